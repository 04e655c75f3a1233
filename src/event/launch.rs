//! Launches: works begun or opened, campaigns started, bodies founded.
//!
//! **Finds** what was launched, by whom.
//!
//! **Sentence shapes**
//! - `UBND tỉnh khởi công dự án cầu Rạch Miễu 2`, `cầu Thăng Long được thông xe`
//! - `Bộ Y tế phát động Tháng hành động vì an toàn thực phẩm`, `lễ ra mắt Đảng bộ phường`
//! - `UBND tỉnh phối hợp với Bộ Giao thông vận tải tổ chức lễ khởi công …`: who holds the ceremony launches
//!
//! **Refuses** plans without commitment, duties, agendas, what a law says of all (`Doanh nghiệp được thành lập theo quy định`), the engine (`động cơ`), films and goods that are only introduced.
//!
//! **Known misses**: objects named in the sentence before.
//!
//! Triggers, with the kind as value: readings `verb`, `veto`.

use serde::Serialize;

use super::conference;
use super::dating;
use super::phrase::name_end;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::words::{trigger_at, trigger_before};
use super::{Details, Event, EventDate, Participant, Passage};
use crate::mention::WordClass;
use crate::text::{Shape, is_word, lower};

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

/// How many words behind `với` may stand before a number: `với tổng vốn đầu tư hơn 200 tỷ đồng`.
const LONGEST_MEASURE: usize = 6;

/// The most words that name what is launched before a passive.
const LONGEST_OBJECT: usize = 30;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    events.extend(scene.triggers("launch").filter_map(|verb| event(scene, &verb)));
}

fn event(scene: &Scene<'_>, verb: &Found<'_>) -> Option<Event> {
    let at = verb.tokens.start;
    let status = scene.status(at)?;
    let ceremony = at
        .checked_sub(1)
        .filter(|before| is_word(scene.reading.str(*before), "lễ"));
    let held = ceremony.and_then(|noun| trigger_before(scene, noun, "conference", "hold"));
    let ceremony = ceremony.is_some();
    let start = scene.preverb_start(at);
    let passive = start
        .checked_sub(1)
        .is_some_and(|before| before >= scene.tokens.start && scene.reading.str(before) == "được");
    let mut subjects = scene.subjects(at);
    if subjects.is_empty() && !ceremony {
        // `đã đến thăm và cắt băng khánh thành trụ sở`
        subjects = scene
            .carried(at)
            .filter(|(doers, status)| status.is_some() && !is_agenda(scene, doers, at))
            .map_or(subjects, |(carried, _)| carried);
    }
    // `công trình sẽ được khởi công`
    let status = if passive { scene.status(start - 1)? } else { status };
    let alone = opens_itself(scene, verb, &subjects);
    // `UBND tỉnh tổ chức lễ khởi công`; `Giao Sở Y tế chuẩn bị kế hoạch tổ chức lễ khởi công` is to be done by no one yet.
    if let Some(held) = &held {
        subjects = conference::holders(scene, held)?;
    }
    let (object, actors) = if passive {
        (undergoing(scene, start - 1)?, Vec::new())
    } else if alone && !ceremony {
        (undergoing(scene, at)?, Vec::new())
    } else {
        (object(scene, verb.tokens.end)?, subjects)
    };
    // `Doanh nghiệp được thành lập theo quy định của pháp luật`, `các hội được thành lập ngày càng nhiều`: what is so of all.
    let end = verb.tokens.end;
    let general = scene.reading.words(end..scene.tokens.end.min(end + 2));
    if matches!(general, "theo quy" | "theo pháp" | "ngày càng") {
        return None;
    }
    // `việc thành lập`, `phương án khởi công`: a noun phrase tells no launch.
    let wished = |actor: &&Actor| held.is_none() && scene.is_governed(actor) || is_subject_matter(scene, actor);
    if actors.is_empty() && !ceremony && !passive && !alone || actors.first().is_some_and(wished) {
        return None;
    }
    let sentence = scene.reading.text.original(scene.sentence().span);
    let able = actors
        .into_iter()
        .filter(|actor| !matches!(actor.who, Who::Place(_) | Who::Group));
    Some(Event {
        status,
        rule: "launch/verb",
        confidence: 0.8,
        trigger: scene.passage(verb.tokens.clone()),
        sentence,
        date: date(scene, start, end).or_else(|| {
            // `Lễ khởi công cầu, lẽ ra diễn ra tuần này, dời sang tháng 5`: the whole sentence is about it.
            let opens = ceremony && at == scene.tokens.start + 1;
            opens.then(|| scene.date(at)).flatten()
        }),
        place: scene.place(at),
        evidence: vec![sentence],
        part: scene.sentence().part,
        details: Details::Launch(Launch {
            kind: verb.trigger.value.to_string(),
            object,
            actors: able.map(|actor| scene.participant(actor)).collect(),
        }),
    })
}

