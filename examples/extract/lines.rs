//! The lines of a JSONL file.

use std::io::{self, BufRead, Read};

use crate::encoding;
use crate::input::Item;
use crate::record::{Fault, LARGEST, too_large};

/// A JSONL file that is being read.
pub(crate) struct Lines {
    file: String,
    reader: Box<dyn BufRead + Send>,
    /// The number of the line that was read last, from 1.
    number: usize,
}

impl Lines {
    pub(crate) fn new(file: String, reader: Box<dyn BufRead + Send>) -> Self {
        Self {
            file,
            reader,
            number: 0,
        }
    }

    /// The next line that is not blank, without its end.
    pub(crate) fn next(&mut self) -> Option<Item> {
        loop {
            let mut bytes = Vec::new();
            let read = (&mut self.reader).take(LARGEST + 1).read_until(b'\n', &mut bytes);
            self.number += 1;
            match read {
                Ok(0) => return None,
                Ok(_) if bytes.len() as u64 > LARGEST => return Some(self.skip_line(bytes.len())),
                Ok(_) if bytes.trim_ascii().is_empty() => {}
                Ok(_) => {
                    if let Some(problem) = encoding::of_whole_file(&bytes).filter(|_| self.number == 1) {
                        self.reader = Box::new(io::empty());
                        return Some(Item::Fault(Fault::new(self.file.clone(), problem)));
                    }
                    while bytes.pop_if(|last| matches!(last, b'\n' | b'\r')).is_some() {}
                    let place = self.place();
                    return Some(Item::Line { place, bytes });
                }
                Err(error) => {
                    self.reader = Box::new(io::empty());
                    return Some(Item::Fault(Fault::new(self.place(), error.to_string())));
                }
            }
        }
    }

    fn place(&self) -> String {
        format!("{}:{}", self.file, self.number)
    }

    /// Passes by the rest of a line that is too long, of which `read` bytes were read.
    fn skip_line(&mut self, read: usize) -> Item {
        let rest = self.reader.skip_until(b'\n').unwrap_or(0);
        Item::Fault(Fault::new(self.place(), too_large((read + rest) as u64)))
    }
}
