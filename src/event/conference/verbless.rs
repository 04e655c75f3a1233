//! Gatherings that no verb of holding tells: at which something was said or done, which someone had, which have their hour.

use super::super::roll::named;
use super::super::scene::{Found, Scene};
use super::super::setting::is_day;
use super::super::story::{Actor, Who};
use super::super::{Event, Status, merge};
use super::gathering::Gathering;
use super::when::{date_beside, date_right_before, date_spoken, opening_date, place_beside};
use super::{Form, conference, event};
use crate::mention::WordClass;
use crate::text::{Shape, lower};
use crate::time::DateValue;

/// How many tokens of the clause before a gathering may say whether it is to come.
const LONGEST_CLAUSE: usize = 16;

/// How a gathering is told that stands behind a preposition, behind `có`, or with its hour.
pub(super) fn told(scene: &Scene<'_>, triggers: &[Found<'_>], gathering: &Gathering<'_>) -> Option<Event> {
    cited(scene, triggers, gathering)
        .or_else(|| had(scene, gathering))
        .or_else(|| convened(scene, gathering))
        .or_else(|| timed(scene, gathering))
        .or_else(|| acting(scene, gathering))
}

/// `Tại cuộc họp báo chiều 3/12, …`, `sau Hội nghị giữa Thủ tướng với doanh nghiệp`: a gathering at which, or after which, something is told to have been.
fn cited(scene: &Scene<'_>, triggers: &[Found<'_>], gathering: &Gathering<'_>) -> Option<Event> {
    let before = word_before(scene, gathering)?;
    let word = lower(scene.reading.str(before));
    if !matches!(&*word, "tại" | "trong" | "sau" | "ở" | "bên" | "lề") {
        return None;
    }
    // `ý kiến cử tri trước và sau kỳ họp thứ 6`
    if word == "sau" && scene.reading.str(before - 1) == "và" && scene.reading.str(before.saturating_sub(2)) == "trước"
    {
        return None;
    }
    // `trường hợp HĐND không bầu đủ … phải bầu ngay tại kỳ họp thứ nhất`: conditions and duties tell no gathering.
    let supposed = (scene.tokens.start..before).any(|at| {
        let duty = scene.reading.word_at(at, WordClass::Duty);
        duty.is_some_and(|(_, word)| &*word.value == "condition")
    });
    let congress = &*gathering.noun.trigger.value == "congress";
    let (to_come, wanted) = if word == "sau" {
        (false, false)
    } else {
        outlook(scene, before)
    };
    let status = if to_come {
        Status::Planned
    } else {
        status_behind(scene, gathering)
    };
    let mut event = event(scene, &gathering.noun, gathering, status, "conference/cited");
    event.confidence = 0.8;
    event.date = date_beside(scene, gathering)
        .or_else(|| date_right_before(scene, before))
        .or_else(|| date_spoken(scene, before));
    // `Sau kỳ họp, sáng 28/6, bà A tiếp xúc cử tri`: the day is that of what came after.
    let beside = matches!(&*word, "sau" | "lề") && !gathering.tokens.is_empty();
    if beside && event.date.is_some() && scene.reading.is_mark(gathering.tokens.end, &[',']) {
        event.date = None;
    }
    event.place = place_beside(scene, gathering);
    let known = conference(&mut event);
    if known.organizers.is_empty() && word != "sau" {
        let decides = decider(scene, triggers, gathering);
        known.organizers = decides.map(|body| scene.participant(body)).into_iter().collect();
    }
    if let Some(actor) = pictured(scene, before, gathering) {
        known.attendees = vec![scene.participant(actor)];
        // A picture adds who is there to what the text tells.
        known.resumed = true;
        known.organizers.clear();
        event.date = None;
    }
    // `Tại Đại hội VI (năm 1986), ông được bầu …`: a past congress that is only referred to.
    let on_a_day = event
        .date
        .as_ref()
        .is_some_and(|date| !matches!(date.value, DateValue::Partial(value) if value.day.is_none()));
    let past =
        congress && !on_a_day && !gathering.is_bare() && (event.date.is_some() || !is_of_the_day(scene, gathering));
    let dated = event.date.is_some() || gathering.is_bare();
    let destined = !on_a_day && is_destination(scene, before) || is_aim(scene, before);
    (!supposed && !past && !destined && (dated || !wanted)).then_some(event)
}

/// `Để tổng hợp ý kiến của cử tri tại kỳ họp thứ 9, sáng 1/12, …`: what the sentence begins with is the aim of what it tells.
fn is_aim(scene: &Scene<'_>, before: usize) -> bool {
    let opens = before > scene.tokens.start && scene.reading.is_mark(before - 1, &[',', ';']);
    matches!(scene.reading.str(scene.tokens.start), "Để" | "Nhằm") && !opens
}

