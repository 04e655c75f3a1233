//! Who is who across an article: entities, the roles that the text gives them, and what bare titles refer to.

mod beside;
mod canon;
mod coreference;
mod entity;
mod folded;
mod holder;
mod holding;
mod office;
mod reach;
mod role;
mod wording;

use self::folded::FoldedWords;
use crate::mention::{Mentions, Reading};

pub use entity::Entity;
pub(crate) use entity::{Entities, EntityId};
pub use holder::Inferred;
pub(crate) use holder::infer;
pub(crate) use office::{Window, candidates, link, window};
pub(crate) use role::{Apposition, RoleFact};

/// What the mentions of a text amount to.
#[derive(Debug)]
pub(crate) struct Discourse {
    /// The entities, and the one behind each name.
    pub(crate) entities: Entities,
    /// For each person's name, the titles and honorific that stand with it.
    pub(crate) appositions: Vec<Apposition>,
    /// The roles that the text asserts, each once.
    pub(crate) roles: Vec<RoleFact>,
    /// For each title, the person whom it stands with or refers to.
    pub(crate) title_person: Vec<Option<EntityId>>,
    /// For each honorific that stands without a name, the person it refers to.
    pub(crate) honorific_person: Vec<Option<EntityId>>,
}

/// Joins the mentions into entities and ties the titles to persons.
pub(crate) fn understand(reading: &Reading<'_>, mentions: &Mentions) -> Discourse {
    let appositions = role::appositions(reading, mentions);
    let mut folded = FoldedWords::new(reading);
    let entities = entity::join(reading, mentions, &appositions, &mut folded);
    let stated = role::stated(mentions, &appositions, &entities);
    let words = wording::title_words(reading, mentions, &mut folded);
    let references = coreference::resolve(reading, mentions, &appositions, &entities, &stated, &words);
    let roles = wording::fullest(&words, stated, &references);
    Discourse {
        entities,
        appositions,
        roles,
        title_person: references.titles,
        honorific_person: references.honorifics,
    }
}

/// Which of the articles in the file each of these tokens belongs to.
fn parts(reading: &Reading<'_>, tokens: impl Iterator<Item = usize>) -> Vec<u16> {
    tokens.map(|token| reading.text.part_at(token)).collect()
}
