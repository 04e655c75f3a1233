//! What holds of any text, whatever is in it.

use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use sukien::gazetteer::GazetteerBuilder;
use sukien::text::Text;
use sukien::{Article, Extraction, Extractor};
use unicode_normalization::UnicodeNormalization;

use crate::articles::{self, OwnArticle};

/// Pieces that sentences of the register are made of, right and wrong side by side.
const PIECES: &[&str] = &[
    "Sáng 3/12",
    "ngày 31/2/2020",
    "từ ngày 1 đến 5-7-2021",
    "nhiệm kỳ 2020 - 2025",
    "Tết",
    "đồng chí",
    "các ông, bà:",
    "ông",
    "Nguyễn Văn Nên",
    "NGUYỄN VĂN NÊN",
    "H'Yim Kđoh",
    "Nên",
    "Bí thư",
    "Phó Chủ tịch Thường trực",
    "nguyên",
    "UBND",
    "Ủy ban nhân dân",
    "Uỷ ban",
    "Bộ Công an, Quốc phòng",
    "các sở: Xây dựng, Tài chính",
    "Thành ủy",
    "tỉnh Bình Dương",
    "TP.HCM",
    "TP Hồ Chí Minh",
    "quận 1",
    "tổ chức",
    "chủ trì",
    "khai mạc",
    "Hội nghị trực tuyến",
    "kết nối 43 điểm cầu",
    "hơn 4.600 đại biểu",
    "Nghị quyết số 15-NQ/TW",
    "ký ban hành",
    "trao tặng",
    "gửi điện chia buồn",
    "bổ nhiệm",
    "bị khởi tố",
    "được",
    "không",
    "nếu",
    "sẽ",
    "phát biểu tại",
    "nhấn mạnh",
    "cho biết",
    "tham dự",
    "và",
    "của",
    "về việc",
    "Ảnh: Anh Tuấn/TTXVN",
    "(TTXVN)",
    "Chú thích ảnh",
];

/// What stands between them.
const JOINTS: &[&str] = &[
    " ", " ", " ", " ", ", ", "; ", ". ", ": ", "\n", "\n\n", "\r\n", " (", ") ", " “", "” ", " - ", "–", "/", "…",
    "\"", "\u{a0}", "\u{301}", "\u{200b}", "\u{202e}", "\u{feff}", "\0", "",
];

/// Sentences that no one wrote.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => select(PIECES).prop_map(str::to_owned), 1 => "\\PC{1,4}"];
    let pieces = prop::collection::vec((piece, select(JOINTS)), 0..40);
    pieces.prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|(piece, joint)| [piece, joint.to_owned()])
            .collect()
    })
}

fn extract(text: &str) -> Extraction {
    Extractor::builtin().extract(&Article::new(text).published(jiff::civil::date(2020, 12, 4)))
}

/// The words of a passage as they are read: composed, without what is invisible between them.
fn words(text: &str) -> String {
    Text::new(text, None)
        .view
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Asserts of everything with a place in the text that it can be sliced, and that its text is what stands there.
pub(crate) fn assert_spans_hold(text: &str, value: &Value) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| assert_spans_hold(text, item)),
        Value::Object(fields) => {
            if let (Some(start), Some(end)) = (value["start"].as_u64(), value["end"].as_u64()) {
                let slice = text.get(start as usize..end as usize);
                let slice = slice.unwrap_or_else(|| panic!("{start}..{end} is no slice of {text:?}: {value}"));
                if let Some(said) = value["text"].as_str() {
                    assert_eq!(words(said), words(slice), "{value} in {text:?}");
                }
            }
            fields.values().for_each(|field| assert_spans_hold(text, field));
        }
        _ => {}
    }
}

/// An extraction without its offsets, its words composed.
pub(crate) fn without_spans(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.nfc().collect()),
        Value::Array(items) => items.into_iter().map(without_spans).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().filter(|(name, _)| name != "start" && name != "end");
            fields.map(|(name, field)| (name, without_spans(field))).collect()
        }
        other => other,
    }
}

pub(crate) fn json(extraction: &Extraction) -> Value {
    serde_json::to_value(extraction).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_string_gives_spans_that_hold(characters in prop::collection::vec(any::<char>(), 0..200)) {
        let text: String = characters.into_iter().collect();
        assert_spans_hold(&text, &json(&extract(&text)));
    }

    #[test]
    fn any_sentences_give_spans_that_hold(text in soup()) {
        assert_spans_hold(&text, &json(&extract(&text)));
    }

    #[test]
    fn composed_and_decomposed_sentences_give_the_same(text in soup()) {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        assert_eq!(
            without_spans(json(&extract(&composed))),
            without_spans(json(&extract(&decomposed))),
        );
    }
}

#[test]
fn spans_in_articles_hold() {
    for article in articles::all() {
        for text in [
            article.text.clone(),
            article.text.nfd().collect(),
            article.text.to_uppercase(),
        ] {
            assert_spans_hold(&text, &json(&article.extract_as(&text)));
        }
    }
}

