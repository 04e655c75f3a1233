//! Names whose form leaves their kind open, settled by what the text says of them elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::person::is_full_name;
use super::reading::Reading;
use super::vocabulary::{Meaning, WordClass};
use super::{Mention, MentionKind, Mentions};
use crate::text::Shape;

/// Makes places of the names that look like persons' and are called places: `vụ Đồng Tâm` where the text has a
/// `xã Đồng Tâm`, and what goes on with a list of streets: `các tuyến đường Lê Lợi, Nguyễn Huệ`.
pub(super) fn places(reading: &Reading<'_>, found: &mut Mentions) {
    along_lists(reading, &mut found.names);
    along_ways(reading, &mut found.names);
    named_elsewhere(reading, &mut found.names);
}

/// Makes bodies of the names that the text has as a company's or a publisher's own: `Tổng giám đốc Điện Quang`, `Kim Đồng
/// giới thiệu sách mới`, where it has a `Công ty Bóng đèn Điện Quang` and an `NXB Kim Đồng`.
pub(super) fn bodies(reading: &Reading<'_>, found: &mut Mentions) {
    let mut owned: BTreeMap<&str, Option<Meaning>> = BTreeMap::new();
    for body in found.names.iter().filter(|name| name.kind == MentionKind::Body) {
        if let Some(own) = own_name(reading, body) {
            owned.entry(reading.words(own)).or_insert(body.row);
        }
    }
    if owned.is_empty() {
        return;
    }
    let honorifics: BTreeSet<usize> = found.honorifics.iter().map(|honorific| honorific.tokens.end).collect();
    let called: BTreeSet<&str> = (found.names.iter())
        .filter(|name| name.kind == MentionKind::Person && honorifics.contains(&name.tokens.start))
        .map(|name| reading.words(name.tokens.clone()))
        .collect();
    for name in found.names.iter_mut().filter(|name| name.kind == MentionKind::Person) {
        let words = reading.words(name.tokens.clone());
        if name.row.is_some() || name.tokens.len() < 2 || !owned.contains_key(words) || called.contains(words) {
            continue;
        }
        name.kind = MentionKind::Body;
        name.called = false;
        let before = found
            .titles
            .partition_point(|title| title.tokens.end <= name.tokens.start);
        if let Some(title) = before.checked_sub(1).map(|title| &mut found.titles[title])
            && title.tokens.end == name.tokens.start
            && title.of.is_none()
        {
            title.of = Some(name.tokens.clone());
            title.tokens.end = name.tokens.end;
        }
    }
}

/// The last two syllables of a company's or publisher's name, where they are no field, no place and no person's.
fn own_name(reading: &Reading<'_>, body: &Mention) -> Option<Range<usize>> {
    let gazetteer = reading.gazetteer;
    let (kind, key) = match body.row? {
        Meaning::Head(row) => {
            let pattern = &gazetteer.patterns()[row as usize];
            (&*pattern.kind, &*pattern.key)
        }
        Meaning::Body(row) => {
            let body = &gazetteer.bodies()[row as usize];
            (&*body.kind, &*body.key)
        }
        _ => return None,
    };
    let own = body.tokens.end.checked_sub(2)?..body.tokens.end;
    let free = own.clone().all(|at| {
        reading.shape(at) == Shape::Capital
            && reading
                .meanings_at(at)
                .all(|(_, meaning)| matches!(meaning, Meaning::Name(_) | Meaning::Word(..)))
    });
    let publisher = key.starts_with("nha-xuat-ban") || kind == "press";
    (free && own.start > body.tokens.start && (kind == "company" || publisher)).then_some(own)
}

/// `Chủ tịch xã Lê Đình Tám` where the text has a `Lê Đình Tám` of three syllables: the title ends with the unit word.
pub(super) fn persons(reading: &Reading<'_>, found: &mut Mentions) {
    let persons: BTreeSet<&str> = (found.names.iter().filter(|name| is_full_name(reading, name)))
        .map(|name| reading.words(name.tokens.clone()))
        .collect();
    if persons.is_empty() {
        return;
    }
    for title in &mut found.titles {
        let Some(of) = title.of.clone().filter(|of| of.end == title.tokens.end) else {
            continue;
        };
        let commune = matches!(reading.str(of.start), "xã" | "phường");
        if !commune || of.len() <= 3 || !persons.contains(reading.words(of.start + 1..of.end)) {
            continue;
        }
        let first = found.names.partition_point(|name| name.tokens.start < of.start);
        let place = found.names.get_mut(first);
        let Some(name) = place.filter(|name| name.kind == MentionKind::Place && name.tokens == of) else {
            continue;
        };
        name.kind = MentionKind::Person;
        name.row = None;
        name.called = true;
        name.tokens.start = of.start + 1;
        title.tokens.end = of.start + 1;
        title.of = Some(of.start..of.start + 1);
    }
}

