//! One sentence as a rule sees it: its triggers, its words, its actors.
//!
//! `subject` finds who does what a verb tells, `setting` when, where and whether it has happened.

use std::ops::Range;

use super::story::{Actor, Story, Who};
use super::{Details, Event, Participant, Passage, Position, RULES, Status};
use crate::discourse::EntityId;
use crate::gazetteer::Trigger;
use crate::mention::{DocumentPhrase, EventType, Meaning, Mention, Reading, TitlePhrase, number_at};
use crate::text::{Sentence, Zone, lower};

/// The year before which no article is written that does not say when it is.
const EARLIEST_NEWS: i16 = 2000;

/// How many events back a sentence may point: more than nearly any article tells, and few enough that a text of any length is read in
/// linear time.
const LONGEST_MEMORY: usize = 200;

/// The year before which they died whose names mean no one else.
const HISTORY: i16 = 1990;

/// A sentence of a [`Story`].
#[derive(Clone, Debug)]
pub(crate) struct Scene<'s> {
    pub(crate) story: &'s Story<'s>,
    pub(crate) reading: &'s Reading<'s>,
    /// The sentence's number in the text.
    pub(crate) index: usize,
    /// Its tokens.
    pub(crate) tokens: Range<usize>,
    /// Its actors, in order.
    pub(crate) actors: &'s [Actor],
    /// Its triggers of all types, by where they begin, longest first.
    triggers: &'s [(EventType, Found<'s>)],
}

impl<'s> Scene<'s> {
    pub(super) fn new(story: &'s Story<'s>, index: usize) -> Self {
        let tokens = story.reading.text.sentences[index].tokens.clone();
        Self {
            triggers: story.triggers_in(&tokens),
            story,
            reading: story.reading,
            index,
            actors: story.actors_in(&tokens),
            tokens,
        }
    }

