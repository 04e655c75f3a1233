//! Against whom a step is taken, and what each is sentenced to.

use std::ops::Range;

use super::{ends_crime, glue_at};
use crate::event::scene::{Found, Scene};
use crate::event::story::{Actor, Who};
use crate::event::words::{behind_bracket, behind_term, is_called, is_joint, is_named, says, trigger_at};
use crate::mention::{WordClass, number_at};
use crate::text::{Shape, lower, parse_number};

/// How many tokens may part a defendant from the next.
const LONGEST_GAP: usize = 24;

/// The most words that no list knows before a defendant's name: `ca sĩ Vũ Hà`.
const LONGEST_PROFESSION: usize = 2;

/// The most words that describe defendants before they are named: `các cựu lãnh đạo tỉnh Cà Mau gồm`.
const LONGEST_DESCRIPTION: usize = 14;

/// The most tokens of a number.
const LONGEST_NUMBER: usize = 4;

/// A defendant with his own sentence.
pub(super) type Sentenced<'s> = (&'s Actor, Option<Range<usize>>);

/// The defendants behind a step, each with the sentence behind him, `X 10 năm tù, Y 5 năm tù`, or before him, `10 năm tù đối với X, 5 năm tù
/// đối với Y`.
pub(super) fn defendants<'s>(scene: &Scene<'s>, clause: Range<usize>) -> Vec<Sentenced<'s>> {
    let fronted = fronted_sentence(scene, &clause);
    let start = fronted.as_ref().map_or(clause.start, |sentence| sentence.end);
    let Some(first) = first_defendant(scene, &(start..clause.end)) else {
        return Vec::new();
    };
    let mut found = vec![first];
    let (mut at, mut near) = (first.tokens.end, first.tokens.end);
    while at < clause.end && at <= near + LONGEST_GAP {
        if let Some(behind) = behind_bracket(scene, at) {
            (at, near) = (behind, behind);
        } else if trigger_at(scene, at, "legal", "crime").is_some() || says(scene, at) {
            break;
        } else if let Some(actor) = scene.actor_at(at).filter(|actor| is_defendant(scene, actor)) {
            let own = || fronted.is_some() && sentence_in(scene, near..at, clause.end).is_some();
            if !is_listed(scene, at) && !own() {
                break;
            }
            found.push(actor);
            (at, near) = (actor.tokens.end, actor.tokens.end);
        } else {
            at += 1;
        }
    }
    match fronted {
        Some(sentence) => behind_sentences(scene, found, sentence, clause.end),
        None => before_sentences(scene, found, clause.end),
    }
}

/// `tuyên phạt | 10 năm tù | đối với X`, `tuyên phạt | tử hình | X`: the sentence that stands before those who are sentenced.
fn fronted_sentence(scene: &Scene<'_>, clause: &Range<usize>) -> Option<Range<usize>> {
    let mut at = clause.start;
    while at < clause.end {
        if let Some(prison) = trigger_at(scene, at, "legal", "prison") {
            return sentence_in(scene, at..prison.tokens.end, clause.end);
        }
        let unit = matches!(scene.reading.str(at), "năm" | "tháng" | "ngày");
        at = match (behind_number(scene, at), glue_at(scene, at)) {
            (Some(end), _) => end,
            (_, Some(glue)) => glue.tokens.end,
            _ if unit => at + 1,
            _ => return None,
        };
    }
    None
}

/// Each with the last sentence before him: `10 năm tù đối với | X | và | Y`.
fn behind_sentences<'s>(
    scene: &Scene<'s>,
    found: Vec<&'s Actor>,
    first: Range<usize>,
    limit: usize,
) -> Vec<Sentenced<'s>> {
    let mut sentence = first;
    let mut end = found.first().map_or(limit, |first| first.tokens.start);
    let with = |actor: &'s Actor| {
        let own = sentence_in(scene, end..actor.tokens.start, limit);
        sentence = own.unwrap_or_else(|| sentence.clone());
        end = actor.tokens.end;
        (actor, Some(sentence.clone()))
    };
    found.into_iter().map(with).collect()
}

