//! The gazetteer: every table's records, sorted, and found by their keys.

use std::collections::HashSet;
use std::thread;

use once_cell::sync::Lazy;

use super::read::{self, Source};
use super::records::{Body, BodyPattern, Country, NamePart, Official, Place, Post, Sector, Title, Trigger, Word};
use super::schema::Table;
use crate::time::PartialDate;

/// Everything that is known beforehand, a slice of records for each table.
///
/// Records are sorted by what tells them apart: most by their key; posts by official, title, body and first day; names,
/// triggers and words by their text and class. The order of a table's rows says nothing. A record's index in its slice is its id: it stays the same as
/// long as the gazetteer lives, and differs between gazetteers.
///
/// ```
/// use sukien::gazetteer::{self, Gazetteer};
///
/// let known = Gazetteer::builtin();
/// assert!(known.places().is_sorted_by(|a, b| a.key < b.key));
/// assert_eq!(known.place("no-such-place"), None);
/// assert_eq!(gazetteer::id_of(known.places(), "no-such-place"), None);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    places: Vec<Place>,
    countries: Vec<Country>,
    bodies: Vec<Body>,
    patterns: Vec<BodyPattern>,
    sectors: Vec<Sector>,
    titles: Vec<Title>,
    officials: Vec<Official>,
    posts: Vec<Post>,
    names: Vec<NamePart>,
    triggers: Vec<Trigger>,
    words: Vec<Word>,
    /// Indices of the posts by title, body and first day.
    pub(super) seats: Vec<u32>,
}

/// A record with a key of its own.
pub trait Keyed {
    /// The stable id of the row.
    fn key(&self) -> &str;
}

/// The id (the index) of the record with this key in a slice that is sorted by key.
pub fn id_of<R: Keyed>(records: &[R], key: &str) -> Option<u32> {
    let index = records.binary_search_by(|record| record.key().cmp(key)).ok()?;
    u32::try_from(index).ok()
}

fn record<'r, R: Keyed>(records: &'r [R], key: &str) -> Option<&'r R> {
    records.get(id_of(records, key)? as usize)
}

