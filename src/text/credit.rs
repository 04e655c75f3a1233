//! The credit of a picture, which tells a caption: `Ảnh: Anh Tuấn/TTXVN`, `(Nguồn: CNN)`, `Ảnh minh họa.`

use std::ops::Range;

use super::Shape;
use super::opening;
use super::token::Words;

/// What may stand between `Ảnh` and its colon.
const LABEL_WORDS: [&str; 14] = [
    "ảnh", "minh", "họa", "hoạ", "tư", "liệu", "chụp", "màn", "hình", "cắt", "từ", "clip", "video", "tin",
];

/// The most words of a label: `Ảnh chụp màn hình:`.
const LABEL_LENGTH: usize = 5;

/// The most tokens of a credit; what is longer has run on into the next sentence.
const CREDIT_LENGTH: usize = 16;

/// The token after the label of a credit that begins at token `at`, before token `end`.
///
/// `Ảnh minh họa` and its like need no colon where nothing follows them.
#[inline(always)]
pub(super) fn label_end(words: Words<'_>, at: usize, end: usize) -> Option<usize> {
    // Asked of every word of a text: nearly all show by their length and first byte that they begin none.
    match (words.length(at), words.initial(at)) {
        (5, 0xE1 | 0xC4) | (7, b'N' | b'n') if is_label_head(words, at) => rest_of_label(words, at, end),
        _ => None,
    }
}

fn rest_of_label(words: Words<'_>, at: usize, end: usize) -> Option<usize> {
    let limit = end.min(at + LABEL_LENGTH);
    let after = (at + 1..limit).find(|&next| !LABEL_WORDS.contains(&words.word(next)));
    match after {
        Some(colon) if words.word(colon) == ":" => Some(colon + 1),
        Some(mark) if mark > at + 1 && matches!(words.word(mark), "." | ")") => Some(mark),
        // `Ảnh minh họa Sáng nay, tỉnh họp`: the text goes on behind the label.
        Some(next) if runs_on(words, next) => Some(next),
        None if limit == end && end > at + 1 => Some(end),
        _ => None,
    }
}

/// Whether a sentence begins right behind `Ảnh minh họa`.
fn runs_on(words: Words<'_>, next: usize) -> bool {
    matches!(words.word(next - 1), "họa" | "hoạ")
        && words.shape(next) == Shape::Capital
        && !words.touches(next)
        && !matches!(words.word(next), "Internet" | "Nguồn")
}

/// Whether a label may begin here: `Ảnh`, or `ảnh` after a mark, as in `(ảnh: Minh Minh)`; not `hình ảnh:`.
fn is_label_head(words: Words<'_>, at: usize) -> bool {
    match words.word(at) {
        "Ảnh" | "ẢNH" | "Nguồn" | "NGUỒN" => true,
        "ảnh" | "nguồn" => at > 0 && matches!(words.word(at - 1), "(" | "." | "-" | "–" | "…"),
        "Đồ" => matches!(words.word(at + 1), "họa" | "hoạ"),
        _ => false,
    }
}

/// Whether a credit whose label ends at token `from` ends before token `after`, though no full stop stands there.
///
/// Running text often goes on without one: `Ảnh: TTXVN Đây là yêu cầu`, `(Ảnh: Dân trí) Rất nhanh chóng`.
pub(super) fn ends_before(words: Words<'_>, from: usize, after: usize) -> bool {
    let starts = matches!(words.shape(after), Shape::Capital | Shape::Upper);
    match words.word(after - 1) {
        ")" => starts || is_opening_quote(words, after),
        _ if after == from && runs_on(words, after) => true,
        _ if words.shape(after - 1) == Shape::Mark || after == from => false,
        "Báo" | "báo" => false,
        _ if is_signed_in_capitals(words, from..after) && words.shape(after) == Shape::Capital => true,
        _ if is_opening_quote(words, after) || opening::opens(words, after) => true,
        _ => starts && begins_lower_phrase(words, after) && is_all_names(words, from..after),
    }
}

/// Whether a credit is a name in capitals, behind which words with small letters are the text's: `Ảnh: LÊ TÁM Ông Trần Văn Sáu kể`.
fn is_signed_in_capitals(words: Words<'_>, tokens: Range<usize>) -> bool {
    let town = words.word(tokens.end - 1) == "TP";
    tokens.len() >= 2
        && !town
        && tokens
            .clone()
            .all(|at| words.shape(at) == Shape::Upper && words.length(at) > 1)
}

fn is_opening_quote(words: Words<'_>, at: usize) -> bool {
    matches!(words.word(at), "“" | "\"") && !words.touches(at)
}

/// Whether a capital begins a phrase that is no name: `Chứng kiến`, `Sáng 14`, `Tổng Bí thư`.
fn begins_lower_phrase(words: Words<'_>, at: usize) -> bool {
    let title = matches!(words.word(at), "Tổng" | "Phó") && words.shape(at + 1) == Shape::Capital;
    if title && !words.touches(at + 1) {
        return begins_lower_phrase(words, at + 1);
    }
    matches!(words.shape(at + 1), Shape::Lower | Shape::Number) && !words.touches(at + 1)
}

fn is_all_names(words: Words<'_>, tokens: Range<usize>) -> bool {
    tokens.take(CREDIT_LENGTH).all(|at| words.shape(at) != Shape::Lower)
}

/// Whether a sentence is nothing but a credit: `Ảnh: VGP/Quang Hiếu.`, `(Nguồn: Reuters)`.
pub(super) fn is_credit(words: Words<'_>, sentence: &Range<usize>) -> bool {
    let skip = usize::from(matches!(words.word(sentence.start), "(" | "-" | "–"));
    let end = sentence.end;
    label_end(words, sentence.start + skip, end).is_some_and(|label| end - label <= CREDIT_LENGTH)
}

/// Whether a sentence closes with a credit: `Thứ trưởng phát biểu. - Ảnh: VGP`, `Toàn cảnh (Ảnh: Dân trí)`.
pub(super) fn ends_with_credit(words: Words<'_>, sentence: &Range<usize>) -> bool {
    let from = sentence.end.saturating_sub(CREDIT_LENGTH).max(sentence.start);
    (from..sentence.end).any(|at| label_end(words, at, sentence.end).is_some())
}
