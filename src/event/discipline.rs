//! Sanctions of the party and the administration.
//!
//! **Finds** who or which body is disciplined, with what measure, by whom.
//!
//! **Sentence shapes**
//! - `Ban Bí thư (quyết định) thi hành kỷ luật (bằng hình thức) cảnh cáo (đối với) ông X`
//! - `UBKT thi hành kỷ luật 4 đồng chí nguyên là lãnh đạo … bằng hình thức khiển trách`
//! - `ông X bị (Ban Bí thư) kỷ luật cảnh cáo`, `ông X bị cách chức`
//! - `khiển trách đối với các đồng chí: X, Phó Bí thư …; Y (đảng viên)`
//! - `cảnh cáo đối với các ông X, Y; cách chức Bí thư … đối với ông Z`
//!
//! **Refuses** what is asked for or weighed (`đề nghị Ban Bí thư kỷ luật`, `xem xét kỷ luật`), lists of possible measures
//! (`các hình thức: khiển trách, cảnh cáo`), discipline as order (`kỷ luật lao động`), warnings in general (`cảnh cáo tội phạm`).
//!
//! **Known misses**: subjects that only the sentence before names.
//!
//! Triggers: reading `punish` for verbs that leave the measure open (value `undergo` for what one undergoes as the subject, `nhận kỷ luật`),
//! `measure` (value: the measure), `form` for what leads to a measure (`bằng hình thức`), `to` for what leads to the one who is disciplined
//! (value `person` where only a person may follow), `people` for nouns of those without a name, `lead` and `doubt` as in `voice`, `veto`.

#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::Serialize;

use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::voice::{self, Chain, Voice};
use super::words::{behind_bracket, behind_term, is_called, is_cut_name, is_in_name, trigger_at, trigger_before};
use super::{Details, Event, Participant, Passage};
use crate::mention::{WordClass, number_at};
use crate::text::Shape;

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

/// The most tokens of the titles of one who is disciplined.
const LONGEST_TITLES: usize = 32;

/// How many tokens may part those who are counted from `gồm`.
const LONGEST_COUNT: usize = 12;

/// The most people by number that are one case and no statistic.
const MOST_COUNTED: u64 = 30;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let sanctions = sanctions(scene);
    let listed = listing(scene, &sanctions);
    let mut chain = Chain::default();
    for (number, sanction) in sanctions.iter().enumerate() {
        let limit = sanctions
            .get(number + 1)
            .map_or(scene.words_end(), |next| next.verb.tokens.start);
        let Some(mut voice) = chain.next(scene, "discipline", sanction.verb.tokens.start) else {
            continue;
        };
        if let Some(listed) = listed.as_ref().filter(|_| !voice.passive && voice.agents.is_empty()) {
            voice.agents.clone_from(&listed.agents);
        }
        let own = disciplined(scene, sanction.end..limit);
        // `ông X bị khiển trách; cách chức ông Y`: whom a verb goes on to discipline stands behind it.
        let undergoes = || voice::voice(scene, "discipline", sanction.verb.tokens.start).is_some_and(|own| own.passive);
        let goes_on = voice.passive && !voice.own && !own.is_empty() && !undergoes();
        if goes_on {
            voice.passive = false;
            voice.agents.clear();
        }
        let undergone = &*sanction.verb.trigger.value == "undergo" && !voice.passive;
        if undergone {
            // `ông X nhận kỷ luật khiển trách`
            voice.patients = std::mem::take(&mut voice.agents);
        }
        let subjects = if voice.passive || undergone {
            voice
                .patients
                .iter()
                .filter(|actor| can_be_disciplined(scene, actor))
                .map(|actor| scene.participant(actor))
                .collect()
        } else {
            own
        };
        let measure = sanction
            .measure
            .clone()
            .or_else(|| measure_behind(scene, sanction.end..limit));
        // `cảnh cáo` without an authority may be any warning; `khai trừ khỏi Đảng` is what it says.
        let weak = matches!(&*sanction.verb.trigger.value, "warning" | "reprimand");
        let bare = weak && !voice.passive && !undergone && !goes_on && voice.agents.is_empty();
        let told = !(bare || is_debated(scene, &voice, limit));
        for subject in subjects.into_iter().filter(|_| told) {
            events.push(event(scene, sanction, &voice, subject, measure.clone()));
        }
    }
}

