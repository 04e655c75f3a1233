//! What the words around a supposed name say of it: another kind of name, a photographer, the rest of a word.

use super::body::body_at;
use super::place::{FoundPlace, country_at, place_at};
use super::reading::Reading;
use super::title::title_at;
use super::vocabulary::{Kinds, Meaning, WordClass};
use crate::gazetteer::NameRole;
use crate::text::{Shape, lower};

/// `Ảnh Anh Tuấn`: two syllables of names between the word, which begins a sentence, and the end of the line.
fn ends_line_of_picture(reading: &Reading<'_>, at: usize) -> bool {
    let end = at + 2;
    let ends = || end >= reading.len() || reading.text.tokens[end].breaks;
    let syllable = |token: usize| reading.shape(token) == Shape::Capital && reading.begins(token, Kinds::NAMES);
    at >= 1
        && end <= reading.len()
        && reading.str(at - 1) == "Ảnh"
        && (at == 1 || starts_sentence(reading, at - 1))
        && ends()
        && (at..end).all(syllable)
}

/// Whether a place is a town or a district of two syllables that names of persons have; provinces are no one's names.
pub(super) fn is_called_like_person(reading: &Reading<'_>, at: usize, place: &FoundPlace) -> bool {
    use crate::gazetteer::PlaceKind::{District, ProvincialCity, Town, UrbanDistrict};
    let Some(Meaning::Place(row)) = place.row else {
        return false;
    };
    let small = matches!(
        reading.gazetteer.places()[row as usize].kind,
        District | ProvincialCity | Town | UrbanDistrict
    );
    small && place.end == at + 2 && (at..place.end).all(|token| reading.begins(token, Kinds::NAMES))
}

/// `tiếng Anh`
pub(super) fn after_language(reading: &Reading<'_>, at: usize) -> bool {
    at > 0 && matches!(reading.str(at - 1), "tiếng" | "Tiếng")
}

/// `Bộ trưởng Dân chính cho biết`, `nhà ngoại giao Nga dựa trên`: a title before one syllable, and behind it one in small letters that
/// begins no word known, makes no name of it where a known word goes on or the syllable is a country, as it does of
/// `Bộ trưởng Sơn cho biết`, `Chủ tịch Tập bước vào` and `Thứ trưởng Lan la lớn`. Abbreviated ranks, `BS.`, stand before names only.
pub(super) fn is_half_word(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let family_name = reading.is_name(at, NameRole::ForeignSurname);
    let country = reading.begins(at, Kinds::COUNTRIES);
    is_thing(reading, at, end)
        && reading.begins(at, Kinds::NAMES)
        && !family_name
        && reading.meanings_at(end).next().is_none()
        && (reading.is_capital(end + 1) || reading.meanings_at(end + 1).next().is_some() || country)
}

/// `Ảnh: Tư liệu của gia đình`, `Trong ảnh: Một góc chợ`: one syllable that goes on in small letters names no photographer.
pub(super) fn is_thing(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    end == at + 1 && reading.shape(end) == Shape::Lower
}

/// `Ảnh: Cankao`: one foreign word that no one is called is a site or a paper.
pub(super) fn is_site(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    end == at + 1
        && reading.shape(at) == Shape::Capital
        && reading.str(at).len() > 3
        && reading.str(at).is_ascii()
        && !reading.begins(at, Kinds::NAMES)
}

/// Whether a mark that ends or opens a sentence, or a line's end, stands before a token, which is not the first.
pub(super) fn starts_sentence(reading: &Reading<'_>, at: usize) -> bool {
    let previous = at - 1;
    reading.is_mark(previous, &['.', '!', '?', '"', '“', ':', ')', '…', '-', '–']) || reading.text.tokens[at].breaks
}

/// Whether a word of two syllables or more that makes other names of persons' names ends right before a token: `Giải thưởng`.
pub(super) fn follows_thing(reading: &Reading<'_>, at: usize) -> bool {
    reading
        .word_before(at, WordClass::NotName)
        .is_some_and(|(from, _)| from + 1 < at)
}

/// The same, also before the country that stands between a ship and its name: `tàu sân bay Mỹ Ronald Reagan`.
pub(super) fn honoured(reading: &Reading<'_>, at: usize) -> bool {
    let country = at
        .checked_sub(1)
        .filter(|country| country_at(reading, *country, at) == Some(at));
    follows_thing(reading, at) || country.is_some_and(|country| follows_thing(reading, country))
}

/// `ông Chủ tịch`, `bà Công ty`: a longer name of another kind begins at the syllables of the supposed one.
pub(super) fn longer_name_begins(reading: &Reading<'_>, at: usize, name_end: usize, limit: usize) -> bool {
    let title = title_at(reading, at, limit)
        .filter(|title| title.head.len() > 1)
        .map_or(0, |title| title.tokens.end);
    let body = body_at(reading, at, limit).map_or(0, |body| body.end);
    let place = place_at(reading, at, limit).map_or(0, |place| place.end);
    title.max(body).max(place) > name_end
}

/// `Ảnh: Anh Tuấn/TTXVN`, `Ảnh Anh Tuấn` at the end of a line; what stands behind `Nguồn ảnh:` is a site or a paper.
pub(super) fn after_credit(reading: &Reading<'_>, at: usize) -> bool {
    ends_line_of_picture(reading, at)
        || at >= 2
            && reading.is_mark(at - 1, &[':'])
            && !(at >= 3 && matches!(reading.str(at - 3), "Nguồn" | "nguồn"))
            && matches!(&*lower(reading.str(at - 2)), "ảnh" | "tin" | "bài" | "clip" | "video")
}
