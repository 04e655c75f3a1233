//! What is signed: a paper that takes two sides, with its number before it and its sides in its name.

use std::ops::Range;

use super::super::phrase::name_end;
use super::super::scene::{Found, Scene};
use super::super::words::trigger_at;
use crate::gazetteer::Trigger;
use crate::mention::{WordClass, number_at};
use crate::text::Shape;

/// How many words may stand between the verb and the paper.
const LONGEST_GAP: usize = 6;

/// What is signed: a paper that takes two sides, with no other paper before it; or `hợp tác` right behind the verb.
pub(super) fn paper_behind(scene: &Scene<'_>, end: usize) -> Option<usize> {
    if noun_at(scene, end, "paper").is_some() {
        return Some(end);
    }
    let limit = scene.tokens.end.min(end + LONGEST_GAP);
    // `ký quyết định hủy hợp đồng với chị Hiền`: another paper is signed.
    let paper = (end..limit).find(|at| scene.reading.word_at(*at, WordClass::DocumentKind).is_some())?;
    is_pact(scene, paper).then_some(paper)
}

/// Whether a paper that takes two sides begins here: `Hiệp định`, `biên bản ghi nhớ`.
pub(super) fn is_pact(scene: &Scene<'_>, at: usize) -> bool {
    scene
        .reading
        .word_at(at, WordClass::DocumentKind)
        .is_some_and(|(_, word)| &*word.value == "pact")
}

/// The noun of agreements with this value that begins at a token.
pub(super) fn noun_at<'s>(scene: &Scene<'s>, at: usize, value: &str) -> Option<Found<'s>> {
    trigger_at(scene, at, "agreement", "noun").filter(|noun| &*noun.trigger.value == value)
}

/// The paper as written, with its number before it and without the other side, the place or the worth behind it.
pub(super) fn document(scene: &Scene<'_>, paper: usize) -> Range<usize> {
    let counted = scene.number_before(paper).map(|(from, _)| from);
    let plural = || {
        scene
            .reading
            .word_before(paper, WordClass::Plural)
            .map(|(from, _)| from)
    };
    let start = counted.or_else(plural).unwrap_or(paper);
    let named = name_end(scene, paper);
    // `Biên bản ghi nhớ giữa A với B` has both in its name.
    let between = (paper..named).any(|at| scene.reading.str(at) == "giữa");
    let other_side = |at: &usize| {
        let counted = || {
            let plural = scene.reading.word_at(at + 1, WordClass::Plural);
            plural.is_some() || number_at(scene.reading, at + 1).is_some()
        };
        let side = || scene.actor_at(at + 1).is_some() || scene.reading.str(at + 1) == "nhau";
        joins(scene.reading.str(*at)) && (side() || counted())
    };
    // `bản ghi nhớ, | cam kết`, `thỏa thuận hợp tác | trong các lĩnh vực`; but `bản ghi nhớ về cam kết đầu tư`.
    let apart = |at: &usize| match scene.reading.str(*at) {
        "tại" | "trị" | "cam" => scene.reading.str(at - 1) != "về",
        "trong" => matches!(scene.reading.str(at + 1), "các" | "nhiều"),
        _ => false,
    };
    let end = (paper + 1..named)
        .find(|at| !between && other_side(at) || apart(at))
        .unwrap_or(named);
    start..end
}

/// `ký với Lào`, `ký cùng Lào`
pub(super) fn joins(word: &str) -> bool {
    matches!(word, "với" | "cùng")
}

/// Whether a paper is what its clause is about: not `triển khai Ý định thư được ký`, which is told of already.
pub(super) fn opens_clause(scene: &Scene<'_>, paper: usize) -> bool {
    let said = |from: usize| {
        let verb = |(end, trigger): (usize, &Trigger)| end == paper && &*trigger.event == "statement";
        scene.reading.triggers_at(from).any(verb)
    };
    paper == scene.tokens.start
        || scene.reading.shape(paper - 1) == Shape::Mark
        || matches!(scene.reading.str(paper - 1), "rằng" | "đó")
        || (paper.saturating_sub(2)..paper).any(said)
}
