//! From surfaces to the tables of the matcher.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::thread;

use aho_corasick::Anchored;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::{contiguous, noncontiguous};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::blocks;
use super::filter::{Beginnings, Filter, hash, join};
use super::letters::{capitalized, is_capital, lower, tone_twin, uppercase};
use super::page::{PIECE, Page, PageMemory};
use super::prefixes::Prefixes;
use super::tokens::{Cursor, Token};
use super::vocabulary::{Letter, Spelt, Vocabulary};
use super::{CONTINUES, Case, Form, GLUE, START, Surface, SurfaceId, SurfaceMatcher, TooManySurfaces};

/// Builds the matcher of these surfaces.
pub(super) fn build<'a>(surfaces: impl IntoIterator<Item = Surface<'a>>) -> Result<SurfaceMatcher, TooManySurfaces> {
    let list = List::new(surfaces);
    let too_many = TooManySurfaces {
        surfaces: list.starts.len(),
    };
    let mut memory = PageMemory::default();
    let page = Page::read(&list.text, &mut memory, blocks::classify_words);
    let mut draft = Draft::default();
    let mut tokens = Vec::new();
    for (id, (start, case)) in (0..).zip(&list.starts) {
        let cursors = std::iter::successors(Cursor::at(&page, *start), |cursor| cursor.next(&page));
        tokens.clear();
        tokens.extend(cursors.map(|cursor| cursor.token));
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
                list.text.push_str(if index > 0 { " " } else { "" });
                match is_nfc_quick(part.chars()) {
                    IsNormalized::Yes => list.text.push_str(part),
                    _ => list.text.extend(part.nfc()),
                }
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
    /// The hashes of the words that it may stand for, in either letter case, and where they must be capitals.
    hashes: [Hashes; 2],
}

/// The hashes of the ways to write a word, each of them once.
#[derive(Clone, Copy, Default)]
struct Hashes {
    list: [u32; 4],
    count: usize,
}

impl Hashes {
    /// Those of a word with the tone mark at either place, in upper case and, unless it must be a capital, in lower case.
    fn new(key: u128, twin: u128, must_be_capital: bool) -> Self {
        let mut hashes = Self::default();
        for key in [key as u64, twin as u64] {
            let upper = if (key as u8).is_ascii_lowercase() {
                key ^ 0x20
            } else {
                key
            };
            for hash in [hash(upper), hash(if must_be_capital { upper } else { key })] {
                if !hashes.all().contains(&hash) {
                    hashes.list[hashes.count] = hash;
                    hashes.count += 1;
                }
            }
        }
        hashes
    }

    fn all(&self) -> &[u32] {
        &self.list[..self.count]
    }
}

/// The tables in the making, with pieces by their numbers.
#[derive(Default)]
struct Draft {
    pieces: Vec<Piece>,
    numbers: HashMap<u128, u32, BuildHasherDefault<KeyHasher>>,
    /// The pieces of all surfaces, one after the other; [`None`] is the glue.
    spellings: Vec<Option<u32>>,
    /// Where the spelling of each surface ends.
    ends: Vec<usize>,
    forms: Vec<Form>,
    /// The first words of surfaces in lower case, and whether they must be capitalised.
    firsts: Vec<(String, bool)>,
    /// The hashes of the first words of surfaces.
    beginnings: Beginnings,
    led_by_marks: bool,
}

/// Hashes the keys of pieces, which nobody chooses to be alike.
#[derive(Default)]
struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u128(u128::from(*byte));
        }
    }

    fn write_u128(&mut self, key: u128) {
        let folded = self.0 ^ key as u64 ^ ((key >> u64::BITS) as u64).rotate_left(29);
        let mixed = folded.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ mixed >> 32;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Draft {
    /// Adds a surface that is cut into these tokens.
    fn add(&mut self, page: &Page, surface: SurfaceId, tokens: &[Token], case: Case) {
        for (index, token) in tokens.iter().enumerate() {
            for (piece, key) in keys(page, *token).enumerate() {
                let number = self.number(key, &page.text[token.start..token.end]);
                self.spellings
                    .extend((piece > 0 || index > 0 && token.glued).then_some(None));
                self.spellings.push(Some(number));
            }
        }
        let capitals = capitals(page, tokens, case);
        self.let_pass(page, tokens, capitals);
        self.ends.push(self.spellings.len());
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
                hashes: [false, true].map(|must_be_capital| Hashes::new(key, twin, must_be_capital)),
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
        let words = (0..).zip(tokens).filter(|(_, token)| token.is_word);
        let mut hashes = [Hashes::default(); 3];
        let mut count = 0;
        for (index, token) in words.take(hashes.len()) {
            let number = self.numbers[&page.lower_key(token.start, token.end)];
            let piece = &mut self.pieces[number as usize];
            let must_be_capital = index < u32::BITS && capitals >> index & 1 == 1;
            if count == 0 && !std::mem::replace(&mut piece.leads[usize::from(must_be_capital)], true) {
                let word: String = page.text[token.start..token.end].chars().map(lower).collect();
                self.firsts.extend(tone_twin(&word).map(|twin| (twin, must_be_capital)));
                self.firsts.push((word, must_be_capital));
            }
            hashes[count] = piece.hashes[usize::from(must_be_capital)];
            count += 1;
        }
        let Beginnings {
            openings,
            pairs,
            triples,
        } = &mut self.beginnings;
        let start = openings.len();
        match &hashes[..count] {
            [only] => openings.extend(only.all()),
            [first, second] => {
                openings.extend(joined(first.all(), second.all()));
                pairs.extend(&openings[start..]);
            }
            [first, second, third] => {
                openings.extend(joined(first.all(), second.all()));
                triples.extend(joined(&openings[start..], third.all()));
            }
            _ => {}
        }
    }

    /// The matcher; [`None`] when there are too many surfaces.
    fn finish(mut self) -> Option<SurfaceMatcher> {
        let letters = letters(&self.pieces)?;
        let (spelt, ends) = self.spellings(&letters);
        let starts = std::iter::once(0).chain(ends.iter().copied());
        let spellings = descending(starts.zip(&ends).map(|(start, end)| &spelt[start..*end]));
        let build = || automaton(spellings.iter().map(|(_, spelling)| *spelling));
        let (automaton, (filter, vocabulary)) = thread::scope(|scope| {
            // Half of the time goes into the automaton: it is built meanwhile where a second thread is to be had.
            let builder = thread::Builder::new().spawn_scoped(scope, build);
            self.arrange_forms(&spellings);
            let tables = (self.filter(), self.vocabulary(&letters));
            let automaton = match builder.map(thread::ScopedJoinHandle::join) {
                Ok(Ok(automaton)) => automaton,
                _ => build(),
            };
            (automaton, tables)
        });
        let automaton = automaton?;
        let start = automaton.start_state(Anchored::Yes).ok()?;
        let start = automaton.next_state(Anchored::Yes, start, START);
        Some(SurfaceMatcher {
            filter,
            vocabulary,
            automaton,
            start,
            forms: self.forms.into(),
            led_by_marks: self.led_by_marks,
        })
    }

    fn filter(&mut self) -> Filter {
        let firsts = self
            .firsts
            .iter()
            .map(|(word, must_be_capital)| (&**word, *must_be_capital));
        Filter::new(Prefixes::new(firsts), std::mem::take(&mut self.beginnings))
    }

    fn vocabulary(&self, letters: &[Letter]) -> Vocabulary {
        let mut entries = Vec::with_capacity(3 * self.pieces.len());
        for (number, piece) in self.pieces.iter().enumerate() {
            let twin = Some(piece.twin).filter(|twin| *twin != piece.key && self.numbers[twin] == number as u32);
            for key in [Some(piece.key), twin].into_iter().flatten() {
                add_written(key, letters[number], &mut entries);
            }
        }
        Vocabulary::new(&entries)
    }

    /// What the automaton is built of: the bytes of all surfaces' letters, and where those of each end.
    fn spellings(&self, letters: &[Letter]) -> (Vec<u8>, Vec<usize>) {
        let mut spelt = Vec::with_capacity(3 * self.spellings.len());
        let mut start = 0;
        let mut ends = Vec::with_capacity(self.ends.len());
        for end in &self.ends {
            spelt.push(START);
            for piece in &self.spellings[start..*end] {
                match piece {
                    Some(number) => {
                        let bytes = letters[*number as usize].bytes();
                        spelt.extend(bytes.into_iter().take_while(|byte| *byte != 0));
                    }
                    None => spelt.push(GLUE),
                }
            }
            ends.push(spelt.len());
            start = *end;
        }
        (spelt, ends)
    }

    /// Brings the forms into the order of these spellings, and notes which of them others begin with.
    fn arrange_forms(&mut self, spellings: &[(usize, &[u8])]) {
        let mut forms: Vec<Form> = spellings.iter().map(|(form, _)| self.forms[*form]).collect();
        for (place, pair) in spellings.windows(2).enumerate() {
            let [(_, longer), (_, one)] = [pair[0], pair[1]];
            forms[place + 1].is_last = match longer == one {
                true => forms[place].is_last,
                false => !longer.starts_with(one),
            };
        }
        self.forms = forms;
    }
}

/// Spellings with their numbers, the last one first, equal ones in the order of their numbers.
///
/// In this order the builder of the automaton, which has the transitions of a state in a list by their bytes, finds the one it needs
/// at the front.
fn descending<'s>(spellings: impl Iterator<Item = &'s [u8]>) -> Vec<(usize, &'s [u8])> {
    // Nearly always the first bytes tell which of two comes first.
    let head = |spelling: &[u8]| {
        let mut head = [0; 16];
        let length = spelling.len().min(head.len());
        head[..length].copy_from_slice(&spelling[..length]);
        u128::from_be_bytes(head)
    };
    let mut sorted: Vec<_> = spellings
        .enumerate()
        .map(|(number, spelling)| (head(spelling), number, spelling))
        .collect();
    sorted.sort_unstable_by(|(one_head, one_number, one), (other_head, other_number, other)| {
        (other_head.cmp(one_head))
            .then_with(|| other.cmp(one))
            .then_with(|| one_number.cmp(other_number))
    });
    sorted
        .into_iter()
        .map(|(_, number, spelling)| (number, spelling))
        .collect()
}

