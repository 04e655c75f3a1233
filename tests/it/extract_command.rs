//! The example `extract` from its arguments to its exit code.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

use serde_json::Value;

const ARTICLE: &str = "Huế họp bàn về đê điều\n\nSáng 3/12, UBND thành phố Huế tổ chức hội nghị về đê điều. \
                       Ông Trần Văn Đê cho biết, đê còn tốt.\n";

/// A folder of its own for a test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("extract-{name}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Writes a file, in a folder of its own where its name has one, and gives its path.
    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn command() -> Command {
    crate::example::command("extract")
}

fn run(arguments: &[&str]) -> Output {
    command().args(arguments).output().unwrap()
}

/// Runs with `input` on standard input.
pub(crate) fn run_on(input: impl AsRef<[u8]>, arguments: &[&str]) -> Output {
    let mut child = command()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    // On a thread of its own: the program writes before it has read everything.
    let writing = thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    output
}

/// The ids of the documents in the output, one a line or in an array.
fn ids(output: &Output) -> Vec<String> {
    let text = str::from_utf8(&output.stdout).unwrap();
    let documents: Vec<Value> = match text.starts_with('[') {
        true => serde_json::from_str(text).unwrap(),
        false => text.lines().map(|line| serde_json::from_str(line).unwrap()).collect(),
    };
    let id = |document: &Value| document["document"]["id"].as_str().unwrap().to_owned();
    documents.iter().map(id).collect()
}

fn messages(output: &Output) -> &str {
    str::from_utf8(&output.stderr).unwrap()
}

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
fn a_text_gives_an_array_of_its_extraction() {
    let folder = Folder::new("text");
    let path = folder.file("a.txt", ARTICLE);
    let output = run(&["--published", "2020-12-03", &path]);
    assert_eq!((output.status.code(), messages(&output)), (Some(0), ""));
    let extractions: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(extractions[0]["document"]["id"], path.as_str());
    assert_eq!(extractions[0]["document"]["published"], "2020-12-03");
    assert_eq!(extractions[0]["events"][0]["type"], "conference");
    assert_eq!(extractions[0]["events"][0]["date"]["value"], "2020-12-03");
}

#[test]
fn spans_are_bytes_of_the_file() {
    let folder = Folder::new("spans");
    let decomposed = format!(
        "\u{FEFF}{}",
        ARTICLE.replace('ế', "e\u{302}\u{301}").replace('\n', "\r\n")
    );
    let path = folder.file("a.txt", &decomposed);
    let output = run(&["--format", "jsonl", &path]);
    let extraction: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mentions = extraction["mentions"].as_array().unwrap();
    assert!(!mentions.is_empty());
    for mention in mentions {
        let end = |name: &str| usize::try_from(mention[name].as_u64().unwrap()).unwrap();
        assert_eq!(mention["text"], decomposed[end("start")..end("end")]);
    }
}

#[test]
fn folders_give_their_texts_in_order() {
    let folder = Folder::new("folders");
    let files = ["b/a.txt", "b/c/z.TXT", "d.txt", "e.txt"].map(|name| folder.file(name, ARTICLE));
    folder.file("a.md", "no text");
    let output = run(&["--format", "jsonl", &folder.path("")]);
    let names: Vec<String> = ids(&output).iter().map(|id| id.replace("//", "/")).collect();
    assert_eq!(names, files);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn records_give_their_ids_dates_and_titles() {
    let input = "\u{FEFF}{\"id\":\"a\",\"text\":\"Họp.\",\"published\":\"2020-12-03T08:30:00+07:00\",\"more\":[1]}\r\n\
                 \n\
                 {\"id\":7,\"text\":\"\\u0048ọp.\",\"published\":null,\"title\":\"Huế họp\"}\n\
                 {\"text\":\"Họp.\"}";
    let output = run_on(
        input,
        &[
            "--input",
            "jsonl",
            "--format",
            "jsonl",
            "--published",
            "2021-01-02",
            "-",
        ],
    );
    assert_eq!((output.status.code(), messages(&output)), (Some(0), ""));
    assert_eq!(ids(&output), ["a", "7", "-:4"]);
    let days: Vec<String> = str::from_utf8(&output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["document"]["published"].to_string())
        .collect();
    assert_eq!(days, ["\"2020-12-03\"", "\"2021-01-02\"", "\"2021-01-02\""]);
}

#[test]
fn the_output_is_the_same_for_every_number_of_jobs() {
    let record = |id: usize| format!("{{\"id\":{id},\"text\":{}}}\n", Value::from(ARTICLE.repeat(id % 3 + 1)));
    let input: String = (0..700).map(record).collect();
    let arguments = ["--input", "jsonl", "--format", "jsonl", "-", "--jobs"];
    let one = run_on(&input, &[&arguments[..], &["1"]].concat());
    let three = run_on(&input, &[&arguments[..], &["3"]].concat());
    assert_eq!(ids(&one), (0..700).map(|id| id.to_string()).collect::<Vec<_>>());
    assert!(one.stdout == three.stdout, "the outputs differ");
}

#[test]
fn an_explanation_marks_the_parts_of_the_sentence() {
    let output = run_on(ARTICLE, &["--explain", "--published", "2020-12-03", "-"]);
    let explanation = str::from_utf8(&output.stdout).unwrap();
    assert!(
        explanation.contains("conference, happened: rule conference/"),
        "{explanation}"
    );
    assert!(
        explanation.contains("⟨date Sáng 3/12⟩, ⟨organizers UBND thành phố Huế⟩"),
        "{explanation}"
    );
    assert!(explanation.contains("    date: 2020-12-03\n"), "{explanation}");
}

#[test]
fn no_documents_give_an_empty_array() {
    let output = run_on("\n", &["--input", "jsonl", "-"]);
    assert_eq!(
        (output.stdout.as_slice(), output.status.code()),
        (&b"[]\n"[..], Some(0))
    );
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
    check_bad_text(
        "html",
        b"\n<!DOCTYPE html>\n<p>Hop</p>",
        "HTML, expected plain text: give the text of the article without its markup",
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
    check_bad_record("{\"text\":\" \"}", "the text is empty");
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
    let usages: [&[&str]; 5] = [
        &[],
        &["--published", "2021-02-30", "a.txt"],
        &["--jobs", "0", "a.txt"],
        &["--format", "xml", "a.txt"],
        &["--explain", "--format", "json", "a.txt"],
    ];
    for usage in usages {
        assert_eq!(run(usage).status.code(), Some(2), "{usage:?}");
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = Folder::new("pipe");
    let input = folder.file("a.jsonl", "{\"text\":\"Họp.\"}\n".repeat(5000));
    let mut child = command()
        .args(["--input", "jsonl", "--format", "jsonl", &input])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), messages(&output)), (Some(0), ""));
}
