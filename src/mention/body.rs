//! Names of bodies: known ones, and heads with the field, name, place or body that makes them specific.

use super::person;
use super::place::{bare_unit_at, country_at, is_commune_of_person, known_at, place_at};
use super::reading::Reading;
use super::title::posting_end;
use super::vocabulary::{Kinds, Meaning, WordClass};
use crate::gazetteer::Slot;
use crate::text::Shape;

/// How deep bodies nest: `Văn phòng Ban Thường vụ Thành ủy Hà Nội` is three.
const DEEPEST: usize = 3;

/// The longest free name behind a head, in tokens.
const LONGEST_NAME: usize = 12;

/// A body found at a token.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct FoundBody {
    /// The token after its last.
    pub(crate) end: usize,
    /// The body or the head of the gazetteer that it rests on.
    pub(crate) row: Option<Meaning>,
    /// Whether a field of government makes it specific, so that a list may go on: `Bộ Công an, Quốc phòng`.
    pub(crate) sector: bool,
}

/// The longest body that begins at `at` and ends by `limit`.
pub(crate) fn body_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<FoundBody> {
    nested_at(reading, at, limit, 0)
}

fn nested_at(reading: &Reading<'_>, at: usize, limit: usize, depth: usize) -> Option<FoundBody> {
    if at >= limit || depth > DEEPEST || !reading.begins(at, Kinds::BODIES) {
        return None;
    }
    let mut best: Option<FoundBody> = None;
    for (end, meaning) in reading.meanings_at(at).filter(|(end, _)| *end <= limit) {
        let found = match meaning {
            Meaning::Body(_) => known(reading, meaning, at, end, limit),
            Meaning::Head(row) => {
                headed(reading, row, at, end, limit, depth).filter(|found| !is_other_name(reading, at, found.end))
            }
            _ => None,
        };
        if let Some(found) =
            found.filter(|found| best.is_none_or(|best| found.end > best.end) && !is_official(reading, at, found.end))
        {
            best = Some(found);
        }
    }
    best
}

/// `Trường Chinh` is no school.
fn is_official(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    reading
        .meanings_at(at)
        .any(|(to, meaning)| to == end && matches!(meaning, Meaning::Official(_)))
}

/// A body with a row of its own; a country or a place with its unit word may follow: `Bộ Ngoại giao Việt Nam`, `Hội Nông dân Việt Nam tỉnh Bắc Ninh`.
fn known(reading: &Reading<'_>, row: Meaning, at: usize, end: usize, limit: usize) -> Option<FoundBody> {
    // `Hội nghị Trung ương 8`, `Nghị quyết Trung ương 4`: a congress's or a resolution's name, no body.
    if reading.shape(end) == Shape::Number && end < limit && reading.str(end - 1).eq_ignore_ascii_case("ương") {
        return None;
    }
    // `Bộ trưởng Tư pháp` holds no `TƯ`, the Central Committee's abbreviation.
    if end == at + 1 && reading.str(at) == "Tư" {
        return None;
    }
    let longer = with_place(reading, end, limit);
    if longer == end && (is_counted(reading, at) || blocked(reading, at, end)) {
        return None;
    }
    Some(FoundBody {
        end: longer,
        row: Some(row),
        sector: longer == end && ends_with_sector(reading, at, end),
    })
}

/// `Hội An`, `Đài Loan` and `Trường Chinh` are a town, a country and a man, though their first words are heads of bodies.
fn is_other_name(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    reading.meanings_at(at).any(|(other_end, meaning)| {
        other_end == end && matches!(meaning, Meaning::Place(_) | Meaning::Country(_) | Meaning::Official(_))
    })
}

fn with_place(reading: &Reading<'_>, end: usize, limit: usize) -> usize {
    let after_country = countries_end(reading, end, limit);
    match place_at(reading, after_country, limit) {
        Some(place) if place.unit || after_country == end && is_province(reading, place.row) => place.end,
        _ => after_country,
    }
}

