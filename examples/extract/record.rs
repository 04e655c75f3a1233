//! One input: its bytes, what is wrong with them, and the article that they are.

use std::borrow::Cow;
use std::fmt::Write;
use std::path::Path;
use std::{fmt, io};

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;
use sukien::Article;

use crate::encoding::{fault_of_text, is_json, not_utf8};

/// The largest document, in bytes: far above any article, far below what the offsets could hold.
pub(crate) const LARGEST: u64 = 256 << 20;

/// What is wrong with an input, and where: `news.jsonl:17: published: …`.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) place: String,
    pub(crate) problem: String,
}

impl Fault {
    pub(crate) fn new(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            problem: problem.into(),
        }
    }

    /// What the system says of a file or folder.
    pub(crate) fn of_path(path: &Path, error: &io::Error) -> Self {
        Self::new(path.display().to_string(), error.to_string())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // On one line, whatever the name of a file or a value has in it.
        for c in self.place.chars().chain(": ".chars()).chain(self.problem.chars()) {
            match c.is_control() {
                true => write!(f, "{}", c.escape_default())?,
                false => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// The most characters of a wrong value that a message repeats.
const QUOTED: usize = 40;

/// The beginning of a wrong value.
fn quoted(value: &str) -> String {
    match value.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("`{}…`", &value[..end]),
        None => format!("`{value}`"),
    }
}

/// The bytes of one document, in the form in which they came.
#[derive(Debug)]
pub(crate) struct Loaded<'a> {
    /// The file, or the file and line, which names it in messages; a text's name in the output too.
    pub(crate) place: String,
    pub(crate) bytes: Cow<'a, [u8]>,
    /// Whether it is a JSON record, and no plain text.
    pub(crate) is_record: bool,
}

/// A record as JSONL has it; what else is in it is passed by.
#[derive(Deserialize)]
struct Record<'a> {
    #[serde(borrow)]
    text: Cow<'a, str>,
    #[serde(default)]
    id: Value,
    #[serde(default, borrow)]
    published: Option<Cow<'a, str>>,
    #[serde(default, borrow)]
    title: Option<Cow<'a, str>>,
}

/// An article that owns what JSON had escaped.
#[derive(Debug)]
pub(crate) struct OwnedArticle<'a> {
    id: String,
    text: Cow<'a, str>,
    published: Option<Date>,
    title: Option<Cow<'a, str>>,
}

impl OwnedArticle<'_> {
    pub(crate) fn article(&self) -> Article<'_> {
        Article {
            id: &self.id,
            text: &self.text,
            title: self.title.as_deref(),
            published: self.published,
        }
    }
}

impl Loaded<'_> {
    /// The article that the bytes are; `published` is its day unless it states another.
    pub(crate) fn article(&self, published: Option<Date>) -> Result<OwnedArticle<'_>, Fault> {
        if self.bytes.len() as u64 > LARGEST {
            return Err(self.fault(format!("expected a document of at most {LARGEST} bytes")));
        }
        let text = self.text()?;
        let article = match self.is_record {
            true => self.record(text, published)?,
            false if is_json(text) => {
                return Err(self.fault("JSON, expected plain text: records are read with --input jsonl"));
            }
            false => OwnedArticle {
                id: self.place.clone(),
                text: Cow::Borrowed(text),
                published,
                title: None,
            },
        };
        match fault_of_text(&article.text) {
            Some(problem) => Err(self.fault(problem)),
            None => Ok(article),
        }
    }

    pub(crate) fn fault(&self, problem: impl Into<String>) -> Fault {
        Fault::new(self.place.clone(), problem)
    }

    fn text(&self) -> Result<&str, Fault> {
        str::from_utf8(&self.bytes).map_err(|error| self.fault(not_utf8(&self.bytes, error.valid_up_to())))
    }

    fn record<'s>(&self, line: &'s str, default: Option<Date>) -> Result<OwnedArticle<'s>, Fault> {
        let whole = line;
        let line = line.trim_start_matches('\u{FEFF}').trim_start();
        // Serde would take `["Họp."]` for a record, too.
        if !line.starts_with('{') {
            return Err(self.fault("expected a record {\"text\": …} on each line"));
        }
        let record: Record<'s> =
            serde_json::from_str(line).map_err(|error| self.fault(not_a_record(&error, whole.len() - line.len())))?;
        let id = match record.id {
            Value::Null => self.place.clone(),
            Value::String(id) => id,
            Value::Number(id) => id.to_string(),
            other => {
                let id = quoted(&other.to_string());
                return Err(self.fault(format!("id {id}: expected a string or a number")));
            }
        };
        let published = match record.published.as_deref() {
            None | Some("") => default,
            Some(day) => Some(self.date(day)?),
        };
        Ok(OwnedArticle {
            id,
            text: record.text,
            published,
            title: record.title.filter(|title| !title.trim().is_empty()),
        })
    }

    /// The day of a date, which a time of day may follow.
    fn date(&self, written: &str) -> Result<Date, Fault> {
        let day = written.get(..10).filter(|_| written[10..].starts_with(['T', ' ']));
        day.unwrap_or(written).parse().map_err(|_| {
            self.fault(format!(
                "published {}: expected a day of the calendar as YYYY-MM-DD",
                quoted(written)
            ))
        })
    }
}

/// What is wrong with a line that is no record, at which byte of it; it was read from byte `start` on.
fn not_a_record(error: &serde_json::Error, start: usize) -> String {
    let message = error.to_string();
    let problem = message.split(" at line ").next().unwrap_or(&message);
    match error.is_data() {
        true => format!("{problem}: expected a record {{\"text\": …}}"),
        false => format!(
            "byte {}: {problem}: expected a record {{\"text\": …}} in JSON",
            start + error.column()
        ),
    }
}

/// What is wrong with a document of so many bytes.
pub(crate) fn too_large(bytes: u64) -> String {
    format!("{bytes} bytes: expected a document of at most {LARGEST}")
}
