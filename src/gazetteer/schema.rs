//! The tables: their names, their columns, and what a cell of each column looks like.

use super::kinds::{LINEAGES, NAME_ROLES, PLACE_KINDS, SLOTS, TAKES, TITLE_KINDS};

/// One of the tables of `gazetteers/`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Table {
    Places,
    Countries,
    Bodies,
    BodyPatterns,
    Sectors,
    Titles,
    Officials,
    Posts,
    Names,
    Triggers,
    Words,
}

/// A column of a table.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    /// Whether its cells may be empty.
    pub(crate) optional: bool,
}

/// What a cell looks like.
#[derive(Debug)]
pub(crate) enum Form {
    /// The row's own key.
    Key,
    /// Words as the news writes them.
    Surface,
    /// Further surfaces of the row, a list.
    Aliases,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Several of these words.
    SomeOf(&'static [&'static str]),
    /// `yes`, or nothing.
    Flag,
    /// A whole number.
    Number,
    /// A date of which parts may be unknown.
    Date,
    /// A key of one of these tables.
    KeyOf(&'static [Table]),
    /// The body of a post: a key of a body, of a country, or of a pattern and its slots.
    Seat,
    /// A list of what a place became.
    Became,
    /// The official code of a place: digits.
    Code,
    /// The id of an entity in Wikidata.
    Wikidata,
    /// Short names of sources, a list.
    Sources,
    /// Anything.
    Note,
}

/// The words of `kind` in the tables of bodies and body patterns.
const BODY_KINDS: [&str; 21] = [
    "party",
    "state",
    "government",
    "ministry",
    "agency",
    "assembly",
    "council",
    "committee",
    "front",
    "organisation",
    "court",
    "procuracy",
    "army",
    "police",
    "university",
    "company",
    "press",
    "international",
    "foreign",
    "embassy",
    "other",
];

/// The types of events in the output.
const EVENTS: [&str; 12] = [
    "conference",
    "statement",
    "document",
    "personnel",
    "discipline",
    "legal",
    "meeting",
    "visit",
    "award",
    "message",
    "launch",
    "agreement",
];