/// Each with the sentence behind him, or that of the next: `X và Y cùng mức án 7 năm tù`.
fn before_sentences<'s>(scene: &Scene<'s>, found: Vec<&'s Actor>, limit: usize) -> Vec<Sentenced<'s>> {
    let starts = found.iter().skip(1).map(|next| next.tokens.start);
    let ends: Vec<usize> = starts.chain([limit]).collect();
    let own = |(actor, end): (&'s Actor, usize)| (actor, sentence_in(scene, actor.tokens.end..end, limit));
    let mut sentenced: Vec<Sentenced<'s>> = found.into_iter().zip(ends).map(own).collect();
    let mut next: Option<Range<usize>> = None;
    for (_, sentence) in sentenced.iter_mut().rev() {
        *sentence = sentence.take().or_else(|| next.clone());
        next.clone_from(sentence);
    }
    sentenced
}

/// The defendant right behind a step, or behind `bị can`, `đối với`, `ca sĩ`; but not behind a comma.
fn first_defendant<'s>(scene: &Scene<'s>, clause: &Range<usize>) -> Option<&'s Actor> {
    let first = scene.actors.iter().find(|actor| {
        actor.tokens.start >= clause.start && actor.tokens.start < clause.end && is_defendant(scene, actor)
    })?;
    let mut strange = 0;
    let mut at = clause.start;
    while at < first.tokens.start {
        if let Some(glue) = glue_at(scene, at) {
            at = glue.tokens.end;
            continue;
        }
        // `tuyên phạt | cựu Chủ tịch UBND tỉnh A giai đoạn 2006-2011 | X`
        let title = scene.actor_at(at).filter(|title| title.who == Who::Unnamed);
        if let Some(behind) = title.map(|title| behind_term(scene, title.tokens.end)) {
            at = behind;
            continue;
        }
        // `khởi tố bị can | về tội nhận hối lộ | đối với X`, `khởi tố 2 bị can | về tội nhận hối lộ là | X, Y`
        if let Some(end) = behind_crime(scene, at, first.tokens.start) {
            at = end;
            continue;
        }
        // `tạm giam | và | cấm đi khỏi nơi cư trú đối với X`; but `tại phiên xét xử, các bị cáo X và Y khai`.
        let goes_on = |glue: &Found<'_>| &*glue.trigger.value != "accused";
        if is_joint(scene, at) && glue_at(scene, at + 1).as_ref().is_some_and(goes_on) {
            at += 1;
            continue;
        }
        if let Some(names) = named_behind(scene, at, first.tokens.start) {
            at = names;
            continue;
        }
        if let Some(end) = behind_number(scene, at) {
            at = end;
            continue;
        }
        // `xét xử 3 bị cáo, gồm: A, B`
        let listed = scene.reading.is_mark(at, &[':'])
            || scene.reading.is_mark(at, &[',']) && scene.reading.str(at + 1) == "gồm";
        let profession = scene.reading.shape(at) == Shape::Lower && scene.reading.triggers_at(at).next().is_none();
        strange += usize::from(profession);
        if !(listed || profession) || strange > LONGEST_PROFESSION {
            return None;
        }
        at += 1;
    }
    Some(first)
}

/// Where the words go on behind the crime that begins at a token, up to a limit: at `đối với`, or behind `là`.
fn behind_crime(scene: &Scene<'_>, at: usize, limit: usize) -> Option<usize> {
    let crime = trigger_at(scene, at, "legal", "crime")?;
    let end = (crime.tokens.end..limit).find(|at| ends_crime(scene, *at))?;
    match scene.reading.str(end) {
        "đối" | "với" => Some(end),
        "là" => Some(end + 1 + usize::from(scene.reading.is_mark(end + 1, &[':']))),
        _ => None,
    }
}

/// `các cựu lãnh đạo tỉnh Cà Mau gồm | X, Y`: where those begin who are described first and then named; `first` is the first who is named.
fn named_behind(scene: &Scene<'_>, at: usize, first: usize) -> Option<usize> {
    let plural = || scene.reading.word_at(at, WordClass::Plural).map(|(end, _)| end);
    let counted = number_at(scene.reading, at).map(|(_, end)| end).or_else(plural)?;
    let lead = (counted..first.min(counted + LONGEST_DESCRIPTION))
        .take_while(|at| !scene.reading.is_mark(*at, &[',', ';', '.', '(']))
        .find(|at| scene.reading.str(*at) == "gồm")?;
    let names = lead + 1 + usize::from(scene.reading.is_mark(lead + 1, &[':']));
    (names == first).then_some(names)
}

fn is_listed(scene: &Scene<'_>, person: usize) -> bool {
    scene.reading.is_mark(person - 1, &[',', ';', ':']) || matches!(scene.reading.str(person - 1), "và" | "cùng")
}

/// A person by name, or `ông`, `bà`; `bị can` alone is a word of the verb.
pub(super) fn is_defendant(scene: &Scene<'_>, actor: &Actor) -> bool {
    let accused = matches!(&*lower(scene.reading.str(actor.core.start)), "bị" | "đối");
    is_named(scene, actor) || is_called(scene, actor) && !accused
}

/// Behind the number that begins at a token, in digits or words: `10 | năm tù`, `chín | năm tù`.
pub(super) fn behind_number(scene: &Scene<'_>, at: usize) -> Option<usize> {
    parse_number(scene.reading.text, at).map(|number| number.tokens.end)
}

/// `10 năm tù`, `2 năm 6 tháng tù`, `tù chung thân`, `tử hình`: from the number to the end of the words.
pub(super) fn sentence_in(scene: &Scene<'_>, clause: Range<usize>, limit: usize) -> Option<Range<usize>> {
    let prison = clause
        .into_iter()
        .find_map(|at| trigger_at(scene, at, "legal", "prison"))?;
    let mut start = prison.tokens.start;
    while start > scene.tokens.start {
        let unit = matches!(scene.reading.str(start - 1), "năm" | "tháng" | "ngày").then(|| start - 1);
        let number =
            || (start.saturating_sub(LONGEST_NUMBER)..start).find(|from| behind_number(scene, *from) == Some(start));
        let Some(before) = unit.or_else(number) else {
            break;
        };
        start = before;
    }
    Some(start..prison.tokens.end.min(limit))
}
