//! Documents: what was issued, signed, adopted, approved, announced, submitted.
//!
//! **Finds** a document with the verb that brings it into the world, its issuers or its signer.
//!
//! **Sentence shapes**
//! - `Tỉnh ủy Tây Ninh vừa ban hành kế hoạch …`, `Chủ tịch UBND tỉnh ký ban hành Văn bản số 339`
//! - `Luật Du lịch được Quốc hội thông qua`, `Nghị định số 67/2014/NĐ-CP được ban hành ngày 7/7/2014`
//! - `văn bản do ông Nguyễn Văn A ký`, `UBND tỉnh có công văn gửi Thủ tướng`
//! - `Thay mặt Ban Bí thư, đồng chí A ký Quy định số 24`, `UBND tỉnh ban hành Kế hoạch số 5 do ông A ký`: issuer and signer
//! - `Kỳ họp thông qua 13 nghị quyết`; `ban hành Chỉ thị số 1, Công văn số 2`: numbered papers in a row, one each
//!
//! **Refuses** a document that is studied, implemented or cited (`quán triệt Nghị quyết`), `thông qua` as "by means of", a
//! duty to issue (`phải ban hành kế hoạch`), decisions that hand over a post (`trao quyết định bổ nhiệm`).
//!
//! **Known misses**: documents named only by their content, issuers of the sentence before, whose gathering adopts, papers
//! without a number in a row.
//!
//! Triggers: readings `verb` (value: the action), `light` (verbs that issue only together with a document: `có`, `ra`), `veto`.

mod name;
mod passive;
#[cfg(test)]
mod tests;

use serde::Serialize;

use super::clause::{opens, without_place};
use super::conference;
use super::scene::{Found, Scene};
use super::setting::is_event_time;
use super::story::{Actor, Who};
use super::voice::later;
use super::vote::{Vote, vote};
use super::words::trigger_before;
use super::{Details, Event, EventDate, Participant, Passage, Status};
use crate::gazetteer::Trigger;
use crate::mention::{DocumentPhrase, WordClass};
use crate::text::{Shape, is_word, lower};
use name::{own_day, owner, reference, whole};
use passive::{passive, reduced};

/// The fields of a document event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentEvent {
    /// `issue`, `sign`, `adopt`, `approve`, `announce` or `submit`.
    pub action: String,
    /// The bodies or offices whose document it is.
    pub issuers: Vec<Participant>,
    /// Who signed it.
    pub signer: Option<Participant>,
    /// The document as written, with its number and subject.
    pub document: Passage,
    /// Its name taken apart.
    pub reference: Reference,
    /// How the vote on it ended, where it was adopted by one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vote: Option<Vote>,
}

/// The parts of a document's name: `Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reference {
    /// `Nghị quyết`.
    pub kind: Passage,
    /// `18-NQ/TW`.
    pub number: Option<Passage>,
    /// Its own day, where it stands in the name.
    pub dated: Option<EventDate>,
    /// Whose it is, where the name says so.
    pub issuer: Option<Participant>,
}

/// How many words may stand between a verb and its document: `ban hành 7 dự án`, `gửi đến Quốc hội 15 báo cáo`.
const LONGEST_GAP: usize = 5;

/// The same where it is laid before someone: `trình Quốc hội xem xét, thông qua Nghị quyết`.
const LONGEST_SUBMISSION: usize = 8;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let documents = documents(scene);
    if documents.is_empty() {
        return;
    }
    // The documents that are told of, and which of the events that is.
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for verb in scene.triggers("document") {
        let found = active(scene, &verb, documents)
            .or_else(|| passive(scene, &verb, documents))
            .or_else(|| reduced(scene, &verb, documents));
        let Some((document, event)) = found else {
            continue;
        };
        match taken.iter().find(|(known, _)| *known == document) {
            Some((_, known)) => add_signer(&mut events[*known], event),
            None => {
                let known = events.len();
                taken.push((document, known));
                events.push(event);
                let listed = &documents[documents.partition_point(|told| told.tokens.start < document)..];
                for pair in listed
                    .windows(2)
                    .take_while(|pair| are_joined(scene, &pair[0], &pair[1]))
                {
                    let event = again(scene, &events[known], &pair[1]);
                    taken.push((pair[1].tokens.start, events.len()));
                    events.push(event);
                }
            }
        }
    }
}

