//! Meetings that a noun tells: `trong cuộc gặp với Tổng thống Mỹ, Thủ tướng …`, `cuộc hội đàm giữa A và B`.

use super::super::party::{main_subject, people};
use super::super::scene::{Found, Scene};
use super::super::story::{Actor, Who};
use super::super::words::trigger_before;
use super::super::{EventDate, Participant, Status};
use super::Sides;
use super::voters::{voters, voters_at, voters_end};
use crate::mention::WordClass;
use crate::text::{Shape, lower};

/// How far before a noun the words stand that make it a wish or a plan: `chuẩn bị cho cuộc gặp`.
const LONGEST_OUTLOOK: usize = 5;

/// How many words may say what a meeting was like: `cuộc hội đàm thẳng thắn và xây dựng giữa …`.
const LONGEST_QUALITY: usize = 8;

/// A noun, or the voters' meeting where something else is told: `Tại buổi tiếp xúc cử tri quận 1, ông A …`.
pub(super) fn is_noun(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let voters = &*found.trigger.reading == "voters";
    let named = matches!(&*lower(scene.reading.str(found.tokens.start)), "buổi" | "cuộc" | "hội");
    &*found.trigger.reading == "noun" || voters && (named || is_at(scene, found.tokens.start))
}

/// Whether `tại`, `trong` stands before a token: the meeting is where something else is told.
fn is_at(scene: &Scene<'_>, start: usize) -> bool {
    let before = start.checked_sub(1).filter(|before| *before >= scene.tokens.start);
    before.is_some_and(|before| {
        matches!(
            &*lower(scene.reading.str(before)),
            "tại" | "trong" | "sau" | "qua" | "từ"
        )
    })
}

/// The sides of a noun: `giữa A và B`, `của A với B`, or the other side is he of whom the clause is.
pub(super) fn sides_of_noun(scene: &Scene<'_>, found: &Found<'_>) -> Option<Sides> {
    let status = outlook(scene, found.tokens.start)?;
    let (hosts, guests) = match scene.reading.str(found.tokens.end) {
        _ if between_at(scene, found).is_some() => (between(scene, between_at(scene, found)? + 1)?, Vec::new()),
        "của" => owned(scene, found)?,
        _ => beside(scene, found)?,
    };
    Some(Sides { hosts, guests, status })
}

/// `cuộc hội đàm | giữa`, `cuộc gặp thân mật và hữu ích | giữa`: behind the noun, or words that say what it was like.
fn between_at(scene: &Scene<'_>, found: &Found<'_>) -> Option<usize> {
    let end = found.tokens.end;
    (end..scene.tokens.end)
        .take(LONGEST_QUALITY)
        .take_while(|at| scene.reading.shape(*at) == Shape::Lower && scene.actor_at(*at).is_none())
        .find(|at| scene.reading.str(*at) == "giữa")
}

/// `giữa Thủ tướng A và Tổng thống B`
fn between(scene: &Scene<'_>, at: usize) -> Option<Vec<Participant>> {
    let first = scene.actor_at(at).filter(|actor| can_meet(actor))?;
    let sides = scene.following(first);
    Some(sides.into_iter().map(|actor| scene.participant(actor)).collect())
}

/// `cuộc gặp của A với B`, `buổi tiếp xúc cử tri của A tại quận 1`
fn owned(scene: &Scene<'_>, found: &Found<'_>) -> Option<(Vec<Participant>, Vec<Participant>)> {
    let owner = scene.actor_at(found.tokens.end + 1).filter(|actor| can_meet(actor))?;
    let end = owner.tokens.end;
    let guests = match (&*found.trigger.reading, scene.reading.str(end)) {
        ("voters", "với") => voters_at(scene, end + 1),
        ("voters", _) => voters(scene, found),
        (_, "với") => people(scene, end + 1),
        _ => Vec::new(),
    };
    (!guests.is_empty()).then(|| (vec![scene.participant(owner)], guests))
}

