//! Agreements: parties sign or conclude something together.
//!
//! **Finds** who signed which agreement with whom.
//!
//! **Sentence shapes**
//! - `Bộ Y tế và Bộ Quốc phòng ký Chương trình phối hợp …`, `Việt Nam ký với Lào Hiệp định …`
//! - `Sở Du lịch (đã cùng Tổng cục Du lịch) ký kết biên bản ghi nhớ (với Tổng cục Du lịch)`
//! - `Chính phủ hai nước ký Hiệp định …`; `hai bên đã ký biên bản ghi nhớ`, with the parties of the agreement told before
//! - `lễ ký kết biên bản ghi nhớ giữa Sở Du lịch và Tổng cục Du lịch`, `Hiệp định … giữa A và B được ký`
//!
//! **Refuses** papers of one side (documents), plans and duties to sign, witnesses, the signing that is only spoken of
//! (`việc ký kết`), what was signed over the years (`đến nay, hai nước đã ký 100 văn kiện`).
//!
//! **Known misses**: parties that no list and no form of a name knows.
//!
//! Triggers: readings `verb`, `ceremony` (`lễ ký kết`), `noun` (value `sides` for parties told by their number alone, `hai bên`; value
//! `paper` for what is signed right behind the verb though it is no kind of document, `ký kết hợp tác`), `veto`.

mod sides;

use std::ops::Range;

use serde::Serialize;

use self::sides::{Side, add, is_by_two, partners, side, sides_between, signers};
use super::dating;
use super::phrase::name_end;
use super::scene::{Found, Scene};
use super::words::{trigger_at, trigger_before};
use super::{Details, Event, Participant, Passage, Status};
use crate::gazetteer::Trigger;
use crate::mention::{WordClass, number_at};
use crate::text::{Shape, is_word};

/// The fields of an agreement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agreement {
    /// Who signs.
    pub parties: Vec<Participant>,
    /// What, as written.
    pub document: Passage,
}

/// How many words may stand between the verb and the paper.
const LONGEST_GAP: usize = 6;

/// How many tokens may stand between a paper and the words for its sides, or `được`.
const LONGEST_PAPER: usize = 40;

/// A paper with those who sign it.
struct Signing {
    sides: Vec<Side>,
    document: Range<usize>,
    status: Status,
}

pub(super) fn find(scene: &Scene<'_>, events: &mut Vec<Event>) {
    for found in scene.triggers("agreement") {
        let (rule, signing) = match (&*found.trigger.reading, passive_mark(scene, &found)) {
            ("ceremony", _) => ("agreement/ceremony", celebrated(scene, &found)),
            ("verb", Some(mark)) => ("agreement/passive", signed_by(scene, &found, mark)),
            ("verb", None) => ("agreement/verb", signs(scene, &found)),
            _ => continue,
        };
        let whole = signing.filter(|signing| is_by_two(&signing.sides) && !is_summed_up(scene));
        events.extend(whole.map(|signing| event(scene, &found, rule, with_known_sides(scene, signing, events))));
    }
}

/// `Từ năm 1991 đến nay, hai nước đã ký hơn 100 văn kiện`: what was signed over the years is no event.
fn is_summed_up(scene: &Scene<'_>) -> bool {
    let mut tokens = scene.tokens.clone();
    tokens.any(|at| scene.reading.str(at) == "đến" && scene.reading.str(at + 1) == "nay")
}

/// `A ký kết biên bản ghi nhớ với B`, `A và B ký Hiệp định …`, `hai bên ký …`
fn signs(scene: &Scene<'_>, verb: &Found<'_>) -> Option<Signing> {
    let status = scene.status(verb.tokens.start)?;
    let paper = paper_behind(scene, verb.tokens.end)?;
    let mut sides = signers(scene, verb.tokens.start);
    if sides.is_empty() {
        return None;
    }
    let document = document(scene, paper);
    // `Chủ tịch tỉnh ký biên bản ghi nhớ giữa UBND tỉnh với Tập đoàn A`: the paper says whose it is.
    let (named, end) = sides_between(scene, document.clone());
    if is_by_two(&named) && end <= document.end {
        sides = named;
    } else {
        add(
            &mut sides,
            partners(scene, verb.tokens.end..scene.clause_end(name_end(scene, paper))),
        );
    }
    Some(Signing {
        sides,
        document,
        status,
    })
}

