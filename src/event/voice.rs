//! Verbs that are done to someone: who does it, who undergoes it, and whether the text says that it is done.
//!
//! `Thủ tướng ký quyết định bổ nhiệm ông A`, `ông A được Thủ tướng bổ nhiệm`, `ông A bị Công an tỉnh khởi tố`.
//!
//! Triggers, of each type that has such verbs: reading `lead` for what stands before the verb and is said by it
//! (value `hand` where the subject only hands the decision over: `trao quyết định`, `paper` where it writes it: `ký quyết định`, `receive`
//! where it undergoes what was decided: `nhận quyết định`), reading `doubt` for
//! what takes the deed back to a proposal, a subject or a rule (`đề nghị`, `quy trình`).

mod passive;

pub(super) use self::passive::described;
use self::passive::{mark_before_group, passive_mark, patients, shared_mark, topic};
use super::clause::without_place;
use super::dating;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::words::{in_bracket, is_speaker, trigger_before};
use super::{Details, Event, Status};
use crate::mention::WordClass;

/// How a verb stands in its sentence.
#[derive(Clone, Debug)]
pub(super) struct Voice<'s> {
    /// Where the verb begins, with all that leads up to it: `đã ký quyết định bổ nhiệm`.
    pub(super) start: usize,
    /// Who does it.
    pub(super) agents: Vec<&'s Actor>,
    /// Who undergoes it, where the verb is passive.
    pub(super) patients: Vec<&'s Actor>,
    /// Whether `được` or `bị` stands before the verb.
    pub(super) passive: bool,
    /// Whether who does or undergoes it stands with the verb itself.
    pub(super) own: bool,
    /// Whether it has happened.
    pub(super) status: Status,
}

/// The verbs of one type in a sentence, in order: one without a subject of its own goes on with that of the last.
#[derive(Debug, Default)]
pub(super) struct Chain<'s> {
    last: Option<Voice<'s>>,
    refused: bool,
}

impl<'s> Chain<'s> {
    /// How the next verb stands.
    ///
    /// `đề nghị Ban Bí thư cảnh cáo ông A; khiển trách ông B`: what goes on with a proposal is one.
    pub(super) fn next(&mut self, scene: &Scene<'s>, event: &str, verb: usize) -> Option<Voice<'s>> {
        // `miễn nhiệm ông A (do ông A được cho nghỉ hưu); miễn nhiệm chức vụ B đối với ông C`: with what a bracket tells nothing goes on.
        if in_bracket(scene, scene.tokens.start..verb) {
            return voice(scene, event, verb);
        }
        let voice = voice(scene, event, verb).and_then(|voice| self.joined(scene, voice));
        self.refused = voice.is_none();
        self.last.clone_from(&voice);
        voice
    }

    fn joined(&self, scene: &Scene<'s>, mut voice: Voice<'s>) -> Option<Voice<'s>> {
        if voice.own || !is_joined(scene, voice.start) {
            return Some(voice);
        }
        if let Some(last) = &self.last {
            // `được Quốc hội bầu làm Thủ tướng; được thăng quân hàm Đại tướng`: by whom, only the first says.
            if !voice.passive || !voice.agents.is_empty() {
                voice.agents.clone_from(&last.agents);
            }
            voice.patients.clone_from(&last.patients);
            voice.passive |= last.passive;
        }
        (!self.refused).then_some(voice)
    }
}

/// `…, điều động`, `… và giữ chức`, `đồng thời`: the verb goes on.
pub(super) fn is_joined(scene: &Scene<'_>, start: usize) -> bool {
    start > scene.tokens.start
        && (scene.reading.is_mark(start - 1, &[',', ';']) || matches!(scene.reading.str(start - 1), "và" | "thời"))
}

/// What leads up to a verb.
pub(super) struct LeadIn<'s> {
    pub(super) start: usize,
    /// `Quyết định của Thủ tướng về việc`
    pub(super) decider: Option<&'s Actor>,
    /// `trao quyết định`: who does this is not who decided.
    pub(super) handed: bool,
    /// `nhận quyết định`: who does this undergoes what was decided.
    received: bool,
    pub(super) status: Status,
}

/// The most tokens that a phrase before a verb, such as `đã có quyết định`, has.
const LONGEST_LEAD: usize = 7;

