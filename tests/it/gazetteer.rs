//! The built-in tables pass every check, places lead to what they became, and a user's tables add and override.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use sukien::Severity;
use sukien::gazetteer::{Gazetteer, GazetteerBuilder};

const TABLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/gazetteers");

#[test]
fn every_builtin_row_passes_every_check() {
    let problems = GazetteerBuilder::new().builtin(false).folder(TABLES).check();
    let errors: Vec<_> = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    let messages: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", messages.join("\n"));
}

/// What `check` finds doubtful in the built-in tables, and stands all the same: `Ý`, `Nhật` and `Huế` are given names too, and
/// the countries and the city are met far more often; in the news, `Cơ quan điều tra` and `Viện kiểm sát` are those of the case.
#[test]
fn every_warning_of_the_builtin_tables_is_meant() {
    let problems = GazetteerBuilder::new().builtin(false).folder(TABLES).check();
    let doubtful: BTreeSet<_> = problems.iter().map(|problem| problem.value.as_str()).collect();
    let meant = BTreeSet::from(["Cơ quan điều tra", "Viện kiểm sát", "Ý", "Nhật", "Huế"]);
    assert_eq!(doubtful, meant);
}

#[test]
fn every_builtin_row_is_read() {
    let known = Gazetteer::builtin();
    let read = [
        ("places.tsv", known.places().len()),
        ("countries.tsv", known.countries().len()),
        ("bodies.tsv", known.bodies().len()),
        ("body_patterns.tsv", known.patterns().len()),
        ("sectors.tsv", known.sectors().len()),
        ("titles.tsv", known.titles().len()),
        ("officials.tsv", known.officials().len()),
        ("posts.tsv", known.posts().len()),
        ("names.tsv", known.names().len()),
        ("triggers.tsv", known.triggers().len()),
        ("words.tsv", known.words().len()),
    ];
    for (file, rows) in read {
        assert_eq!(rows, table(file).lines().count() - 1, "{file}");
    }
}

#[test]
fn builtin_tables_are_sorted_by_their_first_column() {
    for file in [
        "places",
        "countries",
        "bodies",
        "body_patterns",
        "sectors",
        "titles",
        "officials",
        "posts",
    ] {
        let text = table(&format!("{file}.tsv"));
        let keys: Vec<_> = text
            .lines()
            .skip(1)
            .filter_map(|line| line.split('\t').next())
            .collect();
        let unsorted = keys.windows(2).find(|pair| pair[0] > pair[1]);
        assert_eq!(unsorted, None, "{file}");
    }
}

#[test]
fn every_source_stands_in_the_readme_with_its_attribution() {
    let readme = table("README.md");
    let mut sources = BTreeSet::new();
    for entry in fs::read_dir(TABLES).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "tsv") {
            let text = fs::read_to_string(&path).unwrap();
            let cells = text.lines().skip(1).filter_map(|line| line.rsplit('\t').next());
            sources.extend(cells.flat_map(|cell| cell.split("; ").map(String::from).collect::<Vec<_>>()));
        }
    }
    for source in sources {
        assert!(readme.contains(&format!("| `{source}` |")), "{source}");
    }
}

#[test]
fn places_lead_to_what_they_became() {
    // A name, a day, the key of the place, what there was on the day, and what there is now.
    let questions = [
        (
            "tỉnh Bình Dương",
            "2025-06-30",
            "tinh-binh-duong",
            &["tinh-binh-duong"][..],
            "thanh-pho-ho-chi-minh",
        ),
        (
            "tỉnh Bình Dương",
            "2025-08-01",
            "tinh-binh-duong",
            &["thanh-pho-ho-chi-minh"],
            "thanh-pho-ho-chi-minh",
        ),
        (
            "tỉnh Bắc Giang",
            "2025-07-01",
            "tinh-bac-giang",
            &["tinh-bac-ninh"],
            "tinh-bac-ninh",
        ),
        (
            "tỉnh Long An",
            "2026-01-01",
            "tinh-long-an",
            &["tinh-tay-ninh"],
            "tinh-tay-ninh",
        ),
        (
            "tỉnh Hà Tây",
            "2007-01-01",
            "tinh-ha-tay",
            &["tinh-ha-tay"],
            "thanh-pho-ha-noi",
        ),
        (
            "tỉnh Hà Tây",
            "2010-01-01",
            "tinh-ha-tay",
            &["thanh-pho-ha-noi"],
            "thanh-pho-ha-noi",
        ),
        (
            "thành phố Hồ Chí Minh",
            "2020-12-03",
            "thanh-pho-ho-chi-minh",
            &["thanh-pho-ho-chi-minh"],
            "thanh-pho-ho-chi-minh",
        ),
        (
            "TP.HCM",
            "2025-08-01",
            "thanh-pho-ho-chi-minh",
            &["thanh-pho-ho-chi-minh"],
            "thanh-pho-ho-chi-minh",
        ),
        (
            "TỈNH HOÀ BÌNH",
            "2025-08-01",
            "tinh-hoa-binh",
            &["tinh-phu-tho"],
            "tinh-phu-tho",
        ),
    ];
    let known = Gazetteer::builtin();
    for (name, day, key, on_day, now) in questions {
        let date: Date = day.parse().unwrap();
        let found = known.places_on(name, date);
        let answer = found.iter().find(|answer| answer.place.key == key);
        let answer = answer.unwrap_or_else(|| panic!("{name} is not {key}"));
        let keys =
            |places: &[&sukien::gazetteer::Place]| places.iter().map(|place| place.key.clone()).collect::<Vec<_>>();
        assert_eq!(keys(&answer.on_day), on_day, "{name} on {day}");
        assert_eq!(keys(&answer.now), [now], "{name} now");
    }
}

