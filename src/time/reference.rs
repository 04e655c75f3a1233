//! The day that yearless dates are near to, and the way that a sentence looks.

use std::cmp::Ordering;

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
    pub(super) standing: Standing,
}

/// How the day of a reference stands to that of publication; the order is that of trust.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Standing {
    /// The article tells of a day that was to come: `hoàn thành trước ngày 30/6/2018`.
    Ahead,
    /// The body tells of it as past: the article is later.
    Past,
    /// The headline or the lead tells of it: the article is of about that day.
    Opens,
    /// It is the day of publication.
    Published,
}

impl Standing {
    /// So many days before and behind a day of the article's own text another day without a year is still of
    /// the same months; `ngày 26/6` in an article whose one full date is of two years before has no known year.
    fn reach(self, opens: bool) -> Option<(i64, i64)> {
        match self {
            Self::Published => None,
            Self::Opens => Some((-90, 60)),
            // What opens the article is its own day, and behind every day that the body tells of as past.
            Self::Past if opens => Some((-15, 150)),
            Self::Past => Some((-60, 150)),
            // The article is of before it, and so is what it tells of.
            Self::Ahead => Some((-190, 0)),
        }
    }
}

impl Reference {
    /// How far a day is from the reference, `None` where that is too far to tell its year; days on the side to which the sentence doesn't look are further.
    pub(super) fn distance(self, date: Date, whole_month: bool, outlook: Outlook, opens: bool) -> Option<i64> {
        let days = days_between(self.day, date, whole_month);
        if let Some((before, behind)) = self.standing.reach(opens) {
            return (before..=behind).contains(&days).then_some(days.abs());
        }
        let (past, future) = match outlook {
            Outlook::Past => (1, 1000),
            Outlook::Told => (1, 4),
            Outlook::Ahead => (3, 1),
            Outlook::ToCome => (1000, 1),
        };
        Some(if days < 0 { -days * past } else { days * future })
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
    by_part: Vec<(u16, Own)>,
}

/// What the dates of an article say of its own day.
#[derive(Clone, Debug, Default)]
struct Own {
    best: Option<Reference>,
    /// The last day that it looks back on, if only as the day of a document or the end of a time: it is hardly older.
    latest: Option<Date>,
    /// The last year that it names, if only as the first of a term.
    latest_year: Option<i16>,
    /// The days that it tells of with their year.
    whole: Vec<Date>,
}

/// So many days the reference may lie before the last day that the article looks back on.
const LATEST_SLACK: i64 = 60;

/// So many days it may lie before the last year that the article names: in autumn the news speaks of the next.
const YEAR_SLACK: i64 = 92;

/// The same where the reference opens the article.
const OPENING_YEAR_SLACK: i64 = 366;

/// The first year of which there is news to read; a day of before is history.
const FIRST_YEAR: i16 = 2000;

impl Own {
    fn take(&mut self, stated: Reference, telling: bool, whole: Option<Date>) {
        self.whole
            .extend(whole.filter(|_| telling && stated.standing != Standing::Ahead));
        if telling && self.best.is_none_or(|best| stated.outweighs(best)) {
            self.best = Some(stated);
        }
        if stated.standing == Standing::Past {
            self.latest = self.latest.max(Some(stated.day));
        }
    }

