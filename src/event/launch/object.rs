//! What is launched: the words behind the verb, or before it where the work or body does it itself or undergoes it.

use std::ops::Range;

use super::super::Passage;
use super::super::phrase::{is_inside_number, name_end};
use super::super::scene::Scene;
use super::super::story::{Actor, Who};
use super::super::words::{is_joint, trigger_at, trigger_before};
use crate::mention::{WordClass, number_at};
use crate::text::{Shape, WordSet, lower};

/// How many words behind `với` may stand before a number: `với tổng vốn đầu tư hơn 200 tỷ đồng`.
const LONGEST_MEASURE: usize = 6;

/// The most words from where a road begins to where it ends.
const LONGEST_COURSE: usize = 12;

/// The most words that name what is launched before a passive.
const LONGEST_OBJECT: usize = 30;

/// Words that stand inside a clause and in no name of what undergoes a launch: `khi Đảng bộ được thành lập`, `các cổng do các ngành thành
/// lập`.
static CLAUSE_WORDS: WordSet<14> = WordSet::new([
    "nếu", "khi", "sau", "từ", "do", "rằng", "là", "trước", "theo", "có", "mà", "được", "để", "nhằm",
]);

/// Words with which no name of what is launched begins: `dự lễ phát động có …`, `thành lập từ năm 2010`.
static NO_NAMES: WordSet<27> = WordSet::new([
    "có", "cùng", "chống", "và", "là", "được", "bị", "của", "ở", "tại", "với", "vào", "từ", "trong", "trên", "lần",
    "do", "để", "nhằm", "cho", "theo", "khi", "mà", "này", "đó", "bởi", "số",
]);

/// Words that open a sentence with a place, time or circumstance, closed by a comma: `Đến nay, 5 cây cầu được khởi công`.
static OPENERS: WordSet<22> = WordSet::new([
    "tại", "ở", "trong", "sau", "trước", "theo", "đến", "tới", "hiện", "từ", "ngoài", "cùng", "với", "nhân", "đầu",
    "cuối", "giữa", "qua", "nhờ", "riêng", "cũng", "dịp",
]);

/// `Cầu Bạch Đằng thông xe sáng 1/12`, `Quỹ Mái ấm ra mắt với 100 triệu đồng`: what is launched does it itself, where no object and no
/// doer is told.
pub(super) fn opens_itself(scene: &Scene<'_>, verb: &Range<usize>, kind: &str, subjects: &[&Actor]) -> bool {
    let end = verb.end;
    let founded = kind == "establishment";
    let date = scene.date_at(end);
    let bare = date.is_some()
        || matches!(scene.reading.str(end), "với" | "vào" | "từ" | "hôm")
        || !founded && scene.reading.str(end) == "trong";
    // `Nhà máy điện Sao Lửa khởi công năm 2008 với …`: behind the day nothing is named that a body could have launched.
    let told = date.map_or(end, |date| date.expression.tokens.end);
    let nothing =
        told >= scene.words_end() || scene.reading.shape(told) == Shape::Mark || scene.reading.str(told) == "với";
    let doer = subjects.iter().any(|actor| match actor.who {
        Who::Body(_) => !founded && !nothing,
        Who::Place(_) => false,
        _ => true,
    });
    // `Hai cầu vượt ở giao lộ A, B khởi công sáng 8/2`: behind a comma that closes no time, only the end of a list stands.
    let comma = (scene.tokens.start..verb.start)
        .rev()
        .find(|at| scene.reading.is_mark(*at, &[',']));
    // `Sau hai năm thi công, cầu Phú Mỹ chính thức khánh thành …`
    let opened = |comma: usize| {
        let first = !(scene.tokens.start..comma).any(|at| scene.reading.is_mark(at, &[',', '(']));
        first && OPENERS.holds(&lower(scene.reading.str(scene.tokens.start)))
    };
    let whole =
        comma.is_none_or(|comma| opened(comma) || scene.dates().any(|date| date.expression.tokens.end <= comma));
    bare && kind != "campaign" && !doer && whole && scene.reading.shape(verb.start) == Shape::Lower
}

