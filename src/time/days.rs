//! Days and runs of days.

use super::calendar::{closes, date, month_number, two_digits};
use super::expression::{DateForm, Found, Read, StatedDate, StatedMonth, StatedYear};
use super::lead::{Lead, lead};
use super::lunar;
use super::reader::Reader;

/// A day, or several, with the words before it.
///
/// ```text
/// phrase  = lead ["," | "("] days [")"] | relative | "cùng ngày"
/// ```
pub(super) fn day_phrase(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let (lead, at) = lead(reader, start)?;
    if let Some(next) = lunar::after_lead(reader, start, at, lead, found) {
        return Some(next);
    }
    if let Some(next) = numbers_after(reader, start, at, lead, found) {
        return Some(next);
    }
    let form = match lead {
        Lead { same_day: true, .. } => DateForm::SameDay,
        Lead {
            from_publication: Some(days),
            ..
        } if !is_an_age(reader, start, at) => DateForm::DaysFromPublication(days),
        _ => return None,
    };
    found.push(reader, start, at, form);
    Some(at)
}

/// `thế hệ hôm nay`, `có được như hôm nay` speak of an age.
fn is_an_age(reader: Reader<'_>, start: usize, _end: usize) -> bool {
    matches!(reader.before(start).as_str(), "như" | "hệ" | "vì")
}

/// The numbers after the lead, which may stand behind a comma or in brackets: `thứ Năm (3/12)`, `sáng nay, 3/12`.
fn numbers_after(reader: Reader<'_>, start: usize, at: usize, lead: Lead, found: &mut Found) -> Option<usize> {
    let apart = lead.weekday.is_some() || lead.from_publication.is_some();
    let bracket = apart && reader.mark(at) == Some('(');
    let numbers = match reader.mark(at) {
        Some('(' | ',') if apart => inner_lead(reader, at + 1),
        _ => at,
    };
    if reader.breaks(numbers) || !(lead.names_day || lead.weekday.is_some()) {
        return None;
    }
    // `thứ 7/12` is a Saturday or a seventh, and a comma or bracket is needed to tell: `thứ 7 (7/12)`.
    let next = days(reader, start, numbers, lead, found)?;
    let closed = bracket && reader.mark(next) == Some(')');
    if closed {
        found.close_bracket(reader);
    }
    Some(if closed { next + 1 } else { next })
}

/// The lead inside a bracket or after a comma: the `ngày` of `thứ Năm, ngày 3/12`.
fn inner_lead(reader: Reader<'_>, at: usize) -> usize {
    match lead(reader, at) {
        Some((
            Lead {
                names_day: true,
                from_publication: None,
                same_day: false,
                ..
            },
            next,
        )) => next,
        _ => at,
    }
}

/// One day, an interval, or a list of days.
///
/// ```text
/// days    = run | date to [lead] date | date
/// to      = "đến" ["hết"] | "tới" | "-" | "–"
/// ```
fn days(reader: Reader<'_>, start: usize, at: usize, lead: Lead, found: &mut Found) -> Option<usize> {
    if let Some(next) = run(reader, start, at, true, found) {
        return Some(next);
    }
    let (mut first, next) = date(reader, at, true)?;
    first.weekday = lead.weekday;
    if let Some((last, next)) = until(reader, next) {
        found.push(reader, start, next, interval(first, last));
        return Some(next);
    }
    found.push(reader, start, next, DateForm::Date(first));
    Some(next)
}

/// From the first day to the last, each with what the other one states.
pub(super) fn interval(mut first: StatedDate, mut last: StatedDate) -> DateForm {
    if first.year == StatedYear::Unstated && comes_before(first, last) {
        first.year = last.year;
    } else if last.year == StatedYear::Unstated && comes_before(first, last) {
        last.year = first.year;
    } else if last.year == StatedYear::Unstated {
        last.year = match first.year {
            StatedYear::Given(year) => StatedYear::Given(year + 1),
            other => other,
        };
    } else if first.year == StatedYear::Unstated {
        first.year = match last.year {
            StatedYear::Given(year) => StatedYear::Given(year - 1),
            other => other,
        };
    }
    DateForm::Interval(first, last)
}

