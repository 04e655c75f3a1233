//! What the words at a token are: a trigger, a person called by name or pronoun, a bracket.

use std::ops::Range;

use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use crate::mention::{MentionKind, WordClass};
use crate::text::Shape;

/// The most tokens that a trigger has which is looked for from its end.
const LONGEST_TRIGGER: usize = 7;

/// The trigger of a reading that ends right before a token.
pub(super) fn trigger_before<'s>(scene: &Scene<'s>, end: usize, event: &str, reading: &str) -> Option<Found<'s>> {
    let from = scene.tokens.start.max(end.saturating_sub(LONGEST_TRIGGER));
    (from..end).find_map(|start| {
        scene
            .reading
            .triggers_at(start)
            .find(|(to, trigger)| *to == end && &*trigger.event == event && &*trigger.reading == reading)
            .map(|(to, trigger)| Found {
                tokens: start..to,
                trigger,
            })
    })
}

/// The trigger of a reading that begins at a token.
pub(super) fn trigger_at<'s>(scene: &Scene<'s>, at: usize, event: &str, reading: &str) -> Option<Found<'s>> {
    scene
        .reading
        .triggers_at(at)
        .find(|(_, trigger)| &*trigger.event == event && &*trigger.reading == reading)
        .map(|(end, trigger)| Found {
            tokens: at..end,
            trigger,
        })
}

/// `ông Nguyễn Hồng Lĩnh`: words that look like a verb and are a part of a name.
pub(super) fn is_in_name(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let names = &scene.story.mentions.names;
    let next = names.partition_point(|name| name.tokens.end <= words.start);
    // `khai trừ khỏi Đảng` ends in a name, but is none.
    names.get(next).is_some_and(|name| name.tokens.start <= words.start)
}

/// `VKSND | tỉnh này`, `tỉnh này`: a name of which only the end, which points back, is known.
pub(super) fn is_cut_name(scene: &Scene<'_>, actor: &Actor) -> bool {
    matches!(scene.reading.str(actor.core.end - 1), "này" | "đó")
        && scene.reading.word_at(actor.core.start, WordClass::Unit).is_some()
}

/// Whether an actor is a person by name or pronoun, and no bare title.
pub(super) fn is_called(scene: &Scene<'_>, actor: &Actor) -> bool {
    let titles = &scene.story.mentions.titles;
    let next = titles.partition_point(|title| title.tokens.end < actor.core.end);
    let bare = titles
        .get(next)
        .is_some_and(|title| title.tokens.end == actor.core.end && title.tokens.start <= actor.core.start);
    // `122 em bị truy tố`; but `2 ông Nguyễn Văn A và Trần Văn B`, `ngày 7/10 ông A`.
    let unnamed = || is_counted(scene, actor) && !is_named(scene, actor);
    matches!(actor.who, Who::Person(_)) && !bare && !unnamed()
}

/// Whether `và` or a comma stands at a token, as between those of a list.
pub(super) fn is_joint(scene: &Scene<'_>, at: usize) -> bool {
    scene.reading.str(at) == "và" || scene.reading.is_mark(at, &[','])
}

/// `cho biết`, `khẳng định`: whether a verb of saying begins at a token.
pub(super) fn says(scene: &Scene<'_>, at: usize) -> bool {
    trigger_at(scene, at, "statement", "verb").is_some()
}

/// `ông A khẳng định`, `Văn phòng UBND tỉnh cho biết`: whether an actor says something.
pub(super) fn is_speaker(scene: &Scene<'_>, actor: &Actor) -> bool {
    scene.verb_behind(actor).is_some_and(|at| says(scene, at))
}

/// `122 em`, `01 đồng chí`: whether a number stands right before an actor.
pub(super) fn is_counted(scene: &Scene<'_>, actor: &Actor) -> bool {
    let start = actor.tokens.start;
    start > scene.tokens.start && scene.reading.shape(start - 1) == Shape::Number
}

/// Whether an actor is a person by name.
pub(super) fn is_named(scene: &Scene<'_>, actor: &Actor) -> bool {
    let names = &scene.story.mentions.names;
    matches!(actor.who, Who::Person(_))
        && names
            .get(names.partition_point(|name| name.tokens.start < actor.core.start))
            .is_some_and(|name| name.tokens == actor.core && name.kind == MentionKind::Person)
}

