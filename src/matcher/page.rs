//! A text as the matcher reads it: where its words are, and the bytes of each as numbers.

use super::blocks::{self, BLOCK, Block, padded};
use super::letters::{is_syllabic, lowering};
use super::prefixes::Prefixes;

/// The bytes of a [key](Page::key).
const KEY: usize = size_of::<u128>();

/// The longest run of bytes that has a key of its own: one byte of a key is left free.
pub(super) const PIECE: usize = KEY - 1;

/// A text and its words, which are runs of letters, digits and stray combining marks.
#[derive(Debug)]
pub(super) struct Page<'t> {
    /// The text.
    pub(super) text: &'t str,
    /// A bit for each byte, from the lowest on: whether it belongs to a word. Behind them there are zeros.
    words: Vec<u8>,
}

impl<'t> Page<'t> {
    /// How many bytes of a text can be [seen](Self::words_from) at once.
    pub(super) const SIGHT: u32 = u64::BITS - u8::BITS + 1;

    /// Finds the words of a text, and the first bytes of those that begin with one of these prefixes.
    pub(super) fn read(text: &'t str, prefixes: &Prefixes) -> (Self, Vec<u32>) {
        let mut blocks = blocks::read(text.as_bytes(), prefixes);
        for block in 0..blocks.len() {
            if blocks[block].odd != 0 {
                take_out_marks(text, block, &mut blocks);
            }
        }
        let words = blocks.iter().flat_map(|block| block.word.to_le_bytes()).collect();
        (Self { text, words }, leads(&blocks))
    }

    /// A bit for the byte `at` and each of those behind it, from the lowest on: whether it belongs to a word. At least
    /// the first [`SIGHT`](Self::SIGHT) bits tell.
    #[inline]
    pub(super) fn words_from(&self, at: usize) -> u64 {
        let bits = self.words.get(at / 8..).and_then(|words| words.first_chunk());
        bits.map_or(0, |bits| u64::from_le_bytes(*bits) >> (at % 8))
    }

    /// The byte after the last of the word that holds the byte `at`; where none does, `at` itself.
    #[inline]
    pub(super) fn word_end(&self, mut at: usize) -> usize {
        loop {
            let length = self.words_from(at).trailing_ones() as usize;
            at += length;
            if length < Self::SIGHT as usize {
                return at;
            }
        }
    }

    /// The first byte of a word at or behind `at`, which is in none; [`None`] where no word follows.
    pub(super) fn next_word(&self, mut at: usize) -> Option<usize> {
        while at < self.text.len() {
            let words = self.words_from(at);
            if words != 0 {
                return Some(at + words.trailing_zeros() as usize);
            }
            at += Self::SIGHT as usize;
        }
        None
    }

    /// The byte after the last of the word before the one that starts at `start`; 0 where there is none.
    pub(super) fn gap_start(&self, start: usize) -> usize {
        let is_word = |at: &usize| self.words_from(*at) & 1 == 1;
        (0..start).rev().find(is_word).map_or(0, |last| last + 1)
    }

    /// The first eight bytes of a word of `length` bytes as they are written, zeros behind a shorter one.
    #[inline]
    pub(super) fn head(&self, start: usize, length: usize) -> u64 {
        let bytes = self.text.as_bytes().get(start..).unwrap_or_default();
        let head = u64::from_le_bytes(bytes.first_chunk().copied().unwrap_or_else(|| padded(bytes)));
        head & MASKS[length.min(8)] as u64
    }

    /// The bytes of a piece of at most [`PIECE`] bytes as they are written, zeros behind a shorter one; of a longer one
    /// the first of them.
    ///
    /// Pieces are equal where their keys are equal: no word and no mark holds a zero byte.
    #[inline]
    pub(super) fn key(&self, start: usize, end: usize) -> u128 {
        let bytes = &self.text.as_bytes()[start..];
        let key = u128::from_le_bytes(bytes.first_chunk().copied().unwrap_or_else(|| padded(bytes)));
        key & MASKS[(end - start).min(PIECE)]
    }

    /// The [key](Self::key) of a piece in lower case.
    pub(super) fn lower_key(&self, start: usize, end: usize) -> u128 {
        let bytes = self.text.as_bytes();
        let folded = match start.checked_sub(2).and_then(|first| bytes[first..].first_chunk()) {
            Some(window) => fold(window),
            None => fold(&margin_window(bytes, start)),
        };
        u128::from_le_bytes(folded) & MASKS[(end - start).min(PIECE)]
    }
}

/// The first bytes of the words that begin with a prefix.
fn leads(blocks: &[Block]) -> Vec<u32> {
    let mut leads = Vec::with_capacity(BLOCK / 8 * (blocks.len() + 1));
    let mut before = 0;
    for (start, block) in (0..).step_by(BLOCK).zip(blocks) {
        let mut found = block.word & !(block.word << 1 | before) & block.lead;
        before = block.word >> (BLOCK - 1);
        let count = leads.len() + found.count_ones() as usize;
        while found != 0 {
            // Four at a time whether there are so many or not: how many there are is hard to predict.
            let mut four = [start; 4];
            for lead in &mut four {
                *lead += found.trailing_zeros();
                found &= found.wrapping_sub(1);
            }
            leads.extend_from_slice(&four);
        }
        leads.truncate(count);
    }
    leads
}

/// Takes the characters that are marks (`“`, `–`, a no-break space) out of the words; `block` is where to look.
fn take_out_marks(text: &str, block: usize, blocks: &mut [Block]) {
    let mut odd = blocks[block].odd;
    while odd != 0 {
        let at = block * BLOCK + odd.trailing_zeros() as usize;
        odd &= odd - 1;
        if let Some(mark) = text[at..].chars().next().filter(|character| !is_syllabic(*character)) {
            for byte in at..at + mark.len_utf8() {
                blocks[byte / BLOCK].word &= !(1 << (byte % BLOCK));
            }
        }
    }
}

/// The two bytes before `start` and a piece, with zeros where the text has none.
#[cold]
fn margin_window(bytes: &[u8], start: usize) -> [u8; KEY + 2] {
    let mut window = [0; KEY + 2];
    let (first, last) = (start.saturating_sub(2), bytes.len().min(start + KEY));
    window[2 + first - start..2 + last - start].copy_from_slice(&bytes[first..last]);
    window
}

/// The lowest bytes of a piece, by how many they are.
const MASKS: [u128; KEY] = {
    let mut masks = [0; KEY];
    let mut length = 0;
    while length < KEY {
        masks[length] = (1 << (8 * length)) - 1;
        length += 1;
    }
    masks
};

/// A piece in lower case; the window has the two bytes before it too.
///
/// Every byte goes the same way, without a branch, so that the compiler makes vector instructions of it.
fn fold(window: &[u8; KEY + 2]) -> [u8; KEY] {
    let mut folded = [0; KEY];
    for at in 0..KEY {
        folded[at] = window[at + 2] + lowering(window[at], window[at + 1], window[at + 2]);
    }
    folded
}