/// The `được` before a verb, or before those who do it: `được | Việt Nam và Lào | ký kết`.
fn passive_mark(scene: &Scene<'_>, verb: &Found<'_>) -> Option<usize> {
    let subjects = scene.subjects(verb.tokens.start);
    let start = subjects
        .first()
        .map_or_else(|| scene.preverb_start(verb.tokens.start), |first| first.tokens.start);
    start
        .checked_sub(1)
        .filter(|mark| *mark > scene.tokens.start && scene.reading.str(*mark) == "được")
}

/// `Biên bản ghi nhớ giữa A và B được ký kết`, `Hiệp định được Việt Nam và Lào ký`
fn signed_by(scene: &Scene<'_>, verb: &Found<'_>, mark: usize) -> Option<Signing> {
    scene.status(verb.tokens.start)?;
    let status = scene.status(mark)?;
    let end = scene.preverb_start(mark);
    let from = scene.tokens.start.max(end.saturating_sub(LONGEST_PAPER));
    let paper = (from..end).find(|at| is_pact(scene, *at))?;
    if !opens_clause(scene, document(scene, paper).start) {
        return None;
    }
    let (mut sides, sides_end) = sides_between(scene, paper..end);
    if sides.is_empty() {
        let agents = scene.subjects(verb.tokens.start);
        sides = agents.into_iter().filter_map(|actor| side(scene, actor)).collect();
    }
    let document = document(scene, paper);
    Some(Signing {
        sides,
        document: document.start..document.end.max(sides_end).min(end),
        status,
    })
}

/// `lễ ký kết biên bản ghi nhớ giữa A và B`, `A và B tổ chức lễ ký kết Quy chế phối hợp`
fn celebrated(scene: &Scene<'_>, ceremony: &Found<'_>) -> Option<Signing> {
    let status = ceremony_status(scene, ceremony.tokens.start)?;
    let paper = paper_behind(scene, ceremony.tokens.end)?;
    let (mut sides, end) = sides_between(scene, paper..scene.tokens.end.min(paper + LONGEST_PAPER));
    if sides.is_empty() {
        let held = trigger_before(scene, ceremony.tokens.start, "conference", "hold")?;
        sides = signers(scene, held.tokens.start);
        add(
            &mut sides,
            partners(scene, paper..scene.clause_end(name_end(scene, paper))),
        );
    }
    let document = document(scene, paper);
    Some(Signing {
        sides,
        document: document.start..document.end.max(end),
        status,
    })
}

/// Whether a paper is what its clause is about: not `triển khai Ý định thư được ký`, which is told of already.
fn opens_clause(scene: &Scene<'_>, paper: usize) -> bool {
    let said = |from: usize| {
        let verb = |(end, trigger): (usize, &Trigger)| end == paper && &*trigger.event == "statement";
        scene.reading.triggers_at(from).any(verb)
    };
    paper == scene.tokens.start
        || scene.reading.shape(paper - 1) == Shape::Mark
        || matches!(scene.reading.str(paper - 1), "rằng" | "đó")
        || (paper.saturating_sub(2)..paper).any(said)
}

/// Whether a ceremony was or will be, by the words before it, `sẽ diễn ra lễ ký`, and those right behind its name.
fn ceremony_status(scene: &Scene<'_>, ceremony: usize) -> Option<Status> {
    let start = (scene.tokens.start..ceremony)
        .rev()
        .find(|at| scene.reading.is_mark(*at, &[',', ';', ':']))
        .map_or(scene.tokens.start, |mark| mark + 1);
    let behind = name_end(scene, ceremony);
    let word = |at, class| scene.reading.word_at(at, class);
    let open = |at| word(at, WordClass::Negation).is_some() || word(at, WordClass::Duty).is_some();
    // `lễ ký … nhằm tăng cường hợp tác` tells what it was for.
    let aim = matches!(scene.reading.str(behind), "nhằm" | "để" | "khi");
    if (start..ceremony).any(open) || open(scene.tokens.start) || open(behind) && !aim {
        return None;
    }
    // `Thủ tướng sẽ thăm Lào, chứng kiến lễ ký`: the aspect of the first verb is that of all.
    let aspect = |at| word(at, WordClass::Aspect).map(|(_, word)| &*word.value);
    let last = aspect(behind).or_else(|| (scene.tokens.start..ceremony).filter_map(aspect).next_back());
    Some(match last {
        Some("planned") => Status::Planned,
        _ => Status::Happened,
    })
}

/// What is signed: a paper that takes two sides, with no other paper before it; or `hợp tác` right behind the verb.
fn paper_behind(scene: &Scene<'_>, end: usize) -> Option<usize> {
    if noun_at(scene, end, "paper").is_some() {
        return Some(end);
    }
    let limit = scene.tokens.end.min(end + LONGEST_GAP);
    // `ký quyết định hủy hợp đồng với chị Hiền`: another paper is signed.
    let paper = (end..limit).find(|at| scene.reading.word_at(*at, WordClass::DocumentKind).is_some())?;
    is_pact(scene, paper).then_some(paper)
}