/// The first of those whom commas join to an actor: `Đảng` of `do Đảng, Nhà nước phát động`.
pub(super) fn list_start<'s>(scene: &Scene<'s>, last: &'s Actor) -> &'s Actor {
    let mut first = last;
    while let Some(before) = first
        .tokens
        .start
        .checked_sub(1)
        .filter(|comma| *comma > scene.tokens.start && scene.reading.is_mark(*comma, &[',']))
        .and_then(|comma| scene.actor_before(comma))
    {
        first = before;
    }
    first
}

/// Whether an actor is a place that ends another phrase: `các tác giả | Việt Nam | nhận giải`, `các xã ở Thạch Thất, | Hà Nội | ra quân`,
/// `cụm thi đua các tỉnh gồm: Sơn La và | Lào Cai | ra quân`.
pub(super) fn is_tail(scene: &Scene<'_>, actor: &Actor) -> bool {
    let place = |actor: &Actor| matches!(actor.who, Who::Place(_));
    let start = actor.tokens.start;
    if !place(actor) || start == scene.tokens.start {
        return false;
    }
    let before = start - 1;
    let listed = scene.reading.is_mark(before, &[',', '-', '–']) && scene.actor_before(before).is_some();
    let alone = scene.reading.shape(before) == Shape::Mark
        || scene.reading.str(before) == "và"
        || scene.dates().any(|date| date.expression.tokens.end == start);
    listed || !alone || is_member(scene, actor)
}

/// `gồm: Sơn La, Yên Bái và | Lào Cai`: one of a list of places of which a group consists.
fn is_member(scene: &Scene<'_>, last: &Actor) -> bool {
    let joint = last.tokens.start - 1;
    let inner = scene.actor_before(joint).filter(|_| scene.reading.str(joint) == "và");
    let first = list_start(scene, inner.unwrap_or(last)).tokens.start;
    let before = first.saturating_sub(1);
    let colon = usize::from(scene.reading.is_mark(before, &[':']));
    first > scene.tokens.start && scene.reading.str(before - colon) == "gồm"
}

/// Who does it, where the place that ends the words is only the seat: `UBND xã A, | tỉnh B | tổ chức`.
pub(super) fn seated<'s>(scene: &Scene<'s>, actor: &'s Actor) -> Option<&'s Actor> {
    let start = actor.tokens.start;
    // `Khối thi đua các đơn vị thuộc | Sở Y tế | tổ chức`
    if start > scene.tokens.start && scene.reading.str(start - 1) == "thuộc" {
        return None;
    }
    if !is_tail(scene, actor) {
        return Some(actor);
    }
    let comma = start - 1;
    let body = |before: &&Actor| matches!(before.who, Who::Body(_)) && scene.reading.is_mark(comma, &[',']);
    scene.actor_before(comma).filter(body)
}

/// Behind the bracket that opens at a token: `(SN 1980, trú tại …)`.
pub(super) fn behind_bracket(scene: &Scene<'_>, at: usize) -> Option<usize> {
    if !scene.reading.is_mark(at, &['(']) {
        return None;
    }
    (at..scene.tokens.end)
        .find(|token| scene.reading.is_mark(*token, &[')']))
        .map(|close| close + 1)
}

/// `các chức năng (quản lý tài liệu; phát biểu, thảo luận)`: a bracket that is still open.
pub(super) fn in_bracket(scene: &Scene<'_>, range: Range<usize>) -> bool {
    let last = range.rev().find(|at| scene.reading.is_mark(*at, &['(', ')']));
    last.is_some_and(|at| scene.reading.is_mark(at, &['(']))
}

/// `Đảng ủy xã A | nhiệm kỳ 2015-2020, 2020-2025 | và ông X`, `Chủ tịch UBND tỉnh B | giai đoạn 2006-2011 | Trần Văn C`: behind the terms of a
/// body or an office.
pub(super) fn behind_term(scene: &Scene<'_>, at: usize) -> usize {
    let plural = usize::from(scene.reading.str(at) == "các");
    let term = at + plural;
    if !matches!(
        (scene.reading.str(term), scene.reading.str(term + 1)),
        ("nhiệm", "kỳ") | ("giai", "đoạn")
    ) {
        return at;
    }
    let years = |at: usize| scene.reading.shape(at) == Shape::Number;
    let joins =
        |at: usize| scene.reading.is_mark(at, &['-', '–', '/', ',']) || matches!(scene.reading.str(at), "và" | "đến");
    let mut end = term + 2;
    while years(end) || joins(end) && years(end + 1) {
        end += 1;
    }
    end
}
