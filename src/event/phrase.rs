//! Where noun phrases end: the names of conferences, documents, objects.

mod stops;

use self::stops::stops;
use super::scene::Scene;
use super::story::{Actor, Who};
use crate::mention::{MentionKind, WordClass};
use crate::text::{Shape, WordSet, lower};

/// Words that lead to something, with which no name ends: `Quỹ Đầu tư Nga - Việt | dành | cho …`, `chương trình … | với | các mục tiêu`.
static DANGLING: WordSet<11> = WordSet::new([
    "bao", "dành", "với", "và", "của", "về", "những", "các", "nhiều", "như", "trong",
]);

/// The most words of the last of those who stand on one side: `giữa Bí thư, Chủ tịch UBND phường với nhân dân`.
const LONGEST_SIDE: usize = 14;

/// The most tokens that stand between two quotation marks inside a name.
const LONGEST_QUOTED: usize = 40;

/// The most tokens that stand in a bracket behind which a name goes on: `tổng kết 10 năm (2013 - 2023) thực hiện Nghị quyết`.
const LONGEST_BRACKETED: usize = 12;

/// Words with which a name goes on behind a comma: `Hội nghị học tập, quán triệt …, nhiệm kỳ 2020 - 2025`.
static GOES_ON: WordSet<25> = WordSet::new([
    "quán", "triển", "tuyên", "nhiệm", "khóa", "khoá", "lần", "giai", "phổ", "biểu", "sơ", "trao", "công", "phát",
    "rút", "bàn", "gặp", "đánh", "thực", "nâng", "phòng", "chống", "xây", "thúc", "quý",
]);

/// Where the name that begins at `start` ends.
///
/// It stops at a verb, a day, `tại` with a place, a purpose, the end of the clause; behind a comma it goes on only
/// with a word that coordinates inside names, or with a capitalised field; behind a bracket with such a word. What stands
/// in quotation marks is whole.
pub(super) fn name_end(scene: &Scene<'_>, start: usize) -> usize {
    let limit = scene.words_end();
    let mut at = start + 1;
    // `Hội nghị: “Doanh nghiệp góp ý dự thảo văn kiện”`
    if scene.reading.is_mark(at, &[':'])
        && let Some(closed) = quoted(scene, at + 1)
    {
        at = closed;
    }
    while at < limit {
        let closed = quoted(scene, at).or_else(|| bracketed(scene, at));
        if let Some(closed) = closed.or_else(|| behind_seat(scene, start, at)) {
            at = closed;
            continue;
        }
        let mark = |marks| scene.reading.is_mark(at, marks);
        let ended = mark(&['(', '“', ';', ':', '.', '?', '!'])
            || stops(scene, at)
            || is_credit(scene, at)
            || mark(&[',']) && !goes_on(scene, at + 1) && !is_between(scene, start, at);
        if ended && !(scene.reading.shape(at) == Shape::Mark && (inside_name(scene, at) || is_inside_number(scene, at)))
        {
            break;
        }
        at += 1;
    }
    while at > start + 1 && DANGLING.holds(scene.reading.str(at - 1)) && !inside_name(scene, at) {
        at -= 1;
    }
    at
}

/// `ký kết giữa UBND tỉnh A | (Việt Nam) | và bang B (Hoa Kỳ)`: behind the bracket that tells where the first of two sides is.
fn behind_seat(scene: &Scene<'_>, start: usize, at: usize) -> Option<usize> {
    if !scene.reading.is_mark(at, &['(']) {
        return None;
    }
    let close = scene
        .actor_at(at + 1)
        .filter(|actor| matches!(actor.who, Who::Place(_)))?
        .tokens
        .end;
    let other = scene.reading.is_mark(close, &[')']) && matches!(scene.reading.str(close + 1), "và" | "với");
    (other && is_on_one_side(scene, start, at)).then_some(close + 1)
}

/// Whether those of one side are told at a token: `giữa Bí thư Đảng ủy`.
fn is_on_one_side(scene: &Scene<'_>, start: usize, at: usize) -> bool {
    let side = (start..at).rev().map(|at| scene.reading.str(at));
    side.take_while(|word| *word != "với").any(|word| word == "giữa")
}

/// `đối thoại giữa Bí thư | , | Chủ tịch UBND phường với nhân dân`: a comma among those on one side.
fn is_between(scene: &Scene<'_>, start: usize, comma: usize) -> bool {
    let open = is_on_one_side(scene, start, comma);
    let limit = scene.tokens.end.min(comma + LONGEST_SIDE);
    let mut rest = (comma + 1..limit).take_while(|at| scene.reading.shape(*at) != Shape::Mark);
    open && rest.any(|at| scene.reading.str(at) == "với")
}

/// `hội thảo “Biển, đảo và chủ quyền” lần thứ hai`: behind the quotation that opens at a token.
fn quoted(scene: &Scene<'_>, at: usize) -> Option<usize> {
    if !scene.reading.is_mark(at, &['“', '"']) {
        return None;
    }
    let limit = scene.tokens.end.min(at + LONGEST_QUOTED);
    let close = (at + 1..limit).find(|token| scene.reading.is_mark(*token, &['”', '"']))?;
    Some(close + 1)
}

