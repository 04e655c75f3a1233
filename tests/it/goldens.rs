//! What the articles give, whole: `tests/articles/NAME.json` holds the extraction of `NAME.txt`.
//!
//! After a wanted change, `UPDATE_GOLDENS=1 cargo test goldens` writes them anew; the difference is to be read.

use std::env;
use std::fmt::Write;
use std::fs;

use serde_json::Value;
use sukien::Extraction;

use crate::articles;

#[test]
fn articles_give_their_goldens() {
    let update = env::var_os("UPDATE_GOLDENS").is_some();
    let mut report = String::new();
    for article in articles::all() {
        let path = articles::folder().join(&article.name).with_extension("json");
        let found = laid_out(&article.extract());
        if update {
            fs::write(&path, found).unwrap();
            continue;
        }
        let golden = fs::read_to_string(&path).unwrap_or_default();
        if golden != found {
            writeln!(report, "{}.json\n{}", article.name, difference(&golden, &found)).unwrap();
        }
    }
    assert!(
        report.is_empty(),
        "the goldens (-) and what is found (+) differ; UPDATE_GOLDENS=1 accepts what is found\n{report}"
    );
}

/// An extraction with a mention, entity and role on a line each, and a field of an event on a line each.
fn laid_out(extraction: &Extraction) -> String {
    let value = serde_json::to_value(extraction).unwrap();
    let lists = ["mentions", "entities", "roles"].map(|field| {
        let items = value[field].as_array().unwrap().iter().map(Value::to_string);
        format!("\"{field}\": {}", block(items, ""))
    });
    let events = value["events"].as_array().unwrap().iter().map(|event| {
        let fields = event.as_object().unwrap().iter();
        let fields = fields.map(|(name, value)| format!("\"{name}\": {value}"));
        let list = block(fields, "  ");
        format!("{{{}}}", &list[1..list.len() - 1])
    });
    format!(
        "{{\"document\": {},\n{},\n\"events\": {}}}\n",
        value["document"],
        lists.join(",\n"),
        block(events, "")
    )
}

/// A list with an item a line.
fn block(items: impl Iterator<Item = String>, indent: &str) -> String {
    let items: Vec<String> = items.map(|item| format!("\n{indent}  {item}")).collect();
    format!("[{}]", items.join(","))
}

/// The lines of two texts that differ, by their longest common subsequence.
fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    // common[i][j]: how many lines old[i..] and new[j..] share.
    let mut common = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = match old[i] == new[j] {
                true => common[i + 1][j + 1] + 1,
                false => common[i + 1][j].max(common[i][j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut lines = String::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && (j == new.len() || common[i + 1][j] >= common[i][j + 1]) {
            writeln!(lines, "- {}", old[i]).unwrap();
            i += 1;
        } else {
            writeln!(lines, "+ {}", new[j]).unwrap();
            j += 1;
        }
    }
    lines
}

#[test]
fn goldens_are_json_of_what_is_found() {
    for article in articles::all() {
        let extraction = article.extract();
        let parsed: Value = serde_json::from_str(&laid_out(&extraction)).unwrap();
        assert_eq!(parsed, serde_json::to_value(&extraction).unwrap(), "{}", article.name);
    }
}

#[test]
fn a_difference_names_the_lines_that_changed_only() {
    assert_eq!(difference("a\nb\nc\nd", "a\nx\nc\nd\ne"), "- b\n+ x\n+ e\n");
    assert_eq!(difference("a\nb", "a\nb"), "");
}
