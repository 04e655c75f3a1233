//! Who is meant where a speaker is only called again: `Ông cho biết thêm`, `ĐB nhấn mạnh`, `cử tri này nói`, `văn bản nêu rõ`.

use std::ops::Range;

use super::speaker::{Called, Speaker};
use super::{Details, Event, Participant};
use crate::event::DocumentEvent;
use crate::event::clause::opens;
use crate::event::scene::Scene;
use crate::event::story::{Actor, Who};
use crate::mention::{Gender, MentionKind, TitlePhrase};
use crate::text::{Shape, fold, is_word, lower};

/// How many sentences ago the last speaker may have spoken.
const FARTHEST: usize = 8;

/// How many actors before a title the one may stand who bears it.
const NEAR: usize = 40;

/// How many tokens behind a speaker's name may say where he is from: `đại biểu Nguyễn Văn A (Bình Dương)`.
const ORIGIN: usize = 6;

/// The most tokens of a title that says no office alone: `Trưởng ban`, `Bí thư`.
const LONGEST_HEAD: usize = 2;

/// Words of a title that say nothing of whose it is: `đại biểu đoàn Bình Dương`.
const EMPTY: &[&str] = &["đoàn", "tỉnh", "thành", "phố", "của", "vị"];

/// Words that the news writes of one letter in turn.
const PAPERS: [&str; 2] = ["công văn", "văn bản"];

/// The speaker himself, or who spoke, or whose paper was told of, last.
pub(super) fn called_again(scene: &Scene<'_>, speaker: Speaker, events: &[Event]) -> Speaker {
    let again = match speaker.called {
        Called::Pronoun(gender) => last_speaker(scene, events, speaker.start, |name| fits(gender, name)),
        Called::Title => titled(scene, events, &speaker),
        Called::Otherwise if speaker.participant.entity.is_none() => this_one(scene, events, &speaker),
        Called::Otherwise => None,
    };
    match again {
        // Who is meant is known from before; where he is named here are these words.
        Some(participant) => Speaker {
            participant: Participant {
                span: speaker.participant.span,
                ..participant
            },
            ..speaker
        },
        None => speaker,
    }
}

/// Whether a document is a letter of some sort.
fn is_paper(document: &DocumentEvent) -> bool {
    let kind = lower(&document.reference.kind.text);
    PAPERS.contains(&&*kind)
}

/// `cử tri này`, `hãng tin này`, `văn bản`: who spoke, or whose paper was told of, last.
fn this_one(scene: &Scene<'_>, events: &[Event], speaker: &Speaker) -> Option<Participant> {
    let name = lower(&speaker.participant.name);
    let mut before = scene.told(events).filter_map(|event| match &event.details {
        Details::Statement(statement) if name.ends_with(" này") => Some(statement.speaker.clone()),
        // `có văn bản số 18 …. Công văn nêu rõ`
        Details::Document(document)
            if lower(&document.document.text).starts_with(&*name) || PAPERS.contains(&&*name) && is_paper(document) =>
        {
            document.issuers.first().or(document.signer.as_ref()).cloned()
        }
        _ => None,
    });
    // `vị này` is no province that spoke before, `bộ này` no minister.
    let human = |speaker: &Participant| speaker.entity.is_none() || is_person(scene, speaker);
    let body = [
        "bộ ",
        "sở ",
        "cơ quan",
        "công ty",
        "tập đoàn",
        "hiệp hội",
        "tổ chức",
        "đơn vị",
    ];
    let is_body = body.iter().any(|head| name.starts_with(head));
    before.next().filter(|speaker| match name.starts_with("vị") {
        true => human(speaker),
        false => !(is_body && is_person(scene, speaker)),
    })
}

/// `Ông A nói về bà B … Ông cho biết`: the person who spoke last, unless another has done something since.
fn last_speaker(scene: &Scene<'_>, events: &[Event], at: usize, fits: impl Fn(&str) -> bool) -> Option<Participant> {
    let from = scene.index.saturating_sub(FARTHEST);
    let mut near = scene.told(events).take_while(|event| event.position.sentence >= from);
    let (speaker, index) = near.find_map(|event| match &event.details {
        Details::Statement(statement) => Some((&statement.speaker, event.position.sentence)),
        _ => None,
    })?;
    let since = (index + 1..=scene.index).map(|index| Scene::new(scene.story, index));
    let acted = since.clone().any(|scene| someone_acts(&scene, at));
    (!acted && fits(&speaker.name)).then(|| speaker.clone())
}

fn is_person(scene: &Scene<'_>, speaker: &Participant) -> bool {
    let entities = &scene.story.discourse.entities.list;
    let entity = speaker.entity.and_then(|entity| entities.get(entity as usize));
    entity.is_some_and(|entity| entity.kind == MentionKind::Person)
}