#[test]
fn a_place_leads_back_to_what_it_was_before() {
    let known = Gazetteer::builtin();
    let city = known.place("thanh-pho-thu-duc").unwrap();
    let before = known.successors_on(city, "2019-08-01".parse().unwrap());
    let keys: Vec<_> = before.iter().map(|place| &*place.key).collect();
    assert_eq!(keys, ["quan-2", "quan-9", "quan-thu-duc"]);
}

#[test]
fn a_surface_leads_to_its_rows() {
    let known = Gazetteer::builtin();
    let keys = |surface: &str| {
        known
            .why(surface)
            .into_iter()
            .map(|entry| (entry.table, entry.key))
            .collect::<Vec<_>>()
    };
    assert!(keys("Tỉnh  HOÀ BÌNH").contains(&("places.tsv", "tinh-hoa-binh")));
    assert!(keys("Hoa Ky\u{300}").contains(&("countries.tsv", "us")));
    assert!(keys("UBND").contains(&("body_patterns.tsv", "ubnd")));
    assert!(keys("Nguyễn Văn Nên").contains(&("officials.tsv", "nguyen-van-nen")));
    assert_eq!(keys("không có gì như thế này"), []);
}

#[test]
fn a_folder_adds_and_overrides() {
    let folder = Folder::new("adds");
    folder.write(
        "sectors.tsv",
        "key\tname\taliases\tsource\ny-te\tY tế\tngành y\town\nnuoi-ong\tNuôi ong\t\town\n",
    );
    folder.write("notes.txt", "no table");
    folder.write(
        "posts.tsv",
        "official\ttitle\tbody\tfrom\tto\tnote\tsource\nnguyen-van-nen\tbi-thu\tso:nuoi-ong:tinh-tay-ninh\t2031\t\t\town\n",
    );
    let builtin = Gazetteer::builtin();
    let known = GazetteerBuilder::new().folder(&folder.path).build().unwrap();
    assert_eq!(known.sectors().len(), builtin.sectors().len() + 1);
    assert_eq!(known.sector("y-te").unwrap().aliases, ["ngành y"]);
    assert_eq!(known.posts().len(), builtin.posts().len() + 1);
    let day = "2032-01-01".parse().unwrap();
    let holders = known.holders("bi-thu", "so:nuoi-ong:tinh-tay-ninh", day);
    assert_eq!(holders.surely[0].official, "nguyen-van-nen");
    assert!(known.places().iter().eq(builtin.places()));
}

#[test]
fn posts_of_one_seat_are_replaced_together() {
    let builtin = Gazetteer::builtin();
    let old = builtin
        .posts_of("nguyen-van-nen")
        .iter()
        .find(|post| post.title == "bi-thu")
        .unwrap();
    let row = format!("nguyen-van-nen\tbi-thu\t{}\t1999\t2000\t\town", old.body);
    let table = format!("official\ttitle\tbody\tfrom\tto\tnote\tsource\n{row}\n");
    let known = GazetteerBuilder::new().table("posts.tsv", table).build().unwrap();
    let held = known
        .posts_of("nguyen-van-nen")
        .iter()
        .filter(|post| post.title == "bi-thu" && post.body == old.body);
    let held: Vec<_> = held.map(|post| &*post.source).collect();
    assert_eq!(held, ["own"]);
}

#[test]
fn a_broken_folder_is_named_with_everything_that_is_wrong() {
    let folder = Folder::new("broken");
    folder.write("people.tsv", "");
    folder.write("sectors.tsv", "key\tname\taliases\tsource\nnuoi-ong\tNuôi ong\town\n");
    fs::write(
        folder.path.join("words.tsv"),
        b"surface\tclass\tvalue\tsource\nh\xf3p\taspect\t\town\n",
    )
    .unwrap();
    let error = GazetteerBuilder::new().folder(&folder.path).build().unwrap_err();
    let messages: Vec<_> = error
        .problems
        .iter()
        .map(|problem| folder.without_path(&problem.to_string()))
        .collect();
    assert_eq!(
        messages,
        [
            "people.tsv: error: `people.tsv`: expected one of the tables places.tsv, countries.tsv, bodies.tsv, \
             body_patterns.tsv, sectors.tsv, titles.tsv, officials.tsv, posts.tsv, names.tsv, triggers.tsv, words.tsv",
            "words.tsv:2: error: `byte 0xf3`: expected UTF-8",
            "sectors.tsv:2: error: `nuoi-ong Nuôi ong own`: expected 4 cells, separated by tabs, instead of 3",
        ]
    );
}

#[test]
fn a_missing_folder_is_a_problem() {
    let folder = Folder::new("missing");
    let path = folder.path.join("nowhere");
    let problems = GazetteerBuilder::new().folder(&path).check();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].file, path.display().to_string());
    assert_eq!(problems[0].expected, "a folder of tables that can be read");
}

fn table(file: &str) -> String {
    fs::read_to_string(Path::new(TABLES).join(file)).unwrap()
}

/// A folder of its own for one test, removed with it.
struct Folder {
    path: PathBuf,
}

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("gazetteer-{name}"));
        fs::create_dir_all(&path).unwrap();
        Self { path }
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.path.join(file), text).unwrap();
    }

    /// A message without the path of the folder in front of its file.
    fn without_path(&self, message: &str) -> String {
        let prefix = format!("{}{}", self.path.display(), std::path::MAIN_SEPARATOR);
        message.replace(&prefix, "")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What can't be removed stays in the folder of the build.
        let _ = fs::remove_dir_all(&self.path);
    }
}
