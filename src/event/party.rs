//! Who meets and who goes: those whom a verb sets in motion, with the delegations they lead, and those whom they meet.
//!
//! `Thủ tướng và đoàn công tác Chính phủ đến thăm`, `ông A dẫn đầu đoàn công tác của Bộ Y tế làm việc với`,
//! `Đoàn đại biểu Quốc hội do ông B dẫn đầu, sẽ thăm`, `Tiếp Đại sứ C, Thủ tướng khẳng định`.
//!
//! Triggers, of event `visit`: reading `lead` for what makes a person the head of a delegation (`dẫn đầu`, `làm trưởng đoàn`),
//! reading `people` for nouns of people who have no names (`cán bộ`, `bà con kiều bào`).

use std::ops::Range;

use super::scene::Scene;
use super::story::{Actor, Who};
use super::words::{behind_bracket, is_named, trigger_at, trigger_before};
use super::{Participant, Status};
use crate::mention::{MentionKind, WordClass, number_at};
use crate::text::{Shape, is_word, lower};

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

/// The most words that no list knows in the name of people without names: `một số doanh nhân, trí thức gốc Việt`.
const LONGEST_PEOPLE: usize = 20;

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
        return active(members, scene.status(verb)?);
    }
    if let Some((doers, status)) = scene.carried(verb).filter(|(doers, _)| !is_object(scene, doers)) {
        let first = doers.first()?.tokens.end;
        return active(with_companions(scene, doers), status?).filter(|_| !is_duty(scene, first, start));
    }
    let subjects = scene.subjects(verb);
    // `Chủ tịch nước A cùng các lãnh đạo Trung ương, địa phương dâng hương`
    if let Some(leader) = scene
        .accompanied(start)
        .filter(|_| subjects.iter().all(|actor| is_company(scene, actor)))
    {
        return active(vec![leader], scene.status(verb)?);
    }
    let Some(first) = subjects.first() else {
        return fronted(scene, start).or_else(|| meanwhile(scene, start));
    };
    let status = scene.status(verb)?;
    // `chuẩn bị nội dung để Thường trực Thành ủy làm việc với`
    if scene.reading.word_before(first.tokens.start, WordClass::Duty).is_some() && !is_after(scene, first) {
        return None;
    }
    if scene.is_governed(first) {
        return passive(scene, subjects, status);
    }
    active(with_companions(scene, subjects), status)
}

/// Whether an actor is only some of those who come along: `địa phương`, `các lãnh đạo Trung ương`.
fn is_company(scene: &Scene<'_>, actor: &Actor) -> bool {
    actor.who == Who::Group && !is_delegation(scene, actor) || matches!(actor.who, Who::Place(_) | Who::Body(_))
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
    let patients = Some(scene.subjects(mark)).filter(|_| scene.reading.str(mark) == "được")?;
    let free = patients.first().is_some_and(|first| !scene.is_governed(first));
    scene.status(mark)?;
    active(members, status)
        .filter(|_| free)
        .map(|party| Party { patients, ..party })
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

/// `để đi giám sát, tiếp xúc cử tri`: a duty or purpose between the subject and a verb that goes on with another.
fn is_duty(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| scene.actor_at(at).is_none() && scene.reading.word_at(at, WordClass::Duty).is_some())
}

/// A person with the delegation that he leads, before a verb: `ông A dẫn đầu đoàn công tác`, `Đoàn … do ông B làm Trưởng đoàn,`.
fn led<'s>(scene: &Scene<'s>, start: usize) -> Option<Vec<&'s Actor>> {
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
            .filter(|last| !is_last_of_several(scene, last));
        return Some([Some(person), delegation].into_iter().flatten().collect());
    }
    let word_start = |end| scene.reading.word_before(end, WordClass::Group).map(|(from, _)| from);
    let (delegation, from) = match scene.actor_before(start) {
        // `dẫn đầu đoàn | lãnh đạo TP.HCM`
        Some(actor) => (
            Some(actor),
            word_start(actor.tokens.start).unwrap_or(actor.tokens.start),
        ),
        None => (None, word_start(start)?),
    };
    let lead = trigger_before(scene, from, "visit", "lead")?;
    let comma = usize::from(scene.reading.is_mark(lead.tokens.start - 1, &[',']));
    let leader = scene.actor_before(scene.preverb_start(lead.tokens.start - comma))?;
    let free = leader.who.is_person() && !scene.is_governed(leader);
    free.then(|| [Some(leader), delegation].into_iter().flatten().collect())
}

