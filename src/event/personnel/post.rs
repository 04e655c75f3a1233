//! The words of a post: `giữ chức vụ | Giám đốc Sở Y tế | nhiệm kỳ …`.

use std::ops::Range;

use crate::event::scene::Scene;
use crate::event::story::Who;
use crate::event::words::{is_called, is_joint, trigger_at};
use crate::mention::WordClass;
use crate::text::Shape;

/// The post that begins at a token: behind `giữ chức vụ`, or a title right behind the verb where that is allowed.
pub(super) fn post_at(scene: &Scene<'_>, at: usize, limit: usize, bare: bool) -> Option<Range<usize>> {
    if let Some(word) = trigger_at(scene, at, "personnel", "post") {
        if &*word.trigger.value == "body" {
            return seat_in_body(scene, at + 1, limit);
        }
        // `giữ chức | Vụ trưởng`; but `giữ chức vụ | Trưởng phòng`
        let own = title_end(scene, word.tokens.end - 1).is_some()
            && (scene.reading.is_capital(word.tokens.end - 1) || !scene.reading.is_capital(word.tokens.end));
        let start = post_start(scene, word.tokens.end - usize::from(own));
        let titled = title_end(scene, start);
        let weak = &*word.trigger.value == "weak";
        let end = match titled {
            Some(end) => post_end(scene, end, limit),
            None if weak => return None,
            None => described_end(scene, start, limit)?,
        };
        return Some(start..end);
    }
    let end = bare.then(|| title_end(scene, at)).flatten()?;
    let named = scene.actor_at(at).is_some_and(|actor| is_called(scene, actor));
    (!named).then(|| at..post_end(scene, end, limit))
}

/// `bầu vào | Ban Chấp hành, Ban Thường vụ Tỉnh ủy`: the bodies in which someone takes a seat, where no office is told besides:
/// `vào Ban Chấp hành và giữ chức Bí thư`.
fn seat_in_body(scene: &Scene<'_>, start: usize, limit: usize) -> Option<Range<usize>> {
    let first = scene
        .actor_at(start)
        .filter(|actor| matches!(actor.who, Who::Body(_)))?;
    let end = bodies_end(scene, first.tokens.end);
    let mut behind = end..limit;
    let office =
        behind.any(|at| trigger_at(scene, at, "personnel", "post").is_some_and(|word| &*word.trigger.value != "weak"));
    (!office && end <= limit).then_some(start..end)
}

/// `Ban Chấp hành | , Ban Thường vụ Tỉnh ủy`: where the bodies end that go on behind the one that ends at a token.
pub(super) fn bodies_end(scene: &Scene<'_>, mut end: usize) -> usize {
    while let Some(next) = scene.actor_at(end + 1).filter(|next| {
        let joined = is_joint(scene, end);
        let acts = !scene.reading.is_mark(next.tokens.end, &[',']) && scene.verb_behind(next).is_some();
        joined && matches!(next.who, Who::Body(_)) && !acts
    }) {
        end = next.tokens.end;
    }
    end
}

/// Behind a colon or the quote that opens.
fn post_start(scene: &Scene<'_>, at: usize) -> usize {
    (at..scene.tokens.end)
        .find(|token| !scene.reading.is_mark(*token, &[':', '“', '"']))
        .unwrap_or(at)
}

/// The end of the title that begins at a token.
fn title_end(scene: &Scene<'_>, at: usize) -> Option<usize> {
    scene.whole_title_at(at).map(|title| title.tokens.end)
}

/// Where a post ends whose title ends at a token: `Trưởng phòng | Phòng chống phản động`, `Ủy viên Ban Thường vụ | , Bí thư Huyện ủy`.
fn post_end(scene: &Scene<'_>, title_end: usize, limit: usize) -> usize {
    let mut end = phrase_end(scene, title_end, limit);
    while let Some(next) = next_title(scene, end, limit) {
        end = phrase_end(scene, next, limit);
    }
    end
}

