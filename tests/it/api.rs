//! What a user of the crate relies on besides what is found.

use std::panic::{RefUnwindSafe, UnwindSafe};

use sukien::gazetteer::{Gazetteer, GazetteerBuilder};
use sukien::matcher::SurfaceMatcher;
use sukien::{Article, Event, Extraction, Extractor, GazetteerError, Span};

fn shareable<T: Send + Sync + UnwindSafe + RefUnwindSafe>() {}

#[test]
fn everything_is_shared_between_threads_and_survives_a_panic() {
    shareable::<Extractor>();
    shareable::<Gazetteer>();
    shareable::<GazetteerBuilder>();
    shareable::<GazetteerError>();
    shareable::<SurfaceMatcher>();
    shareable::<Article<'_>>();
    shareable::<Extraction>();
    shareable::<Event>();
    shareable::<Span>();
}

#[test]
fn an_empty_text_gives_an_empty_extraction() {
    for text in ["", " ", "\n\n", "\u{feff}"] {
        let extraction = Extractor::builtin().extract(&Article::new(text));
        assert!(
            extraction.mentions.is_empty() && extraction.events.is_empty(),
            "{text:?}"
        );
    }
}

#[test]
fn a_row_of_ones_own_makes_an_official_known() {
    let officials = "key\tname\taliases\tgender\tborn\tdied\tcountry\twikidata\tsource\n\
                     vu-cha-lia\tVừ Chả Lía\t\tm\t\t\t\t\town\n";
    let gazetteer = GazetteerBuilder::new()
        .table("officials.tsv", officials)
        .build()
        .unwrap();
    let extractor = Extractor::new(gazetteer).unwrap();
    let extraction = extractor.extract(&Article::new("Sáng nay, ông Vừ Chả Lía cho biết, hội nghị đã bế mạc."));
    // No post says that it is he: another of the name may be meant.
    assert_eq!(extraction.entities[0].alternatives, ["vu-cha-lia"]);
}

#[test]
fn a_headline_apart_is_no_part_of_the_text() {
    let text = "Sáng 3/12, Thành ủy Quy Nhơn tổ chức hội nghị cán bộ.";
    let article = Article::new(text).title("Quy Nhơn: Hội nghị cán bộ");
    for mention in Extractor::builtin().extract(&article).mentions {
        assert_eq!(mention.span.of(text), mention.text);
    }
}
