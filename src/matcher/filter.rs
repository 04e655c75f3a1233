//! The filter in front of the automaton: may a surface begin with this word, or with this word and the next?

use super::page::Page;

/// Bits in the sets for each member: one in eight of the strangers passes.
const BITS_PER_MEMBER: usize = 8;

/// Two sets of hashes. What is in a set passes; a little of what is not passes too.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    /// The words of surfaces of one word.
    lone: BitSet,
    /// The first two words of the others.
    pairs: BitSet,
}

impl Filter {
    /// The filter that lets pass the surfaces of one word, given by their words' hashes, and those of more, given by the hashes of
    /// the first two.
    pub(super) fn new(lone: &[u64], pairs: &[(u64, u64)]) -> Self {
        let lone = BitSet::new(lone.len(), lone.iter().copied());
        let pairs = BitSet::new(pairs.len(), pairs.iter().map(|(first, second)| pair(*first, *second)));
        Self { lone, pairs }
    }

    /// The words of a page at which a surface may begin, by their index, in order.
    pub(super) fn candidates(&self, page: &Page) -> Vec<u32> {
        let words = page.words();
        let mut candidates = vec![0; words + 1];
        let mut count = 0;
        let mut next = hash(page.head(0));
        for index in 0..words {
            let word = next;
            next = hash(page.head(index + 1));
            // Written whether it counts or not: a branch here would be mispredicted at every other word.
            candidates[count] = index as u32;
            count += usize::from(self.lone.has(word) | self.pairs.has(pair(word, next)));
        }
        candidates.truncate(count);
        candidates
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        size_of_val(&*self.lone.bits) + size_of_val(&*self.pairs.bits)
    }
}

/// A hash of a word by its first eight bytes that is the same in every letter case; the better bits are the high ones.
///
/// Case is taken out of all bytes alike, whatever stands before them, at the cost of some difference: an ASCII letter is given
/// the bit of lower case. Any other letter differs from its upper case in that bit of its last byte or in
/// the lowest (`Đ`, `đ`: C4 90, C4 91), but for `Ư`, `ư`: C6 AF, C6 B0. So two is added and the two lowest bits are dropped.
#[inline]
pub(super) fn hash(head: u64) -> u64 {
    let high = head >> 7 & 0x0101_0101_0101_0101;
    let caseless = (head + (high << 1)) & !(high | high << 1) | 0x2020_2020_2020_2020;
    caseless.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The hash of two words in a row.
fn pair(first: u64, second: u64) -> u64 {
    first.wrapping_add(second.rotate_left(13))
}

/// A set of hashes of which it keeps the highest bits.
#[derive(Clone, Debug)]
struct BitSet {
    bits: Box<[u64]>,
    shift: u32,
}

impl BitSet {
    /// A set of hashes.
    fn new(members: usize, hashes: impl Iterator<Item = u64>) -> Self {
        let size = (members * BITS_PER_MEMBER).next_power_of_two().max(64);
        let mut set = Self {
            bits: vec![0; size / 64].into(),
            shift: 64 - size.trailing_zeros(),
        };
        for hash in hashes {
            let bit = (hash >> set.shift) as usize;
            set.bits[bit / 64] |= 1 << (bit % 64);
        }
        set
    }

    /// Whether a hash is in the set, or another that looks alike.
    fn has(&self, hash: u64) -> bool {
        let bit = (hash >> self.shift) as usize;
        self.bits[bit / 64] >> (bit % 64) & 1 == 1
    }
}
