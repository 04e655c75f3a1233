//! What can be wrong with a user's gazetteers; nothing else in the crate fails.

use std::fmt;

/// Why a gazetteer could not be built: every problem of every table, in the order of files and lines.
///
/// It displays as one line for each problem.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct GazetteerError {
    /// The problems; at least one of them is an error.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong, or doubtful, in a table.
///
/// ```
/// use sukien::{Problem, Severity};
///
/// let problem = Problem {
///     severity: Severity::Error,
///     file: "posts.tsv".to_owned(),
///     line: Some(7),
///     column: Some("title"),
///     value: "bi-thu-x".to_owned(),
///     expected: "a key of titles.tsv".to_owned(),
/// };
/// assert_eq!(problem.to_string(), "posts.tsv:7: error: title `bi-thu-x`: expected a key of titles.tsv");
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// Whether the table can be used all the same.
    pub severity: Severity,
    /// The file, or the name under which the table was given.
    pub file: String,
    /// The line, from 1, which is the header; `None` where it is about the whole file.
    pub line: Option<usize>,
    /// The column, by its name in the header; `None` where it is about the whole row.
    pub column: Option<&'static str>,
    /// What was found.
    pub value: String,
    /// What was expected in its place, to be read after the word "expected".
    pub expected: String,
}

/// How bad a [`Problem`] is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// The gazetteer is not built.
    Error,
    /// The row is used as it is, and probably not as it was meant.
    Warning,
}

impl fmt::Display for GazetteerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            let line_end = if index == 0 { "" } else { "\n" };
            write!(f, "{line_end}{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for GazetteerError {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}: ", self.severity)?;
        if let Some(column) = self.column {
            write!(f, "{column} ")?;
        }
        write!(f, "`{}`: expected {}", self.value, self.expected)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(severity: Severity, line: Option<usize>, column: Option<&'static str>) -> Problem {
        Problem {
            severity,
            file: "words.tsv".to_owned(),
            line,
            column,
            value: "x".to_owned(),
            expected: "a word".to_owned(),
        }
    }

    #[test]
    fn an_error_shows_one_line_for_each_problem() {
        let error = GazetteerError {
            problems: vec![
                problem(Severity::Error, None, None),
                problem(Severity::Error, Some(2), None),
                problem(Severity::Warning, Some(3), Some("class")),
            ],
        };
        assert_eq!(
            error.to_string(),
            "words.tsv: error: `x`: expected a word\n\
             words.tsv:2: error: `x`: expected a word\n\
             words.tsv:3: warning: class `x`: expected a word"
        );
    }
}
