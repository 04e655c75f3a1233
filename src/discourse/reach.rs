//! How far words reach over others: to the subject of a verb, over a bracket.

use crate::mention::Reading;
use crate::text::Shape;

/// How many words may stand between a person and the verb that gives a post: `ông Dũng từng được tín nhiệm bầu giữ chức`.
pub(super) const LONGEST_HOLDING: usize = 8;

/// The longest bracket between a name and its title, in tokens: `(huyện Quế Sơn, Quảng Nam)`, `(SN 1980)`.
const LONGEST_BRACKET: usize = 16;

/// What stands before a verb as its subject, as `ends` knows it by its last token: over words in lower case, names of
/// bodies and brackets, `bà Hoa (em dâu ông Hùng) từ cán bộ UBND xã lên làm`.
pub(super) fn subject_before<T>(reading: &Reading<'_>, verb: usize, ends: impl Fn(usize) -> Option<T>) -> Option<T> {
    use Shape::{Lower, Upper};
    let mut at = verb;
    for _ in 0..=LONGEST_HOLDING {
        if let Some(subject) = ends(at) {
            return Some(subject);
        }
        let before = at.checked_sub(1)?;
        // `ông Nam nói rằng người đứng đầu xã là bí thư`: the speaker is not whom he speaks of.
        if reading
            .triggers_at(before)
            .any(|(_, trigger)| &*trigger.event == "statement")
        {
            return None;
        }
        at = match reading.shape(before) {
            Lower | Upper => before,
            _ => Some(before_bracket(reading, at)).filter(|open| *open < at)?,
        };
    }
    None
}

/// Where a bracket that closes right before a token opens; the token itself where none does.
pub(super) fn before_bracket(reading: &Reading<'_>, at: usize) -> usize {
    if at == 0 || !reading.is_mark(at - 1, &[')']) {
        return at;
    }
    (at.saturating_sub(LONGEST_BRACKET)..at)
        .rev()
        .find(|open| reading.is_mark(*open, &['(']))
        .unwrap_or(at)
}

/// The token behind a bracket that opens at a token; the token itself where none does.
pub(super) fn after_bracket(reading: &Reading<'_>, at: usize) -> usize {
    if !reading.is_mark(at, &['(']) {
        return at;
    }
    (at..at + LONGEST_BRACKET)
        .find(|close| reading.is_mark(*close, &[')']))
        .map_or(at, |close| close + 1)
}

/// The longest phrase that says where somebody comes from, in tokens: `, quê huyện An Minh`.
const LONGEST_ORIGIN: usize = 10;

/// The comma behind the age and the home of a person, `, 43 tuổi, quê huyện An Minh,`; the token itself where neither is told.
pub(super) fn after_age(reading: &Reading<'_>, at: usize) -> usize {
    if !reading.is_mark(at, &[',', '(']) {
        return at;
    }
    let word = |behind: usize| reading.str(at + behind);
    let number = |behind: usize| reading.shape(at + behind) == Shape::Number;
    let age_end = if number(1) && word(2) == "tuổi" || word(1) == "SN" && number(2) {
        at + 3
    } else if word(1) == "sinh" && word(2) == "năm" && number(3) {
        at + 4
    } else {
        return at;
    };
    // `(sinh năm 1963; nguyên Giám đốc Sở)`
    if !reading.is_mark(age_end, &[',', ';']) {
        return at;
    }
    let home = age_end + 1;
    if !matches!(reading.str(home), "quê" | "trú" | "ngụ" | "ở") {
        return age_end;
    }
    let mut origin = home + 1..home + 1 + LONGEST_ORIGIN;
    let home_end = origin.find(|end| reading.is_mark(*end, &[',', '.', ';', ')']));
    home_end.filter(|end| reading.is_mark(*end, &[','])).unwrap_or(age_end)
}

/// The token behind a term that follows a title: `khóa XII`; the token itself where there is none.
pub(super) fn after_term(reading: &Reading<'_>, end: usize) -> usize {
    if is_term(reading, end) { end + 2 } else { end }
}

/// The token at which such a term and the comma behind it begin: `khóa XII,`; the token itself where there is none.
pub(super) fn before_term(reading: &Reading<'_>, start: usize) -> usize {
    let term = start
        .checked_sub(3)
        .filter(|term| is_term(reading, *term) && reading.is_mark(start - 1, &[',']));
    term.unwrap_or(start)
}

fn is_term(reading: &Reading<'_>, at: usize) -> bool {
    let roman = reading.str(at + 1).chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    matches!(reading.str(at), "khóa" | "khoá")
        && (reading.shape(at + 1) == Shape::Number || reading.shape(at + 1) == Shape::Upper && roman)
}
