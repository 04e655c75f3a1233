//! The composed view of a text, and the way back to its bytes.
//!
//! Nearly every article comes composed and is borrowed as it is. Only one with combining marks, invisible
//! characters, full-width digits or an Icelandic `Ð` for `Đ` is copied, and what was changed is remembered.

mod vowel;

use std::borrow::Cow;
use std::iter::once;

use unicode_normalization::char::{canonical_combining_class, compose as pair};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::token::is_space;
use crate::span::Span;

/// Where the view differs from the original: the changed runs, in order.
///
/// Between two changes both texts hold the same bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Changes(Vec<Change>);

/// A run of the original and what stands for it in the view (nothing, where it was dropped).
#[derive(Clone, Copy, Debug)]
struct Change {
    raw: Span,
    view: Span,
}

impl Changes {
    /// The original bytes of a span of the view.
    ///
    /// An end that lies inside a changed run is moved out to the run's edge; what was dropped at the edges of the
    /// span stays outside it.
    pub(super) fn original(&self, span: Span) -> Span {
        let start = self.original_start(span.start);
        Span::new(start, self.original_end(span.end).max(start))
    }

    fn original_start(&self, at: u32) -> u32 {
        let after = self.0.partition_point(|change| change.view.start <= at);
        match after.checked_sub(1).map(|last| self.0[last]) {
            None => at,
            Some(change) if at < change.view.end => change.raw.start,
            Some(change) => change.raw.end + (at - change.view.end),
        }
    }

    fn original_end(&self, at: u32) -> u32 {
        let after = self.0.partition_point(|change| change.view.start < at);
        match after.checked_sub(1).map(|last| self.0[last]) {
            None => at,
            Some(change) if at < change.view.end => change.raw.end,
            Some(change) => change.raw.end + (at - change.view.end),
        }
    }
}

/// The text with every letter in one code point and nothing invisible in it.
pub(super) fn compose(raw: &str) -> (Cow<'_, str>, Changes) {
    match first_suspect(raw) {
        None => (Cow::Borrowed(raw), Changes::default()),
        Some(suspect) => {
            let (view, changes) = copy_composed(raw, suspect);
            (Cow::Owned(view), changes)
        }
    }
}

