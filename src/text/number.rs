//! Numbers as Vietnamese writes them: `1.500`, `1,5 triệu`, `bốn mươi ba`, `XIV`.

use std::borrow::Cow;
use std::ops::Range;

use super::{Shape, Text, letter};

/// A number of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// Its tokens, with the word that bounds it and its scale: `hơn 1,5 triệu`.
    pub tokens: Range<usize>,
    /// Its value.
    pub value: f64,
    /// Whether that is exact.
    pub bound: Bound,
}

/// How a number is to be taken.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Bound {
    /// As it stands.
    Exact,
    /// As less than what is meant: `hơn 500`.
    AtLeast,
    /// As more than what is meant: `gần 500`.
    AtMost,
    /// As somewhere near: `khoảng 500`.
    About,
}

impl Number {
    /// Its value, where it is whole; a share (`93,84`) counts nothing.
    pub fn count(&self) -> Option<u64> {
        let whole = self.value.fract() == 0.0 && (0.0..1e15).contains(&self.value);
        whole.then_some(self.value as u64)
    }
}

/// Reads the number that begins at a token.
///
/// ```text
/// number  = [bound] (digits | words) [scale]
/// scale   = "chục" | "trăm" | "nghìn" | "ngàn" | "vạn" | "triệu" | "tỷ" | "tỉ"
/// ```
///
/// There is none in a ratio or date (`48/48`), a percentage (`70%`) or a code (`QH14`), nor is `năm 2020` five.
///
/// ```
/// use sukien::text::{Text, parse_number};
///
/// let count = |text: &str| parse_number(&Text::new(text, None), 0).and_then(|number| number.count());
/// assert_eq!(count("1.500 đại biểu"), Some(1_500));
/// assert_eq!(count("hơn 1,5 triệu người"), Some(1_500_000));
/// assert_eq!(count("bốn mươi ba điểm cầu"), Some(43));
/// assert_eq!(count("48/48 phiếu"), None);
/// ```
pub fn parse_number(text: &Text<'_>, at: usize) -> Option<Number> {
    let (bound, start) = bound(text, at);
    let (value, next) = digits(text, start).or_else(|| words(text, start))?;
    let (scale, end) = scale(text, next).map_or((1.0, next), |scale| (scale, next + 1));
    Some(Number {
        tokens: at..end,
        value: value * scale,
        bound,
    })
}

/// ```text
/// bound   = "hơn" | "trên" | "ít nhất" | "gần" | "dưới" | "tối đa" | "khoảng" | "chừng" | "độ" | nothing
/// ```
fn bound(text: &Text<'_>, at: usize) -> (Bound, usize) {
    match (&*lower(text, at), &*lower(text, at + 1)) {
        ("hơn" | "trên", _) => (Bound::AtLeast, at + 1),
        ("ít", "nhất") | ("tối", "thiểu") => (Bound::AtLeast, at + 2),
        ("gần" | "dưới", _) => (Bound::AtMost, at + 1),
        ("tối", "đa") => (Bound::AtMost, at + 2),
        ("khoảng" | "chừng" | "độ", _) => (Bound::About, at + 1),
        _ => (Bound::Exact, at),
    }
}

/// ```text
/// digits  = group { "." group of three } ["," group]
/// ```
fn digits(text: &Text<'_>, start: usize) -> Option<(f64, usize)> {
    if continues(text, start) {
        return None;
    }
    let mut written = group(text, start)?.to_owned();
    let mut at = start + 1;
    while mark(text, at) == Some(".") && touches(text, at) && touches(text, at + 1) {
        match group(text, at + 1) {
            Some(thousands) if thousands.len() == 3 => written.push_str(thousands),
            _ => return None,
        }
        at += 2;
    }
    if mark(text, at) == Some(",") && touches(text, at) && touches(text, at + 1) {
        written.push('.');
        written.push_str(group(text, at + 1)?);
        at += 2;
    }
    if goes_on(text, at) {
        return None;
    }
    Some((written.parse().ok()?, at))
}

/// Whether the number goes on as something else: a ratio, a code, a percentage.
fn goes_on(text: &Text<'_>, at: usize) -> bool {
    if mark(text, at) == Some("%") {
        return true;
    }
    touches(text, at)
        && match mark(text, at) {
            None => true,
            Some("/" | "-" | ":" | "." | ",") => touches(text, at + 1),
            Some(_) => false,
        }
}

