//! Terms and ordinals: `khóa XIV`, `lần thứ XI`, `kỳ họp thứ 10`.

use std::ops::Range;

use crate::text::{Shape, Text, lower, number_words, roman_numeral};

use super::reader::Reader;

/// The most words that a number has: `hai trăm linh năm`.
const LONGEST_NUMBER: usize = 4;

/// Which of a series something is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Ordinal {
    /// Its tokens, with the words before the number.
    pub tokens: Range<usize>,
    /// What it counts.
    pub counts: Counted,
    /// The number.
    pub number: u16,
}

/// What an ordinal counts.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Counted {
    /// Terms of a body: `khóa XIV`.
    Terms,
    /// Occasions of an event: `lần thứ XI`.
    Occasions,
    /// Sessions: `kỳ họp thứ 10`, `phiên họp thứ 5`.
    Sessions,
}

/// Reads the ordinal that begins at a token.
///
/// ```text
/// ordinal = ("khóa" | "khoá") number
///         | ("lần" | "kỳ họp" | "kỳ" | "phiên họp" | "phiên") "thứ" number
/// number  = "XIV" | "14" | "mười bốn" | "nhất" | "nhì" | "tư"
/// ```
///
/// A year is no term: `khóa 2016-2021`.
///
/// ```
/// use sukien::text::Text;
/// use sukien::time::{Counted, read_ordinal};
///
/// let text = Text::new("Kỳ họp thứ nhất, Quốc hội khóa XIV", None);
/// let session = read_ordinal(&text, 0).unwrap();
/// assert_eq!((session.counts, session.number), (Counted::Sessions, 1));
/// let term = read_ordinal(&text, 7).unwrap();
/// assert_eq!((term.counts, term.number), (Counted::Terms, 14));
/// ```
pub fn read_ordinal(text: &Text<'_>, at: usize) -> Option<Ordinal> {
    let reader = Reader::new(text);
    let (counts, number_at) = counted(reader, at)?;
    let (number, end) = number(reader, number_at)?;
    Some(Ordinal {
        tokens: at..end,
        counts,
        number,
    })
}

fn counted(reader: Reader<'_>, at: usize) -> Option<(Counted, usize)> {
    const NAMES: [(&[&str], Counted); 7] = [
        (&["khóa"], Counted::Terms),
        (&["khoá"], Counted::Terms),
        (&["lần", "thứ"], Counted::Occasions),
        (&["kỳ", "họp", "thứ"], Counted::Sessions),
        (&["kỳ", "thứ"], Counted::Sessions),
        (&["phiên", "họp", "thứ"], Counted::Sessions),
        (&["phiên", "thứ"], Counted::Sessions),
    ];
    NAMES
        .iter()
        .find(|(words, _)| reader.are(at, words))
        .map(|(words, counts)| (*counts, at + words.len()))
}

fn number(reader: Reader<'_>, at: usize) -> Option<(u16, usize)> {
    match reader.shape(at)? {
        Shape::Number => {
            let digits = reader.digits(at).filter(|digits| digits.width <= 3)?;
            Some((u16::try_from(digits.value).ok()?, at + 1))
        }
        Shape::Upper => roman_numeral(reader.word(at)).map(|number| (number, at + 1)),
        Shape::Lower | Shape::Capital => {
            let word = |next| {
                lower(if next < LONGEST_NUMBER {
                    reader.word(at + next)
                } else {
                    ""
                })
            };
            match &*word(0) {
                "nhất" => Some((1, at + 1)),
                "nhì" => Some((2, at + 1)),
                _ => number_words(&word).map(|(number, length)| (number, at + length)),
            }
        }
        Shape::Mixed | Shape::Mark => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: Option<(Counted, u16, usize)>) {
        let found =
            read_ordinal(&Text::new(words, None), 0).map(|found| (found.counts, found.number, found.tokens.end));
        assert_eq!(found, expected, "{words}");
    }

    #[test]
    fn ordinals_are_read_in_digits_words_and_roman_numerals() {
        check("khóa XIV", Some((Counted::Terms, 14, 2)));
        check("Khoá 14 họp", Some((Counted::Terms, 14, 2)));
        check("lần thứ XI", Some((Counted::Occasions, 11, 3)));
        check("lần thứ mười một", Some((Counted::Occasions, 11, 4)));
        check("lần thứ tư", Some((Counted::Occasions, 4, 3)));
        check("kỳ họp thứ 10", Some((Counted::Sessions, 10, 4)));
        check("Kỳ họp thứ bảy", Some((Counted::Sessions, 7, 4)));
        check("phiên họp thứ hai mươi ba", Some((Counted::Sessions, 23, 6)));
        check("lần thứ nhất", Some((Counted::Occasions, 1, 3)));
    }

    #[test]
    fn other_words_are_none() {
        check("khóa 2016-2021", None);
        check("khóa học", None);
        check("lần này", None);
        check("thứ Năm", None);
        check("kỳ họp", None);
        check("", None);
    }
}
