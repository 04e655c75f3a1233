//! Calendar values of which parts may be unknown.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A day, a month or a year: as much of a date as is known.
///
/// ```
/// use sukien::time::PartialDate;
///
/// let month: PartialDate = "2020-10".parse().unwrap();
/// assert_eq!(month.to_string(), "2020-10");
/// assert_eq!(month.first().to_string(), "2020-10-01");
/// assert_eq!(month.last().to_string(), "2020-10-31");
/// assert!("2020-13".parse::<PartialDate>().is_err());
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PartialDate {
    /// The year, 1 to 9999.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: Option<i8>,
    /// The day, 1 to 31; only with a month.
    pub day: Option<i8>,
}

impl PartialDate {
    /// The first day that it may be.
    pub fn first(self) -> jiff::civil::Date {
        jiff::civil::Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
            .unwrap_or(jiff::civil::Date::ZERO)
    }

    /// Whether its first day is this one or earlier.
    fn begins_by(self, day: jiff::civil::Date) -> bool {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)) <= (day.year(), day.month(), day.day())
    }

    /// Whether its last day is earlier than this one.
    fn ends_before(self, day: jiff::civil::Date) -> bool {
        let last = (self.year, self.month.unwrap_or(12), self.day.unwrap_or(31));
        last < (day.year(), day.month(), day.day())
    }

    /// The last day that it may be.
    pub fn last(self) -> jiff::civil::Date {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.first(),
            (Some(_), None) => self.first().last_of_month(),
            _ => self.first().last_of_year(),
        }
    }
}

impl From<jiff::civil::Date> for PartialDate {
    fn from(date: jiff::civil::Date) -> Self {
        Self {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
            if let Some(day) = self.day {
                write!(f, "-{day:02}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let expected = || format!("`{text}` is no date: YYYY, YYYY-MM or YYYY-MM-DD was expected");
        let mut parts = text.split('-');
        let mut part = |width: usize| match parts.next() {
            None => Ok(None),
            Some(digits) if digits.len() == width && digits.bytes().all(|b| b.is_ascii_digit()) => {
                digits.parse::<i16>().map(Some).map_err(|_| expected())
            }
            Some(_) => Err(expected()),
        };
        let year = part(4)?.filter(|year| *year > 0).ok_or_else(expected)?;
        let (month, day) = (part(2)?, part(2)?);
        if parts.next().is_some() {
            return Err(expected());
        }
        let date = Self {
            year,
            month: month.map(|m| m as i8),
            day: day.map(|d| d as i8),
        };
        jiff::civil::Date::new(year, date.month.unwrap_or(1), date.day.unwrap_or(1)).map_err(|_| expected())?;
        Ok(date)
    }
}

/// From a first to a last partial date, either of which may be open.
///
/// A day is inside when it is not surely outside: a post `from` 2020 may have begun on any day of 2020.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct DateRange {
    /// The first day, inclusive; `None` where it is unknown.
    pub from: Option<PartialDate>,
    /// The last day, inclusive; `None` where it goes on or is unknown.
    pub to: Option<PartialDate>,
}

impl DateRange {
    /// Whether it may hold the day.
    pub fn may_hold(self, day: jiff::civil::Date) -> bool {
        self.from.is_none_or(|from| from.begins_by(day)) && self.to.is_none_or(|to| !to.ends_before(day))
    }

    /// Whether it holds the day for sure.
    pub fn surely_holds(self, day: jiff::civil::Date) -> bool {
        self.from.is_some_and(|from| from.last() <= day) && self.to.is_none_or(|to| day <= to.first())
    }
}

/// What a date expression means: a date or an interval, with or without its year.
///
/// ```
/// use sukien::time::{DateValue, MonthDay};
///
/// let from = "2020-12-03".parse().unwrap();
/// let to = "2020-12-05".parse().unwrap();
/// assert_eq!(DateValue::Interval(from, to).to_string(), "2020-12-03/2020-12-05");
/// assert_eq!(DateValue::MonthDay(MonthDay { month: 12, day: 3 }).to_string(), "--12-03");
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum DateValue {
    /// A day, a month or a year: `2020-12-03`, `2020-12`, `2020`.
    Partial(PartialDate),
    /// From the one to the other, both inclusive: `2020/2025`.
    Interval(PartialDate, PartialDate),
    /// A day of a year that is not known: `--12-03`.
    MonthDay(MonthDay),
    /// Days of a year that is not known, both inclusive: `--12-03/--12-05`.
    MonthDays(MonthDay, MonthDay),
}

/// A day of a year that is not known.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct MonthDay {
    /// The month, 1 to 12.
    pub month: i8,
    /// The day, 1 to 31.
    pub day: i8,
}

impl DateValue {
    /// The one day that it names, where it names one with its year.
    pub fn day(self) -> Option<jiff::civil::Date> {
        match self {
            Self::Partial(date) if date.day.is_some() => Some(date.first()),
            _ => None,
        }
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "--{:02}-{:02}", self.month, self.day)
    }
}

impl fmt::Display for DateValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Partial(date) => date.fmt(f),
            Self::Interval(from, to) => write!(f, "{from}/{to}"),
            Self::MonthDay(day) => day.fmt(f),
            Self::MonthDays(from, to) => write!(f, "{from}/{to}"),
        }
    }
}

impl Serialize for DateValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
