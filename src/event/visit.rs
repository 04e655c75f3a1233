//! Visits: someone goes to a place or body.
//!
//! **Finds** official and working visits, inspections, courtesy calls and tributes, with visitors and destination.
//!
//! **Sentence shapes**
//! - `Thủ tướng thăm chính thức Lào`, `Chủ tịch nước và đoàn công tác đến thăm và làm việc với Bộ Tư lệnh Thủ đô`
//! - `Phó Thủ tướng kiểm tra tiến độ tại sân bay Long Thành`, `ông A thị sát khu vực Sơn Trà`
//! - `lãnh đạo Đảng, Nhà nước vào Lăng viếng Chủ tịch Hồ Chí Minh`, `dâng hương tại Đền Hùng`
//! - `chuyến thăm chính thức Lào của Thủ tướng (tháng 4/2017)`, `trong khuôn khổ chuyến thăm Lào, Thủ tướng …`
//! - `Đến thăm Bệnh viện Bạch Mai, Bộ trưởng …`: the verb opens the sentence; `ông A nhấn mạnh khi thăm …`, `lời của ông A tại buổi kiểm tra …`
//! - `Thủ tướng đến Moskva, bắt đầu chuyến thăm chính thức`: the place reached
//! - `thăm hỏi, trao quà cho bà con vùng lũ`: those to whom something is brought
//! - `thăm, tặng quà các gia đình chính sách`, `thăm Lào và Campuchia`: one visit to each goal
//!
//! **Refuses** `thăm dò`, `thăm khám`, `kiểm tra` as a function or a test, `công tác tại` of where someone works, wishes and
//! invitations to visit.
//!
//! **Known misses**: works of which nothing is said (`một số công trình`), visits told only by `chuyến thăm này`.
//!
//! Triggers, with the kind as value: readings `verb`, `at` (the destination follows `tại`), `noun`, `along` (what else is done to
//! the one who is visited: `tặng quà`), `work` (works that are inspected: `dự án`), `veto`; `lead` and `people` as in `party`.

mod goal;
#[cfg(test)]
mod tests;

use serde::Serialize;

use self::goal::{Goal, arrived_at, deed_at, destination, way_there};
use super::party::{main_subject, motion_start, party};
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::words::is_joint;
use super::{Details, Event, EventDate, Participant, Status, dating};
use crate::mention::WordClass;
use crate::text::{Shape, is_word, lower};

/// The fields of a visit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Visit {
    /// `official`, `working`, `inspection`, `courtesy` or `tribute`, where the words say which.
    pub kind: Option<String>,
    /// Who goes.
    pub visitors: Vec<Participant>,
    /// Where to.
    pub destination: Option<Participant>,
}

/// How far before a noun the words stand that make it a visit to come: `chuẩn bị cho chuyến thăm`.
const LONGEST_OUTLOOK: usize = 6;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    for found in scene.triggers("visit") {
        events.extend(told(scene, &found));
    }
}

/// `sẽ thăm TP. New York, gặp Tổng Thư ký`: the place to which a verb of the same sentence has gone before a token.
pub(super) fn place_visited(scene: &Scene<'_>, at: usize) -> Option<Participant> {
    let verb = |found: &Found<'_>| &*found.trigger.reading == "verb" && found.tokens.end < at;
    let last = scene.triggers("visit").filter(verb).last()?;
    let goal = destination(scene, &last).filter(|goal| goal.is_place() && goal.tokens.end < at)?;
    let joined = is_joint(scene, goal.tokens.end);
    joined.then(|| goal.participant(scene))
}

/// The visits of one verb or noun: one to each of the goals that it has.
fn told(scene: &Scene<'_>, found: &Found<'_>) -> Vec<Event> {
    let noun = match &*found.trigger.reading {
        "verb" | "at" => false,
        "noun" => true,
        _ => return Vec::new(),
    };
    let Some(goal) = destination(scene, found) else {
        return Vec::new();
    };
    let more = if noun { Vec::new() } else { further(scene, &goal) };
    let goals = std::iter::once(goal).chain(more);
    goals.filter_map(|goal| event(scene, found, &goal, noun)).collect()
}

/// `thăm Lào, Campuchia và Thái Lan`: the goals behind the first; without `và` a list of places may be one address.
fn further<'s>(scene: &Scene<'s>, goal: &Goal<'s>) -> Vec<Goal<'s>> {
    let Some(first) = goal.actor else {
        return Vec::new();
    };
    let all = scene.following(first);
    let alike = |other: &&&Actor| match first.who {
        Who::Place(_) => matches!(other.who, Who::Place(_)),
        _ => matches!(other.who, Who::Body(_)),
    };
    let last = all.last().filter(|last| last.tokens != first.tokens);
    let listed = last.is_some_and(|last| scene.reading.str(last.tokens.start - 1) == "và");
    let own = all.iter().skip(1).filter(|_| listed).take_while(alike);
    own.filter(|other| scene.reading.str(other.tokens.end) == "và" || scene.verb_behind(other).is_none())
        .map(|other| Goal::of(other))
        .collect()
}

