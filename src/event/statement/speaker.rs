//! Who says what a verb of saying tells.

use std::ops::Range;

use super::again::called_again;
use super::carried::{by_paper, carried, conveyed, going_on, ordering};
use super::content::opens_clause;
use super::unnamed::{described, paper};
use super::{Event, Participant};
use crate::event::scene::{Found, Scene};
use crate::event::story::{Actor, Who};
use crate::event::words::trigger_before;
use crate::mention::{Gender, WordClass};
use crate::text::{Shape, is_word};

/// The most tokens of a list of those to whom a paper goes.
const LONGEST_ADDRESS: usize = 12;

/// The most tokens of a verb that `là` follows: `điều mà Thủ tướng đặc biệt lưu ý là …`.
const LONGEST_VERB: usize = 5;

/// Who speaks.
#[derive(Clone, Debug)]
pub(super) struct Speaker {
    pub(super) participant: Participant,
    /// The first token of the speaker's words, or of the verb where the speaker is named further before.
    pub(super) start: usize,
    /// Whether it is one human being.
    pub(super) is_person: bool,
    pub(super) called: Called,
    /// Those before who speak with one voice: `Bộ A và Bộ B`.
    pub(super) together_with: Vec<Participant>,
}

/// By what a speaker is called.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Called {
    /// `ông`, `bà`
    Pronoun(Gender),
    /// A title whose holder the article does not name beside it: `Bộ trưởng`, `vị ĐB`.
    Title,
    Otherwise,
}

impl Called {
    fn of(scene: &Scene<'_>, actor: &Actor) -> Self {
        let honorifics = &scene.story.mentions.honorifics;
        let index = honorifics.partition_point(|honorific| honorific.tokens.start < actor.tokens.start);
        let alone = honorifics
            .get(index)
            .filter(|honorific| honorific.pronoun && honorific.tokens == actor.tokens);
        match (alone, actor.who) {
            (Some(honorific), Who::Person(_) | Who::Unnamed) => Self::Pronoun(honorific.gender),
            (None, Who::Unnamed) => Self::Title,
            _ => Self::Otherwise,
        }
    }
}

impl Speaker {
    pub(super) fn of(scene: &Scene<'_>, subjects: &[&Actor]) -> Option<Self> {
        let last = subjects.last()?;
        Some(Self {
            participant: scene.participant(last),
            start: subjects[0].tokens.start,
            is_person: last.who.is_person(),
            called: Called::of(scene, last),
            together_with: together(scene, subjects),
        })
    }

    /// `Việt Nam mong muốn` behind what another says: no person, who speaks for itself.
    pub(super) fn stands_within(&self, last: Option<&Said>) -> bool {
        !self.is_person && last.is_none_or(|last| last.verb < self.start)
    }
}

/// The last statement of a sentence, with which the next verb may go on.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) speaker: Speaker,
    /// Where its verb ends.
    verb: usize,
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
            praises: praises(found),
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
        let and = scene.reading.str(before) == "và" && !wish;
        let joined = and || scene.reading.is_mark(before, &[';']) || scene.reading.str(before) == "thời";
        // `biểu dương, chúc mừng những thành tích`
        let shared = before == self.verb && self.praises && praises(next);
        let listed = (!self.quoting || shared) && scene.reading.is_mark(before, &[',']);
        let apart = together || scene.reading.is_mark(before, &[';']) || scene.reading.str(before) == "thời";
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
        // `tiếp thu các ý kiến, kiến nghị trong đợt giám sát`
        let noun = matches!(scene.reading.str(end), "trong" | "của" | "này" | "trên" | "từ");
        match &*next.trigger.reading {
            _ if clause => false,
            _ if noun && self.verb < next.tokens.start - 1 && &*next.trigger.value == "request" => true,
            "speech" => true,
            // What those who are asked do, they explain, promise and urge as well.
            "direct" => matches!(surface, "đôn đốc" | "thúc giục" | "vận động" | "nhắc nhở") && self.is_request,
            _ => match surface {
                // `các nghị quyết, kết luận, chỉ thị`, `và đã có kết luận rõ ràng`
                "kết luận" => true,
                // `sẽ xem xét và đánh giá tác động`
                "đánh giá" => !self.praises,
                "giải thích" | "bác bỏ" | "cam kết" | "phủ nhận" | "lý giải" => self.is_request,
                "đánh giá cao" | "hoan nghênh" | "quan ngại" | "ghi nhận" => self.tells_of(scene, next),
                _ => false,
            },
        }
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

