//! The one integration binary.

mod gazetteer;
mod holders;
mod layering;
mod matcher;
