//! When, where and whether what a verb tells has happened.

use super::scene::Scene;
use super::subject::LONGEST_INSERTION;
use super::{EventDate, Participant, Status};
use crate::mention::{MentionKind, Reading, WordClass};
use crate::text::{Shape, is_word, lower};
use crate::time::{DateValue, ResolvedDate};

/// How far before its day the words begin that say what a feast is for: `hưởng ứng Tháng hành động và Ngày Môi trường thế giới 5/6`.
const LONGEST_FEAST: usize = 20;

impl<'s> Scene<'s> {
    /// Whether the words before a verb say that it was done, is being done or will be; `None` where they say that it is no event.
    pub(crate) fn status(&self, verb: usize) -> Option<Status> {
        if self.is_habitual(verb) {
            return None;
        }
        let mut status = Status::Happened;
        let mut end = verb;
        // `Nguyễn Văn Nên cho biết`: the name is not the modal `nên`.
        while end > self.tokens.start && self.actor_before(end).is_none() {
            if self.reading.word_before(end, WordClass::Negation).is_some()
                || self.reading.word_before(end, WordClass::Duty).is_some()
            {
                return None;
            }
            let aspect = self.reading.word_up_to(end, WordClass::Aspect);
            let filler = self.reading.word_up_to(end, WordClass::Filler);
            if let Some((_, word)) = aspect {
                match &*word.value {
                    "planned" => status = Status::Planned,
                    "ongoing" => status = Status::Ongoing,
                    _ => return Some(Status::Happened),
                }
            }
            match aspect.or(filler) {
                Some((from, _)) => end = from,
                None => break,
            }
        }
        // `“Dự kiến, dự án sẽ hoàn thành”, ông A nói`: what is said now looks ahead.
        let says = || {
            self.reading
                .triggers_at(verb)
                .any(|(_, trigger)| &*trigger.event == "statement")
        };
        if status == Status::Happened && self.is_outlook() && !says() {
            status = Status::Planned;
        }
        Some(status)
    }

    /// `Dự kiến, kỳ họp diễn ra vào ngày 2/7`, `Theo dự kiến, …`: the sentence begins with a word for what is to come.
    fn is_outlook(&self) -> bool {
        let start = self.tokens.start;
        let word = start + usize::from(is_word(self.reading.str(start), "theo"));
        let to_come = self.reading.word_at(word, WordClass::Aspect);
        to_come.is_some_and(|(end, word)| &*word.value == "planned" && self.reading.is_mark(end, &[',']))
    }

    /// `hằng năm, Chủ tịch tỉnh phê duyệt kế hoạch`: what is done again and again is no event.
    fn is_habitual(&self, verb: usize) -> bool {
        let from = self.tokens.start.max(verb.saturating_sub(LONGEST_INSERTION));
        (from..verb).any(|at| self.reading.word_at(at, WordClass::Habit).is_some())
    }

    /// The date expressions of the sentence.
    pub(crate) fn dates(&self) -> impl Iterator<Item = &'s ResolvedDate> + use<'s> {
        let dates = self.story.dates;
        let (start, end) = (self.tokens.start, self.tokens.end);
        let from = dates.partition_point(|date| date.expression.tokens.start < start);
        dates[from..]
            .iter()
            .take_while(move |date| date.expression.tokens.start < end)
    }

