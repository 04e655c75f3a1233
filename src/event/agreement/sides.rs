//! Who signs an agreement: each by its name, or several told by their number alone.

use std::ops::Range;

use super::super::Participant;
use super::super::phrase::name_end;
use super::super::scene::Scene;
use super::super::story::{Actor, Who};
use super::super::words::{behind_bracket, trigger_before};
use super::paper::{joins, noun_at};
use crate::mention::{MentionKind, WordClass, number_at};
use crate::text::Shape;

/// One who signs, or several told by their number alone: `hai bên`, `Chính phủ hai nước`.
#[derive(Clone, Debug)]
pub(super) struct Side {
    pub(super) party: Participant,
    pub(super) several: bool,
}

pub(super) fn is_by_two(sides: &[Side]) -> bool {
    sides.len() > 1 || sides.iter().any(|side| side.several)
}

/// Who does what a verb tells: bodies, persons, countries, or sides by their number.
pub(super) fn signers(scene: &Scene<'_>, verb: usize) -> Vec<Side> {
    if let Some(sides) = sides_before(scene, scene.preverb_start(verb)) {
        return vec![sides];
    }
    let subjects = scene.subjects(verb);
    let Some(first) = subjects.first() else {
        return Vec::new();
    };
    let companions = companion(scene, first).map_or_else(Vec::new, |last| scene.coordinated(last));
    if companions.is_empty() && is_bound(scene, first) {
        return Vec::new();
    }
    let all = places_before(scene, first)
        .into_iter()
        .chain(companions)
        .chain(subjects);
    all.filter_map(|actor| side(scene, actor)).collect()
}

/// `Việt Nam | , Lào và Campuchia ký`: the countries that a comma joins to one that signs; but in `Tại Hà Nội, Lào ký` the first is where.
fn places_before<'s>(scene: &Scene<'s>, first: &Actor) -> Vec<&'s Actor> {
    let place = |actor: &Actor| matches!(actor.who, Who::Place(_));
    let mut all = Vec::new();
    let mut at = Some(first.tokens.start).filter(|_| place(first));
    while let Some(before) = at
        .and_then(|at| at.checked_sub(1))
        .filter(|comma| *comma > scene.tokens.start && scene.reading.is_mark(*comma, &[',']))
        .and_then(|comma| scene.actor_before(comma))
        .filter(|before| place(before))
    {
        at = Some(before.tokens.start);
        all.insert(0, before);
    }
    if all.first().is_some_and(|first| is_bound(scene, first)) {
        all.clear();
    }
    all
}

/// `việc Bộ Y tế ký`, `mà Việt Nam đã ký`, `ngày hai nước ký`: what is told of already; `Giám đốc Sở đại diện UBND ký`: who acts for
/// another.
fn is_bound(scene: &Scene<'_>, first: &Actor) -> bool {
    let start = first.tokens.start;
    if start == scene.tokens.start {
        return false;
    }
    let before = scene.reading.str(start - 1);
    let stands_in = first.who == Who::Group && scene.actor_before(start).is_some();
    scene.is_governed(first) || stands_in || matches!(before, "việc" | "Việc" | "mà" | "ngày" | "Ngày" | "dịp")
}

/// `Sở Du lịch đã cùng | Tổng cục Du lịch ký`: who does it together with the subject.
fn companion<'s>(scene: &Scene<'s>, subject: &Actor) -> Option<&'s Actor> {
    let at = subject.tokens.start;
    let words = |back: usize| scene.reading.str(at.wrapping_sub(back));
    let joint = match (words(3), words(2), words(1)) {
        ("phối", "hợp", "với") => 3,
        (_, "cùng", "với") => 2,
        (_, _, "cùng" | "với") => 1,
        _ => return None,
    };
    let found = scene.actor_before(scene.preverb_start(at - joint))?;
    (!is_bound(scene, found)).then_some(found)
}

/// An actor as a side: not one that no words name; of `đại diện Sở Y tế` the body.
pub(super) fn side(scene: &Scene<'_>, actor: &Actor) -> Option<Side> {
    let party = match actor.who {
        Who::Group => represented(scene, actor)?,
        _ => scene.participant(actor),
    };
    Some(Side { party, several: false })
}

/// The body whose people sign: `Sở Y tế` of `đại diện lãnh đạo Sở Y tế`.
fn represented(scene: &Scene<'_>, group: &Actor) -> Option<Participant> {
    let names = &scene.story.mentions.names;
    let index = names.partition_point(|name| name.tokens.end < group.tokens.end);
    let body = names
        .get(index)
        .filter(|name| name.tokens.end == group.tokens.end && name.kind == MentionKind::Body)?;
    Some(scene.known_as(body.tokens.clone(), index))
}