/// `từ đường Trường Chinh đến Lê Trọng Tấn`: the other end of a way is one too.
fn along_ways(reading: &Reading<'_>, names: &mut [Mention]) {
    for second in 1..names.len() {
        let [before, name] = &names[second - 1..=second] else {
            continue;
        };
        let start = before.tokens.start;
        let way = before.kind == MentionKind::Place
            && reading
                .word_at(start, WordClass::Unit)
                .is_some_and(|(_, unit)| &*unit.value == "way");
        let from = start > 0 && matches!(reading.str(start - 1), "từ" | "Từ");
        let to = name.tokens.start == before.tokens.end + 1
            && matches!(reading.str(before.tokens.end), "đến" | "tới" | "về");
        if way && from && to && is_open(name) {
            names[second].kind = MentionKind::Place;
            names[second].row = None;
        }
    }
}

/// The names that stand behind a unit word or an honorific somewhere else in the text.
fn named_elsewhere(reading: &Reading<'_>, names: &mut [Mention]) {
    let places = names.iter().filter(|name| name.kind == MentionKind::Place);
    let placed: BTreeSet<&str> = places.filter_map(|name| behind_unit(reading, name)).collect();
    if placed.is_empty() {
        return;
    }
    let called: BTreeSet<&str> = (names.iter())
        .filter(|name| name.kind == MentionKind::Person && name.called)
        .map(|name| reading.words(name.tokens.clone()))
        .collect();
    for name in names.iter_mut().filter(|name| is_open(name) && name.row.is_none()) {
        let words = reading.words(name.tokens.clone());
        if placed.contains(words) && !called.contains(words) {
            name.kind = MentionKind::Place;
        }
    }
}

/// The name behind a place's unit word, of two syllables or more: `Đồng Tâm` of `xã Đồng Tâm`. Buildings are called after
/// those whom the text may mean elsewhere: `lăng Hùng Vương`.
fn behind_unit<'t>(reading: &'t Reading<'_>, place: &Mention) -> Option<&'t str> {
    let (unit_end, unit) = reading.word_at(place.tokens.start, WordClass::Unit)?;
    (&*unit.value != "venue" && unit_end + 2 <= place.tokens.end).then(|| reading.words(unit_end..place.tokens.end))
}

/// A person's name by its form alone.
fn is_open(name: &Mention) -> bool {
    name.kind == MentionKind::Person && !name.called && name.tokens.len() >= 2
}

/// Two names and more behind a street, or one behind several, are streets too.
fn along_lists(reading: &Reading<'_>, names: &mut [Mention]) {
    let mut from = 0;
    while from < names.len() {
        let Some(plural) = opens_list(reading, names, from) else {
            from += 1;
            continue;
        };
        let first = from + usize::from(names[from].kind == MentionKind::Place);
        let mut end = first;
        while end < names.len()
            && is_open(&names[end])
            && (end == from || goes_on(reading, &names[end - 1], &names[end]))
        {
            end += 1;
        }
        let told = || {
            end - first >= 2 && closes(reading, names[end - 1].tokens.end)
                || first > from && names[first..end].iter().all(|name| is_hyphened(reading, name))
        };
        if end > first && (plural || told()) {
            for name in &mut names[first..end] {
                name.kind = MentionKind::Place;
                name.row = None;
            }
        }
        from = end.max(from + 1);
    }
}

/// Whether a list of streets begins with a name, and whether it says so: `các tuyến đường Lê Lợi`, `các tuyến đường: Lê Lợi`.
fn opens_list(reading: &Reading<'_>, names: &[Mention], at: usize) -> Option<bool> {
    let name = &names[at];
    let start = name.tokens.start;
    if name.kind == MentionKind::Place {
        let (_, unit) = reading.word_at(start, WordClass::Unit)?;
        let several = (start.saturating_sub(2)..start)
            .any(|word| matches!(reading.str(word), "các" | "Các" | "những" | "hai" | "Hai"));
        return (&*unit.value == "way").then_some(several);
    }
    let colon = start.checked_sub(1).filter(|colon| reading.is_mark(*colon, &[':']))?;
    let (_, unit) = reading.word_before(colon, WordClass::Unit)?;
    (is_open(name) && &*unit.value == "way").then_some(true)
}

fn goes_on(reading: &Reading<'_>, before: &Mention, name: &Mention) -> bool {
    let joint = before.tokens.end;
    name.tokens.start == joint + 1
        && (reading.is_mark(joint, &[',', ';', '-', '–']) || matches!(reading.str(joint), "và" | "hoặc"))
}

/// `nút giao Quang Trung - Nguyễn Oanh`: the two cross.
fn is_hyphened(reading: &Reading<'_>, name: &Mention) -> bool {
    name.tokens.start > 0 && reading.is_mark(name.tokens.start - 1, &['-', '–'])
}

/// Whether the list ends here: before a word that tells of someone it would be a person's name.
fn closes(reading: &Reading<'_>, end: usize) -> bool {
    reading.is_mark(end, &[',', '.', ';', ')', '…']) || end >= reading.len() || reading.text.tokens[end].breaks
}
