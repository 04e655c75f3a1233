//! What bare titles, descriptions and honorifics refer to.

use super::entity::{Entities, EntityId};
use super::parts;
use super::reach::subject_before;
use super::role::{Apposition, RoleFact};
use super::wording::RoleWords;
use crate::mention::{Gender, MentionKind, Mentions, Reading, TitlePhrase, WordClass};
use crate::text::fold;

/// The persons behind titles and honorifics that stand without a name.
#[derive(Debug, Default)]
pub(crate) struct References {
    /// For each title, the person it stands with or refers to.
    pub(crate) titles: Vec<Option<EntityId>>,
    /// For each honorific, the person it stands before or refers to.
    pub(crate) honorifics: Vec<Option<EntityId>>,
    /// Roles that a description gives its referent: `người đứng đầu Đảng bộ Thành phố Hồ Chí Minh`.
    pub(crate) described: Vec<RoleFact>,
}

/// Resolves every title and honorific inside its own article; `words` are those of the titles.
pub(crate) fn resolve(
    reading: &Reading<'_>,
    mentions: &Mentions,
    appositions: &[Apposition],
    entities: &Entities,
    stated: &[RoleFact],
    words: &[RoleWords],
) -> References {
    let mut references = References {
        titles: vec![None; mentions.titles.len()],
        honorifics: vec![None; mentions.honorifics.len()],
        described: Vec::new(),
    };
    for role in stated {
        references.titles[role.title] = Some(role.person);
    }
    for (name, apposition) in appositions.iter().enumerate() {
        if let Some(honorific) = apposition.honorific {
            references.honorifics[honorific] = Some(entities.of_name[name]);
        }
    }
    bare_titles(reading, mentions, stated, words, &mut references);
    pronouns(reading, mentions, entities, &mut references);
    held_by_pronouns(reading, mentions, &mut references);
    references
}

/// `Từ năm 2013, bà giữ chức Chủ tịch Liên đoàn Lao động`: the roles that a verb gives someone who is not named again.
fn held_by_pronouns(reading: &Reading<'_>, mentions: &Mentions, references: &mut References) {
    let honorifics = &mentions.honorifics;
    // `bà giữ chức Bí thư Huyện ủy, Chủ tịch UBND huyện`: the title before, where a list of them goes on.
    let mut listed: Option<(usize, EntityId)> = None;
    for (title, phrase) in mentions.titles.iter().enumerate() {
        if references.titles[title].is_some() {
            continue;
        }
        if let Some((end, person)) = listed.filter(|(end, _)| end + 1 == phrase.tokens.start && !phrase.rank)
            && (reading.is_mark(end, &[',']) || matches!(reading.str(end), "và" | "rồi"))
        {
            references.titles[title] = Some(person);
            references.described.push(RoleFact { person, title });
            listed = Some((phrase.tokens.end, person));
            continue;
        }
        let verb = reading.word_before(phrase.tokens.start, WordClass::Holds);
        let subject = verb.and_then(|(verb, _)| {
            subject_before(reading, verb, |end| {
                let last = honorifics
                    .partition_point(|honorific| honorific.tokens.end <= end)
                    .checked_sub(1)?;
                (honorifics[last].tokens.end == end).then_some(last)
            })
        });
        if let Some(person) = subject.and_then(|honorific| references.honorifics[honorific]) {
            references.titles[title] = Some(person);
            references.described.push(RoleFact { person, title });
            listed = Some((phrase.tokens.end, person));
        }
    }
}

/// `Thủ tướng` is the one person of the article whom it calls so.
fn bare_titles(
    reading: &Reading<'_>,
    mentions: &Mentions,
    stated: &[RoleFact],
    words: &[RoleWords],
    references: &mut References,
) {
    let part_of = parts(reading, mentions.titles.iter().map(|title| title.tokens.start));
    // What is said of each person by each part and first word, once.
    let mut called: Vec<&RoleFact> = stated.iter().collect();
    let key = |role: &&RoleFact| (part_of[role.title], words[role.title].first());
    let said = |role: &&RoleFact| (role.person, &words[role.title]);
    called.sort_unstable_by(|a, b| key(a).cmp(&key(b)).then_with(|| said(a).cmp(&said(b))));
    called.dedup_by(|a, b| key(a) == key(b) && said(a) == said(b));
    for title in 0..mentions.titles.len() {
        if references.titles[title].is_some() {
            continue;
        }
        let own = (part_of[title], words[title].first());
        let alike = &called[called.partition_point(|role| key(role) < own)..];
        let alike = alike.iter().copied().take_while(|role| key(role) == own);
        let mut found = only_holder(alike, |other| words[title].shorter_than(&words[other]));
        let description = is_description(reading, &mentions.titles[title]);
        if found == Holder::None && description {
            let in_part = stated.iter().filter(|role| part_of[role.title] == part_of[title]);
            found = only_holder(in_part, |other| {
                describes(reading, &mentions.titles[title], &mentions.titles[other])
            });
        }
        if let Holder::One(only) = found {
            references.titles[title] = Some(only);
            if description && mentions.titles[title].of.is_some() {
                references.described.push(RoleFact { person: only, title });
            }
        }
    }
}

