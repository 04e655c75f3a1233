//! That the goldens hold every event type in four articles or more, and every field of each type in one or more.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use crate::articles;

/// The fewest articles of a type.
const FEWEST: usize = 4;

/// The types with their own fields, those inside a field behind a dot; `date` is asked of each, `place` where the rule gives one.
const FIELDS: &[(&str, &str)] = &[
    (
        "conference",
        "name kind organizers chairs co_chairs attendees mode sites participants edition.ordinal edition.term place",
    ),
    ("statement", "speaker act content request.addressees request.deadline"),
    (
        "document",
        "action issuers signer document reference.kind reference.number reference.dated reference.issuer",
    ),
    (
        "personnel",
        "action person post authority previous.post vote.for vote.total vote.percent vote.agrees",
    ),
    ("discipline", "subject measure authority"),
    ("legal", "action defendant crime authority sentence"),
    ("meeting", "kind host guests place"),
    ("visit", "kind visitors destination"),
    ("award", "recipients award giver"),
    ("message", "kind senders recipients occasion"),
    ("launch", "kind object actors place"),
    ("agreement", "parties document place"),
];

/// The events of the goldens, each with the article that holds it.
fn events() -> Vec<(String, Value)> {
    let all = articles::all().into_iter().flat_map(|article| {
        let golden = articles::folder().join(&article.name).with_extension("json");
        let golden: Value = serde_json::from_str(&fs::read_to_string(golden).unwrap()).unwrap();
        let events = golden["events"].as_array().unwrap().clone();
        events.into_iter().map(move |event| (article.name.clone(), event))
    });
    all.collect()
}

fn is_filled(event: &Value, field: &str) -> bool {
    let value = event.pointer(&format!("/{}", field.replace('.', "/")));
    match value {
        None | Some(Value::Null) => false,
        Some(Value::Array(list)) => !list.is_empty(),
        Some(_) => true,
    }
}

#[test]
fn every_type_stands_in_four_articles() {
    let mut holders: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (article, event) in events() {
        let kind = event["type"].as_str().unwrap().to_owned();
        holders.entry(kind).or_default().insert(article);
    }
    let types: BTreeSet<&str> = FIELDS.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(holders.keys().map(String::as_str).collect::<BTreeSet<_>>(), types);
    for (kind, articles) in &holders {
        assert!(articles.len() >= FEWEST, "{kind} stands in {articles:?} only");
    }
}

#[test]
fn every_field_of_every_type_stands_in_an_article() {
    let events = events();
    for (kind, fields) in FIELDS {
        let own: Vec<&Value> = events
            .iter()
            .map(|(_, event)| event)
            .filter(|event| event["type"] == *kind)
            .collect();
        for field in fields.split(' ').chain(["status", "date"]) {
            let filled = own.iter().any(|event| is_filled(event, field));
            assert!(filled, "no golden has {kind}.{field}");
        }
    }
}

#[test]
fn every_status_stands_in_an_article() {
    let statuses: BTreeSet<String> = events()
        .iter()
        .map(|(_, event)| event["status"].as_str().unwrap().to_owned())
        .collect();
    for status in ["happened", "planned"] {
        assert!(statuses.contains(status), "no golden has {status}");
    }
}

/// A field that a type has and the table above lacks would go unasked.
#[test]
fn the_table_names_every_field() {
    let common = "confidence date evidence place rule sentence_span status trigger type";
    for (article, event) in events() {
        let kind = event["type"].as_str().unwrap();
        let fields = FIELDS.iter().find(|(known, _)| *known == kind).unwrap().1;
        let known: Vec<&str> = fields.split([' ', '.']).chain(common.split(' ')).collect();
        for field in event.as_object().unwrap().keys() {
            assert!(known.contains(&field.as_str()), "{article}: {kind}.{field}");
        }
    }
}
