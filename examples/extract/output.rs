//! Where extractions are written.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::Path;

use crate::arguments::{Arguments, Format};

/// Writes answers in the order in which they come.
pub(crate) struct Output {
    /// What messages call it.
    name: String,
    writer: BufWriter<Box<dyn Write>>,
    is_array: bool,
    written: usize,
}

impl Output {
    /// The output that the command line names; of a file the first `kept` bytes stay.
    pub(crate) fn new(arguments: &Arguments, kept: u64) -> io::Result<Self> {
        let (name, writer): (String, Box<dyn Write>) = match &arguments.output {
            None => ("standard output".to_owned(), Box::new(io::stdout())),
            Some(path) => (
                path.display().to_string(),
                Box::new(open(path, kept).map_err(|error| named(&path.display().to_string(), &error))?),
            ),
        };
        Ok(Self {
            name,
            writer: BufWriter::with_capacity(1 << 16, writer),
            is_array: arguments.format == Format::Json && !arguments.explain,
            written: 0,
        })
    }

    pub(crate) fn write(&mut self, answer: &str) -> io::Result<()> {
        let (before, after) = match (self.is_array, self.written) {
            (true, 0) => ("[\n", ""),
            (true, _) => (",\n", ""),
            (false, _) => ("", "\n"),
        };
        self.written += 1;
        self.write_all(&[before, answer, after])
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.writer.flush().map_err(|error| named(&self.name, &error))
    }

    /// Ends what was begun.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        let end = match (self.is_array, self.written) {
            (true, 0) => "[]\n",
            (true, _) => "\n]\n",
            (false, _) => "",
        };
        self.write_all(&[end])?;
        self.flush()
    }

    fn write_all(&mut self, parts: &[&str]) -> io::Result<()> {
        let mut parts = parts.iter();
        let written = parts.try_for_each(|part| self.writer.write_all(part.as_bytes()));
        written.map_err(|error| named(&self.name, &error))
    }
}

/// A file to write to behind its first `kept` bytes; the rest of it goes.
fn open(path: &Path, kept: u64) -> io::Result<File> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
    // A pipe or a device has no length.
    if file.metadata()?.is_file() {
        file.set_len(kept)?;
        file.seek(SeekFrom::Start(kept))?;
    }
    Ok(file)
}

fn named(name: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{name}: {error}"))
}
