//! What bare titles, descriptions and honorifics refer to.

use super::entity::{Entities, EntityId};
use super::parts;
use super::role::{Apposition, RoleFact, RoleWords};
use crate::mention::{Gender, MentionKind, Mentions, Reading, TitlePhrase};
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

/// Resolves every title and honorific inside its own article.
pub(crate) fn resolve(
    reading: &Reading<'_>,
    mentions: &Mentions,
    appositions: &[Apposition],
    entities: &Entities,
    stated: &[RoleFact],
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
    bare_titles(reading, mentions, stated, &mut references);
    pronouns(reading, mentions, entities, &mut references);
    references
}

/// `Thủ tướng` is the one person of the article whom it calls so.
fn bare_titles(reading: &Reading<'_>, mentions: &Mentions, stated: &[RoleFact], references: &mut References) {
    let words: Vec<RoleWords> = mentions
        .titles
        .iter()
        .map(|title| RoleWords::new(reading, title))
        .collect();
    let part_of = parts(reading, mentions.titles.iter().map(|title| title.tokens.start));
    for title in 0..mentions.titles.len() {
        if references.titles[title].is_some() {
            continue;
        }
        let holders = |fits: &dyn Fn(usize) -> bool| {
            let mut holders: Vec<EntityId> = Vec::new();
            for role in stated
                .iter()
                .filter(|role| part_of[role.title] == part_of[title] && fits(role.title))
            {
                if !holders.contains(&role.person) {
                    holders.push(role.person);
                }
            }
            holders
        };
        let same = holders(&|other| words[title].shorter_than(&words[other]));
        let found = match same.as_slice() {
            [] => holders(&|other| describes(reading, &mentions.titles[title], &mentions.titles[other])),
            _ => same,
        };
        if let [only] = found.as_slice() {
            references.titles[title] = Some(*only);
            if is_description(reading, &mentions.titles[title]) {
                references.described.push(RoleFact { person: *only, title });
            }
        }
    }
}

/// Descriptions of the head of a body: `người đứng đầu Chính phủ`.
fn is_description(reading: &Reading<'_>, title: &TitlePhrase) -> bool {
    fold(reading.words(title.head.clone())) == "người đứng đầu"
}

/// `người đứng đầu Đảng bộ Thành phố Hồ Chí Minh` describes the `Bí thư Thành ủy Thành phố Hồ Chí Minh`.
fn describes(reading: &Reading<'_>, description: &TitlePhrase, title: &TitlePhrase) -> bool {
    let Some(of) = description.of.clone().filter(|_| is_description(reading, description)) else {
        return false;
    };
    let of = fold(reading.words(of));
    let head = fold(reading.words(title.head.clone()));
    let title_of = title.of.clone().map(|of| fold(reading.words(of))).unwrap_or_default();
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
    for (index, honorific) in mentions.honorifics.iter().enumerate() {
        if references.honorifics[index].is_some() || honorific.plural {
            continue;
        }
        let last = mentions.names.iter().enumerate().rev().find(|(name, mention)| {
            let before = mention.tokens.end <= honorific.tokens.start && mention.kind == MentionKind::Person;
            before && name_parts[*name] == part_of[index]
        });
        let Some((name, _)) = last else { continue };
        let id = entities.of_name[name];
        let woman = fold(&entities.get(id).name).contains(" thị ");
        let fits = match honorific.gender {
            Gender::Female => true,
            Gender::Male => !woman,
            Gender::Either => true,
        };
        references.honorifics[index] = fits.then_some(id);
    }
}