/// Whether a paper that takes two sides begins here: `Hiệp định`, `biên bản ghi nhớ`.
fn is_pact(scene: &Scene<'_>, at: usize) -> bool {
    scene
        .reading
        .word_at(at, WordClass::DocumentKind)
        .is_some_and(|(_, word)| &*word.value == "pact")
}

fn noun_at<'s>(scene: &Scene<'s>, at: usize, value: &str) -> Option<Found<'s>> {
    trigger_at(scene, at, "agreement", "noun").filter(|noun| &*noun.trigger.value == value)
}

/// The paper as written, with its number before it and without the other side, the place or the worth behind it.
fn document(scene: &Scene<'_>, paper: usize) -> Range<usize> {
    let counted = scene.number_before(paper).map(|(from, _)| from);
    let plural = || {
        scene
            .reading
            .word_before(paper, WordClass::Plural)
            .map(|(from, _)| from)
    };
    let start = counted.or_else(plural).unwrap_or(paper);
    let named = name_end(scene, paper);
    // `Biên bản ghi nhớ giữa A với B` has both in its name.
    let between = (paper..named).any(|at| scene.reading.str(at) == "giữa");
    let other_side = |at: &usize| {
        let counted = || {
            let plural = scene.reading.word_at(at + 1, WordClass::Plural);
            plural.is_some() || number_at(scene.reading, at + 1).is_some()
        };
        joins(scene.reading.str(*at)) && (scene.actor_at(at + 1).is_some() || counted())
    };
    let end = (paper + 1..named)
        .find(|at| !between && other_side(at) || matches!(scene.reading.str(*at), "tại" | "trị" | "cam"))
        .unwrap_or(named);
    start..end
}

fn joins(word: &str) -> bool {
    matches!(word, "với" | "cùng")
}

/// `Hai bên đã ký biên bản ghi nhớ`: the two of the agreement that was told last.
fn with_known_sides(scene: &Scene<'_>, signing: Signing, events: &[Event]) -> Signing {
    let bare = |side: &Side| side.several && is_word(&side.party.name, "hai bên");
    if !signing.sides.iter().all(bare) {
        return signing;
    }
    let known = scene.told(events).find_map(|event| match &event.details {
        Details::Agreement(agreement) => Some(&agreement.parties),
        _ => None,
    });
    let Some(two) = known.filter(|known| known.len() == 2) else {
        return signing;
    };
    let named = |party: &Participant| Side {
        party: party.clone(),
        several: false,
    };
    Signing {
        sides: two.iter().map(named).collect(),
        ..signing
    }
}

/// Where it is signed: the place before the verb, if no one goes to another place in between, or the first behind the paper.
fn place(scene: &Scene<'_>, verb: &Range<usize>, document: &Range<usize>) -> Option<Participant> {
    let goes_on = |at: usize| {
        let mut triggers = scene.reading.triggers_at(at);
        let goes = triggers.any(|(_, trigger)| matches!(&*trigger.reading, "attend" | "verb" | "chair"));
        goes || scene.reading.str(at) == "chứng" && scene.reading.str(at - 1) != "sự"
    };
    let before = (scene.tokens.start..verb.start)
        .rev()
        .find(|at| scene.place_after(*at).is_some())
        .filter(|at| !(at + 3..verb.start).any(goes_on));
    let behind = document.end.max(verb.end);
    let at = before.or_else(|| (behind..scene.clause_end(behind)).find(|at| scene.place_after(*at).is_some()))?;
    scene.place_after(at)
}

fn event(scene: &Scene<'_>, found: &Found<'_>, rule: &'static str, signing: Signing) -> Event {
    let sentence = scene.reading.text.original(scene.sentence().span);
    // The paper of a passive stands before its verb.
    let start = found.tokens.start.min(signing.document.start);
    Event {
        status: signing.status,
        rule,
        confidence: 0.85,
        trigger: scene.passage(found.tokens.clone()),
        sentence,
        date: dating::date_outside(scene, start, found.tokens.end, &signing.document),
        place: place(scene, &found.tokens, &signing.document),
        evidence: vec![sentence],
        part: scene.sentence().part,
        details: Details::Agreement(Agreement {
            parties: signing.sides.into_iter().map(|side| side.party).collect(),
            document: scene.passage(signing.document),
        }),
    }
}

