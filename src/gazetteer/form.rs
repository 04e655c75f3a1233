//! What can be said of a cell by itself: its spelling, and whether it has the form of its column.

use unicode_normalization::is_nfc;

use super::read::{LIST_SEPARATOR, parts};
use super::schema::{Column, Form, LINEAGE_WORDS};
use super::sheet::{Row, Sheet};
use crate::error::Problem;
use crate::text::fold;
use crate::time::PartialDate;

/// Everything that is wrong with the cells of a row.
pub(crate) fn problems<'s>(sheet: &'s Sheet<'_>, row: &'s Row<'_>) -> impl Iterator<Item = Problem> + use<'s> {
    let in_cells = sheet.cells(row).filter_map(|(column, cell)| {
        let expected = misspelling(cell).or_else(|| malformation(column, cell))?;
        Some(sheet.error(row, column.name, cell, expected))
    });
    in_cells.chain(reversed_range(sheet, row))
}

/// What the spelling of a cell should be instead, whatever its column.
fn misspelling(cell: &str) -> Option<String> {
    if cell.chars().any(|c| c.is_control() || (c.is_whitespace() && c != ' ')) {
        return Some("no control characters and no spaces but plain ones".to_owned());
    }
    if cell.trim() != cell || cell.contains("  ") {
        return Some("single spaces between words and none at the ends".to_owned());
    }
    if cell.len() > 1 && cell.starts_with('"') && cell.ends_with('"') {
        return Some("no quotation marks around a cell".to_owned());
    }
    if !is_nfc(cell) {
        return Some("composed Unicode (NFC)".to_owned());
    }
    let folded = fold(cell);
    (folded != lower(cell)).then(|| format!("the new tone placement, as in `{folded}`"))
}

/// The cell in lower case, its tones where they are written.
pub(crate) fn lower(cell: &str) -> String {
    cell.chars().flat_map(char::to_lowercase).collect()
}

/// What the form of a cell should be instead.
fn malformation(column: &Column, cell: &str) -> Option<String> {
    if cell.is_empty() {
        return (!column.optional).then(|| "a value: this column is never empty".to_owned());
    }
    let is_list = matches!(
        column.form,
        Form::Aliases | Form::SomeOf(_) | Form::Became | Form::Sources
    );
    if is_list && !is_list_form(cell) {
        return Some(format!("a list with `{LIST_SEPARATOR}` between its parts"));
    }
    match &column.form {
        Form::Key => (!is_key(cell)).then(|| "lower-case ASCII letters, digits and single hyphens".to_owned()),
        Form::OneOf(words) => (!words.contains(&cell)).then(|| format!("one of {}", words.join(", "))),
        Form::SomeOf(words) => {
            let all_known = parts(cell).all(|part| words.contains(&part));
            (!all_known).then(|| format!("any of {}", words.join(", ")))
        }
        Form::Flag => (cell != "yes").then(|| "`yes` or nothing".to_owned()),
        Form::Number => cell.parse::<u16>().is_err().then(|| "a whole number".to_owned()),
        Form::Date => cell
            .parse::<PartialDate>()
            .is_err()
            .then(|| "a date as YYYY, YYYY-MM or YYYY-MM-DD".to_owned()),
        Form::Became => (!parts(cell).all(is_lineage))
            .then(|| format!("parts such as `merged_into:KEY`, with {}", LINEAGE_WORDS.join(", "))),
        Form::Code => (!cell.bytes().all(|b| b.is_ascii_digit())).then(|| "digits".to_owned()),
        Form::Wikidata => (!is_wikidata(cell)).then(|| "`Q` and digits".to_owned()),
        Form::Sources => (!parts(cell).all(is_key)).then(|| "short names of sources, as keys are written".to_owned()),
        Form::Surface | Form::Aliases | Form::KeyOf(_) | Form::Seat | Form::Note => None,
    }
}

/// Whether no part is empty and no separator lacks its space.
fn is_list_form(cell: &str) -> bool {
    cell.split(LIST_SEPARATOR)
        .all(|part| !part.is_empty() && !part.contains(';'))
}

/// `tinh-tay-ninh`
fn is_key(text: &str) -> bool {
    text.split('-')
        .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// `merged_into:tinh-tay-ninh`
fn is_lineage(part: &str) -> bool {
    part.split_once(':')
        .is_some_and(|(word, key)| LINEAGE_WORDS.contains(&word) && is_key(key))
}

/// `Q10800619`
fn is_wikidata(text: &str) -> bool {
    text.strip_prefix('Q')
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// A `to` that surely lies before its `from`, a death before its birth.
fn reversed_range(sheet: &Sheet<'_>, row: &Row<'_>) -> Option<Problem> {
    [("from", "to"), ("born", "died")]
        .into_iter()
        .find_map(|(first, last)| {
            let from: PartialDate = sheet.cell(row, first).parse().ok()?;
            let to: PartialDate = sheet.cell(row, last).parse().ok()?;
            let expected = format!("a date not before `{first}`, {from}");
            (to.last() < from.first()).then(|| sheet.error(row, last, sheet.cell(row, last), expected))
        })
}
