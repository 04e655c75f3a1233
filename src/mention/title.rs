//! Titles with their modifiers and the body, place or field that makes them whole.

use std::ops::Range;

use super::body::{body_at, sector_at};
use super::person::{Before, begins_clause, person_at, surname_run};
use super::place::{bare_unit_at, country_at, is_commune_of_person, place_at};
use super::reading::Reading;
use super::slots::committee_at;
use super::vocabulary::{Kinds, Meaning, WordClass};
use crate::gazetteer::{NameRole, Takes, TitleKind, Word};
use crate::text::{Shape, is_word, lower};

/// A title as written, from its first modifier to the end of its body.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct TitlePhrase {
    /// All its tokens: `nguyên Phó Bí thư Thường trực Thành ủy Hà Nội`.
    pub(crate) tokens: Range<usize>,
    /// The title alone, with `Phó` and `Thường trực`: `Phó Bí thư Thường trực`.
    pub(crate) head: Range<usize>,
    /// The title of the gazetteer.
    pub(crate) row: u32,
    /// The title of the gazetteer that holds its body's words too: `Bí thư Trung ương Đảng`.
    pub(crate) whole: Option<u32>,
    /// What it is of, if that is said.
    pub(crate) of: Option<Range<usize>>,
    /// `nguyên`, `cựu`: no longer held.
    pub(crate) former: bool,
    /// A rank or degree, which stands before other titles: `Đại tướng`, `GS.TS`.
    pub(crate) rank: bool,
}

/// The longest title phrase that begins at `at` and ends by `limit`.
pub(crate) fn title_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<TitlePhrase> {
    if !reading.begins(at, Kinds::TITLES) || is_inside_word(reading, at) {
        return None;
    }
    let simple = simple_title_at(reading, at, limit)?;
    Some(joined(reading, simple, limit))
}

/// `Bí thư Huyện ủy kiêm Chủ tịch HĐND huyện`, `Phó Chủ tịch - Tổng Thư ký Hội Luật gia` are one title.
fn joined(reading: &Reading<'_>, first: TitlePhrase, limit: usize) -> TitlePhrase {
    let joint = first.tokens.end;
    let shared = first.of.is_none() && !first.rank && reading.is_mark(joint, &['-', '–']);
    if !shared && reading.str(joint) != "kiêm" {
        return first;
    }
    let second = simple_title_at(reading, joint + 1, limit)
        .filter(|second| !shared || !second.rank && takes_body(reading, &first) && second.of.is_some());
    match second {
        Some(second) => {
            let second = joined(reading, second, limit);
            TitlePhrase {
                tokens: first.tokens.start..second.tokens.end,
                of: first.of.clone().or(second.of),
                ..first
            }
        }
        None => first,
    }
}

fn takes_body(reading: &Reading<'_>, title: &TitlePhrase) -> bool {
    reading.gazetteer.titles()[title.row as usize]
        .takes
        .contains(&Takes::Body)
}

fn simple_title_at(reading: &Reading<'_>, at: usize, limit: usize) -> Option<TitlePhrase> {
    let (after_former, former) = match reading.word_at(at, WordClass::Former) {
        Some((end, _)) => (end, true),
        None => (at, false),
    };
    let after_deputy = reading
        .word_at(after_former, WordClass::Deputy)
        .map_or(after_former, |(end, _)| end);
    let with_deputy = longest_title_at(reading, after_former..after_former, limit);
    let behind_deputy = (after_deputy > after_former)
        .then(|| longest_title_at(reading, after_former..after_deputy, limit))
        .flatten();
    let mut found = match (with_deputy, behind_deputy) {
        (Some(a), Some(b)) => {
            if b.tokens.end > a.tokens.end {
                b
            } else {
                a
            }
        }
        (a, b) => a.or(b)?,
    };
    found.tokens.start = at;
    found.former = former;
    Some(found)
}

