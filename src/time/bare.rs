//! Days that begin with their number, and what stands around them that says so.

use super::calendar::date;
use super::days::{interval, until};
use super::expression::{DateForm, Found, Read, StatedDate, StatedMonth, StatedYear};
use super::lunar;
use super::reader::Reader;
use super::run::run;
use crate::text::Shape;

/// A date that begins with its number.
///
/// ```text
/// bare    = ["từ"] (run | date to date) | date
/// ```
///
/// With a year it needs nothing before it; without, a word that says so (`từ 18/1`), a bracket around it (`(2/2)`),
/// an hour (`8h30 3/12`), a named day (`Ngày Nhà giáo Việt Nam 20/11`) or a date that it follows in a list.
pub(super) fn bare_date(reader: Reader<'_>, start: usize, found: &mut Found) -> Option<usize> {
    if continues_a_number(reader, start) || numbers_something_else(reader, start) {
        return None;
    }
    if let Some((form, next)) = lunar::bare(reader, start).or_else(|| holiday(reader, start)) {
        found.push(reader, start, next, form);
        return Some(next);
    }
    let named = follows_cue(reader, start) || found.continues_at(reader, start);
    // The `từ` of `từ 3-5/12` belongs to the interval.
    let from = start - usize::from(reader.follows(start, &["từ"]));
    if let Some((run, next)) = run(reader, start, named).filter(|(_, next)| !is_tally(reader, *next)) {
        run.push(reader, from, next, found);
        return Some(next);
    }
    let (first, after_first) = date(reader, start, named)?;
    let last = until(reader, after_first);
    let next = last.map_or(after_first, |(_, next)| next);
    if first.year == StatedYear::Unstated {
        let said = named || in_brackets(reader, start, next) || closes_day_name(reader, start);
        if !said || is_tally(reader, next) || may_count(reader, start, first) && !ends_phrase(reader, next) {
            return None;
        }
    }
    match last {
        Some((last, _)) => found.push(reader, from, next, interval(first, last)),
        None => found.push(reader, start, next, DateForm::Date(first)),
    }
    Some(next)
}

/// A day of every year: `lễ 30/4`.
fn holiday(reader: Reader<'_>, start: usize) -> Read<DateForm> {
    if !reader.follows(start, &["lễ"]) {
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
    if !reader.touches(at) {
        return false;
    }
    match reader.mark(at - 1) {
        Some('/' | '.' | ',' | '-') => reader.touches(at - 1),
        Some(_) => false,
        None => true,
    }
}

/// Whether the word before says that the number is no day's: `Thông tư số 12/2020`, `đường 3/2`, `lớp 12/4`.
fn numbers_something_else(reader: Reader<'_>, start: usize) -> bool {
    reader.follows(
        start,
        &[
            "số",
            "đường",
            "phường",
            "quận",
            "khóm",
            "tổ",
            "lớp",
            "điều",
            "km",
            "bậc",
            "hạng",
        ],
    )
}

/// Whether the word before says that a day follows: `từ 18/1`, `khai mạc 20/5`, `8h30 3/12`.
fn follows_cue(reader: Reader<'_>, start: usize) -> bool {
    const CUES: [&str; 12] = [
        "từ", "đến", "tới", "trước", "sau", "vào", "hồi", "dịp", "giờ", "hết", "qua", "mạc",
    ];
    reader.follows(start, &CUES) || start > 0 && !reader.breaks(start) && is_hour(reader.word(start - 1))
}

/// `8h30`, `14h`.
fn is_hour(word: &str) -> bool {
    let digits = |part: &str, least| (least..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    word.split_once(['h', 'g'])
        .is_some_and(|(hours, minutes)| digits(hours, 1) && digits(minutes, 0))
}

/// Whether the date stands at the beginning of a bracket: `(2/2)`, `(31/5, giờ Hà Nội)`.
fn in_brackets(reader: Reader<'_>, start: usize, end: usize) -> bool {
    start > 0
        && reader.mark(start - 1) == Some('(')
        && (matches!(reader.mark(end), Some(')' | ',' | ';')) || reader.is_any(end, &["giờ", "theo", "dương"]))
}

/// Whether the words before it are the name of a day: `Ngày Nhà giáo Việt Nam 20/11`, `Quốc khánh 2/9`.
fn closes_day_name(reader: Reader<'_>, start: usize) -> bool {
    const LONGEST: usize = 8;
    for at in (start.saturating_sub(LONGEST)..start).rev() {
        if reader.is(at, "ngày") || reader.are(at, &["quốc", "khánh"]) {
            return reader.shape(at + 1) == Some(Shape::Capital) || reader.is(at, "quốc");
        }
        if reader.mark(at).is_some() || reader.breaks(at) || reader.shape(at) == Some(Shape::Number) {
            return false;
        }
    }
    false
}

/// Whether the numbers may be a common fraction (`từ 1/3 đến 1/2 hồ sơ`), or two bounds (`từ 6-10 km`).
fn may_count(reader: Reader<'_>, start: usize, date: StatedDate) -> bool {
    let fraction =
        matches!((date.day, date.month), (Some(day), Some(StatedMonth::Given(month))) if day < month && month <= 5);
    fraction || reader.mark(start + 1) != Some('/')
}

/// Whether nothing follows that the number before might count.
pub(super) fn ends_phrase(reader: Reader<'_>, at: usize) -> bool {
    match reader.shape(at) {
        Some(Shape::Lower) => {
            const JOINING: [&str; 16] = [
                "đến", "tới", "tại", "ở", "vừa", "và", "là", "thì", "có", "của", "theo", "với", "tăng", "sẽ", "đã",
                "được",
            ];
            reader.breaks(at) || reader.is_any(at, &JOINING)
        }
        Some(Shape::Mark) => reader.mark(at) != Some('%'),
        Some(Shape::Number | Shape::Mixed) => reader.breaks(at),
        Some(Shape::Capital | Shape::Upper) | None => true,
    }
}

/// Whether what follows says that the numbers count something: `từ 2/3 đại biểu`, `1/3 số xã`.
fn is_tally(reader: Reader<'_>, at: usize) -> bool {
    #[rustfmt::skip]
    const COUNTED: [&str; 34] = [
        "bộ", "chỉ", "cán", "cơ", "diện", "dân", "huyện", "hộ", "lên", "nhiệm", "người", "phiếu", "phường", "quãng",
        "số", "sở", "thành", "thôn", "thời", "tiêu", "trường", "trở", "tỉnh", "tổng", "vụ", "xuống", "xã", "ý", "đơn",
        "đại", "đảng", "điểm", "đồng", "ủy",
    ];
    !reader.breaks(at) && (reader.is_any(at, &COUNTED) || reader.mark(at) == Some('%'))
}
