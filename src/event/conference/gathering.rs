//! The gatherings that a sentence names: the noun, the extent of the name, which verb it belongs to.

use std::ops::Range;

use super::super::phrase::name_end;
use super::super::scene::{Found, Scene};
use super::super::story::{Actor, Who};
use super::super::words::trigger_before;
use crate::mention::{MentionKind, WordClass};
use crate::text::{Shape, lower};

/// How many words may lead from a name to its motto: `với chủ đề:`.
const LONGEST_TO_MOTTO: usize = 5;

/// How many words a motto has at most.
const LONGEST_MOTTO: usize = 50;

/// How many words may stand between a gathering and the one that it is about.
const LONGEST_TOPIC: usize = 10;

/// A gathering named in a sentence: its noun and the name that it begins.
#[derive(Clone, Debug)]
pub(super) struct Gathering<'s> {
    pub(super) tokens: Range<usize>,
    pub(super) noun: Found<'s>,
}

impl Gathering<'_> {
    /// Whether it is only called by its noun: `hội nghị`, `buổi lễ`.
    pub(super) fn is_bare(&self) -> bool {
        self.tokens.len() <= self.noun.tokens.len()
    }
}

/// The nouns of gatherings in the sentence, each with the name that it begins.
pub(super) fn gatherings<'s>(scene: &Scene<'s>, triggers: &[Found<'s>]) -> Vec<Gathering<'s>> {
    let mut found: Vec<Gathering<'s>> = Vec::new();
    for (index, noun) in triggers.iter().enumerate() {
        let verb_before = index.checked_sub(1).map(|before| &triggers[before]);
        let is_noun = &*noun.trigger.reading == "noun" || is_object(noun, verb_before);
        let inside = found.last().is_some_and(|last| noun.tokens.start < last.tokens.end);
        if !is_noun
            || inside
            || is_cited(scene, noun)
            || is_another(scene, noun.tokens.end)
            || is_in_motto(scene, noun.tokens.start)
        {
            continue;
        }
        found.push(Gathering {
            tokens: noun.tokens.start..end(scene, noun),
            noun: noun.clone(),
        });
    }
    found
}

/// `chủ trì họp`, `dự họp`: a verb that stands for its meeting behind another.
fn is_object(found: &Found<'_>, before: Option<&Found<'_>>) -> bool {
    let verb = |before: &&Found<'_>| {
        matches!(&*before.trigger.reading, "hold" | "chair" | "attend") && before.tokens.end == found.tokens.start
    };
    &*found.trigger.reading == "meet" && before.filter(verb).is_some()
}

/// Where the name ends: at the end of its words, or before who does something at the gathering:
/// `tại buổi họp báo ông Trần Văn Nam cho biết`.
fn end(scene: &Scene<'_>, noun: &Found<'_>) -> usize {
    let start = noun.tokens.end;
    if scene.reading.is_mark(start, &[',']) && is_closed_by_comma(scene, noun) {
        return start;
    }
    let end = name_end(scene, start - 1).max(start);
    // `lễ viếng đồng chí A`, `lễ đón Thủ tướng B` are of the person.
    if &*noun.trigger.value == "ceremony" && !scene.reading.str(start - 1).eq_ignore_ascii_case("lễ") {
        return end;
    }
    let intruder = scene.actors.iter().find(|actor| {
        let at = actor.tokens.start;
        (start..end).contains(&at)
            && is_someone(scene, actor)
            && !scene.is_of_the_past(actor)
            && !is_bound(scene, at)
            && open_quote(scene, start, at).is_none()
    });
    trimmed(scene, start, intruder.map_or(end, |actor| actor.tokens.start))
}

