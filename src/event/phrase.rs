//! Where noun phrases end: the names of conferences, documents, objects.

use super::scene::Scene;
use super::setting::is_day;
use super::story::{Actor, Who};
use super::words::trigger_before;
use crate::gazetteer::Trigger;
use crate::mention::{Meaning, MentionKind, WordClass};
use crate::text::{Shape, WordSet, lower};

/// Words after which a name no longer goes on: a verb, a purpose, a means.
static STOPS: WordSet<42> = WordSet::new([
    "đã", "sẽ", "đang", "được", "bị", "do", "nhằm", "để", "gồm", "có", "cho", "là", "vừa", "vào", "từ", "dưới", "sau",
    "trước", "khi", "mà", "nhưng", "cùng", "theo", "bằng", "này", "hồi", "ngay", "hoặc", "tới", "nói", "nêu", "đó",
    "kia", "nay", "gần", "nên", "cần", "phải", "muốn", "lúc", "tôi", "chúng",
]);

/// Words that, capitalised behind a small word, begin the next sentence: `phát biểu tại cuộc họp Sau khi nghe báo cáo`, `khai mạc Hội nghị Để đáp ứng yêu cầu`.
static OPENERS: WordSet<16> = WordSet::new([
    "Sau", "Trước", "Tại", "Theo", "Trong", "Từ", "Với", "Khi", "Ông", "Bà", "Ảnh", "Những", "Tính", "Đây", "Để",
    "Nhằm",
]);

/// Words that lead to something, with which no name ends: `Quỹ Đầu tư Nga - Việt | dành | cho …`, `chương trình … | với | các mục tiêu`.
static DANGLING: WordSet<11> = WordSet::new([
    "bao", "dành", "với", "và", "của", "về", "những", "các", "nhiều", "như", "trong",
]);

/// The most words of the last of those who stand on one side: `giữa Bí thư, Chủ tịch UBND phường với nhân dân`.
const LONGEST_SIDE: usize = 14;

/// The most tokens that stand between two quotation marks inside a name.
const LONGEST_QUOTED: usize = 40;

/// How far behind `công tác` a verb may be one of what the work is about: `công tác chỉ đạo, quản lý và tổ chức lễ hội`.
const LONGEST_WORK: usize = 8;

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

fn stops(scene: &Scene<'_>, at: usize) -> bool {
    let word = scene.reading.str(at);
    // `doanh nghiệp nhỏ và vừa`
    if (scene.reading.str(at - 1), word) == ("và", "vừa") {
        return false;
    }
    // `thương mại tự do`, `công tác chuẩn bị`, `kỳ họp cuối cùng`, `hành trình tiến tới độc lập`
    let free = matches!(
        (scene.reading.str(at - 1), word),
        ("tự", "do") | ("chuẩn", "bị") | ("cuối", "cùng") | ("tiến", "tới")
    );
    let ends = STOPS.holds(word) && !free
        || scene.reading.word_at(at, WordClass::NameEnd).is_some()
        || is_verb(scene, at)
        || is_adverb(scene, at)
        || is_next_verb(scene, at)
        || is_span(scene, at)
        || is_opener(scene, at)
        || is_aside(scene, at);
    // `Hội nghị lần thứ chín họp ngày 11/6`
    let meets =
        word == "họp" && is_a_day(scene, at + 1) && trigger_before(scene, at + 1, "conference", "noun").is_none();
    (ends || meets) && !inside_name(scene, at) && !inside_compound(scene, at)
        || is_a_day(scene, at)
        || is_where(scene, at)
        || is_side(scene, at)
        || is_form(scene, at)
}

/// `cuộc họp Sau 2 năm …`: a sentence that begins without a full stop before it.
fn is_opener(scene: &Scene<'_>, at: usize) -> bool {
    OPENERS.holds(scene.reading.str(at)) && scene.reading.shape(at - 1) == Shape::Lower
}

/// `vắng mặt tại Hội nghị vì đang điều trị`, `phiên khai mạc ngoài các lãnh đạo thành phố`: a reason or exception; but `Tháng hành động vì
/// trẻ em`, `khu vực ngoài nhà nước` are names.
fn is_aside(scene: &Scene<'_>, at: usize) -> bool {
    let class = |class| scene.reading.word_at(at + 1, class).is_some();
    match scene.reading.str(at) {
        "vì" => class(WordClass::Aspect) || class(WordClass::Negation),
        "ngoài" => class(WordClass::Plural),
        _ => false,
    }
}

