//! What a line looks like by itself.

use std::ops::Range;

use super::super::sentence::line_breaks;
use super::super::token::Words;
use super::super::{Shape, credit};
use super::phrases::Beginning;
use super::{CAPTION_LENGTH, byline};

/// The longest headline, in tokens.
const TITLE_LENGTH: usize = 40;

/// The most tokens of a label that stands alone: `Ảnh minh họa.`
const LABEL_LENGTH: usize = 4;

/// A line of the text, or several of which the first were broken in the middle of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Its sentences, by index.
    pub(super) sentences: Range<usize>,
    /// Its tokens, by index.
    pub(super) tokens: Range<usize>,
    /// How many line breaks stand before it.
    pub(super) breaks: usize,
    pub(super) kind: Kind,
    /// How many of its last sentences may name the authors, where others stand before them.
    pub(super) signatures: usize,
}

/// What a line looks like.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// A phrase that the site prints: `Chia sẻ:`.
    Boilerplate,
    /// The heading of a list of links: `Tin liên quan`.
    Links,
    /// `Chú thích ảnh`, which the caption follows.
    Label,
    /// A line with a picture's credit.
    Caption,
    /// A line that can't but name its authors: `H.Tuấn (TTXVN)`, `Theo TTXVN`, or the time of publication.
    Byline,
    /// Names and nothing else, which may be those of the authors: `Văn Kiên`.
    Names,
    /// One short sentence without a full stop.
    Title,
    /// Anything else.
    Paragraph,
}

/// The lines that the sentences stand on.
pub(super) fn lines(words: Words<'_>, sentences: &[Range<usize>]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    for after in 1..=sentences.len() {
        if after == sentences.len() || words.tokens[sentences[after].start].breaks {
            lines.push(line(words, sentences, start..after));
            start = after;
        }
    }
    lines
}

fn line(words: Words<'_>, all: &[Range<usize>], sentences: Range<usize>) -> Line {
    let within = &all[sentences.clone()];
    let tokens = within[0].start..within[within.len() - 1].end;
    Line {
        breaks: line_breaks(words.gap(tokens.start)),
        kind: kind(words, within, &tokens),
        signatures: signatures(words, within),
        sentences,
        tokens,
    }
}

fn kind(words: Words<'_>, sentences: &[Range<usize>], tokens: &Range<usize>) -> Kind {
    let beginning = Beginning::new(words, tokens);
    if beginning.is_label() {
        Kind::Label
    } else if beginning.is_links() {
        Kind::Links
    } else if beginning.is_boilerplate() {
        Kind::Boilerplate
    } else if is_caption(words, sentences, tokens, &beginning) {
        Kind::Caption
    } else if byline::is_certain(words, tokens) || byline::is_time(words, tokens) {
        Kind::Byline
    } else if byline::is_names(words, tokens) {
        Kind::Names
    } else if is_title(words, sentences, tokens) {
        Kind::Title
    } else {
        Kind::Paragraph
    }
}

/// Whether a short line begins or ends with a picture's credit.
fn is_caption(words: Words<'_>, sentences: &[Range<usize>], tokens: &Range<usize>, beginning: &Beginning) -> bool {
    let (first, last) = (&sentences[0], &sentences[sentences.len() - 1]);
    // `Ảnh minh họa Sáng nay, tỉnh họp.`: behind its label the line is text.
    let label_only = sentences.len() > 1 && first.len() <= LABEL_LENGTH && credit::is_credit(words, first);
    tokens.len() <= CAPTION_LENGTH
        && (credit::ends_with_credit(words, last)
            || beginning.opens_caption() && !label_only
            || sentences.len() == 1 && credit::is_credit(words, tokens))
}

fn is_title(words: Words<'_>, sentences: &[Range<usize>], tokens: &Range<usize>) -> bool {
    sentences.len() == 1
        && tokens.len() <= TITLE_LENGTH
        && !matches!(words.word(tokens.end - 1), "." | "…" | ":" | ";" | ",")
        && !is_bullet(words, tokens.start)
}

/// Whether a line begins with the mark of a list: `- Ông A`, `* Mời`.
fn is_bullet(words: Words<'_>, first: usize) -> bool {
    words.shape(first) == Shape::Mark && !matches!(words.word(first), "“" | "\"" | "'" | "‘" | "(" | "[")
}

/// Whether a sentence ends with an end mark, perhaps inside quotes or brackets, or with a colon.
pub(super) fn has_end_mark(words: Words<'_>, tokens: &Range<usize>) -> bool {
    tokens
        .clone()
        .rev()
        .map(|at| words.word(at))
        .find(|word| !matches!(*word, "”" | "\"" | "’" | "'" | "»" | ")" | "]"))
        .is_some_and(|word| matches!(word, "." | "!" | "?" | "…" | ":"))
}

/// How many sentences at the end of a line look like bylines; none where they are the whole line.
fn signatures(words: Words<'_>, sentences: &[Range<usize>]) -> usize {
    if sentences.len() < 2 {
        return 0;
    }
    let signs = |tokens: &&Range<usize>| byline::is_certain(words, tokens) || byline::is_names(words, tokens);
    let count = sentences.iter().rev().take_while(signs).count();
    if count < sentences.len() { count } else { 0 }
}
