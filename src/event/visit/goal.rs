//! Where a visit goes: a place, a body, a person, or people without a name.

use std::ops::Range;

use super::super::Participant;
use super::super::party::{motion_start, people_words};
use super::super::phrase::name_end;
use super::super::scene::{Found, Scene};
use super::super::story::{Actor, Who};
use super::super::words::{is_joint, trigger_at};
use crate::gazetteer::Trigger;
use crate::mention::{MentionKind, WordClass};
use crate::text::Shape;

/// How many words may stand between the verb and its destination: `kiểm tra công tác phòng, chống dịch tại Bệnh viện Bạch Mai`.
const LONGEST_GAP: usize = 24;

/// The same where no `tại` leads to it: `thăm trụ sở mới của Đại sứ quán`.
const LONGEST_NOUN: usize = 6;

/// The most words between a gift and those who get it: `trao 50 suất quà hỗ trợ cho bà con vùng lũ`.
const LONGEST_GIFT: usize = 8;

/// Where a visit goes.
#[derive(Clone, Debug)]
pub(super) struct Goal<'s> {
    /// The words that name it.
    pub(super) tokens: Range<usize>,
    /// `None` for people without a name: `các gia đình chính sách`.
    pub(super) actor: Option<&'s Actor>,
}

impl<'s> Goal<'s> {
    pub(super) fn of(actor: &'s Actor) -> Self {
        Self {
            tokens: actor.tokens.clone(),
            actor: Some(actor),
        }
    }

    pub(super) fn is_place(&self) -> bool {
        self.actor.is_some_and(|actor| matches!(actor.who, Who::Place(_)))
    }

    pub(super) fn participant(&self, scene: &Scene<'_>) -> Participant {
        self.actor.map_or_else(
            || scene.described(self.tokens.clone()),
            |actor| scene.participant(actor),
        )
    }
}

/// More words than these say which people are visited: `gia đình` does not, `gia đình chính sách` does.
const LEAST_SAID: usize = 2;

/// `đến | Moskva | , bắt đầu chuyến thăm chính thức`: the place reached, from which the verb goes on behind a comma.
pub(super) fn arrived_at<'s>(scene: &Scene<'s>, start: usize) -> Option<&'s Actor> {
    let comma = start
        .checked_sub(1)
        .filter(|comma| scene.reading.is_mark(*comma, &[',']))?;
    way_there(scene, comma).filter(|goal| matches!(goal.who, Who::Place(_)))
}

/// `đến | núi Sơn Trà | thị sát`: the place or body between a word of motion and the verb.
pub(super) fn way_there<'s>(scene: &Scene<'s>, start: usize) -> Option<&'s Actor> {
    let goal = scene.actor_before(start)?;
    let reached = motion_start(scene, goal.tokens.start) < goal.tokens.start;
    (reached && matches!(goal.who, Who::Place(_) | Who::Body(_))).then_some(goal)
}

/// `chuyến thăm chính thức của Chủ tịch Tập Cận Bình tới Nga`
fn goal_behind_owner<'s>(scene: &Scene<'s>, of: usize) -> Option<&'s Actor> {
    let owner = scene.actor_at(of + 1)?.tokens.end;
    scene
        .actor_at(owner + 1)
        .filter(|_| matches!(scene.reading.str(owner), "tới" | "đến"))
}

/// The place, body or person right behind the verb, behind `tại` further on in its clause, or in a noun without a name.
pub(super) fn destination<'s>(scene: &Scene<'s>, found: &Found<'_>) -> Option<Goal<'s>> {
    let noun = &*found.trigger.reading == "noun";
    let end = if noun {
        found.tokens.end
    } else {
        deeds_end(scene, found.tokens.end)
    };
    if noun && scene.reading.str(end) == "của" {
        return goal_behind_owner(scene, end).map(Goal::of);
    }
    let led = match scene.reading.str(end) {
        "với" | "tại" | "đến" | "tới" | "nước" | "ở" | "gia" | "cấp" | "quý" => true,
        // `thắp hương cho liệt sĩ A`
        "cho" => &*found.trigger.value == "tribute",
        _ => false,
    };
    let skipped = usize::from(led);
    let near = scene
        .actor_at(end + skipped)
        .filter(|actor| is_named_goal(scene, actor));
    let named = near
        .or_else(|| listed_behind(scene, end))
        .or_else(|| way_there(scene, found.tokens.start).filter(|_| !noun))
        .or_else(|| inspected_at(scene, found))
        .or_else(|| goal_of_noun(scene, end))
        .or_else(|| given_to(scene, found.tokens.end).filter(|_| !noun));
    let whoever = || led_by_visited(scene, found, end).or_else(|| people_visited(scene, found, end));
    // `sang thăm chính thức | nước ta`
    let home = || {
        let ours = scene.reading.str(end) == "nước" && scene.reading.str(end + 1) == "ta";
        ours.then_some(Goal {
            tokens: end..end + 2,
            actor: None,
        })
    };
    let around = || goal_at(scene, found.tokens.end, &[',', '-', '–']).filter(|_| calls(found));
    let reached = || arrived_at(scene, found.tokens.start).filter(|_| !noun);
    named
        .map(Goal::of)
        .or_else(home)
        .or_else(whoever)
        .or_else(|| around().or_else(reached).map(Goal::of))
        .or_else(|| {
            let vague = || works_inspected(scene, found).or_else(|| units_inspected(scene, found));
            vague().filter(|_| !noun)
        })
}

