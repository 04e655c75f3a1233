//! The example `gazetteer` from its arguments to its exit code.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

#[test]
fn answers_end_with_zero() {
    let questions: [(&[&str], &str); 6] = [
        (
            &["who", "Bí thư Thành ủy", "Thành phố Hồ Chí Minh", "2020-12-03"],
            "Bí thư · Thành ủy Hồ Chí Minh on 2020-12-03:\n  surely  Nguyễn Văn Nên (nguyen-van-nen)",
        ),
        (&["posts", "nguyen-van-nen"], "Nguyễn Văn Nên (nguyen-van-nen)\n"),
        (
            &["place", "tỉnh Bình Dương", "2025-08-01"],
            "Bình Dương (province tinh-binh-duong)  1997-01-01 to 2025-06-30\n  \
             on 2025-08-01: Hồ Chí Minh (municipality thanh-pho-ho-chi-minh)\n  \
             now: Hồ Chí Minh (municipality thanh-pho-ho-chi-minh)\n",
        ),
        (
            &["place", "huyện Phú Lộc", "2025-05-01"],
            "Phú Lộc, Thừa Thiên Huế (district huyen-phu-loc)  until 2025-06-30\n  \
             on 2025-05-01: Phú Lộc, Huế (district huyen-phu-loc)\n",
        ),
        (&["why", "UBND"], "body_patterns.tsv  ubnd  Ủy ban nhân dân (UBND)"),
        (&["stats"], "| table | rows | by source |\n"),
    ];
    for (arguments, beginning) in questions {
        let output = run(arguments);
        let answer = String::from_utf8(output.stdout).unwrap();
        assert!(answer.starts_with(beginning), "{arguments:?}: {answer}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn what_is_not_found_ends_with_one() {
    let questions: [(&[&str], &str); 5] = [
        (
            &["who", "Người qua đường", "Hà Nội", "2020-12-03"],
            "no title and body of these words: Người qua đường, Hà Nội\n",
        ),
        (
            &["who", "Tổng Bí thư", "", "2024-07-28"],
            "Tổng Bí thư: nobody is known for 2024-07-28\n",
        ),
        (
            &["posts", "no-one"],
            "no official has the key no-one; `why NAME` shows the keys of a name\n",
        ),
        (
            &["place", "Nơi Không Có", "2020-01-01"],
            "no place of the name Nơi Không Có\n",
        ),
        (&["why", "không có gì"], "no row matches không có gì\n"),
    ];
    for (arguments, message) in questions {
        let output = run(arguments);
        assert_eq!(String::from_utf8(output.stdout).unwrap(), message, "{arguments:?}");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    }
}

#[test]
fn wrong_usage_ends_with_two() {
    let questions: [&[&str]; 3] = [&[], &["when"], &["place", "Hà Nội", "2020-13-01"]];
    for arguments in questions {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn a_folder_is_checked_before_it_is_used() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gazetteer-command");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.to_str().unwrap();
    fs::write(
        folder.join("sectors.tsv"),
        "key\tname\taliases\tsource\nnuoi-ong\tNuôi ong\tBà\tOWN\n",
    )
    .unwrap();
    let message = format!(
        "{}: error: source `OWN`: expected short names of sources, as keys are written\n",
        folder.join("sectors.tsv:2").display()
    );
    let checked = run(&["check", path]);
    assert_eq!(
        String::from_utf8(checked.stdout).unwrap(),
        format!("{message}errors: 1, warnings: 0\n")
    );
    assert_eq!(checked.status.code(), Some(1));
    let used = run(&["--gazetteers", path, "stats"]);
    assert_eq!(String::from_utf8(used.stderr).unwrap(), message);
    assert_eq!(used.status.code(), Some(1));

    fs::write(
        folder.join("sectors.tsv"),
        "key\tname\taliases\tsource\nnuoi-ong\tNuôi ong\t\town\n",
    )
    .unwrap();
    assert_eq!(run(&["check", path]).stdout, b"errors: 0, warnings: 0\n");
    let used = run(&["--gazetteers", path, "why", "nuôi ong"]);
    assert_eq!(
        String::from_utf8(used.stdout).unwrap(),
        "sectors.tsv  nuoi-ong  Nuôi ong (Nuôi ong)  sector  at any time  [own]\n"
    );
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let mut child = command()
        .arg("stats")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        (output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()),
        (Some(0), "")
    );
}

fn run(arguments: &[&str]) -> Output {
    command().args(arguments).output().unwrap()
}

fn command() -> Command {
    crate::example::command("gazetteer")
}
