//! Whom a verb meets or visits: actors and people without names, in a list.

use std::ops::Range;

use super::super::Participant;
use super::super::scene::Scene;
use super::super::story::{Actor, Who};
use super::super::words::{behind_bracket, trigger_at};
use super::led::{head_of, is_delegation};
use super::motion_start;
use crate::mention::{MentionKind, WordClass, number_at};
use crate::text::{Shape, lower};

/// The most words that no list knows in the name of people without names: `một số doanh nhân, trí thức gốc Việt`.
const LONGEST_PEOPLE: usize = 20;

/// Those whom the words at a token name: actors, people without names, and those joined to them by `,`, `;`, `và`.
pub(in crate::event) fn people(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let mut found: Vec<Participant> = Vec::new();
    let mut at = start;
    while let Some((end, mut some)) = people_at(scene, at) {
        let person = scene.actor_at(at).map(|actor| actor.who.is_person());
        found.append(&mut some);
        let end = behind_bracket(scene, end).unwrap_or(end);
        let comma = scene.reading.is_mark(end, &[',']);
        let joined = comma || scene.reading.is_mark(end, &[';']) || matches!(scene.reading.str(end), "và" | "cùng");
        // `tiếp Đại sứ A, Bộ trưởng B phát biểu`: who does something of his own is not met; a comma joins what is alike.
        let next = scene.actor_at(end + 1);
        let acts = next.is_some_and(|next| acts(scene, next, start));
        let alike = !comma || next.map(|next| next.who.is_person()) == person;
        if !joined || acts || !alike {
            break;
        }
        at = end + 1;
    }
    found
}

/// Whether someone of a list of those met does something of his own; in `Thủ tướng đã gặp ông A, bà B, hội đàm với ông C` it is the
/// subject of the whole sentence who goes on behind the comma.
fn acts(scene: &Scene<'_>, actor: &Actor, list: usize) -> bool {
    let carried = scene.reading.is_mark(actor.tokens.end, &[',']) && scene.actors[0].tokens.end < list;
    // `làm việc với Tỉnh ủy A và Tỉnh ủy B về kinh tế`: `về` tells no deed.
    let deed = |verb: usize| verb > actor.tokens.end + 1 || is_deed(scene, verb);
    scene.verb_behind(actor).is_some_and(deed) && !carried
}

fn people_at(scene: &Scene<'_>, at: usize) -> Option<(usize, Vec<Participant>)> {
    let plural = scene.reading.word_at(at, WordClass::Plural).map(|(end, _)| end);
    let named = scene.actor_at(at).or_else(|| {
        plural
            .and_then(|end| scene.actor_at(end))
            .filter(|actor| actor.who.is_person())
    });
    if let Some(actor) = named.filter(|actor| !is_common(scene, actor)) {
        if matches!(actor.who, Who::Place(_)) {
            return None;
        }
        let (end, head) = head_of(scene, actor.tokens.end)
            .or_else(|| called_behind(scene, actor))
            .unwrap_or((actor.tokens.end, actor));
        return Some((end, vec![scene.participant(head)]));
    }
    let noun = counted_people(scene, at);
    let end = people_end(scene, noun.or(plural)?);
    if let Some((end, head)) = head_of(scene, end) {
        return Some((end, vec![scene.participant(head)]));
    }
    // `đoàn` alone says nothing of whom.
    (end > at + 1).then(|| (end, vec![scene.described(at..end)]))
}

/// `cán bộ`, `500 | cựu chuyên gia`, `hơn 100 | doanh nghiệp`: behind the noun of people that begins at a token or is counted there.
fn counted_people(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let about = usize::from(matches!(scene.reading.str(at), "hơn" | "gần" | "trên" | "khoảng"));
    let counted = number_at(scene.reading, at + about).map(|(_, end)| end);
    let noun = trigger_at(scene, counted.unwrap_or(at), "visit", "people")?;
    Some(noun.tokens.end)
}

/// `Thủ hiến bang Hessen | - ông Volker Bouffier`: a post whose holder a dash names.
fn called_behind<'s>(scene: &Scene<'s>, post: &Actor) -> Option<(usize, &'s Actor)> {
    let dash = scene.reading.is_mark(post.tokens.end, &['-', '–']) && post.who == Who::Unnamed;
    let person = scene
        .actor_at(post.tokens.end + 1)
        .filter(|person| dash && matches!(person.who, Who::Person(_)))?;
    Some((person.tokens.end, person))
}

/// The words for people without a name that begin at a token: `các gia đình chính sách`, `cán bộ, nhân viên Đại sứ quán`.
pub(in crate::event) fn people_words(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    let plural = || scene.reading.word_at(at, WordClass::Plural).map(|(end, _)| end);
    // `thăm 5 gia đình chính sách`
    let counted = number_at(scene.reading, at).map(|(_, end)| end);
    let noun = trigger_at(scene, counted.or_else(plural).unwrap_or(at), "visit", "people")?;
    Some(at..people_end(scene, noun.tokens.end))
}

