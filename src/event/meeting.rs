//! Meetings: two sides that meet or talk.
//!
//! **Finds** receptions, talks, calls, working sessions, encounters and meetings with voters, with host and guests.
//!
//! **Sentence shapes**
//! - `Chủ tịch nước tiếp Đại sứ Lào`, `Thủ tướng hội đàm với Thủ tướng Hun Sen`, `Thủ tướng được Nhà vua tiếp`
//! - `ông A dẫn đầu đoàn công tác của Bộ Y tế đến làm việc với Tỉnh ủy`: who comes is the guest
//! - `Thủ tướng làm việc với lãnh đạo tỉnh Cà Mau`, `ông A tiếp xúc cử tri quận 1`
//! - `Tiếp Đại sứ Lào, Thủ tướng khẳng định …`: the verb opens the sentence
//! - `trong cuộc gặp với Tổng thống Mỹ, Thủ tướng …`, `Thủ tướng, trong cuộc gặp với …`, `cuộc hội đàm giữa A và B`,
//!   `buổi tiếp xúc cử tri của ông A`
//! - `Hai bên đã tiến hành hội đàm`, behind a sentence that names just two; `có các cuộc tiếp ông A; bà B`: one with each
//!
//! **Refuses** `tiếp tục`, `trực tiếp`, `tiếp nhận`; `làm việc 8 tiếng`, `người làm việc với`; a visit that is also a working
//! session (`thăm và làm việc với`, which is one visit); wishes to meet, meetings that are only thought of (`nếu có cuộc gặp`).
//!
//! **Known misses**: guests in lists behind a colon.
//!
//! Triggers, with the kind as value: readings `verb` (the guest follows), `call` (the subject is the guest, the host follows),
//! `with` (the guest follows `với`), `voters`, `noun`, `veto`.

use serde::Serialize;

use super::party::{main_subject, motion_start, party, people};
use super::phrase::name_end;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::visit;
use super::words::trigger_before;
use super::{Details, Event, EventDate, Participant, Status};
use crate::mention::{MentionKind, WordClass};
use crate::span::Span;
use crate::text::{Shape, lower};

/// The fields of a meeting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Meeting {
    /// `reception`, `talks`, `call`, `working`, `voters` or `encounter`.
    pub kind: String,
    /// The side that receives, or the one that the sentence is about.
    pub host: Option<Participant>,
    /// The other side.
    pub guests: Vec<Participant>,
}

/// The two sides of a meeting.
struct Sides {
    hosts: Vec<Participant>,
    guests: Vec<Participant>,
    status: Status,
}

/// How far before a noun the words stand that make it a wish or a plan: `chuẩn bị cho cuộc gặp`.
const LONGEST_OUTLOOK: usize = 5;

/// How many words may say what a meeting was like: `cuộc hội đàm thẳng thắn và xây dựng giữa …`.
const LONGEST_QUALITY: usize = 8;

/// How many sentences before `hai bên` the two may be named.
const NEAR: usize = 2;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    for found in scene.triggers("meeting") {
        events.extend(told(scene, &found));
    }
}

/// The meetings of one verb or noun: one, or one with each of those listed where it is of several: `có các cuộc tiếp Đại sứ A; ông B`.
fn told(scene: &Scene<'_>, found: &Found<'_>) -> Vec<Event> {
    let Some(event) = event(scene, found) else {
        return Vec::new();
    };
    let several = scene.reading.words(found.tokens.clone()).contains("các cuộc");
    match &event.details {
        Details::Meeting(meeting) if several && meeting.guests.len() > 1 => {
            let single = |guest: &Participant| Event {
                details: Details::Meeting(Meeting {
                    guests: vec![guest.clone()],
                    ..meeting.clone()
                }),
                ..event.clone()
            };
            meeting.guests.iter().map(single).collect()
        }
        _ => vec![event],
    }
}

