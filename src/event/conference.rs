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

#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::Serialize;

use super::phrase::name_end;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::{Details, Event, EventDate, Participant, Passage, Quantity, Status};
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
            "hold" => held(scene, verb, &gatherings),
            "open" => opened(scene, verb, &gatherings),
            "chair" => chaired(scene, verb, &gatherings),
            "meet" => met(scene, verb),
            "attend" => attended(scene, verb, &gatherings),
            _ => None,
        };
        if let Some(event) = event {
            join_or_push(events, found_before, event);
        }
    }
    for gathering in &gatherings {
        if let Some(event) = cited(scene, gathering) {
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
    let within_name = scene
        .story
        .mentions
        .names
        .iter()
        .any(|name| name.tokens.contains(&noun) && name.tokens.start < noun);
    let documents = &scene.story.mentions.documents;
    let behind_document =
        before.is_some_and(|before| documents.iter().any(|document| document.tokens.end == before + 1));
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

/// `Thành ủy đã tổ chức Hội nghị …`
fn held(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let status = scene.status(verb.tokens.start)?;
    let passive = &*verb.trigger.value == "passive";
    if passive {
        let gathering = subject_gathering(scene, verb, gatherings)?;
        return Some(event(scene, verb, gathering, status, "conference/held"));
    }
    let subjects = scene.subjects(verb.tokens.start);
    let Some(gathering) = object(scene, verb.tokens.end, gatherings) else {
        return held_by(scene, verb, &subjects, gatherings, status);
    };
    // `Việc tổ chức hội nghị`, `công tác tổ chức`: a noun.
    if subjects.is_empty() && !is_impersonal(scene, verb.tokens.start) {
        return None;
    }
    let mut event = event(scene, verb, gathering, status, "conference/held");
    let bodies = subjects.into_iter().filter(|actor| matches!(actor.who, Who::Body(_)));
    super::merge::add(
        &mut conference(&mut event).organizers,
        bodies.map(|actor| scene.participant(actor)).collect(),
    );
    Some(event)
}

/// `kỳ họp thứ 12 do HĐND tỉnh Phú Yên tổ chức ngày 19/9`
fn held_by(
    scene: &Scene<'_>,
    verb: &Found<'_>,
    subjects: &[&Actor],
    gatherings: &[Gathering<'_>],
    status: Status,
) -> Option<Event> {
    let gathering = by_agent(scene, subjects.first().copied(), gatherings)?;
    let mut event = event(scene, verb, gathering, status, "conference/held");
    let bodies = subjects.iter().filter(|actor| matches!(actor.who, Who::Body(_)));
    conference(&mut event).organizers = bodies.map(|actor| scene.participant(actor)).collect();
    Some(event)
}

/// `Sáng 3/12, tại Hà Nội, tổ chức Hội nghị`, `Hội nghị … diễn ra`: a verb without a subject, behind a comma or a date.
fn is_impersonal(scene: &Scene<'_>, verb: usize) -> bool {
    let start = scene.preverb_start(verb);
    start < verb && start > scene.tokens.start || start > scene.tokens.start && scene.reading.is_mark(start - 1, &[','])
}

/// `Hội nghị … khai mạc`, `khai mạc Hội nghị …`, `diễn ra Hội nghị …`
fn opened(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let status = scene.status(verb.tokens.start)?;
    let gathering =
        subject_gathering(scene, verb, gatherings).or_else(|| object(scene, verb.tokens.end, gatherings))?;
    let mut found = event(scene, verb, gathering, status, "conference/opened");
    if gathering.tokens.start >= verb.tokens.end {
        let bodies = scene
            .subjects(verb.tokens.start)
            .into_iter()
            .filter(|actor| matches!(actor.who, Who::Body(_)));
        conference(&mut found).organizers = bodies.map(|actor| scene.participant(actor)).collect();
    }
    Some(found)
}

/// The gathering before a verb whose subject it is: no other clause between them.
fn subject_gathering<'a, 's>(
    scene: &Scene<'_>,
    verb: &Found<'_>,
    gatherings: &'a [Gathering<'s>],
) -> Option<&'a Gathering<'s>> {
    let gathering = gatherings
        .iter()
        .rev()
        .find(|gathering| gathering.tokens.start < verb.tokens.start)?;
    let gap = gathering.tokens.end.min(verb.tokens.start)..verb.tokens.start;
    let quiet = gap
        .clone()
        .filter(|at| scene.reading.is_mark(*at, &[',', ';', ':']))
        .count()
        <= 1;
    (quiet && gap.len() <= 20).then_some(gathering)
}

/// `Thủ tướng chủ trì hội nghị`, `hội nghị do Thủ tướng chủ trì`, `dưới sự chủ trì của Thủ tướng`
fn chaired(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let status = scene.status(verb.tokens.start)?;
    let under =
        scene.reading.str(verb.tokens.end) == "của" && scene.reading.str(verb.tokens.start.saturating_sub(1)) == "sự";
    let (chairs, gathering) = if under {
        let first = scene.actor_at(verb.tokens.end + 1)?;
        let meeting = gatherings
            .iter()
            .rev()
            .find(|g| g.tokens.start < verb.tokens.start)
            .or_else(|| gatherings.iter().find(|g| g.tokens.start >= first.tokens.end));
        (scene.following(first), meeting)
    } else {
        let subjects = scene.subjects(verb.tokens.start);
        let meeting = object(scene, verb.tokens.end, gatherings)
            .or_else(|| by_agent(scene, subjects.first().copied(), gatherings));
        (subjects, Some(meeting?))
    };
    let chairs: Vec<Participant> = chairs
        .into_iter()
        .filter(|actor| actor.who.is_person())
        .map(|actor| scene.participant(actor))
        .collect();
    if chairs.is_empty() {
        return None;
    }
    let mut event = match gathering {
        Some(gathering) => event(scene, verb, gathering, status, "conference/chaired"),
        // `Ban Bí thư họp dưới sự chủ trì của Tổng Bí thư`
        None => scene
            .triggers("conference")
            .filter(|other| &*other.trigger.reading == "meet")
            .find_map(|other| met(scene, &other))?,
    };
    conference(&mut event).chairs = chairs;
    Some(event)
}

/// `Hội nghị do Thủ tướng chủ trì`
fn by_agent<'a, 's>(
    scene: &Scene<'_>,
    agent: Option<&Actor>,
    gatherings: &'a [Gathering<'s>],
) -> Option<&'a Gathering<'s>> {
    let before = agent?.tokens.start.checked_sub(1)?;
    if scene.reading.str(before) != "do" {
        return None;
    }
    gatherings
        .iter()
        .rev()
        .find(|gathering| gathering.tokens.start < before)
}

/// `Chính phủ họp phiên thường kỳ`, `Bộ Chính trị họp`
fn met(scene: &Scene<'_>, verb: &Found<'_>) -> Option<Event> {
    let status = scene.status(verb.tokens.start)?;
    let subjects = scene.subjects(verb.tokens.start);
    let organizers: Vec<Participant> = subjects
        .iter()
        .filter(|actor| matches!(actor.who, Who::Body(_)))
        .map(|actor| scene.participant(actor))
        .collect();
    if organizers.is_empty() {
        return None;
    }
    // `Chính phủ họp phiên thường kỳ`, `Ủy ban Kiểm tra Trung ương đã họp kỳ 33`
    let named = matches!(scene.reading.str(verb.tokens.end), "phiên" | "kỳ" | "Kỳ");
    let start = if named { verb.tokens.end } else { verb.tokens.start };
    let gathering = Gathering {
        tokens: start..name_end(scene, start).max(verb.tokens.end),
        noun: verb.clone(),
    };
    let mut event = event(scene, verb, &gathering, status, "conference/met");
    let conference = conference(&mut event);
    conference.kind = if named { "session" } else { "meeting" }.to_owned();
    conference.organizers = organizers;
    Some(event)
}

/// `Dự hội nghị có các đồng chí …`, `Chủ tịch nước dự lễ …`
fn attended(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let carried = scene.carried(verb.tokens.start);
    let status = match &carried {
        Some((_, status)) => (*status)?,
        None => scene.status(verb.tokens.start)?,
    };
    let gathering = object(scene, verb.tokens.end, gatherings);
    let list = list_start(
        scene,
        gathering.map_or(verb.tokens.end, |gathering| gathering.noun.tokens.end),
    );
    let subjects = carried.map_or_else(|| scene.subjects(verb.tokens.start), |(subjects, _)| subjects);
    let attendees: Vec<Participant> = match list {
        Some(list) if subjects.is_empty() => scene
            .actors
            .iter()
            .filter(|actor| actor.tokens.start >= list && named(actor))
            .map(|actor| scene.participant(actor))
            .collect(),
        _ => subjects
            .into_iter()
            .filter(|actor| named(actor))
            .map(|actor| scene.participant(actor))
            .collect(),
    };
    if attendees.is_empty() {
        return None;
    }
    let mut event = match gathering {
        Some(gathering) => event(scene, verb, gathering, status, "conference/attended"),
        None if list.is_some() => resumed(scene, verb, status),
        None => return None,
    };
    conference(&mut event).attendees = attendees;
    Some(event)
}

/// `Tại cuộc họp báo chiều 3/12, …`, `sau Hội nghị giữa Thủ tướng với doanh nghiệp`: a gathering at which, or after which, something is told to have been.
fn cited(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<Event> {
    let before = gathering
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start)?;
    let word = scene.reading.str(before).to_lowercase();
    if !matches!(word.as_str(), "tại" | "trong" | "sau" | "ở" | "bên" | "lề") {
        return None;
    }
    // `trường hợp HĐND không bầu đủ … phải bầu ngay tại kỳ họp thứ nhất`: conditions and duties tell no gathering.
    let supposed = (scene.tokens.start..before).any(|at| {
        let duty = scene.reading.word_at(at, WordClass::Duty);
        duty.is_some_and(|(_, word)| &*word.value == "condition")
    });
    let mut event = event(scene, &gathering.noun, gathering, Status::Happened, "conference/cited");
    event.confidence = 0.8;
    event.date = date_beside(scene, gathering);
    event.place = scene.place_after(gathering.tokens.end);
    (!supposed).then_some(event)
}

/// The day that stands right behind a gathering's name, `phiên họp chiều 15/5`, or opens the sentence: `Ngày 6/8, tại hội thảo …`.
fn date_beside(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<EventDate> {
    let (start, end) = (gathering.tokens.start, gathering.tokens.end);
    let beside = scene
        .dates()
        .find(|date| (end..=end + 2).contains(&date.expression.tokens.start));
    let opening = || {
        let first = scene
            .dates()
            .next()
            .filter(|date| date.expression.tokens.start <= scene.tokens.start + 2)?;
        let gap = first.expression.tokens.end..start;
        let apart = gap
            .clone()
            .filter(|at| scene.reading.is_mark(*at, &[',', ';', ':']))
            .count();
        (!gap.is_empty() && gap.len() <= LONGEST_OPENING && apart <= 1).then_some(first)
    };
    scene.event_date(beside.or_else(opening)?)
}

fn named(actor: &Actor) -> bool {
    matches!(actor.who, Who::Person(_))
}

/// Behind `dự hội nghị có`, `cùng dự còn có:`, `tham dự gồm`
fn list_start(scene: &Scene<'_>, at: usize) -> Option<usize> {
    (at..scene.tokens.end.min(at + 12))
        .find(|token| matches!(scene.reading.str(*token), "có" | "gồm"))
        .map(|token| token + 1)
}

fn resumed(scene: &Scene<'_>, verb: &Found<'_>, status: Status) -> Event {
    let mut event = bare(scene, verb, status, "conference/attended");
    conference(&mut event).resumed = true;
    event
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
