//! Who undergoes a passive, and the `được` or `bị` that makes it one.

use super::{is_joined, is_owned};
use crate::event::party::main_subject;
use crate::event::scene::Scene;
use crate::event::story::{Actor, Who};
use crate::event::words::{behind_bracket, is_called, is_joint, trigger_at};
use crate::gazetteer::Trigger;
use crate::mention::WordClass;
use crate::text::{Shape, lower};

/// The most tokens before the date that a sentence begins with: `Và đến tháng 6/2016`.
const LONGEST_OPENING: usize = 2;

/// The most tokens of a gathering or people between `được` and its verb.
const LONGEST_GROUP: usize = 14;

/// The most tokens that particulars or fellow verbs before a verb have.
const LONGEST_SHARE: usize = 40;

/// The `được` or `bị` that ends right before a token.
pub(super) fn passive_mark(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let mark = at.checked_sub(1).filter(|mark| *mark >= scene.tokens.start)?;
    matches!(scene.reading.str(mark), "được" | "bị" | "Được" | "Bị").then_some(mark)
}

/// `ông A được Chính phủ đề nghị, Quốc hội phê chuẩn`: the `được` over several agents with their verbs.
pub(super) fn shared_mark(scene: &Scene<'_>, agent: usize) -> Option<usize> {
    let joint = agent.checked_sub(1).filter(|joint| *joint > scene.tokens.start)?;
    if !is_joint(scene, joint) {
        return None;
    }
    let mark = (scene.tokens.start..joint)
        .rev()
        .take(LONGEST_SHARE)
        .take_while(|at| !scene.reading.is_mark(*at, &[';', ':', '“', '”', '"']))
        .find(|at| matches!(scene.reading.str(*at), "được" | "bị") && scene.actor_at(at + 1).is_some())?;
    let agents = scene
        .actors
        .iter()
        .filter(|actor| actor.tokens.start > mark && actor.tokens.end <= joint);
    agents.clone().all(|actor| !is_called(scene, actor)).then_some(mark)
}

/// `được | Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ tỉnh bầu`, `được | 100% đại biểu tín nhiệm bầu`: the `được` before a gathering or
/// people by number, who are no actors.
pub(super) fn mark_before_group(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let from = scene.tokens.start.max(at.saturating_sub(LONGEST_GROUP));
    let mark = (from..at)
        .rev()
        .take_while(|token| scene.reading.shape(*token) != Shape::Mark || scene.reading.is_mark(*token, &['%']))
        .find(|token| matches!(scene.reading.str(*token), "được" | "bị"))?;
    let counted = scene.reading.shape(mark + 1) == Shape::Number;
    let gathers = |(_, trigger): (usize, &Trigger)| &*trigger.event == "conference" && &*trigger.reading == "noun";
    let group = counted || scene.reading.triggers_at(mark + 1).any(gathers);
    let acts = |at: usize| {
        let verb = |trigger: &Trigger| &*trigger.event == "statement" || &*trigger.reading == "verb";
        scene.reading.triggers_at(at).any(|(_, trigger)| verb(trigger))
    };
    let quiet = (mark + 1..at).all(|token| {
        !acts(token)
            && scene.reading.word_at(token, WordClass::Aspect).is_none()
            && scene.reading.word_at(token, WordClass::Duty).is_none()
            && !scene.actor_at(token).is_some_and(|actor| is_called(scene, actor))
    });
    (group && quiet && mark > scene.tokens.start).then_some(mark)
}

/// Who undergoes a passive: the subjects, the person whose particulars stand before the verb, or he of whom the sentence is.
pub(super) fn patients<'s>(scene: &Scene<'s>, mark: usize, subjects: Vec<&'s Actor>) -> Vec<&'s Actor> {
    // `ông A, 55 tuổi, Chủ tịch UBND thành phố, được chỉ định …`: the title behind his age is his.
    let titles_only = subjects
        .iter()
        .all(|actor| actor.who.is_person() && !is_called(scene, actor));
    let described = described(scene, mark).filter(|_| titles_only);
    if !subjects.is_empty() && described.is_none() {
        return with_bracketed(scene, subjects);
    }
    described
        .or_else(|| topic(scene, mark).filter(|actor| is_called(scene, actor) && is_last_called(scene, actor, mark)))
        .or_else(|| told_before(scene, mark))
        .or_else(|| told_behind(scene, mark))
        .into_iter()
        .collect()
}

/// `bà A (Phó Giám đốc Sở Y tế), ông B (Giám đốc Bệnh viện) và ông C cũng bị khiển trách`: those with brackets before the first of the subjects.
fn with_bracketed<'s>(scene: &Scene<'s>, mut subjects: Vec<&'s Actor>) -> Vec<&'s Actor> {
    while let Some(person) = bracketed_before(scene, subjects[0]) {
        subjects.insert(0, person);
    }
    subjects
}

fn bracketed_before<'s>(scene: &Scene<'s>, person: &Actor) -> Option<&'s Actor> {
    let joint = person
        .tokens
        .start
        .checked_sub(1)
        .filter(|joint| *joint > scene.tokens.start && is_called(scene, person))?;
    let joined = is_joint(scene, joint);
    let close = joint
        .checked_sub(1)
        .filter(|close| joined && scene.reading.is_mark(*close, &[')']))?;
    let open = (scene.tokens.start..close)
        .rev()
        .take(LONGEST_SHARE)
        .find(|at| scene.reading.is_mark(*at, &['(']))?;
    let before = scene
        .actors
        .iter()
        .rev()
        .find(|actor| actor.core.end <= open && is_called(scene, actor))?;
    (before.core.end == open).then_some(before)
}

