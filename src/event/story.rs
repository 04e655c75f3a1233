//! An article as its events see it: who can act in it, and when.

use std::ops::Range;

use jiff::civil::Date;

use super::RULES;
use super::scene::{Found, Scene};
use crate::discourse::{Discourse, EntityId};
use crate::gazetteer::Trigger;
use crate::mention::{EventType, Kinds, Meaning, MentionKind, Mentions, Reading, TitlePhrase, WordClass};
use crate::text::Shape;
use crate::time::ResolvedDate;

/// Everything that rules may know of a text.
#[derive(Debug)]
pub(crate) struct Story<'a> {
    pub(crate) reading: &'a Reading<'a>,
    pub(crate) mentions: &'a Mentions,
    pub(crate) discourse: &'a Discourse,
    pub(crate) dates: &'a [ResolvedDate],
    /// The day of publication, where it is known.
    pub(crate) published: Option<Date>,
    /// In the order of the text, without overlaps.
    actors: Vec<Actor>,
    /// The triggers of all types that lie in one sentence, by where they begin, longest first.
    triggers: Vec<(EventType, Found<'a>)>,
    /// The types of the [`RULES`], as the triggers know them.
    pub(super) types: [Option<EventType>; RULES.len()],
}

/// Someone or something that can do or undergo: a person with titles, a body, a bare title, a group.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Actor {
    /// All its words: `đồng chí Nguyễn Văn Nên, Bí thư Thành ủy`.
    pub(crate) tokens: Range<usize>,
    /// The words that name it: `Nguyễn Văn Nên`.
    pub(crate) core: Range<usize>,
    pub(crate) who: Who,
}

/// What an actor is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Who {
    Person(EntityId),
    Body(EntityId),
    Place(EntityId),
    /// A title or honorific whose holder the article does not name.
    Unnamed,
    /// `các đại biểu`, `đại diện Bộ Y tế`.
    Group,
}

impl Who {
    /// Whether it is one human being.
    pub(crate) fn is_person(self) -> bool {
        matches!(self, Self::Person(_) | Self::Unnamed)
    }
}

impl<'a> Story<'a> {
    /// Gathers the actors of a text.
    pub(crate) fn new(
        reading: &'a Reading<'a>,
        mentions: &'a Mentions,
        discourse: &'a Discourse,
        dates: &'a [ResolvedDate],
        published: Option<Date>,
    ) -> Self {
        Self {
            reading,
            mentions,
            discourse,
            dates,
            published,
            actors: actors(reading, mentions, discourse),
            triggers: triggers(reading, mentions),
            types: RULES.map(|(event, _)| reading.vocabulary.event_type(event)),
        }
    }

    /// The sentences, in order.
    pub(crate) fn scenes(&self) -> impl Iterator<Item = Scene<'_>> {
        (0..self.reading.text.sentences.len()).map(|sentence| Scene::new(self, sentence))
    }

    /// The actors whose words lie in a range of tokens.
    pub(crate) fn actors_in(&self, tokens: &Range<usize>) -> &[Actor] {
        let from = self.actors.partition_point(|actor| actor.tokens.start < tokens.start);
        let behind = &self.actors[from..];
        // A sentence has few: they are sooner counted than their end is searched for in the whole text.
        let within = behind.iter().take_while(|actor| actor.tokens.start < tokens.end);
        &behind[..within.count()]
    }

    /// The actors whose words begin before a token.
    pub(crate) fn actors_before(&self, token: usize) -> &[Actor] {
        &self.actors[..self.actors.partition_point(|actor| actor.tokens.start < token)]
    }

    /// The triggers in a sentence.
    pub(super) fn triggers_in(&self, tokens: &Range<usize>) -> &[(EventType, Found<'a>)] {
        let from = self
            .triggers
            .partition_point(|(_, found)| found.tokens.start < tokens.start);
        let behind = &self.triggers[from..];
        let within = behind.iter().take_while(|(_, found)| found.tokens.start < tokens.end);
        &behind[..within.count()]
    }
}

