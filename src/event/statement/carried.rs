//! Speakers of an earlier clause or sentence.

use super::content::{earliest, is_quoted, opens_clause};
use super::said::does;
use super::speaker::{Called, Speaker, named, on_behalf};
use super::{Details, Event, Status};
use crate::event::clause::opens;
use crate::event::scene::{Found, Scene};
use crate::event::story::{Actor, Who};
use crate::event::words::trigger_before;
use crate::mention::WordClass;
use crate::text::Shape;

/// How many tokens may part a paper from what it asks: `văn bản gửi Thủ tướng Chính phủ và các bộ, ngành đề nghị`.
const LONGEST_ADDRESS: usize = 30;

/// The same where the paper says what it is about: `công văn về việc … gửi UBND các tỉnh, đề nghị`.
const LONGEST_PAPER: usize = 60;

/// How many sentences may stand between orders of one speaker.
const ORDERS_APART: usize = 4;

/// The same where the speaker's paper is quoted point by point.
const POINTS_APART: usize = 60;

/// `Ông A tiếp đoàn …; đánh giá cao …`, `Bí thư A khảo sát chợ đầu mối, yêu cầu …`: the subject of a first verb that is none of saying.
///
/// A comma is not enough, unless a person asks it of someone or praises: `ban hành kế hoạch học tập, quán triệt Nghị quyết`.
pub(super) fn carried(scene: &Scene<'_>, found: &Found<'_>, verb: usize) -> Option<Speaker> {
    let start = scene.preverb_start(verb);
    let mark = |mark: char| start > scene.tokens.start && scene.reading.is_mark(start - 1, &[mark]);
    let together = (start.saturating_sub(1)..verb).any(|at| scene.reading.str(at) == "thời");
    let asks = &*found.trigger.value == "request" && &*found.trigger.reading == "verb";
    // `ông A thay mặt Tổ đại biểu tiếp thu ý kiến, đánh giá cao …`
    let praises = mark(',') && !together && does(scene, found, "praise");
    let listed = mark(',') && asks && is_told(scene, found.tokens.end) || praises;
    // `Bộ Quốc phòng cũng có nhận định tương tự và cho biết …`
    let and = start > scene.tokens.start && scene.reading.str(start - 1) == "và" && opens_words(scene, found);
    let (subjects, status) = scene.carried(verb).filter(|_| mark(';') || together || listed || and)?;
    let by_person = !listed || subjects.iter().all(|subject| subject.who.is_person());
    // `Sau khi nghe bà B báo cáo, các cử tri phát biểu ý kiến, đánh giá cao …`: who begins a clause of his own goes on.
    let last = subjects.last()?.tokens.end;
    let other = |actor: &Actor| {
        let between = actor.tokens.start > last && actor.tokens.end < start;
        between && opens(scene, actor.tokens.start) && !matches!(actor.who, Who::Place(_))
    };
    let parted = praises && scene.actors.iter().any(other);
    let deputy = on_behalf(scene, subjects[0]);
    status
        .filter(|_| by_person && !parted)
        .and_then(|_| deputy.map_or_else(|| Speaker::of(scene, &subjects), |deputy| Speaker::of(scene, &[deputy])))
}

/// Whether a verb can only be followed by what is said: `cho biết`, `cho rằng`, `nói: “…”`.
fn opens_words(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let says = &*found.trigger.value == "say" && &*found.trigger.reading == "verb";
    says && (scene.reading.str(found.tokens.start) == "cho" || opens_clause(scene, found.tokens.end))
}

/// Whether words begin with those who are asked, or with what they are to do.
pub(super) fn is_told(scene: &Scene<'_>, at: usize) -> bool {
    scene.actor_at(at).is_some()
        || [WordClass::Plural, WordClass::Ordered, WordClass::Human]
            .into_iter()
            .any(|class| scene.reading.word_at(at, class).is_some())
}

/// `UBND tỉnh có văn bản gửi Thủ tướng đề nghị …`: who issues a paper asks in it.
pub(super) fn by_paper(scene: &Scene<'_>, verb: usize) -> Option<Speaker> {
    let start = scene.preverb_start(verb);
    let documents = &scene.story.mentions.documents;
    let last = documents.partition_point(|document| document.tokens.end <= start);
    let document = documents[..last]
        .last()
        .filter(|document| document.tokens.start > scene.tokens.start)?;
    let between = document.tokens.end..start;
    let longest = match scene.reading.str(document.tokens.end) {
        "về" => LONGEST_PAPER,
        _ => LONGEST_ADDRESS,
    };
    let quiet = between.len() <= longest
        && between
            .clone()
            .all(|at| !scene.reading.is_mark(at, &[';', ':', '.', '"', '“', '”']));
    let issues = ["verb", "light"]
        .into_iter()
        .find_map(|reading| trigger_before(scene, document.tokens.start, "document", reading))?;
    // `UBND tỉnh sẽ ra thông báo yêu cầu …` asks nothing yet.
    scene
        .status(issues.tokens.start)
        .filter(|status| quiet && *status != Status::Planned)?;
    named(scene, issues.tokens.start)
}