/// `thảo luận các nội dung trình tại kỳ họp giữa năm`, `tài liệu trình HĐND tại kỳ họp`: where papers are to be laid, whoever meets now.
fn is_destination(scene: &Scene<'_>, before: usize) -> bool {
    let clause = (scene.tokens.start..before)
        .rev()
        .take_while(|at| !scene.reading.is_mark(*at, &[',', ';', ':', '“', '"']))
        .take(LONGEST_CLAUSE);
    let longer = |at: usize| scene.reading.triggers_at(at - 1).any(|(end, _)| end > at);
    let compound = |at: usize| matches!(scene.reading.str(at - 1), "chương" | "giải" | "được" | "đã");
    let mut laid = clause.filter(|at| scene.reading.str(*at) == "trình" && *at > scene.tokens.start);
    laid.any(|at| !longer(at) && !compound(at) && scene.actor_before(at).is_none())
}

/// `Tại Đại hội Đảng bộ tỉnh lần thứ XVIII, bà A lưu ý`: what is said at a congress of a place or body is of the day, where
/// `Tại Đại hội XII, ông được bầu` tells a life.
fn is_of_the_day(scene: &Scene<'_>, gathering: &Gathering<'_>) -> bool {
    let named = scene.story.actors_in(&gathering.tokens);
    let local = named.iter().any(|actor| actor.core.len() > 1);
    let said = scene
        .triggers("statement")
        .any(|found| &*found.trigger.reading == "verb" && found.tokens.start >= gathering.tokens.end);
    local && said
}

/// Whether the clause before a gathering says that it is to come (`sẽ trình Quốc hội tại kỳ họp thứ 4`), and whether it only
/// says what it is wanted for (`để trình Quốc hội thông qua tại kỳ họp thứ 4`).
fn outlook(scene: &Scene<'_>, before: usize) -> (bool, bool) {
    let clause = (scene.tokens.start..before)
        .rev()
        .take_while(|at| !scene.reading.is_mark(*at, &[',', ';', ':', '“', '"']))
        .take(LONGEST_CLAUSE);
    let planned = |at: usize| {
        let aspect = scene.reading.word_at(at, WordClass::Aspect);
        aspect.is_some_and(|(_, word)| &*word.value == "planned")
    };
    let wanted = |at: usize| matches!(scene.reading.str(at), "để" | "cần" | "phải");
    clause.fold((false, false), |(to_come, needed), at| {
        (to_come || planned(at), needed || wanted(at))
    })
}

/// `Tại phiên họp chiều 15/5, Ủy ban Thường vụ Quốc hội đã thông qua`: the body that decides at a session has met in it.
fn decider<'s>(scene: &Scene<'s>, triggers: &[Found<'_>], gathering: &Gathering<'_>) -> Option<&'s Actor> {
    let sits = Form::of(scene, gathering) == Form::Sitting;
    if &*gathering.noun.trigger.value != "session" || !sits && !gathering.is_bare() {
        return None;
    }
    let decision = triggers
        .iter()
        .find(|found| &*found.trigger.reading == "decide" && found.tokens.start >= gathering.tokens.end)?;
    let subjects = scene.subjects(decision.tokens.start);
    let &[body] = subjects.as_slice() else {
        return None;
    };
    let deliberates = matches!(
        scene.kind_of_body(body),
        Some("assembly" | "council" | "committee" | "government" | "party")
    );
    (matches!(body.who, Who::Body(_)) && deliberates && body.tokens.start >= gathering.tokens.end).then_some(body)
}

/// `Bộ trưởng Trần Văn Nam tại buổi họp báo.`, `Ông A trong buổi làm việc sáng nay.`: a sentence of a picture shows who is there.
fn pictured<'s>(scene: &Scene<'s>, preposition: usize, gathering: &Gathering<'_>) -> Option<&'s Actor> {
    let end = gathering.tokens.end;
    let dated = scene.date_at(end);
    let end = dated.map_or(end, |date| date.expression.tokens.end);
    let whole = end >= scene.words_end() && matches!(scene.reading.str(preposition), "tại" | "trong");
    let actor = scene.actor_at(scene.tokens.start).filter(|actor| named(actor))?;
    (whole && actor.tokens.end == preposition).then_some(actor)
}

