//! Asks the gazetteers: who held an office on a day, what a place was, which rows match a surface; checks a user's tables.
//!
//! Exit codes: 0 fine, 1 nothing found or a table with errors, 2 wrong usage.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::civil::Date;
use sukien::gazetteer::{Cell, Gazetteer, GazetteerBuilder, Place, Post, Seat};
use sukien::time::DateRange;
use sukien::{GazetteerError, Severity};

const EXAMPLES: &str = "Examples:
  gazetteer who 'Bí thư Thành ủy' 'Thành phố Hồ Chí Minh' 2020-12-03
  gazetteer posts nguyen-van-nen
  gazetteer place 'Bình Dương' 2025-08-01
  gazetteer why 'Hòa Bình'
  gazetteer check my-tables
  gazetteer --gazetteers my-tables stats";

/// Asks the gazetteers who held what, and what a place was, on any day.
#[derive(Parser)]
#[command(after_help = EXAMPLES)]
struct Arguments {
    /// A folder of tables that add to the built-in ones.
    #[arg(long, global = true, value_name = "DIR")]
    gazetteers: Option<PathBuf>,
    #[command(subcommand)]
    question: Question,
}

#[derive(Subcommand)]
enum Question {
    /// All problems and warnings of the tables of a folder.
    Check { folder: PathBuf },
    /// Who held an office on a day.
    Who {
        /// The title, with the head of its body or without: `Bí thư Thành ủy`; or its key.
        title: String,
        /// The body or the place: `Thành phố Hồ Chí Minh`; or its key; empty where the title says it all.
        body: String,
        /// The day, as YYYY-MM-DD.
        day: Date,
    },
    /// The posts of an official.
    Posts { key: String },
    /// What the places of a name were on a day, and what they are now.
    Place {
        name: String,
        /// The day, as YYYY-MM-DD.
        day: Date,
    },
    /// Which rows a surface stands for, and when.
    Why { surface: String },
    /// How many rows there are, by table and by source.
    Stats,
}

/// Whether the question had an answer.
type Answered = io::Result<bool>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut out = io::stdout().lock();
    let answered = answer(&arguments, &mut out).and_then(|answered| out.flush().map(|()| answered));
    match answered {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to tell a failure of standard error to.
            let _ = writeln!(io::stderr(), "standard output: {error}");
            ExitCode::from(1)
        }
    }
}

fn answer(arguments: &Arguments, out: &mut impl Write) -> Answered {
    if let Question::Check { folder } = &arguments.question {
        return check(folder, out);
    }
    let known = match gazetteer(arguments) {
        Ok(known) => known,
        Err(error) => {
            writeln!(io::stderr(), "{error}")?;
            return Ok(false);
        }
    };
    match &arguments.question {
        Question::Check { folder } => check(folder, out),
        Question::Who { title, body, day } => who(&known, title, body, *day, out),
        Question::Posts { key } => posts(&known, key, out),
        Question::Place { name, day } => place(&known, name, *day, out),
        Question::Why { surface } => why(&known, surface, out),
        Question::Stats => stats(&known, out),
    }
}

fn gazetteer(arguments: &Arguments) -> Result<Gazetteer, GazetteerError> {
    let builder = GazetteerBuilder::new();
    match &arguments.gazetteers {
        Some(folder) => builder.folder(folder).build(),
        None => builder.build(),
    }
}

fn check(folder: &PathBuf, out: &mut impl Write) -> Answered {
    let problems = GazetteerBuilder::new().folder(folder).check();
    for problem in &problems {
        writeln!(out, "{problem}")?;
    }
    let errors = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .count();
    writeln!(out, "errors: {errors}, warnings: {}", problems.len() - errors)?;
    Ok(errors == 0)
}

fn who(known: &Gazetteer, title: &str, body: &str, day: Date, out: &mut impl Write) -> Answered {
    let seats = known.seats_named(title, body);
    if seats.is_empty() {
        writeln!(out, "no title and body of these words: {title}, {body}")?;
        return Ok(false);
    }
    let mut is_held = false;
    for seat in &seats {
        is_held |= holders(known, seat, day, out)?;
    }
    Ok(is_held)
}

fn holders(known: &Gazetteer, seat: &Seat, day: Date, out: &mut impl Write) -> Answered {
    let holders = known.holders(&seat.title, &seat.body, day);
    let name = office(known, &seat.title, &seat.body);
    if holders.is_empty() {
        writeln!(out, "{name}: nobody is known for {day}")?;
        return Ok(false);
    }
    writeln!(out, "{name} on {day}:")?;
    for (certainty, posts) in [("surely", &holders.surely), ("possibly", &holders.possibly)] {
        for post in posts {
            let person = known.official(&post.official).map_or("", |official| &*official.name);
            let (official, period, details) = (&post.official, period(post.held), details(post));
            writeln!(out, "  {certainty}  {person} ({official})  {period}{details}")?;
        }
    }
    Ok(true)
}

fn posts(known: &Gazetteer, key: &str, out: &mut impl Write) -> Answered {
    let Some(official) = known.official(key) else {
        writeln!(
            out,
            "no official has the key {key}; `why NAME` shows the keys of a name"
        )?;
        return Ok(false);
    };
    writeln!(out, "{} ({key})", official.name)?;
    for post in known.posts_of(key) {
        let office = office(known, &post.title, &post.body);
        writeln!(out, "  {}  {office}{}", period(post.held), details(post))?;
    }
    Ok(true)
}