fn triggers<'a>(reading: &'a Reading<'a>, mentions: &Mentions) -> Vec<(EventType, Found<'a>)> {
    // News has a trigger at about every third token.
    let mut triggers = Vec::with_capacity(reading.len() / 2);
    let mut names = mentions.names.iter().map(|name| &name.tokens).peekable();
    for sentence in &reading.text.sentences {
        let begins = |at: &usize| reading.begins(*at, Kinds::of(Meaning::Trigger(0)));
        for at in sentence.tokens.clone().filter(begins) {
            while names.next_if(|name| name.end <= at).is_some() {}
            // `Quốc hội thảo luận` holds no `hội thảo`, `giao Ban Tổ chức` no `giao ban`: words of which a name takes the first or the last.
            let name = names.peek();
            let apart = |end: usize| {
                name.is_none_or(|name| match name.start < at {
                    true => end <= name.end,
                    false => name.start == at || name.start + 1 != end || name.end == end,
                })
            };
            let whole = |end: usize| end <= sentence.tokens.end && apart(end);
            let within = reading.trigger_rows_at(at).filter(|(end, _)| whole(*end));
            triggers.extend(within.map(|(end, row)| {
                let found = Found {
                    tokens: at..end,
                    trigger: &reading.gazetteer.triggers()[row as usize],
                };
                (reading.vocabulary.type_of_trigger(row), found)
            }));
        }
    }
    triggers
}

fn actors(reading: &Reading<'_>, mentions: &Mentions, discourse: &Discourse) -> Vec<Actor> {
    let most = mentions.names.len() + mentions.titles.len() + mentions.honorifics.len();
    let mut actors = Vec::with_capacity(most);
    actors.extend(named_persons(mentions, discourse));
    actors.extend(bare_titles(reading, mentions, discourse));
    actors.extend(bare_honorifics(reading, mentions, discourse));
    actors.extend(bodies_and_places(mentions, discourse));
    actors.extend(groups(reading, mentions));
    actors.iter_mut().for_each(|actor| take_family(reading, actor));
    // The longest of those that overlap: the body inside a title and the person inside an apposition go.
    actors.sort_by_key(|actor| (actor.tokens.start, std::cmp::Reverse(actor.tokens.end)));
    let mut end = 0;
    actors.retain(|actor| {
        let free = actor.tokens.start >= end;
        end = end.max(actor.tokens.end);
        free
    });
    actors
}

/// `gia đình ông Lê Văn Hải`, `hộ gia đình bà Mai`, `gia đình liệt sĩ Nguyễn Văn Bé`: a family does what he may not even know of.
fn take_family(reading: &Reading<'_>, actor: &mut Actor) {
    if !actor.who.is_person() {
        return;
    }
    let bound = |at: &usize| matches!(reading.str(*at), "của" | "cố" | "liệt" | "sĩ" | "sỹ" | "nạn" | "nhân");
    let between = (0..actor.tokens.start).rev().take_while(bound).count();
    let end = actor.tokens.start - between;
    let family = end >= 2 && reading.str(end - 1) == "đình" && reading.str(end - 2).eq_ignore_ascii_case("gia");
    if family {
        let house = end >= 3 && reading.str(end - 3).eq_ignore_ascii_case("hộ");
        actor.tokens.start = end - 2 - usize::from(house);
        actor.core = actor.tokens.clone();
        actor.who = Who::Group;
    }
}

fn named_persons(mentions: &Mentions, discourse: &Discourse) -> impl Iterator<Item = Actor> {
    let person = move |(name, apposition): (usize, &crate::discourse::Apposition)| {
        apposition.is_person.then(|| Actor {
            tokens: apposition.tokens.clone(),
            core: mentions.names[name].tokens.clone(),
            who: Who::Person(discourse.entities.of_name[name]),
        })
    };
    discourse.appositions.iter().enumerate().filter_map(person)
}

fn bare_titles(reading: &Reading<'_>, mentions: &Mentions, discourse: &Discourse) -> impl Iterator<Item = Actor> {
    let title = move |(index, title): (usize, &TitlePhrase)| {
        let plural = plural_before(reading, title.tokens.start);
        let who = match (discourse.title_person[index], plural) {
            (_, plural) if plural.is_some() || is_of_many(reading, title) => Who::Group,
            (Some(person), _) => Who::Person(person),
            (None, _) => Who::Unnamed,
        };
        let start = plural.unwrap_or(title.tokens.start);
        Actor {
            tokens: start..title.tokens.end,
            core: start..title.tokens.end,
            who,
        }
    };
    // `hai đại biểu Trần Văn A, Lê Thị B`: the title of a named person stands for no one else.
    let mut named = vec![false; mentions.titles.len()];
    for apposition in discourse.appositions.iter().filter(|apposition| apposition.is_person) {
        apposition.titles.iter().for_each(|title| named[*title] = true);
    }
    mentions
        .titles
        .iter()
        .enumerate()
        .filter(move |(index, title)| !title.rank && !named[*index] && !is_led_as(reading, title.tokens.start))
        .map(title)
}

/// `các | Phó Bí thư`, `các đồng chí | Phó Bí thư Đảng ủy`: where the words begin that say that several hold an office.
fn plural_before(reading: &Reading<'_>, title: usize) -> Option<usize> {
    let honorific = reading.word_before(title, WordClass::Honorific);
    let start = honorific.map_or(title, |(start, _)| start);
    reading.word_before(start, WordClass::Plural).map(|(start, _)| start)
}

