//! What fills the slots behind the head of a body: its field, its name, its number, its place, the body above it.

use super::body::countries_end;
use super::body::{nested_at, sector_at};
use super::free_name::{is_affair_of, local_field_end, name_end};
use super::generic::is_any_unit;
use super::person;
use super::place::{bare_unit_at, is_commune_of_person, place_at};
use super::reading::Reading;
use super::vocabulary::{Meaning, WordClass};
use crate::gazetteer::Slot;
use crate::text::Shape;

/// Which slots of a head the text fills.
#[derive(Default)]
pub(super) struct Filled {
    pub(super) sector: bool,
    pub(super) name: bool,
    pub(super) place: bool,
    pub(super) body: bool,
    pub(super) other: bool,
    /// Whether something with a capital fills one.
    pub(super) named: bool,
}

impl Filled {
    pub(super) fn any(&self) -> bool {
        self.sector || self.place || self.other
    }
}

/// A party committee in small letters, as a title has it, `bí thư tỉnh ủy`, or an association, `Ban Chấp hành tỉnh Hội`; where it ends.
pub(super) fn committee_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let (end, ()) = reading.longest(at, |meaning| match meaning {
        Meaning::Head(row) => {
            let pattern = &reading.gazetteer.patterns()[row as usize];
            let local = pattern.kind == "party" && pattern.head.ends_with("ủy") || pattern.key == "tinh-hoi";
            (pattern.bare && local).then_some(())
        }
        _ => None,
    })?;
    (end <= limit && reading.shape(at) == Shape::Lower).then_some(end)
}

/// `Ban Tuyên giáo huyện ủy`: the unit word begins a longer head.
fn begins_committee(reading: &Reading<'_>, at: usize, unit_end: usize) -> bool {
    reading.meanings_at(at).any(|(end, meaning)| match meaning {
        Meaning::Head(row) => {
            let pattern = &reading.gazetteer.patterns()[row as usize];
            end > unit_end && (pattern.kind == "party" || pattern.key == "tinh-hoi")
        }
        _ => false,
    })
}

/// Where a slot's filler ends that begins at `at`.
pub(super) fn fill(
    reading: &Reading<'_>,
    slot: Slot,
    at: usize,
    limit: usize,
    depth: usize,
    fielded: bool,
    filled: &mut Filled,
) -> Option<usize> {
    if at >= limit {
        return None;
    }
    match slot {
        Slot::Sector => {
            let Some(end) = sector_at(reading, at, limit) else {
                return small_field(reading, at, limit, fielded, filled);
            };
            filled.sector = true;
            filled.named = true;
            Some(end)
        }
        Slot::Name => {
            // `Tổng cục Du lịch Nguyễn Văn A`: behind a field stands a person, no further name.
            // `Cục Hải quan TPHCM Nguyễn Văn A`: behind a field the place comes first.
            if filled.any() && (person::surname_run(reading, at, limit) || place_at(reading, at, limit).is_some()) {
                return None;
            }
            // `Đảng ủy P.Phú Thủy`: an abbreviated unit word begins a place.
            if reading.is_mark(at + 1, &['.']) && place_at(reading, at, limit).is_some_and(|place| place.unit) {
                return None;
            }
            let Some(end) = name_end(reading, at, limit, fielded) else {
                return small_field(reading, at, limit, fielded, filled);
            };
            if begins_place(reading, at, end, limit) || is_affair_of(reading, at, end) {
                return None;
            }
            filled.name = true;
            filled.other = true;
            filled.named = true;
            Some(end)
        }
        Slot::Number => {
            filled.other = is_unit_number(reading, at);
            filled.named |= filled.other;
            filled.other.then_some(at + 1)
        }
        Slot::Place => {
            if let Some(place) = place_at(reading, at, limit).filter(|_| !is_commune_of_person(reading, at, limit)) {
                filled.place = true;
                filled.named = true;
                return Some(place.end);
            }
            let unit = |end: &usize| !is_any_unit(reading, *end) && !begins_committee(reading, at, *end);
            let end = bare_unit_at(reading, at, limit).filter(unit)?;
            filled.place = true;
            Some(end)
        }
        Slot::Country => {
            let end = Some(countries_end(reading, at, limit)).filter(|end| *end > at)?;
            filled.other = true;
            filled.named = true;
            Some(end)
        }
        Slot::Body => {
            let body = nested_at(reading, at, limit, depth + 1).map(|body| body.end);
            // `Ủy ban kiểm tra thành ủy`
            let end = body.or_else(|| committee_at(reading, at, limit))?;
            if is_affair_of(reading, at, end) {
                return None;
            }
            filled.other = true;
            filled.body = true;
            filled.named |= reading.is_capital(at);
            Some(end)
        }
    }
}

/// `Sở y tế TP.HCM`, `Hiệp hội doanh nghiệp tỉnh Hòa Bình`: a field in small letters, which a place behind it closes.
fn small_field(reading: &Reading<'_>, at: usize, limit: usize, fielded: bool, filled: &mut Filled) -> Option<usize> {
    let end = local_field_end(reading, at, limit).filter(|_| fielded)?;
    filled.other = true;
    Some(end)
}

/// `Bệnh viện | Thành phố | Hồ Chí Minh`: of what seems a name, all is the unit word of a place.
fn begins_place(reading: &Reading<'_>, at: usize, end: usize, limit: usize) -> bool {
    let unit = reading.word_at(at, WordClass::Unit);
    unit.is_some_and(|(behind, word)| behind == end && &*word.value == "admin")
        && place_at(reading, at, limit).is_some_and(|place| place.end > end)
}

/// `Sư đoàn 9` has its number for a name; `sư đoàn 10.000 người` and `tiểu đoàn 1/3` don't.
fn is_unit_number(reading: &Reading<'_>, at: usize) -> bool {
    reading.shape(at) == Shape::Number
        && reading.str(at).len() <= 4
        && reading.str(at).bytes().all(|byte| byte.is_ascii_digit())
        && !reading.is_mark(at + 1, &['/', '%'])
}

/// A number of two digits at most that no day and no stroke follows, as they do that of a document.
pub(super) fn is_ordinal(reading: &Reading<'_>, at: usize) -> bool {
    is_unit_number(reading, at)
        && reading.str(at).len() <= 2
        && reading.str(at + 1) != "ngày"
        && !reading.is_mark(at + 1, &['-'])
}
