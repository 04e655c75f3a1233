//! Days of the lunar calendar, which are kept as such but for those of a New Year whose year is said.

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar::{date, month_number, two_digits, year_number};
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
    lunar_date(reader, at, lead.lunar)
        .or_else(|| day_alone(reader, at))
        .or_else(|| worded_day(reader, at).filter(|_| lead.lunar))
}

/// `mùng mười tháng ba`: a day in words behind `mùng`.
///
/// ```text
/// worded  = number "tháng" month [mark]
/// ```
fn worded_day(reader: Reader<'_>, at: usize) -> Read<DateForm> {
    let (day, next) = month_number(reader, at).filter(|_| reader.digits(at).is_none())?;
    if reader.breaks(next) || !reader.is(next, "tháng") {
        return None;
    }
    let (month, next) = month_number(reader, next + 1)?;
    let (_, end) = mark(reader, next);
    let (day, month) = (Some(day), Some(month));
    Some((DateForm::Lunar { month, day }, end))
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
    if let Some(read) = new_year_day(reader, day, at + 2) {
        return Some(read);
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

/// The first days of the lunar years from [`FIRST_NEW_YEAR`] on, month and day, by the calendar of Vietnam (general).
const NEW_YEARS: [(i8, i8); 24] = [
    (2, 17),
    (2, 7),
    (1, 26),
    (2, 14),
    (2, 3),
    (1, 23),
    (2, 10),
    (1, 31),
    (2, 19),
    (2, 8),
    (1, 28),
    (2, 16),
    (2, 5),
    (1, 25),
    (2, 12),
    (2, 1),
    (1, 22),
    (2, 10),
    (1, 29),
    (2, 17),
    (2, 6),
    (1, 26),
    (2, 13),
    (2, 2),
];

/// The first year of [`NEW_YEARS`].
const FIRST_NEW_YEAR: i16 = 2007;

/// A day of the New Year whose year is said, which is then converted: `mùng 3 Tết Đinh Dậu 2017`.
///
/// ```text
/// rest    = ["Nguyên" "đán"] stem branch [year]
/// ```
fn new_year_day(reader: Reader<'_>, day: i8, at: usize) -> Read<DateForm> {
    let at = at + if reader.are(at, &["nguyên", "đán"]) { 2 } else { 0 };
    if day > 15 || reader.breaks(at) {
        return None;
    }
    let stem = STEMS.iter().position(|stem| reader.is(at, stem))?;
    let branch = BRANCHES.iter().position(|branch| reader.is(at + 1, branch))?;
    // `Tị` is `Tỵ` written otherwise.
    let branch = if branch == 12 { 5 } else { branch };
    // The cycle began in the year 4.
    let named = |year: &i16| (year - 4) % 10 == stem as i16 && (year - 4) % 12 == branch as i16;
    let year = (FIRST_NEW_YEAR..FIRST_NEW_YEAR + NEW_YEARS.len() as i16).find(named)?;
    let (month, first) = NEW_YEARS[(year - FIRST_NEW_YEAR) as usize];
    let date = Date::new(year, month, first).ok()?.saturating_add((day - 1).days());
    let digits = usize::from(year_number(reader, at + 2) == Some(year) && !reader.breaks(at + 2));
    let stated = StatedDate::day(date.day(), date.month(), StatedYear::Given(year));
    Some((DateForm::Date(stated), at + 2 + digits))
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
