//! Speakers without a name: people who are only described, and papers.

use std::ops::Range;

use super::content::{closes_quote, opens_clause};
use super::speaker::{Called, Speaker, verb_start};
use crate::event::clause::opens;
use crate::event::scene::{Found, Scene};
use crate::event::story::Who;
use crate::event::words::trigger_before;
use crate::gazetteer::Word;
use crate::mention::WordClass;
use crate::text::{Shape, lower};

/// The most tokens that describe a speaker without a name: `nhiều chuyên gia của các tổ chức quốc tế`.
const LONGEST_DESCRIPTION: usize = 12;

/// `Nhiều chuyên gia kinh tế cho rằng`, `một lãnh đạo huyện cho biết`: people without a name, at the head of the clause.
pub(super) fn described(scene: &Scene<'_>, found: &Found<'_>) -> Option<Speaker> {
    let verb = verb_start(scene, found);
    if !reports(scene, found) {
        return None;
    }
    let end = before_date(scene, scene.preverb_start(verb));
    // `ông A - một cán bộ hưu trí - cho biết`: the mark that closes what is put in.
    let end = end - usize::from(end > scene.tokens.start && scene.reading.is_mark(end - 1, &['-', '–']));
    let from = scene.tokens.start.max(end.saturating_sub(LONGEST_DESCRIPTION));
    let start = (from..end).find(|at| opens(scene, *at) && is_human(scene, *at, end))?;
    // `Cử tri mong muốn Nhà nước hỗ trợ` is said at a gathering, `nhiều gia đình mong muốn có nhà` nowhere.
    if &*found.trigger.reading == "feel" && human_at(scene, start).is_none_or(|(_, human)| &*human.value != "voice") {
        return None;
    }
    let passive = (scene.tokens.start.max(start.saturating_sub(LONGEST_DESCRIPTION))..start)
        .any(|at| matches!(scene.reading.str(at), "được" | "bị" | "nghe"));
    // `đại diện cư dân bà Mai nói`: the name counts.
    let person = |at: usize| {
        scene
            .actor_before(at)
            .filter(|actor| matches!(actor.who, Who::Person(_)))
    };
    // `ông A, thành viên đoàn công tác cho biết`: so does the name that it stands beside.
    let beside = (start > scene.tokens.start && scene.reading.is_mark(start - 1, &[',', '-', '–'])).then(|| start - 1);
    match person(end).or_else(|| person(beside?)) {
        Some(person) => Speaker::of(scene, &[person]),
        None => (!passive && is_noun_phrase(scene, start..end)).then(|| spoken_by(scene, start..end)),
    }
}

/// `giới chức Philippines ngày 10/11 cho biết`, `giới chuyên gia đều có chung nhận định`: where the words for the speaker end.
fn before_date(scene: &Scene<'_>, end: usize) -> usize {
    let date = scene.dates().find(|date| date.expression.tokens.end == end);
    let end = date.map_or(end, |date| date.expression.tokens.start);
    let shared =
        end > scene.tokens.start + 2 && scene.reading.str(end - 1) == "chung" && scene.reading.str(end - 2) == "có";
    scene.preverb_start(if shared { end - 2 } else { end })
}

/// Whether the verb reports whatever stands before it; `nói`, `đánh giá` do so only with a clause or a quote.
fn reports(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let end = found.tokens.end;
    match &*found.trigger.reading {
        "verb" | "feel" => true,
        "light" => opens_clause(scene, end) || closes_quote(scene, found.tokens.start, end),
        // `Nhiều đại biểu phân tích: …`, but not `góp ý, chất vấn, đề xuất nhiều giải pháp`.
        "speech" => {
            let verb = scene.reading.triggers_at(end + 1).next().is_some()
                || scene.reading.word_at(end + 1, WordClass::Ordered).is_some();
            let listed = scene.reading.is_mark(end, &[',']) && (verb || &*found.trigger.surface == "quán triệt");
            opens_clause(scene, end) && !listed || closes_quote(scene, found.tokens.start, end)
        }
        _ => false,
    }
}