fn event(scene: &Scene<'_>, found: &Found<'_>, goal: &Goal<'_>, noun: bool) -> Option<Event> {
    let (visitors, status) = if noun {
        visitors_of_noun(scene, found, goal)?
    } else {
        let party = party(scene, verb_start(scene, found)).filter(|party| party.patients.is_empty())?;
        (party.members, party.status)
    };
    // `HĐND TP đã khảo sát các dự án`: of works the body whose duty it is makes no visit, but a person does.
    let works = goal.actor.is_none() && &*found.trigger.value == "inspection";
    if works && !visitors.iter().any(|visitor| visitor.who.is_person()) {
        return None;
    }
    let visitors: Vec<Participant> = visitors
        .into_iter()
        .filter(|visitor| visitor.tokens != goal.tokens && !is_anyone(scene, visitor))
        .map(|visitor| scene.participant(visitor))
        .collect();
    if visitors.is_empty() || is_remembered(scene, found.tokens.start) {
        return None;
    }
    let sentence = scene.reading.text.original(scene.sentence().span);
    Some(Event {
        status,
        rule: if noun { "visit/noun" } else { "visit/verb" },
        confidence: 0.85,
        trigger: scene.passage(found.tokens.clone()),
        sentence,
        date: date(scene, found, goal, noun),
        place: place(scene, found, goal).filter(|_| !noun),
        evidence: vec![sentence],
        position: scene.position(),
        details: Details::Visit(Visit {
            kind: kind(scene, found, goal),
            visitors,
            destination: Some(goal.participant(scene)),
        }),
    })
}

/// `Lễ kỷ niệm 65 năm Bác Hồ | thăm tỉnh`: what was done so many years ago.
fn is_remembered(scene: &Scene<'_>, verb: usize) -> bool {
    let from = scene.tokens.start.max(verb.saturating_sub(LONGEST_OUTLOOK * 2));
    let feast = (from..verb)
        .rev()
        .take_while(|at| scene.reading.shape(*at) != Shape::Mark)
        .find(|at| scene.reading.str(*at) == "niệm" && is_word(scene.reading.str(at.wrapping_sub(1)), "kỷ"));
    feast.is_some_and(|at| scene.reading.shape(at + 1) == Shape::Number && scene.reading.str(at + 2) == "năm")
}

/// `đại biểu`, `giám đốc`: a title that says of no one in particular who goes.
fn is_anyone(scene: &Scene<'_>, visitor: &Actor) -> bool {
    visitor.who == Who::Unnamed
        && !scene.reading.is_capital(visitor.tokens.start)
        && !visitor.tokens.clone().any(|at| scene.mention_at(at).is_some())
}

/// Where the verb begins, with the way there: `đến thăm`, `đến núi Sơn Trà thị sát công trình`.
fn verb_start(scene: &Scene<'_>, found: &Found<'_>) -> usize {
    let start = motion_start(scene, found.tokens.start);
    match way_there(scene, start).or_else(|| arrived_at(scene, start)) {
        Some(goal) => motion_start(scene, goal.tokens.start),
        None => start,
    }
}

/// `thăm chính thức Lào từ ngày 1/12`, `chuyến thăm Mỹ của ông A năm 2015`: right behind the goal or its owner, else, for a verb, the
/// day of its sentence; of `Chiều 25/10, Chủ tịch nước tiếp Thượng tướng A đang thăm Việt Nam` the day is that of the reception.
fn date(scene: &Scene<'_>, found: &Found<'_>, goal: &Goal<'_>, noun: bool) -> Option<EventDate> {
    let owner = scene
        .actor_at(goal.tokens.end + 1)
        .filter(|_| scene.reading.str(goal.tokens.end) == "của");
    let end = owner
        .map_or(goal.tokens.end, |owner| owner.tokens.end)
        .max(found.tokens.end);
    let under_way = || scene.status(found.tokens.start) == Some(Status::Ongoing);
    scene.date_right_behind(end).or_else(|| {
        (!noun && !under_way())
            .then(|| dating::date(scene, scene.preverb_start(found.tokens.start), found.tokens.end))
            .flatten()
    })
}

/// `Tại La Hay, Thủ tướng đến thăm Đại sứ quán`, `trong chuyến công tác tại Cà Mau, …`: where the body or person that is visited
/// is, as the sentence opens.
fn place(scene: &Scene<'_>, found: &Found<'_>, goal: &Goal<'_>) -> Option<Participant> {
    let opens = |at: &usize| *at == scene.tokens.start || scene.reading.is_mark(*at - 1, &[',', ')']);
    let on_a_trip = |at: &usize| {
        at.checked_sub(3)
            .is_some_and(|trip| scene.reading.words(trip..*at) == "chuyến công tác")
    };
    (scene.tokens.start..found.tokens.start)
        .filter(|_| !goal.is_place())
        .filter(|at| goal.tokens.start > *at)
        .find_map(|at| match () {
            () if on_a_trip(&at) => scene.place_at(at + 1),
            () if opens(&at) => scene.place_after(at),
            () => None,
        })
}

