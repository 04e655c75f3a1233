//! Those to whom something is given or sent: named, or told by a few words.
//!
//! `cho Sở Y tế và ông A`, `cho cô giáo B, thầy C`, `cho các đảng viên gồm: ông D và bà E`, `tới gia quyến ông F`; not `cho 3 cá nhân`.
//!
//! Triggers, of event `award`: reading `people` for nouns of those without a name (`đảng viên`; value `group` where the name behind is
//! that of another, `gia đình`).

use super::Participant;
use super::phrase::name_end;
use super::scene::Scene;
use super::story::{Actor, Who};
use super::words::{behind_bracket, is_called, trigger_at};
use crate::mention::{WordClass, number_at};
use crate::text::Shape;

/// The most words that no list knows before a name: `cô giáo Ngô Thị A`.
const LONGEST_PROFESSION: usize = 2;

/// The most tokens of people told without a name.
const LONGEST_DESCRIPTION: usize = 14;

/// Those named or described from a token on.
pub(super) fn recipients(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let named = listed(scene, start);
    if !named.is_empty() {
        return named;
    }
    let Some((end, described)) = described(scene, start) else {
        return Vec::new();
    };
    let names = names_behind(scene, end);
    let named = names.map_or_else(Vec::new, |names| listed(scene, names));
    // `cho 3 cá nhân`, `cho các tác giả` say nothing of who it is.
    let told = trigger_at(scene, start, "award", "people").is_some();
    if named.is_empty() && told {
        vec![described]
    } else {
        named
    }
}

/// `cho các đảng viên | gồm: ông A và bà B`, `cho các đơn vị | có thành tích xuất sắc, đó là Sở A`: where the names of those told begin.
fn names_behind(scene: &Scene<'_>, end: usize) -> Option<usize> {
    let limit = scene.words_end().min(end + LONGEST_DESCRIPTION);
    let led = |at: usize| match scene.reading.str(at) {
        "gồm" => true,
        "là" => at == end || scene.reading.str(at - 1) == "đó",
        _ => false,
    };
    let colon = |at: usize| scene.reading.is_mark(at, &[':']);
    let stops = |at: &usize| scene.reading.is_mark(*at, &[';', '.']);
    let lead = (end..limit)
        .take_while(|at| !stops(at))
        .find(|at| led(*at) || colon(*at))?;
    let names = lead + 1;
    Some(names + usize::from(colon(names)))
}

/// Names joined by `,`, `;`, `và`, each with what its title says behind it.
pub(super) fn listed(scene: &Scene<'_>, start: usize) -> Vec<Participant> {
    let mut found: Vec<Participant> = Vec::new();
    let mut at = start;
    while let Some(actor) = named_at(scene, at) {
        found.push(scene.participant(actor));
        at = behind_title(scene, actor);
        let joined = scene.reading.is_mark(at, &[',', ';']) || scene.reading.str(at) == "và";
        let next = named_at(scene, at + 1);
        // `tặng ông A, Bộ trưởng B nói`: who does something of his own receives nothing.
        if !joined || next.is_some_and(|next| scene.verb_behind(next).is_some()) {
            break;
        }
        at += 1;
    }
    found
}

/// Who is named at a token, or behind a word or two for what he is: `cô giáo Ngô Thị A`, `Tổng thống Lào, ông B`.
fn named_at<'s>(scene: &Scene<'s>, at: usize) -> Option<&'s Actor> {
    let near = (at..=at + LONGEST_PROFESSION)
        .take_while(|token| {
            *token == at || scene.reading.shape(token - 1) == Shape::Lower && is_plain(scene, token - 1)
        })
        .find_map(|token| scene.actor_at(token))?;
    let behind = || {
        let comma = scene.reading.is_mark(near.tokens.end, &[',']);
        let holder = scene.actor_at(near.tokens.end + 1).filter(|_| comma)?;
        (is_called(scene, holder) && scene.verb_behind(holder).is_none()).then_some(holder)
    };
    match near.who {
        Who::Group => None,
        Who::Unnamed => Some(behind().unwrap_or(near)),
        Who::Person(_) | Who::Body(_) | Who::Place(_) => Some(near),
    }
    .filter(|actor| near.tokens.start == at || is_called(scene, actor))
}

fn is_plain(scene: &Scene<'_>, at: usize) -> bool {
    let joint = matches!(
        scene.reading.str(at),
        "của" | "và" | "tại" | "do" | "vì" | "để" | "gồm" | "là" | "cho"
    );
    let plural = scene.reading.word_at(at, WordClass::Plural).is_some() || number_at(scene.reading, at).is_some();
    let group = trigger_at(scene, at, "award", "people").is_some_and(|noun| &*noun.trigger.value == "group");
    !joint && !plural && !group
}

/// Behind a name, its bracket and a title that no list ties to it: `ông A, Chủ tịch Hội,`.
fn behind_title(scene: &Scene<'_>, actor: &Actor) -> usize {
    let end = behind_bracket(scene, actor.tokens.end).unwrap_or(actor.tokens.end);
    let title = scene.actor_at(end + 1).filter(|_| scene.reading.is_mark(end, &[',']));
    match title.filter(|title| title.who == Who::Unnamed) {
        Some(title) => title.tokens.end,
        None => end,
    }
}

/// `gia đình liệt sĩ`, `tập thể nhà trường`, `các đảng viên`: the words that tell people without a name.
fn described(scene: &Scene<'_>, start: usize) -> Option<(usize, Participant)> {
    let counted = number_at(scene.reading, start).map(|(_, end)| end);
    let plural = || scene.reading.word_at(start, WordClass::Plural).map(|(end, _)| end);
    let noun = counted.or_else(plural).unwrap_or(start);
    trigger_at(scene, noun, "award", "people")?;
    let end = name_end(scene, noun).min(start + LONGEST_DESCRIPTION);
    let passage = scene.passage(start..end);
    let described = Participant {
        name: passage.text,
        entity: None,
        span: passage.span,
    };
    Some((end, described))
}
