//! Awards: who gave whom which order, medal, title or certificate.
//!
//! **Finds** an award with its giver and its recipients.
//!
//! **Sentence shapes**
//! - `Phó Chủ tịch nước trao tặng Huân chương Lao động hạng Ba cho Sở Y tế`
//! - `Bộ trưởng ký Quyết định số 12 về việc tặng Bằng khen`, `Bộ Tư lệnh tổ chức lễ kỷ niệm và đón nhận Huân chương`
//! - `Nhà trường đón nhận Huân chương Độc lập`, `ông A được Chủ tịch nước truy tặng Huân chương Dũng cảm`
//!
//! **Refuses** `trao đổi`, `trao quyết định`, awards that are only named (`người đã được tặng Huân chương …` inside a name),
//! wishes and proposals to award.
//!
//! **Known misses**: prizes without a word for one.
//!
//! Triggers: readings `give`, `receive`, `noun` (words for awards), `veto`.

#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::Serialize;

use super::dating;
use super::phrase::name_end;
use super::recipients::{listed, recipients};
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::voice::{LeadIn, lead_in};
use super::words::{is_counted, is_joint, is_tail, list_start, trigger_at, trigger_before};
use super::{Details, Event, Participant, Passage};
use crate::mention::WordClass;
use crate::text::{Shape, is_word};

/// The fields of an award.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Award {
    /// Who receives it.
    pub recipients: Vec<Participant>,
    /// The award as written.
    pub award: Passage,
    /// Who gives it.
    pub giver: Option<Participant>,
}

/// How many words may stand between the verb and the award: `trao tặng 10 đồng chí Huân chương`.
const LONGEST_GAP: usize = 8;

/// The most words between an award and its giver: `Huân chương | Lao động hạng Ba | của Chủ tịch nước`.
const LONGEST_GRADE: usize = 6;

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let triggers: Vec<Found<'_>> = scene.triggers("award").collect();
    let mut taken = None;
    for verb in triggers
        .iter()
        .filter(|found| matches!(&*found.trigger.reading, "give" | "receive"))
    {
        let Some(noun) = object(scene, verb, &triggers).filter(|noun| taken != Some(noun.tokens.start)) else {
            continue;
        };
        if let Some(event) = event(scene, verb, noun) {
            taken = Some(noun.tokens.start);
            events.push(event);
        }
    }
}

/// The award behind the verb, in its clause.
fn object<'a, 's>(scene: &Scene<'_>, verb: &Found<'_>, triggers: &'a [Found<'s>]) -> Option<&'a Found<'s>> {
    let noun = triggers
        .iter()
        .find(|found| &*found.trigger.reading == "noun" && found.tokens.start >= verb.tokens.end)?;
    let mut gap = verb.tokens.end..noun.tokens.start;
    let quiet = gap.len() <= LONGEST_GAP && gap.all(|at| scene.reading.shape(at) != Shape::Mark);
    quiet.then_some(noun)
}

fn event(scene: &Scene<'_>, verb: &Found<'_>, noun: &Found<'_>) -> Option<Event> {
    // What leads to a decision on a post leads to one on an award: `ký Quyết định số 12 về việc tặng`.
    let lead = lead_in(scene, "personnel", verb.tokens.start)?;
    let status = lead.status;
    // `gia đình từng được tặng Bằng khen`: what somebody has had since long ago.
    if (scene.preverb_start(verb.tokens.start).saturating_sub(1)..verb.tokens.start)
        .any(|at| scene.reading.str(at) == "từng")
    {
        return None;
    }
    let (award, behind) = award_words(scene, noun);
    // `được nhận danh hiệu cao quý này`: which award, only the sentence before says.
    if matches!(scene.reading.str(behind), "này" | "đó" | "trên") {
        return None;
    }
    let subjects = subjects_of(scene, verb, &lead);
    let patients = patients(scene, verb, &subjects);
    let passive = patients.is_some();
    let named = |actors: &[&Actor]| actors.iter().map(|actor| scene.participant(actor)).collect::<Vec<_>>();
    let (mut givers, recipients) = if &*verb.trigger.reading == "receive" {
        (given_by(scene, behind), named(&subjects))
    } else if let Some(patients) = patients {
        let recipients = if patients.is_empty() && scene.reading.str(behind) == "là" {
            listed(scene, behind + 1)
        } else {
            named(&patients)
        };
        (subjects.clone(), recipients)
    } else {
        let recipients = given_to(scene, verb.tokens.end..noun.tokens.start, behind);
        (subjects.clone(), recipients)
    };
    // `việc trao tặng các danh hiệu của Đảng`: awards in general.
    if givers.is_empty() && !is_word(scene.reading.str(lead.start), "việc") {
        givers.extend(owner(scene, noun.tokens.end, award.end));
    }
    // `đề nghị Chủ tịch nước tặng Huân chương`: who is asked to give has not given.
    let doer = if &*verb.trigger.reading == "receive" {
        &subjects
    } else {
        &givers
    };
    let asked = !passive
        && doer.first().is_some_and(|doer| {
            let start = doer.tokens.start;
            let asks = |reading| {
                trigger_before(scene, start, "statement", reading).is_some_and(|asks| &*asks.trigger.value == "request")
            };
            let submitted = start > scene.tokens.start && scene.reading.str(start - 1) == "trình";
            submitted || asks("verb") || asks("speech")
        });
    if givers.is_empty() && recipients.is_empty() || asked {
        return None;
    }
    let words = verb.tokens.start..noun.tokens.end;
    let date = dating::date(scene, verb.tokens.start, award.end);
    let award = Award {
        recipients,
        award: scene.passage(award),
        giver: givers.first().map(|giver| scene.participant(giver)),
    };
    Some(Event {
        date,
        ..scene.event("award/verb", 0.85, status, words, Details::Award(award))
    })
}

