//! Months, quarters, halves, years and terms.

use super::calendar::{closes, separator, two_digits, worded_year, year_number, year_of_month};
use super::days::{continues_a_number, interval, month_after, to};
use super::expression::{DateForm, Found, Read, StatedDate, StatedMonth, StatedYear};
use super::lunar;
use super::reader::Reader;

/// A period that begins with a word.
///
/// ```text
/// period  = term | months | quarters | half | years | full moon
/// ```
pub(super) fn period(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let read = term(reader, start)
        .or_else(|| lunar::full_moon(reader, start))
        .or_else(|| quarter(reader, start))
        .or_else(|| half(reader, start));
    if let Some((form, next)) = read {
        found.push(reader, start, next, form);
        return Some(next);
    }
    months(reader, start, found).or_else(|| years(reader, start, found))
}

/// A period that begins with its number.
///
/// ```text
/// bare    = "6" "tháng" ("đầu" | "cuối") "năm" … | year dash year | month sep year | "(" year ")"
/// ```
pub(super) fn bare_period(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    if continues_a_number(reader, start) {
        return None;
    }
    let (form, next) = half(reader, start)
        .or_else(|| bare_years(reader, start))
        .or_else(|| bare_month(reader, start))
        .or_else(|| bare_year(reader, start))?;
    found.push(reader, start, next, form);
    Some(next)
}

/// An interval of months or years that begins with `từ`.
///
/// ```text
/// from    = "từ" month to month | "từ" ["năm"] year to ["năm"] year
/// ```
pub(super) fn from_period(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let (form, next) = month_interval(reader, start + 1).or_else(|| year_interval(reader, start + 1))?;
    found.push(reader, start, next, form);
    Some(next)
}

/// A term or stage.
///
/// ```text
/// term    = ("nhiệm kỳ" | "giai đoạn" | "thời kỳ" | "niên khóa" | "khóa" | "năm học") ["từ"] ["năm"] year dash ["năm"] year
/// ```
fn term(reader: Reader<'_>, start: usize) -> Read<DateForm> {
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
        if !reader.breaks(at) && reader.is(at, word) {
            at += 1;
        }
    }
    let (from, to, next) = two_years(reader, at)?;
    Some((DateForm::Term { from, to }, next))
}

/// ```text
/// years   = year (dash | "/" | "đến") ["năm"] year
/// ```
fn two_years(reader: Reader<'_>, at: usize) -> Option<(i16, i16, usize)> {
    let from = year_number(reader, at).filter(|_| !reader.breaks(at))?;
    let next = if reader.mark(at + 1) == Some('/') {
        at + 2
    } else {
        to(reader, at + 1)?
    };
    let next = if reader.is(next, "năm") { next + 1 } else { next };
    let to = year_number(reader, next).filter(|to| *to >= from)?;
    closes(reader, next + 1).then_some((from, to, next + 1))
}

/// Months.
///
/// ```text
/// months  = [part] "tháng" month [year] | "tháng" ("này" | "trước" | "tới" | "sau")
/// part    = "đầu" | "giữa" | "cuối"
/// ```
fn months(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let at = if reader.is_any(start, &["đầu", "giữa", "cuối"]) {
        start + 1
    } else {
        start
    };
    if let Some((form, next)) = month_interval(reader, at) {
        found.push(reader, start, next, form);
        return Some(next);
    }
    let (date, next) = month(reader, at)?;
    let (lunar, next) = lunar::lunar_mark(reader, next);
    let named_lunar = reader.is_any(next - 1, &["giêng", "chạp"]);
    let form = match date.month {
        Some(StatedMonth::Given(month)) if (lunar || named_lunar) && date.year == StatedYear::Unstated => {
            DateForm::Lunar { month, day: None }
        }
        _ => DateForm::Date(date),
    };
    found.push(reader, start, next, form);
    Some(next)
}

