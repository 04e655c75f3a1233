//! Posts: who takes one, leaves one, is moved, promoted or put forward for one.
//!
//! **Finds** appointments, elections, transfers, promotions, dismissals, resignations, retirements and nominations, with the
//! person, the post, who decided, the post held before and the vote.
//!
//! **Sentence shapes**
//! - `Thủ tướng (ký quyết định) bổ nhiệm ông X, Phó Giám đốc Sở A, giữ chức Giám đốc Sở A`: the post between the commas is the old one
//! - `ông X được (Ban Bí thư) điều động, bổ nhiệm giữ chức …`, `ông X được bầu làm …, với 48/48 phiếu`
//! - `HĐND tỉnh miễn nhiệm chức vụ … đối với ông X`, `miễn nhiệm ông X khỏi …`, `cho ông X thôi giữ chức …`
//! - `bầu ông X giữ chức …, ông Y giữ chức …`; `bầu các ông X, Y giữ chức …`: one event for each
//! - `ông X từ chức`, `ông X trúng cử …`, `ông X nghỉ hưu từ ngày …`
//! - `bầu 2 Ủy viên UBND là ông X và ông Y`; `miễn nhiệm chức vụ A và cho thôi làm nhiệm vụ B đối với ông X`
//! - `Theo quyết định của Thủ tướng, ông X giữ chức …`, `Tháng 6/2016, ông X giữ chức …`, `Theo đó, ông X giữ chức …`; `được bầu vào Ban Chấp hành …`
//!
//! **Refuses** what is asked for or foreseen by a rule (`đề nghị bổ nhiệm`, `quy trình bổ nhiệm`), persons without a post and
//! posts without a person (`bổ nhiệm 3 cán bộ`, `điều động lực lượng`), the state of being retired (`ông X, đã nghỉ hưu`),
//! the word alone (`bầu không khí`, `bầu Đức`).
//!
//! **Known misses**: persons named only in the sentence before, unless a date alone opens this one; members of committees elected as a group.
//!
//! Triggers: reading `move` (value: the action) for verbs done to someone, `take` for what one does oneself, `post` for the
//! words before a post (value `hold` where they are a verb by themselves, `giữ chức`; `weak` where a title must follow, `làm`; `body` where a
//! body does, `vào Ban Chấp hành`), `lead` and `doubt` as in `voice`, `veto`.

mod authority;
mod complete;
mod held;
mod moved;
mod post;

use std::ops::Range;

use serde::Serialize;

use self::authority::{allowed, authority};
use self::complete::with_known_post;
use self::held::holds;
use self::moved::Moved;
use self::post::{bodies_end, described_end, post_at};
use super::dating;
use super::scene::{Found, Scene};
use super::story::Actor;
use super::voice::{self, Chain, Voice};
use super::vote::{Vote, vote};
use super::words::{behind_bracket, is_called, is_in_name, trigger_at, trigger_before};
use super::{Details, Event, Participant, Passage};
use crate::mention::WordClass;
use crate::text::{Shape, lower};

/// The fields of a change of post.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Personnel {
    /// `appoint`, `elect`, `transfer`, `promote`, `dismiss`, `resign`, `retire` or `nominate`.
    pub action: String,
    /// Whose post it is.
    pub person: Participant,
    /// The post that is taken or left, as written, with its body.
    pub post: Option<Passage>,
    /// Who decided.
    pub authority: Option<Participant>,
    /// What the person is said to have been so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<Previous>,
    /// How the vote ended, where there was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vote: Option<Vote>,
}

/// What someone was before a change of post.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Previous {
    /// The post, as written: `Phó Giám đốc Sở Y tế`.
    pub post: Passage,
}

/// A person and the post that a verb gives or takes.
struct Assignment<'s> {
    person: &'s Actor,
    post: Option<Range<usize>>,
}

/// How many tokens may part a verb or a person from the words that go on with it.
const LONGEST_GAP: usize = 40;

/// How many words may link a verb to the person whom it moves.
const LONGEST_LINK: usize = 4;

/// How many tokens `để HĐND tỉnh xem xét,` may have before its verb.
const LONGEST_AIM: usize = 8;

/// How many tokens may tell why someone leaves.
const LONGEST_REASON: usize = 14;

