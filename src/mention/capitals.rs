//! Names in a line of capitals, a headline or a caption, where no letter tells a name from another word.
//!
//! What a row knows by two words and more is read there as anywhere. Of the rest, a line of capitals names what the
//! text around it writes as a name, and whom a title introduces; and it calls nothing by one or two words that are
//! other words too (`ĐẢNG VIÊN`, `ĐỨC ĐỘ`, `NHÀ NƯỚC`) unless the text does.

use std::collections::BTreeMap;
use std::ops::Range;

use super::reading::Reading;
use super::vocabulary::Meaning;
use super::{Mention, MentionKind, Mentions};
use crate::gazetteer::Slot;
use crate::text::{Shape, fold_onto};

/// The longest name that is known again, in tokens.
const LONGEST: usize = 12;

/// A name that the text writes with small letters.
#[derive(Clone, Copy, Debug)]
struct Written {
    kind: MentionKind,
    row: Option<Meaning>,
}

/// Completes the names in the lines of capitals by those that the rest of the text has, and takes back the doubtful.
pub(super) fn settle(reading: &Reading<'_>, found: &mut Mentions) {
    if reading.shouted().is_empty() {
        return;
    }
    let written = written(reading, &found.names);
    let mut known = Vec::new();
    for line in reading.shouted() {
        known.append(&mut known_again(reading, found, line, &written));
    }
    let covered = |name: &Mention| {
        let after = known.partition_point(|other: &Mention| other.tokens.end <= name.tokens.start);
        known
            .get(after)
            .is_some_and(|other| other.tokens.start < name.tokens.end)
    };
    found
        .names
        .retain(|name| !reading.is_shouted(name.tokens.start) || !covered(name) && is_sure(reading, name, &written));
    found.names.append(&mut known);
    found.names.sort_by_key(|name| name.tokens.start);
}

/// The names outside of the lines of capitals by their folded words, and the last syllable of each person's.
fn written(reading: &Reading<'_>, names: &[Mention]) -> BTreeMap<String, Written> {
    let mut written = BTreeMap::new();
    for name in names.iter().filter(|name| !reading.is_shouted(name.tokens.start)) {
        let as_written = Written {
            kind: name.kind,
            row: name.row,
        };
        written
            .entry(folded(reading, name.tokens.clone()))
            .or_insert(as_written);
    }
    let persons = names
        .iter()
        .filter(|name| name.kind == MentionKind::Person && !reading.is_shouted(name.tokens.start));
    for person in persons {
        let given = person.tokens.end - 1..person.tokens.end;
        let as_written = Written {
            kind: MentionKind::Person,
            row: None,
        };
        written.entry(folded(reading, given)).or_insert(as_written);
    }
    written
}

fn folded(reading: &Reading<'_>, tokens: Range<usize>) -> String {
    let mut words = String::new();
    for at in tokens {
        push_folded(&mut words, reading, at);
    }
    words
}

fn push_folded(words: &mut String, reading: &Reading<'_>, at: usize) {
    if !words.is_empty() {
        words.push(' ');
    }
    fold_onto(words, reading.str(at));
}

/// The longest written names in a line, where none that is longer was found there already.
fn known_again(
    reading: &Reading<'_>,
    found: &Mentions,
    line: &Range<usize>,
    written: &BTreeMap<String, Written>,
) -> Vec<Mention> {
    let mut known = Vec::new();
    let mut at = line.start;
    while at < line.end {
        let Some((end, as_written)) = longest_written(reading, at, line.end, written) else {
            at += 1;
            continue;
        };
        let called = is_introduced(found, at);
        // One syllable is a name behind an honorific or a title only: `ÔNG NÊN`, not `NÊN LÀM`.
        let named = end > at + 1 || called && as_written.kind == MentionKind::Person;
        if !named || is_inside_longer(found, at..end) {
            at += 1;
            continue;
        }
        known.push(Mention {
            kind: as_written.kind,
            tokens: at..end,
            row: as_written.row,
            called: called && as_written.kind == MentionKind::Person,
        });
        at = end;
    }
    known
}

fn longest_written(
    reading: &Reading<'_>,
    at: usize,
    limit: usize,
    written: &BTreeMap<String, Written>,
) -> Option<(usize, Written)> {
    let mut words = String::new();
    let mut longest = None;
    for last in at..limit.min(at + LONGEST) {
        push_folded(&mut words, reading, last);
        longest = written
            .get(&words)
            .map(|as_written| (last + 1, *as_written))
            .or(longest);
    }
    longest
}

/// Whether an honorific or a title ends right before a token.
fn is_introduced(found: &Mentions, at: usize) -> bool {
    let honorific = found.honorifics.partition_point(|honorific| honorific.tokens.end < at);
    let title = found.titles.partition_point(|title| title.tokens.end < at);
    found
        .honorifics
        .get(honorific)
        .is_some_and(|honorific| honorific.tokens.end == at)
        || found.titles.get(title).is_some_and(|title| title.tokens.end == at)
}

