//! Dates as the news writes them, and what they mean.
//!
//! [`find_dates`] reads the expressions of a text, [`resolve`] gives them their values. What an expression may
//! look like is written as a grammar above the functions that read it.

mod bare;
mod calendar;
mod days;
mod expression;
mod lead;
mod lunar;
mod months;
mod numeral;
mod opening;
mod periods;
mod reader;
mod reference;
mod resolve;
mod run;
mod setting;
#[cfg(test)]
mod tests;
mod value;
mod years;

pub use expression::{DateExpression, DateForm, StatedDate, StatedMonth, StatedYear, find_dates};
pub use numeral::{Counted, Ordinal, read_ordinal};
pub(crate) use resolve::resolve_apart;
pub use resolve::{ResolvedDate, resolve};
pub use value::{DateRange, DateValue, MonthDay, PartialDate};
