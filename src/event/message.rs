//! Messages: letters, telegrams and wreaths of congratulation or condolence.
//!
//! **Finds** who sent what kind of message to whom, on which occasion.
//!
//! **Sentence shapes**
//! - `Chủ tịch nước Tô Lâm gửi điện mừng tới Tổng thống A nhân dịp Quốc khánh`
//! - `Thủ tướng đã gửi thư khen lực lượng Công an tỉnh`, `lãnh đạo Đảng, Nhà nước gửi vòng hoa viếng`
//! - `Nhân dịp Tết Trung thu, Chủ tịch nước có thư gửi các cháu thiếu niên`
//!
//! **Refuses** papers that are sent (`gửi công văn`), goods (`gửi hàng cứu trợ`), wishes to send.
//!
//! **Known misses**: messages quoted without a verb of sending.
//!
//! Triggers: reading `verb` (value: the kind), `veto`.

use std::ops::Range;

use serde::Serialize;

use super::dating;
use super::recipients::addressees;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::words::{is_called, is_joint, trigger_at};
use super::{Details, Event, Participant, Passage};
use crate::mention::WordClass;
use crate::text::{Shape, is_word};

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

/// How many words may say what sort of letter it is: `gửi điện, thư và thông điệp chúc mừng tới …`.
const LONGEST_SORT: usize = 8;

/// The most tokens that the titles of one of several senders have before the name.
const LONGEST_CALLING: usize = 24;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let verbs: Vec<Found<'_>> = scene
        .triggers("message")
        .filter(|found| &*found.trigger.reading == "verb")
        .collect();
    let sent = |(at, verb)| event(scene, verb, verbs.get(at + 1));
    events.extend(verbs.iter().enumerate().filter_map(sent));
}

fn event(scene: &Scene<'_>, verb: &Found<'_>, next: Option<&Found<'_>>) -> Option<Event> {
    let status = scene.status(verb.tokens.start)?;
    let mut senders = scene.subjects(verb.tokens.start);
    let first = *senders.first()?;
    if scene.is_governed(first) || is_last_of_countries(scene, first) {
        return None;
    }
    senders.splice(0..0, listed_before(scene, first));
    let (end, kind) = sort(scene, verb);
    let mut recipients = sent_to(scene, verb.tokens.end);
    if let Some(shared) = next.filter(|next| recipients.is_empty() && shares_recipients(scene, end, next)) {
        recipients = sent_to(scene, shared.tokens.end);
    }
    // Whom a bare title of the other side is mistaken for did not write to himself.
    recipients.retain(|recipient| {
        senders
            .iter()
            .all(|sender| scene.participant(sender).name != recipient.name)
    });
    let occasion = occasion(scene, &verb.tokens);
    let message = Message {
        kind: kind.to_owned(),
        senders: senders.into_iter().map(|sender| scene.participant(sender)).collect(),
        recipients,
        occasion: occasion.clone().map(|words| scene.passage(words)),
    };
    let details = Details::Message(message);
    let occasion = occasion.unwrap_or(verb.tokens.end..verb.tokens.end);
    Some(Event {
        date: dating::date_outside(scene, verb.tokens.start, verb.tokens.end, &occasion),
        ..scene.event("message/verb", 0.85, status, verb.tokens.clone(), details)
    })
}

/// `gửi thư | khuyến nghị | tới Thủ tướng`, `gửi điện | , thư và thông điệp chúc mừng | tới Thủ tướng`: the tokens that may say what sort of message
/// it is.
fn words_of_sort<'a>(scene: &'a Scene<'_>, from: usize) -> impl Iterator<Item = usize> + use<'a> {
    let plain = |at: &usize| {
        let word = scene.reading.shape(*at) == Shape::Lower || scene.reading.is_mark(*at, &[',']);
        word && scene.actor_at(*at).is_none()
    };
    (from..from + LONGEST_SORT).take_while(plain)
}

/// `gửi điện, thư và thông điệp | chúc mừng`: where the words for the sort of message end, and its kind.
fn sort<'s>(scene: &Scene<'s>, verb: &Found<'s>) -> (usize, &'s str) {
    let from = verb.tokens.end;
    let said = words_of_sort(scene, from)
        .take_while(|at| !leads(scene, *at))
        .find_map(|at| scene.reading.word_at(at, WordClass::Greeting));
    match said {
        Some((end, greeting)) => (end, &greeting.value),
        None => (from, &verb.trigger.value),
    }
}

