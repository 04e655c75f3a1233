//! Launches: works begun or opened, campaigns started, bodies founded.
//!
//! **Finds** what was launched, by whom.
//!
//! **Sentence shapes**
//! - `UBND tỉnh khởi công dự án cầu Rạch Miễu 2`, `cầu Thăng Long được thông xe`
//! - `Bộ Y tế phát động Tháng hành động vì an toàn thực phẩm`, `lễ ra mắt Đảng bộ phường`
//! - `UBND tỉnh phối hợp với Bộ Giao thông vận tải tổ chức lễ khởi công …`: who holds the ceremony launches
//! - `Ban Quản lý A (BA) phối hợp với Sở B, UBND xã C khởi công …`: all who act together
//! - `Sau hai năm thi công, cầu X khánh thành vào …`; `đường nối từ … đến …`
//! - `tỉnh Thanh Hóa khởi công, khánh thành 4 công trình`, `Thủ tướng ký Quyết định số 12 thành lập Tổ công tác`
//!
//! **Refuses** plans without commitment, duties, agendas, what a law says of all (`Doanh nghiệp được thành lập theo quy định`), the engine (`động cơ`), films and goods that are only introduced.
//!
//! **Known misses**: objects named in the sentence before, those who hold a ceremony and whom no list knows, objects joined with
//! `và` to another act (`và trao quà`).
//!
//! Triggers: readings `verb` (value: the kind), `doubt` (what makes the verb behind it a plan: `kế hoạch`), `veto`.

mod object;
#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::Serialize;

use self::object::{is_people, object, object_end, opens_itself, undergoing};
use super::ceremony;
use super::conference;
use super::dating;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::voice::lead_in;
use super::words::{is_joint, is_speaker, list_start, seated, trigger_at, trigger_before};
use super::{Details, Event, EventDate, Participant, Passage, Status};
use crate::mention::WordClass;
use crate::text::{Shape, is_word};
use crate::time::DateValue;

/// The fields of a launch.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Launch {
    /// `groundbreaking`, `inauguration`, `campaign`, `establishment` or `opening`.
    pub kind: String,
    /// What is launched, as written.
    pub object: Passage,
    /// Who launches it.
    pub actors: Vec<Participant>,
}

/// How many words may stand between an object and the verb that says that its ceremony is held: `đã chính thức diễn ra`.
const LONGEST_LEAD: usize = 4;

/// The most words between a verb and what makes it a plan: `quá trình | triển khai | thành lập`.
const LONGEST_DOUBT: usize = 2;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let verbs: Vec<Found<'_>> = scene
        .triggers("launch")
        .filter(|found| &*found.trigger.reading == "verb")
        .collect();
    // `khởi công, khánh thành 4 công trình`: verbs that share who does them and what is launched.
    let joins = |a: &Found<'_>, b: &Found<'_>| {
        let joint = a.tokens.end;
        b.tokens.start == joint + 1 && is_joint(scene, joint)
    };
    for chain in verbs.chunk_by(joins) {
        let words = chain[0].tokens.start..chain[chain.len() - 1].tokens.end;
        for (index, verb) in chain.iter().enumerate() {
            // `khánh thành, đưa vào sử dụng` is one deed.
            let told = chain[..index]
                .iter()
                .any(|known| known.trigger.value == verb.trigger.value);
            if !told {
                events.extend(event(scene, verb, &words));
            }
        }
    }
}

/// Who launches what.
struct Launching<'s> {
    object: Passage,
    actors: Vec<&'s Actor>,
    status: Status,
}

