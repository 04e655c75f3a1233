//! Statements: who said, stressed, asked or directed what.
//!
//! **Finds** a speaker with a verb of saying (`cho biết`) or of asking (`đề nghị`) and what is said.
//!
//! **Sentence shapes**
//! - `Bí thư Thành ủy Nguyễn Văn Nên nhấn mạnh: …`, `ông Nên cho biết, …`
//! - `Thủ tướng đánh giá cao …, cảm ơn …, đề nghị …`: one statement each, with one speaker
//! - `“…”, bà Mai nói`
//! - `Theo ông Nên, …`, `Theo số liệu của Bộ Y tế, …`
//! - `Nhiều chuyên gia cho rằng …`, `báo cáo của Chính phủ nêu rõ …`: who has no name, and papers
//! - `UBND tỉnh có văn bản đề nghị …`, `Yêu cầu các sở …` behind what the same speaker said
//! - `truyền đạt ý kiến của Phó Thủ tướng, yêu cầu …`; `Đó là khẳng định của ông Nên` behind what he said
//! - `Tờ trình do Bộ trưởng A trình bày nêu rõ …`: who presents a paper says what it says
//! - `ghi nhận, biểu dương và chúc mừng …`: one statement of several verbs
//!
//! **Refuses** nouns (`thực hiện yêu cầu trên`), duties (`người đứng đầu phải chỉ đạo`), an actor that belongs to another
//! phrase (`ý kiến chỉ đạo của Phó Thủ tướng`), mere sources (`theo TTXVN`), a verb with nothing said, wishes inside what
//! another says (`Theo ông A, Nga mong muốn …`), an interviewer's questions, listed nouns (`các góp ý, kiến nghị tại …`).
//!
//! **Known misses**: quotes without a verb, what is told in the passive (`được cử tri đề cập`).
//!
//! Triggers, with value `say` or `request`: reading `verb`; `speech` for verbs that need a clause or a quote (`phát biểu`,
//! `báo cáo`); `direct` for verbs that need the one told (`chỉ đạo`, `giao`); `light` for verbs that need a clause or a quote
//! where who speaks has no name (`nói`); `feel` for verbs that are a statement only in the speaker's own clause (`mong muốn`, `thấy rằng`); `source` for `theo`; `veto`.

mod again;
mod carried;
mod content;
mod request;
mod said;
mod source;
mod speaker;
mod summed;
#[cfg(test)]
mod tests;
mod unnamed;

use std::ops::Range;

use serde::Serialize;

use super::clause::opens;
use super::scene::{Found, Scene};
use super::setting::is_day;
use super::story::Who;
use super::words::behind_bracket;
use super::{Details, Event, EventDate, Participant, Passage, Status};
use crate::gazetteer::Trigger;
use crate::mention::{MentionKind, WordClass};
use crate::text::{Shape, Zone, lower};
use crate::time::{DateValue, ResolvedDate};
use content::{content, opens_clause};
pub use request::Request;
use said::Said;
use speaker::{Called, Speaker};

/// Those who say something with one voice: `ông A và bà B đều cho rằng …`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CoSpeakers {
    /// In the order of the text.
    pub together: Vec<Participant>,
}

impl CoSpeakers {
    fn of(speaker: &Speaker) -> Option<Self> {
        let together = || speaker.before.iter().chain([&speaker.participant]).cloned().collect();
        (!speaker.before.is_empty()).then(|| Self { together: together() })
    }
}

/// The fields of a statement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Statement {
    /// Who says it.
    pub speaker: Participant,
    /// All who are said to say it together, the speaker among them: `ông A và bà B đều cho rằng …`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub co_speakers: Option<CoSpeakers>,
    /// Whether it is said or asked for.
    pub act: Act,
    /// What is said, to the end of the sentence or the next verb of saying.
    pub content: Passage,
    /// Who is asked and until when, where it is a request that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Request>,
    /// Whether the lead tells it, which sums up what the body tells.
    #[serde(skip)]
    pub(super) in_lead: bool,
}

