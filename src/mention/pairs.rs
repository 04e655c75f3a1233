//! Later forms of two syllables: `Nhật Anh` of `Nguyễn Nhật Anh`.

use std::collections::BTreeMap;

use super::person;
use super::reading::Reading;
use super::vocabulary::Meaning;
use super::{Mention, MentionKind, Mentions};
use crate::gazetteer::NameRole;
use crate::text::Shape;

/// Adds the free occurrences of the two last syllables of a Vietnamese name behind it. A syllable that was read as a country
/// there is none.
pub(super) fn add(reading: &Reading<'_>, found: &mut Mentions) {
    let mut pairs: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for name in found.names.iter().filter(|name| person::is_full_name(reading, name)) {
        let last = name.tokens.end - 1;
        if is_pair(reading, last - 1) {
            let from = pairs.entry((reading.str(last - 1), reading.str(last)));
            from.or_insert(name.tokens.end);
        }
    }
    if pairs.is_empty() {
        return;
    }
    let named = |at: &usize| {
        let capitals = (*at..at + 2).all(|token| reading.shape(token) == Shape::Capital);
        let from = || pairs.get(&(reading.str(*at), reading.str(at + 1)));
        capitals && from().is_some_and(|from| from <= at) && is_alone(reading, *at)
    };
    let more: Vec<usize> = (0..reading.len().saturating_sub(1))
        .filter(named)
        .filter(|at| is_free(found, *at))
        .collect();
    let covered = |token: usize| {
        let pair = more.partition_point(|at| at + 2 <= token);
        more.get(pair).is_some_and(|at| *at <= token)
    };
    found
        .names
        .retain(|name| name.tokens.len() > 1 || !covered(name.tokens.start));
    found.names.extend(more.into_iter().map(|at| Mention {
        kind: MentionKind::Person,
        tokens: at..at + 2,
        row: None,
        called: true,
    }));
    found.names.sort_by_key(|name| name.tokens.start);
}

/// Two syllables of given names which together are no town and no word: not `Hải Phòng`.
fn is_pair(reading: &Reading<'_>, at: usize) -> bool {
    let given = |token: usize| reading.is_name(token, NameRole::Given) || reading.is_name(token, NameRole::Middle);
    let other = |(end, meaning): (usize, Meaning)| end > at + 1 && !matches!(meaning, Meaning::Name(_));
    (at..at + 2).all(|token| reading.shape(token) == Shape::Capital && given(token))
        && !reading.meanings_at(at).any(other)
        && reading.str(at) != "Văn"
        && reading.str(at) != "Thị"
}

/// Whether no other capital stands beside the two, which would make a longer name.
fn is_alone(reading: &Reading<'_>, at: usize) -> bool {
    let other = |(end, meaning): (usize, Meaning)| end > at + 2 && !matches!(meaning, Meaning::Name(_));
    let begins_line = |token: usize| reading.text.tokens.get(token).is_none_or(|token| token.breaks);
    (at == 0 || !reading.is_capital(at - 1) || begins_line(at))
        && !begins_line(at + 1)
        && (!reading.is_capital(at + 2) || begins_line(at + 2))
        && !reading.meanings_at(at).any(other)
}

/// Whether nothing longer than one syllable is found over the two already.
fn is_free(found: &Mentions, at: usize) -> bool {
    let title = found.titles.partition_point(|title| title.head.end <= at);
    let titled = found.titles.get(title).is_some_and(|title| title.head.start < at + 2);
    let first = found.names.partition_point(|name| name.tokens.end <= at);
    let mut names = found.names[first..]
        .iter()
        .take_while(|name| name.tokens.start < at + 2);
    let country = |name: &Mention| matches!(name.row, Some(Meaning::Country(_))) && name.tokens.len() == 1;
    !titled && names.all(country)
}