/// Words behind a post that no longer speak of this person: `thay ông Y`, `sau khi …`.
const TURNS: &[&str] = &[
    "thay", "kế", "sau", "trước", "khi", "vì", "do", "nhằm", "để", "đồng", "trong", "theo", "mà", "nhưng", "còn",
    "cùng",
];

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let verbs = verbs(scene);
    if verbs.is_empty() {
        holds(scene, events);
        return;
    }
    let mut chain = Chain::default();
    let mut moved = Moved::default();
    let mut open: Option<(&Found<'_>, Voice<'_>, Range<usize>)> = None;
    for (number, verb) in verbs.iter().enumerate() {
        if number > 0 && is_aim(scene, &verbs[number - 1], verb) {
            continue;
        }
        // `giới thiệu ông X để bầu giữ chức …`: what someone is put forward for goes with it.
        let next = verbs[number + 1..].iter().find(|next| !is_aim(scene, verb, next));
        let limit = next.map_or(scene.words_end(), |next| next.tokens.start);
        let voice = chain.next(scene, "personnel", verb.tokens.start);
        let Some(mut voice) = voice.filter(|voice| !is_put_forward(scene, voice)) else {
            continue;
        };
        let own = voice.own && !voice.agents.last().is_some_and(|agent| moved.tells_of(agent));
        let moves = !is_own_deed(scene, verb);
        if !voice.passive && moves {
            moved.decide_again(&mut voice);
        }
        let mut assignments = if moves {
            assignments(scene, verb.tokens.end..limit, &voice)
        } else {
            taken(scene, verb, limit, &voice)
        };
        // `Ban Bí thư quyết định thôi giữ chức Bí thư Tỉnh ủy đối với ông X`
        let decided = trigger_before(scene, verb.tokens.start, "personnel", "lead").is_some();
        if assignments.is_empty() && decided && &*verb.trigger.value == "dismiss" && !voice.passive {
            assignments = self::assignments(scene, verb.tokens.end..limit, &voice);
            assignments.retain(|one| one.post.is_some());
        }
        if assignments.is_empty() && !own {
            let last = moved.persons.last();
            // `miễn nhiệm Trưởng ban Pháp chế với ông X và bầu bổ sung Trưởng ban Pháp chế`: whom, is told elsewhere.
            let left = number > 0 && lets_go(&verbs[number - 1]);
            let new = left && !lets_go(verb) && trigger_at(scene, verb.tokens.end, "personnel", "post").is_none();
            let last = last.filter(|_| !new);
            assignments.extend(last.and_then(|person| moved_on(scene, person, verb, limit)));
        }
        if &*verb.trigger.value == "elect" && !voice.passive && assignments.iter().all(|one| one.post.is_none()) {
            let post = elected_as(scene, verb.tokens.end..limit);
            assignments.iter_mut().for_each(|one| one.post.clone_from(&post));
        }
        moved.tell(&assignments);
        // `miễn nhiệm chức Phó Chủ tịch và cho thôi làm nhiệm vụ đại biểu đối với ông X`: of whom the first verb tells, stands behind the second.
        let leaves = lets_go(verb) && moves;
        let before = open.take().filter(|_| leaves && voice::is_joined(scene, voice.start));
        if let Some((left, told, post)) = before {
            for one in &assignments {
                let assignment = Assignment {
                    person: one.person,
                    post: Some(post.clone()),
                };
                events.push(event(scene, left, &left.trigger.value, &told, &assignment));
            }
        }
        if leaves && assignments.is_empty() && !voice.passive {
            let post = post_at(scene, verb.tokens.end, limit, true);
            moved.tell_post(post.clone());
            open = post.map(|post| (verb, voice.clone(), post));
        }
        for assignment in assignments
            .into_iter()
            .filter(|one| !is_relation(scene, verb, one.person))
        {
            let event = event(scene, verb, &verb.trigger.value, &voice, &assignment);
            let event = with_known_post(scene, verb, event, events);
            events.extend(event);
        }
    }
}

/// `trúng cử`, `nghỉ hưu`: what one does oneself; but `ký quyết định | nghỉ hưu` is done to another.
fn is_own_deed(scene: &Scene<'_>, verb: &Found<'_>) -> bool {
    let paper = || trigger_before(scene, verb.tokens.start, "personnel", "lead");
    let of_another = || paper().is_some_and(|paper| matches!(&*paper.trigger.value, "hand" | "paper"));
    &*verb.trigger.reading == "take" && !of_another()
}

/// `bầu bà X, Phó Chủ tịch Hội khóa XII | là | Chủ tịch Hội khóa XIII`: the post that `là` leads to behind who is elected.
fn elected_as(scene: &Scene<'_>, clause: Range<usize>) -> Option<Range<usize>> {
    let lead = clause.clone().find(|at| scene.reading.str(*at) == "là")?;
    post_at(scene, lead + 1, clause.end, true)
}

/// `miễn nhiệm`, `thôi giữ chức`
fn lets_go(verb: &Found<'_>) -> bool {
    matches!(&*verb.trigger.value, "dismiss" | "resign")
}

