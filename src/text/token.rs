//! Syllables, numbers and marks.

use unicode_normalization::char::is_combining_mark;

use super::compose::span;
use super::{Shape, Token};
use crate::span::Span;

/// Tokens with the text that they are of, which is what the rules for sentences and zones read.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) view: &'a str,
    pub(super) tokens: &'a [Token],
}

impl<'a> Words<'a> {
    /// The word or mark at a token; empty beyond the last.
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| token.span.of(self.view))
    }

    /// The shape of a token; a mark beyond the last.
    pub(super) fn shape(&self, at: usize) -> Shape {
        self.tokens.get(at).map_or(Shape::Mark, |token| token.shape)
    }

    /// Whether the token stands on the same line as the one before it and touches it.
    pub(super) fn touches(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| !token.spaced)
    }

    /// The white space before a token.
    pub(super) fn gap(&self, at: usize) -> &'a str {
        let start = match at {
            0 => 0,
            _ => self.tokens[at - 1].span.end,
        };
        Span::new(start, self.tokens[at].span.start).of(self.view)
    }
}

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
    if is_letter(first) || first.is_numeric() {
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
            if !is_letter(last) || !is_letter(next) {
                break;
            }
        } else if is_letter(c) {
            letters.see_letter(c);
        } else if c.is_numeric() {
            letters.see_number(c);
        } else if !attaches(c) {
            break;
        }
        end = at + c.len_utf8();
        last = c;
    }
    (end, letters.shape())
}

/// Whether a character is a letter and no apostrophe; the letters of Vietnamese are told without a look into the tables.
fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphabetic(),
        '\u{C0}'..='\u{24F}' => c != '×' && c != '÷',
        '\u{1E00}'..='\u{1EFF}' => true,
        _ => c.is_alphabetic() && !is_apostrophe(c),
    }
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
    const fn see_number(&mut self, c: char) {
        match c {
            '0'..='9' => self.digit = true,
            _ => self.other = true,
        }
    }

    fn see_letter(&mut self, c: char) {
        if !self.letter {
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

#[cfg(test)]
mod tests {
    use super::Shape::{Capital, Lower, Mark, Mixed, Number, Upper};
    use super::*;

    #[track_caller]
    fn check(view: &str, expected: &[(&str, Shape)]) {
        let tokens = tokens(view);
        let found: Vec<_> = tokens.iter().map(|token| (token.span.of(view), token.shape)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn words_have_the_shape_of_their_letters() {
        check(
            "họp Thành UBND Ý 43 QH14 C03",
            &[
                ("họp", Lower),
                ("Thành", Capital),
                ("UBND", Upper),
                ("Ý", Upper),
                ("43", Number),
                ("QH14", Mixed),
                ("C03", Mixed),
            ],
        );
        check(
            "5.000m2 m² ½",
            &[
                ("5", Number),
                (".", Mark),
                ("000m2", Mixed),
                ("m²", Mixed),
                ("½", Mixed),
            ],
        );
        check("北京", &[("北京", Lower)]);
    }

    #[test]
    fn marks_stand_alone() {
        check("3/12", &[("3", Number), ("/", Mark), ("12", Number)]);
        check("GS.TS.", &[("GS", Upper), (".", Mark), ("TS", Upper), (".", Mark)]);
        check("TP.HCM", &[("TP", Upper), (".", Mark), ("HCM", Upper)]);
        check("Xi-hản", &[("Xi", Capital), ("-", Mark), ("hản", Lower)]);
        check("“kín”…", &[("“", Mark), ("kín", Lower), ("”", Mark), ("…", Mark)]);
    }

    #[test]
    fn an_apostrophe_between_letters_belongs_to_the_word() {
        for apostrophe in ['\'', '’', 'ʼ'] {
            let name = format!("H{apostrophe}Lâm");
            check(&name, &[(&name, Capital)]);
        }
        check("'kín'", &[("'", Mark), ("kín", Lower), ("'", Mark)]);
        check("K''Ré", &[("K", Upper), ("'", Mark), ("'", Mark), ("Ré", Capital)]);
    }

    #[test]
    fn a_mark_that_does_not_compose_stays_on_its_letter() {
        check("x\u{323}y z", &[("x\u{323}y", Lower), ("z", Lower)]);
        check("-\u{301}a", &[("-\u{301}", Mark), ("a", Lower)]);
    }

    #[test]
    fn space_of_any_kind_separates() {
        let view = "a\u{A0}b\tc\r\nd\u{2028}e\u{0}f";
        let found: Vec<_> = tokens(view).iter().map(|token| (token.spaced, token.breaks)).collect();
        let (space, line) = ((true, false), (true, true));
        assert_eq!(found, [line, space, space, line, line, space]);
        assert!(!tokens("a,")[1].spaced);
    }
}
