//! Agreements: parties sign or conclude something together.
//!
//! **Finds** who signed which agreement with whom.
//!
//! **Sentence shapes**
//! - `Bộ Y tế và Bộ Quốc phòng ký Chương trình phối hợp …`, `Việt Nam ký với Lào Hiệp định …`
//! - `Sở Du lịch (đã cùng Tổng cục Du lịch) ký kết biên bản ghi nhớ (với Tổng cục Du lịch)`
//! - `Chính phủ hai nước ký Hiệp định …`; `hai bên đã ký biên bản ghi nhớ`, with the parties of the agreement told before
//! - `lễ ký kết biên bản ghi nhớ giữa Sở Du lịch và Tổng cục Du lịch`, `Hiệp định … giữa A và B được ký`
//! - `A phối hợp với B tổ chức hội nghị ký kết Chương trình phối hợp giữa hai đơn vị`
//!
//! **Refuses** papers of one side (documents), plans and duties to sign, witnesses, the signing that is only spoken of
//! (`việc ký kết`), what was signed over the years (`đến nay, hai nước đã ký 100 văn kiện`).
//!
//! **Known misses**: parties that no list and no form of a name knows.
//!
//! Triggers: readings `verb`, `ceremony` (`lễ ký kết`), `noun` (value `sides` for parties told by their number alone, `hai bên`; value
//! `paper` for what is signed right behind the verb though it is no kind of document, `ký kết hợp tác`), `veto`.

mod paper;
mod sides;
#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::Serialize;

use self::paper::{document, is_pact, opens_clause, paper_behind};
use self::sides::{Side, add, is_by_two, partners, side, sides_between, signers};
use super::ceremony;
use super::dating;
use super::phrase::name_end;
use super::scene::{Found, Scene};
use super::words::trigger_before;
use super::{Details, Event, Participant, Passage, Status};
use crate::text::is_word;

/// The fields of an agreement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agreement {
    /// Who signs.
    pub parties: Vec<Participant>,
    /// What, as written.
    pub document: Passage,
}

/// How many tokens may stand between a paper and the words for its sides, or `được`.
const LONGEST_PAPER: usize = 40;

/// A paper with those who sign it.
struct Signing {
    sides: Vec<Side>,
    document: Range<usize>,
    status: Status,
}

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    for found in scene.triggers("agreement") {
        let (rule, signing) = match (&*found.trigger.reading, passive_mark(scene, &found)) {
            ("ceremony", _) => ("agreement/ceremony", celebrated(scene, &found)),
            ("verb", Some(mark)) => ("agreement/passive", signed_by(scene, &found, mark)),
            ("verb", None) => ("agreement/verb", signs(scene, &found)),
            _ => continue,
        };
        let whole = signing
            .filter(|signing| is_by_two(&signing.sides) && !is_summed_up(scene) && !is_told(scene, signing, events));
        events.extend(whole.map(|signing| event(scene, &found, rule, with_known_sides(scene, signing, events))));
    }
}

/// `Ông A và ông B đã ký kết thỏa thuận này`: who put their names to a paper of which it was told who concluded it.
fn is_told(scene: &Scene<'_>, signing: &Signing, events: &[Event]) -> bool {
    let points_back = matches!(scene.reading.str(signing.document.end), "này" | "trên" | "nói" | "đó");
    let agreement = |event: &Event| matches!(event.details, Details::Agreement(_));
    points_back && scene.told(events).any(agreement)
}

/// `Từ năm 1991 đến nay, hai nước đã ký hơn 100 văn kiện`: what was signed over the years is no event.
fn is_summed_up(scene: &Scene<'_>) -> bool {
    let mut tokens = scene.tokens.clone();
    tokens.any(|at| scene.reading.str(at) == "đến" && scene.reading.str(at + 1) == "nay")
}

/// `A ký kết biên bản ghi nhớ với B`, `A và B ký Hiệp định …`, `hai bên ký …`
fn signs(scene: &Scene<'_>, verb: &Found<'_>) -> Option<Signing> {
    let status = scene.status(verb.tokens.start)?;
    let paper = paper_behind(scene, verb.tokens.end)?;
    let mut sides = signers(scene, verb.tokens.start);
    if sides.is_empty() {
        return None;
    }
    let document = document(scene, paper);
    // `Chủ tịch tỉnh ký biên bản ghi nhớ giữa UBND tỉnh với Tập đoàn A`: the paper says whose it is.
    let (named, end) = sides_between(scene, document.clone());
    // `A phối hợp với B tổ chức ký kết Chương trình phối hợp giữa hai cơ quan`
    let known = is_by_two(&sides) && named.iter().all(|side| side.several);
    if is_by_two(&named) && end <= document.end && !known {
        sides = named;
    } else {
        add_partners(scene, &mut sides, verb.tokens.end, paper);
    }
    Some(Signing {
        sides,
        document,
        status,
    })
}

/// Adds those with whom it is signed: in the clause of the paper, or behind all fields of a cooperation, `ký kết hợp tác, phát triển văn hóa, thể
/// thao | với Sở A`.
fn add_partners(scene: &Scene<'_>, sides: &mut Vec<Side>, from: usize, paper: usize) {
    let end = scene.clause_end(name_end(scene, paper));
    add(sides, partners(scene, from..end));
    if !is_by_two(sides) {
        let reach = scene.tokens.end.min(end + LONGEST_PAPER);
        add(sides, partners(scene, end..reach));
    }
}

