//! Days of the lunar calendar, which are kept as such.

use super::calendar::{date, month_number, two_digits};
use super::expression::{DateForm, Found, Read, StatedDate, StatedMonth, StatedYear};
use super::lead::Lead;
use super::reader::Reader;

/// The first words of the years' names in the sexagenary cycle.
const STEMS: [&str; 10] = ["giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"];

/// The second words.
const BRANCHES: [&str; 13] = [
    "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi", "tị",
];

/// A lunar day after its lead: `mùng 5 tháng Giêng`, `ngày 10 tháng 3 âm lịch`.
pub(super) fn after_lead(reader: Reader<'_>, start: usize, at: usize, lead: Lead, found: &mut Found) -> Option<usize> {
    let (form, next) = lunar_day(reader, at, lead.lunar)?;
    found.push(reader, start, next, form);
    Some(next)
}

/// A lunar day that begins with its number: `10/3 âm lịch`.
pub(super) fn bare(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let (form, next) = lunar_day(reader, start, false)?;
    found.push(reader, start, next, form);
    Some(next)
}

/// ```text
/// lunar   = day (sep month | "tháng" month) ["năm" stem branch] ["âm" "lịch"]
/// ```
///
/// It is lunar for its `mùng`, its `Giêng` or `Chạp`, the year's name, or `âm lịch`; a year in digits makes it solar.
fn lunar_day(reader: Reader<'_>, at: usize, counted_lunar: bool) -> Read<DateForm> {
    two_digits(reader, at, 31)?;
    let (stated, next) = date(reader, at, true)?;
    let StatedDate {
        day,
        month: Some(StatedMonth::Given(month)),
        year: StatedYear::Unstated,
        ..
    } = stated
    else {
        return None;
    };
    let named_month = reader.is_any(next - 1, &["giêng", "chạp"]);
    let (marked, next) = lunar_mark(reader, next);
    (marked || named_month || counted_lunar).then_some((DateForm::Lunar { month, day }, next))
}

/// ```text
/// full    = "rằm" "tháng" month
/// ```
pub(super) fn full_moon(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    if !reader.are(start, &["rằm", "tháng"]) {
        return None;
    }
    let (month, next) = month_number(reader, start + 2)?;
    let (_, next) = lunar_mark(reader, next);
    Some((DateForm::Lunar { month, day: Some(15) }, next))
}

/// What says after a date that it is lunar, and the token after that.
///
/// ```text
/// mark    = ["năm" stem branch] ["(" ] ["âm" "lịch"] [")"]
/// ```
pub(super) fn lunar_mark(reader: Reader<'_>, at: usize) -> (bool, usize) {
    let mut next = at;
    if !reader.breaks(at) && reader.is(at, "năm") && reader.is_any(at + 1, &STEMS) && reader.is_any(at + 2, &BRANCHES)
    {
        next = at + 3;
    }
    if !reader.breaks(next) && reader.are(next, &["âm", "lịch"]) {
        next += 2;
    } else if !reader.breaks(next) && reader.are(next, &["(", "âm", "lịch", ")"]) {
        next += 4;
    }
    (next > at, next)
}
