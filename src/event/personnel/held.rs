//! Posts that are told to be held from a day on, without a word that gives them.

use super::authority::by_decision;
use super::post::post_at;
use super::{Assignment, event};
use crate::event::Event;
use crate::event::scene::Scene;
use crate::event::setting::is_event_time;
use crate::event::story::Actor;
use crate::event::voice::{decider_before, voice};
use crate::event::words::is_called;
use crate::time::DateValue;

/// `Tháng 6/2016, ông X giữ chức Bí thư Đảng ủy xã`, `Theo đó, ông X giữ chức …; bà Y giữ chức …`: whoever holds a post from a day on, or by
/// the decision that the sentence before tells, takes it then.
pub(super) fn holds(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let mut verbs = scene
        .triggers("personnel")
        .filter(|found| &*found.trigger.reading == "post" && &*found.trigger.value == "hold")
        .peekable();
    let told = verbs.peek().is_some();
    let linked = told && decider_before(scene, "personnel").is_some();
    let decision = Some(scene).filter(|_| told).and_then(by_decision);
    for verb in verbs {
        let holder = scene
            .actor_before(verb.tokens.start)
            .filter(|person| is_called(scene, person) && (linked || decision.is_some() || is_since(scene, person)))
            .or_else(|| decision.and_then(|decider| holder_behind(scene, decider, verb.tokens.start)));
        let Some((person, mut voice)) = holder.zip(voice(scene, "personnel", verb.tokens.start)) else {
            continue;
        };
        voice.agents = decision.into_iter().collect();
        let post = post_at(scene, verb.tokens.start, scene.words_end(), false);
        if post.is_some() && !voice.passive {
            events.push(event(scene, &verb, "appoint", &voice, &Assignment { person, post }));
        }
    }
}

/// `Theo Quyết định của Thủ tướng, | ông X, Ủy viên Ban Chấp hành Đảng bộ tỉnh, Chánh Thanh tra tỉnh giữ chức`: the one person called
/// between who decided and the verb.
fn holder_behind<'s>(scene: &Scene<'s>, decider: &Actor, verb: usize) -> Option<&'s Actor> {
    let comma = (decider.tokens.end..verb).find(|at| scene.reading.is_mark(*at, &[',']))?;
    let start = comma + 1;
    let person = scene.actor_at(start).filter(|person| is_called(scene, person))?;
    let mut others = scene
        .actors
        .iter()
        .filter(|actor| actor.tokens.start > start && actor.tokens.start < verb);
    others.all(|other| !is_called(scene, other)).then_some(person)
}

/// `Tháng 6/2016, ông X`, `Đến ngày 1/6 thì ông X`: a day, month or year stands right before someone.
fn is_since(scene: &Scene<'_>, person: &Actor) -> bool {
    let before = scene
        .dates()
        .take_while(|date| date.expression.tokens.end < person.tokens.start)
        .last();
    before.is_some_and(|date| {
        let mut gap = date.expression.tokens.end..person.tokens.start;
        let near = gap.all(|at| scene.reading.is_mark(at, &[',']) || scene.reading.str(at) == "thì");
        // `Tháng 4/2013 đến năm 2016, ông X giữ chức`: a time through which he held it.
        let start = date.expression.tokens.start;
        let until = start > scene.tokens.start
            && scene.reading.str(start - 1) == "đến"
            && scene.dates().any(|from| from.expression.tokens.end == start - 1);
        near && is_event_time(date) && !until && !matches!(date.value, Some(DateValue::Interval(..)))
    })
}
