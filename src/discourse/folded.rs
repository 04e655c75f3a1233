//! The words of a text as they are compared.

use std::ops::Range;

use crate::mention::Reading;
use crate::text::{fold_onto, hash};

/// The hash of each folded word of a text, read when it is first asked for: names and titles share their words.
#[derive(Debug)]
pub(super) struct FoldedWords<'a, 'r> {
    reading: &'r Reading<'a>,
    /// By token; 0 where none was asked for.
    hashes: Vec<u64>,
    /// Where a word is folded.
    scratch: String,
}

impl<'a, 'r> FoldedWords<'a, 'r> {
    pub(super) fn new(reading: &'r Reading<'a>) -> Self {
        Self {
            reading,
            hashes: vec![0; reading.len()],
            scratch: String::new(),
        }
    }

    /// The hash of the folded word at a token.
    pub(super) fn word(&mut self, at: usize) -> u64 {
        if self.hashes[at] == 0 {
            self.scratch.clear();
            fold_onto(&mut self.scratch, self.reading.str(at));
            self.hashes[at] = hash(&self.scratch);
        }
        self.hashes[at]
    }

    /// The hash of some words in their order.
    pub(super) fn words(&mut self, tokens: Range<usize>) -> u64 {
        tokens.fold(NO_WORDS, |before, at| joined(before, self.word(at)))
    }
}

/// The hash of no words.
pub(super) const NO_WORDS: u64 = 0;

/// The hash of words with one more behind them.
pub(super) const fn joined(before: u64, word: u64) -> u64 {
    (before.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}
