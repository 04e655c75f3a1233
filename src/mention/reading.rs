//! A text with the matcher's hits laid on its tokens.

use std::ops::Range;

use super::vocabulary::{Kinds, Meaning, Vocabulary, WordClass};
use crate::gazetteer::{Gazetteer, NameRole, Trigger, Word};
use crate::matcher::{Hit, Scratch};
use crate::text::{Sentence, Shape, Text, Token, Zone};

/// The most tokens of a word of the closed classes that is looked for from behind: `đoàn đại biểu quân sự cấp cao`.
const LONGEST_WORD: usize = 7;

/// What every rule for mentions looks at: tokens, and what begins at each.
#[derive(Debug)]
pub(crate) struct Reading<'a> {
    pub(crate) text: &'a Text<'a>,
    pub(crate) gazetteer: &'a Gazetteer,
    pub(crate) vocabulary: &'a Vocabulary,
    /// All meanings, in the order of their tokens.
    meanings: Vec<(u32, Meaning)>,
    /// For each token, and once more behind the last, what begins there.
    beginnings: Vec<Beginning>,
    /// The lines in capitals, in order.
    shouted: Vec<Range<usize>>,
    /// What the matcher used, kept for the next text.
    scan: Scratch,
}

/// The memory of a [`Reading`], which the next one may use.
#[derive(Clone, Debug, Default)]
pub(crate) struct ReadingMemory {
    scan: Scratch,
    meanings: Vec<(u32, Meaning)>,
    beginnings: Vec<Beginning>,
}

/// What begins at a token.
#[derive(Clone, Copy, Debug, Default)]
struct Beginning {
    /// Where its meanings stand among all; they end where those of the next token stand.
    first: u32,
    /// The kinds that are among them: most questions find here that there is nothing to look at.
    kinds: Kinds,
}

impl<'a> Reading<'a> {
    /// Scans the text once and lays the hits on its tokens, in the memory of a former reading; a hit that cuts a token is none.
    pub(crate) fn new(
        text: &'a Text<'a>,
        vocabulary: &'a Vocabulary,
        gazetteer: &'a Gazetteer,
        memory: ReadingMemory,
    ) -> Self {
        let ReadingMemory {
            mut scan,
            mut meanings,
            mut beginnings,
        } = memory;
        let hits = vocabulary.matcher().scan(&text.view, &mut scan);
        let tokens = &text.tokens;
        meanings.clear();
        meanings.reserve(2 * hits.len());
        beginnings.clear();
        beginnings.reserve(tokens.len() + 1);
        let begin = |meanings: &[(u32, Meaning)]| Beginning {
            first: meanings.len() as u32,
            kinds: Kinds::default(),
        };
        for hit in hits {
            while let Some(token) = tokens.get(beginnings.len())
                && token.span.start <= hit.span.start
            {
                beginnings.push(begin(&meanings));
            }
            let Some(at) = beginnings.len().checked_sub(1) else {
                continue;
            };
            if let Some(end) = end_of(hit, tokens, at) {
                let found = vocabulary.meanings(hit.surface);
                beginnings[at].kinds = beginnings[at].kinds.or(vocabulary.kinds(hit.surface));
                meanings.extend(found.iter().map(|meaning| (end, *meaning)));
            }
        }
        beginnings.resize(tokens.len() + 1, begin(&meanings));
        Self {
            text,
            gazetteer,
            vocabulary,
            meanings,
            beginnings,
            shouted: shouted_lines(text),
            scan,
        }
    }

    /// The memory, for the next reading.
    pub(crate) fn into_memory(self) -> ReadingMemory {
        ReadingMemory {
            scan: self.scan,
            meanings: self.meanings,
            beginnings: self.beginnings,
        }
    }

    /// The number of tokens.
    pub(crate) fn len(&self) -> usize {
        self.text.tokens.len()
    }

