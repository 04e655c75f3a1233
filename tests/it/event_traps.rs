//! False friends of the event triggers: what looks like an event and is none, beside what is one.
//!
//! The table `tests/traps/events.tsv` has a row a case: the trap's number and name, whether an event must be found (`find`), found
//! and told once (`once`) or not be found (`refuse`), its type, a field, what the field holds, and the text. A `¶` parts
//! paragraphs; but for the trap of headlines, a headline of its own goes before the text.

use std::collections::BTreeMap;

use jiff::civil::date;
use serde_json::Value;
use sukien::{Article, Extractor};

const TABLE: &str = include_str!("../traps/events.tsv");

/// The numbers of the traps that speak of triggers.
const TRAPS: std::ops::RangeInclusive<u32> = 1..=24;

/// The trap of headlines, whose texts bring their own.
const HEADLINES: u32 = 23;

struct Case<'t> {
    trap: u32,
    verdict: &'t str,
    kind: &'t str,
    field: &'t str,
    value: &'t str,
    text: &'t str,
}

fn cases() -> Vec<Case<'static>> {
    TABLE.lines().skip(1).map(case).collect()
}

fn case(line: &str) -> Case<'_> {
    let [trap, _, verdict, kind, field, value, text] = line.split('\t').collect::<Vec<_>>()[..] else {
        panic!("seven columns: {line}");
    };
    Case {
        trap: trap.parse().expect("a number"),
        verdict,
        kind,
        field,
        value,
        text,
    }
}

#[test]
fn each_trap_has_three_findings_and_three_refusals() {
    let mut count: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
    for case in cases() {
        let (found, refused) = count.entry(case.trap).or_default();
        match case.verdict {
            "find" | "once" => *found += 1,
            "refuse" => *refused += 1,
            other => panic!("no verdict: {other}"),
        }
    }
    let short: Vec<u32> = TRAPS
        .filter(|trap| {
            count
                .get(trap)
                .is_none_or(|(found, refused)| *found < 3 || *refused < 3)
        })
        .collect();
    assert_eq!(short, [0_u32; 0], "too few cases");
}

#[test]
fn each_text_gives_its_event_or_none() {
    let wrong: Vec<String> = cases().iter().filter_map(failure).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn failure(case: &Case<'_>) -> Option<String> {
    let events = events(case);
    let fits = |event: &&Value| {
        let shown = shown(&event[case.field]);
        case.field.is_empty() || !shown.is_empty() && shown.contains(case.value)
    };
    let hits = events.iter().filter(fits).count();
    let right = match case.verdict {
        "find" => hits > 0,
        "once" => hits == 1 && events.len() == 1,
        _ => hits == 0,
    };
    let told: Vec<String> = events.iter().map(|event| shown(&event[case.field])).collect();
    (!right).then(|| {
        format!(
            "{} {} {}: {} -> {told:?}",
            case.trap, case.verdict, case.kind, case.text
        )
    })
}

/// The events of the case's type in its text.
fn events(case: &Case<'_>) -> Vec<Value> {
    let headline = if case.trap == HEADLINES {
        ""
    } else {
        "Tin trong ngày\n\n"
    };
    let text = format!("{headline}{}", case.text.replace('¶', "\n\n"));
    let article = Article {
        published: Some(date(2020, 12, 2)),
        ..Article::new(&text)
    };
    let events = Extractor::builtin().extract(&article).events;
    let json = events
        .iter()
        .map(|event| serde_json::to_value(event).expect("events are JSON"));
    json.filter(|event| event["type"] == case.kind).collect()
}

/// A field as text: a participant's name, a number, words, or all of a list.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(shown).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => ["name", "value", "text"]
            .iter()
            .find_map(|key| fields.get(*key))
            .map_or_else(String::new, shown),
        other => other.to_string(),
    }
}
