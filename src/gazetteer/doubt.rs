//! Rows that can be used and are probably not what their writer meant.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::check::surfaces;
use super::records::NameRole;
use super::schema::Table;
use super::set::Gazetteer;
use super::sheet::{Row, Sheet};
use crate::error::Problem;
use crate::text::fold;
use crate::time::{DateRange, PartialDate};

/// The warnings of each sheet, in the order of the sheets.
pub(crate) fn warnings(sheets: &[Sheet<'_>], base: &Gazetteer) -> Vec<Vec<Problem>> {
    let common = CommonWords::of(sheets, base);
    let mut warnings: Vec<Vec<Problem>> = sheets.iter().map(|sheet| of_rows(sheet, &common)).collect();
    for (index, overlap) in overlaps(sheets, base) {
        warnings[index].push(overlap);
    }
    warnings
}

fn of_rows(sheet: &Sheet<'_>, common: &CommonWords) -> Vec<Problem> {
    let mut warnings = Vec::new();
    for row in &sheet.rows {
        warnings.extend(common_surfaces(sheet, row, common));
        warnings.extend(unmatchable_surfaces(sheet, row));
        warnings.extend(unit_without_word(sheet, row));
        warnings.extend(empty_pattern(sheet, row));
        warnings.extend(undated_post(sheet, row));
    }
    warnings
}

/// Folded words that stand in every text, with the table that says so.
#[derive(Debug)]
struct CommonWords(HashMap<String, Table>);

impl CommonWords {
    fn of(sheets: &[Sheet<'_>], base: &Gazetteer) -> Self {
        let mut common = HashMap::new();
        // A `compound` tells how the syllables of names go together: `Hòa Bình` is no common word for it.
        for word in base.words().iter().filter(|word| &*word.class != "compound") {
            common.insert(fold(&word.surface), Table::Words);
        }
        for trigger in base.triggers() {
            common.insert(fold(&trigger.surface), Table::Triggers);
        }
        for name in base.names().iter().filter(|name| name.part == NameRole::Given) {
            common.insert(fold(&name.text), Table::Names);
        }
        for sheet in sheets {
            for row in &sheet.rows {
                let is_common = match sheet.table {
                    Table::Words => sheet.cell(row, "class") != "compound",
                    Table::Triggers => true,
                    Table::Names => sheet.cell(row, "part") == "given",
                    _ => false,
                };
                if is_common {
                    common.insert(fold(row.cells[0]), sheet.table);
                }
            }
        }
        Self(common)
    }
}

/// Surfaces that are found wherever a common word or a given name stands.
fn common_surfaces(sheet: &Sheet<'_>, row: &Row<'_>, common: &CommonWords) -> Vec<Problem> {
    let warn = |(column, surface): (&'static str, &str)| {
        let is_avoidable = is_matched_bare(sheet, row, column) && !is_abbreviation(surface);
        let table = common.0.get(&fold(surface)).filter(|_| is_avoidable)?;
        let expected = format!("a surface that is no common word: it stands in {}", table.file());
        Some(sheet.warning(row, column, surface, expected))
    };
    surfaces(sheet, row).into_iter().filter_map(warn).collect()
}

/// Whether the surfaces of a column are looked for without anything beside them, and are the writer's choice: a country
/// is called `Anh` whatever else that means, a place of such a name can be marked to need its unit word.
fn is_matched_bare(sheet: &Sheet<'_>, row: &Row<'_>, column: &str) -> bool {
    match sheet.table {
        Table::Places => sheet.cell(row, "needs_unit").is_empty() && !is_administrative(sheet.cell(row, "kind")),
        Table::BodyPatterns => column == "aliases" && sheet.cell(row, "bare") == "yes",
        Table::Countries | Table::Bodies | Table::Titles | Table::Officials => column == "aliases",
        _ => false,
    }
}

/// `TƯ` is matched in capitals only, and is not the name `Tư`.
fn is_abbreviation(surface: &str) -> bool {
    surface.chars().count() > 1 && !surface.chars().any(char::is_lowercase)
}

/// Whether places of this kind are only matched behind their unit word.
fn is_administrative(kind: &str) -> bool {
    matches!(kind, "commune" | "ward" | "township")
}

/// Surfaces that hold neither a letter nor a digit, or that no token begins with.
fn unmatchable_surfaces(sheet: &Sheet<'_>, row: &Row<'_>) -> Vec<Problem> {
    let warn = |(column, surface): (&'static str, &str)| {
        let can_match = surface.chars().any(char::is_alphanumeric);
        let expected = "a letter or a digit: this surface can never match";
        (!can_match && !surface.is_empty()).then(|| sheet.warning(row, column, surface, expected))
    };
    surfaces(sheet, row).into_iter().filter_map(warn).collect()
}

/// A place that needs its unit word, of a kind that has none.
fn unit_without_word(sheet: &Sheet<'_>, row: &Row<'_>) -> Option<Problem> {
    let kind = sheet.cell(row, "kind");
    let has_no_word = matches!(kind, "country" | "foreign_region" | "foreign_city" | "region" | "other");
    let expected = format!("nothing for a place of kind {kind}: it has no unit word, so that this row can never match");
    (sheet.table == Table::Places && has_no_word && sheet.cell(row, "needs_unit") == "yes")
        .then(|| sheet.warning(row, "needs_unit", "yes", expected))
}

/// A pattern that makes no body: nothing may follow its head, and the head alone is none.
fn empty_pattern(sheet: &Sheet<'_>, row: &Row<'_>) -> Option<Problem> {
    let is_empty = sheet.cell(row, "slots").is_empty() && sheet.cell(row, "bare").is_empty();
    let expected = "a slot, or `yes` under `bare`: this row can never match";
    (sheet.table == Table::BodyPatterns && is_empty).then(|| sheet.warning(row, "slots", "", expected))
}

fn undated_post(sheet: &Sheet<'_>, row: &Row<'_>) -> Option<Problem> {
    let is_undated = sheet.cell(row, "from").is_empty() && sheet.cell(row, "to").is_empty();
    let expected = "a date here or under `to`: a post without dates is held on every day, and on none for sure";
    (sheet.table == Table::Posts && is_undated).then(|| sheet.warning(row, "from", "", expected))
}

/// Somebody in a seat for some time.
#[derive(Debug)]
struct Holder<'s> {
    official: &'s str,
    held: DateRange,
    has_note: bool,
    /// The index of the sheet and the row; `None` for a post of the base.
    row: Option<(usize, &'s Row<'s>)>,
}

/// Two holders of one single seat on one day without a note, each with the index of the sheet of the later row.
fn overlaps(sheets: &[Sheet<'_>], base: &Gazetteer) -> Vec<(usize, Problem)> {
    let mut warnings = Vec::new();
    for ((title, body), holders) in &holders_by_seat(sheets, base) {
        for (index, later) in holders.iter().enumerate() {
            let Some((sheet_index, row)) = later.row else {
                continue;
            };
            let sheet = &sheets[sheet_index];
            let warn = |other: &Holder<'_>| {
                let line = other
                    .row
                    .map_or_else(String::new, |(_, row)| format!(" (line {})", row.line));
                let expected = format!(
                    "one holder of {title} at {body} at a time, or a note: `{}`{line} overlaps",
                    other.official
                );
                (sheet_index, sheet.warning(row, "official", later.official, expected))
            };
            warnings.extend(holders[..index].iter().filter(|other| clash(other, later)).map(warn));
        }
    }
    warnings
}

fn holders_by_seat<'s>(sheets: &'s [Sheet<'s>], base: &'s Gazetteer) -> BTreeMap<(&'s str, &'s str), Vec<Holder<'s>>> {
    let single = SingleSeats::of(sheets, base);
    let mut seats: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let replaced: HashSet<[&str; 3]> = rows_of(sheets, Table::Posts)
        .map(|(_, sheet, row)| ["official", "title", "body"].map(|column| sheet.cell(row, column)))
        .collect();
    for post in base.posts() {
        let is_replaced = replaced.contains(&[&*post.official, &post.title, &post.body]);
        if let Some(seat) = single.seat(&post.title, &post.body).filter(|_| !is_replaced) {
            let holder = Holder {
                official: &post.official,
                held: post.held,
                has_note: !post.note.is_empty(),
                row: None,
            };
            seats.entry(seat).or_default().push(holder);
        }
    }
    for (index, sheet, row) in rows_of(sheets, Table::Posts) {
        if let Some(seat) = single.seat(sheet.cell(row, "title"), sheet.cell(row, "body")) {
            let holder = Holder {
                official: sheet.cell(row, "official"),
                held: DateRange {
                    from: sheet.cell(row, "from").parse().ok(),
                    to: sheet.cell(row, "to").parse().ok(),
                },
                has_note: !sheet.cell(row, "note").is_empty(),
                row: Some((index, row)),
            };
            seats.entry(seat).or_default().push(holder);
        }
    }
    seats
}