    /// What begins at a token, longest first: where it ends (exclusive) and what it means.
    pub(crate) fn meanings_at(&self, at: usize) -> impl Iterator<Item = (usize, Meaning)> + '_ {
        let meanings = match self.beginnings.get(at..at + 2) {
            Some([own, next]) => &self.meanings[own.first as usize..next.first as usize],
            _ => &[],
        };
        meanings.iter().map(|&(end, meaning)| (end as usize, meaning))
    }

    /// Whether something of one of these kinds begins at a token.
    #[inline]
    pub(crate) fn begins(&self, at: usize, kinds: Kinds) -> bool {
        self.beginnings
            .get(at)
            .is_some_and(|beginning| beginning.kinds.meets(kinds))
    }

    /// Whether the text has a name of the place with this key.
    pub(crate) fn names_place(&self, key: &str) -> bool {
        self.meanings.iter().any(|(_, meaning)| match meaning {
            Meaning::Place(row) | Meaning::UnitPlace(row) => *self.gazetteer.places()[*row as usize].key == *key,
            _ => false,
        })
    }

    /// The longest hit at a token that `choose` takes, and where it ends.
    pub(crate) fn longest<T>(&self, at: usize, choose: impl Fn(Meaning) -> Option<T>) -> Option<(usize, T)> {
        self.meanings_at(at)
            .find_map(|(end, meaning)| Some((end, choose(meaning)?)))
    }

    /// The longest word of a class at a token.
    #[inline]
    pub(crate) fn word_at(&self, at: usize, class: WordClass) -> Option<(usize, &'a Word)> {
        match self.begins(at, Kinds::of(Meaning::Word(class, 0))) {
            true => self.known_word_at(at, class),
            false => None,
        }
    }

    fn known_word_at(&self, at: usize, class: WordClass) -> Option<(usize, &'a Word)> {
        self.longest(at, |meaning| match meaning {
            Meaning::Word(found, row) if found == class => Some(&self.gazetteer.words()[row as usize]),
            _ => None,
        })
    }

    /// The longest word of a class that ends before a token, and where it begins.
    pub(crate) fn word_before(&self, end: usize, class: WordClass) -> Option<(usize, &'a Word)> {
        (end.saturating_sub(LONGEST_WORD)..end).find_map(|from| {
            self.word_at(from, class)
                .filter(|(to, _)| *to == end)
                .map(|(_, word)| (from, word))
        })
    }

    /// The same, where a longer word may go on behind the token: `đã` before `có`, though `đã có` is a word too.
    pub(crate) fn word_up_to(&self, end: usize, class: WordClass) -> Option<(usize, &'a Word)> {
        let begins = |from: &usize| self.begins(*from, Kinds::of(Meaning::Word(class, 0)));
        let mut before = (end.saturating_sub(LONGEST_WORD)..end).filter(begins);
        before.find_map(|from| {
            self.meanings_at(from).find_map(|(to, meaning)| match meaning {
                Meaning::Word(found, row) if found == class && to == end => {
                    Some((from, &self.gazetteer.words()[row as usize]))
                }
                _ => None,
            })
        })
    }

    /// The triggers that begin at a token, longest first.
    pub(crate) fn triggers_at(&self, at: usize) -> impl Iterator<Item = (usize, &'a Trigger)> + '_ {
        let triggers = self.gazetteer.triggers();
        self.trigger_rows_at(at)
            .map(|(end, row)| (end, &triggers[row as usize]))
    }

    /// The same by their rows.
    pub(crate) fn trigger_rows_at(&self, at: usize) -> impl Iterator<Item = (usize, u32)> + '_ {
        let beginning = self
            .begins(at, Kinds::of(Meaning::Trigger(0)))
            .then(|| self.meanings_at(at));
        beginning
            .into_iter()
            .flatten()
            .filter_map(|(end, meaning)| match meaning {
                Meaning::Trigger(row) => Some((end, row)),
                _ => None,
            })
    }

    /// Whether the token is by itself a part of names of this role.
    pub(crate) fn is_name(&self, at: usize, role: NameRole) -> bool {
        self.begins(at, Kinds::of(Meaning::Name(role)))
            && self
                .meanings_at(at)
                .any(|(end, meaning)| end == at + 1 && meaning == Meaning::Name(role))
    }

    /// The token's text.
    pub(crate) fn str(&self, at: usize) -> &str {
        self.text
            .tokens
            .get(at)
            .map_or("", |token| token.span.of(&self.text.view))
    }

    /// The text of some tokens.
    pub(crate) fn words(&self, tokens: Range<usize>) -> &str {
        self.text.span_of(tokens).of(&self.text.view)
    }

    /// The token's shape; past the end, a mark.
    pub(crate) fn shape(&self, at: usize) -> Shape {
        self.text.tokens.get(at).map_or(Shape::Mark, |token| token.shape)
    }

    /// Whether the token begins with an upper-case letter.
    pub(crate) fn is_capital(&self, at: usize) -> bool {
        matches!(self.shape(at), Shape::Capital | Shape::Upper)
    }

    /// The lines in which every word is in capitals, in order: a headline, a caption.
    pub(crate) fn shouted(&self) -> &[Range<usize>] {
        &self.shouted
    }

    /// Whether the token stands in such a line, where capitals say nothing.
    pub(crate) fn is_shouted(&self, at: usize) -> bool {
        let line = self.shouted.partition_point(|line| line.end <= at);
        self.shouted.get(line).is_some_and(|line| line.start <= at)
    }

    /// Whether the token is this mark.
    #[inline]
    pub(crate) fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        self.text
            .tokens
            .get(at)
            .is_some_and(|token| token.shape == Shape::Mark && is_of(token.span.of(&self.text.view), marks))
    }
}