/// Whether a sentence has a person before a token who does something: of whom a verb tells, or who opens a clause.
fn someone_acts(scene: &Scene<'_>, at: usize) -> bool {
    let persons = scene.actors.iter().filter(|actor| matches!(actor.who, Who::Person(_)));
    persons.take_while(|actor| actor.tokens.start < at).any(|actor| {
        let acts = scene.verb_behind(actor).is_some() || opens(scene, actor.tokens.start) && goes_on(scene, actor);
        acts && !scene.is_governed(actor)
    })
}

/// `Tổng Bí thư Đỗ Văn A chỉ ăn qua loa`: a word behind the name that is none of a list or an apposition.
fn goes_on(scene: &Scene<'_>, actor: &Actor) -> bool {
    let next = actor.tokens.end;
    next < scene.tokens.end
        && scene.reading.shape(next) == Shape::Lower
        && !matches!(scene.reading.str(next), "và" | "với" | "cùng" | "của" | "là")
}

/// Whether `ông` or `bà` may be called by this name.
fn fits(gender: Gender, name: &str) -> bool {
    let name = fold(name);
    match gender {
        Gender::Male => !name.contains(" thị "),
        Gender::Female => !name.contains(" văn "),
        Gender::Either => true,
    }
}

/// `ĐB nhấn mạnh`, `Bí thư Đà Nẵng cho biết`: the last speaker, where the article has called him so and so.
fn titled(scene: &Scene<'_>, events: &[Event], speaker: &Speaker) -> Option<Participant> {
    let title = scene.whole_title_at(speaker.start)?;
    let last = last_speaker(scene, events, speaker.start, |_| true)?;
    let before = scene.story.actors_before(speaker.start).iter().rev().take(NEAR);
    let mut same = before.filter(|actor| matches!(actor.who, Who::Person(id) if Some(id.0) == last.entity));
    let rest = title.head.end..title.tokens.end;
    let leader = is_word(scene.reading.str(title.tokens.start + 2), "đầu");
    same.any(|actor| {
        scene.is_called(actor, &title.head) && says_so(scene, actor, rest.clone())
            || is_fuller(scene, actor, title)
            || leader && leads(scene, actor, rest.start)
    })
    .then_some(last)
}

/// The offices, no ranks, that the words of an actor hold.
fn offices<'s>(scene: &Scene<'s>, actor: &Actor) -> impl Iterator<Item = &'s TitlePhrase> + use<'s> {
    let titles = &scene.story.mentions.titles;
    let first = titles.partition_point(|title| title.tokens.start < actor.tokens.start);
    let end = actor.tokens.end;
    titles[first..]
        .iter()
        .take_while(move |title| title.tokens.end <= end)
        .filter(|title| !title.rank && !title.former)
}

/// `Trưởng ban Pháp chế HĐND thành phố`, then `Trưởng ban Pháp chế`; `Bí thư Thành ủy`, then `Bí thư Thành ủy Hải Phòng`: one office
/// with its body, written out more or less.
fn is_fuller(scene: &Scene<'_>, actor: &Actor, title: &TitlePhrase) -> bool {
    let same = |office: &TitlePhrase| {
        let (a, b) = (office.tokens.clone(), title.tokens.clone());
        let shorter = a.len().min(b.len());
        let bodied = a.len() >= b.len() || office.of.is_some();
        let word = |at: usize| fold(scene.reading.str(at));
        bodied && shorter > LONGEST_HEAD && a.zip(b).take(shorter).all(|(a, b)| word(a) == word(b))
    };
    offices(scene, actor).any(same)
}

/// `Bí thư Thành ủy Lê Văn A`, then `người đứng đầu Thành ủy`: who bears an office of that body, no deputy's.
fn leads(scene: &Scene<'_>, actor: &Actor, of: usize) -> bool {
    let word = |at: usize| fold(scene.reading.str(at));
    let (first, second) = (word(of), word(of + 1));
    let fits = |office: &TitlePhrase| {
        let words = office.tokens.clone().map(word);
        let holds = |sought: &str| words.clone().any(|word| word == sought);
        let deputy = word(office.tokens.start) == "phó";
        let led = match (&*first, &*second) {
            ("chính", "phủ") => holds("thủ") && holds("tướng"),
            ("nhà", "nước") => holds("tịch") && holds("nước"),
            ("đảng", _) => holds("tổng") && holds("bí"),
            ("ngành" | "chính" | "tp" | "thành" | "tỉnh", _) => true,
            _ => holds(&first),
        };
        led && !deputy
    };
    offices(scene, actor).any(fits)
}

/// Whether the words around a name hold what the title adds to its head: `Bí thư Thành ủy Đà Nẵng Trần Văn A`, `Bí thư Đà Nẵng`.
fn says_so(scene: &Scene<'_>, actor: &Actor, words: Range<usize>) -> bool {
    let around = actor.tokens.start..actor.tokens.end + ORIGIN;
    let said = |word: &str| {
        around
            .clone()
            .any(|at| scene.reading.str(at).eq_ignore_ascii_case(word))
    };
    words.into_iter().all(|at| {
        let word = scene.reading.str(at);
        EMPTY.contains(&word) || said(word)
    })
}
