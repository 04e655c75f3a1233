//! Meetings: two sides that meet or talk.
//!
//! **Finds** receptions, talks, calls, working sessions, encounters and meetings with voters, with host and guests.
//!
//! **Sentence shapes**
//! - `Chủ tịch nước tiếp Đại sứ Lào`, `Thủ tướng hội đàm với Thủ tướng Hun Sen`, `Thủ tướng được Nhà vua tiếp`
//! - `ông A dẫn đầu đoàn công tác của Bộ Y tế đến làm việc với Tỉnh ủy`: who comes is the guest
//! - `Thủ tướng làm việc với lãnh đạo tỉnh Cà Mau`, `ông A tiếp xúc cử tri quận 1`
//! - `Tiếp Đại sứ Lào, Thủ tướng khẳng định …`: the verb opens the sentence
//! - `trong cuộc gặp với Tổng thống Mỹ, Thủ tướng …`, `Thủ tướng, trong cuộc gặp với …`, `cuộc hội đàm giữa A và B`,
//!   `buổi tiếp xúc cử tri của ông A`
//! - `Hai bên đã tiến hành hội đàm`, behind a sentence that names just two; `có các cuộc tiếp ông A; bà B`: one with each
//!
//! **Refuses** `tiếp tục`, `trực tiếp`, `tiếp nhận`; `làm việc 8 tiếng`, `người làm việc với`; a visit that is also a working
//! session (`thăm và làm việc với`, which is one visit); wishes to meet, meetings that are only thought of (`nếu có cuộc gặp`).
//!
//! **Known misses**: guests in lists behind a colon.
//!
//! Triggers, with the kind as value: readings `verb` (the guest follows), `call` (the subject is the guest, the host follows),
//! `with` (the guest follows `với`), `voters`, `noun`, `veto`.

mod noun;
#[cfg(test)]
mod tests;
mod voters;

use serde::Serialize;

use super::party::{delegation_before, motion_start, party, people};
use super::roll;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::visit;
use super::{Details, Event, Participant, Status};
use crate::mention::WordClass;
use crate::span::Span;
use crate::text::Shape;
use noun::{date_of_noun, is_noun, sides_of_noun};
use voters::{voters, voters_place};

/// The fields of a meeting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Meeting {
    /// `reception`, `talks`, `call`, `working`, `voters` or `encounter`.
    pub kind: String,
    /// The side that receives, or the one that the sentence is about.
    pub host: Option<Participant>,
    /// The other side.
    pub guests: Vec<Participant>,
}

/// The two sides of a meeting.
struct Sides {
    hosts: Vec<Participant>,
    guests: Vec<Participant>,
    status: Status,
}

/// The most words that name the guests before those who receive them: `Tiếp đoàn công tác của Ủy ban Hòa bình Lào có …`.
const LONGEST_GUEST: usize = 20;

/// How many sentences before `hai bên` the two may be named.
const NEAR: usize = 2;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    for found in scene.triggers("meeting") {
        events.extend(told(scene, &found));
    }
}

/// The meetings of one verb or noun: one, or one with each of those listed where it is of several: `có các cuộc tiếp Đại sứ A; ông B`.
fn told(scene: &Scene<'_>, found: &Found<'_>) -> Vec<Event> {
    let Some(event) = event(scene, found) else {
        return Vec::new();
    };
    let several = scene.reading.words(found.tokens.clone()).contains("các cuộc");
    match &event.details {
        Details::Meeting(meeting) if several && meeting.guests.len() > 1 => {
            let single = |guest: &Participant| Event {
                details: Details::Meeting(Meeting {
                    guests: vec![guest.clone()],
                    ..meeting.clone()
                }),
                ..event.clone()
            };
            meeting.guests.iter().map(single).collect()
        }
        _ => vec![event],
    }
}

