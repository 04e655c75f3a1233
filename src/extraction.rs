//! What comes out.

use serde::Serialize;

use crate::discourse::{Entity, Inferred};
use crate::event::{Event, Participant};
use crate::mention::MentionKind;
use crate::span::Span;

/// All that was found in one article; serialises to the JSON form that the README shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Extraction {
    /// The article.
    pub document: Document,
    /// Persons, bodies, places, titles, dates and documents, in the order of the text.
    pub mentions: Vec<MentionOut>,
    /// Who and what they are.
    pub entities: Vec<Entity>,
    /// The roles that the text gives persons.
    pub roles: Vec<Role>,
    /// What happened.
    pub events: Vec<Event>,
}

/// The article as the output names it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// Its name, as given.
    pub id: String,
    /// Its day of publication, as given or as the text or the posts of its people date it.
    pub published: Option<String>,
    /// What `published` rests on.
    pub dated_by: Option<DatedBy>,
    /// The days that the posts of its people leave, `2020-10-17/2021-01-31`, where they date it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interval: Vec<String>,
    /// The posts behind the interval: official, title and body by their keys.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub posts: Vec<String>,
}

/// What the day of an article rests on.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DatedBy {
    /// The caller gave it.
    Given,
    /// The text states its dates in full.
    Text,
    /// The posts that its people held leave one day.
    Posts,
}

/// A mention as the output has it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MentionOut {
    /// What it names.
    pub kind: MentionKind,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The words as written.
    pub text: String,
    /// The entity, for persons, bodies and places.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<u32>,
    /// The value of a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Who held the office of a title on the article's day, where the article names nobody; no word of the text says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inferred: Option<Inferred>,
}

/// A role that the text gives a person.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Role {
    /// Who has it.
    pub person: Participant,
    /// The title with its body, as written.
    pub title: String,
    /// The body or place that it is of.
    pub body: Option<Participant>,
    /// Where the title stands.
    #[serde(flatten)]
    pub span: Span,
}