/// Where a country, or a pair of them, ends: `Hội Hữu nghị Việt Nam - Lào`; the token itself where none stands.
fn countries_end(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    let Some(first) = country_at(reading, at, limit) else {
        return at;
    };
    let second = country_at(reading, first + 1, limit).filter(|_| reading.is_mark(first, &['-', '–']));
    second.unwrap_or(first)
}

fn is_province(reading: &Reading<'_>, row: Option<Meaning>) -> bool {
    use crate::gazetteer::PlaceKind::{Municipality, Province};
    matches!(row, Some(Meaning::Place(row)) if matches!(reading.gazetteer.places()[row as usize].kind, Province | Municipality))
}

/// A head of `body_patterns.tsv` and what fills its slots.
fn headed(
    reading: &Reading<'_>,
    row: u32,
    at: usize,
    head_end: usize,
    limit: usize,
    depth: usize,
) -> Option<FoundBody> {
    let pattern = &reading.gazetteer.patterns()[row as usize];
    let company = &*pattern.kind == "company";
    let mut end = head_end;
    let mut filled = Filled::default();
    for slot in &pattern.slots {
        if let Some(next) = fill(reading, *slot, end, limit, depth, company, &mut filled) {
            end = next;
        }
    }
    if filled.any() && !filled.place {
        let longer = with_place(reading, end, limit);
        filled.place |= longer > end;
        end = longer;
    }
    match &*pattern.kind {
        "committee" | "assembly" | "council" if filled.any() => end = with_owner(reading, end, limit),
        // `Đại sứ quán Việt Nam tại Hoa Kỳ`
        "embassy" if filled.any() => end = posting_end(reading, end, limit),
        _ => {}
    }
    let capital = reading.is_capital(at);
    let whole = if filled.any() {
        // `bộ Quốc phòng`, `sở Tư pháp`
        let field = filled.sector && reading.is_capital(head_end) && matches!(reading.str(at), "bộ" | "sở");
        capital || field || head_end > at + 1 && is_named_in_lower_case(&pattern.kind, &filled)
    } else {
        pattern.bare && capital && !is_plural(reading, head_end) && !is_counted(reading, at)
    };
    whole.then_some(FoundBody {
        end,
        row: Some(Meaning::Head(row)),
        sector: filled.sector,
    })
}

/// `công an tỉnh Đồng Nai`, `quận uỷ Hải Châu` and `công ty Minh Phú` are names; `tổ chức Hội`, `cơ quan Trung ương` and `tập đoàn Mỹ` are not.
fn is_named_in_lower_case(kind: &str, filled: &Filled) -> bool {
    match kind {
        "police" | "army" | "party" | "council" | "court" | "procuracy" | "assembly" | "front" => {
            filled.named || filled.place
        }
        "company" | "university" | "press" => filled.name,
        // `thanh tra Bộ Nội vụ`, `chính phủ Anh`
        "agency" => filled.body && filled.named,
        "foreign" => filled.named,
        _ => false,
    }
}

/// `Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội` is one name.
fn with_owner(reading: &Reading<'_>, end: usize, limit: usize) -> usize {
    if reading.str(end) != "của" || end + 1 >= limit {
        return end;
    }
    reading
        .longest(end + 1, |meaning| matches!(meaning, Meaning::Body(_)).then_some(()))
        .map_or(end, |(owner_end, ())| owner_end.min(limit))
}

/// Which slots of a head the text fills.
#[derive(Default)]
struct Filled {
    sector: bool,
    name: bool,
    place: bool,
    body: bool,
    other: bool,
    /// Whether something with a capital fills one.
    named: bool,
}

impl Filled {
    fn any(&self) -> bool {
        self.sector || self.place || self.other
    }
}

/// Where a slot's filler ends that begins at `at`.
fn fill(
    reading: &Reading<'_>,
    slot: Slot,
    at: usize,
    limit: usize,
    depth: usize,
    company: bool,
    filled: &mut Filled,
) -> Option<usize> {
    if at >= limit {
        return None;
    }
    match slot {
        Slot::Sector => {
            let end = sector_at(reading, at, limit)?;
            filled.sector = true;
            filled.named = true;
            Some(end)
        }
        Slot::Name => {
            // `Tổng cục Du lịch Nguyễn Văn A`: behind a field stands a person, no further name.
            if filled.any() && person::surname_run(reading, at, limit) {
                return None;
            }
            let end = name_end(reading, at, limit, company).filter(|end| !is_affair_of(reading, at, *end))?;
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
            let end = bare_unit_at(reading, at, limit)?;
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
            let body = nested_at(reading, at, limit, depth + 1)?;
            filled.other = true;
            filled.body = true;
            filled.named |= reading.is_capital(at);
            Some(body.end)
        }
    }
}

