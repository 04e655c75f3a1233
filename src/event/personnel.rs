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
//!
//! **Refuses** what is asked for or foreseen by a rule (`đề nghị bổ nhiệm`, `quy trình bổ nhiệm`), persons without a post and
//! posts without a person (`bổ nhiệm 3 cán bộ`, `điều động lực lượng`), the state of being retired (`ông X, đã nghỉ hưu`),
//! the word alone (`bầu không khí`, `bầu Đức`).
//!
//! **Known misses**: persons named only in the sentence before, members of committees elected as a group.
//!
//! Triggers: reading `move` (value: the action) for verbs done to someone, `take` for what one does oneself, `post` for the
//! words before a post (`giữ chức`), `lead` and `doubt` as in `voice`, `veto`.

use std::ops::Range;

use serde::Serialize;

use super::dating;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::voice::{self, Chain, Voice, decider_before, voice};
use super::vote::{Vote, vote};
use super::words::{behind_bracket, is_called, is_in_name, trigger_at};
use super::{Details, Event, Participant, Passage};
use crate::mention::WordClass;
use crate::text::Shape;

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
    /// The post that the person is said to have held so far.
    pub previous_post: Option<Passage>,
    /// How the vote ended, where there was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vote: Option<Vote>,
}

/// A person and the post that a verb gives or takes.
struct Assignment<'s> {
    person: &'s Actor,
    post: Option<Range<usize>>,
}

/// How many tokens may part a verb or a person from the words that go on with it.
const LONGEST_GAP: usize = 40;