/// Whether words are a subject as a whole, up to the verb behind them: no verb, mark or preposition before a noun.
fn is_noun_phrase(scene: &Scene<'_>, words: Range<usize>) -> bool {
    let last = scene.reading.str(words.end - 1);
    let led = matches!(
        last,
        "về" | "của"
            | "việc"
            | "sự"
            | "theo"
            | "để"
            | "trong"
            | "với"
            | "cho"
            | "bằng"
            | "qua"
            | "từ"
            | "những"
            | "các"
            | "và"
            | "có"
    );
    !led && words.clone().all(|at| {
        // The longest counts: `giao dịch` is none of `giao`.
        let trigger = scene
            .reading
            .triggers_at(at)
            .find(|(_, trigger)| &*trigger.event == "statement");
        let verb =
            trigger.is_some_and(|(_, trigger)| matches!(&*trigger.reading, "verb" | "light" | "direct" | "feel"));
        let noun = at == words.start || is_written(scene, at);
        !scene.reading.is_mark(at, &[',', ';', ':', '"', '“', '”', '(', ')'])
            && [WordClass::Aspect, WordClass::Duty, WordClass::Negation]
                .into_iter()
                .all(|class| scene.reading.word_at(at, class).is_none())
            && (noun || scene.reading.word_at(at, WordClass::Ordered).is_none())
            && (noun || !verb)
            && !matches!(
                scene.reading.str(at),
                "được" | "bị" | "do" | "là" | "mà" | "dẫn" | "đến" | "tới" | "xin"
            )
    })
}

/// `các chuyên gia`, `một vị lãnh đạo`, `đại diện`: a word for people, behind what counts them.
fn is_human(scene: &Scene<'_>, at: usize, end: usize) -> bool {
    human_at(scene, at).is_some_and(|(human, _)| human <= end)
}

/// The word for people that begins behind what counts them, and where it ends.
fn human_at<'s>(scene: &Scene<'s>, at: usize) -> Option<(usize, &'s Word)> {
    let counted = scene.reading.word_at(at, WordClass::Plural).map(|(end, _)| end);
    let single = |at: usize| usize::from(matches!(&*lower(scene.reading.str(at)), "một" | "vị" | "không" | "đa"));
    let first = counted.unwrap_or(at + single(at));
    // `một vị lãnh đạo`, `các vị đại biểu`
    let head = first + usize::from(first > at && scene.reading.str(first) == "vị");
    scene.reading.word_at(head, WordClass::Human)
}

/// `Theo các chuyên gia, …`, `theo trưởng ban chuyên án, …`: a source without a name up to its comma, and where what it says begins.
pub(super) fn source(scene: &Scene<'_>, start: usize) -> Option<(Speaker, usize)> {
    let limit = scene.tokens.end.min(start + LONGEST_DESCRIPTION);
    let comma = (start..limit).find(|at| scene.reading.shape(*at) == Shape::Mark)?;
    let titled = scene.actor_at(start).is_some_and(|actor| actor.who == Who::Unnamed);
    // `Theo hãng tin X, …`, `theo phóng viên tại Tokyo, …`: who only passes news on says nothing.
    let press = matches!(
        &*lower(scene.reading.str(start)),
        "hãng" | "tờ" | "báo" | "tạp" | "trang" | "đài" | "kênh" | "phóng" | "pv" | "nguồn"
    );
    // `Theo ý kiến của Thủ tướng, …`
    let owned = (start..comma).any(|at| scene.reading.str(at) == "của" && scene.reading.str(start) == "ý");
    let marked =
        scene.reading.is_mark(comma, &[',', ':']) && !press && !owned && (titled || is_human(scene, start, comma));
    // `Theo các chuyên gia phân tích, …`: the verb says again that it is said.
    let again = scene
        .triggers("statement")
        .find(|verb| verb.tokens.end == comma && verb.tokens.start > start);
    let end = again.map_or(comma, |verb| verb.tokens.start);
    let behind = comma + 1 + usize::from(scene.reading.str(comma + 1) == "thì");
    (marked && is_noun_phrase(scene, start..end)).then(|| (spoken_by(scene, start..end), behind))
}

