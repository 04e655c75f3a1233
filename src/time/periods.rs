//! Periods: months, quarters, halves, years and terms.

use super::bare::continues_a_number;
use super::expression::{DateForm, Found};
use super::lunar::full_moon;
use super::months::{bare_month, half, month_interval, months, quarters};
use super::reader::Reader;
use super::years::{bare_year, bare_years, term, year_interval, years};

/// A period that begins with a word.
///
/// ```text
/// period  = term | full moon | half | quarters | months | years
/// ```
pub(super) fn period(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let read = term(reader, start)
        .or_else(|| full_moon(reader, start))
        .or_else(|| half(reader, start));
    match read {
        Some(read) => push(reader, start, read, found),
        None => quarters(reader, start, found)
            .or_else(|| months(reader, start, found))
            .or_else(|| years(reader, start, found)),
    }
}

/// A period that begins with its number.
///
/// ```text
/// bare    = half | year to year | month sep year | year
/// ```
pub(super) fn bare_period(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    if continues_a_number(reader, start) {
        return None;
    }
    let read = half(reader, start)
        .or_else(|| bare_years(reader, start))
        .or_else(|| bare_month(reader, start));
    match read {
        Some(read) => push(reader, start, read, found),
        None => bare_year(reader, start, found),
    }
}

/// An interval of months or years that begins with `từ`.
///
/// ```text
/// from    = "từ" (months to months | year to year)
/// ```
pub(super) fn from_period(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let read = month_interval(reader, start + 1).or_else(|| year_interval(reader, start + 1))?;
    push(reader, start, read, found)
}

fn push(reader: Reader<'_>, start: usize, (form, next): (DateForm, usize), found: &mut Found) -> Option<usize> {
    found.push(reader, start, next, form);
    Some(next)
}
