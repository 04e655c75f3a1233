//! Date expressions: where the text names a day or a period, and what it says there.

use std::ops::Range;

use jiff::civil::Weekday;

use crate::span::Span;
use crate::text::Text;

use super::bare;
use super::days;
use super::opening::{Opening, opening};
use super::periods;
use super::reader::Reader;

/// A place where the text names a day or a period.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DateExpression {
    /// Its tokens, by index into the text's tokens.
    pub tokens: Range<usize>,
    /// Its bytes in the view, from its part of the day and cue words on: `sáng 3/12`, `nhiệm kỳ 2020 - 2025`.
    pub span: Span,
    /// What it says, before it is resolved.
    pub form: DateForm,
}

/// What an expression says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DateForm {
    /// A day, a month or a year: `sáng 3/12`, `cuối tháng 6`, `năm 2020`.
    Date(StatedDate),
    /// From the one to the other, both inclusive: `từ ngày 3 đến 5/12`, `năm 2016-2018`.
    Interval(StatedDate, StatedDate),
    /// The months `first` to `last` of a year: `quý I/2017`, `6 tháng đầu năm`.
    Months {
        /// The first month, 1 to 12.
        first: i8,
        /// The last month, inclusive.
        last: i8,
        /// The year that they are of.
        year: StatedYear,
    },
    /// A term or stage from one year to another: `nhiệm kỳ 2020 - 2025`, `năm học 2019-2020`.
    Term {
        /// The year in which it begins.
        from: i16,
        /// The year in which it ends.
        to: i16,
    },
    /// A day so many days after that of publication: 0 for `sáng nay`, -1 for `hôm qua`.
    DaysFromPublication(i8),
    /// The day that has set a sentence last: `chiều cùng ngày`.
    SameDay,
    /// A day of every year: `nghỉ lễ 27/7`.
    Holiday {
        /// The month, 1 to 12.
        month: i8,
        /// The day of the month.
        day: i8,
    },
    /// A day or month of the lunar calendar, which is not converted: `mùng 10 tháng Giêng`, `mùng 3 Tết`.
    Lunar {
        /// The lunar month, 1 to 12, where it is named.
        month: Option<i8>,
        /// The day of the lunar month, where it is named.
        day: Option<i8>,
    },
}

/// As much of a date as the text states.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct StatedDate {
    /// The day of the month.
    pub day: Option<i8>,
    /// The month, 1 to 12.
    pub month: Option<StatedMonth>,
    /// The year.
    pub year: StatedYear,
    /// The day of the week that stands beside it: `thứ Năm (3/12)`.
    pub weekday: Option<Weekday>,
}

/// How a text names a month.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StatedMonth {
    /// By its number, 1 to 12.
    Given(i8),
    /// So many months after that of publication: -1 for `tháng trước`.
    FromPublication(i8),
}

/// How a text names a year.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum StatedYear {
    /// Not at all: `3/12`.
    #[default]
    Unstated,
    /// By its number.
    Given(i16),
    /// So many years after that of publication: -1 for `năm ngoái`.
    FromPublication(i16),
}

impl StatedDate {
    /// A day of a month.
    pub(super) fn day(day: i8, month: i8, year: StatedYear) -> Self {
        Self {
            day: Some(day),
            month: Some(StatedMonth::Given(month)),
            year,
            weekday: None,
        }
    }

    /// A month.
    pub(super) fn month(month: i8, year: StatedYear) -> Self {
        Self {
            month: Some(StatedMonth::Given(month)),
            year,
            ..Self::default()
        }
    }

    /// A year.
    pub(super) fn year(year: StatedYear) -> Self {
        Self {
            year,
            ..Self::default()
        }
    }
}

/// What a production has read: the form, and the token after its last.
pub(super) type Read<T> = Option<(T, usize)>;

/// Finds the date expressions of a text, in order; none overlaps another.
///
/// Numbers that only look like dates are none: `18-NQ/TW`, `48/48 phiếu`, `đường 3/2`.
///
/// ```
/// use sukien::text::Text;
/// use sukien::time::find_dates;
///
/// let text = Text::new("Sáng 3/12, 4/4 đại biểu bầu Ban Chấp hành nhiệm kỳ 2020 - 2025.", None);
/// let found: Vec<_> = find_dates(&text).iter().map(|date| date.span.of(&text.view).to_owned()).collect();
/// assert_eq!(found, ["Sáng 3/12", "nhiệm kỳ 2020 - 2025"]);
/// ```
pub fn find_dates(text: &Text<'_>) -> Vec<DateExpression> {
    let reader = Reader::new(text);
    let mut found = Found::default();
    let mut at = 0;
    while at < reader.len() {
        let next = opening(reader, at).and_then(|opening| read(reader, opening, at, &mut found));
        at = next.unwrap_or(at + 1);
    }
    found.expressions
}

/// The expressions found so far.
#[derive(Debug, Default)]
pub(super) struct Found {
    expressions: Vec<DateExpression>,
}

impl Found {
    pub(super) fn push(&mut self, reader: Reader<'_>, start: usize, end: usize, form: DateForm) {
        self.expressions.push(DateExpression {
            tokens: start..end,
            span: reader.span(start, end),
            form,
        });
    }

    /// Draws the closing bracket after the last expression into it.
    pub(super) fn close_bracket(&mut self, reader: Reader<'_>) {
        if let Some(last) = self.expressions.last_mut() {
            last.tokens.end += 1;
            last.span = reader.span(last.tokens.start, last.tokens.end);
        }
    }

    /// Whether a list of dates goes on at the token: the `4/12` of `sáng 3/12 và 4/12`.
    pub(super) fn continues_at(&self, reader: Reader<'_>, at: usize) -> bool {
        let joined = at > 0 && reader.is_any(at - 1, &["và", ",", "hoặc", ";"]);
        joined
            && self
                .expressions
                .last()
                .is_some_and(|last| last.tokens.end == at - 1 && last.form.names_day())
    }
}

impl DateForm {
    /// Whether it is a day or days whose year the text leaves out.
    pub(crate) fn lacks_year(self) -> bool {
        match self {
            Self::Date(date) | Self::Interval(date, _) => date.year == StatedYear::Unstated,
            _ => false,
        }
    }

    fn names_day(self) -> bool {
        match self {
            Self::Date(date) | Self::Interval(_, date) => date.day.is_some(),
            Self::Holiday { .. } | Self::DaysFromPublication(_) | Self::SameDay => true,
            _ => false,
        }
    }
}

/// Reads one expression, or a list of them, from where a word or number may open it.
fn read(reader: Reader<'_>, opening: Opening, at: usize, found: &mut Found) -> Option<usize> {
    match opening {
        Opening::Day => days::day_phrase(reader, at, found),
        Opening::From => days::from_day(reader, at, found).or_else(|| periods::from_period(reader, at, found)),
        Opening::Number => bare::bare_date(reader, at, found).or_else(|| periods::bare_period(reader, at, found)),
        Opening::Period => periods::period(reader, at, found),
    }
}
