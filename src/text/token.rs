//! Syllables, numbers and marks.

use unicode_normalization::char::is_combining_mark;

use super::compose::span;
use super::letter::small;
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

    /// The first byte of a token; 0 beyond the last.
    pub(super) fn initial(&self, at: usize) -> u8 {
        self.tokens
            .get(at)
            .map_or(0, |token| self.view.as_bytes()[token.span.start as usize])
    }

    /// The bytes of a token; none beyond the last.
    pub(super) fn length(&self, at: usize) -> usize {
        self.tokens.get(at).map_or(0, |token| token.span.len())
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

/// The tokens of a composed text, in order, in the memory of a former text's.
pub(super) fn tokens(view: &str, mut tokens: Vec<Token>) -> Vec<Token> {
    tokens.clear();
    // News has a token in about every five bytes.
    tokens.reserve(view.len() / 5 + 1);
    let (mut spaced, mut breaks) = (true, true);
    let mut at = 0;
    while let Some((first, length)) = class_at(view, at) {
        let start = at;
        at += length;
        let shape = match first {
            Class::Space | Class::Break => {
                spaced = true;
                breaks |= first == Class::Break;
                continue;
            }
            _ if first.is_letter() || first.is_number() => read_word(view, &mut at, first),
            _ => read_mark(view, &mut at),
        };
        tokens.push(Token {
            span: span(start, at),
            shape,
            spaced,
            breaks,
        });
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

/// Reads on from byte `at`, behind the first letter or digit of a word, over its others, the apostrophes between letters and
/// the marks on them.
#[inline(always)]
fn read_word(view: &str, at: &mut usize, first: Class) -> Shape {
    let mut letters = Letters::of(first);
    while let Some(byte) = view.as_bytes().get(*at) {
        // Most are letters of ASCII, and need no more than this.
        if let Some(seen @ 1..) = ASCII.get(usize::from(*byte)) {
            letters.seen |= seen;
            *at += 1;
            continue;
        }
        let Some((next, length)) = class_at(view, *at) else {
            break;
        };
        match next {
            Class::Small | Class::Capital | Class::Digit | Class::Number => letters.see(next),
            Class::Attached => {}
            Class::Apostrophe if joins_letters(view, *at, *at + length) => {}
            _ => break,
        }
        *at += length;
    }
    letters.shape()
}

/// The letters and digits of ASCII by what they let [`Letters`] see; 0 of what is neither.
static ASCII: [u16; 0x80] = {
    let mut ascii = [0; 0x80];
    let mut byte = 0;
    while byte < ascii.len() {
        if let Some(class @ (Class::Small | Class::Capital | Class::Digit)) = CLASSES[byte] {
            ascii[byte] = 1 << class as u16;
        }
        byte += 1;
    }
    ascii
};

/// Whether letters stand on both sides of what lies between two bytes.
fn joins_letters(view: &str, start: usize, end: usize) -> bool {
    let before = view[..start].chars().next_back();
    let behind = view[end..].chars().next();
    before
        .zip(behind)
        .is_some_and(|(before, behind)| class(before).is_letter() && class(behind).is_letter())
}

/// Reads on from byte `at`, behind a mark, over what composition left over.
fn read_mark(view: &str, at: &mut usize) -> Shape {
    let rest = &view[*at..];
    if !rest.starts_with(|c: char| c.is_ascii()) {
        *at += rest.find(|c| !attaches(c)).unwrap_or(rest.len());
    }
    Shape::Mark
}

/// Whether a character belongs to the mark before it; some that do are letters behind a letter: U+1E08F.
fn attaches(c: char) -> bool {
    !matches!(c, '\0'..='\u{2FF}' | '\u{1E00}'..='\u{1EFF}') && is_combining_mark(c)
}

/// What a character does in a token.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Class {
    Space,
    Break,
    Small,
    Capital,
    Digit,
    /// A number that is no digit: `½`, the `²` of `m²`.
    Number,
    /// `'` of `H'Lâm`, also curled and as a letter of its own.
    Apostrophe,
    /// A mark that belongs to the character before it: composition left it over.
    Attached,
    Mark,
}

impl Class {
    const fn is_letter(self) -> bool {
        matches!(self, Self::Small | Self::Capital)
    }

    const fn is_number(self) -> bool {
        matches!(self, Self::Digit | Self::Number)
    }
}

/// The class of the character at a byte, and how many bytes it has; [`None`] at the end.
#[inline(always)]
fn class_at(view: &str, at: usize) -> Option<(Class, usize)> {
    let (code, length) = match view.as_bytes().get(at..)? {
        [] => return None,
        [ascii @ ..0x80, ..] => (usize::from(*ascii), 1),
        // The letters of Vietnamese: the table has all that begins with these bytes.
        [lead @ 0xC3..=0xC8, next, ..] => (usize::from(lead & 0x1F) << 6 | usize::from(next & 0x3F), 2),
        [0xE1, next @ 0xB8..=0xBB, last, ..] => {
            let toned = usize::from(next & 0x3) << 6 | usize::from(last & 0x3F);
            (LATIN + toned, 3)
        }
        _ => {
            let c = view[at..].chars().next()?;
            return Some((class(c), c.len_utf8()));
        }
    };
    if let Some(known) = CLASSES[code] {
        return Some((known, length));
    }
    let c = view[at..].chars().next()?;
    Some((looked_up(c), length))
}

/// The class of a character, which for those of Vietnamese stands in a table.
fn class(c: char) -> Class {
    let known = match c as usize {
        latin @ 0..LATIN => CLASSES[latin],
        toned @ 0x1E00..0x1F00 => CLASSES[toned - 0x1E00 + LATIN],
        _ => None,
    };
    known.unwrap_or_else(|| looked_up(c))
}

/// The end of the blocks of Latin letters that the table begins with.
const LATIN: usize = 0x250;

/// The classes of U+0000 to U+024F and of U+1E00 to U+1EFF.
static CLASSES: [Option<Class>; LATIN + 0x100] = {
    let mut classes = [None; LATIN + 0x100];
    let mut at = 0;
    while at < classes.len() {
        let code = if at < LATIN { at } else { at - LATIN + 0x1E00 };
        if let Some(c) = char::from_u32(code as u32) {
            classes[at] = of_vietnamese(c);
        }
        at += 1;
    }
    classes
};

/// The class of a character that Vietnamese text has, `None` of others.
const fn of_vietnamese(c: char) -> Option<Class> {
    let class = match c {
        _ if is_line_break(c) => Class::Break,
        '\0'..=' ' | '\u{7F}'..='\u{A0}' => Class::Space,
        '0'..='9' => Class::Digit,
        '\'' => Class::Apostrophe,
        'A'..='Z' | 'a'..='z' | 'À'..=char::MAX if c != '×' && c != '÷' => match small(c) {
            Some(small) if small as u32 == c as u32 => Class::Small,
            Some(_) => Class::Capital,
            None => return None,
        },
        '!'..='~' | '×' | '÷' => Class::Mark,
        _ => return None,
    };
    Some(class)
}

/// The class of any character, by the tables of Unicode.
fn looked_up(c: char) -> Class {
    match c {
        '\'' | '’' | 'ʼ' => Class::Apostrophe,
        _ if is_line_break(c) => Class::Break,
        _ if is_space(c) => Class::Space,
        '\u{2010}'..='\u{2027}' => Class::Mark,
        '0'..='9' => Class::Digit,
        _ if c.is_alphabetic() && c.is_uppercase() => Class::Capital,
        _ if c.is_alphabetic() => Class::Small,
        _ if c.is_numeric() => Class::Number,
        _ if attaches(c) => Class::Attached,
        _ => Class::Mark,
    }
}

/// What is known of the letters of a word as they are seen.
struct Letters {
    /// The classes seen, a bit for each.
    seen: u16,
    /// The class of the first character, which is the first letter where there is nothing but letters.
    first: Class,
}

impl Letters {
    const SMALL: u16 = 1 << Class::Small as u16;
    const CAPITAL: u16 = 1 << Class::Capital as u16;
    const DIGIT: u16 = 1 << Class::Digit as u16;
    const LETTERS: u16 = Self::SMALL | Self::CAPITAL;

    const fn of(first: Class) -> Self {
        Self {
            seen: 1 << first as u16,
            first,
        }
    }

    const fn see(&mut self, class: Class) {
        self.seen |= 1 << class as u16;
    }

    const fn shape(&self) -> Shape {
        match self.seen {
            Self::SMALL => Shape::Lower,
            Self::CAPITAL => Shape::Upper,
            Self::LETTERS if matches!(self.first, Class::Capital) => Shape::Capital,
            Self::LETTERS => Shape::Lower,
            Self::DIGIT => Shape::Number,
            _ => Shape::Mixed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Shape::{Capital, Lower, Mark, Mixed, Number, Upper};
    use super::*;

    #[track_caller]
    fn check(view: &str, expected: &[(&str, Shape)]) {
        let tokens = tokens(view, Vec::new());
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
    fn the_table_says_what_unicode_says() {
        for c in '\0'..='\u{2FFF}' {
            assert_eq!(class(c), looked_up(c), "{c:?}");
        }
    }

    #[test]
    fn marks_stand_alone() {
        check("3/12", &[("3", Number), ("/", Mark), ("12", Number)]);
        check("GS.TS.", &[("GS", Upper), (".", Mark), ("TS", Upper), (".", Mark)]);
        check("TP.HCM", &[("TP", Upper), (".", Mark), ("HCM", Upper)]);
        check("Xi-hản", &[("Xi", Capital), ("-", Mark), ("hản", Lower)]);
        check("“kín”…", &[("“", Mark), ("kín", Lower), ("”", Mark), ("…", Mark)]);
        check("\u{10A3F}\u{1E08F}", &[("\u{10A3F}\u{1E08F}", Mark)]);
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
        check("\u{323}\u{1E026}", &[("\u{323}\u{1E026}", Mark)]);
    }

    #[test]
    fn space_of_any_kind_separates() {
        let view = "a\u{A0}b\tc\r\nd\u{2028}e\u{0}f";
        let found: Vec<_> = tokens(view, Vec::new())
            .iter()
            .map(|token| (token.spaced, token.breaks))
            .collect();
        let (space, line) = ((true, false), (true, true));
        assert_eq!(found, [line, space, space, line, line, space]);
        assert!(!tokens("a,", Vec::new())[1].spaced);
    }
}
