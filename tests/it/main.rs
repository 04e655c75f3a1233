//! The one integration binary.

mod gazetteer;
mod gazetteer_command;
mod holders;
mod layering;
mod matcher;
mod text;
