//! On which day a gathering is, and where it is said beside it.

use super::super::scene::Scene;
use super::super::setting::{is_day, is_event_time};
use super::super::story::Who;
use super::super::words::{behind_bracket, trigger_at, trigger_before};
use super::super::{EventDate, Participant};
use super::gathering::Gathering;
use crate::text::{Shape, is_word};
use crate::time::{DateValue, ResolvedDate};

/// How many words may stand between an opening day and the gathering: `Sáng 4-7, phát biểu tại phiên khai mạc`.
const LONGEST_OPENING: usize = 6;

/// How far behind a gathering or its verb a month or year is still its own: `được tổ chức vào tháng 4/2017`.
const NEAR: usize = 8;

/// The most words that say more of a gathering before its day.
const LONGEST_REST: usize = 30;

/// How far into a sentence an opening day may begin: `Trước đó, vào ngày 5/7, tại …`.
const LATEST_OPENING: usize = 5;

/// How far into a sentence the words may end that set it in the past: `Đúng vào dịp này một năm trước`.
const LONGEST_AGO: usize = 8;

/// When a verb's gathering is: the last day before the verb, else the first behind it; a month or year where no day is named.
///
/// No day of a document (`Kế hoạch số 35, ngày 5/7`), none inside the gathering's own name.
pub(super) fn date(scene: &Scene<'_>, gathering: &Gathering<'_>, at: usize) -> Option<EventDate> {
    let own = |date: &&ResolvedDate| {
        let apart = scene.is_feast(date) || scene.is_of_visit(date);
        !is_inside(date, gathering) && !is_of_document(scene, date) && !apart && !is_of_words(scene, date)
    };
    let before = |fits: fn(&ResolvedDate) -> bool| {
        let before = scene.dates().filter(own).filter(|date| fits(date));
        before.filter(|date| date.expression.tokens.end <= at).last()
    };
    // A month or year far behind is that of something else: `hội nghị với các địa phương triển khai dự toán ngân sách năm 2015`.
    let behind = |fits: fn(&ResolvedDate) -> bool, limit: usize| {
        let from = gathering.noun.tokens.end;
        let mut behind = scene.dates().filter(own).filter(|date| fits(date));
        behind.find(|date| (from..limit).contains(&date.expression.tokens.start))
    };
    let near = at.max(gathering.tokens.end) + NEAR;
    // `phiên họp diễn ra sau khi kỳ họp thứ 8 bế mạc ngày 27/11`
    let reach = if gathering.is_bare() { near } else { scene.tokens.end };
    let day = before(is_day).or_else(|| behind(is_day, reach));
    let date = day
        .or_else(|| before(is_event_time))
        .or_else(|| behind(is_event_time, near).filter(|date| !is_year_of_topic(scene, date)))?;
    scene.event_date(date)
}

/// `Hội nghị tổng kết công tác Hội, phong trào năm 2019`: a year behind the name is that of what is spoken of, unless a word leads to it.
fn is_year_of_topic(scene: &Scene<'_>, date: &ResolvedDate) -> bool {
    let year = matches!(date.value, Some(DateValue::Partial(value)) if value.month.is_none());
    let before = date.expression.tokens.start.wrapping_sub(1);
    let led = matches!(scene.reading.str(before), "vào" | "trong" | "từ" | "hồi");
    let held = || {
        ["open", "hold"]
            .iter()
            .any(|reading| trigger_before(scene, before + 1, "conference", reading).is_some())
    };
    year && !led && !held()
}

/// `kỳ họp thứ 11 diễn ra sáng 11/12`: the day right behind the verb.
pub(super) fn date_behind(scene: &Scene<'_>, verb_end: usize) -> Option<EventDate> {
    let next = scene.dates().find(|date| date.expression.tokens.start >= verb_end)?;
    let gap = verb_end..next.expression.tokens.start;
    let led = gap.clone().all(|at| {
        scene.reading.shape(at) != Shape::Mark && matches!(scene.reading.str(at), "vào" | "từ" | "trong" | "lúc")
            || scene.reading.shape(at) == Shape::Number
            || matches!(scene.reading.str(at), "hai" | "ba" | "ngày" | "giờ" | "h" | ":")
    });
    scene.event_date(Some(next).filter(|date| led && is_event_time(date))?)
}