/// `Tại buổi làm việc, đánh giá kết quả chung, ông A`, `Tại lễ ra quân, Công an tỉnh`: a noun alone behind a preposition, or before who
/// acts, ends at its comma; `tổ chức gặp mặt, tặng quà công nhân` goes on.
fn is_closed_by_comma(scene: &Scene<'_>, noun: &Found<'_>) -> bool {
    let start = noun.tokens.start;
    let led = start > scene.tokens.start && matches!(&*lower(scene.reading.str(start - 1)), "tại" | "trong" | "sau");
    let acts = scene.actor_at(noun.tokens.end + 1).is_some();
    led || acts || matches!(&*noun.trigger.value, "meeting" | "session")
}

/// `cuộc họp về phát triển đô thị và`: no name ends with a word that binds.
fn trimmed(scene: &Scene<'_>, start: usize, mut end: usize) -> usize {
    let binds = |at: usize| {
        matches!(scene.reading.str(at), "và" | "về" | "của" | "với" | "cho")
            || scene.reading.is_mark(at, &[',', '-', '–'])
    };
    // `hội nghị Ban Thường vụ xem xét |, cho ý kiến`: a verb whose object the name has lost.
    let considers = |at: usize| (scene.reading.str(at), scene.reading.str(at + 1)) == ("xem", "xét");
    loop {
        if end > start && binds(end - 1) {
            end -= 1;
        } else if end >= start + 2 && considers(end - 2) {
            end -= 2;
        } else {
            return end;
        }
    }
}

/// The quotation mark that opens between two tokens and is not closed there.
fn open_quote(scene: &Scene<'_>, from: usize, at: usize) -> Option<usize> {
    let marks = (from..at).filter(|token| scene.reading.is_mark(*token, &['“', '”', '"']));
    marks.fold(None, |open, mark| match open {
        Some(_) if !scene.reading.is_mark(mark, &['“']) => None,
        None if !scene.reading.is_mark(mark, &['”']) => Some(mark),
        open => open,
    })
}

/// `với chủ đề “Văn kiện Đại hội …”`: a noun in a gathering's motto.
fn is_in_motto(scene: &Scene<'_>, at: usize) -> bool {
    open_quote(scene, scene.tokens.start, at).is_some_and(|open| {
        let before = open - usize::from(scene.reading.is_mark(open.wrapping_sub(1), &[':']));
        before > scene.tokens.start && scene.reading.str(before - 1) == "đề"
    })
}

/// A person by name, or one called `ông`.
fn is_someone(scene: &Scene<'_>, actor: &Actor) -> bool {
    let named = || {
        let name = scene.mention_at(actor.core.start);
        name.is_some_and(|(_, name)| name.kind == MentionKind::Person)
    };
    let honorific = scene.reading.word_at(actor.tokens.start, WordClass::Honorific);
    actor.who.is_person() && (honorific.is_some() || named())
}

/// `buổi làm việc giữa Thủ tướng A với ông B`: a word before a person that binds him to the name.
fn is_bound(scene: &Scene<'_>, at: usize) -> bool {
    matches!(
        scene.reading.str(at - 1),
        "giữa"
            | "với"
            | "của"
            | "và"
            | "về"
            | "cố"
            | "nguyên"
            | "vị"
            | "mừng"
            | "tặng"
            | "tiễn"
            | "đón"
            | "nhớ"
            | "niệm"
    )
}

/// `kỳ họp trước`, `hội nghị tới`: another gathering than the one that is told of.
fn is_another(scene: &Scene<'_>, behind: usize) -> bool {
    let next = scene.reading.str(behind + 1);
    match scene.reading.str(behind) {
        "trước" | "sau" => {
            scene.reading.shape(behind + 1) == Shape::Mark
                || matches!(next, "để" | "đã" | "và" | "được" | "của" | "cũng")
        }
        "tới" => scene.reading.is_mark(behind + 1, &['.', ',']),
        "tiếp" => next == "theo",
        "gần" => next == "nhất",
        "nào" | "khác" => true,
        _ => false,
    }
}

