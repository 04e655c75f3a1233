//! Places that a unit word leads: `xã Tân Lập`, `quận 1`, `các phường Xuân Lập, Bảo Vinh`.

use std::ops::Range;

use super::{FoundPlace, is_region, place_at};
use crate::gazetteer::NameRole;
use crate::mention::body::body_at;
use crate::mention::person;
use crate::mention::reading::Reading;
use crate::mention::vocabulary::{Meaning, WordClass};
use crate::text::{Shape, lower};

/// The longest name that a unit word may have, in syllables.
const LONGEST_NAME: usize = 4;

/// The most tokens of a body that may begin with the last syllable of a name.
const LONGEST_CLOSING: usize = 8;

/// The same behind a unit word, where names that are also common words count too: `tỉnh Hòa Bình`.
fn known_behind_unit(reading: &Reading<'_>, at: usize, limit: usize, admin: bool) -> Option<FoundPlace> {
    let (end, row) = reading.longest(at, |meaning| match meaning {
        Meaning::Place(_) => Some(meaning),
        Meaning::UnitPlace(row) => admin.then_some(Meaning::Place(row)),
        Meaning::Country(_) => Some(meaning),
        _ => None,
    })?;
    // `xã Mỹ An Hưng` is in no country.
    let part = admin && end == at + 1 && matches!(row, Meaning::Country(_)) && reading.is_capital(end);
    (end <= limit && !part).then_some(FoundPlace {
        end,
        row: Some(row),
        unit: false,
    })
}

/// `Hội đồng nhân dân tỉnh | Khóa X`, `HĐND huyện | Nhiệm kỳ 2021-2026`: with such a word no name begins.
pub(in crate::mention) fn names_term(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.str(at), "Khóa" | "Khoá") || reading.str(at) == "Nhiệm" && reading.str(at + 1) == "kỳ"
}

/// `xã Tân Lập`, `TP. Cà Mau`, `quận 1`, `đường Lê Duẩn`.
pub(super) fn unit_place_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<FoundPlace> {
    let (after_unit, word) = reading.word_at(at, WordClass::Unit)?;
    // An abbreviated unit keeps its full stop: `TP. Cà Mau`, `Q.1`.
    let name = after_unit + usize::from(reading.is_mark(after_unit, &['.']) && reading.is_capital(at));
    if name >= limit
        || is_inside_word(reading, at, after_unit)
        || is_surname_of_person(reading, at, after_unit, limit)
        || names_term(reading, name)
    {
        return None;
    }
    let admin = &*word.value == "admin";
    let numbered = matches!(&*word.value, "admin" | "way" | "village") && is_number(reading, name);
    if numbered {
        // `quận 1` is a place, `xã 135` and `huyện 30a` are programmes; `phường 4/2` is no address of this register.
        let decimal = reading.is_mark(name + 1, &[',']) && reading.shape(name + 2) == Shape::Number;
        let lettered = usize::from(reading.shape(name) == Shape::Mixed);
        let unit = lower(reading.words(at..after_unit));
        // `tỉnh lộ 705`
        let longest = if &*unit == "tỉnh lộ" { 3 } else { 2 };
        let short =
            reading.str(name).len() <= longest + lettered && !reading.is_mark(name + 1, &['/', '%']) && !decimal;
        let counted = match &*unit {
            // `huyện 30a` is a programme, and no district has a letter.
            "quận" | "phường" | "q" | "p" => lettered == 0,
            "quốc lộ" | "ql" | "tỉnh lộ" | "khu phố" | "tổ" | "thôn" | "ấp" | "xóm" | "khóm" => true,
            _ => false,
        };
        return (short && counted).then_some(FoundPlace {
            end: name + 1,
            row: None,
            unit: true,
        });
    }
    if let Some(known) = known_behind_unit(reading, name, limit, admin)
        .filter(|known| !(admin && is_syllable_of_unit(reading, known, limit)))
    {
        if &*word.value == "state" && !matches!(known.row, Some(Meaning::Country(_))) {
            return None;
        }
        // `sân bay Mỹ` is any of that country's, `biển Việt Nam` and `bang Victoria` are named.
        if matches!(known.row, Some(Meaning::Country(_))) && matches!(&*word.value, "venue" | "way") {
            return None;
        }
        // `các tỉnh miền Trung` are provinces of the region, which has no such unit itself.
        if is_region(reading, known.row) && matches!(&*word.value, "admin" | "nature") {
            return None;
        }
        let end = extended(reading, known.end, limit, admin);
        let end = if admin { end } else { numbered_end(reading, end, limit) };
        return Some(FoundPlace {
            end: if joins_places(reading, at, after_unit) {
                line_end(reading, end, limit)
            } else {
                end
            },
            unit: true,
            ..known
        });
    }
    // `Cộng hòa Yemen` is a country, and nothing else is called so.
    if &*word.value == "state" {
        return None;
    }
    // `H.Bố Trạch` is a district, `H.Tuấn` a journalist.
    if reading.str(at) == "H" {
        return None;
    }
    // `Chủ tịch UBND TP Nguyễn Đức Chung`: no province, city or district is called so, wards and streets are.
    let large = admin && !matches!(&*lower(reading.str(at)), "phường" | "xã" | "p" | "thị");
    if large && person::surname_run(reading, name, limit) {
        return None;
    }
    let mut end = name_end(reading, name, limit);
    if end > name && !admin {
        end = numbered_end(reading, end, limit);
    }
    if end > name && joins_places(reading, at, after_unit) {
        end = line_end(reading, end, limit);
    }
    // `Thành ủy TP.Sắp tới`: the full stop ends the sentence, and a word begins the next.
    if name > after_unit && end == name + 1 && reading.shape(end) == Shape::Lower {
        return None;
    }
    (end > name).then_some(FoundPlace {
        end,
        row: None,
        unit: true,
    })
}

