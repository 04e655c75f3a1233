//! The alphabet of syllables: each syllable and mark of the surfaces has a letter that stands for it.

/// What stands for a syllable or a mark in the automaton.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Letter {
    /// Its bytes in UTF-8, the first one lowest; 0 for no letter.
    pub(super) utf8: u32,
    /// Whether it was found in a spelling whose first letter is upper-case.
    pub(super) is_capital: bool,
}

impl Letter {
    /// The letter that is this character, which is not the zero character.
    pub(super) fn new(character: char, is_capital: bool) -> Self {
        let mut utf8 = [0; 4];
        character.encode_utf8(&mut utf8);
        Self {
            utf8: u32::from_le_bytes(utf8),
            is_capital,
        }
    }

    /// Its bytes in UTF-8, and zeros behind them.
    #[inline]
    pub(super) fn bytes(self) -> [u8; 4] {
        self.utf8.to_le_bytes()
    }
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
    letter: Letter,
}

impl Vocabulary {
    /// A vocabulary of these keys, none of them zero, with their letters; of equal keys the first one counts.
    pub(super) fn new(entries: &[(u128, Letter)]) -> Self {
        let size = (2 * entries.len() + 2).next_power_of_two();
        let mut vocabulary = Self {
            slots: vec![Slot::default(); size].into(),
            shift: u64::BITS - size.trailing_zeros(),
        };
        for (key, letter) in entries {
            let slot = vocabulary.slot(halves(*key));
            if vocabulary.slots[slot].key == [0; 2] {
                vocabulary.slots[slot] = Slot {
                    key: halves(*key),
                    letter: *letter,
                };
            }
        }
        vocabulary
    }

    /// The letter that stands for the syllable or mark with this key.
    #[inline]
    pub(super) fn letter(&self, key: u128) -> Option<Letter> {
        let slot = &self.slots[self.slot(halves(key))];
        (slot.key != [0; 2]).then_some(slot.letter)
    }

    /// Where a key is, or the empty place where it would be.
    #[inline]
    fn slot(&self, key: [u64; 2]) -> usize {
        let mask = self.slots.len() - 1;
        let mixture = (key[0] ^ key[1].rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut slot = (mixture >> self.shift) as usize & mask;
        while self.slots[slot].key != key && self.slots[slot].key != [0; 2] {
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