/// What the verb says, or for plain `thăm` what its goal says: a body is visited at work, a person by courtesy.
fn kind(scene: &Scene<'_>, found: &Found<'_>, goal: &Goal<'_>) -> Option<String> {
    let said = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
    // `thăm, tặng quà Bộ Tư lệnh`: what else is done says what sort of visit it is.
    if let Some(deed) = deed_at(scene, found.tokens.end) {
        return said(&found.trigger.value).or_else(|| said(&deed.trigger.value));
    }
    said(&found.trigger.value).or_else(|| match goal.actor.map(|actor| actor.who) {
        Some(Who::Body(_)) => Some("working".to_owned()),
        Some(Who::Person(_) | Who::Unnamed) | None => Some("courtesy".to_owned()),
        _ => None,
    })
}

/// `chuyến thăm chính thức Lào của Thủ tướng`; `Trong khuôn khổ chuyến thăm Lào, Thủ tướng …`, which goes on while that is told.
fn visitors_of_noun<'s>(scene: &Scene<'s>, found: &Found<'_>, goal: &Goal<'_>) -> Option<(Vec<&'s Actor>, Status)> {
    let leads = scene.reading.str(found.tokens.end) == "của";
    let of = if leads { found.tokens.end } else { goal.tokens.end };
    if scene.reading.str(of) == "của" {
        let owner = scene.actor_at(of + 1).filter(|owner| owner.who.is_person())?;
        let owners = scene.following(owner);
        let owners = owners
            .into_iter()
            .take_while(|other| *other == owner || is_bound_to(scene, other));
        return Some((owners.collect(), outlook(scene, found.tokens.start)));
    }
    if let Some(teller) = teller_at(scene, found.tokens.start) {
        return Some((vec![teller], Status::Happened));
    }
    let fronted = (scene.tokens.start..found.tokens.start).all(|at| scene.actor_at(at).is_none());
    let within = matches!(
        scene.reading.str(found.tokens.start.wrapping_sub(1)),
        "Trong" | "trong" | "khổ" | "Sau" | "sau" | "thúc" | "tục" | "Nhân" | "dịp" | "gian"
    );
    let main = main_subject(scene, goal.tokens.end).filter(|_| fronted && within)?;
    // A journey goes on while it is told of; `buổi kiểm tra` is over.
    let over = matches!(&*lower(scene.reading.str(found.tokens.start - 1)), "sau" | "thúc")
        || matches!(scene.reading.str(found.tokens.start), "buổi" | "đợt");
    Some((vec![main], if over { Status::Happened } else { Status::Ongoing }))
}

/// `chuyến thăm của Thủ tướng A | và Phu nhân`; behind a comma another clause may begin.
fn is_bound_to(scene: &Scene<'_>, other: &Actor) -> bool {
    matches!(scene.reading.str(other.tokens.start - 1), "và" | "cùng") && scene.verb_behind(other).is_none()
}

/// `Đây là chỉ đạo của Thứ trưởng A | tại | buổi kiểm tra`, `Ông A trong chuyến thăm Lào cho rằng`: whose words were spoken on the visit.
fn teller_at<'s>(scene: &Scene<'s>, noun: usize) -> Option<&'s Actor> {
    let at = noun
        .checked_sub(1)
        .filter(|at| matches!(scene.reading.str(*at), "tại" | "trong"))?;
    let &[teller] = scene.subjects(at).as_slice() else {
        return None;
    };
    let start = teller.tokens.start;
    let opens = start == scene.tokens.start
        || matches!(scene.reading.str(start - 1), "của" | "lời")
        || scene.reading.is_mark(start - 1, &[',', '.', ')']);
    (opens && teller.who.is_person()).then_some(teller)
}

/// `chuẩn bị cho chuyến thăm`, `mong đợi chuyến thăm`: a visit to come.
fn outlook(scene: &Scene<'_>, noun: usize) -> Status {
    let from = scene.tokens.start.max(noun.saturating_sub(LONGEST_OUTLOOK));
    let to_come = (from..scene.clause_end(noun)).any(|at| {
        let aspect = scene.reading.word_at(at, WordClass::Aspect);
        aspect.is_some_and(|(_, aspect)| &*aspect.value == "planned")
            || at < noun
                && scene
                    .reading
                    .word_at(at, WordClass::Duty)
                    .is_some_and(|(_, duty)| &*duty.value != "condition")
    });
    if to_come { Status::Planned } else { Status::Happened }
}
