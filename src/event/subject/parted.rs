//! Subjects that an insertion, a title that no table knows or a phrase of time or place parts from the verb.

use super::LONGEST_INSERTION;
use crate::event::scene::Scene;
use crate::event::story::{Actor, Who};
use crate::mention::WordClass;
use crate::text::Shape;

/// How many tokens of a title that no table knows may part a subject from its verb: `ông A, Trưởng phòng Quản lý đô thị quận Đống Đa, cho biết`.
const LONGEST_TITLE: usize = 24;

/// The same for a title with commas, where the person opens the sentence.
const LONGEST_POST: usize = 40;

/// The same for what stands in brackets: `X (SN 1980, trú phường …, quận …) bị khởi tố`.
const LONGEST_BRACKET: usize = 40;

impl<'s> Scene<'s> {
    /// `ông A (Hà Nội) cho biết`, `ông A, 58 tuổi, cho biết`, `ông A - nguyên trưởng thôn - cho biết`: where the insertion
    /// that ends before `at` begins.
    pub(super) fn inserted_start(&self, at: usize) -> Option<usize> {
        let close = at.checked_sub(1).filter(|close| *close > self.tokens.start)?;
        let (open, longest): (&[char], usize) = match self.reading.str(close) {
            ")" => (&['('], LONGEST_BRACKET),
            "," => (&[','], LONGEST_INSERTION),
            "-" | "–" => (&['-', '–'], LONGEST_TITLE),
            _ => return None,
        };
        let from = self.tokens.start.max(close.saturating_sub(longest));
        let opening = (from..close).rev().find(|token| self.reading.is_mark(*token, open));
        // `ông A (Trưởng ban Pháp chế) cho biết`: the title in the bracket is his.
        let whole = |actor: &Actor| opening.is_none_or(|opening| actor.tokens.start < opening || open == [',']);
        match self.actor_before(close) {
            Some(actor) if whole(actor) => Some(close),
            _ => opening,
        }
    }

    /// `ông A, Trưởng phòng Quản lý đô thị quận Đống Đa cho biết`: the person whose title goes on to `at`, whatever it names.
    pub(super) fn titled_before(&self, at: usize) -> Option<&'s Actor> {
        let close = at.checked_sub(1).filter(|close| *close > self.tokens.start)?;
        let end = if self.reading.is_mark(close, &[',', '-', '–', ')']) {
            close
        } else {
            at
        };
        let last = self
            .actors
            .iter()
            .rev()
            .find(|actor| actor.tokens.end <= end && actor.who.is_person())?;
        let person = self.also_titled(last).unwrap_or(last);
        let rest = person.tokens.end..end;
        let titled = person.tokens.end > person.core.end;
        let quiet = rest.clone().all(|token| {
            // `Bí thư Đảng ủy xã A, tỉnh B - khẳng định`
            let listed = self.reading.is_mark(token, &[','])
                && self.reading.word_at(token + 1, WordClass::Unit).is_some()
                && self
                    .actor_at(token + 1)
                    .is_some_and(|place| matches!(place.who, Who::Place(_)));
            // `Trưởng phòng Quản lý đô thị, thuộc UBND quận A cho biết`
            let part = self.reading.is_mark(token, &[',']) && self.reading.str(token + 1) == "thuộc";
            (self.reading.shape(token) != Shape::Mark
                || listed
                || part
                || self.reading.is_mark(token, &['-', '–', '&', '/', '(', ')']))
                && (self.reading.word_at(token, WordClass::Aspect).is_none() || self.is_quality(token))
                && !self.is_attended(token)
                && !matches!(
                    self.reading.str(token),
                    "được" | "bị" | "có" | "là" | "với" | "cho" | "khi" | "để" | "thì" | "mà" | "theo" | "sau"
                )
        });
        (titled && !rest.is_empty() && rest.len() <= LONGEST_TITLE && quiet).then_some(person)
    }

    /// `ông A, Phó Chủ tịch | kiêm Tổng thư ký`: the person whose titles go on with one that stands apart.
    ///
    /// `ông A - Trợ lý | Bí thư Thành ủy`: or whose title it goes on with.
    fn also_titled(&self, title: &Actor) -> Option<&'s Actor> {
        let behind = self.actor_before(title.tokens.start).filter(|person| {
            let bare = title.tokens == title.core && self.whole_title_at(title.tokens.start).is_some();
            bare && matches!(person.who, Who::Person(_)) && person.tokens.end > person.core.end
        });
        if behind.is_some() {
            return behind;
        }
        let joint = title
            .tokens
            .start
            .checked_sub(1)
            .filter(|joint| title.who == Who::Unnamed && self.reading.str(*joint) == "kiêm")?;
        self.actor_before(joint)
            .filter(|person| matches!(person.who, Who::Person(_)))
    }

    /// `ông A tại buổi họp báo chiều 3/12 cho biết`: one person, then only a phrase of time or place.
    pub(super) fn distant_subject(&self, at: usize) -> Option<&'s Actor> {
        let subject = self
            .actors
            .iter()
            .rev()
            .find(|actor| actor.tokens.end <= at && actor.who.is_person())?;
        let gap = subject.tokens.end..at;
        let dated = self.date_at(gap.start).is_some();
        let phrase = dated
            || matches!(
                self.reading.str(gap.start),
                "tại" | "trong" | "trước" | "khi" | "sau" | "trả" | "trao" | "phát" | "thay" | "nhân" | "dẫn"
            );
        let quiet = !gap
            .clone()
            .any(|token| self.reading.is_mark(token, &[',', ';', ':', '“', '”', '"']));
        (phrase && quiet && gap.len() <= LONGEST_INSERTION).then_some(subject)
    }

    /// `HĐND tỉnh sáng 29/10 họp`: the body that opens the sentence, then only a date.
    pub(super) fn dated_body(&self, at: usize) -> Option<&'s Actor> {
        let date = self.dates().find(|date| date.expression.tokens.end == at)?;
        let body = self.actor_before(date.expression.tokens.start)?;
        (matches!(body.who, Who::Body(_)) && body.tokens.start == self.tokens.start).then_some(body)
    }

    /// `Chiều 3/12, ông A, Trưởng ban chỉ đạo xử lý tồn tại, yếu kém của các dự án, nhà máy đã chủ trì`: the person with whom the
    /// sentence begins and whose long title, commas and all, goes on to a verb in the past.
    pub(super) fn opening_subject(&self, start: usize, verb: usize) -> Option<&'s Actor> {
        let led = (start..verb).any(|at| self.is_past(at));
        let mut persons = self
            .actors
            .iter()
            .filter(|actor| actor.who.is_person() && actor.tokens.end <= start);
        let person = persons.next().filter(|_| led)?;
        let opens = self.tokens.start == person.tokens.start
            || self.reading.is_mark(person.tokens.start - 1, &[','])
                && self
                    .dates()
                    .any(|date| date.expression.tokens.end < person.tokens.start);
        let titled = person.tokens.end > person.core.end || self.title_at(person.tokens.end + 1).is_some();
        let rest = person.tokens.end..start;
        let busy = |at: usize| {
            self.reading.is_mark(at, &[';', ':', '“', '”', '"'])
                || self.reading.word_at(at, WordClass::Aspect).is_some()
                || matches!(self.reading.str(at), "được" | "bị" | "là" | "khi" | "mà" | "thì")
        };
        let alone = persons.all(|other| other.who == Who::Unnamed);
        let whole = opens && titled && alone && rest.len() <= LONGEST_POST && !rest.clone().any(busy);
        (whole && matches!(person.who, Who::Person(_))).then_some(person)
    }
}
