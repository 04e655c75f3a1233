//! Names that others beside them make names: the later ones of a list, of a pair, of a byline, and companies known by
//! their last word.

use std::ops::Range;

use super::body::body_at;
use super::person::{Before, begins_clause, is_company_tail, person_at};
use super::place::{country_at, listed_name_end, place_at};
use super::reading::Reading;
use super::title::title_at;
use super::vocabulary::{Kinds, Meaning, WordClass};
use super::{Mention, MentionKind};
use crate::text::{Sentence, Shape, Zone};

/// The longest English name of a company, in tokens.
const LONGEST_COMPANY: usize = 5;

/// The longest name of one who signs, with the mark behind it, in tokens.
const LONGEST_BYLINE: usize = 5;

/// `các phường Xuân Lập, Xuân Tân và Bảo Vinh`: the names that go on behind a unit word that stands for them all.
pub(super) fn listed_places(reading: &Reading<'_>, names: &mut Vec<Mention>, from: usize, limit: usize) -> usize {
    let mut end = from;
    loop {
        let joined = reading.is_mark(end, &[',']) || reading.str(end) == "và";
        let next = end + 1;
        if !joined || next >= limit {
            return end;
        }
        let known = place_at(reading, next, limit).map(|place| (place.end, place.row));
        let other = || {
            title_at(reading, next, limit).is_some()
                || body_at(reading, next, limit).is_some()
                || person_at(reading, next, limit, Before::Nothing).is_some_and(|name| name.end > next + 2)
        };
        let listed = known.or_else(|| {
            let name_end = listed_name_end(reading, next, limit).filter(|_| !other())?;
            Some((name_end, None))
        });
        let Some((name_end, row)) = listed else { return end };
        names.push(place(next..name_end, row));
        end = name_end;
    }
}

/// `các xã: Minh Tân, Bảo Thắng và Việt Hưng`: the names behind the colon of a unit word for several.
pub(super) fn places_behind_colon(
    reading: &Reading<'_>,
    names: &mut Vec<Mention>,
    at: usize,
    limit: usize,
) -> Option<usize> {
    let (colon, word) = reading.word_at(at, WordClass::Unit)?;
    let several = &*word.value == "admin" && reading.is_mark(colon, &[':']) && is_several(reading, at);
    // `Các xã: Không nơi nào thiếu nước.`
    let first = listed_name_end(reading, colon + 1, limit).filter(|end| several && *end >= colon + 3)?;
    names.push(place(colon + 1..first, None));
    Some(listed_places(reading, names, first, limit))
}

/// `ở số 43 Lê Lai`, `nhà số 5 Nguyễn Văn Cừ`: a house, whose street begins at a token.
pub(super) fn address(reading: &Reading<'_>, names: &mut Vec<Mention>, at: usize, limit: usize) -> Option<usize> {
    if at < 3 || reading.shape(at - 1) != Shape::Number {
        return None;
    }
    // `ở số nhà 43 Lê Lai`
    if reading.words(at - 3..at - 1) == "số nhà" {
        let end = listed_name_end(reading, at, limit).filter(|end| *end >= at + 2)?;
        names.push(place(at - 3..end, None));
        return Some(end);
    }
    if reading.str(at - 2) != "số" {
        return None;
    }
    let housed = matches!(reading.str(at - 3), "nhà" | "tại" | "ở" | "chỉ" | "sở" | "căn")
        || reading.is_mark(at - 3, &[',', '(']);
    let end = listed_name_end(reading, at, limit).filter(|end| housed && *end >= at + 2)?;
    names.push(place(at - 2..end, None));
    Some(end)
}

/// `Việt - Mỹ`, `Nga – Trung`: in a pair of countries a syllable stands for one.
pub(super) fn paired_country(
    reading: &Reading<'_>,
    names: &mut Vec<Mention>,
    at: usize,
    limit: usize,
) -> Option<usize> {
    let (end, word) = reading.word_at(at, WordClass::ShortCountry)?;
    let alone = reading.shape(at) == Shape::Capital
        && end == at + 1
        && !reading
            .meanings_at(at)
            .any(|(longer, meaning)| longer > end && !matches!(meaning, Meaning::Name(_)));
    if !alone {
        return None;
    }
    let dash = |token: usize| reading.is_mark(token, &['-', '–']);
    let country = |token: usize| {
        token < limit
            && (country_at(reading, token, limit).is_some()
                || reading.word_at(token, WordClass::ShortCountry).is_some())
            && reading.is_capital(token)
    };
    let before = || {
        let last = names.last();
        let country = |name: &Mention| matches!(name.row, Some(Meaning::Country(_))) && name.tokens.end + 1 == at;
        dash(at - 1) && last.is_some_and(country)
    };
    if !(dash(end) && country(end + 1) || at > 0 && before()) {
        return None;
    }
    let row = reading
        .gazetteer
        .countries()
        .iter()
        .position(|country| country.key == *word.value);
    names.push(place(at..end, row.map(|row| Meaning::Country(row as u32))));
    Some(end)
}

