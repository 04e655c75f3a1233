//! Months, quarters and halves.

use super::calendar::{closes, month_number, separator, two_digits, worded_year, year_number, year_of_month};
use super::days::{interval, to};
use super::expression::{DateForm, Found, Read, StatedDate, StatedMonth, StatedYear};
use super::lunar;
use super::reader::Reader;

/// One month or several, with the part of it that is meant.
///
/// ```text
/// months  = [part] (month to month | month { ("," | "và") number [year] })
/// part    = "đầu" | "giữa" | "cuối"
/// ```
pub(super) fn months(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let at = start + usize::from(reader.is_any(start, &["đầu", "giữa", "cuối"]));
    if let Some((form, next)) = month_interval(reader, at) {
        found.push(reader, start, next, form);
        return Some(next);
    }
    let (first, mut next) = month(reader, at)?;
    found.push(reader, start, next, month_form(reader, first, &mut next));
    while let Some((at, (more, after))) = another_month(reader, next) {
        found.push(reader, at, after, DateForm::Date(more));
        next = after;
    }
    Some(next)
}

/// The month, or the lunar month where it is said to be one; `next` moves past what says so.
fn month_form(reader: Reader<'_>, date: StatedDate, next: &mut usize) -> DateForm {
    let named_lunar = lunar::names_lunar_month(reader, *next - 1);
    let (marked, end) = lunar::mark(reader, *next);
    match (date.month, date.year) {
        (Some(StatedMonth::Given(month)), StatedYear::Unstated) if marked || named_lunar => {
            *next = end;
            DateForm::Lunar {
                month: Some(month),
                day: None,
            }
        }
        _ => DateForm::Date(date),
    }
}

/// The `5` of `tháng 4 và 5`; what more numbers there may be count something.
fn another_month(reader: Reader<'_>, at: usize) -> Option<(usize, (StatedDate, usize))> {
    if reader.breaks(at) || !reader.is_any(at, &["và", ","]) || reader.breaks(at + 1) {
        return None;
    }
    let month = two_digits(reader, at + 1, 12)?;
    let (year, next) = year_of_month(reader, at + 2);
    let ends = closes(reader, next) && super::bare::ends_phrase(reader, next) && !reader.is(next, "tháng");
    ends.then(|| (at + 1, (StatedDate::month(month, year), next)))
}

/// ```text
/// month   = "tháng" number [year] | "tháng" ("này" | "trước" | "tới" | "sau")
/// ```
///
/// `12 tháng 5 ngày tù` counts months, `Cách mạng Tháng Tám` is a name, and in `mỗi tháng năm người` five are meant.
pub(super) fn month(reader: Reader<'_>, at: usize) -> Read<StatedDate> {
    const COUNTING: [&str; 9] = ["mạng", "mỗi", "một", "hai", "ba", "mấy", "nhiều", "những", "các"];
    if !reader.is(at, "tháng") || reader.breaks(at + 1) || reader.follows_number(at) || reader.follows(at, &COUNTING) {
        return None;
    }
    let months = match reader.word(at + 1) {
        "này" => Some(0),
        "trước" => Some(-1),
        "tới" | "sau" => Some(1),
        "năm" => return None,
        _ => None,
    };
    if let Some(months) = months {
        let date = StatedDate {
            month: Some(StatedMonth::FromPublication(months)),
            ..StatedDate::default()
        };
        return Some((date, at + 2));
    }
    let (month, next) = month_number(reader, at + 1)?;
    let (year, end) = year_of_month(reader, next);
    (end > next || closes(reader, next)).then_some((StatedDate::month(month, year), end))
}

/// ```text
/// months  = month to (month | number sep year)
/// ```
pub(super) fn month_interval(reader: Reader<'_>, at: usize) -> Read<DateForm> {
    let (first, next) = month(reader, at)?;
    let (last, next) = last_month(reader, next)?;
    Some((interval(first, last), next))
}

