//! The day that yearless dates are near to, and the way that a sentence looks.

use jiff::civil::Date;

use crate::text::{Text, Zone};

use super::expression::{DateExpression, DateForm, StatedDate, StatedMonth, StatedYear};
use super::reader::Reader;
use super::resolve::part_of;

/// The way that a sentence looks from the day of publication.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Outlook {
    /// It says that the day is past: `cuối tháng 6 vừa qua`.
    Past,
    /// It says nothing; news tells of the past.
    Told,
    /// It speaks of what is to come: `sẽ`, `dự kiến`.
    Ahead,
    /// It says that the day is to come: `trước ngày 20/2`, `sáng 22/5 tới`.
    ToCome,
}

/// The day that yearless dates are near to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reference {
    pub(super) day: Date,
    /// Whether the article is later than the day, which it tells of in its body.
    pub(super) is_past: bool,
}

/// So many days before a day of its body an article may still speak of: it is told of as the last, but needn't be.
const SLACK: i64 = 60;

impl Reference {
    /// How far a day is from the reference; days on the side to which the sentence doesn't look are further.
    pub(super) fn distance(self, date: Date, whole_month: bool, outlook: Outlook) -> i64 {
        let days = days_between(self.day, date, whole_month);
        if self.is_past {
            return if days < -SLACK { 1000 - days } else { days.abs() };
        }
        let (past, future) = match outlook {
            Outlook::Past => (1, 1000),
            Outlook::Told => (1, 4),
            Outlook::Ahead => (3, 1),
            Outlook::ToCome => (1000, 1),
        };
        if days < 0 { -days * past } else { days * future }
    }
}

/// Days from the reference to the date, negative where it is past; 0 to the month that holds it.
fn days_between(reference: Date, date: Date, whole_month: bool) -> i64 {
    let number = |date: Date| i64::from(date.day_of_year()) + 366 * i64::from(date.year());
    if !whole_month {
        return number(date) - number(reference);
    }
    let last = date.last_of_month();
    if date <= reference && reference <= last {
        0
    } else if last < reference {
        number(last) - number(reference)
    } else {
        number(date) - number(reference)
    }
}

/// The reference of each article in a file.
#[derive(Debug)]
pub(super) struct References {
    published: Option<Date>,
    by_part: Vec<(u16, Reference)>,
}

impl References {
    pub(super) fn new(expressions: &[DateExpression], text: &Text<'_>, published: Option<Date>) -> Self {
        let mut by_part: Vec<(u16, Reference)> = Vec::new();
        if published.is_none() {
            for expression in expressions {
                let Some(stated) = stated_reference(expression, text) else {
                    continue;
                };
                let part = part_of(text, expression.tokens.start);
                match by_part.iter_mut().find(|(of, _)| *of == part) {
                    Some((_, known)) if stated.outweighs(*known) => *known = stated,
                    Some(_) => {}
                    None => by_part.push((part, stated)),
                }
            }
        }
        Self { published, by_part }
    }

    /// The reference of an article: its publication, or the day that stands in for it.
    pub(super) fn of(&self, part: u16) -> Option<Reference> {
        match self.published {
            Some(day) => Some(Reference { day, is_past: false }),
            None => self
                .by_part
                .iter()
                .find(|(of, _)| *of == part)
                .map(|(_, reference)| *reference),
        }
    }
}

impl Reference {
    /// A day that opens the article is about its own; among those that the body tells of, the latest is nearest.
    fn outweighs(self, other: Self) -> bool {
        match (self.is_past, other.is_past) {
            (false, true) => true,
            (true, false) => false,
            (true, true) => self.day > other.day,
            (false, false) => false,
        }
    }
}

/// The day that an expression may give an article: a whole date, not a bare year and none that is to come.
fn stated_reference(expression: &DateExpression, text: &Text<'_>) -> Option<Reference> {
    let day = match expression.form {
        DateForm::Date(date) => first_day(date)?,
        DateForm::Interval(first, _) => first_day(first)?,
        DateForm::Months {
            first,
            year: StatedYear::Given(year),
            ..
        } => Date::new(year, first, 1).ok()?,
        _ => return None,
    };
    let opens = opens_article(text, expression.tokens.start);
    let ahead = matches!(outlook(text, expression), Outlook::Ahead | Outlook::ToCome);
    Some(Reference {
        day,
        is_past: !opens && !ahead,
    })
}

/// The first day of a date that states its month and year.
fn first_day(date: StatedDate) -> Option<Date> {
    match (date.month?, date.year) {
        (StatedMonth::Given(month), StatedYear::Given(year)) => Date::new(year, month, date.day.unwrap_or(1)).ok(),
        _ => None,
    }
}

/// Whether the token stands in the headline or the lead.
fn opens_article(text: &Text<'_>, token: usize) -> bool {
    let at = text.sentences.partition_point(|sentence| sentence.tokens.end <= token);
    text.sentences
        .get(at)
        .is_some_and(|sentence| matches!(sentence.zone, Zone::Headline | Zone::Lead))
}

/// The way that the sentence of an expression looks.
pub(super) fn outlook(text: &Text<'_>, expression: &DateExpression) -> Outlook {
    const AHEAD: [&[&str]; 9] = [
        &["sẽ"],
        &["dự", "kiến"],
        &["tới", "đây"],
        &["sắp"],
        &["chậm", "nhất"],
        &["từ", "nay"],
        &["chuẩn", "bị"],
        &["hạn", "chót"],
        &["thời", "hạn"],
    ];
    let reader = Reader::new(text);
    let (start, end) = (expression.tokens.start, expression.tokens.end);
    if reader.is(end, "vừa") || reader.is(end, "qua") {
        return Outlook::Past;
    }
    if reader.is(end, "tới") && !leads_on(reader, end + 1) || reader.follows(start, &["trước"]) {
        return Outlook::ToCome;
    }
    let at = text.sentences.partition_point(|sentence| sentence.tokens.end <= start);
    let Some(sentence) = text.sentences.get(at) else {
        return Outlook::Told;
    };
    let looks_ahead = sentence
        .tokens
        .clone()
        .any(|at| AHEAD.iter().any(|words| reader.are(at, words)));
    if looks_ahead { Outlook::Ahead } else { Outlook::Told }
}

/// Whether a number follows: the `tới` of `ngày 3/12 tới 5/12` means `đến`.
fn leads_on(reader: Reader<'_>, at: usize) -> bool {
    reader.digits(at).is_some() || reader.is_any(at, &["ngày", "tháng", "năm"])
}
