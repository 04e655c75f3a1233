//! Who chairs: `Thủ tướng chủ trì hội nghị`, `ông A và bà B đồng chủ trì`, `Chủ trì hội nghị là bà C`.

use super::super::party::party;
use super::super::roll;
use super::super::scene::{Found, Scene};
use super::super::story::{Actor, Who};
use super::super::{Event, Participant, Status};
use super::frames::{is_wished, met};
use super::gathering::{Gathering, by_agent, object};
use super::{CoChairs, Conference, bare, conference, event};

/// How many words may say where those chair who are named behind them: `tại điểm cầu Bộ Giáo dục và Đào tạo`.
const LONGEST_PLACE: usize = 14;

/// How many actors before `hai Thủ tướng` the two may stand.
const FARTHEST: usize = 80;

/// `Thủ tướng chủ trì hội nghị`, `hội nghị do Thủ tướng chủ trì`, `dưới sự chủ trì của Thủ tướng`, `Chủ trì hội nghị là bà A`
pub(super) fn chaired(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let (status, others) = match scene.status(verb.tokens.start) {
        Some(status) => (status, None),
        // `ông A nêu rõ khi chủ trì hội nghị`
        None => party(scene, verb.tokens.start).map(|party| (party.status, Some(party)))?,
    };
    let (chairs, gathering) = if is_under(scene, verb) {
        chaired_under(scene, verb, gatherings)?
    } else {
        let subjects = roll::doers(scene, verb.tokens.start);
        let behind = object(scene, verb.tokens.end, gatherings);
        let meeting = behind.or_else(|| by_agent(scene, subjects.first().copied(), gatherings));
        let Some(meeting) = meeting else {
            return chaired_again(scene, verb, &subjects, status).or_else(|| chaired_too(scene, verb));
        };
        let named_behind = || behind.map_or_else(Vec::new, |behind| chairs_behind(scene, behind));
        let chairs = if subjects.is_empty() { named_behind() } else { subjects };
        (chairs, Some(meeting))
    };
    let bodies: Vec<&Actor> = chairs
        .iter()
        .copied()
        .filter(|actor| matches!(actor.who, Who::Body(_)))
        .collect();
    let mut chairs = each_once(chairs.into_iter().flat_map(|actor| persons(scene, actor)).collect());
    // `Chủ trì hội nghị, Thủ tướng yêu cầu`, `ông A thăm Lào và chủ trì hội nghị`
    if chairs.is_empty() && gathering.is_some_and(|gathering| gathering.tokens.start >= verb.tokens.end) {
        let party = others.or_else(|| party(scene, verb.tokens.start));
        let members = party.map_or_else(Vec::new, |party| party.members);
        chairs = members.into_iter().flat_map(|actor| persons(scene, actor)).collect();
    }
    if chairs.is_empty() {
        return hosted(scene, verb, &bodies, gathering?, status);
    }
    let mut event = match gathering {
        Some(gathering) => event(scene, verb, gathering, status, "conference/chaired"),
        // `Ban Bí thư họp dưới sự chủ trì của Tổng Bí thư`
        None => met_under(scene, status)?,
    };
    let together = is_together(scene, verb);
    let conference = conference(&mut event);
    if &*verb.trigger.value == "attend" {
        conference.attendees.clone_from(&chairs);
    }
    preside(conference, chairs, together);
    Some(event)
}

/// The meeting that a verb of the sentence tells, whether or not it is known who meets.
fn met_under(scene: &Scene<'_>, status: Status) -> Option<Event> {
    let verbs = || {
        scene
            .triggers("conference")
            .filter(|other| &*other.trigger.reading == "meet")
    };
    verbs().find_map(|verb| met(scene, &verb, &[])).or_else(|| {
        let verb = verbs().next()?;
        let mut event = bare(scene, &verb, status, "conference/chaired");
        event.date = scene.date(verb.tokens.start);
        event.place = scene.place(verb.tokens.start);
        conference(&mut event).kind = verb.trigger.value.to_string();
        Some(event)
    })
}

/// `đồng chủ trì`, `đồng chủ tọa`
fn is_together(scene: &Scene<'_>, verb: &Found<'_>) -> bool {
    scene.reading.words(verb.tokens.clone()).contains("đồng chủ")
}

fn preside(conference: &mut Conference, chairs: Vec<Participant>, together: bool) {
    conference.co_chairs = Some(CoChairs {
        together: chairs.clone(),
    })
    .filter(|_| together && chairs.len() > 1);
    conference.chairs = chairs;
}

/// `Ban Bí thư Trung ương Đoàn sẽ chủ trì diễn đàn`: the body that has it in hand holds it; none that is only charged with it.
fn hosted(
    scene: &Scene<'_>,
    verb: &Found<'_>,
    bodies: &[&Actor],
    gathering: &Gathering<'_>,
    status: Status,
) -> Option<Event> {
    let first = bodies
        .first()
        .filter(|first| !scene.is_governed(first) && !is_wished(scene, first))?;
    let whole =
        gathering.tokens.start >= verb.tokens.end && !gathering.is_bare() && first.tokens.end <= verb.tokens.start;
    let mut event = whole.then(|| event(scene, verb, gathering, status, "conference/chaired"))?;
    conference(&mut event).organizers = bodies.iter().map(|body| scene.participant(body)).collect();
    Some(event)
}