fn event(scene: &Scene<'_>, found: &Found<'_>) -> Option<Event> {
    let noun = is_noun(scene, found);
    let Sides { hosts, guests, status } = if noun {
        sides_of_noun(scene, found)?
    } else {
        sides_of_verb(scene, found)?
    };
    let apart = |guest: &Participant| hosts.iter().all(|host| host.name != guest.name);
    let guests: Vec<Participant> = guests.into_iter().filter(apart).collect();
    // `Hai bên hội đàm`: nobody is told; `Quận ủy và UBND quận đón tiếp quân nhân`: nor whom they receive together.
    let together = hosts.len() > 1 && !matches!(&*found.trigger.value, "reception" | "working");
    if guests.is_empty() && !together {
        return None;
    }
    let sentence = scene.reading.text.original(scene.sentence().span);
    let mut hosts = hosts.into_iter();
    let host = hosts.next();
    let joined = if guests.is_empty() { hosts.collect() } else { Vec::new() };
    // `gặp gỡ cộng đồng người Việt Nam tại Mỹ`: where the guests live.
    let apart = |place: &Participant| guests.iter().all(|guest| !guest.span.contains(place.span));
    let place = voters_place(scene, found)
        .or_else(|| scene.place(found.tokens.start).filter(apart))
        .or_else(|| visit::place_visited(scene, found.tokens.start));
    let own_date = noun.then(|| date_of_noun(scene, found)).flatten();
    Some(Event {
        status,
        rule: if noun { "meeting/noun" } else { "meeting/verb" },
        confidence: 0.85,
        trigger: scene.passage(found.tokens.clone()),
        sentence,
        date: own_date.or_else(|| scene.date(found.tokens.start)),
        place,
        evidence: vec![sentence],
        position: scene.position(),
        details: Details::Meeting(Meeting {
            kind: found.trigger.value.to_string(),
            host,
            guests: [guests, joined].concat(),
        }),
    })
}

/// `buổi làm việc của Thủ tướng với lãnh đạo tỉnh`, `tổ chức hội nghị tiếp xúc cử tri`: of two readings of one noun of a sentence the meeting
/// of two sides is kept, the gathering goes.
pub(super) fn keep_one_telling(events: &mut Vec<Event>, from: usize) {
    let told: Vec<(Span, bool)> = events[from..]
        .iter()
        .filter_map(|event| match &event.details {
            Details::Meeting(meeting) if event.rule == "meeting/noun" || meeting.kind == "voters" => {
                Some((event.trigger.span, meeting.kind == "voters"))
            }
            _ => None,
        })
        .collect();
    if told.is_empty() {
        return;
    }
    let twin = |event: &Event| {
        let mut over = told.iter().filter(|(span, _)| span.overlaps(event.trigger.span));
        match event.rule {
            "conference/cited" => over.next().is_some(),
            "conference/held" => over.any(|(_, voters)| *voters),
            _ => false,
        }
    };
    let all = events.split_off(from);
    events.extend(all.into_iter().filter(|event| !twin(event)));
}

/// `Tiếp và làm việc với đoàn có các đồng chí: A, Bí thư …; B`: the first of those who receive stands behind the guests.
fn received_by(scene: &Scene<'_>, found: &Found<'_>) -> Option<Sides> {
    // `Tham gia tiếp đoàn có các đồng chí: A; B`
    let joining = usize::from(scene.reading.str(scene.tokens.start) == "Tham") * 2;
    let opens = found.tokens.start == scene.tokens.start + joining;
    let receives = scene.reading.str(found.tokens.start).eq_ignore_ascii_case("tiếp")
        || scene.reading.str(found.tokens.start) == "Đón";
    let end = found.tokens.end;
    let limit = scene.tokens.end.min(end + LONGEST_GUEST);
    let has = (end..limit)
        .take_while(|at| !scene.reading.is_mark(*at, &[';', ':', '.']))
        .find(|at| scene.reading.str(*at) == "có")
        .filter(|_| opens && receives)?;
    let host = scene
        .actors
        .iter()
        .find(|actor| actor.tokens.start > has && matches!(actor.who, Who::Person(_)))?;
    let named = guests(scene, found);
    let guests = if named.is_empty() {
        let delegation = delegation_before(scene, end + usize::from(scene.reading.str(end) == "với"))?;
        delegation.into_iter().map(|actor| scene.participant(actor)).collect()
    } else {
        named
    };
    Some(Sides {
        hosts: vec![scene.participant(host)],
        guests,
        status: Status::Happened,
    })
}