/// All but the last of several speakers, where `và` joins the last: `Bộ A, Bộ B và Bộ C`.
fn together(scene: &Scene<'_>, subjects: &[&Actor]) -> Vec<Participant> {
    let joined = subjects
        .last()
        .is_some_and(|last| matches!(scene.reading.str(last.tokens.start.wrapping_sub(1)), "và" | "cùng"));
    let before = subjects.split_last().map_or(&[][..], |(_, before)| before);
    before
        .iter()
        .filter(|actor| joined && actor.who != Who::Group)
        .map(|actor| scene.participant(actor))
        .collect()
}

/// `ghi nhận`, `biểu dương`, `cảm ơn`
fn praises(found: &Found<'_>) -> bool {
    matches!(
        &*found.trigger.surface,
        "ghi nhận"
            | "biểu dương"
            | "đánh giá cao"
            | "hoan nghênh"
            | "khen ngợi"
            | "chúc mừng"
            | "cảm ơn"
            | "trân trọng cảm ơn"
    )
}

/// `các chức năng (quản lý tài liệu; phát biểu, thảo luận)`: a bracket that is still open.
fn in_bracket(scene: &Scene<'_>, range: Range<usize>) -> bool {
    let last = range.rev().find(|at| scene.reading.is_mark(*at, &['(', ')']));
    last.is_some_and(|at| scene.reading.is_mark(at, &['(']))
}

/// Who says what a verb tells: of the last statement of the sentence, before the verb, or of an earlier sentence.
pub(super) fn speaker(scene: &Scene<'_>, found: &Found<'_>, last: Option<&Said>, events: &[Event]) -> Option<Speaker> {
    let verb = verb_start(scene, found);
    let own = named(scene, verb)
        .or_else(|| raising(scene, found))
        .or_else(|| known_to_say(scene, found));
    let takes_over = own.as_ref().is_some_and(|own| own.is_person);
    if let Some(last) = last.filter(|last| !takes_over && last.goes_on_with(scene, found)) {
        return Some(last.speaker.clone());
    }
    let described = described(scene, found);
    // `một luật sư thuộc Đoàn Luật sư Hà Nội cho rằng`: the body only says which one.
    let within = own.as_ref().zip(described.as_ref());
    let own = match within {
        Some((own, described)) if !own.is_person && described.start < own.start => None,
        _ => own,
    };
    let near = paper(scene, found).or(own).or(described);
    let near = near.map(|speaker| called_again(scene, speaker, events));
    let asks = &*found.trigger.value == "request";
    // `thông báo ý kiến của Phó Thủ tướng, yêu cầu …`: not who passes it on.
    if asks && let Some(giver) = conveyed(scene, verb) {
        return Some(giver);
    }
    let far = || {
        let first = last.is_none();
        let carried = first.then(|| carried(scene, verb)).flatten();
        carried
            .or_else(|| asks.then(|| by_paper(scene, verb)).flatten())
            .or_else(|| (first && asks).then(|| ordering(scene, found, events)).flatten())
            .or_else(|| first.then(|| going_on(scene, found, events)).flatten())
    };
    near.or_else(far)
}

/// `phát biểu | nêu rõ`, `trả lời | cho biết`: where a verb of saying begins with one of speaking before it.
pub(super) fn verb_start(scene: &Scene<'_>, found: &Found<'_>) -> usize {
    let start = scene.preverb_start(found.tokens.start);
    let speaks = trigger_before(scene, start, "statement", "speech");
    let speaks = speaks.filter(|speech| {
        matches!(
            &*speech.trigger.surface,
            "phát biểu" | "trả lời" | "lên tiếng" | "trả lời chất vấn"
        )
    });
    speaks.map_or(found.tokens.start, |speech| speech.tokens.start)
}

