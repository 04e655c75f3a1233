//! The whole extraction beside a plain `aho-corasick` pass over the same text and surfaces, and what its stages take.
//!
//! The text is that of the articles in `tests/articles/`. Group `pipeline` reads it article by article: `extract` is all of
//! it, `text` and `matcher` are its first two stages, `cnfa` is the contiguous NFA of `aho-corasick` looking for the
//! bare surfaces, leftmost-longest. Group `serialize` writes the extractions as JSON. Group `linear` reads the same
//! text cut or repeated to documents of each size, group `adversarial` texts that no one writes, of two sizes each: where the
//! bytes a second are the same, the time is linear. Everything runs on one thread.

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use jiff::civil::{Date, date};
use sukien::gazetteer::{Cell, Gazetteer, PlaceKind};
use sukien::matcher::{self, Case, Surface, SurfaceMatcher};
use sukien::text::Text;
use sukien::{Article, Extraction, Extractor, Scratch};

/// The day that all articles are read as of.
const PUBLISHED: Date = date(2021, 5, 20);

/// The least that the articles give, so that what is fast and finds nothing is noticed.
const FEWEST_MENTIONS: usize = 1_000;
const FEWEST_EVENTS: usize = 100;

/// The documents whose speeds are compared, in bytes.
const SIZES: [usize; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// The texts of the articles, in the order of their names.
fn articles() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let entries = fs::read_dir(folder).expect("the repository has its articles");
    let paths = entries.map(|entry| entry.expect("an entry of the folder").path());
    let mut paths: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|found| found == "txt"))
        .collect();
    paths.sort();
    let read = |path| fs::read_to_string(path).expect("an article in UTF-8");
    paths.iter().map(read).collect()
}

/// The names and aliases that the extractor looks for; it has no communes among them.
fn surfaces(known: &Gazetteer) -> Vec<&str> {
    let small = [PlaceKind::Commune, PlaceKind::Ward, PlaceKind::Township];
    let mut surfaces: Vec<&str> = Vec::new();
    for place in known.places().iter().filter(|place| !small.contains(&place.kind)) {
        surfaces.extend(named(&place.name, &place.aliases));
    }
    surfaces.extend(known.countries().iter().flat_map(|row| named(&row.name, &row.aliases)));
    surfaces.extend(known.bodies().iter().flat_map(|row| named(&row.name, &row.aliases)));
    surfaces.extend(known.patterns().iter().flat_map(|row| named(&row.head, &row.aliases)));
    surfaces.extend(known.sectors().iter().flat_map(|row| named(&row.name, &row.aliases)));
    surfaces.extend(known.titles().iter().flat_map(|row| named(&row.name, &row.aliases)));
    surfaces.extend(known.officials().iter().flat_map(|row| named(&row.name, &row.aliases)));
    surfaces.extend(known.names().iter().map(|row| &*row.text));
    surfaces.extend(known.triggers().iter().map(|row| &*row.surface));
    surfaces.extend(known.words().iter().map(|row| &*row.surface));
    surfaces.sort_unstable();
    surfaces.dedup();
    surfaces
}

fn named<'a>(name: &'a str, aliases: &'a [Cell]) -> impl Iterator<Item = &'a str> {
    std::iter::once(name).chain(aliases.iter().map(|alias| &**alias))
}

fn extract(text: &str, scratch: &mut Scratch) -> Extraction {
    Extractor::builtin().extract_with(&Article::new(text).published(PUBLISHED), scratch)
}

/// How many mentions and events the articles give.
fn count(articles: &[String]) -> (usize, usize) {
    let mut scratch = Scratch::default();
    let extractions = articles.iter().map(|article| extract(article, &mut scratch));
    extractions.fold((0, 0), |(mentions, events), found| {
        (mentions + found.mentions.len(), events + found.events.len())
    })
}

fn pipeline(criterion: &mut Criterion) {
    let articles = articles();
    let surfaces = surfaces(Gazetteer::builtin());
    let expected = count(&articles);
    assert!(
        expected.0 >= FEWEST_MENTIONS && expected.1 >= FEWEST_EVENTS,
        "{expected:?}"
    );
    let any_case = surfaces.iter().map(|text| Surface { text, case: Case::Any });
    let matcher = SurfaceMatcher::new(any_case).expect("the surfaces fit");
    let automaton = AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .match_kind(MatchKind::LeftmostLongest)
        .build(&surfaces)
        .expect("the surfaces fit");
    let mut group = criterion.benchmark_group("pipeline");
    group.throughput(Throughput::Bytes(articles.iter().map(|text| text.len() as u64).sum()));
    group.bench_function("extract", |bencher| {
        bencher.iter(|| assert_eq!(count(black_box(&articles)), expected));
    });
    group.bench_function("text", |bencher| {
        bencher.iter(|| {
            let sentences = articles
                .iter()
                .map(|text| Text::new(black_box(text), None).sentences.len());
            assert!(sentences.sum::<usize>() > articles.len());
        });
    });
    group.bench_function("matcher", |bencher| {
        let mut scratch = matcher::Scratch::default();
        bencher.iter(|| {
            let hits = articles
                .iter()
                .map(|text| matcher.scan(black_box(text), &mut scratch).len());
            assert!(hits.sum::<usize>() >= FEWEST_MENTIONS);
        });
    });
    group.bench_function("cnfa", |bencher| {
        bencher.iter(|| {
            let found = articles.iter().map(|text| automaton.find_iter(black_box(text)).count());
            assert!(found.sum::<usize>() >= FEWEST_MENTIONS);
        });
    });
    group.finish();
}

