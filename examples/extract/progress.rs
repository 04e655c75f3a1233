//! How far it is, on standard error and only where that is a terminal.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressStyle};

/// A bar of the bytes read, with the documents done.
pub(crate) struct Progress {
    bar: ProgressBar,
    documents: std::cell::Cell<u64>,
}

impl Progress {
    /// A bar to `size` bytes, or without an end where that is not known.
    pub(crate) fn new(size: Option<u64>) -> Self {
        let bar = match (io::stderr().is_terminal(), size) {
            (false, _) => ProgressBar::hidden(),
            (true, None) => ProgressBar::no_length().with_style(style("{msg} documents, {bytes}, {bytes_per_sec}")),
            (true, Some(size)) => ProgressBar::new(size).with_style(style(
                "{bar:30} {msg} documents, {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
            )),
        };
        Self {
            bar,
            documents: std::cell::Cell::new(0),
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
