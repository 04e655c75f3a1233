//! What a name of a body or a place says, whichever of its surfaces is written.

use std::ops::Range;

use crate::gazetteer::PlaceKind;
use crate::mention::{Meaning, Reading, WordClass};
use crate::text::{Shape, fold_onto};

/// The words of a name with each head, field and place by its key: one for `Sở TN&MT Yên Bái` and `Sở Tài nguyên và Môi trường
/// tỉnh Yên Bái`, another for the `UBND thành phố Tây Ninh` than for the `UBND tỉnh Tây Ninh`.
///
/// They are written into `words`.
pub(super) fn canon(reading: &Reading<'_>, tokens: Range<usize>, words: &mut String) {
    let mut at = tokens.start;
    while at < tokens.end {
        let (end, key) = part(reading, at, tokens.end);
        push(words, reading, at..end, key);
        at = end;
    }
}

/// The keys of a name's heads, fields and places, joined as the keys of the gazetteer are: `thanh-uy-thanh-pho-ho-chi-minh`
/// of `Thành ủy TP.HCM`; `None` where a word of it has none.
pub(super) fn joined_key(reading: &Reading<'_>, tokens: Range<usize>) -> Option<String> {
    let mut joined = String::new();
    let mut at = tokens.start;
    while at < tokens.end {
        let (end, key) = part(reading, at, tokens.end);
        let said = reading.shape(at) != Shape::Mark && !matches!(reading.str(at), "của" | "nước");
        if said {
            if !joined.is_empty() {
                joined.push('-');
            }
            joined.push_str(key?);
        }
        at = end;
    }
    Some(joined)
}

/// The longest part of a name that begins at a token, and its key where it has one.
fn part<'r>(reading: &'r Reading<'_>, at: usize, limit: usize) -> (usize, Option<&'r str>) {
    let gazetteer = reading.gazetteer;
    let unit = reading.word_at(at, WordClass::Unit).and_then(|(unit_end, _)| {
        let name = unit_end + usize::from(reading.is_mark(unit_end, &['.']));
        place_key(reading, name, limit, Some(at..unit_end))
    });
    if let Some((end, key)) = unit {
        return (end, Some(key));
    }
    let known = reading.longest(at, |meaning| match meaning {
        Meaning::Body(row) => Some(&*gazetteer.bodies()[row as usize].key),
        Meaning::Head(row) => Some(&*gazetteer.patterns()[row as usize].key),
        Meaning::Sector(row) => Some(&*gazetteer.sectors()[row as usize].key),
        _ => None,
    });
    let place = place_key(reading, at, limit, None);
    let longest = match (known, place) {
        (Some(known), Some(place)) => Some(if place.0 > known.0 { place } else { known }),
        (known, place) => known.or(place),
    };
    longest
        .filter(|(end, _)| *end <= limit)
        .map_or((at + 1, None), |(end, key)| (end, Some(key)))
}

/// The place or country that begins at a token: of the rank that its unit word says, or else the highest of that name.
fn place_key<'r>(
    reading: &'r Reading<'_>,
    at: usize,
    limit: usize,
    unit: Option<Range<usize>>,
) -> Option<(usize, &'r str)> {
    let gazetteer = reading.gazetteer;
    let mut best: Option<(usize, u8, &str)> = None;
    for (end, meaning) in reading.meanings_at(at).filter(|(end, _)| *end <= limit) {
        let (rank, key) = match meaning {
            Meaning::Country(row) if unit.is_none() => (0, &*gazetteer.countries()[row as usize].key),
            Meaning::Place(row) | Meaning::UnitPlace(row) => {
                let place = &gazetteer.places()[row as usize];
                let fits = unit.clone().is_none_or(|unit| fits_unit(reading, unit, place.kind));
                if !fits {
                    continue;
                }
                (rank(place.kind), &*place.key)
            }
            _ => continue,
        };
        if best.is_none_or(|(longest, highest, _)| (end, highest) > (longest, rank)) {
            best = Some((end, rank, key));
        }
    }
    best.map(|(end, _, key)| (end, key))
}

fn fits_unit(reading: &Reading<'_>, unit: Range<usize>, kind: PlaceKind) -> bool {
    let mut word = String::new();
    for at in unit.filter(|at| reading.shape(*at) != Shape::Mark) {
        fold_onto(&mut word, reading.str(at));
        word.push(' ');
    }
    match word.trim_end() {
        "tỉnh" => kind == PlaceKind::Province,
        "thành phố" | "tp" | "t p" => matches!(kind, PlaceKind::Municipality | PlaceKind::ProvincialCity),
        "quận" | "q" => kind == PlaceKind::UrbanDistrict,
        "huyện" | "h" => kind == PlaceKind::District,
        "thị xã" | "tx" => kind == PlaceKind::Town,
        _ => false,
    }
}

/// Which of the places of one name its bare name means: the higher in rank.
const fn rank(kind: PlaceKind) -> u8 {
    match kind {
        PlaceKind::Province | PlaceKind::Municipality => 0,
        PlaceKind::ProvincialCity | PlaceKind::Town => 1,
        PlaceKind::UrbanDistrict | PlaceKind::District => 2,
        _ => 3,
    }
}

fn push(words: &mut String, reading: &Reading<'_>, tokens: Range<usize>, key: Option<&str>) {
    let unsaid = key.is_none() && tokens.clone().all(|at| reading.shape(at) == Shape::Mark);
    if unsaid {
        return;
    }
    if !words.is_empty() {
        words.push(' ');
    }
    match key {
        Some(key) => {
            words.push('#');
            words.push_str(key);
        }
        None => fold_onto(words, reading.str(tokens.start)),
    }
}