fn event(scene: &Scene<'_>, found: &Found<'_>) -> Option<Event> {
    let noun = is_noun(scene, found);
    let Sides { hosts, guests, status } = if noun {
        sides_of_noun(scene, found)?
    } else {
        sides_of_verb(scene, found)?
    };
    let apart = |guest: &Participant| hosts.iter().all(|host| host.name != guest.name);
    let guests: Vec<Participant> = guests.into_iter().filter(apart).collect();
    // `Hai bên hội đàm`: nobody is told; `Quận ủy và UBND quận đón tiếp quân nhân`: nor whom they receive together.
    let together = hosts.len() > 1 && !matches!(&*found.trigger.value, "reception" | "working");
    if guests.is_empty() && !together {
        return None;
    }
    let sentence = scene.reading.text.original(scene.sentence().span);
    let mut hosts = hosts.into_iter();
    let host = hosts.next();
    let joined = if guests.is_empty() { hosts.collect() } else { Vec::new() };
    // `gặp gỡ cộng đồng người Việt Nam tại Mỹ`: where the guests live.
    let apart = |place: &Participant| guests.iter().all(|guest| !guest.span.contains(place.span));
    let place = voters_place(scene, found)
        .or_else(|| scene.place(found.tokens.start).filter(apart))
        .or_else(|| visit::place_visited(scene, found.tokens.start));
    let own_date = noun.then(|| date_of_noun(scene, found)).flatten();
    Some(Event {
        status,
        rule: if noun { "meeting/noun" } else { "meeting/verb" },
        confidence: 0.85,
        trigger: scene.passage(found.tokens.clone()),
        sentence,
        date: own_date.or_else(|| scene.date(found.tokens.start)),
        place,
        evidence: vec![sentence],
        part: scene.sentence().part,
        details: Details::Meeting(Meeting {
            kind: found.trigger.value.to_string(),
            host,
            guests: [guests, joined].concat(),
        }),
    })
}

/// `buổi làm việc của Thủ tướng với lãnh đạo tỉnh`: of two readings of one noun of a sentence the meeting of two sides is kept, the
/// gathering goes.
pub(super) fn keep_one_telling(events: &mut Vec<Event>, from: usize) {
    let sided = |event: &&Event| matches!(event.details, Details::Meeting(_)) && event.rule == "meeting/noun";
    let nouns: Vec<Span> = events[from..]
        .iter()
        .filter(sided)
        .map(|event| event.trigger.span)
        .collect();
    if nouns.is_empty() {
        return;
    }
    let twin =
        |event: &Event| event.rule == "conference/cited" && nouns.iter().any(|noun| noun.overlaps(event.trigger.span));
    let told = events.split_off(from);
    events.extend(told.into_iter().filter(|event| !twin(event)));
}

/// A noun, or the voters' meeting where something else is told: `Tại buổi tiếp xúc cử tri quận 1, ông A …`.
fn is_noun(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let voters = &*found.trigger.reading == "voters";
    let named = matches!(&*lower(scene.reading.str(found.tokens.start)), "buổi" | "cuộc" | "hội");
    &*found.trigger.reading == "noun" || voters && (named || is_at(scene, found.tokens.start))
}

/// Whether `tại`, `trong` stands before a token: the meeting is where something else is told.
fn is_at(scene: &Scene<'_>, start: usize) -> bool {
    let before = start.checked_sub(1).filter(|before| *before >= scene.tokens.start);
    before.is_some_and(|before| {
        matches!(
            &*lower(scene.reading.str(before)),
            "tại" | "trong" | "sau" | "qua" | "từ"
        )
    })
}

fn sides_of_verb(scene: &Scene<'_>, found: &Found<'_>) -> Option<Sides> {
    let party = party(scene, motion_start(scene, found.tokens.start))?;
    let named = |actors: &[&Actor]| actors.iter().map(|actor| scene.participant(actor)).collect::<Vec<_>>();
    // `việc vận động của người ứng cử đại biểu Quốc hội bằng cách tiếp xúc cử tri`: a rule for all that names no one.
    let common = |actor: &&Actor| actor.who == Who::Unnamed && !scene.reading.is_capital(actor.tokens.start);
    let candidate = |actor: &&Actor| common(actor) && scene.reading.str(actor.tokens.start.wrapping_sub(1)) == "cử";
    if party.members.iter().any(candidate) {
        return None;
    }
    let members = match party.members.as_slice() {
        [pair] if is_pair(scene, pair) => named(&both_before(scene)),
        members => named(members),
    };
    let others = if party.patients.is_empty() {
        guests(scene, found)
    } else {
        named(&party.patients)
    };
    // `Bộ trưởng chào xã giao Thủ tướng`: who calls on someone is the guest.
    let (hosts, guests) = if &*found.trigger.reading == "call" && !others.is_empty() {
        (others, members)
    } else {
        (members, others)
    };
    Some(Sides {
        hosts,
        guests,
        status: party.status,
    })
}