/// `Nghị quyết Đại hội XIII`, `Trung tâm Hội nghị Quốc gia`: the noun belongs to a document's or a venue's name.
fn is_cited(scene: &Scene<'_>, noun: &Found<'_>) -> bool {
    let start = noun.tokens.start;
    let before = start.checked_sub(1).filter(|before| *before >= scene.tokens.start);
    let names = &scene.story.mentions.names;
    let next = names.partition_point(|name| name.tokens.end <= start);
    let within_name = names.get(next).is_some_and(|name| name.tokens.start < start);
    let behind_document = before.is_some()
        && scene
            .document_before(start)
            .is_some_and(|document| document.tokens.end == start);
    let word = before.map_or("", |before| scene.reading.str(before));
    // `tiếp tục chương trình | kỳ họp`, `Dự và chúc mừng | Đại hội`: the word belongs to a verb of gatherings.
    let verb = |reading| trigger_before(scene, start, "conference", reading).is_some();
    let under_way = match word {
        "trình" => is_under_way(scene, noun) || verb("open"),
        "mừng" => verb("attend"),
        _ => false,
    };
    !under_way
        && (within_name
            || behind_document
            || matches!(
                &*lower(word),
                "quyết"
                    | "thần"
                    | "kiện"
                    | "mừng"
                    | "trình"
                    | "theo"
                    | "nhân"
                    | "tiêu"
                    | "trị"
                    | "thị"
                    | "các"
                    | "những"
            ) && !is_listed(scene, start))
}

/// `chương trình Kỳ họp thứ ba đang diễn ra`: what goes on is told of, whatever it is named for.
fn is_under_way(scene: &Scene<'_>, noun: &Found<'_>) -> bool {
    let aspect = scene
        .reading
        .word_at(name_end(scene, noun.tokens.end - 1), WordClass::Aspect);
    aspect.is_some_and(|(_, word)| &*word.value == "ongoing")
}

/// `tổ chức các hội nghị`: several, of which the sentence tells that they are held.
fn is_listed(scene: &Scene<'_>, noun: usize) -> bool {
    matches!(scene.reading.str(noun - 1), "các" | "những")
        && scene
            .reading
            .triggers_at(noun.saturating_sub(3))
            .any(|(end, trigger)| end + 1 == noun && &*trigger.event == "conference" && &*trigger.reading == "hold")
}

/// The gathering that begins right behind a verb.
pub(super) fn object<'a, 's>(
    scene: &Scene<'_>,
    verb_end: usize,
    gatherings: &'a [Gathering<'s>],
) -> Option<&'a Gathering<'s>> {
    let next = gatherings.iter().find(|gathering| gathering.tokens.start >= verb_end)?;
    let mut between = verb_end..next.tokens.start;
    // `diễn ra phiên thứ nhất | Đại hội Đảng bộ`, `dự phiên đầu tiên của | Đại hội`
    let sitting = scene.reading.str(between.start) == "phiên";
    let measured = between.len() <= if sitting { 4 } else { 3 }
        && between.clone().all(|at| {
            // `tổ chức 1 buổi gặp mặt`; `tổ chức 11 lớp tập huấn` sums up.
            let counted = matches!(scene.reading.str(at), "1" | "01");
            let sits = sitting && matches!(scene.reading.str(at), "thứ" | "nhất" | "hai" | "đầu" | "tiên" | "của");
            counted
                || sits
                || matches!(
                    scene.reading.str(at),
                    "cuộc"
                        | "buổi"
                        | "phiên"
                        | "các"
                        | "một"
                        | "chính"
                        | "thức"
                        | "loạt"
                        | "thành"
                        | "công"
                        | "vào"
                        | "và"
                        | "phát"
                        | "biểu"
                        | "tại"
                        | "chỉ"
                        | "đạo"
                        | "cắt"
                        | "băng"
                        | "\""
                        | "“"
                )
        });
    let quiet = between.all(|at| scene.reading.shape(at) != Shape::Mark || scene.reading.is_mark(at, &['"', '“']));
    (quiet && measured).then_some(next)
}

