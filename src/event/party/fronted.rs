//! Who does what a verb tells that has no subject of its own: the subject of the main clause, `Tiếp Đại sứ A, Thủ tướng khẳng định`.

use super::super::Status;
use super::super::scene::Scene;
use super::super::story::{Actor, Who};
use super::{LONGEST_FRONT, Party, active};
use crate::text::{Shape, lower};

/// `Tiếp Đại sứ A, Thủ tướng khẳng định`, `Khi làm việc với tỉnh, ông B nói`: the verb opens the sentence, its subject is that of the main clause.
pub(super) fn fronted<'s>(scene: &Scene<'s>, start: usize) -> Option<Party<'s>> {
    let open = opening(scene, start);
    let clear = open == scene.tokens.start || scene.reading.is_mark(open - 1, &[',']);
    let before = scene.actors.iter().take_while(|actor| actor.tokens.start < open);
    let alone = before.clone().all(|actor| matches!(actor.who, Who::Place(_)));
    let main = Some(start)
        .filter(|_| clear && alone)
        .and_then(|from| main_subject(scene, from))?;
    active(vec![main], Status::Happened)
}

/// `Bộ trưởng nhấn mạnh các cam kết khi gặp Tổng Bí thư`, `phát biểu của ông A khi thăm Lào`: whoever the sentence is about did this
/// too.
pub(super) fn meanwhile<'s>(scene: &Scene<'s>, start: usize) -> Option<Party<'s>> {
    let when = start
        .checked_sub(1)
        .filter(|when| *when > scene.tokens.start && scene.reading.str(*when) == "khi")?;
    let before = when - usize::from(matches!(scene.reading.str(when - 1), "sau" | "trong"));
    // `trước khi`, `nếu khi`: what may not have been.
    if matches!(scene.reading.str(when - 1), "trước" | "để" | "mỗi" | "cho" | "đến") {
        return None;
    }
    if let Some(owner) = scene.actor_before(before).filter(|owner| owner.who.is_person()) {
        let owns = owner.tokens.start > scene.tokens.start && scene.reading.str(owner.tokens.start - 1) == "của";
        return active(vec![owner], Status::Happened).filter(|_| owns);
    }
    let free = |actor: &&Actor| actor.who.is_person() && !scene.is_governed(actor);
    let mut doers = scene
        .actors
        .iter()
        .filter(|actor| actor.tokens.end <= before)
        .filter(free);
    let (Some(doer), None) = (doers.next(), doers.next()) else {
        return None;
    };
    let verb = scene.verb_behind(doer)?;
    let whole = (doer.tokens.end..before).all(|at| scene.reading.shape(at) != Shape::Mark);
    active(vec![doer], scene.status(verb)?).filter(|_| whole)
}

/// `Khi`, `Sau khi`, `Trong khi` before a fronted verb are passed over.
fn opening(scene: &Scene<'_>, start: usize) -> usize {
    let mut open = start;
    while open > scene.tokens.start && matches!(&*lower(scene.reading.str(open - 1)), "khi" | "sau" | "trong" | "đến")
    {
        open -= 1;
    }
    open
}

/// The person behind a comma with whom the main clause begins: `…, Thủ tướng nhấn mạnh`.
pub(in crate::event) fn main_subject<'s>(scene: &Scene<'s>, from: usize) -> Option<&'s Actor> {
    let limit = scene.tokens.end.min(from + LONGEST_FRONT);
    scene.actors.iter().find(|actor| {
        let begins = actor.tokens.start > from && actor.tokens.start < limit && actor.who.is_person();
        begins
            && scene.reading.is_mark(actor.tokens.start - 1, &[','])
            && (scene.verb_behind(actor).is_some() || goes_on(scene, actor))
            && !scene.is_governed(actor)
    })
}

/// `…, ông A, Phó Chủ tịch UBND tỉnh, khuyến khích doanh nghiệp`: behind a person with his title and its comma stands a verb, whichever
/// it is.
fn goes_on(scene: &Scene<'_>, actor: &Actor) -> bool {
    let end = actor.tokens.end;
    let titled = end > actor.core.end && matches!(actor.who, Who::Person(_));
    titled
        && scene.reading.is_mark(end, &[','])
        && scene.reading.shape(end + 1) == Shape::Lower
        && scene.actor_at(end + 1).is_none()
        && !matches!(
            scene.reading.str(end + 1),
            "và" | "cùng" | "với" | "của" | "trong" | "tại" | "nhân"
        )
}
