//! Who is said to attend: `Chủ tịch nước dự lễ …`, `Dự hội nghị có các đồng chí: …; …`, `Về phía tỉnh có …`.

use std::cell::LazyCell;

use super::super::party::{doers, party};
use super::super::roll::{self, named};
use super::super::scene::{Found, Scene};
use super::super::story::{Actor, Who};
use super::super::{Event, Participant, Status};
use super::chairs::doer_behind;
use super::gathering::{Gathering, object};
use super::{bare, conference, event};
use crate::mention::WordClass;
use crate::text::Shape;

/// How many tokens may stand between a verb of attending and the `có` that opens its list:
/// `Dự buổi lễ, về phía Bộ Văn hóa, Thể thao và Du lịch có …`.
const LONGEST_TO_LIST: usize = 30;

/// How many tokens those may take who come with someone.
const LONGEST_COMPANY: usize = 14;

/// How many tokens before a name may say that his people are meant: `thân nhân anh hùng, liệt sĩ`.
const KIN: usize = 5;

/// How many words may part `nhân dịp` from the verb that tells the occasion.
const LONGEST_OCCASION: usize = 12;

/// How many lines of a list of attendees are read.
const LONGEST_LIST: usize = 40;

/// `Tham gia buổi họp có Thứ trưởng A`: a verb of taking part in anything, where a list says who does so at a gathering.
pub(super) fn joined(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let gathering = object(scene, verb.tokens.end, gatherings)?;
    let listed = list_start(scene, gathering.noun.tokens.end).is_some() && scene.subjects(verb.tokens.start).is_empty();
    attended(scene, verb, gatherings).filter(|_| listed)
}

/// `Dự hội nghị có các đồng chí …`, `Chủ tịch nước dự lễ …`
pub(super) fn attended(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let carried = scene.carried(verb.tokens.start);
    let party = LazyCell::new(|| party(scene, verb.tokens.start));
    let status = match &carried {
        Some((_, status)) => (*status)?,
        None => match scene.status(verb.tokens.start) {
            // `Thủ tướng sẽ dẫn đầu đoàn đại biểu tham dự hội nghị`
            Some(Status::Happened) => party.as_ref().map_or(Status::Happened, |party| party.status),
            Some(status) => status,
            // `ông A nhấn mạnh khi dự hội nghị`
            None => party.as_ref()?.status,
        },
    };
    // `ông A cho biết mong chờ chuyến thăm và dự hội nghị`: what someone looks forward to.
    let doer = carried.as_ref().and_then(|(subjects, _)| subjects.last());
    let hoped = |at: usize| scene.reading.word_at(at, WordClass::Duty).is_some();
    if doer.is_some_and(|doer| (doer.tokens.end..verb.tokens.start).any(hoped)) {
        return None;
    }
    let gathering = object(scene, verb.tokens.end, gatherings);
    // `Cùng dự các hoạt động với Chủ tịch có ông A`: no gathering.
    if gathering.is_none() && scene.reading.word_at(verb.tokens.end, WordClass::Plural).is_some() {
        return None;
    }
    let behind = gathering.map_or(verb.tokens.end, |gathering| gathering.noun.tokens.end);
    // `Ông A chủ trì cuộc họp; tham dự | có các Ủy viên`: who is told of before the list is not in it.
    let goes_on = carried.is_some();
    let subjects = carried.map_or_else(|| doers(scene, verb.tokens.start), |(subjects, _)| subjects);
    let list = list_start(scene, behind).filter(|list| subjects.is_empty() || *list <= behind + 2);
    let mut attendees = list.map_or_else(Vec::new, |list| listed(scene, list));
    // `ông A chủ trì; cùng tham dự hội nghị gồm các ông bà`: those who are listed have no names.
    let unnamed = attendees.is_empty() && list.is_some_and(|list| scene.reading.str(list - 1) == "gồm");
    let subjects = if unnamed { Vec::new() } else { subjects };
    let subjects_empty = subjects.is_empty();
    if attendees.is_empty() && !(goes_on && scene.reading.str(behind) == "có") {
        let members = || match gathering.and(party.as_ref()) {
            Some(party) => party.members.clone(),
            None => Vec::new(),
        };
        attendees = persons_told(scene, verb.tokens.start, subjects, members);
    }
    // `Dự hội nghị, đồng chí A nhấn mạnh`
    if attendees.is_empty() && subjects_empty {
        let doer = gathering.and_then(|gathering| doer_behind(scene, gathering.tokens.end));
        attendees = doer.map(|actor| scene.participant(actor)).into_iter().collect();
    }
    // `Các đồng chí: A, …; B, … dự.`, `Tại điểm cầu tỉnh có đồng chí A, … cùng dự.`; not `Năm 1965, ông đã tham dự.`
    let past = gatherings.is_empty() && scene.dates().next().is_some();
    let closing = gathering.is_none() && verb.tokens.end >= scene.words_end() && !past;
    if closing && list.is_none() {
        let people = roll::before(scene, verb.tokens.start);
        if people.len() >= attendees.len() {
            attendees = people.into_iter().map(|actor| scene.participant(actor)).collect();
        }
    }
    // `Bí thư Tỉnh ủy A; Chủ tịch UBND tỉnh B; các Ủy viên … đã đến dự lễ khai giảng`
    if attendees.is_empty() && gathering.is_some() {
        let people = Some(roll::before(scene, verb.tokens.start)).filter(|people| people.len() > 1);
        attendees = people
            .into_iter()
            .flatten()
            .map(|actor| scene.participant(actor))
            .collect();
    }
    if attendees.is_empty() && !is_counted(scene, verb, gathering) {
        return None;
    }
    let mut event = match gathering {
        Some(gathering) => event(scene, verb, gathering, status, "conference/attended"),
        None if list.is_some() || closing => resumed(scene, verb, status),
        None => return None,
    };
    if is_purpose(scene, verb.tokens.start) {
        event.date = None;
        event.place = event.place.filter(|place| place.span.start > event.trigger.span.start);
    }
    conference(&mut event).attendees = attendees;
    Some(event)
}