/// What a verb tells that stands, alone or with others, in these words.
fn event(scene: &Scene<'_>, verb: &Found<'_>, words: &Range<usize>) -> Option<Event> {
    let at = words.start;
    if is_so_of_all(scene, words.end) {
        return None;
    }
    let noun = ceremony_before(scene, at);
    let held = trigger_before(scene, noun.unwrap_or(at), "conference", "hold");
    let Launching { object, actors, status } = match (held, noun) {
        (Some(held), _) => held_by(scene, words.end, &held)?,
        (None, Some(noun)) => celebrated(scene, words.end, noun)?,
        (None, None) => told(scene, words, &verb.trigger.value)?,
    };
    let able = actors
        .into_iter()
        .filter(|actor| actor.who != Who::Group)
        .filter_map(|actor| seated(scene, actor));
    let mut able: Vec<&Actor> = able.collect();
    able.dedup_by_key(|actor| actor.tokens.start);
    let launch = Launch {
        kind: verb.trigger.value.to_string(),
        object,
        actors: able.into_iter().map(|actor| scene.participant(actor)).collect(),
    };
    Some(Event {
        date: date(scene, words, noun),
        place: scene.place(at),
        ..scene.event("launch/verb", 0.8, status, verb.tokens.clone(), Details::Launch(launch))
    })
}

/// `lễ | khởi công`, `hội nghị | phát động`: where the noun of a ceremony right before the verb begins, with the quotation that it opens; but
/// `lễ kỷ niệm thành lập` is of what was long ago.
fn ceremony_before(scene: &Scene<'_>, verb: usize) -> Option<usize> {
    let before = verb.checked_sub(1).filter(|before| *before >= scene.tokens.start)?;
    let rite = is_word(scene.reading.str(before), "lễ").then_some(before);
    let held = || {
        let noun = trigger_before(scene, verb, "conference", "noun")?;
        let past = matches!(scene.reading.str(before), "niệm" | "mừng");
        (!past).then_some(noun.tokens.start)
    };
    let noun = rite.or_else(held)?;
    let quoted = noun > scene.tokens.start && scene.reading.is_mark(noun - 1, &['“', '"']);
    Some(noun - usize::from(quoted))
}

/// `Doanh nghiệp được thành lập theo quy định của pháp luật`, `các hội được thành lập ngày càng nhiều`, `cơ sở được đưa vào sử dụng trước khi
/// Luật có hiệu lực`: what is so of all.
fn is_so_of_all(scene: &Scene<'_>, end: usize) -> bool {
    let general = scene.reading.words(end..scene.tokens.end.min(end + 2));
    matches!(
        general,
        "theo quy" | "theo pháp" | "ngày càng" | "trước khi" | "trước ngày"
    )
}

/// `báo cáo quá trình triển khai | thành lập`, `thống nhất kế hoạch | phát động`: what is only planned, prepared or spoken of.
fn is_in_doubt(scene: &Scene<'_>, start: usize) -> bool {
    (scene.tokens.start.max(start.saturating_sub(LONGEST_DOUBT))..=start)
        .rev()
        .take_while(|end| *end == start || scene.reading.shape(*end) != Shape::Mark)
        .any(|end| trigger_before(scene, end, "launch", "doubt").is_some())
}

/// `UBND tỉnh tổ chức lễ khởi công cầu A`, `Mặt trận tỉnh tổ chức phát động tháng cao điểm`: who holds the ceremony launches; but
/// `Giao Sở Y tế chuẩn bị kế hoạch tổ chức lễ khởi công` is to be done by no one yet.
fn held_by<'s>(scene: &Scene<'s>, verb_end: usize, held: &Found<'_>) -> Option<Launching<'s>> {
    let actors = conference::holders(scene, held)?;
    if is_in_doubt(scene, held.tokens.start) || actors.first().is_some_and(|first| is_subject_matter(scene, first)) {
        return None;
    }
    if let [body] = actors[..]
        && matches!(body.who, Who::Body(_))
        && goes_into_service(scene, verb_end)
    {
        return Some(Launching {
            object: scene.passage(body.tokens.clone()),
            actors: Vec::new(),
            status: scene.status(held.tokens.start)?,
        });
    }
    Some(Launching {
        object: object(scene, verb_end)?,
        actors,
        status: scene.status(held.tokens.start)?,
    })
}

