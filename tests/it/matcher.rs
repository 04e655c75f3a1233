//! The matcher against a plain one that is slow and obviously right.

use std::cmp::Reverse;
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use regex::{Captures, Regex};
use sukien::Span;
use sukien::matcher::{Case, Hit, Scratch, Surface, SurfaceId, SurfaceMatcher};
use unicode_normalization::UnicodeNormalization;

/// A word (a run of letters, digits and combining marks) or a mark.
#[derive(Debug)]
struct Token<'t> {
    text: &'t str,
    span: Span,
    is_word: bool,
    /// The white space before it.
    space: &'t str,
}

/// Cuts a text into tokens.
fn tokens(text: &str) -> Vec<Token<'_>> {
    static TOKEN: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(\s*)(?:([\p{Alphabetic}\p{N}\p{M}]+)|(\S))").expect("a valid expression"));
    let token = |captures: Captures<'_>| {
        let found = captures.get(2).or(captures.get(3)).expect("a word or a mark");
        Token {
            text: &text[found.range()],
            span: Span::new(found.start() as u32, found.end() as u32),
            is_word: captures.get(2).is_some(),
            space: &text[captures.get(1).expect("white space or nothing").range()],
        }
    };
    TOKEN.captures_iter(text).map(token).collect()
}

/// What is the same in every letter case, at either place of the tone mark and with either dash.
fn canonical(token: &str) -> String {
    let lower: Vec<char> = token.to_lowercase().replace('–', "-").chars().collect();
    let Some((onset, rime)) = lower.split_last_chunk::<2>() else {
        return lower.iter().collect();
    };
    let (tones, vowels): (String, String) = rime
        .iter()
        .copied()
        .nfd()
        .partition(|letter| "\u{300}\u{301}\u{303}\u{309}\u{323}".contains(*letter));
    let open = ["oa", "oe", "uy"].contains(&vowels.as_str()) && tones.chars().count() == 1;
    if open && onset.len() <= 3 && onset.last() != Some(&'q') {
        onset.iter().collect::<String>() + &vowels + &tones
    } else {
        lower.iter().collect()
    }
}

/// The first letter of a token.
fn first_letter(token: &Token) -> Option<char> {
    token.text.chars().find(|letter| letter.is_alphabetic())
}

/// Whether the first letter of a token is upper-case.
fn is_capital(token: &Token) -> bool {
    first_letter(token).is_some_and(char::is_uppercase)
}

/// Whether a surface stands at the beginning of the tokens of a text.
fn stands(surface: &[Token], case: Case, text: &[Token]) -> bool {
    let pairs = || surface.iter().zip(text);
    let same_words = || pairs().all(|(surface, text)| canonical(surface.text) == canonical(text.text));
    let same_spaces = || {
        pairs().skip(1).all(|(surface, text)| {
            surface.space.is_empty() == text.space.is_empty() && text.space.matches('\n').count() < 2
        })
    };
    let same_case = || match case {
        Case::Any => true,
        Case::Initial => pairs()
            .find(|(surface, _)| first_letter(surface).is_some())
            .is_none_or(|(_, text)| is_capital(text)),
        Case::Every => pairs().all(|(surface, text)| !is_capital(surface) || is_capital(text)),
    };
    surface.len() <= text.len() && same_words() && same_spaces() && same_case()
}

/// Every surface at every token.
fn plain_scan(surfaces: &[(String, Case)], text: &str) -> Vec<Hit> {
    let text = tokens(text);
    let mut hits = Vec::new();
    for (id, (surface, case)) in (0..).zip(surfaces) {
        let composed: String = surface.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect();
        let surface_tokens = tokens(&composed);
        if !surface_tokens.iter().any(|token| token.is_word) {
            continue;
        }
        for start in 0..text.len() {
            if stands(&surface_tokens, *case, &text[start..]) {
                let span = text[start].span.to(text[start + surface_tokens.len() - 1].span);
                hits.push(Hit {
                    surface: SurfaceId(id),
                    span,
                });
            }
        }
    }
    hits.sort_by_key(|hit| (hit.span.start, Reverse(hit.span.end), hit.surface));
    hits
}

/// Few syllables, so that they meet often: both tone placements, short and long ones, digits, and what only looks alike.
const SYLLABLES: [&str; 34] = [
    "hòa",
    "hoà",
    "bình",
    "ủy",
    "uỷ",
    "ban",
    "nhân",
    "dân",
    "đảng",
    "trường",
    "trưởng",
    "ư",
    "ừ",
    "thư",
    "nước",
    "quý",
    "qúy",
    "khỏe",
    "khoẻ",
    "ngoẽ",
    "ngõe",
    "y",
    "ở",
    "xi",
    "xiv",
    "43",
    "4g",
    "km²",
    "é",
    "ý",
    "łódź",
    "aaaaaaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaab",
    "kyrgyzstan-turkmenistan",
];

