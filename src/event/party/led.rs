//! Delegations and their heads: `ông A dẫn đầu đoàn công tác`, `Đoàn đại biểu do ông B làm Trưởng đoàn`.

use super::super::scene::Scene;
use super::super::story::{Actor, Who};
use super::super::words::{behind_bracket, is_joint, is_named, trigger_at, trigger_before};
use super::LONGEST_FRONT;
use crate::mention::WordClass;
use crate::text::lower;

/// How many sentences before `đoàn` its head may be named.
const FARTHEST_TELLING: usize = 12;

/// A person with the delegation that he leads, before a verb: `ông A dẫn đầu đoàn công tác`, `Đoàn … do ông B làm Trưởng đoàn,`.
pub(super) fn led<'s>(scene: &Scene<'s>, start: usize) -> Option<Vec<&'s Actor>> {
    let comma = usize::from(start > scene.tokens.start && scene.reading.is_mark(start - 1, &[',']));
    let end = start - comma;
    if let Some(lead) = trigger_before(scene, end, "visit", "lead") {
        let Some((by, person)) = led_by(scene, lead.tokens.start) else {
            return leading(scene, lead.tokens.start).map(|person| vec![person]);
        };
        let aside = usize::from(scene.reading.is_mark(by.checked_sub(1)?, &[',']));
        // `Đoàn đại biểu Tỉnh ủy, HĐND, UBND tỉnh do ông B làm trưởng đoàn`: of several bodies the last one alone is not the delegation.
        let delegation = scene
            .actor_before(by - aside)
            .filter(|last| !is_last_of_several(scene, last) && !matches!(last.who, Who::Place(_)));
        let begins = delegation.map_or(by, |delegation| delegation.tokens.start);
        let alone = || [Some(person), delegation].into_iter().flatten().collect();
        return Some(with_other_leader(scene, person, begins).unwrap_or_else(alone));
    }
    let word_start = |end| scene.reading.word_before(end, WordClass::Group).map(|(from, _)| from);
    let (delegation, from) = match scene.actor_before(start) {
        // `dẫn đầu đoàn đại biểu | sang thăm`: the title in the delegation's name is no one's.
        Some(actor) if actor.who == Who::Unnamed => {
            let (from, _) = scene.reading.word_up_to(actor.tokens.start, WordClass::Group)?;
            (None, from)
        }
        // `dẫn đầu đoàn | lãnh đạo TP.HCM`
        Some(actor) => (
            Some(actor),
            word_start(actor.tokens.start).unwrap_or(actor.tokens.start),
        ),
        None => (None, word_start(start)?),
    };
    let lead = trigger_before(scene, from, "visit", "lead")?;
    // `ông A, Thứ trưởng Bộ Công an, | đã | dẫn đầu đoàn`
    let before = scene.preverb_start(lead.tokens.start);
    let comma = usize::from(scene.reading.is_mark(before.checked_sub(1)?, &[',']));
    let leader = scene.actor_before(scene.before_family(scene.preverb_start(before - comma)))?;
    let free = leader.who.is_person() && !scene.is_governed(leader);
    let alone = || [Some(leader), delegation].into_iter().flatten().collect();
    free.then(|| with_other_leader(scene, leader, leader.tokens.start).unwrap_or_else(alone))
}

/// `ông A dẫn đầu đoàn Việt Nam và | ông B dẫn đầu đoàn Lào |`: both leaders, where `và` joins what begins at a token to another's
/// delegation.
fn with_other_leader<'s>(scene: &Scene<'s>, leader: &'s Actor, start: usize) -> Option<Vec<&'s Actor>> {
    let joint = start.checked_sub(1).filter(|joint| *joint > scene.tokens.start)?;
    let other = led(scene, joint).filter(|_| scene.reading.str(joint) == "và")?;
    let persons = other.into_iter().filter(|actor| actor.who.is_person());
    Some(persons.chain([leader]).collect())
}

/// Whether a comma or `và` joins a body to another right before it; in `Ngày 19/2, Đoàn công tác do …` it stands behind a day.
fn is_last_of_several(scene: &Scene<'_>, last: &Actor) -> bool {
    let joint = last
        .tokens
        .start
        .checked_sub(1)
        .filter(|joint| *joint > scene.tokens.start);
    joint.is_some_and(|joint| {
        let joined = is_joint(scene, joint);
        let body = |actor: &Actor| matches!(actor.who, Who::Body(_) | Who::Group);
        joined && scene.actor_before(joint).is_some_and(body)
    })
}

/// `Ngày 19/2, Đại tá A làm trưởng đoàn đã đến kiểm tra`: a person named at the head of the clause.
fn leading<'s>(scene: &Scene<'s>, lead: usize) -> Option<&'s Actor> {
    let comma = usize::from(scene.reading.is_mark(lead - 1, &[',']));
    let person = scene
        .actor_before(lead - comma)
        .filter(|person| is_named(scene, person))?;
    let start = person.tokens.start;
    let open = start == scene.tokens.start || scene.reading.is_mark(start - 1, &[',', ')']);
    (open && person.who.is_person()).then_some(person)
}

