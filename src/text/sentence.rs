//! Where sentences end: at a full stop, a question or exclamation mark or an ellipsis that truly ends one, and at a
//! line break.

use std::ops::Range;

use super::token::is_line_break;
use super::{Shape, Token};

/// Words that a full stop shortens, in lower case: what follows goes on in the same sentence (`GS. Trần`, `TP. Huế`).
const ABBREVIATIONS: [&str; 29] = [
    "tp", "tx", "tt", "gs", "ts", "pgs", "ths", "bs", "bscki", "bsckii", "ks", "kts", "ls", "nsnd", "nsưt", "ncs",
    "đbqh", "mr", "mrs", "ms", "dr", "prof", "st", "jr", "vs", "tr", "vd", "nxb", "cty",
];

/// A line shorter than this many bytes is whole, even where the next begins with a small letter.
const BROKEN_LINE: usize = 40;

/// The sentences of a text as ranges of its tokens, in order and without a gap.
pub(super) fn sentences(view: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let reader = Reader { view, tokens };
    let mut sentences = Vec::with_capacity(tokens.len() / 25 + 1);
    let mut start = 0;
    for after in 1..=tokens.len() {
        if after == tokens.len() || reader.ends(start, after) {
            sentences.push(start..after);
            start = after;
        }
    }
    sentences
}

/// The tokens with their words.
struct Reader<'a> {
    view: &'a str,
    tokens: &'a [Token],
}

impl<'a> Reader<'a> {
    fn word(&self, at: usize) -> &'a str {
        self.tokens[at].span.of(self.view)
    }

    /// Whether the sentence from token `start` ends before token `after`, of which both exist.
    fn ends(&self, start: usize, after: usize) -> bool {
        let next = self.tokens[after];
        if next.breaks {
            return !self.line_goes_on(after);
        }
        let last = after - 1;
        if self.tokens[last].shape != Shape::Mark || self.closes(after) || is_end_mark(self.word(after)) {
            return false;
        }
        let Some(mark) = self.end_mark_before(start, after) else {
            return false;
        };
        match self.word(mark) {
            "." if mark > start && self.word(mark - 1) != "." => self.full_stop_ends(start, mark, after),
            _ => !self.goes_on(after),
        }
    }

    /// The end mark that stands before token `after`, with nothing but closing quotes and brackets between.
    fn end_mark_before(&self, start: usize, after: usize) -> Option<usize> {
        (start..after)
            .rev()
            .find(|&at| !self.closes(at))
            .filter(|&at| is_end_mark(self.word(at)))
    }

    /// Whether the token is a quote or bracket that closes; a straight quote closes where it touches what stands before.
    fn closes(&self, at: usize) -> bool {
        match self.word(at) {
            "”" | "’" | "»" | ")" | "]" => true,
            "\"" | "'" => !self.tokens[at].spaced,
            _ => false,
        }
    }

    /// Whether what follows an end mark belongs to the same sentence: `“Làm được!”, ông nói`, `đi đâu… rồi về`.
    fn goes_on(&self, after: usize) -> bool {
        match self.tokens[after].shape {
            Shape::Lower => true,
            Shape::Mark => matches!(self.word(after), "," | ";" | ":" | "." | "/" | "-" | "–"),
            _ => !self.tokens[after].spaced && self.tokens[after].shape == Shape::Number,
        }
    }

    /// Whether the single full stop at token `mark` ends the sentence that `after` follows.
    fn full_stop_ends(&self, start: usize, mark: usize, after: usize) -> bool {
        let next = self.tokens[after];
        let word = self.tokens[mark - 1];
        if self.tokens[mark].spaced || word.shape == Shape::Mark || mark + 1 < after {
            return !self.goes_on(after) && (next.spaced || next.shape != Shape::Number);
        }
        if !next.spaced {
            return next.shape == Shape::Capital && self.is_syllable(mark - 1);
        }
        match next.shape {
            Shape::Mark if self.goes_on(after) => false,
            Shape::Lower => self.is_syllable(mark - 1) && word.shape == Shape::Lower,
            _ => !self.is_abbreviation(mark - 1) && !self.is_list_number(start, mark),
        }
    }

    /// Whether the word is a whole syllable or a number and no abbreviation: `giải quyết.Nếu không`, not `V.Putin`.
    fn is_syllable(&self, at: usize) -> bool {
        let word = self.word(at);
        let shape = self.tokens[at].shape;
        matches!(shape, Shape::Lower | Shape::Capital)
            && !self.is_abbreviation(at)
            && word.chars().count() > 1
            && word.chars().any(is_vowel)
    }

    fn is_abbreviation(&self, at: usize) -> bool {
        let word = self.word(at);
        let mut characters = word.chars();
        if let (Some(letter), None) = (characters.next(), characters.next()) {
            // `H. Củ Chi`, `T.Ư`, `N.V.N`; but `v.v.` ends a sentence where a capital follows.
            return letter.is_uppercase();
        }
        word.len() <= 8 && ABBREVIATIONS.contains(&word.to_lowercase().as_str())
    }

    /// Whether the sentence so far is only the number of a paragraph: `1. Thông qua`, `II. Kiến nghị`.
    fn is_list_number(&self, start: usize, mark: usize) -> bool {
        start + 1 == mark
            && match self.tokens[start].shape {
                Shape::Number => true,
                Shape::Upper => self.word(start).chars().all(|c| matches!(c, 'I' | 'V' | 'X')),
                _ => false,
            }
    }

    /// Whether the line break before token `after` stands in the middle of a sentence.
    fn line_goes_on(&self, after: usize) -> bool {
        let last = self.tokens[after - 1];
        let gap = &self.view[last.span.end as usize..self.tokens[after].span.start as usize];
        if has_blank_line(gap) {
            return false;
        }
        match last.shape {
            Shape::Mark => self.word(after - 1) == ",",
            _ => self.tokens[after].shape == Shape::Lower && self.line_length(after - 1) >= BROKEN_LINE,
        }
    }

    /// The bytes of the line up to token `last`, or a little more than [`BROKEN_LINE`].
    fn line_length(&self, last: usize) -> usize {
        let end = self.tokens[last].span.end as usize;
        let start = |at: usize| self.tokens[at].span.start as usize;
        (0..=last)
            .rev()
            .find(|&at| self.tokens[at].breaks || end - start(at) >= BROKEN_LINE)
            .map_or(0, |at| end - start(at))
    }
}

fn is_end_mark(word: &str) -> bool {
    matches!(word, "." | "!" | "?" | "…")
}

/// Whether white space holds more than one line break; `\r\n` is one.
pub(super) fn has_blank_line(gap: &str) -> bool {
    let crlf = gap.matches("\r\n").count();
    gap.chars().filter(|&c| is_line_break(c)).count() - crlf > 1
}

/// Whether a letter can make a syllable in Vietnamese: any that is no consonant.
fn is_vowel(c: char) -> bool {
    match c.to_ascii_lowercase() {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' => true,
        'đ' | 'Đ' => false,
        c => !c.is_ascii() && c.is_alphabetic(),
    }
}
