//! The day that yearless dates are near to, and the way that a sentence looks.

use jiff::civil::Date;

use crate::text::{Text, Zone};

use super::expression::{DateExpression, DateForm, StatedDate, StatedMonth, StatedYear};
use super::reader::Reader;

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
    pub(super) fn new(
        expressions: &[DateExpression],
        outlooks: &[Outlook],
        text: &Text<'_>,
        published: Option<Date>,
    ) -> Self {
        let mut by_part: Vec<(u16, Reference)> = Vec::new();
        if published.is_some() {
            return Self { published, by_part };
        }
        for (expression, outlook) in expressions.iter().zip(outlooks) {
            let Some(stated) = stated_reference(expression, *outlook, text) else {
                continue;
            };
            let part = part_of(text, expression.tokens.start);
            match by_part.last_mut() {
                Some((of, known)) if *of == part => {
                    if stated.outweighs(*known) {
                        *known = stated;
                    }
                }
                _ => by_part.push((part, stated)),
            }
        }
        Self { published, by_part }
    }

    /// The reference of an article: its publication, or the day that stands in for it.
    pub(super) fn of(&self, part: u16) -> Option<Reference> {
        if let Some(day) = self.published {
            return Some(Reference { day, is_past: false });
        }
        let at = self.by_part.binary_search_by_key(&part, |(of, _)| *of).ok()?;
        Some(self.by_part[at].1)
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
fn stated_reference(expression: &DateExpression, outlook: Outlook, text: &Text<'_>) -> Option<Reference> {
    let day = match expression.form {
        DateForm::Date(date) => first_day(date).or_else(|| part_of_year(expression, date, text))?,
        DateForm::Interval(first, _) => first_day(first)?,
        DateForm::Months {
            first,
            year: StatedYear::Given(year),
            ..
        } => Date::new(year, first, 1).ok()?,
        _ => return None,
    };
    let opens = opens_article(text, expression.tokens.start);
    let ahead = matches!(outlook, Outlook::Ahead | Outlook::ToCome);
    Some(Reference {
        day,
        is_past: !opens && !ahead,
    })
}

/// The first day of a part of a year: who says `đầu năm 2017` writes not long after.
fn part_of_year(expression: &DateExpression, date: StatedDate, text: &Text<'_>) -> Option<Date> {
    let (StatedYear::Given(year), None) = (date.year, date.month) else {
        return None;
    };
    let reader = Reader::new(text);
    let month = ["đầu", "giữa", "cuối"]
        .iter()
        .position(|part| reader.is(expression.tokens.start, part))?;
    Date::new(year, [1, 5, 9][month], 1).ok()
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
    let sentence = text.sentences.get(sentence_of(text, token));
    sentence.is_some_and(|sentence| matches!(sentence.zone, Zone::Headline | Zone::Lead))
}

/// The way that each expression's sentence looks.
pub(super) fn outlooks(expressions: &[DateExpression], text: &Text<'_>) -> Vec<Outlook> {
    let reader = Reader::new(text);
    // Sentences with many dates are read once.
    let mut last: Option<(usize, bool)> = None;
    let mut outlook = |expression: &DateExpression| {
        let (start, end) = (expression.tokens.start, expression.tokens.end);
        if reader.are(end, &["vừa", "qua"]) || reader.is(end, "qua") {
            return Outlook::Past;
        }
        if reader.is(end, "tới") && !leads_on(reader, end + 1) || reader.follows(start, &["trước"]) {
            return Outlook::ToCome;
        }
        let sentence = sentence_of(text, start);
        let ahead = match last {
            Some((index, ahead)) if index == sentence => ahead,
            _ => looks_ahead(text, sentence),
        };
        last = Some((sentence, ahead));
        if ahead { Outlook::Ahead } else { Outlook::Told }
    };
    expressions.iter().map(&mut outlook).collect()
}

/// Whether a sentence speaks of what is to come.
fn looks_ahead(text: &Text<'_>, sentence: usize) -> bool {
    let reader = Reader::new(text);
    let tokens = text
        .sentences
        .get(sentence)
        .map_or(0..0, |sentence| sentence.tokens.clone());
    tokens.into_iter().any(|at| match reader.word(at) {
        "sẽ" | "Sẽ" => true,
        "dự" | "Dự" => reader.is(at + 1, "kiến"),
        "chậm" | "Chậm" | "muộn" | "Muộn" => reader.is(at + 1, "nhất"),
        "tới" => reader.is(at + 1, "đây"),
        "từ" | "Từ" => reader.is(at + 1, "nay"),
        "chuẩn" | "Chuẩn" => reader.is(at + 1, "bị"),
        "hạn" => reader.is(at + 1, "chót") || reader.follows(at, &["thời"]),
        "phấn" | "Phấn" => reader.is(at + 1, "đấu"),
        // `sắp xếp` is to put in order.
        "sắp" | "Sắp" => !reader.is(at + 1, "xếp"),
        _ => false,
    })
}

/// Whether a number follows: the `tới` of `ngày 3/12 tới 5/12` means `đến`.
fn leads_on(reader: Reader<'_>, at: usize) -> bool {
    reader.digits(at).is_some() || reader.is_any(at, &["ngày", "tháng", "năm"])
}

/// The sentence of a token, by index.
fn sentence_of(text: &Text<'_>, token: usize) -> usize {
    text.sentences.partition_point(|sentence| sentence.tokens.end <= token)
}

/// Which of the articles in the file a token belongs to.
pub(super) fn part_of(text: &Text<'_>, token: usize) -> u16 {
    text.sentences
        .get(sentence_of(text, token))
        .map_or(0, |sentence| sentence.part)
}
