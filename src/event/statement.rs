//! Statements: who said, stressed, asked or directed what.
//!
//! **Finds** a speaker with a verb of saying (`cho biết`) or of asking (`đề nghị`) and what is said.
//!
//! **Sentence shapes**
//! - `Bí thư Thành ủy Nguyễn Văn Nên nhấn mạnh: …`, `ông Nên cho biết, …`
//! - `Thủ tướng đánh giá cao …, cảm ơn …, đề nghị …`: one statement each, with one speaker
//! - `“…”, bà Mai nói`
//! - `Theo ông Nên, …`
//!
//! **Refuses** nouns (`thực hiện yêu cầu trên`), duties (`người đứng đầu phải chỉ đạo`), an actor that belongs to another
//! phrase (`ý kiến chỉ đạo của Phó Thủ tướng`), mere sources (`theo TTXVN`), a verb with nothing said.
//!
//! **Known misses**: speakers named only in the sentence before, quotes without a verb.
//!
//! Triggers, with value `say` or `request`: reading `verb`; `speech` for verbs that need a clause or a quote (`phát biểu`,
//! `báo cáo`); `direct` for verbs that need the one told (`chỉ đạo`, `giao`); `source` for `theo`; `veto`.

#[cfg(test)]
mod tests;

use serde::Serialize;

use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::{Details, Event, Participant, Passage, Status};
use crate::mention::WordClass;
use crate::text::Shape;

/// The fields of a statement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Statement {
    /// Who says it.
    pub speaker: Participant,
    /// Whether it is said or asked for.
    pub act: Act,
    /// What is said, to the end of the sentence or the next verb of saying.
    pub content: Passage,
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

/// A clause before the speaker that is no longer than this is a setting, `Tại hội nghị, ông A phát biểu.`, and nothing said.
const LONGEST_SOURCE: usize = 10;

/// The least number of words that a content has.
const SHORTEST_CONTENT: usize = 2;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    if !scene.is_running() {
        return;
    }
    let triggers: Vec<Found<'_>> = scene.triggers("statement").collect();
    let mut speaker: Option<Vec<&Actor>> = None;
    let mut quoting = false;
    for (number, found) in triggers.iter().enumerate() {
        let verb = &found.tokens;
        if &*found.trigger.reading == "source" {
            if let Some(event) = according_to(scene, found) {
                events.push(event);
            }
            continue;
        }
        let subjects = subjects(scene, verb.start);
        let subjects = match &speaker {
            Some(last) if coordinated(scene, verb.start, quoting) && !takes_over(&subjects) => last.clone(),
            None if subjects.is_empty() => carried(scene, verb.start),
            _ if subjects.is_empty() => continue,
            _ => subjects,
        };
        if subjects.is_empty() {
            continue;
        }
        let Some(status) = scene.status(verb.start).filter(|_| says(scene, found)) else {
            continue;
        };
        let quotes = opens_clause(scene, verb.end);
        let next = triggers[number + 1..].iter().find(|next| {
            &*next.trigger.reading != "source" && says(scene, next) && coordinated(scene, next.tokens.start, quotes)
        });
        let Some(content) = content(scene, verb.end, next.map(|next| next.tokens.start)) else {
            continue;
        };
        events.push(statement(scene, found, &subjects, content, status));
        speaker = Some(subjects);
        quoting = quotes;
    }
}

/// The speakers before a verb, unless they belong to another phrase.
fn subjects<'s>(scene: &Scene<'s>, verb: usize) -> Vec<&'s Actor> {
    let subjects = scene.subjects(verb);
    match subjects.first() {
        Some(first) if !owned(scene, first) && leads_clause(scene, first) => subjects,
        _ => Vec::new(),
    }
}

/// `Ông A tiếp đoàn …; đánh giá cao …`: the subject of a first verb that is none of saying.
///
/// A comma is not enough: `ban hành kế hoạch học tập, quán triệt Nghị quyết`.
fn carried<'s>(scene: &Scene<'s>, verb: usize) -> Vec<&'s Actor> {
    let start = scene.preverb_start(verb);
    let apart = start > scene.tokens.start && scene.reading.is_mark(start - 1, &[';']);
    let together = (start.saturating_sub(1)..verb).any(|at| scene.reading.str(at) == "thời");
    let told = scene
        .carried(verb)
        .filter(|(_, status)| status.is_some() && (apart || together));
    told.map_or_else(Vec::new, |(subjects, _)| subjects)
}