    /// `Ngày 20/7/2015` gives no year where the article also speaks of a document of 2017, or of the year 2016.
    fn reference(&self) -> Option<Reference> {
        let best = self.best.filter(|best| best.day.year() >= FIRST_YEAR)?;
        let new_year = self.latest_year.and_then(|year| Date::new(year, 1, 1).ok());
        let (day_slack, year_slack) = match best.standing {
            Standing::Past => (LATEST_SLACK, YEAR_SLACK),
            _ => (i64::MAX, OPENING_YEAR_SLACK),
        };
        let near = |latest: Option<Date>, slack| latest.is_none_or(|day| days_between(best.day, day, false) <= slack);
        (near(self.latest, day_slack) && near(new_year, year_slack)).then_some(best)
    }
}

impl References {
    pub(super) fn new(
        expressions: &[DateExpression],
        outlooks: &[Outlook],
        text: &Text<'_>,
        published: Option<Date>,
    ) -> Self {
        let mut by_part: Vec<(u16, Own)> = Vec::new();
        if published.is_some() {
            return Self { published, by_part };
        }
        for (expression, outlook) in expressions.iter().zip(outlooks) {
            let stated = stated_reference(expression, *outlook, text);
            let year = named_year(expression, *outlook, text);
            if stated.is_none() && year.is_none() {
                continue;
            }
            let part = part_of(text, expression.tokens.start);
            if by_part.last().is_none_or(|(of, _)| *of != part) {
                by_part.push((part, Own::default()));
            }
            let Some((_, own)) = by_part.last_mut() else {
                continue;
            };
            own.latest_year = own.latest_year.max(year);
            if let Some(stated) = stated {
                let whole = whole_day(expression.form).filter(|day| day.year() >= FIRST_YEAR);
                own.take(stated, is_telling(expression, stated.standing, text), whole);
            }
        }
        Self { published, by_part }
    }

    /// The year of a day that the article names with its year elsewhere, and with one alone: `ngày 26/5` and `26/5/2017`.
    pub(super) fn year_of(&self, part: u16, month: i8, day: i8) -> Option<i16> {
        let at = self.by_part.binary_search_by_key(&part, |(of, _)| *of).ok()?;
        let whole = &self.by_part[at].1.whole;
        let mut years = whole
            .iter()
            .filter(|date| (date.month(), date.day()) == (month, day))
            .map(|date| date.year());
        let year = years.next()?;
        years.all(|other| other == year).then_some(year)
    }

    /// None at all: what leaves out its year keeps it open.
    pub(super) fn none() -> Self {
        Self {
            published: None,
            by_part: Vec::new(),
        }
    }