/// Words behind a post that no longer speak of this person: `thay ông Y`, `sau khi …`.
const TURNS: &[&str] = &[
    "thay", "kế", "sau", "trước", "khi", "vì", "do", "nhằm", "để", "đồng", "trong", "theo", "mà", "nhưng", "còn",
    "cùng",
];

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    if !scene.is_running() {
        return;
    }
    let verbs: Vec<Found<'_>> = scene
        .triggers("personnel")
        .filter(|found| matches!(&*found.trigger.reading, "move" | "take") && !is_in_name(scene, &found.tokens))
        .collect();
    let mut chain = Chain::default();
    for (number, verb) in verbs.iter().enumerate() {
        let limit = verbs
            .get(number + 1)
            .map_or(scene.words_end(), |next| next.tokens.start);
        let Some(voice) = chain.next(scene, "personnel", verb.tokens.start) else {
            continue;
        };
        let assignments = if &*verb.trigger.reading == "move" {
            assignments(scene, verb.tokens.end..limit, &voice)
        } else {
            taken(scene, verb, limit, &voice)
        };
        for assignment in assignments {
            let event = event(scene, verb, &voice, &assignment);
            let event = with_known_post(scene, verb, event, events);
            events.extend(event);
        }
    }
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
    let (mut at, mut near) = (clause.start, clause.start);
    while at < clause.end && at <= near + LONGEST_GAP {
        if let Some(behind) = behind_bracket(scene, at) {
            at = behind;
        } else if let Some(post) = post_at(scene, at, clause.end, at == clause.start) {
            at = post.end;
            near = at;
            if waiting.is_empty() {
                first_post = first_post.or(Some(post));
            } else {
                found.extend(waiting.drain(..).map(|person| Assignment {
                    person,
                    post: Some(post.clone()),
                }));
                if voice.passive {
                    break;
                }
            }
        } else if let Some(actor) = scene
            .actor_at(at)
            .filter(|actor| !voice.passive && is_called(scene, actor))
        {
            if !found.is_empty() && first_post.is_none() && !is_listed(scene, at) {
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
    said || instead || scene.reading.is_mark(at, &['”', '"']) || assigned && TURNS.contains(&scene.reading.str(at))
}

/// The post that begins at a token: behind `giữ chức vụ`, or a title right behind the verb where that is allowed.
fn post_at(scene: &Scene<'_>, at: usize, limit: usize, bare: bool) -> Option<Range<usize>> {
    if let Some(word) = trigger_at(scene, at, "personnel", "post") {
        let start = post_start(scene, word.tokens.end);
        let titled = title_end(scene, start);
        let weak = &*word.trigger.value == "weak";
        let end = match titled {
            Some(end) => post_end(scene, end, limit),
            None if weak => return None,
            None => described_end(scene, start, limit)?,
        };
        return Some(start..end);
    }
    let end = bare.then(|| title_end(scene, at)).flatten()?;
    let named = scene.actor_at(at).is_some_and(|actor| is_called(scene, actor));
    (!named).then(|| at..post_end(scene, end, limit))
}

/// Behind a colon or the quote that opens.
fn post_start(scene: &Scene<'_>, at: usize) -> usize {
    (at..scene.tokens.end)
        .find(|token| !scene.reading.is_mark(*token, &[':', '“', '"']))
        .unwrap_or(at)
}

/// The end of the title that begins at a token.
fn title_end(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let titles = &scene.story.mentions.titles;
    let title = titles.get(titles.partition_point(|title| title.tokens.start < at))?;
    (title.tokens.start == at).then_some(title.tokens.end)
}

/// Where a post ends whose title ends at a token: `Trưởng phòng | Phòng chống phản động`, `Ủy viên Ban Thường vụ | , Bí thư Huyện ủy`.
fn post_end(scene: &Scene<'_>, title_end: usize, limit: usize) -> usize {
    let mut end = phrase_end(scene, title_end, limit);
    while let Some(next) = next_title(scene, end, limit) {
        end = phrase_end(scene, next, limit);
    }
    end
}

/// `…, Bí thư Huyện ủy`, `… và Chủ tịch HĐND`: a further title of the same post, which is not that of a person behind it.
fn next_title(scene: &Scene<'_>, joint: usize, limit: usize) -> Option<usize> {
    let joined = scene.reading.is_mark(joint, &[',']) || matches!(scene.reading.str(joint), "và" | "kiêm");
    let end = title_end(scene, joint + 1).filter(|end| joined && *end <= limit)?;
    let named = scene.actor_at(joint + 1).is_some_and(|actor| is_called(scene, actor));
    (!named).then_some(end)
}

/// Words at which a post ends.
const POST_STOPS: &[&str] = &[
    "nhiệm", "khóa", "khoá", "kể", "từ", "với", "đối", "thay", "cho", "sau", "trước", "vì", "do", "khi", "để", "nhằm",
    "là", "theo", "trong", "đến", "đã", "sẽ", "đang", "được", "bị", "mà", "nhưng", "vào", "và", "có", "tại", "trên",
    "cùng", "đúng", "lúc", "thời", "giai", "hôm", "ngày", "tháng", "năm", "thôi", "đạt", "thì", "bằng", "ra", "như",
    "về", "bao", "hồi", "không", "chưa",
];

fn phrase_end(scene: &Scene<'_>, from: usize, limit: usize) -> usize {
    (from..limit)
        .find(|at| ends_post(scene, *at))
        .unwrap_or(limit.max(from))
}

fn ends_post(scene: &Scene<'_>, at: usize) -> bool {
    let named = |at: usize| scene.actor_at(at).is_some_and(|actor| is_called(scene, actor));
    scene.reading.shape(at) == Shape::Mark && !scene.reading.is_mark(at, &['-', '–', '&', '/'])
        || POST_STOPS.contains(&scene.reading.str(at))
        || named(at)
        || scene.reading.is_capital(at) && scene.reading.word_at(at, WordClass::Honorific).is_some()
        || scene.reading.str(at) == "của" && named(at + 1)
        || scene.dates().any(|date| date.expression.tokens.start == at)
}

/// `giữ chức vụ công chức chuyên môn`: a post that no title begins, two to twelve words.
fn described_end(scene: &Scene<'_>, start: usize, limit: usize) -> Option<usize> {
    let end = phrase_end(scene, start, limit);
    let worded = !matches!(
        scene.reading.str(start),
        "này" | "trên" | "mới" | "đó" | "nói" | "lãnh" | "danh"
    );
    (worded && (2..=12).contains(&(end - start))).then_some(end)
}

/// What one does oneself: `ông X trúng cử …`, `Ban Bí thư cho ông X thôi giữ chức …`
fn taken<'s>(scene: &Scene<'s>, verb: &Found<'s>, limit: usize, voice: &Voice<'s>) -> Vec<Assignment<'s>> {
    let subjects = if voice.passive { &voice.patients } else { &voice.agents };
    let leaves = &*verb.trigger.value == "dismiss";
    let post = post_at(scene, verb.tokens.end, limit, true).or_else(|| {
        described_end(scene, verb.tokens.end, limit)
            .filter(|_| leaves)
            .map(|end| verb.tokens.end..end)
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

fn event(scene: &Scene<'_>, verb: &Found<'_>, voice: &Voice<'_>, assignment: &Assignment<'_>) -> Event {
    let action = &*verb.trigger.value;
    let previous = previous_post(scene, assignment.person);
    let post = assignment.post.clone().map(|post| scene.passage(post));
    let (post, previous_post) = match (action, post) {
        // `miễn nhiệm Bộ trưởng Y tế A`: the title is the post that is left.
        ("dismiss" | "resign" | "retire", None) if &*verb.trigger.reading == "move" || action == "resign" => {
            (previous, None)
        }
        (_, post) => (post, previous),
    };
    let taken = &*verb.trigger.reading == "take";
    let previous_post = previous_post.filter(|previous| post.as_ref().is_none_or(|post| post.text != previous.text));
    let mut event = voice::told(
        scene,
        verb,
        voice,
        if taken { "personnel/take" } else { "personnel/move" },
        Details::Personnel(Personnel {
            action: action.to_owned(),
            person: scene.participant(assignment.person),
            post,
            authority: authority(scene, voice, assignment.person, taken),
            previous_post,
            vote: (matches!(action, "elect" | "dismiss" | "appoint"))
                .then(|| vote(scene))
                .flatten(),
        }),
    );
    event.place = scene.place(voice.start);
    event
}

/// Who decided: the agent, he who lets another leave, or whom the sentence before names.
fn authority(scene: &Scene<'_>, voice: &Voice<'_>, person: &Actor, taken: bool) -> Option<Participant> {
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
    can.then(|| scene.participant(agent))
}

/// `Ban Bí thư đồng ý cho ông X thôi giữ chức`: the voice of `cho`.
fn allowed<'s>(scene: &Scene<'s>, person: &Actor) -> Option<Voice<'s>> {
    let allows = person
        .tokens
        .start
        .checked_sub(1)
        .filter(|at| scene.reading.str(*at) == "cho")?;
    voice(scene, "personnel", allows)
}

/// `miễn nhiệm chức vụ trên`: the post that was last told of the person.
fn with_known_post(scene: &Scene<'_>, verb: &Found<'_>, mut event: Event, events: &[Event]) -> Option<Event> {
    let Details::Personnel(found) = &mut event.details else {
        return Some(event);
    };
    let word = trigger_at(scene, verb.tokens.end, "personnel", "post");
    let points_back =
        word.is_some_and(|word| matches!(scene.reading.str(word.tokens.end), "này" | "trên" | "nói" | "đó"));
    if points_back {
        found.post = events.iter().rev().find_map(|earlier| match &earlier.details {
            Details::Personnel(earlier) if earlier.person.name == found.person.name => earlier.post.clone(),
            _ => None,
        });
    }
    let complete = found.post.is_some() || !needs_post(&found.action);
    complete.then_some(event)
}

/// Whether an action without a post is too little to tell.
fn needs_post(action: &str) -> bool {
    matches!(action, "appoint" | "elect" | "nominate" | "transfer" | "dismiss")
}

/// The titles that stand with a name, those behind it before those in front: the post held so far.
fn previous_post(scene: &Scene<'_>, person: &Actor) -> Option<Passage> {
    let mentions = &scene.story.mentions;
    let name = mentions.names.iter().position(|name| name.tokens == person.core)?;
    let titles: Vec<_> = scene.story.discourse.appositions[name]
        .titles
        .iter()
        .map(|title| &mentions.titles[*title])
        .filter(|title| !title.rank)
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
mod tests {
    use super::super::testing::told;

    fn moves(text: &str) -> Vec<String> {
        told("personnel", &["action", "person", "post"], text)
    }

    fn fields(text: &str) -> Vec<String> {
        told(
            "personnel",
            &["action", "person", "post", "authority", "previous_post", "date"],
            text,
        )
    }

    #[test]
    fn the_post_between_commas_is_the_old_one() {
        assert_eq!(
            fields(
                "Ngày 1/12, UBND tỉnh quyết định bổ nhiệm ông Trần Văn Minh, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở Y tế."
            ),
            ["appoint | Trần Văn Minh | Giám đốc Sở Y tế | UBND tỉnh | Phó Giám đốc Sở Y tế | 2020-12-01"]
        );
        assert_eq!(
            fields("Bà Lê Thị Hoa, Phó Chủ tịch UBND huyện, được HĐND huyện bầu giữ chức Chủ tịch UBND huyện."),
            ["elect | Lê Thị Hoa | Chủ tịch UBND huyện | HĐND huyện | Phó Chủ tịch UBND huyện | -"]
        );
        assert_eq!(
            fields(
                "Ban Bí thư điều động ông Phạm Quang Hải, Phó Bí thư Tỉnh ủy Lào Cai, giữ chức Phó Trưởng Ban Dân vận Trung ương."
            ),
            [
                "transfer | Phạm Quang Hải | Phó Trưởng Ban Dân vận Trung ương | Ban Bí thư | Phó Bí thư Tỉnh ủy Lào Cai | -"
            ]
        );
    }

    #[test]
    fn each_of_several_takes_his_own_post() {
        assert_eq!(
            moves(
                "HĐND tỉnh đã bầu ông Trần Văn Minh làm Chủ tịch UBND tỉnh, bà Lê Thị Hoa làm Phó Chủ tịch UBND tỉnh."
            ),
            [
                "elect | Trần Văn Minh | Chủ tịch UBND tỉnh",
                "elect | Lê Thị Hoa | Phó Chủ tịch UBND tỉnh"
            ]
        );
        assert_eq!(
            moves("Các ông Trần Văn Minh, Phạm Quang Hải được bầu giữ chức Phó Bí thư Tỉnh ủy."),
            [
                "elect | Trần Văn Minh | Phó Bí thư Tỉnh ủy",
                "elect | Phạm Quang Hải | Phó Bí thư Tỉnh ủy"
            ]
        );
    }

    #[test]
    fn a_post_is_left_by_dismissal_leave_or_resignation() {
        assert_eq!(
            moves("HĐND tỉnh đã miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Minh."),
            ["dismiss | Trần Văn Minh | Phó Chủ tịch UBND tỉnh"]
        );
        assert_eq!(
            fields("Ban Bí thư đồng ý cho ông Trần Văn Minh thôi giữ chức Bí thư Tỉnh ủy Lào Cai."),
            ["dismiss | Trần Văn Minh | Bí thư Tỉnh ủy Lào Cai | Ban Bí thư | - | -"]
        );
        assert_eq!(
            moves("Ông Trần Văn Minh đã nộp đơn từ chức."),
            ["resign | Trần Văn Minh | -"]
        );
    }

    #[test]
    fn a_vote_is_counted_and_checked() {
        let vote = told(
            "personnel",
            &["person", "vote"],
            "Ông Trần Văn Minh được bầu làm Chủ tịch HĐND tỉnh với 48/50 phiếu tán thành, đạt 96%.",
        );
        assert_eq!(vote.len(), 1);
        assert!(
            vote[0].starts_with("Trần Văn Minh | 48/50 phiếu tán thành, đạt 96%"),
            "{vote:?}"
        );
    }

    #[test]
    fn what_is_asked_for_or_ruled_is_no_change_of_post() {
        for text in [
            "Cử tri đề nghị Quốc hội miễn nhiệm ông Trần Văn Minh khỏi chức vụ Bộ trưởng Bộ Y tế.",
            "Chính phủ xem xét bổ nhiệm ông Trần Văn Minh làm Thứ trưởng Bộ Y tế.",
            "Quy trình bổ nhiệm ông Trần Văn Minh làm Giám đốc Sở Y tế đang được kiểm tra.",
            "HĐND tỉnh chưa bầu ông Trần Văn Minh làm Chủ tịch UBND tỉnh.",
        ] {
            assert_eq!(moves(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_verb_without_a_person_or_a_post_is_none() {
        for text in [
            "Sở Nội vụ vừa bổ nhiệm 15 cán bộ lãnh đạo cấp phòng.",
            "Công an tỉnh điều động lực lượng đến hiện trường.",
            "Ông Trần Văn Minh, cán bộ đã nghỉ hưu, cho biết đường làng rất sạch.",
            "Bầu không khí tại buổi gặp ông Trần Văn Minh rất cởi mở.",
        ] {
            assert_eq!(moves(text), [""; 0], "{text}");
        }
    }
}