/// Whether the number is a later piece of something: the `12` of `4/12`.
fn continues(text: &Text<'_>, at: usize) -> bool {
    if at == 0 || !touches(text, at) {
        return false;
    }
    match mark(text, at - 1) {
        None => true,
        // `1.900 đại biểu/75 điểm cầu`
        Some("/") => touches(text, at - 1) && (at < 2 || text.tokens[at - 2].shape != Shape::Lower),
        Some("-" | ":" | "." | ",") => touches(text, at - 1),
        Some(_) => false,
    }
}

fn group<'t>(text: &'t Text<'_>, at: usize) -> Option<&'t str> {
    let token = text.tokens.get(at).filter(|token| token.shape == Shape::Number)?;
    Some(text.str(token.span))
}

fn mark<'t>(text: &'t Text<'_>, at: usize) -> Option<&'t str> {
    let token = text.tokens.get(at).filter(|token| token.shape == Shape::Mark)?;
    Some(text.str(token.span))
}

fn touches(text: &Text<'_>, at: usize) -> bool {
    text.tokens.get(at).is_some_and(|token| !token.spaced)
}

fn lower<'t>(text: &'t Text<'_>, at: usize) -> Cow<'t, str> {
    letter::lower(text.tokens.get(at).map_or("", |token| text.str(token.span)))
}

/// What the word after a number multiplies it by.
fn scale(text: &Text<'_>, at: usize) -> Option<f64> {
    match &*lower(text, at) {
        "chục" => Some(1e1),
        "trăm" => Some(1e2),
        "nghìn" | "ngàn" => Some(1e3),
        "vạn" => Some(1e4),
        "triệu" => Some(1e6),
        "tỷ" | "tỉ" => Some(1e9),
        _ => None,
    }
}

/// A number in words from 1 to 999; the `năm` of `năm 2020` is none.
///
/// ```text
/// words   = unit "trăm" [("linh" | "lẻ") unit | tens] | tens | unit
/// ```
fn words(text: &Text<'_>, at: usize) -> Option<(f64, usize)> {
    if lower(text, at) == "năm" && group(text, at + 1).is_some() {
        return None;
    }
    let (value, length) = number_words(&|i| lower(text, at + i))?;
    Some((f64::from(value), at + length))
}

/// The number in words that a run of lower-case words begins with, and how many words it takes.
///
/// ```
/// use sukien::text::read_number_words;
///
/// assert_eq!(read_number_words(&["bốn", "mươi", "ba", "điểm"]), Some((43, 3)));
/// assert_eq!(read_number_words(&["hai", "trăm", "linh", "năm"]), Some((205, 4)));
/// assert_eq!(read_number_words(&["điểm"]), None);
/// ```
pub fn read_number_words(words: &[&str]) -> Option<(u16, usize)> {
    number_words(&|i| Cow::Borrowed(words.get(i).copied().unwrap_or_default()))
}

/// The same of words that are looked at one by one; empty beyond the last.
pub(crate) fn number_words<'w>(word: &dyn Fn(usize) -> Cow<'w, str>) -> Option<(u16, usize)> {
    match unit(&word(0)) {
        Some(hundreds) if word(1) == "trăm" => {
            let hundred = hundreds * 100;
            if matches!(&*word(2), "linh" | "lẻ") {
                return unit(&word(3)).map(|unit| (hundred + unit, 4));
            }
            match tens(&|i| word(i + 2)) {
                Some((rest, length)) => Some((hundred + rest, 2 + length)),
                None => Some((hundred, 2)),
            }
        }
        unit => tens(word).or_else(|| unit.map(|unit| (unit, 1))),
    }
}

/// ```text
/// tens    = "mười" [unit | "lăm"] | unit "mươi" [unit | "mốt" | "tư" | "lăm"]
/// ```
fn tens<'w>(word: &dyn Fn(usize) -> Cow<'w, str>) -> Option<(u16, usize)> {
    let (tens, at) = match (&*word(0), &*word(1)) {
        ("mười", _) => (10, 1),
        (first, "mươi") => (unit(first)? * 10, 2),
        _ => return None,
    };
    let last = match &*word(at) {
        "mốt" if tens > 10 => Some(1),
        "lăm" | "nhăm" => Some(5),
        // `mười năm` is ten years.
        "năm" => None,
        other => unit(other),
    };
    Some(last.map_or((tens, at), |last| (tens + last, at + 1)))
}

fn unit(word: &str) -> Option<u16> {
    Some(match word {
        "một" => 1,
        "hai" => 2,
        "ba" => 3,
        "bốn" | "tư" => 4,
        "năm" => 5,
        "sáu" => 6,
        "bảy" | "bẩy" => 7,
        "tám" => 8,
        "chín" => 9,
        _ => return None,
    })
}

