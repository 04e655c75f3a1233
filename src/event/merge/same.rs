//! Whether two reports are of one event, type by type.

use super::Report;
use crate::event::award::Award;
use crate::event::discipline::Discipline;
use crate::event::document::DocumentEvent;
use crate::event::legal::Legal;
use crate::event::meeting::Meeting;
use crate::event::personnel::Personnel;
use crate::event::statement::Statement;
use crate::event::visit::Visit;
use crate::event::{Details, Event, Participant};
use crate::text::fold;

/// The share of the shorter name's words that the longer one must hold.
const SAME_NAME: f32 = 0.7;

/// The share of the shorter content's words that the longer one must hold.
const SAME_CONTENT: f32 = 0.85;

/// The same, where the lead sums up what the body quotes.
const SUMMED_CONTENT: f32 = 0.6;

/// How many days may part a decision on a post from the day from which it counts.
const LONGEST_WAIT: i64 = 60;

/// Whether a later report of the same article is of a known event.
pub(super) fn same(known: &Report, report: &Report) -> bool {
    let alike = |least| known.words().likeness(report.words()) >= least;
    let same_day = || same_day(&known.event, &report.event);
    match (&known.event.details, &report.event.details) {
        (Details::Conference(a), Details::Conference(b)) => {
            a.is_same(b, known.event.date.as_ref(), report.event.date.as_ref(), alike)
        }
        (Details::Statement(a), Details::Statement(b)) => {
            // `“Tổng Bí thư đã nói không có vùng cấm”, ông A nói`: who quotes another says more than he.
            let quotes = known.event.sentence == report.event.sentence && a.speaker.entity != b.speaker.entity;
            !quotes && same_statement(a, b) && alike(if sums_up(a, b) { SUMMED_CONTENT } else { SAME_CONTENT })
        }
        (Details::Award(a), Details::Award(b)) => {
            // `Cục được tặng Huân chương hạng Nhì; Chi cục được tặng Huân chương hạng Ba`
            let apart = known.event.sentence == report.event.sentence;
            !apart && same_award(a, b) && same_day() && alike(SAME_NAME)
        }
        (Details::Message(a), Details::Message(b)) => {
            a.kind == b.kind && shares(&a.senders, &b.senders) && shares(&a.recipients, &b.recipients)
        }
        (Details::Document(a), Details::Document(b)) => same_document(a, b, alike) && same_day(),
        (Details::Personnel(a), Details::Personnel(b)) => {
            let posts = a.post.is_some() && b.post.is_some();
            same_personnel(a, b, alike) && (same_day() || posts && are_near(&known.event, &report.event))
        }
        (Details::Discipline(a), Details::Discipline(b)) => same_discipline(a, b) && same_day(),
        (Details::Legal(a), Details::Legal(b)) => {
            // `A bị phạt 12 năm tù về tội nhận hối lộ, 11 năm tù về tội tham ô` is told as one.
            let one = known.event.sentence == report.event.sentence;
            same_legal(a, b) && (one || !are_apart(a, b)) && same_day()
        }
        (Details::Meeting(a), Details::Meeting(b)) => same_meeting(a, b) && same_day(),
        (Details::Visit(a), Details::Visit(b)) => same_visit(a, b) && same_day(),
        (Details::Launch(a), Details::Launch(b)) => {
            // `Sở A thành lập tổ công tác; Sở B thành lập tổ công tác`
            let apart = known.event.sentence == report.event.sentence && !shares(&a.actors, &b.actors);
            a.kind == b.kind && !apart && same_day() && alike(SAME_NAME) && end_alike(&a.object.text, &b.object.text)
        }
        (Details::Agreement(a), Details::Agreement(b)) => shares(&a.parties, &b.parties) && alike(SAME_NAME),
        _ => false,
    }
}

/// A lead sums up what the body quotes: one act of one speaker with the same words, or of a speaker whom the lead does not name.
///
/// `Một số ý kiến cho rằng …` of the body is not what `đại biểu Lê Thị Mai nói` in the same words behind it.
fn same_statement(known: &Statement, event: &Statement) -> bool {
    let (a, b) = (&known.speaker, &event.speaker);
    let same_speaker = match (a.entity, b.entity) {
        (None, None) => sums_up(known, event) || fold(&a.name) == fold(&b.name),
        (None, Some(_)) => sums_up(known, event),
        _ => a.entity == b.entity,
    };
    known.act == event.act && same_speaker
}

/// Whether a statement of the lead may be told again by one of the body.
pub(super) fn sums_up(known: &Statement, event: &Statement) -> bool {
    known.in_lead && !event.in_lead
}

