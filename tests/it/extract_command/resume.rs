//! A run that was stopped is gone on with: nothing is lost and nothing comes twice.

use std::fs;
use std::io::Write;
use std::process::{Output, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::json;

use super::{ARTICLE, Folder, command, messages, run, run_on};

/// So many records, every tenth of them bad.
fn records(count: usize) -> String {
    let record = |id: usize| match id % 10 {
        7 => format!("{{\"id\":{id}}}\n"),
        _ => format!("{}\n", json!({"id": id, "text": ARTICLE.repeat(id % 3 + 1)})),
    };
    (0..count).map(record).collect()
}

const ARGUMENTS: [&str; 6] = ["--input", "jsonl", "--format", "jsonl", "-", "--output"];

fn resume_on(input: &str, output: &str) -> Output {
    run_on(input, &[&ARGUMENTS[..], &[output, "--resume"]].concat())
}

/// Starts a run on the beginning of `input`, and kills it when it has written something.
fn kill_a_run(input: &str, output: &str) {
    let mut child = command()
        .args(ARGUMENTS)
        .arg(output)
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input.as_bytes()).unwrap();
    while fs::metadata(output).map_or(0, |metadata| metadata.len()) == 0 {
        thread::sleep(Duration::from_millis(1));
    }
    // Standard input is still open: it had not come to its end.
    child.kill().unwrap();
    child.wait().unwrap();
    drop(stdin);
}

#[test]
fn a_killed_run_is_gone_on_with() {
    let folder = Folder::new("killed");
    let (whole, stopped) = (folder.path("whole.jsonl"), folder.path("stopped.jsonl"));
    let input = records(1500);
    let uninterrupted = run_on(&input, &[&ARGUMENTS[..], &[whole.as_str()]].concat());
    let whole = fs::read(whole).unwrap();
    let beginning = &input[..input.find("{\"id\":300,").unwrap()];
    kill_a_run(beginning, &stopped);
    let half = fs::read(&stopped).unwrap();
    assert!(whole.starts_with(&half) && half.len() < whole.len());
    let resumed = resume_on(&input, &stopped);
    assert!(
        fs::read(&stopped).unwrap() == whole,
        "another output than that of an uninterrupted run"
    );
    // The bad records before the place of the kill are named again, and counted.
    assert_eq!(messages(&resumed), messages(&uninterrupted));
    assert_eq!(resumed.status.code(), Some(1));
}

#[test]
fn wherever_it_was_cut_off_it_is_made_whole() {
    let folder = Folder::new("cut");
    let path = folder.path("events.jsonl");
    let input = records(9);
    run_on(&input, &[&ARGUMENTS[..], &[path.as_str()]].concat());
    let whole = fs::read(&path).unwrap();
    let line_ends = (0..whole.len()).filter(|&at| whole[at] == b'\n');
    let cuts: Vec<usize> = line_ends
        .flat_map(|at| [at, at + 1, at + 2])
        .chain([0, 1, 100])
        .collect();
    for cut in cuts {
        fs::write(&path, &whole[..cut.min(whole.len())]).unwrap();
        resume_on(&input, &path);
        assert!(fs::read(&path).unwrap() == whole, "cut off at byte {cut}");
    }
}

#[test]
fn without_an_earlier_output_it_begins() {
    let folder = Folder::new("begin");
    let (article, events) = (folder.file("a.txt", ARTICLE), folder.path("events.jsonl"));
    for _ in 0..2 {
        let output = run(&["--format", "jsonl", "--output", &events, "--resume", &article]);
        assert_eq!((output.status.code(), messages(&output)), (Some(0), ""));
        assert_eq!(fs::read_to_string(&events).unwrap().lines().count(), 1);
    }
}

/// What stands in the output is refused with this message, and stays.
#[track_caller]
fn check_refused(name: &str, held: &str, input: &str, problem: &str) {
    let folder = Folder::new(name);
    let path = folder.file("events.jsonl", held);
    let output = resume_on(input, &path);
    let expected = format!(
        "extract: {path}:{problem}: expected the output of an earlier run with the same inputs and options; without \
         --resume it is written anew\n"
    );
    assert_eq!(messages(&output), expected);
    assert_eq!(
        (fs::read_to_string(&path).unwrap().as_str(), output.status.code()),
        (held, Some(1))
    );
}

#[test]
fn the_output_of_something_else_is_refused() {
    let folder = Folder::new("else");
    let path = folder.path("events.jsonl");
    let input = records(3);
    run_on(&input, &[&ARGUMENTS[..], &[path.as_str()]].concat());
    let held = fs::read_to_string(&path).unwrap();
    let other_ids = input.replace("\"id\":1", "\"id\":11");
    check_refused("other-ids", &held, &other_ids, "2: not the line that -:2 gives");
    let other_texts = input.replace("3/12", "4/12");
    check_refused("other-texts", &held, &other_texts, "3: not the line that -:3 gives");
    check_refused(
        "fewer",
        &held,
        &records(2),
        "3: the inputs have no document left for this line",
    );
    check_refused("array", "[\n  {\n", &input, "1: not the line that -:1 gives");
    let no_line = "1: the end is no beginning of a line that --format jsonl writes";
    check_refused("no-line", "my notes", &input, no_line);
}
