//! Who decided a change of post.

use crate::event::Participant;
use crate::event::scene::Scene;
use crate::event::story::{Actor, Who};
use crate::event::voice::{Voice, decider_before, voice};
use crate::event::words::trigger_before;
use crate::text::Shape;

/// Who decided: the agent, he who lets another leave, or whom the sentence before names.
pub(super) fn authority(scene: &Scene<'_>, voice: &Voice<'_>, person: &Actor, taken: bool) -> Option<Participant> {
    if taken {
        let let_go = allowed(scene, person)?;
        return decides(scene, let_go.agents.last()?, person);
    }
    if let Some(agent) = voice.agents.last() {
        return decides(scene, agent, person);
    }
    let (before, agents) = decider_before(scene, "personnel").filter(|_| !voice.passive)?;
    decides(&before, agents.last()?, person)
}

fn decides(scene: &Scene<'_>, agent: &Actor, person: &Actor) -> Option<Participant> {
    let can = matches!(agent.who, Who::Body(_) | Who::Person(_) | Who::Unnamed) && agent.who != person.who;
    // `100% đại biểu có mặt bầu`: those who are only counted have no name.
    let before = agent.tokens.start.wrapping_sub(1);
    let number = scene.reading.shape(before) == Shape::Number && scene.reading.str(before.wrapping_sub(1)) != "thứ";
    let counted = number || scene.reading.is_mark(before, &['%']);
    (can && !counted).then(|| scene.participant(agent))
}

/// `Ban Bí thư đồng ý cho ông X thôi giữ chức`, `Ban Bí thư quyết định ông X thôi giữ chức`: the voice of `cho` or of the decision.
pub(super) fn allowed<'s>(scene: &Scene<'s>, person: &Actor) -> Option<Voice<'s>> {
    let start = person.tokens.start;
    let allows = start.checked_sub(1).filter(|at| scene.reading.str(*at) == "cho");
    let decided = || trigger_before(scene, start, "personnel", "lead").map(|_| start);
    voice(scene, "personnel", allows.or_else(decided)?)
}
