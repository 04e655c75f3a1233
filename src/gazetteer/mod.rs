//! What is known beforehand: officials and their dated posts, titles, bodies, places, names, triggers.
//!
//! [`Gazetteer::builtin`] has the tables that come with the crate; a [`GazetteerBuilder`] adds a user's own and checks
//! them. Both answer who held a post on a day ([`Gazetteer::holders`]), what a place was and what it became
//! ([`Gazetteer::places_on`]), and which rows a surface stands for ([`Gazetteer::why`]).
//!
//! The gazetteer knows facts and their surfaces. It does not know that matching exists.

mod builder;
mod check;
mod doubt;
mod form;
mod kinds;
mod lineage;
mod office;
mod read;
mod records;
mod reference;
mod schema;
mod seat;
mod set;
mod sheet;
mod surface;

pub use builder::GazetteerBuilder;
pub use lineage::PlaceOnDay;
pub use office::Holders;
pub use records::*;
pub use seat::Seat;
pub use set::{Gazetteer, Keyed, id_of};
pub use surface::Entry;
