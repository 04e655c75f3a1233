//! From the text of a table to its records.
//!
//! A reader takes a table that has been checked, or one that the tests have: a row that is broken all the
//! same is left out. What is wrong with a row is the business of the checks.

use super::kinds::{LINEAGES, NAME_ROLES, PLACE_KINDS, SLOTS, TAKES, TITLE_KINDS, value_of};
use super::records::{
    Body, BodyPattern, Cell, Country, Key, Lineage, NamePart, Official, Place, Post, Sector, Title, Trigger, Word,
};
use crate::time::{DateRange, PartialDate};

/// What stands between the parts of a list in one cell.
pub(crate) const LIST_SEPARATOR: &str = "; ";

/// The rows of a table, each read by `row`; the header and what is no row are left out.
pub(crate) fn rows<'t, R>(table: &Source<'t>, row: fn(&mut Cells<'t>) -> Option<R>) -> Vec<R> {
    let mut rows = Vec::with_capacity(table.text.bytes().filter(|&byte| byte == b'\n').count());
    let cells = |line| Cells {
        rest: Some(line),
        keep: table.keep,
    };
    rows.extend(table.text.lines().skip(1).filter_map(|line| row(&mut cells(line))));
    rows
}

/// The text of a table, and how its cells are kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'t> {
    text: &'t str,
    keep: fn(&'t str) -> Cell,
}

impl Source<'static> {
    /// A table that is part of the program: its cells are kept where they are.
    pub(crate) fn builtin(text: &'static str) -> Self {
        Self {
            text,
            keep: Cell::Borrowed,
        }
    }
}

impl<'t> Source<'t> {
    /// A table that was read: its cells are copied.
    pub(crate) fn own(text: &'t str) -> Self {
        Self {
            text,
            keep: |cell| Cell::Owned(cell.to_owned()),
        }
    }
}

/// The cells of one row, taken from left to right; each method takes the next one or more.
#[derive(Debug)]
pub(crate) struct Cells<'t> {
    /// What is left of the row; [`None`] behind its last cell.
    rest: Option<&'t str>,
    keep: fn(&'t str) -> Cell,
}

impl<'t> Cells<'t> {
    /// The next cell. Most have a few bytes, so that a plain loop finds their end before a search is set up.
    fn next(&mut self) -> Option<&'t str> {
        let rest = self.rest?;
        let Some(end) = rest.bytes().position(|byte| byte == b'\t') else {
            return self.rest.take();
        };
        self.rest = Some(&rest[end + 1..]);
        Some(&rest[..end])
    }

    fn text(&mut self) -> Option<Cell> {
        self.next().map(self.keep)
    }

    fn list(&mut self) -> Option<Vec<Cell>> {
        self.next().map(|cell| parts(cell).map(self.keep).collect())
    }

    fn word<T: Copy>(&mut self, words: &[(&str, T)]) -> Option<T> {
        value_of(words, self.next()?)
    }

    fn words<T: Copy>(&mut self, words: &[(&str, T)]) -> Option<Vec<T>> {
        parts(self.next()?).map(|word| value_of(words, word)).collect()
    }

    fn flag(&mut self) -> Option<bool> {
        self.next().map(|cell| cell == "yes")
    }

    fn number<N: std::str::FromStr + Default>(&mut self) -> Option<N> {
        match self.next()? {
            "" => Some(N::default()),
            digits => digits.parse().ok(),
        }
    }

    /// One cell; the outer `None` is a broken date, the inner one an empty cell.
    fn date(&mut self) -> Option<Option<PartialDate>> {
        match self.next()? {
            "" => Some(None),
            date => date.parse().ok().map(Some),
        }
    }

    /// The two cells `from` and `to`.
    fn range(&mut self) -> Option<DateRange> {
        Some(DateRange {
            from: self.date()?,
            to: self.date()?,
        })
    }

    fn became(&mut self) -> Option<Vec<(Lineage, Key)>> {
        let parts = parts(self.next()?).map(lineage);
        parts
            .map(|part| part.map(|(word, key)| (word, (self.keep)(key))))
            .collect()
    }
}