    /// The date that begins at a token.
    pub(crate) fn date_at(&self, at: usize) -> Option<&'s ResolvedDate> {
        let dates = self.story.dates;
        let next = dates.get(dates.partition_point(|date| date.expression.tokens.start < at));
        next.filter(|date| date.expression.tokens.start == at && self.tokens.contains(&at))
    }

    /// When what the verb at `at` tells happened: the last day before it in the sentence, else the first behind it;
    /// a month or year where the sentence names no day.
    pub(crate) fn date(&self, at: usize) -> Option<EventDate> {
        let nearest = |fits: fn(&ResolvedDate) -> bool, around: bool| {
            let own = |date: &&ResolvedDate| fits(date) && !self.is_feast(date) && (around || !self.is_of_visit(date));
            let before = self
                .dates()
                .filter(own)
                .filter(|date| date.expression.tokens.end <= at)
                .last();
            before.or_else(|| self.dates().filter(own).find(|date| date.expression.tokens.start > at))
        };
        let day = nearest(is_day, false).or_else(|| nearest(is_day, true));
        self.event_date(day.or_else(|| nearest(is_event_time, true))?)
    }

    /// `chào mừng Quốc khánh 2/9`, `kỷ niệm Ngày Quốc tế Phụ nữ 8/3`: the day belongs to the name of the feast for which something is.
    pub(crate) fn is_feast(&self, date: &ResolvedDate) -> bool {
        let start = date.expression.tokens.start;
        // `kỷ niệm Ngày Báo chí (tối 21/6)` is held on that evening.
        if self.reading.shape(start) != Shape::Number {
            return false;
        }
        let from = self.tokens.start.max(start.saturating_sub(LONGEST_FEAST));
        let clause = (from..start)
            .rev()
            .take_while(|at| !self.reading.is_mark(*at, &[',', ';', ':']));
        let mut named = false;
        for at in clause {
            named |= match self.reading.str(at) {
                "khánh" => at + 1 == start && is_word(self.reading.str(at - 1), "quốc"),
                "Ngày" | "ngày" => {
                    at + 1 < start
                        && (self.reading.shape(at + 1) == Shape::Capital
                            || matches!(self.reading.str(at + 1), "thành" | "truyền" | "giải"))
                }
                "niệm" | "mừng" | "ứng" | "nhân" | "Nhân" if named => return true,
                _ => false,
            };
        }
        false
    }

    /// Whether a month or year before a verb says when: it opens the sentence or a clause, or stands beside the verb or who acts;
    /// not `các nhiệm vụ trong năm 2017 và các năm tiếp theo`, `phát triển doanh nghiệp đến năm 2020`.
    pub(crate) fn sets_time(&self, date: &ResolvedDate, verb: usize) -> bool {
        let (start, end) = (date.expression.tokens.start, date.expression.tokens.end);
        let opens = |at: usize| {
            at <= self.tokens.start
                || self.reading.shape(at - 1) == Shape::Mark
                || matches!(self.reading.str(at - 1), "thì" | "và" | "là" | "vậy" | "đó")
        };
        let led = |word: &str| matches!(word, "đến" | "tới");
        if start > self.tokens.start && led(self.reading.str(start - 1)) && !opens(start - 1) {
            return false;
        }
        let scenery = matches!(
            &*lower(self.reading.str(self.tokens.start)),
            "tại" | "trong" | "ở" | "hồi" | "vào" | "từ" | "cuối" | "đầu" | "giữa" | "đến"
        );
        let closes = self.reading.is_mark(end, &[',']);
        let beside = self.preverb_start(verb) == end || self.actor_before(start).is_some();
        let acting = start > self.tokens.start && self.actor_before(start - 1).is_some();
        opens(start) || start > self.tokens.start && opens(start - 1) || closes || beside || acting || scenery
    }

    /// The last day that the sentence names before a token.
    pub(crate) fn date_before(&self, at: usize) -> Option<EventDate> {
        let before = self
            .dates()
            .filter(|date| is_day(date) && date.expression.tokens.end <= at && !self.is_of_cited(date))
            .last()?;
        self.event_date(before)
    }

    /// `Căn cứ Quy định số 102 ngày 15/12/2017, …`: the day of a paper on which something rests.
    pub(super) fn is_of_cited(&self, date: &ResolvedDate) -> bool {
        let start = date.expression.tokens.start;
        let document = self
            .document_before(start)
            .filter(|document| document.tokens.end == start);
        document.is_some_and(|document| self.is_cited(document))
    }

    /// `chiều 29/6, trong khuôn khổ chuyến thăm Lào từ ngày 28/6 - 1/7, ông A hội đàm`: the days of the visit around what is told.
    pub(crate) fn is_of_visit(&self, date: &ResolvedDate) -> bool {
        if !matches!(date.value, Some(DateValue::Interval(..))) {
            return false;
        }
        let start = date.expression.tokens.start;
        (self.tokens.start..start)
            .rev()
            .take(LONGEST_INSERTION)
            .take_while(|at| !self.reading.is_mark(*at, &[',', ';', ':']))
            .any(|at| {
                let mut triggers = self.reading.triggers_at(at);
                triggers.any(|(_, trigger)| &*trigger.event == "visit" && &*trigger.reading == "noun")
            })
    }

    /// The date that begins right behind a token or a word of time: `(tháng 11/2016)`, `hồi tháng 5`, `vào ngày 3/12`.
    pub(crate) fn date_right_behind(&self, end: usize) -> Option<EventDate> {
        let led = self.reading.is_mark(end, &['('])
            || matches!(self.reading.str(end), "vào" | "hồi" | "trong" | "diễn" | "hôm");
        let next = self.dates().find(|date| date.expression.tokens.start >= end)?;
        let near = next.expression.tokens.start <= end + usize::from(led);
        self.event_date(next).filter(|_| near && is_event_time(next))
    }

    /// A date expression as a field.
    pub(crate) fn event_date(&self, date: &ResolvedDate) -> Option<EventDate> {
        let passage = self.passage(date.expression.tokens.clone());
        Some(EventDate {
            value: date.value?,
            text: passage.text,
            span: passage.span,
        })
    }

    /// Where it happens: the place or venue behind `tại` or `ở`, before the verb at `at` or else behind it in its clause.
    pub(crate) fn place(&self, at: usize) -> Option<Participant> {
        // `gặp các tập đoàn đang có dự án tại Việt Nam`: behind another verb it is of that one.
        let holds = |token: usize| {
            let mut triggers = self.reading.triggers_at(token);
            triggers.any(|(_, trigger)| &*trigger.event == "conference")
        };
        let aspect = |token: usize| {
            let aspect = self.reading.word_at(token, WordClass::Aspect);
            token > at + 1 && aspect.is_some_and(|(end, _)| !holds(end))
        };
        self.place_before(at)
            .or_else(|| {
                let mut clause = (at..self.clause_end(at)).take_while(|token| !aspect(*token));
                clause.find_map(|token| self.place_after(token))
            })
            .or_else(|| self.seat_beside_date())
    }

    /// `Sáng 15/3, tại UBND phường Bạch Mai, …`, `… sáng 15/3 tại Văn phòng Tỉnh ủy (Hà Nội)`: the body in whose house it is, said with the day.
    fn seat_beside_date(&self) -> Option<Participant> {
        self.dates().find_map(|date| {
            let end = date.expression.tokens.end;
            let at = end + usize::from(self.reading.is_mark(end, &[',']));
            let (name, seat) = self
                .mention_at(at + 1)
                .filter(|(_, seat)| seat.kind == MentionKind::Body)?;
            let led = matches!(self.reading.str(at), "tại" | "ở") && is_day(date);
            let closed =
                seat.tokens.end >= self.tokens.end || self.reading.is_mark(seat.tokens.end, &[',', '.', '(', ';']);
            (led && closed).then(|| self.known_as(seat.tokens.clone(), name))
        })
    }

    /// The place or venue behind the last `tại` or `ở` before a token, rather one with which a clause begins: `tại trụ sở Bộ, Thứ trưởng A,
    /// Trưởng Ban chỉ đạo Ngày hội tại Lạng Sơn, chủ trì`.
    pub(crate) fn place_before(&self, at: usize) -> Option<Participant> {
        let mut inner = None;
        for token in (self.tokens.start..at).rev() {
            let Some(place) = self.place_after(token).filter(|_| !self.is_of_cause(token)) else {
                continue;
            };
            if self.opens_clause(token) {
                return Some(place);
            }
            inner = inner.or(Some(place));
        }
        inner
    }

    /// Whether a clause begins at a token: the sentence itself, behind a comma or a day.
    fn opens_clause(&self, at: usize) -> bool {
        at == self.tokens.start
            || self.reading.shape(at - 1) == Shape::Mark
            || self.dates().any(|date| date.expression.tokens.end == at)
    }

    /// `Trước diễn biến của dịch bệnh tại Hà Nội, Thủ tướng …`: a place in the clause that says why, with which a sentence begins.
    fn is_of_cause(&self, at: usize) -> bool {
        let start = self.tokens.start;
        let first = lower(self.reading.str(start));
        let cause = matches!(&*first, "trước" | "nhằm" | "để" | "do" | "vì") && self.reading.str(start + 1) != "đó";
        cause && !(start..at).any(|token| self.reading.is_mark(token, &[',']))
    }

    /// `tại Hà Nội`, `tại trụ sở Chính phủ`, `ở Trung tâm Hội nghị Quốc gia`.
    pub(crate) fn place_after(&self, preposition: usize) -> Option<Participant> {
        if !matches!(self.reading.str(preposition), "tại" | "Tại" | "ở" | "Ở") {
            return None;
        }
        // `trú tại`, `quê ở`: where someone lives.
        let before = lower(self.reading.str(preposition.wrapping_sub(1)));
        if matches!(&*before, "trú" | "ngụ" | "quê" | "sống" | "sinh" | "nhà" | "tác") {
            return None;
        }
        if self.is_post_abroad(preposition) {
            return None;
        }
        self.place_at(preposition + 1)
    }

    /// `Đại sứ Nhật Bản | tại Việt Nam`: where a country is represented.
    fn is_post_abroad(&self, preposition: usize) -> bool {
        let names = &self.story.mentions.names;
        let next = names.partition_point(|name| name.tokens.end < preposition);
        let sender = names
            .get(next)
            .filter(|name| name.tokens.end == preposition && name.kind == MentionKind::Place);
        sender.is_some_and(|sender| {
            let before = sender.tokens.start.wrapping_sub(1);
            matches!(self.reading.str(before), "sứ" | "quán" | "sự")
        })
    }

    /// The place or venue that begins at a token: `trụ sở Chính phủ`, `hội trường UBND huyện`.
    pub(super) fn place_at(&self, start: usize) -> Option<Participant> {
        let word = |at, word| fold_is(self.reading, at, word);
        // `tại thủ đô Manila`
        let capital = word(start, "thủ") && word(start + 1, "đô") && self.mention_at(start).is_none();
        let start = start + if capital { 2 } else { 0 };
        let seated = word(start, "trụ") && word(start + 1, "sở") || word(start, "hội") && word(start + 1, "trường");
        let (name, mention) = self
            .mention_at(start)
            .filter(|(_, mention)| mention.kind == MentionKind::Place || is_venue(self.reading, start))
            .or_else(|| self.mention_at(start + 2).filter(|_| seated))?;
        Some(self.known_as(start..mention.tokens.end, name))
    }
}