/// The persons who do what a verb of attending tells, where no list says so.
fn persons_told<'s>(
    scene: &Scene<'s>,
    verb: usize,
    subjects: Vec<&Actor>,
    members: impl FnOnce() -> Vec<&'s Actor>,
) -> Vec<Participant> {
    let people = |actors: Vec<&Actor>| -> Vec<Participant> {
        let people = actors.into_iter().filter(|actor| named(actor));
        people.map(|actor| scene.participant(actor)).collect()
    };
    let mut attendees = people(subjects);
    // `Dự hội nghị, Thủ tướng yêu cầu`, `ông A dẫn đầu đoàn đại biểu Việt Nam tham dự hội nghị`
    if attendees.is_empty() {
        attendees = people(members());
    }
    if attendees.is_empty() {
        attendees = people(accompanied(scene, verb).into_iter().collect());
    }
    attendees
}

/// `Ngày 4/7, gần 400 đại biểu các giới tham dự Đại hội …`: who is only counted; not `bầu 20 đại biểu dự Đại hội cấp trên`.
fn is_counted(scene: &Scene<'_>, verb: &Found<'_>, gathering: Option<&Gathering<'_>>) -> bool {
    let day = scene.dates().next().map(|date| date.expression.tokens.end);
    let Some(day) = day.filter(|_| gathering.is_some_and(|gathering| !gathering.is_bare())) else {
        return false;
    };
    scene.triggers("conference").any(|found| {
        let number = scene.number_before(found.tokens.start);
        &*found.trigger.reading == "people"
            && found.tokens.end <= verb.tokens.start
            && number.is_some_and(|(at, _)| (day..=day + 2).contains(&at))
    })
}

/// `Về phía tỉnh Quảng Ninh có các đồng chí: …`, `Tại điểm cầu huyện có …`: a list that goes on with the attendees of the gathering told before.
pub(super) fn on_the_side_of(scene: &Scene<'_>) -> Option<Event> {
    let start = scene.tokens.start;
    let side = scene.reading.str(start).eq_ignore_ascii_case("về") || scene.reading.str(start) == "Về";
    let first = scene.triggers("conference").next()?;
    let led = matches!(scene.reading.str(start), "Tại" | "Ở");
    let site = &*first.trigger.reading == "site" && first.tokens.start == start + usize::from(led);
    let on_side = side && scene.reading.str(start + 1) == "phía";
    if !(on_side || site) {
        return None;
    }
    let list = list_start(scene, if site { first.tokens.end } else { start + 2 })?;
    // `Điểm cầu huyện có ông A dự`: told by the verb.
    let told = |found: Found<'_>| matches!(&*found.trigger.reading, "attend" | "chair" | "hold" | "open");
    if site
        && (scene.triggers("conference").any(told)
            || !scene.actor_at(list).is_some_and(|actor| opens_list(scene, actor)))
    {
        return None;
    }
    let attendees = listed(scene, list);
    let mut event = resumed(scene, &first, Status::Happened);
    conference(&mut event).attendees = attendees;
    (!conference(&mut event).attendees.is_empty()).then_some(event)
}

/// `các đồng chí: A, …`, `ông A`, `Phó Chủ tịch UBND tỉnh A`
fn opens_list(scene: &Scene<'_>, actor: &Actor) -> bool {
    named(actor) || actor.who == Who::Group && scene.reading.is_mark(actor.tokens.end, &[':'])
}

/// `Chủ tịch nước Trần Văn Nam cùng nhiều lãnh đạo tỉnh, huyện tham dự`: the one who comes with others.
fn accompanied<'s>(scene: &Scene<'s>, verb: usize) -> Option<&'s Actor> {
    let mut before = scene.actors.iter().rev().filter(|actor| actor.tokens.end <= verb);
    let person = before.find(|actor| named(actor))?;
    let gap = person.tokens.end..verb;
    let with_others = matches!(scene.reading.str(gap.start), "cùng" | "và");
    let one_clause = !gap
        .clone()
        .any(|at| scene.reading.is_mark(at, &[';', ':', '.', '“', '”', '"']));
    (with_others && one_clause && gap.len() <= LONGEST_COMPANY).then_some(person)
}