/// `hai bên`, `hai nhà lãnh đạo`, `hai Bộ trưởng`
fn is_pair(scene: &Scene<'_>, actor: &Actor) -> bool {
    actor.who == Who::Group && scene.reading.str(actor.tokens.start).eq_ignore_ascii_case("hai")
}

/// The two of whom `hai bên` is said: those whom the sentences shortly before name, where they name just two.
fn both_before<'s>(scene: &Scene<'s>) -> Vec<&'s Actor> {
    let part = scene.sentence().part;
    let sentences = &scene.reading.text.sentences;
    let near = sentences[scene.index.saturating_sub(NEAR)..scene.index].iter();
    let from = near
        .filter(|sentence| sentence.part == part)
        .map(|sentence| sentence.tokens.start)
        .next();
    let named = scene
        .story
        .actors_in(&(from.unwrap_or(scene.tokens.start)..scene.tokens.start));
    let mut both: Vec<&Actor> = Vec::new();
    for actor in named.iter().filter(|actor| matches!(actor.who, Who::Person(_))) {
        if both.iter().all(|known| known.who != actor.who) {
            both.push(actor);
        }
    }
    if both.len() == 2 { both } else { Vec::new() }
}

fn guests(scene: &Scene<'_>, found: &Found<'_>) -> Vec<Participant> {
    let end = found.tokens.end;
    if &*found.trigger.reading == "voters" {
        return voters(scene, found);
    }
    let with = matches!(scene.reading.str(end), "với" | "cùng");
    if &*found.trigger.reading == "with" && !with {
        return Vec::new();
    }
    let named = people(scene, end + usize::from(with));
    // `làm việc với tỉnh Lâm Đồng`: those who lead it.
    let place = scene
        .actor_at(end + usize::from(with))
        .filter(|actor| named.is_empty() && &*found.trigger.value == "working" && matches!(actor.who, Who::Place(_)));
    match place {
        Some(place) => vec![scene.participant(place)],
        None => named,
    }
}

/// The sides of a noun: `giữa A và B`, `của A với B`, or the other side is he of whom the clause is.
fn sides_of_noun(scene: &Scene<'_>, found: &Found<'_>) -> Option<Sides> {
    let status = outlook(scene, found.tokens.start)?;
    let (hosts, guests) = match scene.reading.str(found.tokens.end) {
        _ if between_at(scene, found).is_some() => (between(scene, between_at(scene, found)? + 1)?, Vec::new()),
        "của" => owned(scene, found)?,
        _ => beside(scene, found)?,
    };
    Some(Sides { hosts, guests, status })
}

/// `cuộc hội đàm | giữa`, `cuộc gặp thân mật và hữu ích | giữa`: behind the noun, or words that say what it was like.
fn between_at(scene: &Scene<'_>, found: &Found<'_>) -> Option<usize> {
    let end = found.tokens.end;
    (end..scene.tokens.end)
        .take(LONGEST_QUALITY)
        .take_while(|at| scene.reading.shape(*at) == Shape::Lower && scene.actor_at(*at).is_none())
        .find(|at| scene.reading.str(*at) == "giữa")
}

/// `giữa Thủ tướng A và Tổng thống B`
fn between(scene: &Scene<'_>, at: usize) -> Option<Vec<Participant>> {
    let first = scene.actor_at(at).filter(|actor| can_meet(actor))?;
    let sides = scene.following(first);
    Some(sides.into_iter().map(|actor| scene.participant(actor)).collect())
}

/// `cuộc gặp của A với B`, `buổi tiếp xúc cử tri của A tại quận 1`
fn owned(scene: &Scene<'_>, found: &Found<'_>) -> Option<(Vec<Participant>, Vec<Participant>)> {
    let owner = scene.actor_at(found.tokens.end + 1).filter(|actor| can_meet(actor))?;
    let end = owner.tokens.end;
    let guests = match (&*found.trigger.reading, scene.reading.str(end)) {
        ("voters", "với") => voters_at(scene, end + 1),
        ("voters", _) => voters(scene, found),
        (_, "với") => people(scene, end + 1),
        _ => Vec::new(),
    };
    (!guests.is_empty()).then(|| (vec![scene.participant(owner)], guests))
}

