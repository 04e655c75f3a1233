//! What a request names besides what is asked for: who is asked, and until when.

use std::ops::Range;

use serde::Serialize;

use crate::event::scene::Scene;
use crate::event::{EventDate, Participant};

/// Who is asked, and until when.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Request {
    /// `giao Bộ Y tế và Bộ Tài chính …`.
    pub addressees: Vec<Participant>,
    /// `hoàn thành trước ngày 15/12`.
    pub deadline: Option<EventDate>,
}

/// The particulars of a request whose words are these tokens; `None` where it has none.
pub(super) fn request(scene: &Scene<'_>, words: Range<usize>) -> Option<Request> {
    let to = usize::from(matches!(scene.reading.str(words.start), "cho" | "với"));
    let first = scene.actor_at(words.start + to);
    let addressees = first.map_or_else(Vec::new, |first| scene.following(first));
    let request = Request {
        addressees: addressees.into_iter().map(|actor| scene.participant(actor)).collect(),
        deadline: deadline(scene, words),
    };
    (!request.addressees.is_empty() || request.deadline.is_some()).then_some(request)
}

/// `trước ngày 15/12`, `chậm nhất là ngày 30/6`, `xong trong quý I`.
fn deadline(scene: &Scene<'_>, words: Range<usize>) -> Option<EventDate> {
    let due = scene.dates().find(|date| {
        let start = date.expression.tokens.start;
        let before = scene.reading.str(start.wrapping_sub(1));
        let latest = matches!(before, "là" | "vào" | "đến") && scene.reading.str(start.wrapping_sub(2)) == "nhất";
        words.contains(&start) && (latest || matches!(before, "trước" | "nhất" | "hết" | "trong"))
    })?;
    scene.event_date(due)
}
