//! Who is said to attend: `Chủ tịch nước dự lễ …`, `Dự hội nghị có các đồng chí: …; …`, `Về phía tỉnh có …`.

use super::super::scene::{Found, Scene};
use super::super::story::{Actor, Who};
use super::super::{Event, Participant, Status};
use super::gathering::{Gathering, object};
use super::{bare, conference, event};
use crate::mention::WordClass;
use crate::text::Shape;

/// How many tokens may stand between a verb of attending and the `có` that opens its list:
/// `Dự buổi lễ, về phía Bộ Văn hóa, Thể thao và Du lịch có …`.
const LONGEST_TO_LIST: usize = 30;

/// How many tokens those may take who come with someone.
const LONGEST_COMPANY: usize = 14;

/// How many tokens before a name may say that his people are meant: `thân nhân anh hùng, liệt sĩ`.
const KIN: usize = 5;

/// How many lines of a list of attendees are read.
const LONGEST_LIST: usize = 40;

/// `Dự hội nghị có các đồng chí …`, `Chủ tịch nước dự lễ …`
pub(super) fn attended(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let carried = scene.carried(verb.tokens.start);
    let status = match &carried {
        Some((_, status)) => (*status)?,
        None => scene.status(verb.tokens.start)?,
    };
    // `ông A cho biết mong chờ chuyến thăm và dự hội nghị`: what someone looks forward to.
    let doer = carried.as_ref().and_then(|(subjects, _)| subjects.last());
    let hoped = |at: usize| scene.reading.word_at(at, WordClass::Duty).is_some();
    if doer.is_some_and(|doer| (doer.tokens.end..verb.tokens.start).any(hoped)) {
        return None;
    }
    let gathering = object(scene, verb.tokens.end, gatherings);
    let behind = gathering.map_or(verb.tokens.end, |gathering| gathering.noun.tokens.end);
    let subjects = carried.map_or_else(|| scene.subjects(verb.tokens.start), |(subjects, _)| subjects);
    let list = list_start(scene, behind).filter(|list| subjects.is_empty() || *list <= behind + 2);
    let mut attendees = list.map_or_else(Vec::new, |list| listed(scene, list));
    if attendees.is_empty() {
        let people = subjects.into_iter().filter(|actor| named(actor));
        attendees = people.map(|actor| scene.participant(actor)).collect();
    }
    if attendees.is_empty() {
        attendees = accompanied(scene, verb.tokens.start)
            .map(|actor| scene.participant(actor))
            .into_iter()
            .collect();
    }
    if attendees.is_empty() {
        return None;
    }
    let mut event = match gathering {
        Some(gathering) => event(scene, verb, gathering, status, "conference/attended"),
        None if list.is_some() => resumed(scene, verb, status),
        None => return None,
    };
    if is_purpose(scene, verb.tokens.start) {
        event.date = None;
    }
    conference(&mut event).attendees = attendees;
    Some(event)
}

/// `Về phía tỉnh Quảng Ninh có các đồng chí: …`: a list that goes on with the attendees of the gathering told before.
pub(super) fn on_the_side_of(scene: &Scene<'_>) -> Option<Event> {
    let start = scene.tokens.start;
    let side = scene.reading.str(start).eq_ignore_ascii_case("về") || scene.reading.str(start) == "Về";
    if !(side && scene.reading.str(start + 1) == "phía") {
        return None;
    }
    let attendees = listed(scene, list_start(scene, start + 2)?);
    let first = Found {
        tokens: start..start + 2,
        trigger: scene.triggers("conference").next().map(|found| found.trigger)?,
    };
    let mut event = resumed(scene, &first, Status::Happened);
    conference(&mut event).attendees = attendees;
    (!conference(&mut event).attendees.is_empty()).then_some(event)
}

