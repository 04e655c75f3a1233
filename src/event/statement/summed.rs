//! What the sentence before has told, and this one says whose word it is: `Đó là khẳng định của Bí thư Tỉnh ủy tại hội nghị`.

use std::ops::Range;

use super::content::{earliest, is_quoted, quote_before};
use super::speaker::Speaker;
use super::{Act, CoSpeakers, Details, Statement};
use crate::event::scene::Scene;
use crate::event::story::{Actor, Who};
use crate::event::{Event, Passage, Status};
use crate::text::Zone;

/// The most tokens between `Đó là` and the one whose word it is: `một trong những nội dung chỉ đạo của`.
const LONGEST_LINK: usize = 9;

/// The most tokens between who gave something out and the verb for it: `được ông A, Giám đốc Sở B, vừa đưa ra`.
const LONGEST_TITLE: usize = 14;

/// How many captions and bylines may stand between the two sentences.
const FARTHEST: usize = 3;

/// The most tokens of a headline's label: `Bí thư Tỉnh ủy Lê Văn Hải: …`.
const LONGEST_LABEL: usize = 10;

/// The fewest tokens that say something.
const SHORTEST_SAID: usize = 4;

/// The statement of the sentence before that this one gives a speaker.
pub(super) fn find(scene: &Scene<'_>, events: &[Event]) -> Option<Event> {
    let start = scene.tokens.start;
    let (link, giver) = match (scene.reading.str(start), scene.reading.str(start + 1)) {
        ("Đó" | "Đây", "là") => of_someone(scene, start + 2)?,
        ("Thông", "tin") | ("Nội", "dung") | ("Khẳng" | "Nhận", "định") | ("Ý", "kiến") | ("Quan", "điểm") => {
            given_above(scene, start + 2)?
        }
        _ => return None,
    };
    // `Đây là đề nghị của Bộ A` of the running text may be any that Bộ A has made.
    let known = giver.who.is_person() || scene.sentence().zone == Zone::Lead && matches!(giver.who, Who::Body(_));
    if !known || is_quoted(scene, start, earliest(scene)) {
        return None;
    }
    let content = told_before(scene, events)?;
    let speaker = Speaker::of(scene, &[giver])?;
    let asks = |at: usize| {
        let mut triggers = scene.reading.triggers_at(at);
        triggers.any(|(_, trigger)| &*trigger.event == "statement" && &*trigger.value == "request")
    };
    let sentence = scene.reading.text.original(scene.sentence().span);
    Some(Event {
        status: Status::Happened,
        rule: "statement/summed",
        confidence: 0.7,
        trigger: scene.passage(start..giver.tokens.end),
        sentence,
        date: scene.date_before(scene.tokens.end),
        place: None,
        evidence: vec![sentence],
        position: scene.position(),
        details: Details::Statement(Statement {
            co_speakers: CoSpeakers::of(&speaker),
            speaker: speaker.participant,
            act: if link.clone().any(asks) { Act::Request } else { Act::Say },
            content,
            request: None,
            in_lead: scene.sentence().zone == Zone::Lead,
        }),
    })
}

/// `khẳng định của Bí thư Tỉnh ủy`, `thông tin được ông A đưa ra`: the words between and who it is.
fn of_someone<'s>(scene: &Scene<'s>, start: usize) -> Option<(Range<usize>, &'s Actor)> {
    let limit = scene.tokens.end.min(start + LONGEST_LINK);
    let joint = (start + 1..limit).find(|at| matches!(scene.reading.str(*at), "của" | "được" | "do" | "mà"))?;
    let link = start..joint;
    let spoken = |at: usize| {
        let mut triggers = scene.reading.triggers_at(at);
        triggers.any(|(_, trigger)| &*trigger.event == "statement")
    };
    // `vừa được ông A chia sẻ`, `của chính Bộ trưởng`
    let giver = scene.actor_at(joint + 1)?;
    let told = match scene.reading.str(joint) {
        "của" => link.clone().any(spoken),
        _ => {
            let thing = matches!(
                (scene.reading.str(joint - 2), scene.reading.str(joint - 1)),
                ("thông", "tin" | "điệp") | ("nội", "dung") | ("vấn", "đề") | ("ý", "kiến") | ("quan", "điểm")
            );
            (thing || link.clone().any(spoken)) && is_given_out(scene, giver)
        }
    };
    told.then_some((link, giver))
}

/// `Thông tin trên được Bộ trưởng đưa ra`
fn given_above<'s>(scene: &Scene<'s>, start: usize) -> Option<(Range<usize>, &'s Actor)> {
    let that = start + usize::from(scene.reading.str(start) == "nêu");
    let mut passive = that + 1;
    while matches!(scene.reading.str(passive), "vừa" | "đã" | "cũng") {
        passive += 1;
    }
    let giver = scene.actor_at(passive + 1)?;
    let known = matches!(scene.reading.str(that), "trên" | "này" | "đó") && scene.reading.str(passive) == "được";
    (known && is_given_out(scene, giver)).then_some((start..passive, giver))
}

/// Whether a verb of telling follows the one who tells.
fn is_given_out(scene: &Scene<'_>, giver: &Actor) -> bool {
    let limit = scene.tokens.end.min(giver.tokens.end + LONGEST_TITLE);
    (giver.tokens.end..limit).any(|at| {
        let mut triggers = scene.reading.triggers_at(at);
        matches!(
            (scene.reading.str(at), scene.reading.str(at + 1)),
            ("đưa", "ra") | ("công", "bố") | ("trao", "đổi")
        ) || triggers.any(|(_, trigger)| &*trigger.event == "statement" && &*trigger.reading != "source")
    })
}

/// What the sentence before says, past captions, unless it is told there who says it: its quote, else all its words.
pub(super) fn told_before(scene: &Scene<'_>, events: &[Event]) -> Option<Passage> {
    let part = scene.sentence().part;
    let sentences = &scene.reading.text.sentences;
    let index = (0..scene.index)
        .rev()
        .take(FARTHEST)
        .take_while(|index| sentences[*index].part == part)
        .find(|index| matches!(sentences[*index].zone, Zone::Lead | Zone::Body | Zone::Headline))?;
    let before = Scene::new(scene.story, index);
    let span = scene.reading.text.original(before.sentence().span);
    let is_statement = |event: &Event| event.sentence == span && matches!(event.details, Details::Statement(_));
    if scene.told(events).any(is_statement) {
        return None;
    }
    let words = before.tokens.start..before.words_end();
    if before.reading.is_mark(words.end - 1, &['”', '"'])
        && let Some(quote) = quote_before(&before, words.end)
    {
        return Some(quote);
    }
    // `Bí thư Tỉnh ủy: Phải làm ngay`: the label of a headline.
    let headline = before.sentence().zone == Zone::Headline;
    let label = words
        .clone()
        .take(LONGEST_LABEL)
        .find(|at| headline && before.reading.is_mark(*at, &[':']))
        .map_or(words.start, |colon| colon + 1);
    let words = label..words.end;
    (words.len() >= SHORTEST_SAID).then(|| before.passage(words))
}