/// `thăm | các đơn vị y tế: Bệnh viện Đa khoa tỉnh, …`: the first of those whom a colon names behind the words that count them.
fn listed_behind<'s>(scene: &Scene<'s>, end: usize) -> Option<&'s Actor> {
    let (words, _) = scene.reading.word_at(end, WordClass::Plural)?;
    let colon = (words..scene.tokens.end)
        .take(LONGEST_NOUN)
        .find(|at| scene.reading.is_mark(*at, &[':']))?;
    let plain = (words..colon).all(|at| scene.reading.shape(at) != Shape::Mark);
    let first = scene.actor_at(colon + 1).filter(|_| plain)?;
    matches!(first.who, Who::Body(_)).then_some(first)
}

/// Whether a verb is one of calling on someone: `thăm`, `thăm hỏi`.
fn calls(found: &Found<'_>) -> bool {
    &*found.trigger.reading == "verb" && matches!(&*found.trigger.value, "" | "courtesy")
}

/// `thăm, tặng quà | Trung tâm Bảo trợ`, `đến thăm và cắt băng khánh thành | trụ sở`: behind what else is done to the goal.
fn deeds_end(scene: &Scene<'_>, mut end: usize) -> usize {
    while let Some(deed) = deed_at(scene, end) {
        end = deed.tokens.end;
    }
    end
}

/// What else is done to the goal, joined to what ends at a token: `thăm | , tặng quà`.
pub(super) fn deed_at<'s>(scene: &Scene<'s>, end: usize) -> Option<Found<'s>> {
    let joint = usize::from(is_joint(scene, end));
    trigger_at(scene, end + joint, "visit", "along")
}

/// `đến thăm, trao bằng khen cho Báo Cà Mau`: who is given something in the clause right behind the verb.
fn given_to<'s>(scene: &Scene<'s>, end: usize) -> Option<&'s Actor> {
    let joint = is_joint(scene, end);
    let gives = trigger_at(scene, end + 1, "award", "give").or_else(|| trigger_at(scene, end + 1, "visit", "along"));
    gives.filter(|_| joint)?;
    let limit = scene.tokens.end.min(end + 1 + LONGEST_GAP);
    let to = (end + 2..limit)
        .take_while(|at| scene.reading.shape(*at) != Shape::Mark)
        .find(|at| scene.reading.str(*at) == "cho")?;
    scene
        .actor_at(to + 1)
        .filter(|actor| matches!(actor.who, Who::Body(_) | Who::Person(_)))
}

/// `thăm và làm việc với lãnh đạo | tỉnh Quảng Nam`: the place or body whose leaders are visited at their work.
fn led_by_visited<'s>(scene: &Scene<'s>, found: &Found<'_>, end: usize) -> Option<Goal<'s>> {
    let works = &*found.trigger.reading == "verb" && &*found.trigger.value == "working";
    let leaders = scene.actor_at(end).filter(|actor| works && actor.who == Who::Group)?;
    let (_, name) = leaders.tokens.clone().find_map(|at| scene.mention_at(at))?;
    matches!(name.kind, MentionKind::Place | MentionKind::Body).then(|| Goal {
        tokens: name.tokens.clone(),
        actor: None,
    })
}

/// `thăm, tặng quà các gia đình chính sách`, `thăm hỏi cán bộ, nhân viên Đại sứ quán`: people without a name, or the body whose they are.
fn people_visited<'s>(scene: &Scene<'s>, found: &Found<'_>, end: usize) -> Option<Goal<'s>> {
    // `dâng hương tưởng niệm các anh hùng liệt sĩ`
    let honours = &*found.trigger.value == "tribute";
    // `gia đình` alone does not say whose.
    let direct = people_words(scene, end).filter(|_| honours || calls(found));
    let is_given = direct.is_none();
    let others = || people_given(scene, end).or_else(|| people_asked_after(scene, end));
    let mut tokens = direct.or_else(|| others().filter(|_| calls(found)))?;
    // `gia đình ông Bảy Đởm`
    if let Some(person) = scene
        .actor_at(tokens.end)
        .filter(|actor| matches!(actor.who, Who::Person(_)))
    {
        tokens.end = person.tokens.end;
    }
    if tokens.len() <= LEAST_SAID {
        return None;
    }
    let body = scene
        .story
        .actors_in(&tokens)
        .iter()
        .find(|actor| matches!(actor.who, Who::Body(_)))
        .filter(|_| !is_given);
    Some(body.map_or(Goal { tokens, actor: None }, Goal::of))
}