/// `Hai cây cầu ở cửa ngõ sân bay được khởi công`: the whole phrase before the passive, from the head of its clause.
pub(super) fn undergoing(scene: &Scene<'_>, mark: usize) -> Option<Passage> {
    let end = scene.preverb_start(mark);
    let clause_start = |end: usize| {
        let parts = |at: &usize| {
            let open = scene.reading.is_mark(*at, &['“', '"']) && at + 1 < end && !is_closed(scene, *at, end);
            open || scene.reading.is_mark(*at, &[',', ';', ':']) && !is_inside_number(scene, *at)
        };
        let mark = (scene.tokens.start..end).rev().find(parts);
        mark.map_or(scene.tokens.start, |mark| mark + 1)
    };
    let mut start = clause_start(end);
    if is_rest_of_list(scene, start) {
        // `250 công trình, | dự án được khởi công`
        start = Some(clause_start(start - 1)).filter(|start| is_several(scene, *start))?;
    }
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

/// `xúc tiến đầu tư, | thương mại và du lịch đã được thành lập`: behind a comma that closes no place or time, a phrase goes on, unless a name
/// or number begins there.
fn is_rest_of_list(scene: &Scene<'_>, start: usize) -> bool {
    let comma = start > scene.tokens.start && scene.reading.is_mark(start - 1, &[',']);
    let opened = || {
        OPENERS.holds(&lower(scene.reading.str(scene.tokens.start)))
            || scene.dates().any(|date| date.expression.tokens.end < start)
    };
    comma && scene.reading.shape(start) == Shape::Lower && !opened() && !is_several(scene, start)
}

/// `các công trình`, `hơn 200 đội`
fn is_several(scene: &Scene<'_>, start: usize) -> bool {
    let plural = scene.reading.word_at(start, WordClass::Plural).is_some();
    plural || number_at(scene.reading, start).is_some()
}

/// Whether the quotation that opens at a token ends before another: `Quỹ “Mái ấm” | ra mắt`.
fn is_closed(scene: &Scene<'_>, open: usize, end: usize) -> bool {
    (open + 1..end).any(|at| scene.reading.is_mark(at, &['”', '"']))
}

/// `khởi công | mới | 16 dự án`, `khởi công | đồng loạt xây dựng | 6 trường học`: behind what only says how.
fn behind_manner(scene: &Scene<'_>, start: usize) -> usize {
    let manner = scene
        .reading
        .word_at(start, WordClass::Filler)
        .map_or(start, |(end, _)| end);
    let build = scene.reading.str(manner) == "xây" && scene.reading.str(manner + 1) == "dựng";
    if build { manner + 2 } else { manner }
}

/// The words behind the verb, to the end of the name.
pub(super) fn object(scene: &Scene<'_>, start: usize) -> Option<Passage> {
    let bare = NO_NAMES.holds(scene.reading.str(start));
    let start = behind_manner(scene, start);
    let worded = start < scene.words_end() && scene.reading.shape(start) != Shape::Mark
        || scene.reading.is_mark(start, &['“', '"']);
    let end = object_end(scene, start);
    // `thành lập BCĐ`: a name of one word is an abbreviation.
    let named = end > start + 1 || scene.reading.shape(start) == Shape::Upper;
    let dated = scene.date_at(start).is_some();
    // `công trình mà ông A tặng, đưa vào sử dụng | đã xóa cảnh thiếu nước`
    let verb =
        bare || NO_NAMES.holds(scene.reading.str(start)) || scene.reading.word_at(start, WordClass::Aspect).is_some();
    let name = worded && named && !dated && !verb;
    name.then(|| scene.passage(start..end))
}

/// `phát động | các đại biểu nhắn tin ủng hộ`: those who are called upon.
pub(super) fn is_people(scene: &Scene<'_>, start: usize) -> bool {
    let several = scene
        .reading
        .word_at(start, WordClass::Plural)
        .map_or(start, |(end, _)| end);
    scene.reading.word_at(several, WordClass::Human).is_some()
}

/// `tuyến đường nối | từ sân bay đến cảng`: a road's name goes on with where it begins and ends.
fn behind_course(scene: &Scene<'_>, from: usize) -> usize {
    let road = matches!(
        scene.reading.str(from.wrapping_sub(1)),
        "nối" | "đường" | "tuyến" | "đoạn" | "dài"
    );
    let dated = scene
        .dates()
        .any(|date| (from..=from + 1).contains(&date.expression.tokens.start));
    if !road || dated || scene.reading.str(from) != "từ" {
        return from;
    }
    let course = from + 1..scene.words_end().min(from + LONGEST_COURSE);
    let mut course = course.take_while(|at| scene.reading.shape(*at) != Shape::Mark);
    let to = course.find(|at| matches!(scene.reading.str(*at), "đến" | "tới"));
    to.map_or(from, |to| name_end(scene, to))
}

/// Where the words for what is launched end: a name in quotation marks is whole, `“Tết trồng cây, đời đời nhớ ơn Bác Hồ” xuân 2017`; what it
/// comes with is said besides, `“Tuần lễ hàng Việt Nam” | với 30 gian hàng`.
pub(super) fn object_end(scene: &Scene<'_>, start: usize) -> usize {
    let quoted = scene.reading.is_mark(start, &['“', '"']);
    let close = (start + 1..scene.words_end()).find(|at| quoted && scene.reading.is_mark(*at, &['”', '"']));
    let mut end = name_end(scene, close.unwrap_or(start));
    // `trường Trung học cơ sở | (THCS) | Hướng Phùng`, `Tòa án nhân dân | (TAND) | cấp tỉnh`
    let short = |at: usize| scene.reading.is_mark(at, &['(']) && scene.reading.shape(at + 1) == Shape::Upper;
    let goes_on = |at: usize| scene.reading.is_capital(at) || scene.reading.str(at) == "cấp";
    if short(end) && scene.reading.is_mark(end + 2, &[')']) && goes_on(end + 3) {
        end = name_end(scene, end + 2);
    }
    end = behind_course(scene, end);
    // `“Lễ ra quân | tuần tra biên giới | ”`: a quotation that opens before the verb.
    let last = end.saturating_sub(1);
    let open = (start..last).any(|at| scene.reading.is_mark(at, &['“', '"']));
    end -= usize::from(last >= start && scene.reading.is_mark(last, &['”', '"']) && !open);
    let counted = |at: &usize| {
        let near = (*at + 1..end).take(LONGEST_MEASURE);
        scene.reading.str(*at) == "với" && near.into_iter().any(|at| scene.reading.shape(at) == Shape::Number)
    };
    // `khởi công dự án A | và khai trương chợ B`
    let next = |at: &usize| {
        let joint = is_joint(scene, *at);
        let verb = |at: usize| trigger_at(scene, at, "launch", "verb").is_some();
        joint && verb(at + 1) && trigger_before(scene, *at, "launch", "verb").is_none()
    };
    let behind = close.map_or(start, |close| close + 1);
    match (start + 1..end).find(|at| counted(at) || next(at)) {
        Some(with) => with,
        None if close.is_some() && scene.reading.str(behind) == "với" => behind,
        None => end,
    }
}
