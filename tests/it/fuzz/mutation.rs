//! Small changes to a text, as chance has it.

use fastrand::Rng;
use unicode_normalization::UnicodeNormalization;

/// Characters that a reader of text may stumble over: marks without letters, letters whose other case is longer,
/// what nobody sees, what turns the direction, the last ones of each length in UTF-8.
const TRAPS: &[&str] = &[
    "\0",
    "\u{1}",
    "\t",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\u{b}",
    "\u{c}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "\u{300}",
    "\u{301}",
    "\u{309}",
    "\u{31b}",
    "\u{323}",
    "\u{340}",
    "\u{344}",
    "\u{f71}",
    "\u{200b}",
    "\u{200d}",
    "\u{200e}",
    "\u{202e}",
    "\u{2028}",
    "\u{2029}",
    "\u{2060}",
    "\u{2066}",
    "\u{3000}",
    "\u{feff}",
    "\u{fffd}",
    "\u{7f}",
    "\u{7ff}",
    "\u{ffff}",
    "\u{10ffff}",
    "İ",
    "ı",
    "ß",
    "ẞ",
    "ŉ",
    "ǰ",
    "ﬁ",
    "Ω",
    "K",
    "Å",
    "Đ",
    "Ð",
    "đ",
    "ƒ",
    "가",
    "각",
    "क़",
    "שּׁ",
    "👨‍👩‍👧",
    "é",
    "e\u{301}",
    "ự",
    "Ự",
    "½",
    "Ⅻ",
    "٣",
    "９",
    "（",
    "）",
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    "«",
    "»",
    "–",
    "—",
    "-",
    "…",
    ".",
    "..",
    ",",
    ";",
    ":",
    "/",
    "(",
    ")",
    "[",
    "]",
    "*",
    "!",
    "?",
    "%",
    "0",
    "1",
    "31/12",
    "29/2",
    "30/2/2021",
    "1/1/0000",
    "99/99/9999",
    "9999",
    "0001",
    "00000000000000000000",
    "18446744073709551616",
    "1.000.000",
    "4.600,5",
    "XIII",
    "số 15-NQ/TW",
];

/// A place between two characters.
fn place(rng: &mut Rng, text: &str) -> usize {
    let near = rng.usize(..=text.len());
    (near..=text.len())
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(text.len())
}

/// Two places, the first before the second and seldom far from it.
fn passage(rng: &mut Rng, text: &str) -> (usize, usize) {
    let start = place(rng, text);
    let rest = &text[start..];
    let longest = match rng.u8(..4) {
        0 => rest.len(),
        1 => rest.len().min(8),
        _ => rest.len().min(80),
    };
    let end = rng.usize(..=longest);
    let end = (end..=rest.len())
        .find(|&at| rest.is_char_boundary(at))
        .unwrap_or(rest.len());
    (start, start + end)
}

/// A passage of one of the texts.
pub(super) fn cutting<'t>(rng: &mut Rng, texts: &'t [String]) -> &'t str {
    let text = rng.choice(texts).map_or("", String::as_str);
    let (start, end) = passage(rng, text);
    &text[start..end]
}

/// Changes a text `times` times; `others` and `words` are what comes into it besides what trips readers.
pub(super) fn mutate(rng: &mut Rng, text: &mut String, others: &[String], words: &[&str], times: usize) {
    for _ in 0..times {
        mutate_once(rng, text, others, words);
    }
}

fn mutate_once(rng: &mut Rng, text: &mut String, others: &[String], words: &[&str]) {
    let (start, end) = passage(rng, text);
    let passage = &text[start..end];
    let instead = match rng.u8(..14) {
        0 => String::new(),
        1 => passage.repeat(rng.usize(2..6)),
        2 => cutting(rng, others).to_owned(),
        3 => format!("{}{passage}", cutting(rng, others)),
        4 => passage.to_uppercase(),
        5 => passage.to_lowercase(),
        6 => passage.nfd().collect(),
        7 => passage.nfc().collect(),
        8 => passage.chars().rev().collect(),
        9 => passage
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(rng.choice(TRAPS).unwrap_or(&"")),
        10 => trap(rng).repeat(rng.usize(1..40)),
        11 => format!("{passage}{}", trap(rng)),
        12 => format!("{passage} {} ", rng.choice(words).unwrap_or(&"")),
        _ => passage
            .chars()
            .map(|c| {
                if c.is_ascii_digit() {
                    char::from(rng.u8(b'0'..=b'9'))
                } else {
                    c
                }
            })
            .collect(),
    };
    text.replace_range(start..end, &instead);
}

fn trap(rng: &mut Rng) -> String {
    match rng.bool() {
        true => rng.choice(TRAPS).copied().unwrap_or_default().to_owned(),
        false => rng.char(..).to_string(),
    }
}

/// Changes bytes, whatever they belong to.
pub(super) fn mutate_bytes(rng: &mut Rng, bytes: &mut Vec<u8>, times: usize) {
    for _ in 0..times {
        let at = rng.usize(..=bytes.len());
        match rng.u8(..4) {
            0 => bytes.insert(at, rng.u8(..)),
            1 => bytes.truncate(at.max(1)),
            _ if at == bytes.len() => {}
            2 => bytes[at] ^= 1 << rng.u8(..8),
            _ => drop(bytes.remove(at)),
        }
    }
}
