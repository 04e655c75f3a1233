//! Who held an office that the text names by its title alone: what the gazetteer knows of the article's day, beside what the text says.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use super::Discourse;
use super::office::{BodyWords, post_title};
use crate::gazetteer::{PlaceKind, Post, Title};
use crate::mention::{Kinds, Meaning, Mentions, Reading, TitlePhrase, WordClass};
use crate::text::{Shape, fold, hash};

/// The country whose offices need no further word: `Thủ tướng`.
const HOME: &str = "vn";

/// The one who held an office on the article's day, by the gazetteer; the article itself names nobody.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Inferred {
    /// The key of the official.
    pub key: String,
    /// The official's name.
    pub name: String,
    /// The keys of the title and, where the title doesn't name it itself, of the body: `bi-thu thanh-uy:thanh-pho-ho-chi-minh`.
    pub post: String,
}

/// For each title that stands for nobody of the article, the one person who held its seat on the day.
///
/// `Thủ tướng yêu cầu …` of 3/12/2020, in an article that names no prime minister, is said of Nguyễn Xuân Phúc.
pub(crate) fn infer(
    reading: &Reading<'_>,
    mentions: &Mentions,
    discourse: &Discourse,
    day: Option<Date>,
) -> Vec<Option<Inferred>> {
    let Some(day) = day else {
        return vec![None; mentions.titles.len()];
    };
    let taken = OnceCell::new();
    let is_taken = |title: &TitlePhrase| {
        let taken = taken.get_or_init(|| taken_offices(reading, mentions, discourse));
        taken.contains(&office(reading, title))
    };
    let home = is_of_home(reading, mentions);
    let holder = |(title, person): (&TitlePhrase, &Option<_>)| {
        let row = &reading.gazetteer.titles()[title.row as usize];
        let alone = person.is_none()
            && is_seat(reading, title, row)
            && !is_abroad(reading, title)
            && !is_history(reading, title, day)
            && !is_taken(title);
        let post = if alone {
            only_post(reading, title, row, home, day)
        } else {
            None
        }?;
        let official = reading.gazetteer.official(&post.official)?;
        Some(Inferred {
            key: official.key.to_string(),
            name: official.name.to_string(),
            post: format!("{} {}", post.title, post.body).trim_end().to_owned(),
        })
    };
    mentions
        .titles
        .iter()
        .zip(&discourse.title_person)
        .map(holder)
        .collect()
}

/// A title and the hash of the folded words of its body, 0 for none and for the body that every country has.
fn office(reading: &Reading<'_>, title: &TitlePhrase) -> (u32, u64) {
    let of = title.of.clone().filter(|of| country(reading, of.start).is_none());
    (title.row, of.map_or(0, |of| hash(&fold(reading.words(of)))))
}

/// The offices that the article gives somebody, or that another country has in it: `Thủ tướng Nhật Bản`.
fn taken_offices(reading: &Reading<'_>, mentions: &Mentions, discourse: &Discourse) -> BTreeSet<(u32, u64)> {
    let foreign = |title: &TitlePhrase| {
        let of = title.of.as_ref().and_then(|of| country(reading, of.start));
        of.is_some_and(|country| country != HOME)
    };
    mentions
        .titles
        .iter()
        .zip(&discourse.title_person)
        .filter(|(title, person)| person.is_some() || foreign(title))
        .map(|(title, _)| office(reading, title))
        .collect()
}

/// `Bộ trưởng Bộ Quốc phòng Campuchia`: a country inside the title's body or right behind it has an office of its own.
fn is_abroad(reading: &Reading<'_>, title: &TitlePhrase) -> bool {
    let body = title.head.end..=title.tokens.end;
    let abroad = |at: usize| country(reading, at).is_some_and(|country| country != HOME);
    // `Bộ trưởng Tài chính của Đức`, `Hội nghị Bộ trưởng Ngoại giao ASEAN`, `đối thoại cấp Bộ trưởng`: those of others, or of all.
    let (start, end) = (title.tokens.start, title.tokens.end);
    let several = start > 0 && matches!(reading.str(start - 1), "nghị" | "cấp") || reading.begins(end, Kinds::BODIES);
    several || body.into_iter().any(abroad) || reading.str(end) == "của" && abroad(end + 1)
}

