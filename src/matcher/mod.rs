//! Finds every surface of a list in a text, whatever the letter case, tone placement and spacing.
//!
//! How it does so, and how fast: `docs/matcher.md`.

mod blocks;
mod build;
mod filter;
mod letters;
mod page;
mod prefixes;
#[cfg(target_arch = "x86_64")]
mod simd;
mod tokens;
mod vocabulary;

use aho_corasick::Anchored;
use aho_corasick::automaton::{Automaton, StateID};
use aho_corasick::nfa::contiguous::NFA;

use self::blocks::BLOCK;
use self::filter::{BATCH, Candidates, Filter};
use self::letters::is_capital;
use self::page::{PIECE, Page, PageMemory};
use self::tokens::Cursor;
use self::vocabulary::{Letter, Spelt, Vocabulary};
use crate::span::Span;

/// The number of a surface: its place in the list that the matcher was built from.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SurfaceId(pub u32);

/// Which letters of a surface must be upper-case in the text.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Case {
    /// None: `bí thư` is found as `Bí thư` and `BÍ THƯ` too.
    Any,
    /// The first: `Ban thường vụ` is not found as `ban thường vụ`.
    Initial,
    /// The first of each syllable that begins with a capital in the surface: `Hòa Bình` the province is not found as
    /// `hòa bình` the peace, and `Ủy ban nhân dân` asks for its `Ủ` only.
    Every,
}

/// A surface to find.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Surface<'a> {
    /// The words, in any Unicode form and letter case: `Ủy ban nhân dân`. Without a letter or digit nothing is found.
    pub text: &'a str,
    /// Which of its letters must be upper-case in the text.
    pub case: Case,
}

/// A surface found.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Hit {
    /// Which surface.
    pub surface: SurfaceId,
    /// Where: bytes of the text that was scanned.
    pub span: Span,
}

/// Memory for scans, which one scan after another may use, of whatever matcher.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    page: PageMemory,
    #[cfg(target_arch = "x86_64")]
    columns: simd::Columns,
    hits: Vec<Hit>,
}

/// There are more surfaces, or more different syllables in them, than an automaton can hold.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{surfaces} surfaces are more than the matcher can hold")]
pub struct TooManySurfaces {
    /// How many there were.
    pub surfaces: usize,
}

/// Finds every surface of a list in a text.
#[derive(Clone, Debug)]
pub struct SurfaceMatcher {
    /// Where it is worth to begin a walk.
    filter: Filter,
    /// The letters that stand for syllables and marks.
    vocabulary: Vocabulary,
    /// The surfaces, spelt in those letters.
    automaton: NFA,
    /// The state behind the mark that every spelling starts with.
    start: StateID,
    /// What each pattern of the automaton stands for.
    forms: Box<[Form]>,
    /// Whether a surface begins with a mark.
    led_by_marks: bool,
}

/// What a pattern of the automaton stands for.
#[derive(Clone, Copy, Debug)]
struct Form {
    surface: SurfaceId,
    /// A bit for each of its first tokens whose first letter must be upper-case, from the lowest on.
    capitals: u32,
    /// Whether no other pattern begins with it.
    is_last: bool,
}

/// The byte between two tokens without white space between them, and between the pieces of a long word.
///
/// White space is not spelt.
const GLUE: u8 = 0;

/// The bit that the later pieces of a long word have in their keys, which so are never those of a whole word.
const CONTINUES: u128 = 1 << (8 * PIECE);

/// The byte that every spelling starts with, and that stands nowhere else: so no spelling is the end of another,
/// and a walk that comes to a match has spelt the whole of it.
const START: u8 = 0xFF;

