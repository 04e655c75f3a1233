//! The files of a folder.

use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use crate::arguments::is_same_file;
use crate::record::Fault;

/// The files with this extension in a folder and below it, in the order of their names, and what could not be looked at.
///
/// `output` is left out: nothing is read that is being written.
pub(crate) fn files(folder: &Path, extension: &str, output: Option<&Path>) -> Vec<Result<PathBuf, Fault>> {
    let mut found = Vec::new();
    let search = Search { extension, output };
    search.collect(folder, &mut found);
    if found.is_empty() {
        let problem = format!("expected a .{extension} file in this folder or below it");
        found.push(Err(Fault::new(folder.display().to_string(), problem)));
    }
    found
}

struct Search<'s> {
    extension: &'s str,
    output: Option<&'s Path>,
}

impl Search<'_> {
    fn collect(&self, folder: &Path, found: &mut Vec<Result<PathBuf, Fault>>) {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        match entries {
            Ok(mut entries) => {
                entries.sort_by_key(DirEntry::file_name);
                for entry in entries {
                    self.collect_entry(&entry, found);
                }
            }
            Err(error) => found.push(Err(Fault::of_path(folder, &error))),
        }
    }

    fn collect_entry(&self, entry: &DirEntry, found: &mut Vec<Result<PathBuf, Fault>>) {
        let path = entry.path();
        // A link to a folder is not followed: it may lead back.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            return self.collect(&path, found);
        }
        let extension = path.extension();
        if !extension.is_some_and(|extension| extension.eq_ignore_ascii_case(self.extension)) || self.is_output(&path) {
            return;
        }
        match path.metadata() {
            Ok(metadata) if metadata.is_file() => found.push(Ok(path)),
            // A folder behind a link, a pipe.
            Ok(_) => {}
            Err(error) => found.push(Err(Fault::of_path(&path, &error))),
        }
    }

    fn is_output(&self, path: &Path) -> bool {
        self.output
            .is_some_and(|output| output.file_name() == path.file_name() && is_same_file(output, path))
    }
}
