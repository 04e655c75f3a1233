//! How a gathering is held and how many sites and people it has.

use super::super::scene::{Found, Scene};
use super::super::words::is_joint;
use super::super::{Event, Quantity};
use super::{Conference, conference};
use crate::mention::WordClass;
use crate::text::{lower, parse_number};

/// The most tokens that a number before its noun has: `hơn hai nghìn năm trăm đại biểu`.
const LONGEST_NUMBER: usize = 7;

/// How far from a number of people the words may stand that say that they attend, or vote.
const LONGEST_ATTENDANCE: usize = 6;

/// The fewest people that are a gathering's attendance.
const FEWEST: u64 = 5;

/// Adds the mode, sites and participants that the sentence tells.
pub(super) fn add(scene: &Scene<'_>, triggers: &[Found<'_>], event: &mut Event) {
    let attended = event.rule == "conference/attended";
    let conference = conference(event);
    let named_online = conference
        .name
        .as_ref()
        .is_some_and(|name| lower(&name.text).contains("trực tuyến"));
    if named_online {
        add_mode(conference, "online");
    }
    for found in triggers {
        match &*found.trigger.reading {
            "mode" => add_mode(conference, &found.trigger.value),
            "site" => {
                if conference.sites.is_none() {
                    conference.sites = sites(scene, found, triggers);
                }
                add_mode(conference, &found.trigger.value);
            }
            "people" if conference.participants.is_none() && is_attendance(scene, found, attended) => {
                conference.participants = quantity_before(scene, found);
            }
            _ => {}
        }
    }
}

/// Whether a sentence counts the sites or people of a gathering that another sentence tells:
/// `Hội nghị thu hút hơn 2.000 đại biểu`, `Còn có hơn 10.000 đại biểu tại 63 đầu cầu trực tuyến`.
pub(super) fn tells(scene: &Scene<'_>, triggers: &[Found<'_>], names_it: bool) -> bool {
    let is_site = |found: &&Found<'_>| &*found.trigger.reading == "site";
    let sites = triggers.iter().filter(is_site);
    let about_it = names_it || sites.clone().next().is_some();
    let people = |found: &Found<'_>| &*found.trigger.reading == "people" && is_attendance(scene, found, false);
    sites.clone().any(|found| quantity_before(scene, found).is_some()) || about_it && triggers.iter().any(people)
}

/// Who sits in the hall and who is on a screen make both.
pub(super) fn add_mode(conference: &mut Conference, mode: &str) {
    let known = conference.mode.as_deref();
    let both = match known {
        None | Some("") => mode,
        Some(known) if known == mode || mode.is_empty() => known,
        Some(_) => "hybrid",
    };
    conference.mode = Some(both).filter(|mode| !mode.is_empty()).map(str::to_owned);
}

/// `43 điểm cầu`, `1 điểm cầu chính và 42 điểm cầu nhánh`, `các điểm cầu tại 63 tỉnh, thành phố`
fn sites(scene: &Scene<'_>, first: &Found<'_>, triggers: &[Found<'_>]) -> Option<Quantity> {
    let Some(mut sum) = quantity_before(scene, first) else {
        return a_site_each(scene, first);
    };
    let mut end = first.tokens.end;
    let more = triggers
        .iter()
        .filter(|found| &*found.trigger.reading == "site" && found.tokens.start > first.tokens.start);
    for found in more {
        let Some((start, value)) = number_before(scene, found.tokens.start) else {
            break;
        };
        let joined = start == end + 1 && is_joint(scene, end);
        if !joined {
            break;
        }
        end = found.tokens.end;
        let from = scene
            .tokens
            .start
            .max(first.tokens.start.saturating_sub(LONGEST_NUMBER));
        let begin = number_before(scene, first.tokens.start).map_or(from, |(start, _)| start);
        let passage = scene.passage(begin..end);
        sum = Quantity {
            value: sum.value + value,
            text: passage.text,
            span: passage.span,
        };
    }
    Some(sum)
}

/// `các đầu cầu tại 63 tỉnh, thành`: units of administration have a site each.
fn a_site_each(scene: &Scene<'_>, found: &Found<'_>) -> Option<Quantity> {
    let at = found.tokens.end;
    if !matches!(scene.reading.str(at), "tại" | "ở" | "của") {
        return None;
    }
    let number = parse_number(scene.reading.text, at + 1).filter(|number| number.tokens.end < scene.tokens.end)?;
    let unit = scene.reading.word_at(number.tokens.end, WordClass::Unit);
    let (end, _) = unit.filter(|(_, unit)| &*unit.value == "admin")?;
    let passage = scene.passage(found.tokens.start..end);
    Some(Quantity {
        value: number.count()?,
        text: passage.text,
        span: passage.span,
    })
}

/// `43 điểm cầu`, `bốn mươi ba điểm cầu`, `hơn 1.500 đại biểu`
fn quantity_before(scene: &Scene<'_>, found: &Found<'_>) -> Option<Quantity> {
    let (start, value) = number_before(scene, found.tokens.start)?;
    let passage = scene.passage(start..found.tokens.end);
    Some(Quantity {
        value,
        text: passage.text,
        span: passage.span,
    })
}

fn number_before(scene: &Scene<'_>, end: usize) -> Option<(usize, u64)> {
    (scene.tokens.start.max(end.saturating_sub(LONGEST_NUMBER))..end).find_map(|start| {
        let number = parse_number(scene.reading.text, start).filter(|number| number.tokens.end == end)?;
        Some((start, number.count()?))
    })
}

/// `với sự tham dự của hơn 500 đại biểu`, `thu hút 300 nhà báo`, `1.200 người tham dự`, `1.900 đại biểu/75 điểm cầu`, in a list of
/// attendees `và 200 khách mời`; not `với 466/477 đại biểu tán thành`, `90 đại biểu có mặt đã bỏ phiếu`.
fn is_attendance(scene: &Scene<'_>, found: &Found<'_>, attended: bool) -> bool {
    let Some((start, value)) = number_before(scene, found.tokens.start) else {
        return false;
    };
    let word = |at: usize| scene.reading.str(at);
    let attends = |at: usize| {
        matches!(
            (word(at), word(at + 1)),
            ("tham", "dự" | "gia") | ("có" | "góp", "mặt") | ("về", "dự")
        )
    };
    let lead = word(start.saturating_sub(1));
    let of_attending =
        lead == "của" && (scene.tokens.start.max(start.saturating_sub(LONGEST_ATTENDANCE))..start).any(attends);
    let behind = found.tokens.end;
    let votes = (behind..scene.tokens.end.min(behind + LONGEST_ATTENDANCE)).any(|at| {
        matches!(
            (word(at), word(at + 1)),
            ("bỏ", "phiếu") | ("biểu", "quyết") | ("tán", "thành") | ("trúng", "cử")
        )
    });
    let comes = attends(behind) && !matches!(lead, "số" | "trong") || word(behind) == "dự";
    let listed = attended && matches!(lead, "và" | "có" | "cùng" | "với" | "gồm");
    let site = |at| {
        scene
            .reading
            .triggers_at(at)
            .any(|(_, trigger)| &*trigger.reading == "site")
    };
    let at_sites = || scene.reading.is_mark(behind, &['/']) && site(behind + 2);
    value >= FEWEST
        && !votes
        && (of_attending || comes || listed || lead == "hút" || at_sites())
        && scene.reading.word_at(behind, WordClass::Negation).is_none()
}
