//! Whether enough is told of a change of post: with the post that was told before, or without one.

use super::Personnel;
use crate::event::scene::{Found, Scene};
use crate::event::story::Who;
use crate::event::words::{is_called, trigger_at, trigger_before};
use crate::event::{Details, Event};

/// `miễn nhiệm chức vụ trên`: the post that was last told of the person.
pub(super) fn with_known_post(
    scene: &Scene<'_>,
    verb: &Found<'_>,
    mut event: Event,
    events: &[Event],
) -> Option<Event> {
    let Details::Personnel(found) = &mut event.details else {
        return Some(event);
    };
    let word = trigger_at(scene, verb.tokens.end, "personnel", "post");
    let points_back =
        word.is_some_and(|word| matches!(scene.reading.str(word.tokens.end), "này" | "trên" | "nói" | "đó"));
    if points_back {
        found.post = scene.told(events).find_map(|earlier| match &earlier.details {
            Details::Personnel(earlier) if earlier.person.name == found.person.name => earlier.post.clone(),
            _ => None,
        });
    }
    let complete = found.post.is_some() || !needs_post(&found.action) || is_told_without_post(scene, verb, found);
    complete.then_some(event)
}

/// `điều động ông X về nhận công tác tại Sở A`, `HĐND tỉnh miễn nhiệm ông X`: where someone goes, or a body that lets him go, tells
/// enough.
fn is_told_without_post(scene: &Scene<'_>, verb: &Found<'_>, found: &Personnel) -> bool {
    let behind = || verb.tokens.end..scene.words_end();
    let goes_to = |at: usize| {
        matches!(scene.reading.str(at), "về" | "đến" | "sang" | "tới" | "lên" | "tại")
            && scene
                .actor_at(at + 1)
                .is_some_and(|actor| matches!(actor.who, Who::Body(_)))
    };
    // `điều động ông X về Sở A và bổ nhiệm giữ chức …` is the second verb's.
    let goes_on = |at: usize| trigger_at(scene, at, "personnel", "move").is_some();
    match &*found.action {
        "transfer" => behind().any(goes_to) && !behind().any(goes_on),
        "dismiss" if !is_named_next(scene, verb.tokens.end) => false,
        "dismiss" => found
            .authority
            .as_ref()
            .is_some_and(|authority| authority.entity.is_some()),
        "appoint" => is_handed(scene, verb),
        _ => false,
    }
}

/// `trao quyết định bổ nhiệm cho ông X`
fn is_handed(scene: &Scene<'_>, verb: &Found<'_>) -> bool {
    let handed = trigger_before(scene, verb.tokens.start, "personnel", "lead");
    let to = usize::from(scene.reading.str(verb.tokens.end) == "cho");
    let named = scene.actor_at(verb.tokens.end + to);
    handed.is_some_and(|lead| &*lead.trigger.value == "hand") && named.is_some_and(|person| is_called(scene, person))
}

/// `miễn nhiệm | ông X`, `miễn nhiệm | đối với ông X`
fn is_named_next(scene: &Scene<'_>, verb_end: usize) -> bool {
    let to = usize::from(scene.reading.str(verb_end) == "đối") * 2;
    scene
        .actor_at(verb_end + to)
        .is_some_and(|actor| is_called(scene, actor))
}

/// Whether an action without a post is too little to tell.
fn needs_post(action: &str) -> bool {
    matches!(action, "appoint" | "elect" | "nominate" | "transfer" | "dismiss")
}