/// `…, Bí thư Huyện ủy`, `… và Chủ tịch HĐND`: a further title of the same post, which is not that of a person behind it.
fn next_title(scene: &Scene<'_>, joint: usize, limit: usize) -> Option<usize> {
    let joined = scene.reading.is_mark(joint, &[',']) || matches!(scene.reading.str(joint), "và" | "kiêm");
    // `Bộ trưởng Giáo dục, kiêm Phó Thủ tướng`
    let also = usize::from(scene.reading.is_mark(joint, &[',']) && scene.reading.str(joint + 1) == "kiêm");
    let next = joint + 1 + also;
    let end = title_end(scene, next).filter(|end| joined && *end <= limit)?;
    // Of `làm Chủ tịch nước, Phó Thủ tướng B làm Thủ tướng` the second title is that of B.
    let last = scene.actors.partition_point(|actor| actor.tokens.start <= next);
    let named = scene.actors[..last]
        .last()
        .is_some_and(|actor| actor.tokens.end > next && actor.core.start > joint && is_called(scene, actor));
    (!named).then_some(end)
}

/// Words at which a post ends.
const POST_STOPS: &[&str] = &[
    "nhiệm", "khóa", "khoá", "kể", "từ", "với", "đối", "thay", "cho", "sau", "trước", "vì", "do", "khi", "để", "nhằm",
    "là", "theo", "trong", "đến", "đã", "sẽ", "đang", "được", "bị", "mà", "nhưng", "vào", "và", "có", "tại", "trên",
    "cùng", "đúng", "lúc", "thời", "giai", "hôm", "ngày", "tháng", "năm", "thôi", "đạt", "thì", "bằng", "ra", "như",
    "về", "bao", "hồi", "gồm", "thêm", "không", "chưa", "cũng", "Khóa", "Khoá",
];

fn phrase_end(scene: &Scene<'_>, from: usize, limit: usize) -> usize {
    let mut at = from;
    while at < limit {
        // `Chủ tịch nước Cộng hòa xã hội chủ nghĩa | (XHCN) | Việt Nam`
        if let Some(behind) = behind_short_form(scene, at) {
            at = behind;
        } else if ends_post(scene, at) {
            return at;
        } else {
            at += 1;
        }
    }
    limit.max(from)
}

/// Behind the short form in brackets that a name goes on after: `Bộ Chỉ huy Quân sự | (CHQS) | tỉnh`.
fn behind_short_form(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let short = scene.reading.is_mark(at, &['(']) && scene.reading.is_mark(at + 2, &[')']);
    let goes_on = scene.reading.is_capital(at + 3) || scene.reading.word_at(at + 3, WordClass::Unit).is_some();
    let upper = scene.reading.str(at + 1).chars().all(char::is_uppercase);
    (short && upper && goes_on).then_some(at + 3)
}

fn ends_post(scene: &Scene<'_>, at: usize) -> bool {
    let named = |at: usize| scene.actor_at(at).is_some_and(|actor| is_called(scene, actor));
    // `Phó Tổng Giám đốc Công ty A | - một trong 8 tổng công ty`
    let aside = scene.reading.is_mark(at, &['-', '–']) && scene.reading.str(at + 1) == "một";
    aside
        || scene.reading.shape(at) == Shape::Mark && !scene.reading.is_mark(at, &['-', '–', '&', '/'])
        || POST_STOPS.contains(&scene.reading.str(at)) && scene.reading.words(at - 1..at + 1) != "mặt bằng"
        || named(at)
        || scene.reading.is_capital(at) && scene.reading.word_at(at, WordClass::Honorific).is_some()
        || scene.reading.str(at) == "của" && named(at + 1)
        || scene.date_at(at).is_some()
}

/// `giữ chức vụ công chức chuyên môn`: a post that no title begins, two to twelve words.
pub(super) fn described_end(scene: &Scene<'_>, start: usize, limit: usize) -> Option<usize> {
    let end = phrase_end(scene, start, limit);
    let worded = !matches!(
        scene.reading.str(start),
        "này" | "trên" | "mới" | "đó" | "nói" | "lãnh" | "danh" | "cán"
    );
    // `bổ nhiệm chức vụ | cán bộ`: whoever holds one.
    let anyone = scene
        .reading
        .word_at(start, WordClass::Human)
        .is_some_and(|(human, _)| human == end);
    (worded && !anyone && (2..=12).contains(&(end - start))).then_some(end)
}
