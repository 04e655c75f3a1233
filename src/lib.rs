//! Reads Vietnamese official news and says, as typed structs with their evidence, who did what.
//!
//! An [`Article`] goes into an [`Extractor`], an [`Extraction`] comes out: [mentions](MentionOut) of persons, bodies, places,
//! titles, dates and documents; the [entities](Entity) behind them; the [roles](Role) that the text gives persons; and
//! [events](Event), whose [`Details`](event::Details) hold the fields of each type.
//!
//! ```
//! use sukien::event::{Details, Status};
//! use sukien::{Article, Extractor};
//!
//! let text = "Ngày 3/12, UBND tỉnh Gia Lai tổ chức hội nghị trực tuyến tại 17 điểm cầu.";
//! let article = Article::new(text).published(jiff::civil::date(2020, 12, 4));
//! let extraction = Extractor::builtin().extract(&article);
//!
//! let event = &extraction.events[0];
//! assert_eq!(event.status, Status::Happened);
//! assert_eq!(event.date.as_ref().map(|date| date.value.to_string()).as_deref(), Some("2020-12-03"));
//! let Details::Conference(conference) = &event.details else { panic!("a conference was held") };
//! assert_eq!(conference.organizers[0].name, "UBND tỉnh Gia Lai");
//! assert_eq!(conference.organizers[0].span.of(text), "UBND tỉnh Gia Lai");
//! assert_eq!(conference.sites.as_ref().map(|sites| sites.value), Some(17));
//! ```
//!
//! # What it knows
//!
//! Everything comes from tables, the [gazetteers](gazetteer), and from rules. The built-in tables need no set-up; a
//! [`GazetteerBuilder`](gazetteer::GazetteerBuilder) adds a user's own. The same input gives the same output,
//! on any machine and any number of threads.
//!
//! # Offsets
//!
//! Every [`Span`] that comes out is a half-open range of bytes of the text that went in, on character boundaries, also
//! where that text is decomposed.
//!
//! # Limits
//!
//! Any text can be read: empty, decomposed, with control characters, in no language at all. Of one that is longer than
//! [`Article::LONGEST`] only so much is read. What memory it takes grows with its length.
//!
//! # Scope
//!
//! The register of party, state, assembly, courts and press agencies. There is no model: a name that no row and no rule
//! knows is not found, and what can't be resolved is left empty. Duties, wishes, conditions and negations are
//! no events.

mod article;
mod discourse;
mod error;
pub mod event;
mod extraction;
mod extractor;
pub mod gazetteer;
pub mod matcher;
mod mention;
mod span;
pub mod text;
pub mod time;

pub use article::Article;
pub use discourse::{Entity, Inferred};
pub use error::{GazetteerError, Problem, Severity};
pub use event::Event;
pub use extraction::{DatedBy, Document, Extraction, MentionOut, Role};
pub use extractor::{Extractor, Scratch};
pub use mention::MentionKind;
pub use span::Span;

/// The programs of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// So is the program of the page on event types.
#[cfg(doctest)]
#[doc = include_str!("../docs/event-types.md")]
struct EventTypes;
