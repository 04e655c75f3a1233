//! A document's name and its parts: kind, number, day, issuer.

use std::ops::Range;

use super::Reference;
use crate::event::Participant;
use crate::event::phrase::name_end;
use crate::event::scene::Scene;
use crate::mention::{DocumentPhrase, WordClass};
use crate::time::ResolvedDate;

/// A document's name taken apart.
pub(super) fn reference(scene: &Scene<'_>, document: &DocumentPhrase) -> Reference {
    Reference {
        kind: scene.passage(document.kind.clone()),
        number: document.code.clone().map(|code| scene.passage(code)),
        dated: own_day(scene, document).and_then(|date| scene.event_date(date)),
        issuer: owner(scene, document),
    }
}

/// `Nghị định số 100 ngày 30/12/2019`: the day right behind the number.
pub(super) fn own_day<'s>(scene: &Scene<'s>, document: &DocumentPhrase) -> Option<&'s ResolvedDate> {
    scene
        .dates()
        .find(|date| date.expression.tokens.start == document.tokens.end)
}

/// The document with its count before it and its subject behind it: `7 dự án luật`, `Nghị quyết số 10 về …`.
pub(super) fn whole(scene: &Scene<'_>, document: &DocumentPhrase) -> Range<usize> {
    let start = scene
        .number_before(document.tokens.start)
        .map_or(document.tokens.start, |(start, _)| start);
    let next = document.tokens.end;
    // `công văn gửi Thủ tướng`, `quyết định điều động ông A`: what such a paper does is not its name, what it is about is.
    let kind = scene.reading.word_at(document.kind.start, WordClass::DocumentKind);
    let plain = kind.is_some_and(|(_, word)| &*word.value == "paper") || document.code.is_some();
    let named = matches!(
        scene.reading.str(next),
        "về" | "của" | "quy" | "tiếp" | "phát" | "triển" | "mở" | "thực" | "tổ" | "phòng" | "kết"
    );
    let end = if plain && !named {
        next
    } else {
        name_end(scene, next - 1).max(next)
    };
    // `Luật Cảnh sát biển Việt Nam và đã được thông qua`, `Báo cáo tại Hội trường`: what links or places it is not its name.
    let cut = (next..end).find(|at| scene.reading.str(*at) == "tại").unwrap_or(end);
    let linked = cut > next && scene.reading.str(cut - 1) == "và";
    start..cut - usize::from(linked)
}

/// `Quyết định của Thủ tướng`, `Kết luận của Ủy ban Kiểm tra Trung ương`
pub(super) fn owner(scene: &Scene<'_>, document: &DocumentPhrase) -> Option<Participant> {
    let of = own_day(scene, document).map_or(document.tokens.end, |date| date.expression.tokens.end);
    let actor = scene.actor_at(of + 1).filter(|_| scene.reading.str(of) == "của")?;
    Some(if actor.who.is_person() {
        scene.office(actor)
    } else {
        scene.participant(actor)
    })
}
