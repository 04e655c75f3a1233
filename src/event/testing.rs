//! One sentence in, its events out: what the tests of the event types share.

use serde_json::Value;

use super::Event;
use crate::article::Article;
use crate::extractor::Extractor;

/// The events of a text that was published on 2 December 2020; the first line is the headline.
pub(super) fn events_of(text: &str) -> Vec<Event> {
    let text = format!("Tin trong ngày\n\n{text}");
    let published = Some(jiff::civil::date(2020, 12, 2));
    let article = Article {
        published,
        ..Article::new(&text)
    };
    Extractor::builtin().extract(&article).events
}

/// The events of one type in a text, each as the values of these fields (`previous.post` is one inside another): a participant's name, a passage's text, else the
/// value; what is empty is `-`.
pub(super) fn told(kind: &str, fields: &[&str], text: &str) -> Vec<String> {
    events_of(text)
        .iter()
        .map(|event| serde_json::to_value(event).expect("events are JSON"))
        .filter(|event| event["type"] == kind)
        .map(|event| {
            fields
                .iter()
                .map(|field| {
                    event
                        .pointer(&format!("/{}", field.replace('.', "/")))
                        .map_or("-".to_owned(), shown)
                })
                .collect::<Vec<_>>()
                .join(" | ")
        })
        .collect()
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(shown).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => ["name", "value", "text"]
            .iter()
            .find_map(|key| fields.get(*key))
            .map_or_else(|| value.to_string(), shown),
        other => other.to_string(),
    }
}
