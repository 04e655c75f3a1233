//! Reads Vietnamese official news and says, as typed structs with their evidence, who did what.

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
pub use discourse::Entity;
pub use error::{GazetteerError, Problem, Severity};
pub use event::Event;
pub use extraction::{DatedBy, Document, Extraction, MentionOut, Role};
pub use extractor::Extractor;
pub use mention::MentionKind;
pub use span::Span;
