//! The alphabet of syllables: each syllable and mark of the surfaces has a character that stands for it.

use super::filter::hash;

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
    /// The halves of the key, which so need no padding.
    key: [u64; 2],
    /// The letter; the zero character in an empty slot.
    letter: char,
}

impl Vocabulary {
    /// A vocabulary of these keys with their letters.
    pub(super) fn new(entries: &[(u128, char)]) -> Self {
        let size = (2 * entries.len() + 2).next_power_of_two();
        let mut vocabulary = Self {
            slots: vec![Slot::default(); size].into(),
            shift: u32::BITS - size.trailing_zeros(),
        };
        for (key, letter) in entries {
            let slot = vocabulary.slot(*key);
            vocabulary.slots[slot] = Slot {
                key: halves(*key),
                letter: *letter,
            };
        }
        vocabulary
    }

    /// The letter that stands for the syllable or mark with this key.
    pub(super) fn letter(&self, key: u128) -> Option<char> {
        let letter = self.slots[self.slot(key)].letter;
        (letter != '\0').then_some(letter)
    }

    /// Where a key is, or the empty place where it would be.
    fn slot(&self, key: u128) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = (hash(key as u64) >> self.shift) as usize;
        while self.slots[slot].key != halves(key) && self.slots[slot].letter != '\0' {
            slot = (slot + 1) & mask;
        }
        slot
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
