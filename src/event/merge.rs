//! Events of one article that are the same event become one.
//!
//! Two reports are of one event when they stand in one article of the file, are of one type, name no different days, and
//! name the same thing: a conference whose name the other's words hold, or that is only referred back to (`Hội nghị`, `buổi lễ`).
//! The first report keeps its fields; the later ones fill what is empty and add to the lists.

use super::award::Award;
use super::conference::Conference;
use super::discipline::Discipline;
use super::document::DocumentEvent;
use super::legal::Legal;
use super::meeting::Meeting;
use super::personnel::Personnel;
use super::statement::Statement;
use super::visit::Visit;
use super::{Details, Event, Participant};
use crate::text::fold;

/// The share of the shorter name's words that the longer one must hold.
const SAME_NAME: f32 = 0.7;

/// The share of the shorter content's words that the longer one must hold.
const SAME_CONTENT: f32 = 0.85;

/// Joins what several sentences tell of one event; the order of the text stays.
pub(crate) fn merge(events: Vec<Event>) -> Vec<Event> {
    let mut merged: Vec<Event> = Vec::with_capacity(events.len());
    for event in events {
        let known = merged
            .iter()
            .rposition(|known| same(known, &event))
            .or_else(|| referred(&merged, &event));
        match known {
            Some(known) => absorb(&mut merged[known], event),
            None => merged.push(event),
        }
    }
    merged.retain(is_told);
    merged
}

/// `Hội nghị` alone refers to the last gathering told before, whatever its kind.
fn referred(merged: &[Event], event: &Event) -> Option<usize> {
    let Details::Conference(conference) = &event.details else {
        return None;
    };
    let general = conference.resumed && conference.kind == "conference";
    let gathering = |known: &Event| known.part == event.part && matches!(known.details, Details::Conference(_));
    merged.iter().rposition(gathering).filter(|_| general)
}

/// Whether a later report is of a known event.
fn same(known: &Event, event: &Event) -> bool {
    if known.part != event.part {
        return false;
    }
    match (&known.details, &event.details) {
        (Details::Conference(a), Details::Conference(b)) => {
            same_conference(a, b) && (b.resumed || same_day(known, event))
        }
        (Details::Statement(a), Details::Statement(b)) => same_statement(a, b),
        (Details::Award(a), Details::Award(b)) => same_award(a, b) && same_day(known, event),
        (Details::Message(a), Details::Message(b)) => {
            a.kind == b.kind && shares(&a.senders, &b.senders) && shares(&a.recipients, &b.recipients)
        }
        (Details::Document(a), Details::Document(b)) => same_document(a, b) && same_day(known, event),
        (Details::Personnel(a), Details::Personnel(b)) => same_personnel(a, b) && same_day(known, event),
        (Details::Discipline(a), Details::Discipline(b)) => same_discipline(a, b) && same_day(known, event),
        (Details::Legal(a), Details::Legal(b)) => same_legal(a, b) && same_day(known, event),
        (Details::Meeting(a), Details::Meeting(b)) => same_meeting(a, b) && same_day(known, event),
        (Details::Visit(a), Details::Visit(b)) => same_visit(a, b) && same_day(known, event),
        (Details::Launch(a), Details::Launch(b)) => {
            a.kind == b.kind && likeness(&a.object.text, &b.object.text) >= SAME_NAME && same_day(known, event)
        }
        (Details::Agreement(a), Details::Agreement(b)) => {
            shares(&a.parties, &b.parties) && likeness(&a.document.text, &b.document.text) >= SAME_NAME
        }
        _ => false,
    }
}

/// A lead sums up what the body quotes: one act of one speaker with the same words, or of a speaker whom the lead does not name.
fn same_statement(known: &Statement, event: &Statement) -> bool {
    let same_speaker = known.speaker.entity == event.speaker.entity || known.speaker.entity.is_none();
    known.act == event.act && same_speaker && likeness(&known.content.text, &event.content.text) >= SAME_CONTENT
}

