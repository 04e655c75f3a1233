//! Events of one article that are the same event become one.
//!
//! Two reports are of one event when they stand in one article of the file, are of one type, name no different days, and
//! name the same thing: a conference whose name the other's words hold, or that is only referred back to (`Hội nghị`, `buổi lễ`).
//! The first report keeps its fields; the later ones fill what is empty and add to the lists.

use std::cell::OnceCell;

use super::award::Award;
use super::discipline::Discipline;
use super::document::DocumentEvent;
use super::legal::Legal;
use super::meeting::Meeting;
use super::personnel::Personnel;
use super::statement::Statement;
use super::visit::Visit;
use super::{Details, Event, Participant};
use crate::text::{fold, fold_onto, hash, is_alphanumeric};

/// The share of the shorter name's words that the longer one must hold.
const SAME_NAME: f32 = 0.7;

/// The share of the shorter content's words that the longer one must hold.
const SAME_CONTENT: f32 = 0.85;

/// The same, where the lead sums up what the body quotes.
const SUMMED_CONTENT: f32 = 0.6;

/// How many events back an event is known again: more than any article tells, so that the time is linear in the text.
const FARTHEST: usize = 500;

/// How many days may part a decision on a post from the day from which it counts.
const LONGEST_WAIT: i64 = 60;

/// How many sentences behind the one that tells of a sitting it may be called a meeting: one may stand in between.
const NEXT: usize = 2;

/// How many words of an event it is known by: enough to tell two statements apart, and few where a sentence never ends.
const OPENING: usize = 120;

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

/// Whether a later report of the same article is of a known event.
fn same(known: &Report, report: &Report) -> bool {
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
fn sums_up(known: &Statement, event: &Statement) -> bool {
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
    kinds
        && shares(&known.visitors, &event.visitors)
        && goals.is_some_and(|(a, b)| a.name == b.name || a.entity.is_some() && a.entity == b.entity)
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
pub(super) fn shares(known: &[Participant], event: &[Participant]) -> bool {
    let same = |a: &Participant, b: &Participant| a.name == b.name || a.entity.is_some() && a.entity == b.entity;
    known.is_empty() || event.is_empty() || known.iter().any(|a| event.iter().any(|b| same(a, b)))
}

fn on_one_day(known: &Event, event: &Event) -> bool {
    let days = known.date.as_ref().zip(event.date.as_ref());
    days.is_some_and(|(a, b)| a.value == b.value)
}

fn same_day(known: &Event, event: &Event) -> bool {
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
fn same_participant(a: &Participant, b: &Participant) -> bool {
    a.name == b.name || a.entity.is_some() && a.entity == b.entity
}

/// The folded words of a text, in no order of meaning: each by its hash, sorted.
struct Words(Vec<u64>);

impl Words {
    fn new(text: &str) -> Self {
        let mut words = Vec::new();
        let mut folded = String::new();
        for word in text.split(' ').take(OPENING + 1) {
            folded.clear();
            fold_onto(&mut folded, word.trim_matches(|c| !is_alphanumeric(c)));
            words.extend(alike_words(&folded).map(hash));
        }
        words.sort_unstable();
        Self(words)
    }

    /// The share of the shorter text's words that stand in the longer one.
    fn likeness(&self, other: &Self) -> f32 {
        let (short, long) = match self.0.len() <= other.0.len() {
            true => (&self.0, &other.0),
            false => (&other.0, &self.0),
        };
        let mut rest = &long[..];
        let held = short.iter().filter(|word| {
            let behind = rest.iter().position(|other| other >= word).unwrap_or(rest.len());
            rest = &rest[behind..];
            rest.first() == Some(word)
        });
        held.count() as f32 / short.len().max(1) as f32
    }
}

/// The words that a folded word stands for: `thành phố` for `tp`, none for what was a mark.
fn alike_words(word: &str) -> impl Iterator<Item = &str> {
    let [first, second] = if word == "tp" { ["thành", "phố"] } else { [word, ""] };
    [first, second].into_iter().filter(|word| !word.is_empty())
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
