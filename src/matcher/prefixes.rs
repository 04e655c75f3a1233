//! The first test of the filter: may a surface begin with these bytes?

use super::letters::upper;

/// How many bytes of a word are looked at.
pub(super) const LENGTH: usize = 4;

/// How many buckets there are: a byte has a bit for each.
const BUCKETS: usize = 8;

/// The first four bytes of surfaces, as tables that a vector instruction looks sixteen or more bytes up in at once.
///
/// Prefixes are sorted into eight buckets, a bit each. A table says of a half of a byte in which buckets a prefix has it
/// at that place. So four bytes pass when in some bucket each of their halves is in one prefix or another: nearly
/// always because they are a prefix, at times because they mix two.
#[derive(Clone, Debug, Default)]
pub(super) struct Prefixes {
    /// The buckets by the lower half of the first, the second and so on.
    pub(super) low: [[u8; 16]; LENGTH],
    /// The buckets by the upper half.
    pub(super) high: [[u8; 16]; LENGTH],
}

impl Prefixes {
    /// The first bytes of words in lower case, as they may be written: in any letter case, but that the first letter must be a
    /// capital where that is said.
    pub(super) fn new<'w>(words: impl IntoIterator<Item = (&'w str, bool)>) -> Self {
        let mut buckets = [Bucket::default(); 1 << u8::BITS];
        for (word, must_be_capital) in words {
            let mut letters = word.chars().map(|letter| [upper(letter), letter]);
            let Some([capital, small]) = letters.next() else {
                continue;
            };
            let rest: Vec<[char; 2]> = letters.take(LENGTH).collect();
            let firsts = [Some(capital), (!must_be_capital && capital != small).then_some(small)];
            for first in firsts.into_iter().flatten() {
                let [one, other] = [0, 1].map(|at| String::from_iter(rest.iter().map(|pair| pair[at])));
                let mut bytes = [0; 4];
                let first = first.encode_utf8(&mut bytes);
                let bucket = &mut buckets[usize::from(first.as_bytes()[0])];
                bucket.add(first.bytes().chain(one.bytes()));
                bucket.add(first.bytes().chain(other.bytes()));
            }
        }
        Self::of(merged(
            buckets.into_iter().filter(|bucket| bucket.low[0] != 0).collect(),
        ))
    }

    /// The tables of these buckets, at most as many as there are bits.
    fn of(buckets: Vec<Bucket>) -> Self {
        let mut prefixes = Self::default();
        for (bit, bucket) in buckets.iter().enumerate() {
            for (at, half) in (0..LENGTH).flat_map(|at| (0..16).map(move |half| (at, half))) {
                prefixes.low[at][half] |= u8::from(bucket.low[at] >> half & 1 == 1) << bit;
                prefixes.high[at][half] |= u8::from(bucket.high[at] >> half & 1 == 1) << bit;
            }
        }
        prefixes
    }

    /// Whether a surface may begin with these bytes.
    #[inline]
    pub(super) fn may_begin(&self, bytes: [u8; LENGTH]) -> bool {
        let buckets =
            |at: usize| self.low[at][usize::from(bytes[at] & 0xF)] & self.high[at][usize::from(bytes[at] >> 4)];
        (0..LENGTH).fold(u8::MAX, |common, at| common & buckets(at)) != 0
    }
}

/// The halves of the bytes of some prefixes, a bit for each value at each place.
#[derive(Clone, Copy, Default)]
struct Bucket {
    low: [u16; LENGTH],
    high: [u16; LENGTH],
}

impl Bucket {
    /// Adds a word; behind one that is shorter than a prefix anything may stand.
    fn add(&mut self, word: impl Iterator<Item = u8>) {
        let bytes = word.map(Some).chain(std::iter::repeat(None));
        for (at, byte) in bytes.take(LENGTH).enumerate() {
            self.low[at] |= byte.map_or(u16::MAX, |byte| 1 << (byte & 0xF));
            self.high[at] |= byte.map_or(u16::MAX, |byte| 1 << (byte >> 4));
        }
    }

    fn with(&self, other: &Self) -> Self {
        let join = |one: [u16; LENGTH], other: [u16; LENGTH]| std::array::from_fn(|at| one[at] | other[at]);
        Self {
            low: join(self.low, other.low),
            high: join(self.high, other.high),
        }
    }

    /// How much of a text passes by this bucket, to be compared with others.
    fn width(&self) -> u64 {
        let width = |at: usize| u64::from(self.low[at].count_ones() * self.high[at].count_ones());
        // Capitals begin few words of a text.
        let is_capital = self.high[0] & !(1 << (b'A' >> 4) | 1 << (b'Z' >> 4)) == 0;
        let share = if is_capital { 1 } else { 16 };
        share * (0..LENGTH).map(width).product::<u64>()
    }
}

/// The buckets, two of them made one again and again until there are few enough: those that then let pass the least more.
fn merged(buckets: Vec<Bucket>) -> Vec<Bucket> {
    let mut buckets: Vec<(Bucket, u64)> = buckets.into_iter().map(|bucket| (bucket, bucket.width())).collect();
    while buckets.len() > BUCKETS {
        let pairs = (1..buckets.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
        let cost = |(one, other): &(usize, usize)| {
            let [(one, width), (other, other_width)] = [&buckets[*one], &buckets[*other]];
            one.with(other).width() - width.max(other_width)
        };
        let Some((one, other)) = pairs.min_by_key(cost) else {
            break;
        };
        let both = buckets[other].0.with(&buckets[one].0);
        buckets[other] = (both, both.width());
        buckets.swap_remove(one);
    }
    buckets.into_iter().map(|(bucket, _)| bucket).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_pass_in_the_letter_case_that_they_are_marked_with() {
        let prefixes = Prefixes::new([("đảng", true), ("phó", false), ("y", true)]);
        let may_begin = |text: &str| prefixes.may_begin(*text.as_bytes().first_chunk().expect("four bytes"));
        for word in ["Đảng", "ĐẢNG", "phó", "Phó", "PHÓ", "pHó", "Y tế", "Y\u{a0}tế"] {
            assert!(may_begin(word), "{word}");
        }
        for word in ["đảng", "phía", "của", "y tế", "  y "] {
            assert!(!may_begin(word), "{word}");
        }
    }
}
