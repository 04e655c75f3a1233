//! Conferences: gatherings that were convened, from a party conference to a press conference.
//!
//! **Finds** a gathering that is held, opens or closes, is chaired or attended, with its name, kind, organizers, chairs,
//! attendees, mode, sites, participants, day and place.
//!
//! **Sentence shapes**
//! - `Ngày 3/12, Thành ủy đã tổ chức Hội nghị …, với hình thức trực tuyến tại 43 điểm cầu`
//! - `Hội nghị … khai mạc sáng 3/12 tại Hà Nội`, `Sáng 3/12, diễn ra Hội nghị …`
//! - `Chủ trì cuộc họp, Thủ tướng yêu cầu …`, `Thủ tướng nhấn mạnh khi dự hội nghị …`: who leads the main clause
//! - `tọa đàm do Bộ Y tế phối hợp với Bộ Công an tổ chức`, `Văn phòng Quốc hội họp báo …`, `… diễn ra sáng 3/12 tại Hà Nội` far behind the name
//! - `Thủ tướng chủ trì hội nghị …`, `hội nghị do Thủ tướng chủ trì`, `dưới sự chủ trì của …, Chính phủ họp phiên thường kỳ`
//! - `Dự hội nghị có các đồng chí: …; …`, `Chủ tịch nước dự lễ …`, `Về phía tỉnh có …`
//! - without a verb of holding: `Tại hội nghị …`, `Chủ tịch tỉnh đã có cuộc họp …`, `Lễ di quan lúc 6h ngày 23/2`, `Ngày 7/7, kỳ họp thứ 4 đã bầu …`
//!
//! **Refuses** chairing as a duty (`người đứng đầu chịu trách nhiệm … chủ trì tổ chức học tập`), a leading agency
//! (`chủ trì, phối hợp với`), a congress that a resolution only cites (`Nghị quyết Đại hội XIII`) or at which someone was elected once, another
//! session (`kỳ họp trước`), `tổ chức` as a noun, a conference centre.
//!
//! **Known misses**: gatherings that are only alluded to (`để chuẩn bị cho hội nghị`), attendees in lists without a verb, chairs whom only a caption names.
//!
//! Triggers: readings `noun` (value: the kind), `hold` (`passive` where the gathering is its subject), `open` (`subject`, `object`: where it can only be that),
//! `chair` (`attend` where who chairs is said to attend too), `meet` (value: the kind), `attend`, `join` (where it is a gathering), `decide` (what a body does in its session),
//! `mode` (value: the mode), `site` (value: the mode that it tells), `people`, `side` (on whose side a list goes on), `veto`.

mod attendance;
mod chairs;
mod edition;
mod frames;
mod gathering;
mod merging;
mod numbers;
#[cfg(test)]
mod tests;
mod verbless;
mod when;

use serde::Serialize;

use super::scene::{Found, Scene};
use super::{Details, Event, Participant, Passage, Quantity, Status};
use crate::text::{is_word, lower};
pub use edition::Edition;
pub(super) use frames::{holders, with_partners};
use gathering::{Gathering, gatherings};

/// The fields of a conference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Conference {
    /// Its name as written, where it has more than a kind.
    pub name: Option<Passage>,
    /// What sort of gathering.
    pub kind: String,
    /// The bodies that hold it.
    pub organizers: Vec<Participant>,
    /// Who chairs it; only those of whom the text says so.
    pub chairs: Vec<Participant>,
    /// Those of the chairs who are said to chair it together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub co_chairs: Option<CoChairs>,
    /// Who is said to attend.
    pub attendees: Vec<Participant>,
    /// `in_person`, `online` or `hybrid`, where that is said.
    pub mode: Option<String>,
    /// The number of sites (điểm cầu).
    pub sites: Option<Quantity>,
    /// The number of people.
    pub participants: Option<Quantity>,
    /// Which it is of a row, where its name says so: `Đại hội XIV`, `kỳ họp thứ 10, Quốc hội khóa XV`.
    pub edition: Option<Edition>,
    /// Whether it is only referred back to, as `hội nghị`, `buổi lễ`.
    #[serde(skip)]
    pub(super) resumed: bool,
    #[serde(skip)]
    form: Form,
}

/// Who chairs a gathering as one of several, `đồng chủ trì`: each of them is among its chairs too.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CoChairs {
    /// In the order of the text.
    pub together: Vec<Participant>,
}

/// What parts gatherings of one kind.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum Form {
    #[default]
    Usual,
    /// `phiên họp`, `phiên chất vấn`: a sitting; the session that it belongs to, `kỳ họp`, is of the same kind.
    Sitting,
    /// `buổi làm việc`: often a visit's or a talk's.
    Work,
}

