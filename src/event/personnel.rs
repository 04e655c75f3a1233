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

mod assigned;
mod authority;
mod complete;
mod held;
mod moved;
mod post;

use std::ops::Range;

use serde::Serialize;

use self::assigned::{Assignment, assignments, moved_on, taken};
use self::authority::authority;
use self::complete::with_known_post;
use self::held::holds;
use self::moved::Moved;
use self::post::post_at;
use super::scene::{Found, Scene};
use super::story::Actor;
use super::voice::{self, Chain, Voice};
use super::vote::{Vote, vote};
use super::words::{is_called, is_in_name, trigger_at, trigger_before};
use super::{Details, Event, Participant, Passage};
use crate::mention::{TitlePhrase, WordClass};
use crate::text::lower;

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

/// How many words may link a verb to the person whom it moves.
const LONGEST_LINK: usize = 4;

/// How many tokens `để HĐND tỉnh xem xét,` may have before its verb.
const LONGEST_AIM: usize = 8;

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
        gap.len() > LONGEST_LINK && !link(gap.start)
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
    let mut titles: Vec<&TitlePhrase> = scene.story.discourse.appositions[name]
        .titles
        .iter()
        .map(|title| &mentions.titles[*title])
        .filter(|title| !title.rank && (former || !title.former))
        .collect();
    let behind = |title: &&TitlePhrase| title.tokens.start >= person.core.end;
    if titles.iter().any(behind) {
        titles.retain(behind);
    }
    let (first, last) = (titles.first()?, titles.last()?);
    Some(scene.passage(first.tokens.start..last.tokens.end))
}

#[cfg(test)]
mod tests;