impl Gazetteer {
    /// The tables that come with the crate, read on the first call and shared by all.
    pub fn builtin() -> &'static Self {
        static BUILTIN: Lazy<Gazetteer> = Lazy::new(Gazetteer::read_builtin);
        &BUILTIN
    }

    /// A fresh copy of the built-in tables, for a user's own to be added.
    ///
    /// A third of the work are the places: they are read meanwhile where a second thread is to be had.
    pub(super) fn read_builtin() -> Self {
        let (mut places, mut gazetteer) = (Self::default(), Self::default());
        let is_read = thread::scope(|scope| {
            let reader = thread::Builder::new().spawn_scoped(scope, || places.extend_builtin(Table::Places));
            for table in Table::ALL.into_iter().filter(|table| *table != Table::Places) {
                gazetteer.extend_builtin(table);
            }
            reader.is_ok_and(|reader| reader.join().is_ok())
        });
        match is_read {
            true => gazetteer.places = places.places,
            false => gazetteer.extend_builtin(Table::Places),
        }
        gazetteer.sort_seats();
        gazetteer
    }

    fn extend_builtin(&mut self, table: Table) {
        self.extend(table, Source::builtin(table.builtin()));
    }

    /// Adds the rows of a table; one that stands for an earlier one replaces it.
    ///
    /// Rows stand for each other that have the same key; of posts those of one person with one title at one body; of
    /// names, triggers and words those with the same text. The seats are to be sorted after the last table.
    pub(crate) fn extend(&mut self, table: Table, text: Source<'_>) {
        match table {
            Table::Places => extend_by_key(&mut self.places, read::rows(&text, read::place)),
            Table::Countries => extend_by_key(&mut self.countries, read::rows(&text, read::country)),
            Table::Bodies => extend_by_key(&mut self.bodies, read::rows(&text, read::body)),
            Table::BodyPatterns => extend_by_key(&mut self.patterns, read::rows(&text, read::body_pattern)),
            Table::Sectors => extend_by_key(&mut self.sectors, read::rows(&text, read::sector)),
            Table::Titles => extend_by_key(&mut self.titles, read::rows(&text, read::title)),
            Table::Officials => extend_by_key(&mut self.officials, read::rows(&text, read::official)),
            Table::Posts => {
                extend_by(&mut self.posts, read::rows(&text, read::post), |post| {
                    [&post.official, &post.title, &post.body]
                });
                self.posts.sort_by(|a, b| post_order(a).cmp(&post_order(b)));
            }
            Table::Names => extend_by(&mut self.names, read::rows(&text, read::name_part), |name| {
                [&name.text, name.part.as_str(), ""]
            }),
            Table::Triggers => extend_by(&mut self.triggers, read::rows(&text, read::trigger), |trigger| {
                [&trigger.surface, &trigger.event, &trigger.reading]
            }),
            Table::Words => extend_by(&mut self.words, read::rows(&text, read::word), |word| {
                [&word.surface, &word.class, ""]
            }),
        }
    }

    /// Whether a table has a row of this key.
    pub(crate) fn has(&self, table: Table, key: &str) -> bool {
        match table {
            Table::Places => self.place(key).is_some(),
            Table::Countries => self.country(key).is_some(),
            Table::Bodies => self.body(key).is_some(),
            Table::BodyPatterns => self.pattern(key).is_some(),
            Table::Sectors => self.sector(key).is_some(),
            Table::Titles => self.title(key).is_some(),
            Table::Officials => self.official(key).is_some(),
            Table::Posts | Table::Names | Table::Triggers | Table::Words => false,
        }
    }

    /// The places, by key.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The countries, by key.
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// The bodies that have rows of their own, by key.
    pub fn bodies(&self) -> &[Body] {
        &self.bodies
    }

    /// The patterns that make bodies, by key.
    pub fn patterns(&self) -> &[BodyPattern] {
        &self.patterns
    }

    /// The fields of government, by key.
    pub fn sectors(&self) -> &[Sector] {
        &self.sectors
    }

    /// The titles, by key.
    pub fn titles(&self) -> &[Title] {
        &self.titles
    }

    /// The persons, by key.
    pub fn officials(&self) -> &[Official] {
        &self.officials
    }

    /// The dated posts, by official.
    pub fn posts(&self) -> &[Post] {
        &self.posts
    }

    /// The parts of names.
    pub fn names(&self) -> &[NamePart] {
        &self.names
    }

    /// The phrases that speak of events.
    pub fn triggers(&self) -> &[Trigger] {
        &self.triggers
    }

    /// The words of the closed classes.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The place with this key.
    pub fn place(&self, key: &str) -> Option<&Place> {
        record(&self.places, key)
    }

    /// The country with this key.
    pub fn country(&self, key: &str) -> Option<&Country> {
        record(&self.countries, key)
    }

    /// The body with this key; a body that a pattern makes has no row.
    pub fn body(&self, key: &str) -> Option<&Body> {
        record(&self.bodies, key)
    }

    /// The body pattern with this key.
    pub fn pattern(&self, key: &str) -> Option<&BodyPattern> {
        record(&self.patterns, key)
    }

    /// The sector with this key.
    pub fn sector(&self, key: &str) -> Option<&Sector> {
        record(&self.sectors, key)
    }

    /// The title with this key.
    pub fn title(&self, key: &str) -> Option<&Title> {
        record(&self.titles, key)
    }

    /// The person with this key.
    pub fn official(&self, key: &str) -> Option<&Official> {
        record(&self.officials, key)
    }

    /// The posts of the person with this key, in the order of the table; none for an unknown key.
    pub fn posts_of(&self, official: &str) -> &[Post] {
        let start = self.posts.partition_point(|post| &*post.official < official);
        let length = self.posts[start..].partition_point(|post| post.official == official);
        &self.posts[start..start + length]
    }
}

/// Adds records and keeps the order of keys; a new one replaces the old one of its key.
fn extend_by_key<R: Keyed>(records: &mut Vec<R>, new: Vec<R>) {
    records.extend(new);
    records.sort_by(|a, b| a.key().cmp(b.key()));
    records.dedup_by(|later, earlier| {
        let is_same = later.key() == earlier.key();
        if is_same {
            std::mem::swap(later, earlier);
        }
        is_same
    });
}

/// Adds records to those that are there, in the order of their identities; those that any new one has the identity of give way.
fn extend_by<R>(records: &mut Vec<R>, new: Vec<R>, identity: fn(&R) -> [&str; 3]) {
    if !records.is_empty() {
        let replaced: HashSet<_> = new.iter().map(identity).collect();
        records.retain(|record| !replaced.contains(&identity(record)));
    }
    records.extend(new);
    records.sort_by(|a, b| identity(a).cmp(&identity(b)));
}

/// What the posts are sorted by: whose, which, from when.
fn post_order(post: &Post) -> ([&str; 3], Option<PartialDate>) {
    ([&post.official, &post.title, &post.body], post.held.from)
}

impl Keyed for Place {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Keyed for Country {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Keyed for Body {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Keyed for BodyPattern {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Keyed for Sector {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Keyed for Title {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Keyed for Official {
    fn key(&self) -> &str {
        &self.key
    }
}