/// `Tổng Bí thư gửi Thư thăm hỏi, | Chủ tịch nước gửi Điện thăm hỏi đến ông A`: what is sent first goes to those of the next verb.
fn shares_recipients(scene: &Scene<'_>, end: usize, next: &Found<'_>) -> bool {
    let joined = is_joint(scene, end);
    joined
        && scene
            .subjects(next.tokens.start)
            .first()
            .is_some_and(|sender| sender.tokens.start == end + 1)
}

/// `lãnh đạo các nước Lào, Nga, | Thái Lan đã gửi điện mừng`: not the country, but its leader has sent something.
fn is_last_of_countries(scene: &Scene<'_>, sender: &Actor) -> bool {
    let place = |actor: &Actor| matches!(actor.who, Who::Place(_));
    let before = sender
        .tokens
        .start
        .checked_sub(1)
        .filter(|joint| *joint > scene.tokens.start && is_joint(scene, *joint));
    place(sender) && before.and_then(|joint| scene.actor_before(joint)).is_some_and(place)
}

/// `Nhà vua A; Thủ tướng B gửi điện mừng`: those whom a semicolon joins to the first sender, where none of them has a message of his own.
fn listed_before<'s>(scene: &Scene<'s>, first: &Actor) -> Vec<&'s Actor> {
    let mut at = first.tokens.start;
    if (scene.tokens.start..at).any(|token| trigger_at(scene, token, "message", "verb").is_some()) {
        return Vec::new();
    }
    let mut listed = Vec::new();
    while let Some(before) = semicolon_before(scene, at)
        .and_then(|mark| scene.actor_before(mark))
        .filter(|before| before.who.is_person() && is_called(scene, before))
    {
        at = before.tokens.start;
        listed.insert(0, before);
    }
    listed
}

/// The semicolon before a sender and his titles, known (`; | Thủ tướng B`) or not (`; | Ủy viên trưởng Ủy ban Thường vụ … | Trương Đức Giang`).
fn semicolon_before(scene: &Scene<'_>, sender: usize) -> Option<usize> {
    let from = scene.tokens.start.max(sender.saturating_sub(LONGEST_CALLING));
    (from + 1..sender)
        .rev()
        .find(|at| scene.reading.shape(*at) == Shape::Mark)
        .filter(|mark| scene.reading.is_mark(*mark, &[';']))
}

/// `tới`, `đến`, `cho`, `gửi`: what stands before those who receive something.
fn leads(scene: &Scene<'_>, at: usize) -> bool {
    matches!(scene.reading.str(at), "tới" | "đến" | "cho" | "gửi")
}

/// Right behind the verb, or behind `tới`, `đến`, `cho`; `thăm hỏi, động viên ông A` goes on with a second verb.
fn sent_to(scene: &Scene<'_>, verb_end: usize) -> Vec<Participant> {
    let comma = scene.reading.is_mark(verb_end, &[',']) && scene.reading.str(verb_end + 1) == "động";
    let end = if comma { verb_end + 3 } else { verb_end };
    // `có thư gửi | đến các cháu`
    let to = |at: usize| at + 1 + usize::from(leads(scene, at + 1));
    if leads(scene, end) {
        return addressees(scene, to(end));
    }
    let beside = addressees(scene, end);
    let lead = words_of_sort(scene, end).find(|at| leads(scene, *at));
    match lead.filter(|_| beside.is_empty()) {
        Some(lead) => addressees(scene, to(lead)),
        None => beside,
    }
}

