//! What the verbs before in a sentence have moved.

use std::ops::Range;

use super::Assignment;
use crate::event::story::Actor;
use crate::event::voice::Voice;

/// What the verbs before in a sentence have moved, and who decided it.
#[derive(Default)]
pub(super) struct Moved<'s> {
    pub(super) persons: Vec<&'s Actor>,
    posts: Vec<Range<usize>>,
    decider: Option<&'s Actor>,
}

impl<'s> Moved<'s> {
    /// `bầu ông X giữ chức A, bầu ông Y giữ chức B`: neither the one moved before nor the body of his post decides; who decided then
    /// does again.
    pub(super) fn decide_again(&mut self, voice: &mut Voice<'s>) {
        let Some(agent) = voice.agents.last().copied() else {
            return;
        };
        let is_moved = self.persons.iter().any(|person| person.who == agent.who);
        if is_moved || self.holds(agent) {
            voice.agents = self.decider.into_iter().collect();
        } else {
            self.decider = Some(agent);
        }
    }

    /// Whether an actor is only named in a post.
    pub(super) fn holds(&self, actor: &Actor) -> bool {
        self.posts.iter().any(|post| post.contains(&actor.tokens.start))
    }

    pub(super) fn tell(&mut self, assignments: &[Assignment<'s>]) {
        self.persons.extend(assignments.iter().map(|one| one.person));
        self.posts.extend(assignments.iter().filter_map(|one| one.post.clone()));
    }
}
