//! Awards: who gave whom which order, medal, title or certificate.
//!
//! **Finds** an award with its giver and its recipients.
//!
//! **Sentence shapes**
//! - `Phó Chủ tịch nước trao tặng Huân chương Lao động hạng Ba cho Sở Y tế`
//! - `Nhà trường đón nhận Huân chương Độc lập`, `ông A được Chủ tịch nước truy tặng Huân chương Dũng cảm`
//!
//! **Refuses** `trao đổi`, `trao quyết định`, awards that are only named (`người đã được tặng Huân chương …` inside a name),
//! wishes and proposals to award.
//!
//! **Known misses**: prizes without a word for one.
//!
//! Triggers: readings `give`, `receive`, `noun` (words for awards), `veto`.

use std::ops::Range;

use serde::Serialize;

use super::dating;
use super::phrase::name_end;
use super::recipients::{listed, recipients};
use super::scene::{Found, Scene};
use super::story::{Actor, Who};
use super::words::trigger_at;
use super::{Details, Event, Participant, Passage};
use crate::text::Shape;

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

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    let triggers: Vec<Found<'_>> = scene.triggers("award").collect();
    let mut taken: Vec<usize> = Vec::new();
    for verb in triggers
        .iter()
        .filter(|found| matches!(&*found.trigger.reading, "give" | "receive"))
    {
        let Some(noun) = object(scene, verb, &triggers).filter(|noun| !taken.contains(&noun.tokens.start)) else {
            continue;
        };
        if let Some(event) = event(scene, verb, noun) {
            taken.push(noun.tokens.start);
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
    let status = scene.status(verb.tokens.start)?;
    // `gia đình từng được tặng Bằng khen`: what somebody has had since long ago.
    if (scene.preverb_start(verb.tokens.start).saturating_sub(1)..verb.tokens.start)
        .any(|at| scene.reading.str(at) == "từng")
    {
        return None;
    }
    let (award, behind) = award_words(scene, noun);
    let subjects = scene.subjects(verb.tokens.start);
    let patients = patients(scene, verb, &subjects);
    let passive = patients.is_some();
    let named = |actors: &[&Actor]| actors.iter().map(|actor| scene.participant(actor)).collect::<Vec<_>>();
    let (givers, recipients) = if &*verb.trigger.reading == "receive" {
        (given_by(scene, behind), named(&subjects))
    } else if let Some(patients) = patients {
        (subjects, named(&patients))
    } else {
        let recipients = given_to(scene, verb.tokens.end..noun.tokens.start, behind);
        (acting(scene, subjects), recipients)
    };
    // `đề nghị Chủ tịch nước tặng Huân chương`: who is asked to give has not given.
    let asked = !passive
        && givers.first().is_some_and(|giver| {
            let before = giver.tokens.start.saturating_sub(1);
            matches!(scene.reading.str(before), "nghị" | "trình" | "xuất")
        });
    if givers.is_empty() && recipients.is_empty() || asked {
        return None;
    }
    let sentence = scene.reading.text.original(scene.sentence().span);
    Some(Event {
        status,
        rule: "award/verb",
        confidence: 0.85,
        trigger: scene.passage(verb.tokens.start..noun.tokens.end),
        sentence,
        date: dating::date(scene, verb.tokens.start, award.end),
        place: None,
        evidence: vec![sentence],
        part: scene.sentence().part,
        details: Details::Award(Award {
            recipients,
            award: scene.passage(award),
            giver: givers.first().map(|giver| scene.participant(giver)),
        }),
    })
}

/// `Ông A thừa ủy quyền của Chủ tịch nước đã trao …`: who acts, not for whom.
fn acting<'s>(scene: &Scene<'s>, mut givers: Vec<&'s Actor>) -> Vec<&'s Actor> {
    let empowered = givers.first().and_then(|giver| {
        let start = giver
            .tokens
            .start
            .checked_sub(4)
            .filter(|start| *start >= scene.tokens.start)?;
        let words = scene.reading.words(start..giver.tokens.start).to_lowercase();
        matches!(&*words, "thừa ủy quyền của" | "thừa uỷ quyền của").then_some(start)
    });
    let Some(start) = empowered else {
        return givers;
    };
    if givers.len() > 1 {
        givers.remove(0);
        return givers;
    }
    let comma = usize::from(start > scene.tokens.start && scene.reading.is_mark(start - 1, &[',']));
    scene
        .actor_before(start - comma)
        .filter(|actor| !matches!(actor.who, Who::Place(_)))
        .map_or(givers, |actor| vec![actor])
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
    let start = givers
        .first()
        .map_or_else(|| scene.preverb_start(verb.tokens.start), |giver| giver.tokens.start);
    let voice = start
        .checked_sub(1)
        .filter(|voice| *voice > scene.tokens.start && scene.reading.str(*voice) == "được")?;
    // `01 đồng chí được tặng Bằng khen` names nobody.
    let counted = |actor: &Actor| {
        let before = actor
            .tokens
            .start
            .checked_sub(1)
            .filter(|before| *before >= scene.tokens.start);
        before.is_some_and(|before| scene.reading.shape(before) == Shape::Number)
    };
    Some(
        scene
            .subjects(voice)
            .into_iter()
            .filter(|actor| !counted(actor))
            .collect(),
    )
}

/// The award to the end of its name, not with the year of it, `Bằng khen | năm 2004`, or what is told next, `giấy khen | và có tên`;
/// and where those who receive it may stand.
fn award_words(scene: &Scene<'_>, noun: &Found<'_>) -> (Range<usize>, usize) {
    let named = name_end(scene, noun.tokens.end - 1).max(noun.tokens.end);
    // `trao Bằng khen của Thủ tướng tặng Sở Y tế`
    let given = (noun.tokens.end..named).find(|at| trigger_at(scene, *at, "award", "give").is_some());
    let behind = given.unwrap_or(named);
    let dated = scene.dates().map(|date| date.expression.tokens.start);
    let dated = dated.filter(|date| (noun.tokens.end..behind).contains(date)).min();
    let end = dated.unwrap_or(behind);
    let open = end > noun.tokens.end && matches!(scene.reading.str(end - 1), "và" | "vì");
    (noun.tokens.start..end - usize::from(open), behind)
}

/// Between the verb and the award, or behind `cho`: `trao Bằng khen cho Sở Y tế và ông A`.
fn given_to(scene: &Scene<'_>, gap: Range<usize>, award_end: usize) -> Vec<Participant> {
    if !gap.is_empty() {
        let inside = listed(scene, gap.start);
        if !inside.is_empty() {
            return inside;
        }
    }
    match scene.reading.str(award_end) {
        "cho" | "tới" | "tặng" => recipients(scene, award_end + 1),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::event::testing::told;

    #[track_caller]
    fn gives(text: &str, expected: &[&str]) {
        assert_eq!(
            told("award", &["giver", "award", "recipients"], text),
            expected,
            "{text}"
        );
    }

    #[test]
    fn finds_givers_and_recipients() {
        gives(
            "Phó Chủ tịch nước Đặng Thị Ngọc Thịnh trao Huân chương Lao động hạng Ba cho Sở Y tế Hà Nội.",
            &["Đặng Thị Ngọc Thịnh | Huân chương Lao động hạng Ba | Sở Y tế Hà Nội"],
        );
        gives(
            "Ông Trần Duy Năng được Chủ tịch nước truy tặng Huân chương Dũng cảm.",
            &["Chủ tịch nước | Huân chương Dũng cảm | Trần Duy Năng"],
        );
        gives(
            "Công an tỉnh Đồng Nai vinh dự đón nhận Huân chương Quân công hạng Nhì.",
            &["- | Huân chương Quân công hạng Nhì | Công an tỉnh Đồng Nai"],
        );
        gives(
            "Bộ Y tế tặng Bằng khen cho bà Lê Thị Mai.",
            &["Bộ Y tế | Bằng khen | Lê Thị Mai"],
        );
    }

    #[test]
    fn recipients_have_a_calling_a_list_or_no_name() {
        let to = |recipients: &str, expected: &str| {
            gives(
                &format!("Bộ Y tế tặng Bằng khen cho {recipients}."),
                &[&format!("Bộ Y tế | Bằng khen | {expected}")],
            );
        };
        to(
            "cô giáo Lê Thị Mai và thầy giáo Trần Duy Năng, Tổ trưởng tổ Toán",
            "Lê Thị Mai; Trần Duy Năng",
        );
        to(
            "Sở Y tế Hà Nội và ông Trần Duy Năng (xã An Thủy)",
            "Sở Y tế Hà Nội; Trần Duy Năng",
        );
        to(
            "các đảng viên gồm: Ông Trần Duy Năng và bà Lê Thị Mai",
            "Trần Duy Năng; Lê Thị Mai",
        );
        to("3 cá nhân có thành tích xuất sắc", "");
        to("đảng viên Trần Duy Năng", "Trần Duy Năng");
        to("tỉnh Quảng Nam", "tỉnh Quảng Nam");
        to("gia đình ông Trần Duy Năng", "gia đình ông Trần Duy Năng");
        to("tập thể nhà trường", "tập thể nhà trường");
        to("những việc làm tốt", "");
        gives(
            "Bộ Y tế tặng Bằng khen năm 2019 cho bà Lê Thị Mai; Bộ trưởng nói đây là tin vui.",
            &["Bộ Y tế | Bằng khen | Lê Thị Mai"],
        );
    }

    #[test]
    fn refuses_other_giving_and_mere_names() {
        gives("Hai bên trao đổi về Huân chương Lao động.", &[]);
        gives("Bí thư Tỉnh ủy trao quyết định bổ nhiệm cho ông Trần Duy Năng.", &[]);
        gives("Bộ Y tế đề nghị tặng Bằng khen cho bà Lê Thị Mai.", &[]);
        gives("Ông Năng chưa nhận Huân chương Lao động.", &[]);
        gives("Đảng bộ đã đề nghị trao tặng Huy hiệu Đảng cho bà Lê Thị Mai.", &[]);
        gives("Quỹ Sáng tạo sẽ tổ chức giải thưởng cho bà Lê Thị Mai.", &[]);
        gives("Quy chế xét tặng danh hiệu được sửa đổi.", &[]);
    }

    #[test]
    fn who_is_honoured_and_who_acts_for_another_is_told() {
        gives(
            "Bà Lê Thị Mơ vinh dự được Thủ tướng Chính phủ tặng Bằng khen.",
            &["Thủ tướng Chính phủ | Bằng khen | Lê Thị Mơ"],
        );
        gives(
            "Bà Lê Thị Mơ nhận Cờ thi đua do Thủ tướng Nguyễn Xuân Phúc trao tặng.",
            &["Nguyễn Xuân Phúc | Cờ thi đua | Lê Thị Mơ"],
        );
        gives(
            "Ông Trần Duy Mẫn thừa ủy quyền của Chủ tịch nước đã trao Huân chương Lao động cho Sở Y tế.",
            &["Trần Duy Mẫn | Huân chương Lao động | Sở Y tế"],
        );
        gives(
            "Năm qua, 12 đồng chí được Bộ Y tế tặng Bằng khen.",
            &["Bộ Y tế | Bằng khen | "],
        );
    }
}
