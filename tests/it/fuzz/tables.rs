//! Any table is taken or refused with what is wrong and where; what is taken can be asked and read with.

use fastrand::Rng;
use jiff::civil::Date;
use sukien::gazetteer::{Gazetteer, GazetteerBuilder};
use sukien::{Article, Extractor, Problem, Severity};

use super::mutation::{mutate, mutate_bytes};
use crate::articles::OwnArticle;
use crate::properties::{assert_spans_hold, json};

/// The tables in the order of `gazetteers/README.md`.
const TABLES: &[(&str, &str)] = &[
    ("places.tsv", include_str!("../../../gazetteers/places.tsv")),
    ("countries.tsv", include_str!("../../../gazetteers/countries.tsv")),
    ("bodies.tsv", include_str!("../../../gazetteers/bodies.tsv")),
    (
        "body_patterns.tsv",
        include_str!("../../../gazetteers/body_patterns.tsv"),
    ),
    ("sectors.tsv", include_str!("../../../gazetteers/sectors.tsv")),
    ("titles.tsv", include_str!("../../../gazetteers/titles.tsv")),
    ("officials.tsv", include_str!("../../../gazetteers/officials.tsv")),
    ("posts.tsv", include_str!("../../../gazetteers/posts.tsv")),
    ("names.tsv", include_str!("../../../gazetteers/names.tsv")),
    ("triggers.tsv", include_str!("../../../gazetteers/triggers.tsv")),
    ("words.tsv", include_str!("../../../gazetteers/words.tsv")),
];

/// A user's tables by their names, and whether the built-in ones stand behind them.
#[derive(Debug)]
struct Case {
    tables: Vec<(&'static str, String)>,
    with_builtin: bool,
}

impl Case {
    fn builder(&self) -> GazetteerBuilder {
        let builder = GazetteerBuilder::new().builtin(self.with_builtin);
        self.tables
            .iter()
            .fold(builder, |builder, (name, text)| builder.table(*name, text.as_str()))
    }
}

/// A few rows of a built-in table, their cells exchanged, their text changed.
fn table(rng: &mut Rng, text: &str) -> String {
    let (header, rows) = text.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().collect();
    let mut lines = vec![header.to_owned()];
    for _ in 0..rng.usize(1..30) {
        let mut cells: Vec<&str> = rng.choice(&rows).unwrap().split('\t').collect();
        if rng.u8(..8) == 0 {
            let other: Vec<&str> = rng.choice(&rows).unwrap().split('\t').collect();
            let at = rng.usize(..cells.len());
            cells[at] = rng.choice(&other).unwrap();
        }
        lines.push(cells.join("\t"));
    }
    let mut text = lines.join("\n");
    let times = [0, 0, 0, 1, 1, 4, 16][rng.usize(..7)];
    if rng.u8(..8) == 0 {
        mutate(
            rng,
            &mut text,
            &[],
            &["\t", "; ", ":", "yes", "2020-02-30", "-1"],
            times,
        );
    } else {
        let (header, rows) = text.split_once('\n').unwrap();
        let mut rows = rows.to_owned();
        mutate(
            rng,
            &mut rows,
            &lines,
            &["\t", "; ", ":", "yes", "2020-02-30", "-1", "{place}"],
            times,
        );
        text = format!("{header}\n{rows}");
    }
    text
}

#[test]
fn any_table_is_taken_or_refused() {
    let articles = crate::articles::all();
    let make = |rng: &mut Rng| Case {
        tables: (0..rng.usize(1..5))
            .map(|_| {
                let (name, text) = *rng.choice(TABLES).unwrap();
                (name, table(rng, text))
            })
            .collect(),
        with_builtin: rng.u8(..4) == 0,
    };
    super::fuzz("tables", 100, make, |case| {
        let problems = case.builder().check();
        assert_eq!(problems, case.builder().check());
        problems
            .iter()
            .for_each(|problem| assert_place_is_told(problem, &case.tables));
        let is_wrong = problems.iter().any(|problem| problem.severity == Severity::Error);
        match case.builder().build() {
            Err(error) => assert!(is_wrong && error.problems == problems, "{error}"),
            Ok(known) => {
                assert!(!is_wrong);
                ask(&known);
                read_with(known, &articles);
            }
        }
    });
}

fn assert_place_is_told(problem: &Problem, tables: &[(&str, String)]) {
    let named = tables.iter().filter(|(name, _)| *name == problem.file);
    let lines = named.map(|(_, text)| text.lines().count().max(1)).max();
    let line = problem.line.expect("each problem of a text has its line");
    assert!((1..=lines.unwrap()).contains(&line), "{problem}");
    if let Some(column) = problem.column {
        let (_, text) = TABLES.iter().find(|(name, _)| *name == problem.file).unwrap();
        assert!(
            text.lines().next().unwrap().split('\t').any(|known| known == column),
            "{problem}"
        );
    }
}

/// Asks every question about the last rows, which are those of the case.
fn ask(known: &Gazetteer) {
    let days = [Date::MIN, Date::constant(2020, 2, 29), Date::MAX];
    for place in known.places().iter().rev().take(2) {
        known.why(&place.name);
        for day in days {
            known.places_on(&place.name, day);
            known.successors_on(place, day);
        }
    }
    for post in known.posts().iter().rev().take(2) {
        known.posts_of(&post.official);
        for day in days {
            known.holders(&post.title, &post.body, day);
        }
    }
    for title in known.titles().iter().rev().take(2) {
        known.seats_named(&title.name, "Thành phố Hồ Chí Minh");
    }
}

/// Reads an article that has the rows' own words in it.
fn read_with(known: Gazetteer, articles: &[OwnArticle]) {
    let names = known.officials().iter().map(|row| &row.name);
    let names = names.chain(known.titles().iter().map(|row| &row.name));
    let names = names.chain(known.places().iter().map(|row| &row.name));
    let names = names.chain(known.triggers().iter().map(|row| &row.surface));
    let names: Vec<&str> = names.rev().take(60).map(|name| &**name).collect();
    let text = format!("{}\n\n{}", names.join(" "), articles[names.len() % articles.len()].text);
    let extractor = Extractor::new(known).unwrap();
    let found = json(&extractor.extract(&Article::new(&text)));
    assert_spans_hold(&text, &found);
}

#[test]
fn any_file_in_a_folder_is_taken_or_refused() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-tables-{}", std::process::id()));
    let make = |rng: &mut Rng| {
        let (name, text) = *rng.choice(TABLES).unwrap();
        let mut bytes = table(rng, text).into_bytes();
        mutate_bytes(rng, &mut bytes, 3);
        (name, bytes)
    };
    super::fuzz("files", 20, make, |(name, bytes)| {
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), bytes).unwrap();
        let problems = GazetteerBuilder::new().builtin(false).folder(&folder).check();
        let path = folder.join(name).display().to_string();
        assert!(
            problems
                .iter()
                .all(|problem| problem.file == path && problem.line.is_some()),
            "{problems:?}"
        );
        let read = str::from_utf8(bytes).is_ok();
        assert!(read || problems.iter().any(|problem| problem.expected == "UTF-8"));
    });
    let _ = std::fs::remove_dir_all(&folder);
}
