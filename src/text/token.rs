//! Syllables, numbers and marks.

use unicode_normalization::char::is_combining_mark;

use super::compose::span;
use super::{Shape, Token};

/// The tokens of a composed text, in order.
pub(super) fn tokens(view: &str) -> Vec<Token> {
    // News has a token in about every five bytes.
    let mut tokens = Vec::with_capacity(view.len() / 5 + 1);
    let (mut spaced, mut breaks) = (true, true);
    let mut at = 0;
    while let Some(first) = view[at..].chars().next() {
        if is_space(first) {
            spaced = true;
            breaks |= is_line_break(first);
            at += first.len_utf8();
            continue;
        }
        let (length, shape) = token_at(&view[at..], first);
        tokens.push(Token {
            span: span(at, at + length),
            shape,
            spaced,
            breaks,
        });
        at += length;
        (spaced, breaks) = (false, false);
    }
    tokens
}

/// Whether a character separates tokens: white space of any kind, and control characters, which no article means.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

pub(super) const fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The length in bytes and the shape of the token that `rest` begins with.
fn token_at(rest: &str, first: char) -> (usize, Shape) {
    if first.is_alphanumeric() && !is_apostrophe(first) {
        return word_at(rest);
    }
    let marks = rest[first.len_utf8()..].chars().take_while(|&c| attaches(c));
    let length = first.len_utf8() + marks.map(char::len_utf8).sum::<usize>();
    (length, Shape::Mark)
}

/// The letters and digits at the beginning of `rest`, with the apostrophes between letters and the marks on them.
fn word_at(rest: &str) -> (usize, Shape) {
    let mut letters = Letters::default();
    let mut end = 0;
    let mut last = ' ';
    let mut characters = rest.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        if is_apostrophe(c) {
            let next = characters.peek().map_or(' ', |&(_, next)| next);
            if !(last.is_alphabetic() && next.is_alphabetic()) || is_apostrophe(next) {
                break;
            }
        } else if c.is_alphanumeric() {
            letters.see(c);
        } else if !attaches(c) {
            break;
        }
        end = at + c.len_utf8();
        last = c;
    }
    (end, letters.shape())
}

/// `'` of `H'Lâm`, also curled and as a letter of its own.
const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// Whether a character that is no letter belongs to the one before it: a mark that composition left over.
fn attaches(c: char) -> bool {
    !c.is_ascii() && is_combining_mark(c)
}

/// What is known of the letters of a word as they are seen.
#[derive(Default)]
struct Letters {
    digit: bool,
    letter: bool,
    capital: bool,
    small: bool,
    /// A number that is no digit: `½`, the `²` of `m²`.
    other: bool,
}

impl Letters {
    fn see(&mut self, c: char) {
        if c.is_ascii_digit() {
            self.digit = true;
        } else if !c.is_alphabetic() {
            self.other = true;
        } else if !self.letter {
            self.letter = true;
            self.capital = c.is_uppercase();
            self.small = !self.capital;
        } else if !self.small {
            self.small = !c.is_uppercase();
        }
    }

    const fn shape(&self) -> Shape {
        match (self.digit, self.letter) {
            _ if self.other => Shape::Mixed,
            (true, false) => Shape::Number,
            (true, true) => Shape::Mixed,
            _ if !self.small => Shape::Upper,
            _ if self.capital => Shape::Capital,
            _ => Shape::Lower,
        }
    }
}
