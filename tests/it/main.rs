//! The one integration binary.

mod api;
mod articles;
mod example;
mod extract_command;
mod gazetteer;
mod gazetteer_command;
mod goldens;
mod holders;
mod layering;
mod matcher;
mod properties;
mod text;
