//! Sentences told one behind the other, each behind its defendant: `A (SN 1958) 30 tháng tù; B 42 tháng tù`.

use std::ops::Range;

use super::defendants::sentence_in;
use super::{Legal, authority, crime_in};
use crate::event::scene::{Found, Scene};
use crate::event::story::Actor;
use crate::event::voice::{self, Voice, voice};
use crate::event::words::{behind_bracket, is_named, trigger_at};
use crate::event::{Details, Event};

/// How many tokens may tell of a defendant before his sentence: `A - cựu giám đốc Văn phòng đăng ký đất đai huyện - 36 tháng tù`.
const LONGEST_ASIDE: usize = 14;

/// How many sentences of such a list may stand between its lead and one of them.
const LONGEST_LIST: usize = 4;

/// `TAND huyện đã tuyên án các cựu cán bộ xã. Cụ thể, | A (SN 1958) 30 tháng tù; B 42 tháng tù.`: the list that a sentence before leads in.
pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let listed = sentenced(scene, scene.tokens.start..scene.words_end());
    let Some((before, led)) = (!listed.is_empty()).then(|| lead(scene)).flatten() else {
        return;
    };
    let crime = crime_in(scene, scene.tokens.start..scene.words_end()).map(|crime| scene.passage(crime));
    let crime = crime.or_else(|| {
        let crime = crime_in(&before, before.tokens.start..before.words_end())?;
        Some(before.passage(crime))
    });
    let mut told = led;
    told.start = scene.tokens.start;
    let court = authority(&before, &told);
    for (defendant, sentence, prison) in listed {
        let details = Legal {
            action: "sentence".to_owned(),
            defendant: scene.participant(defendant),
            crime: crime.clone(),
            authority: court.clone(),
            sentence: Some(scene.passage(sentence)),
        };
        events.push(voice::told(
            scene,
            &prison,
            &told,
            "legal/listed",
            Details::Legal(details),
        ));
    }
}

/// The sentence that leads a list in, which tells of a judgment, and its voice.
fn lead<'s>(scene: &Scene<'s>) -> Option<(Scene<'s>, Voice<'s>)> {
    let part = scene.sentence().part;
    for index in (scene.index.saturating_sub(LONGEST_LIST)..scene.index).rev() {
        let before = Scene::new(scene.story, index);
        if before.sentence().part != part {
            return None;
        }
        let step = before
            .triggers("legal")
            .find(|found| &*found.trigger.reading == "step" && &*found.trigger.value == "sentence");
        if let Some(step) = step {
            let told = voice(&before, "legal", step.tokens.start)?;
            return Some((before, told));
        }
        let goes_on = before
            .triggers("legal")
            .any(|found| &*found.trigger.reading == "prison");
        if !goes_on {
            return None;
        }
    }
    None
}

/// The persons named in a range who have a sentence of their own behind them.
pub(super) fn sentenced<'s>(scene: &Scene<'s>, range: Range<usize>) -> Vec<(&'s Actor, Range<usize>, Found<'s>)> {
    let mut found = Vec::new();
    let named = |actor: &&Actor| range.contains(&actor.tokens.start) && is_named(scene, actor);
    let mut persons = scene.actors.iter().filter(named).peekable();
    while let Some(person) = persons.next() {
        let open = (person.core.end..person.tokens.end).find(|at| scene.reading.is_mark(*at, &['(']));
        let end = behind_bracket(scene, open.unwrap_or(person.tokens.end)).unwrap_or(person.tokens.end);
        let limit = persons.peek().map_or(range.end, |next| next.tokens.start);
        let prison = (end..limit.min(end + LONGEST_ASIDE)).find_map(|at| trigger_at(scene, at, "legal", "prison"));
        let quiet = |until: usize| {
            !(end..until).any(|at| {
                scene.reading.triggers_at(at).any(|(_, trigger)| {
                    &*trigger.event == "statement" || matches!(&*trigger.reading, "step" | "undergo" | "doubt")
                })
            })
        };
        let sentence = sentence_in(scene, end..limit, limit);
        if let Some((prison, sentence)) = prison.zip(sentence)
            && quiet(sentence.start)
        {
            found.push((person, sentence, prison));
        }
    }
    found
}
