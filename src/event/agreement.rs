//! Agreements: parties sign or conclude something together.
//!
//! **Finds** who signed which agreement with whom.
//!
//! **Sentence shapes**
//! - `Bộ Y tế và Bộ Quốc phòng ký Chương trình phối hợp …`, `Việt Nam ký với Lào Hiệp định …`
//! - `Sở Du lịch ký kết biên bản ghi nhớ với Tổng cục Du lịch`
//!
//! **Refuses** papers of one side (documents), plans and duties to sign, witnesses.
//!
//! **Known misses**: parties told only by `hai bên`.
//!
//! Triggers: reading `verb`, `veto`.

use serde::Serialize;

use super::phrase::name_end;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::{Details, Event, Participant, Passage};
use crate::mention::WordClass;

/// The fields of an agreement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agreement {
    /// Who signs.
    pub parties: Vec<Participant>,
    /// What, as written.
    pub document: Passage,
}

/// How many words may stand between the verb and the paper.
const LONGEST_GAP: usize = 6;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    if !scene.is_running() {
        return;
    }
    events.extend(scene.triggers("agreement").filter_map(|verb| event(scene, &verb)));
}

fn event(scene: &Scene<'_>, verb: &Found<'_>) -> Option<Event> {
    let status = scene.status(verb.tokens.start)?;
    let limit = scene.tokens.end.min(verb.tokens.end + LONGEST_GAP);
    let paper = (verb.tokens.end..limit).find(|at| is_pact(scene, *at))?;
    let end = name_end(scene, paper);
    let mut parties = scene.subjects(verb.tokens.start);
    // `ký quyết định hủy hợp đồng với chị Hiền`: another paper is signed.
    let other = (verb.tokens.end..paper).any(|at| scene.reading.word_at(at, WordClass::DocumentKind).is_some());
    if other || parties.first().is_none_or(|party| scene.is_governed(party)) {
        return None;
    }
    parties.extend(partner(scene, verb.tokens.end..scene.clause_end(end)));
    parties.retain(|party| !matches!(party.who, Who::Group));
    if parties.len() < 2 {
        return None;
    }
    let sentence = scene.reading.text.original(scene.sentence().span);
    Some(Event {
        status,
        rule: "agreement/verb",
        confidence: 0.85,
        trigger: scene.passage(verb.tokens.clone()),
        sentence,
        date: scene.date(verb.tokens.start),
        place: scene.place(verb.tokens.start),
        evidence: vec![sentence],
        part: scene.sentence().part,
        details: Details::Agreement(Agreement {
            parties: parties.into_iter().map(|party| scene.participant(party)).collect(),
            document: scene.passage(paper..end),
        }),
    })
}

/// Whether a paper that takes two sides begins here: `Hiệp định`, `biên bản ghi nhớ`.
fn is_pact(scene: &Scene<'_>, at: usize) -> bool {
    scene
        .reading
        .word_at(at, WordClass::DocumentKind)
        .is_some_and(|(_, word)| &*word.value == "pact")
}

/// `ký với Lào Hiệp định`, `ký biên bản ghi nhớ với Tổng cục Du lịch`
fn partner<'s>(scene: &Scene<'s>, clause: std::ops::Range<usize>) -> Vec<&'s Actor> {
    let with = clause
        .into_iter()
        .find(|at| matches!(scene.reading.str(*at), "với" | "cùng"));
    with.and_then(|with| scene.actor_at(with + 1))
        .map_or_else(Vec::new, |first| scene.following(first))
}

#[cfg(test)]
mod tests {
    use crate::event::testing::told;

    #[track_caller]
    fn agree(text: &str, expected: &[&str]) {
        assert_eq!(told("agreement", &["parties", "document"], text), expected, "{text}");
    }

    #[test]
    fn finds_who_signs_what_together() {
        agree(
            "Bộ Y tế và Bộ Quốc phòng đã ký Chương trình phối hợp về quân dân y.",
            &["Bộ Y tế; Bộ Quốc phòng | Chương trình phối hợp về quân dân y"],
        );
        agree(
            "Sở Du lịch Hà Nội ký kết biên bản ghi nhớ với Tổng cục Du lịch.",
            &["Sở Du lịch Hà Nội; Tổng cục Du lịch | biên bản ghi nhớ với Tổng cục Du lịch"],
        );
        agree(
            "Ngày 5/1, Việt Nam và Lào ký Hiệp định về hợp tác lao động.",
            &["Việt Nam; Lào | Hiệp định về hợp tác lao động"],
        );
    }

    #[test]
    fn refuses_one_side_plans_and_other_papers() {
        agree("Bộ Y tế ký công văn gửi Bộ Quốc phòng.", &[]);
        agree("Bộ Y tế và Bộ Quốc phòng cần ký chương trình phối hợp.", &[]);
        agree("Bộ Y tế chưa ký biên bản ghi nhớ với Bộ Quốc phòng.", &[]);
    }
}