/// `Tại kỳ họp này, Quốc hội sẽ xem xét`: what is to be done at it has yet to come.
fn status_behind(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Status {
    let behind = scene
        .actors
        .iter()
        .find(|actor| actor.tokens.start >= gathering.tokens.end);
    let aspect = behind.and_then(|actor| scene.reading.word_at(actor.tokens.end, WordClass::Aspect));
    match aspect {
        Some((_, word)) if &*word.value == "planned" => Status::Planned,
        _ => Status::Happened,
    }
}

/// `Chủ tịch UBND thành phố đã có cuộc họp với các sở`, `Ban Chỉ đạo vừa có phiên họp thứ hai`
fn had(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<Event> {
    let verb = word_before(scene, gathering)?;
    let at_work = scene.reading.words(gathering.noun.tokens.clone()).ends_with("làm việc");
    if scene.reading.str(verb) != "có" || at_work {
        return None;
    }
    let led = scene.reading.word_before(verb + 1, WordClass::Aspect);
    let start = led.map_or(verb, |(from, _)| from);
    let status = scene.status(start)?;
    let subjects = scene.subjects(start);
    let planned = led.is_some_and(|(_, word)| &*word.value == "planned");
    let doer = subjects
        .iter()
        .any(|actor| named(actor) || matches!(actor.who, Who::Body(_)));
    if !doer || scene.is_governed(subjects[0]) {
        return None;
    }
    let status = if planned { Status::Planned } else { status };
    let mut event = event(scene, &gathering.noun, gathering, status, "conference/had");
    let known = conference(&mut event);
    let (people, bodies): (Vec<&Actor>, Vec<&Actor>) = subjects.into_iter().partition(|actor| named(actor));
    known.attendees = people.into_iter().map(|actor| scene.participant(actor)).collect();
    let bodies = bodies.into_iter().filter(|actor| matches!(actor.who, Who::Body(_)));
    merge::add(
        &mut known.organizers,
        bodies.map(|actor| scene.participant(actor)).collect(),
    );
    Some(event)
}

/// `Bộ Y tế họp báo về dịch bệnh`, `Đảng bộ xã A Đại hội lần thứ XX`: a noun that is a verb behind who does it.
fn convened(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<Event> {
    let start = gathering.tokens.start;
    let congress = || {
        let numbered = scene.reading.str(gathering.noun.tokens.end) == "lần";
        numbered && &*gathering.noun.trigger.value == "congress" && scene.dates().any(is_day)
    };
    if scene.reading.str(start) != "họp" && !congress() {
        return None;
    }
    let status = scene.status(start)?;
    let subjects = scene.subjects(start);
    let host = subjects
        .last()
        .filter(|host| matches!(host.who, Who::Body(_) | Who::Place(_)))?;
    if scene.is_governed(subjects[0]) || host.tokens.end != scene.preverb_start(start) {
        return None;
    }
    let mut event = event(scene, &gathering.noun, gathering, status, "conference/had");
    let bodies = subjects.into_iter().filter(|actor| matches!(actor.who, Who::Body(_)));
    conference(&mut event).organizers = bodies.map(|actor| scene.participant(actor)).collect();
    Some(event)
}

/// `Lễ di quan lúc 6h ngày 23/2`: a line of a programme.
fn timed(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<Event> {
    let opens = gathering.tokens.start == scene.tokens.start;
    let end = gathering.tokens.end;
    let hour = scene.reading.str(end) == "lúc"
        || scene.reading.str(end) == "vào" && scene.reading.shape(end + 1) == Shape::Number
        || scene.reading.str(end) == "vào" && scene.reading.str(end + 1) == "lúc";
    if !(opens && hour) {
        return None;
    }
    let event = event(scene, &gathering.noun, gathering, Status::Happened, "conference/timed");
    event.date.is_some().then_some(event)
}

/// `Tháng 7/2017, kỳ họp thứ 4 HĐND thành phố đã miễn nhiệm …`, `Hội nghị đã thảo luận`: a gathering that does something.
fn acting(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<Event> {
    let (aspect_end, aspect) = scene.reading.word_at(gathering.tokens.end, WordClass::Aspect)?;
    let before = gathering
        .tokens
        .start
        .checked_sub(1)
        .filter(|at| *at >= scene.tokens.start);
    let heads = before.is_none_or(|before| scene.reading.is_mark(before, &[',']));
    let past = &*aspect.value == "past" && scene.reading.shape(aspect_end) == Shape::Lower;
    if !(heads && past && scene.status(aspect_end).is_some()) {
        return None;
    }
    let mut event = event(scene, &gathering.noun, gathering, Status::Happened, "conference/acting");
    event.confidence = 0.8;
    event.date = opening_date(scene, gathering);
    (event.date.is_some() || gathering.is_bare()).then_some(event)
}

fn word_before(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Option<usize> {
    gathering
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start)
}
