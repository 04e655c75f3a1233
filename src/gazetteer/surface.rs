//! Which rows a surface stands for.

use unicode_normalization::UnicodeNormalization;

use super::records::{Cell, Place, PlaceKind};
use super::set::Gazetteer;
use crate::text::fold;
use crate::time::DateRange;

/// A row that a surface stands for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Entry<'g> {
    /// The file of its table: `places.tsv`.
    pub table: &'static str,
    /// Its id: the index in the slice of its table.
    pub id: u32,
    /// Its key; empty where the table has none.
    pub key: &'g str,
    /// Its name, or its first cell.
    pub name: &'g str,
    /// The surface as the row has it: the name or an alias.
    pub surface: &'g str,
    /// What the row says of it in a word or two: `ward`, `conference verb`.
    pub reading: String,
    /// When it is valid; open at both ends where the table has no dates.
    pub valid: DateRange,
    /// Where the fact is from.
    pub source: &'g str,
}

/// The unit words of places as keys write them, with the kinds that they name.
const UNITS: [(&str, &[PlaceKind]); 27] = [
    ("tinh", &[PlaceKind::Province]),
    (
        "thanh-pho",
        &[
            PlaceKind::Municipality,
            PlaceKind::ProvincialCity,
            PlaceKind::ForeignCity,
        ],
    ),
    (
        "tp",
        &[
            PlaceKind::Municipality,
            PlaceKind::ProvincialCity,
            PlaceKind::ForeignCity,
        ],
    ),
    ("thu-do", &[PlaceKind::Municipality, PlaceKind::ForeignCity]),
    ("huyen", &[PlaceKind::District]),
    ("huyen-dao", &[PlaceKind::District]),
    ("quan", &[PlaceKind::UrbanDistrict]),
    ("q", &[PlaceKind::UrbanDistrict]),
    ("thi-xa", &[PlaceKind::Town]),
    ("tx", &[PlaceKind::Town]),
    ("xa", &[PlaceKind::Commune]),
    ("phuong", &[PlaceKind::Ward]),
    ("p", &[PlaceKind::Ward]),
    ("thi-tran", &[PlaceKind::Township]),
    ("dac-khu", &[PlaceKind::SpecialZone]),
    ("nuoc", &[PlaceKind::Country]),
    ("bang", &[PlaceKind::ForeignRegion]),
    ("vung", &[PlaceKind::Region]),
    ("song", &[PlaceKind::River]),
    ("bien", &[PlaceKind::Sea]),
    ("dao", &[PlaceKind::Island]),
    ("quan-dao", &[PlaceKind::Island]),
    ("nui", &[PlaceKind::Mountain]),
    ("san-bay", &[PlaceKind::Airport]),
    ("cang-hang-khong", &[PlaceKind::Airport]),
    ("cua-khau", &[PlaceKind::BorderGate]),
    ("duong", &[PlaceKind::Street]),
];