/// `nhân dịp Quốc khánh lần thứ 75`, `nhân kỷ niệm …`, to the end of the clause: behind the verb, or where the sentence opens with it.
fn occasion(scene: &Scene<'_>, verb: &Range<usize>) -> Option<Range<usize>> {
    // `nhân dịp`, `nhân kỷ niệm`; not `nhân dân`, `cá nhân`.
    let opens = |at: &usize| {
        is_word(scene.reading.str(*at), "nhân")
            && matches!(
                scene.reading.str(at + 1),
                "dịp" | "kỷ" | "ngày" | "Ngày" | "lễ" | "năm" | "sinh" | "Quốc" | "Tết"
            )
    };
    let before = || {
        let mut before = scene.tokens.start..verb.start;
        let first = |at: &usize| *at == scene.tokens.start || scene.reading.is_mark(at - 1, &[',', ')', '-', '–']);
        before.find(|at| opens(at) && first(at))
    };
    let start = (verb.end..scene.tokens.end).find(opens).or_else(before)?;
    let named = if scene.reading.str(start + 1) == "dịp" {
        start + 2
    } else {
        start + 1
    };
    // `nhân dịp này`: an occasion that was told before.
    let told = scene.reading.str(named) == "này";
    let end = scene.clause_end(named).min(scene.words_end());
    (named < end && !told).then_some(named..end)
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

    #[test]
    fn an_occasion_may_open_the_sentence() {
        sends(
            "Nhân dịp Tết Trung thu, Bộ Y tế đã có thư gửi đến các cháu thiếu niên.",
            &["other | Bộ Y tế | các cháu thiếu niên | Tết Trung thu"],
        );
        sends(
            "Nhân dịp này, Bộ Y tế gửi thư khen Sở Y tế Hà Nội.",
            &["congratulation | Bộ Y tế | Sở Y tế Hà Nội | -"],
        );
        assert_eq!(
            told(
                "message",
                &["date", "occasion"],
                "Nhân dịp Tết Trung thu năm 2019, Bộ Y tế gửi thư khen Sở Y tế Hà Nội."
            ),
            ["- | Tết Trung thu năm 2019"]
        );
    }

    #[test]
    fn the_words_behind_the_verb_say_what_it_is() {
        sends(
            "Bộ Ngoại giao đã gửi điện, thư và thông điệp chúc mừng tới Bộ Ngoại giao Lào.",
            &["congratulation | Bộ Ngoại giao | Bộ Ngoại giao Lào | -"],
        );
        sends(
            "Tổng Bí thư Lào Bounnhang Vorachith; Thủ tướng Lào Thongloun Sisoulith đã đồng gửi điện mừng tới Chủ tịch nước Nguyễn Phú Trọng, Thủ tướng Nguyễn Xuân Phúc và Chủ tịch Quốc hội Nguyễn Thị Kim Ngân.",
            &[
                "congratulation | Bounnhang Vorachith; Thongloun Sisoulith | Nguyễn Phú Trọng; Nguyễn Xuân Phúc; Nguyễn Thị Kim Ngân | -",
            ],
        );
    }

    #[test]
    fn two_who_write_may_share_those_who_receive() {
        sends(
            "Tổng Bí thư Nguyễn Phú Trọng đã gửi thư thăm hỏi, Thủ tướng Nguyễn Xuân Phúc gửi điện thăm hỏi đến Thủ tướng Lào Thongloun Sisoulith.",
            &[
                "condolence | Nguyễn Phú Trọng | Thongloun Sisoulith | -",
                "condolence | Nguyễn Xuân Phúc | Thongloun Sisoulith | -",
            ],
        );
        sends(
            "Bộ Ngoại giao gửi thư khen Sở Y tế Hà Nội, Thủ tướng Nguyễn Xuân Phúc gửi thư khen Bộ Y tế.",
            &[
                "congratulation | Bộ Ngoại giao | Sở Y tế Hà Nội | -",
                "congratulation | Nguyễn Xuân Phúc | Bộ Y tế | -",
            ],
        );
    }

    #[test]
    fn a_title_that_no_list_knows_hides_no_name() {
        sends(
            "Bộ Ngoại giao gửi điện mừng tới Trưởng Ban Liên lạc hữu nghị quốc tế Trần Văn Nam.",
            &["congratulation | Bộ Ngoại giao | Trần Văn Nam | -"],
        );
        sends(
            "Thủ tướng Lào Thongloun Sisoulith gửi điện mừng tới Thủ tướng Nguyễn Xuân Phúc; Ủy viên trưởng Hội đồng hữu nghị Trần Văn Nam gửi điện mừng tới Bộ Y tế.",
            &[
                "congratulation | Thongloun Sisoulith | Nguyễn Xuân Phúc | -",
                "congratulation | Trần Văn Nam | Bộ Y tế | -",
            ],
        );
    }

    #[test]
    fn many_may_be_told_and_kin_are_of_whom_they_are() {
        sends(
            "Bộ Y tế gửi thư cảm ơn đồng bào, chiến sĩ cả nước.",
            &["other | Bộ Y tế | đồng bào; chiến sĩ cả nước | -"],
        );
        sends(
            "Bộ Y tế gửi thư chia buồn tới gia quyến nguyên Bộ trưởng, Đại tướng Trần Văn Nam.",
            &["condolence | Bộ Y tế | gia quyến nguyên Bộ trưởng, Đại tướng Trần Văn Nam | -"],
        );
        // The leaders of the countries have written, not the last country.
        sends("Lãnh đạo các nước Lào, Nga, Thái Lan đã gửi điện mừng Bộ Y tế.", &[]);
    }
}