/// `dự tọa đàm và gặp gỡ doanh nghiệp`: what goes on behind `và` with a deed of its own.
fn is_next_verb(scene: &Scene<'_>, at: usize) -> bool {
    let deed = |trigger: &Trigger| match &*trigger.event {
        "conference" => matches!(&*trigger.reading, "attend" | "chair"),
        "meeting" => matches!(&*trigger.reading, "verb" | "call"),
        "visit" | "document" => &*trigger.reading == "verb",
        "award" => &*trigger.reading == "receive",
        _ => false,
    };
    // `dự lễ khai mạc và phát biểu chỉ đạo`; but `hội nghị thảo luận và cho ý kiến`.
    let speaks = || {
        let reading = |event: &str, reading: &str| {
            let mut triggers = scene.reading.triggers_at(at + 1);
            triggers.any(|(_, trigger)| &*trigger.event == event && &*trigger.reading == reading)
        };
        reading("statement", "speech") && !reading("conference", "decide")
    };
    scene.reading.str(at) == "và" && (speaks() || scene.reading.triggers_at(at + 1).any(|(_, trigger)| deed(trigger)))
}

/// `trong hai ngày 3 và 4/12`, `trong sáng nay`, `trong khuôn khổ`, `trên 500 đại biểu`: a time or measure; but `trong lực lượng vũ trang`,
/// `trên địa bàn tỉnh` belong to names.
fn is_span(scene: &Scene<'_>, at: usize) -> bool {
    let next = at + 1;
    match scene.reading.str(at) {
        "trên" => scene.reading.str(next) != "địa",
        "trong" => {
            scene.reading.shape(next) == Shape::Number
                || scene.dates().any(|date| date.expression.tokens.contains(&next))
                || matches!(
                    scene.reading.str(next),
                    "hai"
                        | "ba"
                        | "bốn"
                        | "năm"
                        | "một"
                        | "ngày"
                        | "buổi"
                        | "sáng"
                        | "chiều"
                        | "tối"
                        | "tuần"
                        | "tháng"
                        | "khuôn"
                        | "đó"
                        | "thời"
                        | "bối"
                        | "không"
                        | "khi"
                        | "phiên"
                        | "cuộc"
                        | "suốt"
                )
        }
        _ => false,
    }
}

/// `Hội nghị … khai mạc`, `kỳ họp … diễn ra`: a verb of gatherings ends the name; `mở`, `dự` alone may belong to it.
fn is_verb(scene: &Scene<'_>, at: usize) -> bool {
    let verb = |trigger: &Trigger| {
        &*trigger.event == "conference" && matches!(&*trigger.reading, "hold" | "open" | "chair" | "attend")
    };
    // `họp báo về việc tổ chức lễ hội`: what the gathering is about.
    // `lễ tôn vinh các tổ chức, cá nhân`: there the verb is a noun.
    if matches!(scene.reading.str(at - 1), "việc" | "các" | "những") {
        return false;
    }
    // `hội nghị triển khai công tác quản lý và tổ chức lễ hội`: two things that the work is about.
    let works = |from: usize| scene.reading.words(from..from + 2) == "công tác";
    let joined = scene.reading.str(at - 1) == "và";
    if joined && (at.saturating_sub(LONGEST_WORK).max(scene.tokens.start)..at - 1).any(works) {
        return false;
    }
    // `hội nghị về công tác tổ chức kỳ thi`, `hội nghị về sắp xếp tổ chức bộ máy`
    let veto =
        |(end, trigger): (usize, &Trigger)| end > at && &*trigger.event == "conference" && &*trigger.reading == "veto";
    if (at.saturating_sub(2)..=at).any(|from| scene.reading.triggers_at(from).any(veto)) {
        return false;
    }
    // `họp báo về dự kiến chương trình` holds no `về dự`.
    let whole = |end: usize| {
        let mut behind = scene.reading.triggers_at(end - 1);
        !behind.any(|(longer, trigger)| longer > end && &*trigger.reading == "veto")
    };
    scene
        .reading
        .triggers_at(at)
        .any(|(end, trigger)| end > at + 1 && verb(trigger) && whole(end))
}

