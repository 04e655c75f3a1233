//! Phrases and what they mean.

mod invariants;
mod phrases;
mod refusals;
mod resolving;

use jiff::civil::Date;

use super::{find_dates, resolve};
use crate::text::Text;

/// What is found in a sentence that was published on a day: `expression = value`, joined by `; `.
fn read(sentence: &str, published: Option<Date>) -> String {
    let text = Text::new(sentence, None);
    let dates = resolve(find_dates(&text), &text, published);
    let shown = dates.iter().map(|date| {
        let value = date.value.map_or_else(|| "?".to_owned(), |value| value.to_string());
        format!("{} = {value}", date.expression.span.of(&text.view))
    });
    shown.collect::<Vec<_>>().join("; ")
}
