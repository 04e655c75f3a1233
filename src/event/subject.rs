//! Who does what a verb tells: the actors around it.

mod parted;
mod together;

use super::Status;
use super::party::is_delegation;
use super::scene::Scene;
use super::story::{Actor, Who};
use crate::gazetteer::Trigger;
use crate::mention::WordClass;
use crate::text::{Shape, lower};

/// Words before an actor after which it is no subject: `của Bộ Y tế`, `được Thủ tướng`, `khi ông A`.
const GOVERNING: &[&str] = &[
    "của", "với", "cho", "được", "bị", "do", "giúp", "mưu", "tới", "đến", "từ", "gửi", "về", "trước", "cùng", "tại",
    "ở", "trong", "bởi", "theo", "mời", "khi", "nếu",
];

/// How many tokens of an unknown insertion may part a subject from its verb: `ông A, trong buổi gặp gỡ báo chí, cho biết`.
pub(super) const LONGEST_INSERTION: usize = 14;

/// The most tokens of those who come along with someone.
const LONGEST_COMPANY: usize = 24;

impl<'s> Scene<'s> {
    /// The actor whose words end right before a token.
    pub(crate) fn actor_before(&self, at: usize) -> Option<&'s Actor> {
        let before = self.actors.partition_point(|actor| actor.tokens.end <= at);
        self.actors[..before].last().filter(|actor| actor.tokens.end == at)
    }

    /// The actor whose words begin at a token.
    pub(crate) fn actor_at(&self, at: usize) -> Option<&'s Actor> {
        let before = self.actors.partition_point(|actor| actor.tokens.start < at);
        self.actors.get(before).filter(|actor| actor.tokens.start == at)
    }

    /// Where the words between a subject and its verb begin: `đã`, `cũng`, `vừa` before `at` are passed over.
    pub(crate) fn preverb_start(&self, at: usize) -> usize {
        let mut start = at;
        while start > self.tokens.start {
            // The longest counts: `cũng đã` is more than `đã`.
            let word = [WordClass::Aspect, WordClass::Filler]
                .into_iter()
                .filter_map(|class| self.reading.word_up_to(start, class))
                .min_by_key(|(from, _)| *from);
            match word.filter(|(from, _)| *from >= self.tokens.start && self.actor_before(start).is_none()) {
                Some((from, _)) => start = from,
                None => break,
            }
        }
        start
    }

    /// The subjects of the verb at a token: right before it, or parted from it by an insertion.
    pub(crate) fn subjects(&self, verb: usize) -> Vec<&'s Actor> {
        let start = self.before_family(self.before_term(self.preverb_start(verb)));
        let near = self
            .titled_before(start)
            .or_else(|| self.actor_before(start))
            .or_else(|| {
                let outer = self.inserted_start(start)?;
                // `ông A (35 tuổi, trú tại …) - công nhân nhà máy - cho biết`
                let behind = |at: usize| {
                    self.reading
                        .is_mark(at, &[')'])
                        .then(|| self.inserted_start(at + 1))
                        .flatten()
                };
                let inner = || self.actor_before(behind(outer.checked_sub(1)?)?);
                // `bà A | - Phó Chủ tịch Hội, Trưởng Ban Tổ chức - được bầu`: the first title is read with the name.
                let titled = |actor: &&Actor| actor.core.end <= outer && actor.tokens.contains(&outer);
                let titled = || self.actors.iter().find(titled).filter(|actor| actor.who.is_person());
                self.actor_before(outer).or_else(inner).or_else(titled)
            });
        // `ông A dẫn đầu đoàn tới Việt Nam tham dự`: where someone goes is not who does it.
        let goal = |actor: &&Actor| matches!(actor.who, Who::Place(_)) && self.is_governed(actor);
        let led = self.accompanied(start);
        let company = |actor: &Actor| {
            matches!(actor.who, Who::Place(_) | Who::Body(_)) || actor.who == Who::Group && !is_delegation(self, actor)
        };
        let near = near.filter(|actor| led.is_none() || !company(actor));
        near.or(led)
            .filter(|actor| !goal(actor) || self.distant_subject(start).is_none())
            .or_else(|| self.distant_subject(start))
            .or_else(|| self.dated_body(start))
            .or_else(|| self.opening_subject(start, verb))
            .or_else(|| self.accompanied_body(start))
            .map_or_else(Vec::new, |last| self.acting(self.coordinated(last)))
    }

    /// `Ông A thừa ủy quyền của Chủ tịch nước đã trao …`, `Thay mặt Thủ tướng, Phó Thủ tướng A đã ký …`: who acts, not for whom.
    fn acting(&self, subjects: Vec<&'s Actor>) -> Vec<&'s Actor> {
        let empowered = subjects
            .first()
            .and_then(|first| self.reading.word_before(first.tokens.start, WordClass::Behalf));
        let Some((start, _)) = empowered else {
            return subjects;
        };
        let deputy = self
            .deputy_before(start)
            .filter(|actor| !matches!(actor.who, Who::Place(_)));
        if let Some(deputy) = deputy {
            return vec![deputy];
        }
        let named = subjects[1..]
            .iter()
            .position(|actor| matches!(actor.who, Who::Person(_)));
        subjects[named.map_or(0, |named| named + 1)..].to_vec()
    }

    /// `Ông A, | thay mặt | Chính phủ`: who stands before the words, at a token, by which he acts for others.
    pub(super) fn deputy_before(&self, behalf: usize) -> Option<&'s Actor> {
        let end = self.preverb_start(behalf);
        let last = end.checked_sub(1).filter(|last| *last >= self.tokens.start)?;
        let comma = usize::from(self.reading.is_mark(last, &[',']));
        self.actor_before(end - comma).filter(|actor| !self.is_governed(actor))
    }

    /// Whether a word at a token puts a verb in the past: `đã`, `vừa`.
    pub(super) fn is_past(&self, at: usize) -> bool {
        let aspect = self.reading.word_at(at, WordClass::Aspect);
        aspect.is_some_and(|(_, word)| &*word.value == "past")
    }

    /// The subjects of the sentence's first verb, and its status, for a verb that is coordinated with it:
    /// `Thủ tướng sẽ hội đàm với Tổng thống, gặp gỡ doanh nghiệp và dự tọa đàm`.
    pub(crate) fn carried(&self, verb: usize) -> Option<(Vec<&'s Actor>, Option<Status>)> {
        let start = self.preverb_start(verb);
        let joint = start.checked_sub(1).filter(|joint| *joint > self.tokens.start)?;
        if !(self.reading.is_mark(joint, &[',', ';']) || matches!(self.reading.str(joint), "và" | "thời")) {
            return None;
        }
        let doers = self.actors.iter().filter(|actor| actor.tokens.end < joint);
        let doers = doers.filter(|actor| {
            // `Chuyến công tác của Thủ tướng và Đoàn đại biểu`: of whom something is, does not do it.
            let free = || {
                let joint = actor.tokens.start.checked_sub(1);
                let head = joint
                    .filter(|joint| self.reading.str(*joint) == "và")
                    .and_then(|joint| self.actor_before(joint));
                head.is_none_or(|head| !self.is_governed(head))
            };
            let able = matches!(actor.who, Who::Person(_) | Who::Unnamed | Who::Body(_))
                || is_delegation(self, actor) && free();
            able && !self.is_governed(actor)
        });
        // `Thứ trưởng A cho biết, Chủ tịch nước sẽ dự … và gặp …`: what somebody says another does.
        let says = |at: usize| {
            let mut triggers = self.reading.triggers_at(at);
            triggers.any(|(end, trigger)| {
                let clause = self.reading.is_mark(end, &[',', ':']) || matches!(self.reading.str(end), "rằng" | "sẽ");
                let whole = matches!(
                    self.reading.str(end - 1),
                    "biết" | "rằng" | "hay" | "định" | "kết" | "nghị" | "cầu"
                );
                let verb = &*trigger.reading == "verb" && (clause || whole);
                // `ông A thông tin, trong tháng 3, sẽ thành lập …`
                &*trigger.event == "statement" && (verb || &*trigger.reading == "speech" && clause)
            })
        };
        let mut doers = doers.filter_map(|actor| Some((actor, self.verb_behind(actor)?)));
        let (mut doer, mut first) = doers.find(|(_, first)| !says(*first))?;
        // `ông A hoan nghênh bà B | đã thăm Việt Nam và dự hội nghị`: what somebody speaks of is what another has done.
        let speaks = |at: usize| {
            let mut triggers = self.reading.triggers_at(at);
            triggers.any(|(_, trigger)| &*trigger.event == "statement" && &*trigger.reading != "veto")
        };
        let done = |at: usize| self.preverb_start(at) < at;
        if speaks(first)
            && let Some(other) = doers.rfind(|(_, at)| *at < verb && done(*at))
        {
            (doer, first) = other;
        }
        let last = self.company_behind(doer).0;
        (first < verb).then(|| (self.coordinated(last), self.status(first)))
    }

    /// The verb right behind an actor and those whom `và` joins to him: what an aspect leads to, `sẽ thăm`, or a trigger.
    pub(super) fn verb_behind(&self, actor: &Actor) -> Option<usize> {
        let behind = self.company_behind(actor).1;
        let mut at = behind + usize::from(self.reading.is_mark(behind, &[',']));
        let mut led = false;
        let lead = |at| {
            let class = |class| {
                self.reading
                    .word_at(at, class)
                    .map(|(end, _)| (end, class == WordClass::Aspect))
            };
            class(WordClass::Aspect).or_else(|| class(WordClass::Filler))
        };
        while let Some((end, aspect)) = lead(at) {
            led |= aspect;
            at = end;
        }
        let noun = |reading: &str| matches!(reading, "noun" | "veto" | "site" | "people" | "mode" | "glue");
        // `ông A | và ông B sẽ thăm`, `lực lượng Công an tỉnh | trong | việc điều tra`: what binds tells nothing, whatever it leads to elsewhere.
        let binds = matches!(self.reading.str(at), "và" | "trong");
        let verb = !binds && self.reading.triggers_at(at).any(|(_, trigger)| !noun(&trigger.reading));
        (verb || led && self.reading.shape(at) == Shape::Lower).then_some(at)
    }

    /// `Hiệp hội doanh nghiệp nhỏ và vừa`, `Văn phòng điều phối nông thôn mới`: a word that elsewhere tells when is part of a name.
    pub(super) fn is_quality(&self, at: usize) -> bool {
        matches!(
            (self.reading.str(at.wrapping_sub(1)), self.reading.str(at)),
            ("và", "vừa") | ("thôn" | "đổi", "mới")
        )
    }

    /// `Trưởng ban chủ trì cuộc họp đánh giá`: a verb of gatherings ends a title.
    fn is_attended(&self, at: usize) -> bool {
        self.reading
            .triggers_at(at)
            .any(|(_, trigger)| &*trigger.event == "conference" && matches!(&*trigger.reading, "chair" | "attend"))
    }

    /// Whether a preposition or a passive stands before an actor, so that it is no subject: `của Bộ Y tế`, `với ông A`.
    pub(crate) fn is_governed(&self, actor: &Actor) -> bool {
        let Some(before) = actor
            .tokens
            .start
            .checked_sub(1)
            .filter(|before| *before >= self.tokens.start)
        else {
            return false;
        };
        // `quy hoạch do chính Phó Thủ tướng ký`
        let before = before - usize::from(before > self.tokens.start && self.reading.str(before) == "chính");
        // `yêu cầu Bộ Y tế thành lập`: who is asked to do something is not told to do it.
        let asked = |from: usize| {
            let asks = |(end, trigger): (usize, &Trigger)| end == before + 1 && &*trigger.value == "request";
            self.reading.triggers_at(from).any(asks)
        };
        // `tại trụ sở Bộ Y tế, Thủ tướng …`, `tại Hội trường UBND huyện, Huyện ủy tổ chức …`
        let house = (self.reading.str(before.wrapping_sub(1)), self.reading.str(before));
        let seat = matches!(
            house,
            ("trụ" | "Trụ", "sở") | (_, "trụ" | "Trụ") | ("hội" | "Hội", "trường")
        );
        seat || self.is_of_wife(actor)
            || GOVERNING.contains(&&*lower(self.reading.str(before)))
            || (self.tokens.start.max(before.saturating_sub(2))..=before).any(asked)
    }

    /// `Bà A, phu nhân Tổng Bí thư, Chủ tịch nước, thăm`: the titles of a husband, of whom nothing is told.
    fn is_of_wife(&self, actor: &Actor) -> bool {
        let start = actor.tokens.start;
        if start < self.tokens.start + 2 || actor.who != Who::Unnamed {
            return false;
        }
        let wife = self.reading.str(start - 1) == "nhân" && matches!(self.reading.str(start - 2), "phu" | "Phu");
        let listed = self.reading.is_mark(start - 1, &[',']);
        wife || listed
            && self
                .actor_before(start - 1)
                .is_some_and(|before| self.is_of_wife(before))
    }

    /// `HĐND tỉnh khóa IX, nhiệm kỳ 2016 - 2021 đã bầu`: where the terms of a body before `at` begin.
    pub(super) fn before_term(&self, at: usize) -> usize {
        let comma = usize::from(at > self.tokens.start && self.reading.is_mark(at - 1, &[',']));
        let end = at - comma;
        let years = self.dates().find(|date| date.expression.tokens.end == end);
        let value = years.map_or(end.saturating_sub(1), |date| date.expression.tokens.start);
        let numbered =
            value > self.tokens.start && matches!(self.reading.str(value - 1), "khóa" | "khoá" | "Khóa" | "Khoá");
        let termed = value > self.tokens.start + 1
            && self.reading.str(value - 1) == "kỳ"
            && self.reading.str(value - 2) == "nhiệm";
        // A date may hold its own words: `nhiệm kỳ 2016 - 2021`.
        let worded = years.is_some() && self.reading.str(value) == "nhiệm";
        match (numbered, termed, worded) {
            (true, _, _) => self.before_term(value - 1),
            (_, true, _) => self.before_term(value - 2),
            (_, _, true) => self.before_term(value),
            _ => at,
        }
    }
}
