//! Speakers without a name: people who are only described, and papers.

use std::ops::Range;

use super::content::{closes_quote, opens_clause};
use super::speaker::{Speaker, opens};
use super::{Details, Event, Participant};
use crate::event::scene::{Found, Scene};
use crate::mention::WordClass;

/// The most tokens that describe a speaker without a name: `nhiều chuyên gia của các tổ chức quốc tế`.
const LONGEST_DESCRIPTION: usize = 12;

/// `Nhiều chuyên gia kinh tế cho rằng`, `một lãnh đạo huyện cho biết`: people without a name, at the head of the clause.
pub(super) fn described(scene: &Scene<'_>, found: &Found<'_>) -> Option<Speaker> {
    let verb = found.tokens.start;
    if !reports(scene, found) {
        return None;
    }
    let end = scene.preverb_start(verb);
    let from = scene.tokens.start.max(end.saturating_sub(LONGEST_DESCRIPTION));
    let start = (from..end).find(|at| opens(scene, *at) && is_human(scene, *at, end))?;
    let passive = (scene.tokens.start.max(start.saturating_sub(LONGEST_DESCRIPTION))..start)
        .any(|at| matches!(scene.reading.str(at), "được" | "bị" | "nghe"));
    // `đại diện cư dân bà Mai nói`: the name counts.
    let person = |at: usize| scene.actor_before(at).filter(|actor| actor.who.is_person());
    // `ông A, thành viên đoàn công tác cho biết`: so does the name that it stands beside.
    let beside = (start > scene.tokens.start && scene.reading.is_mark(start - 1, &[',', '-', '–'])).then(|| start - 1);
    match person(end).or_else(|| person(beside?)) {
        Some(person) => Speaker::of(scene, &[person]),
        None => (!passive && is_noun_phrase(scene, start..end)).then(|| spoken_by(scene, start..end)),
    }
}

/// Whether the verb reports whatever stands before it; `nói`, `đánh giá` do so only with a clause or a quote.
fn reports(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let end = found.tokens.end;
    match &*found.trigger.reading {
        "verb" => true,
        "light" => opens_clause(scene, end) || closes_quote(scene, found.tokens.start, end),
        _ => false,
    }
}

/// Whether words are a subject as a whole, up to the verb behind them: no verb, mark or preposition before a noun.
fn is_noun_phrase(scene: &Scene<'_>, words: Range<usize>) -> bool {
    let last = scene.reading.str(words.end - 1);
    let led = matches!(
        last,
        "về" | "của"
            | "việc"
            | "sự"
            | "theo"
            | "để"
            | "trong"
            | "với"
            | "cho"
            | "bằng"
            | "qua"
            | "từ"
            | "những"
            | "các"
            | "và"
            | "có"
    );
    !led && words.clone().all(|at| {
        // The longest counts: `giao dịch` is none of `giao`.
        let trigger = scene
            .reading
            .triggers_at(at)
            .find(|(_, trigger)| &*trigger.event == "statement");
        let verb =
            trigger.is_some_and(|(_, trigger)| matches!(&*trigger.reading, "verb" | "light" | "direct" | "feel"));
        let noun = at == words.start || is_written(scene, at);
        !scene.reading.is_mark(at, &[',', ';', ':', '"', '“', '”', '(', ')'])
            && [WordClass::Aspect, WordClass::Duty, WordClass::Negation]
                .into_iter()
                .all(|class| scene.reading.word_at(at, class).is_none())
            && (noun || scene.reading.word_at(at, WordClass::Ordered).is_none())
            && (noun || !verb)
            && !matches!(
                scene.reading.str(at),
                "được" | "bị" | "do" | "là" | "mà" | "dẫn" | "đến" | "tới" | "xin"
            )
    })
}

/// `các chuyên gia`, `một vị lãnh đạo`, `đại diện`: a word for people, behind what counts them.
fn is_human(scene: &Scene<'_>, at: usize, end: usize) -> bool {
    let counted = scene.reading.word_at(at, WordClass::Plural).map(|(end, _)| end);
    let single = matches!(
        scene.reading.str(at).to_lowercase().as_str(),
        "một" | "vị" | "không" | "đa"
    );
    let head = counted.unwrap_or(at + usize::from(single));
    scene
        .reading
        .word_at(head, WordClass::Human)
        .is_some_and(|(human, _)| human <= end)
}

fn spoken_by(scene: &Scene<'_>, words: Range<usize>) -> Speaker {
    let passage = scene.passage(words.clone());
    Speaker {
        participant: Participant {
            name: passage.text,
            entity: None,
            span: passage.span,
        },
        start: words.start,
        is_person: false,
    }
}

/// `Báo cáo của Chính phủ nêu rõ`, `kết luận thanh tra khẳng định`: a paper speaks for whose it is, else for itself.
pub(super) fn paper(scene: &Scene<'_>, found: &Found<'_>) -> Option<Speaker> {
    if !reports(scene, found) {
        return None;
    }
    let end = scene.preverb_start(found.tokens.start);
    let from = scene.tokens.start.max(end.saturating_sub(LONGEST_DESCRIPTION));
    // `đại diện Cục Công nghệ thông tin và Thống kê Hải quan`: a word of a name writes nothing.
    let heads = |at: usize| {
        opens(scene, at)
            && scene.reading.str(at - usize::from(at > 0)) != "và"
            && (at == scene.tokens.start || end - at <= 2 || !scene.reading.is_capital(at))
    };
    let start = (from..end).find(|at| heads(*at) && is_written(scene, *at))?;
    if !is_noun_phrase(scene, start..end) {
        return None;
    }
    let owner = (start..end)
        .find(|at| matches!(scene.reading.str(*at), "của" | "từ"))
        .and_then(|of| scene.actor_at(of + 1))
        .filter(|owner| owner.tokens.end <= end);
    owner.map_or_else(
        || Some(spoken_by(scene, start..end)),
        |owner| Speaker::of(scene, &[owner]),
    )
}

/// Whether a word for something written begins at a token: `báo cáo`, `một tài liệu`, `tin`.
fn is_written(scene: &Scene<'_>, at: usize) -> bool {
    let head = at + usize::from(matches!(scene.reading.str(at), "một" | "Một" | "các" | "Các"));
    let classes = [WordClass::DocumentKind, WordClass::Written];
    classes
        .into_iter()
        .any(|class| scene.reading.word_at(head, class).is_some())
}

/// `cử tri này`, `hãng tin này`, `văn bản`: who spoke, or whose paper was told of, last.
pub(super) fn called_again(scene: &Scene<'_>, speaker: Speaker, events: &[Event]) -> Speaker {
    if speaker.participant.entity.is_some() {
        return speaker;
    }
    let name = speaker.participant.name.to_lowercase();
    let before = events
        .iter()
        .rev()
        .take_while(|event| event.part == scene.sentence().part);
    let mut before = before.filter_map(|event| match &event.details {
        Details::Statement(statement) if name.ends_with(" này") => Some(statement.speaker.clone()),
        Details::Document(document) if document.document.text.to_lowercase().starts_with(&name) => {
            document.issuers.first().or(document.signer.as_ref()).cloned()
        }
        _ => None,
    });
    match before.next() {
        Some(participant) => Speaker { participant, ..speaker },
        None => speaker,
    }
}