/// Only the words of a table of enumeration values.
const fn words<T, const N: usize>(table: &[(&'static str, T); N]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut index = 0;
    while index < N {
        words[index] = table[index].0;
        index += 1;
    }
    words
}

/// The words of `became`, before the colon.
pub(crate) const LINEAGE_WORDS: [&str; 3] = words(&LINEAGES);

const fn required(name: &'static str, form: Form) -> Column {
    Column {
        name,
        form,
        optional: false,
    }
}

const fn optional(name: &'static str, form: Form) -> Column {
    Column {
        name,
        form,
        optional: true,
    }
}

const KEY: Column = required("key", Form::Key);
const NAME: Column = required("name", Form::Surface);
const ALIASES: Column = optional("aliases", Form::Aliases);
const FROM: Column = optional("from", Form::Date);
const TO: Column = optional("to", Form::Date);
const SOURCE: Column = required("source", Form::Sources);

const PLACES: &[Column] = &[
    KEY,
    NAME,
    required("kind", Form::OneOf(&words(&PLACE_KINDS))),
    optional("code", Form::Code),
    optional("parent", Form::KeyOf(&[Table::Places, Table::Countries])),
    ALIASES,
    FROM,
    TO,
    optional("became", Form::Became),
    optional("needs_unit", Form::Flag),
    SOURCE,
];

const COUNTRIES: &[Column] = &[KEY, NAME, ALIASES, SOURCE];

const BODIES: &[Column] = &[
    KEY,
    NAME,
    ALIASES,
    required("kind", Form::OneOf(&BODY_KINDS)),
    optional("parent", Form::KeyOf(&[Table::Bodies])),
    optional("place", Form::KeyOf(&[Table::Places, Table::Countries])),
    FROM,
    TO,
    optional("successor", Form::KeyOf(&[Table::Bodies])),
    SOURCE,
];

const BODY_PATTERNS: &[Column] = &[
    KEY,
    required("head", Form::Surface),
    ALIASES,
    required("kind", Form::OneOf(&BODY_KINDS)),
    optional("slots", Form::SomeOf(&words(&SLOTS))),
    optional("bare", Form::Flag),
    SOURCE,
];

const SECTORS: &[Column] = &[KEY, NAME, ALIASES, SOURCE];

const TITLES: &[Column] = &[
    KEY,
    NAME,
    ALIASES,
    required("kind", Form::OneOf(&words(&TITLE_KINDS))),
    optional("rank", Form::Number),
    optional("takes", Form::SomeOf(&words(&TAKES))),
    optional("single_seat", Form::Flag),
    optional("body", Form::KeyOf(&[Table::Bodies])),
    SOURCE,
];

const OFFICIALS: &[Column] = &[
    KEY,
    NAME,
    ALIASES,
    optional("gender", Form::OneOf(&["m", "f"])),
    optional("born", Form::Date),
    optional("died", Form::Date),
    optional("country", Form::KeyOf(&[Table::Countries])),
    optional("wikidata", Form::Wikidata),
    SOURCE,
];

const POSTS: &[Column] = &[
    required("official", Form::KeyOf(&[Table::Officials])),
    required("title", Form::KeyOf(&[Table::Titles])),
    optional("body", Form::Seat),
    FROM,
    TO,
    optional("note", Form::Note),
    SOURCE,
];

const NAMES: &[Column] = &[
    required("text", Form::Surface),
    required("part", Form::OneOf(&words(&NAME_ROLES))),
    optional("frequency", Form::Number),
    SOURCE,
];

const TRIGGERS: &[Column] = &[
    required("surface", Form::Surface),
    required("event", Form::OneOf(&EVENTS)),
    required("reading", Form::Note),
    optional("value", Form::Note),
    SOURCE,
];

const WORDS: &[Column] = &[
    required("surface", Form::Surface),
    required("class", Form::Note),
    optional("value", Form::Note),
    SOURCE,
];

impl Table {
    /// All tables, in the order in which `gazetteers/README.md` lists them.
    pub(crate) const ALL: [Self; 11] = [
        Self::Places,
        Self::Countries,
        Self::Bodies,
        Self::BodyPatterns,
        Self::Sectors,
        Self::Titles,
        Self::Officials,
        Self::Posts,
        Self::Names,
        Self::Triggers,
        Self::Words,
    ];

    /// The table in a file of this name.
    pub(crate) fn of_file(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.file() == name)
    }

    /// The name of its file.
    pub(crate) const fn file(self) -> &'static str {
        match self {
            Self::Places => "places.tsv",
            Self::Countries => "countries.tsv",
            Self::Bodies => "bodies.tsv",
            Self::BodyPatterns => "body_patterns.tsv",
            Self::Sectors => "sectors.tsv",
            Self::Titles => "titles.tsv",
            Self::Officials => "officials.tsv",
            Self::Posts => "posts.tsv",
            Self::Names => "names.tsv",
            Self::Triggers => "triggers.tsv",
            Self::Words => "words.tsv",
        }
    }

    /// The built-in table, as text.
    pub(crate) const fn builtin(self) -> &'static str {
        match self {
            Self::Places => include_str!("../../gazetteers/places.tsv"),
            Self::Countries => include_str!("../../gazetteers/countries.tsv"),
            Self::Bodies => include_str!("../../gazetteers/bodies.tsv"),
            Self::BodyPatterns => include_str!("../../gazetteers/body_patterns.tsv"),
            Self::Sectors => include_str!("../../gazetteers/sectors.tsv"),
            Self::Titles => include_str!("../../gazetteers/titles.tsv"),
            Self::Officials => include_str!("../../gazetteers/officials.tsv"),
            Self::Posts => include_str!("../../gazetteers/posts.tsv"),
            Self::Names => include_str!("../../gazetteers/names.tsv"),
            Self::Triggers => include_str!("../../gazetteers/triggers.tsv"),
            Self::Words => include_str!("../../gazetteers/words.tsv"),
        }
    }

    /// Its columns, from left to right.
    pub(crate) const fn columns(self) -> &'static [Column] {
        match self {
            Self::Places => PLACES,
            Self::Countries => COUNTRIES,
            Self::Bodies => BODIES,
            Self::BodyPatterns => BODY_PATTERNS,
            Self::Sectors => SECTORS,
            Self::Titles => TITLES,
            Self::Officials => OFFICIALS,
            Self::Posts => POSTS,
            Self::Names => NAMES,
            Self::Triggers => TRIGGERS,
            Self::Words => WORDS,
        }
    }

    /// The columns that make a row what it is: no two rows have them alike.
    ///
    /// A row of a table without keys replaces the one that has them alike.
    pub(crate) const fn identity(self) -> &'static [&'static str] {
        match self {
            Self::Places => &["name", "kind", "parent", "code", "from", "to"],
            Self::Countries | Self::Sectors => &["name"],
            Self::Bodies => &["name", "parent", "place", "from", "to"],
            Self::BodyPatterns => &["head", "slots"],
            Self::Titles => &["name", "kind", "body"],
            Self::Officials => &["name", "born", "died", "country", "gender"],
            Self::Posts => &["official", "title", "body", "from"],
            Self::Names => &["text", "part"],
            Self::Triggers => &["surface", "event", "reading", "value"],
            Self::Words => &["surface", "class", "value"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_lists_the_tables_and_their_columns() {
        let readme = include_str!("../../gazetteers/README.md");
        for table in Table::ALL {
            let columns: Vec<_> = table.columns().iter().map(|column| column.name).collect();
            let line = format!("| `{}` | `{}` |", table.file(), columns.join(" "));
            assert!(readme.contains(&line), "no line {line}");
        }
    }

    #[test]
    fn what_makes_a_row_is_a_column_of_its_table() {
        for table in Table::ALL {
            for name in table.identity() {
                assert!(
                    table.columns().iter().any(|column| column.name == *name),
                    "{name} in {}",
                    table.file()
                );
            }
        }
    }
}