/// `trong cuộc gặp với Tổng thống Mỹ, Thủ tướng nhấn mạnh`, `Thủ tướng phát biểu tại buổi làm việc với Bộ Y tế`.
fn beside(scene: &Scene<'_>, found: &Found<'_>) -> Option<(Vec<Participant>, Vec<Participant>)> {
    let at = found
        .tokens
        .start
        .checked_sub(1)
        .filter(|_| is_at(scene, found.tokens.start))?;
    let end = found.tokens.end;
    let start = end + usize::from(matches!(scene.reading.str(end), "với" | "cùng"));
    let guests = if &*found.trigger.reading == "voters" {
        voters(scene, found)
    } else {
        // Behind a noun the comma ends the phrase.
        people(scene, start).into_iter().take(1).collect()
    };
    let guest = scene.actor_at(start).map_or(end, |guest| guest.tokens.end);
    // `phát biểu của Bộ trưởng A tại cuộc tiếp xúc cử tri, đại biểu nói …`: he who spoke there has been told before.
    let told = |actor: &&Actor| {
        let source =
            actor.tokens.start > scene.tokens.start && lower(scene.reading.str(actor.tokens.start - 1)) == "theo";
        actor.tokens.end <= at && matches!(actor.who, Who::Person(_)) && !source
    };
    let fronted = scene.reading.is_capital(at) || !scene.actors.iter().any(|actor| told(&actor));
    let host = speaker_at(scene, at).or_else(|| main_subject(scene, guest).filter(|_| fronted))?;
    Some((vec![scene.participant(host)], guests))
}

/// The person right before `tại buổi làm việc`, or parted from it by a verb of speaking.
fn speaker_at<'s>(scene: &Scene<'s>, at: usize) -> Option<&'s Actor> {
    let spoken = trigger_before(scene, at, "statement", "speech").map_or(at, |verb| verb.tokens.start);
    let speaker = scene.actor_before(scene.preverb_start(spoken))?;
    // `Ông A nêu ý kiến tại cuộc tiếp xúc cử tri` is a voter: who receives is called by office.
    (scene.has_title(speaker) && speaker.who.is_person() && !scene.is_governed(speaker)).then_some(speaker)
}

/// Persons and bodies that are more than a plural: not `lãnh đạo hai nước`.
fn can_meet(actor: &Actor) -> bool {
    !matches!(actor.who, Who::Place(_) | Who::Group)
}

/// Whether a noun is a meeting that was, is to come (`chuẩn bị cho cuộc gặp`), or is none (`nếu có cuộc gặp`).
fn outlook(scene: &Scene<'_>, noun: usize) -> Option<Status> {
    let from = scene.tokens.start.max(noun.saturating_sub(LONGEST_OUTLOOK));
    let mut status = Status::Happened;
    for at in (from..noun)
        .rev()
        .take_while(|at| !scene.reading.is_mark(*at, &[',', ';', ':']))
    {
        let word = |class| scene.reading.word_at(at, class);
        if word(WordClass::Duty).is_some_and(|(end, _)| end <= noun && scene.reading.str(at) != "khi")
            || word(WordClass::Negation).is_some()
        {
            return None;
        }
        if word(WordClass::Aspect).is_some_and(|(_, aspect)| &*aspect.value == "planned") {
            status = Status::Planned;
        }
    }
    let predicate = scene.clause_end(noun);
    let to_come = (noun..predicate).any(|at| {
        let aspect = scene.reading.word_at(at, WordClass::Aspect);
        aspect.is_some_and(|(_, aspect)| &*aspect.value == "planned")
    });
    Some(if to_come { Status::Planned } else { status })
}

/// The date right behind the words of a noun: `cuộc gặp với Tổng thống Mỹ hồi tháng 5`.
fn date_of_noun(scene: &Scene<'_>, found: &Found<'_>) -> Option<EventDate> {
    let guest = (found.tokens.end..scene.clause_end(found.tokens.end))
        .filter_map(|at| scene.actor_at(at))
        .take(2)
        .last();
    let end = match &*found.trigger.reading {
        "voters" => voters_end(scene, found.tokens.end - 2),
        _ => guest.map_or(found.tokens.end, |guest| guest.tokens.end),
    };
    scene.date_right_behind(end)
}

