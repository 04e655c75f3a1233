//! Steps of criminal proceedings.
//!
//! **Finds** prosecution, detention, search, indictment, trial, sentence, release and wanted notices: one event for each step and
//! defendant, with the crime, the authority and the sentence.
//!
//! **Sentence shapes**
//! - `Cơ quan CSĐT (ra quyết định) khởi tố bị can, bắt tạm giam, khám xét nơi ở đối với X (SN 1980), Y về tội …`
//! - `X bị (Công an tỉnh) khởi tố về tội …`, `X bị truy tố, xét xử về tội …`
//! - `TAND tỉnh tuyên phạt (bị cáo) X 10 năm tù, Y 5 năm tù về tội …`, `X lĩnh án tù chung thân`
//! - `ra quyết định truy nã (đối với) X`
//! - `TAND huyện đã tuyên án …. Cụ thể, X 30 tháng tù; Y 42 tháng tù`: a list behind the sentence that leads it in
//!
//! **Refuses** cases without a defendant (`khởi tố vụ án`), what is asked for or possible (`đề nghị truy tố`, `có thể khởi tố`,
//! `không khởi tố`), functions (`điều tra, truy tố, xét xử`), nouns (`tội phạm truy nã`, `trại tạm giam`).
//!
//! **Known misses**: defendants that only the sentence before names, unless `bị can` points back to the one told last; counted
//! groups.
//!
//! Triggers: reading `step` (value: the action), `crime` for the words before the crime, `glue` for what may stand between a step
//! and its defendants (value `case` or `accused` for what the step is taken against), `undergo` for what one undergoes as the subject (`lĩnh án`, `hầu tòa`), `prison` for what ends a sentence (`năm tù`, `tử hình`), `lead` and `doubt` as in `voice`, `veto`.

mod defendants;
mod listed;
#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::Serialize;

use self::defendants::{Sentenced, behind_number, is_defendant, sentence_in};
use super::phrase::is_inside_number;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::voice::{self, Voice, described, voice};
use super::words::{is_cut_name, is_in_name, is_joint, is_named, trigger_at};
use super::{Details, Event, Participant, Passage};
use crate::mention::WordClass;
use crate::text::Shape;

/// The fields of a step of criminal proceedings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Legal {
    /// `prosecute`, `detain`, `search`, `indict`, `try`, `sentence`, `release` or `wanted`.
    pub action: String,
    /// Against whom it is taken.
    pub defendant: Participant,
    /// The crime as named, without `tội`.
    pub crime: Option<Passage>,
    /// Who takes the step.
    pub authority: Option<Participant>,
    /// The sentence as written: `10 năm tù`.
    pub sentence: Option<Passage>,
}

/// The most tokens of a crime between quotation marks.
const LONGEST_CRIME: usize = 40;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let steps: Vec<Found<'_>> = scene
        .triggers("legal")
        .map(|found| whole_step(scene, found))
        .filter(|found| matches!(&*found.trigger.reading, "step" | "undergo"))
        .filter(|found| !is_in_name(scene, &found.tokens) && !is_of_court(scene, found))
        .collect();
    if steps.is_empty() {
        listed::find(scene, events);
        return;
    }
    let mut last: Option<Voice<'_>> = None;
    let mut shared: Option<Range<usize>> = None;
    for (number, step) in steps.iter().enumerate() {
        let Some(mut voice) = voice_of(scene, &steps, number, last.as_ref()) else {
            last = None;
            continue;
        };
        let chained = number > 0 && is_chained(scene, steps[number - 1].tokens.end..voice.start);
        if is_of_case(scene, &steps, number) {
            last = Some(voice);
            continue;
        }
        let clause = step.tokens.end..scene.words_end();
        let alone = &*step.trigger.reading == "undergo" && !voice.passive;
        // `X, nguyên cán bộ Trung tâm A, lĩnh 2 năm tù`
        if alone && !voice.agents.iter().any(|agent| is_defendant(scene, agent)) {
            let start = scene.preverb_start(step.tokens.start);
            voice.agents = described(scene, start).into_iter().collect();
        }
        let subjects = match &*step.trigger.reading {
            "undergo" if !voice.passive => &voice.agents,
            _ => &voice.patients,
        };
        let undergone = voice.passive || &*step.trigger.reading == "undergo";
        let sentence = sentence_in(scene, clause.clone(), clause.end);
        let accused = subjects.iter().copied().filter(|actor| is_defendant(scene, actor));
        let mut defendants: Vec<Sentenced<'_>> = accused.map(|actor| (actor, sentence.clone())).collect();
        if !undergone {
            defendants = self::defendants::defendants(scene, clause_behind(scene, &steps, number));
        } else if defendants.is_empty() {
            defendants = identified(scene, clause.clone());
        } else if let Some((_, Some(own))) = defendants.last() {
            // `A bị tuyên phạt 15 tháng tù, B 12 tháng tù`
            let behind = own.end..steps.get(number + 1).map_or(clause.end, |next| next.tokens.start);
            let others = listed::sentenced(scene, behind);
            defendants.extend(others.into_iter().map(|(other, sentence, _)| (other, Some(sentence))));
        }
        // `lĩnh 30 tháng tù`; but `lĩnh thưởng` is no sentence.
        if &*step.trigger.value == "sentence" && &*step.trigger.reading == "undergo" {
            defendants.retain(|(_, sentence)| sentence.is_some() || step.tokens.len() > 1);
        }
        if defendants.is_empty() && !undergone {
            events.extend(told_last(scene, step, &voice, events));
        }
        // `tuyên không phạm tội và trả tự do` names no crime.
        let from = match &*step.trigger.value {
            "release" => step.tokens.end,
            _ => step.tokens.start,
        };
        let next = steps
            .get(number + 1)
            .filter(|next| is_chained(scene, step.tokens.end..next.tokens.start));
        // `khởi tố bị can về tội A và ra lệnh bắt tạm giam X`: the crime between two steps is that of both.
        let between = next.and_then(|next| crime_in(scene, from..next.tokens.start));
        let between = between.map(|crime| crime.start..without_glue(scene, &crime));
        let crime = between
            .clone()
            .or_else(|| crime_in(scene, from..scene.words_end()))
            .or_else(|| shared.filter(|_| chained));
        shared = between;
        for (defendant, sentence) in defendants {
            events.push(event(scene, step, &voice, defendant, crime.clone(), sentence));
        }
        last = Some(voice);
    }
}

