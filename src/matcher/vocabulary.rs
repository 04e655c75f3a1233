//! The alphabet of syllables: each syllable and mark of the surfaces has a letter that stands for it.

/// What stands for a syllable or a mark in the automaton: one to three bytes, the first one lowest.
///
/// No letter begins with another one, so that a word of them can be read in one way only.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Letter(u32);

impl Letter {
    /// What a byte may be: neither [glue](super::GLUE) nor [start](super::START).
    const BYTES: u32 = 0xFE;
    const LEAST: u32 = 1;
    /// How many bytes begin letters of two, and which one those of three. They come first, as the builder of the automaton
    /// looks through the bytes that may follow one by one.
    const LEADS_OF_TWO: u32 = 0x3E;
    const LEAD_OF_THREE: u32 = Self::LEAST + Self::LEADS_OF_TWO;
    /// How many letters of one byte there are.
    const SHORT: u32 = Self::BYTES - Self::LEADS_OF_TWO - 1;

    /// The letter with this number, the first ones the shortest; [`None`] when there are not so many.
    pub(super) fn numbered(number: u32) -> Option<Self> {
        let Some(number) = number.checked_sub(Self::SHORT) else {
            return Some(Self(Self::LEAD_OF_THREE + 1 + number));
        };
        let byte = |value: u32| value % Self::BYTES + Self::LEAST;
        let rest = number / Self::BYTES;
        let Some(further) = rest.checked_sub(Self::LEADS_OF_TWO) else {
            return Some(Self((Self::LEAST + rest) | (byte(number) << 8)));
        };
        (further < Self::BYTES).then(|| Self(Self::LEAD_OF_THREE | (byte(further) << 8) | (byte(number) << 16)))
    }

    /// Its bytes, and zeros behind them.
    #[inline(always)]
    pub(super) fn bytes(self) -> [u8; 3] {
        let [first, second, third, _] = self.0.to_le_bytes();
        [first, second, third]
    }
}

/// A letter as a text spells it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Spelt {
    pub(super) letter: Letter,
    /// Whether the spelling has an upper-case first letter.
    pub(super) is_capital: bool,
}

/// Syllables and marks by their keys, in a table with open addressing.
#[derive(Clone, Debug)]
pub(super) struct Vocabulary {
    slots: Box<[Slot]>,
    /// How many of a hash's bits are not needed to find a slot.
    shift: u32,
}

/// A place of the table.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    /// The halves of the key, which so need no padding; zeros in an empty slot.
    key: [u64; 2],
    spelt: Spelt,
}

impl Vocabulary {
    /// A vocabulary of these keys, none of them zero, with their letters; of equal keys the first one counts.
    pub(super) fn new(entries: &[(u128, Spelt)]) -> Self {
        let size = (4 * entries.len() + 2).next_power_of_two();
        let mut vocabulary = Self {
            slots: vec![Slot::default(); size].into(),
            shift: u64::BITS - size.trailing_zeros(),
        };
        for (key, spelt) in entries {
            let slot = vocabulary.slot(halves(*key));
            if vocabulary.slots[slot].key[0] == 0 {
                vocabulary.slots[slot] = Slot {
                    key: halves(*key),
                    spelt: *spelt,
                };
            }
        }
        vocabulary
    }

    /// The letter that stands for the syllable or mark with this key.
    #[inline(always)]
    pub(super) fn letter(&self, key: u128) -> Option<Spelt> {
        let slot = &self.slots[self.slot(halves(key))];
        (slot.key[0] != 0).then_some(slot.spelt)
    }

    /// Where a key is, or the empty place where it would be.
    #[inline(always)]
    fn slot(&self, key: [u64; 2]) -> usize {
        let mask = self.slots.len() - 1;
        let mixture = (key[0] ^ key[1].rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut slot = (mixture >> self.shift) as usize & mask;
        loop {
            let [low, high] = self.slots[slot].key;
            // Both halves at once, as a branch for each would be one too many.
            if (low ^ key[0]) | (high ^ key[1]) == 0 || low == 0 {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        size_of_val(&*self.slots)
    }
}

/// The lower and the upper half of a key.
fn halves(key: u128) -> [u64; 2] {
    [key as u64, (key >> 64) as u64]
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_letter_begins_with_another() {
        let letters = (0..).map_while(Letter::numbered).map(|letter| {
            let length = letter.bytes().iter().take_while(|byte| **byte != 0).count();
            letter.bytes()[..length].to_vec()
        });
        let letters: Vec<Vec<u8>> = letters.collect();
        assert!(
            letters.is_sorted_by_key(Vec::len) && letters.len() > 80_000,
            "{}",
            letters.len()
        );
        let all: HashSet<&[u8]> = letters.iter().map(Vec::as_slice).collect();
        assert_eq!(all.len(), letters.len());
        for letter in &letters {
            assert!((1..letter.len()).all(|end| !all.contains(&letter[..end])), "{letter:?}");
            assert!(letter.iter().all(|byte| ![0, 0xFF].contains(byte)), "{letter:?}");
        }
    }
}
