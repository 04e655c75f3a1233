//! When something is said: the day beside the verb, or the one that sets the scene.

use crate::event::EventDate;
use crate::event::scene::Scene;
use crate::event::setting::is_day;
use crate::text::lower;
use crate::time::{DateValue, ResolvedDate};

/// The day or month with which the sentence sets the scene: `Chiều 28/12, tại hội nghị, Thủ tướng nhấn mạnh …`.
///
/// `Theo báo cáo ngày 3/12, …`, `Thực hiện Chỉ thị ngày 3/12, …`: the day of what the sentence rests on is another.
pub(super) fn date(scene: &Scene<'_>, speaker: usize, verb: usize) -> Option<EventDate> {
    // `Bộ Ngoại giao Nga ngày 19/5 lên án …`
    let close = scene.preverb_start(verb);
    let beside = scene.dates().find(|date| {
        let tokens = &date.expression.tokens;
        tokens.end == close && tokens.start > speaker && is_within_year(date)
    });
    if let Some(beside) = beside {
        return scene.event_date(beside);
    }
    let opener = lower(scene.reading.str(scene.tokens.start));
    if matches!(
        &*opener,
        "theo" | "thực" | "căn" | "về" | "sau" | "từ" | "qua" | "trước" | "đến" | "tính"
    ) {
        return None;
    }
    // `… đến tháng 11 đã xong”, ông A nói`: a day that is told of in the quote.
    let closes_between = |from: usize| (from..speaker).any(|at| scene.reading.is_mark(at, &['”', '"']));
    // `Để thực hiện Công văn 970 ngày 12/6, UBND tỉnh giao …`; but `Tại Công văn 970 ngày 12/6, UBND tỉnh nêu …` is said on that day.
    let of_paper = |from: usize| {
        let paper = scene.document_before(from).filter(|paper| paper.tokens.end == from);
        let own = |start: usize| {
            matches!(
                scene.reading.str(start.wrapping_sub(1)),
                "tại" | "Tại" | "trong" | "Trong"
            )
        };
        paper.is_some_and(|paper| paper.code.is_some() && !own(paper.tokens.start))
    };
    let dated = scene
        .dates()
        .filter(|date| date.expression.tokens.end <= speaker && is_within_year(date))
        .filter(|date| !closes_between(date.expression.tokens.end) && !of_paper(date.expression.tokens.start))
        .last()?;
    scene.event_date(dated)
}

fn is_within_year(date: &ResolvedDate) -> bool {
    is_day(date) || matches!(date.value, Some(DateValue::Partial(value)) if value.month.is_some())
}