/// The same two sides, whichever of them the sentence puts first; an encounter may be the talks just told.
fn same_meeting(known: &Meeting, event: &Meeting) -> bool {
    let sides = |meeting: &Meeting| {
        meeting
            .host
            .iter()
            .chain(&meeting.guests)
            .map(|side| side.name.clone())
            .collect::<Vec<_>>()
    };
    let (known_sides, event_sides) = (sides(known), sides(event));
    let kinds = known.kind == event.kind || event.kind == "encounter";
    kinds && event_sides.iter().filter(|side| known_sides.contains(side)).count() >= 2
}

/// One visitor at one destination.
fn same_visit(known: &Visit, event: &Visit) -> bool {
    let goals = known.destination.as_ref().zip(event.destination.as_ref());
    let kinds = known.kind == event.kind || known.kind.is_none() || event.kind.is_none();
    kinds
        && shares(&known.visitors, &event.visitors)
        && goals.is_some_and(|(a, b)| a.name == b.name || a.entity.is_some() && a.entity == b.entity)
}

/// One award to one recipient; a report that names no recipient is of the award just told.
fn same_award(known: &Award, event: &Award) -> bool {
    let same = likeness(&known.award.text, &event.award.text) >= SAME_NAME;
    same && (event.recipients.is_empty() || shares(&known.recipients, &event.recipients))
}

/// One number, or one name that says more than a kind of paper, with the same action.
fn same_document(known: &DocumentEvent, event: &DocumentEvent) -> bool {
    let numbers = known.number.as_ref().zip(event.number.as_ref());
    let named = event.document.text.split_whitespace().count() > 2;
    let same = numbers.map_or_else(
        || named && likeness(&known.document.text, &event.document.text) >= SAME_CONTENT,
        |(a, b)| a.text == b.text,
    );
    same && known.action == event.action
}

/// Whether two lists have a participant in common, or one is empty.
fn shares(known: &[Participant], event: &[Participant]) -> bool {
    let same = |a: &Participant, b: &Participant| a.name == b.name || a.entity.is_some() && a.entity == b.entity;
    known.is_empty() || event.is_empty() || known.iter().any(|a| event.iter().any(|b| same(a, b)))
}

fn same_day(known: &Event, event: &Event) -> bool {
    match (&known.date, &event.date) {
        (Some(a), Some(b)) => a.value == b.value,
        _ => true,
    }
}

fn same_personnel(known: &Personnel, event: &Personnel) -> bool {
    let posts = match (&known.post, &event.post) {
        (Some(a), Some(b)) => likeness(&a.text, &b.text) >= SAME_NAME,
        _ => true,
    };
    known.action == event.action && same_participant(&known.person, &event.person) && posts
}

fn same_discipline(known: &Discipline, event: &Discipline) -> bool {
    let measures = match (&known.measure, &event.measure) {
        (Some(a), Some(b)) => fold(&a.text) == fold(&b.text),
        _ => true,
    };
    same_participant(&known.subject, &event.subject) && measures
}

fn same_legal(known: &Legal, event: &Legal) -> bool {
    known.action == event.action && same_participant(&known.defendant, &event.defendant)
}

/// Whether two participants are one person, body or place, or are described in the same words.
fn same_participant(a: &Participant, b: &Participant) -> bool {
    a.name == b.name || a.entity.is_some() && a.entity == b.entity
}

fn same_conference(known: &Conference, event: &Conference) -> bool {
    let kinds = known.kind == event.kind || event.kind.is_empty() || known.kind.is_empty();
    if event.resumed || known.resumed {
        return kinds;
    }
    match (&known.name, &event.name) {
        (Some(a), Some(b)) => kinds && likeness(&a.text, &b.text) >= SAME_NAME,
        _ => false,
    }
}

/// The share of the shorter text's words that stand in the longer one.
fn likeness(a: &str, b: &str) -> f32 {
    let (a, b) = (fold(a), fold(b));
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split_whitespace().collect(), b.split_whitespace().collect());
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let held = short.iter().filter(|word| long.contains(word)).count();
    held as f32 / short.len().max(1) as f32
}