/// The hashes of words in a row, each of which has some.
fn joined<'h>(firsts: &'h [u32], seconds: &'h [u32]) -> impl Iterator<Item = u32> + 'h {
    firsts
        .iter()
        .flat_map(|first| seconds.iter().map(|second| join(*first, *second)))
}

/// The automaton of all spellings; [`None`] when there are too many.
fn automaton<'s>(spellings: impl Iterator<Item = &'s [u8]>) -> Option<contiguous::NFA> {
    // Nobody walks the first of the two stages, so that no state of it need be dense but the one at which all failures end.
    let draft = noncontiguous::Builder::new()
        .prefilter(false)
        .dense_depth(1)
        .build(spellings)
        .ok()?;
    contiguous::Builder::new()
        .dense_depth(2)
        .build_from_noncontiguous(&draft)
        .ok()
}

/// The keys of a token's pieces: one, but for words as long as no Vietnamese syllable is.
fn keys(page: &Page, token: Token) -> impl Iterator<Item = u128> {
    (token.start..token.end)
        .step_by(PIECE)
        .map(move |start| page.lower_key(start, token.end) | (CONTINUES * u128::from(start > token.start)))
}

/// Adds the keys of the usual ways to write a piece, given in lower case, with the letter that stands for it.
fn add_written(key: u128, letter: Letter, entries: &mut Vec<(u128, Spelt)>) {
    let bytes = key.to_le_bytes();
    let length = bytes.iter().position(|byte| *byte == 0).unwrap_or(PIECE);
    let spelt = |is_capital| Spelt { letter, is_capital };
    entries.push((key, spelt(false)));
    // The later pieces of long words are few enough to be looked up in lower case.
    let is_whole = key & CONTINUES == 0;
    if let Some(lower) = str::from_utf8(&bytes[..length]).ok().filter(|_| is_whole) {
        for word in [capitalized(lower), uppercase(lower)] {
            entries.extend(packed(&word).map(|key| (key, spelt(is_capital(&word)))));
        }
    }
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

/// The letter of each piece: the more frequent, the fewer bytes it takes.
fn letters(pieces: &[Piece]) -> Option<Vec<Letter>> {
    let mut by_frequency: Vec<usize> = (0..pieces.len()).collect();
    by_frequency.sort_by_key(|number| Reverse(pieces[*number].count));
    let mut letters = vec![Letter::default(); pieces.len()];
    for (rank, number) in (0..).zip(by_frequency) {
        letters[number] = Letter::numbered(rank)?;
    }
    Some(letters)
}
