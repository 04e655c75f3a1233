//! Sanctions of the party and the administration.
//!
//! **Finds** who or which body is disciplined, with what measure, by whom.
//!
//! **Sentence shapes**
//! - `Ban Bí thư (quyết định) thi hành kỷ luật (bằng hình thức) cảnh cáo (đối với) ông X`
//! - `UBKT thi hành kỷ luật 4 đồng chí nguyên là lãnh đạo … bằng hình thức khiển trách`
//! - `ông X bị (Ban Bí thư) kỷ luật cảnh cáo`, `ông X bị cách chức`
//! - `cảnh cáo đối với các ông X, Y; cách chức Bí thư … đối với ông Z`
//!
//! **Refuses** what is asked for or weighed (`đề nghị Ban Bí thư kỷ luật`, `xem xét kỷ luật`), lists of possible measures
//! (`các hình thức: khiển trách, cảnh cáo`), discipline as order (`kỷ luật lao động`), warnings in general (`cảnh cáo tội phạm`).
//!
//! **Known misses**: subjects that only the sentence before names.
//!
//! Triggers: reading `punish` for verbs that leave the measure open, `measure` (value: the measure), `form` for what leads to a
//! measure (`bằng hình thức`), `to` for what leads to the one who is disciplined, `lead` and `doubt` as in `voice`, `veto`.

use std::ops::Range;

use serde::Serialize;

use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::voice::{self, Chain, Voice};
use super::words::{behind_bracket, is_called, is_in_name, trigger_at, trigger_before};
use super::{Details, Event, Participant, Passage};
use crate::mention::number_at;

/// The fields of a sanction.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Discipline {
    /// The person or body that is disciplined, or the words that describe them.
    pub subject: Participant,
    /// `khiển trách`, `cảnh cáo`, `cách chức`, `khai trừ` … as written.
    pub measure: Option<Passage>,
    /// Who decided.
    pub authority: Option<Participant>,
}

/// A verb of punishing with the measure that it leads to.
#[derive(Clone, Debug)]
struct Sanction<'s> {
    verb: Found<'s>,
    measure: Option<Range<usize>>,
    /// Where the words behind it begin.
    end: usize,
}

/// How many tokens may part a measure from whom it is given to: `cách chức Bí thư Ban cán sự đảng giai đoạn 2011-2016 với ông X`.
const LONGEST_GAP: usize = 28;

/// The most people by number that are one case and no statistic.
const MOST_COUNTED: u64 = 30;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    if !scene.is_running() {
        return;
    }
    let sanctions = sanctions(scene);
    let mut chain = Chain::default();
    for (number, sanction) in sanctions.iter().enumerate() {
        let limit = sanctions
            .get(number + 1)
            .map_or(scene.words_end(), |next| next.verb.tokens.start);
        let Some(voice) = chain.next(scene, "discipline", sanction.verb.tokens.start) else {
            continue;
        };
        let subjects = if voice.passive {
            voice
                .patients
                .iter()
                .filter(|actor| can_be_disciplined(scene, actor))
                .map(|actor| scene.participant(actor))
                .collect()
        } else {
            disciplined(scene, sanction.end..limit)
        };
        let measure = sanction
            .measure
            .clone()
            .or_else(|| measure_behind(scene, sanction.end..limit));
        // `cảnh cáo` without an authority may be any warning; `khai trừ khỏi Đảng` is what it says.
        let weak = matches!(&*sanction.verb.trigger.value, "warning" | "reprimand");
        let told = !weak || voice.passive || !voice.agents.is_empty();
        for subject in subjects.into_iter().filter(|_| told) {
            events.push(event(scene, sanction, &voice, subject, measure.clone()));
        }
    }
}

/// The sanctions of the sentence: a measure behind `kỷ luật bằng hình thức` belongs to that verb.
fn sanctions<'s>(scene: &Scene<'s>) -> Vec<Sanction<'s>> {
    let mut sanctions: Vec<Sanction<'s>> = Vec::new();
    for found in scene
        .triggers("discipline")
        .filter(|found| !is_in_name(scene, &found.tokens))
    {
        match &*found.trigger.reading {
            "punish" => sanctions.push(Sanction {
                end: found.tokens.end,
                verb: found,
                measure: None,
            }),
            "measure" => {
                let quoted = scene.reading.is_mark(found.tokens.start.saturating_sub(1), &['“', '"']);
                let start = found.tokens.start - usize::from(quoted);
                let formed = trigger_before(scene, start, "discipline", "form");
                let head = formed.as_ref().map_or(found.tokens.start, |form| form.tokens.start);
                match sanctions.last_mut() {
                    Some(verb) if verb.measure.is_none() && (formed.is_some() || verb.end == head) => {
                        verb.end = if verb.end == head { found.tokens.end } else { verb.end };
                        verb.measure = Some(measures(scene, found.tokens));
                    }
                    _ if formed.is_some() => {}
                    _ => sanctions.push(Sanction {
                        end: found.tokens.end,
                        measure: Some(measures(scene, found.tokens.clone())),
                        verb: found,
                    }),
                }
            }
            _ => {}
        }
    }
    sanctions
}