/// When it is launched: the day that the clause of the verb says, or the day or year right behind it (`khởi công năm 2008`), behind the object or
/// how that is held (`Lễ phát động cuộc thi … diễn ra chiều 22/6`).
fn date(scene: &Scene<'_>, start: usize, end: usize) -> Option<EventDate> {
    let behind = object_end(scene, end);
    let held = || {
        let near = behind..scene.tokens.end.min(behind + LONGEST_LEAD);
        let verb = |at: usize| {
            ["open", "hold"]
                .into_iter()
                .find_map(|reading| trigger_at(scene, at, "conference", reading))
        };
        let verb = near.into_iter().find_map(verb)?;
        scene.date_right_behind(verb.tokens.end)
    };
    dating::date(scene, start, end)
        .or_else(|| scene.date_right_behind(end))
        .or_else(|| scene.date_right_behind(behind))
        .or_else(held)
}

/// `ủng hộ việc Cần Thơ thành lập trường đại học`: what is only spoken of.
fn is_subject_matter(scene: &Scene<'_>, doer: &Actor) -> bool {
    doer.tokens.start > scene.tokens.start && is_word(scene.reading.str(doer.tokens.start - 1), "việc")
}

/// `Trung ương sẽ bàn về: kinh tế; thành lập các tiểu ban`, `Thủ tướng đánh giá cao Bộ Y tế đã họp; thành lập tổ công tác`: what is on an
/// agenda or spoken of.
fn is_agenda(scene: &Scene<'_>, doers: &[&Actor], verb: usize) -> bool {
    let Some(last) = doers.last() else {
        return false;
    };
    let said = |at: usize| {
        let mut triggers = scene.reading.triggers_at(at);
        triggers.any(|(_, trigger)| &*trigger.event == "statement" && &*trigger.reading == "verb")
    };
    scene.verb_behind(last).is_some_and(said) || (last.tokens.end..verb).any(|at| scene.reading.is_mark(at, &[':']))
}

/// `Cầu Bạch Đằng thông xe sáng 1/12`, `Quỹ Mái ấm ra mắt với 100 triệu đồng`: what is launched does it itself, where no object and no
/// doer is told.
fn opens_itself(scene: &Scene<'_>, verb: &Found<'_>, subjects: &[&Actor]) -> bool {
    let end = verb.tokens.end;
    let founded = &*verb.trigger.value == "establishment";
    let bare = scene.dates().any(|date| date.expression.tokens.start == end)
        || matches!(scene.reading.str(end), "với" | "vào" | "từ" | "hôm")
        || !founded && scene.reading.str(end) == "trong";
    let doer = subjects.iter().any(|actor| match actor.who {
        Who::Body(_) => !founded,
        Who::Place(_) => false,
        _ => true,
    });
    let itself = matches!(&*verb.trigger.value, "inauguration" | "groundbreaking" | "opening") || founded;
    // `Hai cầu vượt ở giao lộ A, B khởi công sáng 8/2`: behind a comma that closes no time, only the end of a list stands.
    let comma = (scene.tokens.start..verb.tokens.start)
        .rev()
        .find(|at| scene.reading.is_mark(*at, &[',']));
    let whole = comma.is_none_or(|comma| scene.dates().any(|date| date.expression.tokens.end <= comma));
    bare && itself && !doer && whole && scene.reading.shape(verb.tokens.start) == Shape::Lower
}

