//! Those to whom something is given or sent: named, or told by a few words.
//!
//! `cho Sở Y tế và ông A`, `cho cô giáo B, thầy C`, `cho các đảng viên gồm: ông D và bà E`, `tới gia quyến ông F`; not `cho 3 cá nhân`.
//!
//! Triggers, of event `award`: reading `people` for nouns of those without a name (`đảng viên`; value `group` where the name behind is
//! that of another, `tập thể`, and `kin` where it is a person, `gia đình`).

use std::ops::Range;

use super::Participant;
use super::phrase::name_end;
use super::scene::Scene;
use super::story::{Actor, Who};
use super::words::{behind_bracket, is_called, trigger_at};
use crate::mention::{WordClass, number_at};
use crate::text::{Shape, is_word};

/// The most words that no list knows before a name: `cô giáo Ngô Thị A`.
const LONGEST_PROFESSION: usize = 2;

/// The most tokens of people told without a name.
const LONGEST_DESCRIPTION: usize = 14;

/// The most tokens between the head of a title that no list knows and the name: `Trưởng Ban | Liên lạc đối ngoại Trung ương … | Lưu Kiến Siêu`.
const LONGEST_OFFICE: usize = 24;

/// Those named from a token on, or told by words that say who they are: not `cho 3 cá nhân`, `cho đơn vị và cá nhân`.
pub(super) fn recipients(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    all(scene, start, is_told)
}

/// The same of those to whom a letter goes, who may be many: `gửi thư tới các cháu thiếu nhi`, `tới đồng bào, đồng chí`.
pub(super) fn addressees(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    all(scene, start, |scene, words| {
        number_at(scene.reading, words.start).is_none()
    })
}

fn all(scene: &Scene<'_>, start: usize, told: fn(&Scene<'_>, &Range<usize>) -> bool) -> Vec<Participant> {
    let (mut all, mut at) = listed_to(scene, start);
    if all.is_empty() {
        let Some(words) = described(scene, start) else {
            return all;
        };
        let names = names_behind(scene, words.end).map_or_else(Vec::new, |names| listed(scene, names));
        if !names.is_empty() || !told(scene, &words) {
            return names;
        }
        at = words.end;
        all.push(scene.described(words));
    }
    while goes_on(scene, at) {
        let (named, behind) = listed_to(scene, at + 1);
        if !named.is_empty() {
            all.extend(named);
            at = behind;
            continue;
        }
        // `trao Bằng khen cho Sở Y tế, đơn vị dẫn đầu`: behind a comma words may say who was named.
        let others = described(scene, at + 1);
        let Some(words) = others.filter(|words| told(scene, words) && is_apart(scene, at, &all, words)) else {
            break;
        };
        at = words.end;
        all.push(scene.described(words));
    }
    all
}

/// Whether people told behind others are others: `tới đồng bào, đồng chí`, `cho ông A | và tập thể Sở Y tế`.
fn is_apart(scene: &Scene<'_>, joint: usize, before: &[Participant], words: &Range<usize>) -> bool {
    let unnamed = before.last().is_some_and(|last| last.entity.is_none());
    let group =
        trigger_at(scene, words.start, "award", "people").is_some_and(|people| &*people.trigger.value == "group");
    unnamed || group && !scene.reading.is_mark(joint, &[','])
}

/// Whether words for people say who they are: `tập thể nhà trường`, but `3 cá nhân`, `các tác giả`, `đơn vị và cá nhân` are anybody.
fn is_told(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let Some(first) = trigger_at(scene, words.start, "award", "people") else {
        return false;
    };
    let mut at = first.tokens.end;
    // `đại diện nhà trường`
    if !first.trigger.value.is_empty() && at < words.end && !joins(scene, at) {
        return true;
    }
    while at < words.end {
        at = match trigger_at(scene, at, "award", "people") {
            Some(people) => people.tokens.end,
            None if joins(scene, at) => at + 1,
            None => return true,
        };
    }
    // `nhà trường`, `gia đình` alone are the one of whom the sentence tells.
    let one = words.len() == 2 && is_word(scene.reading.str(words.start), "nhà");
    one || &*first.trigger.value == "kin"
}

