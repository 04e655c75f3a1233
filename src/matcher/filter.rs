//! The filter in front of the automaton: may a surface begin with this word and those behind it?

use super::blocks::BLOCK;
use super::page::{Page, WINDOW};
use super::prefixes::Prefixes;

/// How surfaces begin: their first bytes, and their first words as sets of hashes.
///
/// A surface passes by its first three words, or by all of fewer; so does by chance a little of what is none.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    /// The first bytes.
    pub(super) prefixes: Prefixes,
    /// The first two words, or the only one.
    pub(super) openings: HashSet,
    /// The only two words.
    pub(super) pairs: HashSet,
    /// The first three words.
    pub(super) triples: HashSet,
}

/// How many words are [sifted](Filter::sift) at once, at most.
pub(super) const BATCH: usize = 3 * BLOCK;

/// Words with which surfaces may begin.
#[derive(Clone, Debug)]
pub(super) struct Candidates {
    /// Their first bytes.
    pub(super) starts: [u32; BATCH],
    /// Of each whether no surface goes on with the word behind it: all bits or none.
    pub(super) are_alone: [u32; BATCH],
}

impl Candidates {
    pub(super) const NONE: Self = Self {
        starts: [0; BATCH],
        are_alone: [0; BATCH],
    };
}

/// Two words at which a surface may begin.
#[derive(Clone, Copy, Default)]
struct Opening {
    /// The first byte.
    start: u32,
    /// The byte behind the second word.
    end: u32,
    /// The hash of both.
    hash: u32,
    /// Whether the first is a surface by itself.
    is_single: bool,
    /// Whether the second reaches out of sight.
    is_far: bool,
}

/// The hashes of how surfaces begin, for each of the [filter](Filter)'s sets.
#[derive(Default)]
pub(super) struct Beginnings {
    pub(super) openings: Vec<u32>,
    pub(super) pairs: Vec<u32>,
    pub(super) triples: Vec<u32>,
}

impl Filter {
    /// A filter that lets pass the surfaces with these beginnings.
    pub(super) fn new(prefixes: Prefixes, beginnings: Beginnings) -> Self {
        Self {
            prefixes,
            openings: HashSet::new(beginnings.openings),
            pairs: HashSet::new(beginnings.pairs),
            triples: HashSet::new(beginnings.triples),
        }
    }

    /// Brings those of the first `count` words to the front at which a surface may begin, and says how many they are.
    ///
    /// What passes a test is written to the next place whether it passes or not, as a branch would often be mispredicted.
    #[inline(always)]
    pub(super) fn sift(&self, page: &Page, words: &mut Candidates, count: usize) -> usize {
        const AT_ONCE: usize = 16;
        let Candidates { starts, are_alone } = words;
        let mut kept = 0;
        for start in (0..count).step_by(AT_ONCE) {
            let end = count.min(start + AT_ONCE);
            let mut openings = [Opening::default(); AT_ONCE];
            let mut count = 0;
            for word in &starts[start..end] {
                let (opening, passes) = self.opening(page, *word);
                openings[count % AT_ONCE] = opening;
                count += usize::from(passes);
            }
            for opening in &openings[..count] {
                let goes_on = self.goes_on(page, opening);
                starts[kept] = opening.start;
                are_alone[kept] = if goes_on { 0 } else { u32::MAX };
                kept += usize::from(opening.is_single | goes_on);
            }
        }
        kept
    }

    /// A word and the one behind it, and whether a surface may begin with them.
    #[inline(always)]
    fn opening(&self, page: &Page, start: u32) -> (Opening, bool) {
        let words = page.words_from(start as usize);
        let length = words.trailing_ones();
        let words = words.wrapping_shr(length);
        let gap = words.trailing_zeros();
        let words = words.wrapping_shr(gap);
        let next_length = words.trailing_ones();
        let window = page.window(start as usize);
        let first = hash(head(window, 0, length));
        let second = hash(head(window, length + gap, next_length));
        let total = length + gap + next_length;
        let opening = Opening {
            start,
            end: start + total,
            hash: join(first, second),
            is_single: self.openings.has(first),
            is_far: total >= Page::SIGHT,
        };
        let passes = opening.is_single | opening.is_far | self.openings.has(opening.hash);
        (opening, passes)
    }

