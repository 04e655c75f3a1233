//! Names that mean the same person, body or place.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::canon::canon;
use super::folded::{FoldedWords, NO_WORDS, joined};
use super::parts;
use super::role::Apposition;
use crate::gazetteer::NameRole;
use crate::mention::{Gender, Meaning, Mention, MentionKind, Mentions, Reading};
use crate::text::{fold, fold_onto, hash};

/// The longest short form of a person's name, in syllables: `bà Kim Ngân`.
const LONGEST_SHORT: usize = 2;

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
pub(super) fn join<'a, 'r>(
    reading: &'r Reading<'a>,
    mentions: &'r Mentions,
    appositions: &'r [Apposition],
    folded: &mut FoldedWords<'a, 'r>,
) -> Entities {
    let mut join = Join {
        reading,
        mentions,
        appositions,
        folded,
        parts: parts(reading, mentions.names.iter().map(|name| name.tokens.start)),
        by_words: BTreeMap::new(),
        by_name: BTreeMap::new(),
        called: Vec::new(),
        known: Vec::new(),
        shouted: BTreeSet::new(),
        scratch: String::new(),
        entities: Entities {
            list: Vec::with_capacity(mentions.names.len()),
            of_name: vec![EntityId(u32::MAX); mentions.names.len()],
        },
    };
    join.full_names();
    join.index_persons();
    join.short_names();
    join.short_bodies();
    without_orphans(join.entities)
}

/// Leaves out the entities that no name has any more: `bà Kim Ngân` of the headline, once she is the one named below.
fn without_orphans(entities: Entities) -> Entities {
    let mut named = vec![false; entities.list.len()];
    for id in &entities.of_name {
        named[id.0 as usize] = true;
    }
    let mut numbers = Vec::with_capacity(named.len());
    let mut list = Vec::with_capacity(named.len());
    for (mut entity, named) in entities.list.into_iter().zip(named) {
        let number = list.len() as u32;
        numbers.push(EntityId(number));
        if named {
            entity.id = number;
            list.push(entity);
        }
    }
    let of_name = entities.of_name.iter().map(|id| numbers[id.0 as usize]).collect();
    Entities { list, of_name }
}

struct Join<'a, 'r, 'f> {
    reading: &'r Reading<'a>,
    mentions: &'r Mentions,
    appositions: &'r [Apposition],
    folded: &'f mut FoldedWords<'a, 'r>,
    /// The article in the file that each name stands in.
    parts: Vec<u16>,
    /// Entities by the words of their names as they are written, which are seldom new; by their hash.
    by_words: BTreeMap<(MentionKind, u64), EntityId>,
    /// Entities by what their names say, by its hash.
    by_name: BTreeMap<(MentionKind, u64), EntityId>,
    /// The full names that a short one may stand for, behind their part and the hash of the folded short form; one for
    /// each entity, in order.
    called: Vec<(u16, u64, usize)>,
    /// What is known of each entity's names so far.
    known: Vec<Known>,
    /// The entities that only lines of capitals have named so far.
    shouted: BTreeSet<EntityId>,
    /// Where what a name says is written.
    scratch: String,
    entities: Entities,
}

/// The names of one entity, in the order of the text, and the titles that stand with them.
#[derive(Clone, Debug, Default)]
struct Known {
    names: Vec<usize>,
    titles: BTreeSet<u32>,
}

