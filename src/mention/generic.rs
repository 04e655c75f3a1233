//! Words around the name of a body that make it mean many or none: `UBND cấp tỉnh`, `các cơ quan Trung ương`, `Đảng viên`.

use super::reading::Reading;
use super::vocabulary::{Meaning, WordClass};
use crate::text::{Shape, is_word};

/// `các cơ quan Trung ương`, `bộ, ngành Trung ương`: the level of all of them, no body.
pub(super) fn is_level(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    at > 0
        && is_word(reading.words(at..end), "trung ương")
        && matches!(reading.str(at - 1), "quan" | "ngành" | "thể" | "cấp")
}

/// `UBND cấp tỉnh`, `Hội Luật gia các tỉnh`, `UBKT các cấp`: those of all units of a level, no body.
pub(super) fn is_of_levels(reading: &Reading<'_>, end: usize) -> bool {
    const LEVELS: [&str; 10] = [
        "cấp",
        "tỉnh",
        "huyện",
        "quận",
        "xã",
        "phường",
        "địa",
        "thành",
        "cơ",
        "trung",
    ];
    matches!(reading.str(end), "các" | "cấp") && LEVELS.contains(&reading.str(end + 1))
}

/// `quan hệ hai Đảng, hai nước` names neither.
pub(super) fn is_counted(reading: &Reading<'_>, at: usize) -> bool {
    at > 0 && reading.str(at - 1) == "hai"
}

/// `Nhà nước pháp quyền`, `Đảng viên`: a longer phrase that is no name begins with the name's words.
pub(super) fn blocked(reading: &Reading<'_>, at: usize, end: usize) -> bool {
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

/// `thăm cấp Nhà nước`, `Giải thưởng Nhà nước`: a phrase that is no name ends with the name's words.
pub(super) fn is_of_phrase(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    reading
        .word_before(end, WordClass::NotName)
        .is_some_and(|(from, _)| from < at)
}

/// `Tỉnh ủy tỉnh này`: another than the unit of the article.
pub(super) fn is_any_unit(reading: &Reading<'_>, unit_end: usize) -> bool {
    is_listed_unit(reading, unit_end) || matches!(reading.str(unit_end), "này" | "nào" | "khác" | "kia")
}

/// `Chủ tịch UBND tỉnh, thành phố phải …`: every one of them.
pub(super) fn is_listed_unit(reading: &Reading<'_>, unit_end: usize) -> bool {
    reading.is_mark(unit_end, &[','])
        && reading
            .word_at(unit_end + 1, WordClass::Unit)
            .is_some_and(|(end, unit)| {
                &*unit.value == "admin" && !reading.is_capital(end) && reading.shape(end) != Shape::Number
            })
}

/// `UBND các tỉnh` means them all, not one.
pub(super) fn is_plural(reading: &Reading<'_>, at: usize) -> bool {
    reading.word_at(at, WordClass::Plural).is_some()
}