/// `thăm hỏi sức khỏe | bà con thôn Bàn`: those whose health or life is asked after.
fn people_asked_after(scene: &Scene<'_>, end: usize) -> Option<Range<usize>> {
    let word = |at: usize| scene.reading.shape(at) == Shape::Lower && scene.actor_at(at).is_none();
    people_words(scene, end + 2).filter(|_| word(end) && word(end + 1))
}

/// `thăm hỏi, trao quà hỗ trợ | cho | người dân vùng lũ`: those to whom something is brought.
fn people_given(scene: &Scene<'_>, end: usize) -> Option<Range<usize>> {
    let limit = scene.tokens.end.min(end + LONGEST_GIFT);
    let to = (end..limit)
        .take_while(|at| scene.reading.shape(*at) != Shape::Mark)
        .find(|at| scene.reading.str(*at) == "cho")?;
    people_words(scene, to + 1)
}

/// Whether an actor is more than a word for some people or places: not `địa phương`, `bà con`.
fn is_named_goal(scene: &Scene<'_>, actor: &Actor) -> bool {
    let names = |at: usize| scene.mention_at(at).is_some();
    actor.who != Who::Group || actor.tokens.clone().any(names) && people_words(scene, actor.tokens.start).is_none()
}

/// `kiểm tra công tác phòng, chống dịch tại Bệnh viện Bạch Mai`, `buổi kiểm tra tiến độ tại cảng Liên Chiểu`
fn inspected_at<'s>(scene: &Scene<'s>, found: &Found<'_>) -> Option<&'s Actor> {
    let inspects = &*found.trigger.reading == "at" || &*found.trigger.value == "inspection";
    goal_at(scene, found.tokens.end, &[]).filter(|_| inspects)
}

/// `thăm mô hình trồng lúa tại xã Hòa Tiến`, `kiểm tra cơ sở vật chất tại khu vực bến xe Miền Đông`: the name behind the next `tại`, before
/// any of the marks.
fn goal_at<'s>(scene: &Scene<'s>, end: usize, marks: &[char]) -> Option<&'s Actor> {
    let limit = scene.tokens.end.min(end + LONGEST_GAP);
    // `đoàn kiểm tra công tác bầu cử | đến làm việc tại Vĩnh Long`: another goes there.
    let goes = |at: usize| {
        let mut triggers = scene.reading.triggers_at(at);
        triggers.any(|(_, trigger)| &*trigger.event == "visit" && &*trigger.reading == "verb")
    };
    let goes_on = |at: &usize| {
        !scene.reading.is_mark(*at, &[';', '.', ':'])
            && !scene.reading.is_mark(*at, marks)
            && scene.reading.str(*at) != "khi"
            && !goes(*at)
    };
    let mut leads = (end..limit)
        .take_while(goes_on)
        .filter(|at| matches!(scene.reading.str(*at), "tại" | "ở") || is_on_ground_of(scene, *at));
    let first = leads.next()?;
    if is_on_ground_of(scene, first) {
        return scene.actor_at(first + 1).filter(|actor| is_named_goal(scene, actor));
    }
    // `tại Nhà bia tưởng niệm, dựng tại xã Sơn Mỹ`: a house that no table knows is the goal; `tại các di tích lịch sử ở xã Hóc Môn` names none.
    let unnamed = |at: &usize| (first..*at).all(|at| scene.reading.shape(at) == Shape::Lower);
    std::iter::once(first)
        .chain(leads.take_while(unnamed))
        .find_map(|at| scene.actor_at(at + 1).or_else(|| site_of_noun(scene, at + 1)))
        .filter(|actor| is_named_goal(scene, actor))
}