/// The same two sides, whichever of them the sentence puts first; an encounter may be the talks just told.
fn same_meeting(known: &Meeting, event: &Meeting) -> bool {
    fn sides(meeting: &Meeting) -> Vec<&String> {
        meeting
            .host
            .iter()
            .chain(&meeting.guests)
            .map(|side| &side.name)
            .collect()
    }
    let shared = || {
        let known_sides = sides(known);
        sides(event).iter().filter(|side| known_sides.contains(side)).count()
    };
    // `Tại buổi tiếp xúc cử tri` is where the voters of quận 1 were met.
    let hosts = known.host.as_ref().zip(event.host.as_ref());
    if known.kind == "voters" && event.kind == "voters" && hosts.is_some_and(|(a, b)| same_participant(a, b)) {
        let met = |a: &Participant| event.guests.iter().any(|b| a.name.starts_with(&b.name));
        return known.guests.iter().any(met);
    }
    (known.kind == event.kind || event.kind == "encounter") && shared() >= 2
}

/// One visitor at one destination.
fn same_visit(known: &Visit, event: &Visit) -> bool {
    let goals = known.destination.as_ref().zip(event.destination.as_ref());
    let kinds = known.kind == event.kind || known.kind.is_none() || event.kind.is_none();
    kinds && shares(&known.visitors, &event.visitors) && goals.is_some_and(|(a, b)| same_participant(a, b))
}

/// One award to one recipient; a report that names no recipient is of the award just told.
fn same_award(known: &Award, event: &Award) -> bool {
    // `Huân chương Lao động hạng Nhì`
    fn grade(award: &Award) -> Option<&str> {
        let mut words = award.award.text.split_whitespace();
        words.find(|word| *word == "hạng")?;
        words.next()
    }
    let graded = grade(known).zip(grade(event));
    if graded.is_some_and(|(a, b)| fold(a) != fold(b)) {
        return false;
    }
    event.recipients.is_empty() || shares(&known.recipients, &event.recipients)
}

/// `trường học xã Ia R’vê` is not `trường học xã Lóng Sập`: the last word of the shorter stands in the longer.
fn end_alike(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let last = short.split_whitespace().next_back().map(fold);
    last.is_none_or(|last| long.split_whitespace().any(|word| fold(word) == last))
}

/// One number, or one name that says more than a kind of paper, with the same action.
fn same_document(known: &DocumentEvent, event: &DocumentEvent, alike: impl Fn(f32) -> bool) -> bool {
    let numbers = known.reference.number.as_ref().zip(event.reference.number.as_ref());
    let named = || event.document.text.split_whitespace().nth(2).is_some();
    known.action == event.action && numbers.map_or_else(|| named() && alike(SAME_CONTENT), |(a, b)| a.text == b.text)
}

/// Whether two lists have a participant in common, or one is empty.
pub(in crate::event) fn shares(known: &[Participant], event: &[Participant]) -> bool {
    known.is_empty() || event.is_empty() || known.iter().any(|a| event.iter().any(|b| same_participant(a, b)))
}

pub(super) fn on_one_day(known: &Event, event: &Event) -> bool {
    let days = known.date.as_ref().zip(event.date.as_ref());
    days.is_some_and(|(a, b)| a.value == b.value)
}

pub(super) fn same_day(known: &Event, event: &Event) -> bool {
    match (&known.date, &event.date) {
        (Some(a), Some(b)) => a.value == b.value,
        _ => true,
    }
}

/// `Ngày 24/4, Bộ Công an công bố quyết định bổ nhiệm ông A`, `ông A được bổ nhiệm kể từ ngày 1/5`: the day of a decision and that from which
/// it counts.
fn are_near(known: &Event, event: &Event) -> bool {
    let day = |event: &Event| {
        let day = event.date.as_ref()?.value.day()?;
        Some(i64::from(day.day_of_year()) + 366 * i64::from(day.year()))
    };
    day(known)
        .zip(day(event))
        .is_some_and(|(a, b)| (a - b).abs() <= LONGEST_WAIT)
}

fn same_personnel(known: &Personnel, event: &Personnel, alike: impl Fn(f32) -> bool) -> bool {
    let posts = || known.post.is_none() || event.post.is_none() || alike(SAME_NAME);
    known.action == event.action && same_participant(&known.person, &event.person) && posts()
}

fn same_discipline(known: &Discipline, event: &Discipline) -> bool {
    let measures = || match (&known.measure, &event.measure) {
        (Some(a), Some(b)) => fold(&a.text) == fold(&b.text),
        _ => true,
    };
    same_participant(&known.subject, &event.subject) && measures()
}

fn same_legal(known: &Legal, event: &Legal) -> bool {
    known.action == event.action && same_participant(&known.defendant, &event.defendant)
}

/// `bị tuyên án 12 năm tù. Ngoài ra, ông A bị tuyên án 11 năm tù về tội tham ô`: each crime has its own sentence; but `12 năm tù` is
/// `12 năm tù giam`.
fn are_apart(known: &Legal, event: &Legal) -> bool {
    let sentences = known.sentence.as_ref().zip(event.sentence.as_ref());
    sentences.is_some_and(|(a, b)| {
        let (a, b) = (fold(&a.text), fold(&b.text));
        !a.starts_with(&b) && !b.starts_with(&a)
    })
}

/// Whether two participants are one person, body or place, or are described in the same words.
pub(super) fn same_participant(a: &Participant, b: &Participant) -> bool {
    a.name == b.name || a.entity.is_some() && a.entity == b.entity
}