/// `Sau khi bị cách chức, | ông A có đơn xin …`, `Được bầu làm Bí thư, | ông B khẳng định …`: whose verb the sentence's begins with.
fn told_behind<'s>(scene: &Scene<'s>, mark: usize) -> Option<&'s Actor> {
    let start = scene.preverb_start(mark);
    let opens = scene.tokens.start..start;
    let fronted = opens.len() <= LONGEST_OPENING + 1
        && opens
            .into_iter()
            .all(|at| matches!(&*lower(scene.reading.str(at)), "sau" | "trước" | "khi" | "ngay" | "vừa"));
    let main = main_subject(scene, mark).filter(|_| fronted)?;
    // The agent of the passive itself is another.
    is_called(scene, main).then_some(main)
}

/// `Ông A là kỹ sư. Đến năm 2016 được bổ nhiệm làm …`: the one person of the sentence before, with whom it begins, where this one has only a
/// date before its verb.
fn told_before<'s>(scene: &Scene<'s>, mark: usize) -> Option<&'s Actor> {
    let start = scene.preverb_start(mark);
    let date = scene
        .dates()
        .next()
        .filter(|date| date.expression.tokens.end <= start)?;
    let comma = usize::from(scene.reading.is_mark(date.expression.tokens.end, &[',']));
    let opens = date.expression.tokens.start <= scene.tokens.start + LONGEST_OPENING;
    if !opens
        || date.expression.tokens.end + comma != start
        || scene.actors.first().is_some_and(|actor| actor.tokens.start < start)
    {
        return None;
    }
    let before = Scene::new(scene.story, scene.index.checked_sub(1)?);
    let (first, rest) = before.actors.split_first()?;
    let begins = first.tokens.start == before.tokens.start || is_day_before(&before, first.tokens.start);
    let alone = rest
        .iter()
        .all(|actor| actor.who == first.who || !matches!(actor.who, Who::Person(_) | Who::Unnamed));
    let same = before.sentence().part == scene.sentence().part && before.is_running();
    (is_called(&before, first) && begins && alone && same).then_some(first)
}

/// `Ngày 3/12, | ông A …`
fn is_day_before(scene: &Scene<'_>, at: usize) -> bool {
    let comma = usize::from(scene.reading.is_mark(at - 1, &[',']));
    scene.dates().any(|date| date.expression.tokens.end + comma == at)
}

/// Whether no other person is called between one and a token.
fn is_last_called(scene: &Scene<'_>, person: &Actor, at: usize) -> bool {
    let mut between = scene
        .actors
        .iter()
        .filter(|actor| actor.tokens.start > person.tokens.start && actor.tokens.end <= at);
    between.all(|actor| !is_called(scene, actor))
}

/// `X (SN 1981), trú tại TP Bắc Ninh, tỉnh Bắc Ninh bị truy tố`: the person before his particulars.
pub(in crate::event) fn described<'s>(scene: &Scene<'s>, mark: usize) -> Option<&'s Actor> {
    let person = scene
        .actors
        .iter()
        .rev()
        .find(|actor| actor.tokens.end <= mark && is_called(scene, actor))?;
    let end = behind_bracket(scene, person.tokens.end).unwrap_or(person.tokens.end);
    let particulars = end..mark;
    let opened = end > person.tokens.end || scene.reading.is_mark(end, &[',']);
    let first = (end..mark).find(|at| scene.reading.shape(*at) != Shape::Mark);
    // `X, công chức địa chính xã A, bị kỷ luật`
    let works = |at: usize| trigger_at(scene, at, "discipline", "people").is_some();
    let particular = first.is_none_or(|at| {
        works(at)
            || matches!(
                scene.reading.str(at),
                "trú"
                    | "ngụ"
                    | "sinh"
                    | "SN"
                    | "quê"
                    | "ở"
                    | "thường"
                    | "tạm"
                    | "cùng"
                    | "nguyên"
                    | "cựu"
                    | "nghề"
                    | "tuổi"
                    | "HKTT"
            )
            || scene.reading.shape(at) == Shape::Number
    });
    (opened && particular && particulars.len() <= LONGEST_SHARE).then_some(person)
}

/// `Bà A từng công tác tại quận 5, sau đó được điều động`: who the sentence is of, where a verb has no subject of its own.
pub(super) fn topic<'s>(scene: &Scene<'s>, verb: usize) -> Option<&'s Actor> {
    let start = scene.preverb_start(verb);
    let elided = is_joined(scene, start)
        || start > scene.tokens.start && scene.reading.str(start - 1) == "đó"
        || scene.actor_before(start).is_some();
    let first = scene
        .actors
        .iter()
        .find(|actor| !matches!(actor.who, Who::Place(_) | Who::Group))
        .filter(|actor| actor.tokens.end < start && !is_owned(scene, actor))?;
    // `UBKT Trung ương kiểm tra …, quyết định …`: a verb follows it.
    let does = scene.reading.shape(first.tokens.end) == Shape::Lower
        && !matches!(
            scene.reading.str(first.tokens.end),
            "và" | "của" | "với" | "cùng" | "khi" | "là"
        );
    (elided && does).then_some(first)
}