/// `hai bên`, `Chính phủ hai nước`, `lãnh đạo hai trường` right before a token.
fn sides_before(scene: &Scene<'_>, end: usize) -> Option<Side> {
    let noun = trigger_before(scene, end, "agreement", "noun").filter(|noun| &*noun.trigger.value == "sides")?;
    let start = noun.tokens.start;
    let head = scene
        .actor_before(start)
        .filter(|actor| !matches!(actor.who, Who::Place(_)))
        .filter(|actor| !actor.tokens.clone().any(|at| scene.reading.is_mark(at, &[','])));
    let people = || scene.reading.word_before(start, WordClass::Group).map(|(from, _)| from);
    let start = head.map(|head| head.tokens.start).or_else(people).unwrap_or(start);
    let group = Actor {
        tokens: start..end,
        core: start..end,
        who: Who::Group,
    };
    (!is_bound(scene, &group)).then(|| told(scene, start..end))
}

/// Sides as the text tells them.
fn told(scene: &Scene<'_>, words: Range<usize>) -> Side {
    Side {
        party: scene.described(words),
        several: true,
    }
}

/// `giữa Sở Y tế và Đài Truyền hình`, `giữa Chính phủ hai nước`, `giữa tỉnh Quảng Trị với 4 cơ quan báo chí`; and where they end.
pub(super) fn sides_between(scene: &Scene<'_>, clause: Range<usize>) -> (Vec<Side>, usize) {
    let Some(between) = clause.clone().find(|at| scene.reading.str(*at) == "giữa") else {
        return (Vec::new(), clause.start);
    };
    let mut sides = Vec::new();
    let mut end = between;
    let mut dashed = false;
    while let Some((next, side)) = side_at(scene, end + 1, !sides.is_empty()) {
        sides.push(side);
        end = behind_bracket(scene, next).unwrap_or(next);
        let dash = |at: usize| scene.reading.is_mark(at, &['-', '–']);
        // `giữa Hội Nông dân – Hội Phụ nữ – Ngân hàng`; but in `giữa UBND tỉnh, Cục Quản lý Khám, chữa bệnh - Bộ Y tế` the dash leads to whose
        // it is.
        dashed |= sides.len() == 1 && dash(end);
        if let Some(owner) = scene.actor_at(end + 1).filter(|_| dash(end) && !dashed) {
            end = owner.tokens.end;
        }
        let mark = scene.reading.is_mark(end, &[',']) || dashed && dash(end);
        if !(mark || joins(scene.reading.str(end)) || scene.reading.str(end) == "và") || end >= clause.end {
            break;
        }
    }
    (sides, end)
}

fn side_at(scene: &Scene<'_>, at: usize, further: bool) -> Option<(usize, Side)> {
    let head = scene.actor_at(at);
    let after_head = head.map_or(at, |actor| actor.tokens.end);
    if let Some(sides) = noun_at(scene, after_head, "sides").or_else(|| noun_at(scene, at, "sides")) {
        return Some((sides.tokens.end, told(scene, at..sides.tokens.end)));
    }
    if let Some(actor) = head {
        return side(scene, actor).map(|side| (actor.tokens.end, side));
    }
    let plural = || scene.reading.word_at(at, WordClass::Plural).map(|(end, _)| end);
    let counted = number_at(scene.reading, at).map(|(_, end)| end).or_else(plural);
    let noun = counted.filter(|end| further && scene.reading.shape(*end) == Shape::Lower)?;
    let end = name_end(scene, noun);
    Some((end, told(scene, at..end)))
}

/// `ký với Lào Hiệp định`, `ký biên bản ghi nhớ với Tổng cục Du lịch`
pub(super) fn partners(scene: &Scene<'_>, clause: Range<usize>) -> Vec<Side> {
    let same = |at: &usize| !scene.reading.is_mark(*at, &[';', ':']);
    // `phối hợp với`, `cùng với` somebody else is done.
    let with = |at: &usize| joins(scene.reading.str(*at)) && scene.reading.str(at - 1) != "hợp";
    let first = clause
        .take_while(same)
        .find(with)
        .and_then(|with| scene.actor_at(with + 1));
    let all = first.map_or_else(Vec::new, |first| scene.following(first));
    // `ký … với Công ty A; Công ty B ký … với Tập đoàn C`: behind a semicolon others sign.
    let joined = |actor: &&Actor| !scene.reading.is_mark(actor.tokens.start - 1, &[';']);
    all.into_iter()
        .take_while(joined)
        .filter_map(|actor| side(scene, actor))
        .collect()
}

/// Adds the sides that are not there yet.
pub(super) fn add(sides: &mut Vec<Side>, more: Vec<Side>) {
    for side in more {
        if sides.iter().all(|known| known.party.name != side.party.name) {
            sides.push(side);
        }
    }
}