/// The actors before a verb, unless they belong to another phrase.
pub(super) fn named(scene: &Scene<'_>, verb: usize) -> Option<Speaker> {
    let subjects = scene.subjects(verb);
    let first = subjects.first()?;
    if let Some(deputy) = on_behalf(scene, first) {
        return Speaker::of(scene, &[deputy]);
    }
    if let Some(resident) = subjects.last().and_then(|last| resident(scene, last)) {
        return (!is_owned(scene, resident))
            .then(|| Speaker::of(scene, &[resident]))
            .flatten();
    }
    (!is_owned(scene, first) && leads_clause(scene, first))
        .then(|| Speaker::of(scene, &subjects))
        .flatten()
}

/// `Cử tri A, phường Cái Khế, quận Ninh Kiều bày tỏ …`, `ĐB B - Bến Tre đặt vấn đề`: who is from the place before the verb.
fn resident<'s>(scene: &Scene<'s>, place: &'s Actor) -> Option<&'s Actor> {
    let mut last = place;
    while matches!(last.who, Who::Place(_)) {
        let start = last.tokens.start;
        let lives = usize::from(matches!(
            scene.reading.str(start.wrapping_sub(1)),
            "ở" | "tại" | "ngụ" | "trú"
        ));
        let unit = scene.reading.word_at(start, WordClass::Unit).is_some();
        let joint = start
            .checked_sub(1 + lives)
            .filter(|joint| *joint > scene.tokens.start)?;
        let dash = scene.reading.is_mark(joint, &['-', '–']);
        let joined = dash || scene.reading.is_mark(joint, &[',']) && (unit || lives > 0);
        last = scene.actor_before(joint).filter(|_| joined)?;
    }
    let found = opens(scene, last.tokens.start) && last.tokens != place.tokens;
    found.then_some(last)
}

/// `Ông A thay mặt Ban Thường vụ cảm ơn …`: who speaks for a body.
fn on_behalf<'s>(scene: &Scene<'s>, body: &Actor) -> Option<&'s Actor> {
    let start = body
        .tokens
        .start
        .checked_sub(2)
        .filter(|start| *start > scene.tokens.start)?;
    let stands_for = scene.reading.str(start) == "thay" && scene.reading.str(start + 1) == "mặt";
    let before = scene.preverb_start(start);
    let comma = usize::from(scene.reading.is_mark(before - 1, &[',']));
    scene
        .actor_before(before - comma)
        .filter(|actor| stands_for && actor.who.is_person() && !scene.is_governed(actor))
}

/// `Khi Bộ trưởng Trần Văn A cho biết …, nhiều người ngạc nhiên`: what someone by name said when another thing was.
fn known_to_say(scene: &Scene<'_>, found: &Found<'_>) -> Option<Speaker> {
    let subjects = scene.subjects(found.tokens.start);
    let first = subjects.first().filter(|first| matches!(first.who, Who::Person(_)))?;
    let when = first
        .tokens
        .start
        .checked_sub(1)
        .filter(|when| *when >= scene.tokens.start)?;
    let says = &*found.trigger.value == "say" && &*found.trigger.reading == "verb";
    let named = scene.reading.str(when).eq_ignore_ascii_case("khi") && scene.reading.is_capital(first.core.start);
    (says && named).then(|| Speaker::of(scene, &subjects)).flatten()
}

/// `ông A có đề nghị luân chuyển cán bộ`, but not `có yêu cầu gì`.
fn raising(scene: &Scene<'_>, found: &Found<'_>) -> Option<Speaker> {
    let start = scene.preverb_start(found.tokens.start);
    let has = start.checked_sub(1).filter(|has| scene.reading.str(*has) == "có")?;
    let what = matches!(
        scene.reading.str(found.tokens.end),
        "về" | "gì" | "nào" | "của" | "liên" | "này" | "trên" | "với" | "trong"
    );
    let asks = &*found.trigger.value == "request" && &*found.trigger.reading == "verb";
    (asks && !what && has > scene.tokens.start)
        .then(|| named(scene, has))
        .flatten()
}

/// `ý kiến chỉ đạo của Phó Thủ tướng, yêu cầu …`, `được Thủ tướng giao`, `nghe ông A báo cáo`, `xin Bộ trưởng cho biết`: not the
/// subject of what follows.
fn is_owned(scene: &Scene<'_>, actor: &Actor) -> bool {
    // `được các đồng chí lãnh đạo Thành ủy quán triệt`: the preposition stands before the whole group.
    let first = scene.actor_before(actor.tokens.start).unwrap_or(actor);
    let heard = first.tokens.start > scene.tokens.start
        && matches!(
            scene.reading.str(first.tokens.start - 1),
            "nghe" | "Nghe" | "xin" | "Xin"
        );
    heard
        || is_relative(scene, first)
        || is_cited(scene, first)
        || is_addressed(scene, first)
        || is_undergone(scene, first)
        || scene.is_governed(first)
}