    /// The reference of an article: its publication, or the day that stands in for it.
    pub(super) fn of(&self, part: u16) -> Option<Reference> {
        if let Some(day) = self.published {
            return Some(Reference {
                day,
                standing: Standing::Published,
            });
        }
        let at = self.by_part.binary_search_by_key(&part, |(of, _)| *of).ok()?;
        self.by_part[at].1.reference()
    }
}

impl Reference {
    /// A day that opens the article is about its own; among those that the body tells of, the latest is nearest.
    fn outweighs(self, other: Self) -> bool {
        match self.standing.cmp(&other.standing) {
            Ordering::Greater => true,
            Ordering::Equal => self.standing == Standing::Past && self.day > other.day,
            Ordering::Less => false,
        }
    }
}

/// The day that an expression may give an article: a whole date, not a bare year and none that is to come.
fn stated_reference(expression: &DateExpression, outlook: Outlook, text: &Text<'_>) -> Option<Reference> {
    let day = match expression.form {
        DateForm::Date(date) => first_day(date).or_else(|| part_of_year(expression, date, text))?,
        DateForm::Interval(first, last) => interval_day(first, last)?,
        // `6 tháng đầu năm 2017` are looked back on when they end.
        DateForm::Months {
            last,
            year: StatedYear::Given(year),
            ..
        } => Date::new(year, last, 1).ok()?,
        _ => return None,
    };
    let standing = if matches!(outlook, Outlook::Ahead | Outlook::ToCome) {
        Standing::Ahead
    } else if opens_article(text, expression.tokens.start) {
        Standing::Opens
    } else {
        Standing::Past
    };
    Some(Reference { day, standing })
}

/// The year in which an article that names it is hardly too early: `năm 2016`, the first of `nhiệm kỳ 2016 - 2021`; none of
/// what is to come (`đến năm 2020`), and of a day or month to come the year before.
fn named_year(expression: &DateExpression, outlook: Outlook, text: &Text<'_>) -> Option<i16> {
    let ahead = matches!(outlook, Outlook::Ahead | Outlook::ToCome);
    let told = |year: i16| (!ahead && !is_goal(expression, text)).then_some(year);
    match expression.form {
        DateForm::Term { from, .. } => told(from),
        DateForm::Date(date) | DateForm::Interval(date, _) => match (date.year, date.month) {
            (StatedYear::Given(year), Some(_)) if ahead => Some(year - 1),
            (StatedYear::Given(year), _) => told(year),
            _ => None,
        },
        DateForm::Months {
            year: StatedYear::Given(year),
            ..
        } => told(year),
        _ => None,
    }
}

/// `tầm nhìn đến năm 2030`, `kế hoạch năm 2018`: a year that is planned for.
fn is_goal(expression: &DateExpression, text: &Text<'_>) -> bool {
    const GOALS: [&str; 10] = [
        "đến", "tới", "trước", "nhìn", "hết", "hoạch", "vụ", "toán", "tiêu", "từ",
    ];
    let (reader, start) = (Reader::new(text), expression.tokens.start);
    reader.follows(start, &GOALS) || reader.is(start, "từ")
}

/// `gia hạn đến ngày 30/6/2018`, `hết 31/12/2017`: till then, not on that day.
fn is_deadline(expression: &DateExpression, text: &Text<'_>) -> bool {
    Reader::new(text).follows(expression.tokens.start, &["đến", "hết"])
}

/// Whether the article's own day may be told from an expression.
fn is_telling(expression: &DateExpression, standing: Standing, text: &Text<'_>) -> bool {
    // `Sự cố tháng 4/2016`: who names the year of a month mostly looks back on it from another.
    let bare_month = matches!(
        expression.form,
        DateForm::Date(StatedDate {
            day: None,
            month: Some(_),
            ..
        })
    );
    !(bare_month && standing == Standing::Past || is_deadline(expression, text) || is_aside(expression, text))
}

/// `Từ tháng 12/2015 bà giữ chức`, `Kết luận số 24 ngày 5/6/2012`, `sinh ngày 6/8/1971`: the beginning of a time, the day of a
/// document, a birth.
pub(super) fn is_aside(expression: &DateExpression, text: &Text<'_>) -> bool {
    let (reader, start) = (Reader::new(text), expression.tokens.start);
    let since = reader.follows(start, &["từ"]) || reader.is(start, "từ");
    let interval = matches!(expression.form, DateForm::Interval(..));
    // `11 giờ 30 ngày 1/7` has the hour before it.
    let hour = start >= 2 && reader.is_any(start - 2, &["giờ", "h", "lúc"]);
    let born = reader.follows(start, &["sinh", "sn"]);
    born || since && !interval || reader.follows_number(start) && !hour || reader.follows_code(start)
}

/// The day that a form names with its year.
fn whole_day(form: DateForm) -> Option<Date> {
    match form {
        DateForm::Date(date) => first_day(date).filter(|_| date.day.is_some()),
        _ => None,
    }
}

/// The day of an interval that is nearest to the article: the last of an anniversary (`21.6.1925 - 21.6.2017`), else the first.
fn interval_day(first: StatedDate, last: StatedDate) -> Option<Date> {
    let anniversary = first.day.is_some() && (first.day, first.month) == (last.day, last.month);
    first_day(if anniversary { last } else { first })
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
pub(super) fn opens_article(text: &Text<'_>, token: usize) -> bool {
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
pub(super) fn sentence_of(text: &Text<'_>, token: usize) -> usize {
    text.sentences.partition_point(|sentence| sentence.tokens.end <= token)
}

/// Which of the articles in the file a token belongs to.
pub(super) fn part_of(text: &Text<'_>, token: usize) -> u16 {
    text.sentences
        .get(sentence_of(text, token))
        .map_or(0, |sentence| sentence.part)
}
