//! Names whose form leaves their kind open, settled by what the text says of them elsewhere.

use std::collections::BTreeSet;

use super::reading::Reading;
use super::vocabulary::WordClass;
use super::{Mention, MentionKind, Mentions};

/// Makes places of the names that look like persons' and are called places: `vụ Đồng Tâm` where the text has a
/// `xã Đồng Tâm`, and what goes on with a list of streets: `các tuyến đường Lê Lợi, Nguyễn Huệ`.
pub(super) fn places(reading: &Reading<'_>, found: &mut Mentions) {
    along_lists(reading, &mut found.names);
    named_elsewhere(reading, &mut found.names);
}

/// The names that stand behind a unit word or an honorific somewhere else in the text.
fn named_elsewhere(reading: &Reading<'_>, names: &mut [Mention]) {
    let mut placed: BTreeSet<&str> = BTreeSet::new();
    let mut called: BTreeSet<&str> = BTreeSet::new();
    for name in names.iter() {
        match name.kind {
            MentionKind::Place => {
                placed.extend(behind_unit(reading, name));
            }
            MentionKind::Person if name.called => {
                called.insert(reading.words(name.tokens.clone()));
            }
            _ => {}
        }
    }
    for name in names.iter_mut().filter(|name| is_open(name) && name.row.is_none()) {
        let words = reading.words(name.tokens.clone());
        if placed.contains(words) && !called.contains(words) {
            name.kind = MentionKind::Place;
        }
    }
}

/// The name behind a place's unit word, of two syllables or more: `Đồng Tâm` of `xã Đồng Tâm`.
fn behind_unit<'t>(reading: &'t Reading<'_>, place: &Mention) -> Option<&'t str> {
    let (unit_end, _) = reading.word_at(place.tokens.start, WordClass::Unit)?;
    (unit_end + 2 <= place.tokens.end).then(|| reading.words(unit_end..place.tokens.end))
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
        let told = || end - first >= 2 && closes(reading, names[end - 1].tokens.end);
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

/// Whether the list ends here: before a word that tells of someone it would be a person's name.
fn closes(reading: &Reading<'_>, end: usize) -> bool {
    reading.is_mark(end, &[',', '.', ';', ')', '…']) || end >= reading.len() || reading.text.tokens[end].breaks
}
