//! Whom a verb moves, and the post that it gives or takes.

use std::ops::Range;

use super::authority::allowed;
use super::post::{bodies_end, described_end, post_at};
use crate::event::dating;
use crate::event::scene::{Found, Scene};
use crate::event::story::Actor;
use crate::event::voice::Voice;
use crate::event::words::{behind_bracket, is_called, is_speaker, says};
use crate::mention::WordClass;
use crate::text::Shape;

/// How many tokens may part a verb or a person from the words that go on with it.
const LONGEST_GAP: usize = 40;

/// How many tokens may tell why someone leaves.
const LONGEST_REASON: usize = 14;

/// Words behind a post that no longer speak of this person: `thay ông Y`, `sau khi …`.
const TURNS: &[&str] = &[
    "thay", "kế", "sau", "trước", "khi", "vì", "do", "nhằm", "để", "đồng", "trong", "theo", "mà", "nhưng", "còn",
    "cùng",
];

/// A person and the post that a verb gives or takes.
pub(super) struct Assignment<'s> {
    pub(super) person: &'s Actor,
    pub(super) post: Option<Range<usize>>,
}

/// The persons and posts behind a verb, in the order of the text; `patients` are those of a passive.
///
/// A person waits for the post behind it; a post that comes first (`miễn nhiệm chức vụ … đối với`) waits for its persons.
pub(super) fn assignments<'s>(scene: &Scene<'s>, clause: Range<usize>, voice: &Voice<'s>) -> Vec<Assignment<'s>> {
    let mut found: Vec<Assignment<'s>> = Vec::new();
    let patients = voice.patients.iter().copied();
    let mut waiting: Vec<&'s Actor> = patients.filter(|actor| is_called(scene, actor)).collect();
    // `được bổ nhiệm …, Thượng tá A hứa`: behind a passive no one undergoes it.
    if voice.passive && waiting.is_empty() {
        return found;
    }
    let mut first_post: Option<Range<usize>> = None;
    // `phê chuẩn bổ sung | 2 | Ủy viên UBND tỉnh là ông X và ông Y`
    let first = clause.start + usize::from(scene.reading.shape(clause.start) == Shape::Number);
    let (mut at, mut near) = (first, first);
    while at < clause.end && at <= near + LONGEST_GAP {
        if let Some(behind) = behind_bracket(scene, at) {
            at = behind;
        } else if let Some(post) = post_at(scene, at, clause.end, at == first) {
            at = post.end;
            near = at;
            // `bổ nhiệm 2 Ủy viên Trung ương Đảng là ông X và ông Y | làm Thứ trưởng`: what they were stood first.
            if first > clause.start && !found.is_empty() {
                found.iter_mut().for_each(|one| one.post = Some(post.clone()));
                break;
            }
            if waiting.is_empty() {
                first_post = first_post.or(Some(post));
            } else {
                found.extend(waiting.drain(..).map(|person| Assignment {
                    person,
                    post: Some(post.clone()),
                }));
                if voice.passive {
                    let mut others = likewise(scene, at, clause.end);
                    // `Trước khi được bầu làm A, ông X giữ chức B`: what he was before.
                    others.retain(|next| voice.patients.iter().all(|patient| patient.who != next.person.who));
                    found.extend(others);
                    break;
                }
            }
        } else if let Some(actor) = scene.actor_at(at).filter(|actor| {
            !voice.passive && is_called(scene, actor) && !(first_post.is_none() && is_of_another(scene, at))
        }) {
            if !found.is_empty() && first_post.is_none() && !is_listed(scene, at) {
                break;
            }
            // `bầu hai người vào Ban Bí thư, ông X khẳng định`
            if first_post.is_some() && scene.reading.is_mark(at - 1, &[',']) && is_speaker(scene, actor) {
                break;
            }
            at = actor.tokens.end;
            near = at;
            match &first_post {
                Some(post) => found.push(Assignment {
                    person: actor,
                    post: Some(post.clone()),
                }),
                None => waiting.push(actor),
            }
        } else if let Some(next) = first_post
            .is_some()
            .then(|| next_with_reason(scene, at, clause.end))
            .flatten()
        {
            (at, near) = (next, next);
        } else if is_turn(scene, at, !found.is_empty())
            || voice.passive && scene.actor_at(at).is_some_and(|actor| is_called(scene, actor))
        {
            break;
        } else {
            at += 1;
        }
    }
    if found.is_empty() {
        found.extend(waiting.into_iter().map(|person| Assignment { person, post: None }));
    }
    found
}

