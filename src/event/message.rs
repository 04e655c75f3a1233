//! Messages: letters, telegrams and wreaths of congratulation or condolence.
//!
//! **Finds** who sent what kind of message to whom, on which occasion.
//!
//! **Sentence shapes**
//! - `Chủ tịch nước Tô Lâm gửi điện mừng tới Tổng thống A nhân dịp Quốc khánh`
//! - `Thủ tướng đã gửi thư khen lực lượng Công an tỉnh`, `lãnh đạo Đảng, Nhà nước gửi vòng hoa viếng`
//!
//! **Refuses** papers that are sent (`gửi công văn`), goods (`gửi hàng cứu trợ`), wishes to send.
//!
//! **Known misses**: messages quoted without a verb of sending.
//!
//! Triggers: reading `verb` (value: the kind), `veto`.

use serde::Serialize;

use super::dating;
use super::recipients::recipients;
use super::scene::{Found, Scene};
use super::story::Actor;
use super::words::{is_called, trigger_at};
use super::{Details, Event, Participant, Passage};
use crate::text::Shape;

/// The fields of a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    /// `congratulation`, `condolence` or `other`.
    pub kind: String,
    /// Who sends it.
    pub senders: Vec<Participant>,
    /// To whom.
    pub recipients: Vec<Participant>,
    /// What for, as written: `nhân dịp Quốc khánh`.
    pub occasion: Option<Passage>,
}

/// How many words may say what sort of letter it is: `gửi thư chúc mừng và cảm ơn tới …`.
const LONGEST_SORT: usize = 6;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    events.extend(scene.triggers("message").filter_map(|verb| event(scene, &verb)));
}

fn event(scene: &Scene<'_>, verb: &Found<'_>) -> Option<Event> {
    let status = scene.status(verb.tokens.start)?;
    let mut senders = scene.subjects(verb.tokens.start);
    if let Some(first) = senders.first() {
        senders.splice(0..0, listed_before(scene, first));
    }
    let mut recipients = sent_to(scene, verb.tokens.end);
    // Whom a bare title of the other side is mistaken for did not write to himself.
    recipients.retain(|recipient| {
        senders
            .iter()
            .all(|sender| scene.participant(sender).name != recipient.name)
    });
    if senders.is_empty() || scene.is_governed(senders[0]) {
        return None;
    }
    let message = Message {
        kind: verb.trigger.value.to_string(),
        senders: senders.into_iter().map(|sender| scene.participant(sender)).collect(),
        recipients,
        occasion: occasion(scene, verb.tokens.end),
    };
    let details = Details::Message(message);
    Some(Event {
        date: dating::date(scene, verb.tokens.start, verb.tokens.end),
        ..scene.event("message/verb", 0.85, status, verb.tokens.clone(), details)
    })
}

/// `Nhà vua A; Thủ tướng B gửi điện mừng`: those whom a semicolon joins to the first sender, where none of them has a message of his own.
fn listed_before<'s>(scene: &Scene<'s>, first: &Actor) -> Vec<&'s Actor> {
    let mut at = first.tokens.start;
    let alone = || (scene.tokens.start..at).all(|token| trigger_at(scene, token, "message", "verb").is_none());
    if !alone() {
        return Vec::new();
    }
    let mut listed = Vec::new();
    while let Some(before) = at
        .checked_sub(1)
        .filter(|mark| *mark > scene.tokens.start && scene.reading.is_mark(*mark, &[';']))
        .and_then(|mark| scene.actor_before(mark))
        .filter(|before| before.who.is_person() && is_called(scene, before))
    {
        at = before.tokens.start;
        listed.insert(0, before);
    }
    listed
}

/// Right behind the verb, or behind `tới`, `đến`, `cho`; `thăm hỏi, động viên ông A` goes on with a second verb.
fn sent_to(scene: &Scene<'_>, verb_end: usize) -> Vec<Participant> {
    let comma = scene.reading.is_mark(verb_end, &[',']) && scene.reading.str(verb_end + 1) == "động";
    let end = if comma { verb_end + 3 } else { verb_end };
    let leads = |at: usize| matches!(scene.reading.str(at), "tới" | "đến" | "cho" | "gửi");
    if leads(end) {
        return recipients(scene, end + 1);
    }
    let beside = recipients(scene, end);
    // `gửi thư khuyến nghị | tới Thủ tướng`
    let plain = |at: &usize| scene.reading.shape(*at) == Shape::Lower && scene.actor_at(*at).is_none();
    let to = (end..end + LONGEST_SORT).take_while(plain).find(|at| leads(*at));
    match to.filter(|_| beside.is_empty()) {
        Some(to) => recipients(scene, to + 1),
        None => beside,
    }
}

