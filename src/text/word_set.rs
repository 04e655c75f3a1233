//! A few words that every word of a text is looked for among.

/// Words of which nearly every other shows by its length and first byte that it is none.
#[derive(Debug)]
pub(crate) struct WordSet<const N: usize> {
    words: [&'static str; N],
    /// The lengths of those that begin with a byte, a bit for each.
    lengths: [u32; 0x100],
}

impl<const N: usize> WordSet<N> {
    /// Words of one byte to 31.
    pub(crate) const fn new(words: [&'static str; N]) -> Self {
        let mut lengths = [0; 0x100];
        let mut at = 0;
        while at < N {
            let word = words[at].as_bytes();
            assert!(word.len() < u32::BITS as usize);
            lengths[word[0] as usize] |= 1 << word.len();
            at += 1;
        }
        Self { words, lengths }
    }

    /// Whether a word is one of them.
    #[inline]
    pub(crate) fn holds(&self, word: &str) -> bool {
        let [first, ..] = word.as_bytes() else { return false };
        word.len() < u32::BITS as usize
            && self.lengths[usize::from(*first)] & (1 << word.len()) != 0
            && self.words.contains(&word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_others() {
        static WORDS: WordSet<3> = WordSet::new(["đã", "sẽ", "trước"]);
        assert!(["đã", "sẽ", "trước"].iter().all(|word| WORDS.holds(word)));
        assert!(
            ["", "đa", "Đã", "sẽ ", "trướt", "một trăm hai mươi lăm đại biểu"]
                .iter()
                .all(|word| !WORDS.holds(word))
        );
    }
}
