//! Which days set their sentences: what the sentence tells was on that day, and `cùng ngày` behind it means it.
//!
//! `Sáng 2/12, Chính phủ họp.` and `Tòa tuyên án hôm 5/3.` are set by a day; `Thủ tướng cho biết kỳ họp bế mạc ngày 27/11.`,
//! `Quyết định số 12 ngày 5/3`, `hoàn thành trước ngày 15/12` only name one.

use crate::text::{Shape, Text, Zone};

use super::expression::DateExpression;
use super::reader::Reader;
use super::reference::{is_aside, sentence_of};

/// The most tokens that stand before a day that opens its sentence: `Cũng theo nguồn tin trên, sáng 3/12`.
const LONGEST_OPENING: usize = 6;

/// How many tokens before a day tell whether it belongs to the main clause.
const LONGEST_CLAUSE: usize = 60;

/// Words right before a day on which nothing happens: a limit, an anniversary, a birth, the day of a paper.
const LIMITS: &[&str] = &[
    "trước", "đến", "hết", "tới", "quá", "sau", "của", "sinh", "hạn", "so", "định", "quyết", "điện", "thị", "luận",
    "trình", "hoạch", "văn", "đơn", "báo",
];

/// Days found to set their sentences, one after the other.
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// The sentence that a day has set last.
    set: Option<usize>,
}

impl Settings {
    /// Whether a day sets its sentence; asked in the order of the text.
    pub(super) fn sets(&mut self, day: &DateExpression, text: &Text<'_>) -> bool {
        let index = sentence_of(text, day.tokens.start);
        let Some(sentence) = text.sentences.get(index) else {
            return false;
        };
        let told = matches!(sentence.zone, Zone::Headline | Zone::Lead | Zone::Body);
        let (reader, start) = (Reader::new(text), day.tokens.start);
        let from = sentence.tokens.start.max(start.saturating_sub(LONGEST_CLAUSE));
        let opens = start <= sentence.tokens.start + LONGEST_OPENING;
        // `Sáng 3/12, tòa xét xử ông A, bị bắt ngày 5/2`: the first day is that of the sentence, but a second one may open a clause.
        let first = self.set != Some(index) || reader.mark(start - 1).is_some_and(|mark| matches!(mark, ',' | ';'));
        let sets = told
            && first
            && !is_limited(reader, day, text)
            && (opens || reader.mark(start.wrapping_sub(1)) != Some('('))
            && !(from..start).any(|at| subordinates(reader, at));
        self.set = if sets { Some(index) } else { self.set };
        sets
    }
}

/// `trước ngày 15/12`, `đến 30/6`, `sinh ngày 5/3`, `Nghị quyết số 18 ngày 25/10/2017`; but `Đến ngày 5/3, …` opens a sentence.
fn is_limited(reader: Reader<'_>, day: &DateExpression, text: &Text<'_>) -> bool {
    let start = day.tokens.start;
    let until = start > 0 && reader.shape(start - 1) == Some(Shape::Lower) && reader.follows(start, LIMITS);
    until || is_aside(day, text)
}

/// Whether a word leads to what is only spoken of or told of another time: `khi`, `mà`, `cho biết`.
fn subordinates(reader: Reader<'_>, at: usize) -> bool {
    let next = |words: &[&str]| reader.is_any(at + 1, words);
    match reader.word(at) {
        "khi" | "Khi" | "mà" | "rằng" | "nếu" | "Nếu" | "nói" => true,
        "cho" => next(&["biết", "hay", "rằng"]),
        "khẳng" => next(&["định"]),
        "nhấn" => next(&["mạnh"]),
        "nêu" => next(&["rõ"]),
        "đề" => next(&["nghị"]),
        "yêu" => next(&["cầu"]),
        "kiến" => next(&["nghị"]),
        "báo" => next(&["cáo"]),
        _ => false,
    }
}