fn rows_of<'s>(sheets: &'s [Sheet<'s>], table: Table) -> impl Iterator<Item = (usize, &'s Sheet<'s>, &'s Row<'s>)> {
    let of_table = sheets.iter().enumerate().filter(move |(_, sheet)| sheet.table == table);
    of_table.flat_map(|(index, sheet)| sheet.rows.iter().map(move |row| (index, sheet, row)))
}

/// The titles of which one body has one holder, each with the body that it names itself.
#[derive(Debug)]
struct SingleSeats<'s>(HashMap<&'s str, &'s str>);

impl<'s> SingleSeats<'s> {
    fn of(sheets: &'s [Sheet<'s>], base: &'s Gazetteer) -> Self {
        let mut bodies = HashMap::new();
        for title in base.titles().iter().filter(|title| title.single_seat) {
            bodies.insert(&*title.key, &*title.body);
        }
        for (_, sheet, row) in rows_of(sheets, Table::Titles) {
            if sheet.cell(row, "single_seat") == "yes" {
                bodies.insert(sheet.cell(row, "key"), sheet.cell(row, "body"));
            } else {
                bodies.remove(sheet.cell(row, "key"));
            }
        }
        Self(bodies)
    }

    /// The title and the body of a post, where it is a single seat of a known body.
    fn seat(&self, title: &str, body: &'s str) -> Option<(&'s str, &'s str)> {
        let (title, own_body) = self.0.get_key_value(title)?;
        let body = if body.is_empty() { own_body } else { body };
        (!body.is_empty()).then_some((title, body))
    }
}

/// Whether both surely hold the seat on one day, and neither row says why.
fn clash(one: &Holder<'_>, other: &Holder<'_>) -> bool {
    let sure_start = |held: DateRange| held.from.map(PartialDate::last);
    let starts_before_end = |start: DateRange, end: DateRange| match (sure_start(start), end.to) {
        (Some(start), Some(end)) => start <= end.first(),
        (start, None) => start.is_some(),
        (None, Some(_)) => false,
    };
    let is_possible = |held: DateRange| starts_before_end(held, held);
    !one.has_note
        && !other.has_note
        && is_possible(one.held)
        && is_possible(other.held)
        && starts_before_end(one.held, other.held)
        && starts_before_end(other.held, one.held)
}