/// `việc kỷ luật ông A là phải tiến hành`, `việc xử lý kỷ luật phải căn cứ vào …`: what has to be, or how.
fn is_debated(scene: &Scene<'_>, voice: &Voice<'_>, limit: usize) -> bool {
    let noun = |at: usize| scene.reading.str(at) == "việc";
    let open = |at: usize| matches!(scene.reading.str(at), "phải" | "cần" | "nên");
    (noun(voice.start) || noun(voice.start.wrapping_sub(1))) && (voice.start..limit).any(open)
}

/// How many sentences before an item of a list its lead may stand.
const LONGEST_LIST: usize = 12;

/// `Ủy ban Kiểm tra quyết định kỷ luật bằng hình thức:`, then a line `Cảnh cáo ông A.`: the voice of the lead.
fn listing<'s>(scene: &Scene<'s>, sanctions: &[Sanction<'s>]) -> Option<Voice<'s>> {
    let first = sanctions.first()?.verb.tokens.start;
    if opening_measure(scene)?.tokens.start != first {
        return None;
    }
    let before = (scene.index.saturating_sub(LONGEST_LIST)..scene.index).rev();
    let lead = before
        .map(|index| Scene::new(scene.story, index))
        .find(|before| opening_measure(before).is_none())?;
    let colon = lead
        .tokens
        .clone()
        .rev()
        .take(2)
        .any(|at| lead.reading.is_mark(at, &[':']));
    let same = lead.sentence().part == scene.sentence().part && lead.is_running();
    let verb = lead
        .triggers("discipline")
        .find(|found| &*found.trigger.reading == "punish")?;
    (colon && same)
        .then(|| voice::voice(&lead, "discipline", verb.tokens.start))
        .flatten()
}

/// The measure that a sentence opens with, behind the marks of a list.
fn opening_measure<'s>(scene: &Scene<'s>) -> Option<Found<'s>> {
    let first = scene
        .tokens
        .clone()
        .find(|at| scene.reading.shape(*at) != Shape::Mark)?;
    trigger_at(scene, first, "discipline", "measure")
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
                // `bằng hình thức: “Cách chức”`
                let start = found.tokens.start - usize::from(quoted);
                let start = start - usize::from(scene.reading.is_mark(start.wrapping_sub(1), &[':']));
                let formed = trigger_before(scene, start, "discipline", "form");
                let head = formed.as_ref().map_or(found.tokens.start, |form| form.tokens.start);
                // `quyết định thi hành kỷ luật: | Cảnh cáo ông X`
                let head = head - usize::from(scene.reading.is_mark(head.wrapping_sub(1), &[':']));
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
        let titled = scene
            .actor_before(end)
            .is_some_and(|actor| actor.who.is_person() && actor.tokens.end > actor.core.end);
        // `ông A (Phó Bí thư Đảng ủy, Phó Giám đốc Bệnh viện), ông B`: the title in the bracket is a part of who it is.
        let open = (at..end).rev().find(|token| scene.reading.is_mark(*token, &['(']));
        let end = behind_bracket(scene, open.unwrap_or(end)).unwrap_or(end);
        let end = behind_term(scene, end);
        let end = named_after_titles(scene, end, clause.end).unwrap_or(end);
        let joined = scene.reading.is_mark(end, &[',', ';']) || scene.reading.str(end) == "và";
        // `7 đảng viên thuộc diện Bộ Chính trị, Ban Bí thư quản lý`: the description goes on, unless the next are counted too.
        if !joined || described && number_at(scene.reading, end + 1).is_none() {
            break;
        }
        // `kỷ luật ông X, cử tri Y nhận xét`: who does something of his own is not disciplined; nor is the body of `ông X, Phó Trưởng phòng
        // Cảnh sát môi trường, | Công an tỉnh B`.
        let next = scene.actor_at(end + 1).filter(|_| scene.reading.is_mark(end, &[',']));
        let served = |next: &Actor| matches!(next.who, Who::Body(_)) && titled;
        if next.is_some_and(|next| served(next) || acts(scene, next)) {
            break;
        }
        at = trigger_at(scene, end + 1, "discipline", "to").map_or(end + 1, |to| to.tokens.end);
    }
    found
}

