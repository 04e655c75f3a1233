//! From surfaces to the tables of the matcher.

use std::cmp::Reverse;
use std::collections::HashMap;

use aho_corasick::Anchored;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous;
use unicode_normalization::UnicodeNormalization;

use super::filter::{Filter, hash};
use super::letters::{capitalized, is_capital, lower, tone_twin, uppercase};
use super::page::{PIECE, Page};
use super::prefixes::Prefixes;
use super::tokens::{Token, Tokens};
use super::vocabulary::{Letter, Vocabulary};
use super::{CONTINUES, Case, Form, GLUE, START, Surface, SurfaceId, SurfaceMatcher, TooManySurfaces};

/// Builds the matcher of these surfaces.
pub(super) fn build<'a>(surfaces: impl IntoIterator<Item = Surface<'a>>) -> Result<SurfaceMatcher, TooManySurfaces> {
    let list = List::new(surfaces);
    let too_many = TooManySurfaces {
        surfaces: list.starts.len(),
    };
    let (page, _) = Page::read(&list.text, &Prefixes::default());
    let mut draft = Draft::default();
    for (id, (start, case)) in (0..).zip(&list.starts) {
        let tokens: Vec<Token> = Tokens::new(&page, *start).collect();
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
struct Piece {
    key: u128,
    /// The key of the same syllable with its tone mark at the other place; else the key itself.
    twin: u128,
    /// How many times it stands in surfaces.
    count: u32,
    /// Whether it is the first word of surfaces in either letter case, and of such as ask for a capital.
    leads: [bool; 2],
}

impl Piece {
    /// The hashes of the words that it may stand for: with the tone mark at either place, in upper case and, unless it must be a
    /// capital, in lower case.
    fn hashes(&self, must_be_capital: bool) -> Vec<u32> {
        let forms = [self.key, self.twin].into_iter().flat_map(|key| {
            let lower = key as u64;
            let upper = if (lower as u8).is_ascii_lowercase() {
                lower ^ 0x20
            } else {
                lower
            };
            [upper, if must_be_capital { upper } else { lower }]
        });
        let mut hashes: Vec<u32> = forms.map(hash).collect();
        hashes.sort_unstable();
        hashes.dedup();
        hashes
    }
}

/// The tables in the making, with pieces by their numbers.
#[derive(Default)]
struct Draft {
    pieces: Vec<Piece>,
    numbers: HashMap<u128, u32>,
    /// The pieces of each surface; [`None`] is the glue.
    spellings: Vec<Vec<Option<u32>>>,
    forms: Vec<Form>,
    /// The first bytes of surfaces.
    prefixes: Prefixes,
    /// The hashes of the first words of surfaces.
    openings: Vec<Vec<u32>>,
    led_by_marks: bool,
}

impl Draft {
    /// Adds a surface that is cut into these tokens.
    fn add(&mut self, page: &Page, surface: SurfaceId, tokens: &[Token], case: Case) {
        let mut spelling = Vec::with_capacity(tokens.len());
        for (index, token) in tokens.iter().enumerate() {
            for (piece, key) in keys(page, *token).enumerate() {
                spelling.extend((piece > 0 || index > 0 && token.glued).then_some(None));
                spelling.push(Some(self.number(key, &page.text[token.start..token.end])));
            }
        }
        let capitals = capitals(page, tokens, case);
        self.let_pass(page, tokens, capitals);
        self.spellings.push(spelling);
        self.forms.push(Form {
            surface,
            capitals,
            is_last: true,
        });
        self.led_by_marks |= !tokens[0].is_word;
    }

    /// The number of a piece, which is of the token `token`.
    fn number(&mut self, key: u128, token: &str) -> u32 {
        let number = *self.numbers.entry(key).or_insert_with(|| {
            let twin = twin(token).unwrap_or(key);
            self.pieces.push(Piece {
                key,
                twin,
                count: 0,
                leads: [false; 2],
            });
            self.pieces.len() as u32 - 1
        });
        let piece = &mut self.pieces[number as usize];
        piece.count += 1;
        if piece.twin != key {
            self.numbers.entry(piece.twin).or_insert(number);
        }
        number
    }

    /// Lets the filter pass a surface by its first words, with the tone marks at either place and in the letter case that
    /// the surface is marked with.
    fn let_pass(&mut self, page: &Page, tokens: &[Token], capitals: u32) {
        let mut openings = vec![Vec::new()];
        let words = (0..).zip(tokens).filter(|(_, token)| token.is_word);
        for (index, token) in words.take(2) {
            let number = self.numbers[&page.lower_key(token.start, token.end)];
            let piece = &mut self.pieces[number as usize];
            let must_be_capital = index < u32::BITS && capitals >> index & 1 == 1;
            let is_first = openings[0].is_empty();
            if is_first && !std::mem::replace(&mut piece.leads[usize::from(must_be_capital)], true) {
                let word: String = page.text[token.start..token.end].chars().map(lower).collect();
                self.prefixes.add(&word, must_be_capital);
                if let Some(twin) = tone_twin(&word) {
                    self.prefixes.add(&twin, must_be_capital);
                }
            }
            let hashes = piece.hashes(must_be_capital);
            openings = openings
                .iter()
                .flat_map(|opening| hashes.iter().map(|hash| [&**opening, &[*hash]].concat()))
                .collect();
        }
        self.openings.append(&mut openings);
    }

    /// The matcher; [`None`] when there are too many surfaces.
    fn finish(mut self) -> Option<SurfaceMatcher> {
        let letters = letters(&self.pieces)?;
        let spellings = self.spellings(&letters);
        self.find_last_forms(&spellings);
        let automaton = contiguous::Builder::new().dense_depth(3).build(&spellings).ok()?;
        let start = automaton.start_state(Anchored::Yes).ok()?;
        let start = automaton.next_state(Anchored::Yes, start, START);
        let entries: Vec<(u128, Letter)> = self
            .numbers
            .iter()
            .flat_map(|(key, number)| written(*key, letters[*number as usize]))
            .collect();
        Some(SurfaceMatcher {
            filter: Filter::new(self.prefixes, &self.openings),
            vocabulary: Vocabulary::new(&entries),
            automaton,
            start,
            forms: self.forms.into(),
            led_by_marks: self.led_by_marks,
        })
    }

    /// What the automaton is built of: the bytes of each surface's letters.
    fn spellings(&self, letters: &[char]) -> Vec<Vec<u8>> {
        let spell = |pieces: &Vec<Option<u32>>| {
            let mut spelling = vec![START];
            for piece in pieces {
                match piece {
                    Some(number) => {
                        let letter = letters[*number as usize];
                        spelling.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                    }
                    None => spelling.push(GLUE),
                }
            }
            spelling
        };
        self.spellings.iter().map(spell).collect()
    }

    /// Notes which spellings others begin with.
    fn find_last_forms(&mut self, spellings: &[Vec<u8>]) {
        let mut sorted: Vec<usize> = (0..spellings.len()).collect();
        sorted.sort_unstable_by_key(|form| &spellings[*form]);
        for pair in sorted.windows(2).rev() {
            let [one, next] = [pair[0], pair[1]];
            self.forms[one].is_last = match spellings[one] == spellings[next] {
                true => self.forms[next].is_last,
                false => !spellings[next].starts_with(&spellings[one]),
            };
        }
    }
}

/// The keys of a token's pieces: one, but for words as long as no Vietnamese syllable is.
fn keys(page: &Page, token: Token) -> impl Iterator<Item = u128> {
    (token.start..token.end)
        .step_by(PIECE)
        .map(move |start| page.lower_key(start, token.end) | (CONTINUES * u128::from(start > token.start)))
}

/// The keys of the usual ways to write a piece, given in lower case, with the letter that stands for it.
fn written(key: u128, character: char) -> Vec<(u128, Letter)> {
    let bytes = key.to_le_bytes();
    let length = bytes.iter().position(|byte| *byte == 0).unwrap_or(PIECE);
    let mut ways = vec![(key, Letter::new(character, false))];
    // The later pieces of long words are few enough to be looked up in lower case.
    let is_whole = key & CONTINUES == 0;
    if let Some(lower) = str::from_utf8(&bytes[..length]).ok().filter(|_| is_whole) {
        for word in [capitalized(lower), uppercase(lower)] {
            ways.extend(packed(&word).map(|key| (key, Letter::new(character, is_capital(&word)))));
        }
    }
    ways
}

/// A bit for each of the first tokens whose first letter must be upper-case in the text.
fn capitals(page: &Page, tokens: &[Token], case: Case) -> u32 {
    let bits = (0..u32::BITS).zip(tokens).map(|(index, token)| (1 << index, token));
    let has_letter = |token: &Token| page.text[token.start..token.end].contains(char::is_alphabetic);
    match case {
        Case::Any => 0,
        Case::Initial => bits
            .filter(|(_, token)| has_letter(token))
            .map(|(bit, _)| bit)
            .next()
            .unwrap_or(0),
        Case::Every => bits
            .filter(|(_, token)| is_capital(&page.text[token.start..token.end]))
            .map(|(bit, _)| bit)
            .sum(),
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
    packed(&twin)
}

/// The key of a piece; [`None`] when it is too long.
fn packed(piece: &str) -> Option<u128> {
    let mut key = [0; size_of::<u128>()];
    key[..PIECE].get_mut(..piece.len())?.copy_from_slice(piece.as_bytes());
    Some(u128::from_le_bytes(key))
}

/// The letter of each piece: the more frequent, the fewer bytes it takes in UTF-8.
fn letters(pieces: &[Piece]) -> Option<Vec<char>> {
    let mut by_frequency: Vec<usize> = (0..pieces.len()).collect();
    by_frequency.sort_by_key(|number| Reverse(pieces[*number].count));
    let mut letters = vec!['\0'; pieces.len()];
    let mut alphabet = '\u{1}'..=char::MAX;
    for number in by_frequency {
        letters[number] = alphabet.next()?;
    }
    Some(letters)
}
