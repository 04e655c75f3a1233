//! The order of the rooms: a room imports only from rooms before it.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in the way of the data; those on one line know nothing of each other's inside but their order.
const ORDER: &[&str] = &[
    "span",
    "error",
    "article",
    "text",
    "time",
    "gazetteer",
    "matcher",
    "mention",
    "discourse",
    "event",
    "extraction",
    "extractor",
];

fn rank(room: &str) -> usize {
    let found = ORDER.iter().position(|known| *known == room);
    found.unwrap_or_else(|| panic!("`{room}` is a room that the order does not know: add it to ORDER"))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        // Tests may use every room.
        if path.ends_with("tests") || path.ends_with("tests.rs") || path.ends_with("testing.rs") {
            continue;
        }
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The rooms that a source imports with `use crate::`, its test modules aside.
fn imports(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let roots = code.lines().filter_map(|line| line.trim().strip_prefix("use crate::"));
    roots
        .map(|rest| {
            rest.split([':', ';', ',', '{', ' '])
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

#[test]
fn rooms_import_only_from_rooms_before_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut checked = 0;
    for file in files.iter().filter(|file| !file.ends_with("lib.rs")) {
        let inside = file.strip_prefix(&root).unwrap();
        let room = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        for import in imports(&fs::read_to_string(file).unwrap()) {
            assert!(
                rank(&import) <= rank(room),
                "{} imports `{import}`, which comes after `{room}`",
                inside.display()
            );
            checked += 1;
        }
    }
    assert!(checked > 50, "only {checked} imports were seen");
}

#[test]
fn an_import_against_the_order_would_be_seen() {
    assert_eq!(
        imports("use crate::event::Event;\nuse std::fmt;\n#[cfg(test)]\nuse crate::extractor::Extractor;"),
        ["event"]
    );
    assert!(rank("event") > rank("mention"));
}