impl SurfaceMatcher {
    /// A matcher of these surfaces; the id of each is its place in the list, and equal surfaces keep an id each.
    ///
    /// # Errors
    ///
    /// When there are more surfaces, or more different syllables in them, than an automaton can hold.
    pub fn new<'a>(surfaces: impl IntoIterator<Item = Surface<'a>>) -> Result<Self, TooManySurfaces> {
        build::build(surfaces)
    }

    /// Every surface found in `view`, a [composed](crate::text::composed) text.
    ///
    /// Hits are sorted by their start, the longest first, then by id; those that overlap are all reported.
    ///
    /// ```
    /// use sukien::matcher::{Case, Scratch, Surface, SurfaceMatcher};
    ///
    /// let matcher = SurfaceMatcher::new([Surface { text: "Hòa Bình", case: Case::Every }])?;
    /// let mut scratch = Scratch::default();
    /// for text in ["tỉnh Hoà Bình", "vì hòa bình", "HÒA BÌNH"] {
    ///     let hits = matcher.scan(text, &mut scratch);
    ///     assert_eq!(hits.is_empty(), text == "vì hòa bình");
    /// }
    /// # Ok::<(), sukien::matcher::TooManySurfaces>(())
    /// ```
    pub fn scan<'s>(&self, view: &str, scratch: &'s mut Scratch) -> &'s [Hit] {
        scratch.hits.clear();
        #[cfg(target_arch = "x86_64")]
        if simd::scan(self, view, scratch) {
            return &scratch.hits;
        }
        self.scan_anywhere(view, scratch);
        &scratch.hits
    }

    /// Scans a text on any machine.
    fn scan_anywhere(&self, view: &str, scratch: &mut Scratch) {
        let Scratch { page, hits, .. } = scratch;
        let page = Page::read(view, page, |window| blocks::classify(window, &self.filter.prefixes));
        self.scan_page(
            &page,
            page::places,
            |words, count| self.filter.sift(&page, words, count),
            hits,
        );
    }

    /// Finds the surfaces of a page, whose candidates are [listed](page::places) and [sifted](Filter::sift) by these functions.
    #[inline(always)]
    fn scan_page(
        &self,
        page: &Page,
        places: impl Fn(u64, u32, &mut [u32; BLOCK]),
        mut sift: impl FnMut(&mut Candidates, usize) -> usize,
        hits: &mut Vec<Hit>,
    ) {
        let mut walk = Walk {
            matcher: self,
            page,
            hits,
        };
        let mut batch = Candidates::NONE;
        let mut firsts = [None; BATCH];
        let mut count = 0;
        let mut blocks = (0..).step_by(BLOCK).zip(page.leads).peekable();
        while let Some((start, leads)) = blocks.next() {
            if let Some(room) = batch.starts[count..].first_chunk_mut() {
                places(*leads, start, room);
            }
            count += leads.count_ones() as usize;
            if count + BLOCK <= BATCH && blocks.peek().is_some() {
                continue;
            }
            let kept = sift(&mut batch, count);
            let starts = &batch.starts[..kept];
            // All first letters before all walks: so what one waits for is hidden behind the others.
            for (start, first) in starts.iter().zip(&mut firsts) {
                let start = *start as usize;
                *first = self.letter(page, start, start, page.word_end(start));
            }
            for ((start, is_alone), first) in starts.iter().zip(&batch.are_alone).zip(&firsts) {
                let start = *start as usize;
                if self.led_by_marks {
                    walk.begin_at_marks_before(start);
                }
                walk.begin(start, *first, *is_alone != 0);
            }
            count = 0;
        }
    }

    /// The letter for the piece from byte `piece` on of the token from `start` to `end`.
    #[inline(always)]
    fn letter(&self, page: &Page, start: usize, piece: usize, end: usize) -> Option<Spelt> {
        let later = if piece > start { CONTINUES } else { 0 };
        match self.vocabulary.letter(page.key(piece, end) | later) {
            Some(letter) => Some(letter),
            None => self.letter_in_lower_case(page, start, piece, end),
        }
    }

    /// The same for a piece whose key is not in the vocabulary, which has only the usual ways to write a word, not `tHàNh`.
    #[cold]
    fn letter_in_lower_case(&self, page: &Page, start: usize, piece: usize, end: usize) -> Option<Spelt> {
        let later = if piece > start { CONTINUES } else { 0 };
        let written = page.key(piece, end);
        let lower = page.lower_key(piece, end);
        let spelt = (lower != written).then(|| self.vocabulary.letter(lower | later))??;
        let is_capital = is_capital(&page.text[start..end]);
        Some(Spelt { is_capital, ..spelt })
    }

    /// The bytes of memory that the matcher holds.
    pub fn memory_usage(&self) -> usize {
        size_of::<Self>()
            + self.filter.memory_usage()
            + self.vocabulary.memory_usage()
            + self.automaton.memory_usage()
            + size_of_val(&*self.forms)
    }
}

