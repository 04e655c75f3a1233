//! Who chairs: `Thủ tướng chủ trì hội nghị`, `ông A và bà B đồng chủ trì`, `Chủ trì hội nghị là bà C`.

use super::super::scene::{Found, Scene};
use super::super::story::{Actor, Who};
use super::super::{Event, Participant};
use super::frames::met;
use super::gathering::{Gathering, by_agent, object};
use super::{CoChairs, conference, event};

/// How many actors before `hai Thủ tướng` the two may stand.
const FARTHEST: usize = 80;

/// `Thủ tướng chủ trì hội nghị`, `hội nghị do Thủ tướng chủ trì`, `dưới sự chủ trì của Thủ tướng`, `Chủ trì hội nghị là bà A`
pub(super) fn chaired(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let status = scene.status(verb.tokens.start)?;
    let (chairs, gathering) = if is_under(scene, verb) {
        chaired_under(scene, verb, gatherings)?
    } else {
        let subjects = scene.subjects(verb.tokens.start);
        let behind = object(scene, verb.tokens.end, gatherings);
        let meeting = behind.or_else(|| by_agent(scene, subjects.first().copied(), gatherings))?;
        let named_behind = || behind.map_or_else(Vec::new, |behind| chairs_behind(scene, behind));
        let chairs = if subjects.is_empty() { named_behind() } else { subjects };
        (chairs, Some(meeting))
    };
    let chairs: Vec<Participant> = chairs.into_iter().flat_map(|actor| persons(scene, actor)).collect();
    if chairs.is_empty() {
        return None;
    }
    let mut event = match gathering {
        Some(gathering) => event(scene, verb, gathering, status, "conference/chaired"),
        // `Ban Bí thư họp dưới sự chủ trì của Tổng Bí thư`
        None => scene
            .triggers("conference")
            .filter(|other| &*other.trigger.reading == "meet")
            .find_map(|other| met(scene, &other, &[]))?,
    };
    let together = scene.reading.words(verb.tokens.clone()).contains("đồng chủ");
    let conference = conference(&mut event);
    if &*verb.trigger.value == "attend" {
        conference.attendees.clone_from(&chairs);
    }
    conference.co_chairs = Some(CoChairs {
        together: chairs.clone(),
    })
    .filter(|_| together && chairs.len() > 1);
    conference.chairs = chairs;
    Some(event)
}

/// Who chairs: the person, or those whom their number and title call: `hai Thủ tướng đồng chủ trì`.
fn persons(scene: &Scene<'_>, actor: &Actor) -> Vec<Participant> {
    match actor.who {
        Who::Person(_) | Who::Unnamed => vec![scene.participant(actor)],
        Who::Group => both_called(scene, actor)
            .into_iter()
            .map(|actor| scene.participant(actor))
            .collect(),
        _ => Vec::new(),
    }
}

/// `hai Thủ tướng`: the two persons whom the article has called so shortly before, where it has called just two.
fn both_called<'s>(scene: &Scene<'s>, pair: &Actor) -> Vec<&'s Actor> {
    let Some(title) = scene
        .title_at(pair.tokens.start + 1)
        .filter(|_| scene.reading.str(pair.tokens.start).eq_ignore_ascii_case("hai"))
    else {
        return Vec::new();
    };
    let mut called: Vec<&Actor> = Vec::new();
    let part = scene.sentence().part;
    let before = scene.story.actors_before(pair.tokens.start).iter().rev().take(FARTHEST);
    for actor in before.take_while(|actor| scene.reading.text.part_at(actor.tokens.start) == part) {
        let known = called.iter().any(|other| other.who == actor.who);
        if !known && matches!(actor.who, Who::Person(_)) && scene.is_called(actor, &title) {
            called.insert(0, actor);
        }
    }
    if called.len() == 2 { called } else { Vec::new() }
}

/// `dưới sự chủ trì của`, `dưới sự điều hành của`
fn is_under(scene: &Scene<'_>, verb: &Found<'_>) -> bool {
    let before = verb.tokens.start.saturating_sub(1);
    scene.reading.str(verb.tokens.end) == "của" && before > scene.tokens.start && scene.reading.str(before) == "sự"
}

type Chaired<'a, 's> = (Vec<&'s Actor>, Option<&'a Gathering<'s>>);

fn chaired_under<'a, 's>(
    scene: &Scene<'s>,
    verb: &Found<'_>,
    gatherings: &'a [Gathering<'s>],
) -> Option<Chaired<'a, 's>> {
    let first = scene.actor_at(verb.tokens.end + 1)?;
    let before = gatherings
        .iter()
        .rev()
        .find(|gathering| gathering.tokens.start < verb.tokens.start);
    let gathering = before.or_else(|| {
        gatherings
            .iter()
            .find(|gathering| gathering.tokens.start >= first.tokens.end)
    });
    Some((scene.following(first), gathering))
}

/// `Chủ trì hội nghị có ông A và bà B`, `Chủ tọa phiên thảo luận là Phó Chủ tịch Quốc hội C`
fn chairs_behind<'s>(scene: &Scene<'s>, gathering: &Gathering<'_>) -> Vec<&'s Actor> {
    let end = gathering.tokens.end;
    let led = matches!(scene.reading.str(end), "là" | "có" | "gồm");
    let colon = usize::from(scene.reading.is_mark(end + 1, &[':']));
    let skipped = (end + 1 + colon..end + 5).find_map(|at| scene.actor_at(at));
    match skipped {
        Some(first) if led => scene.following(first),
        _ => Vec::new(),
    }
}
