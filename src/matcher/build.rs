//! From surfaces to the tables of the matcher.

use std::cmp::Reverse;
use std::collections::HashMap;

use aho_corasick::Anchored;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous;
use unicode_normalization::UnicodeNormalization;

use super::filter::{Filter, hash};
use super::letters::{lower, tone_twin};
use super::page::{PIECE, Page};
use super::tokens::{Token, Tokens};
use super::vocabulary::Vocabulary;
use super::{Case, Form, GLUE, START, Surface, SurfaceId, SurfaceMatcher, TooManySurfaces};

/// Builds the matcher of these surfaces.
pub(super) fn build<'a>(surfaces: impl IntoIterator<Item = Surface<'a>>) -> Result<SurfaceMatcher, TooManySurfaces> {
    let list = List::new(surfaces);
    let too_many = TooManySurfaces {
        surfaces: list.starts.len(),
    };
    let page = Page::read(&list.text);
    let mut draft = Draft::default();
    let mut word = 0;
    for (id, (start, case)) in (0..).zip(&list.starts) {
        while page.word(word).0 < *start {
            word += 1;
        }
        let tokens: Vec<Token> = Tokens::new(&page, *start, word).collect();
        if tokens.iter().any(|token| token.is_word) {
            draft.add(&page, SurfaceId(id), &tokens, *case);
        }
    }
    draft.finish().ok_or(too_many)
}

/// The surfaces as one text: composed, with single spaces, each followed by an empty line.
struct List {
    text: String,
    /// Where each surface starts, and the letter case that it asks for.
    starts: Vec<(usize, Case)>,
}

impl List {
    fn new<'a>(surfaces: impl IntoIterator<Item = Surface<'a>>) -> Self {
        let mut list = Self {
            text: String::new(),
            starts: Vec::new(),
        };
        for surface in surfaces {
            list.starts.push((list.text.len(), surface.case));
            for (index, part) in surface.text.split_whitespace().enumerate() {
                list.text
                    .extend((index > 0).then_some(' ').into_iter().chain(part.nfc()));
            }
            list.text.push_str("\n\n");
        }
        list
    }
}

/// A piece of a word, or a mark, that surfaces hold.
#[derive(Clone, Copy)]
struct Piece {
    key: u128,
    /// The key of the same syllable with its tone mark at the other place; else the key itself.
    twin: u128,
    /// How many times it stands in surfaces.
    count: u32,
}

/// The tables in the making, with pieces by their numbers.
#[derive(Default)]
struct Draft {
    pieces: Vec<Piece>,
    numbers: HashMap<u128, u32>,
    /// The pieces of each surface; [`None`] is the glue.
    spellings: Vec<Vec<Option<u32>>>,
    forms: Vec<Form>,
    capitals: Vec<u32>,
    lone: Vec<u64>,
    pairs: Vec<(u64, u64)>,
    led_by_marks: bool,
}

impl Draft {
    /// Adds a surface that is cut into these tokens.
    fn add(&mut self, page: &Page, surface: SurfaceId, tokens: &[Token], case: Case) {
        let mut spelling = Vec::with_capacity(tokens.len());
        for (index, token) in tokens.iter().enumerate() {
            for (piece, key) in token.keys(page).enumerate() {
                spelling.extend((piece > 0 || index > 0 && token.glued).then_some(None));
                spelling.push(Some(self.number(key, &page.text[token.start..token.end])));
            }
        }
        self.let_pass(page, tokens);
        self.spellings.push(spelling);
        let first_capital = self.capitals.len() as u32;
        self.capitals.extend(capitals(page, tokens, case));
        self.forms.push(Form {
            surface,
            capitals: (first_capital, self.capitals.len() as u32),
        });
        self.led_by_marks |= !tokens[0].is_word;
    }