/// Whether something is said or asked for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// `cho biết`, `khẳng định`, `đánh giá cao`.
    Say,
    /// `đề nghị`, `yêu cầu`, `giao`, `kêu gọi`.
    Request,
}

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    // `sự giúp đỡ và chia sẻ của các cấp`, `đề nghị của tỉnh`: nouns.
    let is_noun = |found: &Found<'_>| scene.reading.str(found.tokens.end) == "của";
    // `gửi điện chúc mừng`, `tặng hoa chúc mừng`: a message is sent, and nothing said.
    let sent: Vec<Range<usize>> = scene.triggers("message").map(|found| found.tokens).collect();
    let is_sent = |found: &Found<'_>| sent.iter().any(|message| message.contains(&found.tokens.start));
    let triggers: Vec<Found<'_>> = scene
        .triggers("statement")
        .filter(|found| !is_noun(found) && !is_sent(found) && !is_listed_noun(scene, found))
        .collect();
    events.extend(summed::find(scene, events));
    let mut last: Option<Said> = None;
    let mut sourced = false;
    for (number, found) in triggers.iter().enumerate() {
        let verb = &found.tokens;
        if &*found.trigger.reading == "source" {
            let told = source::according_to(scene, found, events);
            sourced |= told.is_some();
            events.extend(told);
            continue;
        }
        if is_name(scene, found) {
            continue;
        }
        let Some(speaker) = speaker::speaker(scene, found, last.as_ref(), events) else {
            continue;
        };
        if is_asked(scene, found, &speaker)
            || is_hearsay(scene, &speaker)
            || is_counted(scene, found, &speaker)
            || is_shared(scene, found)
            || is_put_forward(scene, found)
            || is_handed(scene, found)
        {
            continue;
        }
        // `Theo ông A, Nga mong muốn …`: whose wish it is, is told by another.
        if &*found.trigger.reading == "feel" && (sourced || last.is_some()) && speaker.stands_within(last.as_ref()) {
            continue;
        }
        if last.as_ref().is_some_and(|last| last.asks(scene, &speaker)) {
            continue;
        }
        let goes_on = |last: &Said| last.speaker.start == speaker.start && last.quotes(scene, found);
        if last.as_ref().is_some_and(goes_on) {
            continue;
        }
        // `Bộ Chính trị sẽ phân công …`: what is still to be said is no statement.
        let told = |status: &Status| *status != Status::Planned && says(scene, found);
        let Some(status) = scene.status(speaker::verb_start(scene, found)).filter(told) else {
            continue;
        };
        let said = Said::new(scene, found, speaker);
        let next = triggers[number + 1..].iter().find(|next| {
            let joins = said.goes_on_with(scene, next) && !said.quotes(scene, next);
            &*next.trigger.reading != "source" && says(scene, next) && joins
        });
        let told = content(scene, verb.end, next.map(|next| next.tokens.start));
        // `Ông A cho biết như trên tại buổi họp`: what the sentence before tells.
        let told = told.or_else(|| {
            let free = !content::is_quoted(scene, verb.start, scene.tokens.start);
            let above = last.is_none() && free && content::refers_back(scene, verb.end);
            above.then(|| summed::told_before(scene, events)).flatten()
        });
        let Some(content) = told else {
            // `ghi nhận, biểu dương và chúc mừng những thành tích`: what several verbs say together, the last of them tells.
            if next.is_some_and(|next| scene.preverb_start(next.tokens.start) == verb.end + 1) {
                last = Some(said);
            }
            continue;
        };
        let end = next.map_or(scene.tokens.end, |next| next.tokens.start);
        let mut event = statement(scene, found, &said.speaker, content, status);
        if let Details::Statement(Statement {
            act: Act::Request,
            request,
            ..
        }) = &mut event.details
        {
            *request = request::request(scene, verb.end..end);
        }
        events.push(event);
        last = Some(said);
    }
}

