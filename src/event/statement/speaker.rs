//! Who says what a verb of saying tells.

use super::again::called_again;
use super::carried::{by_paper, carried, conveyed, going_on, ordering};
use super::said::Said;
use super::unnamed::{described, paper, presented};
use super::{Event, Participant};
use crate::event::clause::{opens, resident};
use crate::event::scene::{Found, Scene};
use crate::event::story::{Actor, Who};
use crate::event::words::trigger_before;
use crate::mention::{Gender, WordClass};
use crate::text::{Shape, is_word};

/// The most tokens of a list of those to whom a paper goes.
const LONGEST_ADDRESS: usize = 12;

/// The same where bodies are named.
const LONGEST_LIST: usize = 30;

/// The most tokens that the head of a name may have before what is known of it, with the word before that.
const LONGEST_HEAD: usize = 4;

/// The most tokens of a verb that `là` follows: `điều mà Thủ tướng đặc biệt lưu ý là …`.
const LONGEST_VERB: usize = 5;

/// The most tokens of those for whom someone speaks: `thay mặt Bí thư Tỉnh ủy các tỉnh biên giới Việt Nam`.
const LONGEST_CAUSE: usize = 10;

/// The most tokens that may tell of a person between the name and the verb.
const LONGEST_PART: usize = 40;

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
    pub(super) before: Vec<Participant>,
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
            before: joined_before(scene, subjects),
        })
    }

    /// `Việt Nam mong muốn` behind what another says: no person, who speaks for itself.
    pub(super) fn stands_within(&self, last: Option<&Said>) -> bool {
        !self.is_person && last.is_none_or(|last| last.verb < self.start)
    }
}

/// All but the last of several speakers, where `và` joins the last: `Bộ A, Bộ B và Bộ C`.
fn joined_before(scene: &Scene<'_>, subjects: &[&Actor]) -> Vec<Participant> {
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
    let near = presented(scene, found)
        .or_else(|| paper(scene, found))
        .or(own)
        .or(described);
    let near = near.map(|speaker| called_again(scene, speaker, events));
    let asks = &*found.trigger.value == "request";
    // `thông báo ý kiến của Phó Thủ tướng, yêu cầu …`: not who passes it on.
    if asks && let Some(giver) = conveyed(scene, verb) {
        return Some(giver);
    }
    let far = || {
        let first = last.is_none();
        let carried = first.then(|| carried(scene, found, verb)).flatten();
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
    if let Some(parted) = parted(scene, verb, subjects.last()?) {
        return Speaker::of(scene, &[parted]);
    }
    if let Some(head) = head_of_group(scene, &subjects) {
        return Speaker::of(scene, &[head]);
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

/// `Thủ tướng A và các thành viên Chính phủ nhận định`: the person with whom a group speaks.
fn head_of_group<'s>(scene: &Scene<'s>, subjects: &[&Actor]) -> Option<&'s Actor> {
    let [group] = subjects else {
        return None;
    };
    let joint = group.tokens.start.checked_sub(1)?;
    let joined = group.who == Who::Group && matches!(scene.reading.str(joint), "và" | "cùng");
    scene.actor_before(joint).filter(|head| {
        joined && matches!(head.who, Who::Person(_)) && !is_owned(scene, head) && leads_clause(scene, head)
    })
}

/// `ông A, một trong những người dự buổi đối thoại với người dân xã B, cho biết …`: the person who opens the clause, where a comma
/// parts the last group, body or place from the verb.
fn parted<'s>(scene: &Scene<'s>, verb: usize, last: &Actor) -> Option<&'s Actor> {
    let close = scene.preverb_start(verb).checked_sub(1)?;
    let away = !last.who.is_person() && last.tokens.end == close && scene.reading.is_mark(close, &[',']);
    let from = scene.tokens.start.max(close.saturating_sub(LONGEST_PART));
    let persons = scene.actors.iter().rev().filter(|_| away);
    let person = persons
        .take_while(|actor| actor.tokens.start >= from)
        .filter(|actor| matches!(actor.who, Who::Person(_)) && actor.tokens.end < last.tokens.start)
        .find(|actor| opens(scene, actor.tokens.start) && scene.reading.is_mark(actor.tokens.end, &[',']))?;
    let quiet = !(person.tokens.end..close).any(|at| {
        scene.reading.is_mark(at, &[';', ':', '“', '”', '"']) || scene.reading.word_at(at, WordClass::Aspect).is_some()
    });
    (quiet && !scene.is_governed(person)).then_some(person)
}

/// `Ông A thay mặt Ban Thường vụ cảm ơn …`, `bà B thay mặt Bí thư các tỉnh biên giới khẳng định …`: who speaks for others.
pub(super) fn on_behalf<'s>(scene: &Scene<'s>, others: &Actor) -> Option<&'s Actor> {
    let end = others.tokens.start;
    let from = scene.tokens.start.max(end.saturating_sub(LONGEST_CAUSE));
    let start = (from..end)
        .rev()
        .take_while(|at| scene.reading.shape(*at) != Shape::Mark)
        .find(|at| scene.reading.word_at(*at, WordClass::Behalf).is_some())?;
    scene.deputy_before(start).filter(|actor| actor.who.is_person())
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
    // `nghe Tổ đại biểu HĐND tỉnh báo cáo`
    let near = scene.tokens.start.max(first.tokens.start.saturating_sub(LONGEST_HEAD))..first.tokens.start;
    let mut near = near.rev().take_while(|at| scene.reading.shape(*at) != Shape::Mark);
    let heard = near.any(|at| matches!(scene.reading.str(at), "nghe" | "Nghe"))
        || first.tokens.start > scene.tokens.start
            && matches!(scene.reading.str(first.tokens.start - 1), "xin" | "Xin");
    // `gửi UBND các tỉnh thuộc Trung ương, đề nghị …`
    let part = first.tokens.start > scene.tokens.start && scene.reading.str(first.tokens.start - 1) == "thuộc";
    heard
        || part
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

/// `công điện gửi các sở, huyện đôn đốc …`, `công điện gửi Sở Y tế tỉnh A và Sở Y tế tỉnh B, đề nghị …`: those to whom a paper goes ask
/// nothing.
fn is_addressed(scene: &Scene<'_>, actor: &Actor) -> bool {
    let longest = match actor.who {
        Who::Group => LONGEST_ADDRESS,
        Who::Body(_) | Who::Place(_) => LONGEST_LIST,
        Who::Person(_) | Who::Unnamed => return false,
    };
    let at = actor.tokens.start;
    let list = (scene.tokens.start.max(at.saturating_sub(longest))..at).rev();
    let mut list = list.take_while(|at| scene.reading.shape(*at) != Shape::Mark || scene.reading.is_mark(*at, &[',']));
    // But `trong văn bản gửi các bộ, Hiệp hội A nêu rõ`: nobody is said to issue it.
    let issued = |at: usize| {
        let paper = scene.document_before(at).filter(|paper| paper.tokens.end == at);
        let by = |start: usize| ["verb", "light"].map(|reading| trigger_before(scene, start, "document", reading));
        paper.is_some_and(|paper| by(paper.tokens.start).iter().any(Option::is_some))
    };
    list.any(|at| scene.reading.str(at) == "gửi" && (actor.who == Who::Group || issued(at)))
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