/// `ban hành Kế hoạch số 15 do Phó Chủ tịch A ký`: who signed what the sentence has said was issued.
fn add_signer(known: &mut Event, event: Event) {
    if let (Details::Document(known), Details::Document(told)) = (&mut known.details, event.details)
        && known.signer.is_none()
    {
        known.signer = told.signer;
    }
}

/// `ban hành Nghị quyết số 12 và | Kế hoạch số 15`: whether a numbered paper goes on with the list of another.
fn are_joined(scene: &Scene<'_>, first: &DocumentPhrase, next: &DocumentPhrase) -> bool {
    if first.code.is_none() || next.code.is_none() {
        return false;
    }
    let end = whole(scene, first).end;
    let joint = scene.reading.is_mark(end, &[',', ';']) || scene.reading.str(end) == "và";
    joint && next.tokens.start == end + 1
}

/// The event of another paper of which the same is told.
fn again(scene: &Scene<'_>, first: &Event, document: &DocumentPhrase) -> Event {
    let mut event = first.clone();
    if let Details::Document(told) = &mut event.details {
        told.document = scene.passage(whole(scene, document));
        told.reference = reference(scene, document);
    }
    event
}

/// The documents that the sentence names.
fn documents<'s>(scene: &Scene<'s>) -> &'s [DocumentPhrase] {
    let all = &scene.story.mentions.documents;
    let from = all.partition_point(|document| document.tokens.start < scene.tokens.start);
    let to = all.partition_point(|document| document.tokens.start < scene.tokens.end);
    &all[from..to]
}

/// `Tỉnh ủy vừa ban hành kế hoạch …`
fn active(scene: &Scene<'_>, verb: &Found<'_>, documents: &[DocumentPhrase]) -> Option<(usize, Event)> {
    let document = documents
        .iter()
        .find(|document| document.tokens.start >= verb.tokens.end)
        .filter(|document| !is_pact(scene, document))?;
    let gap = verb.tokens.end..document.tokens.start;
    let light = &*verb.trigger.reading == "light";
    let longest = if &*verb.trigger.value == "submit" {
        LONGEST_SUBMISSION
    } else {
        LONGEST_GAP
    };
    // `phê duyệt theo Luật`, `thông qua tại Nghị quyết này`, `trình bày ý kiến về dự thảo`: not the object of the verb.
    let quiet = gap.clone().all(|at| {
        scene.reading.shape(at) != Shape::Mark
            && !matches!(
                scene.reading.str(at),
                "theo" | "tại" | "về" | "trong" | "bằng" | "của" | "tới" | "đến"
            )
    });
    if !quiet || gap.len() > longest || light && (!gap.is_empty() || is_a_deed(scene, document)) {
        return None;
    }
    let own = without_place(scene, scene.subjects(verb.tokens.start));
    let own = if own.is_empty() { holders(scene, verb) } else { own };
    let carried = if own.is_empty() {
        carried(scene, verb, document)
    } else {
        None
    };
    let (subjects, before) = carried.unwrap_or((own, Status::Happened));
    let status = later(before, scene.status(verb.tokens.start)?);
    let told = match subjects.first() {
        // `ông A thông qua báo cáo`: one alone reads it out.
        Some(first) => {
            !(is_told_to(scene, first) || &*verb.trigger.value == "adopt" && matches!(first.who, Who::Person(_)))
        }
        // `Năm 2017, trình Thủ tướng kế hoạch`: a line of a plan.
        None => {
            &*verb.trigger.value != "submit" && dated_opening(scene, verb.tokens.start)
                || is_ceremony(scene, verb.tokens.start)
                || is_adopted_by_gathering(scene, verb)
        }
    };
    let event = event(scene, verb, document, &subjects, status, date(scene, verb, document));
    told.then_some((document.tokens.start, event))
}

