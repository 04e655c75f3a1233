//! Any bytes as JSONL: each line gives one line out or one message, whatever the jobs, and the next line is read.

use std::process::Output;

use fastrand::Rng;
use serde::Deserialize;
use serde_json::{Value, json};

use super::mutation::{cutting, mutate, mutate_bytes};
use crate::extract_command::run_on;
use crate::properties::assert_spans_hold;

/// The lines that one run of the command reads.
const LINES: usize = 200;

/// What JSON may trip over.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "[[[[[[[[",
    "{\"a\":",
    ":",
    ",",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "\\udc00\\ud800",
    "\\ud83d\\ude00",
    "\\n",
    "\\x",
    "null",
    "true",
    "1e999",
    "-0",
    "0123",
    "1.5",
    "\"text\":",
    "\"id\":",
    "\"published\":",
    "\"title\":",
    "\"text\":\"Họp.\"",
    "\"2021-02-30\"",
    "\"2021-02-28T25:61\"",
    "\u{feff}",
    "<html>",
    "\0\0\0\0",
];

/// What of a line is read, so that what else is in it is passed by here as well.
#[derive(Deserialize)]
struct Record {
    text: String,
}

/// A record as people write them.
fn record(rng: &mut Rng, texts: &[String]) -> String {
    let mut record = json!({"text": cutting(rng, texts)});
    if rng.bool() {
        record["id"] = [json!("a"), json!(7), json!(-1.5), json!(null), json!(["x"])][rng.usize(..5)].clone();
    }
    if rng.bool() {
        let days = [
            "2020-12-03",
            "2020-12-03T08:30:00+07:00",
            "2020-02-30",
            "",
            "-0001-01-01",
            "9999-12-31",
            "10000-01-01",
        ];
        record["published"] = days[rng.usize(..days.len())].into();
    }
    if rng.bool() {
        record["title"] = cutting(rng, texts).into();
    }
    record.to_string()
}

#[test]
fn any_record_is_answered() {
    let texts: Vec<String> = crate::articles::all().into_iter().map(|article| article.text).collect();
    let make = |rng: &mut Rng| {
        let mut input = Vec::new();
        for _ in 0..LINES {
            let mut line = record(rng, &texts);
            match rng.u8(..4) {
                0 => {}
                1 => mutate(rng, &mut line, &texts, PIECES, 1),
                _ => mutate(rng, &mut line, &texts, PIECES, 8),
            }
            let mut line = line.into_bytes();
            let times = [0, 0, 0, 1, 4][rng.usize(..5)];
            mutate_bytes(rng, &mut line, times);
            input.append(&mut line);
            input.push(b'\n');
        }
        input
    };
    super::fuzz("records", 2, make, |input| {
        let arguments = ["--input", "jsonl", "--format", "jsonl", "-", "--jobs"];
        let output = run_on(input, &[&arguments[..], &["1"]].concat());
        assert_every_line_is_answered(input, &output);
        let with_two = run_on(input, &[&arguments[..], &["2"]].concat());
        assert!(output == with_two, "two jobs give something else");
        let explained = run_on(input, &["--input", "jsonl", "--explain", "-"]);
        assert_eq!(explained.stderr, output.stderr);
    });
}

fn assert_every_line_is_answered(input: &[u8], output: &Output) {
    let stdout = str::from_utf8(&output.stdout).unwrap();
    let messages = str::from_utf8(&output.stderr).unwrap();
    let mut answers = stdout.lines();
    let mut messages = messages.lines().peekable();
    assert_eq!(output.status.code(), Some(i32::from(messages.peek().is_some())));
    for (index, line) in input.split(|&byte| byte == b'\n').enumerate() {
        let place = format!("extract: -:{}: ", index + 1);
        if messages.next_if(|message| message.starts_with(&place)).is_some() || line.trim_ascii().is_empty() {
            continue;
        }
        let line = str::from_utf8(line).unwrap();
        let record: Record = serde_json::from_str(line.trim_start_matches('\u{feff}').trim_start()).unwrap();
        let answer: Value = serde_json::from_str(answers.next().unwrap()).unwrap();
        assert_spans_hold(&record.text, &answer);
    }
    assert_eq!((answers.next(), messages.next()), (None, None));
}