/// Whether a comma or `và` joins a body to another right before it; in `Ngày 19/2, Đoàn công tác do …` it stands behind a day.
fn is_last_of_several(scene: &Scene<'_>, last: &Actor) -> bool {
    let joint = last
        .tokens
        .start
        .checked_sub(1)
        .filter(|joint| *joint > scene.tokens.start);
    joint.is_some_and(|joint| {
        let joined = scene.reading.is_mark(joint, &[',']) || scene.reading.str(joint) == "và";
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
fn led_on<'s>(scene: &Scene<'s>, start: usize) -> Option<Vec<&'s Actor>> {
    let joint = start.checked_sub(1).filter(|joint| *joint > scene.tokens.start)?;
    if !(scene.reading.is_mark(joint, &[',']) || scene.reading.str(joint) == "và") {
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

/// Those before whom `và`, `cùng` joins the subjects: `Thủ tướng cùng Phu nhân và Đoàn đại biểu cấp cao`.
fn with_companions<'s>(scene: &Scene<'s>, mut members: Vec<&'s Actor>) -> Vec<&'s Actor> {
    while let Some(before) = members.first().and_then(|first| companion(scene, first)) {
        let lead = before.who.is_person();
        members.insert(0, before);
        if lead && !matches!(members[1].who, Who::Person(_)) {
            let delegations = |actor: &&Actor| actor.who.is_person() || is_delegation(scene, actor);
            members.retain(delegations);
        }
    }
    members
}

fn companion<'s>(scene: &Scene<'s>, first: &Actor) -> Option<&'s Actor> {
    let words = scene.reading;
    let mut end = group_start(scene, first);
    loop {
        let joint = end.checked_sub(1).filter(|joint| *joint > scene.tokens.start)?;
        let wife = is_word(words.str(joint), "nhân") && is_word(words.str(joint - 1), "phu");
        match (words.str(joint), wife) {
            ("và" | "cùng", _) => end = joint,
            ("với", _) if words.str(joint - 1) == "cùng" => end = joint - 1,
            // `Tổng Bí thư cùng hai đại biểu A, B`
            _ if words.is_mark(joint, &[',']) => {
                let before = scene.actor_before(joint)?;
                return Some(before).filter(|actor| words.str(group_start(scene, actor).wrapping_sub(1)) == "cùng");
            }
            (_, true) => end = joint - 1,
            _ => return None,
        }
        if let Some(actor) = scene.actor_before(end) {
            let able = matches!(actor.who, Who::Person(_) | Who::Unnamed | Who::Body(_) | Who::Group);
            return Some(actor).filter(|_| able);
        }
    }
}

/// `các | lãnh đạo`, `hai đại biểu | Trần Văn A`: where the words that make several of an actor begin.
fn group_start(scene: &Scene<'_>, actor: &Actor) -> usize {
    let group = scene
        .actor_before(actor.tokens.start)
        .filter(|group| group.who == Who::Group);
    let start = group.map_or(actor.tokens.start, |group| group.tokens.start);
    let plural = scene.reading.word_before(start, WordClass::Plural);
    // `và 2 đại biểu | Trần Văn A`
    let counted = start > scene.tokens.start && scene.reading.shape(start - 1) == Shape::Number;
    plural.map_or(start - usize::from(counted), |(from, _)| from)
}

/// `đoàn công tác Chính phủ`, `Phái đoàn Bộ Y tế`: people who go together.
pub(super) fn is_delegation(scene: &Scene<'_>, actor: &Actor) -> bool {
    let head = lower(scene.reading.str(actor.tokens.start));
    matches!(&*head, "đoàn" | "phái") && actor.tokens.len() > 1
}

/// `Tiếp Đại sứ A, Thủ tướng khẳng định`, `Khi làm việc với tỉnh, ông B nói`: the verb opens the sentence, its subject is that of the main clause.
fn fronted<'s>(scene: &Scene<'s>, start: usize) -> Option<Party<'s>> {
    let open = opening(scene, start);
    let clear = open == scene.tokens.start || scene.reading.is_mark(open - 1, &[',']);
    let before = scene.actors.iter().take_while(|actor| actor.tokens.start < open);
    let alone = before.clone().all(|actor| matches!(actor.who, Who::Place(_)));
    let main = Some(start)
        .filter(|_| clear && alone)
        .and_then(|from| main_subject(scene, from))?;
    active(vec![main], Status::Happened)
}