/// `từ cảnh cáo đến khai trừ` is one measure, as written.
fn measures(scene: &Scene<'_>, first: Range<usize>) -> Range<usize> {
    let from = first.start.saturating_sub(1);
    let to = trigger_at(scene, first.end + 1, "discipline", "measure");
    match to.filter(|_| scene.reading.str(from) == "từ" && scene.reading.str(first.end) == "đến") {
        Some(to) => from..to.tokens.end,
        None => first,
    }
}

/// A measure that stands behind those who are disciplined: `kỷ luật ông X, mức cảnh cáo`.
fn measure_behind(scene: &Scene<'_>, clause: Range<usize>) -> Option<Range<usize>> {
    clause
        .into_iter()
        .find_map(|at| trigger_at(scene, at, "discipline", "measure").map(|found| found.tokens))
}

/// Those behind a sanction: right behind it, or behind `đối với`.
fn disciplined(scene: &Scene<'_>, clause: Range<usize>) -> Vec<Participant> {
    let Some(start) = subject_start(scene, &clause) else {
        return Vec::new();
    };
    let mut found: Vec<Participant> = Vec::new();
    let mut at = start;
    while at < clause.end {
        let Some((end, participant)) = subject_at(scene, at, clause.end) else {
            break;
        };
        let described = participant.entity.is_none();
        found.push(participant);
        let end = behind_bracket(scene, end).unwrap_or(end);
        let joined = scene.reading.is_mark(end, &[',', ';']) || scene.reading.str(end) == "và";
        // `7 đảng viên thuộc diện Bộ Chính trị, Ban Bí thư quản lý`: the description goes on.
        if !joined || described {
            break;
        }
        at = trigger_at(scene, end + 1, "discipline", "to").map_or(end + 1, |to| to.tokens.end);
    }
    found
}

/// Where the first of those disciplined begins.
fn subject_start(scene: &Scene<'_>, clause: &Range<usize>) -> Option<usize> {
    if subject_at(scene, clause.start, clause.end).is_some() {
        return Some(clause.start);
    }
    (clause.start..clause.end.min(clause.start + LONGEST_GAP)).find_map(|at| {
        let to = trigger_at(scene, at, "discipline", "to")?;
        let start = (to.tokens.end..clause.end).find(|token| !scene.reading.is_mark(*token, &[':']))?;
        // `kỷ luật của Đảng`: what a body has is not what it undergoes.
        let fits = &*to.trigger.value != "person" || scene.actor_at(start).is_some_and(|actor| is_called(scene, actor));
        (fits && subject_at(scene, start, clause.end).is_some()).then_some(start)
    })
}

/// A person, a body, or some people by number and description: `7 đảng viên thuộc diện …`.
fn subject_at(scene: &Scene<'_>, at: usize, limit: usize) -> Option<(usize, Participant)> {
    if let Some(actor) = scene.actor_at(at).filter(|actor| can_be_disciplined(scene, actor)) {
        return Some((actor.tokens.end, scene.participant(actor)));
    }
    let (number, counted) = number_at(scene.reading, at)?;
    let people = trigger_at(scene, counted, "discipline", "people")?;
    let end = (people.tokens.end..limit)
        .find(|token| {
            scene.reading.is_mark(*token, &[',', ';', '.', ':', '(', '…'])
                || matches!(
                    scene.reading.str(*token),
                    "bằng" | "với" | "vì" | "do" | "gồm" | "trong" | "có" | "bị" | "và"
                )
        })
        .unwrap_or(limit);
    // `kỷ luật 87 tổ chức đảng` is a statistic.
    let described = matches!(
        scene.reading.str(people.tokens.end),
        "thuộc" | "nguyên" | "là" | "của" | "diện" | "đang"
    ) || scene.reading.is_capital(people.tokens.end);
    let told = number <= MOST_COUNTED && described;
    if !told {
        return None;
    }
    let passage = scene.passage(at..end);
    let described = Participant {
        name: passage.text,
        entity: None,
        span: passage.span,
    };
    Some((end, described))
}