/// `các doanh nhân | , nhà khoa học`, `lãnh đạo | các bộ`: a group of which more words may say more.
fn is_common(scene: &Scene<'_>, actor: &Actor) -> bool {
    let people = trigger_at(scene, actor.tokens.start, "visit", "people").is_some();
    let plural = scene.reading.word_at(actor.tokens.start, WordClass::Plural).is_some();
    actor.who == Who::Group && (people || plural) && !is_delegation(scene, actor)
}

/// Where the words for people without names end: at a verb, a day, a mark; one comma may join a second noun.
fn people_end(scene: &Scene<'_>, start: usize) -> usize {
    let limit = scene.words_end().min(start + LONGEST_PEOPLE);
    let mut at = start;
    let mut comma = false;
    while at < limit && !ends_people(scene, at) {
        // `lãnh đạo TP.HCM`: no mark inside a name ends the words.
        let name = scene.mention_at(at).map(|(_, mention)| mention);
        if let Some(name) = name.filter(|name| name.kind != MentionKind::Person) {
            at = name.tokens.end;
            continue;
        }
        if scene.reading.is_mark(at, &[',']) {
            let goes_on = scene.reading.shape(at + 1) == Shape::Lower && !ends_people(scene, at + 1);
            if comma || !goes_on || is_deed(scene, at + 1) {
                break;
            }
            comma = true;
        }
        at += 1;
    }
    at.max(start)
}

fn ends_people(scene: &Scene<'_>, at: usize) -> bool {
    let marks = [';', ':', '.', '(', ')', '“', '”', '"', '…'];
    let classes = [WordClass::Aspect, WordClass::Duty, WordClass::Negation];
    let led = classes
        .into_iter()
        .any(|class| scene.reading.word_at(at, class).is_some());
    // `các gia đình có công với cách mạng`
    if scene.reading.str(at) == "có" && scene.reading.str(at + 1) == "công" {
        return false;
    }
    scene.reading.is_mark(at, &marks)
        || led
        || matches!(
            scene.reading.str(at),
            "về" | "nhằm"
                | "trong"
                | "để"
                | "là"
                | "được"
                | "bị"
                | "theo"
                | "do"
                | "vào"
                | "cho"
                | "có"
                | "trước"
                | "sau"
                | "kể"
                | "khi"
        )
        || is_occasion(scene, at)
        || scene.reading.str(at) == "trao" && scene.reading.str(at + 1) == "đổi"
        || scene.reading.str(at) == "và" && (is_deed(scene, at + 1) || is_talk(scene, at + 1))
        || is_journey(scene, at)
        || scene.date_at(at).is_some()
        || scene
            .actor_at(at)
            .is_some_and(|actor| matches!(actor.who, Who::Person(_)))
}

/// `gặp gỡ trí thức và | tọa đàm với lãnh đạo`: a gathering's noun that is done with others.
fn is_talk(scene: &Scene<'_>, at: usize) -> bool {
    let talk = trigger_at(scene, at, "conference", "noun");
    talk.is_some_and(|talk| scene.reading.str(talk.tokens.end) == "với")
}

/// `nhân dịp`, `nhân | kỷ niệm`, `nhân | nhiệm kỳ công tác mới`: on what occasion, where `nhân viên` and `nhân dân` are people.
fn is_occasion(scene: &Scene<'_>, at: usize) -> bool {
    scene.reading.str(at) == "nhân"
        && matches!(
            &*lower(scene.reading.str(at + 1)),
            "dịp" | "kỷ" | "nhiệm" | "chuyến" | "ngày" | "lễ" | "tết" | "tháng"
        )
}

/// `đoàn người có công tỉnh A | ra thăm Thủ đô`: where those who are met have come to go.
fn is_journey(scene: &Scene<'_>, at: usize) -> bool {
    let goes = trigger_at(scene, at + 1, "visit", "verb");
    // `đoàn công tác | sang tham dự Hội chợ`
    let comes = matches!(scene.reading.str(at), "sang" | "đến" | "tới" | "ra" | "vào")
        && trigger_at(scene, at + 1, "conference", "attend").is_some();
    comes || goes.is_some_and(|verb| motion_start(scene, verb.tokens.start) == at)
}

/// Whether a verb of any event begins at a token: `…, dự tọa đàm`, `…, phát biểu`.
fn is_deed(scene: &Scene<'_>, at: usize) -> bool {
    let quiet = ["noun", "veto", "people", "site", "mode", "doubt", "glue", "lead"];
    scene
        .reading
        .triggers_at(at)
        .any(|(_, trigger)| !quiet.contains(&&*trigger.reading) && &*trigger.value != "weak")
}
