//! Launches: works begun or opened, campaigns started, bodies founded.
//!
//! **Finds** what was launched, by whom.
//!
//! **Sentence shapes**
//! - `UBND tỉnh khởi công dự án cầu Rạch Miễu 2`, `cầu Thăng Long được thông xe`
//! - `Bộ Y tế phát động Tháng hành động vì an toàn thực phẩm`, `lễ ra mắt Đảng bộ phường`
//! - `UBND tỉnh phối hợp với Bộ Giao thông vận tải tổ chức lễ khởi công …`: who holds the ceremony launches
//!
//! **Refuses** plans without commitment, duties, agendas, what a law says of all (`Doanh nghiệp được thành lập theo quy định`), the engine (`động cơ`), films and goods that are only introduced.
//!
//! **Known misses**: objects named in the sentence before.
//!
//! Triggers, with the kind as value: readings `verb`, `veto`.

mod object;
#[cfg(test)]
mod tests;

use serde::Serialize;

use self::object::{object, object_end, opens_itself, undergoing};
use super::conference;
use super::dating;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::words::{trigger_at, trigger_before};
use super::{Details, Event, EventDate, Participant, Passage, Status};
use crate::text::is_word;

/// The fields of a launch.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Launch {
    /// `groundbreaking`, `inauguration`, `campaign`, `establishment` or `opening`.
    pub kind: String,
    /// What is launched, as written.
    pub object: Passage,
    /// Who launches it.
    pub actors: Vec<Participant>,
}

/// How many words may stand between an object and the verb that says that its ceremony is held: `đã chính thức diễn ra`.
const LONGEST_LEAD: usize = 4;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    events.extend(scene.triggers("launch").filter_map(|verb| event(scene, &verb)));
}

/// Who launches what.
struct Launching<'s> {
    object: Passage,
    actors: Vec<&'s Actor>,
    status: Status,
}

fn event(scene: &Scene<'_>, verb: &Found<'_>) -> Option<Event> {
    let at = verb.tokens.start;
    if is_so_of_all(scene, verb.tokens.end) {
        return None;
    }
    let ceremony = at
        .checked_sub(1)
        .filter(|before| is_word(scene.reading.str(*before), "lễ"));
    let Launching { object, actors, status } = match ceremony {
        Some(noun) => celebrated(scene, verb, noun)?,
        None => told(scene, verb)?,
    };
    // `Lễ khởi công cầu, lẽ ra diễn ra tuần này, dời sang tháng 5`: the whole sentence is about it.
    let whole = || {
        let opens = ceremony == Some(scene.tokens.start);
        opens.then(|| scene.date(at)).flatten()
    };
    let able = actors
        .into_iter()
        .filter(|actor| !matches!(actor.who, Who::Place(_) | Who::Group));
    let launch = Launch {
        kind: verb.trigger.value.to_string(),
        object,
        actors: able.map(|actor| scene.participant(actor)).collect(),
    };
    Some(Event {
        date: date(scene, scene.preverb_start(at), verb.tokens.end).or_else(whole),
        place: scene.place(at),
        ..scene.event("launch/verb", 0.8, status, verb.tokens.clone(), Details::Launch(launch))
    })
}

/// `Doanh nghiệp được thành lập theo quy định của pháp luật`, `các hội được thành lập ngày càng nhiều`: what is so of all.
fn is_so_of_all(scene: &Scene<'_>, end: usize) -> bool {
    let general = scene.reading.words(end..scene.tokens.end.min(end + 2));
    matches!(general, "theo quy" | "theo pháp" | "ngày càng")
}

/// `UBND tỉnh tổ chức lễ khởi công cầu A`, `dự lễ khánh thành cầu B`: what is launched at the ceremony that a noun names.
fn celebrated<'s>(scene: &Scene<'s>, verb: &Found<'_>, noun: usize) -> Option<Launching<'s>> {
    let status = scene.status(verb.tokens.start)?;
    // `Giao Sở Y tế chuẩn bị kế hoạch tổ chức lễ khởi công` is to be done by no one yet.
    let held = trigger_before(scene, noun, "conference", "hold");
    let actors = match &held {
        Some(held) => conference::holders(scene, held)?,
        None => scene.subjects(verb.tokens.start),
    };
    let bound = |first: &&Actor| held.is_none() && scene.is_governed(first) || is_subject_matter(scene, first);
    if actors.first().is_some_and(bound) {
        return None;
    }
    Some(Launching {
        object: object(scene, verb.tokens.end)?,
        actors,
        status,
    })
}

