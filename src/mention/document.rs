//! Documents: a kind, a number, a day, an issuer, a subject.

use std::ops::Range;

use super::reading::Reading;
use super::vocabulary::WordClass;
use crate::text::Shape;

/// A document as written: `Nghị quyết số 18-NQ/TW ngày 25/10/2017`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct DocumentPhrase {
    /// From its kind to the end of its number, or of the bracket around that.
    pub(crate) tokens: Range<usize>,
    /// The words of its kind: `Nghị quyết`.
    pub(crate) kind: Range<usize>,
    /// Its number, without `số`: `18-NQ/TW`.
    pub(crate) code: Option<Range<usize>>,
}

/// A document that begins at a token: a kind word, and its number where one follows.
pub(crate) fn document_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<DocumentPhrase> {
    let (kind_end, _) = reading
        .word_at(at, WordClass::DocumentKind)
        .filter(|(end, _)| *end <= limit)?;
    // `Công văn (số 73/TTg-CN)`
    let bracket = usize::from(reading.is_mark(kind_end, &['(']) && reading.str(kind_end + 1) == "số");
    let label = kind_end + bracket;
    let numbered = label + usize::from(reading.str(label) == "số") + usize::from(reading.is_mark(label + 1, &[':']));
    let code = code_end(reading, numbered, limit)
        .filter(|end| bracket == 0 || reading.is_mark(*end, &[')']))
        .map(|end| numbered..end);
    Some(DocumentPhrase {
        tokens: at..code.as_ref().map_or(kind_end, |code| code.end + bracket),
        kind: at..kind_end,
        code,
    })
}

/// `number = digits { ("/" | "-" | "–") (letters | digits) }`, as in `18-NQ/TW`, `370 / QĐ - TTg`, `59/2020/QH14`.
fn code_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    if !matches!(reading.shape(at), Shape::Number | Shape::Mixed) || at >= limit {
        return None;
    }
    // `tư vấn pháp luật 10.884 vụ`
    let parted = reading.is_mark(at + 1, &['.', ',']) && !reading.text.tokens[at + 1].spaced;
    if parted && reading.shape(at + 2) == Shape::Number && !reading.text.tokens[at + 2].spaced {
        return None;
    }
    let mut end = at + 1;
    while end + 1 < limit && reading.is_mark(end, &['/', '-', '–']) {
        let part = end + 1;
        let symbol = reading.shape(part) != Shape::Mark
            && (reading.shape(part) != Shape::Lower)
            && (is_symbol(reading, part) || !reading.text.tokens[part].spaced);
        if !symbol {
            break;
        }
        end = part + 1;
    }
    Some(end)
}

/// `TTg`, `UBND`, `NQ`: more than its first letter is upper-case.
fn is_symbol(reading: &Reading<'_>, at: usize) -> bool {
    reading.str(at).chars().filter(|c| c.is_uppercase()).count() > 1
}