/// `Hội đồng | xét xử | tuyên phạt ông A`: what those are called who decide.
fn is_of_court(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let step = &found.tokens;
    let called = |actor: &Actor| actor.core.start < step.start && actor.core.end >= step.end;
    scene
        .actors
        .iter()
        .any(|actor| actor.who == Who::Group && called(actor))
}

/// `bị bắt` alone is undergone; of `bị bắt tạm giam` the step is told that begins inside it.
fn whole_step<'s>(scene: &Scene<'s>, found: Found<'s>) -> Found<'s> {
    let undergone = &*found.trigger.reading == "undergo";
    let inside = || trigger_at(scene, found.tokens.start + 1, "legal", "step");
    match undergone.then(inside).flatten() {
        Some(step) if step.tokens.end > found.tokens.end => step,
        _ => found,
    }
}

/// `Cơ quan điều tra thi hành lệnh bắt tạm giam đối với bị can.`: the one defendant told of before.
fn told_last(scene: &Scene<'_>, step: &Found<'_>, voice: &Voice<'_>, events: &[Event]) -> Option<Event> {
    let accused = (step.tokens.end..scene.words_end()).find(|at| scene.reading.str(*at) == "bị")?;
    let pointed = matches!(scene.reading.str(accused + 1), "can" | "cáo");
    let ends = accused + 2 >= scene.words_end() || scene.reading.shape(accused + 2) == Shape::Mark;
    if !(pointed && ends && is_glue(scene, step.tokens.end..accused)) {
        return None;
    }
    let steps = || {
        scene.told(events).filter_map(|event| match &event.details {
            Details::Legal(legal) => Some((event.sentence, legal)),
            _ => None,
        })
    };
    let (sentence, known) = steps().next()?;
    // `bị can` is one of those whom that sentence names, if it names one.
    let mut beside = steps().take_while(|(told, _)| *told == sentence);
    let alone = beside.all(|(_, legal)| legal.defendant.name == known.defendant.name);
    let details = Legal {
        action: step.trigger.value.to_string(),
        defendant: known.defendant.clone(),
        crime: None,
        authority: authority(scene, voice),
        sentence: None,
    };
    alone.then(|| voice::told(scene, step, voice, "legal/active", Details::Legal(details)))
}

/// The voice of a step; in `khởi tố bị can, bắt tạm giam` the second goes on with the first.
fn voice_of<'s>(scene: &Scene<'s>, steps: &[Found<'s>], number: usize, last: Option<&Voice<'s>>) -> Option<Voice<'s>> {
    let step = &steps[number];
    let mut voice = voice(scene, "legal", step.tokens.start)?;
    let chained = number > 0 && is_chained(scene, steps[number - 1].tokens.end..voice.start);
    // `điều tra, truy tố, xét xử` is what courts are for.
    if number > 0 && chained && last.is_none() {
        return None;
    }
    if let Some(last) = last
        && (chained || voice::is_joined(scene, voice.start))
        && !voice.passive
        && (chained || voice.agents.is_empty())
    {
        voice.agents.clone_from(&last.agents);
        voice.patients.clone_from(&last.patients);
        voice.passive = last.passive;
        voice.status = last.status;
    }
    Some(voice)
}

