//! An article's bytes, and a view of them that is safe to match.
//!
//! [`Text::new`] reads an article once: decomposed input is composed with a way back to the original
//! bytes, the view is cut into [`Token`]s, the tokens into [`Sentence`]s, and each sentence is put in a
//! [`Zone`] of one of the articles that the file holds.

mod compose;
mod credit;
pub(crate) mod fold;
mod letter;
mod number;
mod opening;
mod sentence;
mod spacing;
mod token;
mod word_set;
mod zone;

use std::borrow::Cow;
use std::ops::Range;

use crate::span::Span;

pub use fold::fold;
pub(crate) use fold::{fold_onto, hash};
pub(crate) use letter::{is_alphanumeric, is_word, lower, small};
pub(crate) use number::number_words;
pub use number::{Bound, Number, parse_number, read_number_words, roman_numeral};
pub(crate) use spacing::single_spaced;
pub(crate) use word_set::WordSet;

/// The view of a text that matching asks for: every letter in one code point (NFC), nothing invisible in it.
///
/// It is what [`Text::view`] holds, for who needs no more; a text that is so already is given back as it is.
///
/// ```
/// use sukien::text::composed;
///
/// assert_eq!(composed("Tha\u{300}nh u\u{309}y"), "Thành ủy");
/// ```
pub fn composed(raw: &str) -> Cow<'_, str> {
    compose::compose(raw).0
}

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
    changes: compose::Changes,
}

/// The memory of a [`Text`], which the next one may use.
#[derive(Clone, Debug, Default)]
pub(crate) struct TextMemory {
    tokens: Vec<Token>,
}

impl<'a> Text<'a> {
    /// Reads an article; `title` is its headline where the text does not hold it.
    ///
    /// Any text can be read, also an empty one or one that is no Vietnamese. It takes time linear in its length.
    ///
    /// ```
    /// use sukien::text::Text;
    ///
    /// let text = Text::new("Quốc hội họp\n\nNgày 3/12, Quốc hội họp. Ông Nên dự.", None);
    /// assert_eq!(text.sentences.len(), 3);
    /// assert_eq!(text.str(text.sentences[2].span), "Ông Nên dự.");
    /// ```
    ///
    /// # Panics
    ///
    /// If the text is 4 GiB or longer, which a [`Span`] can't hold.
    pub fn new(raw: &'a str, title: Option<&str>) -> Self {
        Self::read(raw, title, TextMemory::default())
    }

    /// The same, in the memory of a former text.
    pub(crate) fn read(raw: &'a str, title: Option<&str>, memory: TextMemory) -> Self {
        assert!(raw.len() < u32::MAX as usize, "a text must be shorter than 4 GiB");
        let (view, changes) = compose::compose(raw);
        let tokens = token::tokens(&view, memory.tokens);
        let sentences = sentence::sentences(&view, &tokens);
        let words = token::Words {
            view: &view,
            tokens: &tokens,
        };
        let sentences = zone::zoned(words, &sentences, title);
        Self {
            raw,
            view,
            tokens,
            sentences,
            changes,
        }
    }

    /// The memory, for the next text.
    pub(crate) fn into_memory(self) -> TextMemory {
        TextMemory { tokens: self.tokens }
    }

    /// The number of the sentence that holds a token; past the end, the number of sentences.
    pub fn sentence_at(&self, token: usize) -> usize {
        self.sentences.partition_point(|sentence| sentence.tokens.end <= token)
    }

    /// Which of the articles in the file a token belongs to.
    pub fn part_at(&self, token: usize) -> u16 {
        // Most files hold one article.
        if self.sentences.last().is_none_or(|last| last.part == 0) {
            return 0;
        }
        self.sentences
            .get(self.sentence_at(token))
            .map_or(0, |sentence| sentence.part)
    }

    /// The bytes of the original that a span of the view stands for.
    ///
    /// The same span where the original is composed. Otherwise both ends lie on character boundaries of the original,
    /// and no letter is parted from the marks on it: an end inside a changed letter moves out to the letter's edge.
    pub fn original(&self, span: Span) -> Span {
        self.changes.original(span)
    }

    /// The words under a span of the view.
    pub fn str(&self, span: Span) -> &str {
        span.of(&self.view)
    }

    /// The word or mark of a token.
    ///
    /// # Panics
    ///
    /// If there are not so many tokens.
    pub fn token_text(&self, token: usize) -> &str {
        self.str(self.tokens[token].span)
    }

    /// The words of some tokens with one space between them, whatever white space the text has there.
    ///
    /// # Panics
    ///
    /// If the range reaches beyond the tokens.
    pub(crate) fn phrase(&self, tokens: Range<usize>) -> Cow<'_, str> {
        let within = &self.tokens[tokens.clone()];
        let words = self.str(self.span_of(tokens));
        let is_plain = |pair: &[Token]| {
            let (end, start) = (pair[0].span.end as usize, pair[1].span.start as usize);
            start == end || start == end + 1 && self.view.as_bytes()[end] == b' '
        };
        match within.windows(2).all(is_plain) {
            true => Cow::Borrowed(words),
            false => Cow::Owned(single_spaced(words)),
        }
    }

    /// The bytes in the view from the first of `tokens` to the last; empty, at the next token or the end, where there
    /// are none.
    ///
    /// # Panics
    ///
    /// If the range reaches beyond the tokens.
    pub fn span_of(&self, tokens: Range<usize>) -> Span {
        match &self.tokens[tokens.clone()] {
            [first, .., last] => first.span.to(last.span),
            [only] => only.span,
            [] => {
                let at = self
                    .tokens
                    .get(tokens.start)
                    .map_or(self.view.len() as u32, |next| next.span.start);
                Span::new(at, at)
            }
        }
    }
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
