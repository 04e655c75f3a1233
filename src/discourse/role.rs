//! Titles and the names that they stand with.

use std::ops::Range;

use super::coreference::References;
use super::entity::{Entities, EntityId};
use crate::mention::{Meaning, Mention, MentionKind, Mentions, Reading, TitlePhrase, WordClass};
use crate::text::fold;

/// A person's name with all that stands with it: `Bí thư Thành ủy, đồng chí Nguyễn Văn Nên, Ủy viên Bộ Chính trị`.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Apposition {
    /// The name, by its index among the mentions; `None` for names that are no persons'.
    pub(crate) is_person: bool,
    /// The titles, by index, in the order of the text.
    pub(crate) titles: Vec<usize>,
    /// The titles that a verb gives it, by index: `ông Dũng giữ chức Phó Chủ tịch`.
    pub(crate) held: Vec<usize>,
    /// The honorific right before the name, by index.
    pub(crate) honorific: Option<usize>,
    /// From the first title or honorific to the last.
    pub(crate) tokens: Range<usize>,
}

/// A role that the text gives a person.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct RoleFact {
    pub(crate) person: EntityId,
    /// The title, by its index.
    pub(crate) title: usize,
}

/// For every name, the titles that stand with it; the order of the rules is the order of trust.
pub(crate) fn appositions(reading: &Reading<'_>, mentions: &Mentions) -> Vec<Apposition> {
    let mut tie = Tie {
        reading,
        mentions,
        owner: vec![None; mentions.titles.len()],
        held: Vec::new(),
        found: mentions.names.iter().map(alone).collect(),
    };
    tie.honorifics();
    tie.right_before();
    tie.behind();
    tie.before_honorific();
    tie.further_before();
    tie.shared();
    tie.held();
    for apposition in &mut tie.found {
        apposition.titles.sort_unstable();
    }
    for (name, title) in tie.held {
        tie.found[name].held.push(title);
    }
    tie.found
}

fn alone(name: &Mention) -> Apposition {
    Apposition {
        is_person: name.kind == MentionKind::Person,
        tokens: name.tokens.clone(),
        ..Apposition::default()
    }
}

/// How many words may stand between a person and the verb that gives a post: `ông Dũng từng được tín nhiệm bầu giữ chức`.
const LONGEST_HOLDING: usize = 8;

struct Tie<'a, 'r> {
    reading: &'r Reading<'a>,
    mentions: &'r Mentions,
    /// The name that owns each title.
    owner: Vec<Option<usize>>,
    /// The titles that a verb gives a name: `ông Dũng giữ chức …`.
    held: Vec<(usize, usize)>,
    found: Vec<Apposition>,
}

impl Tie<'_, '_> {
    fn persons(&self) -> impl Iterator<Item = usize> + use<> {
        let persons: Vec<usize> = (0..self.found.len())
            .filter(|name| self.found[*name].is_person)
            .collect();
        persons.into_iter()
    }

    fn own(&mut self, name: usize, title: usize) {
        self.owner[title] = Some(name);
        let tokens = &self.mentions.titles[title].tokens;
        let whole = &mut self.found[name];
        whole.titles.push(title);
        whole.tokens = whole.tokens.start.min(tokens.start)..whole.tokens.end.max(tokens.end);
    }

    fn honorifics(&mut self) {
        for name in self.persons() {
            let start = self.found[name].tokens.start;
            let honorifics = &self.mentions.honorifics;
            let before = honorifics.partition_point(|honorific| honorific.tokens.end < start);
            if let Some(honorific) = honorifics.get(before).filter(|honorific| honorific.tokens.end == start) {
                self.found[name].honorific = Some(before);
                self.found[name].tokens.start = honorific.tokens.start;
            }
        }
    }

    /// `Bí thư Thành ủy Nguyễn Văn Nên`
    fn right_before(&mut self) {
        for name in self.persons() {
            let start = self.found[name].tokens.start;
            let adjacent = |title: &usize| self.mentions.titles[*title].tokens.end == start;
            if let Some(title) = self.title_before(start).filter(adjacent) {
                self.own(name, title);
            }
        }
    }

    /// `Chủ tịch UBND tỉnh, ông Nguyễn Văn A`, where no one before has the title.
    fn before_honorific(&mut self) {
        for name in self.persons() {
            if self.found[name].honorific.is_none() || !self.found[name].titles.is_empty() {
                continue;
            }
            let start = self.found[name].tokens.start;
            let comma = start
                .checked_sub(1)
                .filter(|comma| self.reading.is_mark(*comma, &[',']));
            let title = comma.and_then(|comma| {
                self.title_before(comma)
                    .filter(|title| self.mentions.titles[*title].tokens.end == comma)
            });
            if let Some(title) = title.filter(|title| self.owner[*title].is_none() && !self.is_given(*title)) {
                self.own(name, title);
            }
        }
    }