/// Whether a mark is one of these, and nothing that composition left over stands on it.
fn is_of(mark: &str, marks: &[char]) -> bool {
    mark.chars().all(|c| marks.contains(&c))
}

/// The fewest words of a line of capitals; fewer are a name (`NGUYỄN VĂN NÊN`) or a list of abbreviations.
const SHORTEST_SHOUT: usize = 4;

/// The same in running text, where a byline of two names has as many.
const SHORTEST_SHOUT_IN_BODY: usize = 6;

/// The sentences in which every word is in capitals.
fn shouted_lines(text: &Text<'_>) -> Vec<Range<usize>> {
    let is_shouted = |sentence: &&Sentence| {
        let shortest = match sentence.zone {
            Zone::Headline | Zone::Lead | Zone::Caption => SHORTEST_SHOUT,
            // A short headline looks like a byline, but nobody signs above an article.
            Zone::Byline if sentence.tokens.start == 0 => SHORTEST_SHOUT,
            Zone::Body => SHORTEST_SHOUT_IN_BODY,
            Zone::Byline | Zone::Boilerplate => return false,
        };
        let tokens = &text.tokens[sentence.tokens.clone()];
        let small = |token: &Token| matches!(token.shape, Shape::Lower | Shape::Capital);
        let word = |token: &&Token| token.shape == Shape::Upper && text.str(token.span).chars().nth(1).is_some();
        !tokens.iter().any(small) && tokens.iter().filter(word).count() >= shortest
    };
    let shouted = text.sentences.iter().filter(is_shouted);
    shouted.map(|sentence| sentence.tokens.clone()).collect()
}

/// The token behind a hit that begins with the token `at`; `None` where it begins or ends inside one.
fn end_of(hit: &Hit, tokens: &[Token], at: usize) -> Option<u32> {
    if hit.span.start != tokens[at].span.start {
        return None;
    }
    let last = (at..tokens.len()).find(|last| tokens[*last].span.end >= hit.span.end)?;
    (tokens[last].span.end == hit.span.end).then_some(last as u32 + 1)
}