impl Form {
    fn of(scene: &Scene<'_>, gathering: &Gathering<'_>) -> Self {
        let noun = lower(scene.reading.words(gathering.noun.tokens.clone()));
        let session = is_word(scene.reading.str(gathering.tokens.start), "kỳ");
        match &*gathering.noun.trigger.value {
            "session" if !session => Self::Sitting,
            "meeting" if noun.ends_with("làm việc") => Self::Work,
            _ => Self::Usual,
        }
    }
}

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let triggers: Vec<Found<'_>> = scene.triggers("conference").collect();
    if triggers.is_empty() {
        return;
    }
    let gatherings: Vec<Gathering<'_>> = gatherings(scene, &triggers);
    let before = events.len();
    for verb in &triggers {
        let told = match &*verb.trigger.reading {
            "hold" => frames::held(scene, verb, &gatherings),
            "open" => frames::opened(scene, verb, &gatherings).into_iter().collect(),
            "chair" => chairs::chaired(scene, verb, &gatherings).into_iter().collect(),
            "meet" => frames::met(scene, verb, &gatherings).into_iter().collect(),
            "join" => attendance::joined(scene, verb, &gatherings).into_iter().collect(),
            "attend" => attendance::attended(scene, verb, &gatherings).into_iter().collect(),
            _ => Vec::new(),
        };
        for event in told {
            join_or_push(events, before, event);
        }
    }
    let verbless = gatherings
        .iter()
        .filter_map(|gathering| verbless::told(scene, &triggers, gathering));
    for event in verbless.chain(attendance::on_the_side_of(scene)) {
        join_or_push(events, before, event);
    }
    if events.len() == before && numbers::tells(scene, &triggers, !gatherings.is_empty()) {
        events.push(numbered(scene, &triggers[0], &gatherings));
    }
    for event in &mut events[before..] {
        numbers::add(scene, &triggers, event);
    }
    if events.len() > before && when::is_long_ago(scene) {
        let mut told = events.split_off(before);
        told.retain(|event| event.date.is_some());
        events.append(&mut told);
    }
}

/// `Hội nghị thu hút hơn 2.000 đại biểu`, `Cùng dự còn có 500 khách mời`: what only adds numbers to a gathering told before.
fn numbered(scene: &Scene<'_>, first: &Found<'_>, gatherings: &[Gathering<'_>]) -> Event {
    let mut event = bare(scene, first, Status::Happened, "conference/numbered");
    let conference = conference(&mut event);
    conference.resumed = true;
    conference.kind = gatherings
        .first()
        .map_or_else(String::new, |gathering| gathering.noun.trigger.value.to_string());
    event
}

/// Two verbs on one noun of a sentence tell one conference.
fn join_or_push(events: &mut Vec<Event>, from: usize, event: Event) {
    let same = |other: &&mut Event| {
        let (Details::Conference(a), Details::Conference(b)) = (&event.details, &other.details) else {
            return false;
        };
        match (&a.name, &b.name) {
            (Some(a), Some(b)) => a.span.overlaps(b.span),
            _ => (a.resumed || b.resumed) && a.kind == b.kind && a.form == b.form,
        }
    };
    match events[from..].iter_mut().find(same) {
        Some(other) => super::merge::absorb(other, event),
        None => events.push(event),
    }
}

fn bare(scene: &Scene<'_>, verb: &Found<'_>, status: Status, rule: &'static str) -> Event {
    let sentence = scene.reading.text.original(scene.sentence().span);
    Event {
        details: Details::Conference(Conference::default()),
        status,
        rule,
        confidence: 0.9,
        trigger: scene.passage(verb.tokens.clone()),
        sentence,
        date: None,
        place: None,
        evidence: vec![sentence],
        position: scene.position(),
    }
}

fn event(scene: &Scene<'_>, verb: &Found<'_>, gathering: &Gathering<'_>, status: Status, rule: &'static str) -> Event {
    let mut event = bare(scene, verb, status, rule);
    let tokens = verb.tokens.start.min(gathering.noun.tokens.start)..verb.tokens.end.max(gathering.noun.tokens.end);
    event.trigger = if tokens.len() <= 16 {
        scene.passage(tokens)
    } else {
        event.trigger
    };
    let at = gathering.tokens.start.max(verb.tokens.start);
    event.date = when::date(scene, gathering, at);
    // `ngày thành lập Chi bộ đầu tiên ở Phú Yên`: `ở` may belong to what is told of.
    let leads = scene.reading.str(gathering.tokens.end) != "ở";
    // `tọa đàm “Phát triển du lịch tại Sơn Trà” tại Hà Nội`
    let name = scene.passage(gathering.tokens.clone()).span;
    let apart = |place: &Participant| !name.contains(place.span);
    event.place = scene
        .place(at)
        .filter(apart)
        .or_else(|| when::place_beside(scene, gathering).filter(|_| leads));
    let owner = gathering::owner(scene, gathering).map(|owner| scene.participant(owner));
    let conference = conference(&mut event);
    conference.kind = gathering.noun.trigger.value.to_string();
    conference.resumed = gathering.is_bare();
    conference.name =
        (!gathering.is_bare() || is_telling(scene, gathering)).then(|| scene.passage(gathering.tokens.clone()));
    conference.form = Form::of(scene, gathering);
    conference.edition = edition::edition(scene, gathering);
    conference.organizers = owner.into_iter().collect();
    event
}

/// `lễ truy điệu`, `tọa đàm`, `phiên chất vấn`: a noun that says by itself what is held; `buổi lễ`, `phiên họp` only refer to it.
fn is_telling(scene: &Scene<'_>, gathering: &Gathering<'_>) -> bool {
    let last = lower(scene.reading.str(gathering.tokens.end - 1));
    let kind = &*gathering.noun.trigger.value;
    matches!(kind, "ceremony" | "seminar" | "press_conference" | "session") && !matches!(&*last, "lễ" | "họp")
}

fn conference(event: &mut Event) -> &mut Conference {
    let Details::Conference(conference) = &mut event.details else {
        unreachable!("conferences alone are made here")
    };
    conference
}
