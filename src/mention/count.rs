//! Numbers of things, as the news writes them.

use super::reading::Reading;
use crate::text::Shape;

/// The number that begins at a token, and the token after it.
///
/// `number = digits { "." three-digits } | digits [ "," digits ]`; a decimal is no number of things and none is found.
pub(crate) fn number_at(reading: &Reading<'_>, at: usize) -> Option<(u64, usize)> {
    if reading.shape(at) != Shape::Number
        || reading.is_mark(at.wrapping_sub(1), &['.', ',', '/', '-']) && !reading.text.tokens[at].spaced
    {
        return None;
    }
    let mut digits = reading.str(at).to_owned();
    let mut end = at + 1;
    while reading.is_mark(end, &['.'])
        && reading.shape(end + 1) == Shape::Number
        && reading.str(end + 1).len() == 3
        && !reading.text.tokens[end + 1].spaced
    {
        digits.push_str(reading.str(end + 1));
        end += 2;
    }
    let decimal = reading.is_mark(end, &[',', '/', '%']) && reading.shape(end + 1) == Shape::Number;
    let value = digits.parse().ok().filter(|_| !decimal)?;
    Some((value, end))
}
