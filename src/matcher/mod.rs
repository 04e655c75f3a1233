//! Finds every surface of a list in a text, whatever the letter case, tone placement and spacing.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use aho_corasick::automaton::Automaton;
use aho_corasick::automaton::StateID;
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Anchored, MatchKind};
use unicode_normalization::UnicodeNormalization;

use crate::span::Span;

mod letters;

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
    vocabulary: HashMap<String, char>,
    automaton: NFA,
    forms: Vec<Vec<Form>>,
}

#[derive(Clone, Debug)]
struct Form {
    surface: SurfaceId,
    capitals: Vec<u32>,
}

const GLUE: char = '\0';

impl SurfaceMatcher {
    /// A matcher of these surfaces; the id of each is its place in the list, and equal surfaces keep an id each.
    ///
    /// # Errors
    ///
    /// When there are more surfaces than an automaton can hold (hundreds of millions of bytes).
    pub fn new<'a>(surfaces: impl IntoIterator<Item = Surface<'a>>) -> Result<Self, TooManySurfaces> {
        let mut vocabulary = HashMap::new();
        let mut spelt: BTreeMap<String, Vec<Form>> = BTreeMap::new();
        let mut count = 0;
        for (id, surface) in (0..).zip(surfaces) {
            count += 1;
            let composed: String = surface.text.trim().nfc().collect();
            if !composed.contains(letters::is_syllabic) {
                continue;
            }
            let tokens = tokens(&composed);
            let mut spelling = String::new();
            for (at, token) in tokens.iter().enumerate() {
                if at > 0 && token.glued {
                    spelling.push(GLUE);
                }
                let syllable = fold(&composed[token.range.clone()]);
                let next = code(vocabulary.len()).ok_or(TooManySurfaces { surfaces: count })?;
                let letter = *vocabulary.entry(syllable.clone()).or_insert(next);
                if let Some(twin) = letters::tone_twin(&syllable) {
                    vocabulary.entry(twin).or_insert(letter);
                }
                spelling.push(letter);
            }
            let capital = |token: &usize| is_capital(&composed[tokens[*token].range.clone()]);
            let capitals = match surface.case {
                Case::Any => Vec::new(),
                Case::Initial => (0..tokens.len())
                    .filter(|token| composed[tokens[*token].range.clone()].contains(char::is_alphabetic))
                    .take(1)
                    .map(|token| token as u32)
                    .collect(),
                Case::Every => (0..tokens.len()).filter(capital).map(|token| token as u32).collect(),
            };
            spelt.entry(spelling).or_default().push(Form {
                surface: SurfaceId(id),
                capitals,
            });
        }
        let automaton = aho_corasick::nfa::contiguous::Builder::new()
            .match_kind(MatchKind::Standard)
            .build(spelt.keys())
            .map_err(|_| TooManySurfaces { surfaces: count })?;
        Ok(Self {
            vocabulary,
            automaton,
            forms: spelt.into_values().collect(),
        })
    }

    /// Puts every surface found in `view`, a composed text, into `hits`, which is cleared before.
    ///
    /// Hits are sorted by their start, the longest first, then by id; those that overlap are all reported.
    pub fn scan(&self, view: &str, hits: &mut Vec<Hit>) {
        hits.clear();
        let tokens = tokens(view);
        for first in 0..tokens.len() {
            let found = hits.len();
            self.walk(view, &tokens[first..], hits);
            hits[found..].sort_by_key(|hit| (std::cmp::Reverse(hit.span.end), hit.surface));
        }
    }

    fn walk(&self, view: &str, tokens: &[Token], hits: &mut Vec<Hit>) {
        let Ok(mut state) = self.automaton.start_state(Anchored::Yes) else {
            return;
        };
        let mut spelling = String::new();
        for (at, token) in tokens.iter().enumerate() {
            if at > 0 && token.parted {
                return;
            }
            let Some(code) = self.vocabulary.get(&fold(&view[token.range.clone()])) else {
                return;
            };
            let known = spelling.len();
            if at > 0 && token.glued {
                spelling.push(GLUE);
            }
            spelling.push(*code);
            for byte in &spelling.as_bytes()[known..] {
                state = self.automaton.next_state(Anchored::Yes, state, *byte);
            }
            if self.automaton.is_dead(state) {
                return;
            }
            for form in self.forms_at(state, spelling.len()) {
                if form
                    .capitals
                    .iter()
                    .all(|token| is_capital(&view[tokens[*token as usize].range.clone()]))
                {
                    let span = Span::new(tokens[0].range.start as u32, token.range.end as u32);
                    hits.push(Hit {
                        surface: form.surface,
                        span,
                    });
                }
            }
        }
    }

    /// The surfaces that are spelt by the whole of the `walked` bytes: an automaton's state also knows their suffixes.
    fn forms_at(&self, state: StateID, walked: usize) -> &[Form] {
        if !self.automaton.is_match(state) {
            return &[];
        }
        (0..self.automaton.match_len(state))
            .map(|index| self.automaton.match_pattern(state, index))
            .find(|pattern| self.automaton.pattern_len(*pattern) == walked)
            .map_or(&[], |pattern| &self.forms[pattern.as_usize()])
    }
}

/// The character that stands for a syllable in the automaton.
fn code(syllables: usize) -> Option<char> {
    let code = u32::try_from(syllables).ok()? + 1;
    char::from_u32(if code < 0xD800 { code } else { code + 0x800 })
}

/// A syllable or a mark of a text.
struct Token {
    /// Its bytes.
    range: Range<usize>,
    /// Whether no white space stands before it.
    glued: bool,
    /// Whether an empty line stands before it.
    parted: bool,
}

/// Cuts a text into syllables, which are runs of letters and digits, and marks.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let (mut glued, mut breaks, mut inside) = (false, 0, false);
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        if character.is_whitespace() {
            (glued, inside) = (false, false);
            breaks += usize::from(character == '\n');
            continue;
        }
        let syllabic = letters::is_syllabic(character);
        match tokens.last_mut() {
            Some(token) if inside && syllabic => token.range.end = end,
            _ => tokens.push(Token {
                range: start..end,
                glued,
                parted: breaks > 1,
            }),
        }
        (glued, breaks, inside) = (true, 0, syllabic);
    }
    tokens
}

/// The token in lower case, an en dash as a hyphen.
fn fold(token: &str) -> String {
    token
        .chars()
        .map(|character| {
            if character == '–' {
                '-'
            } else {
                letters::lower(character)
            }
        })
        .collect()
}

/// Whether the first letter of the token is upper-case.
fn is_capital(token: &str) -> bool {
    token
        .chars()
        .find(|character| character.is_alphabetic())
        .is_some_and(|letter| letters::lower(letter) != letter)
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
