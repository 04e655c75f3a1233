//! The numbers of a date: `3/12`, `3-12-2020`, `3 tháng 12 năm 2020`.

use super::bare::ends_phrase;
use super::expression::{Read, StatedDate, StatedMonth, StatedYear};
use super::reader::Reader;
use crate::text::lower;

/// The years that news speaks of; other four-digit numbers are none.
const YEARS: std::ops::RangeInclusive<i16> = 1000..=2100;

/// A day with its month, perhaps its year.
///
/// ```text
/// date    = day sep month [sep year | "năm" year] | day "tháng" month [sep year | "năm" year]
/// sep     = "/" | "-" | "."
/// ```
///
/// The separator may be a dot or a hyphen only where something before says that a day is meant (`named`),
/// or a year follows.
pub(super) fn date(reader: Reader<'_>, at: usize, named: bool) -> Read<StatedDate> {
    let day = two_digits(reader, at, 31)?;
    if !reader.breaks(at + 1) && reader.is(at + 1, "tháng") {
        let (month, next) = month_number(reader, at + 2)?;
        let (year, next) = year_of_month(reader, next);
        return valid(StatedDate::day(day, month, year)).map(|date| (date, next));
    }
    let Some(mark) = separator(reader, at + 1) else {
        return loose_date(reader, at, day).filter(|_| named);
    };
    let month = two_digits(reader, at + 2, 12)?;
    if let Some(year) = separated_year(reader, at + 3, mark, named) {
        return valid(StatedDate::day(day, month, StatedYear::Given(year))).map(|date| (date, at + 5));
    }
    if (!named && mark != '/') || !closes(reader, at + 3) {
        return None;
    }
    let (year, next) = year_phrase(reader, at + 3)
        .or_else(|| loose_year(reader, at + 3, mark))
        .unwrap_or((StatedYear::Unstated, at + 3));
    valid(StatedDate::day(day, month, year)).map(|date| (date, next))
}

/// The year behind a separator with a space: `26/5/ 2017`, `13-7 - 2018`.
fn loose_year(reader: Reader<'_>, at: usize, mark: char) -> Read<StatedYear> {
    let same =
        matches!(mark, '/' | '-') && reader.mark(at) == Some(mark) && !reader.breaks(at) && !reader.breaks(at + 1);
    let year = year_number(reader, at + 1).filter(|_| same && closes(reader, at + 2))?;
    (1900..=2100)
        .contains(&year)
        .then_some((StatedYear::Given(year), at + 2))
}

/// A day and month around a hyphen with spaces: `Ngày 7 - 4, tỉnh họp`.
///
/// In `ngày 8 - 10 người` the numbers count what follows.
fn loose_date(reader: Reader<'_>, at: usize, day: i8) -> Read<StatedDate> {
    matches!(reader.mark(at + 1), Some('-' | '–')).then_some(())?;
    let month = two_digits(reader, at + 2, 12)?;
    let ends = closes(reader, at + 3) && ends_phrase(reader, at + 3) && !joins_number(reader, at + 3);
    let date = valid(StatedDate::day(day, month, StatedYear::Unstated)).filter(|_| ends)?;
    Some((date, at + 3))
}

/// Whether another number is joined: `ngày 3 - 5 và 7`.
fn joins_number(reader: Reader<'_>, at: usize) -> bool {
    !reader.breaks(at) && reader.is_any(at, &["-", "–", "và", "/"]) && reader.digits(at + 1).is_some()
}

/// The date, if its month has such a day; 29 February where the year is unknown.
fn valid(date: StatedDate) -> Option<StatedDate> {
    let StatedMonth::Given(month) = date.month? else {
        return None;
    };
    let year = match date.year {
        StatedYear::Given(year) => year,
        _ => 2000,
    };
    jiff::civil::Date::new(year, month, date.day?).ok().map(|_| date)
}

/// The mark between two numbers that touch it.
pub(super) fn separator(reader: Reader<'_>, at: usize) -> Option<char> {
    let mark = reader.mark(at).filter(|mark| matches!(mark, '/' | '-' | '.'))?;
    (reader.touches(at) && reader.touches(at + 1)).then_some(mark)
}

/// A number of one or two digits from 1 to `most`.
pub(super) fn two_digits(reader: Reader<'_>, at: usize, most: i8) -> Option<i8> {
    let digits = reader.digits(at).filter(|digits| digits.width <= 2)?;
    i8::try_from(digits.value)
        .ok()
        .filter(|value| (1..=most).contains(value))
}