/// `UBND tỉnh khởi công cầu A`, `cầu A được khởi công`, `cầu A khởi công sáng 1/12`
fn told<'s>(scene: &Scene<'s>, verb: &Found<'_>) -> Option<Launching<'s>> {
    let at = verb.tokens.start;
    let own = scene.status(at)?;
    let mark = scene
        .preverb_start(at)
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start && scene.reading.str(*before) == "được");
    let alone = |object: usize, status| {
        Some(Launching {
            object: undergoing(scene, object)?,
            actors: Vec::new(),
            status,
        })
    };
    if let Some(mark) = mark {
        // `công trình sẽ được khởi công`
        return alone(mark, scene.status(mark)?);
    }
    let actors = doers(scene, at);
    if opens_itself(scene, verb, &actors) {
        return alone(at, own);
    }
    // `việc thành lập`, `phương án khởi công`: a noun phrase tells no launch.
    let bound = |first: &&Actor| scene.is_governed(first) || is_subject_matter(scene, first);
    if actors.first().is_none_or(bound) {
        return None;
    }
    Some(Launching {
        object: object(scene, verb.tokens.end)?,
        actors,
        status: own,
    })
}

/// Who does what the verb tells, or the one it goes on with: `đã đến thăm và cắt băng khánh thành trụ sở`.
fn doers<'s>(scene: &Scene<'s>, verb: usize) -> Vec<&'s Actor> {
    let own = scene.subjects(verb);
    if !own.is_empty() {
        return own;
    }
    scene
        .carried(verb)
        .filter(|(doers, status)| status.is_some() && !is_agenda(scene, doers, verb))
        .map_or(own, |(carried, _)| carried)
}

/// When it is launched: the day that the clause of the verb says, or the day or year right behind it (`khởi công năm 2008`), behind the object or
/// how that is held (`Lễ phát động cuộc thi … diễn ra chiều 22/6`).
fn date(scene: &Scene<'_>, start: usize, end: usize) -> Option<EventDate> {
    let behind = object_end(scene, end);
    let held = || {
        let near = behind..scene.tokens.end.min(behind + LONGEST_LEAD);
        let verb = |at: usize| {
            ["open", "hold"]
                .into_iter()
                .find_map(|reading| trigger_at(scene, at, "conference", reading))
        };
        let verb = near.into_iter().find_map(verb)?;
        scene.date_right_behind(verb.tokens.end)
    };
    dating::date(scene, start, end)
        .or_else(|| scene.date_right_behind(end))
        .or_else(|| scene.date_right_behind(behind))
        .or_else(held)
}

/// `ủng hộ việc Cần Thơ thành lập trường đại học`: what is only spoken of.
fn is_subject_matter(scene: &Scene<'_>, doer: &Actor) -> bool {
    doer.tokens.start > scene.tokens.start && is_word(scene.reading.str(doer.tokens.start - 1), "việc")
}

/// `Trung ương sẽ bàn về: kinh tế; thành lập các tiểu ban`, `Thủ tướng đánh giá cao Bộ Y tế đã họp; thành lập tổ công tác`: what is on an
/// agenda or spoken of.
fn is_agenda(scene: &Scene<'_>, doers: &[&Actor], verb: usize) -> bool {
    let Some(last) = doers.last() else {
        return false;
    };
    let said = |at: usize| {
        let mut triggers = scene.reading.triggers_at(at);
        triggers.any(|(_, trigger)| &*trigger.event == "statement" && &*trigger.reading == "verb")
    };
    scene.verb_behind(last).is_some_and(said) || (last.tokens.end..verb).any(|at| scene.reading.is_mark(at, &[':']))
}
