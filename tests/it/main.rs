//! The one integration binary.
#![allow(clippy::unwrap_used, reason = "what panics in a test is a failed test")]

mod api;
mod articles;
mod capitals;
mod coverage;
mod event_traps;
mod event_types;
mod example;
mod extract_command;
mod fuzz;
mod gazetteer;
mod gazetteer_command;
mod goldens;
mod holders;
mod inferred;
mod layering;
mod matcher;
mod names;
mod numbered_traps;
mod properties;
mod roles;
mod supply;
mod text;
mod traps;
