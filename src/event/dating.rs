//! When the deed of a verb was done.

use std::ops::Range;

use super::EventDate;
use super::scene::Scene;
use super::setting::{is_day, is_event_time};
use super::words::trigger_at;
use crate::mention::WordClass;
use crate::text::lower;
use crate::time::ResolvedDate;

/// When the deed of a verb was done, where its own clause says so.
///
/// The last day before it, unless another speaks in between (`Chiều 27/6, ông A cho biết, ông B được bổ nhiệm`) or it is a
/// birthday; else the first behind it in its clause. A month or year before it counts only where no day stands there:
/// `Ngày 13/12, tại hội nghị tổng kết năm 2016, ông A nhận …`.
pub(super) fn date(scene: &Scene<'_>, start: usize, verb_end: usize) -> Option<EventDate> {
    date_outside(scene, start, verb_end, &(verb_end..verb_end))
}

/// The same, of a verb whose object holds days of its own: `ký Kế hoạch phối hợp năm 2021`.
pub(super) fn date_outside(
    scene: &Scene<'_>,
    start: usize,
    verb_end: usize,
    object: &Range<usize>,
) -> Option<EventDate> {
    let told = |date: &&ResolvedDate| {
        let first = date.expression.tokens.start;
        is_event_time(date)
            && !scene.is_feast(date)
            && !is_birth(scene, date)
            && !object.contains(&first)
            && !scene.is_of_cited(date)
    };
    // `hồi tháng 8, ông A nói về việc bổ nhiệm ông B`: what is spoken of is not dated by the speech.
    let spoken_of = scene.reading.str(start) == "việc" || scene.reading.str(start + 1) == "việc";
    let before = || {
        let dates = scene.dates().filter(|_| !spoken_of).filter(told);
        dates
            .filter(|date| date.expression.tokens.end <= start)
            .filter(|date| is_day(date) || scene.sets_time(date, start))
    };
    let last = before()
        .filter(|date| is_day(date))
        .last()
        .or_else(|| before().last())
        .filter(|date| !is_said_between(scene, date.expression.tokens.end, start))
        .filter(|date| !is_earlier(scene, date.expression.tokens.end, start))
        .filter(|date| !is_subject_matter(scene, date.expression.tokens.end, start));
    if let Some(date) = last {
        return scene.event_date(date);
    }
    let behind = scene
        .dates()
        .filter(told)
        .find(|date| date.expression.tokens.start >= verb_end)
        .filter(|date| is_dating(scene, verb_end, date.expression.tokens.start))?;
    scene.event_date(behind)
}

/// `từ ngày 1/7`, `vào ngày`, `hôm 31/5`, `ngày 31/5`: a date that dates the verb and no verb behind it, and no term.
fn is_dating(scene: &Scene<'_>, verb_end: usize, date: usize) -> bool {
    let led = matches!(scene.reading.str(date - 1), "từ" | "vào" | "hồi" | "hôm" | "kể")
        || matches!(
            scene.reading.str(date),
            "từ" | "ngày" | "hôm" | "chiều" | "sáng" | "kể" | "tối"
        );
    let quiet = (verb_end..date).all(|at| {
        scene.reading.word_at(at, WordClass::Aspect).is_none()
            && !scene.reading.is_mark(at, &[';', ':', '.'])
            && !matches!(
                scene.reading.str(at),
                "được" | "bị" | "khi" | "sau" | "trước" | "vì" | "do" | "đến" | "kỳ" | "hiệu"
            )
            // `thành lập Tổ biên tập Nghị định thay thế Nghị định ban hành ngày 22/3`
            && trigger_at(scene, at, "document", "verb").is_none_or(|issued| &*issued.trigger.value != "issue")
    });
    // `Sau khi ông nghỉ hưu, ngày 22/3, Bộ Xây dựng thông báo …`: the day of what follows.
    let end = scene.date_at(date);
    let opens_next = scene.reading.is_mark(date - 1, &[','])
        && end.is_some_and(|found| scene.reading.is_mark(found.expression.tokens.end, &[',']));
    led && quiet && !opens_next
}

/// `Chiều 27/6, báo chí hỏi về việc tỉnh bổ nhiệm ông A`: what is only spoken of, and by no paper (`công bố quyết định về việc`).
fn is_subject_matter(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    (from + 1..to).any(|at| {
        let paper = scene
            .document_before(at - 1)
            .is_some_and(|document| document.tokens.start >= from);
        scene.reading.str(at) == "việc" && matches!(scene.reading.str(at - 1), "về" | "tới" | "đến") && !paper
    })
}

fn is_birth(scene: &Scene<'_>, date: &ResolvedDate) -> bool {
    let first = date.expression.tokens.start;
    let near = first.saturating_sub(2)..(first + 1).min(scene.tokens.end);
    near.clone()
        .any(|at| matches!(&*lower(scene.reading.str(at)), "sinh" | "sn"))
        || scene.reading.is_mark(first.wrapping_sub(1), &['('])
}

/// `Ngày 17/9, ông A được bổ nhiệm thay ông B vì ông B trước đó đã được bổ nhiệm …`: what was before the day is not dated by it.
fn is_earlier(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| scene.reading.str(at) == "trước" && scene.reading.str(at + 1) == "đó")
}

fn is_said_between(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| {
        scene.reading.triggers_at(at).any(|(_, trigger)| {
            &*trigger.event == "statement" && &*trigger.reading == "verb" && &*trigger.value == "say"
        })
    })
}