    /// `bầu ông A giữ chức Chủ tịch UBND tỉnh, bà B …`: the title is given to the person before it.
    fn is_given(&self, title: usize) -> bool {
        let start = self.mentions.titles[title].tokens.start;
        (start.saturating_sub(LONGEST_HOLDING)..start).any(|at| {
            self.reading
                .triggers_at(at)
                .any(|(end, trigger)| end == start && &*trigger.event == "personnel" && &*trigger.reading == "post")
        })
    }

    /// `ông Dũng được bầu giữ chức Phó Chủ tịch UBND tỉnh`, `bà Mai là Trưởng phòng`: a verb of holding between name and title.
    fn held(&mut self) {
        let titles = &self.mentions.titles;
        let mut holders = Vec::new();
        for (title, phrase) in titles
            .iter()
            .enumerate()
            .filter(|(title, _)| self.owner[*title].is_none())
        {
            let verb = self.reading.word_before(phrase.tokens.start, WordClass::Holds);
            holders.extend(verb.and_then(|(verb, _)| self.holder(verb)).map(|name| (name, title)));
        }
        for (name, title) in holders {
            self.owner[title] = Some(name);
            self.held.push((name, title));
        }
    }

    /// The person who stands last before a verb, in its clause and with no mark or title between.
    fn holder(&self, verb: usize) -> Option<usize> {
        let next = self.found.partition_point(|name| name.tokens.start < verb);
        let name = next.checked_sub(1).filter(|name| self.found[*name].is_person)?;
        let gap = self.found[name].tokens.end..verb;
        let quiet = gap
            .clone()
            .all(|at| self.reading.shape(at) == crate::text::Shape::Lower);
        (quiet && gap.len() <= LONGEST_HOLDING).then_some(name)
    }

    /// `Nguyễn Văn Nên, Bí thư Trung ương Đảng, Bí thư Thành ủy`, `Nguyễn Văn A - Giám đốc Sở`, `ông B (Phó Chủ tịch)`.
    fn behind(&mut self) {
        for name in self.persons() {
            let has_before = !self.found[name].titles.is_empty();
            let mut end = self.mentions.names[name].tokens.end;
            let mut chain = Vec::new();
            while let Some(title) = self.title_after(end).filter(|title| self.owner[*title].is_none()) {
                chain.push(title);
                end = self.mentions.titles[title].tokens.end;
            }
            // `Bí thư Tỉnh ủy A, Ủy viên Bộ Chính trị, Chủ tịch B`: what leads up to the next owned title is the next name's.
            let next_owned = self.title_after(end).is_some();
            if has_before && next_owned {
                continue;
            }
            for title in chain {
                self.own(name, title);
            }
        }
    }

    /// `Ủy viên Bộ Chính trị, Bí thư Thành ủy Nguyễn Văn Nên`: titles before the one right before the name.
    fn further_before(&mut self) {
        for name in self.persons() {
            while !self.found[name].titles.is_empty() {
                let start = self.found[name].tokens.start;
                let Some(title) = self.title_before(start).filter(|title| self.owner[*title].is_none()) else {
                    break;
                };
                let gap = self.mentions.titles[title].tokens.end..start;
                if !(gap.is_empty() || gap.len() == 1 && self.links(gap.start)) {
                    break;
                }
                self.own(name, title);
            }
        }
    }

    /// `các Phó Thủ tướng: Nguyễn Văn A, Trần Văn B`: one title over several names.
    fn shared(&mut self) {
        let persons: Vec<usize> = self.persons().collect();
        for pair in persons.windows(2) {
            let [first, second] = [pair[0], pair[1]];
            let Some(title) = self.found[first].titles.first().copied() else {
                continue;
            };
            let start = self.mentions.titles[title].tokens.start;
            let plural = self.reading.word_before(start, WordClass::Plural).is_some()
                || self.found[first]
                    .honorific
                    .is_some_and(|h| self.mentions.honorifics[h].plural);
            let before_name = self.mentions.titles[title].tokens.start < self.mentions.names[first].tokens.start;
            let gap = self.mentions.names[first].tokens.end..self.found[second].tokens.start;
            let listed =
                gap.len() == 1 && (self.reading.is_mark(gap.start, &[',']) || self.reading.str(gap.start) == "và");
            if plural && before_name && listed && self.found[second].titles.is_empty() {
                self.found[second].titles.push(title);
            }
        }
    }

    /// The last title that ends before a token, if only a linking mark or nothing stands between.
    fn title_before(&self, start: usize) -> Option<usize> {
        let titles = &self.mentions.titles;
        let title = titles
            .partition_point(|title| title.tokens.end <= start)
            .checked_sub(1)?;
        let end = titles[title].tokens.end;
        (end + 1 >= start).then_some(title)
    }