/// The verbs that move someone or that one does oneself.
fn verbs<'s>(scene: &Scene<'s>) -> Vec<Found<'s>> {
    let mut verbs: Vec<Found<'s>> = Vec::new();
    for found in scene.triggers("personnel") {
        let verb = matches!(&*found.trigger.reading, "move" | "take")
            && !is_in_name(scene, &found.tokens)
            && !is_purpose(scene, &found);
        if verb && !verbs.last().is_some_and(|last| is_of_verb(scene, last, &found)) {
            verbs.push(found);
        }
    }
    verbs
}

/// `miễn nhiệm ông X | để nghỉ hưu`: what someone leaves for.
fn is_purpose(scene: &Scene<'_>, verb: &Found<'_>) -> bool {
    let before = scene.preverb_start(verb.tokens.start).wrapping_sub(1);
    &*verb.trigger.reading == "take" && scene.reading.str(before) == "để"
}

/// `bầu ông X | tái cử | chức Chủ tịch`: what the one who is elected does is of the verb that elects him.
fn is_of_verb(scene: &Scene<'_>, verb: &Found<'_>, next: &Found<'_>) -> bool {
    let elects =
        |found: &Found<'_>, reading: &str| &*found.trigger.reading == reading && &*found.trigger.value == "elect";
    let person = scene
        .actor_at(verb.tokens.end)
        .filter(|person| is_called(scene, person));
    elects(verb, "move") && elects(next, "take") && person.is_some_and(|person| person.tokens.end == next.tokens.start)
}

/// `giới thiệu HĐND tỉnh bầu ông X`: who is told whom to elect has not done so.
fn is_put_forward(scene: &Scene<'_>, voice: &Voice<'_>) -> bool {
    let told = voice
        .agents
        .first()
        .and_then(|first| trigger_before(scene, first.tokens.start, "personnel", "move"));
    told.is_some_and(|told| &*told.trigger.value == "nominate")
}

/// `con trai ông X được bổ nhiệm`, `Trợ lý ông X`, `giới thiệu công ty do ông X làm giám đốc`: he of whom a relative or a body is told is not the one.
fn is_relation(scene: &Scene<'_>, verb: &Found<'_>, person: &Actor) -> bool {
    if is_served(scene, person) {
        return true;
    }
    let Some(before) = person
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start)
    else {
        return false;
    };
    match scene.reading.str(before) {
        "trai" | "gái" | "con" | "vợ" | "chồng" | "ruột" | "rể" | "dâu" => true,
        "do" => &*verb.trigger.value == "nominate" && before > verb.tokens.start,
        _ => false,
    }
}

/// `Trợ lý | đồng chí X`, `Thư ký | ông X`: whom another's title names.
fn is_served(scene: &Scene<'_>, person: &Actor) -> bool {
    (person.tokens.start..person.core.start).any(|at| {
        let before = (
            &*lower(scene.reading.str(at.wrapping_sub(2))),
            scene.reading.str(at.wrapping_sub(1)),
        );
        matches!(before, ("trợ", "lý") | ("thư", "ký")) && scene.reading.word_at(at, WordClass::Honorific).is_some()
    })
}

/// Whether a verb says what someone is put forward for: `để bầu`, `để Quốc hội xem xét, bầu`.
fn is_aim(scene: &Scene<'_>, verb: &Found<'_>, next: &Found<'_>) -> bool {
    let from = verb.tokens.end.max(next.tokens.start.saturating_sub(LONGEST_AIM));
    &*verb.trigger.value == "nominate"
        && (from..next.tokens.start)
            .rev()
            .take_while(|at| !scene.reading.is_mark(*at, &[';', '.']))
            .any(|at| scene.reading.str(at) == "để")
}

/// The persons and posts behind a verb, in the order of the text; `patients` are those of a passive.
///
/// A person waits for the post behind it; a post that comes first (`miễn nhiệm chức vụ … đối với`) waits for its persons.
fn assignments<'s>(scene: &Scene<'s>, clause: Range<usize>, voice: &Voice<'s>) -> Vec<Assignment<'s>> {
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
fn moved_on<'s>(scene: &Scene<'s>, person: &'s Actor, verb: &Found<'_>, limit: usize) -> Option<Assignment<'s>> {
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

/// `ông X khẳng định`
fn is_speaker(scene: &Scene<'_>, actor: &Actor) -> bool {
    let says = |at: usize| trigger_at(scene, at, "statement", "verb").is_some();
    scene.verb_behind(actor).is_some_and(says)
}

