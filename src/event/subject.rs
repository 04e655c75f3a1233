//! Who does what a verb tells: the actors around it.

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

/// The same for titles that no table knows: `ông A, Trưởng phòng Quản lý đô thị quận Đống Đa, cho biết`.
const LONGEST_TITLE: usize = 24;

/// The same for a title with commas, where the person opens the sentence.
const LONGEST_POST: usize = 40;

/// The same for what stands in brackets: `X (SN 1980, trú phường …, quận …) bị khởi tố`.
const LONGEST_BRACKET: usize = 40;

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

    /// `ông A (Hà Nội) cho biết`, `ông A, 58 tuổi, cho biết`, `ông A - nguyên trưởng thôn - cho biết`: where the insertion
    /// that ends before `at` begins.
    fn inserted_start(&self, at: usize) -> Option<usize> {
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
    fn titled_before(&self, at: usize) -> Option<&'s Actor> {
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

    /// `Chiều 3/12, Phó Thủ tướng A cùng đoàn công tác đã đến thăm`: the person who opens the clause and comes with others.
    pub(super) fn accompanied(&self, end: usize) -> Option<&'s Actor> {
        self.with_company(end).filter(|leader| leader.who.is_person())
    }

    /// The same for a body or place, that ends no list and whose company is told without a comma: `UBND huyện A cùng các chủ đầu tư tổ chức`;
    /// but `Phó Thủ tướng A, | đại diện Bộ B | cùng các đại biểu tham dự`.
    fn accompanied_body(&self, end: usize) -> Option<&'s Actor> {
        let body = self.with_company(end).filter(|leader| !leader.who.is_person())?;
        let before = body.tokens.start.checked_sub(1);
        let listed = before.is_some_and(|comma| self.actor_before(comma).is_some());
        let plain = (body.tokens.end..end).all(|at| self.reading.shape(at) != Shape::Mark);
        (plain && !listed).then_some(body)
    }

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

    /// `HĐND tỉnh sáng 29/10 họp`: the body that opens the sentence, then only a date.
    fn dated_body(&self, at: usize) -> Option<&'s Actor> {
        let date = self.dates().find(|date| date.expression.tokens.end == at)?;
        let body = self.actor_before(date.expression.tokens.start)?;
        (matches!(body.who, Who::Body(_)) && body.tokens.start == self.tokens.start).then_some(body)
    }

    /// `ông A tại buổi họp báo chiều 3/12 cho biết`: one person, then only a phrase of time or place.
    fn distant_subject(&self, at: usize) -> Option<&'s Actor> {
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

    /// `Chiều 3/12, ông A, Trưởng ban chỉ đạo xử lý tồn tại, yếu kém của các dự án, nhà máy đã chủ trì`: the person with whom the
    /// sentence begins and whose long title, commas and all, goes on to a verb in the past.
    fn opening_subject(&self, start: usize, verb: usize) -> Option<&'s Actor> {
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
