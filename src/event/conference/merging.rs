//! When two reports are of one gathering, and what the later adds to the first.

use super::super::EventDate;
use super::super::merge::{add, shares};
use super::{CoChairs, Conference, Form, numbers};
use crate::text::fold;
use crate::time::DateValue;
use jiff::civil::Date;

/// The share of the shorter name's words that the longer one must hold.
const SAME_NAME: f32 = 0.7;

/// The same, for two gatherings with a body or a chair in common.
const SAME_HOST_NAME: f32 = 0.5;

/// The same, for a gathering that is reported on two of its days.
const ONE_NAME: f32 = 0.9;

/// How many words two names of one gathering begin with alike, whatever follows.
const LONG_START: usize = 6;

/// How many days a gathering of more than one day lasts at most: a session of the National Assembly.
const LONGEST: i32 = 40;

impl Conference {
    /// The words of its name that it is known by again: without the word that counts it (`buổi họp báo`) and without another
    /// gathering that the name cites (`hội nghị học tập các nội dung Hội nghị Trung ương 8`).
    pub(in crate::event) fn known_by(&self) -> &str {
        self.name.as_ref().map_or("", |name| head(called(&name.text)))
    }

    /// Whether a later report is of the same gathering; `alike` says whether they have so great a share of their names' words in common.
    pub(in crate::event) fn is_same(
        &self,
        later: &Self,
        date: Option<&EventDate>,
        later_date: Option<&EventDate>,
        alike: impl Fn(f32) -> bool,
    ) -> bool {
        let kinds = self.kind == later.kind || later.kind.is_empty() || self.kind.is_empty();
        let apart = self.edition.as_ref().zip(later.edition.as_ref());
        let forms = self.form == later.form || self.kind != "session" || later.kind != "session";
        if !kinds || !forms || apart.is_some_and(|(a, b)| a.is_apart(b)) {
            return false;
        }
        if date
            .zip(later_date)
            .is_some_and(|(a, b)| !self.fits_day(later, a, b, &alike))
        {
            return false;
        }
        // `Cùng dự có ông A.` before the sentence that tells of a gathering is of another one, told earlier.
        let counted = self.sites.is_some() || self.participants.is_some();
        if self.kind.is_empty() && !counted && !later.resumed {
            return false;
        }
        let hosts = common(&self.organizers, &later.organizers) || common(&self.chairs, &later.chairs);
        match (
            self.name.is_some() && later.name.is_some(),
            self.resumed || later.resumed,
        ) {
            (false, true) => true,
            // `Bộ Chính trị họp` is told twice where one body is told to meet.
            (false, false) => self.name.is_none() && later.name.is_none() && hosts,
            // `lễ truy điệu` and `lễ di quan` are two, though either may stand for a longer name.
            (true, true) => alike(SAME_NAME),
            (true, false) => {
                alike(if hosts { SAME_HOST_NAME } else { SAME_NAME })
                    || common_start(self.known_by(), later.known_by()) >= LONG_START
            }
        }
    }

    /// `UBND tỉnh họp phiên thường kỳ`, then `dự họp có`; `tổ chức họp thường kỳ`, then `chủ trì phiên họp`; `tiếp tục kỳ họp thứ 15`, then
    /// `Dự phiên họp có`: whether a bare meeting or
    /// sitting may be the gathering told right before.
    pub(in crate::event) fn may_be_sitting(&self, known: &Self) -> bool {
        let met = |one: &Self| one.kind == "meeting" && one.form == Form::Usual;
        let sits = |one: &Self| one.kind == "session" && one.form == Form::Sitting;
        let other = met(self) && (sits(known) || matches!(known.kind.as_str(), "conference" | "press_conference"))
            || sits(self) && (met(known) || known.kind == "session");
        self.resumed && self.name.is_none() && other
    }

    /// A meeting has one day; a conference, congress or session that is told of again may go on for days.
    fn fits_day(&self, later: &Self, a: &EventDate, b: &EventDate, alike: impl Fn(f32) -> bool) -> bool {
        let lasting = matches!(self.kind.as_str(), "conference" | "congress" | "session") && self.form == Form::Usual;
        a.value == b.value || lasting && (later.resumed || alike(ONE_NAME)) && is_near(a, b)
    }