/// Whether a date can be that of an event: a day, days in a row, a month or a year; not a term or a plan's years.
pub(super) fn is_event_time(date: &ResolvedDate) -> bool {
    match date.value {
        Some(DateValue::Interval(from, to)) => from.day.is_some() && to.day.is_some() && !is_anniversary(date),
        Some(_) => true,
        None => false,
    }
}

/// `kỷ niệm 80 năm Quốc khánh (2/9/1945 - 2/9/2025)`: the first day and its return are no days in a row.
fn is_anniversary(date: &ResolvedDate) -> bool {
    match date.value {
        Some(DateValue::Interval(from, to)) => {
            from.day.is_some() && (from.day, from.month) == (to.day, to.month) && from.year != to.year
        }
        _ => false,
    }
}

/// Whether a date is a day or days in a row.
pub(super) fn is_day(date: &ResolvedDate) -> bool {
    match date.value {
        Some(DateValue::Partial(value)) => value.day.is_some(),
        Some(DateValue::Interval(from, _)) => from.day.is_some() && !is_anniversary(date),
        Some(_) => true,
        None => false,
    }
}

/// `Trung tâm Hội nghị Quốc gia`, `Nhà hát Lớn`, `Trường Đại học Huế`: a body that is also a house.
fn is_venue(reading: &Reading<'_>, at: usize) -> bool {
    let next = |word| fold_is(reading, at + 1, word);
    match &*lower(reading.str(at)) {
        "trung" => next("tâm"),
        "hội" => next("trường"),
        "bảo" => next("tàng"),
        "khách" => next("sạn"),
        "học" => next("viện"),
        "nhà" | "cung" | "trường" => true,
        _ => false,
    }
}

fn fold_is(reading: &Reading<'_>, at: usize, word: &str) -> bool {
    reading.shape(at) != Shape::Mark && is_word(reading.str(at), word)
}