fn joins(scene: &Scene<'_>, at: usize) -> bool {
    scene.reading.is_mark(at, &[',', ';']) || scene.reading.str(at) == "và"
}

/// `cho các đảng viên | gồm: ông A và bà B`, `cho các đơn vị | có thành tích xuất sắc, đó là Sở A`: where the names of those told begin.
fn names_behind(scene: &Scene<'_>, end: usize) -> Option<usize> {
    let limit = scene.words_end().min(end + LONGEST_DESCRIPTION);
    let led = |at: usize| match scene.reading.str(at) {
        "gồm" => true,
        "là" => at == end || scene.reading.str(at - 1) == "đó",
        _ => false,
    };
    let colon = |at: usize| scene.reading.is_mark(at, &[':']);
    let stops = |at: &usize| scene.reading.is_mark(*at, &[';', '.']);
    let lead = (end..limit)
        .take_while(|at| !stops(at))
        .find(|at| led(*at) || colon(*at))?;
    let names = lead + 1;
    Some(names + usize::from(colon(names)))
}

/// Names joined by `,`, `;`, `và`, each with what its title says behind it.
pub(super) fn listed(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    listed_to(scene, start).0
}

/// The same, and where they end.
fn listed_to(scene: &Scene<'_>, start: usize) -> (Vec<Participant>, usize) {
    let mut found: Vec<Participant> = Vec::new();
    let mut at = start;
    while let Some(actor) = named_at(scene, at) {
        found.push(scene.participant(actor));
        at = behind_title(scene, actor);
        if !goes_on(scene, at) || named_at(scene, at + 1).is_none() {
            break;
        }
        at += 1;
    }
    (found, at)
}

/// Whether more receive it behind a token; of `tặng ông A, Bộ trưởng B nói` he who does something of his own receives nothing.
fn goes_on(scene: &Scene<'_>, at: usize) -> bool {
    let parted = named_at(scene, at + 1).is_some_and(|next| acts(scene, next)) || opens_next(scene, at);
    joins(scene, at) && !parted
}

/// Whether somebody does something of his own; in `ông A và bà B` no verb stands behind the first.
fn acts(scene: &Scene<'_>, actor: &Actor) -> bool {
    scene
        .verb_behind(actor)
        .is_some_and(|verb| scene.reading.str(verb) != "và")
}

/// `gửi điện mừng tới Thủ tướng A; | Ủy viên trưởng B gửi điện mừng …`: behind a semicolon somebody else gives or sends something.
fn opens_next(scene: &Scene<'_>, at: usize) -> bool {
    let gives = |at: usize| {
        scene.reading.triggers_at(at).any(|(_, trigger)| match &*trigger.event {
            "message" => &*trigger.reading == "verb",
            "award" => matches!(&*trigger.reading, "give" | "receive"),
            _ => false,
        })
    };
    scene.reading.is_mark(at, &[';'])
        && (at + 1..scene.tokens.end)
            .take_while(|at| !scene.reading.is_mark(*at, &[';']))
            .any(gives)
}

/// Who is named at a token, or behind a word or two for what he is: `cô giáo Ngô Thị A`, `Tổng thống Lào, ông B`.
fn named_at<'s>(scene: &Scene<'s>, at: usize) -> Option<&'s Actor> {
    let near = (at..=at + LONGEST_PROFESSION)
        .take_while(|token| {
            *token == at || scene.reading.shape(token - 1) == Shape::Lower && is_plain(scene, token - 1)
        })
        .find_map(|token| scene.actor_at(token))?;
    let behind = || {
        let comma = scene.reading.is_mark(near.tokens.end, &[',']);
        let holder = scene.actor_at(near.tokens.end + 1).filter(|_| comma)?;
        (is_called(scene, holder) && !acts(scene, holder)).then_some(holder)
    };
    match near.who {
        Who::Group => None,
        Who::Unnamed => Some(behind().or_else(|| titled(scene, near)).unwrap_or(near)),
        Who::Person(_) | Who::Body(_) | Who::Place(_) => Some(near),
    }
    .filter(|actor| near.tokens.start == at || is_called(scene, actor))
}

