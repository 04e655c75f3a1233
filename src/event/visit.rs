//! Visits: someone goes to a place or body.
//!
//! **Finds** official and working visits, inspections, courtesy calls and tributes, with visitors and destination.
//!
//! **Sentence shapes**
//! - `Thủ tướng thăm chính thức Lào`, `Chủ tịch nước đến thăm và làm việc với Bộ Tư lệnh Thủ đô`
//! - `Phó Thủ tướng kiểm tra tiến độ tại sân bay Long Thành`, `đoàn công tác khảo sát cảng Cái Mép`
//! - `lãnh đạo Đảng, Nhà nước vào Lăng viếng Chủ tịch Hồ Chí Minh`, `dâng hương tại Đền Hùng`
//!
//! **Refuses** `thăm dò`, `thăm khám`, `kiểm tra` as a function or a test, wishes and invitations to visit.
//!
//! **Known misses**: destinations that are no names (`một số công trình`), visits told only by `chuyến thăm này`.
//!
//! Triggers, with the kind as value: readings `verb`, `at` (the destination follows `tại`), `noun`, `veto`.

use serde::Serialize;

use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::{Details, Event, Participant, Status};
use crate::text::Shape;

/// The fields of a visit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Visit {
    /// `official`, `working`, `inspection`, `courtesy` or `tribute`, where the words say which.
    pub kind: Option<String>,
    /// Who goes.
    pub visitors: Vec<Participant>,
    /// Where to.
    pub destination: Option<Participant>,
}

/// How many words may stand between the verb and its destination: `kiểm tra công tác phòng, chống dịch tại Bệnh viện Bạch Mai`.
const LONGEST_GAP: usize = 12;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    if !scene.is_running() {
        return;
    }
    events.extend(scene.triggers("visit").filter_map(|found| event(scene, &found)));
}

fn event(scene: &Scene<'_>, found: &Found<'_>) -> Option<Event> {
    let noun = &*found.trigger.reading == "noun";
    let goal = destination(scene, found)?;
    let (visitors, status) = if noun {
        owners(scene, found, goal)?
    } else {
        doers(scene, found.tokens.start)?
    };
    let sentence = scene.reading.text.original(scene.sentence().span);
    Some(Event {
        status,
        rule: if noun { "visit/noun" } else { "visit/verb" },
        confidence: 0.85,
        trigger: scene.passage(found.tokens.clone()),
        sentence,
        date: scene.date(found.tokens.start),
        place: None,
        evidence: vec![sentence],
        part: scene.sentence().part,
        details: Details::Visit(Visit {
            kind: kind(scene, found, goal),
            visitors,
            destination: Some(scene.participant(goal)),
        }),
    })
}

/// What the verb says, or for plain `thăm` what its goal says: a country is visited officially, a body at work, a person by courtesy.
fn kind(scene: &Scene<'_>, found: &Found<'_>, goal: &Actor) -> Option<String> {
    let said = Some(found.trigger.value.to_string()).filter(|value| !value.is_empty());
    said.or_else(|| match goal.who {
        Who::Body(_) => Some("working".to_owned()),
        Who::Person(_) | Who::Unnamed => Some("courtesy".to_owned()),
        Who::Place(_) if scene.is_country(goal) => Some("official".to_owned()),
        _ => None,
    })
}

fn doers(scene: &Scene<'_>, verb: usize) -> Option<(Vec<Participant>, Status)> {
    let (actors, status) = scene
        .carried(verb)
        .unwrap_or_else(|| (scene.subjects(verb), scene.status(verb)));
    let first = actors.first()?;
    let able = actors
        .iter()
        .any(|actor| actor.who.is_person() || matches!(actor.who, Who::Body(_) | Who::Group));
    (able && !scene.is_governed(first)).then_some(())?;
    Some((
        actors.into_iter().map(|actor| scene.participant(actor)).collect(),
        status?,
    ))
}

/// `chuyến thăm chính thức Lào của Thủ tướng`
fn owners(scene: &Scene<'_>, found: &Found<'_>, goal: &Actor) -> Option<(Vec<Participant>, Status)> {
    let leads = scene.reading.str(found.tokens.end) == "của";
    let of = if leads { found.tokens.end } else { goal.tokens.end };
    let owner = scene
        .actor_at(of + 1)
        .filter(|owner| scene.reading.str(of) == "của" && owner.who.is_person())?;
    Some((
        scene
            .following(owner)
            .into_iter()
            .map(|actor| scene.participant(actor))
            .collect(),
        Status::Happened,
    ))
}

