//! A text with the matcher's hits laid on its tokens.

use std::ops::Range;

use super::vocabulary::{Meaning, Vocabulary, WordClass};
use crate::gazetteer::{Gazetteer, NameRole, Trigger, Word};
use crate::matcher::{Hit, SurfaceId};
use crate::text::{Shape, Text};

/// What every rule for mentions looks at: tokens, and the hits that begin at each.
#[derive(Debug)]
pub(crate) struct Reading<'a> {
    pub(crate) text: &'a Text<'a>,
    pub(crate) gazetteer: &'a Gazetteer,
    vocabulary: &'a Vocabulary,
    hits: Vec<TokenHit>,
    /// The hits that begin at token `i` are `hits[first[i]..first[i + 1]]`, longest first.
    first: Vec<u32>,
}

/// A hit, in tokens.
#[derive(Clone, Copy, Debug)]
struct TokenHit {
    surface: SurfaceId,
    end: u32,
}

impl<'a> Reading<'a> {
    /// Scans the text once and lays the hits on its tokens; a hit that cuts a token is none.
    pub(crate) fn new(
        text: &'a Text<'a>,
        vocabulary: &'a Vocabulary,
        gazetteer: &'a Gazetteer,
        scratch: &mut Vec<Hit>,
    ) -> Self {
        vocabulary.matcher().scan(&text.view, scratch);
        let tokens = &text.tokens;
        let mut hits = Vec::with_capacity(scratch.len());
        let mut first = Vec::with_capacity(tokens.len() + 1);
        let mut next = 0;
        for (at, token) in tokens.iter().enumerate() {
            first.push(hits.len() as u32);
            while let Some(hit) = scratch.get(next).filter(|hit| hit.span.start <= token.span.start) {
                next += 1;
                if hit.span.start < token.span.start {
                    continue;
                }
                let length = tokens[at..].iter().position(|t| t.span.end >= hit.span.end);
                if let Some(length) = length.filter(|length| tokens[at + length].span.end == hit.span.end) {
                    hits.push(TokenHit {
                        surface: hit.surface,
                        end: (at + length + 1) as u32,
                    });
                }
            }
        }
        first.push(hits.len() as u32);
        Self {
            text,
            gazetteer,
            vocabulary,
            hits,
            first,
        }
    }

    /// The number of tokens.
    pub(crate) fn len(&self) -> usize {
        self.text.tokens.len()
    }

    /// What begins at a token, longest first: where it ends (exclusive) and what it means.
    pub(crate) fn meanings_at(&self, at: usize) -> impl Iterator<Item = (usize, Meaning)> + '_ {
        let hits = match self.first.get(at..at + 2) {
            Some(&[from, to]) => &self.hits[from as usize..to as usize],
            _ => &[],
        };
        hits.iter().flat_map(|hit| {
            let end = hit.end as usize;
            self.vocabulary
                .meanings(hit.surface)
                .iter()
                .map(move |meaning| (end, *meaning))
        })
    }

    /// The longest hit at a token that `choose` takes, and where it ends.
    pub(crate) fn longest<T>(&self, at: usize, choose: impl Fn(Meaning) -> Option<T>) -> Option<(usize, T)> {
        self.meanings_at(at)
            .find_map(|(end, meaning)| Some((end, choose(meaning)?)))
    }

    /// The longest word of a class at a token.
    pub(crate) fn word_at(&self, at: usize, class: WordClass) -> Option<(usize, &'a Word)> {
        self.longest(at, |meaning| match meaning {
            Meaning::Word(found, row) if found == class => Some(&self.gazetteer.words()[row as usize]),
            _ => None,
        })
    }

    /// The longest word of a class that ends before a token, and where it begins.
    pub(crate) fn word_before(&self, end: usize, class: WordClass) -> Option<(usize, &'a Word)> {
        (end.saturating_sub(4)..end).find_map(|from| {
            self.word_at(from, class)
                .filter(|(to, _)| *to == end)
                .map(|(_, word)| (from, word))
        })
    }

    /// The triggers that begin at a token, longest first.
    pub(crate) fn triggers_at(&self, at: usize) -> impl Iterator<Item = (usize, &'a Trigger)> + '_ {
        self.meanings_at(at).filter_map(|(end, meaning)| match meaning {
            Meaning::Trigger(row) => Some((end, &self.gazetteer.triggers()[row as usize])),
            _ => None,
        })
    }

    /// Whether the token is by itself a part of names of this role.
    pub(crate) fn is_name(&self, at: usize, role: NameRole) -> bool {
        self.meanings_at(at)
            .any(|(end, meaning)| end == at + 1 && meaning == Meaning::Name(role))
    }

    /// The token's text.
    pub(crate) fn str(&self, at: usize) -> &str {
        self.text
            .tokens
            .get(at)
            .map_or("", |token| token.span.of(&self.text.view))
    }

    /// The text of some tokens.
    pub(crate) fn words(&self, tokens: Range<usize>) -> &str {
        self.text.span_of(tokens).of(&self.text.view)
    }

    /// The token's shape; past the end, a mark.
    pub(crate) fn shape(&self, at: usize) -> Shape {
        self.text.tokens.get(at).map_or(Shape::Mark, |token| token.shape)
    }

    /// Whether the token begins with an upper-case letter.
    pub(crate) fn is_capital(&self, at: usize) -> bool {
        matches!(self.shape(at), Shape::Capital | Shape::Upper)
    }

    /// Whether the token is this mark.
    pub(crate) fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        self.shape(at) == Shape::Mark && self.str(at).chars().all(|c| marks.contains(&c)) && at < self.len()
    }
}