/// `5`, and `1A` of `quốc lộ 1A`.
fn is_number(reading: &Reading<'_>, at: usize) -> bool {
    let number = reading.str(at);
    let digits = || number.strip_suffix(|c: char| c.is_ascii_uppercase());
    match reading.shape(at) {
        Shape::Number => true,
        Shape::Mixed => digits().is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())),
        _ => false,
    }
}

/// `xã Nhật Hòa` holds no country: behind the unit word of a province, district or commune its one syllable is the first of a name.
fn is_syllable_of_unit(reading: &Reading<'_>, known: &FoundPlace, limit: usize) -> bool {
    let single = known.end > 0 && reading.shape(known.end - 1) == Shape::Capital;
    matches!(known.row, Some(Meaning::Country(_)))
        && single
        && known.end < limit
        && reading.shape(known.end) == Shape::Capital
        && reading.str(known.end - 1).chars().all(char::is_alphabetic)
        && !person::surname_run(reading, known.end, limit)
        && !reading.is_shouted(known.end)
}

/// A motorway or railway is called after its ends.
fn joins_places(reading: &Reading<'_>, at: usize, after_unit: usize) -> bool {
    let unit = lower(reading.words(at..after_unit));
    unit.ends_with("cao tốc") || unit.ends_with("đường sắt")
}

/// `cao tốc TP.HCM - Long Thành - Dầu Giây`, `đường sắt Bắc - Nam`: where the last end of such a way ends.
fn line_end(reading: &Reading<'_>, first_end: usize, limit: usize) -> usize {
    let mut end = first_end;
    while reading.is_mark(end, &['-', '–']) && end + 1 < limit {
        // `cao tốc Bắc - Nam phía Đông`
        if matches!(reading.str(end + 1), "Nam" | "Bắc") {
            let side = reading.str(end + 2) == "phía" && matches!(reading.str(end + 3), "Đông" | "Tây");
            return (end + if side { 4 } else { 2 }).min(limit);
        }
        let known = place_at(reading, end + 1, limit).filter(|place| !matches!(place.row, Some(Meaning::Country(_))));
        let next = known.map_or_else(|| name_end(reading, end + 1, limit), |place| place.end);
        if next == end + 1 {
            break;
        }
        end = next;
    }
    end
}

/// `Chủ tịch xã Nguyễn Văn Sơn`, `Bí thư Đảng ủy phường Trần Thị Mai`: communes are hardly called so, and those who speak for them are.
pub(in crate::mention) fn is_commune_of_person(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    matches!(reading.str(at), "xã" | "phường")
        && person::surname_run(reading, at + 1, limit)
        && matches!(reading.str(at + 2), "Văn" | "Thị")
}