/// `Hai cây cầu ở cửa ngõ sân bay được khởi công`: the whole phrase before the passive, from the head of its clause.
fn undergoing(scene: &Scene<'_>, mark: usize) -> Option<Passage> {
    let end = scene.preverb_start(mark);
    let start = (scene.tokens.start..end)
        .rev()
        .find(|at| {
            let open = scene.reading.is_mark(*at, &['“', '"']) && at + 1 < end && !is_closed(scene, *at, end);
            open || scene.reading.is_mark(*at, &[',', ';', ':'])
        })
        .map_or(scene.tokens.start, |comma| comma + 1);
    let dated = scene
        .dates()
        .any(|date| (start..end).contains(&date.expression.tokens.start));
    // `khi Đảng bộ được thành lập`, `các cổng do các ngành thành lập`: what is known already, or another phrase.
    let noun = (start..end).all(|at| {
        !scene.reading.is_mark(at, &['(', ')'])
            && scene.reading.word_at(at, WordClass::Aspect).is_none()
            && scene.reading.word_at(at, WordClass::Negation).is_none()
            && !matches!(
                &*lower(scene.reading.str(at)),
                "nếu"
                    | "khi"
                    | "sau"
                    | "từ"
                    | "do"
                    | "rằng"
                    | "là"
                    | "trước"
                    | "theo"
                    | "có"
                    | "mà"
                    | "được"
                    | "để"
                    | "nhằm"
            )
    });
    // `1. Doanh nghiệp được thành lập …`: an article of a law.
    if scene.reading.shape(start) == Shape::Number && scene.reading.is_mark(start + 1, &['.']) {
        return None;
    }
    // `Trường hợp doanh nghiệp được thành lập mới, …`
    let supposed = (start..end).any(|at| {
        scene
            .reading
            .words(at..end.min(at + 2))
            .eq_ignore_ascii_case("trường hợp")
    });
    (start < end && end - start <= LONGEST_OBJECT && noun && !dated && !supposed).then(|| scene.passage(start..end))
}

/// Whether the quotation that opens at a token ends before another: `Quỹ “Mái ấm” | ra mắt`.
fn is_closed(scene: &Scene<'_>, open: usize, end: usize) -> bool {
    (open + 1..end).any(|at| scene.reading.is_mark(at, &['”', '"']))
}

/// The words behind the verb, to the end of the name.
fn object(scene: &Scene<'_>, start: usize) -> Option<Passage> {
    // `khởi công mới 16 dự án`
    let start = start + usize::from(scene.reading.str(start) == "mới");
    let worded = start < scene.words_end() && scene.reading.shape(start) != Shape::Mark
        || scene.reading.is_mark(start, &['“', '"']);
    let end = object_end(scene, start);
    // `dự lễ phát động có …`, `thành lập BCĐ`: no name begins with a verb; one of one word is an abbreviation.
    let named = end > start + 1 || scene.reading.shape(start) == Shape::Upper;
    let verb = matches!(
        scene.reading.str(start),
        "có" | "cùng"
            | "chống"
            | "và"
            | "là"
            | "được"
            | "của"
            | "ở"
            | "tại"
            | "với"
            | "vào"
            | "từ"
            | "trong"
            | "lần"
    );
    let dated = scene.dates().any(|date| date.expression.tokens.start == start);
    (worded && named && !verb && !dated).then(|| scene.passage(start..end))
}

/// Where the words for what is launched end: a name in quotation marks is whole, `“Tết trồng cây, đời đời nhớ ơn Bác Hồ” xuân 2017`; what it
/// comes with is said besides, `“Tuần lễ hàng Việt Nam” | với 30 gian hàng`.
fn object_end(scene: &Scene<'_>, start: usize) -> usize {
    let quoted = scene.reading.is_mark(start, &['“', '"']);
    let close = (start + 1..scene.words_end()).find(|at| quoted && scene.reading.is_mark(*at, &['”', '"']));
    let end = name_end(scene, close.unwrap_or(start));
    let counted = |at: &usize| {
        let near = (*at + 1..end).take(LONGEST_MEASURE);
        scene.reading.str(*at) == "với" && near.into_iter().any(|at| scene.reading.shape(at) == Shape::Number)
    };
    let behind = close.map_or(start, |close| close + 1);
    match (start + 1..end).find(counted) {
        Some(with) => with,
        None if close.is_some() && scene.reading.str(behind) == "với" => behind,
        None => end,
    }
}

#[cfg(test)]
mod tests {
    use crate::event::testing::told;

    #[track_caller]
    fn launches(text: &str, expected: &[&str]) {
        assert_eq!(told("launch", &["kind", "object", "actors"], text), expected, "{text}");
    }