/// `chính quyền Tổng thống Donald Trump`, `ủy quyền Thủ tướng`: the `quyền` of an acting post is a word of its own; so is the
/// `Thành ủy` of a member, `trở thành Ủy viên`, and the department of `chức vụ Phó Giám đốc`.
fn is_inside_word(reading: &Reading<'_>, at: usize) -> bool {
    let before = || lower(at.checked_sub(1).map_or("", |before| reading.str(before)));
    match reading.str(at) {
        "quyền" => matches!(&*before(), "chính" | "thẩm" | "chủ" | "nhân" | "có" | "ủy" | "uỷ"),
        "thành" => before() == "trở",
        "vụ" => before() == "chức",
        _ => false,
    }
}

/// Among the titles of the gazetteer behind `deputy`, the one that gives the longest phrase: `Trưởng` with `Ban Tổ chức Trung ương` beats `Trưởng ban`.
fn longest_title_at(reading: &Reading<'_>, deputy: Range<usize>, limit: usize) -> Option<TitlePhrase> {
    if !reading.begins(deputy.end, Kinds::of(Meaning::Title(0))) {
        return None;
    }
    let mut best: Option<TitlePhrase> = None;
    for (end, meaning) in reading.meanings_at(deputy.end).filter(|(end, _)| *end <= limit) {
        let Meaning::Title(row) = meaning else { continue };
        // `các Đại sứ quán`: the head of a body, which names none here, is no `Đại sứ`.
        let is_head = |(longer, meaning): (usize, Meaning)| longer > end && matches!(meaning, Meaning::Head(_));
        if reading.meanings_at(deputy.end).any(is_head) {
            continue;
        }
        let Some(phrase) = completed(reading, deputy.start, end, row, limit) else {
            continue;
        };
        let Some(longest) = &mut best else {
            best = Some(phrase);
            continue;
        };
        if phrase.tokens.end > longest.tokens.end {
            best = Some(phrase);
        } else if phrase.tokens.end == longest.tokens.end && phrase.of.is_some() && !is_standing(reading, longest) {
            // `Bí thư Trung ương Đảng` is a title of its own, and `Bí thư` with its body.
            let whole = longest.of.is_none().then_some(longest.row);
            best = Some(TitlePhrase { whole, ..phrase });
        }
    }
    best
}

/// `Phó Trưởng ban Thường trực Ban Nội chính` is of the `Ban Nội chính`, and of no `ban Thường trực`.
fn is_standing(reading: &Reading<'_>, title: &TitlePhrase) -> bool {
    title.of.is_some() && reading.word_before(title.head.end, WordClass::Standing).is_some()
}

fn completed(reading: &Reading<'_>, start: usize, title_end: usize, row: u32, limit: usize) -> Option<TitlePhrase> {
    let title = &reading.gazetteer.titles()[row as usize];
    let head_end = reading
        .word_at(title_end, WordClass::Standing)
        .map_or(title_end, |(end, _)| end.min(limit));
    let of = if title.takes.is_empty() {
        None
    } else {
        filler(reading, &title.takes, head_end, limit)
    };
    // `Trưởng` and `Chánh` are titles only with their body: `Trưởng Ban Dân vận`.
    if of.is_none()
        && title_end == start + 1
        && matches!(&*lower(reading.str(start)), "trưởng" | "chánh" | "phó" | "thành viên")
    {
        return None;
    }
    Some(TitlePhrase {
        tokens: start..of.as_ref().map_or(head_end, |of| of.end),
        head: start..head_end,
        row,
        whole: None,
        of,
        former: false,
        rank: matches!(title.kind, TitleKind::Rank | TitleKind::Academic),
    })
}

