//! The same bytes come out for every number of jobs, in every run, and for every order of the gazetteers' rows.

use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::json;

use super::{Folder, run, run_on};

/// The beginnings of our articles as records, bad ones among them, more than are in work at one time.
fn records() -> String {
    let articles = crate::articles::all();
    let record = |(index, article): (usize, &crate::articles::OwnArticle)| {
        let lines: Vec<&str> = article.text.lines().take(2 + index % 2).collect();
        match index % 7 {
            3 => format!("{{\"id\":{index}\n"),
            _ => format!(
                "{}\n",
                json!({"id": index, "text": lines.join("\n"), "published": "2021-05-20"})
            ),
        }
    };
    articles.iter().cycle().take(600).enumerate().map(record).collect()
}

#[test]
fn jobs_and_runs_change_no_byte() {
    let records = records();
    for format in [&["--format", "jsonl"][..], &["--format", "json"], &["--explain"]] {
        let run_with =
            |jobs: &str| -> Output { run_on(&records, &[&["--input", "jsonl", "-", "--jobs", jobs], format].concat()) };
        let one = run_with("1");
        assert_eq!(one.status.code(), Some(1));
        for jobs in ["1", "2", "7"] {
            assert!(run_with(jobs) == one, "{format:?} differs with {jobs} jobs");
        }
    }
}

#[test]
fn the_order_of_rows_changes_no_byte() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Folder::new("row-order");
    for entry in fs::read_dir(root.join("gazetteers")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "tsv") {
            let name = path.file_name().unwrap().to_str().unwrap();
            let text = fs::read_to_string(&path).unwrap();
            folder.file(&format!("same/{name}"), &text);
            folder.file(&format!("reversed/{name}"), crate::properties::reversed(&text));
        }
    }
    let articles = root.join("tests/articles").display().to_string();
    let builtin = run(&[&articles]);
    for tables in ["same", "reversed"] {
        let output = run(&["--gazetteers", &folder.path(tables), &articles]);
        assert!(
            output == builtin,
            "another output with the {tables} tables: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
