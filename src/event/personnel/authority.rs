//! Who decided a change of post.

use crate::event::Participant;
use crate::event::scene::Scene;
use crate::event::story::{Actor, Who};
use crate::event::voice::{Voice, decider_before, voice};
use crate::event::words::{is_counted, trigger_before};
use crate::text::{Shape, is_word};

/// The most tokens of the name of a decision, with its number and day.
const LONGEST_DECISION: usize = 16;

/// The most words that say what a decision is about: `về công tác cán bộ`.
const LONGEST_SUBJECT: usize = 8;

/// Who decided: the agent, he who lets another leave, or whom the sentence before names.
pub(super) fn authority(scene: &Scene<'_>, voice: &Voice<'_>, person: &Actor, taken: bool) -> Option<Participant> {
    if taken {
        let let_go = allowed(scene, person)?;
        return decides(scene, let_go.agents.last()?, person);
    }
    if let Some(agent) = voice.agents.last() {
        return decides(scene, agent, person);
    }
    if let Some(decider) = by_decision(scene) {
        return decides(scene, decider, person);
    }
    let (before, agents) = decider_before(scene, "personnel").filter(|_| !voice.passive)?;
    decides(&before, agents.last()?, person)
}

fn decides(scene: &Scene<'_>, agent: &Actor, person: &Actor) -> Option<Participant> {
    let can = matches!(agent.who, Who::Body(_) | Who::Person(_) | Who::Unnamed) && agent.who != person.who;
    // `100% đại biểu có mặt bầu`: those who are only counted have no name; but `ngày 7/10 UBND tỉnh bổ nhiệm`.
    let start = agent.tokens.start;
    let before = start.wrapping_sub(1);
    let number = is_counted(scene, agent)
        && scene.reading.str(before.wrapping_sub(1)) != "thứ"
        && !scene.dates().any(|date| date.expression.tokens.end == start);
    let counted = number || start > scene.tokens.start && scene.reading.is_mark(before, &['%']);
    (can && !counted).then(|| scene.participant(agent))
}

/// `Ban Bí thư đồng ý cho ông X thôi giữ chức`, `Ban Bí thư quyết định ông X thôi giữ chức`: the voice of `cho` or of the decision.
pub(super) fn allowed<'s>(scene: &Scene<'s>, person: &Actor) -> Option<Voice<'s>> {
    let start = person.tokens.start;
    let allows = start.checked_sub(1).filter(|at| scene.reading.str(*at) == "cho");
    let decided = || trigger_before(scene, start, "personnel", "lead").map(|_| start);
    voice(scene, "personnel", allows.or_else(decided)?)
}

/// `Theo Quyết định của Chủ tịch UBND tỉnh, ông X giữ chức …`, `Theo quyết định số 12 do Chủ tịch UBND tỉnh ký, …`: who decided what the
/// sentence begins with.
pub(super) fn by_decision<'s>(scene: &Scene<'s>) -> Option<&'s Actor> {
    let start = scene.tokens.start;
    let concrete = is_word(scene.reading.str(start), "cụ") && scene.reading.str(start + 1) == "thể";
    let from = start + usize::from(concrete) * (2 + usize::from(scene.reading.is_mark(start + 2, &[','])));
    let several = usize::from(scene.reading.str(from + 1) == "các");
    let opens = is_word(scene.reading.str(from), "theo") && is_word(scene.reading.str(from + 1 + several), "quyết");
    let mut words = (from..scene.words_end()).take(LONGEST_DECISION).filter(|_| opens);
    let lead = words.find(|at| matches!(scene.reading.str(*at), "của" | "do"))?;
    let decider = scene.actor_at(lead + 1)?;
    let signs = scene.reading.str(lead) == "do";
    let end = decider.tokens.end + usize::from(signs);
    let whole = !signs || scene.reading.str(decider.tokens.end) == "ký";
    // `của Bộ Quốc phòng | về công tác cán bộ,`
    let subject = |at: usize| scene.reading.shape(at) == Shape::Lower && scene.actor_at(at).is_none();
    let what = (end..end + LONGEST_SUBJECT).take_while(|at| subject(*at)).count();
    let about = what > 0 && scene.reading.str(end) == "về";
    let end = if about { end + what } else { end };
    (whole && scene.reading.is_mark(end, &[','])).then_some(decider)
}
