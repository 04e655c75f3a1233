//! Names that mean the same person, body or place.

use std::collections::BTreeMap;

use serde::Serialize;

use super::parts;
use super::role::Apposition;
use crate::gazetteer::NameRole;
use crate::mention::{Gender, Meaning, Mention, MentionKind, Mentions, Reading};
use crate::text::fold;

/// The number of an entity inside one extraction.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
pub(crate) struct EntityId(pub(crate) u32);

/// A person, body or place that an article speaks of.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Entity {
    /// Its number inside the extraction.
    pub id: u32,
    /// What it is.
    pub kind: MentionKind,
    /// The fullest name that the article gives it.
    pub name: String,
    /// The key of the gazetteer's row, where name and day agree with one alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The Wikidata id of that row, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wikidata: Option<String>,
    /// Keys that fit equally well, where there are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<String>,
}

/// The entities of a text, and the one behind each of its names.
#[derive(Debug, Default)]
pub(crate) struct Entities {
    pub(crate) list: Vec<Entity>,
    /// The entity of the name with the same index among the mentions.
    pub(crate) of_name: Vec<EntityId>,
}

impl Entities {
    /// The entity with this number.
    pub(crate) fn get(&self, id: EntityId) -> &Entity {
        &self.list[id.0 as usize]
    }
}

/// Joins the names of a text into entities.
pub(crate) fn join(reading: &Reading<'_>, mentions: &Mentions, appositions: &[Apposition]) -> Entities {
    let mut join = Join {
        reading,
        mentions,
        appositions,
        parts: parts(reading, mentions.names.iter().map(|name| name.tokens.start)),
        by_name: BTreeMap::new(),
        entities: Entities {
            list: Vec::new(),
            of_name: vec![EntityId(u32::MAX); mentions.names.len()],
        },
    };
    join.full_names();
    join.short_names();
    join.short_bodies();
    join.entities
}

struct Join<'a, 'r> {
    reading: &'r Reading<'a>,
    mentions: &'r Mentions,
    appositions: &'r [Apposition],
    /// The article in the file that each name stands in.
    parts: Vec<u16>,
    by_name: BTreeMap<(MentionKind, String), EntityId>,
    entities: Entities,
}

impl Join<'_, '_> {
    /// Every name of two syllables and more, every body and place, by its folded words.
    fn full_names(&mut self) {
        for (index, name) in self.mentions.names.iter().enumerate() {
            if name.kind == MentionKind::Person && name.tokens.len() == 1 {
                continue;
            }
            self.entities.of_name[index] = self.named(name);
        }
    }

    fn named(&mut self, name: &Mention) -> EntityId {
        let text = self.reading.words(name.tokens.clone());
        let folded = match name.row {
            // Two surfaces of one row are one body: `TTXVN`, `Thông tấn xã Việt Nam`.
            Some(Meaning::Body(row)) if name.tokens.len() == self.row_length(name) => {
                self.reading.gazetteer.bodies()[row as usize].key.clone()
            }
            _ => fold(text).split_whitespace().collect::<Vec<_>>().join(" "),
        };
        let next = EntityId(self.entities.list.len() as u32);
        let id = *self.by_name.entry((name.kind, folded)).or_insert(next);
        if id == next {
            self.entities.list.push(Entity {
                id: next.0,
                kind: name.kind,
                name: text.split_whitespace().collect::<Vec<_>>().join(" "),
                key: None,
                wikidata: None,
                alternatives: Vec::new(),
            });
        }
        id
    }

    /// How many tokens the row's own surface takes: a body with a place behind it is another body.
    fn row_length(&self, name: &Mention) -> usize {
        let hit = self
            .reading
            .longest(name.tokens.start, |meaning| (Some(meaning) == name.row).then_some(()));
        hit.map_or(0, |(end, ())| end - name.tokens.start)
    }

    /// `ông Nên` is the last person before, or else after, whose name ends so; where two fit equally, neither.
    fn short_names(&mut self) {
        for index in 0..self.mentions.names.len() {
            let name = &self.mentions.names[index];
            if name.kind != MentionKind::Person || name.tokens.len() > 2 {
                continue;
            }
            match self.antecedent(index) {
                Some(id) => self.entities.of_name[index] = id,
                None if name.tokens.len() == 1 => self.entities.of_name[index] = self.named(name),
                None => {}
            }
        }
    }

