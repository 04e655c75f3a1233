//! What is launched: the words behind the verb, or before it where the work or body does it itself or undergoes it.

use super::super::Passage;
use super::super::phrase::name_end;
use super::super::scene::{Found, Scene};
use super::super::story::{Actor, Who};
use crate::mention::WordClass;
use crate::text::{Shape, WordSet, lower};

/// How many words behind `với` may stand before a number: `với tổng vốn đầu tư hơn 200 tỷ đồng`.
const LONGEST_MEASURE: usize = 6;

/// The most words that name what is launched before a passive.
const LONGEST_OBJECT: usize = 30;

/// Words that stand inside a clause and in no name of what undergoes a launch: `khi Đảng bộ được thành lập`, `các cổng do các ngành thành
/// lập`.
static CLAUSE_WORDS: WordSet<14> = WordSet::new([
    "nếu", "khi", "sau", "từ", "do", "rằng", "là", "trước", "theo", "có", "mà", "được", "để", "nhằm",
]);

/// Words with which no name of what is launched begins: `dự lễ phát động có …`, `thành lập từ năm 2010`.
static NO_NAMES: WordSet<14> = WordSet::new([
    "có", "cùng", "chống", "và", "là", "được", "của", "ở", "tại", "với", "vào", "từ", "trong", "lần",
]);

/// `Cầu Bạch Đằng thông xe sáng 1/12`, `Quỹ Mái ấm ra mắt với 100 triệu đồng`: what is launched does it itself, where no object and no
/// doer is told.
pub(super) fn opens_itself(scene: &Scene<'_>, verb: &Found<'_>, subjects: &[&Actor]) -> bool {
    let end = verb.tokens.end;
    let founded = &*verb.trigger.value == "establishment";
    let bare = scene.dates().any(|date| date.expression.tokens.start == end)
        || matches!(scene.reading.str(end), "với" | "vào" | "từ" | "hôm")
        || !founded && scene.reading.str(end) == "trong";
    let doer = subjects.iter().any(|actor| match actor.who {
        Who::Body(_) => !founded,
        Who::Place(_) => false,
        _ => true,
    });
    let itself = matches!(&*verb.trigger.value, "inauguration" | "groundbreaking" | "opening") || founded;
    // `Hai cầu vượt ở giao lộ A, B khởi công sáng 8/2`: behind a comma that closes no time, only the end of a list stands.
    let comma = (scene.tokens.start..verb.tokens.start)
        .rev()
        .find(|at| scene.reading.is_mark(*at, &[',']));
    let whole = comma.is_none_or(|comma| scene.dates().any(|date| date.expression.tokens.end <= comma));
    bare && itself && !doer && whole && scene.reading.shape(verb.tokens.start) == Shape::Lower
}

/// `Hai cây cầu ở cửa ngõ sân bay được khởi công`: the whole phrase before the passive, from the head of its clause.
pub(super) fn undergoing(scene: &Scene<'_>, mark: usize) -> Option<Passage> {
    let end = scene.preverb_start(mark);
    let start = (scene.tokens.start..end)
        .rev()
        .find(|at| {
            let open = scene.reading.is_mark(*at, &['“', '"']) && at + 1 < end && !is_closed(scene, *at, end);
            open || scene.reading.is_mark(*at, &[',', ';', ':'])
        })
        .map_or(scene.tokens.start, |comma| comma + 1);
    let phrase = start..end;
    let dated = scene.dates().any(|date| phrase.contains(&date.expression.tokens.start));
    let noun = phrase.clone().all(|at| {
        !scene.reading.is_mark(at, &['(', ')'])
            && scene.reading.word_at(at, WordClass::Aspect).is_none()
            && scene.reading.word_at(at, WordClass::Negation).is_none()
            && !CLAUSE_WORDS.holds(&lower(scene.reading.str(at)))
    });
    // `1. Doanh nghiệp được thành lập …`: an article of a law.
    let article = scene.reading.shape(start) == Shape::Number && scene.reading.is_mark(start + 1, &['.']);
    // `Trường hợp doanh nghiệp được thành lập mới, …`
    let supposed = |at: usize| {
        let words = scene.reading.words(at..end.min(at + 2));
        words.eq_ignore_ascii_case("trường hợp")
    };
    let told = !phrase.is_empty() && phrase.len() <= LONGEST_OBJECT && !article && noun && !dated;
    (told && !phrase.clone().any(supposed)).then(|| scene.passage(phrase))
}

/// Whether the quotation that opens at a token ends before another: `Quỹ “Mái ấm” | ra mắt`.
fn is_closed(scene: &Scene<'_>, open: usize, end: usize) -> bool {
    (open + 1..end).any(|at| scene.reading.is_mark(at, &['”', '"']))
}

/// The words behind the verb, to the end of the name.
pub(super) fn object(scene: &Scene<'_>, start: usize) -> Option<Passage> {
    // `khởi công mới 16 dự án`
    let start = start + usize::from(scene.reading.str(start) == "mới");
    let worded = start < scene.words_end() && scene.reading.shape(start) != Shape::Mark
        || scene.reading.is_mark(start, &['“', '"']);
    let end = object_end(scene, start);
    // `thành lập BCĐ`: a name of one word is an abbreviation.
    let named = end > start + 1 || scene.reading.shape(start) == Shape::Upper;
    let dated = scene.dates().any(|date| date.expression.tokens.start == start);
    let name = worded && named && !dated && !NO_NAMES.holds(scene.reading.str(start));
    name.then(|| scene.passage(start..end))
}

/// Where the words for what is launched end: a name in quotation marks is whole, `“Tết trồng cây, đời đời nhớ ơn Bác Hồ” xuân 2017`; what it
/// comes with is said besides, `“Tuần lễ hàng Việt Nam” | với 30 gian hàng`.
pub(super) fn object_end(scene: &Scene<'_>, start: usize) -> usize {
    let quoted = scene.reading.is_mark(start, &['“', '"']);
    let close = (start + 1..scene.words_end()).find(|at| quoted && scene.reading.is_mark(*at, &['”', '"']));
    let end = name_end(scene, close.unwrap_or(start));
    let counted = |at: &usize| {
        let near = (*at + 1..end).take(LONGEST_MEASURE);
        scene.reading.str(*at) == "với" && near.into_iter().any(|at| scene.reading.shape(at) == Shape::Number)
    };
    let behind = close.map_or(start, |close| close + 1);
    match (start + 1..end).find(counted) {
        Some(with) => with,
        None if close.is_some() && scene.reading.str(behind) == "với" => behind,
        None => end,
    }
}
