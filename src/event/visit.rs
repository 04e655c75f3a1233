//! Visits: someone goes to a place or body.
//!
//! **Finds** official and working visits, inspections, courtesy calls and tributes, with visitors and destination.
//!
//! **Sentence shapes**
//! - `Thủ tướng thăm chính thức Lào`, `Chủ tịch nước và đoàn công tác đến thăm và làm việc với Bộ Tư lệnh Thủ đô`
//! - `Phó Thủ tướng kiểm tra tiến độ tại sân bay Long Thành`, `ông A thị sát khu vực Sơn Trà`
//! - `lãnh đạo Đảng, Nhà nước vào Lăng viếng Chủ tịch Hồ Chí Minh`, `dâng hương tại Đền Hùng`
//! - `chuyến thăm chính thức Lào của Thủ tướng (tháng 4/2017)`, `trong khuôn khổ chuyến thăm Lào, Thủ tướng …`
//! - `Đến thăm Bệnh viện Bạch Mai, Bộ trưởng …`: the verb opens the sentence; `ông A nhấn mạnh khi thăm …`, `lời của ông A tại buổi kiểm tra …`
//! - `Thủ tướng đến Moskva, bắt đầu chuyến thăm chính thức`: the place reached
//! - `thăm hỏi, trao quà cho bà con vùng lũ`: those to whom something is brought
//! - `thăm, tặng quà các gia đình chính sách`, `thăm Lào và Campuchia`: one visit to each goal
//!
//! **Refuses** `thăm dò`, `thăm khám`, `kiểm tra` as a function or a test, `công tác tại` of where someone works, wishes and
//! invitations to visit.
//!
//! **Known misses**: works without any name (`một số công trình`), visits told only by `chuyến thăm này`.
//!
//! Triggers, with the kind as value: readings `verb`, `at` (the destination follows `tại`), `noun`, `along` (what else is done to
//! the one who is visited: `tặng quà`), `veto`; `lead` and `people` as in `party`.

mod goal;

use serde::Serialize;

use self::goal::{Goal, arrived_at, deed_at, destination, way_there};
use super::party::{main_subject, motion_start, party};
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::{Details, Event, EventDate, Participant, Status, dating};
use crate::mention::WordClass;
use crate::text::lower;

/// The fields of a visit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Visit {
    /// `official`, `working`, `inspection`, `courtesy` or `tribute`, where the words say which.
    pub kind: Option<String>,
    /// Who goes.
    pub visitors: Vec<Participant>,
    /// Where to.
    pub destination: Option<Participant>,
}

/// How far before a noun the words stand that make it a visit to come: `chuẩn bị cho chuyến thăm`.
const LONGEST_OUTLOOK: usize = 6;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    for found in scene.triggers("visit") {
        events.extend(told(scene, &found));
    }
}

/// `sẽ thăm TP. New York, gặp Tổng Thư ký`: the place to which a verb of the same sentence has gone before a token.
pub(super) fn place_visited(scene: &Scene<'_>, at: usize) -> Option<Participant> {
    let verb = |found: &Found<'_>| &*found.trigger.reading == "verb" && found.tokens.end < at;
    let last = scene.triggers("visit").filter(verb).last()?;
    let goal = destination(scene, &last).filter(|goal| goal.is_place() && goal.tokens.end < at)?;
    let joined = scene.reading.is_mark(goal.tokens.end, &[',']) || scene.reading.str(goal.tokens.end) == "và";
    joined.then(|| goal.participant(scene))
}

/// The visits of one verb or noun: one to each of the goals that it has.
fn told(scene: &Scene<'_>, found: &Found<'_>) -> Vec<Event> {
    let noun = match &*found.trigger.reading {
        "verb" | "at" => false,
        "noun" => true,
        _ => return Vec::new(),
    };
    let Some(goal) = destination(scene, found) else {
        return Vec::new();
    };
    let more = if noun { Vec::new() } else { further(scene, &goal) };
    let goals = std::iter::once(goal).chain(more);
    goals.filter_map(|goal| event(scene, found, &goal, noun)).collect()
}

