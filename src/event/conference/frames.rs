//! The sentence frames that tell a conference: a function for each reading of a verb.

use super::super::merge;
use super::super::phrase::name_end;
use super::super::scene::{Found, Scene};
use super::super::story::{Actor, Who};
use super::super::{Event, Participant, Status};
use super::gathering::{Gathering, by_agent, joined_behind, object, subject_gathering};
use super::when::date_behind;
use super::{Form, conference, event};
use crate::event::setting::is_day;
use crate::event::words::trigger_before;
use crate::gazetteer::Trigger;
use crate::mention::WordClass;
use crate::text::{Shape, is_word};

/// How many words a house has before the body whose it is: `tại phòng họp lớn của Bộ Y tế`.
const LONGEST_VENUE: usize = 6;

/// How many words the name of a body may have that no table knows.
const LONGEST_HOST: usize = 16;

/// How many tokens of partners may stand between `phối hợp với` and the first that is known.
const LONGEST_PARTNERS: usize = 24;

/// `Thành ủy đã tổ chức Hội nghị …`, `tổ chức hội nghị tổng kết; lễ trao huy hiệu`
pub(super) fn held(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Vec<Event> {
    let Some(status) = scene.status(verb.tokens.start) else {
        return Vec::new();
    };
    if &*verb.trigger.value == "passive" {
        return held_itself(scene, verb, gatherings, status).into_iter().collect();
    }
    let subjects = scene.subjects(verb.tokens.start);
    let Some(gathering) = object(scene, verb.tokens.end, gatherings) else {
        return held_by(scene, verb, &subjects, gatherings, status)
            .into_iter()
            .collect();
    };
    // `Việc tổ chức hội nghị`, `công tác tổ chức`: a noun.
    let Some(hosts) = holders(scene, verb) else {
        return Vec::new();
    };
    let all = std::iter::once(gathering).chain(joined_behind(scene, gathering, gatherings));
    all.map(|gathering| {
        let mut event = event(scene, verb, gathering, status, "conference/held");
        if is_prepared(scene, verb) {
            event.date = date_behind(scene, gathering.tokens.end);
            event.place = event.place.filter(|place| place.span.start > event.trigger.span.start);
        }
        let bodies = hosts.iter().filter(|actor| matches!(actor.who, Who::Body(_)));
        merge::add(
            &mut conference(&mut event).organizers,
            bodies.map(|actor| scene.participant(actor)).collect(),
        );
        event
    })
    .collect()
}

/// `họp về công tác chuẩn bị | tổ chức hội nghị`: the day of the preparation is not that of what is prepared.
fn is_prepared(scene: &Scene<'_>, verb: &Found<'_>) -> bool {
    let before = verb.tokens.start.saturating_sub(2).max(scene.tokens.start);
    scene.reading.words(before..verb.tokens.start) == "chuẩn bị"
}

/// Who holds what a verb of holding tells; `None` where it is nobody's deed: a duty, a wish, the noun `tổ chức`.
pub(in super::super) fn holders<'s>(scene: &Scene<'s>, verb: &Found<'_>) -> Option<Vec<&'s Actor>> {
    scene.status(verb.tokens.start)?;
    let mut subjects = scene.subjects(verb.tokens.start);
    // `phối hợp với Thành đoàn Vinh | tổ chức`; in `phối hợp với các trường quán triệt tinh thần | tổ chức` the partners end earlier.
    let start = scene.preverb_start(verb.tokens.start);
    let named = |start: usize| scene.reading.shape(start - 1) != Shape::Lower || ends_with_group(scene, start);
    if subjects.is_empty() && start > scene.tokens.start && named(start) {
        let leader =
            leader_of(scene, start).filter(|leader| leader.first().is_some_and(|first| !scene.is_governed(first)));
        subjects = leader.unwrap_or_default();
    }
    let nobody = subjects.is_empty() && !is_impersonal(scene, verb.tokens.start);
    if nobody || subjects.first().is_some_and(|first| is_wished(scene, first)) {
        return None;
    }
    hosts(scene, &subjects)
}

/// `phối hợp với Bộ Quốc phòng | và các bộ, ngành, cơ quan Trung ương | tổ chức`: partners of whom no one is named close the list.
fn ends_with_group(scene: &Scene<'_>, verb: usize) -> bool {
    let from = scene.tokens.start.max(verb.saturating_sub(LONGEST_PARTNERS));
    let Some(joint) = (from..verb).rev().find(|at| scene.reading.str(*at) == "và") else {
        return false;
    };
    let told = |at: usize| {
        let mut triggers = scene.reading.triggers_at(at);
        triggers.any(|(_, trigger)| matches!(&*trigger.reading, "verb" | "speech" | "at" | "hold" | "open"))
    };
    scene.reading.word_at(joint + 1, WordClass::Plural).is_some() && !(joint + 1..verb).any(told)
}

/// `Hội nghị … được tổ chức sáng 3/12`
fn held_itself(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>], status: Status) -> Option<Event> {
    let gathering = subject_gathering(scene, verb, gatherings)?;
    let mut event = event(scene, verb, gathering, status, "conference/held");
    event.date = date_behind(scene, verb.tokens.end).or(event.date);
    Some(event)
}

