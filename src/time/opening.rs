//! The words that a date expression opens with.

use crate::text::{Shape, small};

use super::reader::{LONGEST_NUMBERED, Reader, numbered};

/// What a token may open.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Opening {
    /// A day: `ngày 3/12`, `sáng nay`, `thứ Năm (3/12)`, `mùng 5 tháng Giêng`, `cùng ngày`.
    Day,
    /// An interval: `từ ngày 3 đến 5/12`.
    From,
    /// A date or period that begins with its number: `3/12/2020`, `6 tháng đầu năm`.
    Number,
    /// A month, quarter, year or term: `tháng 12`, `quý I`, `năm 2020`, `nhiệm kỳ 2020 - 2025`.
    Period,
}

/// What the token may open; nearly always nothing, and then this says so fast.
pub(super) fn opening(reader: Reader<'_>, at: usize) -> Option<Opening> {
    match reader.shape(at)? {
        Shape::Number => Some(Opening::Number),
        Shape::Mark | Shape::Mixed => None,
        _ if !WORDS.may_hold(reader.initial(at), reader.length(at)) => None,
        Shape::Lower => WORDS.get(reader.numbered(at)?),
        Shape::Capital | Shape::Upper => WORDS.get(lower_case(reader, at)?),
    }
}

/// The number of a word in lower case.
fn lower_case(reader: Reader<'_>, at: usize) -> Option<u64> {
    reader.numbered(at)?;
    let (mut lower, mut length) = ([0; LONGEST_NUMBERED], 0);
    for c in reader.word(at).chars() {
        let end = length + c.len_utf8();
        small(c)?.encode_utf8(lower.get_mut(length..end)?);
        length = end;
    }
    Some(numbered(&lower))
}

/// The words that open expressions.
struct Words {
    /// Each at the slot that its bytes give or at the next free one.
    slots: [(u64, Opening); SLOTS],
    /// The lengths of those that begin with a byte, a bit for each; a capital has the length of its small letter.
    lengths: [u8; 0x100],
}

/// A power of two, more than twice the number of words.
const SLOTS: usize = 64;

static WORDS: Words = {
    use Opening::{Day, Period};
    let none = Words {
        slots: [(0, Day); SLOTS],
        lengths: [0; 0x100],
    };
    none.with("từ", Opening::From)
        .with_all(
            &[
                "hôm", "ngày", "sáng", "trưa", "tối", "đêm", "khuya", "thứ", "chủ", "mùng", "cùng", "rạng", "mồng",
                "chiều",
            ],
            Day,
        )
        .with_all(
            &[
                "năm", "quý", "quí", "giai", "sáu", "nửa", "khóa", "khoá", "niên", "rằm", "chín", "tháng", "đầu",
                "giữa", "cuối", "thời", "nhiệm",
            ],
            Period,
        )
};

impl Words {
    const fn with_all(mut self, words: &[&str], opening: Opening) -> Self {
        let mut at = 0;
        while at < words.len() {
            self = self.with(words[at], opening);
            at += 1;
        }
        self
    }

    const fn with(mut self, word: &str, opening: Opening) -> Self {
        assert!(word.len() <= LONGEST_NUMBERED);
        let number = numbered(word.as_bytes());
        let mut slot = slot(number);
        while self.slots[slot].0 != 0 {
            slot = (slot + 1) % SLOTS;
        }
        self.slots[slot] = (number, opening);
        let first = word.as_bytes()[0];
        self.lengths[first as usize] |= 1 << word.len();
        // Of `đ` and `Đ` the first byte is the same.
        self.lengths[first.to_ascii_uppercase() as usize] |= 1 << word.len();
        self
    }

    /// Whether a word of this first byte and length may be one; nearly all show so that they are none.
    fn may_hold(&self, first: u8, length: usize) -> bool {
        length <= LONGEST_NUMBERED && self.lengths[usize::from(first)] & (1 << length) != 0
    }

    fn get(&self, number: u64) -> Option<Opening> {
        let mut slot = slot(number);
        loop {
            match self.slots[slot] {
                (0, _) => return None,
                (found, opening) if found == number => return Some(opening),
                _ => slot = (slot + 1) % SLOTS,
            }
        }
    }
}

/// Where a word is looked for first.
const fn slot(number: u64) -> usize {
    (number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - SLOTS.trailing_zeros())) as usize
}