/// `nhân dịp Quốc khánh lần thứ 75`, `nhân kỷ niệm …`, to the end of the clause.
fn occasion(scene: &Scene<'_>, verb_end: usize) -> Option<Passage> {
    // `nhân dịp`, `nhân kỷ niệm`; not `nhân dân`, `cá nhân`.
    let opens = |at: usize| {
        scene.reading.str(at) == "nhân"
            && matches!(
                scene.reading.str(at + 1),
                "dịp" | "kỷ" | "ngày" | "Ngày" | "lễ" | "năm" | "sinh" | "Quốc" | "Tết"
            )
    };
    let start = (verb_end..scene.tokens.end).find(|at| opens(*at))?;
    let named = if scene.reading.str(start + 1) == "dịp" {
        start + 2
    } else {
        start + 1
    };
    let end = scene.clause_end(named).min(scene.words_end());
    (named < end).then(|| scene.passage(named..end))
}

#[cfg(test)]
mod tests {
    use crate::event::testing::told;

    #[track_caller]
    fn sends(text: &str, expected: &[&str]) {
        assert_eq!(
            told("message", &["kind", "senders", "recipients", "occasion"], text),
            expected,
            "{text}"
        );
    }

    #[test]
    fn finds_letters_and_telegrams() {
        sends(
            "Chủ tịch nước Nguyễn Phú Trọng gửi điện mừng tới Tổng thống Ấn Độ Ram Nath Kovind nhân dịp Quốc khánh.",
            &["congratulation | Nguyễn Phú Trọng | Ram Nath Kovind | Quốc khánh"],
        );
        sends(
            "Thủ tướng Nguyễn Xuân Phúc đã gửi thư khen Công an tỉnh Quảng Nam.",
            &["congratulation | Nguyễn Xuân Phúc | Công an tỉnh Quảng Nam | -"],
        );
        sends(
            "Bộ Ngoại giao gửi điện chia buồn đến Bộ Ngoại giao Lào.",
            &["condolence | Bộ Ngoại giao | Bộ Ngoại giao Lào | -"],
        );
    }

    #[test]
    fn senders_may_be_listed_by_semicolons() {
        sends(
            "Nhà vua Campuchia Norodom Sihamoni; Thủ tướng Campuchia Hun Manet đã gửi điện mừng tới Thủ tướng Phạm Minh Chính.",
            &["congratulation | Norodom Sihamoni; Hun Manet | Phạm Minh Chính | -"],
        );
        sends(
            "Thủ tướng nước Cộng hòa Armenia Nikol Pashinyan gửi thư mừng tới Thủ tướng Phạm Minh Chính.",
            &["congratulation | Nikol Pashinyan | Phạm Minh Chính | -"],
        );
        // Who received a message is no sender of the next.
        sends(
            "Ông Lê Văn Hải gửi thư khen ông Trần Văn Nam; bà Lê Thị Mơ gửi thư khen bà Trần Thị Lan.",
            &[
                "congratulation | Lê Văn Hải | Trần Văn Nam | -",
                "congratulation | Lê Thị Mơ | Trần Thị Lan | -",
            ],
        );
    }

    #[test]
    fn recipients_may_have_no_name() {
        sends(
            "Bộ Y tế gửi điện chia buồn tới gia đình liệt sĩ.",
            &["condolence | Bộ Y tế | gia đình liệt sĩ | -"],
        );
        sends(
            "Bộ Y tế gửi thư khuyến nghị tới Thủ tướng Nguyễn Xuân Phúc.",
            &["other | Bộ Y tế | Nguyễn Xuân Phúc | -"],
        );
        sends(
            "Sở Y tế Hà Nội cũng có thư chúc mừng gửi Bộ Y tế.",
            &["congratulation | Sở Y tế Hà Nội | Bộ Y tế | -"],
        );
        sends(
            "Bộ Y tế gửi thư thăm hỏi, động viên bà Lê Thị Mai.",
            &["condolence | Bộ Y tế | Lê Thị Mai | -"],
        );
    }

    #[test]
    fn refuses_papers_goods_and_wishes() {
        sends("UBND tỉnh gửi công văn tới Bộ Y tế.", &[]);
        sends("Bà Lê Thị Mai gửi thư điện tử cho ngân hàng.", &[]);
        sends("Thủ tướng chưa gửi điện mừng tới Tổng thống.", &[]);
    }

    #[test]
    fn the_day_of_a_death_is_not_that_of_the_message() {
        let dated = |text| told("message", &["senders", "date"], text);
        assert_eq!(
            dated("Thủ tướng Nguyễn Xuân Phúc gửi điện chia buồn khi hay tin ông Kaysone qua đời ngày 1/12."),
            ["Nguyễn Xuân Phúc | -"]
        );
        assert_eq!(
            dated("Ngày 1/12, Thủ tướng Nguyễn Xuân Phúc gửi điện mừng."),
            ["Nguyễn Xuân Phúc | 2020-12-01"]
        );
    }
}