/// `Nhật Minh - Đình Quyết` at the end of a line: the second of two who sign.
pub(super) fn joins_byline(reading: &Reading<'_>, names: &[Mention], at: usize, limit: usize) -> bool {
    let signed = |name: &Mention| {
        name.kind == MentionKind::Person && !name.called && name.tokens.end + 1 == at && {
            let start = name.tokens.start;
            start == 0 || reading.text.tokens[start].breaks || reading.is_mark(start - 1, &['.', '-', '–'])
        }
    };
    at > 0 && reading.is_mark(at - 1, &['-', '–']) && at + 2 == limit && names.last().is_some_and(signed)
}

/// The longest line that is nothing but names, in tokens.
const LONGEST_SIGNATURE: usize = 8;

/// Whether a sentence is a line of its own that holds nothing but Vietnamese names: `Lan Anh`, `Thu Hà - Lan Anh`. Sites
/// print such a line below an article before what they have of others.
pub(super) fn is_signature(reading: &Reading<'_>, sentence: usize) -> bool {
    let sentences = &reading.text.sentences;
    let Sentence {
        zone,
        paragraph,
        tokens,
        ..
    } = &sentences[sentence];
    let named = |at: usize| match reading.shape(at) {
        Shape::Capital => reading.begins(at, Kinds::NAMES),
        _ => at > tokens.start && at + 1 < tokens.end && reading.is_mark(at, &['-', '–']),
    };
    let alone = |other: Option<&Sentence>| other.is_none_or(|other| other.paragraph != *paragraph);
    (2..=LONGEST_SIGNATURE).contains(&tokens.len())
        && *zone == Zone::Body
        && tokens.clone().all(named)
        && alone(sentence.checked_sub(1).map(|before| &sentences[before]))
        && alone(sentences.get(sentence + 1))
}

/// `các phường`, `hai xã`, `4 tỉnh`
pub(super) fn is_several(reading: &Reading<'_>, at: usize) -> bool {
    reading.word_before(at, WordClass::Plural).is_some()
        || at > 0 && reading.shape(at - 1) == Shape::Number && reading.str(at - 1) != "1"
}

/// A company without a word that says so, known by the last word of its English name: `Asia Group`, `Đồng Tâm Group`.
pub(super) fn company_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let other = |(end, meaning): (usize, Meaning)| match meaning {
        Meaning::Title(_) | Meaning::Head(_) | Meaning::Official(_) | Meaning::Trigger(_) => true,
        Meaning::Word(class, _) => class != WordClass::CompanyTail,
        _ => end > at + 1,
    };
    let tail = Kinds::of(Meaning::Word(WordClass::CompanyTail, 0));
    let behind = at + 1..limit.min(at + LONGEST_COMPANY);
    if !reading.is_capital(at)
        || !behind.into_iter().any(|token| reading.begins(token, tail))
        || begins_sentence(reading.str(at))
        || reading.meanings_at(at).any(other)
        || reading.is_shouted(at)
    {
        return None;
    }
    let mut end = at + 1;
    while end < limit
        && end < at + LONGEST_COMPANY
        && matches!(reading.shape(end), Shape::Capital | Shape::Upper | Shape::Mixed)
    {
        end += 1;
        if is_company_tail(reading, end - 1) {
            return Some(end);
        }
    }
    None
}

/// `Theo Asia Group`, `Sau Vietnam Airlines`: words without marks that begin a sentence before a name.
fn begins_sentence(word: &str) -> bool {
    matches!(word, "Theo" | "Sau" | "Trong" | "Khi" | "Cho" | "Qua" | "Do" | "Riêng") || begins_clause(word)
}

/// `Theo Anh Minh/VnExpress`: one who writes for a paper.
pub(super) fn before_agency(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    if at == 0 || !reading.is_capital(at) || reading.str(at - 1) != "Theo" {
        return false;
    }
    let end = (at..limit.min(at + LONGEST_BYLINE)).find(|token| !reading.is_capital(*token));
    end.is_some_and(|end| reading.is_mark(end, &['/']) && body_at(reading, end + 1, limit).is_some())
}

fn place(tokens: Range<usize>, row: Option<Meaning>) -> Mention {
    Mention {
        kind: MentionKind::Place,
        tokens,
        row,
        called: false,
    }
}