/// Who does it: whose decision it is, the subjects of the verb, of what leads to it, or of the verb with which it goes on; nobody where a
/// decision is only handed over.
fn subjects_of<'s>(scene: &Scene<'s>, verb: &Found<'_>, lead: &LeadIn<'s>) -> Vec<&'s Actor> {
    if let Some(decider) = lead.decider {
        return vec![decider];
    }
    let receives = &*verb.trigger.reading == "receive";
    let joined = |doers: Vec<&'s Actor>| {
        let first = doers.first().filter(|_| receives);
        let apart = first.is_some_and(|first| is_apart(scene, first, verb.tokens.start));
        if apart { Vec::new() } else { doers }
    };
    let own = scene.subjects(verb.tokens.start);
    if !own.is_empty() || lead.handed {
        return joined(own);
    }
    let led = scene.subjects(lead.start);
    if !led.is_empty() {
        return joined(led);
    }
    let (doers, _) = scene.carried(verb.tokens.start).unwrap_or_default();
    // `ông A dự lễ kỷ niệm và đón nhận …`: not he, but `Bộ Tư lệnh Quân khu 1 tổ chức lễ kỷ niệm và đón nhận …`.
    let undergoes =
        |doer: &Actor| (doer.tokens.end..verb.tokens.start).any(|at| matches!(scene.reading.str(at), "được" | "bị"));
    // `trao Huy hiệu 65 năm tuổi Đảng, trao Huy hiệu 50 năm tuổi Đảng`
    let named = |doer: &Actor| scene.reading.str(doer.tokens.start.saturating_sub(1)) == "tuổi";
    let able = |doer: &Actor| {
        let body = matches!(doer.who, Who::Body(_)) && !named(doer);
        body || !receives && doer.who.is_person()
    };
    let fit = doers.iter().all(|doer| able(doer) && !undergoes(doer));
    if fit { doers } else { Vec::new() }
}

/// `tại chi bộ An Ninh; có 1 đồng chí nhận …`, `cá nhân của Hội Luật gia nhận …`, `các tác giả Việt Nam nhận …`: whom another phrase names.
fn is_apart(scene: &Scene<'_>, doer: &Actor, verb: usize) -> bool {
    let parted = (doer.tokens.end..verb).any(|at| scene.reading.is_mark(at, &[';', ':']));
    parted || is_counted(scene, doer) || is_tail(scene, doer) || scene.is_governed(doer)
}

/// `Bằng khen của Thủ tướng Chính phủ`, `Huân chương Lao động hạng Ba của Chủ tịch nước`: whose award it is.
fn owner<'s>(scene: &Scene<'s>, noun_end: usize, award_end: usize) -> Option<&'s Actor> {
    let near = award_end.min(noun_end + LONGEST_GRADE);
    let of = (noun_end..near).find(|at| scene.reading.str(*at) == "của")?;
    scene.actor_at(of + 1).filter(|actor| !matches!(actor.who, Who::Group))
}

/// `nhận Cờ thi đua do Thủ tướng trao tặng`: who gives what is received.
fn given_by<'s>(scene: &Scene<'s>, award_end: usize) -> Vec<&'s Actor> {
    let giver = scene.actor_at(award_end + 1).filter(|giver| {
        scene.reading.str(award_end) == "do" && trigger_at(scene, giver.tokens.end, "award", "give").is_some()
    });
    giver.into_iter().collect()
}

