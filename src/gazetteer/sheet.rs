//! A table's text, cut into rows and cells with their lines.

use super::schema::{Column, Table};
use crate::error::{Problem, Severity};

/// A user's table under the name that messages give it.
#[derive(Debug)]
pub(crate) struct Sheet<'t> {
    pub(crate) table: Table,
    /// The path, or the name under which the text was given.
    pub(crate) file: &'t str,
    pub(crate) rows: Vec<Row<'t>>,
    /// What is wrong with the header, and with lines that are no rows.
    pub(crate) problems: Vec<Problem>,
}

/// A row with as many cells as its table has columns.
#[derive(Debug)]
pub(crate) struct Row<'t> {
    /// The line in the file, from 1, which is the header.
    pub(crate) line: usize,
    pub(crate) cells: Vec<&'t str>,
}

impl<'t> Sheet<'t> {
    /// Cuts a text; a broken header leaves no rows, a row with too few or too many cells is left out, each with a problem.
    pub(crate) fn cut(table: Table, file: &'t str, text: &'t str) -> Self {
        let mut sheet = Self {
            table,
            file,
            rows: Vec::new(),
            problems: Vec::new(),
        };
        let mut lines = text.strip_prefix('\u{feff}').unwrap_or(text).lines();
        let header = lines.next().unwrap_or_default();
        if let Some(problem) = sheet.header_problem(header) {
            sheet.problems.push(problem);
            return sheet;
        }
        for (index, text) in lines.enumerate() {
            let row = Row {
                line: index + 2,
                cells: text.split('\t').collect(),
            };
            match sheet.width_problem(&row, text) {
                Some(problem) => sheet.problems.push(problem),
                None => sheet.rows.push(row),
            }
        }
        sheet
    }

    fn header_problem(&self, header: &str) -> Option<Problem> {
        let expected: Vec<_> = self.table.columns().iter().map(|column| column.name).collect();
        let expected = expected.join("\t");
        (header != expected).then(|| Problem {
            severity: Severity::Error,
            file: self.file.to_owned(),
            line: Some(1),
            column: None,
            value: header.replace('\t', " "),
            expected: format!("the header `{}`, separated by tabs", expected.replace('\t', " ")),
        })
    }

    fn width_problem(&self, row: &Row<'_>, text: &str) -> Option<Problem> {
        let width = self.table.columns().len();
        let expected = match row.cells.len() {
            count if count == width => return None,
            1 if text.trim().is_empty() => "a row: there are no empty lines in a table".to_owned(),
            count => format!("{width} cells, separated by tabs, instead of {count}"),
        };
        Some(Problem {
            severity: Severity::Error,
            file: self.file.to_owned(),
            line: Some(row.line),
            column: None,
            value: text.replace('\t', " "),
            expected,
        })
    }

    /// The cells of a row, each with its column.
    pub(crate) fn cells<'r>(&self, row: &'r Row<'t>) -> impl Iterator<Item = (&'static Column, &'t str)> + use<'r, 't> {
        self.table.columns().iter().zip(row.cells.iter().copied())
    }

    /// The cell in the column of this name; empty where the table has none.
    pub(crate) fn cell(&self, row: &Row<'t>, column: &str) -> &'t str {
        let index = self.table.columns().iter().position(|known| known.name == column);
        index
            .and_then(|index| row.cells.get(index))
            .copied()
            .unwrap_or_default()
    }

    /// An error in one cell.
    pub(crate) fn error(
        &self,
        row: &Row<'_>,
        column: &'static str,
        value: &str,
        expected: impl Into<String>,
    ) -> Problem {
        Problem {
            severity: Severity::Error,
            file: self.file.to_owned(),
            line: Some(row.line),
            column: Some(column),
            value: value.to_owned(),
            expected: expected.into(),
        }
    }

    /// A doubt about one cell.
    pub(crate) fn warning(
        &self,
        row: &Row<'_>,
        column: &'static str,
        value: &str,
        expected: impl Into<String>,
    ) -> Problem {
        Problem {
            severity: Severity::Warning,
            ..self.error(row, column, value, expected)
        }
    }
}
