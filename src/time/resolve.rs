//! Gives date expressions their values.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::text::Text;

use super::expression::{DateExpression, DateForm, StatedDate, StatedMonth, StatedYear};
use super::reference::{Outlook, Reference, References, Standing, opens_article, outlooks, part_of};
use super::setting::Settings;
use super::value::{DateValue, MonthDay, PartialDate};

/// A date expression with what it means.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ResolvedDate {
    /// The expression.
    pub expression: DateExpression,
    /// Its value; `None` where nothing gives it: a lunar day, `hôm nay` in an article of an unknown day.
    pub value: Option<DateValue>,
}

/// Gives every expression of a text its value, given the day on which the text was published.
///
/// A year that an expression leaves out is that which brings it nearest to the day of publication: in the past,
/// unless its sentence looks ahead (`sẽ`, `dự kiến`, `trước ngày`) or the day to come is much nearer. A weekday
/// beside it outweighs nearness. Where the day of publication is unknown, the article's own whole dates stand
/// in for it; where it has none, the year stays unknown. `hôm nay` and `năm nay` are known by publication only.
///
/// ```
/// use sukien::text::Text;
/// use sukien::time::{find_dates, resolve};
///
/// let text = Text::new("Ngày 31/12, Thành ủy họp. Kỳ họp sau dự kiến khai mạc ngày 5/7.", None);
/// let published = Some(jiff::civil::date(2021, 1, 2));
/// let values: Vec<_> = resolve(find_dates(&text), &text, published)
///     .iter()
///     .map(|date| date.value.unwrap().to_string())
///     .collect();
/// assert_eq!(values, ["2020-12-31", "2021-07-05"]);
/// ```
pub fn resolve(expressions: Vec<DateExpression>, text: &Text<'_>, published: Option<Date>) -> Vec<ResolvedDate> {
    let outlooks = outlooks(&expressions, text);
    let references = References::new(&expressions, &outlooks, text, published);
    resolve_near(expressions, outlooks, text, published, &references)
}

/// The same, where no day is known to be near those that leave out their year.
pub(crate) fn resolve_apart(expressions: Vec<DateExpression>, text: &Text<'_>) -> Vec<ResolvedDate> {
    let outlooks = outlooks(&expressions, text);
    resolve_near(expressions, outlooks, text, None, &References::none())
}

fn resolve_near(
    expressions: Vec<DateExpression>,
    outlooks: Vec<Outlook>,
    text: &Text<'_>,
    published: Option<Date>,
    references: &References,
) -> Vec<ResolvedDate> {
    let (mut last_day, mut settings) = (LastDay::default(), Settings::default());
    let mut resolved: Vec<ResolvedDate> = Vec::with_capacity(expressions.len());
    for (expression, outlook) in expressions.into_iter().zip(outlooks) {
        let part = part_of(text, expression.tokens.start);
        let clock = Clock {
            published,
            reference: references.of(part),
            outlook,
            opens: opens_article(text, expression.tokens.start),
        };
        let value = match expression.form {
            DateForm::SameDay => last_day.in_part(part, published),
            form => named_again(form, part, references).or_else(|| value_of(form, clock)),
        };
        if let Some(day) = value.filter(|value| names_day(*value)) {
            last_day.take(part, day, settings.sets(&expression, text));
        }
        resolved.push(ResolvedDate { expression, value });
    }
    resolved
}

/// What `cùng ngày` means: the day that has set a sentence last, and the article in which it has.
#[derive(Clone, Copy, Debug, Default)]
struct LastDay {
    part: u16,
    day: Option<DateValue>,
    /// Whether the article has named any day.
    named: bool,
}

impl LastDay {
    fn take(&mut self, part: u16, day: DateValue, sets: bool) {
        if self.part != part {
            *self = Self {
                part,
                ..Self::default()
            };
        }
        self.named = true;
        self.day = if sets { Some(day) } else { self.day };
    }

    /// An article that has named no day tells of that of its publication.
    fn in_part(self, part: u16, published: Option<Date>) -> Option<DateValue> {
        match self.part == part && self.named {
            true => self.day,
            false => published.map(day_value),
        }
    }
}

/// What the year and day of an expression are told from.
#[derive(Clone, Copy, Debug)]
struct Clock {
    published: Option<Date>,
    /// The day of publication, or the one that stands in for it.
    reference: Option<Reference>,
    outlook: Outlook,
    /// Whether the expression stands in the headline or the lead.
    opens: bool,
}

/// A day without its year that the same article names with it.
fn named_again(form: DateForm, part: u16, references: &References) -> Option<DateValue> {
    let DateForm::Date(date) = form else { return None };
    let day = month_day(date)?;
    let year = references.year_of(part, day.month, day.day)?;
    Some(day_value(Date::new(year, day.month, day.day).ok()?))
}

/// Whether a value is one day, if only of a year that is not known.
fn names_day(value: DateValue) -> bool {
    value.day().is_some() || matches!(value, DateValue::MonthDay(_))
}

