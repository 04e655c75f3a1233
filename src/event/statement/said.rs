//! The last statement of a sentence, and whether the next verb goes on with it.

use super::content::opens_clause;
use super::speaker::Speaker;
use crate::event::scene::{Found, Scene};
use crate::event::story::Who;
use crate::event::words::in_bracket;
use crate::mention::WordClass;
use crate::text::Shape;

/// The last statement of a sentence, with which the next verb may go on.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) speaker: Speaker,
    /// Where its verb ends.
    pub(super) verb: usize,
    /// Whether a clause or quote of its own follows the verb.
    quoting: bool,
    /// Whether it is asked for and not only said, by who is named before the verb.
    is_request: bool,
    /// Whether the verb is one of praise or thanks, which often share what they say.
    praises: bool,
}

impl Said {
    pub(super) fn new(scene: &Scene<'_>, found: &Found<'_>, speaker: Speaker) -> Self {
        Self {
            speaker,
            verb: found.tokens.end,
            quoting: opens_clause(scene, found.tokens.end),
            // `Nhắc nhở Giám đốc Sở, Chủ tịch tỉnh nêu rõ …`: who speaks comes behind.
            is_request: &*found.trigger.value == "request" && found.tokens.start > scene.tokens.start,
            praises: does(scene, found, "praise"),
        }
    }

    /// `cho hay dân gian có câu: “… nói có người nghe”`: what stands inside what is quoted does not go on with who quotes it.
    pub(super) fn quotes(&self, scene: &Scene<'_>, next: &Found<'_>) -> bool {
        let marks = (self.verb..next.tokens.start).filter(|at| scene.reading.is_mark(*at, &['"', '“', '”']));
        marks.count() % 2 == 1
    }

    /// `đề nghị Ủy ban A, Ủy ban B chỉ đạo các cơ quan …`: whether a speaker is only the one, or the last of those, who are asked.
    pub(super) fn asks(&self, scene: &Scene<'_>, speaker: &Speaker) -> bool {
        let mut at = self.verb;
        while at < speaker.start {
            let goes_on = scene.reading.is_mark(at, &[',', ':']) || scene.reading.str(at) == "và";
            at = match scene.actor_at(at) {
                Some(actor) => actor.tokens.end,
                None if goes_on => at + 1,
                None => return false,
            };
        }
        self.is_request && at == speaker.start
    }

    /// `…, đề nghị …`, `… và cảm ơn …`, `đồng thời yêu cầu`: the verb goes on with the last speaker.
    ///
    /// Behind a quoted clause a comma is not enough: `ông Nên cho biết, Đại hội có ý nghĩa quan trọng, khẳng định quyết tâm …`;
    /// nor is `và` before a wish: `khẳng định Nga coi trọng và mong muốn …`.
    pub(super) fn goes_on_with(&self, scene: &Scene<'_>, next: &Found<'_>) -> bool {
        let start = scene.preverb_start(next.tokens.start);
        let Some(before) = start.checked_sub(1).filter(|before| *before >= self.verb) else {
            return false;
        };
        let together = (start..next.tokens.start).any(|at| scene.reading.str(at) == "thời");
        let wish = &*next.trigger.reading == "feel";
        // `ghi nhận tinh thần lao động và mong muốn công nhân …`
        let and = scene.reading.str(before) == "và" && (!wish || self.praises && self.speaker.is_person);
        let joined = and
            || scene.reading.str(before) == "nhưng"
            || scene.reading.is_mark(before, &[';'])
            || scene.reading.str(before) == "thời";
        // `biểu dương, chúc mừng những thành tích`
        let shared = before == self.verb && self.praises && does(scene, next, "praise");
        let listed = (!self.quoting || shared) && scene.reading.is_mark(before, &[',']);
        let apart = together
            || scene.reading.str(before) == "nhưng"
            || scene.reading.is_mark(before, &[';'])
            || scene.reading.str(before) == "thời";
        (together || joined || listed)
            && !in_bracket(scene, self.verb..before)
            && (apart || before == self.verb || !self.holds(scene, next))
    }

    /// Whether a verb behind `và` or a comma belongs to what is said: `đề nghị đại biểu thảo luận, chất vấn, đề xuất …`,
    /// `yêu cầu các sở rà soát, đánh giá kỹ lưỡng …`, `khẳng định Việt Nam coi trọng và đánh giá cao …`.
    fn holds(&self, scene: &Scene<'_>, next: &Found<'_>) -> bool {
        let end = next.tokens.end;
        let clause = scene.reading.str(end) == "rằng" || scene.reading.is_mark(end, &[':', '"', '“']);
        let surface = &*next.trigger.surface;
        // `tiếp thu ý kiến, kiến nghị của bà con`
        let noun = matches!(scene.reading.str(end), "trong" | "của" | "này" | "trên" | "từ");
        match &*next.trigger.reading {
            _ if clause => false,
            _ if noun && self.verb < next.tokens.start - 1 && &*next.trigger.value == "request" => true,
            "speech" => true,
            // What those who are asked do, they explain, promise and urge as well.
            "direct" => does(scene, next, "urge") && self.is_request,
            // `phải trình bày kế hoạch và cam kết trách nhiệm`
            _ if does(scene, next, "answer") => self.is_request || self.obliges(scene, next),
            _ => match surface {
                // `cho hay trong quá trình giải quyết, có ý kiến đề nghị …`: somebody's.
                _ if surface.starts_with("có ") => true,
                // `các nghị quyết, kết luận, chỉ thị`, `và đã có kết luận rõ ràng`
                "kết luận" => true,
                // `sẽ xem xét và đánh giá tác động`
                "đánh giá" => !self.praises,
                "đánh giá cao" | "hoan nghênh" | "quan ngại" | "ghi nhận" => self.tells_of(scene, next),
                _ => false,
            },
        }
    }

    /// Whether the last clause before a verb tells a duty, which the verb shares.
    fn obliges(&self, scene: &Scene<'_>, next: &Found<'_>) -> bool {
        let clause = (self.verb..next.tokens.start - 1).rev();
        let mut clause = clause.take_while(|at| !scene.reading.is_mark(*at, &[',', ';', ':']));
        clause.any(|at| scene.reading.word_at(at, WordClass::Duty).is_some())
    }

    /// `nhấn mạnh Việt Nam luôn quan tâm và đánh giá cao …`: a country or body with which the words begin does what follows too.
    fn tells_of(&self, scene: &Scene<'_>, next: &Found<'_>) -> bool {
        let start = self.verb + usize::from(scene.reading.shape(self.verb) == Shape::Mark);
        let subject = scene.actor_at(start).filter(|actor| !actor.who.is_person());
        subject.is_some_and(|subject| {
            let words = subject.tokens.end..next.tokens.start;
            subject.who != Who::Group && !words.clone().any(|at| scene.reading.is_mark(at, &[';', '”', '"']))
        })
    }
}

/// What a verb of saying does besides: `ghi nhận`, `cảm ơn` praise, `cam kết` answers, `nhắc nhở` urges.
pub(super) fn does(scene: &Scene<'_>, found: &Found<'_>, what: &str) -> bool {
    let verb = scene.reading.word_at(found.tokens.start, WordClass::Saying);
    verb.is_some_and(|(end, word)| end == found.tokens.end && &*word.value == what)
}