/// Whether only words of the chain stand in a gap: `khởi tố | bị can, | bắt tạm giam | 4 tháng, | khám xét`.
fn is_glue(scene: &Scene<'_>, gap: Range<usize>) -> bool {
    let mut at = gap.start;
    while at < gap.end {
        // `tạm giam | 4 tháng`, `| bốn tháng`
        if let Some(end) = behind_number(scene, at) {
            at = end;
            continue;
        }
        let free = scene.reading.is_mark(at, &[',', ';'])
            || matches!(
                scene.reading.str(at),
                "và" | "tháng" | "ngày" | "thời" | "để" | "điều" | "tra" | "đồng"
            );
        at = match glue_at(scene, at) {
            Some(glue) => glue.tokens.end,
            None if free => at + 1,
            None => return false,
        };
    }
    true
}

/// Whether a chain of steps goes on through a gap, in which the crime may stand: `khởi tố bị can | về tội cướp tài sản và ra | lệnh bắt
/// tạm giam`.
fn is_chained(scene: &Scene<'_>, gap: Range<usize>) -> bool {
    if is_glue(scene, gap.clone()) {
        return true;
    }
    let crime = gap
        .clone()
        .find(|at| trigger_at(scene, *at, "legal", "crime").is_some());
    let Some(start) = crime.filter(|start| gap.end - start <= LONGEST_CRIME) else {
        return false;
    };
    let led = (start + 1..gap.end).find(|at| is_joint(scene, *at) && is_glue(scene, *at..gap.end));
    let led = led.unwrap_or(gap.end);
    let named = |actor: &&Actor| gap.contains(&actor.tokens.start) && is_defendant(scene, actor);
    is_glue(scene, gap.start..start)
        && !(start..led).any(|at| ends_crime(scene, at))
        && !scene.actors.iter().any(|actor| named(&actor))
}

/// The longest words of a chain that begin at a token: `lệnh cấm đi khỏi nơi cư trú` is more than `lệnh`.
fn glue_at<'s>(scene: &Scene<'s>, at: usize) -> Option<Found<'s>> {
    scene
        .reading
        .triggers_at(at)
        .filter(|(_, trigger)| &*trigger.event == "legal" && &*trigger.reading == "glue")
        .max_by_key(|(end, _)| *end)
        .map(|(end, trigger)| Found {
            tokens: at..end,
            trigger,
        })
}

/// Where the words of a crime end that lead to the next step: `cướp tài sản | và ra lệnh`.
fn without_glue(scene: &Scene<'_>, crime: &Range<usize>) -> usize {
    let rest = |at: &usize| *at > crime.start && is_glue(scene, *at..crime.end);
    crime.clone().find(rest).unwrap_or(crime.end)
}

/// `khởi tố vụ án, | bắt tạm giam ông X`: what is begun against a case, in a chain that names its defendants behind another step.
fn is_of_case(scene: &Scene<'_>, steps: &[Found<'_>], number: usize) -> bool {
    let Some(next) = steps.get(number + 1) else {
        return false;
    };
    let gap = steps[number].tokens.end..next.tokens.start;
    let glue = |at: usize, value: &str| glue_at(scene, at).is_some_and(|glue| &*glue.trigger.value == value);
    let chained = is_glue(scene, gap.clone());
    chained && glue(gap.start, "case") && !gap.into_iter().any(|at| glue(at, "accused"))
}

/// Where to look for the defendants of a step: behind the last step of its chain.
fn clause_behind(scene: &Scene<'_>, steps: &[Found<'_>], number: usize) -> Range<usize> {
    let mut last = number;
    while let Some(next) = steps
        .get(last + 1)
        .filter(|next| is_chained(scene, steps[last].tokens.end..next.tokens.start))
    {
        debug_assert!(next.tokens.start >= steps[last].tokens.end);
        last += 1;
    }
    let limit = steps.get(last + 1).map_or(scene.words_end(), |next| next.tokens.start);
    steps[last].tokens.end..limit
}

