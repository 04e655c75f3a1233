//! Names in the text: persons, bodies, places, titles, documents.
//!
//! [`read`] goes once from left to right through each sentence. At every token the longest of what may
//! begin there is taken, so that a name inside a name is no mention of its own; a title's body is one.

mod around;
mod body;
mod capitals;
mod count;
mod document;
mod find;
mod free_name;
mod generic;
mod pairs;
mod person;
mod place;
mod reading;
mod repeat;
mod series;
mod settle;
mod slots;
mod title;
mod vocabulary;

use std::ops::Range;

pub(crate) use count::number_at;
pub(crate) use document::DocumentPhrase;
pub(crate) use find::read;
pub(crate) use reading::{Reading, ReadingMemory};
pub(crate) use title::TitlePhrase;
pub(crate) use vocabulary::{EventType, Kinds, Meaning, Vocabulary, WordClass};

/// What kind of thing a mention names.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MentionKind {
    /// A human being by name.
    Person,
    /// An organisation by name.
    Body,
    /// A country, unit, street, venue by name.
    Place,
    /// A title with its body.
    Title,
    /// A date expression.
    Date,
    /// A document with its number or subject.
    Document,
    /// A number of things.
    Count,
}

/// A person, body or place as it stands in the text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Mention {
    pub(crate) kind: MentionKind,
    pub(crate) tokens: Range<usize>,
    /// The row of the gazetteer that its surface is.
    pub(crate) row: Option<Meaning>,
    /// Whether it stands behind an honorific or a title, so that one syllable is enough: `ông Nên`.
    pub(crate) called: bool,
}

/// All that was found in a text, each list in the order of the text and without overlaps.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    pub(crate) names: Vec<Mention>,
    pub(crate) titles: Vec<TitlePhrase>,
    /// Honorifics: `ông`, `các đồng chí`.
    pub(crate) honorifics: Vec<Honorific>,
    pub(crate) documents: Vec<DocumentPhrase>,
}

/// A word of address before a name, or alone instead of one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Honorific {
    pub(crate) tokens: Range<usize>,
    /// `m`, `f` or empty, of the gazetteer's value.
    pub(crate) gender: Gender,
    /// `các đồng chí`, `hai ông`.
    pub(crate) plural: bool,
    /// Whether it can stand for a person without a name: `ông` and `bà` do, `cô` of `cô giáo` does not.
    pub(crate) pronoun: bool,
}

/// What an honorific says of the one addressed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Gender {
    Male,
    Female,
    Either,
}