/// `ủng hộ Việt Nam tổ chức hội nghị`, `chúc tỉnh tổ chức đại hội thành công`: what another hopes, asks or helps someone to do.
pub(super) fn is_wished(scene: &Scene<'_>, host: &Actor) -> bool {
    let at = host.tokens.start;
    let verb = |event, reading| trigger_before(scene, at, event, reading);
    let hoped = ["speech", "light", "verb"]
        .into_iter()
        .filter_map(|reading| verb("statement", reading))
        .any(|found| {
            &*found.trigger.value == "request" || matches!(&*found.trigger.surface, "ủng hộ" | "chúc" | "mong")
        });
    hoped
        || verb("statement", "feel").is_some()
        || scene
            .reading
            .word_before(at, WordClass::Duty)
            .is_some_and(|(from, _)| !scene.reading.str(from).eq_ignore_ascii_case("khi"))
}

/// `Tỉnh Đoàn phối hợp với Sở Giáo dục phát động …`: the subjects of a verb, and before them whoever does it with them.
pub(in super::super) fn with_partners<'s>(scene: &Scene<'s>, subjects: Vec<&'s Actor>) -> Vec<&'s Actor> {
    let led = partners_of(scene, &subjects).is_some_and(|first| !first.is_empty());
    let all = if led { hosts(scene, &subjects) } else { None };
    all.unwrap_or(subjects)
}

/// Who holds it: the subjects, and before them the first of two who hold it together (`Sở Văn hóa phối hợp với Hội Nhà báo tổ chức`);
/// none where a list of duties begins with the partner (`Chủ trì, phối hợp với Cục Hải quan tổ chức hội nghị`).
fn hosts<'s>(scene: &Scene<'s>, subjects: &[&'s Actor]) -> Option<Vec<&'s Actor>> {
    let together = subjects.first().is_some_and(|first| {
        let at = first.tokens.start;
        at >= scene.tokens.start + 2 && scene.reading.str(at - 1) == "với" && scene.reading.str(at - 2) == "hợp"
    });
    let subjects = &with_dashes(scene, subjects)[..];
    let first = partners_of(scene, subjects).unwrap_or_default();
    let first = with_dashes(scene, &first);
    if together && first.is_empty() && scene.dates().next().is_none() {
        return None;
    }
    // `tiểu ban chuẩn bị Đại hội của Đảng tổ chức phiên họp`: the last word of a longer name holds nothing.
    let own = |actor: &&Actor| scene.reading.str(actor.tokens.start.wrapping_sub(1)) != "của";
    let listed = subjects.first().filter(|_| !first.is_empty());
    let listed = listed.map_or_else(Vec::new, |subject| partners_before(scene, subject));
    let all = first.into_iter().chain(listed);
    Some(all.chain(subjects.iter().copied().filter(own)).collect())
}

/// `phối hợp với | UBND tỉnh A, | UBND tỉnh B tổ chức`: the partners whom commas part from the last.
fn partners_before<'s>(scene: &Scene<'s>, last: &Actor) -> Vec<&'s Actor> {
    let mut listed: Vec<&Actor> = Vec::new();
    let mut start = last.tokens.start;
    while let Some(before) = start
        .checked_sub(1)
        .filter(|comma| scene.reading.is_mark(*comma, &[',']))
        .and_then(|comma| scene.actor_before(comma))
        .filter(|actor| matches!(actor.who, Who::Body(_)))
    {
        listed.insert(0, before);
        start = before.tokens.start;
    }
    let with = start >= 2 && scene.reading.words(start - 2..start) == "hợp với";
    if with { listed } else { Vec::new() }
}