/// `Người bị khởi tố về tội … là ông X`: the defendants that a passive without a name leads to.
fn identified<'s>(scene: &Scene<'s>, clause: Range<usize>) -> Vec<(&'s Actor, Option<Range<usize>>)> {
    let start = clause.clone().find_map(|at| {
        let start = at + 1 + usize::from(scene.reading.is_mark(at + 1, &[':']));
        let named = scene.actor_at(start).is_some_and(|actor| is_named(scene, actor));
        (matches!(scene.reading.str(at), "là" | "gồm") && named).then_some(start)
    });
    start.map_or_else(Vec::new, |start| self::defendants::defendants(scene, start..clause.end))
}

/// The crime named behind `về tội`, in its quotes or up to the end of the phrase, behind a comma with words of the class `crime`:
/// `tàng trữ, vận chuyển, mua bán …`.
fn crime_in(scene: &Scene<'_>, clause: Range<usize>) -> Option<Range<usize>> {
    let word = clause.clone().find_map(|at| trigger_at(scene, at, "legal", "crime"))?;
    let mut start = word.tokens.end;
    while start < clause.end && scene.reading.is_mark(start, &[':']) {
        start += 1;
    }
    let quoted = scene.reading.is_mark(start, &['“', '"', '‘', '\'']);
    let start = start + usize::from(quoted);
    // `“Vi phạm quy định về quản lý, sử dụng tài sản”` is one crime up to the mark that closes it.
    let limit = clause.end.min(start + LONGEST_CRIME);
    let closed = (start..limit).find(|at| scene.reading.is_mark(*at, &['”', '"', '’', '\'']));
    if let Some(closed) = closed.filter(|closed| quoted && start < *closed) {
        return Some(start..closed);
    }
    // `tội mua bán ma túy | và Lê Văn A 13 năm tù`: the next defendant.
    let named = |at: usize| scene.actor_at(at).is_some_and(|actor| is_named(scene, actor));
    let end = (start..clause.end)
        .find(|at| {
            if scene.reading.str(*at) == "và" && (named(at + 1) || is_term(scene, at + 1)) {
                true
            } else if quoted {
                scene.reading.is_mark(*at, &['”', '"', '’', '\'', ',', ';'])
            } else {
                ends_crime(scene, *at)
            }
        })
        .unwrap_or(clause.end);
    (start < end).then_some(start..end)
}

/// `tội nhận hối lộ và | hai năm tù | về tội …`: whether a sentence begins at a token.
fn is_term(scene: &Scene<'_>, at: usize) -> bool {
    behind_number(scene, at).is_some_and(|end| {
        let unit = matches!(scene.reading.str(end), "năm" | "tháng" | "ngày");
        unit || trigger_at(scene, end, "legal", "prison").is_some()
    })
}

/// Whether the name of a crime ends at a token.
fn ends_crime(scene: &Scene<'_>, at: usize) -> bool {
    let inside = || is_inside_number(scene, at);
    if scene.reading.shape(at) == Shape::Mark {
        return scene.reading.is_mark(at, &[';', '(', '“', '”', '"', ':'])
            || scene.reading.is_mark(at, &['.']) && !inside()
            || scene.reading.is_mark(at, &[','])
                && !inside()
                && scene.reading.word_at(at + 1, WordClass::Crime).is_none();
    }
    match scene.reading.str(at) {
        // `lợi dụng các quyền tự do dân chủ`, `lợi dụng chức vụ trong khi thi hành công vụ` are crimes.
        "do" => scene.reading.str(at - 1) != "tự",
        "khi" => scene.reading.str(at - 1) != "trong",
        word => matches!(
            word,
            "theo"
                | "gồm"
                | "xảy"
                | "tại"
                | "với"
                | "đối"
                | "được"
                | "là"
                | "vì"
                | "sau"
                | "liên"
                | "này"
                | "trên"
                | "danh"
                | "cùng"
        ),
    }
}

/// Who takes a step: a body.
fn authority(scene: &Scene<'_>, voice: &Voice<'_>) -> Option<Participant> {
    let agent = voice.agents.last()?;
    (matches!(agent.who, Who::Body(_) | Who::Group) && !is_cut_name(scene, agent)).then(|| scene.participant(agent))
}

fn event(
    scene: &Scene<'_>,
    step: &Found<'_>,
    voice: &Voice<'_>,
    defendant: &Actor,
    crime: Option<Range<usize>>,
    sentence: Option<Range<usize>>,
) -> Event {
    let action = &*step.trigger.value;
    let details = Legal {
        action: action.to_owned(),
        defendant: scene.participant(defendant),
        crime: crime.map(|crime| scene.passage(crime)),
        authority: authority(scene, voice),
        sentence: sentence
            .filter(|_| action == "sentence")
            .map(|sentence| scene.passage(sentence)),
    };
    let rule = if voice.passive { "legal/passive" } else { "legal/active" };
    voice::told(scene, step, voice, rule, Details::Legal(details))
}
