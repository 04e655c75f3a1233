//! How extractions are written.

use std::io::{self, BufWriter, Write};

use sukien::Extraction;

use crate::{Arguments, Format};

/// One extraction as JSON: on one line, or pretty as an element of an array.
pub(crate) fn json(extraction: &Extraction, format: Format) -> serde_json::Result<String> {
    match format {
        Format::Jsonl => serde_json::to_string(extraction),
        // A line break inside a string is escaped, so that every line of the output is one of the layout.
        Format::Json => Ok(format!(
            "  {}",
            serde_json::to_string_pretty(extraction)?.replace('\n', "\n  ")
        )),
    }
}

/// Writes answers in the order in which they come.
pub(crate) struct Output<W: Write> {
    writer: BufWriter<W>,
    is_array: bool,
    written: usize,
}

impl<W: Write> Output<W> {
    pub(crate) fn new(writer: W, arguments: &Arguments) -> Self {
        Self {
            writer: BufWriter::with_capacity(1 << 16, writer),
            is_array: arguments.format == Format::Json && !arguments.explain,
            written: 0,
        }
    }

    pub(crate) fn write(&mut self, answer: &str) -> io::Result<()> {
        let before = match (self.is_array, self.written) {
            (true, 0) => "[\n",
            (true, _) => ",\n",
            (false, _) => "",
        };
        self.written += 1;
        self.writer.write_all(before.as_bytes())?;
        self.writer.write_all(answer.as_bytes())?;
        match self.is_array {
            true => Ok(()),
            false => self.writer.write_all(b"\n"),
        }
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }

    /// Ends what was begun.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        let end = match (self.is_array, self.written) {
            (true, 0) => "[]\n",
            (true, _) => "\n]\n",
            (false, _) => "",
        };
        self.writer.write_all(end.as_bytes())?;
        self.writer.flush()
    }
}
