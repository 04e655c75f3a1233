//! How far it is, on standard error and only where that is a terminal.

use std::cell::Cell;
use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressStyle};

use crate::arguments::Arguments;
use crate::input::Inputs;

/// A bar of the bytes read, with the documents done.
pub(crate) struct Progress {
    bar: ProgressBar,
    documents: Cell<u64>,
}

impl Progress {
    /// A bar to the size of the inputs, or without an end where that is not known.
    ///
    /// There is none where the answers themselves go to a terminal.
    pub(crate) fn new(arguments: &Arguments, inputs: &Inputs) -> Self {
        let answers_are_seen = arguments.output.is_none() && io::stdout().is_terminal();
        let bar = match io::stderr().is_terminal() && !answers_are_seen {
            false => ProgressBar::hidden(),
            true => match inputs.size() {
                None => ProgressBar::no_length().with_style(style("{msg} documents, {bytes}, {bytes_per_sec}")),
                Some(size) => ProgressBar::new(size).with_style(style(
                    "{bar:30} {msg} documents, {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
                )),
            },
        };
        Self {
            bar,
            documents: Cell::new(0),
        }
    }

    /// One document of so many bytes is done.
    pub(crate) fn advance(&self, bytes: u64) {
        self.documents.set(self.documents.get() + 1);
        if !self.bar.is_hidden() {
            self.bar.set_message(self.documents.get().to_string());
            self.bar.inc(bytes);
        }
    }

    /// What is done so far took no time: the speed is that of the rest.
    pub(crate) fn restart_clock(&self) {
        self.bar.reset_eta();
    }

    /// Writes something else in between.
    pub(crate) fn suspend(&self, write: impl FnOnce()) {
        self.bar.suspend(write);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
