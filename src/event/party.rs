//! Who meets and who goes: those whom a verb sets in motion, with the delegations they lead, and those whom they meet.
//!
//! `Thủ tướng và đoàn công tác Chính phủ đến thăm`, `ông A dẫn đầu đoàn công tác của Bộ Y tế làm việc với`,
//! `Đoàn đại biểu Quốc hội do ông B dẫn đầu, sẽ thăm`, `Tiếp Đại sứ C, Thủ tướng khẳng định`.
//!
//! Triggers, of event `visit`: reading `lead` for what makes a person the head of a delegation (`dẫn đầu`, `làm trưởng đoàn`),
//! reading `people` for nouns of people who have no names (`cán bộ`, `bà con kiều bào`).

mod fronted;
mod led;
mod people;
mod together;

use super::Status;
use super::roll;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::voice::later;
use super::words::trigger_before;
use crate::mention::WordClass;
use crate::text::{Shape, is_word, lower};
pub(super) use fronted::main_subject;
use fronted::{fronted, meanwhile};
pub(super) use led::delegation_before;
pub(super) use led::is_delegation;
use led::{delegation_again, led, led_on};
pub(super) use people::{people, people_words};
use together::{is_company, with_companions};

/// Those whom a verb sets in motion.
#[derive(Clone, Debug)]
pub(super) struct Party<'s> {
    /// Persons before the delegations that they lead.
    pub(super) members: Vec<&'s Actor>,
    /// Who undergoes the verb, where it is passive: `Thủ tướng được Nhà vua tiếp`.
    pub(super) patients: Vec<&'s Actor>,
    pub(super) status: Status,
}

/// The most tokens that a phrase before a fronted verb's subject has: `Tiếp Đại sứ …, Thủ tướng khẳng định`.
const LONGEST_FRONT: usize = 40;

/// How many words may part a hope from its verb: `mong muốn sớm được đón`.
const LONGEST_HOPE: usize = 4;

/// `đến thăm`, `tới thị sát`, `vào viếng`: where a verb begins with the word of motion before it.
pub(super) fn motion_start(scene: &Scene<'_>, verb: usize) -> usize {
    let motion = verb > scene.tokens.start
        && scene.actor_before(verb).is_none()
        && matches!(
            &*lower(scene.reading.str(verb - 1)),
            "đến" | "tới" | "về" | "sang" | "vào" | "xuống" | "lên" | "đi" | "ra"
        );
    verb - usize::from(motion)
}

/// The party of the verb at a token; `None` where nobody does it or where it is a wish, a duty or a habit.
pub(super) fn party<'s>(scene: &Scene<'s>, verb: usize) -> Option<Party<'s>> {
    let start = scene.preverb_start(verb);
    if let Some(members) = led(scene, start).or_else(|| led_on(scene, start)) {
        return active(members, later(led_status(scene, start)?, scene.status(verb)?));
    }
    let carried = scene
        .carried(verb)
        .filter(|(doers, _)| !is_object(scene, doers) && !is_of_guests(scene, verb));
    if let Some((doers, status)) = carried {
        let first = doers.first()?.tokens.end;
        return active(with_companions(scene, doers), status?).filter(|_| !is_duty(scene, first, start));
    }
    let subjects = doers(scene, verb);
    // `Chủ tịch nước A cùng các lãnh đạo Trung ương, địa phương dâng hương`
    if let Some(leader) = scene
        .accompanied(start)
        .filter(|_| subjects.iter().all(|actor| is_company(scene, actor)))
    {
        return active(vec![leader], scene.status(verb)?);
    }
    // `Phó Chủ tịch nước A | cùng đoàn công tác Trung ương | đã đến thăm`
    let delegations = !subjects.is_empty() && subjects.iter().all(|actor| is_delegation(scene, actor));
    let named = |leader: &&Actor| delegations && matches!(leader.who, Who::Person(_));
    if let Some(leader) = scene.accompanied(start).filter(named) {
        let members = std::iter::once(leader).chain(subjects).collect();
        return active(members, scene.status(verb)?);
    }
    let Some(first) = subjects.first() else {
        let again = || active(delegation_again(scene, start)?, scene.status(verb)?);
        return fronted(scene, start).or_else(|| meanwhile(scene, start)).or_else(again);
    };
    let status = scene.status(verb)?;
    // `chuẩn bị nội dung để Thường trực Thành ủy làm việc với`
    let due = scene.reading.word_before(first.tokens.start, WordClass::Duty).is_some() && !is_after(scene, first);
    if due || is_hoped_guest(scene, first) {
        return None;
    }
    if scene.is_governed(first) {
        return passive(scene, subjects, status);
    }
    active(with_companions(scene, subjects), status)
}

/// `Thủ tướng | sẽ | dẫn đầu đoàn đại biểu thăm Lào`: whether the head of a delegation leads it, will or does not.
fn led_status(scene: &Scene<'_>, verb: usize) -> Option<Status> {
    let mut leads = scene
        .triggers("visit")
        .filter(|found| &*found.trigger.reading == "lead" && found.tokens.end <= verb);
    leads
        .next()
        .map_or(Some(Status::Happened), |lead| scene.status(lead.tokens.start))
}