fn day_value(day: Date) -> DateValue {
    DateValue::Partial(day.into())
}

fn value_of(form: DateForm, clock: Clock) -> Option<DateValue> {
    match form {
        DateForm::Date(date) => date_value(date, clock),
        DateForm::Interval(first, last) => interval_value(first, last, clock),
        DateForm::Months { first, last, year } => months_value(first, last, year, clock),
        DateForm::Term { from, to } => Some(DateValue::Interval(year(from), year(to))),
        DateForm::DaysFromPublication(days) => clock
            .published
            .map(|day| day_value(day.saturating_add(i64::from(days).days()))),
        DateForm::Holiday { month, day } => Some(DateValue::MonthDay(MonthDay { month, day })),
        DateForm::SameDay | DateForm::Lunar { .. } => None,
    }
}

fn year(year: i16) -> PartialDate {
    PartialDate {
        year,
        month: None,
        day: None,
    }
}

fn date_value(date: StatedDate, clock: Clock) -> Option<DateValue> {
    match partial(date, clock) {
        Some(date) => Some(DateValue::Partial(date)),
        None => month_day(date).map(DateValue::MonthDay),
    }
}

fn month_day(date: StatedDate) -> Option<MonthDay> {
    match (date.month?, date.year) {
        (StatedMonth::Given(month), StatedYear::Unstated) => Some(MonthDay { month, day: date.day? }),
        _ => None,
    }
}

/// The end that says less takes its year from the other.
fn interval_value(first: StatedDate, last: StatedDate, clock: Clock) -> Option<DateValue> {
    let Some(from) = partial(first, clock) else {
        return Some(DateValue::MonthDays(month_day(first)?, month_day(last)?));
    };
    let to = match (last.month, last.year) {
        (Some(StatedMonth::Given(month)), StatedYear::Unstated) => {
            let turns = Some(month) < from.month;
            PartialDate {
                year: from.year + i16::from(turns),
                month: Some(month),
                day: last.day,
            }
        }
        _ => partial(last, clock)?,
    };
    (from.first() <= to.last()).then_some(DateValue::Interval(from, to))
}

fn months_value(first: i8, last: i8, stated: StatedYear, clock: Clock) -> Option<DateValue> {
    let year = match stated {
        StatedYear::Given(year) => year,
        StatedYear::FromPublication(years) => clock.published?.year() + years,
        StatedYear::Unstated => year_of_months(first, last, clock)?,
    };
    let month = |month| PartialDate {
        year,
        month: Some(month),
        day: None,
    };
    Some(DateValue::Interval(month(first), month(last)))
}

/// The year of a quarter or half: that of the reference, but in January `quý IV` is over, and in December
/// `dự kiến trong quý I` speaks of the next.
fn year_of_months(first: i8, last: i8, clock: Clock) -> Option<i16> {
    let reference = clock.reference?;
    let (year, month) = (reference.day.year(), reference.day.month());
    Some(match clock.outlook {
        // `6 tháng đầu năm` of an article that looks ahead to `ngày 1/1/2018`.
        _ if reference.standing == Standing::Ahead && last > month => year - 1,
        Outlook::Past | Outlook::Told if first > month + 5 => year - 1,
        Outlook::ToCome if last < month => year + 1,
        Outlook::Ahead if last + 6 < month => year + 1,
        _ => year,
    })
}

/// The date with its year, where it is known.
fn partial(date: StatedDate, clock: Clock) -> Option<PartialDate> {
    let month = match date.month {
        Some(StatedMonth::FromPublication(months)) => {
            let day = clock
                .published?
                .first_of_month()
                .saturating_add(i64::from(months).months());
            return Some(PartialDate {
                day: None,
                ..day.into()
            });
        }
        Some(StatedMonth::Given(month)) => Some(month),
        None => None,
    };
    let of_year = |year| PartialDate {
        year,
        month,
        day: date.day,
    };
    match date.year {
        StatedYear::Given(year) => Some(of_year(year)),
        StatedYear::FromPublication(years) => Some(of_year(clock.published?.year() + years)),
        StatedYear::Unstated => nearest(month?, date.day, date.weekday, clock).map(of_year),
    }
}

/// The year that brings a day or month nearest to the reference.
fn nearest(month: i8, day: Option<i8>, weekday: Option<Weekday>, clock: Clock) -> Option<i16> {
    let reference = clock.reference?;
    let candidates = || {
        (reference.day.year() - 1..=reference.day.year() + 1)
            .filter_map(|year| Date::new(year, month, day.unwrap_or(1)).ok())
    };
    let on_weekday = |date: &Date| day.is_none() || weekday.is_none_or(|weekday| date.weekday() == weekday);
    let any_on_weekday = candidates().any(|date| on_weekday(&date));
    candidates()
        .filter(|date| !any_on_weekday || on_weekday(date))
        .filter_map(|date| {
            Some((
                reference.distance(date, day.is_none(), clock.outlook, clock.opens)?,
                date.year(),
            ))
        })
        .min()
        .map(|(_, year)| year)
}