#[test]
fn composed_and_decomposed_articles_give_the_same() {
    for article in articles::all() {
        let composed: String = article.text.nfc().collect();
        let decomposed: String = article.text.nfd().collect();
        assert_eq!(
            without_spans(json(&article.extract_as(&composed))),
            without_spans(json(&article.extract_as(&decomposed))),
            "{}",
            article.name
        );
    }
}

#[test]
fn how_many_bytes_a_sentence_has_says_nothing() {
    // Composed it has fewer than 500 bytes, decomposed more.
    let between =
        "Các đại biểu thảo luận về kế hoạch phát triển kinh tế - xã hội, ngân sách nhà nước, đầu tư công, ".repeat(3);
    let text = format!(
        "Ngày 1/12, UBND tỉnh Lào Cai họp phiên thường kỳ tháng 11. {between}giáo dục, y tế, văn hóa, thể thao. Chủ trì cuộc họp, ông Trần Văn Nam kết luận."
    );
    let composed: String = text.nfc().collect();
    let decomposed: String = text.nfd().collect();
    assert_eq!(
        without_spans(json(&extract(&composed))),
        without_spans(json(&extract(&decomposed))),
    );
}

/// The entities of the gazetteers in the first `end` bytes of a text, by kind and key.
fn entities_before(extraction: &Extraction, end: usize) -> BTreeSet<String> {
    let value = json(extraction);
    let of = |mention: &Value| {
        let entity = &value["entities"][mention["entity"].as_u64()? as usize];
        let name = entity["key"].as_str()?;
        (mention["end"].as_u64()? as usize <= end).then(|| format!("{} {name}", mention["kind"]))
    };
    value["mentions"].as_array().unwrap().iter().filter_map(of).collect()
}

#[test]
fn an_upper_case_headline_names_the_same_known_entities() {
    for article in articles::all() {
        let (headline, body) = article.text.split_once('\n').unwrap();
        let upper = headline.to_uppercase();
        let as_written = entities_before(&article.extract(), headline.len());
        let in_capitals = entities_before(&article.extract_as(&format!("{upper}\n{body}")), upper.len());
        assert_eq!(as_written, in_capitals, "{}: {headline}", article.name);
    }
}

#[test]
fn threads_give_what_one_gives() {
    let articles = articles::all();
    let extract_all = |articles: &[OwnArticle]| articles.iter().map(OwnArticle::extract).collect::<Vec<_>>();
    let alone = extract_all(&articles);
    thread::scope(|scope| {
        let jobs = [0, 1, 2].map(|_| scope.spawn(|| extract_all(&articles)));
        for job in jobs {
            assert!(job.join().unwrap() == alone, "a thread found something else");
        }
    });
}

/// A built-in table with its rows in the opposite order.
pub(crate) fn reversed(table: &str) -> String {
    let (header, rows) = table.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().rev().collect();
    format!("{header}\n{}\n", rows.join("\n"))
}

#[test]
fn the_order_of_rows_says_nothing() {
    let folder = articles::folder().join("../../gazetteers");
    let mut builder = GazetteerBuilder::new().builtin(false);
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "tsv") {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            builder = builder.table(name, reversed(&std::fs::read_to_string(&path).unwrap()));
        }
    }
    let extractor = Extractor::new(builder.build().unwrap()).unwrap();
    for article in articles::all() {
        let found = extractor.extract(&article.article(&article.text));
        assert_eq!(json(&found), json(&article.extract()), "{}", article.name);
    }
}

#[test]
fn texts_made_to_be_slow_are_read_at_once() {
    // Far above what they take, far below what anything quadratic takes.
    const LIMIT: Duration = Duration::from_secs(60);
    let texts = [
        "(".repeat(100_000),
        "(a".repeat(50_000) + &")".repeat(50_000),
        "“".repeat(100_000),
        ",".repeat(200_000),
        "a, ".repeat(100_000),
        "\u{301}".repeat(200_000),
        "\u{202e}\u{200b}".repeat(100_000),
        "Nguyễn ".repeat(100_000),
        "Bí thư ".repeat(50_000),
        "Nguyễn Văn Nên, ".repeat(20_000),
        "Thành ủy Quy Nhơn tổ chức hội nghị ".repeat(10_000),
        "ông Nguyễn Văn Nên nhấn mạnh, ".repeat(10_000),
        "từ ngày 1/2 đến ".repeat(20_000),
        "Nghị quyết số 15-NQ/TW về ".repeat(20_000),
        "Ủy ban nhân dân ".repeat(20_000),
        "xã Cốc Hội ".repeat(20_000),
        "thôn Hội phường ".repeat(20_000),
        "2020 - ".repeat(50_000),
        "1".repeat(200_000),
        "\n".repeat(200_000),
        "a".repeat(1_000_000),
    ];
    for text in texts {
        let began = Instant::now();
        extract(&text);
        let start: String = text.chars().take(20).collect();
        assert!(began.elapsed() < LIMIT, "{start:?}… took {:?}", began.elapsed());
    }
}
