//! Any text gives an extraction, the same one each time, whose spans lie in the text.

use std::fmt;

use fastrand::Rng;
use jiff::civil::Date;
use serde_json::Value;
use sukien::gazetteer::Gazetteer;
use sukien::{Article, Extractor};
use unicode_normalization::UnicodeNormalization;

use super::mutation::{cutting, mutate};
use crate::properties::{assert_spans_hold, json, without_spans};

/// An article of which nothing is certain.
struct Case {
    text: String,
    title: Option<String>,
    published: Option<Date>,
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "published {:?}, title {:?}, text {:?}",
            self.published, self.title, self.text
        )
    }
}

impl Case {
    fn extract_as(&self, text: &str) -> Value {
        json(&Extractor::builtin().extract(&Article {
            id: "",
            text,
            title: self.title.as_deref(),
            published: self.published,
        }))
    }
}

/// A few hundred surfaces of the gazetteers, and all that trigger an event.
pub(super) fn words() -> Vec<&'static str> {
    let known = Gazetteer::builtin();
    let triggers = known.triggers().iter().map(|row| &*row.surface);
    let words = known.words().iter().map(|row| &*row.surface);
    let titles = known.titles().iter().map(|row| &*row.name);
    let patterns = known.patterns().iter().map(|row| &*row.head);
    let officials = known.officials().iter().step_by(20).map(|row| &*row.name);
    let places = known.places().iter().step_by(50).map(|row| &*row.name);
    let bodies = known.bodies().iter().step_by(10).map(|row| &*row.name);
    triggers
        .chain(words)
        .chain(titles)
        .chain(patterns)
        .chain(officials)
        .chain(places)
        .chain(bodies)
        .collect()
}

/// Days of the news, and those at which a calendar may end.
fn day(rng: &mut Rng) -> Option<Date> {
    match rng.u8(..8) {
        0 => None,
        1 => Some(Date::MIN),
        2 => Some(Date::MAX),
        3 => Date::new(rng.i16(-9999..=9999), rng.i8(1..=12), 28).ok(),
        4 => Date::new(2020, 2, 29).ok(),
        _ => Date::new(rng.i16(2000..2030), rng.i8(1..=12), rng.i8(1..=28)).ok(),
    }
}

#[test]
fn any_text_is_read() {
    let seeds: Vec<String> = crate::articles::all().into_iter().map(|article| article.text).collect();
    let words = words();
    let make = |rng: &mut Rng| {
        let mut text = cutting(rng, &seeds).to_owned();
        let times = 1 << rng.u32(0..7);
        mutate(rng, &mut text, &seeds, &words, times);
        let title = rng.bool().then(|| {
            let mut title = cutting(rng, &seeds).to_owned();
            mutate(rng, &mut title, &seeds, &words, 2);
            title
        });
        let published = day(rng);
        Case { text, title, published }
    };
    super::fuzz("texts", 300, make, |case| {
        let found = case.extract_as(&case.text);
        assert_spans_hold(&case.text, &found);
        assert_entities_are_there(&found);
        assert!(case.extract_as(&case.text) == found, "not the same twice");
        let composed: String = case.text.nfc().collect();
        let decomposed: String = case.text.nfd().collect();
        assert_eq!(
            without_spans(case.extract_as(&composed)),
            without_spans(case.extract_as(&decomposed))
        );
    });
}

/// Asserts that every number of an entity is that of one in the list.
fn assert_entities_are_there(found: &Value) {
    fn walk(value: &Value, count: u64) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| walk(item, count)),
            Value::Object(fields) => {
                if let Some(entity) = value["entity"].as_u64() {
                    assert!(entity < count, "{value}");
                }
                fields.values().for_each(|field| walk(field, count));
            }
            _ => {}
        }
    }
    let entities = found["entities"].as_array().unwrap();
    for (index, entity) in entities.iter().enumerate() {
        assert_eq!(entity["id"], index);
    }
    walk(found, entities.len() as u64);
}