/// How the verb of an event type at a token stands; `None` where the text does not say that it is done.
pub(super) fn voice<'s>(scene: &Scene<'s>, event: &str, verb: usize) -> Option<Voice<'s>> {
    let lead = lead_in(scene, event, verb)?;
    // `được | HĐND tỉnh khóa IX | bầu`
    let agents = scene
        .actor_before(scene.before_term(lead.start))
        .map_or_else(Vec::new, |agent| without_place(scene, scene.coordinated(agent)));
    let start = agents.first().map_or(lead.start, |first| first.tokens.start);
    // `trình Quốc thư nhân dịp được bổ nhiệm`: only an occasion.
    if passive_mark(scene, start).is_some_and(|mark| scene.reading.str(mark.wrapping_sub(1)) == "dịp") {
        return None;
    }
    let mark = passive_mark(scene, start)
        .or_else(|| shared_mark(scene, start).filter(|_| !agents.is_empty()))
        .or_else(|| mark_before_group(scene, start));
    let subjects = match mark {
        Some(mark) => free(scene, scene.subjects(mark)),
        // Whose decision it is, is told by the decision.
        None if lead.decider.is_some() && !lead.received => Vec::new(),
        None => doers(scene, lead.start),
    };
    let own = !subjects.is_empty() || mark.is_none() && lead.decider.is_some();
    let voice = match mark {
        Some(mark) => Voice {
            own,
            start: scene.preverb_start(mark),
            patients: patients(scene, mark, subjects),
            agents,
            passive: true,
            status: later(lead.status, scene.status(mark).or_else(|| done_before(scene, mark))?),
        },
        None if lead.received => Voice {
            own,
            start: lead.start,
            patients: subjects,
            agents: lead.decider.into_iter().collect(),
            passive: true,
            status: lead.status,
        },
        None => Voice {
            own,
            start: lead.start,
            patients: Vec::new(),
            agents: deciders(scene, &lead, subjects),
            passive: false,
            status: lead.status,
        },
    };
    let subject = if voice.passive { &voice.patients } else { &voice.agents };
    let first = subject
        .first()
        .map_or(voice.start, |first| first.tokens.start.min(voice.start));
    let asked = is_taken_back(scene, event, first)
        || !voice.passive && is_taken_back(scene, event, before_list(scene, first))
        || !voice.own && is_asked_for(scene, first);
    (!asked).then_some(voice)
}

/// `đề nghị Bộ Chính trị, Ban Chấp hành Trung ương xem xét, kỷ luật`: where the bodies before the one at a token begin that go on with it.
fn before_list(scene: &Scene<'_>, mut at: usize) -> usize {
    let is_body = |actor: &&Actor| matches!(actor.who, Who::Body(_));
    if scene.actor_at(at).filter(is_body).is_none() {
        return at;
    }
    while let Some(before) = at
        .checked_sub(1)
        .filter(|comma| scene.reading.is_mark(*comma, &[',']))
        .and_then(|comma| scene.actor_before(comma))
        .filter(is_body)
    {
        at = before.tokens.start;
    }
    at
}

/// `đề nghị tổ chức đảng cấp dưới kỷ luật`: a request before the verb, in its clause.
fn is_asked_for(scene: &Scene<'_>, at: usize) -> bool {
    (scene.tokens.start..at)
        .rev()
        .take_while(|token| !scene.reading.is_mark(*token, &[',', ';', ':', '.', '”', '"']))
        .any(|token| {
            scene
                .reading
                .triggers_at(token)
                .any(|(_, trigger)| &*trigger.event == "statement" && &*trigger.value == "request")
        })
}

/// Who decides what an active verb says: of the decision, of the verb, or of the sentence.
fn deciders<'s>(scene: &Scene<'s>, lead: &LeadIn<'s>, subjects: Vec<&'s Actor>) -> Vec<&'s Actor> {
    if let Some(decider) = lead.decider {
        return vec![decider];
    }
    if lead.handed {
        return Vec::new();
    }
    if !subjects.is_empty() {
        return subjects;
    }
    let telling = tellers(scene, lead.start);
    if !telling.is_empty() {
        return telling;
    }
    // `…, thực dân Pháp kết án`: a place that ends the words for who does it.
    let worded = scene
        .actor_before(lead.start)
        .is_some_and(|actor| matches!(actor.who, Who::Place(_)));
    topic(scene, lead.start)
        // `Văn phòng UBND tỉnh cho biết …, bổ nhiệm`: who tells it did not decide it.
        .filter(|actor| matches!(actor.who, Who::Body(_)) && !worded && !is_speaker(scene, actor))
        .into_iter()
        .collect()
}