/// `cử tri quận 1`, `cử tri các huyện Củ Chi, Hóc Môn`
fn voters(scene: &Scene<'_>, found: &Found<'_>) -> Vec<Participant> {
    voters_at(scene, found.tokens.end - 2)
}

fn voters_at(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let passage = scene.passage(start..voters_end(scene, start));
    vec![Participant {
        name: passage.text,
        entity: None,
        span: passage.span,
    }]
}

/// Where the words for voters end: behind the last of the places joined to the first, `cử tri quận Ba Đình, Tây Hồ`.
fn voters_end(scene: &Scene<'_>, start: usize) -> usize {
    // `buổi tiếp xúc cử tri | của đoàn đại biểu Quốc hội`
    if scene.reading.str(start + 2) == "của" {
        return start + 2;
    }
    let end = name_end(scene, start + 1).max(start + 2);
    // `cử tri quận Thanh Khê cuối tháng 6`
    let date = scene.dates().find(|date| date.expression.tokens.start >= start + 2);
    let mut end = date.map_or(end, |date| end.min(date.expression.tokens.start));
    // `cử tri các xã: Minh Tân, Bảo Thắng`
    let colon = scene.reading.is_mark(end, &[':']) && scene.reading.shape(end + 1) == Shape::Capital;
    if let Some((_, first)) = scene.mention_at(end + 1).filter(|_| colon) {
        end = first.tokens.end;
    }
    let place_at = |at: usize| {
        let mention = scene.mention_at(at).map(|(_, mention)| mention);
        mention.filter(|mention| mention.kind == MentionKind::Place)
    };
    while let Some(next) = place_at(end + 1) {
        if !(scene.reading.is_mark(end, &[',']) || scene.reading.str(end) == "và") {
            break;
        }
        end = next.tokens.end;
    }
    end
}

/// `tiếp xúc cử tri quận Thanh Khê`: the one place whose voters are met is where they are met.
fn voters_place(scene: &Scene<'_>, found: &Found<'_>) -> Option<Participant> {
    if &*found.trigger.reading != "voters" {
        return None;
    }
    let words = found.tokens.end..voters_end(scene, found.tokens.end - 2);
    let mut places = words.filter_map(|at| scene.mention_at(at));
    let (name, mention) = places
        .next()
        .filter(|(_, mention)| mention.kind == MentionKind::Place)?;
    let passage = scene.passage(mention.tokens.clone());
    places.next().is_none().then(|| Participant {
        name: passage.text,
        entity: Some(scene.story.discourse.entities.of_name[name].0),
        span: passage.span,
    })
}

#[cfg(test)]
mod tests {
    use crate::event::testing::told;

    #[track_caller]
    fn meet(text: &str, expected: &[&str]) {
        assert_eq!(told("meeting", &["kind", "host", "guests"], text), expected, "{text}");
    }

    #[test]
    fn finds_receptions_talks_and_calls() {
        meet(
            "Chiều 1/12, tại Phủ Chủ tịch, Chủ tịch nước Nguyễn Phú Trọng tiếp Đại sứ Lào Sengphet Houngboungnuang.",
            &["reception | Nguyễn Phú Trọng | Sengphet Houngboungnuang"],
        );
        meet(
            "Thủ tướng Nguyễn Xuân Phúc hội đàm với Thủ tướng Campuchia Hun Sen.",
            &["talks | Nguyễn Xuân Phúc | Hun Sen"],
        );
        meet(
            "Bộ trưởng Phạm Bình Minh điện đàm với Bộ trưởng Ngoại giao Nga Sergei Lavrov.",
            &["call | Phạm Bình Minh | Sergei Lavrov"],
        );
        meet(
            "Đại biểu Trần Văn Nam tiếp xúc cử tri huyện Củ Chi.",
            &["voters | Trần Văn Nam | cử tri huyện Củ Chi"],
        );
    }

    #[test]
    fn a_list_goes_on_to_the_comma_of_the_next_verb() {
        meet(
            "Thủ tướng Hun Sen đã gặp Chủ tịch nước Trần Văn Nam, Chủ tịch Quốc hội Lê Thị Hoa, hội đàm với Thủ tướng Phạm Minh Chính.",
            &[
                "encounter | Hun Sen | Trần Văn Nam; Lê Thị Hoa",
                "talks | Hun Sen | Phạm Minh Chính",
            ],
        );
        meet(
            "Tiếp Đại sứ Lào Sengphet Houngboungnuang, ông Trần Văn Nam, Phó Chủ tịch UBND tỉnh Lào Cai, gợi ý lập đường bay.",
            &["reception | Trần Văn Nam | Sengphet Houngboungnuang"],
        );
    }

