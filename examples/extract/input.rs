//! Where documents come from: files, folders, standard input, in the order of the command line.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::Form;
use crate::record::{Fault, LARGEST, Loaded, too_large};

/// The most documents that are read before they are processed.
const BATCH_LENGTH: usize = 512;

/// The most bytes of them, after which no other is begun; what is extracted from them is several times as large.
const BATCH_BYTES: u64 = 4 << 20;

/// One document, not yet decoded, or what kept it from being read.
#[derive(Debug)]
pub(crate) enum Item {
    /// A text file of so many bytes, which is read when it is processed.
    File(PathBuf, u64),
    /// A text from standard input.
    Text(Vec<u8>),
    /// A line of a JSONL file.
    Line { place: String, bytes: Vec<u8> },
    /// What could not be read.
    Fault(Fault),
}

impl Item {
    /// Its bytes.
    pub(crate) fn size(&self) -> u64 {
        match self {
            Self::File(_, size) => *size,
            Self::Text(bytes) => bytes.len() as u64,
            Self::Line { bytes, .. } => bytes.len() as u64 + 1,
            Self::Fault(_) => 0,
        }
    }

    /// Reads it.
    pub(crate) fn load(&self) -> Result<Loaded<'_>, Fault> {
        let (place, bytes) = match self {
            Self::File(path, _) => (
                name(path),
                Cow::Owned(fs::read(path).map_err(|error| fault(path, &error))?),
            ),
            Self::Text(bytes) => ("-".to_owned(), Cow::Borrowed(bytes.as_slice())),
            Self::Line { place, bytes } => (place.clone(), Cow::Borrowed(bytes.as_slice())),
            Self::Fault(Fault { place, problem }) => {
                return Err(Fault {
                    place: place.clone(),
                    problem: problem.clone(),
                });
            }
        };
        Ok(Loaded {
            place,
            bytes,
            is_record: matches!(self, Self::Line { .. }),
        })
    }
}

/// The documents of the command line, in order.
pub(crate) struct Inputs {
    form: Form,
    /// What is still to be opened.
    paths: VecDeque<PathBuf>,
    /// The JSONL file that is being read.
    lines: Option<Lines>,
}

impl Inputs {
    pub(crate) fn new(paths: &[PathBuf], form: Form) -> Self {
        Self {
            form,
            paths: paths.iter().cloned().collect(),
            lines: None,
        }
    }

    /// The bytes of all inputs, where they are known: not with folders or standard input among them.
    pub(crate) fn size(&self) -> Option<u64> {
        let size = |path: &PathBuf| {
            let metadata = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
            Some(metadata.len())
        };
        self.paths.iter().map(size).sum()
    }

    /// The next documents, at most [`BATCH_LENGTH`]; none at the end.
    pub(crate) fn next_batch(&mut self) -> Vec<Item> {
        let mut batch = Vec::new();
        let mut bytes = 0;
        while batch.len() < BATCH_LENGTH && bytes < BATCH_BYTES {
            let Some(item) = self.next() else { break };
            bytes += item.size();
            batch.push(item);
        }
        batch
    }

    fn next(&mut self) -> Option<Item> {
        loop {
            if let Some(lines) = &mut self.lines {
                if let Some(item) = lines.next() {
                    return Some(item);
                }
                self.lines = None;
            }
            let path = self.paths.pop_front()?;
            match self.open(path) {
                Ok(None) => {}
                Ok(Some(item)) => return Some(item),
                Err(fault) => return Some(Item::Fault(fault)),
            }
        }
    }

    /// Begins a path: a text is there at once, a folder is replaced by its files, JSONL is read from now on.
    fn open(&mut self, path: PathBuf) -> Result<Option<Item>, Fault> {
        let standard_input = path == Path::new("-");
        if !standard_input && path.is_dir() {
            let files = files(&path, self.form)?;
            for file in files.into_iter().rev() {
                self.paths.push_front(file);
            }
            return Ok(None);
        }
        match self.form {
            Form::Text if standard_input => {
                let mut bytes = Vec::new();
                let read = io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes);
                read.map_err(|error| fault(&path, &error))?;
                Ok(Some(Item::Text(bytes)))
            }
            Form::Text => {
                let size = fs::metadata(&path).map_err(|error| fault(&path, &error))?.len();
                match size > LARGEST {
                    true => Err(Fault {
                        place: name(&path),
                        problem: too_large(size),
                    }),
                    false => Ok(Some(Item::File(path, size))),
                }
            }
            Form::Jsonl => {
                let reader: Box<dyn BufRead> = match standard_input {
                    true => Box::new(io::stdin().lock()),
                    false => Box::new(BufReader::with_capacity(
                        1 << 16,
                        File::open(&path).map_err(|error| fault(&path, &error))?,
                    )),
                };
                self.lines = Some(Lines {
                    file: name(&path),
                    reader,
                    number: 0,
                });
                Ok(None)
            }
        }
    }
}

/// The lines of a JSONL file.
struct Lines {
    file: String,
    reader: Box<dyn BufRead>,
    /// The number of the line that was read last, from 1.
    number: usize,
}

impl Lines {
    /// The next line that is not blank.
    fn next(&mut self) -> Option<Item> {
        loop {
            let mut bytes = Vec::new();
            let read = (&mut self.reader).take(LARGEST + 1).read_until(b'\n', &mut bytes);
            self.number += 1;
            let place = format!("{}:{}", self.file, self.number);
            match read {
                Ok(0) => return None,
                Ok(_) if bytes.len() as u64 > LARGEST => return Some(Item::Fault(self.skip_line(place, bytes.len()))),
                Ok(_) if bytes.trim_ascii().is_empty() => {}
                Ok(_) => {
                    while bytes.pop_if(|last| matches!(last, b'\n' | b'\r')).is_some() {}
                    return Some(Item::Line { place, bytes });
                }
                Err(error) => {
                    self.reader = Box::new(io::empty());
                    return Some(Item::Fault(Fault {
                        place,
                        problem: error.to_string(),
                    }));
                }
            }
        }
    }

    /// Passes by the rest of a line that is too long, of which `read` bytes were read.
    fn skip_line(&mut self, place: String, read: usize) -> Fault {
        let rest = self.reader.skip_until(b'\n').unwrap_or(0);
        Fault {
            place,
            problem: too_large((read + rest) as u64),
        }
    }
}

/// The files of a folder, recursively, in the order of their names.
fn files(folder: &Path, form: Form) -> Result<Vec<PathBuf>, Fault> {
    let extension = match form {
        Form::Text => "txt",
        Form::Jsonl => "jsonl",
    };
    let mut found = Vec::new();
    collect(folder, extension, &mut found).map_err(|error| fault(folder, &error))?;
    match found.is_empty() {
        true => Err(Fault {
            place: name(folder),
            problem: format!("expected a .{extension} file in this folder or below it"),
        }),
        false => Ok(found),
    }
}

fn collect(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        // A link to a folder is not followed: it may lead back.
        if entry.file_type()?.is_dir() {
            collect(&path, extension, found)?;
        } else if path
            .extension()
            .is_some_and(|found| found.eq_ignore_ascii_case(extension))
            && path.is_file()
        {
            found.push(path);
        }
    }
    Ok(())
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

fn fault(path: &Path, error: &io::Error) -> Fault {
    Fault {
        place: name(path),
        problem: error.to_string(),
    }
}
