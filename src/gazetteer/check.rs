//! Everything that is wrong or doubtful in a user's tables, at once.

use std::collections::HashMap;

use super::doubt;
use super::form::{self, lower};
use super::reference::{self, Keys};
use super::schema::Form;
use super::set::Gazetteer;
use super::sheet::{Row, Sheet};
use crate::error::Problem;
use crate::text::fold;

/// The problems of the sheets that extend `base`, in the order of sheets and lines.
pub(crate) fn problems(sheets: &[Sheet<'_>], base: &Gazetteer) -> Vec<Problem> {
    let keys = Keys::of(sheets, base);
    let mut doubts = doubt::warnings(sheets, base);
    let mut problems = Vec::new();
    for (sheet, doubts) in sheets.iter().zip(&mut doubts) {
        let mut found = sheet.problems.clone();
        found.extend(reference::repeated_keys(sheet));
        for row in &sheet.rows {
            found.extend(form::problems(sheet, row));
            found.extend(reference::problems(sheet, row, &keys));
            found.extend(repeated_surfaces(sheet, row));
        }
        found.extend(repeated_rows(sheet));
        found.append(doubts);
        found.sort_by_key(|problem| problem.line);
        problems.append(&mut found);
    }
    problems
}

/// An alias that is the name or another alias again, but for case and tone placement.
fn repeated_surfaces(sheet: &Sheet<'_>, row: &Row<'_>) -> Vec<Problem> {
    let mut seen: Vec<String> = Vec::new();
    let mut problems = Vec::new();
    for (column, surface) in surfaces(sheet, row) {
        let folded = fold(surface);
        if seen.contains(&folded) {
            problems.push(sheet.error(
                row,
                column,
                surface,
                "each surface once: case and tone placement make no other",
            ));
        }
        seen.push(folded);
    }
    problems
}

/// Every surface of a row, with its column.
pub(crate) fn surfaces<'t>(sheet: &Sheet<'t>, row: &Row<'t>) -> Vec<(&'static str, &'t str)> {
    let mut surfaces = Vec::new();
    for (column, cell) in sheet.cells(row) {
        match column.form {
            Form::Surface => surfaces.push((column.name, cell)),
            Form::Aliases => surfaces.extend(super::read::parts(cell).map(|part| (column.name, part))),
            _ => {}
        }
    }
    surfaces
}

/// Rows that say what an earlier row of the sheet says; a warning where only the tone placement differs.
fn repeated_rows(sheet: &Sheet<'_>) -> Vec<Problem> {
    let mut first: HashMap<String, &Row<'_>> = HashMap::new();
    let mut problems = Vec::new();
    for row in &sheet.rows {
        let identity = identity(sheet, row);
        let Some(&earlier) = first.get(&fold(&identity)) else {
            first.insert(fold(&identity), row);
            continue;
        };
        let column = sheet.table.identity()[0];
        let (value, line) = (sheet.cell(row, column), earlier.line);
        problems.push(if lower(&identity) == lower(&self::identity(sheet, earlier)) {
            sheet.error(
                row,
                column,
                value,
                format!("no second row that says what line {line} says"),
            )
        } else {
            sheet.warning(
                row,
                column,
                value,
                format!("no row that differs from line {line} only in tone placement"),
            )
        });
    }
    problems
}

fn identity(sheet: &Sheet<'_>, row: &Row<'_>) -> String {
    let cells: Vec<_> = sheet
        .table
        .identity()
        .iter()
        .map(|column| sheet.cell(row, column))
        .collect();
    cells.join("\t")
}

#[cfg(test)]
mod tests;