    #[test]
    fn the_days_of_a_visit_are_not_those_of_a_meeting_on_it() {
        let dated = |text| told("meeting", &["date", "kind"], text);
        assert_eq!(
            dated(
                "Chiều 1/12, trong khuôn khổ chuyến thăm Lào từ ngày 30/11 đến 2/12, Chủ tịch nước Trần Văn Nam hội đàm với Chủ tịch Bounnhang Vorachith."
            ),
            ["2020-12-01 | talks"]
        );
    }

    #[test]
    fn one_who_is_told_about_meets_meanwhile() {
        meet(
            "Bộ trưởng Trần Văn Nam nhấn mạnh điều này khi gặp Thủ tướng Hun Sen ngày 1/12.",
            &["encounter | Trần Văn Nam | Hun Sen"],
        );
        meet(
            "Bộ trưởng Trần Văn Nam kể về ông Lê Văn Bình trước khi gặp Thủ tướng Hun Sen.",
            &[],
        );
        meet(
            "Bộ trưởng Trần Văn Nam cần nêu điều này khi gặp Thủ tướng Hun Sen.",
            &[],
        );
    }

    #[test]
    fn words_may_say_what_a_meeting_was_like() {
        meet(
            "Người phát ngôn nhắc lại cuộc hội đàm thân thiện và hữu ích giữa Chủ tịch Trần Văn Nam và Tổng thống Hun Sen.",
            &["talks | Trần Văn Nam | Hun Sen"],
        );
        meet("Cuộc hội đàm thẳng thắn kéo dài hai giờ.", &[]);
    }

    #[test]
    fn a_list_ends_with_what_it_is_about() {
        meet(
            "Bí thư Thành ủy Trần Văn Nam làm việc với Tỉnh ủy Cà Mau và Tỉnh ủy Bạc Liêu về kinh tế.",
            &["working | Trần Văn Nam | Tỉnh ủy Cà Mau; Tỉnh ủy Bạc Liêu"],
        );
        meet(
            "Thủ tướng Trần Văn Nam gặp Thủ hiến bang Hessen - ông Volker Bouffier.",
            &["encounter | Trần Văn Nam | Volker Bouffier"],
        );
        meet(
            "Phát biểu của Bộ trưởng Trần Văn Nam tại cuộc tiếp xúc cử tri Bình Định, đại biểu Quốc hội nói, còn gây tranh luận.",
            &[],
        );
    }

    #[test]
    fn finds_working_sessions_and_encounters() {
        meet(
            "Phó Thủ tướng Vũ Đức Đam đã làm việc với Bộ Y tế.",
            &["working | Vũ Đức Đam | Bộ Y tế"],
        );
        meet(
            "Trong cuộc gặp với Tổng thống Mỹ Donald Trump, Thủ tướng Nguyễn Xuân Phúc khẳng định chính sách đối ngoại.",
            &["encounter | Nguyễn Xuân Phúc | Donald Trump"],
        );
        meet(
            "Thủ tướng Nguyễn Xuân Phúc sẽ hội đàm với Thủ tướng Suga Yoshihide, gặp Chủ tịch Hạ viện Oshima Tadamori.",
            &[
                "talks | Nguyễn Xuân Phúc | Suga Yoshihide",
                "encounter | Nguyễn Xuân Phúc | Oshima Tadamori",
            ],
        );
    }

    #[test]
    fn voters_of_several_units_may_stand_behind_a_colon() {
        meet(
            "Ông Trần Văn Nam đã có cuộc tiếp xúc với cử tri các xã: Minh Tân, Bảo Thắng và Việt Hưng.",
            &["voters | Trần Văn Nam | cử tri các xã: Minh Tân, Bảo Thắng và Việt Hưng"],
        );
        meet(
            "Ông Trần Văn Nam tiếp xúc cử tri: Nhiều kiến nghị về đất đai.",
            &["voters | Trần Văn Nam | cử tri"],
        );
    }

