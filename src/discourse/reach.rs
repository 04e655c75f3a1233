//! How far words reach over others: to the subject of a verb, over a bracket.

use crate::mention::Reading;

/// How many words may stand between a person and the verb that gives a post: `ông Dũng từng được tín nhiệm bầu giữ chức`.
pub(super) const LONGEST_HOLDING: usize = 8;

/// The longest bracket between a name and its title, in tokens: `(huyện Quế Sơn, Quảng Nam)`, `(SN 1980)`.
const LONGEST_BRACKET: usize = 16;

/// What stands before a verb as its subject, as `ends` knows it by its last token: over words in lower case, names of
/// bodies and brackets, `bà Hoa (em dâu ông Hùng) từ cán bộ UBND xã lên làm`.
pub(super) fn subject_before<T>(reading: &Reading<'_>, verb: usize, ends: impl Fn(usize) -> Option<T>) -> Option<T> {
    use crate::text::Shape::{Lower, Upper};
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