/// `tổng kết 10 năm (2013 - 2023) thực hiện Nghị quyết`, `Hội nghị Trung ương 8 (khóa XII)`: behind the bracket that opens at a token,
/// where the name goes on there or the bracket tells the term.
fn bracketed(scene: &Scene<'_>, at: usize) -> Option<usize> {
    if !scene.reading.is_mark(at, &['(']) {
        return None;
    }
    let limit = scene.tokens.end.min(at + LONGEST_BRACKETED);
    let behind = (at + 1..limit).find(|token| scene.reading.is_mark(*token, &[')']))? + 1;
    let word = scene.reading.str(behind);
    let goes_on = GOES_ON.holds(word)
        || word == "về"
        || word == "năm" && scene.reading.shape(behind + 1) == Shape::Number
        || scene.reading.word_at(behind, WordClass::GoesOn).is_some();
    let termed = matches!(
        &*lower(scene.reading.str(at + 1)),
        "khóa" | "khoá" | "nhiệm" | "lần" | "mở"
    );
    (termed || goes_on && !stops(scene, behind)).then_some(behind)
}

/// `dự án quy mô 1.000 giường`, `nhận hối lộ 52,35 triệu`: the mark at a token parts a number.
pub(super) fn is_inside_number(scene: &Scene<'_>, at: usize) -> bool {
    // `trồng 10.000ha rừng`
    let number = |at: usize| {
        let measured =
            scene.reading.shape(at) == Shape::Mixed && scene.reading.str(at).starts_with(|c: char| c.is_ascii_digit());
        scene.reading.shape(at) == Shape::Number || measured
    };
    let glued = |at: usize| scene.reading.text.tokens.get(at).is_some_and(|token| !token.spaced);
    at > scene.tokens.start && number(at - 1) && number(at + 1) && glued(at) && glued(at + 1)
}

/// `tuyến đường ven biển - ảnh H.H`: the dash before who took the photograph.
fn is_credit(scene: &Scene<'_>, at: usize) -> bool {
    scene.reading.is_mark(at, &['-', '–'])
        && lower(scene.reading.str(at + 1)) == "ảnh"
        && scene.reading.shape(at + 2) != Shape::Lower
}

/// Inside a body's or person's name no word stops: `Hội nghị Ban Chấp hành Đảng bộ`.
fn inside_name(scene: &Scene<'_>, at: usize) -> bool {
    let names = &scene.story.mentions.names;
    let next = names.partition_point(|name| name.tokens.end <= at);
    names.get(next).is_some_and(|name| name.tokens.start < at)
}

fn goes_on(scene: &Scene<'_>, at: usize) -> bool {
    // `lễ trao Huy hiệu 55, 45 năm tuổi Đảng`
    if scene.reading.shape(at) == Shape::Number && scene.reading.shape(at.saturating_sub(2)) == Shape::Number {
        return true;
    }
    // `quán triệt các nghị quyết, kết luận, quy định của Bộ Chính trị`
    let document = scene.reading.word_at(at, WordClass::DocumentKind);
    let listed = document.and(scene.reading.word_before(at.saturating_sub(1), WordClass::DocumentKind));
    if listed.is_some() || is_next_unit(scene, at) {
        return true;
    }
    let actor = scene.actor_at(at);
    let person =
        actor.is_some_and(|actor| actor.who.is_person()) || scene.reading.word_at(at, WordClass::Honorific).is_some();
    if person {
        return false;
    }
    // `tổng kết`, `hướng dẫn`; but `lễ phát động, tổng số tiền …`, `giai đoạn 2026 - 2030, hướng tới …`
    let pair = matches!(
        (&*lower(scene.reading.str(at)), scene.reading.str(at + 1)),
        ("tổng", "kết") | ("hướng", "dẫn")
    );
    let coordinates =
        pair || GOES_ON.holds(&lower(scene.reading.str(at))) || scene.reading.word_at(at, WordClass::GoesOn).is_some();
    // `kỳ họp thứ 3, Quốc hội khóa XIV`: the body with its term belongs to the name.
    let termed = actor.is_some_and(|body| {
        matches!(body.who, Who::Body(_)) && matches!(scene.reading.str(body.tokens.end), "khóa" | "khoá")
    });
    // `Hội nghị Bộ trưởng Tài chính, Kế hoạch và Đầu tư`: a capitalised field goes on, a person or title does not.
    coordinates
        || termed
        || scene.reading.is_capital(at)
            && scene
                .mention_at(at)
                .is_none_or(|(_, name)| name.kind != MentionKind::Person)
            && (at..scene.words_end())
                .take(8)
                .any(|token| scene.reading.str(token) == "và")
}

/// `với 8 tỉnh, | thành phố phía Nam`, `trên địa bàn 2 huyện A, | B`: what a list of places goes on with behind a comma.
fn is_next_unit(scene: &Scene<'_>, at: usize) -> bool {
    let comma = at - 1;
    if scene.reading.word_before(comma, WordClass::Unit).is_some() {
        return scene.reading.word_at(at, WordClass::Unit).is_some();
    }
    let place = |actor: Option<&'_ Actor>| {
        actor
            .filter(|actor| matches!(actor.who, Who::Place(_)))
            .map(|actor| actor.tokens.start)
    };
    if place(scene.actor_at(at)).is_none() {
        return false;
    }
    let mut end = comma;
    while let Some(start) = place(scene.actor_before(end)) {
        let unit = scene
            .reading
            .word_before(start, WordClass::Unit)
            .map_or(start, |(from, _)| from);
        let counted = unit > scene.tokens.start && scene.reading.shape(unit - 1) == Shape::Number
            || scene.reading.word_before(unit, WordClass::Plural).is_some();
        if counted {
            return true;
        }
        if start <= scene.tokens.start || !scene.reading.is_mark(start - 1, &[',']) {
            break;
        }
        end = start - 1;
    }
    false
}
