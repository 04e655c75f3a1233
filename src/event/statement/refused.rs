//! What has a speaker and a verb of saying, and is no statement: nouns, names, questions, hearsay, what is shared, handed or counted.

use super::content::{self, opens_clause};
use super::speaker::{Called, Speaker};
use super::{carried, names_person};
use crate::event::scene::{Found, Scene};
use crate::event::words::{behind_bracket, is_joint};
use crate::mention::WordClass;
use crate::text::Shape;

/// `Các ý kiến, | kiến nghị | chính đáng`, `những ý kiến góp ý, phản ánh, | kiến nghị | tại buổi đối thoại`: one of several nouns.
pub(super) fn is_listed_noun(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let asks = |start: usize| {
        let mut triggers = scene.reading.triggers_at(start);
        triggers.any(|(_, trigger)| &*trigger.event == "statement" && &*trigger.reading != "veto")
    };
    let mut start = found.tokens.start;
    while start >= scene.tokens.start + 3 && is_joint(scene, start - 1) {
        if scene.reading.str(start - 2) == "kiến" {
            return &*found.trigger.value == "request";
        }
        start -= 3;
        let many = scene.reading.word_before(start, WordClass::Plural).is_some();
        let opinion = scene.reading.str(start.wrapping_sub(1)) == "kiến";
        // `các ý kiến phát biểu, đề nghị Chính phủ …`, `những kiến nghị và nhấn mạnh …`
        if !asks(start)
            || &*found.trigger.value != "request"
            || carried::is_told(scene, found.tokens.end)
            || opens_clause(scene, found.tokens.end)
        {
            return false;
        }
        if many || opinion {
            return true;
        }
    }
    false
}

/// `Kết luận 48`, `Tuyên bố DOC`: a paper, and no verb.
pub(super) fn is_name(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let verb = &found.tokens;
    let documents = &scene.story.mentions.documents;
    let next = documents.partition_point(|document| document.tokens.start < verb.start);
    let numbered = documents
        .get(next)
        .is_some_and(|document| document.tokens.start == verb.start && document.code.is_some());
    let inside = verb.start > scene.tokens.start && scene.reading.shape(verb.start - 1) != Shape::Mark;
    numbered || inside && scene.reading.is_capital(verb.start) && !scene.reading.is_capital(verb.start - 1)
}

/// Whether a verb with a speaker tells nothing that the speaker says.
pub(super) fn is_no_statement(scene: &Scene<'_>, found: &Found<'_>, speaker: &Speaker) -> bool {
    is_asked(scene, found, speaker)
        || is_hearsay(scene, speaker)
        || is_counted(scene, found, speaker)
        || is_shared(scene, found)
        || is_put_forward(scene, found)
        || is_handed(scene, found)
}

/// `Thứ trưởng đánh giá kỳ thi năm nay ra sao?`: what an interviewer asks, who calls nobody by name, is not said yet.
///
/// `Bí thư Lê Văn Hải nêu vấn đề dự án đã xong hay chưa?` is.
fn is_asked(scene: &Scene<'_>, found: &Found<'_>, speaker: &Speaker) -> bool {
    let quoted = || {
        scene
            .tokens
            .clone()
            .any(|at| scene.reading.is_mark(at, &['"', '“', '”']))
    };
    let asks = scene
        .tokens
        .clone()
        .last()
        .is_some_and(|last| scene.reading.is_mark(last, &['?']));
    asks && !opens_clause(scene, found.tokens.end)
        && !names_person(scene, speaker.start..found.tokens.start)
        && !quoted()
}

/// `“Nhiều người nói sân bay quá tải”, ông A cho biết`: what people without a name say inside another's quote is his to tell.
fn is_hearsay(scene: &Scene<'_>, speaker: &Speaker) -> bool {
    let without_name = speaker.participant.entity.is_none() && speaker.called == Called::Otherwise;
    without_name && content::is_quoted(scene, speaker.start, scene.tokens.start)
}

/// `Hoa Kỳ chia sẻ với Việt Nam nhiều lợi ích`, `ông A chia sẻ kinh nghiệm`: what is shared is no word.
fn is_shared(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let end = found.tokens.end;
    let with = scene.reading.str(end) == "với" && content::behind_addressee(scene, end).is_none();
    let thing = matches!(
        scene.reading.str(end),
        "kinh" | "gánh" | "khó" | "thông" | "dữ" | "lợi" | "nguồn"
    );
    &*found.trigger.surface == "chia sẻ" && (with || thing)
}

/// `đưa ra cảnh báo sau khi gặp …`: a noun, behind which no words of it stand.
fn is_put_forward(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let start = found.tokens.start;
    let noun = matches!(
        (
            scene.reading.str(start.wrapping_sub(2)),
            scene.reading.str(start.wrapping_sub(1))
        ),
        ("đưa" | "đặt", "ra") | ("ra", "lời")
    );
    let aside = matches!(
        scene.reading.str(found.tokens.end),
        "sau" | "trước" | "khi" | "tại" | "trong" | "với" | "của" | "như"
    );
    noun && aside
}

/// `phân công ông A giữ chức …` gives a post, and `Tám giao cho Lê Văn Chín bán lại` goods: nothing is asked.
fn is_handed(scene: &Scene<'_>, found: &Found<'_>) -> bool {
    let Some(receiver) = scene.actor_at(found.tokens.end).filter(|actor| actor.who.is_person()) else {
        return false;
    };
    let named = receiver.tokens == receiver.core && names_person(scene, receiver.tokens.clone());
    let end = behind_bracket(scene, receiver.tokens.end).unwrap_or(receiver.tokens.end);
    let post = (end..end + 3).any(|at| {
        matches!(scene.reading.str(at), "làm" | "giữ" | "sang") || scene.reading.word_at(at, WordClass::Holds).is_some()
    });
    match &*found.trigger.surface {
        "phân công" => post,
        "giao cho" | "giao" => named,
        _ => false,
    }
}

/// `Bệnh viện ghi nhận 12 ca mắc mới`, `hãng ghi nhận doanh thu đạt 3 tỉ đồng`: a body that counts says nothing.
fn is_counted(scene: &Scene<'_>, found: &Found<'_>, speaker: &Speaker) -> bool {
    let end = found.tokens.end;
    let counts = |at: usize| scene.reading.shape(at) == Shape::Number || scene.reading.str(at) == "đạt";
    // `ghi nhận những đóng góp của 400 cựu sinh viên` is praise.
    let praised = matches!(
        scene.reading.str(end),
        "sự" | "những" | "các" | "nỗ" | "đóng" | "vai" | "thành" | "kết" | "việc" | "ý" | "tinh" | "công" | "và"
    );
    !praised
        && &*found.trigger.surface == "ghi nhận"
        && !speaker.is_person
        && !opens_clause(scene, end)
        && (end..scene.clause_end(end)).any(counts)
}
