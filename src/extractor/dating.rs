//! The day of an article: given, stated by its own dates, or left by the posts of its people.

use std::ops::Range;

use jiff::civil::Date;

use crate::article::Article;
use crate::discourse::{self, Discourse, Window};
use crate::extraction::DatedBy;
use crate::mention::{Mentions, Reading};
use crate::time::{self, DateValue, ResolvedDate};

/// What is known of an article's day.
#[derive(Debug, Default)]
pub(super) struct Dating {
    pub(super) day: Option<Date>,
    pub(super) by: Option<DatedBy>,
    pub(super) interval: Vec<String>,
    pub(super) posts: Vec<String>,
}

/// Dates an article, and with it the yearless dates of each article of the file that only its posts can date.
pub(super) fn date(
    article: &Article<'_>,
    reading: &Reading<'_>,
    mentions: &Mentions,
    discourse: &Discourse,
    dates: &mut [ResolvedDate],
) -> Dating {
    if let Some(day) = article.published {
        return Dating {
            day: Some(day),
            by: Some(DatedBy::Given),
            ..Dating::default()
        };
    }
    let officials = discourse::candidates(reading, mentions, discourse);
    let last_part = reading.text.sentences.last().map_or(0, |sentence| sentence.part);
    let mut dating = Dating::default();
    for part in 0..=last_part {
        let posts = discourse::window(reading, mentions, discourse, &officials, part);
        if let Some(window) = &posts {
            forget_years(reading, dates, part, window);
        }
        // Days before the posts of its people are history.
        let stated =
            stated_day(reading, dates, part).filter(|day| posts.as_ref().is_none_or(|posts| posts.began_by(*day)));
        let own = match (stated, posts) {
            (Some(day), posts) => {
                let agrees = posts.as_ref().is_none_or(|window| window.holds(day));
                // Its whole dates are of years before, the first one without a year is of after.
                let since = posts.filter(|_| agrees).map(|window| since(day, window.days));
                date_by_posts(reading, dates, part, &since.unwrap_or_default());
                Dating {
                    day: None,
                    by: agrees.then_some(DatedBy::Text),
                    ..Dating::default()
                }
            }
            (None, Some(window)) => Dating {
                day: date_by_posts(reading, dates, part, &window.days),
                by: Some(DatedBy::Posts),
                interval: window.days.iter().map(|(from, to)| format!("{from}/{to}")).collect(),
                posts: window.posts,
            },
            (None, None) => Dating::default(),
        };
        if part == 0 {
            dating = own;
        }
    }
    dating
}

/// Takes back the years that the dates of an article have of its whole dates, where none of them is of the days of its posts: an
/// article of Bí thư Thành ủy Nguyễn Thiện Nhân that names `ngày 27/5/2016` is not of 2016.
fn forget_years(reading: &Reading<'_>, dates: &mut [ResolvedDate], part: u16, window: &Window) {
    let own = of_part(reading, dates, part);
    let dates = &mut dates[own];
    let guessed: Vec<Date> = dates
        .iter()
        .filter(|date| date.expression.form.lacks_year())
        .filter_map(|date| date.value?.day())
        .collect();
    if guessed.is_empty() || guessed.iter().any(|day| window.holds(*day)) {
        return;
    }
    let expressions = dates.iter().map(|date| date.expression.clone()).collect();
    let apart = time::resolve_apart(expressions, reading.text);
    for (date, apart) in dates.iter_mut().zip(apart) {
        date.value = apart.value;
    }
}

/// Gives the yearless dates of an article their year, where its first one is of one day of the intervals alone; returns that day.
fn date_by_posts(reading: &Reading<'_>, dates: &mut [ResolvedDate], part: u16, days: &[(Date, Date)]) -> Option<Date> {
    let day = only_day(dateline(reading, dates, part)?, days)?;
    give_years(reading, dates, part, day);
    Some(day)
}

/// The intervals from a day on.
fn since(day: Date, days: Vec<(Date, Date)>) -> Vec<(Date, Date)> {
    days.into_iter()
        .filter(|(_, to)| *to >= day)
        .map(|(from, to)| (from.max(day), to))
        .collect()
}

/// The last day that the article itself states with its year.
fn stated_day(reading: &Reading<'_>, dates: &[ResolvedDate], part: u16) -> Option<Date> {
    of_part(reading, dates, part)
        .filter_map(|date| dates[date].value?.day())
        .max()
}

/// The first day without a year: `Ngày 3/12, Thành ủy …`
fn dateline(reading: &Reading<'_>, dates: &[ResolvedDate], part: u16) -> Option<(i8, i8)> {
    of_part(reading, dates, part).find_map(|date| match dates[date].value? {
        DateValue::MonthDay(day) => Some((day.month, day.day)),
        _ => None,
    })
}

/// The one day of the intervals that has this month and day; `None` where there are several or none.
fn only_day((month, day): (i8, i8), days: &[(Date, Date)]) -> Option<Date> {
    let mut found = days.iter().flat_map(|(from, to)| {
        let years = from.year().max(1900)..=to.year().min(from.year().saturating_add(3)).min(2200);
        years
            .filter_map(move |year| Date::new(year, month, day).ok())
            .filter(move |date| (*from..=*to).contains(date))
    });
    match (found.next(), found.next()) {
        (Some(day), None) => Some(day),
        _ => None,
    }
}

/// Gives the dates that lack only their year the one that fits the article's day.
fn give_years(reading: &Reading<'_>, dates: &mut [ResolvedDate], part: u16, day: Date) {
    let own = of_part(reading, dates, part);
    let dates = &mut dates[own];
    let expressions = dates.iter().map(|date| date.expression.clone()).collect();
    let resolved = time::resolve(expressions, reading.text, Some(day));
    for (date, resolved) in dates.iter_mut().zip(resolved) {
        if let Some(DateValue::MonthDay(_) | DateValue::MonthDays(..)) = date.value {
            date.value = resolved.value;
        }
    }
}

/// The dates of one article of the file.
fn of_part(reading: &Reading<'_>, dates: &[ResolvedDate], part: u16) -> Range<usize> {
    let part_of = |date: &ResolvedDate| reading.text.part_at(date.expression.tokens.start);
    dates.partition_point(|date| part_of(date) < part)..dates.partition_point(|date| part_of(date) <= part)
}