/// Whether the first comes before the last in one year.
pub(super) fn comes_before(first: StatedDate, last: StatedDate) -> bool {
    match (first.month, last.month) {
        (Some(StatedMonth::Given(a)), Some(StatedMonth::Given(b))) => (a, first.day) <= (b, last.day),
        _ => true,
    }
}

/// The end of an interval whose beginning was a whole date.
fn until(reader: Reader<'_>, at: usize) -> Read<StatedDate> {
    let next = to(reader, at)?;
    let next = lead(reader, next)
        .filter(|(lead, _)| lead.names_day)
        .map_or(next, |(_, next)| next);
    date(reader, next, true)
}

/// ```text
/// to      = "đến" ["hết"] | "tới" | "-" | "–"
/// ```
pub(super) fn to(reader: Reader<'_>, at: usize) -> Option<usize> {
    if reader.breaks(at) {
        return None;
    }
    let next = if reader.is(at, "đến") && reader.is(at + 1, "hết") {
        at + 2
    } else if reader.is_any(at, &["đến", "tới", "-", "–", "—"]) {
        at + 1
    } else {
        return None;
    };
    (!reader.breaks(next)).then_some(next)
}

/// Days of one month, which is named after the last of them.
///
/// ```text
/// run     = day { ("," | "và" | to) ["ngày"] day } sep month …
/// ```
///
/// Days without a gap make an interval (`28 và 29/12`), others are days by themselves (`3, 5 và 9/12`).
fn run(reader: Reader<'_>, start: usize, at: usize, named: bool, found: &mut Found) -> Option<usize> {
    let mut days = vec![(two_digits(reader, at, 31)?, at)];
    let mut hyphen = false;
    let mut spans = false;
    let mut next = at + 1;
    loop {
        let (day_at, is_span) = and_day(reader, next)?;
        hyphen |= reader.mark(next) == Some('-') && reader.touches(next);
        spans |= is_span;
        let day = two_digits(reader, day_at, 31).filter(|day| days.last().is_some_and(|(last, _)| last < day))?;
        days.push((day, day_at));
        let ends_in = date(
            reader,
            day_at,
            named && (!hyphen || reader.mark(day_at + 1) == Some('.')),
        );
        if let Some((last, end)) = ends_in {
            push_run(reader, start, end, &days, last, spans, found);
            return Some(end);
        }
        next = day_at + 1;
    }
}

/// The next day of a run and whether it is joined by a word or mark that means `from … to`.
fn and_day(reader: Reader<'_>, at: usize) -> Option<(usize, bool)> {
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
    let next = lead(reader, next)
        .filter(|(lead, _)| lead.names_day)
        .map_or(next, |(_, next)| next);
    (!reader.breaks(next)).then_some((next, spans.is_some()))
}

fn push_run(
    reader: Reader<'_>,
    start: usize,
    end: usize,
    days: &[(i8, usize)],
    last: StatedDate,
    spans: bool,
    found: &mut Found,
) {
    let gapless = days.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0);
    let of_day = |day| StatedDate { day: Some(day), ..last };
    if spans || gapless {
        found.push(reader, start, end, DateForm::Interval(of_day(days[0].0), last));
        return;
    }
    for (i, (day, at)) in days.iter().enumerate() {
        let from = if i == 0 { start } else { *at };
        let to = if i + 1 == days.len() { end } else { at + 1 };
        found.push(reader, from, to, DateForm::Date(of_day(*day)));
    }
}

/// An interval of days that begins with `từ`.
///
/// ```text
/// from    = "từ" [lead] (run | date to [lead] date)
/// ```
pub(super) fn from_day(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    let at = lead(reader, start + 1)
        .filter(|(lead, _)| lead.names_day)
        .map_or(start + 1, |(_, next)| next);
    if reader.breaks(at) {
        return None;
    }
    if let Some(next) = run(reader, start, at, true, found) {
        return Some(next);
    }
    let (first, next) = date(reader, at, true)?;
    let (last, next) = until(reader, next)?;
    found.push(reader, start, next, interval(first, last));
    Some(next)
}