    #[test]
    fn who_comes_is_the_guest() {
        meet(
            "Ông Trần Văn Nam dẫn đầu đoàn công tác của Bộ Y tế đã đến làm việc với Tỉnh ủy Cà Mau.",
            &["working | Tỉnh ủy Cà Mau | Trần Văn Nam; đoàn công tác của Bộ Y tế"],
        );
        meet(
            "Bộ trưởng Phạm Bình Minh chào xã giao Tổng thống Pranab Mukherjee.",
            &["encounter | Pranab Mukherjee | Phạm Bình Minh"],
        );
        meet(
            "Thủ tướng Nguyễn Xuân Phúc thăm chính thức Nga. Thủ tướng Nguyễn Xuân Phúc đã hội đàm với Thủ tướng Dmitry Medvedev.",
            &["talks | Dmitry Medvedev | Nguyễn Xuân Phúc"],
        );
        meet(
            "Thủ tướng Nguyễn Xuân Phúc đã được Nhà vua Naruhito tiếp.",
            &["reception | Naruhito | Nguyễn Xuân Phúc"],
        );
    }

    #[test]
    fn guests_are_listed_led_or_described() {
        meet(
            "Thủ tướng Nguyễn Xuân Phúc tiếp Đoàn đại biểu cấp cao Campuchia do Thủ tướng Hun Sen dẫn đầu.",
            &["reception | Nguyễn Xuân Phúc | Hun Sen"],
        );
        meet(
            "Thủ tướng Nguyễn Xuân Phúc tiếp Đoàn cán bộ cao cấp Lào do ông Trần Văn Nam, Chủ tịch Hội Hữu nghị, làm Trưởng đoàn.",
            &["reception | Nguyễn Xuân Phúc | Trần Văn Nam"],
        );
        meet(
            "Đoàn công tác tỉnh Bình Dương do ông Trần Văn Nam làm Trưởng đoàn đã đến thăm và chào xã giao Thủ tướng Hun Sen.",
            &["encounter | Hun Sen | Trần Văn Nam; Đoàn công tác tỉnh Bình Dương"],
        );
        meet("Đoàn cán bộ Hội Làm vườn do ông Trần Văn Nam làm Trưởng đoàn.", &[]);
        meet(
            "Thủ tướng Nguyễn Xuân Phúc tiếp một số doanh nhân, trí thức gốc Việt, dự lễ kỷ niệm.",
            &["reception | Nguyễn Xuân Phúc | một số doanh nhân, trí thức gốc Việt"],
        );
        meet(
            "Thủ tướng Nguyễn Xuân Phúc tiếp Đại sứ Kamal Malhotra, Bộ trưởng Phạm Bình Minh cùng dự.",
            &["reception | Nguyễn Xuân Phúc | Kamal Malhotra"],
        );
    }

    #[test]
    fn a_meeting_opens_the_sentence_or_is_a_noun() {
        meet(
            "Tiếp Đại sứ Kamal Malhotra, Thủ tướng Nguyễn Xuân Phúc khẳng định chính sách đối ngoại.",
            &["reception | Nguyễn Xuân Phúc | Kamal Malhotra"],
        );
        meet(
            "Cuộc hội đàm giữa Thủ tướng Nguyễn Xuân Phúc và Thủ tướng Hun Sen diễn ra tại Hà Nội.",
            &["talks | Nguyễn Xuân Phúc | Hun Sen"],
        );
        meet(
            "Bộ trưởng Trần Văn Nam phát biểu tại buổi làm việc với Tập đoàn Viettel.",
            &["working | Trần Văn Nam | Tập đoàn Viettel"],
        );
        meet(
            "Tại buổi tiếp xúc cử tri của ông Trần Văn Nam, nhiều ý kiến được nêu.",
            &["voters | Trần Văn Nam | cử tri"],
        );
        meet(
            "Sáng 1/12, Tổng Bí thư Nguyễn Phú Trọng cùng hai đại biểu Trần Thị Hoa, Lê Văn An tiếp xúc cử tri quận Ba Đình, Tây Hồ.",
            &["voters | Nguyễn Phú Trọng | cử tri quận Ba Đình, Tây Hồ"],
        );
    }

    #[test]
    fn both_sides_are_those_named_before() {
        meet(
            "Chủ tịch nước Trần Văn Nam chủ trì lễ đón Tổng thống Khamphone Vilayvong. Sau lễ đón, hai nhà lãnh đạo tiến hành hội đàm.",
            &["talks | Trần Văn Nam | Khamphone Vilayvong"],
        );
        // Of three one does not know which two.
        meet(
            "Chủ tịch nước Trần Văn Nam và bà Lê Thị Mai đón Tổng thống Khamphone Vilayvong. Hai bên tiến hành hội đàm.",
            &[],
        );
        meet("Hai bên tiến hành hội đàm.", &[]);
    }