/// A year in four digits.
pub(super) fn year_number(reader: Reader<'_>, at: usize) -> Option<i16> {
    let digits = reader.digits(at).filter(|digits| digits.width == 4)?;
    YEARS.contains(&digits.value).then_some(digits.value)
}

/// The year after a separator like the first one: `/2020`; where a day is meant for sure, `/20` too.
fn separated_year(reader: Reader<'_>, at: usize, mark: char, named: bool) -> Option<i16> {
    (separator(reader, at)? == mark).then_some(())?;
    if let Some(year) = year_number(reader, at + 1) {
        // `20/9/2017-nay` and `20/9/2017-PV` end with the year, `12/2020-NQ` is no day.
        return (closes(reader, at + 2) || reader.mark(at + 2) == Some('-')).then_some(year);
    }
    let short = two_digits(reader, at + 1, 40).filter(|_| named && mark == '/' && closes(reader, at + 2))?;
    Some(2000 + i16::from(short))
}

/// ```text
/// year    = "năm" (number | "nay" | "ngoái" | "tới" | "sau")
/// ```
pub(super) fn worded_year(reader: Reader<'_>, at: usize) -> Read<StatedYear> {
    if !reader.is(at, "năm") || reader.breaks(at + 1) {
        return None;
    }
    if let Some(year) = year_number(reader, at + 1) {
        return closes(reader, at + 2).then_some((StatedYear::Given(year), at + 2));
    }
    let years = match &*lower(reader.word(at + 1)) {
        "nay" => 0,
        "ngoái" => -1,
        "tới" | "sau" => 1,
        _ => return None,
    };
    Some((StatedYear::FromPublication(years), at + 2))
}

/// The year after a month, if one is stated, and the token after it.
///
/// ```text
/// year    = sep number | ["của" | ","] "năm" number | nothing
/// ```
pub(super) fn year_of_month(reader: Reader<'_>, at: usize) -> (StatedYear, usize) {
    if separator(reader, at).is_some()
        && let Some(year) = year_number(reader, at + 1).filter(|_| closes(reader, at + 2))
    {
        return (StatedYear::Given(year), at + 2);
    }
    year_phrase(reader, at).unwrap_or((StatedYear::Unstated, at))
}

/// ```text
/// phrase  = ["của" | ","] "năm" …
/// ```
fn year_phrase(reader: Reader<'_>, at: usize) -> Read<StatedYear> {
    let year = at + usize::from(reader.is_any(at, &["của", ","]));
    if reader.breaks(at) || reader.breaks(year) {
        return None;
    }
    worded_year(reader, year)
}

/// A month's number in digits or words; `tư` and `giêng` are said of months only.
///
/// ```text
/// month   = "1" … "12" | "giêng" | "hai" | … | "mười" ["một" | "hai"] | "chạp"
/// ```
pub(super) fn month_number(reader: Reader<'_>, at: usize) -> Read<i8> {
    if reader.breaks(at) {
        return None;
    }
    if let Some(month) = two_digits(reader, at, 12) {
        return Some((month, at + 1));
    }
    let month = match &*lower(reader.word(at)) {
        "giêng" => 1,
        "hai" => 2,
        "ba" => 3,
        "tư" | "bốn" => 4,
        "năm" => 5,
        "sáu" => 6,
        "bảy" | "bẩy" => 7,
        "tám" => 8,
        "chín" => 9,
        "mười" if !reader.breaks(at + 1) && reader.is(at + 1, "một") => {
            return Some((11, at + 2));
        }
        "mười" if !reader.breaks(at + 1) && reader.is(at + 1, "hai") => {
            return Some((12, at + 2));
        }
        "mười" => 10,
        "chạp" => 12,
        _ => return None,
    };
    Some((month, at + 1))
}

/// Whether a number may end before this token: `370/QĐ-TTg`, `12/2020/NĐ-CP` and `1.500` go on.
pub(super) fn closes(reader: Reader<'_>, at: usize) -> bool {
    if !reader.touches(at) {
        return true;
    }
    match reader.mark(at) {
        None => false,
        Some('%') => false,
        Some('/') => !reader.touches(at + 1),
        Some('.' | ',') => !(reader.touches(at + 1) && reader.digits(at + 1).is_some()),
        Some('-') => !(reader.touches(at + 1) && reader.digits(at + 1).is_none()),
        Some(_) => true,
    }
}