/// Whether a name that was found already reaches beyond these tokens, or a title's head begins in them.
fn is_inside_longer(found: &Mentions, tokens: Range<usize>) -> bool {
    let first = found.names.partition_point(|name| name.tokens.end <= tokens.start);
    let guessed = |name: &Mention| name.kind == MentionKind::Person && name.row.is_none();
    // `LÊ VĂN TÁM HY SINH` was read by its form; the text's own `Lê Văn Tám` says where it ends.
    let longer = |name: &Mention| {
        name.tokens.start < tokens.start || name.tokens.end >= tokens.end && !(guessed(name) && tokens.len() > 2)
    };
    let mut overlapping = found.names[first..]
        .iter()
        .take_while(|name| name.tokens.start < tokens.end);
    let title = found.titles.partition_point(|title| title.head.end <= tokens.start);
    overlapping.any(longer)
        || found
            .titles
            .get(title)
            .is_some_and(|title| title.head.start <= tokens.start)
}

/// Whether a name in capitals is one without the text around it.
fn is_sure(reading: &Reading<'_>, name: &Mention, written: &BTreeMap<String, Written>) -> bool {
    let length = name.tokens.len();
    let sure = match (name.kind, name.row) {
        (MentionKind::Person, _) => length > 1,
        (MentionKind::Body, Some(Meaning::Head(_))) => {
            is_abbreviation(reading, name) || length > 2 && !is_short_head(reading, name)
        }
        (MentionKind::Body, _) => length > 2 || is_abbreviation(reading, name),
        _ => length > 1 || is_abbreviation(reading, name),
    };
    let same_kind = |as_written: &Written| as_written.kind == name.kind;
    let supported = || {
        written
            .get(&folded(reading, name.tokens.clone()))
            .is_some_and(same_kind)
    };
    (sure && !goes_on(reading, name) || supported()) && !begins_longer_word(reading, name) && !ends_word(reading, name)
}

/// `CÔNG TY MINH LONG` is called by a place, and `CÔNG TY MINH LONG ÂN` is another.
fn goes_on(reading: &Reading<'_>, name: &Mention) -> bool {
    let gazetteer = reading.gazetteer;
    let free = match name.row {
        Some(Meaning::Body(row)) => gazetteer.bodies()[row as usize].kind == "company",
        Some(Meaning::Head(row)) => gazetteer.patterns()[row as usize].slots.contains(&Slot::Name),
        _ => false,
    };
    let next = name.tokens.end;
    let begins_word = |(_, meaning)| matches!(meaning, Meaning::Trigger(_) | Meaning::Title(_) | Meaning::Word(..));
    free && reading.shape(next) == Shape::Upper && !reading.meanings_at(next).any(begins_word)
}

/// `TƯ` of `ĐẦU TƯ`.
fn ends_word(reading: &Reading<'_>, name: &Mention) -> bool {
    let before = name.tokens.start.checked_sub(1);
    let longer = |(end, meaning): (usize, Meaning)| {
        end >= name.tokens.end && matches!(meaning, Meaning::Compound | Meaning::Trigger(_) | Meaning::Word(..))
    };
    name.tokens.len() == 1 && before.is_some_and(|before| reading.meanings_at(before).any(longer))
}

/// `ĐẢNG` of `ĐẢNG VIÊN`, `Ý` of `Ý KIẾN`.
fn begins_longer_word(reading: &Reading<'_>, name: &Mention) -> bool {
    reading.meanings_at(name.tokens.start).any(|(end, meaning)| {
        end > name.tokens.end
            && matches!(
                meaning,
                Meaning::Compound | Meaning::Trigger(_) | Meaning::Title(_) | Meaning::Word(..)
            )
    })
}

/// `VỤ`, `PHÒNG`, `HỘI` are heads of bodies and other words; `BỘ` and `SỞ` with a field are heads.
fn is_short_head(reading: &Reading<'_>, name: &Mention) -> bool {
    let start = name.tokens.start;
    let head = reading.longest(start, |meaning| (Some(meaning) == name.row).then_some(()));
    head.is_some_and(|(end, ())| end == start + 1) && !matches!(reading.str(start), "BỘ" | "SỞ")
}

/// `TTXVN` and the `UBND` of a town are written so by the gazetteer too.
fn is_abbreviation(reading: &Reading<'_>, name: &Mention) -> bool {
    let gazetteer = reading.gazetteer;
    let (own, aliases) = match name.row {
        Some(Meaning::Body(row)) => {
            let body = &gazetteer.bodies()[row as usize];
            (&body.name, &body.aliases)
        }
        Some(Meaning::Head(row)) => {
            let pattern = &gazetteer.patterns()[row as usize];
            (&pattern.head, &pattern.aliases)
        }
        Some(Meaning::Country(row)) => {
            let country = &gazetteer.countries()[row as usize];
            (&country.name, &country.aliases)
        }
        Some(Meaning::Place(row)) => {
            let place = &gazetteer.places()[row as usize];
            (&place.name, &place.aliases)
        }
        _ => return false,
    };
    let first = reading.str(name.tokens.start);
    let same = |surface: &str| surface == first || surface == reading.words(name.tokens.clone());
    // `TƯ` is the Centre, and the end of `ĐẦU TƯ`.
    first.chars().nth(1).is_some() && first != "TƯ" && (same(own) || aliases.iter().any(|alias| same(alias)))
}