fn last_month(reader: Reader<'_>, at: usize) -> Read<StatedDate> {
    let next = to(reader, at)?;
    month(reader, next).or_else(|| month_with_year(reader, next))
}

/// ```text
/// month   = number sep year
/// ```
fn month_with_year(reader: Reader<'_>, at: usize) -> Read<StatedDate> {
    let month = two_digits(reader, at, 12)?;
    separator(reader, at + 1)?;
    let year = year_number(reader, at + 2).filter(|_| closes(reader, at + 3))?;
    Some((StatedDate::month(month, StatedYear::Given(year)), at + 3))
}

/// A month with its year, after a word that says so or in brackets: `đến 11/2015`, `(11/2016)`.
///
/// ```text
/// bare    = number sep year [to number sep year]
/// ```
pub(super) fn bare_month(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    const CUES: [&str; 11] = [
        "từ", "đến", "tới", "trước", "sau", "vào", "hồi", "cuối", "đầu", "giữa", "(",
    ];
    let (first, next) = month_with_year(reader, start).filter(|_| reader.follows(start, &CUES))?;
    match last_month(reader, next) {
        Some((last, next)) => Some((interval(first, last), next)),
        None => Some((DateForm::Date(first), next)),
    }
}

/// Quarters.
///
/// ```text
/// quarters = ("quý" | "quí") quarter [year] { ("," | "và") quarter [year] }
/// ```
pub(super) fn quarters(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    if !reader.is_any(start, &["quý", "quí"]) || reader.breaks(start + 1) {
        return None;
    }
    let (form, mut next) = quarter(reader, start + 1)?;
    found.push(reader, start, next, form);
    while !reader.breaks(next) && reader.is_any(next, &["và", ","]) && !reader.breaks(next + 1) {
        let Some((form, after)) = quarter(reader, next + 1).filter(|(_, end)| super::bare::ends_phrase(reader, *end))
        else {
            break;
        };
        found.push(reader, next + 1, after, form);
        next = after;
    }
    Some(next)
}

/// ```text
/// quarter = ("I" | … | "IV" | "1" | … | "4" | "một" | … | "tư") [year]
/// ```
fn quarter(reader: Reader<'_>, at: usize) -> Read<DateForm> {
    let quarter: i8 = match reader.word(at) {
        "I" | "1" | "một" => 1,
        "II" | "2" | "hai" => 2,
        "III" | "3" | "ba" => 3,
        "IV" | "4" | "tư" | "bốn" => 4,
        _ => return None,
    };
    let (year, end) = year_of_month(reader, at + 1);
    let months = DateForm::Months {
        first: 3 * quarter - 2,
        last: 3 * quarter,
        year,
    };
    (end > at + 1 || closes(reader, end)).then_some((months, end))
}

/// ```text
/// half    = (number "tháng" | "nửa") ("đầu" | "cuối") ["của"] "năm" [year]
/// ```
pub(super) fn half(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    let (months, at) = if reader.is(start, "nửa") {
        (6, start + 1)
    } else {
        let months = match reader.word(start) {
            "sáu" | "Sáu" => 6,
            "chín" | "Chín" => 9,
            _ => two_digits(reader, start, 11)?,
        };
        reader.is(start + 1, "tháng").then_some((months, start + 2))?
    };
    let from_start = match reader.word(at) {
        "đầu" => true,
        "cuối" => false,
        _ => return None,
    };
    let at = at + 1 + usize::from(reader.is(at + 1, "của"));
    if reader.breaks(at) || !reader.is(at, "năm") || reader.is(at + 1, "học") {
        return None;
    }
    let (year, next) = worded_year(reader, at).unwrap_or((StatedYear::Unstated, at + 1));
    let (first, last) = if from_start { (1, months) } else { (13 - months, 12) };
    Some((DateForm::Months { first, last, year }, next))
}