/// `Văn phòng Chính phủ truyền đạt ý kiến chỉ đạo của Phó Thủ tướng Lê Văn Hải, yêu cầu …`: whose words an office passes on.
pub(super) fn conveyed(scene: &Scene<'_>, verb: usize) -> Option<Speaker> {
    let start = scene.preverb_start(verb);
    let from = scene.tokens.start.max(start.saturating_sub(LONGEST_ADDRESS));
    let opinion = (from..start)
        .rev()
        .take_while(|at| !scene.reading.is_mark(*at, &[';', ':', '.', '"', '“', '”']))
        .find(|at| scene.reading.str(*at) == "ý" && scene.reading.str(at + 1) == "kiến")?;
    let before = opinion - usize::from(opinion > from && scene.reading.str(opinion - 1) == "về");
    let passed_on = before > from
        && matches!(
            (scene.reading.str(before.wrapping_sub(2)), scene.reading.str(before - 1)),
            ("truyền", "đạt") | ("thông", "báo")
        );
    let mut at = opinion + 2;
    while matches!(scene.reading.str(at), "chỉ" | "đạo" | "kết" | "luận" | "của") {
        at += 1;
    }
    let giver = scene.actor_at(at).filter(|giver| passed_on && giver.who.is_person())?;
    (giver.tokens.end <= start)
        .then(|| Speaker::of(scene, &[giver]))
        .flatten()
}

/// `Đồng thời, ghi nhận …`, `Từ đó khẳng định …`: who spoke in the sentence before, of whom a sentence without a subject goes on.
pub(super) fn going_on(scene: &Scene<'_>, found: &Found<'_>, events: &[Event]) -> Option<Speaker> {
    let start = scene.preverb_start(found.tokens.start);
    let linked = match start - scene.tokens.start {
        0 => scene.reading.str(scene.tokens.start) == "Đồng",
        words @ (2 | 3) => {
            let comma = words == 2 || scene.reading.is_mark(start - 1, &[',']);
            let word = |at: usize| scene.reading.str(scene.tokens.start + at);
            comma && matches!((word(0), word(1)), ("Đồng", "thời") | ("Từ", "đó") | ("Ngoài", "ra"))
        }
        _ => false,
    };
    let says = &*found.trigger.reading == "verb" || does(scene, found, "praise");
    if !linked || !says || is_quoted(scene, scene.tokens.start, earliest(scene)) {
        return None;
    }
    let part = scene.sentence().part;
    let last = events.last().filter(|event| event.position.part == part)?;
    let Details::Statement(statement) = &last.details else {
        return None;
    };
    let before = scene.reading.text.sentences.get(scene.index.checked_sub(1)?)?;
    (scene.reading.text.original(before.span) == last.sentence).then(|| Speaker {
        participant: statement.speaker.clone(),
        start: found.tokens.start,
        is_person: false,
        called: Called::Otherwise,
        before: Vec::new(),
    })
}

/// `2. Yêu cầu các sở …`, `Giao Bộ Y tế …` at the head of a sentence: the speaker, or the paper's issuer, of the sentences before.
pub(super) fn ordering(scene: &Scene<'_>, found: &Found<'_>, events: &[Event]) -> Option<Speaker> {
    let start = scene.preverb_start(found.tokens.start);
    let headed = (scene.tokens.start..start).all(|at| {
        matches!(scene.reading.shape(at), Shape::Mark | Shape::Number | Shape::Mixed)
            || scene.reading.str(at).chars().count() == 1
    }) && !(scene.tokens.start..start).any(|at| scene.reading.is_mark(at, &['"', '“', '”']));
    // `Đề nghị Thường trực Hội …`: a name that no table knows, right behind what the speaker said.
    let told = is_told(scene, found.tokens.end);
    let named = found.tokens.start == scene.tokens.start && scene.reading.is_capital(found.tokens.end);
    if !headed || !(told || named) || is_quoted(scene, scene.tokens.start, earliest(scene)) {
        return None;
    }
    let part = scene.sentence().part;
    let last = events.last().filter(|event| event.position.part == part)?;
    let (participant, reach) = match &last.details {
        Details::Statement(statement) => (statement.speaker.clone(), if told { ORDERS_APART } else { 1 }),
        Details::Document(document) if told => (
            document.issuers.first().or(document.signer.as_ref())?.clone(),
            POINTS_APART,
        ),
        _ => return None,
    };
    let near = &scene.reading.text.sentences[scene.index.saturating_sub(reach)..scene.index];
    let mut near = near.iter().map(|sentence| scene.reading.text.original(sentence.span));
    near.any(|sentence| sentence == last.sentence).then_some(Speaker {
        participant,
        start: found.tokens.start,
        is_person: false,
        called: Called::Otherwise,
        before: Vec::new(),
    })
}
