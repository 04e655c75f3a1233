//! Events: who did what, one file a type.
//!
//! A rule is a function that looks at one sentence, a `Scene`, and adds the events it finds; `RULES`
//! lists them all. What several sentences say of one event is joined by `merge`.

mod agreement;
mod award;
mod ceremony;
mod clause;
mod conference;
mod dating;
mod discipline;
mod document;
mod launch;
mod legal;
mod meeting;
mod merge;
mod message;
mod party;
mod personnel;
mod phrase;
mod recipients;
mod roll;
mod scene;
mod seat;
mod setting;
mod statement;
mod story;
mod subject;
#[cfg(test)]
mod testing;
mod visit;
mod voice;
mod vote;
mod words;

use serde::Serialize;

use crate::span::Span;
use crate::time::DateValue;

pub use agreement::Agreement;
pub use award::Award;
pub use conference::{CoChairs, Conference, Edition};
pub use discipline::Discipline;
pub use document::{DocumentEvent, Reference};
pub use launch::Launch;
pub use legal::Legal;
pub use meeting::Meeting;
pub(crate) use merge::merge;
pub use message::Message;
pub use personnel::{Personnel, Previous};
pub(crate) use scene::Scene;
pub use statement::{Act, CoSpeakers, Request, Statement};
pub(crate) use story::Story;
pub use visit::Visit;
pub use vote::Vote;

/// Finds events of one type in one sentence of running text that has a trigger of that type.
type Rule = fn(&Scene<'_>, &mut Vec<Event>);

/// Every event type, as the triggers have it, with its rule, in the order in which they look at a sentence.
const RULES: [(&str, Rule); 12] = [
    ("conference", conference::find),
    ("document", document::find),
    ("statement", statement::find),
    ("meeting", meeting::find),
    ("visit", visit::find),
    ("award", award::find),
    ("message", message::find),
    ("personnel", personnel::find),
    ("discipline", discipline::find),
    ("legal", legal::find),
    ("launch", launch::find),
    ("agreement", agreement::find),
];

/// All events of a text, sentence by sentence, before merging.
pub(crate) fn find(story: &Story<'_>) -> Vec<Event> {
    // Nearly every article tells fewer, and an event is large to move.
    let mut events = Vec::with_capacity(story.reading.text.sentences.len().min(32));
    for scene in story.scenes().filter(Scene::is_running) {
        let told = events.len();
        let types = scene.types();
        for (_, rule) in RULES.iter().zip(types).filter_map(|(rule, told)| told.then_some(rule)) {
            rule(&scene, &mut events);
        }
        if events.len() > told {
            meeting::keep_one_telling(&mut events, told);
        }
    }
    for event in &mut events {
        plan_what_is_to_come(story, event);
    }
    seat::seat_guests(&mut events);
    events
}

/// `Lễ khánh thành được tổ chức ngày 5/7` in an article of 1 July: a day to come makes a plan of what the verb leaves open.
fn plan_what_is_to_come(story: &Story<'_>, event: &mut Event) {
    let day = event.date.as_ref().and_then(|date| date.value.day());
    let to_come = story
        .published
        .is_some_and(|published| day.is_some_and(|day| day > published));
    if to_come && event.status == Status::Happened {
        event.status = Status::Planned;
    }
}

/// Something that the article reports as done, going on or firmly planned.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Event {
    /// What it is, with the fields of its type.
    #[serde(flatten)]
    pub details: Details,
    /// Whether it has happened.
    pub status: Status,
    /// The rule that found it: `type/reading`.
    pub rule: &'static str,
    /// How sure the rule is of itself, 0 to 1; an order of trust among rules, no measured share.
    pub confidence: f32,
    /// The words that speak of it.
    pub trigger: Passage,
    /// The sentence of the trigger; `sentence_span` in the output, where `sentence` is what a court passes.
    #[serde(rename = "sentence_span")]
    pub sentence: Span,
    /// When it happens.
    pub date: Option<EventDate>,
    /// Where it happens, as exactly as the text says.
    pub place: Option<Participant>,
    /// Every place of the article that reports it, in the order of the text.
    pub evidence: Vec<Span>,
    /// Where in the file it is told.
    #[serde(skip)]
    position: Position,
}

/// Where a file tells something, whatever form its letters have.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Position {
    /// Which of the file's articles.
    part: u16,
    /// Which sentence of the file.
    sentence: usize,
}

/// The event types, each with its own fields.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Details {
    /// A gathering that was convened.
    Conference(Conference),
    /// A document is issued, signed, adopted, approved, announced or submitted.
    Document(DocumentEvent),
    /// Two sides meet or talk.
    Meeting(Meeting),
    /// Someone goes to a place or body.
    Visit(Visit),
    /// A work, campaign or body is launched.
    Launch(Launch),
    /// Parties sign or conclude something together.
    Agreement(Agreement),
    /// An order, title, medal or certificate is given.
    Award(Award),
    /// A letter, telegram or wreath is sent.
    Message(Message),
    /// Someone is reported to say, stress, ask or direct something.
    Statement(Statement),
    /// Someone takes or leaves a post, or is moved or promoted.
    Personnel(Personnel),
    /// A sanction of the party or the administration.
    Discipline(Discipline),
    /// A step of criminal proceedings.
    Legal(Legal),
}

/// Whether an event has happened.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It has.
    #[default]
    Happened,
    /// It goes on at the time of the article.
    Ongoing,
    /// It is firmly scheduled.
    Planned,
}

/// Words of the article.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Passage {
    /// The words as written.
    pub text: String,
    /// Where they stand.
    #[serde(flatten)]
    pub span: Span,
}

/// A person, body or place in an event.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Participant {
    /// A person's fullest name in the article, a body or place as written, or the words of a description.
    pub name: String,
    /// The entity, where it is a named one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<u32>,
    /// Where it is named in this event.
    #[serde(flatten)]
    pub span: Span,
}

/// A number in an event, such as its sites.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Quantity {
    /// The number.
    pub value: u64,
    /// The words as written: `43 điểm cầu`.
    pub text: String,
    /// Where they stand.
    #[serde(flatten)]
    pub span: Span,
}

/// When an event happens.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct EventDate {
    /// The day, month, year or interval.
    pub value: DateValue,
    /// The words as written.
    pub text: String,
    /// Where they stand.
    #[serde(flatten)]
    pub span: Span,
}