impl Join<'_, '_, '_> {
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
        let written = hash(self.reading.words(name.tokens.clone()));
        // Which row a body is decides with its words; other names are what they are called.
        let plain = !matches!(name.row, Some(Meaning::Body(_)));
        if let Some(id) = self.by_words.get(&(name.kind, written)).filter(|_| plain) {
            return *id;
        }
        let id = self.folded_name(name);
        if plain {
            self.by_words.insert((name.kind, written), id);
        }
        id
    }

    fn folded_name(&mut self, name: &Mention) -> EntityId {
        let text = self.reading.text.phrase(name.tokens.clone());
        let mut words = std::mem::take(&mut self.scratch);
        words.clear();
        let folded = match name.row {
            // `V. Volodin`, `V.Volodin`
            _ if name.kind == MentionKind::Person && text.contains(". ") => hash(&fold(&text.replace(". ", "."))),
            // Two surfaces of one row are one body: `TTXVN`, `Thông tấn xã Việt Nam`.
            // A bare `Bộ` has the row of the ministry that is meant.
            Some(Meaning::Body(row))
                if matches!(self.row_length(name), 0) || name.tokens.len() == self.row_length(name) =>
            {
                hash(&self.reading.gazetteer.bodies()[row as usize].key)
            }
            _ if name.kind == MentionKind::Person => {
                fold_onto(&mut words, &text);
                hash(&words)
            }
            // `UBND TP.HCM` is the `UBND Thành phố Hồ Chí Minh`, `Mỹ` is `Hoa Kỳ`.
            _ => {
                canon(self.reading, name.tokens.clone(), &mut words);
                hash(&words)
            }
        };
        self.scratch = words;
        let next = EntityId(self.entities.list.len() as u32);
        let id = *self.by_name.entry((name.kind, folded)).or_insert(next);
        if id == next {
            self.entities.list.push(Entity {
                id: next.0,
                kind: name.kind,
                name: text.clone().into_owned(),
                key: None,
                wikidata: None,
                alternatives: Vec::new(),
            });
        }
        let shouted = self.reading.is_shouted(name.tokens.start);
        if id == next && shouted {
            self.shouted.insert(id);
        }
        // `TRƯƠNG CÔNG ÂN` and `PHƯỜNG LONG HÒA` of a headline are written as the body writes them.
        let person = name.kind == MentionKind::Person && text.contains(char::is_lowercase);
        let known = &mut self.entities.list[id.0 as usize].name;
        if person && !known.contains(char::is_lowercase) || !shouted && self.shouted.remove(&id) {
            *known = text.into_owned();
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

    /// Lays down by which short forms each full name may be called later.
    fn index_persons(&mut self) {
        // The last part in which each entity was.
        let mut indexed: Vec<Option<u16>> = vec![None; self.entities.list.len()];
        for (index, name) in self.mentions.names.iter().enumerate() {
            if name.kind != MentionKind::Person || name.tokens.len() == 1 {
                continue;
            }
            self.learn(index);
            let part = self.parts[index];
            let last = indexed[self.entities.of_name[index].0 as usize].replace(part);
            if last != Some(part) {
                self.add_short_forms(index);
            }
        }
        self.called.sort_unstable();
    }

    /// Takes note of a name whose entity is now known.
    fn learn(&mut self, name: usize) {
        let id = self.entities.of_name[name].0 as usize;
        if self.known.len() <= id {
            self.known.resize(id + 1, Known::default());
        }
        let known = &mut self.known[id];
        let at = known.names.partition_point(|other| *other < name);
        known.names.insert(at, name);
        let titles = self.appositions[name].titles.iter();
        known
            .titles
            .extend(titles.map(|title| self.mentions.titles[*title].row));
    }

    /// How a person is called for short: by the last syllables of a Vietnamese name, by the last or the first of others.
    fn add_short_forms(&mut self, index: usize) {
        let (name, part) = (&self.mentions.names[index], self.parts[index]);
        let (start, end) = (name.tokens.start, name.tokens.end);
        let chinese = self.reading.is_name(start, NameRole::ForeignSurname);
        let vietnamese = self.reading.is_name(start, NameRole::Surname) && !chinese;
        let known = self.called.len();
        for length in 1..=LONGEST_SHORT.min(name.tokens.len() - 1) {
            self.called.push((part, self.folded.words(end - length..end), index));
            let first = (part, self.folded.words(start..start + length), index);
            if !vietnamese && !self.called[known..].contains(&first) {
                self.called.push(first);
            }
        }
    }

    /// `ông Nên` is the last person before, or else after, whose name ends so; where two fit equally, neither.
    fn short_names(&mut self) {
        for index in 0..self.mentions.names.len() {
            let name = &self.mentions.names[index];
            if name.kind != MentionKind::Person || name.tokens.len() > LONGEST_SHORT {
                continue;
            }
            match self.antecedent(index) {
                Some(id) => self.entities.of_name[index] = id,
                None if name.tokens.len() == 1 => self.entities.of_name[index] = self.named(name),
                None => continue,
            }
            self.learn(index);
        }
    }

    fn antecedent(&mut self, index: usize) -> Option<EntityId> {
        let short = self.folded.words(self.mentions.names[index].tokens.clone());
        let mut fitting: Vec<EntityId> = Vec::new();
        let key = (self.parts[index], short);
        let from = self.called.partition_point(|(part, short, _)| (*part, *short) < key);
        let called = self.called[from..].iter();
        for (_, _, full) in called.take_while(|(part, short, _)| (*part, *short) == key) {
            let id = self.entities.of_name[*full];
            if !fitting.contains(&id) {
                fitting.push(id);
            }
        }
        match fitting.as_slice() {
            [only] => Some(*only),
            [] => None,
            _ => self.told_apart(index, &fitting),
        }
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
            let names = &self.known[id.0 as usize].names;
            let before = names.partition_point(|name| *name < index).checked_sub(1)?;
            Some(sentence(names[before]))
        };
        let latest = fitting.iter().map(last).max()??;
        only(fitting, |id| last(&id) == Some(latest))
    }

    fn shares_title(&self, index: usize, id: EntityId) -> bool {
        let titles = &self.known[id.0 as usize].titles;
        let mut own = self.appositions[index].titles.iter();
        own.any(|title| titles.contains(&self.mentions.titles[*title].row))
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
    ///
    /// The longest come first, so that each finds those that are longer already joined.
    fn short_bodies(&mut self) {
        let mentions = self.mentions;
        let names = &mentions.names;
        let mut bodies: Vec<usize> = (0..names.len())
            .filter(|name| names[*name].kind == MentionKind::Body)
            .collect();
        bodies.sort_by_key(|name| Reverse(names[*name].tokens.len()));
        // For each beginning of a body's name, by its hash, the entity that has it, `None` where several do.
        let mut beginnings: BTreeMap<(u16, u32, u64), Option<EntityId>> = BTreeMap::new();
        let mut words: Vec<u64> = Vec::new();
        for index in bodies {
            let name = &names[index];
            let Some(Meaning::Head(row)) = name.row else { continue };
            words.clear();
            let mut all = NO_WORDS;
            for at in name.tokens.clone() {
                words.push(all);
                all = joined(all, self.folded.word(at));
            }
            let key = |words| (self.parts[index], row, words);
            if let Some(Some(id)) = beginnings.get(&key(all)) {
                self.entities.of_name[index] = *id;
            }
            let id = self.entities.of_name[index];
            for beginning in words.iter().skip(1) {
                beginnings
                    .entry(key(*beginning))
                    .and_modify(|known| *known = known.filter(|known| *known == id))
                    .or_insert(Some(id));
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
