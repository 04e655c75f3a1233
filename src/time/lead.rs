//! The words before the number of a day: its part, its weekday, `ngày`.

use jiff::civil::Weekday;

use super::expression::Read;
use super::opening::{Opening, opening};
use super::reader::Reader;
use crate::text::lower;

/// What stands before a day's number.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Lead {
    /// Days after publication: 0 for `sáng nay`, -1 for `hôm qua`.
    pub(super) from_publication: Option<i8>,
    /// `cùng ngày`.
    pub(super) same_day: bool,
    /// `thứ Năm`.
    pub(super) weekday: Option<Weekday>,
    /// A part of the day, `ngày` or `hôm`: a number after these is a day's.
    pub(super) names_day: bool,
    /// `mùng`, which counts the days of the lunar calendar.
    pub(super) lunar: bool,
}

/// Reads as many leading words as there are.
///
/// ```text
/// lead    = { part | weekday [","] | relative | "ngày" | "hôm" | "mùng" }
/// ```
pub(super) fn lead(reader: Reader<'_>, start: usize) -> Read<Lead> {
    let mut lead = Lead::default();
    let mut at = start;
    while let Some(next) = leading_word(reader, at, at == start, &mut lead) {
        at = next;
    }
    (at > start).then_some((lead, at))
}

fn leading_word(reader: Reader<'_>, at: usize, first: bool, lead: &mut Lead) -> Option<usize> {
    if !first && reader.breaks(at) || !may_lead(reader, at) {
        return None;
    }
    match &*lower(reader.word(at)) {
        "cùng" => {
            let same_day = reader.are(at, &["cùng", "ngày"]);
            lead.same_day |= same_day;
            lead.names_day |= same_day;
            same_day.then_some(at + 2)
        }
        "thứ" | "chủ" => {
            // `lần thứ 3 sáng 29/2` and `ngày làm việc thứ 2, sáng 8-5` count.
            let counts = reader.follows(at, &["lần", "việc", "họp", "kỳ", "phiên", "đợt", "hàng", "hạng"]);
            let (weekday, next) = weekday(reader, at).filter(|_| !counts)?;
            lead.weekday = Some(weekday);
            Some(next)
        }
        "mùng" | "mồng" => {
            lead.lunar = true;
            lead.names_day = true;
            Some(at + 1)
        }
        word => {
            if let Some((days, next)) = relative(reader, at, word, lead.names_day) {
                lead.from_publication = Some(days);
                lead.names_day = true;
                return Some(next);
            }
            let next = part_of_day(reader, at, word).or_else(|| matches!(word, "ngày" | "hôm").then_some(at + 1))?;
            lead.names_day = true;
            Some(next)
        }
    }
}

/// Whether a token can be the first of any leading words.
fn may_lead(reader: Reader<'_>, at: usize) -> bool {
    opening(reader, at) == Some(Opening::Day) || reader.is(at, "nửa")
}

/// The part of a day that begins with a word, given in lower case.
///
/// ```text
/// part    = "sáng" ["sớm"] | "trưa" | "chiều" ["tối" | "muộn"] | "tối" ["muộn"] | ["nửa"] "đêm" ["khuya"]
///         | "khuya" | "rạng" "sáng"
/// ```
fn part_of_day(reader: Reader<'_>, at: usize, word: &str) -> Option<usize> {
    let goes_on = |words| !reader.breaks(at + 1) && reader.is_any(at + 1, words);
    let two = match word {
        "sáng" => goes_on(&["sớm"]),
        "chiều" => goes_on(&["tối", "muộn"]),
        "tối" => goes_on(&["muộn"]),
        "đêm" => goes_on(&["khuya"]),
        "trưa" | "khuya" => false,
        "rạng" => goes_on(&["sáng"]).then_some(true)?,
        "nửa" => goes_on(&["đêm"]).then_some(true)?,
        _ => return None,
    };
    Some(at + 1 + usize::from(two))
}

/// The day that begins with a word, given in lower case, and is told from that of publication.
///
/// ```text
/// relative = ("hôm" | part) ("nay" | "qua") | "hôm" "kia" | ("ngày" | part) "mai"
/// ```
///
/// `ngày nay` and `năm qua` speak of an age, `đêm mai` of a day.
fn relative(reader: Reader<'_>, at: usize, word: &str, after_part: bool) -> Read<i8> {
    let day = word == "hôm";
    let part = part_of_day(reader, at, word);
    let next = if day { at + 1 } else { part.unwrap_or(at + 1) };
    if reader.breaks(next) {
        return None;
    }
    let said = lower(reader.word(next));
    let days = match &*said {
        "nay" if day || part.is_some() => 0,
        "qua" if day || part.is_some() => -1,
        "kia" if day => -2,
        "mai" if part.is_some() || word == "ngày" && !after_part => 1,
        _ => return None,
    };
    // A name may begin like this: `chiều Mai` would be one.
    (reader.word(next) == said || reader.shape(at) == reader.shape(next)).then_some((days, next + 1))
}

/// ```text
/// weekday = "thứ" ("hai" | … | "bảy" | "2" | … | "7") | "chủ" "nhật"
/// ```
pub(super) fn weekday(reader: Reader<'_>, at: usize) -> Read<Weekday> {
    if reader.are(at, &["chủ", "nhật"]) {
        return Some((Weekday::Sunday, at + 2));
    }
    if !reader.is(at, "thứ") || reader.breaks(at + 1) {
        return None;
    }
    let weekday = match &*lower(reader.word(at + 1)) {
        "hai" | "2" => Weekday::Monday,
        "ba" | "3" => Weekday::Tuesday,
        "tư" | "4" => Weekday::Wednesday,
        "năm" | "5" => Weekday::Thursday,
        "sáu" | "6" => Weekday::Friday,
        "bảy" | "bẩy" | "7" => Weekday::Saturday,
        _ => return None,
    };
    Some((weekday, at + 2))
}