/// `Thanh tra tỉnh tổ chức công bố Kết luận thanh tra`: who holds the announcement.
fn holders<'s>(scene: &Scene<'s>, verb: &Found<'_>) -> Vec<&'s Actor> {
    let held = trigger_before(scene, verb.tokens.start, "conference", "hold");
    let held = held.filter(|_| &*verb.trigger.value == "announce");
    held.and_then(|held| conference::holders(scene, &held))
        .unwrap_or_default()
}

/// `HĐND tỉnh đã bầu hai Phó Chủ tịch và thông qua 21 nghị quyết`, `Bộ Y tế đã họp với các tỉnh và có Tờ trình số 12`: the bodies of which a
/// verb before is told, and whether that has happened; nobody lays a paper before someone without being told to, or without a number.
fn carried<'s>(scene: &Scene<'s>, verb: &Found<'_>, document: &DocumentPhrase) -> Option<(Vec<&'s Actor>, Status)> {
    let adopts = matches!(&*verb.trigger.value, "adopt" | "approve" | "announce") && &*verb.trigger.reading == "verb";
    if !adopts && document.code.is_none() {
        return None;
    }
    let (doers, status) = scene.carried(verb.tokens.start)?;
    let bodies = doers.iter().all(|doer| matches!(doer.who, Who::Body(_)));
    let mut between = doers.last()?.tokens.end..verb.tokens.start;
    let quiet = between.all(|at| {
        scene.reading.word_at(at, WordClass::Duty).is_none()
            && !matches!(scene.reading.str(at), "được" | "bị" | "do" | "là")
            && !scene.reading.is_mark(at, &[';', ':', '“', '”', '"'])
    });
    Some((doers, status?)).filter(|_| bodies && quiet)
}

/// `tham mưu Thủ tướng ban hành`, `quyết định của Bộ trưởng phê duyệt`: who is advised, or is only cited, issues nothing here.
fn is_told_to(scene: &Scene<'_>, subject: &Actor) -> bool {
    let before = subject
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start);
    let advised =
        before.is_some_and(|before| matches!(scene.reading.str(before), "mưu" | "trình" | "Trình" | "giúp" | "cáo"));
    advised || scene.is_governed(subject) || is_asked(scene, subject)
}

/// `kiến nghị Chính phủ, Thủ tướng ban hành`: those who are asked to issue, the first of whom stands behind the request.
fn is_asked(scene: &Scene<'_>, subject: &Actor) -> bool {
    let mut at = subject.tokens.start;
    while let Some(before) = at
        .checked_sub(1)
        .filter(|comma| scene.reading.is_mark(*comma, &[',']))
        .and_then(|comma| scene.actor_before(comma))
        .filter(|actor| !matches!(actor.who, Who::Place(_)))
    {
        at = before.tokens.start;
    }
    let asks = |reading| trigger_before(scene, at, "statement", reading);
    let request = asks("verb").or_else(|| asks("speech"));
    // `đề nghị Tổ công tác báo cáo Chính phủ, Thủ tướng ban hành`
    let told_to = at < subject.tokens.start && scene.reading.str(at.wrapping_sub(1)) == "cáo";
    told_to || request.is_some_and(|found| &*found.trigger.value == "request")
}

/// `lễ công bố Quyết định`, `họp báo công bố Lệnh`: the gathering is told, and with it the announcement.
fn is_ceremony(scene: &Scene<'_>, verb: usize) -> bool {
    let before = verb.checked_sub(1).filter(|before| *before >= scene.tokens.start);
    before.is_some_and(|before| match &*lower(scene.reading.str(before)) {
        "lễ" | "buổi" => true,
        // `đề nghị ban hành` is none of `hội nghị công bố`.
        "báo" => scene.reading.str(before.wrapping_sub(1)).eq_ignore_ascii_case("họp"),
        "nghị" => is_word(scene.reading.str(before.wrapping_sub(1)), "hội"),
        _ => false,
    })
}

