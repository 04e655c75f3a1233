//! Statements: who said, stressed, asked or directed what.
//!
//! **Finds** a speaker with a verb of saying (`cho biết`) or of asking (`đề nghị`) and what is said.
//!
//! **Sentence shapes**
//! - `Bí thư Thành ủy Nguyễn Văn Nên nhấn mạnh: …`, `ông Nên cho biết, …`
//! - `Thủ tướng đánh giá cao …, cảm ơn …, đề nghị …`: one statement each, with one speaker
//! - `“…”, bà Mai nói`
//! - `Theo ông Nên, …`, `Theo số liệu của Bộ Y tế, …`
//! - `Nhiều chuyên gia cho rằng …`, `báo cáo của Chính phủ nêu rõ …`: who has no name, and papers
//! - `UBND tỉnh có văn bản đề nghị …`, `Yêu cầu các sở …` behind what the same speaker said
//! - `truyền đạt ý kiến của Phó Thủ tướng, yêu cầu …`; `Đó là khẳng định của ông Nên` behind what he said
//! - `Tờ trình do Bộ trưởng A trình bày nêu rõ …`: who presents a paper says what it says
//! - `ghi nhận, biểu dương và chúc mừng …`: one statement of several verbs
//!
//! **Refuses** nouns (`thực hiện yêu cầu trên`), duties (`người đứng đầu phải chỉ đạo`), an actor that belongs to another
//! phrase (`ý kiến chỉ đạo của Phó Thủ tướng`), mere sources (`theo TTXVN`), a verb with nothing said, wishes inside what
//! another says (`Theo ông A, Nga mong muốn …`), an interviewer's questions, listed nouns (`các góp ý, kiến nghị tại …`).
//!
//! **Known misses**: quotes without a verb, what is told in the passive (`được cử tri đề cập`).
//!
//! Triggers, with value `say` or `request`: reading `verb`; `speech` for verbs that need a clause or a quote (`phát biểu`,
//! `báo cáo`); `direct` for verbs that need the one told (`chỉ đạo`, `giao`); `light` for verbs that need a clause or a quote
//! where who speaks has no name (`nói`); `feel` for verbs that are a statement only in the speaker's own clause (`mong muốn`, `thấy rằng`); `source` for `theo`; `veto`.

mod again;
mod carried;
mod content;
mod dated;
mod refused;
mod request;
mod said;
mod source;
mod speaker;
mod summed;
#[cfg(test)]
mod tests;
mod unnamed;

use std::ops::Range;

use serde::Serialize;

use super::clause::opens;
use super::scene::{Found, Scene};
use super::story::Who;
use super::{Details, Event, Participant, Passage, Status};
use crate::gazetteer::Trigger;
use crate::mention::{MentionKind, WordClass};
use crate::text::Zone;
use content::{content, opens_clause};
use refused::{is_listed_noun, is_name, is_no_statement};
pub use request::Request;
use said::Said;
use speaker::Speaker;

/// Those who say something with one voice: `ông A và bà B đều cho rằng …`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CoSpeakers {
    /// In the order of the text.
    pub together: Vec<Participant>,
}

impl CoSpeakers {
    fn of(speaker: &Speaker) -> Option<Self> {
        let together = || speaker.before.iter().chain([&speaker.participant]).cloned().collect();
        (!speaker.before.is_empty()).then(|| Self { together: together() })
    }
}

/// The fields of a statement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Statement {
    /// Who says it.
    pub speaker: Participant,
    /// All who are said to say it together, the speaker among them: `ông A và bà B đều cho rằng …`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub co_speakers: Option<CoSpeakers>,
    /// Whether it is said or asked for.
    pub act: Act,
    /// What is said, to the end of the sentence or the next verb of saying.
    pub content: Passage,
    /// Who is asked and until when, where it is a request that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Request>,
    /// Whether the lead tells it, which sums up what the body tells.
    #[serde(skip)]
    pub(super) in_lead: bool,
}

