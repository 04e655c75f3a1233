//! The line that names the authors or the agency, or the time of publication.

use std::ops::Range;

use super::super::Shape;
use super::super::letter::is_word;
use super::super::token::Words;

/// The longest byline, in tokens: `Nguyễn Thị Hồng Vui (Ban Tuyên giáo Tỉnh ủy)`.
const BYLINE_LENGTH: usize = 18;

/// The most syllables of a name: `Công Tằng Tôn Nữ Thị Ninh` and more of them are no byline.
const NAME_LENGTH: usize = 5;

/// What may stand before the names, in lower case.
const LABELS: [&[&str]; 18] = [
    &["bài", ",", "ảnh", ":"],
    &["bài", "và", "ảnh", ":"],
    &["bài", "-", "ảnh", ":"],
    &["bài", "–", "ảnh", ":"],
    &["tin", ",", "ảnh", ":"],
    &["tin", "và", "ảnh", ":"],
    &["tin", "-", "ảnh", ":"],
    &["tin", "–", "ảnh", ":"],
    &["bài", ":"],
    &["tin", ":"],
    &["tác", "giả", ":"],
    &["thực", "hiện", ":"],
    &["biên", "dịch", ":"],
    &["lược", "dịch", ":"],
    &["tổng", "hợp", ":"],
    &["nguồn", ":"],
    &["nhóm", "phóng", "viên"],
    &["nhóm", "pv"],
];

/// What an author may have done, in brackets behind the name: `(tổng hợp)`, `(từ Washington DC)`.
const NOTES: [&str; 10] = ["tổng", "ghi", "theo", "từ", "lược", "dịch", "biên", "thực", "t", "tại"];

/// Words of the dates above articles, besides numbers: `Thứ Năm, 03/12/2020, 18:30 (GMT+7)`.
const TIME_WORDS: [&str; 24] = [
    "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "cn", "ngày", "tháng", "giờ", "phút", "lúc", "gmt",
    "am", "pm", "cập", "đăng", "xuất", "bản", "đã", "h",
];

/// Whether the words can be nothing but a byline: `H.Tuấn (TTXVN)`, `Theo TTXVN`, `Bài, ảnh: Duy Nhân`.
pub(super) fn is_certain(words: Words<'_>, tokens: &Range<usize>) -> bool {
    let tokens = &trimmed(words, tokens);
    if tokens.is_empty() || tokens.len() > BYLINE_LENGTH {
        return false;
    }
    is_labelled(words, tokens)
        || is_source(words, tokens)
        || names_end(words, tokens).is_some_and(|names| match names.end {
            end if end < tokens.end => is_note(words, &(end..tokens.end)),
            _ => names.initials || names.agency,
        })
}

/// Whether the words are names and nothing else: `Văn Kiên`, `Võ Hải - Hoài Thu`, `Trung tướng PHẠM HỒNG CƯ`.
///
/// With a full stop they are a caption (`Trụ sở Chính phủ.`), and with an honorific too (`Ông Huỳnh Đảm`).
pub(super) fn is_names(words: Words<'_>, tokens: &Range<usize>) -> bool {
    tokens.len() <= BYLINE_LENGTH
        && !matches!(words.word(tokens.start), "Ông" | "Bà" | "Đồng")
        && names_end(words, &after_rank(words, tokens))
            .is_some_and(|names| names.end == tokens.end || is_bracketed(words, &(names.end..tokens.end)))
}

/// Whether the line is the time of publication: `Thứ Năm, 03/12/2020 18:30`.
pub(super) fn is_time(words: Words<'_>, tokens: &Range<usize>) -> bool {
    let numbers = tokens.clone().filter(|&at| words.shape(at) == Shape::Number);
    tokens.len() <= BYLINE_LENGTH
        && numbers.count() >= 3
        && tokens.clone().all(|at| match words.shape(at) {
            Shape::Number => true,
            Shape::Mark => matches!(
                words.word(at),
                "/" | "-" | "–" | "." | "," | ":" | "|" | "(" | ")" | "+"
            ),
            _ => TIME_WORDS.iter().any(|word| is_word(words.word(at), word)),
        })
}