/// `Các ý kiến, | kiến nghị | chính đáng`, `những ý kiến góp ý, phản ánh, | kiến nghị | tại buổi đối thoại`: one of several nouns.
fn is_listed_noun(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let joins = |at: usize| scene.reading.is_mark(at, &[',']) || scene.reading.str(at) == "và";
    let asks = |start: usize| {
        let mut triggers = scene.reading.triggers_at(start);
        triggers.any(|(_, trigger)| &*trigger.event == "statement" && &*trigger.reading != "veto")
    };
    let mut start = found.tokens.start;
    while start >= scene.tokens.start + 3 && joins(start - 1) {
        if scene.reading.str(start - 2) == "kiến" {
            return &*found.trigger.value == "request";
        }
        start -= 3;
        let many = scene.reading.word_before(start, WordClass::Plural).is_some();
        let opinion = scene.reading.str(start.wrapping_sub(1)) == "kiến";
        // `các ý kiến phát biểu, đề nghị Chính phủ …`, `những kiến nghị và nhấn mạnh …`
        if !asks(start)
            || &*found.trigger.value != "request"
            || carried::is_told(scene, found.tokens.end)
            || opens_clause(scene, found.tokens.end)
        {
            return false;
        }
        if many || opinion {
            return true;
        }
    }
    false
}

/// `Kết luận 48`, `Tuyên bố DOC`: a paper, and no verb.
fn is_name(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let verb = &found.tokens;
    let documents = &scene.story.mentions.documents;
    let next = documents.partition_point(|document| document.tokens.start < verb.start);
    let numbered = documents
        .get(next)
        .is_some_and(|document| document.tokens.start == verb.start && document.code.is_some());
    let inside = verb.start > scene.tokens.start && scene.reading.shape(verb.start - 1) != Shape::Mark;
    numbered || inside && scene.reading.is_capital(verb.start) && !scene.reading.is_capital(verb.start - 1)
}

/// `Thứ trưởng đánh giá kỳ thi năm nay ra sao?`: what an interviewer asks, who calls nobody by name, is not said yet.
///
/// `Bí thư Lê Văn Hải nêu vấn đề dự án đã xong hay chưa?` is.
fn is_asked(scene: &Scene<'_>, found: &Found<'_>, speaker: &Speaker) -> bool {
    let quoted = || {
        scene
            .tokens
            .clone()
            .any(|at| scene.reading.is_mark(at, &['"', '“', '”']))
    };
    let asks = scene
        .tokens
        .clone()
        .last()
        .is_some_and(|last| scene.reading.is_mark(last, &['?']));
    asks && !opens_clause(scene, found.tokens.end)
        && !names_person(scene, speaker.start..found.tokens.start)
        && !quoted()
}

/// `“Nhiều người nói sân bay quá tải”, ông A cho biết`: what people without a name say inside another's quote is his to tell.
fn is_hearsay(scene: &Scene<'_>, speaker: &Speaker) -> bool {
    let without_name = speaker.participant.entity.is_none() && speaker.called == Called::Otherwise;
    without_name && content::is_quoted(scene, speaker.start, scene.tokens.start)
}

/// `Hoa Kỳ chia sẻ với Việt Nam nhiều lợi ích`, `ông A chia sẻ kinh nghiệm`: what is shared is no word.
fn is_shared(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let end = found.tokens.end;
    let with = scene.reading.str(end) == "với" && content::behind_addressee(scene, end).is_none();
    let thing = matches!(
        scene.reading.str(end),
        "kinh" | "gánh" | "khó" | "thông" | "dữ" | "lợi" | "nguồn"
    );
    &*found.trigger.surface == "chia sẻ" && (with || thing)
}

/// `đưa ra cảnh báo sau khi gặp …`: a noun, behind which no words of it stand.
fn is_put_forward(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let start = found.tokens.start;
    let noun = matches!(
        (
            scene.reading.str(start.wrapping_sub(2)),
            scene.reading.str(start.wrapping_sub(1))
        ),
        ("đưa" | "đặt", "ra") | ("ra", "lời")
    );
    let aside = matches!(
        scene.reading.str(found.tokens.end),
        "sau" | "trước" | "khi" | "tại" | "trong" | "với" | "của" | "như"
    );
    noun && aside
}

/// `phân công ông A giữ chức …` gives a post, and `Tám giao cho Lê Văn Chín bán lại` goods: nothing is asked.
fn is_handed(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let Some(receiver) = scene.actor_at(found.tokens.end).filter(|actor| actor.who.is_person()) else {
        return false;
    };
    let named = receiver.tokens == receiver.core && names_person(scene, receiver.tokens.clone());
    let end = behind_bracket(scene, receiver.tokens.end).unwrap_or(receiver.tokens.end);
    let post = (end..end + 3).any(|at| {
        matches!(scene.reading.str(at), "làm" | "giữ" | "sang") || scene.reading.word_at(at, WordClass::Holds).is_some()
    });
    match &*found.trigger.surface {
        "phân công" => post,
        "giao cho" | "giao" => named,
        _ => false,
    }
}

