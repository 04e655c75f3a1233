//! `Theo ông Nên, …`: what is told after someone.

use std::ops::Range;

use super::again::called_again;
use super::content::{SHORTEST_CONTENT, is_closed_before, opens_clause, quote_before};
use super::speaker::Speaker;
use super::{names_person, statement, unnamed};
use crate::event::clause::opens;
use crate::event::scene::{Found, Scene};
use crate::event::story::{Actor, Who};
use crate::event::words::behind_bracket;
use crate::event::{Event, Passage, Status};
use crate::mention::WordClass;
use crate::text::Shape;

/// How many tokens may stand between a source and its comma: `Theo báo cáo của Sở Y tế công bố ngày 3/12, …`.
const LONGEST_DETAIL: usize = 12;

/// The fewest tokens of a clause that a source behind it says.
const SHORTEST_SAID: usize = 8;

/// What the source of a trigger says.
pub(super) fn according_to(scene: &Scene<'_>, found: &Found<'_>, events: &[Event]) -> Option<Event> {
    let first = scene.actor_at(found.tokens.end);
    let without_name = first.is_none_or(|first| matches!(first.who, Who::Unnamed | Who::Group));
    first
        .and_then(|first| by_actor(scene, found, first, events))
        .or_else(|| {
            let source = without_name && found.tokens.len() == 1 && opens(scene, found.tokens.start);
            let (speaker, start) = source.then(|| unnamed::source(scene, found.tokens.end)).flatten()?;
            told(scene, found, &called_again(scene, speaker, events), start)
        })
}

fn by_actor(scene: &Scene<'_>, found: &Found<'_>, first: &Actor, events: &[Event]) -> Option<Event> {
    // `Theo TTXVN`, `theo báo Tuổi Trẻ`: a source is no speaker.
    if !can_speak(first) || matches!(first.who, Who::Body(_)) && is_press(scene, first) {
        return None;
    }
    let speaker = Speaker::of(scene, &[first])?;
    let speaker = match speaker.participant.entity {
        Some(_) => speaker,
        None => called_again(scene, speaker, events),
    };
    // `hãng tin A dẫn lời ông B nói …`: what he says, the verb tells.
    let ends = first.tokens.end >= scene.words_end();
    let quoting = matches!(scene.reading.str(found.tokens.start), "dẫn" | "trích");
    if quoting && !ends {
        return None;
    }
    // `“…”, hãng tin A dẫn lời ông B.`, `“…”, theo ông B.`
    let start = found.tokens.start;
    let beside = quoting || start > scene.tokens.start + 1 && scene.reading.is_mark(start - 2, &['”', '"']);
    if ends
        && beside
        && is_closed_before(scene, start)
        && let Some(said) = quote_before(scene, start)
    {
        return Some(statement(scene, found, &speaker, said, Status::Happened));
    }
    if let Some(said) = said_before(scene, found, first) {
        return Some(statement(scene, found, &speaker, said, Status::Happened));
    }
    let start = content_start(scene, found, first).map(|start| behind_say(scene, start))?;
    told(scene, found, &speaker, start)
}

/// A source's statement whose words begin at a token.
fn told(scene: &Scene<'_>, found: &Found<'_>, speaker: &Speaker, start: usize) -> Option<Event> {
    // `Theo Quốc Anh/ Báo Dân trí`: a byline; `việc đó theo ông có đúng không?`: what is asked, nobody has said.
    if tells_of_a_speaker(scene, start) || scene.reading.is_mark(start, &['/']) || is_asked(scene, found, start) {
        return None;
    }
    let mut end = scene.words_end();
    // `Theo ông A, “…”.`: the marks around the whole of it, or the one that opens what later sentences close.
    let marks: Vec<usize> = (start..end)
        .filter(|at| scene.reading.is_mark(*at, &['"', '“', '”']))
        .collect();
    let start = match marks[..] {
        [open] if open == start => start + 1,
        [open, close] if open == start && close == end - 1 => {
            end -= 1;
            start + 1
        }
        _ => start,
    };
    (start + SHORTEST_CONTENT <= end)
        .then(|| statement(scene, found, speaker, scene.passage(start..end), Status::Happened))
}

/// `Theo ông, vì sao dự án chậm?`, `việc đó theo ông có đúng không?`: whom a question asks has not answered yet.
fn is_asked(scene: &Scene<'_>, found: &Found<'_>, start: usize) -> bool {
    let last = scene.tokens.clone().last();
    let asks = last.is_some_and(|last| scene.reading.is_mark(last, &['?']));
    let named = names_person(scene, found.tokens.end..start);
    let quoted = (start..scene.tokens.end).any(|at| scene.reading.is_mark(at, &['"', '“', '”']));
    asks && !named && !quoted
}

/// `TP.HCM sẽ miễn phí xe buýt, theo Bí thư Thành ủy.`: the whole clause before a source that ends the sentence.
fn said_before(scene: &Scene<'_>, found: &Found<'_>, source: &Actor) -> Option<Passage> {
    let comma = found
        .tokens
        .start
        .checked_sub(1)
        .filter(|comma| *comma > scene.tokens.start)?;
    let ends = source.tokens.end >= scene.words_end() && scene.reading.is_mark(comma, &[',']);
    // `đưa ra các kiến nghị sửa đổi, theo ông A`: a noun says nothing.
    let noun = |verb: &Found<'_>| {
        scene
            .reading
            .word_before(verb.tokens.start, WordClass::Plural)
            .is_some()
    };
    let silent = scene
        .triggers("statement")
        .all(|verb| verb.tokens.end > comma || noun(&verb));
    let said = scene.tokens.start..comma;
    let marks = said
        .clone()
        .filter(|at| scene.reading.is_mark(*at, &['"', '“', '”']))
        .count();
    (ends && silent && marks == 0 && found.tokens.len() == 1 && said.len() >= SHORTEST_SAID)
        .then(|| scene.passage(said))
}