    /// Adds what a later report tells.
    pub(in crate::event) fn absorb(&mut self, later: Self) {
        if self.resumed && !later.resumed || self.kind.is_empty() {
            self.kind = later.kind;
            self.resumed = later.resumed;
            self.form = later.form;
            self.name = later.name.or(self.name.take());
        } else if self.edition.is_none() && later.edition.is_some() && !later.resumed {
            // `hội thảo giữa hai đảng`, later `Hội thảo lần thứ ba giữa …`: the name that numbers it is the fuller.
            self.name = later.name;
        } else {
            self.name = self.name.take().or(later.name);
        }
        if let Some(mode) = later.mode {
            numbers::add_mode(self, &mode);
        }
        self.sites = self.sites.take().or(later.sites);
        self.participants = self.participants.take().or(later.participants);
        self.edition = self.edition.take().or(later.edition);
        add(&mut self.organizers, later.organizers);
        add(&mut self.chairs, later.chairs);
        self.co_chairs = joined(self.co_chairs.take(), later.co_chairs);
        add(&mut self.attendees, later.attendees);
    }

    /// Whether the article tells of it: not where nothing but a back-reference reports it (`Tại hội nghị, các đại biểu đã thảo luận`).
    pub(in crate::event) fn is_told(&self, date: Option<&EventDate>) -> bool {
        let numbered = self.sites.is_some() || self.participants.is_some();
        let attended = !self.attendees.is_empty() && self.form != Form::Work;
        let people = !self.chairs.is_empty() || !self.organizers.is_empty() || attended;
        !self.resumed || !self.kind.is_empty() && (date.is_some() || people || numbered)
    }
}

/// All who chair together by either report.
fn joined(known: Option<CoChairs>, later: Option<CoChairs>) -> Option<CoChairs> {
    match (known, later) {
        (Some(mut known), Some(later)) => {
            add(&mut known.together, later.together);
            Some(known)
        }
        (known, later) => known.or(later),
    }
}

/// A name without the word that counts it: `buổi họp báo`, `cuộc họp báo`.
fn called(name: &str) -> &str {
    let (first, rest) = name.split_once(' ').unwrap_or((name, ""));
    let counted = matches!(first, "buổi" | "cuộc" | "Buổi" | "Cuộc") && !rest.is_empty();
    if counted { rest } else { name }
}

/// `hội nghị học tập các nội dung Hội nghị Trung ương 8`: the words before another gathering that the name only cites.
fn head(name: &str) -> &str {
    let Some((second, _)) = name.match_indices(' ').nth(1) else {
        return name;
    };
    let again = name[second..].to_lowercase().find(&name[..second].to_lowercase());
    // A lower-case letter may have another length than its capital; then the name stays whole.
    again.and_then(|at| name.get(..second + at)).map_or(name, str::trim_end)
}

/// How many words two names begin with alike.
fn common_start(a: &str, b: &str) -> usize {
    let (a, b) = (fold(a).replace(',', ""), fold(b).replace(',', ""));
    a.split_whitespace()
        .zip(b.split_whitespace())
        .take_while(|(a, b)| a == b)
        .count()
}

fn common(a: &[super::Participant], b: &[super::Participant]) -> bool {
    !a.is_empty() && !b.is_empty() && shares(a, b)
}

/// Whether the days of two dates lie near each other; a month or a year lies near nothing.
fn is_near(a: &EventDate, b: &EventDate) -> bool {
    let Some(((a_from, a_to), (b_from, b_to))) = days(a.value).zip(days(b.value)) else {
        return false;
    };
    let gap = |from: Date, to: Date| from.until(to).map_or(i32::MAX, |span| span.get_days());
    gap(a_to, b_from) <= LONGEST && gap(b_to, a_from) <= LONGEST
}

fn days(value: DateValue) -> Option<(Date, Date)> {
    match value {
        DateValue::Interval(from, to) if from.day.is_some() && to.day.is_some() => Some((from.first(), to.last())),
        value => value.day().map(|day| (day, day)),
    }
}