    #[test]
    fn finds_works_campaigns_and_bodies() {
        launches(
            "Sáng 1/12, UBND tỉnh Bến Tre khởi công dự án cầu Rạch Miễu 2.",
            &["groundbreaking | dự án cầu Rạch Miễu 2 | UBND tỉnh Bến Tre"],
        );
        launches(
            "Sáng 1/12, UBND tỉnh Bến Tre khởi công dự án bệnh viện quy mô 1.200 giường - Ảnh T.M.",
            &["groundbreaking | dự án bệnh viện quy mô 1.200 giường | UBND tỉnh Bến Tre"],
        );
        launches(
            "Bộ Y tế phát động Tháng hành động vì an toàn thực phẩm.",
            &["campaign | Tháng hành động vì an toàn thực phẩm | Bộ Y tế"],
        );
        launches(
            "Thủ tướng Nguyễn Xuân Phúc dự lễ khánh thành cầu Bạch Đằng.",
            &["inauguration | cầu Bạch Đằng | "],
        );
        launches(
            "Chính phủ đã thành lập Tổ công tác về đầu tư.",
            &["establishment | Tổ công tác về đầu tư | Chính phủ"],
        );
    }

    #[test]
    fn the_whole_phrase_before_a_passive_is_the_object() {
        launches(
            "Sáng 1/12, hai cây cầu ở cửa ngõ sân bay được khởi công.",
            &["groundbreaking | hai cây cầu ở cửa ngõ sân bay | "],
        );
        launches("Từ khi Đảng bộ Khối được thành lập, nhiều việc đã đổi thay.", &[]);
        launches("Dự lễ khởi công có đại diện các sở.", &[]);
        launches("Nước này phát động cuộc chiến tranh ở vùng Vịnh.", &[]);
    }

    #[test]
    fn who_holds_the_ceremony_launches() {
        launches(
            "Ngày 1/12, UBND tỉnh Bến Tre phối hợp với Bộ Giao thông vận tải tổ chức lễ khởi công cầu Rạch Miễu 2.",
            &["groundbreaking | cầu Rạch Miễu 2 | UBND tỉnh Bến Tre; Bộ Giao thông vận tải"],
        );
        launches(
            "Chiều 1/12, tại xã Lộc An, diễn ra lễ khởi công cầu Rạch Miễu 2.",
            &["groundbreaking | cầu Rạch Miễu 2 | "],
        );
        launches(
            "UBND tỉnh giao Sở Xây dựng chuẩn bị kế hoạch tổ chức lễ khởi công cầu Rạch Miễu 2.",
            &[],
        );
        launches(
            "Bộ trưởng Trần Văn Nam ủng hộ việc Bến Tre thành lập trường đại học y.",
            &[],
        );
    }

    #[test]
    fn a_quotation_is_whole_and_its_measure_apart() {
        launches(
            "Bộ Y tế phát động “Tết trồng cây, đời đời nhớ ơn Bác Hồ” xuân Canh Tý.",
            &["campaign | “Tết trồng cây, đời đời nhớ ơn Bác Hồ” xuân Canh Tý | Bộ Y tế"],
        );
        launches(
            "Bộ Y tế khai trương \"Tuần lễ hàng Việt Nam\" với hàng chục gian hàng.",
            &["opening | \"Tuần lễ hàng Việt Nam\" | Bộ Y tế"],
        );
        launches(
            "Bộ Y tế thành lập Tổ công tác phối hợp với biên chế 25 người.",
            &["establishment | Tổ công tác phối hợp | Bộ Y tế"],
        );
        launches(
            "Bộ Y tế ra mắt Chương trình hợp tác với Lào.",
            &["establishment | Chương trình hợp tác với Lào | Bộ Y tế"],
        );
    }

    #[test]
    fn refuses_agendas_rules_and_what_is_so_of_all() {
        launches(
            "Trung ương sẽ bàn về: tình hình kinh tế; thành lập các tiểu ban văn kiện.",
            &[],
        );
        launches("1. Tổ hợp tác được thành lập theo quy định của pháp luật.", &[]);
        launches("Những hội đàn ca tài tử được thành lập ngày càng nhiều.", &[]);
        launches("Người dân không biết bao giờ tuyến đường được khởi công.", &[]);
    }