/// Whether a place or group begins its clause, so that it acts: `Việt Nam khẳng định`, not `nhân dân Việt Nam đã chia sẻ`.
fn leads_clause(scene: &Scene<'_>, actor: &Actor) -> bool {
    let before = actor
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start);
    let inside = before.is_some_and(|before| {
        scene.reading.shape(before) != Shape::Mark
            && !matches!(scene.reading.str(before), "và" | "thì" | "mà" | "nhưng")
    });
    !(matches!(actor.who, Who::Place(_) | Who::Group) && inside)
}

/// Whether the verb is one of saying here: `phát biểu` and `báo cáo` open a clause or close a quote, `chỉ đạo` and `giao` name whom.
fn says(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let end = found.tokens.end;
    match &*found.trigger.reading {
        "speech" => {
            opens_clause(scene, end)
                || closes_quote(scene, found.tokens.start, end)
                || clause_before(scene, end).is_some()
        }
        "direct" => {
            let told = scene
                .actor_at(end)
                .is_some_and(|actor| !matches!(actor.who, Who::Place(_)));
            told || opens_clause(scene, end) || scene.reading.word_at(end, WordClass::Plural).is_some()
        }
        _ => true,
    }
}

/// `“…”, ông Hoàn phát biểu.`: a quote before the verb and nothing behind it.
fn closes_quote(scene: &Scene<'_>, verb: usize, end: usize) -> bool {
    end >= scene.words_end() && (scene.tokens.start..verb).any(|at| scene.reading.is_mark(at, &['"', '”']))
}

/// `… xây dựng Đảng, đồng thời đề nghị`: behind a comma only a person takes over from the last speaker.
fn takes_over(subjects: &[&Actor]) -> bool {
    subjects.last().is_some_and(|subject| subject.who.is_person())
}

/// `ý kiến chỉ đạo của Phó Thủ tướng, yêu cầu …`, `được Thủ tướng giao`, `cùng ông A`: not the subject of what follows.
fn owned(scene: &Scene<'_>, actor: &Actor) -> bool {
    // `được các đồng chí lãnh đạo Thành ủy quán triệt`: the preposition stands before the whole group.
    scene.is_governed(scene.actor_before(actor.tokens.start).unwrap_or(actor))
}

/// `cho biết, …`, `nhấn mạnh: …`, `cho rằng …`: what follows is a clause of its own, with verbs of its own.
fn opens_clause(scene: &Scene<'_>, verb_end: usize) -> bool {
    let marked = scene.reading.is_mark(verb_end, &[',', ':', '"', '“']);
    marked || scene.reading.str(verb_end) == "rằng" || scene.reading.str(verb_end - 1) == "rằng"
}

/// `…, đề nghị …`, `… và cảm ơn …`, `đồng thời yêu cầu`: the verb goes on with the last subject.
///
/// Behind a quoted clause a comma is not enough: `ông Nên cho biết, Đại hội có ý nghĩa quan trọng, khẳng định quyết tâm …`.
fn coordinated(scene: &Scene<'_>, verb: usize, quoting: bool) -> bool {
    let start = scene.preverb_start(verb);
    let Some(before) = start.checked_sub(1).filter(|before| *before >= scene.tokens.start) else {
        return false;
    };
    let together = (start..verb).any(|at| scene.reading.str(at) == "thời");
    let joined = scene.reading.is_mark(before, &[';']) || matches!(scene.reading.str(before), "và" | "thời");
    together || joined || !quoting && scene.reading.is_mark(before, &[','])
}

/// What is said: behind the verb, or in the quote before it.
fn content(scene: &Scene<'_>, verb_end: usize, next_verb: Option<usize>) -> Option<Passage> {
    let start = content_start(scene, verb_end);
    let end = next_verb.map_or(scene.words_end(), |next| scene.preverb_start(next).saturating_sub(1));
    let words = |from: usize, to: usize| (from..to).filter(|at| scene.reading.shape(*at) != Shape::Mark).count();
    if start < end && words(start, end) >= SHORTEST_CONTENT {
        return Some(scene.passage(start..end));
    }
    quote_before(scene, verb_end)
        .or_else(|| quote_behind(scene, start))
        .or_else(|| clause_before(scene, verb_end))
}

