//! Results of votes: `với 466/477 đại biểu tán thành, chiếm 96,67%`, `đạt tỷ lệ 100%`.

use serde::Serialize;

use super::Passage;
use super::scene::Scene;
use crate::mention::WordClass;
use crate::text::Shape;

/// How a vote ended.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Vote {
    /// The votes for it.
    #[serde(rename = "for")]
    pub votes_for: Option<u64>,
    /// The votes cast, or the members present.
    pub total: Option<u64>,
    /// The share in per cent, as the text says.
    pub percent: Option<f64>,
    /// Whether the votes give that share, of `total` or of all seats where their number follows
    /// (`bằng 97,50% tổng số 480 đại biểu`); `None` where it is a share of seats that nobody counts.
    pub agrees: Option<bool>,
    /// The words as written.
    pub words: Passage,
}

/// How far a written share may be from the computed one: it is rounded or cut off.
const ROUNDING: f64 = 0.1;

/// How many tokens may part the votes from their share: `466/477 đại biểu có mặt tán thành (chiếm 96,67%`.
const LONGEST_GAP: usize = 24;

/// How many tokens may part a share from what it is of: `96,25% so với tổng số`.
const NEAR: usize = 4;

/// How many tokens before or behind a share make it one of votes: `với 100% đại biểu có mặt tại kỳ họp tán thành`.
const BESIDE: usize = 8;

/// The result of a vote in the sentence; [`None`] where it tells that of a second person too, since whose is which then depends.
pub(super) fn vote(scene: &Scene<'_>) -> Option<Vote> {
    let ratio = scene.tokens.clone().find_map(|at| ratio_at(scene, at));
    let from = ratio.map_or(scene.tokens.start, |ratio| ratio.end);
    let reach = ratio.map_or(scene.tokens.end, |ratio| scene.tokens.end.min(ratio.end + LONGEST_GAP));
    let share = (from..reach).find_map(|at| share_at(scene, at));
    let share = share.filter(|share| ratio.is_some() || is_assent(scene, share));
    if ratio.is_none() && share.is_none() {
        return None;
    }
    let percent = share.as_ref().map(|share| share.value);
    let start = ratio
        .as_ref()
        .map_or_else(|| share.as_ref().map_or(from, |share| share.start), |ratio| ratio.start);
    let end = share
        .as_ref()
        .map_or(start, |share| share.end)
        .max(ratio.as_ref().map_or(start, |ratio| ratio.end));
    if is_of_one_of_several(scene, end) {
        return None;
    }
    Some(Vote {
        votes_for: ratio.map(|ratio| ratio.votes),
        total: ratio.map(|ratio| ratio.total),
        percent,
        agrees: ratio.zip(share).and_then(|(ratio, share)| agrees(scene, ratio, &share)),
        words: scene.passage(start..end),
    })
}

/// `ông A (tỷ lệ tán thành 92%), ông B (80%)`: behind a result comes a person and another result.
fn is_of_one_of_several(scene: &Scene<'_>, end: usize) -> bool {
    let mut behind = scene
        .actors
        .iter()
        .filter(|actor| actor.tokens.start >= end && actor.who.is_person());
    let next = behind.next().map(|person| person.tokens.end);
    next.is_some_and(|next| {
        (next..scene.tokens.end).any(|at| share_at(scene, at).is_some() || ratio_at(scene, at).is_some())
    })
}

/// `466/477 đại biểu`
#[derive(Clone, Copy, Debug)]
struct Ratio {
    votes: u64,
    total: u64,
    start: usize,
    end: usize,
}

/// Whether so many votes are that share of the votes cast, or of all seats: `97,50% tổng số 480 đại biểu`.
fn agrees(scene: &Scene<'_>, ratio: Ratio, share: &Share) -> Option<bool> {
    let behind = share.end..scene.tokens.end.min(share.end + NEAR);
    let all = |at: &usize| scene.reading.str(*at) == "tổng" && scene.reading.str(at + 1) == "số";
    let of = match behind.into_iter().find(all) {
        Some(at) => number(scene, at + 2)?,
        None => ratio.total,
    };
    let computed = ratio.votes as f64 * 100.0 / of as f64;
    (of > 0).then_some((computed - share.value).abs() <= ROUNDING)
}

/// The whole number at a token.
fn number(scene: &Scene<'_>, at: usize) -> Option<u64> {
    let digits = scene.reading.shape(at) == Shape::Number;
    digits.then(|| scene.reading.str(at).parse().ok()).flatten()
}