    #[test]
    fn a_day_of_another_clause_dates_nothing() {
        let dated = |text| told("launch", &["date", "object"], text);
        assert_eq!(
            dated(
                "Bộ Y tế đã thành lập một tổ giúp việc và đang chuẩn bị để có thể khai giảng, dự kiến vào ngày 18/12 tới."
            ),
            ["- | một tổ giúp việc"]
        );
        assert_eq!(
            dated("Ngày 1/12, Bộ Y tế khởi công Bệnh viện Lộc An."),
            ["2020-12-01 | Bệnh viện Lộc An"]
        );
        assert_eq!(
            dated("Cầu Lộc An khởi công năm 2008 với vốn 50 tỷ đồng."),
            ["2008 | Cầu Lộc An"]
        );
        assert_eq!(
            dated("Lễ phát động cuộc thi “Nông thôn mới” vừa diễn ra chiều 1/12."),
            ["2020-12-01 | cuộc thi “Nông thôn mới”"]
        );
        assert_eq!(
            dated("Bệnh viện Lộc An được khởi công ngày 1/12."),
            ["2020-12-01 | Bệnh viện Lộc An"]
        );
    }

    #[test]
    fn a_passive_to_come_is_planned() {
        let status = |text| told("launch", &["status", "object"], text);
        assert_eq!(
            status("Quý III, cầu Bạch Đằng sẽ được khởi công."),
            ["planned | cầu Bạch Đằng"]
        );
        assert_eq!(status("Cầu Bạch Đằng chưa được khởi công."), [""; 0]);
        assert_eq!(
            status("UBND tỉnh Bến Tre đã khởi công mới 16 dự án."),
            ["happened | 16 dự án"]
        );
    }

    #[test]
    fn what_is_launched_may_do_it_itself() {
        launches(
            "Cầu Bạch Đằng thông xe sáng 1/12.",
            &["inauguration | Cầu Bạch Đằng | "],
        );
        launches(
            "Quỹ Mái ấm bản xa ra mắt với số tiền ban đầu 350 triệu đồng.",
            &["establishment | Quỹ Mái ấm bản xa | "],
        );
        launches("Sở Y tế Hà Nội khai trương từ sáng 1/12.", &[]);
        launches("Được khởi công từ năm 2010, cầu này dài 2 km.", &[]);
        launches("Hai cầu vượt ở giao lộ Trường Sơn, Hồng Hà khởi công sáng 1/12.", &[]);
        launches("Các ủy viên Ban Chấp hành mới ra mắt Đại hội.", &[]);
    }

    #[test]
    fn refuses_plans_duties_and_nouns() {
        launches("Tỉnh cần khởi công dự án cầu Rạch Miễu 2.", &[]);
        launches("Việc thành lập thành phố Thủ Đức được bàn kỹ.", &[]);
        launches("UBND tỉnh chưa khởi công dự án cầu Rạch Miễu 2.", &[]);
        launches("Phương án thành lập tổ công tác còn nhiều ý kiến.", &[]);
    }

    #[test]
    fn what_another_says_or_a_rule_supposes_is_no_launch() {
        launches(
            "Bộ trưởng Trần Hồng Hà cho biết, thời gian tới cần rà soát quy hoạch, thành lập hợp tác xã kiểu mới.",
            &[],
        );
        launches(
            "Trường hợp doanh nghiệp được thành lập mới, mức lệ phí giảm một nửa.",
            &[],
        );
        launches("Nếu một bệnh viện được khởi công, dân sẽ mừng.", &[]);
    }

    #[test]
    fn two_launches_of_a_sentence_stay_two() {
        launches(
            "Sở Y tế đã thành lập Tổ công tác phòng, chống dịch; Sở Giáo dục và Đào tạo đã thành lập Tổ công tác phòng, chống dịch.",
            &[
                "establishment | Tổ công tác phòng, chống dịch | Sở Y tế",
                "establishment | Tổ công tác phòng, chống dịch | Sở Giáo dục và Đào tạo",
            ],
        );
    }

    #[test]
    fn no_name_ends_with_a_word_that_leads_on() {
        launches(
            "Năm 2016, Bộ Y tế đã thành lập Quỹ Tấm lòng vàng dành cho bệnh nhân nghèo.",
            &["establishment | Quỹ Tấm lòng vàng | Bộ Y tế"],
        );
        launches(
            "Bộ Y tế đã thành lập Quỹ Hỗ trợ doanh nghiệp nhỏ và vừa.",
            &["establishment | Quỹ Hỗ trợ doanh nghiệp nhỏ và vừa | Bộ Y tế"],
        );
    }
}