/// `ông X, Bí thư chi bộ văn phòng A, Phó Chủ tịch thị trấn B | ; ông Y`: the semicolon before the next who is disciplined, behind titles that
/// no list knows.
fn named_after_titles(scene: &Scene<'_>, end: usize, limit: usize) -> Option<usize> {
    let titled = scene.reading.is_mark(end, &[','])
        || scene
            .actor_before(end)
            .is_some_and(|actor| actor.tokens.end > actor.core.end);
    let mark = (end..limit.min(end + LONGEST_TITLES)).filter(|_| titled).find(|at| {
        scene.reading.is_mark(*at, &[';', ':', '(']) || scene.actor_at(*at).is_some_and(|actor| is_called(scene, actor))
    })?;
    let next = scene
        .actor_at(mark + 1)
        .filter(|_| scene.reading.is_mark(mark, &[';']))?;
    (is_called(scene, next) && !acts(scene, next)).then_some(mark)
}

/// Whether words that are no particulars go on behind someone: `cử tri Y | đặt câu hỏi`; but `ông Y | nguyên Giám đốc`, `| bằng hình thức`.
fn acts(scene: &Scene<'_>, actor: &Actor) -> bool {
    let behind = actor.tokens.end;
    let particular = scene.reading.word_at(behind, WordClass::Former).is_some()
        || trigger_at(scene, behind, "discipline", "form").is_some()
        || matches!(scene.reading.str(behind), "và" | "vì" | "do");
    scene.reading.shape(behind) == Shape::Lower && !particular && !voice::is_preposition(scene.reading.str(behind))
}

/// `5 cán bộ khác, gồm: | ông X, bà Y`: where those begin who are counted first and then named.
fn named_behind(scene: &Scene<'_>, start: usize, limit: usize) -> Option<usize> {
    let (_, counted) = number_at(scene.reading, start)?;
    trigger_at(scene, counted, "discipline", "people")?;
    let led = (counted..limit.min(counted + LONGEST_COUNT)).find(|at| scene.reading.str(*at) == "gồm")?;
    let names = led + 1 + usize::from(scene.reading.is_mark(led + 1, &[':']));
    scene
        .actor_at(names)
        .filter(|actor| is_called(scene, actor))
        .map(|_| names)
}

/// Where the first of those disciplined begins.
fn subject_start(scene: &Scene<'_>, clause: &Range<usize>) -> Option<usize> {
    let subject =
        |at: usize| named_behind(scene, at, clause.end).or_else(|| subject_at(scene, at, clause.end).map(|_| at));
    if let Some(start) = subject(clause.start) {
        return Some(start);
    }
    (clause.start..clause.end.min(clause.start + LONGEST_GAP)).find_map(|at| {
        let to = trigger_at(scene, at, "discipline", "to")?;
        let start = (to.tokens.end..clause.end).find(|token| !scene.reading.is_mark(*token, &[':']))?;
        // `kỷ luật của Đảng`: what a body has is not what it undergoes.
        let fits = &*to.trigger.value != "person" || scene.actor_at(start).is_some_and(|actor| is_called(scene, actor));
        subject(start).filter(|_| fits)
    })
}

/// A person, a body, or some people by number and description: `7 đảng viên thuộc diện …`.
fn subject_at(scene: &Scene<'_>, at: usize, limit: usize) -> Option<(usize, Participant)> {
    // `các đồng chí A và B`
    let named = scene.reading.word_at(at, WordClass::Plural).map_or(at, |(end, _)| end);
    let called = [at, named].into_iter().find_map(|from| {
        let actor = scene.actor_at(from)?;
        let within = actor.who == Who::Group && scene.reading.word_at(named, WordClass::Honorific).is_some();
        // `đối với các đồng chí: A, Phó Bí thư …`
        let colon = usize::from(scene.reading.is_mark(actor.tokens.end, &[':']));
        let actor = if within {
            scene.actor_at(actor.tokens.end + colon)?
        } else {
            actor
        };
        // `khiển trách với Thứ trưởng Bộ Y tế - bà X`
        let aside = scene.reading.is_mark(actor.tokens.end, &['-', '–']) && actor.who == Who::Unnamed;
        let actor = scene.actor_at(actor.tokens.end + 1).filter(|_| aside).unwrap_or(actor);
        can_be_disciplined(scene, actor).then_some(actor)
    });
    if let Some(actor) = called {
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
    (number <= MOST_COUNTED && described).then(|| (end, scene.described(at..end)))
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
        .filter(|agent| !matches!(agent.who, Who::Place(_)) && !is_cut_name(scene, agent))
        // `lãnh đạo Bộ Y tế` decides; `cử tri` are asked about it.
        .filter(|agent| agent.who != Who::Group || scene.reading.is_capital(agent.tokens.end - 1))
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