/// The confirmation of candidates: walks of the automaton over the tokens of a page.
struct Walk<'w> {
    matcher: &'w SurfaceMatcher,
    page: &'w Page<'w>,
    hits: &'w mut Vec<Hit>,
}

impl Walk<'_> {
    /// Reports the surfaces that begin with the token at byte `start`, which is a word unless it is a mark, given its first letter
    /// and whether none goes on with the word behind it.
    #[inline(always)]
    fn begin(&mut self, start: usize, first: Option<Spelt>, is_alone: bool) {
        let found = self.hits.len();
        self.walk(start, first, is_alone);
        if self.hits.len() > found + 1 {
            self.hits[found..].reverse();
        }
    }

    /// Walks the automaton from a token on for as long as it goes, and reports what it passes, the last first.
    #[inline(always)]
    fn walk(&mut self, start: usize, first: Option<Spelt>, is_alone: bool) {
        let automaton = &self.matcher.automaton;
        let mut state = self.matcher.start;
        let (mut capitals, mut bit) = (0, 1_u32);
        let mut cursor = Cursor::at(self.page, start);
        let mut spelt = first;
        while let (Some(Cursor { token, .. }), Some(letter)) = (cursor, spelt) {
            if token.glued && token.start > start {
                state = self.step(state, GLUE);
            }
            let Some((next, is_capital)) = self.spell(state, letter, token.start, token.end) else {
                return;
            };
            state = next;
            if automaton.is_dead(state) {
                return;
            }
            capitals |= if is_capital { bit } else { 0 };
            bit <<= 1;
            if automaton.is_match(state) && self.report(state, Span::new(start as u32, token.end as u32), capitals) {
                return;
            }
            cursor = cursor.and_then(|cursor| cursor.next(self.page));
            // A mark may still belong to a single word: `TP.`
            if is_alone && cursor.is_none_or(|cursor| cursor.token.is_word) {
                return;
            }
            spelt = cursor.and_then(|Cursor { token, .. }| self.letter(token.start, token.end));
        }
    }

    /// The first letter of a token; [`None`] where no surface has such a token.
    #[inline(always)]
    fn letter(&self, start: usize, end: usize) -> Option<Spelt> {
        self.matcher.letter(self.page, start, start, end)
    }

    /// The state that the letters of a token lead to, of which the first one is given, and whether it begins with an upper-case
    /// letter; [`None`] where no surface has such a token.
    #[inline(always)]
    fn spell(&self, state: StateID, first: Spelt, start: usize, end: usize) -> Option<(StateID, bool)> {
        let Spelt { letter, is_capital } = first;
        let state = self.step_letter(state, letter);
        match end - start {
            ..=PIECE => Some((state, is_capital)),
            _ => self.spell_on(state, start, end),
        }
    }

    /// The same for a token too long for one letter, from the state that its first letter leads to.
    #[cold]
    fn spell_on(&self, mut state: StateID, start: usize, end: usize) -> Option<(StateID, bool)> {
        for piece in (start..end).step_by(PIECE).skip(1) {
            let Spelt { letter, .. } = self.matcher.letter(self.page, start, piece, end)?;
            state = self.step_letter(self.step(state, GLUE), letter);
        }
        Some((state, is_capital(&self.page.text[start..end])))
    }

    /// The state that a letter leads to.
    #[inline(always)]
    fn step_letter(&self, state: StateID, letter: Letter) -> StateID {
        let [first, rest @ ..] = letter.bytes();
        let mut state = self.step(state, first);
        for byte in rest {
            if byte == 0 {
                break;
            }
            state = self.step(state, byte);
        }
        state
    }

    /// The state that a byte leads to.
    #[inline(always)]
    fn step(&self, state: StateID, byte: u8) -> StateID {
        self.matcher.automaton.next_state(Anchored::Yes, state, byte)
    }

    /// Reports the surfaces that begin with a mark between the word before and the one at byte `start`.
    fn begin_at_marks_before(&mut self, start: usize) {
        let gap = self.page.gap_start(start);
        for (offset, mark) in self.page.text[gap..start].char_indices() {
            if !mark.is_whitespace() {
                let start = gap + offset;
                self.begin(start, self.letter(start, start + mark.len_utf8()), false);
            }
        }
    }

    /// Reports the surfaces that are spelt by the walk to this state, the last first, and says whether none goes on.
    #[inline(always)]
    fn report(&mut self, state: StateID, span: Span, capitals: u32) -> bool {
        let automaton = &self.matcher.automaton;
        let mut is_last = false;
        for index in (0..automaton.match_len(state)).rev() {
            let form = self.matcher.forms[automaton.match_pattern(state, index).as_usize()];
            if form.capitals & !capitals == 0 {
                self.hits.push(Hit {
                    surface: form.surface,
                    span,
                });
            }
            is_last = form.is_last;
        }
        is_last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(surfaces: &[(&str, Case)], text: &'t str) -> Vec<&'t str> {
        let surfaces = surfaces.iter().map(|(text, case)| Surface { text, case: *case });
        let matcher = SurfaceMatcher::new(surfaces).expect("few surfaces");
        let mut scratch = Scratch::default();
        let hits = matcher.scan(text, &mut scratch);
        hits.iter().map(|hit| hit.span.of(text)).collect()
    }

    #[test]
    fn letter_case_is_as_marked() {
        let text = "hòa bình, Hòa bình, Hòa Bình, HÒA BÌNH, HOÀ BÌNH";
        assert_eq!(found(&[("hòa bình", Case::Any)], text).len(), 5);
        assert_eq!(found(&[("hòa bình", Case::Initial)], text).len(), 4);
        assert_eq!(
            found(&[("Hòa Bình", Case::Every)], text),
            ["Hòa Bình", "HÒA BÌNH", "HOÀ BÌNH"]
        );
        assert_eq!(found(&[("Hòa bình", Case::Every)], text).len(), 4);
    }

    #[test]
    fn tone_marks_stand_at_either_place_but_never_after_q() {
        let uy = "Ủy ban, Uỷ ban, ủy ban";
        assert_eq!(found(&[("Uỷ ban", Case::Every)], uy), ["Ủy ban", "Uỷ ban"]);
        assert_eq!(found(&[("quý", Case::Any)], "quý, qúy"), ["quý"]);
    }

    #[test]
    fn spaces_match_any_white_space_but_no_empty_line() {
        let text = "Hà Nội, Hà  Nội, Hà\u{a0}Nội, Hà \r\n Nội, Hà\n\nNội, HàNội";
        assert_eq!(
            found(&[("Hà Nội", Case::Every)], text),
            ["Hà Nội", "Hà  Nội", "Hà\u{a0}Nội", "Hà \r\n Nội"]
        );
    }

    #[test]
    fn marks_match_as_they_are() {
        assert_eq!(
            found(&[("TP.HCM", Case::Every)], "TP.HCM, TP. HCM, TP HCM, (TP.HCM)"),
            ["TP.HCM", "TP.HCM"]
        );
        assert_eq!(
            found(&[("GD-ĐT", Case::Every)], "GD-ĐT, GD–ĐT, GD - ĐT"),
            ["GD-ĐT", "GD–ĐT"]
        );
        assert_eq!(
            found(&[("“Vì nước”", Case::Any), ("TP.", Case::Every)], "“vì nước” TP.HCM"),
            ["“vì nước”", "TP."]
        );
    }

    #[test]
    fn nothing_is_found_inside_a_syllable() {
        assert_eq!(
            found(
                &[("ông", Case::Any), ("hà", Case::Any)],
                "không, hành, hà2, hà\u{323}, ông"
            ),
            ["ông"]
        );
    }

    #[test]
    fn overlapping_hits_are_sorted_by_start_and_the_longest_first() {
        let surfaces = ["đại hội", "đại hội đảng", "đại hội đảng xi", "hội", "đại hội"];
        assert_eq!(
            found(&surfaces.map(|text| (text, Case::Any)), "đại hội đảng xiv"),
            ["đại hội đảng", "đại hội", "đại hội", "hội"],
        );
    }
}
