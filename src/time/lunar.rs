//! Days of the lunar calendar, which are kept as such.

use super::calendar::{date, month_number, two_digits};
use super::expression::{DateForm, Read, StatedDate, StatedMonth, StatedYear};
use super::lead::Lead;
use super::reader::Reader;

/// The first words of the years' names in the sexagenary cycle.
const STEMS: [&str; 10] = ["giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"];

/// The second words.
const BRANCHES: [&str; 13] = [
    "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi", "tị",
];

/// The day and month of the Hùng kings' commemoration, which is said `mùng 10/3` too.
const HUNG_KINGS: (Option<i8>, i8) = (Some(10), 3);

/// A lunar day after its lead: `mùng 5 tháng Giêng`, `ngày 10 tháng 3 âm lịch`, `mùng 3 Tết`.
pub(super) fn after_lead(reader: Reader<'_>, at: usize, lead: Lead) -> Read<DateForm> {
    if reader.breaks(at) {
        return None;
    }
    lunar_date(reader, at, lead.lunar).or_else(|| day_alone(reader, at))
}

/// A lunar day that begins with its number: `10/3 âm lịch`.
pub(super) fn bare(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    lunar_date(reader, start, false)
}

/// ```text
/// lunar   = day (sep month | "tháng" month) [mark]
/// ```
///
/// It is lunar for its `mùng`, its `Giêng` or `Chạp`, or the mark; a year in digits makes it solar, and so does the
/// slash of `mùng 4/2`.
fn lunar_date(reader: Reader<'_>, at: usize, counted_lunar: bool) -> Read<DateForm> {
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
    let (marked, end) = mark(reader, next);
    let counted = counted_lunar && (reader.is(at + 1, "tháng") || (day, month) == HUNG_KINGS);
    let lunar = marked || counted || names_lunar_month(reader, next - 1);
    let month = Some(month);
    lunar.then_some((DateForm::Lunar { month, day }, end))
}

/// A day of the New Year, or one without its month.
///
/// ```text
/// alone   = day ("Tết" | "âm" "lịch")
/// ```
fn day_alone(reader: Reader<'_>, at: usize) -> Read<DateForm> {
    let day = two_digits(reader, at, 30)?;
    let (marked, end) = mark(reader, at + 1);
    if marked {
        return Some((
            DateForm::Lunar {
                month: None,
                day: Some(day),
            },
            end,
        ));
    }
    if reader.breaks(at + 1) || !reader.is(at + 1, "tết") {
        return None;
    }
    // `29 Tết` is the eve, `mùng 3 Tết` the third day of the new year.
    let month = if day > 15 { 12 } else { 1 };
    Some((
        DateForm::Lunar {
            month: Some(month),
            day: Some(day),
        },
        at + 2,
    ))
}

/// ```text
/// full    = "rằm" "tháng" month [mark]
/// ```
pub(super) fn full_moon(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    if !reader.are(start, &["rằm", "tháng"]) {
        return None;
    }
    let (month, next) = month_number(reader, start + 2)?;
    let (_, end) = mark(reader, next);
    Some((
        DateForm::Lunar {
            month: Some(month),
            day: Some(15),
        },
        end,
    ))
}

/// Whether the month that ends with this token is `Giêng` or `Chạp`, which only the lunar year has.
pub(super) fn names_lunar_month(reader: Reader<'_>, at: usize) -> bool {
    reader.is_any(at, &["giêng", "chạp"])
}

/// Whether something after a date says that it is lunar, and the token after that.
///
/// ```text
/// mark    = ["năm" stem branch] ["âm" "lịch" | "(" "âm" "lịch" ")"]
/// ```
pub(super) fn mark(reader: Reader<'_>, at: usize) -> (bool, usize) {
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