/// `Bộ trưởng nhấn mạnh các cam kết khi gặp Tổng Bí thư`, `phát biểu của ông A khi thăm Lào`: whoever the sentence is about did this
/// too.
fn meanwhile<'s>(scene: &Scene<'s>, start: usize) -> Option<Party<'s>> {
    let when = start
        .checked_sub(1)
        .filter(|when| *when > scene.tokens.start && scene.reading.str(*when) == "khi")?;
    let before = when - usize::from(matches!(scene.reading.str(when - 1), "sau" | "trong"));
    // `trước khi`, `nếu khi`: what may not have been.
    if matches!(scene.reading.str(when - 1), "trước" | "để" | "mỗi" | "cho" | "đến") {
        return None;
    }
    if let Some(owner) = scene.actor_before(before).filter(|owner| owner.who.is_person()) {
        let owns = owner.tokens.start > scene.tokens.start && scene.reading.str(owner.tokens.start - 1) == "của";
        return active(vec![owner], Status::Happened).filter(|_| owns);
    }
    let free = |actor: &&Actor| actor.who.is_person() && !scene.is_governed(actor);
    let mut doers = scene
        .actors
        .iter()
        .filter(|actor| actor.tokens.end <= before)
        .filter(free);
    let (Some(doer), None) = (doers.next(), doers.next()) else {
        return None;
    };
    let verb = scene.verb_behind(doer)?;
    let whole = (doer.tokens.end..before).all(|at| scene.reading.shape(at) != Shape::Mark);
    active(vec![doer], scene.status(verb)?).filter(|_| whole)
}

/// `Khi`, `Sau khi`, `Trong khi` before a fronted verb are passed over.
fn opening(scene: &Scene<'_>, start: usize) -> usize {
    let mut open = start;
    while open > scene.tokens.start && matches!(&*lower(scene.reading.str(open - 1)), "khi" | "sau" | "trong" | "đến")
    {
        open -= 1;
    }
    open
}

/// The person behind a comma with whom the main clause begins: `…, Thủ tướng nhấn mạnh`.
pub(super) fn main_subject<'s>(scene: &Scene<'s>, from: usize) -> Option<&'s Actor> {
    let limit = scene.tokens.end.min(from + LONGEST_FRONT);
    scene.actors.iter().find(|actor| {
        let begins = actor.tokens.start > from && actor.tokens.start < limit && actor.who.is_person();
        begins
            && scene.reading.is_mark(actor.tokens.start - 1, &[','])
            && (scene.verb_behind(actor).is_some() || goes_on(scene, actor))
            && !scene.is_governed(actor)
    })
}

/// `…, ông A, Phó Chủ tịch UBND tỉnh, khuyến khích doanh nghiệp`: behind a person with his title and its comma stands a verb, whichever
/// it is.
fn goes_on(scene: &Scene<'_>, actor: &Actor) -> bool {
    let end = actor.tokens.end;
    let titled = end > actor.core.end && matches!(actor.who, Who::Person(_));
    titled
        && scene.reading.is_mark(end, &[','])
        && scene.reading.shape(end + 1) == Shape::Lower
        && scene.actor_at(end + 1).is_none()
        && !matches!(
            scene.reading.str(end + 1),
            "và" | "cùng" | "với" | "của" | "trong" | "tại" | "nhân"
        )
}

