//! Names of bodies: known ones, and heads with the field, name, place or body that makes them specific.

use std::ops::Range;

use super::free_name::name_end;
use super::generic::{blocked, is_counted, is_level, is_listed_unit, is_of_levels, is_of_phrase, is_plural};
use super::person;
use super::place::{bare_unit_at, country_at, place_at};
use super::reading::Reading;
use super::slots::{Filled, fill, is_ordinal};
use super::title::posting_end;
use super::vocabulary::{Kinds, Meaning, WordClass};
use crate::gazetteer::{BodyPattern, Slot};
use crate::text::{Shape, is_word};

/// How deep bodies nest: `Văn phòng Ban Thường vụ Thành ủy Hà Nội` is three.
const DEEPEST: usize = 3;

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
#[inline]
pub(crate) fn body_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<FoundBody> {
    match reading.begins(at, Kinds::BODIES) {
        true => nested_at(reading, at, limit, 0).map(|body| match behind_gloss(reading, body.end, limit) {
            Some(end) => FoundBody { end, ..body },
            None => body,
        }),
        false => None,
    }
}

/// `Tòa án nhân dân (TAND) tỉnh Cà Mau`, `Hội Liên hiệp Phụ nữ (LHPN) tỉnh`: where a name ends that goes on behind its abbreviation.
fn behind_gloss(reading: &Reading<'_>, end: usize, limit: usize) -> Option<usize> {
    let close = end + 2;
    let glossed = reading.is_mark(end, &['('])
        && matches!(reading.shape(end + 1), Shape::Upper | Shape::Mixed)
        && reading.is_mark(close, &[')'])
        && close + 1 < limit;
    let rest = glossed.then_some(close + 1)?;
    if reading.words(rest..limit.min(rest + 2)) == "tối cao" {
        return Some(rest + 2);
    }
    let admin = |at| {
        reading
            .word_at(at, WordClass::Unit)
            .is_some_and(|(_, unit)| &*unit.value == "admin")
    };
    // `Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh`
    let nation = countries_end(reading, rest, limit);
    let place = place_at(reading, nation, limit).filter(|place| place.unit && admin(nation));
    let unit = || bare_unit_at(reading, nation, limit).filter(|_| reading.shape(nation) == Shape::Lower);
    let owner = || {
        nested_at(reading, rest, limit, 1)
            .filter(|_| reading.is_capital(rest))
            .map(|body| body.end)
    };
    let rest = || if nation > rest { Some(nation) } else { owner() };
    place.map(|place| place.end).or_else(unit).or_else(rest)
}