/// The gatherings joined to one behind it: `tổ chức hội nghị tổng kết; lễ trao huy hiệu`.
pub(super) fn joined_behind<'a, 's>(
    scene: &Scene<'_>,
    first: &Gathering<'_>,
    gatherings: &'a [Gathering<'s>],
) -> Vec<&'a Gathering<'s>> {
    let mut joined = Vec::new();
    let mut end = first.tokens.end;
    let joins = |at| scene.reading.is_mark(at, &[';', ',']) || scene.reading.str(at) == "và";
    for next in gatherings.iter().filter(|next| next.tokens.start > first.tokens.start) {
        if next.tokens.start != end + 1 || !joins(end) || is_again(scene, first, next) {
            break;
        }
        joined.push(next);
        end = next.tokens.end;
    }
    joined
}

/// `buổi họp thẩm tra các nội dung trình Kỳ họp thứ 5, kỳ họp thường lệ`: the gathering that the first one's name ends with, called
/// otherwise.
fn is_again(scene: &Scene<'_>, first: &Gathering<'_>, next: &Gathering<'_>) -> bool {
    let noun = scene.reading.words(next.noun.tokens.clone()).to_lowercase();
    let length = next.noun.tokens.len();
    (first.noun.tokens.end..first.tokens.end.saturating_sub(length))
        .any(|at| scene.reading.words(at..at + length).to_lowercase() == noun)
}

/// The gathering before a verb whose subject it is: no other clause between them.
pub(super) fn subject_gathering<'a, 's>(
    scene: &Scene<'_>,
    verb: &Found<'_>,
    gatherings: &'a [Gathering<'s>],
) -> Option<&'a Gathering<'s>> {
    let last = gatherings
        .iter()
        .rposition(|gathering| gathering.tokens.start < verb.tokens.start)?;
    let topic = &gatherings[last];
    let head = last.checked_sub(1).map(|before| &gatherings[before]);
    let itself = &*verb.trigger.value == "passive";
    if let Some(head) = head.filter(|head| itself && is_topic(scene, head, topic)) {
        return (topic.tokens.end >= scene.preverb_start(verb.tokens.start)
            || scene.reading.is_mark(topic.tokens.end, &[',']))
        .then_some(head);
    }
    let gathering = topic;
    let named = behind_motto(scene, gathering.tokens.end).unwrap_or(gathering.tokens.end);
    let gap = named.min(verb.tokens.start)..verb.tokens.start;
    // `họp báo về kỳ họp thứ 4 (diễn ra từ ngày 3/7)`: what a bracket tells is not of the whole.
    let bracketed = &*gathering.noun.trigger.value == "press_conference"
        && gap.clone().any(|at| scene.reading.is_mark(at, &['(']))
        && !gap.clone().any(|at| scene.reading.is_mark(at, &[')']));
    let marks = gap.clone().filter(|at| scene.reading.is_mark(*at, &[',', ';', ':']));
    // `để lễ hội diễn ra an toàn`: a purpose.
    let wanted = gathering.tokens.start > scene.tokens.start
        && matches!(scene.reading.str(gathering.tokens.start - 1), "để" | "nếu" | "nhằm");
    (!wanted && !bracketed && marks.count() <= 1 && gap.len() <= 20).then_some(gathering)
}

/// `Đại hội … | với chủ đề “Đoàn kết, đổi mới” | sẽ diễn ra`: behind the motto that follows a name.
fn behind_motto(scene: &Scene<'_>, end: usize) -> Option<usize> {
    let open = (end..end + LONGEST_TO_MOTTO).find(|at| scene.reading.is_mark(*at, &['“', '"']))?;
    let limit = scene.tokens.end.min(open + LONGEST_MOTTO);
    let close = (open + 1..limit).find(|at| scene.reading.is_mark(*at, &['”', '"']))?;
    (scene.reading.str(end) == "với").then_some(close + 1)
}