/// `Chủ tịch nước Trần Văn Nam cùng nhiều lãnh đạo tỉnh, huyện tham dự`: the one who comes with others.
fn accompanied<'s>(scene: &Scene<'s>, verb: usize) -> Option<&'s Actor> {
    let mut before = scene.actors.iter().rev().filter(|actor| actor.tokens.end <= verb);
    let person = before.find(|actor| named(actor))?;
    let gap = person.tokens.end..verb;
    let with_others = matches!(scene.reading.str(gap.start), "cùng" | "và");
    let one_clause = !gap
        .clone()
        .any(|at| scene.reading.is_mark(at, &[';', ':', '.', '“', '”', '"']));
    (with_others && one_clause && gap.len() <= LONGEST_COMPANY).then_some(person)
}

/// `nhân dịp dự hội nghị`, `sang dự lễ quốc tang`: the sentence's day is that of something else.
fn is_purpose(scene: &Scene<'_>, verb: usize) -> bool {
    verb > scene.tokens.start && matches!(scene.reading.str(verb - 1), "dịp" | "sang" | "để" | "đường" | "đoàn")
}

pub(super) fn named(actor: &Actor) -> bool {
    matches!(actor.who, Who::Person(_))
}

/// The persons of a list that begins at a token, and of the lines that go on with it behind a colon or semicolon.
fn listed(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let mut people = persons(scene, start);
    let mut last = scene.clone();
    for index in (scene.index + 1..scene.reading.text.sentences.len()).take(LONGEST_LIST) {
        let open = last.tokens.end.checked_sub(1).is_some_and(|end| {
            last.reading.is_mark(end, &[':', ';']) || last.reading.is_mark(end.saturating_sub(1), &[':', ';'])
        });
        if !open || last.sentence().part != scene.story.reading.text.sentences[index].part {
            break;
        }
        let line = Scene::new(scene.story, index);
        let first =
            line.tokens.start + usize::from(line.reading.is_mark(line.tokens.start, &['-', '+', '–', '•', '*']));
        if !line.actor_at(first).is_some_and(named) {
            break;
        }
        people.extend(persons(&line, first));
        last = line;
    }
    people
}

/// The persons behind a token; `con của ông A` and the man in a school's name are none.
fn persons(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let free = |actor: &&Actor| {
        named(actor)
            && actor.tokens.start >= start
            && !scene.is_of_the_past(actor)
            && !matches!(
                scene.reading.str(actor.tokens.start - 1),
                "của" | "do" | "tên" | "mang" | "đường" | "cố"
            )
            && !is_kin(scene, actor)
    };
    scene
        .actors
        .iter()
        .filter(free)
        .map(|actor| scene.participant(actor))
        .collect()
}

/// `thân nhân liệt sĩ Trần Văn A`, `gia đình ông B`: who is only named to say whose people come.
fn is_kin(scene: &Scene<'_>, actor: &Actor) -> bool {
    let at = actor.tokens.start;
    let before = at.saturating_sub(KIN).max(scene.tokens.start)..at;
    let kin = |at: usize| {
        matches!(
            (scene.reading.str(at), scene.reading.str(at + 1)),
            ("thân", "nhân") | ("gia", "đình") | ("gia", "quyến") | ("dòng", "họ") | ("con", "cháu") | ("hậu", "duệ")
        )
    };
    let joined = |at: usize| scene.reading.shape(at) == Shape::Mark || matches!(scene.reading.str(at), "và" | "cùng");
    before
        .clone()
        .rev()
        .find(|at| kin(*at))
        .is_some_and(|found| !(found + 2..at).any(joined))
}

/// Behind `dự hội nghị có`, `cùng dự còn có:`, `tham dự gồm`, `với sự tham dự của`: no other verb stands before it.
fn list_start(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let limit = scene.tokens.end.min(at + LONGEST_TO_LIST);
    let free = |token: &usize| {
        scene
            .reading
            .word_at(*token, WordClass::Aspect)
            .is_none_or(|(end, _)| end > token + 1)
    };
    (at..limit)
        .take_while(free)
        .find(|token| matches!(scene.reading.str(*token), "có" | "gồm"))
        .map(|token| token + 1)
}

fn resumed(scene: &Scene<'_>, verb: &Found<'_>, status: Status) -> Event {
    let mut event = bare(scene, verb, status, "conference/attended");
    conference(&mut event).resumed = true;
    event
}
