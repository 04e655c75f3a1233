//! A document's name and its parts: kind, number, day, issuer.

use std::ops::Range;

use super::Reference;
use crate::event::Participant;
use crate::event::phrase::name_end;
use crate::event::scene::Scene;
use crate::event::words::behind_bracket;
use crate::gazetteer::Trigger;
use crate::mention::{DocumentPhrase, WordClass};
use crate::text::Shape;
use crate::time::ResolvedDate;

/// How many tokens behind the comma in a law's name its list may have up to `và`.
const LONGEST_LIST: usize = 10;

/// A document's name taken apart.
pub(super) fn reference(scene: &Scene<'_>, document: &DocumentPhrase) -> Reference {
    Reference {
        kind: scene.passage(document.kind.clone()),
        number: document.code.clone().map(|code| scene.passage(code)),
        dated: own_day(scene, document).and_then(|date| scene.event_date(date)),
        issuer: owner(scene, document),
    }
}

/// `Nghị định số 100 ngày 30/12/2019`, `Công văn số 36/UBND, ngày 14/9 về …`: the day right behind the number; but
/// `có Công văn số 36/UBND, ngày 14/9, huyện A …` begins another clause.
pub(super) fn own_day<'s>(scene: &Scene<'s>, document: &DocumentPhrase) -> Option<&'s ResolvedDate> {
    let end = document.tokens.end;
    scene.dates().find(|date| {
        let day = &date.expression.tokens;
        let parted = document.code.is_some() && scene.reading.is_mark(end, &[',']) && day.start == end + 1;
        day.start == end || parted && !scene.reading.is_mark(day.end, &[','])
    })
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
    let end = match plain && !named {
        true => next,
        false => behind_revision(scene, listed_end(scene, document, name_end(scene, next - 1).max(next))),
    };
    // `Luật Cảnh sát biển Việt Nam và đã được thông qua`, `Báo cáo tại Hội trường`, `công văn về phòng dịch gửi các tỉnh`: what links or
    // places it, or to whom it goes, is not its name.
    let apart = |at: &usize| scene.reading.str(*at) == "tại" || is_sent(scene, *at);
    let cut = (next..end).find(apart).unwrap_or(end);
    let linked = cut > next && scene.reading.str(cut - 1) == "và";
    start..cut - usize::from(linked)
}

/// `Luật Bảo vệ | , chăm sóc và giáo dục trẻ em`: where a law's name ends that goes on behind a comma with a list.
fn listed_end(scene: &Scene<'_>, document: &DocumentPhrase, end: usize) -> usize {
    let law = scene.reading.str(document.kind.end - 1).eq_ignore_ascii_case("luật");
    if !law || !scene.reading.is_mark(end, &[',']) {
        return end;
    }
    let verb = |trigger: &Trigger| matches!(&*trigger.event, "document" | "personnel" | "statement" | "conference");
    let plain = |at: &usize| {
        let comma = scene.reading.is_mark(*at, &[',']);
        (comma || scene.reading.shape(*at) == Shape::Lower)
            && scene.actor_at(*at).is_none()
            && scene.reading.word_at(*at, WordClass::DocumentKind).is_none()
            && !scene.reading.triggers_at(*at).any(|(_, trigger)| verb(trigger))
    };
    let mut list = (end..scene.tokens.end).take(LONGEST_LIST).take_while(plain);
    let and = list.find(|at| scene.reading.str(*at) == "và");
    and.filter(|and| plain(&(and + 1)))
        .map_or(end, |and| name_end(scene, and))
}

/// `Luật Cư trú | (sửa đổi)`
fn behind_revision(scene: &Scene<'_>, end: usize) -> usize {
    let revised = scene.reading.str(end + 1) == "sửa" && scene.reading.str(end + 2) == "đổi";
    behind_bracket(scene, end).filter(|_| revised).unwrap_or(end)
}

/// `gửi UBND các tỉnh`, `gửi các sở`; but `lãi suất tiền gửi`.
fn is_sent(scene: &Scene<'_>, at: usize) -> bool {
    let to = |at: usize| {
        scene.actor_at(at).is_some()
            || [WordClass::Plural, WordClass::Honorific]
                .into_iter()
                .any(|class| scene.reading.word_at(at, class).is_some())
    };
    let prefixed = usize::from(matches!(scene.reading.str(at + 1), "đến" | "tới" | "cho"));
    scene.reading.str(at) == "gửi" && to(at + 1 + prefixed)
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
