//! One sentence as a rule sees it: verbs, the actors around them, when and where.

use std::ops::Range;

use super::story::{Actor, Story, Who};
use super::{EventDate, Participant, Passage, Status};
use crate::gazetteer::Trigger;
use crate::mention::{Meaning, Mention, MentionKind, Reading, WordClass, number_at};
use crate::text::{Sentence, Shape, Zone};
use crate::time::{DateValue, ResolvedDate};

/// Words before an actor after which it is no subject: `của Bộ Y tế`, `được Thủ tướng`, `khi ông A`.
const GOVERNING: &[&str] = &[
    "của", "với", "cho", "được", "bị", "do", "tới", "đến", "từ", "gửi", "về", "trước", "cùng", "tại", "ở", "trong",
    "bởi", "theo", "mời", "khi", "nếu",
];

/// How many tokens of an unknown insertion may part a subject from its verb: `ông A, trong buổi gặp gỡ báo chí, cho biết`.
const LONGEST_INSERTION: usize = 14;

/// The same for what stands in brackets: `X (SN 1980, trú phường …, quận …) bị khởi tố`.
const LONGEST_BRACKET: usize = 40;

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
}

impl<'s> Scene<'s> {
    pub(super) fn new(story: &'s Story<'s>, index: usize) -> Self {
        let tokens = story.reading.text.sentences[index].tokens.clone();
        Self {
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

    /// Whether it is running text, where events are told, and no headline, caption or byline.
    pub(crate) fn is_running(&self) -> bool {
        matches!(self.sentence().zone, Zone::Lead | Zone::Body)
    }

    /// The longest trigger of an event type at each token, in order; what a veto of the type covers is left out.
    pub(crate) fn triggers(&self, event: &'s str) -> impl Iterator<Item = Found<'s>> + use<'s> {
        let (reading, tokens) = (self.reading, self.tokens.clone());
        let mut next = tokens.start;
        std::iter::from_fn(move || {
            while next < tokens.end {
                let at = next;
                let longest = reading
                    .triggers_at(at)
                    .find(|(end, trigger)| *end <= tokens.end && &*trigger.event == event);
                next = longest.map_or(at + 1, |(end, _)| end);
                if let Some((end, trigger)) = longest.filter(|(_, trigger)| &*trigger.reading != "veto") {
                    return Some(Found {
                        tokens: at..end,
                        trigger,
                    });
                }
            }
            None
        })
    }

    /// The actor whose words end right before a token.
    pub(crate) fn actor_before(&self, at: usize) -> Option<&'s Actor> {
        self.actors
            .iter()
            .rev()
            .find(|actor| actor.tokens.end <= at)
            .filter(|actor| actor.tokens.end == at)
    }

    /// The actor whose words begin at a token.
    pub(crate) fn actor_at(&self, at: usize) -> Option<&'s Actor> {
        self.actors.iter().find(|actor| actor.tokens.start == at)
    }

    /// Where the words between a subject and its verb begin: `đã`, `cũng`, `vừa` before `at` are passed over.
    pub(crate) fn preverb_start(&self, at: usize) -> usize {
        let mut start = at;
        while start > self.tokens.start {
            let word = [WordClass::Aspect, WordClass::Filler]
                .into_iter()
                .find_map(|class| self.reading.word_before(start, class));
            match word.filter(|(from, _)| *from >= self.tokens.start && self.actor_before(start).is_none()) {
                Some((from, _)) => start = from,
                None => break,
            }
        }
        start
    }