fn ratio_at(scene: &Scene<'_>, at: usize) -> Option<Ratio> {
    let votes = number(scene, at)?;
    if !scene.reading.is_mark(at + 1, &['/']) {
        return None;
    }
    let total = number(scene, at + 2)?;
    let end = at + 3;
    let counted = (end..=end + 1).any(|at| scene.reading.word_at(at, WordClass::Voter).is_some());
    // `từ 7-15/7/1960, đồng chí Trường Chinh`
    let dated = scene.dates().any(|date| date.expression.tokens.contains(&at));
    (counted && !dated && votes <= total && total > 0).then_some(Ratio {
        votes,
        total,
        start: at,
        end,
    })
}

/// `96,67%`
#[derive(Clone, Debug)]
struct Share {
    value: f64,
    start: usize,
    end: usize,
}

fn share_at(scene: &Scene<'_>, at: usize) -> Option<Share> {
    let reading = scene.reading;
    if reading.shape(at) != Shape::Number {
        return None;
    }
    let decimal = reading.is_mark(at + 1, &[',', '.'])
        && reading.shape(at + 2) == Shape::Number
        && !reading.text.tokens[at + 2].spaced;
    let (number, mark) = if decimal {
        (format!("{}.{}", reading.str(at), reading.str(at + 2)), at + 3)
    } else {
        (reading.str(at).to_owned(), at + 1)
    };
    let value = number.parse().ok().filter(|value| (0.0..=100.0).contains(value))?;
    reading.is_mark(mark, &['%']).then_some(Share {
        value,
        start: at,
        end: mark + 1,
    })
}

/// `với 100% đại biểu tán thành`, `tỷ lệ phiếu bầu đạt 98,5%`
fn is_assent(scene: &Scene<'_>, share: &Share) -> bool {
    let near = share.start.saturating_sub(BESIDE).max(scene.tokens.start)..scene.tokens.end.min(share.end + BESIDE);
    near.into_iter()
        .any(|at| scene.reading.word_at(at, WordClass::Assent).is_some())
}

#[cfg(test)]
mod tests {
    use super::super::testing::events_of;
    use super::super::{Details, Vote};

    fn vote_of(result: &str) -> Option<Vote> {
        let text = format!("HĐND tỉnh đã bầu ông Trần Văn Minh làm Chủ tịch HĐND tỉnh {result}.");
        events_of(&text).into_iter().find_map(|event| match event.details {
            Details::Personnel(found) => found.vote,
            _ => None,
        })
    }

    #[test]
    fn votes_and_their_share_are_checked() {
        let vote = vote_of("với 466/477 đại biểu tán thành, đạt 97,69%").expect("a vote");
        assert_eq!(
            (vote.votes_for, vote.total, vote.percent, vote.agrees),
            (Some(466), Some(477), Some(97.69), Some(true))
        );
        let of_all_seats = vote_of("với 466/477 đại biểu tán thành, chiếm 96,67%").expect("a vote");
        assert_eq!(of_all_seats.agrees, Some(false));
        let counted =
            vote_of("với 468/468 đại biểu có mặt tán thành (bằng 97,50% tổng số 480 đại biểu)").expect("a vote");
        assert_eq!(counted.agrees, Some(true));
        let uncounted = vote_of("với 446/452 đại biểu tán thành (bằng 92,92% tổng số đại biểu)").expect("a vote");
        assert_eq!(uncounted.agrees, None);
        let share = vote_of("với 100% đại biểu nhất trí").expect("a vote");
        assert_eq!(
            (share.votes_for, share.percent, share.agrees),
            (None, Some(100.0), None)
        );
    }

    #[test]
    fn a_document_is_adopted_by_a_vote() {
        let events = events_of("Với 466/477 đại biểu tán thành, Quốc hội đã thông qua Nghị quyết số 12/2020/QH14.");
        let vote = events.into_iter().find_map(|event| match event.details {
            Details::Document(document) => document.vote,
            _ => None,
        });
        assert_eq!(vote.and_then(|vote| vote.votes_for), Some(466));
    }

    #[test]
    fn of_two_results_none_is_given() {
        assert_eq!(
            vote_of("(92% tán thành), bà Lê Thị Hòa làm Phó Chủ tịch (80% tán thành)"),
            None
        );
        let with_others = vote_of("(92% tán thành), có mặt ông Lê Văn Hòa").expect("a vote");
        assert_eq!(with_others.percent, Some(92.0));
    }

    #[test]
    fn other_numbers_are_no_vote() {
        assert_eq!(vote_of("nhiệm kỳ 2016 - 2021"), None);
        assert_eq!(vote_of("ngày 3/12"), None);
        assert_eq!(vote_of("trong khi kinh tế tăng 7%"), None);
    }

    #[test]
    fn a_date_is_no_vote() {
        assert!(vote_of("từ 7-15/7/1960, đồng chí vui lòng").is_none());
    }
}