#[cfg(test)]
mod tests {
    use crate::event::testing::told;

    #[track_caller]
    fn agree(text: &str, expected: &[&str]) {
        assert_eq!(told("agreement", &["parties", "document"], text), expected, "{text}");
    }

    #[test]
    fn finds_who_signs_what_together() {
        agree(
            "Bộ Y tế và Bộ Quốc phòng đã ký Chương trình phối hợp về quân dân y.",
            &["Bộ Y tế; Bộ Quốc phòng | Chương trình phối hợp về quân dân y"],
        );
        agree(
            "Sở Du lịch Hà Nội ký kết biên bản ghi nhớ với Tổng cục Du lịch.",
            &["Sở Du lịch Hà Nội; Tổng cục Du lịch | biên bản ghi nhớ"],
        );
        agree(
            "Ngày 5/1, Việt Nam và Lào ký Hiệp định về hợp tác lao động.",
            &["Việt Nam; Lào | Hiệp định về hợp tác lao động"],
        );
    }

    #[test]
    fn a_paper_says_whose_it_is() {
        agree(
            "Chủ tịch UBND tỉnh Lê Văn Hải đã ký biên bản ghi nhớ hợp tác giữa UBND tỉnh Cà Mau với Tập đoàn Minh Phú.",
            &[
                "UBND tỉnh Cà Mau; Tập đoàn Minh Phú | biên bản ghi nhớ hợp tác giữa UBND tỉnh Cà Mau với Tập đoàn Minh Phú",
            ],
        );
        agree(
            "Công ty Cổ phần Hòa Phú và Công ty Cổ phần Sơn Hải ký biên bản ghi nhớ trồng 10.000ha rừng.",
            &["Công ty Cổ phần Hòa Phú; Công ty Cổ phần Sơn Hải | biên bản ghi nhớ trồng 10.000ha rừng"],
        );
    }

    #[test]
    fn all_of_several_sign() {
        agree(
            "Thủ tướng Trần Văn Nam và Thủ tướng Lào Thongloun Sisoulith đã cùng Tổng cục Du lịch ký Bản ghi nhớ về lữ hành.",
            &["Trần Văn Nam; Thongloun Sisoulith; Tổng cục Du lịch | Bản ghi nhớ về lữ hành"],
        );
        agree(
            "Ngày 5/1, Việt Nam, Lào và Campuchia ký Bản ghi nhớ về lữ hành.",
            &["Việt Nam; Lào; Campuchia | Bản ghi nhớ về lữ hành"],
        );
        agree(
            "Tại Hà Nội, Lào và Campuchia ký Bản ghi nhớ về lữ hành.",
            &["Lào; Campuchia | Bản ghi nhớ về lữ hành"],
        );
    }

    #[test]
    fn behind_a_semicolon_others_sign() {
        agree(
            "Sở Du lịch Hà Nội ký kết biên bản ghi nhớ với Tổng cục Du lịch; Bộ Y tế đã có mặt.",
            &["Sở Du lịch Hà Nội; Tổng cục Du lịch | biên bản ghi nhớ"],
        );
    }

    #[test]
    fn a_companion_signs_too() {
        for text in [
            "Sở Du lịch Hà Nội đã cùng Tổng cục Du lịch ký Chương trình phối hợp về lữ hành.",
            "Sở Du lịch Hà Nội phối hợp với Tổng cục Du lịch ký kết Chương trình phối hợp về lữ hành.",
            "Đại diện Sở Du lịch Hà Nội và lãnh đạo Tổng cục Du lịch đã ký Chương trình phối hợp về lữ hành.",
        ] {
            agree(
                text,
                &["Sở Du lịch Hà Nội; Tổng cục Du lịch | Chương trình phối hợp về lữ hành"],
            );
        }
    }

    #[test]
    fn sides_may_be_told_by_their_number() {
        agree(
            "Kết thúc hội đàm, Chính phủ hai nước ký Hiệp định hợp tác về lao động.",
            &["Chính phủ hai nước | Hiệp định hợp tác về lao động"],
        );
        agree(
            "Dịp này, hai bên đã ký 3 biên bản ghi nhớ.",
            &["hai bên | 3 biên bản ghi nhớ"],
        );
        agree(
            "Sở Y tế Hà Nội và Bộ Quốc phòng ký kết biên bản ghi nhớ. Theo biên bản ghi nhớ mà hai bên đã ký, mỗi năm có 20 lớp học.",
            &["Sở Y tế Hà Nội; Bộ Quốc phòng | biên bản ghi nhớ"],
        );
        agree(
            "Sở Y tế Hà Nội và Bộ Quốc phòng ký kết biên bản ghi nhớ. Cũng trong ngày, hai bên ký Quy chế phối hợp về quân dân y.",
            &[
                "Sở Y tế Hà Nội; Bộ Quốc phòng | biên bản ghi nhớ",
                "Sở Y tế Hà Nội; Bộ Quốc phòng | Quy chế phối hợp về quân dân y",
            ],
        );
    }