/// ```text
/// month   = "tháng" number [sep year | ["của"] "năm" year] | "tháng" ("này" | "trước" | "tới" | "sau")
/// ```
///
/// `12 tháng 5 ngày tù` counts months, the `Cách mạng Tháng Tám` is a name, and `tháng năm` alone are months and years.
fn month(reader: Reader<'_>, at: usize) -> Read<StatedDate> {
    if !reader.is(at, "tháng") || reader.breaks(at + 1) {
        return None;
    }
    let before = reader.before(at);
    let counted = matches!(
        before.as_str(),
        "mạng" | "mỗi" | "một" | "hai" | "ba" | "mấy" | "nhiều" | "những" | "các"
    ) || at > 0 && !reader.breaks(at) && reader.digits(at - 1).is_some();
    if counted {
        return None;
    }
    let months = match reader.word(at + 1).to_lowercase().as_str() {
        "này" => Some(0),
        "trước" => Some(-1),
        "tới" | "sau" => Some(1),
        _ => None,
    };
    if let Some(months) = months {
        let month = Some(StatedMonth::FromPublication(months));
        return Some((
            StatedDate {
                month,
                ..StatedDate::default()
            },
            at + 2,
        ));
    }
    if reader.word(at + 1) == "năm" {
        return None;
    }
    let (month, next) = month_after(reader, at + 1).or_else(|| month_before_year(reader, at + 1))?;
    let (year, next) = year_of_month(reader, next);
    Some((StatedDate::month(month, year), next))
}

/// The `12` of `12/2020`, which goes on.
fn month_before_year(reader: Reader<'_>, at: usize) -> Read<i8> {
    let month = two_digits(reader, at, 12)?;
    separator(reader, at + 1)?;
    year_number(reader, at + 2).filter(|_| closes(reader, at + 3))?;
    Some((month, at + 1))
}

/// ```text
/// months  = month to ("tháng" month | number sep year) | "tháng" number dash number sep year
/// ```
fn month_interval(reader: Reader<'_>, at: usize) -> Read<DateForm> {
    let (first, next) = month(reader, at)?;
    let next = to(reader, next)?;
    let (last, next) = month(reader, next).or_else(|| month_with_year(reader, next))?;
    Some((interval(first, last), next))
}

/// ```text
/// month   = number sep year
/// ```
fn month_with_year(reader: Reader<'_>, at: usize) -> Read<StatedDate> {
    let (month, next) = month_before_year(reader, at)?;
    let year = year_number(reader, next + 1)?;
    Some((StatedDate::month(month, StatedYear::Given(year)), next + 2))
}

/// ```text
/// quarter = ("quý" | "quí") ("I" | … | "IV" | "1" | … | "4" | "một" | … | "tư") [["-" | "/"] year | "năm" year]
/// ```
fn quarter(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    if !reader.is_any(start, &["quý", "quí"]) || reader.breaks(start + 1) {
        return None;
    }
    let quarter: i8 = match reader.word(start + 1) {
        "I" | "1" | "một" => 1,
        "II" | "2" | "hai" => 2,
        "III" | "3" | "ba" => 3,
        "IV" | "4" | "tư" | "bốn" => 4,
        _ => return None,
    };
    let (year, next) = year_of_month(reader, start + 2);
    if year == StatedYear::Unstated && !closes(reader, next) {
        return None;
    }
    Some((
        DateForm::Months {
            first: 3 * quarter - 2,
            last: 3 * quarter,
            year,
        },
        next,
    ))
}

/// ```text
/// half    = number "tháng" ("đầu" | "cuối") ["của"] "năm" [year] | "nửa" ("đầu" | "cuối") ["của"] "năm" [year]
/// ```
fn half(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    let (months, at) = if reader.is(start, "nửa") {
        (6, start + 1)
    } else {
        let months = match reader.word(start).to_lowercase().as_str() {
            "ba" => 3,
            "sáu" => 6,
            "chín" => 9,
            _ => two_digits(reader, start, 11)?,
        };
        reader.is(start + 1, "tháng").then_some((months, start + 2))?
    };
    let from_start = match reader.word(at) {
        "đầu" => true,
        "cuối" => false,
        _ => return None,
    };
    let at = if reader.is(at + 1, "của") { at + 2 } else { at + 1 };
    if reader.breaks(at) || !reader.is(at, "năm") || reader.is(at + 1, "học") {
        return None;
    }
    let (year, next) = worded_year(reader, at).unwrap_or((StatedYear::Unstated, at + 1));
    let (first, last) = if from_start { (1, months) } else { (13 - months, 12) };
    Some((DateForm::Months { first, last, year }, next))
}

/// Years.
///
/// ```text
/// years   = [part] "năm" (year dash year | year { ("," | "và") ["năm"] year } | "nay" | "ngoái" | …)
/// ```
fn years(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let at = if reader.is_any(start, &["đầu", "giữa", "cuối"]) {
        start + 1
    } else {
        start
    };
    if let Some((form, next)) = year_interval_named(reader, at) {
        found.push(reader, start, next, form);
        return Some(next);
    }
    let (year, mut next) = worded_year(reader, at)?;
    if !is_said_of_a_year(reader, at, year) {
        return None;
    }
    found.push(reader, start, next, DateForm::Date(StatedDate::year(year)));
    while let Some((at, year)) = another_year(reader, next).filter(|_| matches!(year, StatedYear::Given(_))) {
        found.push(
            reader,
            at,
            at + 1,
            DateForm::Date(StatedDate::year(StatedYear::Given(year))),
        );
        next = at + 1;
    }
    Some(next)
}

