//! Which part of an article a sentence is, and which article of several in one file.
//!
//! Each line is first taken by itself ([`line`]), then the lines are read in order, because what a line is depends on
//! what was read before it ([`walk`]). At last the captions, credits and bylines that stand inside running paragraphs are
//! told apart.

mod byline;
mod line;
mod phrases;
mod walk;

use std::ops::Range;

use self::phrases::Beginning;
use self::walk::Place;
use super::token::Words;
use super::{Sentence, Zone, credit};
use crate::span::Span;

/// The longest caption on a line of its own, in tokens.
const CAPTION_LENGTH: usize = 60;

/// The longest caption inside a paragraph, in tokens.
const GLUED_CAPTION_LENGTH: usize = 50;

/// The sentences with their paragraphs, zones and parts; `title` is a headline that stands outside the text.
pub(super) fn zoned(words: Words<'_>, sentences: &[Range<usize>], title: Option<&str>) -> Vec<Sentence> {
    let lines = line::lines(words, sentences);
    let mut zoned = Vec::with_capacity(sentences.len());
    for (paragraph, place) in walk::places(words, &lines, title).iter().enumerate() {
        let sentences = &sentences[lines[paragraph].sentences.clone()];
        for (tokens, zone) in sentences.iter().zip(zones_within(words, sentences, place)) {
            zoned.push(Sentence {
                span: span_of(words, tokens),
                tokens: tokens.clone(),
                zone,
                part: place.part,
                paragraph: paragraph as u32,
            });
        }
    }
    zoned
}

fn span_of(words: Words<'_>, tokens: &Range<usize>) -> Span {
    let (first, last) = (words.tokens[tokens.start], words.tokens[tokens.end - 1]);
    first.span.to(last.span)
}

/// What the sentences of one line are.
fn zones_within(words: Words<'_>, sentences: &[Range<usize>], place: &Place) -> Vec<Zone> {
    let mut zones = vec![place.zone; sentences.len()];
    if !matches!(place.zone, Zone::Lead | Zone::Body) {
        return zones;
    }
    for (at, tokens) in sentences.iter().enumerate() {
        if credit::is_credit(words, tokens) {
            zones[at] = Zone::Caption;
            if at > 0 && has_credit(words, &sentences[at - 1]) {
                zones[at - 1] = Zone::Caption;
            }
        } else if is_glued_caption(words, sentences, at) {
            zones[at] = Zone::Caption;
        } else if at + 1 == sentences.len() && Beginning::new(words, tokens).is_boilerplate() {
            zones[at] = Zone::Boilerplate;
        }
    }
    zones[sentences.len() - place.bylines..].fill(Zone::Byline);
    zones
}

/// Whether the credit after a sentence makes a caption of it. A longer one is text, and so is one that quotes:
/// `Thủ tướng kết luận: … Ảnh minh họa.`
fn has_credit(words: Words<'_>, tokens: &Range<usize>) -> bool {
    tokens.len() <= GLUED_CAPTION_LENGTH && tokens.clone().all(|at| words.word(at) != ":")
        || credit::is_credit(words, tokens)
}

/// Whether a sentence inside a line is the caption of a picture that was taken out: it closes with a credit, or it has no
/// end mark though another sentence follows, as in `Toàn cảnh họp báo Tại buổi họp báo, …`.
fn is_glued_caption(words: Words<'_>, sentences: &[Range<usize>], at: usize) -> bool {
    let tokens = &sentences[at];
    let left_over = at + 1 < sentences.len() && !line::has_end_mark(words, tokens);
    tokens.len() <= GLUED_CAPTION_LENGTH && (left_over || credit::ends_with_credit(words, tokens))
}

#[cfg(test)]
mod tests;
