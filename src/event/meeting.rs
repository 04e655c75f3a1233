//! Meetings: two sides that meet or talk.
//!
//! **Finds** receptions, talks, calls, working sessions, encounters and meetings with voters, with host and guests.
//!
//! **Sentence shapes**
//! - `Chủ tịch nước tiếp Đại sứ Lào`, `Thủ tướng hội đàm với Thủ tướng Hun Sen`, `hai Bộ trưởng điện đàm`
//! - `Thủ tướng làm việc với lãnh đạo tỉnh Cà Mau`, `ông A tiếp xúc cử tri quận 1`
//! - `trong cuộc gặp với Tổng thống Mỹ, Thủ tướng …`
//!
//! **Refuses** `tiếp tục`, `trực tiếp`, `tiếp nhận`; `làm việc 8 tiếng`, `người làm việc với`; a visit that is also a working
//! session (`thăm và làm việc với`, which is one visit); wishes to meet.
//!
//! **Known misses**: meetings told only by `hai bên`, guests in lists behind a colon.
//!
//! Triggers, with the kind as value: readings `verb` (the guest follows), `with` (the guest follows `với`), `voters`, `noun`, `veto`.

use serde::Serialize;

use super::phrase::name_end;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::{Details, Event, Participant, Status};
use crate::mention::WordClass;

/// The fields of a meeting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Meeting {
    /// `reception`, `talks`, `call`, `working`, `voters` or `encounter`.
    pub kind: String,
    /// The side that receives, or the one that the sentence is about.
    pub host: Option<Participant>,
    /// The other side.
    pub guests: Vec<Participant>,
}

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    if !scene.is_running() {
        return;
    }
    events.extend(scene.triggers("meeting").filter_map(|found| event(scene, &found)));
}

fn event(scene: &Scene<'_>, found: &Found<'_>) -> Option<Event> {
    let noun = &*found.trigger.reading == "noun" || is_at(scene, found);
    let (hosts, status) = if noun {
        beside(scene, found)?
    } else {
        doers(scene, found.tokens.start)?
    };
    let guests = if &*found.trigger.reading == "voters" {
        voters(scene, found)
    } else {
        guests(scene, found)
    };
    let guests: Vec<Participant> = guests
        .into_iter()
        .filter(|guest| hosts.iter().all(|host| host.name != guest.name))
        .collect();
    // `Hai bên hội đàm`: nobody is told.
    if guests.is_empty() && hosts.len() < 2 {
        return None;
    }
    let sentence = scene.reading.text.original(scene.sentence().span);
    let mut hosts = hosts.into_iter();
    let host = hosts.next();
    let joined = if guests.is_empty() { hosts.collect() } else { Vec::new() };
    Some(Event {
        status,
        rule: if noun { "meeting/noun" } else { "meeting/verb" },
        confidence: 0.85,
        trigger: scene.passage(found.tokens.clone()),
        sentence,
        date: scene.date(found.tokens.start),
        place: scene.place(found.tokens.start),
        evidence: vec![sentence],
        part: scene.sentence().part,
        details: Details::Meeting(Meeting {
            kind: found.trigger.value.to_string(),
            host,
            guests: [guests, joined].concat(),
        }),
    })
}

/// `Tại buổi tiếp xúc cử tri quận 1, ông A …`: the voters' meeting is where something else is told.
fn is_at(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let before = found
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start);
    &*found.trigger.reading == "voters"
        && before.is_some_and(|before| matches!(scene.reading.str(before), "Tại" | "tại" | "Trong" | "trong"))
}

/// The subjects of the verb, or of the first verb that it is coordinated with, and its status.
fn doers(scene: &Scene<'_>, verb: usize) -> Option<(Vec<Participant>, Status)> {
    let (actors, status) = scene
        .carried(verb)
        .unwrap_or_else(|| (scene.subjects(verb), scene.status(verb)));
    let first = actors.first()?;
    let able = actors.iter().all(|actor| !matches!(actor.who, Who::Place(_)));
    (able && !scene.is_governed(first)).then_some(())?;
    Some((
        actors.into_iter().map(|actor| scene.participant(actor)).collect(),
        status?,
    ))
}

/// `trong cuộc gặp với Tổng thống Mỹ, Thủ tướng nhấn mạnh`: the person of the main clause is the other side.
fn beside(scene: &Scene<'_>, found: &Found<'_>) -> Option<(Vec<Participant>, Status)> {
    let before = found
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start)?;
    matches!(
        scene.reading.str(before).to_lowercase().as_str(),
        "tại" | "trong" | "sau"
    )
    .then_some(())?;
    let guest = guest_actors(scene, found)
        .last()
        .map_or(found.tokens.end, |guest| guest.tokens.end);
    let main = scene
        .actors
        .iter()
        .find(|actor| actor.tokens.start > guest && actor.who.is_person() && !scene.is_governed(actor))?;
    let comma = main
        .tokens
        .start
        .checked_sub(1)
        .is_some_and(|at| scene.reading.is_mark(at, &[',']));
    comma.then(|| (vec![scene.participant(main)], Status::Happened))
}