    #[test]
    fn a_signing_to_come_is_planned_and_has_its_own_place() {
        let events = told(
            "agreement",
            &["status", "place"],
            "Thủ tướng Nguyễn Xuân Phúc sẽ dự diễn đàn tại Huế, chứng kiến lễ ký kết Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng.",
        );
        assert_eq!(events, ["planned | -"]);
        let events = told(
            "agreement",
            &["status", "place"],
            "Bộ Y tế và Bộ Quốc phòng đã ký Quy chế phối hợp về y tế vùng Tây Nguyên tại Đà Nẵng.",
        );
        assert_eq!(events, ["happened | Đà Nẵng"]);
    }

    #[test]
    fn a_day_of_the_paper_is_not_that_of_the_signing() {
        let dated = |text, expected: &[&str]| assert_eq!(told("agreement", &["date"], text), expected, "{text}");
        dated("Bộ Y tế và Bộ Quốc phòng đã ký Kế hoạch phối hợp năm 2021.", &["-"]);
        dated("Hai bên ký Quy chế phối hợp, có hiệu lực từ ngày 1/1/2021.", &["-"]);
        dated("Hai bên ký Quy chế phối hợp vào ngày 1/12.", &["2020-12-01"]);
        dated("Sáng 1/12, hai bên ký Kế hoạch phối hợp năm 2021.", &["2020-12-01"]);
    }

    #[test]
    fn a_ceremony_and_a_passive_tell_who_signs() {
        agree(
            "Thủ tướng Nguyễn Xuân Phúc chứng kiến lễ ký kết Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng.",
            &["Bộ Y tế; Bộ Quốc phòng | Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng"],
        );
        agree(
            "Sáng 1/12, Sở Y tế Hà Nội và Bộ Quốc phòng tổ chức lễ ký kết Quy chế phối hợp.",
            &["Sở Y tế Hà Nội; Bộ Quốc phòng | Quy chế phối hợp"],
        );
        agree(
            "Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng đã được ký kết sáng 1/12.",
            &["Bộ Y tế; Bộ Quốc phòng | Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng"],
        );
        agree(
            "Lễ ký kết hợp tác giữa Sở Y tế Hà Nội với 4 cơ quan báo chí diễn ra sáng 1/12.",
            &["Sở Y tế Hà Nội; 4 cơ quan báo chí | hợp tác giữa Sở Y tế Hà Nội với 4 cơ quan báo chí"],
        );
    }

    #[test]
    fn refuses_what_is_spoken_of_witnessed_or_summed_up() {
        for text in [
            "Ông Trần Duy Năng cho rằng việc ký kết biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng là cần thiết.",
            "Thủ tướng Nguyễn Xuân Phúc và Bộ trưởng Bộ Y tế chứng kiến lễ ký kết các văn kiện hợp tác.",
            "Từ năm 1991 đến nay, hai nước đã ký 100 văn kiện hợp tác.",
            "Hai bên nhất trí sớm ký biên bản ghi nhớ.",
            "Ông Trần Duy Năng đề nghị hai bên ký biên bản ghi nhớ.",
            "Nếu thuận lợi, lễ ký kết Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng cần được tổ chức sớm.",
            "Quang cảnh lễ ký kết.",
            "Hai Thủ tướng nhất trí triển khai Ý định thư giữa Bộ Y tế và Bộ Quốc phòng đã được ký.",
            "Năm nay kỷ niệm 40 năm ngày hai nước ký Hiệp ước hữu nghị.",
            "Giao Giám đốc Sở Tài chính đại diện lãnh đạo UBND tỉnh Bến Tre ký hợp đồng với Bộ Y tế.",
        ] {
            agree(text, &[]);
        }
    }

    #[test]
    fn refuses_one_side_plans_and_other_papers() {
        agree("Bộ Y tế ký công văn gửi Bộ Quốc phòng.", &[]);
        agree("Bộ Y tế và Bộ Quốc phòng cần ký chương trình phối hợp.", &[]);
        agree("Bộ Y tế chưa ký biên bản ghi nhớ với Bộ Quốc phòng.", &[]);
    }
}
