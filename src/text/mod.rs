//! An article's bytes, and a view of them that is safe to match.
//!
//! [`Text::new`] reads an article once: decomposed input is composed with a way back to the original
//! bytes, the view is cut into [`Token`]s, the tokens into [`Sentence`]s, and each sentence is put in a
//! [`Zone`] of one of the articles that the file holds.

use std::borrow::Cow;
use std::ops::Range;

use crate::span::Span;

/// An article, read: the original, its composed view, tokens and sentences.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// The bytes as they came.
    pub raw: &'a str,
    /// The composed (NFC) view that everything is matched in; the original itself where that is composed.
    pub view: Cow<'a, str>,
    /// The tokens of the view, in order.
    pub tokens: Vec<Token>,
    /// The sentences, in order; together they hold every token once.
    pub sentences: Vec<Sentence>,
}

/// A syllable, a number or a punctuation mark of the view.
///
/// Letters and digits that touch make one token (`3`, `TTXVN`, `COVID`, `H'Lâm` whose apostrophe stands
/// between letters); every other character that is no space is a token of its own, so `3/12` is three
/// tokens and `Xi-hản` is three.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Token {
    /// Its bytes in the view.
    pub span: Span,
    /// What its characters are.
    pub shape: Shape,
    /// Whether white space stands before it (or the text begins).
    pub spaced: bool,
    /// Whether a line break stands before it (or the text begins).
    pub breaks: bool,
}

/// What the characters of a token are.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Shape {
    /// Letters, the first of them lower-case: `họp`.
    Lower,
    /// Letters, the first of them upper-case and not all: `Thành`.
    Capital,
    /// Letters, all upper-case (a single capital letter too): `UBND`, `Ý`.
    Upper,
    /// Digits only: `43`.
    Number,
    /// Letters and digits mixed: `QH14`.
    Mixed,
    /// Any other single character: `,`, `–`, `“`.
    Mark,
}

/// A run of tokens that ends with a full stop or a line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sentence {
    /// Its tokens, by index.
    pub tokens: Range<usize>,
    /// Its bytes in the view, from its first token to its last.
    pub span: Span,
    /// What part of an article it is.
    pub zone: Zone,
    /// Which of the articles in the file it belongs to, from 0.
    pub part: u16,
    /// Which paragraph (line) of the file it belongs to, from 0.
    pub paragraph: u32,
}

/// What part of an article a sentence is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Zone {
    /// The title at the top, or a second title of a glued article.
    Headline,
    /// The first paragraph after the headline.
    Lead,
    /// The rest.
    Body,
    /// The line under a picture, and its credit.
    Caption,
    /// The author's or agency's line.
    Byline,
    /// What the site prints around articles: `Chia sẻ:`, `Tin liên quan`.
    Boilerplate,
}