/// `Công an tỉnh | cho biết | vừa bắt giữ ông X`: the body that tells what it has done itself.
fn tellers<'s>(scene: &Scene<'s>, start: usize) -> Vec<&'s Actor> {
    let comma = usize::from(start > scene.tokens.start && scene.reading.is_mark(start - 1, &[',']));
    let says = trigger_before(scene, start - comma, "statement", "verb");
    let Some(says) = says.filter(|says| &*says.trigger.value != "request") else {
        return Vec::new();
    };
    let mut tellers = doers(scene, says.tokens.start);
    tellers.retain(|teller| matches!(teller.who, Who::Body(_)));
    tellers
}

/// `Theo đó, bổ nhiệm ông A …`: who decided by what the sentence before tells.
pub(super) fn decider_before<'s>(scene: &Scene<'s>, event: &'s str) -> Option<(Scene<'s>, Vec<&'s Actor>)> {
    let linked = matches!(
        (
            scene.reading.str(scene.tokens.start),
            scene.reading.str(scene.tokens.start + 1)
        ),
        ("Theo", "đó" | "quyết" | "Quyết" | "các" | "nghị" | "Nghị") | ("Trong", "đó") | ("Cụ", "thể")
    );
    let before = scene.index.checked_sub(1).filter(|_| linked)?;
    let before = Scene::new(scene.story, before);
    let verbs: Vec<usize> = before.triggers(event).map(|found| found.tokens.start).collect();
    let agents = verbs
        .into_iter()
        .rev()
        .filter_map(|verb| voice(&before, event, verb))
        .map(|voice| voice.agents)
        .find(|agents| !agents.is_empty())?;
    Some((before, agents))
}

/// Walks back from a verb over `đã`, `chính thức`, `ký quyết định`, `Quyết định số 12 của Thủ tướng về việc`.
pub(super) fn lead_in<'s>(scene: &Scene<'s>, event: &str, verb: usize) -> Option<LeadIn<'s>> {
    let mut lead = LeadIn {
        start: verb,
        decider: None,
        handed: false,
        received: false,
        status: Status::Happened,
    };
    loop {
        if scene.actor_before(lead.start).is_none() {
            let doubt = trigger_before(scene, lead.start, event, "doubt");
            let led = trigger_before(scene, lead.start, event, "lead");
            // `quyết định bổ nhiệm` is none of `dự định bổ nhiệm`: the longer words count.
            let weaker = |doubt: &Found<'_>| led.as_ref().is_some_and(|led| led.tokens.start < doubt.tokens.start);
            if doubt.is_some_and(|doubt| !weaker(&doubt)) {
                return None;
            }
            lead.status = later(lead.status, scene.status(lead.start)?);
            lead.start = scene.preverb_start(lead.start);
        }
        let document = scene.document_before(lead.start);
        if let Some(found) = trigger_before(scene, lead.start, event, "lead") {
            lead.handed |= matches!(&*found.trigger.value, "hand" | "receive");
            lead.received |= &*found.trigger.value == "receive";
            lead.start = found.tokens.start;
        } else if let Some((decider, start)) = decision_of(scene, lead.start) {
            lead.decider = lead.decider.or(Some(decider));
            lead.start = start;
        } else if let Some(document) = document.filter(|document| document.tokens.end == before_day(scene, lead.start))
        {
            // `có | quyết định số 01 | bổ nhiệm`
            let has = document.code.is_some()
                && matches!(scene.reading.str(document.tokens.start.wrapping_sub(1)), "có" | "ra");
            lead.start = document.tokens.start - usize::from(has && document.tokens.start > scene.tokens.start);
        } else {
            return Some(lead);
        }
        if lead.start <= scene.tokens.start {
            return Some(lead);
        }
    }
}

/// `Quyết định số 12 | ngày 3/12 | điều động`: where the day of a decision begins that ends at a token.
fn before_day(scene: &Scene<'_>, at: usize) -> usize {
    let day = scene.dates().find(|date| date.expression.tokens.end == at);
    day.map_or(at, |day| day.expression.tokens.start)
}

/// `Quyết định số 12 của Thủ tướng Chính phủ`: the actor and where the document begins.
fn decision_of<'s>(scene: &Scene<'s>, end: usize) -> Option<(&'s Actor, usize)> {
    let actor = scene.actor_before(end)?;
    let of = actor.tokens.start.checked_sub(1)?;
    let document = scene
        .document_before(of)
        .filter(|document| document.tokens.start >= scene.tokens.start)?;
    (scene.reading.str(of) == "của" && of - document.tokens.end <= LONGEST_LEAD)
        .then_some((actor, document.tokens.start))
}

