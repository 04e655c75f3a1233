//! Finds every surface of a list in a text, whatever the letter case, tone placement and spacing.

mod build;
mod filter;
mod letters;
mod page;
mod tokens;
mod vocabulary;

use std::cmp::Reverse;

use aho_corasick::Anchored;
use aho_corasick::automaton::{Automaton, StateID};
use aho_corasick::nfa::contiguous::NFA;

use self::filter::Filter;
use self::page::{PIECE, Page};
use self::tokens::{CONTINUES, Tokens};
use self::vocabulary::Vocabulary;
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
}

/// The letter between two tokens without white space between them. White space is not spelt.
const GLUE: char = '\0';

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

    /// Puts every surface found in `view`, a composed text, into `hits`, which is cleared before.
    ///
    /// Hits are sorted by their start, the longest first, then by id; those that overlap are all reported.
    pub fn scan(&self, view: &str, hits: &mut Vec<Hit>) {
        hits.clear();
        let page = Page::read(view);
        let mut walk = Walk {
            matcher: self,
            page: &page,
            starts: Vec::new(),
            hits,
        };
        for word in self.filter.candidates(&page) {
            let word = word as usize;
            if self.led_by_marks {
                walk.begin_at_marks_before(word);
            }
            walk.begin(page.word(word).0, word);
        }
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
    /// Where the tokens of the present walk start.
    starts: Vec<u32>,
    hits: &'w mut Vec<Hit>,
}

impl Walk<'_> {
    /// Reports the surfaces that begin with the token at byte `start`; `word` is the first word at or behind it.
    fn begin(&mut self, start: usize, word: usize) {
        let found = self.hits.len();
        self.walk(start, word);
        if self.hits.len() > found + 1 {
            self.hits[found..].sort_unstable_by_key(|hit| (Reverse(hit.span.end), hit.surface));
        }
    }

    /// Walks the automaton from a token on for as long as it goes, and reports what it passes.
    fn walk(&mut self, start: usize, word: usize) {
        self.starts.clear();
        let automaton = &self.matcher.automaton;
        let mut state = self.matcher.start;
        for token in Tokens::new(self.page, start, word) {
            if token.glued && !self.starts.is_empty() {
                state = self.step(state, GLUE);
            }
            match self.spell(state, token.start, token.end) {
                Some(next) if !automaton.is_dead(next) => state = next,
                _ => return,
            }
            self.starts.push(token.start as u32);
            if automaton.is_match(state) {
                self.report(state, token.end);
            }
        }
    }

    /// The state that the letters of a token lead to; [`None`] where no surface has such a token.
    #[inline]
    fn spell(&self, state: StateID, start: usize, end: usize) -> Option<StateID> {
        let SurfaceMatcher { vocabulary, .. } = self.matcher;
        let mut state = self.step(state, vocabulary.letter(self.page.key(start, end))?);
        let mut rest = start + PIECE;
        while rest < end {
            let letter = vocabulary.letter(self.page.key(rest, end) | CONTINUES)?;
            state = self.step(self.step(state, GLUE), letter);
            rest += PIECE;
        }
        Some(state)
    }

    /// The state that a letter leads to.
    #[inline]
    fn step(&self, state: StateID, letter: char) -> StateID {
        let automaton = &self.matcher.automaton;
        let step = |state, byte| automaton.next_state(Anchored::Yes, state, byte);
        letter.encode_utf8(&mut [0; 4]).bytes().fold(state, step)
    }

    /// Reports the surfaces that begin with a mark between the word before and this one.
    fn begin_at_marks_before(&mut self, word: usize) {
        let gap = word.checked_sub(1).map_or(0, |before| self.page.word(before).1)..self.page.word(word).0;
        for (offset, mark) in self.page.text[gap.clone()].char_indices() {
            if !mark.is_whitespace() {
                self.begin(gap.start + offset, word);
            }
        }
    }

    /// Reports the surfaces that are spelt by the walk to this state.
    fn report(&mut self, state: StateID, end: usize) {
        let automaton = &self.matcher.automaton;
        for pattern in (0..automaton.match_len(state)).map(|index| automaton.match_pattern(state, index)) {
            let form = self.matcher.forms[pattern.as_usize()];
            let mut tokens = (0..).zip(&self.starts).take(u32::BITS as usize);
            if tokens
                .all(|(token, start)| form.capitals >> token & 1 == 0 || self.page.is_capital(*start as usize, end))
            {
                let span = Span::new(self.starts[0], end as u32);
                self.hits.push(Hit {
                    surface: form.surface,
                    span,
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(surfaces: &[(&str, Case)], text: &'t str) -> Vec<&'t str> {
        let surfaces = surfaces.iter().map(|(text, case)| Surface { text, case: *case });
        let matcher = SurfaceMatcher::new(surfaces).expect("few surfaces");
        let mut hits = Vec::new();
        matcher.scan(text, &mut hits);
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