/// `nhân dịp dự hội nghị`, `nhân dịp Thủ tướng dự hội nghị`, `sang dự lễ quốc tang`: the sentence's day is that of something else.
fn is_purpose(scene: &Scene<'_>, verb: usize) -> bool {
    // `do ông A làm trưởng | đoàn | đến dự lễ`: he only came as its head.
    let headed = verb > scene.tokens.start + 1 && scene.reading.str(verb - 2).eq_ignore_ascii_case("trưởng");
    let led = verb > scene.tokens.start
        && !headed
        && matches!(scene.reading.str(verb - 1), "dịp" | "sang" | "để" | "đường" | "đoàn");
    let clause = (scene.tokens.start + 1..verb)
        .rev()
        .take(LONGEST_OCCASION)
        .take_while(|at| scene.reading.shape(*at) != Shape::Mark);
    let mut occasion = clause.map(|at| (scene.reading.str(at - 1), scene.reading.str(at)));
    led || occasion.any(|words| matches!(words, ("nhân" | "Nhân", "dịp")))
}

/// The persons of a list that begins at a token, and of the lines that go on with it behind a colon or semicolon.
fn listed(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let mut people = persons(scene, start);
    let mut last = scene.clone();
    for index in (scene.index + 1..scene.reading.text.sentences.len()).take(LONGEST_LIST) {
        let open = last.tokens.end.checked_sub(1).is_some_and(|end| {
            last.reading.is_mark(end, &[':', ';']) || last.reading.is_mark(end.saturating_sub(1), &[':', ';'])
        });
        if !open || last.sentence().part != scene.story.reading.text.sentences[index].part {
            break;
        }
        let line = Scene::new(scene.story, index);
        let first =
            line.tokens.start + usize::from(line.reading.is_mark(line.tokens.start, &['-', '+', '–', '•', '*']));
        if !line.actor_at(first).is_some_and(named) {
            break;
        }
        people.extend(persons(&line, first));
        last = line;
    }
    people
}

/// The persons behind a token; `con của ông A` and the man in a school's name are none.
fn persons(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let free = |actor: &&Actor| {
        named(actor)
            && actor.tokens.start >= start
            && !scene.is_of_the_past(actor)
            && !matches!(
                scene.reading.str(actor.tokens.start - 1),
                "do" | "tên" | "mang" | "đường" | "cố"
            )
            && (scene.reading.str(actor.tokens.start - 1) != "của" || is_present(scene, actor.tokens.start - 1))
            && !is_kin(scene, actor)
    };
    scene
        .actors
        .iter()
        .filter(free)
        .map(|actor| scene.participant(actor))
        .collect()
}

/// `có sự hiện diện | của | Bộ trưởng`, `với sự tham dự của`: of whom it is said that he is there.
fn is_present(scene: &Scene<'_>, of: usize) -> bool {
    matches!(
        (scene.reading.str(of.saturating_sub(2)), scene.reading.str(of - 1)),
        ("hiện", "diện") | ("tham", "dự") | ("tham", "gia") | ("có", "mặt")
    )
}

/// `thân nhân liệt sĩ Trần Văn A`, `gia đình ông B`: who is only named to say whose people come.
fn is_kin(scene: &Scene<'_>, actor: &Actor) -> bool {
    let at = actor.tokens.start;
    let before = at.saturating_sub(KIN).max(scene.tokens.start)..at;
    let kin = |at: usize| {
        matches!(
            (scene.reading.str(at), scene.reading.str(at + 1)),
            ("thân", "nhân") | ("gia", "đình") | ("gia", "quyến") | ("dòng", "họ") | ("con", "cháu") | ("hậu", "duệ")
        )
    };
    let joined = |at: usize| scene.reading.shape(at) == Shape::Mark || matches!(scene.reading.str(at), "và" | "cùng");
    before
        .clone()
        .rev()
        .find(|at| kin(*at))
        .is_some_and(|found| !(found + 2..at).any(joined))
}

/// Behind `dự hội nghị có`, `cùng dự còn có:`, `tham dự gồm`, `với sự tham dự của`: no other verb stands before it.
fn list_start(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let limit = scene.tokens.end.min(at + LONGEST_TO_LIST);
    let free = |token: &usize| {
        scene
            .reading
            .word_at(*token, WordClass::Aspect)
            .is_none_or(|(end, _)| end > token + 1)
    };
    (at..limit)
        .take_while(free)
        .find(|token| matches!(scene.reading.str(*token), "có" | "gồm"))
        .map(|token| token + 1)
}

fn resumed(scene: &Scene<'_>, verb: &Found<'_>, status: Status) -> Event {
    let mut event = bare(scene, verb, status, "conference/attended");
    conference(&mut event).resumed = true;
    event
}