/// `trong cuộc gặp với Tổng thống Mỹ, Thủ tướng nhấn mạnh`, `Thủ tướng phát biểu tại buổi làm việc với Bộ Y tế`.
fn beside(scene: &Scene<'_>, found: &Found<'_>) -> Option<(Vec<Participant>, Vec<Participant>)> {
    let at = found
        .tokens
        .start
        .checked_sub(1)
        .filter(|_| is_at(scene, found.tokens.start))?;
    let end = found.tokens.end;
    let start = end + usize::from(matches!(scene.reading.str(end), "với" | "cùng"));
    let guests = if &*found.trigger.reading == "voters" {
        voters(scene, found)
    } else {
        // Behind a noun the comma ends the phrase.
        people(scene, start).into_iter().take(1).collect()
    };
    let guest = scene.actor_at(start).map_or(end, |guest| guest.tokens.end);
    // `phát biểu của Bộ trưởng A tại cuộc tiếp xúc cử tri, đại biểu nói …`: he who spoke there has been told before.
    let told = |actor: &&Actor| {
        let source =
            actor.tokens.start > scene.tokens.start && lower(scene.reading.str(actor.tokens.start - 1)) == "theo";
        actor.tokens.end <= at && matches!(actor.who, Who::Person(_)) && !source
    };
    let fronted = scene.reading.is_capital(at) || !scene.actors.iter().any(|actor| told(&actor));
    let host = speaker_at(scene, at).or_else(|| main_subject(scene, guest).filter(|_| fronted))?;
    Some((vec![scene.participant(host)], guests))
}

/// The person right before `tại buổi làm việc`, or parted from it by a verb of speaking.
fn speaker_at<'s>(scene: &Scene<'s>, at: usize) -> Option<&'s Actor> {
    let spoken = trigger_before(scene, at, "statement", "speech").map_or(at, |verb| verb.tokens.start);
    let speaker = scene.actor_before(scene.preverb_start(spoken))?;
    // `Ông A nêu ý kiến tại cuộc tiếp xúc cử tri` is a voter: who receives is called by office.
    (scene.has_title(speaker) && speaker.who.is_person() && !scene.is_governed(speaker)).then_some(speaker)
}

/// Persons and bodies that are more than a plural: not `lãnh đạo hai nước`.
fn can_meet(actor: &Actor) -> bool {
    !matches!(actor.who, Who::Place(_) | Who::Group)
}

/// Whether a noun is a meeting that was, is to come (`chuẩn bị cho cuộc gặp`), or is none (`nếu có cuộc gặp`).
fn outlook(scene: &Scene<'_>, noun: usize) -> Option<Status> {
    let from = scene.tokens.start.max(noun.saturating_sub(LONGEST_OUTLOOK));
    let mut status = Status::Happened;
    for at in (from..noun)
        .rev()
        .take_while(|at| !scene.reading.is_mark(*at, &[',', ';', ':']))
    {
        let word = |class| scene.reading.word_at(at, class);
        if word(WordClass::Duty).is_some_and(|(end, _)| end <= noun && scene.reading.str(at) != "khi")
            || word(WordClass::Negation).is_some()
        {
            return None;
        }
        if word(WordClass::Aspect).is_some_and(|(_, aspect)| &*aspect.value == "planned") {
            status = Status::Planned;
        }
    }
    let predicate = scene.clause_end(noun);
    let to_come = (noun..predicate).any(|at| {
        let aspect = scene.reading.word_at(at, WordClass::Aspect);
        aspect.is_some_and(|(_, aspect)| &*aspect.value == "planned")
    });
    Some(if to_come { Status::Planned } else { status })
}

/// The date right behind the words of a noun: `cuộc gặp với Tổng thống Mỹ hồi tháng 5`.
pub(super) fn date_of_noun(scene: &Scene<'_>, found: &Found<'_>) -> Option<EventDate> {
    let guest = (found.tokens.end..scene.clause_end(found.tokens.end))
        .filter_map(|at| scene.actor_at(at))
        .take(2)
        .last();
    let end = match &*found.trigger.reading {
        "voters" => voters_end(scene, found.tokens.end - 2),
        _ => guest.map_or(found.tokens.end, |guest| guest.tokens.end),
    };
    scene.date_right_behind(end)
}