/// Those whom the words at a token name: actors, people without names, and those joined to them by `,`, `;`, `và`.
pub(super) fn people(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let mut found: Vec<Participant> = Vec::new();
    let mut at = start;
    while let Some((end, mut some)) = people_at(scene, at) {
        let person = scene.actor_at(at).map(|actor| actor.who.is_person());
        found.append(&mut some);
        let end = behind_bracket(scene, end).unwrap_or(end);
        let comma = scene.reading.is_mark(end, &[',']);
        let joined = comma || scene.reading.is_mark(end, &[';']) || matches!(scene.reading.str(end), "và" | "cùng");
        // `tiếp Đại sứ A, Bộ trưởng B phát biểu`: who does something of his own is not met; a comma joins what is alike.
        let next = scene.actor_at(end + 1);
        let acts = next.is_some_and(|next| acts(scene, next, start));
        let alike = !comma || next.map(|next| next.who.is_person()) == person;
        if !joined || acts || !alike {
            break;
        }
        at = end + 1;
    }
    found
}

/// Whether someone of a list of those met does something of his own; in `Thủ tướng đã gặp ông A, bà B, hội đàm với ông C` it is the
/// subject of the whole sentence who goes on behind the comma.
fn acts(scene: &Scene<'_>, actor: &Actor, list: usize) -> bool {
    let carried = scene.reading.is_mark(actor.tokens.end, &[',']) && scene.actors[0].tokens.end < list;
    // `làm việc với Tỉnh ủy A và Tỉnh ủy B về kinh tế`: `về` tells no deed.
    let deed = |verb: usize| verb > actor.tokens.end + 1 || is_deed(scene, verb);
    scene.verb_behind(actor).is_some_and(deed) && !carried
}

fn people_at(scene: &Scene<'_>, at: usize) -> Option<(usize, Vec<Participant>)> {
    let plural = scene.reading.word_at(at, WordClass::Plural).map(|(end, _)| end);
    let named = scene.actor_at(at).or_else(|| {
        plural
            .and_then(|end| scene.actor_at(end))
            .filter(|actor| actor.who.is_person())
    });
    if let Some(actor) = named.filter(|actor| !is_common(scene, actor)) {
        if matches!(actor.who, Who::Place(_)) {
            return None;
        }
        let (end, head) = head_of(scene, actor)
            .or_else(|| called_behind(scene, actor))
            .unwrap_or((actor.tokens.end, actor));
        return Some((end, vec![scene.participant(head)]));
    }
    let noun = trigger_at(scene, at, "visit", "people").map(|noun| noun.tokens.end);
    let end = people_end(scene, noun.or(plural)?);
    let passage = scene.passage(at..end);
    let participant = Participant {
        name: passage.text,
        entity: None,
        span: passage.span,
    };
    Some((end, vec![participant]))
}

/// `Thủ hiến bang Hessen | - ông Volker Bouffier`: a post whose holder a dash names.
fn called_behind<'s>(scene: &Scene<'s>, post: &Actor) -> Option<(usize, &'s Actor)> {
    let dash = scene.reading.is_mark(post.tokens.end, &['-', '–']) && post.who == Who::Unnamed;
    let person = scene
        .actor_at(post.tokens.end + 1)
        .filter(|person| dash && matches!(person.who, Who::Person(_)))?;
    Some((person.tokens.end, person))
}

/// The words for people without a name that begin at a token: `các gia đình chính sách`, `cán bộ, nhân viên Đại sứ quán`.
pub(super) fn people_words(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    let plural = || scene.reading.word_at(at, WordClass::Plural).map(|(end, _)| end);
    // `thăm 5 gia đình chính sách`
    let counted = number_at(scene.reading, at).map(|(_, end)| end);
    let noun = trigger_at(scene, counted.or_else(plural).unwrap_or(at), "visit", "people")?;
    Some(at..people_end(scene, noun.tokens.end))
}