/// A person by name or pronoun, or a body by name.
fn can_be_disciplined(scene: &Scene<'_>, actor: &Actor) -> bool {
    let collective = scene.reading.str(actor.tokens.start) == "tập" && actor.tokens.len() > 2;
    // `kỷ luật Đảng` is a kind of discipline.
    let body = matches!(actor.who, Who::Body(_)) && actor.core.len() > 1;
    is_called(scene, actor) || body || matches!(actor.who, Who::Group) && collective
}

fn event(
    scene: &Scene<'_>,
    sanction: &Sanction<'_>,
    voice: &Voice<'_>,
    subject: Participant,
    measure: Option<Range<usize>>,
) -> Event {
    let authority = voice
        .agents
        .last()
        .filter(|agent| !matches!(agent.who, Who::Place(_)))
        .map(|agent| scene.participant(agent))
        .filter(|agent| agent.name != subject.name);
    let details = Discipline {
        subject,
        measure: measure.map(|measure| scene.passage(measure)),
        authority,
    };
    let rule = if voice.passive {
        "discipline/passive"
    } else {
        "discipline/active"
    };
    voice::told(scene, &sanction.verb, voice, rule, Details::Discipline(details))
}

#[cfg(test)]
mod tests {
    use super::super::testing::told;

    fn sanctions(text: &str) -> Vec<String> {
        told("discipline", &["subject", "measure", "authority"], text)
    }

    #[test]
    fn a_sanction_has_its_measure_before_or_behind_its_subject() {
        for text in [
            "Ban Bí thư đã quyết định thi hành kỷ luật cảnh cáo đối với ông Trần Văn Minh.",
            "Ban Bí thư thi hành kỷ luật ông Trần Văn Minh bằng hình thức cảnh cáo.",
            "Ông Trần Văn Minh bị Ban Bí thư kỷ luật cảnh cáo.",
        ] {
            assert_eq!(sanctions(text), ["Trần Văn Minh | cảnh cáo | Ban Bí thư"], "{text}");
        }
    }

    #[test]
    fn several_sanctions_of_a_sentence_share_their_authority() {
        assert_eq!(
            sanctions(
                "Ban Thường vụ Tỉnh ủy đã kỷ luật cảnh cáo đối với ông Trần Văn Minh và ông Phạm Quang Hải; khiển trách bà Lê Thị Hoa."
            ),
            [
                "Trần Văn Minh | cảnh cáo | Ban Thường vụ Tỉnh ủy",
                "Phạm Quang Hải | cảnh cáo | Ban Thường vụ Tỉnh ủy",
                "Lê Thị Hoa | khiển trách | Ban Thường vụ Tỉnh ủy"
            ]
        );
    }

    #[test]
    fn counted_people_are_disciplined_as_described() {
        assert_eq!(
            sanctions(
                "Ủy ban Kiểm tra Trung ương đã thi hành kỷ luật 3 đồng chí nguyên là lãnh đạo Sở Y tế bằng hình thức khiển trách."
            ),
            ["3 đồng chí nguyên là lãnh đạo Sở Y tế | khiển trách | Ủy ban Kiểm tra Trung ương"]
        );
    }

    #[test]
    fn what_is_asked_for_or_weighed_is_no_sanction() {
        for text in [
            "Ủy ban Kiểm tra đề nghị Ban Bí thư thi hành kỷ luật ông Trần Văn Minh.",
            "Ban Bí thư sẽ không kỷ luật ông Trần Văn Minh.",
            "Ban Thường vụ Tỉnh ủy xem xét kỷ luật ông Trần Văn Minh.",
            "Ủy ban Kiểm tra đề nghị Ban Bí thư cảnh cáo ông Trần Văn Minh; khiển trách ông Phạm Quang Hải.",
        ] {
            assert_eq!(sanctions(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn order_and_warnings_are_no_sanction() {
        for text in [
            "Ông Trần Văn Minh yêu cầu siết chặt kỷ luật, kỷ cương hành chính.",
            "Cấp ủy các cấp đã thi hành kỷ luật 87 tổ chức đảng.",
            "Các hình thức kỷ luật gồm khiển trách, cảnh cáo, cách chức.",
            "Cảnh sát biển phát loa cảnh cáo tàu lạ.",
        ] {
            assert_eq!(sanctions(text), [""; 0], "{text}");
        }
    }
}