/// `Bệnh viện A tổ chức lễ khánh thành | và bắt đầu đi vào hoạt động`: what holds the ceremony is itself launched.
fn goes_into_service(scene: &Scene<'_>, end: usize) -> bool {
    let mut at = end;
    while matches!(scene.reading.str(at), "và" | "bắt" | "đầu" | "chính" | "thức") || scene.reading.is_mark(at, &[','])
    {
        at += 1;
    }
    scene.reading.str(at) == "đi" && scene.reading.str(at + 1) == "vào"
}

/// `dự lễ khánh thành cầu B`, `diễn ra lễ khởi công cầu A`: what is launched at a ceremony that nobody is said to hold.
fn celebrated<'s>(scene: &Scene<'s>, verb_end: usize, noun: usize) -> Option<Launching<'s>> {
    // `Trong Lễ phát động | Bộ Tư lệnh | đã trao thưởng`: who does something there is not launched.
    let doer = scene.actor_at(verb_end).is_some_and(|actor| {
        scene.reading.word_at(actor.tokens.end, WordClass::Aspect).is_some() && !matches!(actor.who, Who::Place(_))
    });
    if doer {
        return None;
    }
    Some(Launching {
        object: object(scene, verb_end)?,
        actors: Vec::new(),
        status: ceremony::status(scene, noun, object_end(scene, verb_end))?,
    })
}

/// `UBND tỉnh khởi công cầu A`, `cầu A được khởi công`, `cầu A khởi công sáng 1/12`
fn told<'s>(scene: &Scene<'s>, verb: &Range<usize>, kind: &str) -> Option<Launching<'s>> {
    let at = verb.start;
    let own = scene.status(at)?;
    let mark = scene
        .preverb_start(at)
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start && scene.reading.str(*before) == "được");
    let alone = |object: usize, status| {
        Some(Launching {
            object: undergoing(scene, object)?,
            actors: Vec::new(),
            status,
        })
    };
    if let Some(mark) = mark {
        // `công trình sẽ được khởi công`
        return alone(mark, scene.status(mark)?);
    }
    let actors = doers(scene, at);
    if opens_itself(scene, verb, kind, &actors) {
        return alone(at, own);
    }
    // `việc thành lập`, `phương án khởi công`: a noun phrase tells no launch.
    if is_in_doubt(scene, scene.preverb_start(at)) {
        return None;
    }
    let bound = |first: &'s Actor| {
        // `phong trào do Đảng, Nhà nước phát động`
        let start = list_start(scene, first).tokens.start;
        let by = start > scene.tokens.start && scene.reading.str(start - 1) == "do";
        by || scene.is_governed(first) || is_subject_matter(scene, first)
    };
    let called_upon = kind == "campaign" && is_people(scene, verb.end);
    if called_upon || actors.first().is_none_or(|first| bound(first)) {
        return None;
    }
    Some(Launching {
        object: object(scene, verb.end)?,
        actors,
        status: own,
    })
}

/// Who does what the verb tells, or the one it goes on with: `đã đến thăm và cắt băng khánh thành trụ sở`.
fn doers<'s>(scene: &Scene<'s>, verb: usize) -> Vec<&'s Actor> {
    let own = scene.subjects(verb);
    if !own.is_empty() {
        return conference::with_partners(scene, own);
    }
    // `Thủ tướng ký | quyết định thành lập Tổ công tác`
    let signs = trigger_before(scene, scene.preverb_start(verb), "document", "verb");
    let signs = signs.filter(|found| matches!(&*found.trigger.value, "sign" | "issue"));
    let signed = signs.map_or_else(Vec::new, |found| scene.subjects(found.tokens.start));
    if !signed.is_empty() {
        return signed;
    }
    let decided = deciders(scene, verb).unwrap_or_default();
    if !decided.is_empty() {
        return decided;
    }
    scene
        .carried(verb)
        .filter(|(doers, status)| status.is_some() && !is_agenda(scene, doers, verb))
        .map_or(own, |(carried, _)| carried)
}

