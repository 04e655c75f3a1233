//! Days that share the month named after the last of them.

use super::calendar::{date, two_digits};
use super::days::{day_lead, to};
use super::expression::{DateForm, Found, Read, StatedDate};
use super::reader::Reader;

/// Days of one month: `3 đến 5/12`, `3, 5 và 9/12`.
#[derive(Debug)]
pub(super) struct Run {
    /// Each day and its token, at least two.
    days: Vec<(i8, usize)>,
    /// The last day, with the month and year that it shares with the others.
    last: StatedDate,
    /// Whether a word or mark between them means `from … to`.
    spans: bool,
}

/// Reads a run of days. Where `named` says that days are meant, the month may stand behind a hyphen or dot.
///
/// ```text
/// run     = day { ("," | "và" | to) [lead] day } sep month …
/// ```
pub(super) fn run(reader: Reader<'_>, at: usize, named: bool) -> Read<Run> {
    let mut last_day = two_digits(reader, at, 31)?;
    // Nearly always no other day follows.
    let mut days = Vec::new();
    let (mut hyphens, mut spans) = (false, false);
    let mut next = at + 1;
    loop {
        // A comma alone joins only what is said to be days: `có 3, chiều 29/5 còn 2`.
        if !named && reader.mark(next) == Some(',') {
            return None;
        }
        let (day_at, is_span) = another_day(reader, next)?;
        hyphens |= reader.mark(next) == Some('-') && reader.touches(next);
        spans |= is_span;
        let day = two_digits(reader, day_at, 31)?;
        if last_day >= day {
            return None;
        }
        if days.is_empty() {
            days.push((last_day, at));
        }
        days.push((day, day_at));
        last_day = day;
        // In `23-1-2017` the second hyphen parts no month from a run `23-1`.
        let by_hyphen = hyphens && reader.mark(day_at + 1) == Some('-');
        if let Some((last, end)) = date(reader, day_at, named && !by_hyphen) {
            return Some((Run { days, last, spans }, end));
        }
        next = day_at + 1;
    }
}

/// The next day of a run, and whether what joins it means `from … to`.
fn another_day(reader: Reader<'_>, at: usize) -> Option<(usize, bool)> {
    if reader.breaks(at) {
        return None;
    }
    let spans = to(reader, at);
    let mut next = match spans {
        Some(next) => next,
        None if reader.is_any(at, &["và", ",", "hoặc", "&"]) => at + 1,
        None => return None,
    };
    if reader.is_any(next, &["và", "hoặc"]) {
        next += 1;
    }
    let next = day_lead(reader, next);
    (!reader.breaks(next)).then_some((next, spans.is_some()))
}

impl Run {
    /// Days without a gap are an interval (`28 và 29/12`), others are days by themselves (`3, 5 và 9/12`).
    pub(super) fn push(&self, reader: Reader<'_>, start: usize, end: usize, found: &mut Found) {
        let of_day = |day| StatedDate {
            day: Some(day),
            ..self.last
        };
        let gapless = self.days.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0);
        if self.spans || gapless {
            found.push(
                reader,
                start,
                end,
                DateForm::Interval(of_day(self.days[0].0), self.last),
            );
            return;
        }
        for (i, (day, at)) in self.days.iter().enumerate() {
            let from = if i == 0 { start } else { *at };
            let to = if i + 1 == self.days.len() { end } else { at + 1 };
            found.push(reader, from, to, DateForm::Date(of_day(*day)));
        }
    }
}
