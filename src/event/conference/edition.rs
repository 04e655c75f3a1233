//! Which of a row of gatherings one is: its ordinal and its term.

use std::ops::Range;

use serde::Serialize;

use super::super::scene::Scene;
use super::gathering::Gathering;
use crate::gazetteer::Trigger;
use crate::span::Span;
use crate::text::{Shape, is_word, lower, number_words, roman_numeral};

/// The most words that an ordinal has: `hai trăm linh năm`.
const LONGEST_NUMBER: usize = 4;

/// The ordinal and the term of a congress or session.
///
/// `Kỳ họp thứ 10, Quốc hội khóa XV` is the tenth of term `XV`; `Đại hội đại biểu Đảng bộ tỉnh lần thứ XVIII, nhiệm kỳ 2025 - 2030`
/// the eighteenth of term `2025-2030`.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Edition {
    /// Its number in the row.
    pub ordinal: Option<u16>,
    /// The number or years of the term, as written, without spaces.
    pub term: Option<String>,
    /// Where the words stand that say so.
    #[serde(flatten)]
    pub span: Span,
}

impl Edition {
    /// Whether two gatherings are by their numbers or terms not the same.
    pub(super) fn is_apart(&self, other: &Self) -> bool {
        let differ = |a: &Option<u16>, b: &Option<u16>| a.zip(*b).is_some_and(|(a, b)| a != b);
        let terms = match (&self.term, &other.term) {
            (Some(a), Some(b)) => differ(&term_number(a), &term_number(b)),
            _ => false,
        };
        differ(&self.ordinal, &other.ordinal) || terms
    }
}

fn term_number(term: &str) -> Option<u16> {
    roman_numeral(term).or_else(|| term.parse().ok())
}

/// What a gathering's name says of its ordinal and term.
pub(super) fn edition(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<Edition> {
    let name = gathering.tokens.start..cited_from(scene, gathering);
    let ordinal = name.clone().find_map(|at| ordinal_at(scene, at, name.end));
    // `lễ kỷ niệm ngày Tổng tuyển cử đầu tiên`: the first of something else.
    let is_own = |words: &Range<usize>| {
        let first = is_word(scene.reading.str(words.start), "đầu");
        !first || words.start == gathering.noun.tokens.end || scene.actor_before(words.start).is_some()
    };
    let ordinal = ordinal.filter(|(_, words)| is_own(words));
    let term = name.clone().find_map(|at| term_at(scene, at));
    let from = ordinal.as_ref().into_iter().map(|(_, words)| words.start);
    let from = from.chain(term.as_ref().map(|(_, words)| words.start)).min()?;
    let to = ordinal.as_ref().into_iter().map(|(_, words)| words.end);
    let to = to.chain(term.as_ref().map(|(_, words)| words.end)).max()?;
    Some(Edition {
        ordinal: ordinal.map(|(value, _)| value),
        term: term.map(|(term, _)| term),
        span: scene.passage(from..to).span,
    })
}

/// `hội nghị quán triệt Nghị quyết Đại hội lần thứ XIII`, `hội nghị tổng kết Nghị quyết Trung ương 7`: where the name begins to cite
/// another gathering or a document, whose number is not its own; but the `phiên khai mạc` of a session has the session's.
fn cited_from(scene: &Scene<'_>, gathering: &Gathering<'_>) -> usize {
    let cites = |trigger: &Trigger| {
        let another = &*trigger.reading == "noun" && &*gathering.noun.trigger.value != "session";
        &*trigger.event == "conference" && (another || &*trigger.reading == "veto")
    };
    let mut behind = gathering.noun.tokens.end..gathering.tokens.end;
    let document = scene.document_after(behind.start);
    let document = document.map_or(usize::MAX, |document| document.tokens.start);
    behind
        .find(|at| *at >= document || scene.reading.triggers_at(*at).any(|(_, trigger)| cites(trigger)))
        .unwrap_or(gathering.tokens.end)
}

/// `lần thứ ba`, `thứ 11`, `lần 2`, `Trung ương 8`, `Đại hội XIV`, `kỳ họp 33`, `phiên họp đầu tiên`
fn ordinal_at(scene: &Scene<'_>, at: usize, end: usize) -> Option<(u16, Range<usize>)> {
    let word = |at: usize| scene.reading.str(at);
    let lead = lower(word(at));
    if lead == "đầu" && word(at + 1) == "tiên" {
        return Some((1, at..at + 2));
    }
    let numbered = match &*lead {
        "thứ" => true,
        "lần" => word(at + 1) != "thứ",
        "ương" | "hội" | "họp" | "kỳ" => is_figure(scene, at + 1),
        _ => false,
    };
    let (value, number_end) = number(scene, at + 1).filter(|_| numbered)?;
    // `phiên họp thứ 3/2020`, `kỳ họp 2016 - 2021`
    let whole = value > 0 && value < 1000 && !scene.reading.is_mark(number_end, &['/', '%']);
    (whole && number_end <= end).then_some((value, at..number_end))
}

fn is_figure(scene: &Scene<'_>, at: usize) -> bool {
    matches!(scene.reading.shape(at), Shape::Number | Shape::Upper | Shape::Capital)
}

/// `khóa XIV`, `nhiệm kỳ 2020 - 2025`
fn term_at(scene: &Scene<'_>, at: usize) -> Option<(String, Range<usize>)> {
    match &*lower(scene.reading.str(at)) {
        "khóa" | "khoá" => {
            let (_, end) = number(scene, at + 1)?;
            Some((scene.reading.words(at + 1..end).to_owned(), at..end))
        }
        "nhiệm" if scene.reading.str(at + 1) == "kỳ" => {
            let years = scene
                .dates()
                .find(|date| (at..=at + 2).contains(&date.expression.tokens.start))?;
            let end = years.expression.tokens.end;
            let from = (at..end).find(|at| scene.reading.shape(*at) == Shape::Number)?;
            let words = scene.reading.words(from..end).split_whitespace();
            Some((words.collect(), at..end))
        }
        _ => None,
    }
}

/// A number in digits, in Roman figures or in words, and where it ends.
fn number(scene: &Scene<'_>, at: usize) -> Option<(u16, usize)> {
    let word = scene.reading.str(at);
    if let Some(value) = word.parse().ok().or_else(|| roman_numeral(word)) {
        return Some((value, at + 1));
    }
    if word == "nhất" {
        return Some((1, at + 1));
    }
    number_words(&|word| {
        lower(if word < LONGEST_NUMBER {
            scene.reading.str(at + word)
        } else {
            ""
        })
    })
    .map(|(value, length)| (value, at + length))
}
