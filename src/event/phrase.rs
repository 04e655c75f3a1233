//! Where noun phrases end: the names of conferences, documents, objects.

use crate::gazetteer::Trigger;
use crate::mention::{MentionKind, WordClass};

use super::scene::Scene;
use super::setting::is_day;
use crate::text::lower;

/// Words after which a name no longer goes on: a verb, a purpose, a means.
const STOPS: &[&str] = &[
    "đã", "sẽ", "đang", "được", "bị", "do", "nhằm", "để", "gồm", "có", "cho", "là", "vừa", "vào", "từ", "dưới",
    "trong", "sau", "trước", "khi", "mà", "nhưng", "cùng", "theo", "bằng", "này", "hồi", "ngay", "hoặc", "tới", "nói",
    "nêu", "đó", "trên", "kia", "nay", "gần",
];

/// Words with which a name goes on behind a comma: `Hội nghị học tập, quán triệt …, nhiệm kỳ 2020 - 2025`.
const GOES_ON: &[&str] = &[
    "quán", "triển", "tuyên", "nhiệm", "khóa", "khoá", "lần", "giai", "phổ", "biểu", "tổng", "sơ", "trao", "công",
    "phát", "rút", "bàn", "gặp", "đánh", "thực", "hướng", "nâng", "phòng", "chống", "xây", "thúc", "quý",
];

/// Where the name that begins at `start` ends.
///
/// It stops at a verb, a day, `tại` with a place, a purpose, the end of the clause; behind a comma it goes on only
/// with a word that coordinates inside names, or with a capitalised field.
pub(super) fn name_end(scene: &Scene<'_>, start: usize) -> usize {
    let limit = scene.words_end();
    let mut at = start + 1;
    let mut bracket = false;
    while at < limit {
        if scene.reading.is_mark(at, &['“', '"', '”', '(']) && !bracket {
            bracket = scene.reading.is_mark(at, &['“', '"']);
            if scene.reading.is_mark(at, &['(']) {
                break;
            }
        }
        if scene.reading.is_mark(at, &[';', ':', '.', '?', '!']) || stops(scene, at) {
            break;
        }
        if scene.reading.is_mark(at, &[',']) && !goes_on(scene, at + 1) {
            break;
        }
        at += 1;
    }
    at
}

fn stops(scene: &Scene<'_>, at: usize) -> bool {
    let word = scene.reading.str(at);
    (STOPS.contains(&word) || is_verb(scene, at) || is_adverb(scene, at)) && !inside_name(scene, at)
        || is_a_day(scene, at)
        || is_where(scene, at)
        || is_form(scene, at)
}

/// `Hội nghị … khai mạc`, `kỳ họp … diễn ra`: a verb of gatherings ends the name; `mở`, `dự` alone may belong to it.
fn is_verb(scene: &Scene<'_>, at: usize) -> bool {
    let verb = |trigger: &Trigger| {
        &*trigger.event == "conference" && matches!(&*trigger.reading, "hold" | "open" | "chair" | "attend")
    };
    scene
        .reading
        .triggers_at(at)
        .any(|(end, trigger)| end > at + 1 && verb(trigger))
}

/// `Hội nghị đều khẳng định`, `Phiên họp dự kiến diễn ra`: a word that leads to a verb.
fn is_adverb(scene: &Scene<'_>, at: usize) -> bool {
    let classes = [WordClass::Aspect, WordClass::Filler, WordClass::Negation];
    classes
        .into_iter()
        .any(|class| scene.reading.word_at(at, class).is_some())
}

/// Inside a body's or person's name no word stops: `Hội nghị Ban Chấp hành Đảng bộ`.
fn inside_name(scene: &Scene<'_>, at: usize) -> bool {
    let names = &scene.story.mentions.names;
    let next = names.partition_point(|name| name.tokens.end <= at);
    names.get(next).is_some_and(|name| name.tokens.start < at)
}

fn is_a_day(scene: &Scene<'_>, at: usize) -> bool {
    scene
        .dates()
        .any(|date| date.expression.tokens.start == at && is_day(date))
}

fn is_where(scene: &Scene<'_>, at: usize) -> bool {
    matches!(scene.reading.str(at), "tại" | "ở") && scene.place_after(at).is_some()
}

/// `với hình thức trực tuyến`, `với sự tham dự của …`
fn is_form(scene: &Scene<'_>, at: usize) -> bool {
    scene.reading.str(at) == "với" && matches!(scene.reading.str(at + 1), "hình" | "sự" | "chủ" | "các" | "tổng")
}

fn goes_on(scene: &Scene<'_>, at: usize) -> bool {
    if GOES_ON.contains(&&*lower(scene.reading.str(at))) {
        return true;
    }
    // `Hội nghị Bộ trưởng Tài chính, Kế hoạch và Đầu tư`: a capitalised field goes on, a person or title does not.
    let actor = scene.actor_at(at);
    scene.reading.is_capital(at)
        && actor.is_none_or(|actor| !actor.who.is_person())
        && !scene
            .mention_at(at)
            .is_some_and(|(_, name)| name.kind == MentionKind::Person)
        && scene.reading.word_at(at, WordClass::Honorific).is_none()
        && (at..scene.words_end())
            .take(8)
            .any(|token| scene.reading.str(token) == "và")
}