/// The words without the full stop, slash and brackets around them.
fn trimmed(words: Words<'_>, tokens: &Range<usize>) -> Range<usize> {
    let mut tokens = tokens.clone();
    while !tokens.is_empty() && matches!(words.word(tokens.end - 1), "." | "/") {
        tokens.end -= 1;
    }
    if tokens.len() > 2 && words.word(tokens.start) == "(" && words.word(tokens.end - 1) == ")" {
        tokens = tokens.start + 1..tokens.end - 1;
    }
    tokens
}

/// `Bài, ảnh: Duy Nhân`, `Nhóm phóng viên`, `PV`.
fn is_labelled(words: Words<'_>, tokens: &Range<usize>) -> bool {
    let begins = |label: &&&[&str]| {
        label.len() <= tokens.len()
            && label
                .iter()
                .zip(tokens.clone())
                .all(|(word, at)| is_word(words.word(at), word))
    };
    words.word(tokens.start) == "PV" && tokens.len() <= NAME_LENGTH
        || LABELS
            .iter()
            .find(begins)
            .is_some_and(|label| label.last() != Some(&":") || words.shape(tokens.start + label.len()) != Shape::Lower)
}

/// `Theo TTXVN`, `Theo Bộ Ngoại giao`, `Theo tuoitre.vn`.
fn is_source(words: Words<'_>, tokens: &Range<usize>) -> bool {
    let source = tokens.start + 1..tokens.end;
    let address = source.clone().any(|at| words.word(at) == "." && words.touches(at + 1));
    words.word(tokens.start) == "Theo"
        && (1..=NAME_LENGTH).contains(&source.len())
        && (address || matches!(words.shape(source.start), Shape::Capital | Shape::Upper))
        && source.clone().all(|at| !matches!(words.word(at), "," | ":" | ";"))
}

/// Names at the beginning of a line.
struct Names {
    /// The token after them.
    end: usize,
    /// Whether one has initials: `H.Tuấn`, `N.M`.
    initials: bool,
    /// Whether one is an agency: `TTXVN`, `VOV`.
    agency: bool,
}

/// The names that the words begin with, joined by dashes, commas or slashes.
fn names_end(words: Words<'_>, tokens: &Range<usize>) -> Option<Names> {
    let mut names = Names {
        end: tokens.start,
        initials: false,
        agency: false,
    };
    loop {
        let name = name_end(words, names.end..tokens.end)?;
        names.initials |= name.initials;
        names.agency |= name.agency;
        names.end = name.end;
        let joint = name.end < tokens.end && matches!(words.word(name.end), "-" | "–" | "," | "/" | "&" | "và" | ";");
        if !joint {
            return Some(names);
        }
        names.end += 1;
    }
}

/// One name: two syllables or more, initials, an agency, an address (`VOV.VN`).
fn name_end(words: Words<'_>, tokens: Range<usize>) -> Option<Names> {
    let mut syllables = 0;
    let mut dots = 0;
    let mut end = tokens.start;
    while end < tokens.end {
        match words.shape(end) {
            Shape::Capital | Shape::Upper => syllables += 1,
            Shape::Mark if words.word(end) == "." && words.touches(end) && syllables > 0 => dots += 1,
            _ => break,
        }
        end += 1;
    }
    let only = words.word(tokens.start);
    let agency = syllables == 1 && words.shape(tokens.start) == Shape::Upper && (3..=7).contains(&only.chars().count());
    let whole = syllables >= 2 || agency;
    (whole && syllables <= NAME_LENGTH).then_some(Names {
        end,
        initials: dots > 0,
        agency,
    })
}

/// The words without a military rank before the name.
fn after_rank(words: Words<'_>, tokens: &Range<usize>) -> Range<usize> {
    let rank = matches!(words.word(tokens.start), "Đại" | "Thượng" | "Trung" | "Thiếu")
        && matches!(words.word(tokens.start + 1), "tướng" | "tá" | "úy");
    tokens.start + if rank { 2 } else { 0 }..tokens.end
}

fn is_bracketed(words: Words<'_>, tokens: &Range<usize>) -> bool {
    tokens.len() >= 3 && words.word(tokens.start) == "(" && words.word(tokens.end - 1) == ")"
}

/// `(TTXVN)`, `(tổng hợp)`, `(từ Washington DC)`.
fn is_note(words: Words<'_>, tokens: &Range<usize>) -> bool {
    let first = tokens.start + 1;
    is_bracketed(words, tokens)
        && (words.shape(first) == Shape::Upper || NOTES.iter().any(|note| is_word(words.word(first), note)))
}