/// A date that begins with its number.
///
/// ```text
/// bare    = run | date to date | date
/// ```
///
/// With a year it needs nothing before it; without, a word that says so (`từ 18/1`), a bracket around it (`(2/2)`),
/// an hour (`8h30 3/12`) or a date that it follows in a list.
pub(super) fn bare_date(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    if continues_a_number(reader, start) {
        return None;
    }
    let before = reader.before(start);
    if matches!(
        before.as_str(),
        "số" | "đường" | "phường" | "quận" | "khóm" | "tổ" | "lớp" | "điều" | "km"
    ) {
        return None;
    }
    if let Some(next) = lunar::bare(reader, start, found) {
        return Some(next);
    }
    if let Some(next) = run(reader, start, start, false, found).filter(|next| !is_tally(reader, *next)) {
        return Some(next);
    }
    if let Some((form, next)) = holiday(reader, start, &before) {
        found.push(reader, start, next, form);
        return Some(next);
    }
    let named = found.continues_at(reader, start) || is_cue(reader, start, &before);
    let (first, next) = date(reader, start, named)?;
    let with_year = first.year != StatedYear::Unstated;
    if !with_year && (!named && !in_brackets(reader, start, next) || is_tally(reader, next)) {
        return None;
    }
    if let Some((last, next)) = until(reader, next) {
        found.push(reader, start, next, interval(first, last));
        return Some(next);
    }
    found.push(reader, start, next, DateForm::Date(first));
    Some(next)
}

/// A day of every year: `lễ 30/4`.
fn holiday(reader: Reader<'_>, start: usize, before: &str) -> Read<DateForm> {
    if before != "lễ" {
        return None;
    }
    let (date, next) = date(reader, start, false)?;
    match date {
        StatedDate {
            day: Some(day),
            month: Some(StatedMonth::Given(month)),
            year: StatedYear::Unstated,
            ..
        } => Some((DateForm::Holiday { month, day }, next)),
        _ => None,
    }
}

/// Whether the number is a later piece of one: the `500` of `1.500`, the `4` of `12/4`.
pub(super) fn continues_a_number(reader: Reader<'_>, at: usize) -> bool {
    reader.touches(at) && matches!(reader.mark(at - 1), Some('/' | '.' | ',' | '-')) && reader.touches(at - 1)
        || reader.touches(at) && at > 0 && reader.mark(at - 1).is_none()
}

/// Whether the word before says that a day follows.
fn is_cue(reader: Reader<'_>, start: usize, before: &str) -> bool {
    matches!(
        before,
        "từ" | "đến" | "tới" | "trước" | "sau" | "vào" | "hồi" | "dịp" | "giờ" | "hết" | "qua"
    ) || start > 0 && is_hour(reader.word(start - 1)) && !reader.breaks(start)
}

/// `8h30`, `14h`.
fn is_hour(word: &str) -> bool {
    word.split_once(['h', 'g']).is_some_and(|(hours, minutes)| {
        !hours.is_empty()
            && hours.len() <= 2
            && minutes.len() <= 2
            && [hours, minutes].concat().bytes().all(|b| b.is_ascii_digit())
    })
}

/// Whether the date stands at the beginning of a bracket: `(2/2)`, `(sáng 31/5, giờ Hà Nội)`.
fn in_brackets(reader: Reader<'_>, start: usize, end: usize) -> bool {
    start > 0
        && reader.mark(start - 1) == Some('(')
        && (matches!(reader.mark(end), Some(')' | ',' | ';')) || reader.is_any(end, &["giờ", "theo", "dương"]))
}

/// Whether what follows says that the numbers count something: `từ 2/3 đại biểu`, `1/3 số xã`.
fn is_tally(reader: Reader<'_>, at: usize) -> bool {
    const COUNTED: [&str; 34] = [
        "đại",
        "phiếu",
        "số",
        "tổng",
        "xã",
        "huyện",
        "phường",
        "thôn",
        "hộ",
        "chỉ",
        "tiêu",
        "trường",
        "trở",
        "thành",
        "ý",
        "đồng",
        "cán",
        "vụ",
        "bộ",
        "tỉnh",
        "người",
        "đảng",
        "điểm",
        "diện",
        "dân",
        "sở",
        "cơ",
        "đơn",
        "thời",
        "ủy",
        "quãng",
        "nhiệm",
        "lên",
        "xuống",
    ];
    !reader.breaks(at) && (reader.is_any(at, &COUNTED) || reader.mark(at) == Some('%'))
}

/// A month's name is needed elsewhere in this room.
pub(super) fn month_after(reader: Reader<'_>, at: usize) -> Read<i8> {
    month_number(reader, at).filter(|(_, next)| closes(reader, *next))
}