fn can_speak(actor: &Actor) -> bool {
    actor.who.is_person() || matches!(actor.who, Who::Body(_) | Who::Group)
}

/// Behind the comma, which a person needs not: `Theo ông Chung đây là cách làm mới`, but not `theo Bộ Y tế Mỹ công bố`.
fn content_start(scene: &Scene<'_>, found: &Found<'_>, source: &Actor) -> Option<usize> {
    // `theo đại biểu Nguyễn Văn A (Hà Nội), …`
    let name_end = behind_bracket(scene, source.tokens.end).unwrap_or(source.tokens.end);
    let is_marked = |at: usize| scene.reading.is_mark(at, &[',', ':']);
    // `Theo báo cáo của Sở Y tế công bố ngày 3/12, …`: what stands behind the source of a paper tells of the paper.
    let paper = found.tokens.len() > 1 && &*found.trigger.surface != "cũng theo";
    let detail = (name_end..scene.tokens.end.min(name_end + LONGEST_DETAIL)).find(|at| is_marked(*at));
    let opens = found.tokens.start == scene.tokens.start
        || scene.reading.shape(found.tokens.start - 1) == Shape::Mark
        || matches!(
            scene.reading.str(found.tokens.start - 1),
            "đó" | "đây" | "còn" | "Còn" | "là" | "nhiên"
        );
    if paper && !opens {
        return None;
    }
    if let Some(comma) = detail.filter(|_| paper) {
        return Some(comma + 1);
    }
    if is_marked(name_end) {
        return Some(name_end + 1);
    }
    // `Theo bà A, Trưởng ban Công tác đại biểu, …`: a title that no table knows goes on to its comma.
    let titled = source.tokens.end > source.core.end && scene.reading.is_capital(name_end);
    if let Some(comma) = detail.filter(|_| titled && scene.actor_at(name_end).is_none_or(|next| !next.who.is_person()))
    {
        return Some(comma + 1);
    }
    // `theo ông A thì …`, `theo GS A - hiệu trưởng B - đến nay …`
    let linked = scene.reading.str(name_end) == "thì" || scene.reading.is_mark(name_end, &['-', '–']);
    matches!(source.who, Who::Person(_)).then_some(name_end + usize::from(linked))
}

/// `Theo ông A, Phó Chủ tịch UBND tỉnh, Phó trưởng ban tổ chức lễ hội cho biết: …`, `theo bà B - phóng viên, Báo C, …`: behind
/// the titles that go on, and the verb that says again that it is said.
fn behind_say(scene: &Scene<'_>, start: usize) -> usize {
    let start = behind_titles(scene, start);
    let limit = scene.tokens.end.min(start + LONGEST_DETAIL);
    let again = scene.triggers("statement").find(|verb| {
        (start..limit).contains(&verb.tokens.start)
            && matches!(scene.reading.str(verb.tokens.start), "cho" | "chia")
            && opens_clause(scene, verb.tokens.end)
    });
    match again {
        Some(verb) if is_title(scene, start..verb.tokens.start) => {
            let marked =
                scene.reading.shape(verb.tokens.end) == Shape::Mark || scene.reading.str(verb.tokens.end) == "rằng";
            verb.tokens.end + usize::from(marked)
        }
        _ => start,
    }
}

/// Behind the parts of a title that commas part: `…, Báo Tuổi Trẻ, …`.
fn behind_titles(scene: &Scene<'_>, mut start: usize) -> usize {
    while let Some(part) = scene.actor_at(start)
        && matches!(part.who, Who::Body(_))
        && scene.reading.is_mark(part.tokens.end, &[','])
    {
        start = part.tokens.end + 1;
    }
    start
}

/// Whether words are only a title: no person who would speak instead, no clause.
fn is_title(scene: &Scene<'_>, words: Range<usize>) -> bool {
    let person = |at: usize| {
        scene
            .actor_at(at)
            .is_some_and(|actor| matches!(actor.who, Who::Person(_)))
    };
    let titled = words.is_empty()
        || scene.title_at(words.start).is_some()
        || scene
            .actor_at(words.start)
            .is_some_and(|actor| actor.who == Who::Unnamed);
    titled && !words.into_iter().any(person)
}

/// `Theo Ủy ban Kiểm tra, ông A cho biết …`: what follows is said by another.
fn tells_of_a_speaker(scene: &Scene<'_>, start: usize) -> bool {
    let speaker = scene
        .actor_at(start)
        .filter(|actor| matches!(actor.who, Who::Person(_)));
    speaker.is_some_and(|speaker| {
        scene.triggers("statement").any(|verb| {
            let before = scene.preverb_start(verb.tokens.start);
            &*verb.trigger.value == "say" && (speaker.tokens.end..speaker.tokens.end + 2).contains(&before)
        })
    })
}

fn is_press(scene: &Scene<'_>, actor: &Actor) -> bool {
    scene.kind_of_body(actor).is_some_and(|kind| kind == "press")
}
