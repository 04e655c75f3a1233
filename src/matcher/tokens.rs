//! The words and marks of a page, one after the other.

use super::page::{PIECE, Page};

/// The bit that the later pieces of a long word have in their keys, which so are never those of a whole word.
pub(super) const CONTINUES: u128 = 1 << (8 * PIECE);

/// A word or a mark.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Its first byte.
    pub(super) start: usize,
    /// The byte after its last.
    pub(super) end: usize,
    /// Whether no white space stands before it.
    pub(super) glued: bool,
    /// Whether it is a word.
    pub(super) is_word: bool,
}

impl Token {
    /// The keys of its pieces: one, but for words as long as no Vietnamese syllable is.
    pub(super) fn keys(self, page: &Page) -> impl Iterator<Item = u128> {
        (self.start..self.end)
            .step_by(PIECE)
            .map(move |start| page.key(start, self.end) | (CONTINUES * u128::from(start > self.start)))
    }
}

/// The tokens of a page from one of them on, to an empty line or the end of the text.
#[derive(Debug)]
pub(super) struct Tokens<'p> {
    page: &'p Page<'p>,
    /// Where the last token ended.
    at: usize,
    /// The first word that was not given yet.
    word: usize,
}

impl<'p> Tokens<'p> {
    /// The tokens from the one at byte `at` on; `word` is the first word at or behind it.
    pub(super) fn new(page: &'p Page<'p>, at: usize, word: usize) -> Self {
        Self { page, at, word }
    }

    /// The token that comes next where more or less than a space stands before the word at byte `next`.
    fn next_behind(&mut self, next: usize) -> Option<Token> {
        let gap = &self.page.text[self.at..next];
        let marks = gap.trim_start();
        let space = &gap[..gap.len() - marks.len()];
        if space.bytes().filter(|byte| *byte == b'\n').count() > 1 {
            return None;
        }
        let glued = space.is_empty();
        let Some(mark) = marks.chars().next() else {
            return self.next_word(glued);
        };
        let start = self.at + space.len();
        self.at = start + mark.len_utf8();
        Some(Token {
            start,
            end: self.at,
            glued,
            is_word: false,
        })
    }

    /// The word that comes next.
    #[inline]
    fn next_word(&mut self, glued: bool) -> Option<Token> {
        let (start, end) = self.page.word(self.word);
        self.word += 1;
        self.at = end;
        (start < end).then_some(Token {
            start,
            end,
            glued,
            is_word: true,
        })
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    #[inline(always)]
    fn next(&mut self) -> Option<Token> {
        let (next, _) = self.page.word(self.word);
        match next == self.at + 1 && self.page.text.as_bytes()[self.at] == b' ' {
            true => self.next_word(false),
            false => self.next_behind(next),
        }
    }
}
