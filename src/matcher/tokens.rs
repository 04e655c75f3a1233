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

/// A place on the way over the tokens of a page.
///
/// What is usual, a word behind a space, is told by the bits that the place carries along.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor {
    /// The token that it has come to.
    pub(super) token: Token,
    /// Which bytes behind the token belong to words, from the lowest bit on.
    words: u64,
    /// How many of these bits tell.
    sight: u32,
}

impl Cursor {
    /// At the word or mark at byte `start`, taken for the first one of the page.
    #[inline(always)]
    pub(super) fn at(page: &Page, start: usize) -> Option<Self> {
        let words = page.words_from(start);
        let length = words.trailing_ones();
        if length == 0 || length >= Page::SIGHT {
            return Self::behind_gap(page, start);
        }
        Some(Self {
            token: Token {
                start,
                end: start + length as usize,
                glued: true,
                is_word: true,
            },
            words: words >> length,
            sight: Page::SIGHT - length,
        })
    }

    /// At the next token, if there is one before an empty line and the end of the text.
    #[inline(always)]
    pub(super) fn next(self, page: &Page) -> Option<Self> {
        let start = self.token.end + 1;
        let words = self.words >> 1;
        let length = words.trailing_ones();
        let is_space = page.text.as_bytes().get(self.token.end) == Some(&b' ');
        if self.words & 0b11 != 0b10 || !is_space || length + 1 >= self.sight {
            return Self::behind_gap(page, self.token.end);
        }
        Some(Self {
            token: Token {
                start,
                end: start + length as usize,
                glued: false,
                is_word: true,
            },
            words: words >> length,
            sight: self.sight - length - 1,
        })
    }

    /// At the token that comes next behind byte `at`, whatever stands between.
    #[inline(never)]
    fn behind_gap(page: &Page, at: usize) -> Option<Self> {
        let next = page.next_word(at);
        let gap = &page.text[at..next.unwrap_or(page.text.len())];
        let marks = gap.trim_start();
        let space = &gap[..gap.len() - marks.len()];
        if space.bytes().filter(|byte| *byte == b'\n').count() > 1 {
            return None;
        }
        let glued = space.is_empty();
        let (start, end, is_word) = match marks.chars().next() {
            Some(mark) => (at + space.len(), at + space.len() + mark.len_utf8(), false),
            None => (next?, page.word_end(next?), true),
        };
        Some(Self {
            token: Token {
                start,
                end,
                glued,
                is_word,
            },
            words: page.words_from(end),
            sight: Page::SIGHT,
        })
    }
}