/// `chuyến thăm chính thức của Chủ tịch Tập Cận Bình tới Nga`
fn goal_behind_owner<'s>(scene: &Scene<'s>, of: usize) -> Option<&'s Actor> {
    let owner = scene.actor_at(of + 1)?.tokens.end;
    scene
        .actor_at(owner + 1)
        .filter(|_| matches!(scene.reading.str(owner), "tới" | "đến"))
}

/// The place, body or person right behind the verb, or behind `tại` further on in its clause.
fn destination<'s>(scene: &Scene<'s>, found: &Found<'_>) -> Option<&'s Actor> {
    let noun = &*found.trigger.reading == "noun";
    if noun && scene.reading.str(found.tokens.end) == "của" {
        return goal_behind_owner(scene, found.tokens.end);
    }
    let end = found.tokens.end;
    let skipped = usize::from(matches!(
        scene.reading.str(end),
        "với" | "tại" | "đến" | "tới" | "nước" | "ở" | "gia" | "cấp"
    ));
    if let Some(actor) = scene.actor_at(end + skipped) {
        return Some(actor);
    }
    if &*found.trigger.reading != "at" {
        return None;
    }
    let limit = scene.tokens.end.min(end + LONGEST_GAP);
    let place = (end..limit).take_while(|at| !scene.reading.is_mark(*at, &[';', '.', ':']));
    place
        .filter(|at| matches!(scene.reading.str(*at), "tại" | "ở"))
        .find_map(|at| scene.actor_at(at + 1))
        .filter(|actor| scene.reading.shape(actor.tokens.start) != Shape::Mark)
}

#[cfg(test)]
mod tests {
    use crate::event::testing::told;

    #[track_caller]
    fn goes(text: &str, expected: &[&str]) {
        assert_eq!(
            told("visit", &["kind", "visitors", "destination"], text),
            expected,
            "{text}"
        );
    }

    #[test]
    fn finds_official_and_working_visits() {
        goes(
            "Thủ tướng Nguyễn Xuân Phúc thăm chính thức Lào từ ngày 1/12.",
            &["official | Nguyễn Xuân Phúc | Lào"],
        );
        goes(
            "Ngày 1/12, Thủ tướng Nguyễn Xuân Phúc đã đến thăm và làm việc với Kiểm toán Nhà nước.",
            &["working | Nguyễn Xuân Phúc | Kiểm toán Nhà nước"],
        );
        goes(
            "Chuyến thăm chính thức Campuchia của Chủ tịch nước Trương Tấn Sang thành công tốt đẹp.",
            &["official | Trương Tấn Sang | Campuchia"],
        );
    }

    #[test]
    fn finds_inspections_and_tributes() {
        goes(
            "Phó Thủ tướng Vũ Đức Đam kiểm tra công tác phòng, chống dịch tại Bệnh viện Bạch Mai.",
            &["inspection | Vũ Đức Đam | Bệnh viện Bạch Mai"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu thị sát huyện Phong Điền sau lũ.",
            &["inspection | Lê Trường Lưu | huyện Phong Điền"],
        );
        goes(
            "Chủ tịch Quốc hội Nguyễn Thị Kim Ngân dâng hương tại Đền Hùng.",
            &["tribute | Nguyễn Thị Kim Ngân | Đền Hùng"],
        );
    }

    #[test]
    fn refuses_false_friends_and_functions() {
        goes("Tập đoàn Dầu khí thăm dò Biển Đông.", &[]);
        goes("Bác sĩ Trần Văn Nam thăm khám tại Bệnh viện Bạch Mai.", &[]);
        goes("Ủy ban Kiểm tra Trung ương họp kỳ thứ 49.", &[]);
        goes("Học sinh làm bài kiểm tra tại trường.", &[]);
    }

    #[test]
    fn refuses_wishes_and_invitations() {
        goes("Thủ tướng mời ông Trần Văn Nam sớm thăm Việt Nam.", &[]);
        goes("Tổng thống chưa thăm Việt Nam.", &[]);
        goes("Ông Trần Văn Nam mong thăm Lào.", &[]);
    }
}