fn guests(scene: &Scene<'_>, found: &Found<'_>) -> Vec<Participant> {
    let named: Vec<Participant> = guest_actors(scene, found)
        .into_iter()
        .map(|actor| scene.participant(actor))
        .collect();
    if named.is_empty() {
        unnamed_guests(scene, found).into_iter().collect()
    } else {
        named
    }
}

/// `gặp gỡ các doanh nghiệp Mỹ`, `tiếp một số nhà đầu tư`: guests by a plural noun.
fn unnamed_guests(scene: &Scene<'_>, found: &Found<'_>) -> Option<Participant> {
    let start = found.tokens.end;
    scene.reading.word_at(start, WordClass::Plural)?;
    let passage = scene.passage(start..name_end(scene, start));
    Some(Participant {
        name: passage.text,
        entity: None,
        span: passage.span,
    })
}

/// Who follows the verb, or `với` behind it.
fn guest_actors<'s>(scene: &Scene<'s>, found: &Found<'_>) -> Vec<&'s Actor> {
    let end = found.tokens.end;
    let with = &*found.trigger.reading != "verb";
    let start = if matches!(scene.reading.str(end), "với" | "cùng") {
        end + 1
    } else {
        end
    };
    if with && start == end && &*found.trigger.value != "reception" {
        return Vec::new();
    }
    let first = scene
        .actor_at(start)
        .filter(|actor| !matches!(actor.who, Who::Place(_)));
    // `Trong cuộc gặp với Tổng thống Mỹ, Thủ tướng nhấn mạnh`: behind a noun the comma ends the phrase.
    let alone = &*found.trigger.reading == "noun";
    first.map_or_else(
        Vec::new,
        |first| if alone { vec![first] } else { scene.following(first) },
    )
}

/// `cử tri quận 1`, `cử tri các huyện Củ Chi, Hóc Môn`
fn voters(scene: &Scene<'_>, found: &Found<'_>) -> Vec<Participant> {
    let start = found.tokens.end - 2;
    let passage = scene.passage(start..name_end(scene, found.tokens.end - 1).max(found.tokens.end));
    vec![Participant {
        name: passage.text,
        entity: None,
        span: passage.span,
    }]
}

#[cfg(test)]
mod tests {
    use crate::event::testing::told;

    #[track_caller]
    fn meet(text: &str, expected: &[&str]) {
        assert_eq!(told("meeting", &["kind", "host", "guests"], text), expected, "{text}");
    }

    #[test]
    fn finds_receptions_talks_and_calls() {
        meet(
            "Chiều 1/12, tại Phủ Chủ tịch, Chủ tịch nước Nguyễn Phú Trọng tiếp Đại sứ Lào Sengphet Houngboungnuang.",
            &["reception | Nguyễn Phú Trọng | Sengphet Houngboungnuang"],
        );
        meet(
            "Thủ tướng Nguyễn Xuân Phúc hội đàm với Thủ tướng Campuchia Hun Sen.",
            &["talks | Nguyễn Xuân Phúc | Hun Sen"],
        );
        meet(
            "Bộ trưởng Phạm Bình Minh điện đàm với Bộ trưởng Ngoại giao Nga Sergei Lavrov.",
            &["call | Phạm Bình Minh | Sergei Lavrov"],
        );
        meet(
            "Đại biểu Trần Văn Nam tiếp xúc cử tri huyện Củ Chi.",
            &["voters | Trần Văn Nam | cử tri huyện Củ Chi"],
        );
    }

    #[test]
    fn finds_working_sessions_and_encounters() {
        meet(
            "Phó Thủ tướng Vũ Đức Đam đã làm việc với Bộ Y tế.",
            &["working | Vũ Đức Đam | Bộ Y tế"],
        );
        meet(
            "Trong cuộc gặp với Tổng thống Mỹ Donald Trump, Thủ tướng Nguyễn Xuân Phúc khẳng định chính sách đối ngoại.",
            &["encounter | Nguyễn Xuân Phúc | Donald Trump"],
        );
        meet(
            "Thủ tướng Nguyễn Xuân Phúc sẽ hội đàm với Thủ tướng Suga Yoshihide, gặp Chủ tịch Hạ viện Oshima Tadamori.",
            &[
                "talks | Nguyễn Xuân Phúc | Suga Yoshihide",
                "encounter | Nguyễn Xuân Phúc | Oshima Tadamori",
            ],
        );
    }

    #[test]
    fn refuses_false_friends() {
        meet("Chính phủ tiếp tục hỗ trợ người dân.", &[]);
        meet("Ông Trần Văn Nam trực tiếp Bộ Y tế phân công.", &[]);
        meet("Công nhân làm việc 8 tiếng mỗi ngày.", &[]);
        meet("Người dân gặp khó khăn do bão lũ.", &[]);
        meet("Tỉnh tiếp nhận hồ sơ của ông Trần Văn Nam.", &[]);
    }

    #[test]
    fn refuses_visits_and_wishes() {
        meet(
            "Thủ tướng Nguyễn Xuân Phúc thăm và làm việc với Kiểm toán Nhà nước.",
            &[],
        );
        meet("Ông Trần Văn Nam muốn gặp Bộ trưởng Bộ Y tế.", &[]);
        meet("Tổng thống chưa gặp Thủ tướng Hun Sen.", &[]);
    }
}
