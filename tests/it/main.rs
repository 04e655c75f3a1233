//! The one integration binary.

mod example;
mod extract_command;
mod gazetteer;
mod gazetteer_command;
mod holders;
mod layering;
mod matcher;
mod text;