/// `Hội nghị đều khẳng định`, `Phiên họp dự kiến diễn ra`: a word that leads to a verb; not in `nông thôn mới`, `đặc biệt khó khăn`.
fn is_adverb(scene: &Scene<'_>, at: usize) -> bool {
    let leads = |end: usize| {
        scene.reading.word_at(end, WordClass::Aspect).is_some()
            || scene.reading.triggers_at(end).any(|(_, trigger)| {
                matches!(
                    &*trigger.reading,
                    "verb" | "hold" | "open" | "chair" | "attend" | "meet"
                )
            })
    };
    let word = |class| scene.reading.word_at(at, class);
    // `họp báo về dự kiến chương trình kỳ họp`, `cuộc họp về công tác chuẩn bị`
    if scene.reading.str(at - 1) == "về" || scene.reading.words(at - 1..at + 1) == "tác chuẩn" {
        return false;
    }
    // `quán triệt chỉ thị của Bộ Chính trị`
    if word(WordClass::DocumentKind).is_some_and(|(end, _)| end > at + 1) {
        return false;
    }
    // `quán triệt các văn bản chỉ đạo`: no `chỉ`.
    let compound = |meaning| (meaning == Meaning::Compound).then_some(());
    // But `Kế hoạch thực hiện đề án chỉ đạo các đơn vị` tells what it does.
    let governs = |end: usize| scene.reading.word_at(end, WordClass::Plural).is_some() || scene.actor_at(end).is_some();
    let alone = word(WordClass::Filler).is_some_and(|(end, _)| end == at + 1);
    let longer = scene
        .reading
        .longest(at, compound)
        .filter(|(end, ())| alone && *end > at + 1);
    if let Some((end, ())) = longer {
        return governs(end);
    }
    // `kỳ họp thứ 3 mới nhận được hồ sơ`
    if scene.reading.str(at) == "mới" && scene.reading.shape(at - 1) == Shape::Number {
        return true;
    }
    match word(WordClass::Filler) {
        Some((end, _)) if end > at + 1 || scene.reading.str(at) == "mới" => leads(end),
        Some(_) => true,
        // `Ban Chỉ đạo sắp xếp bộ máy` is not `sắp họp`.
        None if word(WordClass::Aspect).is_some() => {
            let whole = scene.reading.longest(at, compound);
            whole.is_none_or(|(end, ())| end == at + 1)
        }
        None => word(WordClass::Negation).is_some(),
    }
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

/// `kế hoạch xây dựng cảng hàng không`: the second word of a known compound, which stops nothing.
fn inside_compound(scene: &Scene<'_>, at: usize) -> bool {
    let compound = |meaning| (meaning == Meaning::Compound).then_some(());
    scene
        .reading
        .longest(at - 1, compound)
        .is_some_and(|(end, ())| end > at)
}

fn is_a_day(scene: &Scene<'_>, at: usize) -> bool {
    scene.date_at(at).is_some_and(|date| {
        let alone = || scene.date_at(date.expression.tokens.end).is_none();
        is_day(date) || is_part(scene, at) && alone()
    })
}

/// `kỳ họp Quốc hội Trung Quốc giữa tháng 3`: a part of a month or year.
fn is_part(scene: &Scene<'_>, at: usize) -> bool {
    // `kỳ họp cuối năm 2018` is called so.
    let called = matches!(scene.reading.str(at - 1), "họp" | "nghị" | "đàm" | "hội");
    matches!(scene.reading.str(at), "đầu" | "giữa" | "cuối") && !called
}

fn is_where(scene: &Scene<'_>, at: usize) -> bool {
    // `dự hội nghị tại điểm cầu xã Hòa Phú`
    let site = |(_, trigger): (usize, &Trigger)| &*trigger.event == "conference" && &*trigger.reading == "site";
    matches!(scene.reading.str(at), "tại" | "ở")
        && (scene.place_after(at).is_some() || scene.reading.triggers_at(at + 1).any(site))
}

/// `Dự hội nghị về phía đoàn Hà Nội có …`: on whose side they are.
fn is_side(scene: &Scene<'_>, at: usize) -> bool {
    scene.reading.str(at) == "về" && scene.reading.str(at + 1) == "phía"
}

/// `với hình thức trực tuyến`, `với sự tham dự của …`
fn is_form(scene: &Scene<'_>, at: usize) -> bool {
    scene.reading.str(at) == "với"
        && matches!(
            scene.reading.str(at + 1),
            "hình" | "sự" | "chủ" | "tổng" | "mục" | "mong" | "tinh"
        )
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