    /// The title behind a comma, dash or bracket that follows a token.
    fn title_after(&self, end: usize) -> Option<usize> {
        let opens = self.reading.is_mark(end, &[',', '-', '–', '(']) || matches!(self.reading.str(end), "và" | "kiêm");
        let start = end + 1;
        let titles = &self.mentions.titles;
        let title = titles.partition_point(|title| title.tokens.start < start);
        (opens && titles.get(title).is_some_and(|title| title.tokens.start == start)).then_some(title)
    }

    fn links(&self, at: usize) -> bool {
        self.reading.is_mark(at, &[',', '-', '–']) || matches!(self.reading.str(at), "và" | "kiêm")
    }
}

/// The roles that stand with names, in the order of the text.
pub(crate) fn stated(mentions: &Mentions, appositions: &[Apposition], entities: &Entities) -> Vec<RoleFact> {
    let mut roles = Vec::new();
    for (name, apposition) in appositions
        .iter()
        .enumerate()
        .filter(|(_, apposition)| apposition.is_person)
    {
        let person = entities.of_name[name];
        let titles = apposition.titles.iter().chain(&apposition.held);
        roles.extend(titles.map(|title| RoleFact { person, title: *title }));
    }
    roles.sort_by_key(|role| mentions.titles[role.title].tokens.start);
    roles
}

/// Each role once, in its fullest form, with those that bare descriptions add (`người đứng đầu Đảng bộ Thành phố`).
pub(crate) fn fullest(
    reading: &Reading<'_>,
    mentions: &Mentions,
    stated: Vec<RoleFact>,
    references: &References,
) -> Vec<RoleFact> {
    let mut roles = stated;
    roles.extend(references.described.iter().cloned());
    let words: Vec<RoleWords> = roles
        .iter()
        .map(|role| RoleWords::new(reading, &mentions.titles[role.title]))
        .collect();
    let covered = |this: usize, other: usize| {
        roles[this].person == roles[other].person
            && words[this].shorter_than(&words[other])
            && (this > other || !words[other].shorter_than(&words[this]))
    };
    let keep: Vec<bool> = (0..roles.len())
        .map(|this| !(0..roles.len()).any(|other| other != this && covered(this, other)))
        .collect();
    roles
        .into_iter()
        .zip(keep)
        .filter_map(|(role, keep)| keep.then_some(role))
        .collect()
}

/// A title's words as they are compared: folded, unit words and abbreviations aside.
pub(crate) struct RoleWords {
    row: u32,
    head: Vec<String>,
    of: Vec<String>,
    former: bool,
}

impl RoleWords {
    pub(crate) fn new(reading: &Reading<'_>, title: &TitlePhrase) -> Self {
        let folded = |tokens: Range<usize>| -> Vec<String> {
            tokens
                .filter(|at| reading.shape(*at) != crate::text::Shape::Mark)
                .map(|at| fold(reading.str(at)))
                .collect()
        };
        let of = title.of.clone().map_or_else(Vec::new, |of| specific_words(reading, of));
        Self {
            row: title.row,
            head: folded(title.head.clone()),
            of,
            former: title.former,
        }
    }

    /// Whether the other says all of this and has the same head.
    pub(crate) fn shorter_than(&self, other: &Self) -> bool {
        // `Thủ tướng` and `Thủ tướng Chính phủ` are one row's surfaces.
        let one_row =
            self.row == other.row && self.head.first() == other.head.first() && self.head.len() <= other.head.len();
        self.former == other.former
            && (self.head == other.head || one_row)
            && self.of.iter().all(|word| other.of.contains(word))
    }
}

/// The folded words of a body's name without unit words, `ủy ban nhân dân` as `ubnd`.
fn specific_words(reading: &Reading<'_>, of: Range<usize>) -> Vec<String> {
    let mut words = Vec::new();
    let mut at = of.start;
    while at < of.end {
        if let Some((end, _)) = reading.word_at(at, WordClass::Unit) {
            at = end;
            continue;
        }
        // A head counts as itself, whichever of its surfaces is written.
        let head = reading.longest(at, |meaning| match meaning {
            Meaning::Head(row) => Some(&*reading.gazetteer.patterns()[row as usize].key),
            Meaning::Body(row) => Some(&*reading.gazetteer.bodies()[row as usize].key),
            _ => None,
        });
        match head.filter(|(end, _)| *end <= of.end) {
            Some((end, key)) => {
                words.push(key.to_owned());
                at = end;
            }
            None => {
                if reading.shape(at) != crate::text::Shape::Mark {
                    words.push(fold(reading.str(at)));
                }
                at += 1;
            }
        }
    }
    words
}