/// A conference that nothing but a back-reference reports is none: `Tại hội nghị, các đại biểu đã thảo luận`.
fn is_told(event: &Event) -> bool {
    match &event.details {
        Details::Conference(conference) => {
            !conference.resumed
                || event.date.is_some()
                || !conference.chairs.is_empty()
                || !conference.organizers.is_empty()
        }
        _ => true,
    }
}

/// Adds what a later report tells to an event.
pub(super) fn absorb(known: &mut Event, event: Event) {
    known.date = known.date.take().or(event.date);
    known.place = known.place.take().or(event.place);
    known.confidence = known.confidence.max(event.confidence);
    for place in event.evidence {
        if !known.evidence.contains(&place) {
            known.evidence.push(place);
        }
    }
    match (&mut known.details, event.details) {
        (Details::Conference(known), Details::Conference(event)) => absorb_conference(known, event),
        (Details::Award(known), Details::Award(event)) => {
            add(&mut known.recipients, event.recipients);
            known.giver = known.giver.take().or(event.giver);
        }
        (Details::Meeting(known), Details::Meeting(event)) => add(
            &mut known.guests,
            event
                .guests
                .into_iter()
                .filter(|guest| known.host.as_ref().is_none_or(|host| host.name != guest.name))
                .collect(),
        ),
        (Details::Visit(known), Details::Visit(event)) => {
            add(&mut known.visitors, event.visitors);
            known.kind = known.kind.take().or(event.kind);
        }
        (Details::Launch(known), Details::Launch(event)) => add(&mut known.actors, event.actors),
        (Details::Agreement(known), Details::Agreement(event)) => add(&mut known.parties, event.parties),
        (Details::Message(known), Details::Message(event)) => {
            add(&mut known.senders, event.senders);
            add(&mut known.recipients, event.recipients);
            known.occasion = known.occasion.take().or(event.occasion);
        }
        (Details::Document(known), Details::Document(event)) => {
            add(&mut known.issuers, event.issuers);
            known.signer = known.signer.take().or(event.signer);
            known.number = known.number.take().or(event.number);
            known.vote = known.vote.take().or(event.vote);
        }
        (Details::Personnel(known), Details::Personnel(event)) => absorb_personnel(known, event),
        (Details::Discipline(known), Details::Discipline(event)) => {
            known.measure = known.measure.take().or(event.measure);
            known.authority = known.authority.take().or(event.authority);
        }
        (Details::Legal(known), Details::Legal(event)) => {
            known.crime = known.crime.take().or(event.crime);
            known.authority = known.authority.take().or(event.authority);
            known.sentence = known.sentence.take().or(event.sentence);
        }
        _ => {}
    }
}

fn absorb_personnel(known: &mut Personnel, event: Personnel) {
    // The fuller of `đại biểu` and `đại biểu Quốc hội khóa XIV`.
    let fuller = match (&known.post, &event.post) {
        (Some(known), Some(event)) => fold(&event.text).starts_with(&fold(&known.text)),
        (known, _) => known.is_none(),
    };
    if fuller {
        known.post = event.post;
    }
    known.authority = known.authority.take().or(event.authority);
    known.previous_post = known.previous_post.take().or(event.previous_post);
    known.vote = known.vote.take().or(event.vote);
}

fn absorb_conference(known: &mut Conference, event: Conference) {
    if known.resumed && !event.resumed || known.kind.is_empty() {
        known.kind = event.kind;
        known.resumed = event.resumed;
    }
    known.name = known.name.take().or(event.name);
    known.mode = known.mode.take().or(event.mode);
    known.sites = known.sites.take().or(event.sites);
    known.participants = known.participants.take().or(event.participants);
    add(&mut known.organizers, event.organizers);
    add(&mut known.chairs, event.chairs);
    add(&mut known.attendees, event.attendees);
}

/// Adds the participants that are not there yet.
pub(super) fn add(known: &mut Vec<Participant>, more: Vec<Participant>) {
    for participant in more {
        if !known.iter().any(|other| same_participant(other, &participant)) {
            known.push(participant);
        }
    }
}
