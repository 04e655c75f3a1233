//! A text as the matcher reads it: where its words are, and the bytes of each as numbers.

use super::blocks::{self, BLOCK, Block, padded};
use super::letters::{is_syllabic, lowering};

/// The bytes of a [key](Page::key).
const KEY: usize = size_of::<u128>();

/// The bytes of a [window](Page::window): all that can be [seen](Page::words_from) at once, and a word's head behind them.
pub(super) const WINDOW: usize = BLOCK + 8;

/// The longest run of bytes that has a key of its own: one byte of a key is left free.
pub(super) const PIECE: usize = KEY - 1;

/// A text and its words, which are runs of letters, digits and stray combining marks.
#[derive(Debug)]
pub(super) struct Page<'t> {
    /// The text.
    pub(super) text: &'t str,
    /// A bit for each byte, from the lowest on: whether it belongs to a word. Behind them there are zeros.
    pub(super) words: &'t [u8],
    /// For each block a bit for each byte: whether it begins a word that may lead a surface.
    pub(super) leads: &'t [u64],
    /// The last bytes of the text, as many as a window has, and as many zeros behind them.
    end: [u8; 2 * WINDOW],
}

/// The memory of a [`Page`], which the next one may use.
#[derive(Clone, Debug, Default)]
pub(super) struct PageMemory {
    words: Vec<u8>,
    leads: Vec<u64>,
    /// For each block a bit for each byte: whether an odd character begins there.
    odds: Vec<u64>,
}

impl<'t> Page<'t> {
    /// How many bytes of a text can be [seen](Self::words_from) at once.
    pub(super) const SIGHT: u32 = u64::BITS - u8::BITS + 1;

    /// Finds the words of a text, and which of them begin with what may lead a surface.
    #[inline(always)]
    pub(super) fn read(
        text: &'t str,
        memory: &'t mut PageMemory,
        classify: impl Fn(&[u8; blocks::WINDOW]) -> Block,
    ) -> Self {
        let bytes = text.as_bytes();
        let count = bytes.len().div_ceil(BLOCK);
        let PageMemory { words, leads, odds } = memory;
        // What a former text left there is written over, but for the block behind the last.
        words.resize(count * BLOCK / 8, 0);
        words.extend([0; BLOCK / 8]);
        leads.resize(count, 0);
        odds.resize(count, 0);
        let (mut spilt, mut any_odd) = (0, 0);
        let mut places = words.as_chunks_mut().0.iter_mut().zip(&mut *leads).zip(&mut *odds);
        // Nothing in here may call a function that isn't inlined, which would cost the registers that hold the tables.
        let mut read = |window: &[u8; blocks::WINDOW], ((words, lead), odd): ((&mut [u8; 8], &mut u64), &mut u64)| {
            let block = classify(window);
            let mark = u128::from(block.mark);
            let marks = mark | mark << 1 | mark << 2 | spilt;
            spilt = marks >> BLOCK;
            *words = (block.word & !(marks as u64)).to_le_bytes();
            *lead = block.lead;
            *odd = block.odd;
            any_odd |= block.odd;
        };
        let whole = bytes.windows(blocks::WINDOW).step_by(BLOCK);
        let rest = (whole.len() * BLOCK..bytes.len()).step_by(BLOCK);
        for (window, places) in whole.filter_map(|window| window.first_chunk()).zip(places.by_ref()) {
            read(window, places);
        }
        for (start, places) in rest.zip(places) {
            read(&padded(&bytes[start..]), places);
        }
        if any_odd != 0 {
            take_out_odd_marks(text, odds, words);
        }
        keep_word_starts(leads, words);
        let last = &bytes[bytes.len().saturating_sub(WINDOW)..];
        let mut end = [0; 2 * WINDOW];
        end[WINDOW - last.len()..WINDOW].copy_from_slice(last);
        Self {
            text,
            words,
            leads,
            end,
        }
    }

    /// A bit for the byte `at` and each of those behind it, from the lowest on: whether it belongs to a word. At least
    /// the first [`SIGHT`](Self::SIGHT) bits tell.
    #[inline(always)]
    pub(super) fn words_from(&self, at: usize) -> u64 {
        let bits = self.words.get(at / 8..at / 8 + 8).and_then(|words| words.first_chunk());
        bits.map_or(0, |bits| u64::from_le_bytes(*bits) >> (at % 8))
    }

    /// The byte after the last of the word that holds the byte `at`; where none does, `at` itself.
    #[inline(always)]
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

    /// The bytes from `start` on, zeros behind the end of the text.
    #[inline(always)]
    pub(super) fn window(&self, start: usize) -> &[u8; WINDOW] {
        let window = self.text.as_bytes().get(start..start + WINDOW);
        window
            .and_then(|window| window.first_chunk())
            .unwrap_or_else(|| self.last_window(start))
    }

    /// The same near the end of the text.
    #[cold]
    fn last_window(&self, start: usize) -> &[u8; WINDOW] {
        // A word may be looked for behind the last byte.
        let end = &self.end[WINDOW - self.text.len().saturating_sub(start)..];
        end.first_chunk().unwrap_or(&[0; WINDOW])
    }

    /// The bytes of a piece of at most [`PIECE`] bytes as they are written, zeros behind a shorter one; of a longer one
    /// the first of them.
    ///
    /// Pieces are equal where their keys are equal: no word and no mark holds a zero byte.
    #[inline(always)]
    pub(super) fn key(&self, start: usize, end: usize) -> u128 {
        let key = self.window(start).first_chunk().copied().map_or(0, u128::from_le_bytes);
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

/// Lists the places of the bits of a block that begins at byte `start`, the lowest first, with anything behind them.
#[inline(always)]
pub(super) fn places(mut bits: u64, start: u32, places: &mut [u32; BLOCK]) {
    for eight in places.as_chunks_mut::<8>().0 {
        // Eight at a time whether there are so many or not: how many there are is hard to predict.
        for place in eight {
            *place = start + bits.trailing_zeros();
            bits &= bits.wrapping_sub(1);
        }
        if bits == 0 {
            return;
        }
    }
}

/// Keeps those leads that stand where a word begins.
#[inline(always)]
fn keep_word_starts(leads: &mut [u64], words: &[u8]) {
    let mut before = 0;
    for (lead, word) in leads.iter_mut().zip(words.as_chunks().0) {
        let word = u64::from_le_bytes(*word);
        *lead &= word & !(word << 1 | before);
        before = word >> (BLOCK - 1);
    }
}

/// Takes those odd characters out of the words that are marks, given a bit for the first byte of each odd one.
#[cold]
fn take_out_odd_marks(text: &str, odds: &[u64], words: &mut [u8]) {
    let (blocks, _) = words.as_chunks_mut::<8>();
    let mut spilt = 0;
    for ((start, odd), word) in (0..).step_by(BLOCK).zip(odds).zip(blocks) {
        let marks = odd_marks(text, start, *odd) | spilt;
        spilt = marks >> BLOCK;
        *word = (u64::from_le_bytes(*word) & !(marks as u64)).to_le_bytes();
    }
}

/// The bits of those odd characters of a block that are marks, those of the next block behind them.
#[inline(never)]
fn odd_marks(text: &str, start: usize, mut odd: u64) -> u128 {
    let mut marks = 0;
    while odd != 0 {
        let at = odd.trailing_zeros();
        odd &= odd - 1;
        let mark = text[start + at as usize..].chars().next();
        if let Some(mark) = mark.filter(|character| !is_syllabic(*character)) {
            marks |= ((1 << mark.len_utf8()) - 1) << at;
        }
    }
    marks
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
