//! Events of one article that are the same event become one.
//!
//! Two reports are of one event when they stand in one article of the file, are of one type, name no different days, and
//! name the same thing: a conference whose name the other's words hold, or that is only referred back to (`Hội nghị`, `buổi lễ`).
//! The first report keeps its fields; the later ones fill what is empty and add to the lists.

use super::conference::Conference;
use super::statement::Statement;
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
        _ => false,
    }
}

/// A lead sums up what the body quotes: one act of one speaker with the same words, or of a speaker whom the lead does not name.
fn same_statement(known: &Statement, event: &Statement) -> bool {
    let same_speaker = known.speaker.entity == event.speaker.entity || known.speaker.entity.is_none();
    known.act == event.act && same_speaker && likeness(&known.content.text, &event.content.text) >= SAME_CONTENT
}

fn same_day(known: &Event, event: &Event) -> bool {
    match (&known.date, &event.date) {
        (Some(a), Some(b)) => a.value == b.value,
        _ => true,
    }
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
    if let (Details::Conference(known), Details::Conference(event)) = (&mut known.details, event.details) {
        absorb_conference(known, event);
    }
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
        let there = known.iter().any(|other| {
            other.name == participant.name || participant.entity.is_some() && other.entity == participant.entity
        });
        if !there {
            known.push(participant);
        }
    }
}