pub(super) fn nested_at(reading: &Reading<'_>, at: usize, limit: usize, depth: usize) -> Option<FoundBody> {
    if at >= limit || depth > DEEPEST || !reading.begins(at, Kinds::BODIES) || is_in_code(reading, at) {
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

/// How far a code is followed back to its number, in tokens.
const LONGEST_CODE: usize = 8;

/// `08/UBND-VX`, `88/2020/TT-BTC`, `15/QĐ – UBND`: what hangs on a number by strokes is the code of a document.
fn is_in_code(reading: &Reading<'_>, at: usize) -> bool {
    let glued = |token: usize| !reading.text.tokens[token].spaced;
    let dashed = |token: usize| {
        reading.is_mark(token - 1, &['-', '–']) && reading.shape(token - 2) == Shape::Upper && glued(token - 2)
    };
    let mut token = at;
    while token >= 2 && at - token < LONGEST_CODE && (glued(token) && glued(token - 1) || dashed(token)) {
        if !reading.is_mark(token - 1, &['/', '-', '–']) {
            return false;
        }
        token -= 2;
        match reading.shape(token) {
            Shape::Number => return true,
            Shape::Upper | Shape::Mixed => {}
            _ => return false,
        }
    }
    false
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
    // `Hội nghị Ban Chấp hành Trung ương 8` is that of the body all the same.
    let numbered = reading.shape(end) == Shape::Number && end < limit;
    if numbered && end <= at + 2 && reading.str(end - 1).eq_ignore_ascii_case("ương") {
        return None;
    }
    // `Bộ trưởng Tư pháp` holds no `TƯ`, the Central Committee's abbreviation, and `Vla-đi-mia` no `VLA`.
    if end == at + 1 && (reading.str(at) == "Tư" || person::begins_hyphened(reading, at)) {
        return None;
    }
    let longer = match row {
        Meaning::Body(row) if is_national(reading, row) => countries_end(reading, end, limit),
        _ => with_place(reading, end, limit),
    };
    let longer = with_party(reading, end, limit).unwrap_or(longer);
    let general = || {
        is_counted(reading, at) || reading.str(end) == "các" || is_level(reading, at, end) || is_of_levels(reading, end)
    };
    if longer == end && (general() || blocked(reading, at, end) || is_of_phrase(reading, at, end)) {
        return None;
    }
    Some(FoundBody {
        end: longer,
        row: Some(row),
        sector: longer == end && ends_with_sector(reading, at, end),
    })
}

/// `Quốc hội`, `Nhà nước`, `Chính phủ`: no province has its own, `đại biểu Quốc hội thành phố Hà Nội` names two things.
fn is_national(reading: &Reading<'_>, row: u32) -> bool {
    matches!(
        &*reading.gazetteer.bodies()[row as usize].kind,
        "state" | "government" | "assembly" | "ministry"
    )
}

/// `Ban Bí thư Trung ương Đảng Cộng sản Trung Quốc`: the last word of the known name begins that of another party.
fn with_party(reading: &Reading<'_>, end: usize, limit: usize) -> Option<usize> {
    let party = end
        .checked_sub(1)
        .filter(|party| is_word(reading.str(*party), "đảng"))?;
    reading
        .longest(party, |meaning| match meaning {
            Meaning::Body(row) => (reading.gazetteer.bodies()[row as usize].kind == "party").then_some(()),
            _ => None,
        })
        .map(|(longer, ())| longer)
        .filter(|longer| *longer > end && *longer <= limit)
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
pub(super) fn countries_end(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    // `Quốc hội nước Cộng hòa Cuba`
    let country = at + usize::from(reading.str(at) == "nước");
    let Some(first) = country_at(reading, country, limit) else {
        return at;
    };
    let second = country_at(reading, first + 1, limit).filter(|_| reading.is_mark(first, &['-', '–']));
    second.unwrap_or(first)
}

pub(super) fn is_province(reading: &Reading<'_>, row: Option<Meaning>) -> bool {
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
    if is_law_of(reading, at, head_end) || is_venue(reading, pattern, at, head_end) {
        return None;
    }
    // `Công ty xây dựng Sao Lửa`, `Hiệp hội du lịch Cà Mau`; `Vụ khai thác cát Cà Mau` is an affair.
    let fielded = match &*pattern.kind {
        "company" => true,
        "agency" | "organisation" => pattern.key != "vu" && reading.is_capital(at),
        _ => false,
    };
    let mut end = head_end;
    let mut filled = Filled::default();
    for slot in &pattern.slots {
        // `ban Đối ngoại Trung ương` is a body of its own, `các Ban Trung ương Đảng` are any of the party's.
        if *slot == Slot::Body && pattern.key == "so-ban-nganh" && !filled.sector {
            continue;
        }
        if let Some(next) = fill(reading, *slot, end, limit, depth, fielded, &mut filled) {
            end = next;
        }
    }
    // `Đội Quản lý thị trường số 14`, `Công ty Xây dựng số 1`
    let many = pattern.slots.contains(&Slot::Name) && &*pattern.kind != "press";
    if filled.any() && many && reading.str(end) == "số" && is_ordinal(reading, end + 1) {
        end = (end + 2).min(limit);
    }
    let numbered = [Slot::Number, Slot::Name, Slot::Place]
        .iter()
        .all(|slot| pattern.slots.contains(slot));
    if numbered && filled.other && !filled.name && !filled.place {
        end = with_area(reading, end, limit);
    }
    if filled.any() && !filled.place {
        let longer = with_place(reading, end, limit);
        filled.place |= longer > end;
        end = longer;
    }
    match &*pattern.kind {
        "committee" | "assembly" | "council" if filled.any() => end = with_owner(reading, end, limit),
        "council" => {
            if let Some(longer) = with_council(reading, end, limit, depth) {
                filled.other = true;
                filled.body = true;
                filled.named = true;
                end = longer;
            }
        }
        // `Đại sứ quán Việt Nam tại Hoa Kỳ`
        "embassy" if filled.any() => end = posting_end(reading, end, limit),
        // `Hội Doanh nhân Việt Nam tại Hàn Quốc`
        "organisation" if country_at(reading, end.saturating_sub(2), end) == Some(end) => {
            end = abroad_end(reading, end, limit);
        }
        _ => {}
    }
    if !filled.place && is_of_levels(reading, end) {
        return None;
    }
    // `quốc phòng An ninh`
    if reading.str(at) == "phòng" && at > 0 && matches!(reading.str(at - 1), "quốc" | "Quốc" | "biên" | "hải") {
        return None;
    }
    let capital = reading.is_capital(at);
    let party = || pattern.key == "dang" && filled.name && is_small_party(reading, at, head_end);
    if filled.name && is_other_word(reading, at, head_end, end) {
        return None;
    }
    let whole = if filled.any() {
        // `bộ Quốc phòng`, `sở Tư pháp`
        let field = filled.sector && reading.is_capital(head_end) && matches!(reading.str(at), "bộ" | "sở");
        let titled = || ends_title(reading, pattern, &filled, at..end, head_end);
        capital || field || titled() || party() || head_end > at + 1 && is_named_in_lower_case(pattern, &filled)
    } else {
        let any = bare_unit_at(reading, head_end, limit).is_some_and(|end| is_listed_unit(reading, end));
        // `các Trung tâm giáo dục thường xuyên`
        let several = reading.word_before(at, WordClass::Plural).is_some();
        pattern.bare && capital && !any && !several && !is_plural(reading, head_end) && !is_counted(reading, at)
    };
    whole.then_some(FoundBody {
        end,
        row: Some(Meaning::Head(row)),
        sector: filled.sector,
    })
}

/// Where the country ends in which those of another one have their body: `tại Hàn Quốc`.
fn abroad_end(reading: &Reading<'_>, end: usize, limit: usize) -> usize {
    let abroad = matches!(reading.str(end), "tại" | "ở");
    let country = abroad.then(|| country_at(reading, end + 1, limit)).flatten();
    country.unwrap_or(end)
}

/// `Luật Tổ chức Quốc hội` is about the assembly.
fn is_law_of(reading: &Reading<'_>, at: usize, head_end: usize) -> bool {
    at > 0 && is_word(reading.str(at - 1), "luật") && is_word(reading.words(at..head_end), "tổ chức")
}

/// `Trung tâm thương mại Sao Lửa` is a building.
fn is_venue(reading: &Reading<'_>, pattern: &BodyPattern, at: usize, head_end: usize) -> bool {
    let longer = reading.word_at(at, WordClass::Unit);
    &*pattern.kind == "agency" && longer.is_some_and(|(end, unit)| end > head_end && &*unit.value == "venue")
}

/// `Hội Nghị`, as some write the word for a conference, is no association; `báo Mỹ`, `tập đoàn Hoa Kỳ` are any of that country's.
fn is_other_word(reading: &Reading<'_>, at: usize, head_end: usize, end: usize) -> bool {
    let word = |(longer, meaning): (usize, Meaning)| {
        longer >= end && longer > head_end && matches!(meaning, Meaning::Trigger(_) | Meaning::Word(..))
    };
    reading.meanings_at(at).any(word)
        || reading.shape(at) == Shape::Lower && country_at(reading, head_end, end) == Some(end)
}

/// `Trưởng phòng Nội vụ huyện`, `Chánh văn phòng HĐND và UBND`: the head's first letter is small inside the title that it ends. A free
/// name must not go on in small letters, as in `Trưởng phòng Giao đất`, and be no person's; `Trưởng phòng Phòng Giáo dục` has a
/// body of its own.
fn ends_title(
    reading: &Reading<'_>,
    pattern: &BodyPattern,
    filled: &Filled,
    body: Range<usize>,
    head_end: usize,
) -> bool {
    let at = body.start;
    let titled = at > 0 && matches!(reading.str(at - 1), "Trưởng" | "trưởng" | "Chánh" | "chánh");
    // `Trưởng cơ quan đại diện Việt Nam ở nước ngoài`: an office in small letters is any.
    let any = pattern.key.starts_with("co-quan");
    if !titled || any || is_word(reading.str(head_end), reading.str(at)) {
        return false;
    }
    // `Trưởng ban chỉ đạo Tây Nguyên cho biết`
    let two = body.end >= head_end + 2 && (body.end - 2..body.end).all(|token| reading.is_capital(token));
    let closed = || {
        (two || reading.shape(body.end) != Shape::Lower)
            && !(head_end..body.end).any(|token| reading.is_mark(token, &['-', '–']))
            && person::person_at(reading, head_end, body.end, person::Before::Nothing).is_none()
    };
    (filled.named || head_end > at + 2) && (!filled.name || filled.sector || closed())
}

/// `công an tỉnh Đồng Nai`, `quận uỷ Hải Châu` and `công ty Minh Phú` are names; `tổ chức Hội`, `cơ quan Trung ương` and `tập đoàn Mỹ` are not.
fn is_named_in_lower_case(pattern: &BodyPattern, filled: &Filled) -> bool {
    match &*pattern.kind {
        // `bệnh viện Đa khoa huyện Năm Căn`
        "agency" if pattern.key.starts_with("benh-vien") => filled.named,
        "police" | "army" | "party" | "council" | "court" | "procuracy" | "assembly" | "front" => {
            filled.named || filled.place
        }
        "company" | "press" => filled.name,
        // `trường đại học Thủ Dầu`, `học viện Chính trị`
        "university" => filled.name || filled.sector,
        // `thanh tra Bộ Nội vụ`, `chính phủ Anh`
        "agency" => filled.body && filled.named,
        "foreign" => filled.named,
        _ => false,
    }
}

/// `đảng UMNO`, `đảng “Vì tự do”`: a party abroad, whose name begins no other body (`cán sự đảng Chính phủ`) and no country.
fn is_small_party(reading: &Reading<'_>, at: usize, name: usize) -> bool {
    let other = |(_, meaning)| {
        matches!(
            meaning,
            Meaning::Body(_) | Meaning::Head(_) | Meaning::Title(_) | Meaning::Place(_) | Meaning::Country(_)
        )
    };
    let own = at > 0
        && matches!(
            reading.str(at - 1),
            "sự" | "tác" | "ngoài" | "dựng" | "ủy" | "uỷ" | "đoàn"
        );
    !own && !reading.meanings_at(name).any(other)
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

/// `Ban Dân tộc của Hội đồng nhân dân tỉnh`, `Ban Pháp chế – HĐND tỉnh`: where the council ends that a part of it names.
fn with_council(reading: &Reading<'_>, end: usize, limit: usize, depth: usize) -> Option<usize> {
    let joined = reading.str(end) == "của" || reading.is_mark(end, &['-', '–']);
    let council = nested_at(reading, end + 1, limit, depth + 1).filter(|_| joined)?;
    let is_council = |row: u32| &*reading.gazetteer.patterns()[row as usize].kind == "council";
    matches!(council.row, Some(Meaning::Head(row)) if is_council(row)).then_some(council.end)
}

/// `Ban Chỉ huy Phòng thủ khu vực 2 - Thống Nhất`, `Tòa án nhân dân khu vực 1 - Cần Thơ`: where a name ends that goes on with the place behind
/// its number; `Trung đoàn 3 - Sư đoàn 9` has another body there, and elsewhere a person may follow.
fn with_area(reading: &Reading<'_>, end: usize, limit: usize) -> usize {
    let area = end + 1;
    let dash = reading.is_mark(end, &['-', '–']) && reading.shape(end - 1) == Shape::Number;
    if !dash || area >= limit || nested_at(reading, area, limit, DEEPEST).is_some() {
        return end;
    }
    let place = place_at(reading, area, limit).map(|place| place.end);
    let named = || {
        let person = person::person_at(reading, area, limit, person::Before::Nothing);
        name_end(reading, area, limit, false).filter(|_| person.is_none())
    };
    place.or_else(named).unwrap_or(end)
}

/// The longest field of government at a token: where it ends.
pub(crate) fn sector_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    if !reading.begins(at, Kinds::of(Meaning::Sector(0))) {
        return None;
    }
    let (end, ()) = reading.longest(at, |meaning| matches!(meaning, Meaning::Sector(_)).then_some(()))?;
    (end <= limit).then_some(end)
}

/// `Bộ Công an` has a row of its own, and its words are a head and a field all the same.
fn ends_with_sector(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    reading.meanings_at(at).any(|(head_end, meaning)| {
        matches!(meaning, Meaning::Head(_)) && head_end < end && sector_at(reading, head_end, end) == Some(end)
    })
}
