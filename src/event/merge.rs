//! Events of one article that are the same event become one.
//!
//! Two reports are of one event when they stand in one article of the file, are of one type, name no different days, and
//! name the same thing: a conference whose name the other's words hold, or that is only referred back to (`Hội nghị`, `buổi lễ`).
//! The first report keeps its fields; the later ones fill what is empty and add to the lists.

mod same;
mod words;

use std::cell::OnceCell;

pub(super) use self::same::shares;
use self::same::{on_one_day, same, same_participant, sums_up};
use self::words::Words;
use super::personnel::Personnel;
use super::{Details, Event, Participant};
use crate::text::fold;

/// How many events back an event is known again: more than any article tells, so that the time is linear in the text.
const FARTHEST: usize = 500;

/// How many sentences behind the one that tells of a sitting it may be called a meeting: one may stand in between.
const NEXT: usize = 2;

/// An event with the words that it is known by again.
struct Report {
    event: Event,
    /// Read when they are first asked for.
    words: OnceCell<Words>,
}

impl Report {
    fn new(event: Event) -> Self {
        Self {
            event,
            words: OnceCell::new(),
        }
    }

    /// Adds what a later report tells, which may be the name.
    fn absorb(&mut self, event: Event) {
        absorb(&mut self.event, event);
        self.words.take();
    }

    fn words(&self) -> &Words {
        self.words.get_or_init(|| Words::new(known_by(&self.event.details)))
    }
}

/// The words of an event's content or name; empty where events of its type are known by other things.
fn known_by(details: &Details) -> &str {
    let passage = match details {
        Details::Conference(conference) => return conference.known_by(),
        Details::Statement(statement) => Some(&statement.content),
        Details::Award(award) => Some(&award.award),
        Details::Document(document) => Some(&document.document),
        Details::Personnel(personnel) => personnel.post.as_ref(),
        Details::Launch(launch) => Some(&launch.object),
        Details::Agreement(agreement) => Some(&agreement.document),
        _ => None,
    };
    passage.map_or("", |passage| &passage.text)
}

/// Joins what several sentences tell of one event; the order of the text stays.
pub(crate) fn merge(events: Vec<Event>) -> Vec<Event> {
    let mut merged: Vec<Report> = Vec::with_capacity(events.len());
    // Where the events of the present article begin: no event is told of in two.
    let mut own = 0;
    for event in events {
        if merged
            .last()
            .is_some_and(|last| last.event.position.part != event.position.part)
        {
            own = merged.len();
        }
        let report = Report::new(event);
        let near = own.max(merged.len().saturating_sub(FARTHEST));
        let reports = &merged[near..];
        // `phiên họp hôm nay`: of two that it may be, the one of that day.
        let known = reports
            .iter()
            .rposition(|known| on_one_day(&known.event, &report.event) && same(known, &report))
            .or_else(|| reports.iter().rposition(|known| same(known, &report)))
            .or_else(|| referred(reports, &report.event));
        match known {
            Some(known) => merged[near + known].absorb(report.event),
            None => merged.push(report),
        }
    }
    let events = merged.into_iter().map(|report| report.event);
    events.filter(is_told).collect()
}

/// `Hội nghị` alone refers to the last gathering told before, whatever its kind; `cuộc họp`, `dự họp` to a sitting as well.
fn referred(merged: &[Report], event: &Event) -> Option<usize> {
    let Details::Conference(conference) = &event.details else {
        return None;
    };
    let gathering = |known: &Report| matches!(known.event.details, Details::Conference(_));
    let last = merged.iter().rposition(gathering)?;
    let Details::Conference(known) = &merged[last].event.details else {
        return None;
    };
    let general = conference.resumed && matches!(conference.kind.as_str(), "conference" | "");
    let sits = || {
        let gap = event
            .position
            .sentence
            .saturating_sub(merged[last].event.position.sentence);
        gap <= NEXT && event.date.is_none() && conference.may_be_sitting(known)
    };
    (general || sits()).then_some(last)
}

/// A conference that nothing but a back-reference reports is none.
fn is_told(event: &Event) -> bool {
    match &event.details {
        Details::Conference(conference) => conference.is_told(event.date.as_ref()),
        _ => true,
    }
}

/// `Phát biểu khai mạc hội nghị, …` before the sentence that names it: the later report is the one that tells of it.
fn is_first_telling(known: &Details, event: &Details) -> bool {
    match (known, event) {
        (Details::Conference(known), Details::Conference(event)) => {
            known.resumed && !event.resumed || known.kind.is_empty() && !event.kind.is_empty()
        }
        (Details::Statement(known), Details::Statement(event)) => sums_up(known, event),
        _ => false,
    }
}

/// Adds what a later report tells to an event.
pub(super) fn absorb(known: &mut Event, event: Event) {
    known.date = known.date.take().or(event.date);
    known.place = known.place.take().or(event.place);
    known.confidence = known.confidence.max(event.confidence);
    for place in event.evidence {
        // They stand in the order of the text, and hardly one comes that is not behind all others.
        let is_behind = known.evidence.last().is_none_or(|last| last.start < place.start);
        if is_behind || !known.evidence.contains(&place) {
            known.evidence.push(place);
        }
    }
    if is_first_telling(&known.details, &event.details) {
        known.trigger = event.trigger;
        known.sentence = event.sentence;
        known.rule = event.rule;
        known.status = event.status;
    }
    match (&mut known.details, event.details) {
        (Details::Conference(known), Details::Conference(event)) => known.absorb(event),
        (Details::Statement(known), Details::Statement(event)) if sums_up(known, &event) => *known = event,
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
            known.reference.number = known.reference.number.take().or(event.reference.number);
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
    known.previous = known.previous.take().or(event.previous);
    known.vote = known.vote.take().or(event.vote);
}

/// Adds the participants that are not there yet.
pub(super) fn add(known: &mut Vec<Participant>, more: Vec<Participant>) {
    for participant in more {
        if !known.iter().any(|other| same_participant(other, &participant)) {
            known.push(participant);
        }
    }
}