impl Gazetteer {
    /// The rows of all tables that a surface stands for, whatever its case, tone placement and spacing; a place also
    /// behind its unit word. The order is that of the tables in `gazetteers/README.md`.
    ///
    /// It looks at every row: it is made for questions, not for the reading of texts.
    ///
    /// ```
    /// use sukien::gazetteer::Gazetteer;
    ///
    /// let rows = Gazetteer::builtin().why("HÀ NỘI");
    /// assert_eq!((rows[0].table, rows[0].key), ("places.tsv", "thanh-pho-ha-noi"));
    /// ```
    pub fn why(&self, surface: &str) -> Vec<Entry<'_>> {
        let words = folded(surface);
        let mut entries: Vec<_> = self.places_named(&words).map(place_entry).collect();
        entries.extend(self.keyed_entries(&words));
        entries.extend(self.word_entries(&words));
        entries
    }

    /// The places of a folded name, with or without its unit word: id, record and the surface that it is found by.
    pub(super) fn places_named<'g>(&'g self, words: &str) -> impl Iterator<Item = (u32, &'g Place, &'g str)> {
        let units = unit_readings(words);
        (0u32..).zip(self.places()).filter_map(move |(id, place)| {
            let name = units.iter().find_map(|(name, kinds)| {
                let fits = kinds.is_none_or(|kinds| kinds.contains(&place.kind));
                fits.then(|| matching(&place.name, &place.aliases, name)).flatten()
            })?;
            Some((id, place, name))
        })
    }

    fn keyed_entries<'g>(&'g self, words: &str) -> Vec<Entry<'g>> {
        let mut entries = Vec::new();
        let mut add =
            |table, id, (key, name, aliases): (&'g str, &'g str, &'g [Cell]), reading: &str, valid, source| {
                entries.extend(matching(name, aliases, words).map(|surface| Entry {
                    table,
                    id,
                    key,
                    name,
                    surface,
                    reading: reading.to_owned(),
                    valid,
                    source,
                }));
            };
        let always = DateRange::default();
        for (id, row) in (0..).zip(self.countries()) {
            add(
                "countries.tsv",
                id,
                (&row.key, &row.name, &row.aliases),
                "country",
                always,
                &row.source,
            );
        }
        for (id, row) in (0..).zip(self.bodies()) {
            add(
                "bodies.tsv",
                id,
                (&row.key, &row.name, &row.aliases),
                &row.kind,
                row.valid,
                &row.source,
            );
        }
        for (id, row) in (0..).zip(self.patterns()) {
            add(
                "body_patterns.tsv",
                id,
                (&row.key, &row.head, &row.aliases),
                &row.kind,
                always,
                &row.source,
            );
        }
        for (id, row) in (0..).zip(self.sectors()) {
            add(
                "sectors.tsv",
                id,
                (&row.key, &row.name, &row.aliases),
                "sector",
                always,
                &row.source,
            );
        }
        for (id, row) in (0..).zip(self.titles()) {
            add(
                "titles.tsv",
                id,
                (&row.key, &row.name, &row.aliases),
                row.kind.as_str(),
                always,
                &row.source,
            );
        }
        for (id, row) in (0..).zip(self.officials()) {
            add(
                "officials.tsv",
                id,
                (&row.key, &row.name, &row.aliases),
                "official",
                always,
                &row.source,
            );
        }
        entries
    }

    fn word_entries<'g>(&'g self, words: &str) -> Vec<Entry<'g>> {
        let mut entries = Vec::new();
        let mut add = |table, id, surface: &'g str, reading: &[&str], source| {
            if folded(surface) == words {
                let reading: Vec<_> = reading.iter().copied().filter(|word| !word.is_empty()).collect();
                entries.push(Entry {
                    table,
                    id,
                    key: "",
                    name: surface,
                    surface,
                    reading: reading.join(" "),
                    valid: DateRange::default(),
                    source,
                });
            }
        };
        for (id, row) in (0..).zip(self.names()) {
            add("names.tsv", id, &row.text, &[row.part.as_str()], &row.source);
        }
        for (id, row) in (0..).zip(self.triggers()) {
            add(
                "triggers.tsv",
                id,
                &row.surface,
                &[&row.event, &row.reading, &row.value],
                &row.source,
            );
        }
        for (id, row) in (0..).zip(self.words()) {
            add("words.tsv", id, &row.surface, &[&row.class, &row.value], &row.source);
        }
        entries
    }
}

fn place_entry<'g>((id, place, surface): (u32, &'g Place, &'g str)) -> Entry<'g> {
    Entry {
        table: "places.tsv",
        id,
        key: &place.key,
        name: &place.name,
        surface,
        reading: place.kind.as_str().to_owned(),
        valid: place.valid,
        source: &place.source,
    }
}

/// The folded words, composed and with single spaces.
pub(super) fn folded(words: &str) -> String {
    let composed: String = words.nfc().collect();
    let words: Vec<_> = composed.split_whitespace().collect();
    fold(&words.join(" "))
}

/// The one of a row's surfaces that the folded words are.
pub(super) fn matching<'g>(name: &'g str, aliases: &'g [Cell], words: &str) -> Option<&'g str> {
    let surfaces = std::iter::once(name).chain(aliases.iter().map(|alias| &**alias));
    surfaces.into_iter().find(|surface| fold(surface) == words)
}

/// The words as a whole name of any kind, and as a unit word and the name of a place of its kinds.
fn unit_readings(words: &str) -> Vec<(String, Option<&'static [PlaceKind]>)> {
    let mut readings = vec![(words.to_owned(), None)];
    for (end, _) in words.match_indices(' ') {
        let unit = slug(&words[..end]);
        let kinds = UNITS.iter().find(|(known, _)| *known == unit).map(|&(_, kinds)| kinds);
        if kinds.is_some() {
            readings.push((words[end + 1..].to_owned(), kinds));
        }
    }
    readings
}

/// Words as a key writes them: `thành phố` is `thanh-pho`.
fn slug(words: &str) -> String {
    let plain: String = words
        .nfd()
        .map(|c| if c == 'đ' { 'd' } else { c })
        .filter(|c| c.is_ascii())
        .collect();
    let parts: Vec<_> = plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("-")
}
