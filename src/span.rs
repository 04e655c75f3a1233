//! Where something stands in a text.

use std::ops::Range;

use serde::Serialize;

/// A half-open range of bytes, `start` inclusive and `end` exclusive.
///
/// In everything that the crate returns the bytes are those of the original text, whatever its
/// Unicode form, and both ends lie on character boundaries. Inside the crate a span may be one of
/// the composed view; [`Text::original`](crate::text::Text::original) leads back.
///
/// ```
/// use sukien::Span;
///
/// let text = "Ngày 3/12, Thành ủy họp";
/// let span = Span::new(12, 23);
/// assert_eq!(span.of(text), "Thành ủy");
/// assert!(span.contains(Span::new(12, 18)));
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The span from `start` to `end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The span as a range to slice with.
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text under the span; empty where the span is not one of this text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    /// Its length in bytes.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    /// Whether it holds no byte.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `other` lies wholly inside it.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether they share a byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }
}