/// `Kỳ họp thông qua 13 nghị quyết`, `Đại hội đã thảo luận và thông qua Nghị quyết`: what a gathering with which the clause begins adopts;
/// what it is to discuss first (`Kỳ họp xem xét, thông qua`) only where that has happened.
fn is_adopted_by_gathering(scene: &Scene<'_>, verb: &Found<'_>) -> bool {
    let mut nouns = scene.triggers("conference");
    let Some(noun) = nouns.find(|found| &*found.trigger.reading == "noun") else {
        return false;
    };
    let start = scene.preverb_start(verb.tokens.start);
    let done = scene.status(verb.tokens.start) == Some(Status::Happened);
    if noun.tokens.end > start || &*verb.trigger.value != "adopt" || !done {
        return false;
    }
    let between = noun.tokens.end..start;
    // `Kỳ họp thứ 3 lần này | thông qua`
    let bare = between.clone().all(|at| {
        scene.reading.shape(at) == Shape::Number || matches!(scene.reading.str(at), "thứ" | "lần" | "này" | "khóa")
    });
    let quiet = between.clone().all(|at| {
        scene.actor_at(at).is_none()
            && !scene.reading.is_mark(at, &[';', ':', '“', '”', '"', '(', ')'])
            && scene.reading.word_at(at, WordClass::Duty).is_none()
            && !matches!(
                scene.reading.str(at),
                "được" | "bị" | "do" | "là" | "sẽ" | "để" | "nhằm" | "khi"
            )
    });
    let before = scene.actors.iter().any(|actor| actor.tokens.end <= noun.tokens.start);
    quiet && !before && opens(scene, noun.tokens.start) && (bare || between.into_iter().any(|at| scene.is_past(at)))
}

/// The last day before the verb, else the day of the document itself: `Nghị định số 100 ngày 30/12/2019`.
fn date(scene: &Scene<'_>, verb: &Found<'_>, document: &DocumentPhrase) -> Option<EventDate> {
    let own = own_day(scene, document).and_then(|date| scene.event_date(date));
    own.or_else(|| scene.date_before(verb.tokens.start))
        .or_else(|| month_before(scene, verb.tokens.start))
}

/// `Từ tháng 2/2017, UBND tỉnh ban hành …`
fn month_before(scene: &Scene<'_>, verb: usize) -> Option<EventDate> {
    let before = scene
        .dates()
        .filter(|date| is_event_time(date) && date.expression.tokens.end <= verb)
        .filter(|date| scene.sets_time(date, verb) && !scene.is_of_cited(date))
        .last()?;
    scene.event_date(before)
}

/// `ra quyết định truy nã`, `ra quyết định cách chức`: the deed is told, not its paper.
fn is_a_deed(scene: &Scene<'_>, document: &DocumentPhrase) -> bool {
    let deed = |trigger: &Trigger| {
        matches!(&*trigger.event, "legal" | "discipline" | "personnel")
            && matches!(&*trigger.reading, "move" | "take" | "step" | "punish" | "measure")
    };
    // `có công văn giới thiệu bầu ông A`: a letter is told besides what it asks for.
    let order = matches!(
        &*lower(scene.reading.str(document.kind.start)),
        "quyết" | "lệnh" | "kết"
    );
    order
        && scene
            .reading
            .triggers_at(document.tokens.end)
            .any(|(_, trigger)| deed(trigger))
}

/// `ký Hiệp định`, `ký biên bản ghi nhớ`: a paper of two sides is an agreement.
fn is_pact(scene: &Scene<'_>, document: &DocumentPhrase) -> bool {
    let kind = scene.reading.word_at(document.kind.start, WordClass::DocumentKind);
    kind.is_some_and(|(_, word)| &*word.value == "pact")
}

