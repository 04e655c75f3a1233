//! The gazetteer: every table's records, sorted, and found by their keys.

use once_cell::sync::Lazy;

use super::read;
use super::records::{Body, BodyPattern, Country, NamePart, Official, Place, Post, Sector, Title, Trigger, Word};

/// Everything that is known beforehand, a slice of records for each table.
///
/// Records with a key are sorted by it, posts by their official, and by their table's order after that; names,
/// triggers and words stand as in their tables. A record's index in its slice is its id: it stays the same as
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

/// The texts of the built-in tables.
const PLACES: &str = include_str!("../../gazetteers/places.tsv");
const COUNTRIES: &str = include_str!("../../gazetteers/countries.tsv");
const BODIES: &str = include_str!("../../gazetteers/bodies.tsv");
const BODY_PATTERNS: &str = include_str!("../../gazetteers/body_patterns.tsv");
const SECTORS: &str = include_str!("../../gazetteers/sectors.tsv");
const TITLES: &str = include_str!("../../gazetteers/titles.tsv");
const OFFICIALS: &str = include_str!("../../gazetteers/officials.tsv");
const POSTS: &str = include_str!("../../gazetteers/posts.tsv");
const NAMES: &str = include_str!("../../gazetteers/names.tsv");
const TRIGGERS: &str = include_str!("../../gazetteers/triggers.tsv");
const WORDS: &str = include_str!("../../gazetteers/words.tsv");

impl Gazetteer {
    /// The tables that come with the crate, read on the first call and shared by all.
    pub fn builtin() -> &'static Self {
        static BUILTIN: Lazy<Gazetteer> = Lazy::new(Gazetteer::read_builtin);
        &BUILTIN
    }

    fn read_builtin() -> Self {
        Self {
            places: sorted(read::rows(PLACES, read::place)),
            countries: sorted(read::rows(COUNTRIES, read::country)),
            bodies: sorted(read::rows(BODIES, read::body)),
            patterns: sorted(read::rows(BODY_PATTERNS, read::body_pattern)),
            sectors: sorted(read::rows(SECTORS, read::sector)),
            titles: sorted(read::rows(TITLES, read::title)),
            officials: sorted(read::rows(OFFICIALS, read::official)),
            posts: sorted_posts(read::rows(POSTS, read::post)),
            names: read::rows(NAMES, read::name_part),
            triggers: read::rows(TRIGGERS, read::trigger),
            words: read::rows(WORDS, read::word),
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
        let start = self.posts.partition_point(|post| post.official.as_str() < official);
        let length = self.posts[start..].partition_point(|post| post.official == official);
        &self.posts[start..start + length]
    }
}

/// The records by key; tables stand sorted, so that this is a check in most cases.
fn sorted<R: Keyed>(mut records: Vec<R>) -> Vec<R> {
    records.sort_by(|a, b| a.key().cmp(b.key()));
    records
}

fn sorted_posts(mut posts: Vec<Post>) -> Vec<Post> {
    posts.sort_by(|a, b| a.official.cmp(&b.official));
    posts
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