/// `thăm Lào, Campuchia và Thái Lan`: the goals behind the first; without `và` a list of places may be one address.
fn further<'s>(scene: &Scene<'s>, goal: &Goal<'s>) -> Vec<Goal<'s>> {
    let Some(first) = goal.actor else {
        return Vec::new();
    };
    let all = scene.following(first);
    let alike = |other: &&&Actor| match first.who {
        Who::Place(_) => matches!(other.who, Who::Place(_)),
        _ => matches!(other.who, Who::Body(_)),
    };
    let last = all.last().filter(|last| last.tokens != first.tokens);
    let listed = last.is_some_and(|last| scene.reading.str(last.tokens.start - 1) == "và");
    let own = all.iter().skip(1).filter(|_| listed).take_while(alike);
    own.filter(|other| scene.reading.str(other.tokens.end) == "và" || scene.verb_behind(other).is_none())
        .map(|other| Goal::of(other))
        .collect()
}

fn event(scene: &Scene<'_>, found: &Found<'_>, goal: &Goal<'_>, noun: bool) -> Option<Event> {
    let (visitors, status) = if noun {
        visitors_of_noun(scene, found, goal)?
    } else {
        let party = party(scene, verb_start(scene, found)).filter(|party| party.patients.is_empty())?;
        (party.members, party.status)
    };
    let visitors: Vec<Participant> = visitors
        .into_iter()
        .filter(|visitor| visitor.tokens != goal.tokens && !is_anyone(scene, visitor))
        .map(|visitor| scene.participant(visitor))
        .collect();
    if visitors.is_empty() {
        return None;
    }
    let sentence = scene.reading.text.original(scene.sentence().span);
    Some(Event {
        status,
        rule: if noun { "visit/noun" } else { "visit/verb" },
        confidence: 0.85,
        trigger: scene.passage(found.tokens.clone()),
        sentence,
        date: date(scene, found, goal, noun),
        place: place(scene, found, goal).filter(|_| !noun),
        evidence: vec![sentence],
        part: scene.sentence().part,
        details: Details::Visit(Visit {
            kind: kind(scene, found, goal),
            visitors,
            destination: Some(goal.participant(scene)),
        }),
    })
}

/// `đại biểu`, `giám đốc`: a title that says of no one in particular who goes.
fn is_anyone(scene: &Scene<'_>, visitor: &Actor) -> bool {
    visitor.who == Who::Unnamed
        && !scene.reading.is_capital(visitor.tokens.start)
        && !visitor.tokens.clone().any(|at| scene.mention_at(at).is_some())
}

/// Where the verb begins, with the way there: `đến thăm`, `đến núi Sơn Trà thị sát công trình`.
fn verb_start(scene: &Scene<'_>, found: &Found<'_>) -> usize {
    let start = motion_start(scene, found.tokens.start);
    match way_there(scene, start).or_else(|| arrived_at(scene, start)) {
        Some(goal) => motion_start(scene, goal.tokens.start),
        None => start,
    }
}

/// `thăm chính thức Lào từ ngày 1/12`, `chuyến thăm Mỹ của ông A năm 2015`: right behind the goal or its owner, else, for a verb, the
/// day of its sentence.
fn date(scene: &Scene<'_>, found: &Found<'_>, goal: &Goal<'_>, noun: bool) -> Option<EventDate> {
    let owner = scene
        .actor_at(goal.tokens.end + 1)
        .filter(|_| scene.reading.str(goal.tokens.end) == "của");
    let end = owner
        .map_or(goal.tokens.end, |owner| owner.tokens.end)
        .max(found.tokens.end);
    scene.date_right_behind(end).or_else(|| {
        (!noun)
            .then(|| dating::date(scene, scene.preverb_start(found.tokens.start), found.tokens.end))
            .flatten()
    })
}

/// `Tại La Hay, Thủ tướng đến thăm Đại sứ quán`, `trong chuyến công tác tại Cà Mau, …`: where the body or person that is visited
/// is, as the sentence opens.
fn place(scene: &Scene<'_>, found: &Found<'_>, goal: &Goal<'_>) -> Option<Participant> {
    let opens = |at: &usize| *at == scene.tokens.start || scene.reading.is_mark(*at - 1, &[',', ')']);
    let on_a_trip = |at: &usize| {
        at.checked_sub(3)
            .is_some_and(|trip| scene.reading.words(trip..*at) == "chuyến công tác")
    };
    (scene.tokens.start..found.tokens.start)
        .filter(|_| !goal.is_place())
        .filter(|at| goal.tokens.start > *at)
        .find_map(|at| match () {
            () if on_a_trip(&at) => scene.place_at(at + 1),
            () if opens(&at) => scene.place_after(at),
            () => None,
        })
}