/// `Đảng ủy - UBND - | Ủy ban MTTQ xã | tổ chức`: bodies with those that dashes join before them.
fn with_dashes<'s>(scene: &Scene<'s>, bodies: &[&'s Actor]) -> Vec<&'s Actor> {
    let mut all = bodies.to_vec();
    let is_body = |actor: &&Actor| matches!(actor.who, Who::Body(_));
    while let Some(first) = all.first().copied().filter(is_body) {
        let dash = first.tokens.start.checked_sub(1);
        let dash = dash.filter(|dash| *dash > scene.tokens.start && scene.reading.is_mark(*dash, &['-', '–']));
        match dash.and_then(|dash| scene.actor_before(dash)).filter(is_body) {
            Some(before) => all.insert(0, before),
            None => break,
        }
    }
    // `Quận ủy, HĐND - UBND quận`
    let dashed = all.len() > bodies.len();
    let joined = all.first().filter(|_| dashed).map(|first| scene.coordinated(first));
    let before = joined.unwrap_or_default();
    before.iter().rev().skip(1).for_each(|body| all.insert(0, body));
    all
}

/// `Sở Văn hóa phối hợp với Hội Nhà báo tổ chức hội thảo`: the first of two who hold it together.
fn partners_of<'s>(scene: &Scene<'s>, subjects: &[&Actor]) -> Option<Vec<&'s Actor>> {
    leader_of(scene, subjects.first()?.tokens.start)
}

/// `Sở Văn hóa | phối hợp với Bộ QQ-XYZ, …`: who holds it with those who stand before a token, all or some of whom no table may know.
fn leader_of<'s>(scene: &Scene<'s>, end: usize) -> Option<Vec<&'s Actor>> {
    let quiet = |at: &usize| {
        (scene.reading.shape(*at) != Shape::Mark || scene.reading.is_mark(*at, &[',', '-', '–', '&', '/', '(', ')']))
            && scene.reading.word_at(*at, WordClass::Aspect).is_none()
    };
    let with = (scene.tokens.start..end)
        .rev()
        .take(LONGEST_PARTNERS)
        .take_while(quiet)
        .find(|at| matches!(scene.reading.str(*at), "với" | "cùng") || is_bare_joint(scene, *at))?;
    let joint = with
        .checked_sub(if is_bare_joint(scene, with) { 1 } else { 2 })
        .filter(|joint| is_word(scene.reading.str(*joint), "phối"))?;
    scene.status(joint)?;
    Some(scene.subjects(joint))
}

/// `Ủy ban Mặt trận phối | hợp | UBND phường tổ chức`: without `với`.
fn is_bare_joint(scene: &Scene<'_>, at: usize) -> bool {
    scene.reading.str(at) == "hợp"
        && is_word(scene.reading.str(at.wrapping_sub(1)), "phối")
        && scene.reading.is_capital(at + 1)
}