/// `các doanh nhân | , nhà khoa học`, `lãnh đạo | các bộ`: a group of which more words may say more.
fn is_common(scene: &Scene<'_>, actor: &Actor) -> bool {
    let people = trigger_at(scene, actor.tokens.start, "visit", "people").is_some();
    let plural = scene.reading.word_at(actor.tokens.start, WordClass::Plural).is_some();
    actor.who == Who::Group && (people || plural)
}

/// `Đoàn đại biểu Campuchia do Thủ tướng Hun Sen dẫn đầu`: who heads a delegation stands for it.
fn head_of<'s>(scene: &Scene<'s>, delegation: &Actor) -> Option<(usize, &'s Actor)> {
    let by = delegation.tokens.end + usize::from(scene.reading.is_mark(delegation.tokens.end, &[',']));
    if scene.reading.str(by) != "do" {
        return None;
    }
    // Titles that no table knows may part the head's name from `do`.
    let limit = scene.tokens.end.min(by + LONGEST_FRONT);
    let lead = (by + 1..limit).find_map(|at| trigger_at(scene, at, "visit", "lead"))?;
    let (_, head) = led_by(scene, lead.tokens.start).filter(|(found, _)| *found == by)?;
    Some((lead.tokens.end, head))
}

/// Where the words for people without names end: at a verb, a day, a mark; one comma may join a second noun.
fn people_end(scene: &Scene<'_>, start: usize) -> usize {
    let limit = scene.words_end().min(start + LONGEST_PEOPLE);
    let mut at = start;
    let mut comma = false;
    while at < limit && !ends_people(scene, at) {
        // `lãnh đạo TP.HCM`: no mark inside a name ends the words.
        let name = scene.mention_at(at).map(|(_, mention)| mention);
        if let Some(name) = name.filter(|name| name.kind != MentionKind::Person) {
            at = name.tokens.end;
            continue;
        }
        if scene.reading.is_mark(at, &[',']) {
            let goes_on = scene.reading.shape(at + 1) == Shape::Lower && !ends_people(scene, at + 1);
            if comma || !goes_on || is_deed(scene, at + 1) {
                break;
            }
            comma = true;
        }
        at += 1;
    }
    at.max(start)
}

fn ends_people(scene: &Scene<'_>, at: usize) -> bool {
    let marks = [';', ':', '.', '(', ')', '“', '”', '"', '…'];
    let classes = [WordClass::Aspect, WordClass::Duty, WordClass::Negation];
    let led = classes
        .into_iter()
        .any(|class| scene.reading.word_at(at, class).is_some());
    // `các gia đình có công với cách mạng`
    if scene.reading.str(at) == "có" && scene.reading.str(at + 1) == "công" {
        return false;
    }
    scene.reading.is_mark(at, &marks)
        || led
        || matches!(
            scene.reading.str(at),
            "về" | "nhằm" | "trong" | "để" | "là" | "được" | "bị" | "theo" | "do" | "vào" | "cho" | "có"
        )
        || scene.reading.str(at) == "nhân" && scene.reading.str(at + 1) == "dịp"
        || scene.reading.str(at) == "và" && is_deed(scene, at + 1)
        || scene.dates().any(|date| date.expression.tokens.start == at)
        || scene
            .actor_at(at)
            .is_some_and(|actor| matches!(actor.who, Who::Person(_)))
}

/// Whether a verb of any event begins at a token: `…, dự tọa đàm`, `…, phát biểu`.
fn is_deed(scene: &Scene<'_>, at: usize) -> bool {
    let quiet = ["noun", "veto", "people", "site", "mode", "doubt", "glue", "lead"];
    scene
        .reading
        .triggers_at(at)
        .any(|(_, trigger)| !quiet.contains(&&*trigger.reading) && &*trigger.value != "weak")
}
