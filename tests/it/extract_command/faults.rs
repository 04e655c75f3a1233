//! What is wrong with an input is named, and the others are processed.

use std::fs;

use super::{ARTICLE, Folder, ids, messages, run, run_on};

const HTML: &str = "HTML, expected plain text: give the text of the article without its markup";

/// One bad text ends with 1 and this message after its path; the good one beside it is still processed.
#[track_caller]
fn check_bad_text(name: &str, bytes: impl AsRef<[u8]>, message: &str) {
    let folder = Folder::new(name);
    let bad = folder.file("a.txt", bytes);
    let good = folder.file("b.txt", ARTICLE);
    let output = run(&[&bad, &good]);
    assert_eq!(messages(&output), format!("extract: {bad}: {message}\n"));
    assert_eq!(ids(&output), [good]);
    assert_eq!(output.status.code(), Some(1));
}

/// One bad record on line 2 ends with 1 and this message; those around it are still processed.
#[track_caller]
fn check_bad_record(record: &str, message: &str) {
    let input = format!("{{\"id\":\"a\",\"text\":\"Họp.\"}}\n{record}\n{{\"id\":\"b\",\"text\":\"Họp.\"}}\n");
    let output = run_on(input, &["--input", "jsonl", "--format", "jsonl", "-"]);
    assert_eq!(messages(&output), format!("extract: -:2: {message}\n"));
    assert_eq!(ids(&output), ["a", "b"]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn bad_texts_are_named() {
    check_bad_text(
        "encoding",
        b"H\xE1i",
        "byte 1 is 0xE1: expected UTF-8; if the file is in another encoding, convert it with `iconv`",
    );
    let utf_16 = "UTF-16, expected UTF-8: convert it with `iconv -f UTF-16 -t UTF-8`";
    check_bad_text("utf16le", b"\xFF\xFEH\0i\0", utf_16);
    check_bad_text("utf16be", b"\xFE\xFF\0H\0i", utf_16);
    check_bad_text(
        "utf16",
        b"H\0i\0",
        "UTF-16 without a mark, expected UTF-8: convert it with `iconv -f UTF-16LE -t UTF-8`",
    );
    check_bad_text("empty", b"", "the text is empty");
    check_bad_text("blank", b"\xEF\xBB\xBF \r\n", "the text is empty");
    check_bad_text("html", b"\n<!DOCTYPE html>\n<p>Hop</p>", HTML);
    check_bad_text("markup", "<p class=\"lead\">Sáng 3/12</p>", HTML);
    check_bad_text(
        "gzip",
        b"\x1F\x8B\x08\0",
        "gzip, expected UTF-8: unpack it, as with `zcat FILE | extract … -`",
    );
    check_bad_text(
        "json",
        " {\"text\": \"Họp.\"}",
        "JSON, expected plain text: records are read with --input jsonl",
    );
}

#[test]
fn bad_records_are_named() {
    check_bad_record(
        "{\"text\":",
        "byte 8: EOF while parsing a value: expected a record {\"text\": …} in JSON",
    );
    check_bad_record(
        "{\"id\":\"x\"}",
        "missing field `text`: expected a record {\"text\": …}",
    );
    check_bad_record(
        "{\"text\":\"Họp.\",\"published\":\"2021-02-30\"}",
        "published `2021-02-30`: expected a day of the calendar as YYYY-MM-DD",
    );
    check_bad_record(
        "{\"text\":\"Họp.\",\"id\":[1]}",
        "id `[1]`: expected a string or a number",
    );
    // A message stays on its line, does not write to the terminal, and is no longer than it need be.
    check_bad_record(
        "{\"text\":\"Họp.\",\"published\":\"2021\\n\\u001b[31m-02\"}",
        "published `2021\\n\\u{1b}[31m-02`: expected a day of the calendar as YYYY-MM-DD",
    );
    check_bad_record(
        &format!("{{\"text\":\"Họp.\",\"id\":[{}]}}", "1,".repeat(1000) + "1"),
        "id `[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1…`: expected a string or a number",
    );
    check_bad_record("{\"text\":\" \"}", "the text is empty");
    check_bad_record("{\"text\":\"<div>Họp.</div>\"}", HTML);
    check_bad_record(
        "  {\"text\":\"\\ud800\"}",
        "byte 18: unexpected end of hex escape: expected a record {\"text\": …} in JSON",
    );
    // An array would be read as the fields of a record in their order.
    check_bad_record("[\"Họp.\"]", "expected a record {\"text\": …} on each line");
}

#[test]
fn what_can_not_be_read_is_named() {
    let folder = Folder::new("missing");
    let good = folder.file("b.txt", ARTICLE);
    let missing = folder.path("none.txt");
    fs::create_dir(folder.0.join("without")).unwrap();
    let empty = folder.path("without");
    let output = run(&[&missing, &empty, &good]);
    let expected = format!(
        "extract: {missing}: No such file or directory (os error 2)\n\
         extract: {empty}: expected a .txt file in this folder or below it\n"
    );
    if cfg!(unix) {
        assert_eq!(messages(&output), expected);
    }
    assert_eq!(ids(&output), [good]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_broken_row_of_ones_own_gazetteer_is_named() {
    let folder = Folder::new("gazetteers");
    let article = folder.file("a.txt", ARTICLE);
    let table = folder.file("tables/sectors.tsv", "key\tname\taliases\tsource\nnuoi-ong\t\t\town\n");
    let output = run(&["--gazetteers", &folder.path("tables"), &article]);
    let message = format!("extract: {table}:2: error: name ``: expected a value: this column is never empty\n");
    assert_eq!(messages(&output), message);
    assert_eq!((output.stdout.as_slice(), output.status.code()), (&b""[..], Some(1)));
}

#[test]
fn wrong_usage_ends_with_two() {
    let usages: [&[&str]; 8] = [
        &[],
        &["--published", "2021-02-30", "a.txt"],
        &["--jobs", "0", "a.txt"],
        &["--format", "xml", "a.txt"],
        &["--explain", "--format", "json", "a.txt"],
        &["--resume", "--format", "jsonl", "a.txt"],
        &["--resume", "--output", "events.json", "a.txt"],
        &["--output", "Cargo.toml", "Cargo.toml"],
    ];
    for usage in usages {
        assert_eq!(run(usage).status.code(), Some(2), "{usage:?}");
    }
}

#[test]
fn an_output_that_can_not_be_written_is_named() {
    let folder = Folder::new("unwritable");
    let article = folder.file("a.txt", ARTICLE);
    let output = run(&["--output", &folder.path("none/events.json"), &article]);
    let message = format!(
        "extract: {}: No such file or directory (os error 2)\n",
        folder.path("none/events.json")
    );
    if cfg!(unix) {
        assert_eq!(messages(&output), message);
    }
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn an_output_is_not_its_own_input() {
    let folder = Folder::new("own-input");
    let article = folder.file("a.txt", ARTICLE);
    let output = run(&["--output", &article, &article]);
    assert!(messages(&output).starts_with(&format!("error: {article}: an input can't be the output too\n")));
    assert_eq!(fs::read_to_string(&article).unwrap(), ARTICLE);
}

#[cfg(unix)]
#[test]
fn what_can_not_be_read_in_a_folder_is_named_beside_the_rest() {
    let folder = Folder::new("links");
    let good = folder.file("a.txt", ARTICLE);
    std::os::unix::fs::symlink("nowhere", folder.0.join("b.txt")).unwrap();
    std::os::unix::fs::symlink(".", folder.0.join("c.txt")).unwrap();
    let output = run(&[&folder.path("")]);
    let message = format!(
        "extract: {}: No such file or directory (os error 2)\n",
        folder.path("b.txt")
    );
    assert_eq!(messages(&output), message);
    assert_eq!(ids(&output), [good]);
}
