//! Extracts events from articles: text files, folders of them or JSONL in, JSON out.
//!
//! Exit codes: 0 fine, 1 some input was bad (each is named, the others are still processed) or tables or output could
//! not be used, 2 wrong usage.

mod arguments;
mod encoding;
mod explain;
mod folder;
mod input;
mod lines;
mod ordered;
mod output;
mod progress;
mod record;
mod resume;
mod task;

use std::io::{self, Write};
use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::input::{Inputs, Item};
use crate::output::Output;
use crate::progress::Progress;
use crate::resume::Earlier;
use crate::task::Task;

fn main() -> ExitCode {
    match run(&Arguments::read()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

/// Processes all inputs; says whether all of them were good.
fn run(arguments: &Arguments) -> io::Result<bool> {
    let task = match Task::new(arguments) {
        Ok(task) => task,
        Err(problems) => {
            complain(&problems);
            return Ok(false);
        }
    };
    let mut inputs = Inputs::new(arguments);
    let progress = Progress::new(arguments, &inputs);
    let mut fine = true;
    let mut done = |item: &Item, fault: Option<&_>| {
        progress.advance(item.size());
        if let Some(fault) = fault {
            fine = false;
            progress.suspend(|| complain(fault));
        }
    };
    let earlier = arguments.earlier().map(Earlier::open).transpose()?.flatten();
    let kept = match earlier.map(|earlier| earlier.pass(&task, &mut inputs, &mut done)) {
        None => 0,
        Some(Ok(kept)) => kept,
        Some(Err(fault)) => {
            progress.suspend(|| complain(&fault));
            return Ok(false);
        }
    };
    progress.restart_clock();
    let mut output = Output::new(arguments, kept)?;
    let mut answers = ordered::answers(inputs, arguments.jobs(), Item::size, move |item, scratch| {
        task.answer(item, scratch)
    })?;
    while let Some((item, answer)) = answers.next() {
        done(&item, answer.as_ref().err());
        if let Ok(answer) = answer {
            output.write(&answer)?;
        }
        if !answers.is_ready() {
            output.flush()?;
        }
    }
    output.finish()?;
    Ok(fine)
}

/// Writes to standard error; where that is closed nobody wants to know.
fn complain(message: &impl std::fmt::Display) {
    let _ = writeln!(io::stderr(), "extract: {message}");
}