/// `miễn nhiệm … đối với ông X | để nghỉ hưu; | ông Y để nhận nhiệm vụ mới`: where the next begins of those whose reasons are told.
fn next_with_reason(scene: &Scene<'_>, at: usize, limit: usize) -> Option<usize> {
    let reason = |at: usize| matches!(scene.reading.str(at), "để" | "do" | "vì");
    let joint = (at..limit.min(at + LONGEST_REASON))
        .filter(|_| reason(at))
        .find(|at| scene.reading.is_mark(*at, &[';']) || scene.reading.str(*at) == "và")?;
    let person = scene.actor_at(joint + 1).filter(|actor| is_called(scene, actor))?;
    let end = person.tokens.end;
    let told = scene.reading.shape(end) == Shape::Mark || reason(end) || end >= limit;
    told.then_some(joint + 1)
}

/// `ông X được chỉ định giữ chức A, | ông Y giữ chức B, bà Z giữ chức C`: those of whom a passive goes on to tell.
fn likewise<'s>(scene: &Scene<'s>, mut at: usize, limit: usize) -> Vec<Assignment<'s>> {
    let mut found = Vec::new();
    while at < limit && (scene.reading.is_mark(at, &[',', ';']) || scene.reading.str(at) == "và") {
        let person = scene.actor_at(at + 1).filter(|actor| is_called(scene, actor));
        let post = person.and_then(|person| {
            let comma = usize::from(scene.reading.is_mark(person.tokens.end, &[',']));
            post_at(scene, person.tokens.end + comma, limit, false)
        });
        let Some((person, post)) = person.zip(post) else {
            break;
        };
        at = post.end;
        found.push(Assignment {
            person,
            post: Some(post),
        });
    }
    found
}

/// `điều động ông X về Sở A và bổ nhiệm giữ chức …`: a second verb with a post alone goes on with the person of the first.
pub(super) fn moved_on<'s>(
    scene: &Scene<'s>,
    person: &'s Actor,
    verb: &Found<'_>,
    limit: usize,
) -> Option<Assignment<'s>> {
    // `miễn nhiệm ông X; bổ nhiệm Bộ trưởng mới`
    let parted = scene
        .reading
        .is_mark(scene.preverb_start(verb.tokens.start).wrapping_sub(1), &[';']);
    let post = post_at(scene, verb.tokens.end, limit, true).filter(|_| !parted)?;
    let mut between = scene
        .actors
        .iter()
        .filter(|actor| actor.tokens.start > person.tokens.start && actor.tokens.end <= verb.tokens.start);
    let same = between.all(|actor| !is_called(scene, actor));
    same.then_some(Assignment {
        person,
        post: Some(post),
    })
}

/// `điều động người tiền nhiệm của ông X`: of whom someone is told who is moved; but `cách chức Bí thư của ông X`.
fn is_of_another(scene: &Scene<'_>, at: usize) -> bool {
    scene.reading.str(at - 1) == "của"
}

/// `…, ông Y giữ chức …`, `… và bà Z`
fn is_listed(scene: &Scene<'_>, person: usize) -> bool {
    person > scene.tokens.start
        && (scene.reading.is_mark(person - 1, &[',', ';', ':']) || scene.reading.str(person - 1) == "và")
}

/// Where a clause no longer speaks of the persons that a verb moves: someone is said to say something, or a turn of the tale.
fn is_turn(scene: &Scene<'_>, at: usize, assigned: bool) -> bool {
    let said = says(scene, at);
    let instead = matches!(scene.reading.str(at), "thay" | "kế");
    // `miễn nhiệm chức Chủ tịch với ông X | và đã giao việc cho bà Y`
    let next = assigned && scene.reading.word_at(at, WordClass::Aspect).is_some();
    said || instead
        || next
        || scene.reading.is_mark(at, &['”', '"'])
        || assigned && TURNS.contains(&scene.reading.str(at))
}

/// What one does oneself: `ông X trúng cử …`, `Ban Bí thư cho ông X thôi giữ chức …`
pub(super) fn taken<'s>(scene: &Scene<'s>, verb: &Found<'s>, limit: usize, voice: &Voice<'s>) -> Vec<Assignment<'s>> {
    let subjects = if voice.passive { &voice.patients } else { &voice.agents };
    let leaves = &*verb.trigger.value == "dismiss";
    let post = post_at(scene, verb.tokens.end, limit, true).or_else(|| {
        described_end(scene, verb.tokens.end, limit)
            .filter(|_| leaves)
            .map(|end| verb.tokens.end..bodies_end(scene, end))
    });
    let needs_date = &*verb.trigger.value == "retire";
    if needs_date && dating::date(scene, voice.start, verb.tokens.end).is_none() && voice.start == verb.tokens.start {
        return Vec::new();
    }
    if &*verb.trigger.value == "elect" && post.is_none() {
        return Vec::new();
    }
    let let_go = |person: &Actor| {
        scene.reading.str(person.tokens.start.wrapping_sub(1)) != "cho" || allowed(scene, person).is_some()
    };
    subjects
        .iter()
        .filter(|actor| is_called(scene, actor) && let_go(actor))
        .map(|person| Assignment {
            person,
            post: post.clone(),
        })
        .collect()
}