/// `các công trình mà Chính phủ đã nêu`; but not `không chỉ nhắc nhở mà Thủ tướng còn yêu cầu …`.
fn is_relative(scene: &Scene<'_>, actor: &Actor) -> bool {
    let Some(which) = actor
        .tokens
        .start
        .checked_sub(1)
        .filter(|which| *which > scene.tokens.start)
    else {
        return false;
    };
    let paired = || (scene.tokens.start..which).any(|at| is_word(scene.reading.str(at), "chỉ"));
    // `vấn đề nữa mà Thủ tướng lưu ý là …` tells what it was.
    let told = (actor.tokens.end..actor.tokens.end + LONGEST_VERB).any(|at| {
        let mut triggers = scene.reading.triggers_at(at);
        triggers.any(|(end, trigger)| &*trigger.event == "statement" && scene.reading.str(end) == "là")
    });
    let linked = told || matches!(scene.reading.str(which - 1), "khi" | "sao" | "nhưng" | "thế");
    scene.reading.str(which) == "mà" && scene.reading.shape(which - 1) != Shape::Mark && !linked && !paired()
}

/// `Như Tuổi Trẻ đã thông tin, …`: what a paper has told before.
fn is_cited(scene: &Scene<'_>, actor: &Actor) -> bool {
    let at = actor.tokens.start;
    let like = at > scene.tokens.start && scene.reading.str(at - 1).eq_ignore_ascii_case("như");
    like && matches!(actor.who, Who::Body(_)) && scene.kind_of_body(actor) == Some("press")
}

/// `công điện gửi các sở, huyện đôn đốc …`: those to whom a paper goes ask nothing.
fn is_addressed(scene: &Scene<'_>, actor: &Actor) -> bool {
    let at = actor.tokens.start;
    let list = (scene.tokens.start.max(at.saturating_sub(LONGEST_ADDRESS))..at).rev();
    let mut list = list.take_while(|at| scene.reading.shape(*at) != Shape::Mark || scene.reading.is_mark(*at, &[',']));
    actor.who == Who::Group && list.any(|at| scene.reading.str(at) == "gửi")
}

/// `được Bộ Tài chính, Tổng cục Hải quan giao`, `chỉ tiêu do Bộ A, Cục B giao`, `giúp Chính phủ, Thủ tướng chỉ đạo`: the word that
/// governs stands before the whole list.
fn is_undergone(scene: &Scene<'_>, actor: &Actor) -> bool {
    let before = actor
        .tokens
        .start
        .checked_sub(1)
        .filter(|comma| *comma > scene.tokens.start && scene.reading.is_mark(*comma, &[',']))
        .and_then(|comma| scene.actor_before(comma));
    before.is_some_and(|before| {
        let mark = before.tokens.start.saturating_sub(1);
        mark >= scene.tokens.start
            && matches!(
                scene.reading.str(mark),
                "được" | "bị" | "do" | "giúp" | "mưu" | "Được" | "Bị" | "Do" | "Giúp"
            )
    })
}

/// Whether a place or group begins its clause, so that it acts: `Việt Nam khẳng định`, not `nhân dân Việt Nam đã chia sẻ`.
fn leads_clause(scene: &Scene<'_>, actor: &Actor) -> bool {
    let inside = !opens(scene, actor.tokens.start);
    !(matches!(actor.who, Who::Place(_) | Who::Group) && inside)
}

/// Whether a clause begins at a token.
pub(super) fn opens(scene: &Scene<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).filter(|before| *before >= scene.tokens.start);
    before.is_none_or(|before| {
        scene.reading.shape(before) == Shape::Mark && !scene.reading.is_mark(before, &[')', '%'])
            || matches!(
                scene.reading.str(before),
                "và" | "thì" | "mà" | "nhưng" | "còn" | "Còn" | "đó" | "nhiên" | "rằng" | "biết" | "lời"
            )
    })
}
