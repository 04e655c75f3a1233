//! Dates as the news writes them, and what they mean.

mod value;

pub use value::{DateRange, PartialDate};