/// What the verb says, or for plain `thăm` what its goal says: a body is visited at work, a person by courtesy.
fn kind(scene: &Scene<'_>, found: &Found<'_>, goal: &Goal<'_>) -> Option<String> {
    let said = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
    // `thăm, tặng quà Bộ Tư lệnh`: what else is done says what sort of visit it is.
    if let Some(deed) = deed_at(scene, found.tokens.end) {
        return said(&found.trigger.value).or_else(|| said(&deed.trigger.value));
    }
    said(&found.trigger.value).or_else(|| match goal.actor.map(|actor| actor.who) {
        Some(Who::Body(_)) => Some("working".to_owned()),
        Some(Who::Person(_) | Who::Unnamed) | None => Some("courtesy".to_owned()),
        _ => None,
    })
}

/// `chuyến thăm chính thức Lào của Thủ tướng`; `Trong khuôn khổ chuyến thăm Lào, Thủ tướng …`, which goes on while that is told.
fn visitors_of_noun<'s>(scene: &Scene<'s>, found: &Found<'_>, goal: &Goal<'_>) -> Option<(Vec<&'s Actor>, Status)> {
    let leads = scene.reading.str(found.tokens.end) == "của";
    let of = if leads { found.tokens.end } else { goal.tokens.end };
    if scene.reading.str(of) == "của" {
        let owner = scene.actor_at(of + 1).filter(|owner| owner.who.is_person())?;
        let owners = scene.following(owner);
        let owners = owners
            .into_iter()
            .take_while(|other| *other == owner || scene.verb_behind(other).is_none());
        return Some((owners.collect(), outlook(scene, found.tokens.start)));
    }
    if let Some(teller) = teller_at(scene, found.tokens.start) {
        return Some((vec![teller], Status::Happened));
    }
    let fronted = (scene.tokens.start..found.tokens.start).all(|at| scene.actor_at(at).is_none());
    let within = matches!(
        scene.reading.str(found.tokens.start.wrapping_sub(1)),
        "Trong" | "trong" | "khổ" | "Sau" | "sau" | "thúc" | "tục" | "Nhân" | "dịp" | "gian"
    );
    let main = main_subject(scene, goal.tokens.end).filter(|_| fronted && within)?;
    // A journey goes on while it is told of; `buổi kiểm tra` is over.
    let over = matches!(&*lower(scene.reading.str(found.tokens.start - 1)), "sau" | "thúc")
        || matches!(scene.reading.str(found.tokens.start), "buổi" | "đợt");
    Some((vec![main], if over { Status::Happened } else { Status::Ongoing }))
}

/// `Đây là chỉ đạo của Thứ trưởng A | tại | buổi kiểm tra`, `Ông A trong chuyến thăm Lào cho rằng`: whose words were spoken on the visit.
fn teller_at<'s>(scene: &Scene<'s>, noun: usize) -> Option<&'s Actor> {
    let at = noun
        .checked_sub(1)
        .filter(|at| matches!(scene.reading.str(*at), "tại" | "trong"))?;
    let &[teller] = scene.subjects(at).as_slice() else {
        return None;
    };
    let start = teller.tokens.start;
    let opens = start == scene.tokens.start
        || matches!(scene.reading.str(start - 1), "của" | "lời")
        || scene.reading.is_mark(start - 1, &[',', '.', ')']);
    (opens && teller.who.is_person()).then_some(teller)
}

/// `chuẩn bị cho chuyến thăm`, `mong đợi chuyến thăm`: a visit to come.
fn outlook(scene: &Scene<'_>, noun: usize) -> Status {
    let from = scene.tokens.start.max(noun.saturating_sub(LONGEST_OUTLOOK));
    let to_come = (from..scene.clause_end(noun)).any(|at| {
        let aspect = scene.reading.word_at(at, WordClass::Aspect);
        aspect.is_some_and(|(_, aspect)| &*aspect.value == "planned")
            || at < noun
                && scene
                    .reading
                    .word_at(at, WordClass::Duty)
                    .is_some_and(|(_, duty)| &*duty.value != "condition")
    });
    if to_come { Status::Planned } else { Status::Happened }
}

#[cfg(test)]
mod tests {
    use crate::event::testing::told;

    #[track_caller]
    fn goes(text: &str, expected: &[&str]) {
        assert_eq!(
            told("visit", &["kind", "visitors", "destination"], text),
            expected,
            "{text}"
        );
    }

