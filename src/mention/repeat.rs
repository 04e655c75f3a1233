//! Later short forms of what the text has named: `Trump`, `Phương`, an abbreviation, a company's own name.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::around::follows_thing;
use super::person;
use super::reading::Reading;
use super::vocabulary::{Meaning, WordClass};
use super::{Mention, MentionKind, Mentions};
use crate::gazetteer::NameRole;
use crate::text::{Shape, hash};

/// What a short form stands for.
#[derive(Clone, Copy, Debug)]
struct Short {
    kind: MentionKind,
    row: Option<Meaning>,
    /// Where the text has introduced it; it counts from there on.
    from: usize,
    /// Whether it is a Vietnamese given name, which is easily another word.
    given: bool,
}

/// Adds the free occurrences of short forms to the names.
pub(super) fn add(reading: &Reading<'_>, found: &mut Mentions) {
    let mut known: BTreeMap<&str, Short> = BTreeMap::new();
    for (index, name) in found.names.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| &found.names[before]);
        match name.kind {
            MentionKind::Person => person_short(reading, name, &mut known),
            MentionKind::Body if before.is_some_and(|before| is_pair(reading, before, name)) => {}
            MentionKind::Body => body_short(reading, name, &mut known),
            _ => {}
        }
    }
    let mut ministries = bare_ministries(reading, found);
    found.names.append(&mut ministries);
    found.names.sort_by_key(|name| name.tokens.start);
    let foreign_names = foreign_names(reading, &found.names);
    if known.is_empty() && foreign_names.words.is_empty() {
        return;
    }
    let mut more = free_occurrences(reading, found, &known, &foreign_names);
    found.names.append(&mut more);
    found.names.sort_by_key(|name| name.tokens.start);
}

/// The longest foreign name that is known again, in tokens.
const LONGEST_FOREIGN: usize = 12;

/// Foreign names of persons that a title or honorific has introduced: `Eric Schulz` of `ông Eric Schulz`.
#[derive(Debug, Default)]
struct ForeignNames<'t> {
    /// The lengths, in tokens, of those that begin with a word.
    lengths: BTreeMap<&'t str, BTreeSet<usize>>,
    /// The words of each, by their hash.
    words: BTreeSet<u64>,
}

fn foreign_names<'t>(reading: &'t Reading<'_>, names: &[Mention]) -> ForeignNames<'t> {
    let mut foreign_names = ForeignNames::default();
    let foreign = |at: usize| !reading.meanings_at(at).any(|(_, meaning)| is_vietnamese(meaning));
    let introduced = names
        .iter()
        .filter(|name| name.kind == MentionKind::Person && name.called);
    let lengths = 2..=LONGEST_FOREIGN;
    for name in introduced.filter(|name| lengths.contains(&name.tokens.len()) && !reading.is_shouted(name.tokens.start))
    {
        if name.tokens.clone().filter(|at| reading.is_capital(*at)).all(foreign) {
            let of_first = foreign_names.lengths.entry(reading.str(name.tokens.start));
            of_first.or_default().insert(name.tokens.len());
            foreign_names.words.insert(hashed(reading, name.tokens.clone()));
        }
    }
    foreign_names
}

/// Whether something is a part of Vietnamese names, or of those that are written like them.
fn is_vietnamese(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Name(role) if role != NameRole::ForeignGiven)
}

/// The hash of some words, whatever stands between them.
fn hashed(reading: &Reading<'_>, tokens: Range<usize>) -> u64 {
    tokens.fold(0_u64, |before, at| before.rotate_left(5) ^ hash(reading.str(at)))
}

/// Where such a name ends that begins at a token and goes on with no further capital.
fn foreign_name_end(reading: &Reading<'_>, at: usize, foreign_names: &ForeignNames<'_>) -> Option<usize> {
    let lengths = foreign_names.lengths.get(reading.str(at))?;
    let known = |length: &&usize| {
        let end = at + **length;
        end <= reading.len() && foreign_names.words.contains(&hashed(reading, at..end))
    };
    let longest = lengths.iter().rev().find(known)?;
    let free = !reading.is_capital(at + longest) && (at == 0 || !reading.is_capital(at - 1));
    free.then_some(at + longest)
}

/// `Bộ đã chỉ đạo`: the ministry that the article named last, where it acts, owns or is spoken to.
fn bare_ministries(reading: &Reading<'_>, found: &Mentions) -> Vec<Mention> {
    let mut bare = Vec::new();
    let mut last: Option<(usize, Meaning)> = None;
    for pair in found
        .names
        .windows(2)
        .chain(std::iter::once(&found.names[found.names.len().saturating_sub(1)..]))
    {
        let [name, rest @ ..] = pair else { break };
        if let Some(row) = ministry(reading, name) {
            last = Some((name.tokens.end, row));
        }
        let Some((_, row)) =
            last.filter(|(end, _)| reading.text.part_at(*end - 1) == reading.text.part_at(name.tokens.start))
        else {
            continue;
        };
        let until = rest.first().map_or(reading.len(), |next| next.tokens.start);
        let free = (name.tokens.end..until).filter(|at| is_bare_ministry(reading, *at));
        bare.extend(free.map(|at| Mention {
            kind: MentionKind::Body,
            tokens: at..at + 1,
            row: Some(row),
            called: false,
        }));
    }
    bare
}