/// The parts of a list; an empty cell has none.
pub(crate) fn parts(cell: &str) -> impl Iterator<Item = &str> {
    let list = (!cell.is_empty()).then_some(cell);
    list.into_iter().flat_map(|list| list.split(LIST_SEPARATOR))
}

/// `merged_into:tinh-tay-ninh`
pub(crate) fn lineage(part: &str) -> Option<(Lineage, &str)> {
    let (word, key) = part.split_once(':')?;
    Some((value_of(&LINEAGES, word)?, key))
}

pub(crate) fn place(cells: &mut Cells<'_>) -> Option<Place> {
    Some(Place {
        key: cells.text()?,
        name: cells.text()?,
        kind: cells.word(&PLACE_KINDS)?,
        code: cells.text()?,
        parent: cells.text()?,
        aliases: cells.list()?,
        valid: cells.range()?,
        became: cells.became()?,
        needs_unit: cells.flag()?,
        source: cells.text()?,
    })
}

pub(crate) fn country(cells: &mut Cells<'_>) -> Option<Country> {
    Some(Country {
        key: cells.text()?,
        name: cells.text()?,
        aliases: cells.list()?,
        source: cells.text()?,
    })
}

pub(crate) fn body(cells: &mut Cells<'_>) -> Option<Body> {
    Some(Body {
        key: cells.text()?,
        name: cells.text()?,
        aliases: cells.list()?,
        kind: cells.text()?,
        parent: cells.text()?,
        place: cells.text()?,
        valid: cells.range()?,
        successor: cells.text()?,
        source: cells.text()?,
    })
}

pub(crate) fn body_pattern(cells: &mut Cells<'_>) -> Option<BodyPattern> {
    Some(BodyPattern {
        key: cells.text()?,
        head: cells.text()?,
        aliases: cells.list()?,
        kind: cells.text()?,
        slots: cells.words(&SLOTS)?,
        bare: cells.flag()?,
        source: cells.text()?,
    })
}

pub(crate) fn sector(cells: &mut Cells<'_>) -> Option<Sector> {
    Some(Sector {
        key: cells.text()?,
        name: cells.text()?,
        aliases: cells.list()?,
        source: cells.text()?,
    })
}

pub(crate) fn title(cells: &mut Cells<'_>) -> Option<Title> {
    Some(Title {
        key: cells.text()?,
        name: cells.text()?,
        aliases: cells.list()?,
        kind: cells.word(&TITLE_KINDS)?,
        rank: cells.number()?,
        takes: cells.words(&TAKES)?,
        single_seat: cells.flag()?,
        body: cells.text()?,
        source: cells.text()?,
    })
}

pub(crate) fn official(cells: &mut Cells<'_>) -> Option<Official> {
    Some(Official {
        key: cells.text()?,
        name: cells.text()?,
        aliases: cells.list()?,
        gender: cells.text()?,
        born: cells.date()?,
        died: cells.date()?,
        country: cells.text()?,
        wikidata: cells.text()?,
        source: cells.text()?,
    })
}

pub(crate) fn post(cells: &mut Cells<'_>) -> Option<Post> {
    Some(Post {
        official: cells.text()?,
        title: cells.text()?,
        body: cells.text()?,
        held: cells.range()?,
        note: cells.text()?,
        source: cells.text()?,
    })
}

pub(crate) fn name_part(cells: &mut Cells<'_>) -> Option<NamePart> {
    Some(NamePart {
        text: cells.text()?,
        part: cells.word(&NAME_ROLES)?,
        frequency: cells.number()?,
        source: cells.text()?,
    })
}

pub(crate) fn trigger(cells: &mut Cells<'_>) -> Option<Trigger> {
    Some(Trigger {
        surface: cells.text()?,
        event: cells.text()?,
        reading: cells.text()?,
        value: cells.text()?,
        source: cells.text()?,
    })
}

pub(crate) fn word(cells: &mut Cells<'_>) -> Option<Word> {
    Some(Word {
        surface: cells.text()?,
        class: cells.text()?,
        value: cells.text()?,
        source: cells.text()?,
    })
}
