//! Roles by their words: which of two titles says more of one post.

use std::collections::BTreeMap;
use std::ops::Range;

use super::coreference::References;
use super::entity::EntityId;
use super::folded::FoldedWords;
use super::role::RoleFact;
use crate::mention::{Meaning, Mentions, Reading, TitlePhrase, WordClass};
use crate::text::{Shape, hash};

/// The words of every title, as they are compared.
pub(super) fn title_words(
    reading: &Reading<'_>,
    mentions: &Mentions,
    folded: &mut FoldedWords<'_, '_>,
) -> Vec<RoleWords> {
    let words = |title| RoleWords::new(reading, title, folded);
    mentions.titles.iter().map(words).collect()
}

/// Each role once, in its fullest form, with those that bare descriptions add (`người đứng đầu Đảng bộ Thành phố`).
///
/// `title_words` are those of [`title_words`].
pub(crate) fn fullest(title_words: &[RoleWords], stated: Vec<RoleFact>, references: &References) -> Vec<RoleFact> {
    let mut roles = stated;
    roles.extend(references.described.iter().cloned());
    let words: Vec<&RoleWords> = roles.iter().map(|role| &title_words[role.title]).collect();
    // The first of those that are word for word the same, by person.
    let mut distinct: BTreeMap<(EntityId, &RoleWords), usize> = BTreeMap::new();
    for (index, role) in roles.iter().enumerate() {
        distinct.entry((role.person, words[index])).or_insert(index);
    }
    let mut by_person: BTreeMap<EntityId, Vec<usize>> = BTreeMap::new();
    for ((person, _), index) in distinct {
        by_person.entry(person).or_default().push(index);
    }
    let covered = |this: usize, other: usize| {
        words[this].shorter_than(words[other]) && (this > other || !words[other].shorter_than(words[this]))
    };
    let mut keep: Vec<usize> = Vec::new();
    for own in by_person.values() {
        keep.extend(
            own.iter()
                .filter(|this| !own.iter().any(|other| other != *this && covered(**this, *other))),
        );
    }
    keep.sort_unstable();
    keep.into_iter().map(|index| roles[index].clone()).collect()
}

/// A title's words as they are compared: folded, unit words and abbreviations aside, each by its hash.
#[derive(Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct RoleWords {
    row: u32,
    head: Vec<u64>,
    of: Vec<u64>,
    former: bool,
    /// Whether the title is one abbreviation: `ĐB`.
    abbreviated: bool,
    /// Whether the head itself ends with a body: `đại biểu Quốc hội`.
    holds_body: bool,
}

impl RoleWords {
    fn new(reading: &Reading<'_>, title: &TitlePhrase, folded: &mut FoldedWords<'_, '_>) -> Self {
        let words = title.head.clone().filter(|at| reading.shape(*at) != Shape::Mark);
        Self {
            row: title.row,
            head: words.map(|at| folded.word(at)).collect(),
            of: title
                .of
                .clone()
                .map_or_else(Vec::new, |of| specific_words(reading, of, folded)),
            former: title.former,
            holds_body: holds_body(reading, title.head.clone()),
            abbreviated: title.tokens.len() == 1 && reading.shape(title.tokens.start) == crate::text::Shape::Upper,
        }
    }

    /// The first word of the title, the same in all that say more of it.
    pub(crate) fn first(&self) -> Option<u64> {
        self.head.first().copied()
    }

    /// Whether the other says all of this and has the same head.
    pub(crate) fn shorter_than(&self, other: &Self) -> bool {
        // `Thủ tướng` and `Thủ tướng Chính phủ` are one row's surfaces, and so are `ĐB` and `ĐBQH`.
        let one_row = self.row == other.row
            && (self.head.first() == other.head.first() || self.abbreviated)
            && self.head.len() <= other.head.len();
        // `đại biểu` is the `đại biểu Quốc hội`, whose head goes on with the body.
        let without_body = self.of.is_empty() && other.holds_body && other.head.starts_with(&self.head);
        self.former == other.former
            && (self.head == other.head || one_row || without_body)
            && self.of.iter().all(|word| other.of.contains(word))
    }
}

fn holds_body(reading: &Reading<'_>, head: Range<usize>) -> bool {
    let body = |at: usize| {
        let longest = reading.longest(at, |meaning| {
            matches!(meaning, Meaning::Body(_) | Meaning::Head(_)).then_some(())
        });
        longest.is_some_and(|(end, ())| end == head.end)
    };
    (head.start + 1..head.end).any(body)
}

/// The folded words of a body's name without unit words, `ủy ban nhân dân` as `ubnd`.
fn specific_words(reading: &Reading<'_>, of: Range<usize>, folded: &mut FoldedWords<'_, '_>) -> Vec<u64> {
    let mut words = Vec::with_capacity(of.len());
    let mut at = of.start;
    while at < of.end {
        if let Some((end, _)) = reading.word_at(at, WordClass::Unit) {
            at = end;
            continue;
        }
        // A head counts as itself, whichever of its surfaces is written.
        let head = reading.longest(at, |meaning| match meaning {
            Meaning::Head(row) => Some(&*reading.gazetteer.patterns()[row as usize].key),
            Meaning::Body(row) => Some(&*reading.gazetteer.bodies()[row as usize].key),
            _ => None,
        });
        match head.filter(|(end, _)| *end <= of.end) {
            Some((end, key)) => {
                words.push(hash(key));
                at = end;
            }
            None => {
                if reading.shape(at) != Shape::Mark {
                    words.push(folded.word(at));
                }
                at += 1;
            }
        }
    }
    words
}