/// The row of a ministry that a name is, without anything behind it.
fn ministry(reading: &Reading<'_>, name: &Mention) -> Option<Meaning> {
    let Some(Meaning::Body(row)) = name.row else {
        return None;
    };
    let body = &reading.gazetteer.bodies()[row as usize];
    let vietnamese = matches!(&*body.place, "" | "vn");
    (body.kind == "ministry" && vietnamese && body.name.starts_with("Bộ ")).then_some(Meaning::Body(row))
}

/// `Bộ` alone before what it does or behind whose it is; not `các Bộ`, `4 Bộ`, `Bộ luật`.
fn is_bare_ministry(reading: &Reading<'_>, at: usize) -> bool {
    if reading.shape(at) != Shape::Capital
        || reading.str(at) != "Bộ"
        || reading.meanings_at(at).any(|(end, _)| end > at + 1)
    {
        return false;
    }
    let before = at.checked_sub(1);
    let counted = before.is_some_and(|before| {
        reading.shape(before) == Shape::Number
            || reading.word_before(at, WordClass::Plural).is_some()
            || matches!(
                reading.str(before),
                "mỗi" | "từng" | "liên" | "hai" | "ba" | "một" | "Mỗi" | "ngang" | "Liên"
            )
    });
    let acts = reading.word_at(at + 1, WordClass::Aspect).is_some()
        || reading
            .triggers_at(at + 1)
            .any(|(_, trigger)| &*trigger.reading != "veto")
        || matches!(
            reading.str(at + 1),
            "cũng" | "cùng" | "sẽ" | "đã" | "đang" | "phải" | "cần" | "không" | "chưa" | "có"
        );
    let owns = before.is_some_and(|before| matches!(reading.str(before), "của" | "đạo" | "diện"))
        && matches!(reading.shape(at + 1), Shape::Mark | Shape::Lower);
    !counted && (acts || owns) && reading.str(at + 1) != "chủ"
}

/// `Trump` of `Donald Trump`, `Phương` of `Nguyễn Trọng Phương`.
fn person_short<'t>(reading: &'t Reading<'_>, name: &Mention, known: &mut BTreeMap<&'t str, Short>) {
    let last = name.tokens.end - 1;
    let foreign = !reading.meanings_at(last).any(|(_, meaning)| is_vietnamese(meaning));
    let given = person::is_full_name(reading, name);
    if reading.str(last).chars().count() > 2 && (foreign || given) {
        let short = Short {
            kind: MentionKind::Person,
            row: None,
            from: name.tokens.start,
            given: !foreign,
        };
        known.entry(reading.str(last)).or_insert(short);
    }
}

/// `Hiệp định Thương mại tự do Việt Nam - EU (EVFTA)`: what is glossed is the agreement, not the union in its name.
fn is_pair(reading: &Reading<'_>, before: &Mention, name: &Mention) -> bool {
    matches!(before.row, Some(Meaning::Country(_)))
        && before.tokens.end + 1 == name.tokens.start
        && reading.is_mark(before.tokens.end, &['-', '–'])
}

/// `UBCKNN` of `Ủy ban Chứng khoán Nhà nước (UBCKNN)`, `Vamed` of `Tập đoàn Vamed`.
fn body_short<'t>(reading: &'t Reading<'_>, name: &Mention, known: &mut BTreeMap<&'t str, Short>) {
    let short = |from: usize| Short {
        kind: MentionKind::Body,
        row: name.row,
        from,
        given: false,
    };
    let open = name.tokens.end;
    let quoted = usize::from(reading.is_mark(open + 1, &['"', '“']));
    let inside = open + 1 + quoted;
    let bracketed = reading.is_mark(open, &['(']) && reading.is_mark(inside + 1 + quoted, &[')', ',', '-']);
    let letters = reading.str(inside).chars().filter(|c| c.is_uppercase()).count();
    let company =
        matches!(name.row, Some(Meaning::Head(row)) if &*reading.gazetteer.patterns()[row as usize].kind == "company");
    if bracketed && letters >= 2 && (company || !abbreviates_end(reading, name, inside)) {
        known.entry(reading.str(inside)).or_insert(short(inside));
    }
    let own = name.tokens.end - 1;
    let strange = reading.meanings_at(own).next().is_none();
    if company && strange && reading.is_capital(own) && !reading.is_capital(own - 1) | (name.tokens.len() <= 3) {
        known.entry(reading.str(own)).or_insert(short(name.tokens.start));
    }
}