/// `Hội nghị thống nhất dự kiến nội dung | kỳ họp thứ 9 | được tổ chức`: the second of two is what the first is about.
fn is_topic(scene: &Scene<'_>, head: &Gathering<'_>, topic: &Gathering<'_>) -> bool {
    let led = head.tokens.start > scene.tokens.start
        && matches!(
            &*lower(scene.reading.str(head.tokens.start - 1)),
            "tại" | "trong" | "sau" | "trước" | "ở" | "từ" | "theo"
        );
    let between = head.tokens.end..topic.tokens.start;
    let joins = |at: usize| scene.reading.shape(at) == Shape::Mark || matches!(scene.reading.str(at), "và" | "của");
    let joined = between.len() <= 1 || joins(between.start) || joins(between.end - 1);
    let told = |at: usize| {
        scene.reading.is_mark(at, &[';', ':', '“', '”', '"'])
            || matches!(scene.reading.str(at), "có" | "là" | "nhằm" | "để" | "trong" | "do")
    };
    let verb = |found: Found<'_>| {
        between.contains(&found.tokens.start)
            && matches!(&*found.trigger.reading, "hold" | "open" | "chair" | "attend" | "meet")
    };
    let told = between.clone().any(told) || scene.triggers("conference").any(verb);
    !led && between.len() <= LONGEST_TOPIC && !joined && !told
}

/// `Hội nghị do Thủ tướng chủ trì`: the gathering before the agent of a verb.
pub(super) fn by_agent<'a, 's>(
    scene: &Scene<'_>,
    agent: Option<&Actor>,
    gatherings: &'a [Gathering<'s>],
) -> Option<&'a Gathering<'s>> {
    let before = agent?.tokens.start.checked_sub(1)?;
    let mut nearest = gatherings.iter().rev();
    match scene.reading.str(before) {
        "do" => nearest.find(|gathering| gathering.tokens.start < before),
        // `tọa đàm đã được | Hội Nhà báo tổ chức`
        "được" => nearest.find(|gathering| gathering.tokens.end == scene.preverb_start(before)),
        _ => None,
    }
}

/// `buổi họp báo của Bộ Nội vụ`, `cuộc họp mới đây của Ban Chỉ đạo`: the body that a meeting is of holds it;
/// `phiên họp thứ 11 của Ủy ban` only says which session.
pub(super) fn owner<'s>(scene: &Scene<'s>, gathering: &Gathering<'_>) -> Option<&'s Actor> {
    let of_somebody = match &*gathering.noun.trigger.value {
        // `chủ trì | họp bàn gỡ khó, xử lý nợ của nhà máy`: to meet is a verb, of which nobody is the owner.
        "meeting" => lower(scene.reading.str(gathering.noun.tokens.start)) != "họp",
        kind => kind == "press_conference",
    };
    if !of_somebody {
        return None;
    }
    let end = gathering.tokens.end;
    let since = scene
        .reading
        .word_at(end, WordClass::NameEnd)
        .map_or(end, |(end, _)| end);
    // `cuộc họp xem xét kiến nghị của Sở Tài chính`, `thẩm tra các báo cáo của UBND tỉnh`: what is discussed has an owner of its own.
    let topic = |at: &usize| {
        let mut triggers = scene.reading.triggers_at(*at);
        let paper = scene.document_after(*at);
        triggers.any(|(_, trigger)| &*trigger.reading == "decide")
            || paper.is_some_and(|paper| paper.tokens.start == *at)
    };
    let of = (gathering.noun.tokens.end..=since)
        .take_while(|at| !topic(at))
        .find(|at| scene.reading.str(*at) == "của")?;
    scene.actor_at(of + 1).filter(|actor| matches!(actor.who, Who::Body(_)))
}
