//! Those who do a thing together: joined by `và` and commas, come along, or of a family.

use super::LONGEST_COMPANY;
use crate::event::scene::Scene;
use crate::event::story::{Actor, Who};
use crate::event::words::behind_bracket;
use crate::mention::WordClass;
use crate::text::{Shape, lower};

/// The most tokens of a short name in brackets: `(Ban Giao thông)`.
const LONGEST_SHORT_NAME: usize = 5;

impl<'s> Scene<'s> {
    /// `Chiều 3/12, Phó Thủ tướng A cùng đoàn công tác đã đến thăm`: the person who opens the clause and comes with others.
    pub(in crate::event) fn accompanied(&self, end: usize) -> Option<&'s Actor> {
        self.with_company(end).filter(|leader| leader.who.is_person())
    }

    /// The same for a body or place, that ends no list and whose company is told without a comma: `UBND huyện A cùng các chủ đầu tư tổ chức`;
    /// but `Phó Thủ tướng A, | đại diện Bộ B | cùng các đại biểu tham dự`.
    pub(super) fn accompanied_body(&self, end: usize) -> Option<&'s Actor> {
        let body = self.with_company(end).filter(|leader| !leader.who.is_person())?;
        let before = body.tokens.start.checked_sub(1);
        let listed = before.is_some_and(|comma| self.actor_before(comma).is_some());
        let plain = (body.tokens.end..end).all(|at| self.reading.shape(at) != Shape::Mark);
        (plain && !listed).then_some(body)
    }

    /// Who opens the clause and comes with others, whose words end at a token.
    fn with_company(&self, end: usize) -> Option<&'s Actor> {
        let from = self.tokens.start.max(end.saturating_sub(LONGEST_COMPANY));
        let with = (from..end).rev().find(|with| self.reading.str(*with) == "cùng")?;
        // `Trung tướng A, Thứ trưởng Bộ Công an, | cùng lãnh đạo các Cục`
        let comma = usize::from(with > self.tokens.start && self.reading.is_mark(with - 1, &[',']));
        let leader = self.actor_before(with - comma)?;
        let open = leader.tokens.start == self.tokens.start || self.reading.is_mark(leader.tokens.start - 1, &[',']);
        let quiet = (with..end).all(|at| {
            (self.reading.shape(at) != Shape::Mark || self.reading.is_mark(at, &[',']))
                && self.reading.word_at(at, WordClass::Aspect).is_none()
                && !matches!(self.reading.str(at), "được" | "bị" | "do")
                && !self
                    .reading
                    .triggers_at(at)
                    .any(|(_, trigger)| &*trigger.reading == "verb")
        });
        // `ông A cùng ký`: there is company only where it is named.
        (open && quiet && with + 1 < end && !self.is_governed(leader)).then_some(leader)
    }

    /// `Thủ tướng A | và Phu nhân cùng Đoàn đại biểu | sẽ thăm`, `ông A | và ông B | đã ký`: the last person of those who are joined to an
    /// actor, and where the words end that name them.
    pub(super) fn company_behind<'a>(&self, actor: &'a Actor) -> (&'a Actor, usize)
    where
        's: 'a,
    {
        let word = |at: usize| lower(self.reading.str(at));
        let (mut last, mut end) = (actor, actor.tokens.end);
        loop {
            let comma = usize::from(self.reading.is_mark(end, &[',']) && word(end + 1) == "cùng");
            let joint = end + comma;
            if !matches!(&*word(joint), "và" | "cùng") {
                return (last, end);
            }
            if word(joint + 1) == "phu" && word(joint + 2) == "nhân" && self.actor_at(joint + 1).is_none() {
                end = joint + 3;
                continue;
            }
            let Some(next) = self.actor_at(joint + 1) else {
                return (last, self.unnamed_company(joint).unwrap_or(end));
            };
            if next.who.is_person() {
                last = next;
            }
            end = behind_bracket(self, next.tokens.end).unwrap_or(next.tokens.end);
        }
    }

    /// `Thủ tướng A | và Phu nhân | sẽ thăm`, `Quốc hội, Chính phủ | và gia đình | tổ chức`: before the wife or family that comes along.
    pub(in crate::event) fn before_family(&self, at: usize) -> usize {
        let Some(start) = at.checked_sub(3).filter(|start| *start > self.tokens.start) else {
            return at;
        };
        let word = |at: usize| lower(self.reading.str(at));
        let family = matches!(
            (&*word(at - 2), &*word(at - 1)),
            ("phu", "nhân") | ("gia", "đình" | "quyến")
        );
        let joined = family && matches!(&*word(start), "và" | "cùng");
        if joined && self.actor_before(start).is_some() {
            start
        } else {
            at
        }
    }

    /// `Thủ tướng và | các thành viên đoàn | sẽ thăm`: where the words for several people without a name end, at what leads to a verb.
    pub(super) fn unnamed_company(&self, joint: usize) -> Option<usize> {
        let class = |class| self.reading.word_at(joint + 1, class).is_some();
        let several = class(WordClass::Plural) || class(WordClass::Group);
        let limit = self.tokens.end.min(joint + LONGEST_COMPANY);
        let mut company = (joint + 1..limit)
            .take_while(|at| self.reading.shape(*at) != Shape::Mark || self.reading.is_mark(*at, &[',']));
        company.find(|at| several && self.reading.word_at(*at, WordClass::Aspect).is_some())
    }

    /// An actor and those joined to it before: `ông A và bà B`, in the order of the text.
    pub(crate) fn coordinated(&self, last: &'s Actor) -> Vec<&'s Actor> {
        let mut all = vec![last];
        let mut first = last;
        while let Some(before) = self.joined_before(first) {
            all.insert(0, before);
            first = before;
        }
        all
    }

    /// An actor and those joined to it behind: `Thủ tướng A và Phó Thủ tướng B`.
    pub(crate) fn following(&self, first: &'s Actor) -> Vec<&'s Actor> {
        let mut all = vec![first];
        let mut end = first.tokens.end;
        let joins = |at| self.reading.str(at) == "và" || self.reading.is_mark(at, &[',', ';']);
        while let Some(next) = self
            .actor_at(end + 1)
            .filter(|next| next.who.is_person() == first.who.is_person() && joins(end))
        {
            all.push(next);
            end = next.tokens.end;
        }
        all
    }

    fn joined_before(&self, actor: &Actor) -> Option<&'s Actor> {
        let joint = actor
            .tokens
            .start
            .checked_sub(1)
            .filter(|joint| *joint > self.tokens.start)?;
        let joins = self.reading.is_mark(joint, &[',']) || matches!(self.reading.str(joint), "và" | "cùng" | "với");
        let before = self
            .actor_before(joint)
            .or_else(|| self.actor_before_abbreviation(joint))
            .filter(|_| joins)?;
        let kind = |who: Who| if who.is_person() { 0 } else { 1 };
        // `Tại Hà Nội, ông A`, `Nhận lời mời của Tổng thống Mỹ, Thủ tướng …`: neither a place nor a governed one is a second
        // subject, but in `Việt Nam và Lào` both act.
        let comma = self.reading.is_mark(joint, &[',']);
        let is_place = |actor: &Actor| matches!(actor.who, Who::Place(_));
        let alike = kind(before.who) == kind(actor.who) && (!is_place(before) || !comma && is_place(actor));
        // `thăm gia đình ông A, UBND tỉnh …`, `thăm hộ gia đình ông A, …`
        let house = |next: usize| self.reading.str(before.core.start + next) == "đình";
        let family = before.who == Who::Group && (house(1) || house(2));
        let apart = comma && (family || self.is_governed(before) || self.ends_phrase(before));
        (alike && !apart).then_some(before)
    }

    /// `Ban Quản lý đường sắt (BQLĐS) | và Sở Tài chính`: the body whose short name in a bracket ends right before a token.
    fn actor_before_abbreviation(&self, at: usize) -> Option<&'s Actor> {
        let close = at
            .checked_sub(1)
            .filter(|close| *close > self.tokens.start && self.reading.is_mark(*close, &[')']))?;
        let from = self.tokens.start.max(close.saturating_sub(LONGEST_SHORT_NAME));
        let open = (from..close).rev().find(|at| self.reading.is_mark(*at, &['(']))?;
        let body = |actor: &&Actor| matches!(actor.who, Who::Body(_));
        self.actor_before(open).filter(body)
    }

    /// `Thực hiện công tác xây dựng Đảng, | Đảng ủy xã tổ chức`: a body with which the phrase of another verb ends.
    fn ends_phrase(&self, body: &Actor) -> bool {
        let start = body.tokens.start;
        let led = start > self.tokens.start + 1 && self.reading.shape(start - 1) == Shape::Lower;
        let apart = self.reading.word_before(start, WordClass::Plural).is_some() || self.actor_before(start).is_some();
        let dated = || self.dates().any(|date| date.expression.tokens.end == start);
        matches!(body.who, Who::Body(_)) && led && !apart && !dated()
    }
}