/// `Chủ tịch UBND các huyện`, `Bí thư Đảng ủy xã, phường`: an office that each of many places has.
fn is_of_many(reading: &Reading<'_>, title: &TitlePhrase) -> bool {
    let place = |at: usize| reading.word_at(at, WordClass::Unit).map(|(end, _)| end);
    let several = |at: usize| {
        let plural = reading.word_at(at, WordClass::Plural);
        plural.is_some_and(|(end, _)| place(end).is_some())
    };
    let listed = |at: usize| place(at).is_some_and(|end| reading.is_mark(end, &[',']) && place(end + 1).is_some());
    let end = title.tokens.end;
    // Bodies of many are no body: `Chủ tịch | UBND | các huyện`.
    let body = reading.longest(end, |meaning| {
        matches!(meaning, Meaning::Head(_) | Meaning::Body(_)).then_some(())
    });
    let behind = body.map_or(end, |(behind, ())| behind);
    (title.head.end..=end).any(several) || several(behind) || listed(behind)
}

/// `do ông A làm | Trưởng đoàn`: a title that only says whom a delegation follows.
fn is_led_as(reading: &Reading<'_>, title: usize) -> bool {
    let leads =
        |(end, trigger): (usize, &Trigger)| end > title && &*trigger.event == "visit" && &*trigger.reading == "lead";
    title > 0 && reading.triggers_at(title - 1).any(leads)
}

fn bare_honorifics(reading: &Reading<'_>, mentions: &Mentions, discourse: &Discourse) -> impl Iterator<Item = Actor> {
    let honorific = move |(index, honorific): (usize, &crate::mention::Honorific)| Actor {
        tokens: honorific.tokens.clone(),
        core: honorific.tokens.clone(),
        who: match discourse.honorific_person[index] {
            _ if honorific.plural => Who::Group,
            Some(person) => Who::Person(person),
            None => Who::Unnamed,
        },
    };
    // `Dự họp có đồng chí: A, Phó Chủ tịch`: the word before a colon and a name is of those who follow.
    let opens_list = |honorific: &crate::mention::Honorific| {
        let end = honorific.tokens.end;
        let next = mentions.names.partition_point(|name| name.tokens.start <= end);
        let name = mentions.names.get(next).filter(|name| name.tokens.start == end + 1);
        reading.is_mark(end, &[':']) && name.is_some_and(|name| name.kind == MentionKind::Person)
    };
    let standing = mentions
        .honorifics
        .iter()
        .enumerate()
        .filter(move |(_, honorific)| honorific.plural || honorific.pronoun && !opens_list(honorific));
    standing.map(honorific)
}

fn bodies_and_places(mentions: &Mentions, discourse: &Discourse) -> impl Iterator<Item = Actor> {
    let named = move |(index, name): (usize, &crate::mention::Mention)| {
        let entity = discourse.entities.of_name[index];
        let who = match name.kind {
            MentionKind::Body => Who::Body(entity),
            MentionKind::Place => Who::Place(entity),
            _ => return None,
        };
        Some(Actor {
            tokens: name.tokens.clone(),
            core: name.tokens.clone(),
            who,
        })
    };
    mentions.names.iter().enumerate().filter_map(named)
}

/// `các đại biểu`, `cử tri`, and `đại diện`, `lãnh đạo` with the body behind them.
fn groups(reading: &Reading<'_>, mentions: &Mentions) -> Vec<Actor> {
    let mut groups = Vec::new();
    for sentence in &reading.text.sentences {
        for at in sentence.tokens.clone() {
            let Some((end, word)) = reading.word_at(at, WordClass::Group) else {
                continue;
            };
            let leads = &*word.value == "lead";
            // `Đoàn công tác số 2 của Bộ Tư lệnh`
            let numbered = leads && reading.str(end) == "số" && reading.shape(end + 1) == Shape::Number;
            let end = end + if numbered { 2 } else { 0 };
            // `đoàn công tác của Bộ Chính trị`
            let start = end + usize::from(leads && reading.str(end) == "của");
            let body = mentions.names.partition_point(|name| name.tokens.start < start);
            let behind = mentions
                .names
                .get(body)
                .filter(|name| name.tokens.start == start && name.kind != MentionKind::Person);
            let end = match (&*word.value, behind) {
                (_, Some(behind)) => behind.tokens.end,
                ("lead", None) => continue,
                _ => end,
            };
            groups.push(Actor {
                tokens: at..end,
                core: at..end,
                who: Who::Group,
            });
        }
    }
    groups
}
