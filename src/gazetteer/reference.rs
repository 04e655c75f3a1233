//! What a row says of others: its key is its own, and the keys that it names exist.

use std::collections::{HashMap, HashSet};

use super::kinds::{SLOTS, value_of};
use super::read::parts;
use super::records::Slot;
use super::schema::{Form, Table};
use super::set::Gazetteer;
use super::sheet::{Row, Sheet};
use crate::error::Problem;

/// The keys that a row may name: those of the tables under check, and those of the gazetteer that they extend.
#[derive(Debug)]
pub(crate) struct Keys<'s> {
    base: &'s Gazetteer,
    /// By `Table as usize`.
    added: Vec<HashSet<&'s str>>,
    patterns: HashMap<&'s str, &'s str>,
    /// `parent` and `successor` of the places and bodies under check, by table, column and key.
    links: HashMap<(usize, &'static str, &'s str), &'s str>,
}

/// The columns that lead from a row to one other row of its table.
const LINKS: [&str; 2] = ["parent", "successor"];

impl<'s> Keys<'s> {
    /// The keys of all sheets.
    pub(crate) fn of(sheets: &'s [Sheet<'s>], base: &'s Gazetteer) -> Self {
        let mut keys = Self {
            base,
            added: vec![HashSet::new(); Table::ALL.len()],
            patterns: HashMap::new(),
            links: HashMap::new(),
        };
        for sheet in sheets {
            for row in &sheet.rows {
                keys.add(sheet, row);
            }
        }
        keys
    }

    fn add(&mut self, sheet: &Sheet<'s>, row: &Row<'s>) {
        let key = sheet.cell(row, "key");
        self.added[sheet.table as usize].insert(key);
        if sheet.table == Table::BodyPatterns {
            self.patterns.insert(key, sheet.cell(row, "slots"));
        }
        for column in LINKS {
            self.links
                .insert((sheet.table as usize, column, key), sheet.cell(row, column));
        }
    }

    /// Whether a table has a row of this key.
    fn has(&self, table: Table, key: &str) -> bool {
        self.added[table as usize].contains(key) || self.base.has(table, key)
    }

    fn slots(&self, pattern: &str) -> Option<Vec<Slot>> {
        match self.patterns.get(pattern) {
            Some(slots) => Some(parts(slots).filter_map(|word| value_of(&SLOTS, word)).collect()),
            None => self.base.pattern(pattern).map(|pattern| pattern.slots.clone()),
        }
    }

    /// The key in a link column of the row of this key; empty where it has none.
    fn link(&self, table: Table, column: &'static str, key: &str) -> &str {
        let added = self.links.get(&(table as usize, column, key)).copied();
        added.unwrap_or_else(|| match (table, column) {
            (Table::Places, "parent") => self.base.place(key).map_or("", |place| &place.parent),
            (Table::Bodies, "parent") => self.base.body(key).map_or("", |body| &body.parent),
            (Table::Bodies, "successor") => self.base.body(key).map_or("", |body| &body.successor),
            _ => "",
        })
    }
}

/// Keys that two rows of one sheet share.
pub(crate) fn repeated_keys(sheet: &Sheet<'_>) -> Vec<Problem> {
    let mut first_lines = HashMap::new();
    let mut problems = Vec::new();
    if !matches!(sheet.table.columns()[0].form, Form::Key) {
        return problems;
    }
    for row in &sheet.rows {
        let key = row.cells[0];
        if let Some(line) = first_lines.get(key) {
            problems.push(sheet.error(row, "key", key, format!("a key of its own: line {line} has it")));
        } else {
            first_lines.insert(key, row.line);
        }
    }
    problems
}

/// Keys of other rows that do not exist, or lead back to the row itself.
pub(crate) fn problems(sheet: &Sheet<'_>, row: &Row<'_>, keys: &Keys<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (column, cell) in sheet.cells(row).filter(|(_, cell)| !cell.is_empty()) {
        let expected = match &column.form {
            Form::KeyOf(tables) => dangling(tables, cell, keys).or_else(|| circular(sheet, row, column.name, keys)),
            Form::Became => parts(cell)
                .filter_map(|part| part.split_once(':'))
                .find_map(|(_, key)| dangling(&[Table::Places], key, keys)),
            Form::Seat => misfit(cell, keys),
            _ => None,
        };
        problems.extend(expected.map(|expected| sheet.error(row, column.name, cell, expected)));
    }
    problems
}

fn dangling(tables: &[Table], key: &str, keys: &Keys<'_>) -> Option<String> {
    let known = tables.iter().any(|&table| keys.has(table, key));
    let files: Vec<_> = tables.iter().map(|table| table.file()).collect();
    (!known).then(|| format!("a key of {}", files.join(" or ")))
}

/// A place that lies in itself, a body that succeeds itself, over any number of steps.
fn circular(sheet: &Sheet<'_>, row: &Row<'_>, column: &'static str, keys: &Keys<'_>) -> Option<String> {
    if !LINKS.contains(&column) {
        return None;
    }
    let start = sheet.cell(row, "key");
    let mut key = keys.link(sheet.table, column, start);
    let mut steps = 0;
    // No chain of parents or successors comes near this length; one that does goes in a circle beside this row.
    while steps < 64 && !key.is_empty() && key != start {
        key = keys.link(sheet.table, column, key);
        steps += 1;
    }
    (key == start).then(|| format!("a key that does not lead back to `{start}`"))
}

/// What the body of a post should be instead.
///
/// A key alone is that of a body or a country: `bo` is Bolivia, and `bo:y-te` what the pattern of that key makes.
fn misfit(seat: &str, keys: &Keys<'_>) -> Option<String> {
    let Some((head, fillers)) = seat.split_once(':') else {
        return misfit_of_one(seat, keys);
    };
    let Some(slots) = keys.slots(head) else {
        return Some("a key of body_patterns.tsv before the first colon".to_owned());
    };
    let fillers: Vec<_> = fillers.split(':').collect();
    (!fills(&slots, &fillers, |slot, key| keys.fits(slot, key))).then(|| slots_of(head, &slots))
}

fn misfit_of_one(key: &str, keys: &Keys<'_>) -> Option<String> {
    if keys.has(Table::Bodies, key) || keys.has(Table::Countries, key) {
        return None;
    }
    Some(keys.slots(key).map_or_else(
        || "a key of bodies.tsv or countries.tsv, or one of body_patterns.tsv and the keys of its slots".to_owned(),
        |slots| slots_of(key, &slots),
    ))
}

/// What the body of a pattern looks like.
fn slots_of(pattern: &str, slots: &[Slot]) -> String {
    let names: Vec<_> = SLOTS
        .iter()
        .filter(|(_, slot)| slots.contains(slot))
        .map(|(name, _)| *name)
        .collect();
    format!(
        "`{pattern}:` and the keys of its slots ({}), in this order",
        names.join(", ")
    )
}

impl Keys<'_> {
    fn fits(&self, slot: Slot, key: &str) -> bool {
        match slot {
            Slot::Sector => self.has(Table::Sectors, key),
            Slot::Name => !key.is_empty(),
            Slot::Number => !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit()),
            Slot::Place => self.has(Table::Places, key),
            Slot::Country => self.has(Table::Countries, key),
            Slot::Body => self.has(Table::Bodies, key),
        }
    }
}

/// Whether the keys fill the slots in their order, each slot once or not at all.
fn fills(slots: &[Slot], keys: &[&str], fits: impl Fn(Slot, &str) -> bool) -> bool {
    let mut slots = slots.iter();
    keys.iter().all(|key| slots.any(|&slot| fits(slot, key)))
}