fn serialize(criterion: &mut Criterion) {
    let articles = articles();
    let extractions: Vec<Extraction> = articles
        .iter()
        .map(|text| extract(text, &mut Scratch::default()))
        .collect();
    let mut group = criterion.benchmark_group("serialize");
    group.throughput(Throughput::Bytes(articles.iter().map(|text| text.len() as u64).sum()));
    group.bench_function("json", |bencher| {
        let mut out = Vec::new();
        bencher.iter(|| {
            out.clear();
            for extraction in &extractions {
                serde_json::to_writer(&mut out, black_box(extraction)).expect("plain data");
            }
            assert!(out.len() > articles.len());
        });
    });
    group.finish();
}

/// The articles again and again, up to a number of bytes.
fn document_of(articles: &str, size: usize) -> String {
    let mut document = articles.repeat(size / articles.len() + 1);
    let end = (0..=size).rev().find(|end| document.is_char_boundary(*end));
    document.truncate(end.unwrap_or_default());
    document
}

/// Documents of at least so many bytes that together are all of the articles, so that those of each size tell the same:
/// the articles cut at the ends of lines, or repeated to one document where they are shorter.
fn documents_of(articles: &str, size: usize) -> Vec<String> {
    if size >= articles.len() {
        return vec![articles.repeat(size.div_ceil(articles.len()))];
    }
    let mut documents = vec![String::new()];
    for line in articles.split_inclusive('\n') {
        if documents.last().is_some_and(|last| last.len() >= size) {
            documents.push(String::new());
        }
        documents.last_mut().expect("there is a first").push_str(line);
    }
    documents
}

fn linear(criterion: &mut Criterion) {
    let articles = articles().join("\n\n");
    let mut group = criterion.benchmark_group("linear");
    for size in SIZES {
        let documents = documents_of(&articles, size);
        let bytes: usize = documents.iter().map(String::len).sum();
        let fewest = bytes / articles.len() * FEWEST_MENTIONS;
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function(BenchmarkId::new("extract", size), |bencher| {
            let mut scratch = Scratch::default();
            bencher.iter(|| {
                let documents = black_box(&documents).iter();
                let mentions = documents.map(|document| extract(document, &mut scratch).mentions.len());
                assert!(mentions.sum::<usize>() >= fewest);
            });
        });
    }
    group.finish();
}

/// The texts that no one writes, in bytes.
const ADVERSARIAL_SIZES: [usize; 2] = [100_000, 10_000_000];

/// What such texts repeat.
const ADVERSARIAL: [(&str, &str); 12] = [
    ("open_brackets", "("),
    ("closed_brackets", ")"),
    ("commas", ","),
    ("capital_syllables", "Nguyễn "),
    ("one_sentence", "ông Nguyễn Văn A cho biết và bà Trần Thị B nhấn mạnh "),
    (
        "one_article",
        "Ông Nguyễn Văn A cho biết, hội nghị bầu bà Trần Thị B làm Chủ tịch UBND tỉnh. ",
    ),
    ("combining_marks", "\u{301}"),
    ("direction_controls", "\u{202E}"),
    ("zero_width", "a\u{200B}"),
    ("shared_prefixes", "Ủy ban nhân dân tỉnh Ủy ban nhân "),
    ("titles", "Phó Chủ tịch kiêm "),
    ("dates", "từ ngày 3, 4, 5 "),
];

fn adversarial(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("adversarial");
    for (name, repeated) in ADVERSARIAL {
        for size in ADVERSARIAL_SIZES {
            let document = document_of(repeated, size);
            group.throughput(Throughput::Bytes(document.len() as u64));
            group.bench_function(BenchmarkId::new(name, size), |bencher| {
                let mut scratch = Scratch::default();
                bencher.iter(|| extract(black_box(&document), &mut scratch));
            });
        }
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = pipeline, serialize, linear, adversarial
}
criterion_main!(benches);