/// The day that stands right behind a gathering's name, `phiên họp chiều 15/5`, or opens the sentence: `Ngày 6/8, tại hội thảo …`.
pub(super) fn date_beside(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<EventDate> {
    let end = gathering.tokens.end;
    // `họp báo “Triển lãm …” (từ ngày 17 đến 19/9)`: the days of what the press is told of.
    let aside = &*gathering.noun.trigger.value == "press_conference"
        && scene.reading.is_mark(end, &['('])
        && scene.reading.str(end + 1) == "từ";
    let beside = scene.dates().filter(|_| !aside).find(|date| {
        let start = date.expression.tokens.start;
        (end..=end + 2).contains(&start) && is_event_time(date) && !(end..start).any(|at| scene.actor_at(at).is_some())
    });
    match beside {
        Some(beside) => scene.event_date(beside),
        None => date_of_rest(scene, gathering).or_else(|| opening_date(scene, gathering)),
    }
}

/// `cuộc họp giao ban với các sở, ngành | diễn ra sáng 6/2`, `hội nghị … (TT-TT) | tại Hà Nội chiều 15/1`, `lễ … | vào sáng 29/8`: the day
/// with which the words end that say more of a gathering.
fn date_of_rest(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<EventDate> {
    let end = gathering.tokens.end;
    let date = scene.dates().find(|date| date.expression.tokens.start >= end)?;
    let start = date.expression.tokens.start;
    let led = usize::from(start > end && matches!(scene.reading.str(start - 1), "vào" | "hôm" | "từ"));
    let rest = end..start - led;
    let aside = behind_bracket(scene, end).unwrap_or(end);
    let held = ["open", "hold"].into_iter().any(|reading| {
        trigger_before(scene, rest.end, "conference", reading).is_some_and(|verb| verb.tokens.start >= end)
    });
    let placed = || {
        let place = scene
            .actor_at(aside + 1)
            .filter(|place| matches!(place.who, Who::Place(_)));
        scene.place_after(aside).is_some() && place.is_some_and(|place| place.tokens.end == rest.end)
    };
    // `tại hội nghị, ông A cho biết lễ hội diễn ra sáng 3/12`: who acts, or another gathering, has days of his own.
    let apart = |at: usize| {
        scene.reading.is_mark(at, &[';', ':', '“', '”', '"'])
            || scene.actor_at(at).is_some_and(|actor| actor.who.is_person())
            || scene.reading.triggers_at(at).any(|(_, trigger)| match &*trigger.event {
                "conference" => &*trigger.reading == "noun",
                "statement" => &*trigger.reading == "verb",
                _ => false,
            })
    };
    let whole = rest.len() <= LONGEST_REST && !rest.clone().any(apart);
    let own = held || led > 0 && aside == rest.end || placed();
    scene.event_date(date).filter(|_| is_day(date) && whole && own)
}

/// The day that opens the sentence, shortly before a gathering.
pub(super) fn opening_date(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<EventDate> {
    let first = scene
        .dates()
        .next()
        .filter(|date| date.expression.tokens.start <= scene.tokens.start + LATEST_OPENING)?;
    let gap = first.expression.tokens.end..gathering.tokens.start;
    let apart = gap.clone().filter(|at| scene.reading.is_mark(*at, &[',', ';', ':']));
    let near = !gap.is_empty() && gap.len() <= LONGEST_OPENING && apart.count() <= 1;
    scene.event_date(Some(first).filter(|_| near)?)
}

/// `Sáng 3/12, Bộ trưởng A đã phát biểu tại phiên họp toàn thể`: the day that opens a sentence in which someone speaks at a gathering.
pub(super) fn date_spoken(scene: &Scene<'_>, preposition: usize) -> Option<EventDate> {
    let mut before = scene.dates().filter(|date| date.expression.tokens.end <= preposition);
    let (Some(first), None) = (before.next(), before.next()) else {
        return None;
    };
    let opens = first.expression.tokens.start == scene.tokens.start
        && scene.reading.is_mark(first.expression.tokens.end, &[',']);
    let spoken = trigger_before(scene, preposition, "statement", "speech").is_some();
    scene.event_date(first).filter(|_| opens && spoken && is_day(first))
}

/// Where a gathering is, behind its name or the day that follows it: `hội nghị … | sáng 15/12 | tại Hà Nội`.
pub(super) fn place_beside(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<Participant> {
    let end = behind_bracket(scene, gathering.tokens.end).unwrap_or(gathering.tokens.end);
    let held = ["open", "hold"]
        .into_iter()
        .find_map(|reading| trigger_at(scene, end, "conference", reading))
        .map_or(end, |verb| verb.tokens.end);
    let led = held + usize::from(matches!(scene.reading.str(held), "vào" | "hôm" | "từ"));
    let dated = scene.date_at(led);
    scene
        .place_after(held)
        .or_else(|| scene.place_after(dated?.expression.tokens.end))
}

/// `diễn ra vào tháng 1/2015 tại Hội nghị lần thứ 10`: the date right before the preposition.
pub(super) fn date_right_before(scene: &Scene<'_>, preposition: usize) -> Option<EventDate> {
    let date = scene.dates().find(|date| date.expression.tokens.end == preposition)?;
    scene.event_date(date)
}

fn is_inside(date: &ResolvedDate, gathering: &Gathering<'_>) -> bool {
    gathering.tokens.contains(&date.expression.tokens.start)
}

/// `Bộ Ngoại giao hôm 20/3 | cho biết, Thủ tướng sẽ dự`: the day on which it was said.
fn is_of_words(scene: &Scene<'_>, date: &ResolvedDate) -> bool {
    let said = trigger_at(scene, date.expression.tokens.end, "statement", "verb");
    said.is_some_and(|said| {
        scene.reading.is_mark(said.tokens.end, &[',', ':']) || scene.reading.str(said.tokens.end) == "rằng"
    })
}

/// `Kế hoạch số 357-KH/ĐU, ngày 5/7/2019 của Đảng ủy`: the day of a document.
fn is_of_document(scene: &Scene<'_>, date: &ResolvedDate) -> bool {
    let start = date.expression.tokens.start;
    let beside = scene.document_before(start).map(|document| document.tokens.end);
    let documents = &scene.story.mentions.documents;
    let next = documents.get(documents.partition_point(|document| document.tokens.end <= start));
    next.is_some_and(|document| document.tokens.contains(&start))
        || beside == Some(start)
        || beside.is_some_and(|end| end + 1 == start) && scene.reading.is_mark(start - 1, &[','])
}

/// `Đúng một năm trước, tại cuộc họp do ông A chủ trì, …`, `Cách đây ba năm, …`: whether the sentence begins with a time before the news.
pub(super) fn is_long_ago(scene: &Scene<'_>) -> bool {
    let word = |at: usize| scene.reading.str(at);
    let start = scene.tokens.start;
    let opening =
        (start..scene.tokens.end.min(start + LONGEST_AGO)).take_while(|at| scene.reading.shape(*at) != Shape::Mark);
    let mut opening = opening.skip_while(|_| matches!(word(start), "So" | "Như"));
    opening.any(|at| match word(at) {
        "đây" => at > start && is_word(word(at - 1), "cách"),
        "năm" | "tháng" => {
            at > start && matches!(word(at + 1), "trước" | "ngoái") || word(at + 1) == "về" && word(at + 2) == "trước"
        }
        _ => false,
    })
}