/// `Sư đoàn 9` has its number for a name; `sư đoàn 10.000 người` and `tiểu đoàn 1/3` don't.
fn is_unit_number(reading: &Reading<'_>, at: usize) -> bool {
    reading.shape(at) == Shape::Number
        && reading.str(at).len() <= 4
        && reading.str(at).bytes().all(|byte| byte.is_ascii_digit())
        && !reading.is_mark(at + 1, &['/', '%'])
}

/// The longest field of government at a token: where it ends.
pub(crate) fn sector_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    if !reading.begins(at, Kinds::of(Meaning::Sector(0))) {
        return None;
    }
    let (end, ()) = reading.longest(at, |meaning| matches!(meaning, Meaning::Sector(_)).then_some(()))?;
    (end <= limit).then_some(end)
}

/// The end of a free name: `Minh Phú`, `Phát triển đô thị Kinh Bắc`, `“Vì trẻ em”`.
fn name_end(reading: &Reading<'_>, at: usize, limit: usize, company: bool) -> Option<usize> {
    if reading.is_mark(at, &['"', '“']) && !is_affair(reading, at) {
        return quoted_end(reading, at, limit);
    }
    let mut end = at;
    let mut named = false;
    while end < limit && end - at < LONGEST_NAME {
        // `Quỹ Hòa bình và phát triển TP.HCM`
        if let Some(place) = abbreviated_place_end(reading, end, limit).filter(|_| named) {
            end = place;
            break;
        }
        let next = name_part_end(reading, end, at, limit, company);
        // `Đảng Tự do - dân chủ Nhật Bản Toshihiro Nikai`: behind a country stands a person, no more of the name.
        let after_country = end > at && (at..end).any(|from| country_at(reading, from, end) == Some(end));
        if next == end || after_country && !reading.is_mark(end, &['-', '–']) {
            break;
        }
        named |= reading.is_capital(end);
        end = next;
    }
    // `Công ty cổ phần` alone is no name.
    named.then_some(end)
}

/// Where a place ends that begins with an abbreviation: `TP.HCM`.
fn abbreviated_place_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let place = place_at(reading, at, limit).filter(|_| reading.shape(at) == Shape::Upper)?;
    (place.end > at + 1).then_some(place.end)
}

/// `Vụ Đồng Tâm` is an affair of a place or a person, `Vụ Pháp chế` a department.
fn is_affair_of(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let name = |token: usize| {
        let is_name = |(_, meaning)| matches!(meaning, Meaning::Name(_));
        reading.meanings_at(token).any(is_name)
    };
    at > 0 && reading.str(at - 1).eq_ignore_ascii_case("vụ") && (at..end).all(name)
}

/// `Vụ “biệt phủ”` is an affair, no department.
fn is_affair(reading: &Reading<'_>, quote: usize) -> bool {
    quote > 0 && reading.str(quote - 1).eq_ignore_ascii_case("vụ")
}

/// Where the next part of a free name ends, or `at` where the name ends.
fn name_part_end(reading: &Reading<'_>, at: usize, first: usize, limit: usize, company: bool) -> usize {
    if let Some((end, _)) = reading
        .word_at(at, WordClass::CompanyWord)
        .filter(|(end, _)| company && *end <= limit)
    {
        return end;
    }
    let joins = reading.is_mark(at, &['-', '–', '&']) || matches!(reading.str(at), "và" | "&");
    if joins && at > first && at + 1 < limit {
        return after_joint(reading, at, limit);
    }
    match reading.shape(at) {
        Shape::Capital | Shape::Upper | Shape::Mixed if !starts_other(reading, at, first, limit) => {
            compound_end(reading, at, limit)
        }
        // `Liên minh Doanh nghiệp châu Âu`
        Shape::Lower if at > first => known_place_end(reading, at, limit),
        Shape::Number if at > first && reading.str(at).len() <= 3 && !reading.is_mark(at + 1, &['/', '-', '%']) => {
            at + 1
        }
        _ => at,
    }
}

