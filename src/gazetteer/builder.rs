//! A gazetteer of the built-in tables and a user's own.

use std::fs;
use std::path::{Path, PathBuf};

use super::check;
use super::read;
use super::schema::Table;
use super::set::Gazetteer;
use super::sheet::Sheet;
use crate::error::{GazetteerError, Problem, Severity};

/// Collects tables, checks them all, and makes a [`Gazetteer`] of them.
///
/// Tables have the names and columns that `gazetteers/README.md` lists, and hold any subset of rows. They are taken
/// in the order in which they are given: a row with the key of an earlier one replaces it. Where no key is, the posts that
/// one person has with one title at one body replace the earlier ones together; a part of a name, a trigger or a word
/// replaces the one of the same text and class. References may go to the rows of any table and to the built-in ones.
///
/// ```
/// use sukien::gazetteer::GazetteerBuilder;
///
/// let known = GazetteerBuilder::new()
///     .table("sectors.tsv", "key\tname\taliases\tsource\nnuoi-ong\tNuôi ong\t\town\n")
///     .build()?;
/// assert_eq!(known.sector("nuoi-ong").map(|sector| sector.name.as_ref()), Some("Nuôi ong"));
///
/// let error = GazetteerBuilder::new().table("sectors.tsv", "key\tname\taliases\tsource\nnuoi-ong\t\t\town\n").build();
/// assert_eq!(
///     error.unwrap_err().to_string(),
///     "sectors.tsv:2: error: name ``: expected a value: this column is never empty"
/// );
/// # Ok::<(), sukien::GazetteerError>(())
/// ```
#[derive(Clone, Debug)]
pub struct GazetteerBuilder {
    with_builtin: bool,
    sources: Vec<Source>,
}

#[derive(Clone, Debug)]
enum Source {
    Folder(PathBuf),
    Table { name: String, text: String },
}

/// A table's text that is there and has a known name.
#[derive(Debug)]
struct Loaded {
    table: Table,
    /// What messages call it.
    file: String,
    text: String,
}

impl Default for GazetteerBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl GazetteerBuilder {
    /// The built-in tables and none of a user.
    pub fn new() -> Self {
        Self {
            with_builtin: true,
            sources: Vec::new(),
        }
    }

    /// Whether the user's tables extend the built-in ones, as they do unless told otherwise, or stand alone.
    #[must_use]
    pub fn builtin(mut self, with_builtin: bool) -> Self {
        self.with_builtin = with_builtin;
        self
    }

    /// Adds every `.tsv` file of a folder; it is read when the gazetteer is built or checked.
    #[must_use]
    pub fn folder(mut self, path: impl Into<PathBuf>) -> Self {
        self.sources.push(Source::Folder(path.into()));
        self
    }

    /// Adds a table by the name of its file and its text.
    #[must_use]
    pub fn table(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.sources.push(Source::Table {
            name: name.into(),
            text: text.into(),
        });
        self
    }

    /// Everything that is wrong or doubtful, in the order of files and lines.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let loaded = self.load(&mut problems);
        problems.extend(check_all(&loaded, &self.base()));
        problems
    }

    /// The gazetteer of all tables.
    ///
    /// # Errors
    ///
    /// All problems of all tables, the warnings among them, where at least one is an error: a folder or file that can't
    /// be read, an unknown name of a table, a row that fails a check.
    pub fn build(&self) -> Result<Gazetteer, GazetteerError> {
        let mut problems = Vec::new();
        let loaded = self.load(&mut problems);
        let mut gazetteer = self.base();
        problems.extend(check_all(&loaded, &gazetteer));
        if problems.iter().any(|problem| problem.severity == Severity::Error) {
            return Err(GazetteerError { problems });
        }
        for Loaded { table, text, .. } in &loaded {
            gazetteer.extend(*table, read::Source::own(text));
        }
        gazetteer.sort_seats();
        Ok(gazetteer)
    }

    fn base(&self) -> Gazetteer {
        if self.with_builtin {
            Gazetteer::read_builtin()
        } else {
            Gazetteer::default()
        }
    }

    fn load(&self, problems: &mut Vec<Problem>) -> Vec<Loaded> {
        let mut loaded = Vec::new();
        for source in &self.sources {
            match source {
                Source::Folder(path) => load_folder(path, &mut loaded, problems),
                Source::Table { name, text } => match Table::of_file(name) {
                    Some(table) => loaded.push(Loaded {
                        table,
                        file: name.clone(),
                        text: text.clone(),
                    }),
                    None => problems.push(unknown_table(name, name)),
                },
            }
        }
        loaded
    }
}

/// The built-in tables are checked by the tests, not at every start.
fn check_all(loaded: &[Loaded], base: &Gazetteer) -> Vec<Problem> {
    if loaded.is_empty() {
        return Vec::new();
    }
    let sheets: Vec<_> = loaded
        .iter()
        .map(|Loaded { table, file, text }| Sheet::cut(*table, file, text))
        .collect();
    check::problems(&sheets, base)
}

/// Reads the tables of a folder, by name; what is no `.tsv` file is passed by.
fn load_folder(folder: &Path, loaded: &mut Vec<Loaded>, problems: &mut Vec<Problem>) {
    let paths = match table_paths(folder) {
        Ok(paths) => paths,
        Err(error) => {
            problems.push(unreadable(
                folder,
                &error.to_string(),
                "a folder of tables that can be read",
            ));
            return;
        }
    };
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let Some(table) = Table::of_file(&name) else {
            problems.push(unknown_table(&path.display().to_string(), &name));
            continue;
        };
        match read_text(&path) {
            Ok(text) => loaded.push(Loaded {
                table,
                file: path.display().to_string(),
                text,
            }),
            Err(problem) => problems.push(problem),
        }
    }
}

fn table_paths(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "tsv") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn read_text(path: &Path) -> Result<String, Problem> {
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error.to_string(), "a file that can be read"))?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..valid].iter().filter(|&&byte| byte == b'\n').count() + 1;
        let wrong = error
            .as_bytes()
            .get(valid)
            .map_or_else(String::new, |byte| format!("byte {byte:#04x}"));
        Problem {
            line: Some(line),
            ..unreadable(path, &wrong, "UTF-8")
        }
    })
}

fn unreadable(path: &Path, found: &str, expected: &str) -> Problem {
    Problem {
        severity: Severity::Error,
        file: path.display().to_string(),
        line: None,
        column: None,
        value: found.to_owned(),
        expected: expected.to_owned(),
    }
}

fn unknown_table(file: &str, name: &str) -> Problem {
    let known: Vec<_> = Table::ALL.iter().map(|table| table.file()).collect();
    Problem {
        severity: Severity::Error,
        file: file.to_owned(),
        line: None,
        column: None,
        value: name.to_owned(),
        expected: format!("one of the tables {}", known.join(", ")),
    }
}
