//! Which part of an article a sentence is, and which article of several in one file.

use std::ops::Range;

use super::{Sentence, Token, Zone};

/// The sentences with their paragraphs, zones and parts.
pub(super) fn zoned(tokens: &[Token], sentences: Vec<Range<usize>>, title: Option<&str>) -> Vec<Sentence> {
    let mut zoned: Vec<Sentence> = Vec::with_capacity(sentences.len());
    let mut paragraph = 0;
    for tokens_of in sentences {
        let (first, last) = (tokens[tokens_of.start], tokens[tokens_of.end - 1]);
        if first.breaks && tokens_of.start > 0 {
            paragraph += 1;
        }
        let zone = match paragraph {
            0 if title.is_none() => Zone::Headline,
            0 | 1 => Zone::Lead,
            _ => Zone::Body,
        };
        zoned.push(Sentence {
            span: first.span.to(last.span),
            tokens: tokens_of,
            zone,
            part: 0,
            paragraph,
        });
    }
    zoned
}