/// Where a place whose name begins in lower case ends, `châu Âu`; `at` where none stands.
fn known_place_end(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    known_at(reading, at, limit).map_or(at, |place| place.end)
}

/// `Nghiên cứu và Phát triển` goes on behind `và`, `Công ty A và Công ty B` does not.
fn after_joint(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    let next = at + 1;
    let word = reading
        .meanings_at(next)
        .any(|(end, meaning)| end <= limit && matches!(meaning, Meaning::Sector(_) | Meaning::Compound));
    let glued = reading.is_mark(at, &['-', '–', '&']) && reading.is_capital(next);
    if (word || glued) && !starts_other(reading, next, next - 1, limit) {
        compound_end(reading, next, limit).max(next)
    } else {
        at
    }
}

/// The syllables that go with the one at `at`: two of `Nông dân`, one of `Minh`.
fn compound_end(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    reading
        .longest(at, |meaning| {
            matches!(meaning, Meaning::Compound | Meaning::Sector(_)).then_some(())
        })
        .map_or(at + 1, |(end, ())| end)
        .min(limit)
}

/// Whether something else than the name's next syllable begins here: a title, an official, a person behind the name.
fn starts_other(reading: &Reading<'_>, at: usize, first: usize, limit: usize) -> bool {
    let inside = at > first;
    let other = reading.meanings_at(at).any(|(end, meaning)| match meaning {
        Meaning::Title(_) => end > at + 1,
        // `Hội đồng Kinh doanh ASEAN - Mỹ` holds a body's abbreviation.
        // `Công ty Nhựa Thiếu niên Tiền Phong` holds the words of a newspaper's title.
        Meaning::Body(row) => {
            let titled = reading.gazetteer.bodies()[row as usize].kind == "press" && !begins_with_head(reading, at);
            inside && reading.shape(at) != Shape::Upper && !titled
        }
        Meaning::Official(_) => inside,
        Meaning::Word(WordClass::Honorific, _) => end > at + 1 || inside,
        _ => false,
    });
    // `Công ty Tây Trường Sơn Quảng Nam` goes on with a province, not with someone called `Sơn`.
    let province = || place_at(reading, at + 1, limit).is_some_and(|place| is_province(reading, place.row));
    other || inside && at >= first + 2 && person::surname_run(reading, at, limit) && !province()
}

fn begins_with_head(reading: &Reading<'_>, at: usize) -> bool {
    reading
        .meanings_at(at)
        .any(|(_, meaning)| matches!(meaning, Meaning::Head(_)))
}

fn quoted_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let close = (at + 1..limit.min(at + LONGEST_NAME)).find(|token| reading.is_mark(*token, &['"', '”']))?;
    Some(close + 1)
}

/// `Bộ Công an` has a row of its own, and its words are a head and a field all the same.
fn ends_with_sector(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    reading.meanings_at(at).any(|(head_end, meaning)| {
        matches!(meaning, Meaning::Head(_)) && head_end < end && sector_at(reading, head_end, end) == Some(end)
    })
}

/// `quan hệ hai Đảng, hai nước` names neither.
fn is_counted(reading: &Reading<'_>, at: usize) -> bool {
    at > 0 && reading.str(at - 1) == "hai"
}

/// `Nhà nước pháp quyền`, `Đảng viên`: a longer phrase that is no name begins with the name's words.
fn blocked(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let word = reading.shape(end) == Shape::Lower;
    reading.meanings_at(at).any(|(longer, meaning)| {
        longer > end
            && match meaning {
                Meaning::Word(WordClass::NotName, _) => true,
                Meaning::Compound => word,
                _ => false,
            }
    })
}

/// `UBND các tỉnh` means them all, not one.
fn is_plural(reading: &Reading<'_>, at: usize) -> bool {
    reading.word_at(at, WordClass::Plural).is_some()
}
