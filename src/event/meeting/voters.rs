//! Meetings with voters: whose voters they are, and where.

use super::super::Participant;
use super::super::phrase::name_end;
use super::super::scene::{Found, Scene};
use super::super::words::is_joint;
use crate::mention::MentionKind;
use crate::text::Shape;

/// `cử tri quận 1`, `cử tri các huyện Củ Chi, Hóc Môn`
pub(super) fn voters(scene: &Scene<'_>, found: &Found<'_>) -> Vec<Participant> {
    voters_at(scene, found.tokens.end - 2)
}

pub(super) fn voters_at(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    vec![scene.described(start..voters_end(scene, start))]
}

/// Where the words for voters end: behind the last of the places joined to the first, `cử tri quận Ba Đình, Tây Hồ`.
pub(super) fn voters_end(scene: &Scene<'_>, start: usize) -> usize {
    // `buổi tiếp xúc cử tri | của đoàn đại biểu Quốc hội`
    if scene.reading.str(start + 2) == "của" {
        return start + 2;
    }
    let end = name_end(scene, start + 1).max(start + 2);
    // `cử tri quận Thanh Khê cuối tháng 6`
    let date = scene.dates().find(|date| date.expression.tokens.start >= start + 2);
    let mut end = date.map_or(end, |date| end.min(date.expression.tokens.start));
    // `cử tri các xã: Minh Tân, Bảo Thắng`
    let colon = scene.reading.is_mark(end, &[':']) && scene.reading.shape(end + 1) == Shape::Capital;
    if let Some((_, first)) = scene.mention_at(end + 1).filter(|_| colon) {
        end = first.tokens.end;
    }
    let place_at = |at: usize| {
        let mention = scene.mention_at(at).map(|(_, mention)| mention);
        mention.filter(|mention| mention.kind == MentionKind::Place)
    };
    while let Some(next) = place_at(end + 1) {
        if !is_joint(scene, end) {
            break;
        }
        end = next.tokens.end;
    }
    end
}

/// `tiếp xúc cử tri quận Thanh Khê`: the one place whose voters are met is where they are met.
pub(super) fn voters_place(scene: &Scene<'_>, found: &Found<'_>) -> Option<Participant> {
    if &*found.trigger.reading != "voters" {
        return None;
    }
    let words = found.tokens.end..voters_end(scene, found.tokens.end - 2);
    let mut places = words.filter_map(|at| scene.mention_at(at));
    let (name, mention) = places
        .next()
        .filter(|(_, mention)| mention.kind == MentionKind::Place)?;
    places
        .next()
        .is_none()
        .then(|| scene.known_as(mention.tokens.clone(), name))
}