/// `Thủ tướng ký Quyết định số 12 ngày 1/3 | thành lập Tổ công tác`: whose decision it is.
fn deciders<'s>(scene: &Scene<'s>, verb: usize) -> Option<Vec<&'s Actor>> {
    let start = scene.preverb_start(verb);
    let day = scene.dates().find(|date| date.expression.tokens.end == start);
    let paper = day.map_or(start, |day| day.expression.tokens.start);
    let decision = scene.document_before(paper)?;
    if decision.tokens.end != paper || decision.tokens.start < scene.tokens.start {
        return None;
    }
    let lead = lead_in(scene, "personnel", paper)?;
    Some(match lead.decider {
        Some(decider) => vec![decider],
        None if lead.handed => Vec::new(),
        None => scene.subjects(lead.start),
    })
}

/// When it is launched: the day that the clause of the verb says, or the day or year right behind it (`khởi công năm 2008`), behind the object or
/// how that is held (`Lễ phát động cuộc thi … diễn ra chiều 22/6`).
fn date(scene: &Scene<'_>, verb: &Range<usize>, ceremony: Option<usize>) -> Option<EventDate> {
    let (at, end) = (verb.start, verb.end);
    let behind = object_end(scene, end);
    let held = || {
        let near = behind..scene.tokens.end.min(behind + LONGEST_LEAD);
        let verb = |at: usize| {
            ["open", "hold"]
                .into_iter()
                .find_map(|reading| trigger_at(scene, at, "conference", reading))
        };
        let verb = near.into_iter().find_map(verb)?;
        let date = scene.date_right_behind(verb.tokens.end)?;
        // `lễ ra quân chiến dịch diễn ra từ ngày 29/7 đến 5/8`: no ceremony lasts so long.
        (ceremony.is_none() || !matches!(date.value, DateValue::Interval(..) | DateValue::MonthDays(..)))
            .then_some(date)
    };
    // `Sáng 22/12, ông A kiểm tra việc chuẩn bị lễ khởi công cầu B dự kiến diễn ra vào 23/12`
    let own = || ceremony.and_then(|_| held());
    // `Lễ khởi công cầu, lẽ ra diễn ra tuần này, dời sang tháng 5`: the whole sentence is about it.
    let whole = || scene.date(at).filter(|_| ceremony == Some(scene.tokens.start));
    // `Khởi công từ năm 2015, cầu được thông xe năm 2018`
    let beside = || {
        (scene.date_at(end).is_some() && ceremony.is_none())
            .then(|| scene.date_right_behind(end))
            .flatten()
    };
    own()
        .or_else(beside)
        .or_else(|| dating::date(scene, scene.preverb_start(at), end))
        .or_else(|| scene.date_right_behind(end))
        // `thành lập Tổ biên tập Nghị định thay thế Nghị định ban hành | ngày 22/3`
        .or_else(|| {
            let issued = trigger_before(scene, behind, "document", "verb");
            issued.is_none().then(|| scene.date_right_behind(behind)).flatten()
        })
        .or_else(held)
        .or_else(whole)
}

/// `ủng hộ việc Cần Thơ thành lập trường đại học`, `kỷ niệm ngày Bác Hồ ký Sắc lệnh thành lập`: what is only spoken of.
fn is_subject_matter(scene: &Scene<'_>, doer: &Actor) -> bool {
    let before = doer
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scene.tokens.start);
    before.is_some_and(|before| {
        let word = scene.reading.str(before);
        is_word(word, "việc") || is_word(word, "ngày")
    })
}

/// `Trung ương sẽ bàn về: kinh tế; thành lập các tiểu ban`, `Thủ tướng đánh giá cao Bộ Y tế đã họp; thành lập tổ công tác`: what is on an
/// agenda or spoken of.
fn is_agenda(scene: &Scene<'_>, doers: &[&Actor], verb: usize) -> bool {
    let Some(last) = doers.last() else {
        return false;
    };
    is_speaker(scene, last) || (last.tokens.end..verb).any(|at| scene.reading.is_mark(at, &[':']))
}
