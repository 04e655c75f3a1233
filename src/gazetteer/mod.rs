//! What is known beforehand: officials and their dated posts, titles, bodies, places, names, triggers.
//!
//! The gazetteer knows facts and their surfaces. It does not know that matching exists.

mod records;

pub use records::*;