/// `yêu cầu Hà Nội`, `gia đình Nguyễn`: the unit word is the end of another word.
fn is_inside_word(reading: &Reading<'_>, at: usize, after_unit: usize) -> bool {
    let single = after_unit == at + 1 && (reading.shape(at) == Shape::Lower || reading.is_shouted(at));
    // `Cục Thuế tỉnh Cà Mau`, `Trưởng bản Nà Tông`: a head or a title ends with the unit word, and the name goes on.
    let word = |(end, meaning): (usize, Meaning)| {
        end >= after_unit
            && !matches!(
                meaning,
                Meaning::Head(_) | Meaning::Title(_) | Meaning::Word(WordClass::Human, _)
            )
    };
    // `tàu sân bay Sao Lửa` is a ship.
    let in_other = |(end, _)| end >= after_unit;
    at > 0
        && (single && reading.meanings_at(at - 1).any(word)
            || reading.word_at(at - 1, WordClass::NotName).is_some_and(in_other))
}

/// `Hồ Thị Kim Thoa`, `Cầu Văn Bình`: a family name that is also a unit word.
fn is_surname_of_person(reading: &Reading<'_>, at: usize, after_unit: usize, limit: usize) -> bool {
    after_unit == at + 1 && reading.shape(at) == Shape::Capital && person::surname_run(reading, at, limit)
}

/// `xã Tân Bình Thạnh` goes on behind the known `Tân Bình`, but `tỉnh Tây Ninh Nguyễn Thanh Ngọc` does not.
///
/// `xã Vĩnh Lộc A` has its letter, where communes are told apart so.
fn extended(reading: &Reading<'_>, known_end: usize, limit: usize, admin: bool) -> usize {
    let syllable = |at: usize, meaning| match meaning {
        // `Thủ hiến bang Hessen Roland Koch`
        Meaning::Name(role) => role != NameRole::ForeignGiven,
        Meaning::Word(WordClass::ShortCountry, _) => true,
        Meaning::Head(_) | Meaning::Title(_) => closes_name(reading, at, limit),
        _ => false,
    };
    let goes_on = |known_end: usize| {
        known_end < limit
            && !reading.is_shouted(known_end)
            && reading.shape(known_end) == Shape::Capital
            && reading.meanings_at(known_end).next().is_some()
            && reading
                .meanings_at(known_end)
                .all(|(_, meaning)| syllable(known_end, meaning))
            && !person::surname_run(reading, known_end, limit)
    };
    if admin
        && known_end < limit
        && matches!(reading.str(known_end), "A" | "B" | "C")
        && !reading.is_mark(known_end + 1, &['.'])
    {
        return known_end + 1;
    }
    // `đường Tân Kỳ Tân Quý`
    let mut end = known_end;
    while end < known_end + 2 && goes_on(end) {
        end += 1;
    }
    // `xã Tân Lợi A`: communes of one name are told apart by a letter.
    let lettered =
        end < limit && matches!(reading.str(end), "A" | "B" | "C") && !reading.is_mark(end + 1, &['.', '-', '/']);
    end + usize::from(lettered)
}

/// `nhiệt điện Thái Bình 2`, `khu công nghiệp Sóng Thần 1`: the second one that is called so, where no thing is counted behind it.
fn numbered_end(reading: &Reading<'_>, end: usize, limit: usize) -> usize {
    let number = reading.str(end);
    let short = end < limit && reading.shape(end) == Shape::Number && number.len() <= 2;
    let closed =
        end + 1 >= limit || reading.is_mark(end + 1, &[',', '.', ';', ')', '(']) || reading.is_capital(end + 1);
    // `12,5 ha`, `1.000 người`
    let decimal = reading.shape(end + 2) == Shape::Number;
    end + usize::from(short && closed && !decimal)
}

/// Where a name ends that goes on with a list of units: `Bảo Vinh` of `các phường Xuân Lập, Bảo Vinh`.
pub(in crate::mention) fn listed_name_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let end = name_end(reading, at, limit);
    let closed = matches!(reading.shape(end), Shape::Mark | Shape::Lower) || end >= limit;
    (end > at && closed).then_some(end)
}

/// Where the capitalised syllables of a name end that stands behind a unit word.
fn name_end(reading: &Reading<'_>, name: usize, limit: usize) -> usize {
    let mut end = name;
    // `XÃ TÂN LẬP CÓ NƯỚC SẠCH`
    if reading.is_shouted(name) {
        return end;
    }
    let mut syllables = 0;
    while end < limit && syllables < LONGEST_NAME && continues(reading, end, name, limit) {
        end = person::hyphened_end(reading, end, limit);
        syllables += 1;
    }
    end
}

