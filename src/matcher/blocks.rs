//! Blocks of 64 bytes: which of them belong to words, and with which a surface may begin.

use super::prefixes::{LENGTH, Prefixes};

/// Bytes that are classified at once: as many as a `u64` has bits.
pub(super) const BLOCK: usize = 64;

/// A block with the bytes behind it that a prefix at its end reaches into.
pub(super) const WINDOW: usize = BLOCK + LENGTH - 1;

/// What is to know of the bytes of a block: a bit for each, from the lowest on.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Block {
    /// Which belong to words, but for odd characters.
    pub(super) word: u64,
    /// Which begin a mark of three bytes: `“`, `–`, `…`.
    pub(super) mark: u64,
    /// Which begin an odd character, none of these and neither ASCII nor a letter of Vietnamese, which so may belong to no word.
    pub(super) odd: u64,
    /// With which a surface may begin, if a word starts there.
    pub(super) lead: u64,
}

/// The bytes with zeros behind them.
#[cold]
pub(super) fn padded<const SIZE: usize>(bytes: &[u8]) -> [u8; SIZE] {
    let mut padded = [0; SIZE];
    let length = bytes.len().min(SIZE);
    padded[..length].copy_from_slice(&bytes[..length]);
    padded
}

/// Classifies a block on any machine.
pub(super) fn classify(window: &[u8; WINDOW], prefixes: &Prefixes) -> Block {
    let lead = (0..BLOCK).fold(0, |lead, at| {
        let may_begin = window[at..]
            .first_chunk()
            .is_some_and(|bytes| prefixes.may_begin(*bytes));
        lead | u64::from(may_begin) << at
    });
    Block {
        lead,
        ..classify_words(window)
    }
}

/// The same for a text in which nothing is looked for.
pub(super) fn classify_words(window: &[u8; WINDOW]) -> Block {
    let (mut word, mut mark, mut odd) = ([0; BLOCK], [0; BLOCK], [0; BLOCK]);
    for at in 0..BLOCK {
        // Every byte goes the same way, without a branch, so that the compiler makes vector instructions of it.
        let (byte, next) = (window[at], window[at + 1]);
        let alphanumeric = (byte.wrapping_sub(b'0') < 10) | ((byte | 0x20).wrapping_sub(b'a') < 26);
        word[at] = u8::from(alphanumeric | (byte >= 0x80));
        // `×` and `÷` stand among the letters of C3, and Vietnamese has BA and BB of the letters of E1.
        let latin = ((byte == 0xC3) & (next | 0x20 != 0xB7)) | (byte.wrapping_sub(0xC4) < 3);
        let toned = (byte == 0xE1) & (next & 0xFE == 0xBA);
        let punctuation = (byte == 0xE2) & (next == 0x80);
        mark[at] = u8::from(punctuation);
        odd[at] = u8::from((byte >= 0xC0) & !(latin | toned | punctuation));
    }
    Block {
        word: gather(&word),
        mark: gather(&mark),
        odd: gather(&odd),
        lead: 0,
    }
}

/// The bits of 64 bytes that are 0 or 1.
fn gather(bytes: &[u8; BLOCK]) -> u64 {
    let (eights, _) = bytes.as_chunks::<8>();
    eights.iter().rev().fold(0, |bits, eight| {
        // The product brings all eight bits together in its highest byte.
        bits << 8 | u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56
    })
}
