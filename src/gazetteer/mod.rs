//! What is known beforehand: officials and their dated posts, titles, bodies, places, names, triggers.
//!
//! The gazetteer knows facts and their surfaces. It does not know that matching exists.

mod kinds;
mod read;
mod records;
mod set;

pub use records::*;
pub use set::{Gazetteer, Keyed, id_of};