/// The value of a Roman numeral in capitals, up to 89; none of a word that only has such letters (`CLIMX`).
///
/// ```
/// use sukien::text::roman_numeral;
///
/// assert_eq!(roman_numeral("XIV"), Some(14));
/// assert_eq!(roman_numeral("IIX"), None);
/// ```
pub fn roman_numeral(word: &str) -> Option<u16> {
    const TENS: [&str; 9] = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
    const UNITS: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    if word.is_empty() {
        return None;
    }
    // The longest tens first: `XX` begins with `X` too.
    (0..TENS.len()).rev().find_map(|tens| {
        let rest = word.strip_prefix(TENS[tens])?;
        let unit = UNITS.iter().position(|unit| *unit == rest)?;
        u16::try_from(tens * 10 + unit).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn value(words: &str) -> Option<(f64, Bound, usize)> {
        parse_number(&Text::new(words, None), 0).map(|number| (number.value, number.bound, number.tokens.end))
    }

    #[test]
    fn digits_have_their_separators() {
        assert_eq!(value("43 điểm"), Some((43.0, Bound::Exact, 1)));
        assert_eq!(value("1.500 người"), Some((1500.0, Bound::Exact, 3)));
        assert_eq!(value("1.500.000 đồng"), Some((1_500_000.0, Bound::Exact, 5)));
        assert_eq!(value("93,84 điểm"), Some((93.84, Bound::Exact, 3)));
        assert_eq!(value("Có 500"), None);
        assert_eq!(value("500."), Some((500.0, Bound::Exact, 1)));
        assert_eq!(value("500, 600"), Some((500.0, Bound::Exact, 1)));
    }

    #[test]
    fn scales_and_bounds_belong_to_the_number() {
        assert_eq!(value("1,5 triệu người"), Some((1_500_000.0, Bound::Exact, 4)));
        assert_eq!(value("gần 2 vạn người"), Some((20_000.0, Bound::AtMost, 3)));
        assert_eq!(value("hơn 500 người"), Some((500.0, Bound::AtLeast, 2)));
        assert_eq!(value("Khoảng 18 nghìn người"), Some((18_000.0, Bound::About, 3)));
        assert_eq!(value("ít nhất 5 người"), Some((5.0, Bound::AtLeast, 3)));
        assert_eq!(value("ba chục người"), Some((30.0, Bound::Exact, 2)));
    }

    #[test]
    fn words_are_numbers_up_to_999() {
        assert_eq!(value("bốn mươi ba điểm"), Some((43.0, Bound::Exact, 3)));
        assert_eq!(value("mười hai điểm"), Some((12.0, Bound::Exact, 2)));
        assert_eq!(value("hai mươi mốt điểm"), Some((21.0, Bound::Exact, 3)));
        assert_eq!(value("hai mươi lăm điểm"), Some((25.0, Bound::Exact, 3)));
        assert_eq!(value("chín mươi chín điểm"), Some((99.0, Bound::Exact, 3)));
        assert_eq!(value("bốn trăm bảy mươi bảy phiếu"), Some((477.0, Bound::Exact, 5)));
        assert_eq!(value("hai trăm người"), Some((200.0, Bound::Exact, 2)));
        assert_eq!(value("năm người"), Some((5.0, Bound::Exact, 1)));
        assert_eq!(value("mười năm"), Some((10.0, Bound::Exact, 1)));
    }

    #[test]
    fn what_is_part_of_something_else_is_no_number() {
        for words in [
            "48/48 phiếu",
            "70%",
            "70 %",
            "1.50 điểm",
            "5.000m2",
            "năm 2020",
            "QH14",
            "3-5 người",
            "hàng trăm",
            "8:30",
        ] {
            assert_eq!(value(words), None, "{words}");
        }
        let text = Text::new("4/12", None);
        assert_eq!(parse_number(&text, 2), None);
    }

    #[test]
    fn only_a_number_counts() {
        let count = |words| parse_number(&Text::new(words, None), 0).and_then(|number| number.count());
        assert_eq!(count("93,84 điểm"), None);
        assert_eq!(count("2,5 nghìn người"), Some(2_500));
    }

    #[test]
    fn roman_numerals_are_read_whole() {
        for (word, value) in [
            ("I", 1),
            ("IV", 4),
            ("IX", 9),
            ("XI", 11),
            ("XIV", 14),
            ("XX", 20),
            ("XLIX", 49),
            ("LXXXIX", 89),
        ] {
            assert_eq!(roman_numeral(word), Some(value), "{word}");
        }
        for word in ["", "IIX", "VX", "XIVA", "iv", "CM", "IIII"] {
            assert_eq!(roman_numeral(word), None, "{word}");
        }
    }
}
