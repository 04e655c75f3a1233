//! A text as the matcher reads it: where its words are, and what each is in lower case.

use super::filter::hash;
use super::letters::{is_syllabic, is_upper, lowering};

/// Bytes that are classified at once: as many as a `u64` has bits.
const BLOCK: usize = 64;

/// The bytes of a [key](Page::key).
const KEY: usize = size_of::<u128>();

/// The longest run of bytes that has a key of its own: one byte of a key is left free.
pub(super) const PIECE: usize = KEY - 1;

/// A text and its words.
#[derive(Debug)]
pub(super) struct Page<'t> {
    /// The text.
    pub(super) text: &'t str,
    /// Where words start and end, by turns; behind them an empty word at the end of the text.
    edges: Vec<u32>,
}

impl<'t> Page<'t> {
    /// Finds the words of a text, which are runs of letters, digits and stray combining marks.
    pub(super) fn read(text: &'t str) -> Self {
        Self {
            text,
            edges: edges(&word_bits(text), text.len()),
        }
    }

    /// The first byte of a word and the byte after its last; past the last word both are the end of the text.
    #[inline]
    pub(super) fn word(&self, index: usize) -> (usize, usize) {
        (self.edges[2 * index] as usize, self.edges[2 * index + 1] as usize)
    }

    /// The [hash] of each word.
    pub(super) fn word_hashes(&self) -> Vec<u32> {
        let (words, _) = self.edges[..self.edges.len() - 2].as_chunks();
        words
            .iter()
            .map(|[start, end]| hash(self.head(*start as usize, *end as usize)))
            .collect()
    }

    /// The first eight bytes of a word as they are written, zeros behind a shorter one.
    #[inline]
    fn head(&self, start: usize, end: usize) -> u64 {
        let bytes = &self.text.as_bytes()[start..];
        let head = u64::from_le_bytes(bytes.first_chunk().copied().unwrap_or_else(|| padded(bytes)));
        head & MASKS[(end - start).min(8)] as u64
    }

    /// The bytes of a piece of at most [`PIECE`] bytes in lower case, zeros behind a shorter one; of a longer one the
    /// first of them.
    ///
    /// Pieces are equal but for letter case where their keys are equal: no word and no mark holds a zero byte.
    #[inline]
    pub(super) fn key(&self, start: usize, end: usize) -> u128 {
        let bytes = self.text.as_bytes();
        let folded = match start.checked_sub(2).and_then(|first| bytes[first..].first_chunk()) {
            Some(window) => fold(window),
            None => fold(&margin_window(bytes, start)),
        };
        u128::from_le_bytes(folded) & MASKS[(end - start).min(PIECE)]
    }

    /// Whether the first letter between two bytes is upper-case.
    pub(super) fn is_capital(&self, start: usize, end: usize) -> bool {
        let word = &self.text[start..end];
        match word.bytes().next() {
            Some(byte) if byte.is_ascii_alphabetic() => byte.is_ascii_uppercase(),
            _ => word
                .chars()
                .find(|character| is_upper(*character) || character.is_alphabetic())
                .is_some_and(is_upper),
        }
    }
}

/// The bytes with zeros behind them.
#[cold]
fn padded<const SIZE: usize>(bytes: &[u8]) -> [u8; SIZE] {
    let mut padded = [0; SIZE];
    let length = bytes.len().min(SIZE);
    padded[..length].copy_from_slice(&bytes[..length]);
    padded
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

/// A bit for each byte of the text: whether it belongs to a word.
fn word_bits(text: &str) -> Vec<u64> {
    let bytes = text.as_bytes();
    let mut words = Vec::with_capacity(bytes.len() / BLOCK + 1);
    let mut oddities = Vec::new();
    for start in (0..bytes.len()).step_by(BLOCK) {
        let rest = &bytes[start..];
        let (word, odd) = rest.first_chunk().map_or_else(|| classify(&padded(rest)), classify);
        words.push(gather(&word));
        if odd != [0; BLOCK] {
            oddities.push((start, gather(&odd)));
        }
    }
    for (start, odd) in oddities {
        take_out_marks(text, start, odd, &mut words);
    }
    words
}

/// For each byte of a block, which comes with the byte behind it: whether it belongs to a word, and whether it begins
/// a character that is neither ASCII nor a letter of Vietnamese, and so may belong to none.
fn classify(block: &[u8; BLOCK + 1]) -> ([u8; BLOCK], [u8; BLOCK]) {
    let (mut word, mut odd) = ([0; BLOCK], [0; BLOCK]);
    for at in 0..BLOCK {
        let (byte, next) = (block[at], block[at + 1]);
        let alphanumeric = (byte.wrapping_sub(b'0') < 10) | ((byte | 0x20).wrapping_sub(b'a') < 26);
        word[at] = u8::from(alphanumeric | (byte >= 0x80));
        // `×` and `÷` stand among the letters of C3, and Vietnamese has BA and BB of the letters of E1.
        let latin = ((byte == 0xC3) & (next | 0x20 != 0xB7)) | (byte.wrapping_sub(0xC4) < 3);
        let toned = (byte == 0xE1) & (next & 0xFE == 0xBA);
        odd[at] = u8::from((byte >= 0xC0) & !(latin | toned));
    }
    (word, odd)
}

/// Takes the characters that are marks (`“`, `–`, a no-break space) out of the words; `odd` has the bits of the block
/// at `start` where to look.
fn take_out_marks(text: &str, start: usize, mut odd: u64, words: &mut [u64]) {
    while odd != 0 {
        let at = start + odd.trailing_zeros() as usize;
        odd &= odd - 1;
        if let Some(mark) = text[at..].chars().next().filter(|character| !is_syllabic(*character)) {
            for byte in at..at + mark.len_utf8() {
                words[byte / BLOCK] &= !(1 << (byte % BLOCK));
            }
        }
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

/// Where the runs of set bits start and end, by turns, and an empty run at the end.
fn edges(bits: &[u64], length: usize) -> Vec<u32> {
    let mut edges = vec![0; length / 2 + 2 * BLOCK];
    let (mut count, mut carry) = (0, 0);
    for (block, bits) in bits.iter().enumerate() {
        if edges.len() < count + BLOCK {
            edges.resize(2 * edges.len(), 0);
        }
        let mut changes = bits ^ (bits << 1 | carry);
        carry = bits >> 63;
        let changed = changes.count_ones() as usize;
        // Eight at a time whether there are so many or not: how many there are is hard to predict.
        let (eights, _) = edges[count..count + BLOCK].as_chunks_mut::<8>();
        for eight in &mut eights[..changed.div_ceil(8)] {
            for edge in eight {
                *edge = (block * BLOCK) as u32 + changes.trailing_zeros();
                changes &= changes.wrapping_sub(1);
            }
        }
        count += changed;
    }
    edges.truncate(count);
    edges.resize(count.next_multiple_of(2) + 2, length as u32);
    edges
}
