//! The filter in front of the automaton: may a surface begin with this word and those behind it?

use super::page::Page;

/// The words, and pairs and triples of words, that surfaces begin with, as sets of hashes.
///
/// A surface passes by its first three words, or by all where it has fewer; so does by chance a little of what is none.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    /// The first words of all surfaces.
    firsts: HashSet,
    /// The surfaces of one word.
    ones: HashSet,
    /// The surfaces of two words.
    twos: HashSet,
    /// The first three words of the other surfaces.
    threes: HashSet,
}

impl Filter {
    /// A filter that lets pass the surfaces with these openings: the hashes of the first three words, or of all where
    /// there are fewer.
    pub(super) fn new(openings: &[Vec<u32>]) -> Self {
        let of_length = |length| {
            let long_enough = openings.iter().filter(move |opening| opening.len() == length);
            HashSet::new(long_enough.map(|opening| sequence_hash(opening)))
        };
        Self {
            firsts: HashSet::new(openings.iter().map(|opening| sequence_hash(&opening[..1]))),
            ones: of_length(1),
            twos: of_length(2),
            threes: of_length(3),
        }
    }

    /// The words of a page at which a surface may begin, by their index, in order.
    pub(super) fn candidates(&self, page: &Page) -> Vec<u32> {
        let hashes = page.word_hashes();
        let mut candidates = self.first_words(&hashes);
        candidates.retain(|index| self.confirms(&hashes[*index as usize..]));
        candidates
    }

    /// The words that are the first of a surface.
    fn first_words(&self, hashes: &[u32]) -> Vec<u32> {
        let mut found = vec![0; hashes.len()];
        let mut count = 0;
        for (index, hash) in (0..).zip(hashes) {
            // Written whether it counts or not, as a branch here would often be mispredicted.
            found[count] = index;
            count += usize::from(self.firsts.has(*hash));
        }
        found.truncate(count);
        found
    }

    /// Whether a surface may begin with the first of these words.
    fn confirms(&self, words: &[u32]) -> bool {
        let prefix = |length| words.get(..length).map(sequence_hash);
        prefix(2).is_some_and(|hash| self.twos.has(hash))
            || prefix(3).is_some_and(|hash| self.threes.has(hash))
            || prefix(1).is_some_and(|hash| self.ones.has(hash))
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        [&self.firsts, &self.ones, &self.twos, &self.threes]
            .map(|set| size_of_val(&*set.bits))
            .iter()
            .sum()
    }
}

/// A hash of a word by its first eight bytes that is the same in every letter case, but that it may tell apart whether
/// the first letter is upper-case.
///
/// Case is taken out of all bytes alike, whatever stands before them, at the cost of some difference between words. An
/// ASCII letter but the first is given the bit of lower case. Any other letter differs from its upper case in that bit
/// of its last byte or in the lowest (`Đ`, `đ`: C4 90, C4 91), but for `Ư`, `ư`: C6 AF, C6 B0. So two is added and the
/// two lowest bits are dropped.
#[inline]
pub(super) fn hash(head: u64) -> u32 {
    let high = head >> 7 & 0x0101_0101_0101_0101;
    let caseless = (head + (high << 1)) & !(high | high << 1) | 0x2020_2020_2020_2000;
    (caseless.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as u32
}

/// The hash of words in a row.
#[inline]
fn sequence_hash(words: &[u32]) -> u32 {
    words
        .iter()
        .fold(0, |hash: u32, word| hash.rotate_left(13).wrapping_add(*word))
}

/// A set of hashes, of which it knows the highest bits.
#[derive(Clone, Debug)]
struct HashSet {
    bits: Box<[u64]>,
    shift: u32,
}

impl HashSet {
    /// Bits for each member: one in sixteen of the strangers passes.
    const BITS_PER_MEMBER: usize = 16;

    /// A set of these hashes.
    fn new(hashes: impl Iterator<Item = u32>) -> Self {
        let mut hashes: Vec<u32> = hashes.collect();
        hashes.sort_unstable();
        hashes.dedup();
        let size = (hashes.len() * Self::BITS_PER_MEMBER)
            .next_power_of_two()
            .clamp(64, 1 << 31);
        let mut set = Self {
            bits: vec![0; size / 64].into(),
            shift: 32 - size.trailing_zeros(),
        };
        for hash in hashes {
            let bit = (hash >> set.shift) as usize;
            set.bits[bit / 64] |= 1 << (bit % 64);
        }
        set
    }

    /// Whether a hash is in the set, or another that looks alike.
    #[inline]
    fn has(&self, hash: u32) -> bool {
        let bit = (hash >> self.shift) as usize;
        self.bits[bit / 64] >> (bit % 64) & 1 == 1
    }
}
