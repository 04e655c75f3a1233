//! Looks at the tokens of a text one by one.

use crate::span::Span;
use crate::text::{Shape, Text, Token, is_word};

/// A number in digits: its value, and how many digits it is written with.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Digits {
    pub(super) value: i16,
    pub(super) width: usize,
}

/// The most bytes of a word that a number is made of.
pub(super) const LONGEST_NUMBERED: usize = 7;

/// The bytes of a word as a number, the first the lowest.
pub(super) const fn numbered(word: &[u8]) -> u64 {
    let mut number = 0;
    let mut at = word.len();
    while at > 0 {
        at -= 1;
        number = number << 8 | word[at] as u64;
    }
    number
}

/// The tokens of a text with their characters. Past the end there are empty words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'t> {
    view: &'t str,
    tokens: &'t [Token],
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t Text<'_>) -> Self {
        Self {
            view: &text.view,
            tokens: &text.tokens,
        }
    }

    pub(super) fn len(self) -> usize {
        self.tokens.len()
    }

    /// The characters of a token.
    pub(super) fn word(self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| token.span.of(self.view))
    }

    /// The first byte of a token; 0 past the end.
    pub(super) fn initial(self, at: usize) -> u8 {
        let initial = |token: &Token| self.view.as_bytes()[token.span.start as usize];
        self.tokens.get(at).map_or(0, initial)
    }

    /// How many bytes a token has.
    pub(super) fn length(self, at: usize) -> usize {
        self.tokens.get(at).map_or(0, |token| token.span.len())
    }

    /// The bytes of a word of at most [`LONGEST_NUMBERED`] as a number, the first the lowest; `None` of a longer one.
    pub(super) fn numbered(self, at: usize) -> Option<u64> {
        let span = self.tokens.get(at)?.span;
        let (start, length) = (span.start as usize, span.len());
        if length > LONGEST_NUMBERED {
            return None;
        }
        // All at once, with what stands behind; one by one only where the text ends.
        match self.view.as_bytes().get(start..start + 8) {
            Some(eight) => {
                let eight = eight.try_into().map_or(0, u64::from_le_bytes);
                Some(eight & ((1 << (8 * length)) - 1))
            }
            None => Some(numbered(&self.view.as_bytes()[start..start + length])),
        }
    }

    pub(super) fn shape(self, at: usize) -> Option<Shape> {
        self.tokens.get(at).map(|token| token.shape)
    }

    /// Whether the token is this word, given in lower case, in whatever case.
    pub(super) fn is(self, at: usize, word: &str) -> bool {
        let Some(token) = self.tokens.get(at) else {
            return false;
        };
        if token.span.len() != word.len() {
            return false;
        }
        let found = token.span.of(self.view);
        match token.shape {
            Shape::Capital | Shape::Upper => is_word(found, word),
            _ => found == word,
        }
    }

    /// Whether the tokens from `at` are these words, given in lower case, on one line.
    pub(super) fn are(self, at: usize, words: &[&str]) -> bool {
        words
            .iter()
            .enumerate()
            .all(|(i, word)| (i == 0 || !self.breaks(at + i)) && self.is(at + i, word))
    }

    /// Whether the token is one of these words, given in lower case.
    pub(super) fn is_any(self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(at, word))
    }

    /// Whether the word before the token, on its line, is one of these, given in lower case.
    pub(super) fn follows(self, at: usize, words: &[&str]) -> bool {
        at > 0 && !self.breaks(at) && self.is_any(at - 1, words)
    }

    /// Whether a number stands before the token on its line.
    pub(super) fn follows_number(self, at: usize) -> bool {
        at > 0 && !self.breaks(at) && self.shape(at - 1) == Some(Shape::Number)
    }

    /// Whether the code of a document stands before the token on its line: `18-NQ/TW`.
    pub(super) fn follows_code(self, at: usize) -> bool {
        at >= 2
            && !self.breaks(at)
            && self.shape(at - 1) == Some(Shape::Upper)
            && self.touches(at - 1)
            && matches!(self.mark(at - 2), Some('/' | '-' | '–'))
    }

    /// The punctuation mark at a token.
    pub(super) fn mark(self, at: usize) -> Option<char> {
        match self.shape(at)? {
            Shape::Mark => self.word(at).chars().next(),
            _ => None,
        }
    }

    /// The number of at most four digits at a token.
    pub(super) fn digits(self, at: usize) -> Option<Digits> {
        let token = self.tokens.get(at)?;
        if token.shape != Shape::Number || token.span.len() > 4 {
            return None;
        }
        let value = token.span.of(self.view).parse().ok()?;
        Some(Digits {
            value,
            width: token.span.len(),
        })
    }

    /// Whether the token touches the one before it.
    pub(super) fn touches(self, at: usize) -> bool {
        at > 0 && self.tokens.get(at).is_some_and(|token| !token.spaced)
    }

    /// Whether a line begins with the token, or the text has ended.
    pub(super) fn breaks(self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(|token| token.breaks)
    }

    /// The bytes from token `start` up to and without token `end`.
    pub(super) fn span(self, start: usize, end: usize) -> Span {
        match (self.tokens.get(start), self.tokens.get(end.saturating_sub(1))) {
            (Some(first), Some(last)) => first.span.to(last.span),
            _ => Span::default(),
        }
    }
}