    /// Whether a surface may be the two words, or go on with the one behind them.
    #[inline(always)]
    fn goes_on(&self, page: &Page, opening: &Opening) -> bool {
        let words = page.words_from(opening.end as usize);
        let gap = words.trailing_zeros();
        let length = words.wrapping_shr(gap).trailing_ones();
        let third = hash(head(page.window(opening.end as usize), gap, length));
        let is_far = opening.is_far | (gap + length >= Page::SIGHT);
        is_far | self.pairs.has(opening.hash) | self.triples.has(join(opening.hash, third))
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        let sets = [&self.openings, &self.pairs, &self.triples];
        sets.iter().map(|set| size_of_val(&*set.bits)).sum()
    }
}

/// The first eight bytes of a word of `length` bytes as they are written, zeros behind a shorter one.
#[inline(always)]
fn head(window: &[u8; WINDOW], start: u32, length: u32) -> u64 {
    let bytes = &window[start as usize % BLOCK..];
    let head = bytes.first_chunk().copied().map_or(0, u64::from_le_bytes);
    head & MASKS[length as usize % MASKS.len()]
}

/// The lowest bytes of a head, by the bytes of its word.
const MASKS: [u64; 64] = {
    let mut masks = [u64::MAX; 64];
    let mut length = 0;
    while length < 8 {
        masks[length] = (1 << (8 * length)) - 1;
        length += 1;
    }
    masks
};

/// A hash of a word by its first eight bytes that is the same in every letter case, but that it may tell apart whether
/// the first letter is upper-case.
///
/// Case is taken out of all bytes alike, whatever stands before them, at the cost of some difference between words. An
/// ASCII letter but the first is given the bit of lower case. Any other letter differs from its upper case in that bit
/// of its last byte or in the lowest (`Đ`, `đ`: C4 90, C4 91), but for `Ư`, `ư`: C6 AF, C6 B0. So two is added and the
/// two lowest bits are dropped.
#[inline(always)]
pub(super) fn hash(head: u64) -> u32 {
    let high = head >> 7 & 0x0101_0101_0101_0101;
    let caseless = (head + (high << 1)) & !(high | high << 1) | 0x2020_2020_2020_2000;
    (caseless.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as u32
}

/// The hash of two words in a row.
#[inline(always)]
pub(super) fn join(first: u32, second: u32) -> u32 {
    first.rotate_left(13).wrapping_add(second)
}

/// A set of hashes, of which it knows the highest bits.
#[derive(Clone, Debug)]
pub(super) struct HashSet {
    /// A bit for each member, from the lowest of the first byte on, and seven bytes behind the last of them.
    pub(super) bits: Box<[u8]>,
    /// How many of a hash's bits are not known.
    pub(super) shift: u32,
}

impl HashSet {
    /// Bits for each member: one in sixteen of the strangers passes.
    const BITS_PER_MEMBER: usize = 16;

    /// A set of these hashes.
    fn new(mut hashes: Vec<u32>) -> Self {
        hashes.sort_unstable();
        hashes.dedup();
        let size = (hashes.len() * Self::BITS_PER_MEMBER)
            .next_power_of_two()
            .clamp(64, 1 << 31);
        let mut set = Self {
            bits: vec![0; size / 8 + 7].into(),
            shift: 32 - size.trailing_zeros(),
        };
        for hash in hashes {
            let bit = (hash >> set.shift) as usize;
            set.bits[bit / 8] |= 1 << (bit % 8);
        }
        set
    }

    /// Whether a hash is in the set, or another that looks alike.
    #[inline(always)]
    fn has(&self, hash: u32) -> bool {
        let bit = (hash >> self.shift) as usize;
        self.bits[bit / 8] >> (bit % 8) & 1 == 1
    }
}
