//! Conferences: gatherings that were convened, from a party conference to a press conference.
//!
//! **Finds** a gathering that is held, opens or closes, is chaired or attended, with its name, kind, organizers, chairs,
//! attendees, mode, sites, participants, day and place.
//!
//! **Sentence shapes**
//! - `Ngày 3/12, Thành ủy đã tổ chức Hội nghị …, với hình thức trực tuyến tại 43 điểm cầu`
//! - `Hội nghị … khai mạc sáng 3/12 tại Hà Nội`, `Sáng 3/12, diễn ra Hội nghị …`
//! - `Thủ tướng chủ trì hội nghị …`, `hội nghị do Thủ tướng chủ trì`, `dưới sự chủ trì của …, Chính phủ họp phiên thường kỳ`
//! - `Dự hội nghị có các đồng chí: …; …`, `Chủ tịch nước dự lễ …`
//!
//! **Refuses** chairing as a duty (`người đứng đầu chịu trách nhiệm … chủ trì tổ chức học tập`), a leading agency
//! (`chủ trì, phối hợp với`), a congress that a resolution only cites (`Nghị quyết Đại hội XIII`), `tổ chức` as a noun, a
//! conference centre.
//!
//! **Known misses**: gatherings that are only alluded to, attendees in lists without a verb.
//!
//! Triggers: readings `noun` (value: the kind), `hold`, `open`, `chair`, `meet`, `attend`, `mode` (value: the mode), `site`, `people`, `veto`.

mod frames;
#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::Serialize;

use super::phrase::name_end;
use super::scene::{Found, Scene};
use super::story::Who;
use super::{Details, Event, Participant, Passage, Quantity, Status};
use crate::mention::WordClass;
use crate::text::Shape;

/// The fields of a conference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Conference {
    /// Its name as written, where it has more than a kind.
    pub name: Option<Passage>,
    /// What sort of gathering.
    pub kind: String,
    /// The bodies that hold it.
    pub organizers: Vec<Participant>,
    /// Who chairs it; only those of whom the text says so.
    pub chairs: Vec<Participant>,
    /// Who is said to attend.
    pub attendees: Vec<Participant>,
    /// `in_person`, `online` or `hybrid`, where that is said.
    pub mode: Option<String>,
    /// The number of sites (điểm cầu).
    pub sites: Option<Quantity>,
    /// The number of people.
    pub participants: Option<Quantity>,
    /// Whether it is only referred back to, as `hội nghị`, `buổi lễ`.
    #[serde(skip)]
    pub(super) resumed: bool,
}

/// A gathering named in a sentence: its noun and the name that it begins.
#[derive(Clone, Debug)]
struct Gathering<'s> {
    tokens: Range<usize>,
    noun: Found<'s>,
}

/// How many words may stand between an opening day and the gathering: `Sáng 4-7, phát biểu tại phiên khai mạc`.
const LONGEST_OPENING: usize = 6;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    if !scene.is_running() {
        return;
    }
    let triggers: Vec<Found<'_>> = scene.triggers("conference").collect();
    let gatherings: Vec<Gathering<'_>> = gatherings(scene, &triggers);
    let found_before = events.len();
    for verb in &triggers {
        let event = match &*verb.trigger.reading {
            "hold" => frames::held(scene, verb, &gatherings),
            "open" => frames::opened(scene, verb, &gatherings),
            "chair" => frames::chaired(scene, verb, &gatherings),
            "meet" => frames::met(scene, verb),
            "attend" => frames::attended(scene, verb, &gatherings),
            _ => None,
        };
        if let Some(event) = event {
            join_or_push(events, found_before, event);
        }
    }
    for gathering in &gatherings {
        if let Some(event) = frames::cited(scene, gathering) {
            join_or_push(events, found_before, event);
        }
    }
    for event in &mut events[found_before..] {
        numbers(scene, &triggers, event);
    }
}

/// Two verbs on one noun of a sentence tell one conference.
fn join_or_push(events: &mut Vec<Event>, from: usize, event: Event) {
    let same = |other: &&mut Event| {
        let (Details::Conference(a), Details::Conference(b)) = (&event.details, &other.details) else {
            return false;
        };
        match (&a.name, &b.name) {
            (Some(a), Some(b)) => a.span.overlaps(b.span),
            _ => a.resumed && b.resumed,
        }
    };
    match events[from..].iter_mut().find(same) {
        Some(other) => super::merge::absorb(other, event),
        None => events.push(event),
    }
}

