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
        if self.tells_of(agent) {
            voice.agents = self.decider.into_iter().collect();
        } else {
            self.decider = Some(agent);
        }
    }

    /// Whether an actor is one of those who were moved, or is only named in a post.
    pub(super) fn tells_of(&self, actor: &Actor) -> bool {
        let is_moved = self.persons.iter().any(|person| person.who == actor.who);
        is_moved || self.posts.iter().any(|post| post.contains(&actor.tokens.start))
    }

    /// A post of which the persons are told further behind.
    pub(super) fn tell_post(&mut self, post: Option<Range<usize>>) {
        self.posts.extend(post);
    }

    pub(super) fn tell(&mut self, assignments: &[Assignment<'s>]) {
        self.persons.extend(assignments.iter().map(|one| one.person));
        self.posts.extend(assignments.iter().filter_map(|one| one.post.clone()));
    }
}