    /// The sentence itself.
    pub(crate) fn sentence(&self) -> &'s Sentence {
        &self.reading.text.sentences[self.index]
    }

    /// Where in the file it stands.
    pub(super) fn position(&self) -> Position {
        Position {
            part: self.sentence().part,
            sentence: self.index,
        }
    }

    /// For each of the [`RULES`] whether a trigger of its type stands in it; else the rule finds nothing.
    pub(super) fn types(&self) -> [bool; RULES.len()] {
        let told = |rule: Option<EventType>| self.triggers.iter().any(|(event, _)| Some(*event) == rule);
        self.story.types.map(told)
    }

    /// The events of its article that were told before, the last first, as far back as anyone remembers.
    pub(super) fn told<'e>(&self, events: &'e [Event]) -> impl Iterator<Item = &'e Event> + use<'e> {
        let part = self.sentence().part;
        let told = events.iter().rev().take_while(move |event| event.position.part == part);
        told.take(LONGEST_MEMORY)
    }

    /// An event of the sentence, without its day and its place.
    pub(super) fn event(
        &self,
        rule: &'static str,
        confidence: f32,
        status: Status,
        trigger: Range<usize>,
        details: Details,
    ) -> Event {
        let sentence = self.reading.text.original(self.sentence().span);
        Event {
            details,
            status,
            rule,
            confidence,
            trigger: self.passage(trigger),
            sentence,
            date: None,
            place: None,
            evidence: vec![sentence],
            position: self.position(),
        }
    }

    /// Whether it is running text, where events are told, and no headline, caption or byline.
    pub(crate) fn is_running(&self) -> bool {
        matches!(self.sentence().zone, Zone::Lead | Zone::Body)
    }

    /// The longest trigger of an event type at each token, in order; what a veto of the type covers is left out.
    pub(crate) fn triggers(&self, event: &str) -> impl Iterator<Item = Found<'s>> + use<'s> {
        let mut free = self.tokens.start;
        let event = self.reading.vocabulary.event_type(event);
        let own = self.triggers.iter().filter(move |(of, _)| Some(*of) == event);
        let own = own.map(|(_, found)| found);
        own.filter(move |found| {
            let first = found.tokens.start >= free;
            free = if first { found.tokens.end } else { free };
            first && &*found.trigger.reading != "veto"
        })
        .cloned()
    }

    /// Whether the text gives an actor's words a title: `Chủ tịch UBND tỉnh Nguyễn Văn A`, `Thủ tướng`.
    pub(crate) fn has_title(&self, actor: &Actor) -> bool {
        self.title_of(actor).is_some()
    }

    /// An actor by the office alone: `Thủ tướng Chính phủ` of `Thủ tướng Chính phủ Nguyễn Xuân Phúc`.
    pub(crate) fn office(&self, actor: &Actor) -> Participant {
        let Some(title) = self.title_of(actor) else {
            return self.participant(actor);
        };
        self.described(title)
    }

    /// The first title of a single seat inside an actor's words, else the first that is no rank.
    fn title_of(&self, actor: &Actor) -> Option<Range<usize>> {
        let titles = &self.story.mentions.titles;
        let first = titles.partition_point(|title| title.tokens.start < actor.tokens.start);
        let inside = titles[first..]
            .iter()
            .take_while(|title| title.tokens.end <= actor.tokens.end);
        let own = inside.filter(|title| !title.rank);
        let rows = self.reading.gazetteer.titles();
        // `Ủy viên Ủy ban Thường vụ Quốc hội, Chủ nhiệm Ủy ban Kinh tế A`: he acts by the office that one alone holds.
        let alone = |title: &&TitlePhrase| rows[title.row as usize].single_seat;
        let title = own.clone().find(alone).or_else(|| own.clone().next())?;
        Some(title.tokens.clone())
    }

    /// The head of the title that begins at a token: `Thủ tướng` of `Thủ tướng Chính phủ`.
    pub(super) fn title_at(&self, at: usize) -> Option<Range<usize>> {
        self.whole_title_at(at).map(|title| title.head.clone())
    }

    /// The title that begins at a token.
    pub(super) fn whole_title_at(&self, at: usize) -> Option<&'s TitlePhrase> {
        let titles = &self.story.mentions.titles;
        let next = titles.get(titles.partition_point(|title| title.tokens.start < at));
        next.filter(|title| title.tokens.start == at)
    }

    /// Whether an actor's words hold a title of the same head as these words: `Thủ tướng Lào Thongloun Sisoulith`, `Thủ tướng`.
    pub(super) fn is_called(&self, actor: &Actor, head: &Range<usize>) -> bool {
        let titles = &self.story.mentions.titles;
        let first = titles.partition_point(|title| title.tokens.start < actor.tokens.start);
        let mut inside = titles[first..]
            .iter()
            .take_while(|title| title.tokens.end <= actor.tokens.end);
        let head = lower(self.reading.words(head.clone()));
        inside.any(|title| !title.former && lower(self.reading.words(title.head.clone())) == head)
    }

    /// Whether an actor is known to have died before the article: `Chủ tịch Hồ Chí Minh`.
    pub(super) fn is_of_the_past(&self, actor: &Actor) -> bool {
        let Who::Person(id) = actor.who else {
            return false;
        };
        let entity = self.story.discourse.entities.get(id);
        let died = |key: &String| self.reading.gazetteer.official(key).and_then(|official| official.died);
        let day = self.story.published;
        match (&entity.key, entity.alternatives.as_slice()) {
            (Some(key), _) => {
                died(key).is_some_and(|died| day.map_or(died.year < EARLIEST_NEWS, |day| died.last() < day))
            }
            // A namesake may live, but none of those who are only history; who holds an office here lives: `Nguyễn Văn Lộc - Chủ tịch HĐND tỉnh`.
            (None, [key]) => died(key).is_some_and(|died| died.year < HISTORY) && !self.holds_office(id),
            _ => false,
        }
    }

    /// Whether the article gives a person an office that tells of what: `Chủ tịch HĐND tỉnh`, but not `Chủ tịch Hồ Chí Minh`.
    fn holds_office(&self, person: EntityId) -> bool {
        let titles = &self.story.mentions.titles;
        let mut roles = self.story.discourse.roles.iter();
        roles.any(|role| {
            let title = &titles[role.title];
            role.person == person && !title.former && title.of.is_some()
        })
    }

    /// The name that begins at a token, with its index among the mentions.
    pub(super) fn mention_at(&self, at: usize) -> Option<(usize, &'s Mention)> {
        let names = &self.story.mentions.names;
        let index = names.partition_point(|name| name.tokens.start < at);
        names
            .get(index)
            .filter(|name| name.tokens.start == at)
            .map(|name| (index, name))
    }

    /// The last document that ends before a token, or right there.
    pub(super) fn document_before(&self, end: usize) -> Option<&'s DocumentPhrase> {
        let documents = &self.story.mentions.documents;
        let behind = documents.partition_point(|document| document.tokens.end <= end);
        documents[..behind].last()
    }

    /// The first document that begins at a token or behind it.
    pub(super) fn document_after(&self, start: usize) -> Option<&'s DocumentPhrase> {
        let documents = &self.story.mentions.documents;
        documents.get(documents.partition_point(|document| document.tokens.start < start))
    }

    /// `theo quy định của tổ chức quốc tế`, `thực hiện Nghị quyết`: a document that something else rests on.
    pub(super) fn is_cited(&self, document: &DocumentPhrase) -> bool {
        let before = document
            .tokens
            .start
            .checked_sub(1)
            .filter(|before| *before >= self.tokens.start);
        before.is_some_and(|before| {
            matches!(
                self.reading.str(before),
                "theo" | "Theo" | "hiện" | "triệt" | "khai" | "cứ"
            )
        })
    }

    /// The number that ends before a token, and the token where it begins: `hơn 1.500` before `đại biểu`.
    pub(crate) fn number_before(&self, end: usize) -> Option<(usize, u64)> {
        (self.tokens.start.max(end.saturating_sub(4))..end).find_map(|start| {
            let (value, number_end): (u64, usize) = number_at(self.reading, start)?;
            (number_end == end).then_some((start, value))
        })
    }

    /// Where the clause around a token ends: the next comma, semicolon, colon or end.
    pub(crate) fn clause_end(&self, at: usize) -> usize {
        (at..self.tokens.end)
            .find(|token| self.reading.is_mark(*token, &[',', ';', ':', '.', '!', '?', '…']))
            .unwrap_or(self.tokens.end)
    }

    /// The last token that is a word, for sentences that end with marks; exclusive.
    pub(crate) fn words_end(&self) -> usize {
        let marks = ['.', '!', '?', '…', ' '];
        self.tokens
            .clone()
            .rev()
            .find(|token| !self.reading.is_mark(*token, &marks))
            .map_or(self.tokens.end, |last| last + 1)
    }

    /// The words of some tokens, as they stand in the original.
    pub(crate) fn passage(&self, tokens: Range<usize>) -> Passage {
        let text = self.reading.text;
        Passage {
            text: text.phrase(tokens.clone()).into_owned(),
            span: text.original(text.span_of(tokens)),
        }
    }

    /// What a body of the gazetteer is: `press`, `party`.
    pub(crate) fn kind_of_body(&self, actor: &Actor) -> Option<&'s str> {
        let names = &self.story.mentions.names;
        let name = names.get(names.partition_point(|name| name.tokens.start < actor.core.start))?;
        let gazetteer = self.reading.gazetteer;
        match name.row? {
            Meaning::Body(row) => Some(&*gazetteer.bodies()[row as usize].kind),
            Meaning::Head(row) => Some(&*gazetteer.patterns()[row as usize].kind),
            _ => None,
        }
    }

    /// People or things that only words describe, as a participant: `các gia đình chính sách`.
    pub(crate) fn described(&self, tokens: Range<usize>) -> Participant {
        let passage = self.passage(tokens);
        Participant {
            name: passage.text,
            entity: None,
            span: passage.span,
        }
    }

    /// The name with an index among the mentions, as a participant of these words: `trụ sở Chính phủ`.
    pub(super) fn known_as(&self, tokens: Range<usize>, name: usize) -> Participant {
        Participant {
            entity: Some(self.story.discourse.entities.of_name[name].0),
            ..self.described(tokens)
        }
    }

    /// An actor as a participant.
    pub(crate) fn participant(&self, actor: &Actor) -> Participant {
        let text = self.reading.text;
        let written = || text.phrase(actor.core.clone()).into_owned();
        let (name, entity) = match actor.who {
            Who::Person(id) => (self.story.discourse.entities.get(id).name.clone(), Some(id.0)),
            Who::Body(id) | Who::Place(id) => (written(), Some(id.0)),
            Who::Unnamed | Who::Group => (written(), None),
        };
        Participant {
            name,
            entity,
            span: text.original(text.span_of(actor.core.clone())),
        }
    }
}

/// A trigger found in a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Found<'s> {
    pub(crate) tokens: Range<usize>,
    pub(crate) trigger: &'s Trigger,
}