/// `Trưởng bản Nà Tông`, `Trưởng ấp 3`, `Trưởng thôn Hoành, xã Đồng Tâm`: the unit word that begins at a token behind `Trưởng` has the
/// name of its place behind it; where that ends. `Trưởng thôn Lê Văn Tám` and `Trưởng thôn Tám` are persons.
fn village_end(reading: &Reading<'_>, unit: usize, limit: usize) -> Option<usize> {
    let (name, _) = unit_behind_head(reading, unit)?;
    let place = place_at(reading, unit, limit).filter(|place| place.unit && place.end > name)?;
    let numbered = reading.shape(name) == Shape::Number;
    let whole_name = place.end >= name + 3 && surname_run(reading, name, limit);
    let clause = begins_clause(reading.str(name)) && reading.shape(name + 1) == Shape::Lower;
    let named = || whole_name || clause || person_at(reading, name, limit, Before::Nothing).is_some();
    let within = || {
        let larger = reading.word_at(place.end + 1, WordClass::Unit);
        reading.is_mark(place.end, &[',', '(']) && larger.is_some_and(|(_, word)| &*word.value == "admin")
    };
    (numbered || !named() && (place.end > name + 1 || within())).then_some(place.end)
}

/// The unit word of a village that stands behind `Trưởng`, and where it ends.
fn unit_behind_head<'a>(reading: &Reading<'a>, unit: usize) -> Option<(usize, &'a Word)> {
    let headed = unit > 0 && is_word(reading.str(unit - 1), "trưởng");
    let word = headed.then(|| reading.word_at(unit, WordClass::Unit)).flatten();
    word.filter(|(_, word)| &*word.value == "village")
}

/// What the title is of, behind an optional `của`.
fn filler(reading: &Reading<'_>, takes: &[Takes], head_end: usize, limit: usize) -> Option<Range<usize>> {
    if unit_behind_head(reading, head_end).is_some() {
        return village_end(reading, head_end, limit).map(|end| head_end..end);
    }
    // `Đại sứ nước Cộng hòa Cuba`, while the `Chủ tịch nước` has a title of his own.
    let country = reading.str(head_end) == "nước"
        && !matches!(reading.str(head_end - 1), "tịch" | "Tịch")
        && is_country(reading, head_end + 1, limit);
    let start = head_end + usize::from(reading.str(head_end) == "của" || country);
    let end = filler_end(reading, takes, start, limit)?;
    Some(start..end)
}

/// `Lào`, `Cộng hòa Armenia`, `Vương quốc Campuchia`
fn is_country(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    place_at(reading, at, limit).is_some_and(|place| matches!(place.row, Some(Meaning::Country(_))))
}

fn filler_end(reading: &Reading<'_>, takes: &[Takes], start: usize, limit: usize) -> Option<usize> {
    let takes_body = takes.contains(&Takes::Body);
    if let Some(body) = body_at(reading, start, limit).filter(|_| takes_body) {
        if let Some(head_end) = head_before_person(reading, start, body.end, limit) {
            return Some(head_end);
        }
        // `Chủ tịch Tập đoàn Vamed của Austria`
        let owner = country_at(reading, body.end + 1, limit).filter(|_| reading.str(body.end) == "của");
        // `Giám đốc quốc gia Ngân hàng Thế giới tại Việt Nam`
        let sent = is_international(reading, body.row).then(|| posting_end(reading, body.end, limit));
        return Some(owner.or(sent).unwrap_or(body.end));
    }
    if let Some(end) = committee_at(reading, start, limit).filter(|_| takes_body) {
        return Some(end);
    }
    if let Some(end) = sector_at(reading, start, limit).filter(|_| takes.contains(&Takes::Sector)) {
        // `Bộ trưởng Ngoại giao Mỹ`
        return Some(
            country_at(reading, end, limit)
                .or_else(|| place_at(reading, end, limit).map(|place| place.end))
                .unwrap_or(end),
        );
    }
    if is_commune_of_person(reading, start, limit) {
        return bare_unit_at(reading, start, limit);
    }
    if let Some(place) = place_at(reading, start, limit) {
        let sent = matches!(place.row, Some(Meaning::Country(_)));
        return Some(if sent {
            posting_end(reading, place.end, limit)
        } else {
            place.end
        });
    }
    if start + 3 <= limit && reading.words(start..start + 3) == "nước chủ nhà" {
        return Some(start + 3);
    }
    delegation_end(reading, start, limit).or_else(|| bare_unit_at(reading, start, limit))
}

