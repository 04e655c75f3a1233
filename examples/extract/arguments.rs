//! What the command line says.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread::available_parallelism;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, ValueEnum};
use jiff::civil::Date;

const EXAMPLES: &str = "Examples:
  extract --published 2020-12-03 article.txt
  extract articles/ > events.json
  zcat news.jsonl.gz | extract --input jsonl --format jsonl --jobs 2 - > events.jsonl
  extract --input jsonl --format jsonl --output events.jsonl --resume news.jsonl
  extract --gazetteers my-tables --explain article.txt

A document is UTF-8 and has at most 256 MiB; a larger one, one in UTF-16 or HTML, a broken record are named on
standard error with their file, line or byte, and the others are processed.

Exit codes: 0 fine; 1 some input was bad and is named, or tables or output could not be used; 2 wrong usage.";

/// Extracts typed events, with their evidence, from Vietnamese official news.
#[derive(Parser)]
#[command(name = "extract", version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Files, folders (their .txt or .jsonl files, recursively, in order), or `-` for standard input.
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// What the inputs are; JSONL records have `text` and optionally `id`, `published`, `title`.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub(crate) input: Form,
    /// The day of publication (YYYY-MM-DD) of texts, and of records that state none.
    #[arg(long, value_name = "DATE")]
    pub(crate) published: Option<Date>,
    /// One array, pretty; or one line a document, written as it is ready, in the order of the input.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub(crate) format: Format,
    /// A file to write to instead of standard output; what it held is replaced.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Go on where an earlier run with the same inputs and options was stopped: keep the whole lines of the output file,
    /// pass by the documents that they are of, and add the others. Begins anew where there is no such file.
    #[arg(long, requires = "output", conflicts_with = "explain")]
    pub(crate) resume: bool,
    /// A folder of tables that add to the built-in gazetteers.
    #[arg(long, value_name = "DIR")]
    pub(crate) gazetteers: Option<PathBuf>,
    /// Threads; the output is the same for every number. As many as there are processors unless given.
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Instead of JSON, each event as a person would read it: its sentence with the parts marked, its rule and fields.
    #[arg(long, conflicts_with = "format")]
    pub(crate) explain: bool,
}

/// What the inputs are.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Form {
    /// One article a file.
    Text,
    /// One JSON record a line.
    Jsonl,
}

/// What the output is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Format {
    /// One array, pretty.
    Json,
    /// One line a document.
    Jsonl,
}

impl Arguments {
    /// Those of the process; where they are wrong it ends with a message.
    pub(crate) fn read() -> Self {
        let arguments = Self::parse();
        if let Some(problem) = arguments.problem() {
            Self::command().error(ErrorKind::ArgumentConflict, problem).exit();
        }
        arguments
    }

    /// What is wrong with them taken together.
    fn problem(&self) -> Option<String> {
        if self.resume && self.format == Format::Json {
            return Some("--resume goes on with lines, not with an array: it needs --format jsonl".to_owned());
        }
        let output = self.output.as_ref()?;
        let is_input = |path: &&PathBuf| is_same_file(path, output);
        let input = self.paths.iter().find(is_input)?;
        Some(format!("{}: an input can't be the output too", input.display()))
    }

    /// The file whose output is gone on with.
    pub(crate) fn earlier(&self) -> Option<&Path> {
        self.output.as_deref().filter(|_| self.resume)
    }

    /// The number of threads.
    pub(crate) fn jobs(&self) -> usize {
        let jobs = self.jobs.or_else(|| available_parallelism().ok());
        jobs.map_or(1, NonZeroUsize::get)
    }
}

/// Whether two paths lead to one file that is there.
pub(crate) fn is_same_file(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().ok();
    real(one).is_some_and(|one| Some(one) == real(other))
}