fn spoken_by(scene: &Scene<'_>, words: Range<usize>) -> Speaker {
    Speaker {
        participant: scene.described(words.clone()),
        start: words.start,
        is_person: false,
        called: Called::Otherwise,
        before: Vec::new(),
    }
}

/// `Báo cáo của Chính phủ nêu rõ`, `kết luận thanh tra khẳng định`: a paper speaks for whose it is, else for itself.
pub(super) fn paper(scene: &Scene<'_>, found: &Found<'_>) -> Option<Speaker> {
    if !reports(scene, found) {
        return None;
    }
    let end = scene.preverb_start(found.tokens.start);
    let from = scene.tokens.start.max(end.saturating_sub(LONGEST_DESCRIPTION));
    // `đại diện Cục Công nghệ thông tin và Thống kê Hải quan`: a word of a name writes nothing.
    let heads = |at: usize| {
        opens(scene, at)
            && scene.reading.str(at - usize::from(at > 0)) != "và"
            && (at == scene.tokens.start || end - at <= 2 || !scene.reading.is_capital(at))
    };
    let start = (from..end).find(|at| heads(*at) && is_written(scene, *at))?;
    let owner = (start..end)
        .find(|at| matches!(scene.reading.str(*at), "của" | "từ"))
        .and_then(|of| scene.actor_at(of + 1))
        .filter(|owner| owner.tokens.end <= end);
    // `thông tin từ Ủy ban Kiểm tra Thành ủy cho biết`: the verb in a name is none of the phrase.
    let words = owner
        .filter(|owner| owner.tokens.end == end)
        .map_or(start..end, |owner| start..owner.tokens.start - 1);
    if !is_noun_phrase(scene, words) || is_told_to(scene, start) {
        return None;
    }
    owner.map_or_else(
        || Some(spoken_by(scene, start..end)),
        |owner| Speaker::of(scene, &[owner]),
    )
}

/// `Tờ trình do Bộ trưởng Lê Văn Hải trình bày nêu rõ`: who presents the paper says what stands in it.
pub(super) fn presented(scene: &Scene<'_>, found: &Found<'_>) -> Option<Speaker> {
    let end = scene.preverb_start(found.tokens.start);
    let presents = trigger_before(scene, end, "document", "verb").filter(|verb| &*verb.trigger.value == "submit")?;
    let person = scene.actor_before(presents.tokens.start)?;
    let by = person.tokens.start > scene.tokens.start && scene.reading.str(person.tokens.start - 1) == "do";
    let paper = (scene.tokens.start..person.tokens.start).any(|at| opens(scene, at) && is_written(scene, at));
    (by && paper && person.who.is_person() && reports(scene, found))
        .then(|| Speaker::of(scene, &[person]))
        .flatten()
}

/// `sẽ xem xét, báo cáo Quốc hội đề nghị …`: to report to someone, behind another verb, is no paper.
fn is_told_to(scene: &Scene<'_>, start: usize) -> bool {
    let reports = matches!(scene.reading.str(start), "báo" | "thông");
    reports && start > scene.tokens.start && scene.actor_at(start + 2).is_some()
}

/// Whether a word for something written begins at a token: `báo cáo`, `một tài liệu`, `tin`.
fn is_written(scene: &Scene<'_>, at: usize) -> bool {
    let head = at + usize::from(matches!(scene.reading.str(at), "một" | "Một" | "các" | "Các"));
    // `Luật sư A`; `Luật cũng yêu cầu …` is what the law has always said.
    if scene.reading.str(head).eq_ignore_ascii_case("luật") {
        return false;
    }
    let classes = [WordClass::DocumentKind, WordClass::Written];
    classes
        .into_iter()
        .any(|class| scene.reading.word_at(head, class).is_some())
}