/// `kỳ họp thứ 12 do HĐND tỉnh Phú Yên tổ chức ngày 19/9`, `diễn đàn do Bộ Y tế phối hợp với Hội Nông dân tổ chức`
fn held_by(
    scene: &Scene<'_>,
    verb: &Found<'_>,
    subjects: &[&Actor],
    gatherings: &[Gathering<'_>],
    status: Status,
) -> Option<Event> {
    let hosts = hosts(scene, subjects)?;
    let first = hosts.first().copied()?;
    let gathering = by_agent(scene, Some(first), gatherings)?;
    // `sẽ được Bộ Y tế tổ chức`
    let status = match scene.reading.str(first.tokens.start - 1) {
        "được" => scene.status(first.tokens.start - 1)?,
        _ => status,
    };
    let mut event = event(scene, verb, gathering, status, "conference/held");
    let bodies = hosts.iter().filter(|actor| matches!(actor.who, Who::Body(_)));
    conference(&mut event).organizers = bodies.map(|actor| scene.participant(actor)).collect();
    Some(event)
}

/// `Sáng 3/12, tại Hà Nội, tổ chức Hội nghị`, `Hội nghị … diễn ra`: a verb without a subject, behind a comma or a date.
fn is_impersonal(scene: &Scene<'_>, verb: usize) -> bool {
    let start = scene.preverb_start(verb);
    start > scene.tokens.start && (start < verb || scene.reading.is_mark(start - 1, &[',']))
        || is_by_someone(scene, start)
}

/// `Ngày 10/3, Câu lạc bộ Nhà báo nữ (CLB) tỉnh tổ chức hội nghị`: a body that no table knows, between the day and the verb.
fn is_by_someone(scene: &Scene<'_>, verb: usize) -> bool {
    // `Kỷ niệm 85 năm ngày truyền thống (18/11/1930 - 18/11/2015), ngày 25/10/2015, Nhân dân khu phố 6 …`
    let opens = |at: usize| at <= scene.tokens.start + 1 || scene.reading.is_mark(at - 1, &[',']);
    let mut days = scene.dates().filter(|date| is_day(date));
    let day = days
        .find(|date| opens(date.expression.tokens.start))
        .map(|date| date.expression.tokens.clone());
    let Some(day) = day.filter(|day| day.end < verb) else {
        return false;
    };
    let start = day.end + usize::from(scene.reading.is_mark(day.end, &[',']));
    let quiet = |at: usize| {
        let mark =
            scene.reading.shape(at) == Shape::Mark && !scene.reading.is_mark(at, &['-', '–', '(', ')', '&', '/']);
        let word = |class| scene.reading.word_at(at, class).is_some();
        let lower = scene.reading.shape(at) == Shape::Lower;
        let says = |(_, trigger): (usize, &Trigger)| {
            &*trigger.event != "conference" && matches!(&*trigger.reading, "verb" | "speech")
        };
        !mark
            && !(lower
                && (word(WordClass::Aspect)
                    || word(WordClass::Duty)
                    || word(WordClass::Negation)
                    || scene.reading.triggers_at(at).any(says)))
            && !matches!(
                scene.reading.str(at),
                "để" | "việc" | "được" | "bị" | "cho" | "khi" | "là"
            )
    };
    let mut gathers = scene
        .triggers("conference")
        .filter(|found| (start..verb).contains(&found.tokens.start));
    let nobody = scene
        .actors
        .iter()
        .all(|actor| actor.tokens.start < start || actor.tokens.end > verb || !actor.who.is_person());
    scene.reading.is_capital(start)
        && (1..=LONGEST_HOST).contains(&(verb - start))
        && (start..verb).all(quiet)
        && gathers.next().is_none()
        && nobody
}

/// `Hội nghị … khai mạc`, `khai mạc Hội nghị …`, `diễn ra Hội nghị …`
pub(super) fn opened(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let status = scene.status(verb.tokens.start)?;
    // `Lễ viếng bắt đầu từ 18h`: what begins has to stand before the verb.
    let (only_before, only_behind) = (&*verb.trigger.value == "subject", &*verb.trigger.value == "object");
    let next_to = |gathering: &&Gathering<'_>| {
        !only_before
            || scene.preverb_start(verb.tokens.start) <= gathering.tokens.end + usize::from(gathering.is_bare()) * 6
    };
    let before = subject_gathering(scene, verb, gatherings)
        .filter(next_to)
        .filter(|_| !only_behind);
    let gathering = before.or_else(|| object(scene, verb.tokens.end, gatherings).filter(|_| !only_before))?;
    let mut found = event(scene, verb, gathering, status, "conference/opened");
    if gathering.tokens.start >= verb.tokens.end {
        let bodies = scene
            .subjects(verb.tokens.start)
            .into_iter()
            .filter(|actor| matches!(actor.who, Who::Body(_)) && !is_in_venue(scene, actor));
        conference(&mut found).organizers = bodies.map(|actor| scene.participant(actor)).collect();
    } else {
        found.date = date_behind(scene, verb.tokens.end).or(found.date);
    }
    Some(found)
}