/// Behind `rằng`, `thêm`, the comma or colon and the opening quote.
fn content_start(scene: &Scene<'_>, verb_end: usize) -> usize {
    let mut start = verb_end;
    while start < scene.tokens.end
        && (scene.reading.is_mark(start, &[',', ':', '"', '“', '\'', '‘', '-', '–'])
            || matches!(scene.reading.str(start), "rằng" | "thêm" | "là"))
    {
        start += 1;
    }
    start
}

/// `Hai nước có chung mối quan tâm, hãng tin Reuters bình luận.`: what is said stands before the comma, without quotes.
fn clause_before(scene: &Scene<'_>, verb_end: usize) -> Option<Passage> {
    let speaker = scene.actors.iter().rev().find(|actor| actor.tokens.end < verb_end)?;
    let comma = speaker
        .tokens
        .start
        .checked_sub(1)
        .filter(|comma| *comma > scene.tokens.start)?;
    let closed = verb_end >= scene.words_end() && scene.reading.is_mark(comma, &[',']);
    (closed && comma - scene.tokens.start > LONGEST_SOURCE).then(|| scene.passage(scene.tokens.start..comma))
}

/// `“…”, bà Mai nói`: the quote may have begun sentences ago.
fn quote_before(scene: &Scene<'_>, verb_end: usize) -> Option<Passage> {
    let close = (scene.tokens.start..verb_end)
        .rev()
        .find(|at| scene.reading.is_mark(*at, &['"', '”']))?;
    let sentences = &scene.reading.text.sentences;
    let part = scene.sentence().part;
    let earliest = sentences[..=scene.index]
        .iter()
        .rev()
        .take(12)
        .take_while(|sentence| sentence.part == part)
        .last()?
        .tokens
        .start;
    let open = (earliest..close)
        .rev()
        .find(|at| scene.reading.is_mark(*at, &['"', '“']))?;
    let first = sentences.get(scene.reading.text.sentence_at(open + 1))?;
    let end = first.tokens.end.min(close);
    (open + 1 < end).then(|| scene.passage(open + 1..end))
}

/// `Thủ tướng nhấn mạnh:` with the words on the next line.
fn quote_behind(scene: &Scene<'_>, start: usize) -> Option<Passage> {
    let colon = start
        .checked_sub(1)
        .filter(|at| *at < scene.tokens.end && scene.reading.is_mark(*at, &[':', '"', '“', '-', '–']));
    let next = scene
        .reading
        .text
        .sentences
        .get(scene.index + 1)
        .filter(|next| next.part == scene.sentence().part)?;
    (colon.is_some() && start >= scene.tokens.end)
        .then(|| scene.passage(content_start(scene, next.tokens.start).max(next.tokens.start)..next.tokens.end))
}

/// `Theo ông Nên, …`
fn according_to(scene: &Scene<'_>, found: &Found<'_>) -> Option<Event> {
    let first = scene.actor_at(found.tokens.end)?;
    if !(first.who.is_person() || matches!(first.who, Who::Body(_) | Who::Group)) {
        return None;
    }
    let comma = first.tokens.end;
    // `Theo ông Chung đây là cách làm mới`: a person needs no comma, a body does (`theo Bộ Y tế Mỹ công bố`).
    let marked = scene.reading.is_mark(comma, &[',', ':']);
    if !marked && !matches!(first.who, Who::Person(_)) {
        return None;
    }
    let start = comma + usize::from(marked);
    // `Theo TTXVN`, `theo báo Tuổi Trẻ`: a source is no speaker.
    if let Who::Body(_) = first.who
        && is_press(scene, first)
    {
        return None;
    }
    let end = scene.words_end();
    (start + SHORTEST_CONTENT <= end)
        .then(|| statement(scene, found, &[first], scene.passage(start..end), Status::Happened))
}

fn is_press(scene: &Scene<'_>, actor: &Actor) -> bool {
    scene.kind_of_body(actor).is_some_and(|kind| kind == "press")
}

fn statement(scene: &Scene<'_>, found: &Found<'_>, subjects: &[&Actor], content: Passage, status: Status) -> Event {
    let speaker = scene.participant(subjects[subjects.len() - 1]);
    let act = if &*found.trigger.value == "request" {
        Act::Request
    } else {
        Act::Say
    };
    let start = subjects[0].tokens.start.min(found.tokens.start);
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
        date: None,
        place: None,
        evidence: vec![sentence],
        part: scene.sentence().part,
        details: Details::Statement(Statement { speaker, act, content }),
    }
}