/// `Ngày 3/12, công bố Nghị quyết …`: a sentence that opens with a day and has no subject.
fn dated_opening(scene: &Scene<'_>, verb: usize) -> bool {
    let start = scene.preverb_start(verb);
    start > scene.tokens.start
        && scene.reading.is_mark(start - 1, &[','])
        && scene.dates().any(|date| date.expression.tokens.end < verb)
}

fn event(
    scene: &Scene<'_>,
    verb: &Found<'_>,
    document: &DocumentPhrase,
    subjects: &[&Actor],
    status: Status,
    date: Option<EventDate>,
) -> Event {
    let sentence = scene.reading.text.original(scene.sentence().span);
    let signs = lower(scene.reading.words(verb.tokens.clone())).starts_with("ký");
    let (signer, mut issuers) = authors(scene, subjects, signs);
    // `Văn phòng Chủ tịch nước công bố Lệnh của Chủ tịch nước`: who reads it out is not whose it is.
    let handed = matches!(&*verb.trigger.value, "announce" | "submit");
    if signer.is_some()
        && let Some(body) = represented(scene, subjects)
    {
        issuers = vec![scene.participant(body)];
    }
    if signer.is_none()
        && (issuers.is_empty() || handed)
        && let Some(owner) = owner(scene, document)
    {
        issuers = vec![owner];
    }
    Event {
        status,
        rule: "document/verb",
        confidence: 0.85,
        trigger: scene.passage(verb.tokens.start.min(document.tokens.start)..verb.tokens.end.max(document.kind.end)),
        sentence,
        date,
        place: None,
        evidence: vec![sentence],
        position: scene.position(),
        details: Details::Document(DocumentEvent {
            action: verb.trigger.value.to_string(),
            issuers,
            signer,
            document: scene.passage(whole(scene, document)),
            reference: reference(scene, document),
            vote: (&*verb.trigger.value == "adopt").then(|| vote(scene)).flatten(),
        }),
    }
}

/// `Thay mặt Ban Bí thư, đồng chí A ký …`, `ông B thay mặt UBND tỉnh ký …`: the body for which who signs does so.
fn represented<'s>(scene: &Scene<'s>, subjects: &[&Actor]) -> Option<&'s Actor> {
    let signer = subjects.first()?;
    let behalf = |at: usize| {
        let (end, _) = scene.reading.word_at(at, WordClass::Behalf)?;
        scene.actor_at(end).filter(|body| matches!(body.who, Who::Body(_)))
    };
    let fronted = signer
        .tokens
        .start
        .checked_sub(1)
        .filter(|comma| scene.reading.is_mark(*comma, &[',']))
        .and_then(|comma| scene.actor_before(comma))
        .filter(|body| matches!(body.who, Who::Body(_)))
        .filter(|body| {
            scene
                .reading
                .word_before(body.tokens.start, WordClass::Behalf)
                .is_some()
        });
    fronted.or_else(|| behalf(signer.tokens.end + usize::from(scene.reading.is_mark(signer.tokens.end, &[',']))))
}

/// Bodies issue; a person signs, or issues by the office.
fn authors(scene: &Scene<'_>, subjects: &[&Actor], signs: bool) -> (Option<Participant>, Vec<Participant>) {
    let person = subjects.iter().find(|actor| actor.who.is_person());
    match person {
        Some(person) if signs || !scene.has_title(person) => (Some(scene.participant(person)), Vec::new()),
        Some(person) => (None, vec![scene.office(person)]),
        None => (
            None,
            subjects
                .iter()
                // `cấp thẩm quyền Quảng Ngãi công bố`: a place inside other words issues nothing.
                .filter(|actor| match actor.who {
                    Who::Group => false,
                    Who::Place(_) => {
                        // `mới đây tỉnh Thái Nguyên thông qua`
                        let lately = matches!(
                            scene.reading.str(actor.tokens.start.wrapping_sub(1)),
                            "đây" | "qua" | "nay"
                        );
                        lately || opens(scene, actor.tokens.start)
                    }
                    _ => true,
                })
                .map(|actor| scene.participant(actor))
                .collect(),
        ),
    }
}
