//! Going on where an earlier run was stopped: what is done is what its output holds in whole lines.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use sukien::Scratch;

use crate::input::{Inputs, Item};
use crate::record::Fault;
use crate::task::{BEGINNING, Task};

/// The output of an earlier run, which may lack its end.
pub(crate) struct Earlier {
    name: String,
    lines: BufReader<File>,
    /// The number of the line that was read last, from 1.
    number: usize,
    /// The bytes of the whole lines so far.
    length: u64,
}

impl Earlier {
    /// The output in this file; none where there is no such file.
    pub(crate) fn open(path: &Path) -> io::Result<Option<Self>> {
        match File::open(path) {
            Ok(file) => Ok(Some(Self {
                name: path.display().to_string(),
                lines: BufReader::with_capacity(1 << 16, file),
                number: 0,
                length: 0,
            })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Passes by the inputs whose lines are there, each with `passed`, and gives the bytes of those lines.
    ///
    /// Every line must begin as that of its document does, and the last one, behind which the next is written, must be
    /// what the document gives now; otherwise it is the output of other inputs, options, tables or rules.
    pub(crate) fn pass(
        mut self,
        task: &Task,
        inputs: &mut Inputs,
        mut passed: impl FnMut(&Item, Option<&Fault>),
    ) -> Result<u64, Fault> {
        let mut last = None;
        while let Some(line) = self.next_line()? {
            let (item, beginning) = next_good(task, inputs, &mut passed).ok_or_else(|| self.is_too_long())?;
            if !line.starts_with(beginning.as_bytes()) {
                return Err(self.is_not_of(&item));
            }
            last = Some((item, line));
        }
        match last {
            Some((item, line)) if task.answer(&item, &mut Scratch::default())?.as_bytes() != line => {
                Err(self.is_not_of(&item))
            }
            _ => Ok(self.length),
        }
    }

    /// The next whole line, without its end.
    fn next_line(&mut self) -> Result<Option<Vec<u8>>, Fault> {
        let mut line = Vec::new();
        let read = self.lines.read_until(b'\n', &mut line);
        read.map_err(|error| self.fault(error.to_string()))?;
        if line.pop_if(|last| *last == b'\n').is_some() {
            self.number += 1;
            self.length += line.len() as u64 + 1;
            return Ok(Some(line));
        }
        // What is cut off is surely the beginning of a line of ours.
        match line.starts_with(BEGINNING.as_bytes()) || BEGINNING.as_bytes().starts_with(&line) {
            true => Ok(None),
            false => Err(self.fault("the end is no beginning of a line that --format jsonl writes")),
        }
    }

    fn is_too_long(&self) -> Fault {
        self.fault("the inputs have no document left for this line")
    }

    fn is_not_of(&self, item: &Item) -> Fault {
        self.fault(format!("not the line that {} gives", item.place()))
    }

    fn fault(&self, problem: impl AsRef<str>) -> Fault {
        Fault {
            place: format!("{}:{}", self.name, self.number.max(1)),
            problem: format!(
                "{}: expected the output of an earlier run with the same inputs and options; without --resume it is \
                 written anew",
                problem.as_ref()
            ),
        }
    }
}

/// The next input that gives a line, and how this line begins; those before it are passed by with what is wrong with them.
fn next_good(
    task: &Task,
    inputs: &mut Inputs,
    passed: &mut impl FnMut(&Item, Option<&Fault>),
) -> Option<(Item, String)> {
    for item in inputs {
        match task.beginning(&item) {
            Ok(beginning) => {
                passed(&item, None);
                return Some((item, beginning));
            }
            Err(fault) => passed(&item, Some(&fault)),
        }
    }
    None
}
