//! The words and marks of a page, one after the other.

use super::page::Page;

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

/// The tokens of a page from one of them on, to an empty line or the end of the text.
#[derive(Debug)]
pub(super) struct Tokens<'p> {
    page: &'p Page<'p>,
    /// Where the last token ended.
    at: usize,
}

impl<'p> Tokens<'p> {
    /// The tokens from the one at byte `at` on.
    pub(super) fn new(page: &'p Page<'p>, at: usize) -> Self {
        Self { page, at }
    }

    /// The token that comes next where more or less than a space stands before the next word, or no word follows.
    fn next_behind_gap(&mut self) -> Option<Token> {
        let next = self.page.next_word(self.at);
        let gap = &self.page.text[self.at..next.unwrap_or(self.page.text.len())];
        let marks = gap.trim_start();
        let space = &gap[..gap.len() - marks.len()];
        if space.bytes().filter(|byte| *byte == b'\n').count() > 1 {
            return None;
        }
        let glued = space.is_empty();
        let Some(mark) = marks.chars().next() else {
            return Some(self.word(next?, glued));
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

    /// The word at byte `start`, which comes next.
    #[inline]
    fn word(&mut self, start: usize, glued: bool) -> Token {
        self.at = self.page.word_end(start);
        Token {
            start,
            end: self.at,
            glued,
            is_word: true,
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    #[inline(always)]
    fn next(&mut self) -> Option<Token> {
        let is_space = self.page.text.as_bytes().get(self.at) == Some(&b' ');
        match self.page.words_from(self.at) & 0b11 {
            0b10 if is_space => Some(self.word(self.at + 1, false)),
            0b01 | 0b11 => Some(self.word(self.at, true)),
            _ => self.next_behind_gap(),
        }
    }
}