    /// The subjects of the verb at a token: right before it, or parted from it by an insertion.
    pub(crate) fn subjects(&self, verb: usize) -> Vec<&'s Actor> {
        let start = self.before_term(self.preverb_start(verb));
        let after_comma = start > self.tokens.start && self.reading.is_mark(start - 1, &[',', ')']);
        let near = self.actor_before(start).or_else(|| {
            after_comma
                .then(|| self.actor_before(self.inserted_start(start)))
                .flatten()
        });
        near.or_else(|| self.distant_subject(start))
            .map_or_else(Vec::new, |last| self.coordinated(last))
    }

    /// `ông A (Hà Nội) cho biết`, `ông A, 58 tuổi, cho biết`: where the insertion that ends before `at` begins.
    fn inserted_start(&self, at: usize) -> usize {
        let close = at - 1;
        let open: &[char] = if self.reading.is_mark(close, &[')']) {
            &['(']
        } else {
            &[',']
        };
        let longest = if open == ['('] {
            LONGEST_BRACKET
        } else {
            LONGEST_INSERTION
        };
        let from = self.tokens.start.max(close.saturating_sub(longest));
        if self.reading.is_mark(close, &[',']) && self.actor_before(close).is_some() {
            return close;
        }
        (from..close)
            .rev()
            .find(|token| self.reading.is_mark(*token, open))
            .unwrap_or(at)
    }

    /// `HĐND tỉnh khóa IX, nhiệm kỳ 2016 - 2021 đã bầu`: where the terms of a body before `at` begin.
    fn before_term(&self, at: usize) -> usize {
        let comma = usize::from(at > self.tokens.start && self.reading.is_mark(at - 1, &[',']));
        let end = at - comma;
        let years = self.dates().find(|date| date.expression.tokens.end == end);
        let value = years.map_or(end.saturating_sub(1), |date| date.expression.tokens.start);
        let numbered =
            value > self.tokens.start && matches!(self.reading.str(value - 1), "khóa" | "khoá" | "Khóa" | "Khoá");
        let termed = value > self.tokens.start + 1
            && self.reading.str(value - 1) == "kỳ"
            && self.reading.str(value - 2) == "nhiệm";
        // A date may hold its own words: `nhiệm kỳ 2016 - 2021`.
        let worded = years.is_some() && self.reading.str(value) == "nhiệm";
        match (numbered, termed, worded) {
            (true, _, _) => self.before_term(value - 1),
            (_, true, _) => self.before_term(value - 2),
            (_, _, true) => self.before_term(value),
            _ => at,
        }
    }

    /// `ông A tại buổi họp báo chiều 3/12 cho biết`: one person, then only a phrase of time or place.
    fn distant_subject(&self, at: usize) -> Option<&'s Actor> {
        let subject = self
            .actors
            .iter()
            .rev()
            .find(|actor| actor.tokens.end <= at && actor.who.is_person())?;
        let gap = subject.tokens.end..at;
        let phrase = matches!(
            self.reading.str(gap.start),
            "tại" | "trong" | "trước" | "khi" | "sau" | "trả" | "trao" | "phát" | "thay" | "nhân" | "dẫn"
        );
        let quiet = !gap
            .clone()
            .any(|token| self.reading.is_mark(token, &[',', ';', ':', '“', '”', '"']));
        (phrase && quiet && gap.len() <= LONGEST_INSERTION).then_some(subject)
    }

    /// The subjects of the sentence's first verb, and its status, for a verb that is coordinated with it:
    /// `Thủ tướng sẽ hội đàm với Tổng thống, gặp gỡ doanh nghiệp và dự tọa đàm`.
    pub(crate) fn carried(&self, verb: usize) -> Option<(Vec<&'s Actor>, Option<Status>)> {
        let start = self.preverb_start(verb);
        let joint = start.checked_sub(1).filter(|joint| *joint > self.tokens.start)?;
        if !(self.reading.is_mark(joint, &[',', ';']) || matches!(self.reading.str(joint), "và" | "thời")) {
            return None;
        }
        let doers = self.actors.iter().filter(|actor| actor.tokens.end < joint);
        let doers = doers.filter(|actor| {
            matches!(actor.who, Who::Person(_) | Who::Unnamed | Who::Body(_)) && !self.is_governed(actor)
        });
        let (doer, first) = doers
            .filter_map(|actor| Some((actor, self.verb_behind(actor)?)))
            .next()?;
        (first < verb).then(|| (self.coordinated(doer), self.status(first)))
    }

    /// The verb right behind an actor: what an aspect leads to, `sẽ thăm`, or a trigger.
    fn verb_behind(&self, actor: &Actor) -> Option<usize> {
        let mut at = actor.tokens.end + usize::from(self.reading.is_mark(actor.tokens.end, &[',']));
        let mut led = false;
        let lead = |at| {
            let class = |class| {
                self.reading
                    .word_at(at, class)
                    .map(|(end, _)| (end, class == WordClass::Aspect))
            };
            class(WordClass::Aspect).or_else(|| class(WordClass::Filler))
        };
        while let Some((end, aspect)) = lead(at) {
            led |= aspect;
            at = end;
        }
        let noun = |reading: &str| matches!(reading, "noun" | "veto" | "site" | "people" | "mode");
        let verb = self.reading.triggers_at(at).any(|(_, trigger)| !noun(&trigger.reading));
        (verb || led && self.reading.shape(at) == Shape::Lower).then_some(at)
    }

    /// Whether a preposition or a passive stands before an actor, so that it is no subject: `của Bộ Y tế`, `với ông A`.
    pub(crate) fn is_governed(&self, actor: &Actor) -> bool {
        let Some(before) = actor
            .tokens
            .start
            .checked_sub(1)
            .filter(|before| *before >= self.tokens.start)
        else {
            return false;
        };
        // `yêu cầu Bộ Y tế thành lập`: who is asked to do something is not told to do it.
        let asked = |from: usize| {
            let asks = |(end, trigger): (usize, &Trigger)| end == before + 1 && &*trigger.value == "request";
            self.reading.triggers_at(from).any(asks)
        };
        GOVERNING.contains(&self.reading.str(before).to_lowercase().as_str())
            || (self.tokens.start.max(before.saturating_sub(2))..=before).any(asked)
    }

    /// An actor and those joined to it before: `ông A và bà B`, in the order of the text.
    pub(crate) fn coordinated(&self, last: &'s Actor) -> Vec<&'s Actor> {
        let mut all = vec![last];
        let mut first = last;
        while let Some(before) = self.joined_before(first) {
            all.insert(0, before);
            first = before;
        }
        all
    }

    /// An actor and those joined to it behind: `Thủ tướng A và Phó Thủ tướng B`.
    pub(crate) fn following(&self, first: &'s Actor) -> Vec<&'s Actor> {
        let mut all = vec![first];
        let mut end = first.tokens.end;
        let joins = |at| self.reading.str(at) == "và" || self.reading.is_mark(at, &[',', ';']);
        while let Some(next) = self
            .actor_at(end + 1)
            .filter(|next| next.who.is_person() == first.who.is_person() && joins(end))
        {
            all.push(next);
            end = next.tokens.end;
        }
        all
    }

    fn joined_before(&self, actor: &Actor) -> Option<&'s Actor> {
        let joint = actor
            .tokens
            .start
            .checked_sub(1)
            .filter(|joint| *joint > self.tokens.start)?;
        let joins = self.reading.is_mark(joint, &[',']) || matches!(self.reading.str(joint), "và" | "cùng" | "với");
        let before = self.actor_before(joint).filter(|_| joins)?;
        let kind = |who: Who| if who.is_person() { 0 } else { 1 };
        // `Tại Hà Nội, ông A`, `Nhận lời mời của Tổng thống Mỹ, Thủ tướng …`: neither a place nor a governed one is a second subject.
        let comma = self.reading.is_mark(joint, &[',']);
        let alike = kind(before.who) == kind(actor.who) && !matches!(before.who, Who::Place(_));
        (alike && !(comma && self.is_governed(before))).then_some(before)
    }

    /// Whether the words before a verb say that it was done, is being done or will be; `None` where they say that it is no event.
    pub(crate) fn status(&self, verb: usize) -> Option<Status> {
        let mut status = Status::Happened;
        let mut end = verb;
        // `Nguyễn Văn Nên cho biết`: the name is not the modal `nên`.
        while end > self.tokens.start && self.actor_before(end).is_none() {
            if self.reading.word_before(end, WordClass::Negation).is_some()
                || self.reading.word_before(end, WordClass::Duty).is_some()
            {
                return None;
            }
            let aspect = self.reading.word_before(end, WordClass::Aspect);
            let filler = self.reading.word_before(end, WordClass::Filler);
            if let Some((_, word)) = aspect {
                match &*word.value {
                    "planned" => status = Status::Planned,
                    "ongoing" => status = Status::Ongoing,
                    _ => return Some(Status::Happened),
                }
            }
            match aspect.or(filler) {
                Some((from, _)) => end = from,
                None => break,
            }
        }
        Some(status)
    }

    /// The date expressions of the sentence.
    pub(crate) fn dates(&self) -> impl Iterator<Item = &'s ResolvedDate> + use<'s> {
        let dates = self.story.dates;
        let (start, end) = (self.tokens.start, self.tokens.end);
        let from = dates.partition_point(|date| date.expression.tokens.start < start);
        dates[from..]
            .iter()
            .take_while(move |date| date.expression.tokens.start < end)
    }

    /// When what the verb at `at` tells happened: the last day before it in the sentence, else the first behind it;
    /// a month or year where the sentence names no day.
    pub(crate) fn date(&self, at: usize) -> Option<EventDate> {
        let nearest = |fits: fn(&ResolvedDate) -> bool| {
            let before = self
                .dates()
                .filter(|date| fits(date) && date.expression.tokens.end <= at)
                .last();
            before.or_else(|| {
                self.dates()
                    .find(|date| fits(date) && date.expression.tokens.start > at)
            })
        };
        self.event_date(nearest(is_day).or_else(|| nearest(is_event_time))?)
    }

    /// The last day that the sentence names before a token.
    pub(crate) fn date_before(&self, at: usize) -> Option<EventDate> {
        let before = self
            .dates()
            .filter(|date| is_day(date) && date.expression.tokens.end <= at)
            .last()?;
        self.event_date(before)
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
        let passage = self.passage(title);
        Participant {
            name: passage.text,
            entity: None,
            span: passage.span,
        }
    }

    /// The first title, not a rank, inside an actor's words.
    fn title_of(&self, actor: &Actor) -> Option<Range<usize>> {
        let titles = &self.story.mentions.titles;
        let first = titles.partition_point(|title| title.tokens.start < actor.tokens.start);
        let inside = titles[first..]
            .iter()
            .take_while(|title| title.tokens.end <= actor.tokens.end);
        inside
            .filter(|title| !title.rank)
            .map(|title| title.tokens.clone())
            .next()
    }

    /// A date expression as a field.
    pub(crate) fn event_date(&self, date: &ResolvedDate) -> Option<EventDate> {
        let passage = self.passage(date.expression.tokens.clone());
        Some(EventDate {
            value: date.value?,
            text: passage.text,
            span: passage.span,
        })
    }

    /// Where it happens: the place or venue behind `tại` or `ở`, before the verb at `at` or else behind it in its clause.
    pub(crate) fn place(&self, at: usize) -> Option<Participant> {
        let before = (self.tokens.start..at).rev().find_map(|token| self.place_after(token));
        before.or_else(|| (at..self.clause_end(at)).find_map(|token| self.place_after(token)))
    }

    /// `tại Hà Nội`, `tại trụ sở Chính phủ`, `ở Trung tâm Hội nghị Quốc gia`.
    pub(crate) fn place_after(&self, preposition: usize) -> Option<Participant> {
        if !matches!(self.reading.str(preposition), "tại" | "Tại" | "ở" | "Ở") {
            return None;
        }
        // `trú tại`, `quê ở`: where someone lives.
        let before = self.reading.str(preposition.wrapping_sub(1)).to_lowercase();
        if matches!(before.as_str(), "trú" | "ngụ" | "quê" | "sống" | "sinh" | "nhà" | "tác") {
            return None;
        }
        let start = preposition + 1;
        let seated = fold_is(self.reading, start, "trụ") && fold_is(self.reading, start + 1, "sở");
        let (name, mention) = self
            .mention_at(start)
            .filter(|(_, mention)| mention.kind == MentionKind::Place)
            .or_else(|| self.mention_at(start + 2).filter(|_| seated))?;
        let passage = self.passage(start..mention.tokens.end);
        Some(Participant {
            name: passage.text,
            entity: Some(self.story.discourse.entities.of_name[name].0),
            span: passage.span,
        })
    }

    /// The name that begins at a token, with its index among the mentions.
    fn mention_at(&self, at: usize) -> Option<(usize, &'s Mention)> {
        let names = &self.story.mentions.names;
        let index = names.partition_point(|name| name.tokens.start < at);
        names
            .get(index)
            .filter(|name| name.tokens.start == at)
            .map(|name| (index, name))
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
        let view = self.reading.text.span_of(tokens);
        Passage {
            text: view
                .of(&self.reading.text.view)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
            span: self.reading.text.original(view),
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

    /// Whether a place is a country.
    pub(crate) fn is_country(&self, actor: &Actor) -> bool {
        let mention = self.mention_at(actor.core.start);
        mention.is_some_and(|(_, mention)| matches!(mention.row, Some(Meaning::Country(_))))
    }

    /// An actor as a participant.
    pub(crate) fn participant(&self, actor: &Actor) -> Participant {
        let passage = self.passage(actor.core.clone());
        let (name, entity) = match actor.who {
            Who::Person(id) => (self.story.discourse.entities.get(id).name.clone(), Some(id.0)),
            Who::Body(id) | Who::Place(id) => (passage.text, Some(id.0)),
            Who::Unnamed | Who::Group => (passage.text, None),
        };
        Participant {
            name,
            entity,
            span: passage.span,
        }
    }
}

/// A trigger found in a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Found<'s> {
    pub(crate) tokens: Range<usize>,
    pub(crate) trigger: &'s Trigger,
}

fn fold_is(reading: &Reading<'_>, at: usize, word: &str) -> bool {
    reading.shape(at) != Shape::Mark && reading.str(at).to_lowercase() == word
}

/// Whether a date can be that of an event: a day, days in a row, a month or a year; not a term or a plan's years.
pub(super) fn is_event_time(date: &ResolvedDate) -> bool {
    match date.value {
        Some(DateValue::Interval(from, to)) => from.day.is_some() && to.day.is_some(),
        Some(_) => true,
        None => false,
    }
}

/// Whether a date is a day or days in a row.
pub(super) fn is_day(date: &ResolvedDate) -> bool {
    match date.value {
        Some(DateValue::Partial(value)) => value.day.is_some(),
        Some(DateValue::Interval(from, _)) => from.day.is_some(),
        Some(_) => true,
        None => false,
    }
}