/// Whether something is said or asked for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// `cho biết`, `khẳng định`, `đánh giá cao`.
    Say,
    /// `đề nghị`, `yêu cầu`, `giao`, `kêu gọi`.
    Request,
}

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    // `sự giúp đỡ và chia sẻ của các cấp`, `đề nghị của tỉnh`: nouns.
    let is_noun = |found: &Found<'_>| scene.reading.str(found.tokens.end) == "của";
    // `gửi điện chúc mừng`, `tặng hoa chúc mừng`: a message is sent, and nothing said.
    let sent: Vec<Range<usize>> = scene.triggers("message").map(|found| found.tokens).collect();
    let is_sent = |found: &Found<'_>| sent.iter().any(|message| message.contains(&found.tokens.start));
    let triggers: Vec<Found<'_>> = scene
        .triggers("statement")
        .filter(|found| !is_noun(found) && !is_sent(found) && !is_listed_noun(scene, found))
        .collect();
    events.extend(summed::find(scene, events));
    let mut last: Option<Said> = None;
    let mut sourced = false;
    for (number, found) in triggers.iter().enumerate() {
        let verb = &found.tokens;
        if &*found.trigger.reading == "source" {
            let told = source::according_to(scene, found, events);
            sourced |= told.is_some();
            events.extend(told);
            continue;
        }
        if is_name(scene, found) {
            continue;
        }
        let Some(speaker) = speaker::speaker(scene, found, last.as_ref(), events) else {
            continue;
        };
        if is_no_statement(scene, found, &speaker) {
            continue;
        }
        // `Theo ông A, Nga mong muốn …`: whose wish it is, is told by another.
        if &*found.trigger.reading == "feel" && (sourced || last.is_some()) && speaker.stands_within(last.as_ref()) {
            continue;
        }
        if last.as_ref().is_some_and(|last| last.asks(scene, &speaker)) {
            continue;
        }
        let goes_on = |last: &Said| last.speaker.start == speaker.start && last.quotes(scene, found);
        if last.as_ref().is_some_and(goes_on) {
            continue;
        }
        // `Bộ Chính trị sẽ phân công …`: what is still to be said is no statement.
        let told = |status: &Status| *status != Status::Planned && says(scene, found);
        let Some(status) = scene.status(speaker::verb_start(scene, found)).filter(told) else {
            continue;
        };
        let said = Said::new(scene, found, speaker);
        let next = triggers[number + 1..].iter().find(|next| {
            let joins = said.goes_on_with(scene, next) && !said.quotes(scene, next);
            &*next.trigger.reading != "source" && says(scene, next) && joins
        });
        let told = content(scene, verb.end, next.map(|next| next.tokens.start));
        // `Ông A cho biết như trên tại buổi họp`: what the sentence before tells.
        let told = told.or_else(|| {
            let free = !content::is_quoted(scene, verb.start, scene.tokens.start);
            let above = last.is_none() && free && content::refers_back(scene, verb.end);
            above.then(|| summed::told_before(scene, events)).flatten()
        });
        let Some(content) = told else {
            // `ghi nhận, biểu dương và chúc mừng những thành tích`: what several verbs say together, the last of them tells.
            if next.is_some_and(|next| scene.preverb_start(next.tokens.start) == verb.end + 1) {
                last = Some(said);
            }
            continue;
        };
        let end = next.map_or(scene.tokens.end, |next| next.tokens.start);
        let mut event = statement(scene, found, &said.speaker, content, status);
        if let Details::Statement(Statement {
            act: Act::Request,
            request,
            ..
        }) = &mut event.details
        {
            *request = request::request(scene, verb.end..end);
        }
        events.push(event);
        last = Some(said);
    }
}

/// Whether a person's name begins among these tokens.
fn names_person(scene: &Scene<'_>, tokens: Range<usize>) -> bool {
    let names = &scene.story.mentions.names;
    let behind = &names[names.partition_point(|name| name.tokens.start < tokens.start)..];
    let mut within = behind.iter().take_while(|name| name.tokens.start < tokens.end);
    within.any(|name| name.kind == MentionKind::Person)
}