/// `tại Hội trường UBND tỉnh đã diễn ra kỳ họp`: a body whose house a phrase of place names.
fn is_in_venue(scene: &Scene<'_>, body: &Actor) -> bool {
    let at = body.tokens.start;
    let phrase = (scene.tokens.start..at)
        .rev()
        .take(LONGEST_VENUE)
        .take_while(|token| !scene.reading.is_mark(*token, &[',']));
    let mut phrase = phrase.map(|token| scene.reading.str(token));
    phrase.any(|word| matches!(word, "tại" | "Tại" | "ở" | "Ở"))
}

/// `Chính phủ họp phiên thường kỳ`, `Bộ Chính trị họp`
pub(super) fn met(scene: &Scene<'_>, verb: &Found<'_>, gatherings: &[Gathering<'_>]) -> Option<Event> {
    let status = scene.status(verb.tokens.start)?;
    // `Hội nghị lần thứ chín Ban Chấp hành Đảng bộ tỉnh họp ngày 11/6`: it is the conference that meets.
    let start = scene.preverb_start(verb.tokens.start);
    if let Some(gathering) = gatherings.iter().find(|gathering| gathering.tokens.end == start) {
        let mut event = event(scene, verb, gathering, status, "conference/met");
        event.date = date_behind(scene, verb.tokens.end).or(event.date);
        return Some(event);
    }
    let subjects = scene.subjects(verb.tokens.start);
    let organizers: Vec<Participant> = subjects
        .iter()
        .filter(|actor| matches!(actor.who, Who::Body(_)))
        .map(|actor| scene.participant(actor))
        .collect();
    let organizers = if organizers.is_empty() {
        bodies_with_members(scene, &subjects)
    } else {
        organizers
    };
    // `Sáng 3/12, Ban Chỉ huy phòng chống thiên tai tỉnh họp`: whoever it is whom no table knows.
    if organizers.is_empty() && !(subjects.is_empty() && is_by_someone(scene, start)) {
        return None;
    }
    // `Ban Chấp hành Trung ương họp Hội nghị lần thứ nhất`
    if let Some(gathering) = gatherings
        .iter()
        .find(|gathering| gathering.tokens.start == verb.tokens.end)
    {
        let mut event = event(scene, verb, gathering, status, "conference/met");
        conference(&mut event).organizers = organizers;
        return Some(event);
    }
    // `Chính phủ họp phiên thường kỳ`, `Ủy ban Kiểm tra Trung ương đã họp kỳ 33`
    let named = matches!(scene.reading.str(verb.tokens.end), "phiên" | "kỳ" | "Kỳ");
    let start = if named { verb.tokens.end } else { verb.tokens.start };
    let end = if named { name_end(scene, start) } else { verb.tokens.end };
    let gathering = Gathering {
        tokens: start..end.max(verb.tokens.end),
        noun: verb.clone(),
    };
    let mut event = event(scene, verb, &gathering, status, "conference/met");
    let conference = conference(&mut event);
    conference.name = named.then(|| scene.passage(gathering.tokens));
    conference.resumed = false;
    if named {
        conference.kind = "session".to_owned();
        conference.form = if scene.reading.str(start) == "phiên" {
            Form::Sitting
        } else {
            Form::Usual
        };
    }
    conference.organizers = organizers;
    Some(event)
}

/// `Ban Thường vụ Tỉnh ủy và | thành viên UBND tỉnh | họp`: the bodies that meet with members of another.
fn bodies_with_members(scene: &Scene<'_>, subjects: &[&Actor]) -> Vec<Participant> {
    let joint = subjects
        .first()
        .filter(|first| matches!(first.who, Who::Unnamed | Who::Group))
        .and_then(|first| first.tokens.start.checked_sub(1))
        .filter(|joint| matches!(scene.reading.str(*joint), "và" | "cùng"));
    let body = joint
        .and_then(|joint| scene.actor_before(joint))
        .filter(|body| matches!(body.who, Who::Body(_)));
    let bodies = body.map_or_else(Vec::new, |body| scene.coordinated(body));
    let free = bodies.first().is_some_and(|first| !scene.is_governed(first));
    bodies
        .into_iter()
        .filter(|_| free)
        .map(|body| scene.participant(body))
        .collect()
}
