//! Years and terms.

use super::bare::ends_phrase;
use super::calendar::{closes, worded_year, year_number};
use super::days::to;
use super::expression::{DateForm, Found, Read, StatedDate, StatedYear};
use super::reader::Reader;

/// A term or stage.
///
/// ```text
/// term    = name ["từ"] ["năm"] year (to | "/") ["năm"] year
/// name    = "nhiệm kỳ" | "giai đoạn" | "thời kỳ" | "niên khóa" | "khóa" | "năm học"
/// ```
pub(super) fn term(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    const NAMES: [&[&str]; 10] = [
        &["nhiệm", "kỳ"],
        &["nhiệm", "kì"],
        &["giai", "đoạn"],
        &["thời", "kỳ"],
        &["thời", "kì"],
        &["niên", "khóa"],
        &["niên", "khoá"],
        &["năm", "học"],
        &["khóa"],
        &["khoá"],
    ];
    let name = NAMES.iter().find(|name| reader.are(start, name))?;
    let mut at = start + name.len();
    for word in ["từ", "năm"] {
        at += usize::from(!reader.breaks(at) && reader.is(at, word));
    }
    let (from, to, next) = two_years(reader, at)?;
    Some((DateForm::Term { from, to }, next))
}

/// ```text
/// two     = year (to | "/") ["năm"] year
/// ```
fn two_years(reader: Reader<'_>, at: usize) -> Option<(i16, i16, usize)> {
    let from = year_number(reader, at).filter(|_| !reader.breaks(at))?;
    let next = match reader.mark(at + 1) {
        Some('/') => at + 2,
        _ => to(reader, at + 1)?,
    };
    let next = next + usize::from(reader.is(next, "năm"));
    let to = year_number(reader, next).filter(|to| *to >= from && !reader.breaks(next))?;
    closes(reader, next + 1).then_some((from, to, next + 1))
}

/// Years.
///
/// ```text
/// years   = [part] "năm" (year to ["năm"] year | year { ("," | "và") year } | "nay" | "ngoái" | "tới" | "sau")
/// part    = "đầu" | "giữa" | "cuối"
/// ```
pub(super) fn years(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let at = start + usize::from(reader.is_any(start, &["đầu", "giữa", "cuối"]));
    if !reader.is(at, "năm") {
        return bare_year_after_part(reader, start, at, found);
    }
    if let Some((form, next)) = year_interval(reader, at) {
        found.push(reader, start, next, form);
        return Some(next);
    }
    let (year, mut next) = worded_year(reader, at)?;
    if counts_years(reader, at, year) {
        return None;
    }
    found.push(reader, start, next, DateForm::Date(StatedDate::year(year)));
    while let Some((at, more)) = another_year(reader, next).filter(|_| matches!(year, StatedYear::Given(_))) {
        found.push(reader, at, at + 1, year_form(more));
        next = at + 1;
    }
    Some(next)
}

/// `hai năm nay` and `những năm tới` count years; `những năm 1990` is a decade.
fn counts_years(reader: Reader<'_>, at: usize, year: StatedYear) -> bool {
    #[rustfmt::skip]
    const COUNTING: [&str; 20] = [
        "các", "nhiều", "mấy", "vài", "lâu", "một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
        "chục", "trăm", "từng", "mỗi",
    ];
    reader.follows(at, &["những"])
        || !matches!(year, StatedYear::Given(_)) && (reader.follows_number(at) || reader.follows(at, &COUNTING))
}

/// The `2045` of `năm 2030 và 2045`, where nothing follows that it might count.
fn another_year(reader: Reader<'_>, at: usize) -> Option<(usize, i16)> {
    if reader.breaks(at) || !reader.is_any(at, &[",", "và", "hoặc"]) {
        return None;
    }
    let next = at + 1 + usize::from(reader.is(at + 1, "và"));
    if reader.breaks(next) {
        return None;
    }
    let year = year_number(reader, next).filter(|_| closes(reader, next + 1) && ends_phrase(reader, next + 1))?;
    Some((next, year))
}

/// ```text
/// years   = ["năm"] year to ["năm"] year
/// ```
pub(super) fn year_interval(reader: Reader<'_>, at: usize) -> Read<DateForm> {
    let (from, to, next) = two_years(reader, at + usize::from(reader.is(at, "năm")))?;
    Some((
        DateForm::Interval(
            StatedDate::year(StatedYear::Given(from)),
            StatedDate::year(StatedYear::Given(to)),
        ),
        next,
    ))
}

fn year_form(year: i16) -> DateForm {
    DateForm::Date(StatedDate::year(StatedYear::Given(year)))
}

/// Two years with a dash, without a word before: `(2020 - 2025)`.
pub(super) fn bare_years(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    if !is_modern(reader, start) || reader.mark(start + 1).is_none() {
        return None;
    }
    year_interval(reader, start)
}

/// `cuối 2016`.
fn bare_year_after_part(reader: Reader<'_>, start: usize, at: usize, found: &mut Found) -> Option<usize> {
    if at == start
        || reader.breaks(at)
        || !is_modern(reader, at)
        || !closes(reader, at + 1)
        || !ends_phrase(reader, at + 1)
    {
        return None;
    }
    found.push(reader, start, at + 1, year_form(year_number(reader, at)?));
    Some(at + 1)
}

/// A year without the word `năm`: in brackets (`ông Lê Văn An (1964)`), after `sinh` (`SN 1980`), after a word of time
/// where nothing follows that it might count (`so với 2015.`), or with the next one (`2013, 2014`).
pub(super) fn bare_year(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    const CUES: [&str; 9] = ["đến", "từ", "kỳ", "với", "nhìn", "trước", "sau", "trong", "vào"];
    let year = year_number(reader, start).filter(|_| is_modern(reader, start) && closes(reader, start + 1))?;
    let in_brackets =
        start > 0 && reader.mark(start - 1) == Some('(') && matches!(reader.mark(start + 1), Some(')' | ',' | ';'));
    let born =
        reader.follows(start, &["sn", "sinh"]) || reader.follows(start, &[":"]) && reader.follows(start - 1, &["sn"]);
    let said = reader.follows(start, &CUES) && ends_phrase(reader, start + 1);
    let next = another_year(reader, start + 1).filter(|(_, next)| *next == year + 1);
    if !(in_brackets || born || said || next.is_some()) {
        return None;
    }
    found.push(reader, start, start + 1, year_form(year));
    let Some((at, next)) = next else {
        return Some(start + 1);
    };
    found.push(reader, at, at + 1, year_form(next));
    Some(at + 1)
}

/// Whether news may speak of the year without the word.
fn is_modern(reader: Reader<'_>, at: usize) -> bool {
    year_number(reader, at).is_some_and(|year| (1900..=2060).contains(&year))
}