fn sides_of_verb(scene: &Scene<'_>, found: &Found<'_>) -> Option<Sides> {
    let Some(party) = party(scene, motion_start(scene, found.tokens.start)) else {
        return received_by(scene, found);
    };
    let named = |actors: &[&Actor]| actors.iter().map(|actor| scene.participant(actor)).collect::<Vec<_>>();
    // `việc vận động của người ứng cử đại biểu Quốc hội bằng cách tiếp xúc cử tri`: a rule for all that names no one.
    let common = |actor: &&Actor| actor.who == Who::Unnamed && !scene.reading.is_capital(actor.tokens.start);
    let candidate = |actor: &&Actor| common(actor) && scene.reading.str(actor.tokens.start.wrapping_sub(1)) == "cử";
    if party.members.iter().any(candidate) {
        return None;
    }
    let members = match party.members.as_slice() {
        [pair] if is_pair(scene, pair) => named(&both_before(scene)),
        members => named(members),
    };
    let others = if party.patients.is_empty() {
        guests(scene, found)
    } else {
        named(&party.patients)
    };
    // `Bộ trưởng chào xã giao Thủ tướng`: who calls on someone is the guest.
    let (hosts, guests) = if &*found.trigger.reading == "call" && !others.is_empty() {
        (others, members)
    } else {
        (members, others)
    };
    Some(Sides {
        hosts,
        guests,
        status: party.status,
    })
}

/// `hai bên`, `hai nhà lãnh đạo`, `hai Bộ trưởng`
fn is_pair(scene: &Scene<'_>, actor: &Actor) -> bool {
    actor.who == Who::Group && scene.reading.str(actor.tokens.start).eq_ignore_ascii_case("hai")
}

/// The two of whom `hai bên` is said: those whom the sentences shortly before name, where they name just two.
fn both_before<'s>(scene: &Scene<'s>) -> Vec<&'s Actor> {
    let part = scene.sentence().part;
    let sentences = &scene.reading.text.sentences;
    let near = sentences[scene.index.saturating_sub(NEAR)..scene.index].iter();
    let from = near
        .filter(|sentence| sentence.part == part)
        .map(|sentence| sentence.tokens.start)
        .next();
    let named = scene
        .story
        .actors_in(&(from.unwrap_or(scene.tokens.start)..scene.tokens.start));
    let mut both: Vec<&Actor> = Vec::new();
    for actor in named.iter().filter(|actor| matches!(actor.who, Who::Person(_))) {
        if both.iter().all(|known| known.who != actor.who) {
            both.push(actor);
        }
    }
    if both.len() == 2 { both } else { Vec::new() }
}

/// `tiếp | các Đại sứ: A (Lào), B (Nga) và C`: those whom a colon lists behind the words that count them.
fn listed_guests(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let Some((words, _)) = scene.reading.word_at(start, WordClass::Plural) else {
        return Vec::new();
    };
    let colon = (words..scene.tokens.end)
        .take(LONGEST_GUEST)
        .find(|at| scene.reading.shape(*at) == Shape::Mark)
        .filter(|at| scene.reading.is_mark(*at, &[':']));
    let listed = colon.map_or_else(Vec::new, |colon| roll::behind(scene, colon + 1));
    listed.into_iter().map(|guest| scene.participant(guest)).collect()
}

fn guests(scene: &Scene<'_>, found: &Found<'_>) -> Vec<Participant> {
    let end = found.tokens.end;
    if &*found.trigger.reading == "voters" {
        return voters(scene, found);
    }
    let with = matches!(scene.reading.str(end), "với" | "cùng");
    if &*found.trigger.reading == "with" && !with {
        return Vec::new();
    }
    let named = people(scene, end + usize::from(with));
    let listed = listed_guests(scene, end + usize::from(with));
    if !listed.is_empty() {
        return listed;
    }
    // `làm việc với tỉnh Lâm Đồng`: those who lead it.
    let place = scene
        .actor_at(end + usize::from(with))
        .filter(|actor| named.is_empty() && &*found.trigger.value == "working" && matches!(actor.who, Who::Place(_)));
    match place {
        Some(place) => vec![scene.participant(place)],
        None => named,
    }
}
