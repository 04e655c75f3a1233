//! Names of places: those that the gazetteer knows, and those behind a unit word.

mod unit;

use self::unit::unit_place_at;
pub(super) use self::unit::{is_commune_of_person, listed_name_end, names_term};
use super::around::starts_sentence;
use super::reading::Reading;
use super::vocabulary::{Kinds, Meaning, WordClass};
use crate::gazetteer::{NameRole, PlaceKind};
use crate::text::Shape;

/// A place found at a token.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct FoundPlace {
    /// The token after its last.
    pub(crate) end: usize,
    /// The place or country that the gazetteer has under this name.
    pub(crate) row: Option<Meaning>,
    /// Whether a unit word leads it: `tỉnh Tây Ninh`.
    pub(crate) unit: bool,
}

/// The longest place that begins at `at` and ends by `limit`.
#[inline]
pub(crate) fn place_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<FoundPlace> {
    match reading.begins(at, Kinds::PLACES.and(Meaning::Word(WordClass::Unit, 0))) {
        true => longest_at(reading, at, limit),
        false => None,
    }
}

fn longest_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<FoundPlace> {
    let known = known_at(reading, at, limit);
    let unit = unit_place_at(reading, at, limit);
    match (known, unit) {
        (Some(known), Some(unit)) => Some(if unit.end > known.end { unit } else { known }),
        (known, unit) => known.or(unit),
    }
}

/// A place or country that the gazetteer knows by its bare name.
pub(crate) fn known_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<FoundPlace> {
    if !reading.begins(at, Kinds::PLACES) {
        return None;
    }
    let (end, row) = reading.longest(at, |meaning| match meaning {
        Meaning::Place(_) | Meaning::Country(_) => Some(meaning),
        _ => None,
    })?;
    (end <= limit && !is_of_longer_word(reading, at, end, row) && !is_cut(reading, at, end)).then_some(FoundPlace {
        end,
        row: Some(row),
        unit: false,
    })
}

/// `phía Bắc Hà Nội` and `phía Đông Triều Tiên` hold no `Bắc Hà` and no `Đông Triều`: another place begins in it and reaches further.
fn is_cut(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let reaches = |(longer, meaning)| longer > end && matches!(meaning, Meaning::Place(_) | Meaning::Country(_));
    let cuts = |inside: usize| {
        reading.begins(inside, Kinds::PLACES) && reading.is_capital(inside) && reading.meanings_at(inside).any(reaches)
    };
    reading.is_capital(end) && (at + 1..end).any(cuts)
}

/// `Mỹ Đình`, `Pháp Vân` are no countries, nor is `Pháp luật`.
fn is_of_longer_word(reading: &Reading<'_>, at: usize, end: usize, row: Meaning) -> bool {
    if !matches!(row, Meaning::Country(_)) || end > at + 1 {
        return false;
    }
    // `tiếng Anh` is a language.
    if at > 0 && matches!(reading.str(at - 1), "tiếng" | "Tiếng") {
        return true;
    }
    // `Pháp luật`, and `Pháp Luật` as a rubric has it
    let of_word = reading.meanings_at(at).any(|(longer, meaning)| {
        longer > end && matches!(meaning, Meaning::Compound | Meaning::Word(WordClass::NotName, _))
    });
    let of_name = of_word || ends_name(reading, at);
    if of_name || reading.shape(end) == Shape::Lower {
        return of_name;
    }
    let syllable = |(longer, meaning): (usize, Meaning)| {
        longer == end + 1 && matches!(meaning, Meaning::Name(NameRole::Given | NameRole::Middle))
    };
    let part_of_name = |(_, meaning)| {
        matches!(
            meaning,
            Meaning::Name(NameRole::Given | NameRole::Middle)
                | Meaning::Word(WordClass::Unit | WordClass::ShortCountry, _)
        )
    };
    reading.shape(at) == Shape::Capital
        && reading.shape(end) == Shape::Capital
        && reading.meanings_at(end).any(syllable)
        && reading.meanings_at(end).all(part_of_name)
}

/// `Tuấn Anh` and `Tâm Đức` end with no country: a given name's syllable stands before, which is the end of no word, begins no
/// sentence (`Sang Mỹ`) and names no side of the country (`Đông Đức`, `Nam Mỹ`).
fn ends_name(reading: &Reading<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let joined = before > 0 && !reading.text.tokens[at].breaks && !starts_sentence(reading, before);
    let ends_word = |from: usize| {
        reading
            .meanings_at(from)
            .any(|(end, meaning)| end == at && !matches!(meaning, Meaning::Name(_)))
    };
    joined
        && reading.shape(before) == Shape::Capital
        && reading.shape(at) == Shape::Capital
        && reading.is_name(before, NameRole::Given)
        && !matches!(reading.str(before), "Đông" | "Tây" | "Nam" | "Bắc" | "Trung" | "Mười")
        && !(before.saturating_sub(3)..=before).any(ends_word)
}

/// A country at a token, and where it ends.
pub(crate) fn country_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    if !reading.begins(at, Kinds::of(Meaning::Country(0))) {
        return None;
    }
    let (end, country) = reading.longest(at, |meaning| match meaning {
        Meaning::Country(_) => Some(true),
        // `Nhà máy gang thép Lào Cai`
        Meaning::Place(_) => Some(false),
        _ => None,
    })?;
    (country && end <= limit).then_some(end)
}

/// A unit word alone, `tỉnh` or `TP`, which inside a body's name stands for one place; where it ends.
pub(crate) fn bare_unit_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let (end, word) = reading.word_at(at, WordClass::Unit)?;
    // `Viện Khoa học xã hội`
    let begins_word = || {
        reading
            .meanings_at(at)
            .any(|(longer, meaning)| longer > end && meaning == Meaning::Compound)
    };
    (&*word.value == "admin" && end <= limit && !begins_word()).then_some(end)
}

pub(super) fn is_region(reading: &Reading<'_>, row: Option<Meaning>) -> bool {
    matches!(row, Some(Meaning::Place(row)) if reading.gazetteer.places()[row as usize].kind == PlaceKind::Region)
}