/// Who does what a verb tells, all of those in a list: `các đồng chí: A, Bí thư …; B, Chủ tịch … đến thăm`; one who only opens the
/// sentence does it where it has been done (`ông A và các đại biểu đơn vị số 1 đã tiếp xúc`), not in `ông A yêu cầu kiểm tra`.
pub(super) fn doers<'s>(scene: &Scene<'s>, verb: usize) -> Vec<&'s Actor> {
    let near = scene.subjects(verb);
    let Some(all) = roll::listed(scene, verb, &near) else {
        return near;
    };
    let parts = |from: usize| (from..verb).any(|at| scene.reading.is_mark(at, &[';', ':']));
    let over = || (scene.preverb_start(verb)..verb).any(|at| scene.is_past(at));
    let listed = match all.as_slice() {
        [one] => near.is_empty() && over() && !parts(one.tokens.start),
        // `Tổng thống A mời | ông B và ông C | thăm`
        [first, ..] => match near.first() {
            Some(own) => !scene.is_governed(own),
            None => parts(first.tokens.start.saturating_sub(1)),
        },
        [] => false,
    };
    if listed { all } else { near }
}

fn active(members: Vec<&Actor>, status: Status) -> Option<Party<'_>> {
    let able = members.iter().all(|actor| !matches!(actor.who, Who::Place(_)));
    (able && !members.is_empty()).then_some(Party {
        members,
        patients: Vec::new(),
        status,
    })
}

/// `Thủ tướng đã được Nhà vua tiếp`: whom `được` makes the one who is received.
fn passive<'s>(scene: &Scene<'s>, members: Vec<&'s Actor>, status: Status) -> Option<Party<'s>> {
    let mark = members.first()?.tokens.start - 1;
    if scene.reading.str(mark) != "được" {
        return None;
    }
    // `Đoàn đại biểu tỉnh do ông A dẫn đầu, | đã được | Thủ tướng tiếp`
    let delegation = led(scene, scene.preverb_start(mark));
    let free = |first: &&Actor| delegation.is_some() || !scene.is_governed(first);
    let patients = delegation.clone().unwrap_or_else(|| scene.subjects(mark));
    let free = patients.first().is_some_and(free);
    scene.status(mark)?;
    active(members, status)
        .filter(|_| free)
        .map(|party| Party { patients, ..party })
}

/// `mong muốn sớm được đón | Tổng thống | sang thăm`: whom somebody hopes to receive.
fn is_hoped_guest(scene: &Scene<'_>, guest: &Actor) -> bool {
    let receives = |end: usize| {
        let verb = trigger_before(scene, end, "meeting", "verb").map(|found| found.tokens.start);
        verb.or_else(|| (scene.reading.str(end - 1) == "đón").then_some(end - 1))
    };
    let Some(verb) = guest
        .tokens
        .start
        .checked_sub(1)
        .and_then(|_| receives(guest.tokens.start))
    else {
        return false;
    };
    let hopes = |end: usize| {
        trigger_before(scene, end, "statement", "feel").is_some()
            || scene.reading.word_before(end, WordClass::Duty).is_some()
    };
    let from = scene.tokens.start.max(verb.saturating_sub(LONGEST_HOPE));
    (from + 1..=verb)
        .rev()
        .take_while(|end| *end == verb || scene.reading.shape(*end) == Shape::Lower)
        .any(hopes)
}

/// `sau khi Thủ tướng thăm`: a time that was.
fn is_after(scene: &Scene<'_>, subject: &Actor) -> bool {
    let at = subject.tokens.start;
    is_word(scene.reading.str(at - 1), "khi")
        && matches!(
            &*lower(scene.reading.str(at.wrapping_sub(2))),
            "sau" | "trước" | "trong"
        )
}

/// `gặp lãnh đạo Đảng, thăm chùa Trấn Quốc`: whom another verb has for its object.
fn is_object(scene: &Scene<'_>, doers: &[&Actor]) -> bool {
    let met = |start| {
        let verb = |event, reading| trigger_before(scene, start, event, reading).is_some();
        verb("meeting", "verb") || verb("visit", "verb") || verb("conference", "attend")
    };
    doers.first().is_some_and(|first| met(first.tokens.start))
}

/// `đã tiếp đoàn người có công tỉnh A | ra thăm Thủ đô, vào Lăng viếng Bác`: what the guests of a meeting told before it go on to do.
fn is_of_guests(scene: &Scene<'_>, verb: usize) -> bool {
    let met = scene
        .triggers("meeting")
        .find(|found| &*found.trigger.reading == "verb" && found.tokens.end < verb);
    let Some(met) = met else {
        return false;
    };
    let goes = |found: Found<'_>| {
        let start = motion_start(scene, found.tokens.start);
        let own = scene.reading.shape(start - 1) == Shape::Mark
            || scene.reading.str(start - 1) == "và"
            || scene.preverb_start(start) < start;
        found.tokens.start > met.tokens.end && found.tokens.end < verb && start < found.tokens.start && !own
    };
    scene.triggers("visit").any(goes)
}

/// `để đi giám sát, tiếp xúc cử tri`: a duty or purpose between the subject and a verb that goes on with another.
fn is_duty(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| scene.actor_at(at).is_none() && scene.reading.word_at(at, WordClass::Duty).is_some())
}
