//! The example `extract` from its arguments to its exit code.

mod faults;
mod limits;
mod resume;
mod sameness;

use std::fs;
use std::io::{BufRead, BufReader, Write};
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
    // A program that refuses its arguments ends before it has read its input.
    let written = writing.join().unwrap();
    assert!(written.is_ok() || !output.status.success(), "{written:?}");
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
fn white_space_before_a_record_is_passed_over() {
    // JSON knows no vertical tab, and no space of the ideographs.
    let input = "\u{B}\u{B}{\"id\":\"a\",\"text\":\"Họp.\"}\n\u{3000}{\"id\":\"b\",\"text\":\"Họp.\"}\n";
    let output = run_on(input, &["--input", "jsonl", "--format", "jsonl", "-"]);
    assert_eq!((output.status.code(), messages(&output)), (Some(0), ""));
    assert_eq!(ids(&output), ["a", "b"]);
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
fn a_file_takes_the_output() {
    let folder = Folder::new("output");
    let path = folder.file("a.txt", ARTICLE);
    let events = folder.file(
        "events.json",
        "what it held is replaced, however long it is. ".repeat(1000),
    );
    let output = run(&[&path, "--output", &events]);
    assert_eq!(
        (output.status.code(), messages(&output), output.stdout.as_slice()),
        (Some(0), "", &b""[..])
    );
    assert_eq!(fs::read(&events).unwrap(), run(&[&path]).stdout);
}

#[test]
fn the_output_is_no_input_of_its_folder() {
    let folder = Folder::new("inside");
    folder.file("a.jsonl", "{\"text\":\"Họp.\"}\n");
    let events = folder.path("events.jsonl");
    let arguments = [
        "--input",
        "jsonl",
        "--format",
        "jsonl",
        "--output",
        &events,
        &folder.path(""),
    ];
    for _ in 0..2 {
        let output = run(&arguments);
        assert_eq!((output.status.code(), messages(&output)), (Some(0), ""));
        assert_eq!(fs::read_to_string(&events).unwrap().lines().count(), 1);
    }
}

#[test]
fn answers_are_written_while_the_input_goes_on() {
    let mut child = command()
        .args(["--input", "jsonl", "--format", "jsonl", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for id in ["a", "b"] {
        writeln!(stdin, "{{\"id\":\"{id}\",\"text\":\"Họp.\"}}").unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(
            line.starts_with(&format!("{{\"document\":{{\"id\":\"{id}\",")),
            "{line}"
        );
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
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
