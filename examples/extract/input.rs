//! Where documents come from: files, folders, standard input, in the order of the command line.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::arguments::{Arguments, Form};
use crate::folder;
use crate::lines::Lines;
use crate::record::{Fault, LARGEST, Loaded, too_large};

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

    /// The file, or the file and line, as messages name it.
    pub(crate) fn place(&self) -> String {
        match self {
            Self::File(path, _) => path.display().to_string(),
            Self::Text(_) => "-".to_owned(),
            Self::Line { place, .. } | Self::Fault(Fault { place, .. }) => place.clone(),
        }
    }

    /// Reads it.
    pub(crate) fn load(&self) -> Result<Loaded<'_>, Fault> {
        let bytes = match self {
            Self::File(path, _) => {
                let bytes = File::open(path).and_then(read_document);
                Cow::Owned(bytes.map_err(|error| Fault::of_path(path, &error))?)
            }
            Self::Text(bytes) | Self::Line { bytes, .. } => Cow::Borrowed(bytes.as_slice()),
            Self::Fault(fault) => return Err(fault.clone()),
        };
        Ok(Loaded {
            place: self.place(),
            bytes,
            is_record: matches!(self, Self::Line { .. }),
        })
    }
}

/// All bytes, or one more than a document may have.
fn read_document(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The documents of the command line, in order.
pub(crate) struct Inputs {
    form: Form,
    /// The file that is written, which is no input.
    output: Option<PathBuf>,
    /// What is still to be opened, and what of a folder can't be.
    paths: VecDeque<Result<PathBuf, Fault>>,
    /// The JSONL file that is being read.
    lines: Option<Lines>,
}

impl Inputs {
    pub(crate) fn new(arguments: &Arguments) -> Self {
        Self {
            form: arguments.input,
            output: arguments.output.clone(),
            paths: arguments.paths.iter().cloned().map(Ok).collect(),
            lines: None,
        }
    }

    /// The bytes of all inputs, where they are known: not with standard input or a pipe among them.
    pub(crate) fn size(&self) -> Option<u64> {
        self.paths.iter().flatten().map(|path| self.size_of(path)).sum()
    }

    fn size_of(&self, path: &Path) -> Option<u64> {
        match fs::metadata(path).ok()? {
            metadata if metadata.is_file() => Some(metadata.len()),
            metadata if metadata.is_dir() => {
                let files = self.files(path).into_iter().flatten();
                Some(
                    files
                        .filter_map(|file| fs::metadata(file).ok())
                        .map(|file| file.len())
                        .sum(),
                )
            }
            _ => None,
        }
    }

    fn files(&self, folder: &Path) -> Vec<Result<PathBuf, Fault>> {
        let extension = match self.form {
            Form::Text => "txt",
            Form::Jsonl => "jsonl",
        };
        folder::files(folder, extension, self.output.as_deref())
    }

    /// Begins a path: a text is there at once, a folder is replaced by its files, JSONL is read from now on.
    fn open(&mut self, path: PathBuf) -> io::Result<Option<Item>> {
        let is_standard_input = path == Path::new("-");
        if !is_standard_input && path.is_dir() {
            for file in self.files(&path).into_iter().rev() {
                self.paths.push_front(file);
            }
            return Ok(None);
        }
        let name = path.display().to_string();
        match (self.form, is_standard_input) {
            (Form::Text, true) => Ok(Some(Item::Text(read_document(io::stdin().lock())?))),
            (Form::Text, false) => match fs::metadata(&path)?.len() {
                size if size > LARGEST => Ok(Some(Item::Fault(Fault::new(name, too_large(size))))),
                size => Ok(Some(Item::File(path, size))),
            },
            (Form::Jsonl, _) => {
                let reader: Box<dyn Read + Send> = match is_standard_input {
                    true => Box::new(io::stdin()),
                    false => Box::new(File::open(&path)?),
                };
                self.lines = Some(Lines::new(name, Box::new(BufReader::with_capacity(1 << 16, reader))));
                Ok(None)
            }
        }
    }
}

impl Iterator for Inputs {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            if let Some(item) = self.lines.as_mut().and_then(Lines::next) {
                return Some(item);
            }
            self.lines = None;
            let path = match self.paths.pop_front()? {
                Ok(path) => path,
                Err(fault) => return Some(Item::Fault(fault)),
            };
            let name = path.clone();
            match self.open(path) {
                Ok(None) => {}
                Ok(Some(item)) => return Some(item),
                Err(error) => return Some(Item::Fault(Fault::of_path(&name, &error))),
            }
        }
    }
}