/// `Bệnh viện ghi nhận 12 ca mắc mới`, `hãng ghi nhận doanh thu đạt 3 tỉ đồng`: a body that counts says nothing.
fn is_counted(scene: &Scene<'_>, found: &Found<'_>, speaker: &Speaker) -> bool {
    let end = found.tokens.end;
    let counts = |at: usize| scene.reading.shape(at) == Shape::Number || scene.reading.str(at) == "đạt";
    // `ghi nhận những đóng góp của 400 cựu sinh viên` is praise.
    let praised = matches!(
        scene.reading.str(end),
        "sự" | "những" | "các" | "nỗ" | "đóng" | "vai" | "thành" | "kết" | "việc" | "ý" | "tinh" | "công" | "và"
    );
    !praised
        && &*found.trigger.surface == "ghi nhận"
        && !speaker.is_person
        && !opens_clause(scene, end)
        && (end..scene.clause_end(end)).any(counts)
}

/// Whether a person's name begins among these tokens.
fn names_person(scene: &Scene<'_>, tokens: Range<usize>) -> bool {
    let names = &scene.story.mentions.names;
    let behind = &names[names.partition_point(|name| name.tokens.start < tokens.start)..];
    let mut within = behind.iter().take_while(|name| name.tokens.start < tokens.end);
    within.any(|name| name.kind == MentionKind::Person)
}

/// Whether the verb is one of saying here: `phát biểu` and `báo cáo` open a clause or close a quote, `chỉ đạo` and `giao` name whom.
fn says(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let end = found.tokens.end;
    match &*found.trigger.reading {
        "speech" => {
            // `Bộ Tài chính đề xuất sửa đổi Quyết định …`, but not `nghiên cứu, đề xuất giải pháp`
            let asks = &*found.trigger.value == "request" && carried::is_told(scene, end);
            opens_clause(scene, end)
                || content::closes_quote(scene, found.tokens.start, end)
                || content::clause_before(scene, end).is_some()
                || asks && speaker_before(scene, found)
        }
        "direct" => {
            let told = scene.actor_at(end).is_some_and(|actor| {
                !matches!(actor.who, Who::Place(_)) || scene.reading.word_at(end, WordClass::Unit).is_some()
            });
            // `chỉ đạo, điều hành`: behind a comma goes on what is done, and nothing said.
            let clause = opens_clause(scene, end) && !scene.reading.is_mark(end, &[',']);
            // `đề nghị Ban Thường vụ xem xét, chỉ đạo xử lý`: without one who directs, it is asked for too.
            let ordered = scene.reading.word_at(end, WordClass::Ordered).is_some() && speaks_up(scene, found);
            // `Chủ tịch UBND tỉnh A chỉ đạo, các nhà thầu phải …`
            let led = scene.reading.is_mark(end, &[',']) && speaks_up(scene, found) && is_obliged(scene, end + 1);
            told || clause
                || led
                || ordered
                || scene.reading.word_at(end, WordClass::Plural).is_some()
                // `nhắc nhở cán bộ …`, but not `vận động tổ chức Liên hoan`
                || is_human(scene, end) && speaks_up(scene, found)
                || content::closes_quote(scene, found.tokens.start, end)
        }
        // `xác định, đánh giá, kiểm tra thực địa`: a verb of a list, with nothing said.
        _ => &*found.trigger.surface != "đánh giá" || !scene.reading.is_mark(end, &[',']) || speaks_up(scene, found),
    }
}

/// `Chủ tịch đánh giá, hiện nay …`, `Chỉ đạo rà soát …`: who speaks stands right before the verb, or the sentence begins with it.
fn speaks_up(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let start = scene.preverb_start(found.tokens.start);
    start == scene.tokens.start || scene.actor_before(start).is_some()
}

