//! The words by which a name or content is known again.

use crate::text::{fold_onto, hash, is_alphanumeric};

/// How many words of an event it is known by: enough to tell two statements apart, and few where a sentence never ends.
const OPENING: usize = 120;

/// The folded words of a text, in no order of meaning: each by its hash, sorted.
pub(super) struct Words(Vec<u64>);

impl Words {
    pub(super) fn new(text: &str) -> Self {
        let mut words = Vec::new();
        let mut folded = String::new();
        for word in text.split(' ').take(OPENING + 1) {
            folded.clear();
            fold_onto(&mut folded, word.trim_matches(|c| !is_alphanumeric(c)));
            words.extend(alike_words(&folded).map(hash));
        }
        words.sort_unstable();
        Self(words)
    }

    /// The share of the shorter text's words that stand in the longer one.
    pub(super) fn likeness(&self, other: &Self) -> f32 {
        let (short, long) = match self.0.len() <= other.0.len() {
            true => (&self.0, &other.0),
            false => (&other.0, &self.0),
        };
        let mut rest = &long[..];
        let held = short.iter().filter(|word| {
            let behind = rest.iter().position(|other| other >= word).unwrap_or(rest.len());
            rest = &rest[behind..];
            rest.first() == Some(word)
        });
        held.count() as f32 / short.len().max(1) as f32
    }
}

/// The words that a folded word stands for: `thành phố` for `tp`, none for what was a mark.
fn alike_words(word: &str) -> impl Iterator<Item = &str> {
    let [first, second] = if word == "tp" { ["thành", "phố"] } else { [word, ""] };
    [first, second].into_iter().filter(|word| !word.is_empty())
}
