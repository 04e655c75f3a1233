//! The sentence frames that tell a conference: a function for each reading of a verb.

use super::super::merge;
use super::super::phrase::name_end;
use super::super::scene::{Found, Scene};
use super::super::story::{Actor, Who};
use super::super::{Event, EventDate, Participant, Status};
use super::{Gathering, LONGEST_OPENING, bare, conference, event, object};
use crate::mention::WordClass;

/// `Thành ủy đã tổ chức Hội nghị …`
pub(super) fn held(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
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
    let hosts = partners_of(scene, &subjects).unwrap_or_default();
    let bodies = hosts
        .into_iter()
        .chain(subjects)
        .filter(|actor| matches!(actor.who, Who::Body(_)));
    merge::add(
        &mut conference(&mut event).organizers,
        bodies.map(|actor| scene.participant(actor)).collect(),
    );
    Some(event)
}

/// `Sở Văn hóa phối hợp với Hội Nhà báo tổ chức hội thảo`: the first of two who hold it together.
fn partners_of<'s>(scene: &Scene<'s>, subjects: &[&Actor]) -> Option<Vec<&'s Actor>> {
    let with = subjects
        .first()?
        .tokens
        .start
        .checked_sub(1)
        .filter(|with| scene.reading.str(*with) == "với")?;
    let joint = with
        .checked_sub(2)
        .filter(|joint| scene.reading.str(*joint).to_lowercase() == "phối")?;
    Some(scene.subjects(joint))
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
    start > scene.tokens.start && (start < verb || scene.reading.is_mark(start - 1, &[',']))
}

/// `Hội nghị … khai mạc`, `khai mạc Hội nghị …`, `diễn ra Hội nghị …`
pub(super) fn opened(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
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
pub(super) fn chaired(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
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
pub(super) fn met(scene: &Scene<'_>, verb: &Found<'_>) -> Option<Event> {
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
pub(super) fn attended(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
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
pub(super) fn cited(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<Event> {
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