/// Whether a word for people begins at a token that is no verb: `cán bộ`; but `tổ chức Liên hoan`.
fn is_human(scene: &Scene<'_>, at: usize) -> bool {
    let holds = |(_, trigger): (usize, &Trigger)| &*trigger.reading == "hold";
    scene.reading.word_at(at, WordClass::Human).is_some() && !scene.reading.triggers_at(at).any(holds)
}

/// `các cơ quan phải vào cuộc`: those who are told what they have to do.
fn is_obliged(scene: &Scene<'_>, at: usize) -> bool {
    let told =
        scene.actor_at(at).is_some() || is_human(scene, at) || scene.reading.word_at(at, WordClass::Plural).is_some();
    let duty = |at: usize| scene.reading.word_at(at, WordClass::Duty).is_some();
    told && (at..scene.clause_end(at)).any(duty)
}

/// Whether who speaks begins the clause and stands right before the verb.
fn speaker_before(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let start = scene.preverb_start(found.tokens.start);
    scene
        .actor_before(start)
        .is_some_and(|actor| opens(scene, actor.tokens.start))
}

fn statement(scene: &Scene<'_>, found: &Found<'_>, speaker: &Speaker, content: Passage, status: Status) -> Event {
    let act = if &*found.trigger.value == "request" {
        Act::Request
    } else {
        Act::Say
    };
    let start = speaker.start.min(found.tokens.start).max(scene.tokens.start);
    let trigger = scene.passage(start..found.tokens.end);
    let sentence = scene.reading.text.original(scene.sentence().span);
    Event {
        status,
        rule: if &*found.trigger.reading == "source" {
            "statement/source"
        } else {
            "statement/verb"
        },
        confidence: 0.85,
        trigger,
        sentence,
        date: date(scene, start, found.tokens.start),
        place: None,
        evidence: vec![sentence],
        position: scene.position(),
        details: Details::Statement(Statement {
            speaker: speaker.participant.clone(),
            co_speakers: CoSpeakers::of(speaker),
            act,
            content,
            request: None,
            in_lead: scene.sentence().zone == Zone::Lead,
        }),
    }
}

/// The day or month with which the sentence sets the scene: `Chiều 28/12, tại hội nghị, Thủ tướng nhấn mạnh …`.
///
/// `Theo báo cáo ngày 3/12, …`, `Thực hiện Chỉ thị ngày 3/12, …`: the day of what the sentence rests on is another.
fn date(scene: &Scene<'_>, speaker: usize, verb: usize) -> Option<EventDate> {
    // `Bộ Ngoại giao Nga ngày 19/5 lên án …`
    let close = scene.preverb_start(verb);
    let beside = scene.dates().find(|date| {
        let tokens = &date.expression.tokens;
        tokens.end == close && tokens.start > speaker && is_within_year(date)
    });
    if let Some(beside) = beside {
        return scene.event_date(beside);
    }
    let opener = lower(scene.reading.str(scene.tokens.start));
    if matches!(
        &*opener,
        "theo" | "thực" | "căn" | "về" | "sau" | "từ" | "qua" | "trước" | "đến" | "tính"
    ) {
        return None;
    }
    // `… đến tháng 11 đã xong”, ông A nói`: a day that is told of in the quote.
    let closes_between = |from: usize| (from..speaker).any(|at| scene.reading.is_mark(at, &['”', '"']));
    // `Để thực hiện Công văn 970 ngày 12/6, UBND tỉnh giao …`; but `Tại Công văn 970 ngày 12/6, UBND tỉnh nêu …` is said on that day.
    let of_paper = |from: usize| {
        let paper = scene.document_before(from).filter(|paper| paper.tokens.end == from);
        let own = |start: usize| {
            matches!(
                scene.reading.str(start.wrapping_sub(1)),
                "tại" | "Tại" | "trong" | "Trong"
            )
        };
        paper.is_some_and(|paper| paper.code.is_some() && !own(paper.tokens.start))
    };
    let dated = scene
        .dates()
        .filter(|date| date.expression.tokens.end <= speaker && is_within_year(date))
        .filter(|date| !closes_between(date.expression.tokens.end) && !of_paper(date.expression.tokens.start))
        .last()?;
    scene.event_date(dated)
}

fn is_within_year(date: &ResolvedDate) -> bool {
    is_day(date) || matches!(date.value, Some(DateValue::Partial(value)) if value.month.is_some())
}
