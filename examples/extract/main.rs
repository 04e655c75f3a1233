//! Extracts events from articles: text files, folders of them or JSONL in, JSON out.
//!
//! Exit codes: 0 fine, 1 some input was bad (each is named, the others are still processed), 2 wrong usage.

mod explain;
mod input;
mod output;
mod progress;
mod record;

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread::available_parallelism;

use clap::{Parser, ValueEnum};
use jiff::civil::Date;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use sukien::Extractor;
use sukien::gazetteer::GazetteerBuilder;

use crate::input::{Inputs, Item};
use crate::output::Output;
use crate::progress::Progress;
use crate::record::Fault;

const EXAMPLES: &str = "Examples:
  extract --published 2020-12-03 article.txt
  extract articles/ > events.json
  zcat news.jsonl.gz | extract --input jsonl --format jsonl --jobs 2 - > events.jsonl
  extract --gazetteers my-tables --explain article.txt

Exit codes: 0 fine; 1 some input was bad, is named on standard error, and the rest was processed; 2 wrong usage.";

/// Extracts typed events, with their evidence, from Vietnamese official news.
#[derive(Parser)]
#[command(name = "extract", after_help = EXAMPLES)]
struct Arguments {
    /// Files, folders (their .txt or .jsonl files, recursively, in order), or `-` for standard input.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// What the inputs are; JSONL records have `text` and optionally `id`, `published`, `title`.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    input: Form,
    /// The day of publication (YYYY-MM-DD) of texts, and of records that state none.
    #[arg(long, value_name = "DATE")]
    published: Option<Date>,
    /// One array, pretty; or one line a document, written as it is ready, in the order of the input.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// A folder of tables that add to the built-in gazetteers.
    #[arg(long, value_name = "DIR")]
    gazetteers: Option<PathBuf>,
    /// Threads; the output is the same for every number. As many as there are processors unless given.
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Instead of JSON, each event as a person would read it: its sentence with the parts marked, its rule and fields.
    #[arg(long, conflicts_with = "format")]
    explain: bool,
}

/// What the inputs are.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum Form {
    /// One article a file.
    Text,
    /// One JSON record a line.
    Jsonl,
}

/// What the output is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum Format {
    /// One array, pretty.
    Json,
    /// One line a document.
    Jsonl,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Processes all inputs; says whether all of them were good.
fn run(arguments: &Arguments) -> io::Result<bool> {
    let own = match own_extractor(arguments) {
        Ok(own) => own,
        Err(problems) => {
            complain(&problems);
            return Ok(false);
        }
    };
    let extractor = own.as_ref().unwrap_or_else(|| Extractor::builtin());
    let jobs = arguments.jobs.or_else(|| available_parallelism().ok());
    let pool = ThreadPoolBuilder::new()
        .num_threads(jobs.map_or(1, NonZeroUsize::get))
        .build()
        .map_err(io::Error::other)?;
    let mut inputs = Inputs::new(&arguments.paths, arguments.input);
    let mut output = Output::new(io::stdout().lock(), arguments);
    let progress = Progress::new(inputs.size());
    let mut fine = true;
    loop {
        let items = inputs.next_batch();
        if items.is_empty() {
            break;
        }
        let answers: Vec<_> = pool.install(|| {
            items
                .par_iter()
                .map(|item| answer(item, extractor, arguments))
                .collect()
        });
        for (item, answer) in items.iter().zip(answers) {
            progress.advance(item.size());
            match answer {
                Ok(answer) => output.write(&answer)?,
                Err(fault) => {
                    fine = false;
                    progress.suspend(|| complain(&fault.to_string()));
                }
            }
        }
        output.flush()?;
    }
    output.finish()?;
    Ok(fine)
}

/// The output for one input, as it is written.
fn answer(item: &Item, extractor: &Extractor, arguments: &Arguments) -> Result<String, Fault> {
    let loaded = item.load()?;
    let owned = loaded.article(arguments.published)?;
    let article = owned.article();
    let extraction = extractor.extract(&article);
    match arguments.explain {
        true => Ok(explain::explain(&article, &extraction)),
        false => output::json(&extraction, arguments.format).map_err(|error| loaded.fault(error.to_string())),
    }
}

/// The extractor over the user's gazetteers, where there are any; or all that is wrong with them.
fn own_extractor(arguments: &Arguments) -> Result<Option<Extractor>, String> {
    let Some(folder) = &arguments.gazetteers else {
        return Ok(None);
    };
    let gazetteer = GazetteerBuilder::new()
        .folder(folder)
        .build()
        .map_err(|error| error.to_string())?;
    Extractor::new(gazetteer).map(Some).map_err(|error| error.to_string())
}

/// Writes to standard error; where that is closed nobody wants to know.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "extract: {message}");
}