    fn antecedent(&self, index: usize) -> Option<EntityId> {
        let mut fitting: Vec<EntityId> = Vec::new();
        for (other, name) in self.mentions.names.iter().enumerate() {
            let longer =
                name.kind == MentionKind::Person && name.tokens.len() > self.mentions.names[index].tokens.len();
            let id = self.entities.of_name[other];
            if longer
                && self.parts[other] == self.parts[index]
                && !fitting.contains(&id)
                && self.short_for(index, other)
            {
                fitting.push(id);
            }
        }
        match fitting.as_slice() {
            [only] => Some(*only),
            [] => None,
            _ => self.told_apart(index, &fitting),
        }
    }

    /// Whether the short name is how the full one is called: by the last syllables for Vietnamese, by any for others.
    fn short_for(&self, short: usize, full: usize) -> bool {
        let (short, full) = (&self.mentions.names[short].tokens, &self.mentions.names[full].tokens);
        let words = |tokens: std::ops::Range<usize>| tokens.map(|at| fold(self.reading.str(at)));
        if words(full.end - short.len()..full.end).eq(words(short.clone())) {
            return true;
        }
        let chinese = self.reading.is_name(full.start, NameRole::ForeignSurname);
        let vietnamese = self.reading.is_name(full.start, NameRole::Surname) && !chinese;
        !vietnamese && words(full.start..full.start + short.len()).eq(words(short.clone()))
    }

    /// Among several the one whose titles include the short name's own, or whose gender alone fits.
    fn told_apart(&self, index: usize, fitting: &[EntityId]) -> Option<EntityId> {
        let by_title = only(fitting, |id| self.shares_title(index, id));
        let by_gender = || only(fitting, |id| self.gender_fits(index, id));
        by_title.or_else(by_gender).or_else(|| self.named_last(index, fitting))
    }

    /// The one that a sentence before names later than any other.
    fn named_last(&self, index: usize, fitting: &[EntityId]) -> Option<EntityId> {
        let sentence = |name: usize| self.reading.text.sentence_at(self.mentions.names[name].tokens.start);
        let last = |id: &EntityId| {
            (0..index)
                .rev()
                .find(|name| self.entities.of_name[*name] == *id)
                .map(sentence)
        };
        let latest = fitting.iter().map(last).max()??;
        only(fitting, |id| last(&id) == Some(latest))
    }

    fn shares_title(&self, index: usize, id: EntityId) -> bool {
        let rows = |name: usize| {
            self.appositions[name]
                .titles
                .iter()
                .map(|title| self.mentions.titles[*title].row)
        };
        let own: Vec<u32> = rows(index).collect();
        (0..self.mentions.names.len())
            .any(|name| self.entities.of_name[name] == id && rows(name).any(|row| own.contains(&row)))
    }

    fn gender_fits(&self, index: usize, id: EntityId) -> bool {
        let Some(honorific) = self.appositions[index].honorific else {
            return false;
        };
        let woman = fold(&self.entities.get(id).name).contains(" thị ");
        match self.mentions.honorifics[honorific].gender {
            Gender::Female => woman,
            Gender::Male => !woman,
            Gender::Either => false,
        }
    }

    /// `Thành ủy` is the one body of the article that its name begins with: `Thành ủy Thành phố Hồ Chí Minh`.
    fn short_bodies(&mut self) {
        for index in 0..self.mentions.names.len() {
            let name = &self.mentions.names[index];
            if name.kind != MentionKind::Body || !matches!(name.row, Some(Meaning::Head(_))) {
                continue;
            }
            let short = fold(self.reading.words(name.tokens.clone()));
            let mut longer: Vec<EntityId> = Vec::new();
            for (other, full) in self.mentions.names.iter().enumerate() {
                let same =
                    full.kind == MentionKind::Body && full.row == name.row && self.parts[other] == self.parts[index];
                let id = self.entities.of_name[other];
                if same
                    && full.tokens.len() > name.tokens.len()
                    && !longer.contains(&id)
                    && fold(&self.entities.get(id).name).starts_with(&short)
                {
                    longer.push(id);
                }
            }
            if let [only] = longer.as_slice() {
                self.entities.of_name[index] = *only;
            }
        }
    }
}

/// The only element that passes.
fn only(ids: &[EntityId], passes: impl Fn(EntityId) -> bool) -> Option<EntityId> {
    let mut passing = ids.iter().copied().filter(|id| passes(*id));
    match (passing.next(), passing.next()) {
        (Some(id), None) => Some(id),
        _ => None,
    }
}
