//! Where a clause begins, and who in it is from the place that stands before the verb.

use super::scene::Scene;
use super::story::{Actor, Who};
use crate::mention::WordClass;
use crate::text::{Shape, lower};

/// Whether a clause begins at a token.
pub(super) fn opens(scene: &Scene<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).filter(|before| *before >= scene.tokens.start);
    before.is_none_or(|before| {
        scene.reading.shape(before) == Shape::Mark && !scene.reading.is_mark(before, &[')', '%'])
            || matches!(
                scene.reading.str(before),
                "và" | "thì" | "mà" | "nhưng" | "còn" | "Còn" | "đó" | "vậy" | "nhiên" | "rằng" | "biết" | "lời"
            )
    })
}

/// `Cử tri A, phường Cái Khế, quận Ninh Kiều bày tỏ …`, `ĐB B - Bến Tre đặt vấn đề`: who is from the place before the verb.
pub(super) fn resident<'s>(scene: &Scene<'s>, place: &'s Actor) -> Option<&'s Actor> {
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
        let before = scene.actor_before(joint)?;
        let seated = unit || lives > 0 || is_local(scene, before);
        let joined = dash || scene.reading.is_mark(joint, &[',']) && seated;
        last = Some(before).filter(|_| joined)?;
    }
    let undergone = || {
        matches!(
            scene.reading.str(last.tokens.start.wrapping_sub(1)),
            "bị" | "được" | "do"
        )
    };
    let found = last.tokens != place.tokens && (opens(scene, last.tokens.start) || undergone());
    found.then_some(last)
}

/// `Huyện ủy Mỹ Đức`, `Công an quận 5`: a body of a district or a commune, behind which a province is where it is.
fn is_local(scene: &Scene<'_>, actor: &Actor) -> bool {
    let local = |at: usize| {
        matches!(
            &*lower(scene.reading.str(at)),
            "huyện" | "quận" | "xã" | "phường" | "thị"
        )
    };
    matches!(actor.who, Who::Body(_)) && actor.core.clone().any(local)
}

/// `Ban Thường vụ Huyện ủy Nông Cống, tỉnh Thanh Hóa ban hành …`, `Chủ tịch UBND huyện A, tỉnh B ký …`: subjects without the place where
/// they are.
pub(super) fn without_place<'s>(scene: &Scene<'s>, mut subjects: Vec<&'s Actor>) -> Vec<&'s Actor> {
    let Some(resident) = subjects.last().and_then(|last| resident(scene, last)) else {
        return subjects;
    };
    match subjects.iter().position(|subject| subject.tokens == resident.tokens) {
        Some(index) => subjects.truncate(index + 1),
        None => subjects = scene.coordinated(resident),
    }
    subjects
}