/// How many persons a bare title may mean.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Holder {
    None,
    One(EntityId),
    Several,
}

/// The person of those roles whose title fits, if it is one.
fn only_holder<'r>(roles: impl Iterator<Item = &'r RoleFact>, fits: impl Fn(usize) -> bool) -> Holder {
    let mut found = Holder::None;
    for role in roles {
        if found == Holder::One(role.person) || !fits(role.title) {
            continue;
        }
        if found != Holder::None {
            return Holder::Several;
        }
        found = Holder::One(role.person);
    }
    found
}

/// Descriptions of a head: `người đứng đầu Chính phủ`, `Nhà lãnh đạo Trung Quốc`.
fn is_description(reading: &Reading<'_>, title: &TitlePhrase) -> bool {
    title.head.len() == 3
        && matches!(
            fold(reading.words(title.head.clone())).as_str(),
            "người đứng đầu" | "nhà lãnh đạo"
        )
}

/// `người đứng đầu Đảng bộ Thành phố Hồ Chí Minh` describes the `Bí thư Thành ủy Thành phố Hồ Chí Minh`.
fn describes(reading: &Reading<'_>, description: &TitlePhrase, title: &TitlePhrase) -> bool {
    let Some(of) = description.of.clone().filter(|_| is_description(reading, description)) else {
        return false;
    };
    let of = fold(reading.words(of));
    let head = fold(reading.words(title.head.clone()));
    let title_of = title.of.clone().map(|of| fold(reading.words(of))).unwrap_or_default();
    if fold(reading.words(description.head.clone())) == "nhà lãnh đạo" {
        let leads = matches!(
            head.as_str(),
            "chủ tịch" | "chủ tịch nước" | "tổng bí thư" | "tổng thống" | "thủ tướng" | "quốc vương"
        );
        return leads && of == title_of;
    }
    let last = |words: &str| {
        words
            .split_whitespace()
            .rev()
            .take(2)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let same_place = title_of.is_empty() || last(&of) == last(&title_of);
    let begins = |starts: &[&str]| starts.iter().any(|start| of.starts_with(start));
    let leads = match head.as_str() {
        "bí thư" => begins(&["đảng bộ", "thành ủy", "tỉnh ủy", "huyện ủy", "quận ủy", "đảng ủy"]),
        "chủ tịch" => {
            begins(&["ubnd", "ủy ban nhân dân", "chính quyền", "hđnd"])
                && title_of.split(' ').next() == of.split(' ').next()
        }
        "thủ tướng" | "thủ tướng chính phủ" => begins(&["chính phủ"]),
        "bộ trưởng" => begins(&["bộ "]),
        _ => false,
    };
    leads && (same_place || head.starts_with("thủ tướng"))
}

/// `ông`, `bà` alone: the last person named before in the article, if the gender fits.
fn pronouns(reading: &Reading<'_>, mentions: &Mentions, entities: &Entities, references: &mut References) {
    let part_of = parts(
        reading,
        mentions.honorifics.iter().map(|honorific| honorific.tokens.start),
    );
    let name_parts = parts(reading, mentions.names.iter().map(|name| name.tokens.start));
    // For each name the last person's up to it.
    let last_person: Vec<Option<usize>> = mentions
        .names
        .iter()
        .enumerate()
        .scan(None, |last, (index, name)| {
            *last = Some(index).filter(|_| name.kind == MentionKind::Person).or(*last);
            Some(*last)
        })
        .collect();
    for (index, honorific) in mentions.honorifics.iter().enumerate() {
        if references.honorifics[index].is_some() || honorific.plural {
            continue;
        }
        let before = mentions
            .names
            .partition_point(|name| name.tokens.end <= honorific.tokens.start);
        let last = before.checked_sub(1).and_then(|before| last_person[before]);
        let Some(name) = last.filter(|name| name_parts[*name] == part_of[index]) else {
            continue;
        };
        let id = entities.of_name[name];
        let fits = match honorific.gender {
            Gender::Male => !fold(&entities.get(id).name).contains(" thị "),
            Gender::Female | Gender::Either => true,
        };
        references.honorifics[index] = fits.then_some(id);
    }
}