/// `…, ông Y giữ chức …`, `… và bà Z`
fn is_listed(scene: &Scene<'_>, person: usize) -> bool {
    person > scene.tokens.start
        && (scene.reading.is_mark(person - 1, &[',', ';', ':']) || scene.reading.str(person - 1) == "và")
}

/// Where a clause no longer speaks of the persons that a verb moves: someone is said to say something, or a turn of the tale.
fn is_turn(scene: &Scene<'_>, at: usize, assigned: bool) -> bool {
    let said = scene
        .reading
        .triggers_at(at)
        .any(|(_, trigger)| &*trigger.event == "statement" && &*trigger.reading == "verb");
    let instead = matches!(scene.reading.str(at), "thay" | "kế");
    // `miễn nhiệm chức Chủ tịch với ông X | và đã giao việc cho bà Y`
    let next = assigned && scene.reading.word_at(at, WordClass::Aspect).is_some();
    said || instead
        || next
        || scene.reading.is_mark(at, &['”', '"'])
        || assigned && TURNS.contains(&scene.reading.str(at))
}

/// What one does oneself: `ông X trúng cử …`, `Ban Bí thư cho ông X thôi giữ chức …`
fn taken<'s>(scene: &Scene<'s>, verb: &Found<'s>, limit: usize, voice: &Voice<'s>) -> Vec<Assignment<'s>> {
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

fn event(scene: &Scene<'_>, verb: &Found<'_>, action: &str, voice: &Voice<'_>, assignment: &Assignment<'_>) -> Event {
    let moves = !is_own_deed(scene, verb);
    let previous = |former| previous_post(scene, assignment.person, former);
    // `miễn nhiệm người đại diện phần vốn Nhà nước đối với ông A, Chủ tịch Hội đồng`: what he leaves is told before him.
    let told_before = &*verb.trigger.reading == "move" && !voice.passive && {
        let gap = verb.tokens.end..assignment.person.tokens.start;
        let link = |at: usize| {
            matches!(
                scene.reading.str(at),
                "đối" | "với" | "chức" | "vụ" | "của" | "cho" | "các"
            )
        };
        gap.clone().next().is_some_and(|at| !link(at)) && gap.len() > LONGEST_LINK
    };
    let post = assignment.post.clone().map(|post| scene.passage(post));
    let (post, previous_post) = match (action, post) {
        // `miễn nhiệm Bộ trưởng Y tế A`: the title is the post that is left.
        // `ông A, Giám đốc Sở B thôi chức`
        ("dismiss" | "resign" | "retire", None) if !told_before && (moves || action != "retire") => {
            (previous(action != "retire"), None)
        }
        (_, post) => (post, previous(true)),
    };
    let previous_post = previous_post.filter(|previous| post.as_ref().is_none_or(|post| post.text != previous.text));
    let mut event = voice::told(
        scene,
        verb,
        voice,
        if moves { "personnel/move" } else { "personnel/take" },
        Details::Personnel(Personnel {
            action: action.to_owned(),
            person: scene.participant(assignment.person),
            post,
            authority: authority(scene, voice, assignment.person, !moves),
            previous: previous_post.map(|post| Previous { post }),
            vote: (matches!(action, "elect" | "dismiss" | "appoint"))
                .then(|| vote(scene))
                .flatten(),
        }),
    );
    event.place = scene.place(voice.start);
    // `được thăng quân hàm Thiếu tướng năm 1984`, `được bổ nhiệm Phó Giám đốc Sở (năm 2014)`
    if event.date.is_none() {
        event.date = assignment
            .post
            .as_ref()
            .and_then(|post| scene.date_right_behind(post.end));
    }
    event
}

/// The titles that stand with a name, those behind it before those in front: the post held so far, or also one of long ago (`nguyên`).
fn previous_post(scene: &Scene<'_>, person: &Actor, former: bool) -> Option<Passage> {
    let mentions = &scene.story.mentions;
    let (name, _) = scene
        .mention_at(person.core.start)
        .filter(|(_, name)| name.tokens == person.core)?;
    let titles: Vec<_> = scene.story.discourse.appositions[name]
        .titles
        .iter()
        .map(|title| &mentions.titles[*title])
        .filter(|title| !title.rank && (former || !title.former))
        .collect();
    let behind = |title: &&&crate::mention::TitlePhrase| title.tokens.start >= person.core.end;
    let side: Vec<_> = if titles.iter().any(|title| behind(&title)) {
        titles.iter().filter(behind).collect()
    } else {
        titles.iter().collect()
    };
    let (first, last) = (side.first()?, side.last()?);
    Some(scene.passage(first.tokens.start..last.tokens.end))
}

#[cfg(test)]
mod tests;