/// A life is told: `Ông từng là Bí thư Tỉnh ủy Hà Nam`, `từ vị trí Bí thư Tỉnh ủy Sơn La`, `Phó Trưởng ban; Bộ trưởng Y tế.`, `Chủ
/// tịch UBND tỉnh hai nhiệm kỳ 1999 - 2004`: a sentence that names an earlier year, or titles in a list that do nothing.
fn is_history(reading: &Reading<'_>, title: &TitlePhrase, day: Date) -> bool {
    let (start, end) = (title.tokens.start, title.tokens.end);
    let sentence = reading.text.sentences[reading.text.sentence_at(start)].tokens.clone();
    let earlier = |at: usize| {
        reading.shape(at) == Shape::Number
            && reading
                .str(at)
                .parse()
                .is_ok_and(|year: i16| (1900..day.year()).contains(&year))
            && !reading.is_mark(at - usize::from(at > 0), &['/', '-'])
    };
    let told = sentence
        .clone()
        .any(|at| earlier(at) || at < start && matches!(reading.str(at), "từng" | "Từng"));
    let before = start.checked_sub(1);
    let left = before.is_some_and(|before| matches!(reading.str(before), "trí" | "rồi"));
    let listed =
        before.is_some_and(|before| reading.is_mark(before, &[',', ';', '-', '–'])) || reading.is_mark(end, &[';']);
    let acts = reading.word_at(end, WordClass::Aspect).is_some() || reading.triggers_at(end).next().is_some();
    told || left || listed && !acts && !reading.is_mark(end, &[':'])
}

fn country<'g>(reading: &Reading<'g>, at: usize) -> Option<&'g str> {
    let gazetteer = reading.gazetteer;
    let (_, key) = reading.longest(at, |meaning| match meaning {
        Meaning::Country(row) => Some(&*gazetteer.countries()[row as usize].key),
        _ => None,
    })?;
    Some(key)
}

/// Whether a title is one seat's, held now: not `nguyên Thủ tướng`, `Phó Thủ tướng`, `các Bộ trưởng`.
fn is_seat(reading: &Reading<'_>, title: &TitlePhrase, row: &Title) -> bool {
    if !row.single_seat || title.former || title.rank {
        return false;
    }
    let head = fold(reading.words(title.head.clone()));
    let whole = std::iter::once(&row.name)
        .chain(&row.aliases)
        .any(|name| fold(name) == head);
    // `được phê chuẩn làm Phó Thủ tướng, kiêm Bộ trưởng Bộ Giáo dục và Đào tạo`: the article tells who got it, and when.
    let start = title.tokens.start;
    let given = reading.word_before(start, WordClass::Holds).is_some() || start > 0 && reading.str(start - 1) == "kiêm";
    whole && !given && reading.word_before(start, WordClass::Plural).is_none()
}

/// Whether the article speaks of this country's places more than of other countries.
fn is_of_home(reading: &Reading<'_>, mentions: &Mentions) -> bool {
    let gazetteer = reading.gazetteer;
    let (mut own, mut foreign) = (0, 0);
    for name in &mentions.names {
        let is_own = match name.row {
            Some(Meaning::Country(row)) => gazetteer.countries()[row as usize].key == HOME,
            Some(Meaning::Place(row)) => !matches!(
                gazetteer.places()[row as usize].kind,
                PlaceKind::ForeignRegion | PlaceKind::ForeignCity
            ),
            Some(Meaning::Body(row)) if gazetteer.bodies()[row as usize].place == HOME => true,
            _ => continue,
        };
        if is_own { own += 1 } else { foreign += 1 }
    }
    foreign == 0 || own > foreign
}

/// The only post in the seat on the day, where it is sure and nobody else may have held it.
fn only_post<'g>(reading: &Reading<'g>, title: &TitlePhrase, row: &Title, home: bool, day: Date) -> Option<&'g Post> {
    let gazetteer = reading.gazetteer;
    let of = title.of.clone();
    let words = of.clone().map(|of| BodyWords::new(reading, of));
    let seat = |post: &&Post| match (&words, &of) {
        (Some(words), Some(of)) => {
            // `Bí thư Tỉnh ủy Gia Lai` says where; a ministry is that of the country of which the article speaks.
            let here = home || post.body.contains(':');
            words.is_specific() && here && (words.may_be(&post.body) || country(reading, of.start) == Some(&*post.body))
        }
        _ => home && !row.body.is_empty() && (post.body.is_empty() || post.body == row.body),
    };
    let key = post_title(reading, title);
    let mut held = gazetteer
        .posts_titled(&key)
        .filter(|post| post.held.may_hold(day))
        .filter(seat);
    let only = held.next().filter(|post| post.held.surely_holds(day))?;
    held.next().is_none().then_some(only)
}