/// `chợ Bà Chiểu`, `cầu Ông Lãnh`, `đường Bà Huyện Thanh Quan`; but in `ở đường Ông Nguyễn Văn A` a sentence begins.
fn is_called_after_someone(reading: &Reading<'_>, at: usize) -> bool {
    at > 0
        && reading.shape(at - 1) == Shape::Lower
        && reading.shape(at) == Shape::Capital
        && reading.shape(at + 1) == Shape::Capital
        && !person::surname_run(reading, at + 1, reading.len())
}

/// `xã Tân Thông Hội,` and `xã Sơn Hội xuyên đêm` end with a word that elsewhere begins a body's name: a mark follows, or, where the word
/// alone is no body, a word in small letters with which it makes none in the next words.
fn closes_name(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    let alone = |(_, meaning)| match meaning {
        Meaning::Head(row) => !reading.gazetteer.patterns()[row as usize].bare,
        Meaning::Title(_) | Meaning::Body(_) => false,
        _ => true,
    };
    // A body's words hold places, which are asked here again: the limit, which they keep, ends it.
    let told = || {
        let near = limit.min(at + LONGEST_CLOSING);
        reading.meanings_at(at).all(alone) && body_at(reading, at, near).is_none()
    };
    reading.shape(at) == Shape::Capital
        && reading.meanings_at(at).all(|(end, _)| end == at + 1)
        && match reading.shape(at + 1) {
            Shape::Mark => true,
            Shape::Lower => told(),
            _ => false,
        }
}

/// `xã Tiền Phong`, `đường Thanh Niên`: places are called by the words of newspapers' titles too, which all have capitals.
fn is_called_like_paper(reading: &Reading<'_>, row: u32, name: Range<usize>) -> bool {
    &*reading.gazetteer.bodies()[row as usize].kind == "press"
        && name.clone().all(|token| reading.shape(token) == Shape::Capital)
}

fn continues(reading: &Reading<'_>, at: usize, name: usize, limit: usize) -> bool {
    // `xã Đồng Tâm Nguyễn Tiến Triển`: behind two syllables a person's name begins.
    if at >= name + 2 && person::surname_run(reading, at, reading.len()) {
        return false;
    }
    // `xã A Lưới` begins with a letter, as others end with one.
    let lettered = at > name || reading.shape(at + 1) == Shape::Capital && !reading.is_mark(at - 1, &['.']);
    let capital = reading.shape(at) == Shape::Capital
        || lettered && reading.shape(at) == Shape::Upper && reading.str(at).chars().count() == 1;
    let other = |(end, meaning): (usize, Meaning)| match meaning {
        Meaning::Name(NameRole::ForeignGiven) => at > name,
        Meaning::Head(_) | Meaning::Title(_) if at > name && closes_name(reading, at, limit) => false,
        Meaning::Body(row) if at == name && is_called_like_paper(reading, row, at..end) => false,
        Meaning::Title(_) | Meaning::Body(_) | Meaning::Head(_) => at > name || end > at + 1,
        Meaning::Word(WordClass::Honorific, _) => at == name && !is_called_after_someone(reading, at),
        Meaning::Official(_) => at > name,
        _ => false,
    };
    // `nhà ga Quốc tế`, `bảo tàng Quốc gia`
    let word = |(end, meaning): (usize, Meaning)| {
        end > at + 1
            && matches!(
                meaning,
                Meaning::Compound | Meaning::Sector(_) | Meaning::Word(WordClass::NotName, _)
            )
    };
    // `Hội Cựu chiến binh tỉnh Tham gia đoàn có`, without the full stop; `tỉnh Hội` is the province's.
    let verb = || reading.triggers_at(at).any(|(end, _)| end == at + 2);
    let begins_word = || reading.shape(at + 1) == Shape::Lower && (reading.meanings_at(at).any(word) || verb());
    let other_word = || {
        at == name
            && !reading.is_capital(at + 1)
            && reading
                .word_at(at, WordClass::NotName)
                .is_some_and(|(end, _)| end == at + 1)
    };
    !other_word() && capital && !reading.meanings_at(at).any(other) && !begins_word()
}