    #[test]
    fn finds_official_and_working_visits() {
        goes(
            "Thủ tướng Nguyễn Xuân Phúc thăm chính thức Lào từ ngày 1/12.",
            &["official | Nguyễn Xuân Phúc | Lào"],
        );
        goes(
            "Ngày 1/12, Thủ tướng Phạm Minh Chính đã đến thăm và làm việc với Kiểm toán Nhà nước.",
            &["working | Phạm Minh Chính | Kiểm toán Nhà nước"],
        );
        goes(
            "Sáng 1/12, Đoàn công tác của Bộ Y tế do ông Trần Văn Nam dẫn đầu đã sang thăm, làm việc với lãnh đạo tỉnh Quảng Nam.",
            &["working | Trần Văn Nam; Đoàn công tác của Bộ Y tế | tỉnh Quảng Nam"],
        );
        goes(
            "Chuyến thăm chính thức Campuchia của Chủ tịch nước Trương Tấn Sang thành công tốt đẹp.",
            &["official | Trương Tấn Sang | Campuchia"],
        );
    }

    #[test]
    fn finds_inspections_and_tributes() {
        goes(
            "Phó Thủ tướng Vũ Đức Đam kiểm tra công tác phòng, chống dịch tại Bệnh viện Bạch Mai.",
            &["inspection | Vũ Đức Đam | Bệnh viện Bạch Mai"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu thị sát huyện Phong Điền sau lũ.",
            &["inspection | Lê Trường Lưu | huyện Phong Điền"],
        );
        goes(
            "Chủ tịch Quốc hội Nguyễn Thị Kim Ngân dâng hương tại Đền Hùng.",
            &["tribute | Nguyễn Thị Kim Ngân | Đền Hùng"],
        );
    }

    #[test]
    fn tributes_go_to_sites_and_to_those_remembered() {
        goes(
            "Đoàn đại biểu Tỉnh ủy, HĐND, UBND tỉnh Cà Mau do ông Trần Văn Nam, Bí thư Tỉnh ủy làm Trưởng đoàn đã dâng hương tưởng niệm các anh hùng liệt sĩ.",
            &["tribute | Trần Văn Nam | các anh hùng liệt sĩ"],
        );
        goes(
            "Ông Trần Văn Nam đến dâng hoa, dâng hương tưởng niệm tại các nghĩa trang liệt sĩ ở Quảng Trị.",
            &["tribute | Trần Văn Nam | Quảng Trị"],
        );
    }

    #[test]
    fn a_leader_needs_no_delegation() {
        goes(
            "Ngày 1/12, Đại tá Trần Văn Nam, Chỉ huy trưởng làm trưởng đoàn đã đến kiểm tra công tác tuyển quân tại huyện Cái Bè.",
            &["inspection | Trần Văn Nam | huyện Cái Bè"],
        );
        goes(
            "Sở cử người làm trưởng đoàn kiểm tra công tác tuyển quân tại huyện Cái Bè.",
            &[],
        );
    }

    #[test]
    fn people_may_be_counted() {
        goes(
            "Đoàn công tác của Bộ Y tế do ông Trần Văn Nam làm trưởng đoàn vừa thăm, tặng quà 7 gia đình chính sách tại xã Tân Hưng.",
            &["courtesy | Trần Văn Nam; Đoàn công tác của Bộ Y tế | 7 gia đình chính sách tại xã Tân Hưng"],
        );
        goes("Ông Trần Văn Nam thăm 5 lần.", &[]);
    }

    #[test]
    fn a_leader_goes_with_his_delegation() {
        goes(
            "Phó Thủ tướng Vũ Đức Đam và đoàn công tác Chính phủ đã đến thăm Công ty cổ phần Hòa Phú.",
            &["working | Vũ Đức Đam; đoàn công tác Chính phủ | Công ty cổ phần Hòa Phú"],
        );
        goes(
            "Đoàn đại biểu cấp cao Campuchia do Thủ tướng Hun Sen dẫn đầu, sẽ thăm chính thức Lào.",
            &["official | Hun Sen; Đoàn đại biểu cấp cao Campuchia | Lào"],
        );
    }

    #[test]
    fn the_way_there_a_noun_or_the_main_clause_says_more() {
        goes(
            "Phó Thủ tướng Vũ Đức Đam đã đến núi Bà Đen thị sát công trình cáp treo.",
            &["inspection | Vũ Đức Đam | núi Bà Đen"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu thăm trụ sở mới của Công an tỉnh Lào Cai.",
            &["working | Lê Trường Lưu | Công an tỉnh Lào Cai"],
        );
        goes(
            "Đến thăm Bệnh viện Bạch Mai, Phó Thủ tướng Vũ Đức Đam khẳng định vai trò của y tế.",
            &["working | Vũ Đức Đam | Bệnh viện Bạch Mai"],
        );
        goes(
            "Trong khuôn khổ chuyến thăm chính thức Nga, Thủ tướng Nguyễn Xuân Phúc đã dự lễ ký kết.",
            &["official | Nguyễn Xuân Phúc | Nga"],
        );
    }

    #[test]
    fn a_noun_is_dated_by_its_own_words() {
        let dated = |text| told("visit", &["date", "destination", "status"], text);
        assert_eq!(
            dated("Ngày 1/12, Đại sứ nhắc đến chuyến thăm Mỹ của Thủ tướng Nguyễn Xuân Phúc năm 2017."),
            ["2017 | Mỹ | happened"]
        );
        assert_eq!(
            dated("Hai bên chuẩn bị cho chuyến thăm Mỹ của Thủ tướng Nguyễn Xuân Phúc."),
            ["- | Mỹ | planned"]
        );
    }

    #[test]
    fn what_else_is_done_stands_between_the_verb_and_its_goal() {
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu đến thăm, tặng quà Bệnh viện Chợ Rẫy.",
            &["courtesy | Lê Trường Lưu | Bệnh viện Chợ Rẫy"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu đã đến thăm và cắt băng khánh thành trụ sở mới của Công an tỉnh Lào Cai.",
            &["- | Lê Trường Lưu | Công an tỉnh Lào Cai"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu đến thăm, trao bằng khen cho Bệnh viện Bạch Mai.",
            &["- | Lê Trường Lưu | Bệnh viện Bạch Mai"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu thăm, tặng quà các gia đình chính sách tại huyện Phong Điền.",
            &["courtesy | Lê Trường Lưu | các gia đình chính sách tại huyện Phong Điền"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu thăm hỏi gia đình ông Trần Văn Nam.",
            &["courtesy | Lê Trường Lưu | gia đình ông Trần Văn Nam"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu thăm các gia đình có công với cách mạng.",
            &["courtesy | Lê Trường Lưu | các gia đình có công với cách mạng"],
        );
        goes("Đoàn thanh niên tặng quà Bệnh viện Chợ Rẫy.", &[]);
        goes("Bí thư Tỉnh ủy Lê Trường Lưu đến khảo sát tại địa phương.", &[]);
        goes("Mỗi năm, đại biểu thăm các gia đình chính sách.", &[]);
        goes("Ông Trần Văn Nam trao bằng khen cho Bệnh viện Bạch Mai.", &[]);
    }

    #[test]
    fn each_goal_of_a_list_is_a_visit() {
        goes(
            "Thủ tướng Trần Văn Nam đã thăm Lào, Campuchia và Thái Lan.",
            &[
                "- | Trần Văn Nam | Lào",
                "- | Trần Văn Nam | Campuchia",
                "- | Trần Văn Nam | Thái Lan",
            ],
        );
        goes(
            "Thủ tướng Trần Văn Nam đã thăm Bộ Y tế và Bộ Công an.",
            &[
                "working | Trần Văn Nam | Bộ Y tế",
                "working | Trần Văn Nam | Bộ Công an",
            ],
        );
        // An address is one goal.
        goes(
            "Thủ tướng Trần Văn Nam đã thăm huyện Củ Chi, Thành phố Hồ Chí Minh.",
            &["- | Trần Văn Nam | huyện Củ Chi"],
        );
    }

    #[test]
    fn who_comes_with_others_goes_and_a_trip_tells_where() {
        goes(
            "Chủ tịch nước Trần Văn Nam cùng các lãnh đạo Trung ương, địa phương dâng hương tại Đền Hùng.",
            &["tribute | Trần Văn Nam | Đền Hùng"],
        );
        let placed = |text| told("visit", &["destination", "place"], text);
        assert_eq!(
            placed(
                "Chiều 1/12, trong chuyến công tác tại Cà Mau, Thủ tướng Trần Văn Nam đã đến thăm Công ty cổ phần Minh Phú."
            ),
            ["Công ty cổ phần Minh Phú | Cà Mau"]
        );
    }

    #[test]
    fn the_place_reached_is_the_goal_of_a_visit_that_begins_there() {
        goes(
            "Thủ tướng Trần Văn Nam đến Viêng Chăn, bắt đầu chuyến thăm chính thức từ ngày 1/12.",
            &["official | Trần Văn Nam | Viêng Chăn"],
        );
        goes(
            "Thủ tướng Trần Văn Nam đã tới Viêng Chăn, bắt đầu chuyến thăm hữu nghị chính thức Lào.",
            &["official | Trần Văn Nam | Lào"],
        );
        goes(
            "Thủ tướng Trần Văn Nam rời Viêng Chăn, bắt đầu chuyến thăm chính thức.",
            &[],
        );
    }

    #[test]
    fn those_are_visited_to_whom_something_is_brought() {
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu cùng đoàn của tỉnh tới thăm hỏi, trao quà cho bà con vùng ngập Quảng Điền.",
            &["courtesy | Lê Trường Lưu | bà con vùng ngập Quảng Điền"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu thăm, chúc tết và tặng quà 25 công nhân vệ sinh môi trường.",
            &["courtesy | Lê Trường Lưu | 25 công nhân vệ sinh môi trường"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu thăm hỏi sức khỏe các cựu chiến binh xã Hương Toàn.",
            &["courtesy | Lê Trường Lưu | các cựu chiến binh xã Hương Toàn"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu chuẩn bị quà cho bà con vùng ngập Quảng Điền.",
            &[],
        );
    }

    #[test]
    fn what_is_inspected_may_be_long_before_its_place() {
        goes(
            "Thượng tướng Trần Văn Nam cùng đoàn công tác đã đến kiểm tra công tác quy hoạch, đền bù và xây dựng khu tái định cư cho người dân tại phường Hương Sơ.",
            &["inspection | Trần Văn Nam | phường Hương Sơ"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu khảo sát mô hình nuôi cá tự nhiên tại khu vực bờ kè sông Hương.",
            &["inspection | Lê Trường Lưu | sông Hương"],
        );
        goes(
            "Bí thư Tỉnh ủy Lê Trường Lưu yêu cầu kiểm tra lại hồ sơ vụ cháy tại phường Hương Sơ.",
            &[],
        );
    }

    #[test]
    fn who_speaks_on_a_visit_makes_it() {
        goes(
            "Đây là chỉ đạo của Thứ trưởng Trần Văn Nam tại buổi kiểm tra tiến độ dự án ở phường Hương Sơ.",
            &["inspection | Trần Văn Nam | phường Hương Sơ"],
        );
        goes(
            "Thứ trưởng Trần Văn Nam nhấn mạnh yêu cầu này khi thăm Bệnh viện Bạch Mai.",
            &["working | Trần Văn Nam | Bệnh viện Bạch Mai"],
        );
        goes("Kết luận của ông Trần Văn Nam về buổi kiểm tra được gửi Bộ Y tế.", &[]);
        goes(
            "Thứ trưởng Trần Văn Nam dặn ông Lê Văn Bình kỹ trước khi thăm Bệnh viện Bạch Mai.",
            &[],
        );
        goes("Bác sĩ sẽ phải đeo khẩu trang khi thăm Bệnh viện Bạch Mai.", &[]);
    }

    #[test]
    fn the_titles_of_a_husband_do_not_go() {
        goes(
            "Bà Lê Thị Hoa, phu nhân Tổng Bí thư, Chủ tịch nước, thăm Bệnh viện Bạch Mai.",
            &[],
        );
    }

    #[test]
    fn refuses_where_someone_works() {
        goes("Ông Trần Văn Nam từng công tác tại Văn phòng Tỉnh ủy Cà Mau.", &[]);
        goes("Ông Trần Văn Nam làm Phó trưởng ban Kiểm tra Thành ủy.", &[]);
        goes("Bà Lê Thị Hoa công tác ở tỉnh Lào Cai từ năm 1990.", &[]);
    }

    #[test]
    fn refuses_false_friends_and_functions() {
        goes("Tập đoàn Dầu khí thăm dò Biển Đông.", &[]);
        goes("Bác sĩ Trần Văn Nam thăm khám tại Bệnh viện Bạch Mai.", &[]);
        goes("Ủy ban Kiểm tra Trung ương họp kỳ thứ 49.", &[]);
        goes("Học sinh làm bài kiểm tra tại trường.", &[]);
        goes("Ông Trần Văn Nam thăm và làm việc với các lãnh đạo cũ.", &[]);
    }

    #[test]
    fn refuses_wishes_and_invitations() {
        goes("Thủ tướng mời ông Trần Văn Nam sớm thăm Việt Nam.", &[]);
        goes("Tổng thống chưa thăm Việt Nam.", &[]);
        goes("Ông Trần Văn Nam mong thăm Lào.", &[]);
    }
}