/// `ông A được Chủ tịch nước truy tặng …`: whoever stands before `được`.
fn patients<'s>(scene: &Scene<'s>, verb: &Found<'_>, givers: &[&Actor]) -> Option<Vec<&'s Actor>> {
    let start = givers.first().map_or_else(
        || scene.preverb_start(verb.tokens.start),
        |giver| list_start(scene, giver).tokens.start,
    );
    let voice = start
        .checked_sub(1)
        .filter(|voice| *voice > scene.tokens.start && scene.reading.str(*voice) == "được")?;
    // `5 đảng viên thuộc Đảng ủy Sở Y tế được tặng`
    let of_another = |actor: &Actor| scene.reading.str(actor.tokens.start.wrapping_sub(1)) == "thuộc";
    let named = |actor: &&Actor| !is_counted(scene, actor) && !of_another(actor);
    Some(scene.subjects(voice).into_iter().filter(named).collect())
}

/// The award to the end of its name, not with the year of it, `Bằng khen | năm 2004`, or what is told next, `giấy khen | và có tên`;
/// and where those who receive it may stand.
fn award_words(scene: &Scene<'_>, noun: &Found<'_>) -> (Range<usize>, usize) {
    let named = name_end(scene, noun.tokens.end - 1).max(noun.tokens.end);
    // `trao Bằng khen của Thủ tướng tặng Sở Y tế`
    // `gắn Huân chương | lên lá cờ truyền thống`, `nhận Bằng khen của Thủ tướng | và 3 học sinh nhận …`, `nhận giải Nhất | với loạt bài …`
    // `nhận Huân chương | vì thành tích xuất sắc`; but `Kỷ niệm chương vì sự nghiệp giáo dục`, `Huy hiệu 50, 40 và 30 năm tuổi Đảng`.
    let ends = |at: &usize| match scene.reading.str(*at) {
        "lên" | "với" => true,
        "vì" => scene.reading.str(at + 1) != "sự",
        "và" => {
            let counted = scene.reading.shape(at + 1) == Shape::Number && scene.reading.shape(at - 1) != Shape::Number;
            // `trao bằng khen | và biểu dương các cá nhân`
            counted || matches!(scene.reading.str(at + 1), "khen" | "biểu" | "tuyên" | "chúc")
        }
        _ => trigger_at(scene, *at, "award", "give").is_some() || behind_to(scene, *at).is_some(),
    };
    let given = (noun.tokens.end..named).find(ends);
    let behind = given.unwrap_or_else(|| behind_grades(scene, named));
    let dated = scene.dates().map(|date| date.expression.tokens.start);
    let dated = dated.filter(|date| (noun.tokens.end..behind).contains(date)).min();
    let end = dated.unwrap_or(behind);
    let open = end > noun.tokens.end && matches!(scene.reading.str(end - 1), "và" | "vì");
    (noun.tokens.start..end - usize::from(open), behind)
}

/// `Huân chương Lao động hạng Nhì | , hạng Ba`, `hạng Nhì | và Ba`: behind the further grades of an award.
fn behind_grades(scene: &Scene<'_>, mut at: usize) -> usize {
    let graded = |at: usize| matches!(scene.reading.str(at), "Nhất" | "Nhì" | "Ba" | "nhất" | "nhì" | "ba");
    while scene.reading.str(at.wrapping_sub(2)) == "hạng" || graded(at.wrapping_sub(1)) {
        let joined = is_joint(scene, at);
        let named = scene.reading.str(at + 1) == "hạng";
        let grade = at + 1 + usize::from(named);
        // `hạng Nhì, ba cá nhân dự lễ`
        if !joined || !graded(grade) || !named && !scene.reading.is_capital(grade) {
            break;
        }
        at = grade + 1;
    }
    at
}

/// `cho | Sở Y tế`, `trực tiếp cho | ông A`: behind the words that begin at a token and lead to those who receive.
fn behind_to(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let filler = scene.reading.word_at(at, WordClass::Filler);
    let to = filler.map_or(at, |(end, _)| end);
    matches!(scene.reading.str(to), "cho" | "tới").then_some(to + 1)
}

/// Between the verb and the award, or behind `cho`: `trao Bằng khen cho Sở Y tế và ông A`.
fn given_to(scene: &Scene<'_>, gap: Range<usize>, award_end: usize) -> Vec<Participant> {
    if !gap.is_empty() {
        let inside = listed(scene, gap.start);
        if !inside.is_empty() {
            return inside;
        }
    }
    if let Some(start) = behind_to(scene, award_end) {
        return recipients(scene, start);
    }
    match scene.reading.str(award_end) {
        "lên" => pinned_on(scene, award_end + 1),
        _ => trigger_at(scene, award_end, "award", "give")
            .map_or_else(Vec::new, |give| recipients(scene, give.tokens.end)),
    }
}

/// `gắn Huân chương lên | lá cờ truyền thống của Cục Điện ảnh`: whose flag it is.
fn pinned_on(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let of = (start..scene.words_end().min(start + LONGEST_GAP)).find(|at| scene.reading.str(*at) == "của");
    of.map_or_else(Vec::new, |of| recipients(scene, of + 1))
}
