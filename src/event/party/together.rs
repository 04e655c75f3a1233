//! Who goes along: those whom `và`, `cùng` join before the subjects, `Thủ tướng cùng Phu nhân và Đoàn đại biểu cấp cao`.

use super::super::scene::Scene;
use super::super::story::{Actor, Who};
use super::led::is_delegation;
use crate::mention::WordClass;
use crate::text::{Shape, is_word};

/// Those before whom `và`, `cùng` joins the subjects: `Thủ tướng cùng Phu nhân và Đoàn đại biểu cấp cao`.
pub(super) fn with_companions<'s>(scene: &Scene<'s>, mut members: Vec<&'s Actor>) -> Vec<&'s Actor> {
    while let Some(before) = members.first().and_then(|first| companion(scene, first)) {
        let lead = before.who.is_person();
        members.insert(0, before);
        if lead && !matches!(members[1].who, Who::Person(_)) {
            let delegations = |actor: &&Actor| actor.who.is_person() || is_delegation(scene, actor);
            members.retain(delegations);
        }
    }
    members
}

fn companion<'s>(scene: &Scene<'s>, first: &Actor) -> Option<&'s Actor> {
    let words = scene.reading;
    let mut end = group_start(scene, first);
    loop {
        let joint = end.checked_sub(1).filter(|joint| *joint > scene.tokens.start)?;
        let wife = is_word(words.str(joint), "nhân") && is_word(words.str(joint - 1), "phu");
        match (words.str(joint), wife) {
            ("và" | "cùng", _) => end = joint,
            ("với", _) if words.str(joint - 1) == "cùng" => end = joint - 1,
            // `Tổng Bí thư cùng hai đại biểu A, B`
            _ if words.is_mark(joint, &[',']) => {
                let before = scene.actor_before(joint)?;
                return Some(before).filter(|actor| words.str(group_start(scene, actor).wrapping_sub(1)) == "cùng");
            }
            (_, true) => end = joint - 1,
            _ => return None,
        }
        if let Some(actor) = scene.actor_before(end) {
            let able = matches!(actor.who, Who::Person(_) | Who::Unnamed | Who::Body(_) | Who::Group);
            return Some(actor).filter(|_| able);
        }
    }
}

/// `các | lãnh đạo`, `hai đại biểu | Trần Văn A`: where the words that make several of an actor begin.
fn group_start(scene: &Scene<'_>, actor: &Actor) -> usize {
    let group = scene
        .actor_before(actor.tokens.start)
        .filter(|group| group.who == Who::Group);
    let start = group.map_or(actor.tokens.start, |group| group.tokens.start);
    let plural = scene.reading.word_before(start, WordClass::Plural);
    // `và 2 đại biểu | Trần Văn A`
    let counted = start > scene.tokens.start && scene.reading.shape(start - 1) == Shape::Number;
    plural.map_or(start - usize::from(counted), |(from, _)| from)
}

/// Whether an actor is only some of those who come along: `địa phương`, `các lãnh đạo Trung ương`.
pub(super) fn is_company(scene: &Scene<'_>, actor: &Actor) -> bool {
    actor.who == Who::Group && !is_delegation(scene, actor) || matches!(actor.who, Who::Place(_) | Who::Body(_))
}