/// `tại | các xã: Kim Liên, Vạn An`, `trên địa bàn | tỉnh`: units that the words count or only call, among which an inspection went.
fn units_inspected<'s>(scene: &Scene<'s>, found: &Found<'_>) -> Option<Goal<'s>> {
    let limit = scene.tokens.end.min(found.tokens.end + LONGEST_GAP);
    let inspects = &*found.trigger.value == "inspection";
    let clause = (found.tokens.end..limit).take_while(|at| !scene.reading.is_mark(*at, &[';', '.', ':']));
    let mut leads =
        clause.filter(|at| inspects && (is_on_ground_of(scene, *at) || matches!(scene.reading.str(*at), "tại" | "ở")));
    leads.find_map(|lead| {
        let plural = scene.reading.word_at(lead + 1, WordClass::Plural).map(|(end, _)| end);
        let (unit, word) = scene.reading.word_at(plural.unwrap_or(lead + 1), WordClass::Unit)?;
        let named = scene.reading.is_mark(unit, &[':']) && plural.is_some();
        let end = if named { behind_places(scene, unit + 1) } else { unit };
        let whole = named || plural.is_none() && is_on_ground_of(scene, lead);
        (&*word.value == "admin" && whole).then_some(Goal {
            tokens: lead + 1..end,
            actor: None,
        })
    })
}

/// `Kim Liên, Vạn An và Đô Lương |`: behind the places that a list joins to that at a token.
fn behind_places(scene: &Scene<'_>, start: usize) -> usize {
    let place = |at: usize| scene.actor_at(at).filter(|place| matches!(place.who, Who::Place(_)));
    let mut end = place(start).map_or(start - 1, |first| first.tokens.end);
    while let Some(next) = place(end + 1).filter(|_| is_joint(scene, end)) {
        end = next.tokens.end;
    }
    end
}

/// `trên địa bàn | huyện Dương Minh Châu`, `đoạn qua địa phận | tỉnh Ninh Bình`
fn is_on_ground_of(scene: &Scene<'_>, at: usize) -> bool {
    matches!(scene.reading.str(at), "bàn" | "phận") && scene.reading.str(at.wrapping_sub(1)) == "địa"
}

/// `kiểm tra tiến độ thi công | Dự án tuyến đường Bái Đính - Ba Sao`: the works that are inspected, where no place is named.
fn works_inspected<'s>(scene: &Scene<'s>, found: &Found<'_>) -> Option<Goal<'s>> {
    let limit = scene.tokens.end.min(found.tokens.end + LONGEST_GAP);
    let clause = (found.tokens.end..limit).take_while(|at| !scene.reading.is_mark(*at, &[';', '.', ':']));
    let inspects = &*found.trigger.value == "inspection";
    let work = clause
        .filter(|_| inspects)
        .find_map(|at| trigger_at(scene, at, "visit", "work"))?;
    let start = scene
        .reading
        .word_before(work.tokens.start, WordClass::Plural)
        .map_or(work.tokens.start, |(start, _)| start);
    let mut last = work.tokens.end;
    // `các công trình, dự án trên địa bàn tỉnh`
    while let Some(next) = trigger_at(scene, last + 1, "visit", "work").filter(|_| scene.reading.is_mark(last, &[',']))
    {
        last = next.tokens.end;
    }
    // `dự án: Khu dịch vụ Song Khê`
    let named = scene.reading.is_mark(last, &[':']) && scene.reading.shape(last + 1) == Shape::Capital;
    let end = name_end(scene, last - 1 + usize::from(named)).max(last);
    // `kiểm tra dự án` says nothing of which.
    (end > work.tokens.end || start < work.tokens.start).then_some(Goal {
        tokens: start..end,
        actor: None,
    })
}

/// `dâng hương tại di tích lịch sử | Khu lưu niệm A`, `tại các nghĩa trang liệt sĩ ở | Quảng Trị`; but `tại buổi làm việc` is no site.
fn site_of_noun<'s>(scene: &Scene<'s>, start: usize) -> Option<&'s Actor> {
    let gathering = |(_, trigger): (usize, &Trigger)| matches!(&*trigger.event, "conference" | "meeting");
    if scene.reading.triggers_at(start).any(gathering) {
        return None;
    }
    // `Di tích lịch sử`
    let opened = scene.reading.shape(start) == Shape::Capital && scene.reading.shape(start + 1) == Shape::Lower;
    goal_of_noun(scene, start + usize::from(opened))
}

/// `thăm trụ sở mới của Đại sứ quán`, `thị sát khu vực Sơn Trà`: the name in a goal that begins with a common noun.
fn goal_of_noun<'s>(scene: &Scene<'s>, start: usize) -> Option<&'s Actor> {
    let plain = |at: &usize| {
        scene.reading.shape(*at) == Shape::Lower
            // `trụ sở mới`
            && (scene.reading.str(*at) == "mới" || scene.reading.word_at(*at, WordClass::Aspect).is_none())
            && !matches!(
                scene.reading.str(*at),
                "được" | "bị" | "do" | "để" | "nhằm" | "trong" | "theo" | "và"
            )
    };
    let end = (start..scene.tokens.end)
        .take(LONGEST_NOUN)
        .find(|at| scene.actor_at(*at).is_some() || !plain(at))?;
    scene
        .actor_at(end)
        .filter(|actor| matches!(actor.who, Who::Place(_) | Who::Body(_)))
}