/// `đề nghị Ban Bí thư kỷ luật`, `nếu ông A bị khởi tố`, `để Quốc hội bầu`; but not `sau khi ông A được bầu`.
fn is_taken_back(scene: &Scene<'_>, event: &str, at: usize) -> bool {
    if at <= scene.tokens.start || trigger_before(scene, at, event, "doubt").is_some() {
        return at > scene.tokens.start;
    }
    let asked = (at.saturating_sub(3)..at).any(|from| {
        scene.reading.triggers_at(from).any(|(end, trigger)| {
            end == at && &*trigger.event == "statement" && &*trigger.value == "request" && &*trigger.reading == "verb"
        })
    });
    let duty = scene.reading.word_before(at, WordClass::Duty);
    let after = duty.is_some_and(|(from, _)| is_time(scene, from));
    asked || duty.is_some() && !after || scene.reading.word_before(at, WordClass::Negation).is_some()
}

/// `sau | khi`, `trước | khi`
fn is_time(scene: &Scene<'_>, when: usize) -> bool {
    scene.reading.str(when).eq_ignore_ascii_case("khi")
        && matches!(
            scene.reading.str(when.wrapping_sub(1)),
            "sau" | "Sau" | "trước" | "Trước"
        )
}

/// `Sau khi bị cách chức, ông A …`: what came before something else has happened.
fn done_before(scene: &Scene<'_>, mark: usize) -> Option<Status> {
    let when = scene
        .preverb_start(mark)
        .checked_sub(1)
        .filter(|when| *when > scene.tokens.start)?;
    is_time(scene, when).then_some(Status::Happened)
}

/// Of two statuses the one that is less done.
pub(super) fn later(a: Status, b: Status) -> Status {
    match (a, b) {
        (Status::Planned, _) | (_, Status::Planned) => Status::Planned,
        (Status::Ongoing, _) | (_, Status::Ongoing) => Status::Ongoing,
        _ => Status::Happened,
    }
}

/// `dưới sự chủ trì của Tổng Bí thư`, `liên quan đến ông A`, `cán bộ trong UBND xã`: an actor that belongs to another phrase.
fn is_owned(scene: &Scene<'_>, actor: &Actor) -> bool {
    let before = actor
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start);
    before.is_some_and(|before| is_preposition(scene.reading.str(before)) || scene.reading.str(before) == "Theo")
}

/// Whether a word ties what follows it to what stands before: `của`, `thuộc`, `với`.
pub(super) fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "của"
            | "đến"
            | "như"
            | "với"
            | "cùng"
            | "trong"
            | "thuộc"
            | "về"
            | "từ"
            | "tới"
            | "tại"
            | "ở"
            | "thay"
            | "gửi"
            | "hỏi"
            | "theo"
    )
}

/// The subjects of a verb at a token who do it.
fn doers<'s>(scene: &Scene<'s>, verb: usize) -> Vec<&'s Actor> {
    free(scene, without_place(scene, scene.subjects(verb)))
}

/// Subjects that are no places and belong to no other phrase.
fn free<'s>(scene: &Scene<'s>, subjects: Vec<&'s Actor>) -> Vec<&'s Actor> {
    let bound = subjects.first().is_some_and(|first| is_owned(scene, first));
    let places = subjects.iter().all(|actor| matches!(actor.who, Who::Place(_)));
    if bound || places { Vec::new() } else { subjects }
}

/// An event that a verb tells.
pub(super) fn told(
    scene: &Scene<'_>,
    verb: &Found<'_>,
    voice: &Voice<'_>,
    rule: &'static str,
    details: Details,
) -> Event {
    let sentence = scene.reading.text.original(scene.sentence().span);
    Event {
        details,
        status: voice.status,
        rule,
        confidence: 0.85,
        trigger: scene.passage(verb.tokens.clone()),
        sentence,
        // `có Quyết định số 12 ngày 3/12 điều động`: the day of the decision.
        date: dating::date(scene, voice.start, verb.tokens.end)
            .or_else(|| dating::date(scene, verb.tokens.start, verb.tokens.end)),
        place: None,
        evidence: vec![sentence],
        position: scene.position(),
    }
}
