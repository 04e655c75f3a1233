//! Documents told of before their verb: `Luật Du lịch được Quốc hội thông qua`, `Kết luận của Ủy ban | công bố ngày 18/9`.

use super::name::{own_day, whole};
use super::{Details, Event, Status, event, is_pact};
use crate::event::scene::{Found, Scene};
use crate::event::story::Actor;
use crate::gazetteer::Trigger;
use crate::mention::{DocumentPhrase, WordClass};

/// `Luật Du lịch được Quốc hội thông qua`, `văn bản do ông A ký`, `Nghị định được ban hành ngày 7/7/2014`
pub(super) fn passive(scene: &Scene<'_>, verb: &Found<'_>, documents: &[DocumentPhrase]) -> Option<(usize, Event)> {
    let document = documents
        .iter()
        .rev()
        .filter(|document| !is_told_by(scene, document, documents))
        .find(|document| document.tokens.end <= verb.tokens.start)
        .filter(|document| !is_pact(scene, document))?;
    let agents = scene.subjects(verb.tokens.start);
    let mark = agents
        .first()
        .map_or_else(|| scene.preverb_start(verb.tokens.start), |agent| agent.tokens.start);
    // `do chính Phó Thủ tướng ký`
    let mark = mark - usize::from(mark > document.tokens.end && scene.reading.str(mark - 1) == "chính");
    let voice = mark.checked_sub(1).filter(|voice| *voice >= document.tokens.end)?;
    let between = document.tokens.end..voice;
    // `Trước báo cáo của Bộ, Phó Thủ tướng yêu cầu ngay sau khi điểm thi được công bố`: another clause begins in between.
    let broken = between
        .clone()
        .any(|at| scene.reading.is_mark(at, &[';', ':', '.']) || is_told(scene, at));
    // `Luật khi được ban hành phải …`, `sau khi được Quốc hội thông qua`: a condition, or what is known already.
    let supposed = scene.reading.str(voice - 1) == "khi" || is_supposed(scene, document);
    if !matches!(scene.reading.str(voice), "được" | "do" | "mà") || broken || supposed || scene.is_cited(document)
    {
        return None;
    }
    // `Luật Tố cáo chưa được thông qua`
    if scene.reading.word_before(voice, WordClass::Negation).is_some() {
        return None;
    }
    if is_general(scene, document, &agents) || !reaches(scene, document, voice) {
        return None;
    }
    let status = scene.status(verb.tokens.start)?;
    // `trình bày trước Quốc hội ngày 5/6`
    let to = scene
        .actor_at(verb.tokens.end + 1)
        .map_or(verb.tokens.end, |to| to.tokens.end);
    let date = scene
        .dates()
        .find(|date| (verb.tokens.end..=to + 2).contains(&date.expression.tokens.start));
    // `Ngày 16/5, Hiệp hội nhận được văn bản do ông A ký`: the day on which it came.
    let received = document.tokens.start > scene.tokens.start + 1
        && scene.reading.words(document.tokens.start - 2..document.tokens.start) == "nhận được";
    // `Ngày 12/9, ông A cho biết bản kết luận đã được thông qua`: the day on which it was said.
    let said = (scene.tokens.start..document.tokens.start).any(|at| is_told(scene, at));
    let date = date
        .and_then(|date| scene.event_date(date))
        .or_else(|| scene.date_before(document.tokens.start).filter(|_| !received && !said));
    let event = event(scene, verb, document, &agents, status, date);
    Some((document.tokens.start, event))
}

/// `Kết luận của Ủy ban Kiểm tra Trung ương | công bố ngày 18/9`: what was announced on a day, told beside its name.
pub(super) fn reduced(scene: &Scene<'_>, verb: &Found<'_>, documents: &[DocumentPhrase]) -> Option<(usize, Event)> {
    let document = documents
        .iter()
        .rev()
        .find(|document| document.tokens.end <= verb.tokens.start)
        .filter(|document| !is_pact(scene, document))?;
    let owner = scene
        .actor_at(document.tokens.end + 1)
        .filter(|_| scene.reading.str(document.tokens.end) == "của");
    let end = owner.map_or(document.tokens.end, |owner| owner.tokens.end);
    let date = scene.date_at(verb.tokens.end).and_then(|date| scene.event_date(date))?;
    let announced = &*verb.trigger.value == "announce" && end == verb.tokens.start;
    let mut event = event(scene, verb, document, &[], Status::Happened, Some(date));
    if let Details::Document(told) = &mut event.details {
        told.document = scene.passage(document.tokens.start..end);
    }
    announced.then_some((document.tokens.start, event))
}

/// Whether someone is told to say something at a token; not `Nghị quyết phê chuẩn đề nghị bổ nhiệm`.
fn is_told(scene: &Scene<'_>, at: usize) -> bool {
    let says = |trigger: &Trigger| {
        let verb = &*trigger.event == "statement" && &*trigger.reading == "verb";
        verb && (&*trigger.value == "say" || scene.actor_before(scene.preverb_start(at)).is_some())
    };
    scene.reading.triggers_at(at).any(|(_, trigger)| says(trigger))
}

/// `Công văn số 15 ngày 3/12 | báo cáo Bộ Tài chính do ông A ký`: what a numbered paper does is no paper besides.
fn is_told_by(scene: &Scene<'_>, document: &DocumentPhrase, documents: &[DocumentPhrase]) -> bool {
    let reports = scene.reading.str(document.kind.start) == "báo" && document.code.is_none();
    let before = documents
        .iter()
        .rev()
        .find(|other| other.tokens.end <= document.tokens.start && other.code.is_some());
    let start = before.map(|other| own_day(scene, other).map_or(other.tokens.end, |date| date.expression.tokens.end));
    reports && start == Some(document.tokens.start) && scene.actor_at(document.kind.end).is_some()
}

/// `khi Luật và Nghị quyết được thông qua`, `về các Luật đã được thông qua`: what is to come, or is known already.
fn is_supposed(scene: &Scene<'_>, document: &DocumentPhrase) -> bool {
    (scene.tokens.start.max(document.tokens.start.saturating_sub(4))..document.tokens.start).any(|at| {
        matches!(
            scene.reading.str(at),
            "khi" | "Khi" | "nếu" | "Nếu" | "về" | "sau" | "khỏi" | "như"
        )
    })
}

/// `các luật được thông qua`: papers without a name, a number or an issuer.
fn is_general(scene: &Scene<'_>, document: &DocumentPhrase, agents: &[&Actor]) -> bool {
    let bare = document.code.is_none() && whole(scene, document).end <= document.kind.end;
    let counted = scene.number_before(document.tokens.start).is_some();
    bare && !counted && agents.is_empty()
}

/// Whether the document's name goes on to the voice of its verb: not `chương trình … theo khuôn khổ mới được ban hành`.
fn reaches(scene: &Scene<'_>, document: &DocumentPhrase, voice: usize) -> bool {
    let foreign = |at: usize| {
        matches!(
            scene.reading.str(at),
            "theo" | "để" | "có" | "nhằm" | "gắn" | "sẽ" | "là" | "nên" | "phải" | "thì"
        )
    };
    !(whole(scene, document).end.max(document.tokens.end)..voice).any(foreign)
}
