//! How large and how strange an input may be, and what happens past that.

use std::fs::OpenOptions;
use std::io::{Seek, SeekFrom, Write};

use serde_json::{Value, json};

use super::{ARTICLE, Folder, ids, messages, run, run_on};

/// The largest document, as the README states it.
const LARGEST: u64 = 256 << 20;

/// A file of so many zeros, which take no room on the disk, and `end` behind them.
fn zeros(folder: &Folder, name: &str, count: u64, end: &str) -> String {
    let path = folder.file(name, "");
    let mut file = OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(count).unwrap();
    file.seek(SeekFrom::Start(count)).unwrap();
    file.write_all(end.as_bytes()).unwrap();
    path
}

#[test]
fn a_text_that_is_too_large_is_named() {
    let folder = Folder::new("large-text");
    let large = zeros(&folder, "a.txt", LARGEST + 1, "");
    let good = folder.file("b.txt", ARTICLE);
    let output = run(&[&large, &good]);
    let message = format!("extract: {large}: 268435457 bytes: expected a document of at most 268435456\n");
    assert_eq!(messages(&output), message);
    assert_eq!((ids(&output), output.status.code()), (vec![good], Some(1)));
}

#[test]
fn a_text_larger_than_all_that_is_in_work_is_answered_and_the_run_ends() {
    let folder = Folder::new("more-than-the-window");
    let small = folder.file("a.txt", ARTICLE);
    let large = folder.file("b.txt", "Ông An đi họp.\n\n".repeat(300_000));
    // More threads than documents: those that wait for room behind the last one must hear that there is no other.
    let output = run(&["--format", "jsonl", "--jobs", "4", &small, &large]);
    assert_eq!((output.status.code(), messages(&output)), (Some(0), ""));
    assert_eq!(ids(&output), [small, large]);
}

#[test]
fn a_record_that_is_too_large_is_named() {
    let folder = Folder::new("large-record");
    let path = zeros(&folder, "a.jsonl", LARGEST + 5, "\n{\"id\":\"b\",\"text\":\"Họp.\"}\n");
    let output = run(&["--input", "jsonl", &path]);
    let message = format!("extract: {path}:1: 268435462 bytes: expected a document of at most 268435456\n");
    assert_eq!(messages(&output), message);
    assert_eq!((ids(&output), output.status.code()), (vec!["b".to_owned()], Some(1)));
}

#[test]
fn what_is_passed_by_may_be_nested_as_deep_as_it_likes() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let input = format!(
        "{{\"id\":\"a\",\"more\":{deep},\"text\":\"Họp.\"}}\n\
         {{\"id\":{deep},\"text\":\"Họp.\"}}\n\
         {{\"id\":\"c\",\"text\":{}}}\n",
        Value::from(format!("Họp {}", "(".repeat(100_000)))
    );
    let output = run_on(input, &["--input", "jsonl", "--format", "jsonl", "-"]);
    let message = "extract: -:2: byte 133: recursion limit exceeded: expected a record {\"text\": …} in JSON\n";
    assert_eq!(messages(&output), message);
    assert_eq!(ids(&output), ["a", "c"]);
}

/// The events of a text, without where they stand.
fn events(text: &str) -> Value {
    let record = json!({"text": text, "published": "2020-12-03"}).to_string();
    let output = run_on(record, &["--input", "jsonl", "--format", "jsonl", "-"]);
    assert_eq!(messages(&output), "");
    let extraction: Value = serde_json::from_slice(&output.stdout).unwrap();
    let events = extraction["events"].as_array().unwrap();
    assert!(!events.is_empty());
    events
        .iter()
        .map(|event| json!([event["rule"], event["date"]["value"], event["organizers"][0]["name"]]))
        .collect()
}

#[test]
fn control_characters_line_ends_and_a_mark_change_nothing() {
    let expected = events(ARTICLE);
    assert_eq!(events(&ARTICLE.replace('\n', "\r\n")), expected);
    assert_eq!(events(&format!("\u{FEFF}{ARTICLE}")), expected);
    assert_eq!(events(&ARTICLE.replace("đê còn", "đê\0\u{1}\u{7f} còn")), expected);
}

#[test]
fn records_in_another_encoding_are_named_once() {
    let utf16: Vec<u8> = "\u{FEFF}{\"text\":\"Họp.\"}\n{\"text\":\"Họp.\"}\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let folder = Folder::new("utf16-records");
    let path = folder.file("a.jsonl", utf16);
    let good = folder.file("b.jsonl", "{\"id\":\"b\",\"text\":\"Họp.\"}\n");
    let output = run(&["--input", "jsonl", &path, &good]);
    let message = format!("extract: {path}: UTF-16, expected UTF-8: convert it with `iconv -f UTF-16 -t UTF-8`\n");
    assert_eq!(messages(&output), message);
    assert_eq!((ids(&output), output.status.code()), (vec!["b".to_owned()], Some(1)));
}