/// `do | ông A, Chủ tịch Hội, | dẫn đầu`: the head of a delegation, and where `do` stands; titles that no table knows may part him
/// from either.
fn led_by<'s>(scene: &Scene<'s>, lead: usize) -> Option<(usize, &'s Actor)> {
    let from = scene.tokens.start.max(lead.saturating_sub(LONGEST_FRONT));
    let by = (from..lead).rev().find(|at| scene.reading.str(*at) == "do")?;
    let comma = usize::from(scene.reading.is_mark(lead - 1, &[',']));
    let near = scene
        .actor_before(lead - comma)
        .filter(|actor| matches!(actor.who, Who::Person(_)) && actor.tokens.start > by);
    let head = near
        .or_else(|| scene.actor_at(by + 1))
        .filter(|head| head.who.is_person())?;
    // `do Chủ tịch tỉnh mời đoàn … dẫn đầu`: who does something of his own leads no one.
    let acts = scene.verb_behind(head).is_some_and(|verb| verb < lead);
    (!acts).then_some((by, head))
}

/// `Đoàn công tác do ông A làm trưởng đoàn đã đến thăm và chào xã giao`: a verb joined to that of a person with the delegation that
/// he leads.
pub(super) fn led_on<'s>(scene: &Scene<'s>, start: usize) -> Option<Vec<&'s Actor>> {
    let joint = start.checked_sub(1).filter(|joint| *joint > scene.tokens.start)?;
    if !is_joint(scene, joint) {
        return None;
    }
    let leads = scene
        .triggers("visit")
        .filter(|found| &*found.trigger.reading == "lead");
    let lead = leads.take_while(|found| found.tokens.end < joint).last()?;
    let comma = usize::from(scene.reading.is_mark(lead.tokens.end, &[',']));
    let from = lead.tokens.end + comma;
    let mut behind = scene
        .actors
        .iter()
        .filter(|actor| (from..joint).contains(&actor.tokens.start));
    let alone = behind.all(|actor| !actor.who.is_person() || scene.verb_behind(actor).is_none());
    led(scene, from).filter(|_| alone)
}

/// `Đoàn đại biểu Campuchia do Thủ tướng Hun Sen dẫn đầu`: who heads a delegation stands for it.
pub(super) fn head_of<'s>(scene: &Scene<'s>, delegation_end: usize) -> Option<(usize, &'s Actor)> {
    // `đoàn công tác tỉnh Fukuoka (Nhật Bản) | do ông A dẫn đầu`
    let end = behind_bracket(scene, delegation_end).unwrap_or(delegation_end);
    let by = end + usize::from(scene.reading.is_mark(end, &[',']));
    if scene.reading.str(by) != "do" {
        return None;
    }
    // Titles that no table knows may part the head's name from `do`.
    let limit = scene.tokens.end.min(by + LONGEST_FRONT);
    let lead = (by + 1..limit).find_map(|at| trigger_at(scene, at, "visit", "lead"))?;
    let (_, head) = led_by(scene, lead.tokens.start).filter(|(found, _)| *found == by)?;
    Some((lead.tokens.end, head))
}

/// `đoàn công tác Chính phủ`, `Phái đoàn Bộ Y tế`: people who go together.
pub(in crate::event) fn is_delegation(scene: &Scene<'_>, actor: &Actor) -> bool {
    let head = lower(scene.reading.str(actor.tokens.start));
    matches!(&*head, "đoàn" | "phái") && actor.tokens.len() > 1
}

/// `Tiếp đó, | đoàn | đã đến thăm Trường Tiểu học A`: the delegation told shortly before, which does what the verb at a token tells.
pub(super) fn delegation_again<'s>(scene: &Scene<'s>, start: usize) -> Option<Vec<&'s Actor>> {
    let (from, word) = scene.reading.word_before(start, WordClass::Group)?;
    let opens = from == scene.tokens.start || scene.reading.is_mark(from - 1, &[',', ')']);
    (opens && &*word.value == "lead").then(|| delegation_before(scene, from))?
}

/// `làm việc với | đoàn`: of the delegation that only its noun calls again, the words by which its head was named shortly before.
pub(in crate::event) fn delegation_before<'s>(scene: &Scene<'s>, noun: usize) -> Option<Vec<&'s Actor>> {
    if lower(scene.reading.str(noun)) != "đoàn" {
        return None;
    }
    let part = scene.sentence().part;
    let before = (scene.index.saturating_sub(FARTHEST_TELLING)..scene.index).rev();
    before
        .map(|index| Scene::new(scene.story, index))
        .take_while(|before| before.sentence().part == part)
        .find_map(|before| {
            let leads = before
                .triggers("visit")
                .filter(|found| &*found.trigger.reading == "lead");
            leads.last().and_then(|lead| led(&before, lead.tokens.end))
        })
}