/// The `được` before a verb, or before those who do it: `được | Việt Nam và Lào | ký kết`.
fn passive_mark(scene: &Scene<'_>, verb: &Found<'_>) -> Option<usize> {
    let subjects = scene.subjects(verb.tokens.start);
    let start = subjects
        .first()
        .map_or_else(|| scene.preverb_start(verb.tokens.start), |first| first.tokens.start);
    start
        .checked_sub(1)
        .filter(|mark| *mark > scene.tokens.start && scene.reading.str(*mark) == "được")
}

/// `Biên bản ghi nhớ giữa A và B được ký kết`, `Hiệp định được Việt Nam và Lào ký`
fn signed_by(scene: &Scene<'_>, verb: &Found<'_>, mark: usize) -> Option<Signing> {
    scene.status(verb.tokens.start)?;
    let status = scene.status(mark)?;
    let end = scene.preverb_start(mark);
    let from = scene.tokens.start.max(end.saturating_sub(LONGEST_PAPER));
    let paper = (from..end).find(|at| is_pact(scene, *at))?;
    if !opens_clause(scene, document(scene, paper).start) {
        return None;
    }
    let (mut sides, sides_end) = sides_between(scene, paper..end);
    if sides.is_empty() {
        let agents = scene.subjects(verb.tokens.start);
        sides = agents.into_iter().filter_map(|actor| side(scene, actor)).collect();
    }
    let document = document(scene, paper);
    Some(Signing {
        sides,
        document: document.start..document.end.max(sides_end).min(end),
        status,
    })
}

/// `lễ ký kết biên bản ghi nhớ giữa A và B`, `A và B tổ chức lễ ký kết Quy chế phối hợp`
fn celebrated(scene: &Scene<'_>, ceremony: &Found<'_>) -> Option<Signing> {
    let start = ceremony.tokens.start;
    let status = ceremony::status(scene, start, name_end(scene, start))?;
    let paper = paper_behind(scene, ceremony.tokens.end)?;
    let (mut sides, end) = sides_between(scene, paper..scene.tokens.end.min(paper + LONGEST_PAPER));
    if sides.iter().all(|side| side.several) {
        let held = trigger_before(scene, ceremony.tokens.start, "conference", "hold");
        let mut named = held.map_or_else(Vec::new, |held| signers(scene, held.tokens.start));
        if sides.is_empty() && !named.is_empty() {
            add_partners(scene, &mut named, paper, paper);
        }
        // `A phối hợp với B tổ chức lễ ký kết thỏa thuận giữa hai đơn vị`
        if sides.is_empty() || named.len() > 1 {
            sides = named;
        }
    }
    let document = document(scene, paper);
    Some(Signing {
        sides,
        document: document.start..document.end.max(end),
        status,
    })
}

/// `Hai bên đã ký biên bản ghi nhớ`: the two of the agreement that was told last.
fn with_known_sides(scene: &Scene<'_>, signing: Signing, events: &[Event]) -> Signing {
    let bare = |side: &Side| side.several && is_word(&side.party.name, "hai bên");
    if !signing.sides.iter().all(bare) {
        return signing;
    }
    let known = scene.told(events).find_map(|event| match &event.details {
        Details::Agreement(agreement) => Some(&agreement.parties),
        _ => None,
    });
    let Some(two) = known.filter(|known| known.len() == 2) else {
        return signing;
    };
    let named = |party: &Participant| Side {
        party: party.clone(),
        several: false,
    };
    Signing {
        sides: two.iter().map(named).collect(),
        ..signing
    }
}

/// Where it is signed: the place before the verb, if no one goes to another place in between, or the first behind the paper.
fn place(scene: &Scene<'_>, verb: &Range<usize>, document: &Range<usize>) -> Option<Participant> {
    let goes_on = |at: usize| {
        let mut triggers = scene.reading.triggers_at(at);
        let goes = triggers.any(|(_, trigger)| matches!(&*trigger.reading, "attend" | "verb" | "chair"));
        goes || scene.reading.str(at) == "chứng" && scene.reading.str(at - 1) != "sự"
    };
    let before = (scene.tokens.start..verb.start)
        .rev()
        .find(|at| scene.place_after(*at).is_some())
        .filter(|at| !(at + 3..verb.start).any(goes_on));
    let behind = document.end.max(verb.end);
    let at = before.or_else(|| (behind..scene.clause_end(behind)).find(|at| scene.place_after(*at).is_some()))?;
    scene.place_after(at)
}

fn event(scene: &Scene<'_>, found: &Found<'_>, rule: &'static str, signing: Signing) -> Event {
    // The paper of a passive stands before its verb.
    let start = found.tokens.start.min(signing.document.start);
    let date = dating::date_outside(scene, start, found.tokens.end, &signing.document);
    let place = place(scene, &found.tokens, &signing.document);
    let agreement = Agreement {
        parties: signing.sides.into_iter().map(|side| side.party).collect(),
        document: scene.passage(signing.document),
    };
    let details = Details::Agreement(agreement);
    Event {
        date,
        place,
        ..scene.event(rule, 0.85, signing.status, found.tokens.clone(), details)
    }
}