fn place(known: &Gazetteer, name: &str, day: Date, out: &mut impl Write) -> Answered {
    let found = known.places_on(name, day);
    if found.is_empty() {
        writeln!(out, "no place of the name {name}")?;
    }
    for answer in &found {
        writeln!(
            out,
            "{}  {}",
            place_name(known, answer.place, None),
            period(answer.place.valid)
        )?;
        writeln!(out, "  on {day}: {}", place_names(known, &answer.on_day, Some(day)))?;
        writeln!(out, "  now: {}", place_names(known, &answer.now, None))?;
    }
    Ok(!found.is_empty())
}

fn why(known: &Gazetteer, surface: &str, out: &mut impl Write) -> Answered {
    let entries = known.why(surface);
    if entries.is_empty() {
        writeln!(out, "no row matches {surface}")?;
    }
    for entry in &entries {
        let key = if entry.key.is_empty() { "-" } else { entry.key };
        let (table, reading, period, source) = (entry.table, &entry.reading, period(entry.valid), entry.source);
        writeln!(
            out,
            "{table}  {key}  {} ({})  {reading}  {period}  [{source}]",
            entry.name, entry.surface
        )?;
    }
    Ok(!entries.is_empty())
}

fn stats(known: &Gazetteer, out: &mut impl Write) -> Answered {
    let tables = [
        ("places", by_source(known.places().iter().map(|row| &row.source))),
        ("countries", by_source(known.countries().iter().map(|row| &row.source))),
        ("bodies", by_source(known.bodies().iter().map(|row| &row.source))),
        (
            "body_patterns",
            by_source(known.patterns().iter().map(|row| &row.source)),
        ),
        ("sectors", by_source(known.sectors().iter().map(|row| &row.source))),
        ("titles", by_source(known.titles().iter().map(|row| &row.source))),
        ("officials", by_source(known.officials().iter().map(|row| &row.source))),
        ("posts", by_source(known.posts().iter().map(|row| &row.source))),
        ("names", by_source(known.names().iter().map(|row| &row.source))),
        ("triggers", by_source(known.triggers().iter().map(|row| &row.source))),
        ("words", by_source(known.words().iter().map(|row| &row.source))),
    ];
    writeln!(out, "| table | rows | by source |\n| --- | --- | --- |")?;
    for (table, sources) in &tables {
        let rows: usize = sources.values().sum();
        let sources: Vec<_> = sources
            .iter()
            .map(|(source, count)| format!("{source} {count}"))
            .collect();
        writeln!(out, "| `{table}.tsv` | {rows} | {} |", sources.join(", "))?;
    }
    Ok(true)
}

/// How often each source stands in a column.
fn by_source<'r>(sources: impl Iterator<Item = &'r Cell>) -> BTreeMap<&'r str, usize> {
    let mut counts = BTreeMap::new();
    for source in sources {
        *counts.entry(&**source).or_default() += 1;
    }
    counts
}

/// `Bí thư · Thành ủy Hồ Chí Minh`
fn office(known: &Gazetteer, title: &str, body: &str) -> String {
    let title = known.title(title).map_or(title, |title| &title.name);
    let body = match body.split_once(':') {
        _ if body.is_empty() => return title.to_owned(),
        None => name_of(known, body).to_owned(),
        Some((pattern, fillers)) => {
            let head = known.pattern(pattern).map_or(pattern, |pattern| &pattern.head);
            let fillers: Vec<_> = fillers.split(':').map(|key| name_of(known, key)).collect();
            format!("{head} {}", fillers.join(" "))
        }
    };
    format!("{title} · {body}")
}

/// The name of the body, country, sector or place that has this key; the key itself where there is none.
fn name_of<'k>(known: &'k Gazetteer, key: &'k str) -> &'k str {
    let body = known.body(key).map(|body| &*body.name);
    body.or_else(|| known.country(key).map(|country| &*country.name))
        .or_else(|| known.sector(key).map(|sector| &*sector.name))
        .or_else(|| known.place(key).map(|place| &*place.name))
        .unwrap_or(key)
}

/// `Bình Dương (province tinh-binh-duong)`, behind a comma what it lies in: on a day, what its province had become by then.
fn place_name(known: &Gazetteer, place: &Place, day: Option<Date>) -> String {
    let row = known.place(&place.parent);
    let on_day = row
        .zip(day)
        .map_or_else(Vec::new, |(row, day)| known.successors_on(row, day));
    let parent = if let [only] = on_day[..] { Some(only) } else { row };
    let parent = parent.map_or_else(String::new, |parent| format!(", {}", parent.name));
    format!("{}{parent} ({} {})", place.name, place.kind.as_str(), place.key)
}

fn place_names(known: &Gazetteer, places: &[&Place], day: Option<Date>) -> String {
    if places.is_empty() {
        return "not known".to_owned();
    }
    let names: Vec<_> = places.iter().map(|place| place_name(known, place, day)).collect();
    names.join("; ")
}

/// `2020-10-17 to 2025-06-30`.
fn period(range: DateRange) -> String {
    match (range.from, range.to) {
        (None, None) => "at any time".to_owned(),
        (Some(from), None) => format!("since {from}"),
        (None, Some(to)) => format!("until {to}"),
        (Some(from), Some(to)) => format!("{from} to {to}"),
    }
}

/// The note of a post and its source.
fn details(post: &Post) -> String {
    let note = if post.note.is_empty() {
        String::new()
    } else {
        format!("  ({})", post.note)
    };
    format!("{note}  [{}]", post.source)
}