/// A syllable in some letter case.
fn syllable() -> impl Strategy<Value = String> {
    (select(&SYLLABLES[..]), 0..6, any::<u32>())
        .prop_map(|(syllable, case, mixture)| match case {
            0 => syllable.to_uppercase(),
            1 | 2 => {
                let mut letters = syllable.chars();
                letters
                    .next()
                    .into_iter()
                    .flat_map(char::to_uppercase)
                    .chain(letters)
                    .collect()
            }
            3 => {
                let mixed = |(at, letter): (usize, char)| match mixture >> (at % 32) & 1 {
                    0 => letter.to_string(),
                    _ => letter.to_uppercase().to_string(),
                };
                syllable.chars().enumerate().map(mixed).collect()
            }
            _ => syllable.to_owned(),
        })
        // `ł` has an upper case that the matcher takes for another letter.
        .prop_map(|syllable| syllable.replace(['Ł', 'Ź'], "ł"))
}

/// Syllables with something between them, and perhaps something around.
fn phrase(between: &'static [&'static str], syllables: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    vec((syllable(), select(between)), syllables).prop_map(|parts| {
        parts
            .into_iter()
            .flat_map(|(syllable, between)| [syllable, between.to_owned()])
            .collect()
    })
}

fn surface() -> impl Strategy<Value = (String, Case)> {
    let lead = select(&["", "", "", "", "“", "(", "-"][..]);
    let end = select(&["", "", "", "", "”", ".", "\u{334}"][..]);
    let body = phrase(&[" ", " ", " ", " ", " ", "-", ".", " - ", "", "  "], 1..4);
    let case = select(&[Case::Any, Case::Initial, Case::Every][..]);
    (lead, body, end, case).prop_map(|(lead, body, end, case)| (format!("{lead}{}{end}", body.trim()), case))
}

fn text() -> impl Strategy<Value = String> {
    let between = &[
        " ", " ", " ", " ", " ", " ", "\u{a0}", "  ", "\n", " \r\n ", "\n\n", "-", "–", " – ", ".", ", ", "", "×", "“",
        "” ", "\u{334} ", "\u{3000}", "🙂", "ж",
    ];
    phrase(between, 0..80).prop_map(|text| text.nfc().collect())
}

fn scan(surfaces: &[(String, Case)], text: &str) -> Vec<Hit> {
    let matcher =
        SurfaceMatcher::new(surfaces.iter().map(|(text, case)| Surface { text, case: *case })).expect("few surfaces");
    // What the memory holds of another text must not show.
    let mut scratch = Scratch::default();
    matcher.scan(&"Ủy ban nhân dân, ông “Ba” – bà Tư. ".repeat(3), &mut scratch);
    matcher.scan(text, &mut scratch).to_vec()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn finds_what_the_plain_matcher_finds(surfaces in vec(surface(), 0..40), text in text()) {
        prop_assert_eq!(scan(&surfaces, &text), plain_scan(&surfaces, &text));
    }

    #[test]
    fn finds_the_surfaces_in_a_text_of_surfaces(
        (surfaces, order) in vec(surface(), 1..20).prop_flat_map(|surfaces| {
            let order = vec((0..surfaces.len(), select(&[" ", "\n", ", ", "\n\n", ""][..])), 0..40);
            (Just(surfaces), order)
        }),
    ) {
        let text: String = order.into_iter().flat_map(|(index, between)| [&surfaces[index].0, between]).collect();
        let text: String = text.nfc().collect();
        prop_assert_eq!(scan(&surfaces, &text), plain_scan(&surfaces, &text));
    }

    #[test]
    fn finds_what_the_plain_matcher_finds_in_any_text(text in "\\PC{0,200}", surfaces in vec("\\PC{1,4}", 1..20)) {
        let surfaces: Vec<(String, Case)> = surfaces.into_iter().map(|surface| (surface, Case::Any)).collect();
        let text: String = text.nfc().collect();
        let (found, expected) = (scan(&surfaces, &text), plain_scan(&surfaces, &text));
        prop_assert!(found.iter().all(|hit| expected.contains(hit)));
    }
}

/// A word that is too long for the packed form shares its tail with a short one.
#[test]
fn long_words_leave_their_short_tails_alone() {
    for (long, short, text) in [
        ("AAAAAAAAAAAAAAAAỦY", "UỶ", "ỦY "),
        ("AAAAAAAAAAAAAAAAHÒA", "HÒA", "HOÀ "),
    ] {
        let surfaces = [(long.to_owned(), Case::Any), (short.to_owned(), Case::Any)];
        assert_eq!(scan(&surfaces, text), plain_scan(&surfaces, text), "{text}");
    }
}
