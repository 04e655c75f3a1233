//! Launches: works begun or opened, campaigns started, bodies founded.
//!
//! **Finds** what was launched, by whom.
//!
//! **Sentence shapes**
//! - `UBND tỉnh khởi công dự án cầu Rạch Miễu 2`, `cầu Thăng Long được thông xe`
//! - `Bộ Y tế phát động Tháng hành động vì an toàn thực phẩm`, `lễ ra mắt Đảng bộ phường`
//!
//! **Refuses** plans without commitment, duties, the engine (`động cơ`), films and goods that are only introduced.
//!
//! **Known misses**: objects named in the sentence before.
//!
//! Triggers, with the kind as value: readings `verb`, `veto`.

use serde::Serialize;

use super::phrase::name_end;
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::{Details, Event, Participant, Passage};
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
        .is_some_and(|before| is_word(scene.reading.str(before), "lễ"));
    let start = scene.preverb_start(at);
    let passive = start
        .checked_sub(1)
        .is_some_and(|before| before >= scene.tokens.start && scene.reading.str(before) == "được");
    let mut subjects = scene.subjects(at);
    if subjects.is_empty() && !ceremony {
        // `đã đến thăm và cắt băng khánh thành trụ sở`
        subjects = scene
            .carried(at)
            .filter(|(_, status)| status.is_some())
            .map_or(subjects, |(carried, _)| carried);
    }
    // `công trình sẽ được khởi công`
    let status = if passive { scene.status(start - 1)? } else { status };
    let alone = opens_itself(scene, verb, &subjects);
    let (object, actors) = if passive {
        (undergoing(scene, start - 1)?, Vec::new())
    } else if alone && !ceremony {
        (undergoing(scene, at)?, Vec::new())
    } else {
        (object(scene, verb.tokens.end)?, subjects)
    };
    // `việc thành lập`, `phương án khởi công`: a noun phrase tells no launch.
    if actors.is_empty() && !ceremony && !passive && !alone
        || actors.first().is_some_and(|actor| scene.is_governed(actor))
    {
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
        date: scene.date(at),
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
    let end = name_end(scene, start);
    // `dự lễ phát động có …`, `thành lập BCĐ`: no name begins with a verb; one of one word is an abbreviation.
    let named = end > start + 1 || scene.reading.shape(start) == Shape::Upper;
    let verb = matches!(
        scene.reading.str(start),
        "có" | "cùng" | "chống" | "và" | "là" | "được" | "của" | "ở" | "tại" | "với" | "vào" | "từ" | "trong"
    );
    let dated = scene.dates().any(|date| date.expression.tokens.start == start);
    (worded && named && !verb && !dated).then(|| scene.passage(start..end))
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