/// `Thường trực Ban Bí thư, Trưởng Ban Tổ chức A chủ trì`: one who is called by two posts is one chair.
fn each_once(chairs: Vec<Participant>) -> Vec<Participant> {
    let mut known: Vec<Participant> = Vec::with_capacity(chairs.len());
    for chair in chairs {
        if known.iter().all(|other| !chair.name.ends_with(&other.name)) {
            known.push(chair);
        }
    }
    known
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

/// `Bí thư Tỉnh ủy A và Phó Chủ tịch B đồng chủ trì.`: the gathering that was told before; no project (`do ông A chủ trì`).
fn chaired_again(scene: &Scene<'_>, verb: &Found<'_>, chairs: &[&Actor], status: Status) -> Option<Event> {
    let first = chairs.first().filter(|first| !scene.is_governed(first))?;
    // `đồng chủ trì tại Hội trường Diên Hồng.`
    let placed = matches!(scene.reading.str(verb.tokens.end), "tại" | "ở")
        && scene.place_at(verb.tokens.end + 1).is_some()
        && scene
            .triggers("conference")
            .all(|found| found.tokens.start <= verb.tokens.start);
    let last = (placed || verb.tokens.end >= scene.words_end()) && first.tokens.end <= verb.tokens.start;
    let named = chairs.iter().all(|chair| matches!(chair.who, Who::Person(_)));
    if !last || !named {
        return None;
    }
    Some(resumed(scene, verb, status, chairs, is_together(scene, verb)))
}

/// The gathering that was told before, with those who chair it.
fn resumed(scene: &Scene<'_>, verb: &Found<'_>, status: Status, chairs: &[&Actor], together: bool) -> Event {
    let mut event = bare(scene, verb, status, "conference/chaired");
    let conference = conference(&mut event);
    conference.resumed = true;
    let chairs = chairs.iter().map(|chair| scene.participant(chair)).collect();
    preside(conference, chairs, together);
    event
}

/// `Cùng chủ trì có ông A, Phó Chủ tịch …; bà B`: those who chair what was told before, in a list behind the verb that opens the sentence.
fn chaired_too(scene: &Scene<'_>, verb: &Found<'_>) -> Option<Event> {
    let end = verb.tokens.end + usize::from(scene.reading.str(verb.tokens.end) == "còn");
    let opens = verb.tokens.start == scene.tokens.start && matches!(scene.reading.str(end), "có" | "gồm" | "là");
    let chairs = Some(roll::behind(scene, end + 1)).filter(|chairs| opens && !chairs.is_empty())?;
    Some(resumed(scene, verb, Status::Happened, &chairs, false))
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
    // `dưới sự chủ trì của các đồng chí: A, Bí thư …; B, Chủ tịch …, Ban Chỉ huy họp`
    let colon = first.who == Who::Group && scene.reading.is_mark(first.tokens.end, &[':']);
    let listed = || roll::behind(scene, first.tokens.end + 1);
    let chairs = if colon { listed() } else { scene.following(first) };
    Some((chairs, gathering))
}

/// `Chủ trì hội nghị có ông A và bà B`, `Chủ tọa phiên thảo luận là Phó Chủ tịch Quốc hội C`, `Chủ trì hội nghị, ông D nhấn mạnh`
fn chairs_behind<'s>(scene: &Scene<'s>, gathering: &Gathering<'_>) -> Vec<&'s Actor> {
    if let Some(doer) = doer_behind(scene, gathering.tokens.end) {
        return vec![doer];
    }
    let end = behind_place(scene, gathering.tokens.end);
    // `Cùng điều hành kỳ họp còn có bà A`
    let end = end + usize::from(scene.reading.str(end) == "còn");
    // `Chủ trì hội nghị: bà A; ông B`
    let named = scene.reading.is_mark(end, &[':']);
    let led = named || matches!(scene.reading.str(end), "là" | "có" | "gồm");
    let colon = usize::from(scene.reading.is_mark(end + 1, &[':']));
    // `Chủ trì hội nghị là trách nhiệm của người đứng đầu`
    let skipped = (end + 1 + colon..end + 5)
        .take_while(|at| scene.reading.str(*at) != "của")
        .find_map(|at| scene.actor_at(at));
    let listed = if led { roll::behind(scene, end + 1) } else { Vec::new() };
    match skipped {
        Some(first) if led && (listed.is_empty() || first.who == Who::Group) => scene.following(first),
        _ => listed,
    }
}

/// `Chủ trì hội nghị | tại điểm cầu Bộ Y tế | có …`: behind where they chair it.
fn behind_place(scene: &Scene<'_>, at: usize) -> usize {
    if !matches!(scene.reading.str(at), "tại" | "ở") {
        return at;
    }
    let limit = scene.tokens.end.min(at + LONGEST_PLACE);
    let phrase = (at..limit).take_while(|token| !scene.reading.is_mark(*token, &[',', ';', ':', '.']));
    phrase
        .clone()
        .find(|token| scene.reading.str(*token) == "có")
        .unwrap_or(at)
}

/// `Chủ trì hội nghị, đồng chí A yêu cầu`: who does what the sentence goes on with does what it begins with.
pub(super) fn doer_behind<'s>(scene: &Scene<'s>, comma: usize) -> Option<&'s Actor> {
    let doer = scene
        .actor_at(comma + 1)
        .filter(|_| scene.reading.is_mark(comma, &[',']))?;
    matches!(doer.who, Who::Person(_)).then_some(doer)
}
