//! The first test of the filter: may a surface begin with these bytes?

use super::letters::upper;

/// How many bytes of a word are looked at.
pub(super) const LENGTH: usize = 4;

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
    /// Adds a word, given in lower case, as it may be written: in any letter case, but that its first letter must be a
    /// capital if `must_be_capital`.
    pub(super) fn add(&mut self, word: &str, must_be_capital: bool) {
        let mut letters = word.chars().map(|letter| [upper(letter), letter]);
        let Some([capital, small]) = letters.next() else {
            return;
        };
        let rest: Vec<[char; 2]> = letters.take(LENGTH).collect();
        self.add_written(&[&[[capital; 2]], &*rest].concat());
        if !must_be_capital || capital == small {
            self.add_written(&[&[[small; 2]], &*rest].concat());
        }
    }

    /// Adds a word of letters each of which may be either of two, of equal length.
    fn add_written(&mut self, letters: &[[char; 2]]) {
        let [one, other] = [0, 1].map(|at| letters.iter().map(|pair| pair[at]).collect::<String>());
        let bucket = 1 << bucket(one.as_bytes()[0]);
        for at in 0..LENGTH {
            let Some(byte) = one.as_bytes().get(at) else {
                // Behind a shorter word anything may stand.
                self.low[at] = self.low[at].map(|buckets| buckets | bucket);
                self.high[at] = self.high[at].map(|buckets| buckets | bucket);
                continue;
            };
            for byte in [*byte, other.as_bytes()[at]] {
                self.low[at][usize::from(byte & 0xF)] |= bucket;
                self.high[at][usize::from(byte >> 4)] |= bucket;
            }
        }
    }

    /// Whether a surface may begin with these bytes.
    #[inline]
    pub(super) fn may_begin(&self, bytes: [u8; LENGTH]) -> bool {
        let buckets =
            |at: usize| self.low[at][usize::from(bytes[at] & 0xF)] & self.high[at][usize::from(bytes[at] >> 4)];
        (0..LENGTH).fold(u8::MAX, |common, at| common & buckets(at)) != 0
    }
}

/// The bucket of the prefixes that begin with a byte.
///
/// Capitals have buckets of their own: they begin most surfaces, with whatever behind, and few words of a text.
fn bucket(first: u8) -> u8 {
    match first {
        b'A'..=b'Z' => 6 + (first & 1),
        _ => first % 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_pass_in_the_letter_case_that_they_are_marked_with() {
        let mut prefixes = Prefixes::default();
        prefixes.add("đảng", true);
        prefixes.add("phó", false);
        prefixes.add("y", true);
        let may_begin = |text: &str| prefixes.may_begin(*text.as_bytes().first_chunk().expect("four bytes"));
        for word in ["Đảng", "ĐẢNG", "phó", "Phó", "PHÓ", "pHó", "Y tế", "Y\u{a0}tế"] {
            assert!(may_begin(word), "{word}");
        }
        for word in ["đảng", "phía", "của", "y tế", "  y "] {
            assert!(!may_begin(word), "{word}");
        }
    }
}