    /// The number of a piece, which is of the token `token`.
    fn number(&mut self, key: u128, token: &str) -> u32 {
        let number = *self.numbers.entry(key).or_insert_with(|| {
            let twin = twin(token).unwrap_or(key);
            self.pieces.push(Piece { key, twin, count: 0 });
            self.pieces.len() as u32 - 1
        });
        let piece = &mut self.pieces[number as usize];
        piece.count += 1;
        if piece.twin != key {
            self.numbers.entry(piece.twin).or_insert(number);
        }
        number
    }

    /// Lets the filter pass the first two words of a surface, or its only one, with the tone marks at either place.
    fn let_pass(&mut self, page: &Page, tokens: &[Token]) {
        let mut words = tokens.iter().filter(|token| token.is_word).map(|token| {
            let key = page.key(token.start, token.end);
            let piece = self.pieces[self.numbers[&key] as usize];
            (hash(piece.key as u64), hash(piece.twin as u64))
        });
        let (Some((first, first_twin)), second) = (words.next(), words.next()) else {
            return;
        };
        match second {
            None => self.lone.extend([first, first_twin]),
            Some((second, second_twin)) => self.pairs.extend(
                [first, first_twin]
                    .into_iter()
                    .flat_map(|first| [(first, second), (first, second_twin)]),
            ),
        }
    }

    /// The matcher; [`None`] when there are too many surfaces.
    fn finish(self) -> Option<SurfaceMatcher> {
        let letters = letters(&self.pieces)?;
        let spell = |piece: &Option<u32>| piece.map_or(GLUE, |number| letters[number as usize]);
        let spellings = self.spellings.iter().map(|pieces| {
            let mut spelling = vec![START];
            spelling.extend(pieces.iter().map(spell).collect::<String>().bytes());
            spelling
        });
        let automaton = contiguous::Builder::new().build(spellings).ok()?;
        let start = automaton.start_state(Anchored::Yes).ok()?;
        let start = automaton.next_state(Anchored::Yes, start, START);
        let entries: Vec<(u128, char)> = self
            .numbers
            .iter()
            .map(|(key, number)| (*key, letters[*number as usize]))
            .collect();
        Some(SurfaceMatcher {
            filter: Filter::new(&self.lone, &self.pairs),
            vocabulary: Vocabulary::new(&entries),
            automaton,
            start,
            forms: self.forms.into(),
            capitals: self.capitals.into(),
            led_by_marks: self.led_by_marks,
        })
    }
}

/// The tokens, counted from 0, whose first letters must be upper-case in the text.
fn capitals(page: &Page, tokens: &[Token], case: Case) -> Vec<u32> {
    let tokens = (0..).zip(tokens);
    let has_letter = |token: &Token| page.text[token.start..token.end].contains(char::is_alphabetic);
    match case {
        Case::Any => Vec::new(),
        Case::Initial => tokens
            .filter(|(_, token)| has_letter(token))
            .map(|(index, _)| index)
            .take(1)
            .collect(),
        Case::Every => tokens
            .filter(|(_, token)| page.is_capital(token.start, token.end))
            .map(|(index, _)| index)
            .collect(),
    }
}

/// The key of the token's other spelling, which for a hyphen is the en dash.
fn twin(token: &str) -> Option<u128> {
    let folded: String = token.chars().map(lower).collect();
    let twin = match folded.as_str() {
        "-" => "–".to_owned(),
        "–" => "-".to_owned(),
        syllable => tone_twin(syllable)?,
    };
    let mut key = [0; PIECE];
    key.get_mut(..twin.len())?.copy_from_slice(twin.as_bytes());
    Some(u128::from_le_bytes(key))
}

/// The letter of each piece: the more frequent, the fewer bytes it takes in UTF-8.
fn letters(pieces: &[Piece]) -> Option<Vec<char>> {
    let mut by_frequency: Vec<usize> = (0..pieces.len()).collect();
    by_frequency.sort_by_key(|number| Reverse(pieces[*number].count));
    let mut letters = vec![GLUE; pieces.len()];
    let mut alphabet = '\u{1}'..=char::MAX;
    for number in by_frequency {
        letters[number] = alphabet.next()?;
    }
    Some(letters)
}