/// `hai năm nay` and `những năm tới` count years; `những năm 1990` is a decade.
fn is_said_of_a_year(reader: Reader<'_>, at: usize, year: StatedYear) -> bool {
    let before = reader.before(at);
    match year {
        StatedYear::Given(_) => before != "những",
        StatedYear::Unstated => false,
        StatedYear::FromPublication(_) => {
            let counted = at > 0 && !reader.breaks(at) && reader.digits(at - 1).is_some();
            !counted
                && !matches!(
                    before.as_str(),
                    "những"
                        | "các"
                        | "nhiều"
                        | "mấy"
                        | "vài"
                        | "lâu"
                        | "một"
                        | "hai"
                        | "ba"
                        | "bốn"
                        | "tư"
                        | "năm"
                        | "sáu"
                        | "bảy"
                        | "tám"
                        | "chín"
                        | "mười"
                        | "chục"
                        | "trăm"
                        | "hàng"
                        | "từng"
                        | "mỗi"
                )
        }
    }
}

/// The `2045` of `năm 2030 và 2045`.
fn another_year(reader: Reader<'_>, at: usize) -> Option<(usize, i16)> {
    if reader.breaks(at) || !reader.is_any(at, &[",", "và", "hoặc"]) {
        return None;
    }
    let next = if reader.is(at + 1, "và") { at + 2 } else { at + 1 };
    if reader.breaks(next) {
        return None;
    }
    let year = year_number(reader, next).filter(|_| closes(reader, next + 1) && ends_clause(reader, next + 1))?;
    Some((next, year))
}

/// Whether a bare number is not the count of what follows: `năm 2019 và 2000 người` is no list of years.
fn ends_clause(reader: Reader<'_>, at: usize) -> bool {
    reader.breaks(at)
        || reader.mark(at).is_some()
        || !reader.is_any(at, &["người", "đồng", "đại", "tỷ", "triệu", "hộ", "ha", "lượt"])
}

/// ```text
/// years   = ["năm"] year to ["năm"] year
/// ```
fn year_interval(reader: Reader<'_>, at: usize) -> Read<DateForm> {
    let at = if reader.is(at, "năm") { at + 1 } else { at };
    let (from, to, next) = two_years(reader, at)?;
    Some((year_pair(from, to), next))
}

fn year_interval_named(reader: Reader<'_>, at: usize) -> Read<DateForm> {
    reader.is(at, "năm").then(|| year_interval(reader, at)).flatten()
}

fn year_pair(from: i16, to: i16) -> DateForm {
    let year = |year| StatedDate::year(StatedYear::Given(year));
    DateForm::Interval(year(from), year(to))
}

/// Two years with a dash, without a word before: `(2020 - 2025)`.
fn bare_years(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    (modern(reader, start) && reader.mark(start + 1).is_some()).then_some(())?;
    let (from, to, next) = two_years(reader, start)?;
    (to > from && to - from <= 200).then_some((year_pair(from, to), next))
}

/// A month with its year, after a word that says so or in brackets: `đến 11/2015`, `(11/2016)`.
fn bare_month(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    let before = reader.before(start);
    let said = matches!(
        before.as_str(),
        "từ" | "đến" | "tới" | "trước" | "sau" | "vào" | "hồi" | "cuối" | "đầu" | "giữa" | "("
    );
    let (date, next) = month_with_year(reader, start).filter(|_| said)?;
    Some((DateForm::Date(date), next))
}

/// A year in brackets or after `sinh`: `ông Phạm Văn A (1964)`, `(SN 1980)`.
fn bare_year(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    let year = year_number(reader, start).filter(|_| modern(reader, start) && closes(reader, start + 1))?;
    let bracketed =
        start > 0 && reader.mark(start - 1) == Some('(') && matches!(reader.mark(start + 1), Some(')' | ',' | ';'));
    let born = matches!(reader.before(start).as_str(), "sn" | "sinh");
    (bracketed || born).then_some((DateForm::Date(StatedDate::year(StatedYear::Given(year))), start + 1))
}

/// A year of which news may speak without the word.
fn modern(reader: Reader<'_>, at: usize) -> bool {
    year_number(reader, at).is_some_and(|year| (1850..=2100).contains(&year))
}