/// `Giám đốc Trung tâm Lê Văn Tám`, `Bí thư Đảng ủy Lê Tám`: behind a title the head of a body that the text has named before, and then
/// the person; where the head ends. Schools, institutes, hospitals and funds are called after persons, and firms are
/// unless the name has `Văn` or `Thị`; `Đảng ủy xã Hạ Sơn` is that of a commune.
fn head_before_person(reading: &Reading<'_>, start: usize, body_end: usize, limit: usize) -> Option<usize> {
    let (head_end, pattern) = reading.longest(start, |meaning| match meaning {
        Meaning::Head(row) => Some(&reading.gazetteer.patterns()[row as usize]),
        _ => None,
    })?;
    // `Ban Chấp hành Trung ương Đoàn Lê Văn Tám` holds the `Trung ương Đoàn`.
    let known = |(end, meaning)| end > head_end && matches!(meaning, Meaning::Body(_));
    let other = || {
        reading.begins(head_end, Kinds::BODIES)
            || place_at(reading, head_end, limit).is_some()
            || (start..head_end).any(|at| reading.meanings_at(at).any(known))
    };
    if head_end >= body_end || !reading.is_name(head_end, NameRole::Surname) || other() {
        return None;
    }
    let plain = matches!(reading.str(head_end + 1), "Văn" | "Thị");
    let after_persons = ["benh-vien", "quy", "vien", "nha-xuat-ban", "phan-vien"];
    let fits = match &*pattern.kind {
        "university" | "army" => false,
        "company" => plain,
        "party" => plain || !matches!(reading.str(head_end - 1), "xã" | "phường"),
        _ => !after_persons.iter().any(|key| pattern.key.starts_with(key)),
    };
    let shortest = if &*pattern.kind == "party" { 2 } else { 3 };
    let name = person_at(reading, head_end, limit, Before::Nothing).filter(|_| fits)?;
    (name.end >= body_end && name.end >= head_end + shortest && !reading.is_capital(name.end)).then_some(head_end)
}

fn is_international(reading: &Reading<'_>, row: Option<Meaning>) -> bool {
    matches!(row, Some(Meaning::Body(row)) if reading.gazetteer.bodies()[row as usize].kind == "international")
}

/// `đại biểu Quốc hội đoàn Hà Tĩnh`
fn delegation_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let place = place_at(reading, at + 1, limit).filter(|_| reading.str(at) == "đoàn")?;
    Some(place.end)
}

/// `Đại sứ Việt Nam tại Mỹ`, `Đại sứ Mỹ tại Liên hợp quốc`: the country or union that one is sent to belongs to the title.
pub(super) fn posting_end(reading: &Reading<'_>, end: usize, limit: usize) -> usize {
    if !matches!(reading.str(end), "tại" | "ở") || end + 1 >= limit {
        return end;
    }
    let place = place_at(reading, end + 1, limit).map(|place| place.end);
    let union = || body_at(reading, end + 1, limit).filter(|body| is_international(reading, body.row));
    place.or_else(|| union().map(|body| body.end)).unwrap_or(end)
}

/// `bác sĩ`, `già làng`, `Bà mẹ Việt Nam anh hùng`: a title begins with the word for how one is called.
pub(super) fn is_longer_title(reading: &Reading<'_>, at: usize, word_end: usize) -> bool {
    let title = |(end, meaning): (usize, Meaning)| end > word_end && matches!(meaning, Meaning::Title(_));
    reading.begins(at, Kinds::TITLES) && reading.meanings_at(at).any(title)
}
