//! What holds of any text at all.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use sukien::Span;
use sukien::text::{Text, fold};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Pieces that the rules for tokens, sentences and zones look at.
const PIECES: [&str; 48] = [
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\n\n\n",
    "\r\n",
    "\u{A0}",
    "\t",
    ".",
    ".",
    "...",
    "…",
    "!",
    "?",
    ":",
    ";",
    ",",
    "-",
    "–",
    "/",
    "“",
    "”",
    "\"",
    "'",
    "(",
    ")",
    "Ảnh:",
    "Ảnh minh họa",
    "Nguồn:",
    "Chú thích ảnh",
    "Theo",
    "Tại",
    "Chia sẻ:",
    "Tin liên quan",
    "H.Tuấn",
    "TTXVN",
    "TP.",
    "v.v.",
    "3/12",
    "1.500",
    "\u{300}",
    "\u{323}",
    "\u{200B}",
    "\u{AD}",
    "Ðảng",
    "ủy",
    "Huế họp bàn về kinh tế",
];

/// Marks that join the letter before them.
const MARKS: [char; 3] = ['\u{300}', '\u{301}', '\u{323}'];

fn news() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        "[a-zđàáảãạêệơờưừA-ZĐÀÊƯ]{1,6}",
        "\\PC{1,3}",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![news(), any::<String>()]
}

/// The words and marks of a text, and the ends of its sentences.
fn outline(text: &Text<'_>) -> (Vec<String>, Vec<usize>) {
    let words = (0..text.tokens.len()).map(|token| text.token_text(token).to_owned());
    let ends = text.sentences.iter().map(|sentence| sentence.tokens.end);
    (words.collect(), ends.collect())
}

#[test]
fn marks_in_another_order_stay_one_token() {
    // Both are marks, the first of them a letter as well; composed, the second comes first.
    let raw = "\u{10EAB}\u{A3C}";
    let text = Text::new(raw, None);
    assert_eq!((text.tokens.len(), text.token_text(0)), (1, "\u{A3C}\u{10EAB}"));
    assert_eq!(text.original(text.tokens[0].span).of(raw), raw);
}

proptest! {
    #[test]
    fn tokens_are_ordered_pieces_of_the_view(raw in any_text()) {
        let text = Text::new(&raw, None);
        let mut end = 0;
        for (at, token) in text.tokens.iter().enumerate() {
            prop_assert!(end <= token.span.start && !token.span.is_empty());
            prop_assert!(!text.token_text(at).is_empty());
            prop_assert_eq!(token.spaced, at == 0 || end < token.span.start);
            prop_assert!(token.spaced || !token.breaks);
            end = token.span.end;
        }
    }

    #[test]
    fn sentences_hold_every_token_once(raw in any_text(), title in proptest::option::of("\\PC{0,9}")) {
        let text = Text::new(&raw, title.as_deref());
        let mut next = 0;
        let mut before = (0, 0);
        for sentence in &text.sentences {
            prop_assert_eq!(sentence.tokens.start, next);
            prop_assert!(sentence.tokens.end > next);
            prop_assert_eq!(text.span_of(sentence.tokens.clone()), sentence.span);
            prop_assert!(before <= (sentence.part, sentence.paragraph));
            before = (sentence.part, sentence.paragraph);
            next = sentence.tokens.end;
        }
        prop_assert_eq!(next, text.tokens.len());
    }

    #[test]
    fn originals_are_whole_letters_in_order(raw in any_text()) {
        let text = Text::new(&raw, None);
        let mut end = 0;
        for token in &text.tokens {
            let original = text.original(token.span);
            prop_assert!(end <= original.start && !original.is_empty());
            prop_assert!(raw.is_char_boundary(original.start as usize) && raw.is_char_boundary(original.end as usize));
            let parted = raw[original.end as usize..].starts_with(MARKS);
            prop_assert!(!parted);
            end = original.end;
        }
    }

    #[test]
    fn the_view_of_an_original_is_the_token(raw in any_text()) {
        let text = Text::new(&raw, None);
        for (at, token) in text.tokens.iter().enumerate() {
            let original = text.original(token.span).of(&raw);
            let again = Text::new(original, None);
            // `Ð` alone has no neighbour that tells it for a `Đ`.
            prop_assert_eq!(again.view.replace('Ð', "Đ"), text.token_text(at).replace('Ð', "Đ"));
        }
    }

    #[test]
    fn the_form_of_unicode_makes_no_difference(raw in any_text()) {
        let decomposed: String = raw.nfd().collect();
        let composed: String = raw.nfc().collect();
        let expected = outline(&Text::new(&composed, None));
        prop_assert_eq!(&outline(&Text::new(&decomposed, None)), &expected);
        prop_assert_eq!(&outline(&Text::new(&raw, None)), &expected);
    }

    #[test]
    fn any_span_has_an_original(raw in any_text(), start in 0u32..99, length in 0u32..99) {
        let text = Text::new(&raw, None);
        let original = text.original(Span::new(start, start + length));
        prop_assert!(original.start <= original.end);
    }

    #[test]
    fn folding_twice_is_folding_once(raw in any_text()) {
        let once = fold(&raw);
        prop_assert_eq!(fold(&once), once);
    }
}

#[test]
fn time_grows_with_the_length_only() {
    let length = 400_000;
    for piece in [
        ".",
        "...",
        ")",
        "(",
        "\"",
        "”.",
        "\u{301}",
        "\u{200B}",
        "a\u{200B}",
        "A",
        "A.",
        "a,\n",
        "\n",
        "- ",
        "Ảnh:",
        "(Ảnh: ",
        "Theo ",
        "A B\n",
        "H.Tuấn\n",
        "Tại đó ",
        "A - ",
        "1.",
        "đ/c ",
        "Huế họp bàn về kinh tế\n",
    ] {
        let raw = piece.repeat(length / piece.len());
        let started = Instant::now();
        let text = Text::new(&raw, None);
        let took = started.elapsed();
        assert!(took < Duration::from_secs(5), "{piece:?} took {took:?}");
        assert!(text.tokens.len() <= length);
    }
}

#[test]
fn a_mark_is_never_parted_from_its_letter() {
    let raw = "Tha\u{300}nh u\u{309}y\u{323}";
    let text = Text::new(raw, None);
    for token in &text.tokens {
        let rest = &raw[text.original(token.span).end as usize..];
        assert!(!rest.starts_with(is_combining_mark));
    }
}