/// The first byte of the first character that may have to change.
#[inline]
fn first_suspect(raw: &str) -> Option<usize> {
    let bytes = raw.as_bytes();
    let mut at = 0;
    loop {
        at += next_lead(&bytes[at..])?;
        let (lead, next) = (bytes[at], bytes[at + 1]);
        // What Vietnamese is made of: Latin letters in C3 (but `Ð`) to C9, and in E1 B8 to E1 BB. No branch for each, as which
        // comes next can't be predicted.
        let latin = (lead.wrapping_sub(0xC4) < 6) | ((lead == 0xC3) & (next != 0x90));
        let toned = (lead == 0xE1) & (next.wrapping_sub(0xB8) < 4);
        if latin | toned {
            at += 2 + usize::from(toned);
            continue;
        }
        // U+0300 to U+033F: marks.
        if lead == 0xCC {
            return Some(at);
        }
        let c = raw[at..].chars().next()?;
        if is_suspect(c) {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// The first byte of a character of more than one, eight bytes looked at in a time.
#[inline]
fn next_lead(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    while let Some(eight) = bytes[at..].first_chunk() {
        let eight = u64::from_le_bytes(*eight);
        // Leads alone have both highest bits.
        let leads = eight & (eight << 1) & 0x8080_8080_8080_8080;
        if leads != 0 {
            return Some(at + leads.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    Some(at + bytes[at..].iter().position(|byte| *byte >= 0xC0)?)
}

fn is_suspect(c: char) -> bool {
    match c {
        '\u{AD}' | 'Ð' => true,
        // Letters, dashes, quotes, the ellipsis.
        '\u{A0}'..='\u{2FF}' | '\u{2010}'..='\u{2027}' => false,
        '\u{300}'..='\u{34E}' => true,
        _ => is_invisible(c) || ascii_digit(c).is_some() || joins(c) || !is_composed(c),
    }
}

/// Copies `raw`, whose first suspect is known: what stands between suspects as it is, the others cluster by cluster.
fn copy_composed(raw: &str, suspect: usize) -> (String, Changes) {
    let mut view = String::with_capacity(raw.len());
    // Decomposed text has a letter with marks in about six bytes.
    let mut changes = Vec::with_capacity(raw.len() / 6);
    let mut at = 0;
    let mut suspect = Some(suspect);
    while let Some(found) = suspect {
        let known = vowel::with_marks(&raw.as_bytes()[at..], found - at);
        let (letter, end) = match known {
            Some((_, length)) => (found - 1, found + length),
            // The suspect may be a mark on the letter before it.
            None => {
                let letter = raw[at..found].char_indices().next_back();
                let letter = at + letter.map_or(0, |(letter, _)| letter);
                (letter, letter + cluster_length(&raw[letter..]))
            }
        };
        view.push_str(&raw[at..letter]);
        let start = view.len();
        match known {
            Some((vowel, _)) => view.push_str(vowel),
            None => push_composed(&mut view, &raw[letter..end], &raw[end..]),
        }
        if known.is_some() || view[start..] != raw[letter..end] {
            changes.push(Change {
                raw: span(letter, end),
                view: span(start, view.len()),
            });
        }
        at = end;
        suspect = first_suspect(&raw[at..]).map(|suspect| at + suspect);
    }
    view.push_str(&raw[at..]);
    (view, Changes(changes))
}

/// The bytes of a character with the marks that join it, or of a run of invisible characters.
fn cluster_length(rest: &str) -> usize {
    let mut characters = rest.char_indices();
    let Some((_, first)) = characters.next() else {
        return 0;
    };
    let mut end = first.len_utf8();
    if is_space(first) {
        return end;
    }
    let invisible = is_invisible(first);
    for (at, c) in characters {
        let belongs = match invisible {
            true => is_invisible(c),
            // Vowel signs and Hangul vowels are letters: after a mark they begin a token of their own.
            false => is_mark(c) || first.is_alphabetic() && joins(c),
        };
        if belongs {
            end = at + c.len_utf8();
        } else if invisible || !is_invisible(c) {
            break;
        }
    }
    end
}

/// Appends what stands for one cluster in the view.
fn push_composed(view: &mut String, cluster: &str, rest: &str) {
    if let Some(letter) = composed_letter(cluster) {
        view.push(letter);
        return;
    }
    let visible = cluster.chars().filter(|&c| !is_invisible(c));
    for c in visible.nfc() {
        let c = match c {
            'Ð' if stands_for_stroked_d(view, rest) => 'Đ',
            c => ascii_digit(c).unwrap_or(c),
        };
        view.push(c);
    }
}

/// The one code point that a letter and its marks compose to, taken one after the other; [`None`] where they don't, or in
/// another order only.
fn composed_letter(cluster: &str) -> Option<char> {
    let mut characters = cluster.chars();
    let (letter, first_mark) = (characters.next()?, characters.next()?);
    characters.try_fold(pair(letter, first_mark)?, pair)
}

/// Whether `Ð` touches a letter, as in `Ðảng` or `HÐND`, be it across a soft hyphen; alone it may be a sign.
fn stands_for_stroked_d(before: &str, after: &str) -> bool {
    let after = after.trim_start_matches(is_invisible);
    before.ends_with(char::is_alphabetic) || after.starts_with(char::is_alphabetic)
}

/// Soft hyphens, zero-width characters and the controls of writing direction: they carry no text.
const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{61C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
    )
}

/// Whether a character may combine with the one before it.
fn joins(c: char) -> bool {
    is_mark(c) || c >= '\u{300}' && is_nfc_quick(once(c)) == IsNormalized::Maybe
}

/// Whether a character stands on the letter before it, whatever that is.
fn is_mark(c: char) -> bool {
    match c {
        ..'\u{300}' => false,
        '\u{300}'..='\u{34E}' => true,
        // Letters of Tibetan that are two marks each, the only such (Unicode, `CompositionExclusions.txt`: non-starter decompositions).
        '\u{F73}' | '\u{F75}' | '\u{F81}' => true,
        _ => canonical_combining_class(c) != 0,
    }
}

fn is_composed(c: char) -> bool {
    is_nfc_quick(once(c)) == IsNormalized::Yes
}

/// The ASCII digit that a full-width one (`３`) stands for.
fn ascii_digit(c: char) -> Option<char> {
    let value = u32::from(c).checked_sub(u32::from('０'))?;
    char::from_digit(value, 10)
}

/// A span of a text's positions; texts are shorter than 4 GiB.
pub(super) fn span(start: usize, end: usize) -> Span {
    Span::new(start as u32, end as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The view of `raw`, and for each word of the view the original bytes that it stands for.
    #[track_caller]
    fn check(raw: &str, view: &str, words: &[&str]) {
        let (found, changes) = compose(raw);
        assert_eq!(found, view);
        let mut at = 0;
        let originals: Vec<&str> = view
            .split(' ')
            .map(|word| {
                let word_span = span(at, at + word.len());
                at += word.len() + 1;
                changes.original(word_span).of(raw)
            })
            .collect();
        assert_eq!(originals, words);
    }

    #[test]
    fn composed_text_is_borrowed() {
        for raw in [
            "",
            "Thành ủy họp “kín” – 50 %…",
            "Ελλάδα, Москва, 北京",
            "BÍ THƯ\u{A0}TỈNH ỦY",
        ] {
            assert!(matches!(compose(raw), (Cow::Borrowed(_), _)), "{raw}");
        }
    }

    #[test]
    fn a_mark_goes_past_two_marks_in_one() {
        check("a\u{F81}\u{300}", "à\u{F71}\u{F80}", &["a\u{F81}\u{300}"]);
    }

    #[test]
    fn marks_join_their_letters_in_any_order() {
        check("Tha\u{300}nh u\u{309}y", "Thành ủy", &["Tha\u{300}nh", "u\u{309}y"]);
        // Circumflex and dot below, composed, half composed and in both orders.
        for viet in [
            "Việt",
            "Viê\u{323}t",
            "Vie\u{302}\u{323}t",
            "Vie\u{323}\u{302}t",
            "Viẹ\u{302}t",
        ] {
            check(&format!("Ở {viet} Nam"), "Ở Việt Nam", &["Ở", viet, "Nam"]);
        }
        check("đươ\u{323}c mơ\u{301}i", "được mới", &["đươ\u{323}c", "mơ\u{301}i"]);
    }

    #[test]
    fn letters_compose_as_unicode_has_it() {
        let marks: Vec<char> = "\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}\u{327}\u{345}\u{34E}\u{34F}"
            .chars()
            .collect();
        for letter in "aAdĐeêOơuưyYαкÅ1 ".chars() {
            for (one, other) in marks.iter().flat_map(|one| marks.iter().map(move |other| (one, other))) {
                let raw = format!("{letter}{one}{other}m{letter}{one}");
                assert_eq!(compose(&raw).0, raw.nfc().collect::<String>());
            }
        }
        assert!(
            ('\0'..'\u{300}').all(|c| canonical_combining_class(c) == 0 && is_nfc_quick(once(c)) == IsNormalized::Yes)
        );
        assert!(('\u{300}'..='\u{34E}').all(|c| canonical_combining_class(c) != 0));
    }

    #[test]
    fn what_is_invisible_is_dropped() {
        check("Quốc\u{AD}hội\u{200B} họp", "Quốchội họp", &["Quốc\u{AD}hội", "họp"]);
        check("\u{FEFF}Hội nghị", "Hội nghị", &["Hội", "nghị"]);
        check("e\u{200B}\u{301}", "é", &["e\u{200B}\u{301}"]);
        check("a\u{202E}b \u{2060}c", "ab c", &["a\u{202E}b", "c"]);
    }

    #[test]
    fn look_alikes_are_replaced() {
        check("Ðảng UBNÐ", "Đảng UBNĐ", &["Ðảng", "UBNÐ"]);
        check("số ３/１２", "số 3/12", &["số", "３/１２"]);
        check("Ð +", "Ð +", &["Ð", "+"]);
        check("+ Ð\u{200B}ảng", "+ Đảng", &["+", "Ð\u{200B}ảng"]);
    }

    #[test]
    fn an_end_inside_a_changed_letter_moves_out_to_its_edge() {
        let (view, changes) = compose("xe\u{302}\u{323}y");
        assert_eq!(view, "xệy");
        assert_eq!(changes.original(Span::new(0, 1)), Span::new(0, 1));
        assert_eq!(changes.original(Span::new(2, 3)), Span::new(1, 6));
        assert_eq!(changes.original(Span::new(4, 5)), Span::new(6, 7));
    }
}
