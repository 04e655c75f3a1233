//! What the tests of gatherings share.

mod holding;
mod naming;
mod people;
mod setting;
mod telling;

use crate::event::testing::told;

#[track_caller]
fn gathers(text: &str, expected: &[&str]) {
    assert_eq!(
        told(
            "conference",
            &["name", "kind", "organizers", "chairs", "attendees"],
            text
        ),
        expected,
        "{text}"
    );
}

#[track_caller]
fn none(text: &str) {
    gathers(text, &[]);
}