/// The nouns of gatherings in the sentence, each with the name that it begins.
fn gatherings<'s>(scene: &Scene<'s>, triggers: &[Found<'s>]) -> Vec<Gathering<'s>> {
    let mut found: Vec<Gathering<'s>> = Vec::new();
    for noun in triggers.iter().filter(|found| &*found.trigger.reading == "noun") {
        let inside = found.last().is_some_and(|last| noun.tokens.start < last.tokens.end);
        if inside || is_cited(scene, noun.tokens.start) {
            continue;
        }
        found.push(Gathering {
            tokens: noun.tokens.start..name_end(scene, noun.tokens.end - 1).max(noun.tokens.end),
            noun: noun.clone(),
        });
    }
    found
}

/// `Nghị quyết Đại hội XIII`, `Trung tâm Hội nghị Quốc gia`: the noun belongs to a document's or a venue's name.
fn is_cited(scene: &Scene<'_>, noun: usize) -> bool {
    let before = noun.checked_sub(1).filter(|before| *before >= scene.tokens.start);
    let names = &scene.story.mentions.names;
    let within_name = names[..names.partition_point(|name| name.tokens.start < noun)]
        .iter()
        .rev()
        .take_while(|name| name.tokens.start >= scene.tokens.start)
        .any(|name| name.tokens.contains(&noun));
    let behind_document = before.is_some()
        && scene
            .document_before(noun)
            .is_some_and(|document| document.tokens.end == noun);
    let word = before.map_or("", |before| scene.reading.str(before));
    within_name
        || behind_document
        || matches!(
            word.to_lowercase().as_str(),
            "quyết" | "thần" | "kiện" | "mừng" | "trình" | "theo" | "nhân" | "tiêu" | "trị" | "thị"
        )
}

/// The gathering that begins right behind a verb.
fn object<'a, 's>(scene: &Scene<'_>, verb_end: usize, gatherings: &'a [Gathering<'s>]) -> Option<&'a Gathering<'s>> {
    let next = gatherings.iter().find(|gathering| gathering.tokens.start >= verb_end)?;
    let between = verb_end..next.tokens.start;
    let quiet = between
        .clone()
        .all(|at| scene.reading.shape(at) != Shape::Mark || scene.reading.is_mark(at, &['"', '“']));
    let measured = between.len() <= 3
        && between.clone().all(|at| {
            matches!(
                scene.reading.str(at),
                "cuộc"
                    | "buổi"
                    | "phiên"
                    | "các"
                    | "một"
                    | "chính"
                    | "thức"
                    | "loạt"
                    | "thành"
                    | "công"
                    | "vào"
                    | "và"
                    | "phát"
                    | "biểu"
                    | "tại"
                    | "chỉ"
                    | "đạo"
                    | "\""
                    | "“"
            )
        });
    (between.is_empty() || quiet && measured).then_some(next)
}

fn bare(scene: &Scene<'_>, verb: &Found<'_>, status: Status, rule: &'static str) -> Event {
    let sentence = scene.reading.text.original(scene.sentence().span);
    Event {
        details: Details::Conference(Conference::default()),
        status,
        rule,
        confidence: 0.9,
        trigger: scene.passage(verb.tokens.clone()),
        sentence,
        date: None,
        place: None,
        evidence: vec![sentence],
        part: scene.sentence().part,
    }
}

fn event(scene: &Scene<'_>, verb: &Found<'_>, gathering: &Gathering<'_>, status: Status, rule: &'static str) -> Event {
    let mut event = bare(scene, verb, status, rule);
    let tokens = verb.tokens.start.min(gathering.noun.tokens.start)..verb.tokens.end.max(gathering.noun.tokens.end);
    event.trigger = if tokens.len() <= 16 {
        scene.passage(tokens)
    } else {
        event.trigger
    };
    event.date = scene.date(gathering.tokens.start.max(verb.tokens.start));
    event.place = scene.place(gathering.tokens.start.max(verb.tokens.start));
    let resumed = gathering.tokens.len() <= gathering.noun.tokens.len();
    let conference = conference(&mut event);
    conference.kind = gathering.noun.trigger.value.to_string();
    conference.resumed = resumed;
    conference.name = (!resumed).then(|| scene.passage(gathering.tokens.clone()));
    conference.organizers = owner(scene, gathering).into_iter().collect();
    event
}

/// `buổi họp báo của Bộ Nội vụ`: the body that a meeting is of holds it; `phiên họp thứ 11 của Ủy ban` only says which session.
fn owner(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<Participant> {
    if !matches!(&*gathering.noun.trigger.value, "meeting" | "press_conference") {
        return None;
    }
    let behind = (gathering.noun.tokens.end..gathering.tokens.end).find(|at| scene.reading.str(*at) == "của")? + 1;
    let actor = scene
        .actor_at(behind)
        .filter(|actor| matches!(actor.who, Who::Body(_)))?;
    Some(scene.participant(actor))
}

fn conference(event: &mut Event) -> &mut Conference {
    let Details::Conference(conference) = &mut event.details else {
        unreachable!("conferences alone are made here")
    };
    conference
}

/// Mode, sites and participants that the sentence tells.
fn numbers(scene: &Scene<'_>, triggers: &[Found<'_>], event: &mut Event) {
    let conference = conference(event);
    if conference
        .name
        .as_ref()
        .is_some_and(|name| name.text.contains("trực tuyến"))
    {
        conference.mode = Some("online".to_owned());
    }
    for found in triggers {
        match &*found.trigger.reading {
            "mode" if conference.mode.is_none() => conference.mode = Some(found.trigger.value.to_string()),
            "site" if conference.sites.is_none() => conference.sites = quantity_before(scene, found),
            "people" if conference.participants.is_none() && is_attendance(scene, found) => {
                conference.participants = quantity_before(scene, found)
            }
            _ => {}
        }
    }
}

/// `43 điểm cầu`, `hơn 1.500 đại biểu`
fn quantity_before(scene: &Scene<'_>, found: &Found<'_>) -> Option<Quantity> {
    let (start, value) = scene.number_before(found.tokens.start)?;
    let passage = scene.passage(start..found.tokens.end);
    Some(Quantity {
        value,
        text: passage.text,
        span: passage.span,
    })
}

/// `với sự tham dự của hơn 500 đại biểu`; not `với 466/477 đại biểu tán thành`.
fn is_attendance(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let before = scene.tokens.start.max(found.tokens.start.saturating_sub(10))..found.tokens.start;
    let said = before
        .clone()
        .any(|at| matches!(scene.reading.str(at), "dự" | "gia" | "cùng" | "hút"));
    let voted = before.clone().any(|at| scene.reading.is_mark(at, &['/', '%']));
    let after = matches!(scene.reading.str(found.tokens.end), "tham" | "dự" | "về");
    !voted && (said || after) && scene.reading.word_at(found.tokens.end, WordClass::Negation).is_none()
}