/// `Hiệp hội Doanh nghiệp nhỏ và vừa (DNNVV)`: the letters are those of the words behind the head, which alone are glossed.
fn abbreviates_end(reading: &Reading<'_>, name: &Mention, gloss: usize) -> bool {
    let initials = |from: usize| (from..name.tokens.end).filter_map(|at| reading.str(at).chars().next());
    let gloss = reading.str(gloss).to_lowercase();
    (name.tokens.start + 1..name.tokens.end).any(|from| initials(from).flat_map(char::to_lowercase).eq(gloss.chars()))
}

fn free_occurrences(
    reading: &Reading<'_>,
    found: &Mentions,
    known: &BTreeMap<&str, Short>,
    foreign_names: &ForeignNames<'_>,
) -> Vec<Mention> {
    let mut free: Vec<Mention> = Vec::new();
    // Most words show by their first byte that they begin none of these.
    let mut initials = [false; 0x100];
    for word in known.keys().chain(foreign_names.lengths.keys()) {
        if let Some(initial) = word.bytes().next() {
            initials[usize::from(initial)] = true;
        }
    }
    let may_begin = |at: &usize| {
        reading
            .str(*at)
            .bytes()
            .next()
            .is_some_and(|initial| initials[usize::from(initial)])
    };
    let mut names = found.names.iter().peekable();
    let mut titles = found.titles.iter().peekable();
    let capitals =
        (0..reading.len()).filter(|at| matches!(reading.shape(*at), Shape::Capital | Shape::Upper | Shape::Mixed));
    for at in capitals.filter(may_begin) {
        while names.peek().is_some_and(|name| name.tokens.end <= at) {
            names.next();
        }
        while titles.peek().is_some_and(|title| title.head.end <= at) {
            titles.next();
        }
        let taken = names.peek().is_some_and(|name| name.tokens.start <= at)
            || titles.peek().is_some_and(|title| title.head.start <= at);
        if taken || free.last().is_some_and(|last| last.tokens.end > at) {
            continue;
        }
        let until = names.peek().map_or(reading.len(), |name| name.tokens.start);
        if let Some(end) = foreign_name_end(reading, at, foreign_names).filter(|end| *end <= until) {
            free.push(Mention {
                kind: MentionKind::Person,
                tokens: at..end,
                row: None,
                called: false,
            });
            continue;
        }
        let Some(short) = known.get(reading.str(at)) else {
            continue;
        };
        let last = names_before(&found.names, at).max(free.last().map_or(0, |last| last.tokens.end));
        let start = match short.kind {
            MentionKind::Person if !short.given => full_name_start(reading, at, last),
            _ => at,
        };
        // `Greta Brinkmann` stands before the `bà Brinkmann` that makes a name of it; `tàu sân bay Brinkmann` is called after her.
        let early = short.from > at && (start == at || reading.is_capital(at + 1));
        if early || follows_thing(reading, start) {
            continue;
        }
        if !short.given || is_called(reading, at) {
            free.push(Mention {
                kind: short.kind,
                tokens: start..at + 1,
                row: short.row.filter(|_| short.kind == MentionKind::Body),
                called: short.given,
            });
        }
    }
    free
}

/// Where the last of the names before a token ends.
fn names_before(names: &[Mention], at: usize) -> usize {
    let before = names.partition_point(|name| name.tokens.end <= at);
    before.checked_sub(1).map_or(0, |last| names[last].tokens.end)
}

/// `Harald Brinkman` where the text calls him `ông Brinkman`: the strange words before go with the name.
fn full_name_start(reading: &Reading<'_>, at: usize, from: usize) -> usize {
    let strange = |token: usize| {
        matches!(reading.shape(token), Shape::Capital | Shape::Mixed)
            && reading
                .meanings_at(token)
                .all(|(_, meaning)| meaning == Meaning::Name(NameRole::ForeignGiven))
            && reading.str(token).is_ascii()
            && !reading.text.tokens[token + 1].breaks
    };
    let mut start = at;
    while start > from && at - start < 2 && strange(start - 1) {
        start -= 1;
    }
    start
}

/// A given name alone, as court reports call people: `Phương khai`, `của Phương`; not `Phương án`, not `Bình Phương`.
fn is_called(reading: &Reading<'_>, at: usize) -> bool {
    // `Anh là người thầy`, `tiếng Anh`
    if reading.word_at(at, WordClass::Honorific).is_some() || reading.word_at(at, WordClass::NotName).is_some() {
        return false;
    }
    let alone = (at == 0 || !reading.is_capital(at - 1)) && !reading.is_capital(at + 1);
    // `phía Đông`
    let tail = at > 0 && reading.meanings_at(at - 1).any(|(end, _)| end > at);
    let other_word = tail || reading.meanings_at(at).any(|(end, _)| end > at + 1);
    let first =
        at == 0 || reading.text.tokens[at].breaks || reading.is_mark(at - 1, &['.', '!', '?', ':', '"', '“', '(']);
    let acts = reading.word_at(at + 1, WordClass::Aspect).is_some()
        || reading.triggers_at(at + 1).next().is_some()
        || matches!(
            reading.str(at + 1),
            "bị" | "được" | "và" | "là" | "khai" | "có" | "không"
        );
    alone && !other_word && (!first || acts)
}
