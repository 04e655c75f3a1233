//! An extraction as a person would read it.

use std::fmt::Write;

use serde_json::Value;
use sukien::{Article, Extraction};

/// What every event has, which is said in its first line or shown as its sentence.
const HEAD: [&str; 6] = ["type", "status", "rule", "confidence", "sentence_span", "evidence"];

/// Each event of an article: its type, status and rule, its sentence with the parts marked, its fields, and the
/// gazetteer's keys of the names in it.
pub(crate) fn explain(article: &Article<'_>, extraction: &Extraction) -> String {
    let mut out = format!("{}: {} events\n", article.id, extraction.events.len());
    let value = serde_json::to_value(extraction).unwrap_or_default();
    for event in value["events"].as_array().into_iter().flatten() {
        explain_event(&mut out, article.text, event, &value["entities"]);
    }
    out
}

/// A part of an event that has a place in the text.
struct Part<'a> {
    field: &'a str,
    start: usize,
    end: usize,
    value: &'a Value,
}

fn explain_event(out: &mut String, text: &str, event: &Value, entities: &Value) {
    let parts = parts(event);
    let word = |field: &str| event[field].as_str().unwrap_or_default();
    let confidence = event["confidence"].as_f64().unwrap_or_default();
    // Writing to a string can't fail.
    let _ = writeln!(
        out,
        "\n  {}, {}: rule {}, confidence {confidence:.2}",
        word("type"),
        word("status"),
        word("rule")
    );
    let sentence = &event["sentence_span"];
    if let (Some(start), Some(end)) = (offset(sentence, "start"), offset(sentence, "end")) {
        let _ = writeln!(out, "    {}", marked(text, start, end, &parts));
    }
    for (field, value) in event.as_object().into_iter().flatten() {
        if !HEAD.contains(&field.as_str()) && value.is_string() {
            let _ = writeln!(out, "    {field}: {}", plain(value));
        }
    }
    for part in &parts {
        let entity = entities.as_array().into_iter().flatten();
        let key = entity
            .filter(|entity| part.value["entity"].is_u64() && entity["id"] == part.value["entity"])
            .find_map(|entity| entity["key"].as_str());
        let known = key.map_or(String::new(), |key| format!(" (gazetteer: {key})"));
        let _ = writeln!(out, "    {}: {}{known}", part.field, plain(part.value));
    }
}

/// The fields with a place in the text, in its order.
fn parts(event: &Value) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for (field, value) in event.as_object().into_iter().flatten() {
        let values = match value {
            Value::Array(values) => values.as_slice(),
            value => std::slice::from_ref(value),
        };
        let located = values.iter().filter(|_| !HEAD.contains(&field.as_str()));
        parts.extend(located.filter_map(|value| {
            Some(Part {
                field,
                start: offset(value, "start")?,
                end: offset(value, "end")?,
                value,
            })
        }));
    }
    parts.sort_by_key(|part| (part.start, std::cmp::Reverse(part.end)));
    parts
}

fn offset(value: &Value, end: &str) -> Option<usize> {
    usize::try_from(value[end].as_u64()?).ok()
}

/// A field's value in words.
fn plain(value: &Value) -> String {
    let named = ["name", "value", "text"].into_iter().map(|key| &value[key]);
    match named.into_iter().find(|named| !named.is_null()).unwrap_or(value) {
        Value::String(words) => words.split_whitespace().collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

/// The text from `start` to `end` with `⟨field …⟩` around the parts in it.
fn marked(text: &str, start: usize, end: usize, parts: &[Part<'_>]) -> String {
    let mut marks: Vec<(usize, u8, String)> = Vec::new();
    for part in parts.iter().filter(|part| start <= part.start && part.end <= end) {
        marks.push((part.start, 1, format!("⟨{} ", part.field)));
        marks.push((part.end, 0, "⟩".to_owned()));
    }
    // Sorting is stable: what closes at a place comes before what opens there.
    marks.sort_by_key(|&(at, opens, _)| (at, opens));
    let mut out = String::new();
    let mut last = start;
    for (at, _, mark) in marks {
        out.push_str(text.get(last..at).unwrap_or_default());
        out.push_str(&mark);
        last = at;
    }
    out.push_str(text.get(last..end).unwrap_or_default());
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}
