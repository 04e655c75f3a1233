//! The persons of a list, with titles of any length: `đồng chí A, Bí thư …; đồng chí B, Chủ tịch … đồng chủ trì`.

use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use crate::gazetteer::Trigger;
use crate::mention::WordClass;
use crate::text::Shape;

/// How many tokens a list of persons with their titles takes at most.
const LONGEST: usize = 200;

/// Who does what the verb at a token tells, all of those in a list: `Chủ tịch tỉnh A, Trưởng ban …; ông B, Giám đốc … đồng chủ trì`.
pub(super) fn doers<'s>(scene: &Scene<'s>, verb: usize) -> Vec<&'s Actor> {
    let near = scene.subjects(verb);
    listed(scene, verb, &near).unwrap_or(near)
}

/// The list that ends at a verb, where those right before the verb are of it.
pub(super) fn listed<'s>(scene: &Scene<'s>, verb: usize, near: &[&Actor]) -> Option<Vec<&'s Actor>> {
    let listed = before(scene, verb);
    let known = |near: &&Actor| near.who == Who::Unnamed || listed.iter().any(|actor| actor.who == near.who);
    (listed.len() >= near.len() && near.iter().all(known)).then_some(listed)
}

pub(super) fn named(actor: &Actor) -> bool {
    matches!(actor.who, Who::Person(_))
}

/// The persons whose list opens the sentence and ends at the verb at a token; none where something else is told between them.
pub(super) fn before<'s>(scene: &Scene<'s>, verb: usize) -> Vec<&'s Actor> {
    let end = scene.preverb_start(verb);
    let first = scene
        .actors
        .iter()
        .find(|actor| named(actor))
        .filter(|actor| actor.tokens.end <= end && opens(scene, actor));
    let Some(first) = first.filter(|first| end - first.tokens.start <= LONGEST) else {
        return Vec::new();
    };
    if (first.core.end..end).any(|at| tells(scene, at)) {
        return Vec::new();
    }
    one_a_place(
        scene,
        behind_guests(scene, first, end).unwrap_or(first.tokens.start),
        end,
    )
}

/// `Tới dự hội nghị có ông A, Phó Chủ nhiệm; | ông B, Bí thư chủ trì`: behind the last of those whom a verb of attending lists before.
fn behind_guests(scene: &Scene<'_>, first: &Actor, end: usize) -> Option<usize> {
    let led = scene.reading.str(first.tokens.start.checked_sub(1)?) == "có";
    let attended = |found: Found<'_>| &*found.trigger.reading == "attend" && found.tokens.end < first.tokens.start;
    let own = led && scene.triggers("conference").any(attended);
    let semicolon = (first.core.end..end)
        .rev()
        .find(|at| scene.reading.is_mark(*at, &[';']))?;
    own.then_some(semicolon + 1)
}

/// The persons whose list begins at a token and goes on to where something else is told.
pub(super) fn behind<'s>(scene: &Scene<'s>, start: usize) -> Vec<&'s Actor> {
    let limit = scene.tokens.end.min(start + LONGEST);
    let end = (start..limit).find(|at| tells(scene, *at)).unwrap_or(limit);
    one_a_place(scene, start, end)
}

/// The named persons between two tokens, one in each place of the list: `Trưởng ban Nghiệp vụ Hội Nhà báo tỉnh | Trần Thị Mai;` is
/// called by a title that no table knows.
fn one_a_place<'s>(scene: &Scene<'s>, start: usize, end: usize) -> Vec<&'s Actor> {
    let parts = |at: usize| {
        scene.reading.is_mark(at, &[',', ';', ':']) || matches!(scene.reading.str(at), "và" | "cùng" | "với")
    };
    let mut people: Vec<&Actor> = Vec::new();
    for actor in scene.actors.iter().filter(|actor| named(actor)) {
        let within = actor.tokens.start >= start && actor.tokens.end <= end;
        let own_place = people
            .last()
            .is_none_or(|last| (last.core.end..actor.core.start).any(parts));
        let called = actor.core.start > actor.tokens.start || scene.mention_at(actor.core.start).is_some();
        if within && own_place && called && !scene.is_of_the_past(actor) {
            people.push(actor);
        }
    }
    people
}

/// Whether a person opens the list: at the sentence's beginning, behind its day or place, behind `các đồng chí:`, `do`, `có`.
fn opens(scene: &Scene<'_>, first: &Actor) -> bool {
    let at = first.tokens.start;
    let Some(before) = at.checked_sub(1).filter(|before| *before >= scene.tokens.start) else {
        return true;
    };
    if at <= scene.tokens.start {
        return true;
    }
    let honorific = |end: usize| {
        let word = scene.reading.word_before(end, WordClass::Honorific);
        word.is_some_and(|(from, _)| from >= scene.tokens.start)
    };
    let colon = scene.reading.is_mark(before, &[':']) && honorific(before);
    let dated = || scene.dates().any(|date| date.expression.tokens.end <= at);
    let led = matches!(scene.reading.str(scene.tokens.start), "Tại" | "tại" | "Trong");
    let scenery = scene.reading.is_mark(before, &[',']) && (led || dated());
    colon || scenery || honorific(at) || matches!(scene.reading.str(before), "do" | "có")
}

/// Whether the words at a token tell something of those who are listed before them.
fn tells(scene: &Scene<'_>, at: usize) -> bool {
    let verb = |trigger: &Trigger| match &*trigger.event {
        "conference" => matches!(&*trigger.reading, "hold" | "open" | "chair" | "attend" | "meet"),
        "statement" | "visit" | "meeting" => &*trigger.reading == "verb",
        _ => false,
    };
    if scene.reading.shape(at) == Shape::Mark {
        return scene.reading.is_mark(at, &['“', '”', '"']);
    }
    let lower = scene.reading.shape(at) == Shape::Lower;
    let free = || scene.actors.iter().all(|actor| !actor.tokens.contains(&at));
    lower
        && (matches!(
            scene.reading.str(at),
            "được" | "bị" | "là" | "khi" | "mà" | "thì" | "để" | "nhằm"
        ) || scene.reading.word_at(at, WordClass::Aspect).is_some() && !scene.is_quality(at)
            || scene.reading.triggers_at(at).any(|(_, trigger)| verb(trigger)))
        && free()
}
