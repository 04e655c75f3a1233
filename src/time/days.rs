//! Days and intervals of days.

use super::calendar::date;
use super::expression::{DateForm, Found, Read, StatedDate, StatedMonth, StatedYear};
use super::lead::{Lead, lead};
use super::lunar;
use super::months::month;
use super::reader::Reader;
use super::run::run;

/// A day, or several, with the words before it.
///
/// ```text
/// phrase  = lead ["," | "("] days [")"] | "ngày" last day | relative | "cùng ngày"
/// ```
pub(super) fn day_phrase(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let (lead, at) = lead(reader, start)?;
    if let Some((form, next)) = lunar::after_lead(reader, at, lead) {
        found.push(reader, start, next, form);
        return Some(next);
    }
    if let Some(next) = numbers_after(reader, start, at, lead, found) {
        return Some(next);
    }
    if let Some((date, next)) = last_of_month(reader, at) {
        found.push(reader, start, next, DateForm::Date(date));
        return Some(next);
    }
    let form = match lead {
        Lead { same_day: true, .. } => DateForm::SameDay,
        // `thế hệ hôm nay`, `có được như hôm nay` speak of an age.
        Lead {
            from_publication: Some(days),
            ..
        } if !reader.follows(start, &["như", "hệ", "vì"]) => DateForm::DaysFromPublication(days),
        _ => return None,
    };
    found.push(reader, start, at, form);
    Some(at)
}

/// The numbers after the lead, which may stand behind a comma or in brackets: `thứ Năm (3/12)`, `sáng nay, 3/12`.
fn numbers_after(reader: Reader<'_>, start: usize, at: usize, lead: Lead, found: &mut Found) -> Option<usize> {
    let apart = lead.weekday.is_some() || lead.from_publication.is_some();
    let (numbers, bracket) = match reader.mark(at) {
        Some('(') if apart => (day_lead(reader, at + 1), true),
        Some(',') if apart => (day_lead(reader, at + 1), false),
        _ => (at, false),
    };
    // `hôm nay, mùng 10 tháng Giêng` are two days.
    let lunar = apart && (reader.follows(numbers, &["mùng", "mồng"]) || lunar::bare(reader, numbers).is_some());
    if reader.breaks(numbers) || lunar {
        return None;
    }
    let next = days(reader, start, numbers, lead, found)?;
    let closes = bracket && reader.mark(next) == Some(')');
    if closes {
        found.close_bracket(reader);
    }
    Some(next + usize::from(closes))
}

/// One day, an interval, or a list of days.
///
/// ```text
/// days    = run | date to [lead] date | date
/// ```
fn days(reader: Reader<'_>, start: usize, at: usize, lead: Lead, found: &mut Found) -> Option<usize> {
    if let Some((run, next)) = run(reader, at, true) {
        run.push(reader, start, next, found);
        return Some(next);
    }
    let (mut first, next) = date(reader, at, true)?;
    first.weekday = lead.weekday;
    let (form, next) = match until(reader, next) {
        Some((last, next)) => (interval(first, last), next),
        None => (DateForm::Date(first), next),
    };
    found.push(reader, start, next, form);
    Some(next)
}

/// `ngày cuối cùng của tháng 4/2018`.
///
/// ```text
/// last    = "cuối" ["cùng"] ["của"] month
/// ```
fn last_of_month(reader: Reader<'_>, at: usize) -> Read<StatedDate> {
    if reader.breaks(at) || !reader.is(at, "cuối") || !reader.follows(at, &["ngày"]) {
        return None;
    }
    let mut month_at = at + 1;
    for word in ["cùng", "của"] {
        month_at += usize::from(reader.is(month_at, word));
    }
    let (mut date, next) = month(reader, month_at)?;
    let StatedMonth::Given(month) = date.month? else {
        return None;
    };
    let year = match date.year {
        StatedYear::Given(year) => year,
        // Where the year is unknown, February has the days that it always has.
        _ => 2001,
    };
    date.day = Some(jiff::civil::Date::new(year, month, 1).ok()?.days_in_month());
    Some((date, next))
}

/// An interval of days that begins with `từ` and a lead; without the lead, see [`bare_date`](super::bare::bare_date).
///
/// ```text
/// from    = "từ" lead (run | date to [lead] date)
/// ```
pub(super) fn from_day(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let at = day_lead(reader, start + 1);
    if at == start + 1 || reader.breaks(at) {
        return None;
    }
    if let Some((run, next)) = run(reader, at, true) {
        run.push(reader, start, next, found);
        return Some(next);
    }
    let (first, next) = date(reader, at, true)?;
    let (last, next) = until(reader, next)?;
    found.push(reader, start, next, interval(first, last));
    Some(next)
}

/// The end of an interval whose beginning was a whole date.
///
/// ```text
/// until   = to [lead] date
/// ```
pub(super) fn until(reader: Reader<'_>, at: usize) -> Read<StatedDate> {
    let next = to(reader, at)?;
    date(reader, day_lead(reader, next), true)
}

/// The token after the words that lead to a day's number, if there are any.
pub(super) fn day_lead(reader: Reader<'_>, at: usize) -> usize {
    match lead(reader, at) {
        Some((lead, next)) if lead.names_day && lead.from_publication.is_none() && !lead.same_day => next,
        _ => at,
    }
}

/// ```text
/// to      = "đến" ["hết"] | "tới" | "-" | "–" | "—"
/// ```
pub(super) fn to(reader: Reader<'_>, at: usize) -> Option<usize> {
    if reader.breaks(at) {
        return None;
    }
    let next = if reader.are(at, &["đến", "hết"]) {
        at + 2
    } else if reader.is_any(at, &["đến", "tới", "-", "–", "—"]) {
        at + 1
    } else {
        return None;
    };
    (!reader.breaks(next)).then_some(next)
}

/// From the first day or month to the last; the one that states no year takes it from the other.
pub(super) fn interval(mut first: StatedDate, mut last: StatedDate) -> DateForm {
    // `từ 28/12 đến 2/1/2020` begins in the year before.
    let turns = i16::from(!in_order(first, last));
    match (first.year, last.year) {
        (StatedYear::Unstated, StatedYear::Given(year)) => first.year = StatedYear::Given(year - turns),
        (StatedYear::Given(year), StatedYear::Unstated) => last.year = StatedYear::Given(year + turns),
        (StatedYear::Unstated, year) => first.year = year,
        (year, StatedYear::Unstated) => last.year = year,
        _ => {}
    }
    DateForm::Interval(first, last)
}

/// Whether the first comes before the last in one year.
fn in_order(first: StatedDate, last: StatedDate) -> bool {
    match (first.month, last.month) {
        (Some(StatedMonth::Given(from)), Some(StatedMonth::Given(to))) => (from, first.day) <= (to, last.day),
        _ => true,
    }
}