    #[test]
    fn several_meetings_are_one_with_each() {
        meet(
            "Thủ tướng Trần Văn Nam đã có các cuộc tiếp ông Ernst Wastler; bà Lê Thị Mai.",
            &[
                "reception | Trần Văn Nam | Ernst Wastler",
                "reception | Trần Văn Nam | Lê Thị Mai",
            ],
        );
        meet(
            "Thủ tướng Trần Văn Nam đã có cuộc tiếp ông Ernst Wastler và bà Lê Thị Mai.",
            &["reception | Trần Văn Nam | Ernst Wastler; Lê Thị Mai"],
        );
        meet(
            "Thủ tướng Trần Văn Nam tiếp Đoàn đại biểu Hội Làm vườn do Phó Chủ tịch thường trực Hội, người trồng nhiều giống cam quý Lê Thị Mai dẫn đầu.",
            &["reception | Trần Văn Nam | Lê Thị Mai"],
        );
    }

    #[test]
    fn a_place_is_a_side_of_a_working_session() {
        meet(
            "Đoàn công tác của Bộ Y tế do bà Lê Thị Mai làm trưởng đoàn đã có buổi làm việc với tỉnh Lâm Đồng.",
            &["working | Lê Thị Mai | tỉnh Lâm Đồng"],
        );
        meet("Quận ủy, HĐND và UBND quận 1 đón tiếp quân nhân xuất ngũ.", &[]);
        meet("Ông Trần Văn Nam gặp Lào trong trận mở màn.", &[]);
    }

    #[test]
    fn voters_and_visits_tell_where_and_when() {
        let told_of = |text| told("meeting", &["guests", "date", "place"], text);
        assert_eq!(
            told_of(
                "Tại buổi tiếp xúc cử tri quận Thanh Khê cuối tháng 11/2020, Bí thư Thành ủy Trần Văn Nam nói về đất đai."
            ),
            ["cử tri quận Thanh Khê | 2020-11 | quận Thanh Khê"]
        );
        assert_eq!(
            told_of("Ngày 1/12, Thủ tướng Trần Văn Nam thăm Lào, gặp Chủ tịch Quốc hội Khamphone Vilayvong."),
            ["Khamphone Vilayvong | 2020-12-01 | Lào"]
        );
        assert_eq!(
            told_of("Ngày 1/12, Thủ tướng Trần Văn Nam gặp Chủ tịch Quốc hội Khamphone Vilayvong."),
            ["Khamphone Vilayvong | 2020-12-01 | -"]
        );
    }

    #[test]
    fn refuses_meetings_that_are_only_thought_of() {
        meet(
            "Nếu có cuộc gặp giữa Tổng thống Donald Trump và Chủ tịch Kim Jong Un, báo chí sẽ đưa tin.",
            &[],
        );
        meet(
            "Văn phòng chuẩn bị nội dung để Thường trực Thành ủy làm việc với Thanh tra Chính phủ.",
            &[],
        );
        meet("Ông Trần Văn Hai nêu ý kiến tại cuộc tiếp xúc cử tri sáng 1/12.", &[]);
    }

    #[test]
    fn refuses_false_friends() {
        meet("Chính phủ tiếp tục hỗ trợ người dân.", &[]);
        meet("Ông Trần Văn Nam trực tiếp Bộ Y tế phân công.", &[]);
        meet("Công nhân làm việc 8 tiếng mỗi ngày.", &[]);
        meet("Người dân gặp khó khăn do bão lũ.", &[]);
        meet("Tỉnh tiếp nhận hồ sơ của ông Trần Văn Nam.", &[]);
    }

    #[test]
    fn refuses_visits_and_wishes() {
        meet(
            "Thủ tướng Nguyễn Xuân Phúc thăm và làm việc với Kiểm toán Nhà nước.",
            &[],
        );
        meet("Ông Trần Văn Nam muốn gặp Bộ trưởng Bộ Y tế.", &[]);
        meet("Tổng thống chưa gặp Thủ tướng Hun Sen.", &[]);
    }
}
