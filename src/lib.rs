//! Reads Vietnamese official news and says, as typed structs with their evidence, who did what.

mod article;
pub mod gazetteer;
pub mod matcher;
mod span;
pub mod text;
pub mod time;

pub use article::Article;
pub use span::Span;