/// `Ủy viên trưởng | Nhân đại toàn quốc Trung Quốc Triệu Lạc Tế`: the name behind a title of which only the head is known.
fn titled<'s>(scene: &Scene<'s>, head: &Actor) -> Option<&'s Actor> {
    let from = head.tokens.end;
    let open = |at: &usize| {
        let comma = *at > from && scene.reading.is_mark(*at, &[',']);
        (comma || scene.reading.shape(*at) != Shape::Mark)
            && scene.reading.word_at(*at, WordClass::Aspect).is_none()
            && !matches!(scene.reading.str(*at), "vì" | "nhân" | "để" | "về" | "do")
    };
    (from..scene.tokens.end.min(from + LONGEST_OFFICE))
        .take_while(open)
        .find_map(|at| scene.actor_at(at).filter(|name| is_called(scene, name)))
        .filter(|name| !acts(scene, name))
}

fn is_plain(scene: &Scene<'_>, at: usize) -> bool {
    let joint = matches!(
        scene.reading.str(at),
        "của" | "và" | "tại" | "do" | "vì" | "để" | "gồm" | "là" | "cho" | "tới" | "đến" | "gửi"
    );
    let plural = scene.reading.word_at(at, WordClass::Plural).is_some() || number_at(scene.reading, at).is_some();
    let group = trigger_at(scene, at, "award", "people").is_some_and(|noun| !noun.trigger.value.is_empty());
    !joint && !plural && !group
}

/// Behind a name, its bracket and a title that no list ties to it: `ông A, Chủ tịch Hội,`.
fn behind_title(scene: &Scene<'_>, actor: &Actor) -> usize {
    let end = behind_bracket(scene, actor.tokens.end).unwrap_or(actor.tokens.end);
    let title = scene.actor_at(end + 1).filter(|_| scene.reading.is_mark(end, &[',']));
    match title.filter(|title| title.who == Who::Unnamed && is_called(scene, actor)) {
        Some(title) => title.tokens.end,
        None => end,
    }
}

/// `gia đình liệt sĩ`, `tập thể nhà trường`, `các đảng viên`: the words that tell people without a name.
fn described(scene: &Scene<'_>, start: usize) -> Option<Range<usize>> {
    let counted = number_at(scene.reading, start).map(|(_, end)| end);
    let plural = || scene.reading.word_at(start, WordClass::Plural).map(|(end, _)| end);
    let noun = counted.or_else(plural).unwrap_or(start);
    let people = trigger_at(scene, noun, "award", "people")?;
    let group = &*people.trigger.value == "group";
    let mut end = name_end(scene, noun);
    // `gia quyến | nguyên Chủ tịch nước, Đại tướng Lê Đức Anh`: whose kin they are.
    let of = scene
        .actor_at(people.tokens.end)
        .filter(|_| &*people.trigger.value == "kin");
    end = of.map_or(end, |of| of.core.end.max(end));
    // `tập thể lãnh đạo, công nhân | Công ty A`, `lãnh đạo Đảng, Nhà nước | Việt Nam`: all of them are the people of one body or more.
    while group && scene.reading.is_mark(end, &[',']) {
        let people = trigger_at(scene, end + 1, "award", "people").is_some();
        let body = scene.actor_at(end + 1).filter(|body| matches!(body.who, Who::Body(_)));
        if !people && body.is_none() {
            break;
        }
        end = name_end(scene, end + 1);
    }
    // `tập thể nhà trường | và 2 cá nhân`, `tập thể Sở Y tế | và ông A`, `nhân dân xã A | về thành tích xuất sắc`: others, or what for.
    let other = |at: &usize| match scene.reading.str(*at) {
        "và" => {
            let called = scene.actor_at(at + 1).is_some_and(|next| is_called(scene, next));
            scene.reading.shape(at + 1) == Shape::Number || called
        }
        "về" | "vì" => true,
        _ => false,
    };
    let end = (noun..end).find(other).unwrap_or(end);
    Some(start..end.min(start + LONGEST_DESCRIPTION))
}
