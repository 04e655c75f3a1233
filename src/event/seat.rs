//! Which side of a meeting is at home: who is told to be on a visit abroad is the guest of those with whom he talks there.
//!
//! `Trong khuôn khổ chuyến thăm Nga, Chủ tịch A hội đàm với Thủ tướng B`: B is the host.

use super::{Details, Event, Participant};

/// Puts the side that is on a visit in the guest's seat, in the talks of each article.
pub(super) fn seat_guests(events: &mut [Event]) {
    let visitors: Vec<(u16, Participant)> = events.iter().flat_map(visitors_abroad).collect();
    for event in events {
        let part = event.position.part;
        let away = |side: &Participant| {
            let same = |(other, visitor): &(u16, Participant)| *other == part && visitor.name == side.name;
            visitors.iter().any(same)
        };
        let Details::Meeting(meeting) = &mut event.details else {
            continue;
        };
        let (Some(host), [guest]) = (&mut meeting.host, meeting.guests.as_mut_slice()) else {
            continue;
        };
        if meeting.kind == "talks" && guest.entity.is_some() && away(host) && !away(guest) {
            std::mem::swap(host, guest);
        }
    }
}

/// Those who go to a place, with the article that tells it.
fn visitors_abroad(event: &Event) -> Vec<(u16, Participant)> {
    match &event.details {
        Details::Visit(visit) if matches!(visit.kind.as_deref(), None | Some("official" | "working")) => {
            let visitors = visit.visitors.iter();
            visitors.map(|visitor| (event.position.part, visitor.clone())).collect()
        }
        _ => Vec::new(),
    }
}
