//! The words at which a name ends: a verb, an adverb, a day, a place, a purpose.

use super::inside_name;
use crate::event::scene::Scene;
use crate::event::setting::is_day;
use crate::event::words::trigger_before;
use crate::gazetteer::Trigger;
use crate::mention::{Meaning, WordClass};
use crate::text::{Shape, WordSet};

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

/// How far behind `công tác` a verb may be one of what the work is about: `công tác chỉ đạo, quản lý và tổ chức lễ hội`.
const LONGEST_WORK: usize = 8;

/// Whether a name no longer goes on at a token, where no mark stands.
pub(super) fn stops(scene: &Scene<'_>, at: usize) -> bool {
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