/// Whether the verb is one of saying here: `phát biểu` and `báo cáo` open a clause or close a quote, `chỉ đạo` and `giao` name whom.
fn says(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let end = found.tokens.end;
    match &*found.trigger.reading {
        "speech" => {
            // `Bộ Tài chính đề xuất sửa đổi Quyết định …`, but not `nghiên cứu, đề xuất giải pháp`
            let asks = &*found.trigger.value == "request" && carried::is_told(scene, end);
            opens_clause(scene, end)
                || content::closes_quote(scene, found.tokens.start, end)
                || content::clause_before(scene, end).is_some()
                || asks && speaker_before(scene, found)
        }
        "direct" => {
            let told = scene.actor_at(end).is_some_and(|actor| {
                !matches!(actor.who, Who::Place(_)) || scene.reading.word_at(end, WordClass::Unit).is_some()
            });
            // `chỉ đạo, điều hành`: behind a comma goes on what is done, and nothing said.
            let clause = opens_clause(scene, end) && !scene.reading.is_mark(end, &[',']);
            // `đề nghị Ban Thường vụ xem xét, chỉ đạo xử lý`: without one who directs, it is asked for too.
            let ordered = scene.reading.word_at(end, WordClass::Ordered).is_some() && speaks_up(scene, found);
            // `Chủ tịch UBND tỉnh A chỉ đạo, các nhà thầu phải …`
            let led = scene.reading.is_mark(end, &[',']) && speaks_up(scene, found) && is_obliged(scene, end + 1);
            told || clause
                || led
                || ordered
                || scene.reading.word_at(end, WordClass::Plural).is_some()
                // `nhắc nhở cán bộ …`, but not `vận động tổ chức Liên hoan`
                || is_human(scene, end) && speaks_up(scene, found)
                || content::closes_quote(scene, found.tokens.start, end)
        }
        // `xác định, đánh giá, kiểm tra thực địa`: a verb of a list, with nothing said.
        _ => &*found.trigger.surface != "đánh giá" || !scene.reading.is_mark(end, &[',']) || speaks_up(scene, found),
    }
}

/// `Chủ tịch đánh giá, hiện nay …`, `Chỉ đạo rà soát …`: who speaks stands right before the verb, or the sentence begins with it.
fn speaks_up(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let start = scene.preverb_start(found.tokens.start);
    start == scene.tokens.start || scene.actor_before(start).is_some()
}

/// Whether a word for people begins at a token that is no verb: `cán bộ`; but `tổ chức Liên hoan`.
fn is_human(scene: &Scene<'_>, at: usize) -> bool {
    let holds = |(_, trigger): (usize, &Trigger)| &*trigger.reading == "hold";
    scene.reading.word_at(at, WordClass::Human).is_some() && !scene.reading.triggers_at(at).any(holds)
}

/// `các cơ quan phải vào cuộc`: those who are told what they have to do.
fn is_obliged(scene: &Scene<'_>, at: usize) -> bool {
    let told =
        scene.actor_at(at).is_some() || is_human(scene, at) || scene.reading.word_at(at, WordClass::Plural).is_some();
    let duty = |at: usize| scene.reading.word_at(at, WordClass::Duty).is_some();
    told && (at..scene.clause_end(at)).any(duty)
}

/// Whether who speaks begins the clause and stands right before the verb.
fn speaker_before(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let start = scene.preverb_start(found.tokens.start);
    scene
        .actor_before(start)
        .is_some_and(|actor| opens(scene, actor.tokens.start))
}

fn statement(scene: &Scene<'_>, found: &Found<'_>, speaker: &Speaker, content: Passage, status: Status) -> Event {
    let act = if &*found.trigger.value == "request" {
        Act::Request
    } else {
        Act::Say
    };
    let start = speaker.start.min(found.tokens.start).max(scene.tokens.start);
    let trigger = scene.passage(start..found.tokens.end);
    let sentence = scene.reading.text.original(scene.sentence().span);
    Event {
        status,
        rule: if &*found.trigger.reading == "source" {
            "statement/source"
        } else {
            "statement/verb"
        },
        confidence: 0.85,
        trigger,
        sentence,
        date: dated::date(scene, start, found.tokens.start),
        place: None,
        evidence: vec![sentence],
        position: scene.position(),
        details: Details::Statement(Statement {
            speaker: speaker.participant.clone(),
            co_speakers: CoSpeakers::of(speaker),
            act,
            content,
            request: None,
            in_lead: scene.sentence().zone == Zone::Lead,
        }),
    }
}
