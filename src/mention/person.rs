//! Names of persons, known and unknown, by their form.

use super::reading::Reading;
use super::title::title_at;
use super::vocabulary::{Kinds, Meaning, WordClass};
use super::{Mention, MentionKind};
use crate::gazetteer::NameRole;
use crate::text::{Shape, WordSet};

/// The longest Vietnamese name, in syllables: `Tôn Nữ Thị Ninh` with one to spare.
const LONGEST_NAME: usize = 5;

/// A person's name found at a token.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct FoundPerson {
    /// The token after its last.
    pub(crate) end: usize,
    /// The official that the gazetteer has under this name.
    pub(crate) row: Option<u32>,
}

/// What stands before a possible name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Before {
    /// Nothing that speaks for a person.
    Nothing,
    /// A title, `Bộ trưởng Ngoại giao Mỹ`: a capitalised name is a person's, unless it is made of other words.
    Title,
    /// An honorific, `ông`: any capitalised name is a person's.
    Honorific,
}

/// The name that begins at `at` and ends by `limit`.
pub(crate) fn person_at(reading: &Reading<'_>, at: usize, limit: usize, before: Before) -> Option<FoundPerson> {
    if at >= limit || !is_name_syllable(reading, at) {
        return None;
    }
    let run = run_end(reading, at, limit);
    let known = reading.longest(at, |meaning| match meaning {
        Meaning::Official(row) => Some(row),
        _ => None,
    });
    if let Some((end, row)) =
        known.filter(|(end, _)| *end <= limit && (run <= *end || reading.is_shouted(at) || !goes_on(reading, *end)))
    {
        return Some(FoundPerson { end, row: Some(row) });
    }
    let found = match before {
        Before::Honorific => titled_name_end(reading, at, run, limit),
        Before::Title => titled_name_end(reading, at, run, limit).filter(|end| !is_other_name(reading, at, *end)),
        Before::Nothing => bare_name_end(reading, at, run, limit).or_else(|| introduced_end(reading, at, limit)),
    };
    found.map(|end| FoundPerson { end, row: None })
}

/// A family name and two syllables or more.
pub(super) fn is_full_name(reading: &Reading<'_>, name: &Mention) -> bool {
    name.kind == MentionKind::Person && name.tokens.len() >= 3 && reading.is_name(name.tokens.start, NameRole::Surname)
}

/// Whether a family name and at least one more syllable of a name stand here.
pub(crate) fn surname_run(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    is_surname(reading, at) && at + 1 < limit && is_name_syllable(reading, at + 1)
}

/// A name without any cue before it: a family name, then one to four syllables that names have.
fn bare_name_end(reading: &Reading<'_>, at: usize, run: usize, limit: usize) -> Option<usize> {
    if bears_womans_prefix(reading, at) {
        return Some(run);
    }
    if let Some(end) = foreign_form_end(reading, at, limit) {
        return Some(end);
    }
    let length = run - at;
    // `Chúng Thị Chiên`: behind a syllable of nothing else the middle name of women makes the first one a family's.
    let woman = length > 2 && reading.str(at + 1) == "Thị" && (at == 0 || !reading.is_capital(at - 1));
    if woman
        && !reading.is_shouted(at)
        && reading
            .meanings_at(at)
            .all(|(_, meaning)| matches!(meaning, Meaning::Name(_)))
    {
        return Some(run);
    }
    if !is_surname(reading, at) || length < 2 || reading.is_shouted(at) || is_company_tail(reading, run - 1) {
        return None;
    }
    // `Zơ Râm Buôn`: a family name of two syllables is that of no word and no place.
    if surname_end(reading, at).is_some_and(|end| end > at + 1 && end < run) {
        return Some(run);
    }
    let given = |token: usize| reading.is_name(token, NameRole::Given) || reading.is_name(token, NameRole::Middle);
    let all_names = || (at..run).all(|token| is_any_name(reading, token));
    // `Ở Thái Bình Tháp cao 25 tầng` names the province; so long a name has no other syllables.
    if (length == LONGEST_NAME || begins_with_place(reading, at)) && !(length > 2 && all_names()) {
        return None;
    }
    // Two syllables are easily a place or a firm (`Hà Thành`, `Mai Linh`): both must be of names.
    let sure = (at + 1..run).filter(|token| given(*token)).count();
    (if length == 2 { sure == 1 } else { sure + 2 >= length }).then_some(run)
}

/// `H'Lâm`, `H’Yim Kđoh`: with `H'` begin the names of women of the Ê Đê, Gia Rai and Mnông, but also places (`Ia H'Drai`) and
/// peoples (`H'Mông`, which is no name by a row).
fn bears_womans_prefix(reading: &Reading<'_>, at: usize) -> bool {
    let mut letters = reading.str(at).chars();
    let prefix = letters.next() == Some('H') && matches!(letters.next(), Some('\'' | '’' | 'ʼ'));
    let named = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some();
    prefix && named && (at == 0 || !reading.is_capital(at - 1)) && reading.word_at(at, WordClass::NotName).is_none()
}

/// A name that its form shows to be a foreigner's: `Marcel Dubois`, whose first syllable is a foreign first name, and
/// `Han So-yeon`, whose family name stands before two syllables with a hyphen.
fn foreign_form_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let alone = reading.shape(at) == Shape::Capital && (at == 0 || !reading.is_capital(at - 1));
    if !alone || reading.is_shouted(at) {
        return None;
    }
    let first_name = reading.is_name(at, NameRole::ForeignGiven) && is_foreign_part(reading, at + 1);
    let korean = || is_surname(reading, at) && reading.is_capital(at + 1) && is_hyphened(reading, at + 2, limit);
    if !first_name && !korean() {
        return None;
    }
    Some(foreign_end(reading, at, limit)).filter(|end| *end >= at + 2 && !is_company_tail(reading, end - 1))
}

/// What stands behind a foreign first name: another name, or a small word and one more; `Victoria Việt Nam` is a firm's.
fn is_foreign_part(reading: &Reading<'_>, at: usize) -> bool {
    let part = at + usize::from(reading.shape(at) == Shape::Lower);
    let other = |(_, meaning): (usize, Meaning)| matches!(meaning, Meaning::Country(_) | Meaning::Title(_));
    matches!(reading.shape(part), Shape::Capital | Shape::Mixed | Shape::Upper) && !reading.meanings_at(part).any(other)
}

/// Whether a name in small letters with hyphens begins with the token: `Vla-đi-mia`.
pub(super) fn begins_hyphened(reading: &Reading<'_>, at: usize) -> bool {
    reading.shape(at) == Shape::Capital && is_hyphened(reading, at + 1, reading.len())
}

/// Where the name ends that begins with the token and goes on with hyphens: `Sa-vẳn-na-khẹt`.
pub(super) fn hyphened_end(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    let mut end = at + 1;
    while is_hyphened(reading, end, limit) {
        end += 2;
    }
    end
}

/// Whether a hyphen and a syllable in small letters go on with the one before: `Xa-mo-ra`.
fn is_hyphened(reading: &Reading<'_>, hyphen: usize, limit: usize) -> bool {
    reading.is_mark(hyphen, &['-'])
        && hyphen + 1 < limit
        && reading.shape(hyphen + 1) == Shape::Lower
        && !reading.text.tokens[hyphen].spaced
        && !reading.text.tokens[hyphen + 1].spaced
}

/// A name behind a title or honorific: one syllable (`ông Nên`) or many (`Tổng thống Donald Trump`).
fn titled_name_end(reading: &Reading<'_>, at: usize, run: usize, limit: usize) -> Option<usize> {
    if reading.is_shouted(at) {
        return shouted_name_end(reading, at, limit);
    }
    // `Xa-mo-ra` goes on behind its first syllable.
    // `Ảnh: A.N`, `ông Y.Xư-ga`: a letter before a full stop is an initial, though some families are called so.
    let initial = run == at + 1
        && reading.str(at).chars().count() == 1
        && reading.is_mark(run, &['.'])
        && run + 1 < limit
        && !reading.text.tokens[run + 1].spaced;
    let vietnamese = || is_surname(reading, at) || vietnamese(reading, at, run);
    if run > at && !initial && !is_hyphened(reading, run, limit) && vietnamese() {
        return Some(run);
    }
    let end = foreign_end(reading, at, limit);
    (end > at).then_some(end)
}

/// A name in a line of capitals, behind a title: `BÍ THƯ LÊ VĂN TÁM TIẾP DÂN`. It goes on over syllables of names and up to
/// a mark or a verb that is known; where neither stands (`LÊ VĂN TÁM BÌNH LUẬN`), no letter says where it ends.
fn shouted_name_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    if !is_surname(reading, at) {
        return None;
    }
    let words = |(_, meaning)| !matches!(meaning, Meaning::Name(_) | Meaning::UnitPlace(_) | Meaning::Place(_));
    let begins_word = |token: usize| reading.meanings_at(token).any(words);
    let mut end = at + 1;
    while end < limit && is_any_name(reading, end) && !begins_word(end) {
        end += 1;
    }
    let cue = end >= limit
        || matches!(reading.shape(end), Shape::Mark | Shape::Number)
        || reading.triggers_at(end).next().is_some();
    (cue && end >= at + 2 && end - at <= LONGEST_NAME).then_some(end)
}

/// `Trưởng khoa Dược`, `Tư lệnh Liên Khu` and `Chủ tịch Asia Group` name no one: a syllable with Vietnamese marks that no
/// name has, a body's head, a company.
fn is_other_name(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let strange = |token: usize| {
        !reading.begins(token, Kinds::NAMES) && reading.str(token).chars().any(|c| !c.is_ascii() && c.is_alphabetic())
    };
    let hyphened = || (at..end).any(|token| reading.is_mark(token, &['-']));
    let head = end == at + 1 && reading.begins(at, Kinds::BODIES);
    // `Phó Chánh Văn phòng Bộ`, `Tổ trưởng Tổ công tác`, `tiến sĩ Luật`
    let word = end == at + 1 && reading.word_at(at, WordClass::NotName).is_some();
    // Monks are named so: `Hòa thượng Thích Trí Nhiễu`.
    let named = is_surname(reading, at) || reading.str(at) == "Thích";
    word || !named && (is_marked_vietnamese(reading, at, end) && !hyphened() && (at..end).any(strange))
        || head && reading.shape(end) == Shape::Lower
        || is_company_tail(reading, end - 1)
}

/// Whether a syllable has a letter or a tone that only Vietnamese writes: `ư`, `ợ`, `ả`; `é` and `ü` are written by others too.
fn is_marked_vietnamese(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let vietnamese = |c: char| {
        matches!(
            c,
            'ă' | 'đ' | 'ơ' | 'ư' | 'Ă' | 'Đ' | 'Ơ' | 'Ư' | '\u{1ea0}'..='\u{1ef9}'
        )
    };
    (at..end).any(|token| reading.str(token).chars().any(vietnamese))
}

/// `Group`, `Holdings`, `Corp`: the last word of a company's English name.
pub(super) fn is_company_tail(reading: &Reading<'_>, at: usize) -> bool {
    reading
        .word_at(at, WordClass::CompanyTail)
        .is_some_and(|(end, _)| end == at + 1)
        && reading.is_capital(at)
}

fn begins_with_place(reading: &Reading<'_>, at: usize) -> bool {
    reading
        .meanings_at(at)
        .any(|(end, meaning)| matches!(meaning, Meaning::Place(_)) && end > at + 1)
}

fn vietnamese(reading: &Reading<'_>, at: usize, run: usize) -> bool {
    (at..run).all(|token| is_any_name(reading, token))
}

/// A foreign name that a title behind it introduces: `Brett McGurk - đặc phái viên Mỹ`.
fn introduced_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let unknown = |token: usize| reading.meanings_at(token).next().is_none();
    if !unknown(at) || at > 0 && reading.str(at - 1).eq_ignore_ascii_case("theo") {
        return None;
    }
    let end = foreign_end(reading, at, limit);
    let joint = reading.is_mark(end, &[',', '-', '–', '(']);
    if end < at + 2 || !joint || reading.shape(at) == Shape::Upper || !(at..end).all(unknown) {
        return None;
    }
    // Behind `Elbit Systems, Bộ trưởng Quốc phòng Nguyễn Văn A` the title is another's.
    let title = title_at(reading, end + 1, limit)?;
    let own = person_at(reading, title.tokens.end, limit, Before::Title).is_none();
    own.then_some(end)
}

/// The end of the capitalised syllables that begin at `at`.
fn run_end(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    // `LÊ TÁM Ông Nam kể`: behind a name in capitals that signs a picture the text goes on.
    let signed = reading.shape(at) == Shape::Upper && reading.str(at).chars().nth(1).is_some();
    let mut end = at;
    while end < limit
        && end - at < LONGEST_NAME
        && is_name_syllable(reading, end)
        && !(signed && reading.shape(end) == Shape::Capital)
        && !repeats(reading, at, end)
    {
        end += 1;
    }
    end
}

/// `Lê Tám Lê Tám`: a caption and the credit of the next picture, each with the name.
fn repeats(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    end >= at + 2 && reading.str(end) == reading.str(at) && reading.str(end + 1) == reading.str(at + 1)
}

/// The end of a foreign name, with its hyphens and initials: `Xi-hản Súc`, `Donald J. Trump`, `Y Vinh Tơr`.
fn foreign_end(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    let mut end = at;
    let mut parts = 0;
    while end < limit && parts < LONGEST_NAME {
        let next = if parts > 0 { behind_particles(reading, end) } else { end };
        if next >= limit || !is_name_syllable(reading, next) {
            break;
        }
        end = next + 1;
        parts += 1;
        while end + 1 < limit
            && reading.is_mark(end, &['-'])
            && !reading.text.tokens[end].spaced
            && !reading.text.tokens[end + 1].spaced
        {
            end += 2;
        }
        let initial = reading.str(end - 1).chars().count() == 1
            && reading.is_mark(end, &['.'])
            && is_name_syllable(reading, end + 1);
        end += usize::from(initial && end + 1 < limit);
    }
    end
}

/// The token behind the small words inside a foreign name: `Mohammed bin Salman`, `Ursula von der Leyen`. Before them stands no
/// syllable of a Vietnamese one, as in `Thứ trưởng Lan la lớn`.
fn behind_particles(reading: &Reading<'_>, at: usize) -> usize {
    const PARTICLES: [&str; 18] = [
        "e", "y", "de", "da", "di", "bin", "bint", "binti", "ibn", "von", "van", "der", "den", "al", "el", "dos", "du",
        "la",
    ];
    let mut end = at;
    while PARTICLES.contains(&reading.str(end)) && !is_any_name(reading, at - 1) {
        end += 1;
    }
    end
}

/// Whether a longer name than the known one stands here: `Nguyễn Văn Nam Anh` is not `Nguyễn Văn Nam`.
fn goes_on(reading: &Reading<'_>, known_end: usize) -> bool {
    // `Daniel Ortega Saavedra`: a syllable of no Vietnamese name goes on with a foreign one.
    let foreign = reading.meanings_at(known_end).next().is_none() && !is_any_name(reading, known_end - 1);
    if foreign {
        return true;
    }
    // `Thủ tướng Nguyễn Văn Nam Tiếp Phó Chủ tịch`, in a headline with capitals: the verb is no part of the name.
    let verb = reading.triggers_at(known_end).any(|(end, _)| end == known_end + 1)
        && matches!(reading.shape(known_end + 1), Shape::Capital | Shape::Upper);
    // `Vũ Quang Lâm` is not `Vũ Quang`, though `Lâm` is a family name too.
    let last = !matches!(reading.shape(known_end + 1), Shape::Capital | Shape::Upper);
    reading.is_name(known_end, NameRole::Given) && !verb && (last || !is_surname(reading, known_end))
}

/// A capitalised syllable at which nothing else begins that a name can't hold.
fn is_name_syllable(reading: &Reading<'_>, at: usize) -> bool {
    let written = match reading.shape(at) {
        Shape::Capital => true,
        // `BỬU ĐẤU` signs a picture with a syllable that no list of names has.
        Shape::Upper => {
            let behind_name = || at > 0 && reading.shape(at - 1) == Shape::Upper && is_any_name(reading, at - 1);
            reading.str(at).chars().count() == 1
                || is_any_name(reading, at)
                || is_marked_vietnamese(reading, at, at + 1) && behind_name()
        }
        Shape::Mixed => is_camel(reading.str(at)),
        _ => false,
    };
    let other = |(end, meaning): (usize, Meaning)| match meaning {
        // `Vì Việt Nam` and `Với Việt Nam` name no one, `Trần Việt Nam` may.
        Meaning::Country(_) if end > at + 1 => {
            !(name_inside(reading, at, end) && at > 0 && reading.is_name(at - 1, NameRole::Surname))
        }
        Meaning::Title(_) | Meaning::Body(_) | Meaning::Head(_) | Meaning::Place(_) if end > at + 1 => {
            !name_inside(reading, at, end)
        }
        // `Vla-đi-mia` is no `VLA`.
        Meaning::Head(_) | Meaning::Body(_) => {
            !is_any_name(reading, at) && !is_hyphened(reading, at + 1, reading.len())
        }
        // `Chủ tịch Liên đoàn`, `Giám đốc Điều hành`: the first syllable of a word.
        Meaning::Compound | Meaning::Trigger(_) => end > at + 1 && reading.shape(at + 1) == Shape::Lower,
        Meaning::Word(WordClass::Honorific | WordClass::NotName, _) => !is_any_name(reading, at) || end > at + 1,
        _ => false,
    };
    let clause = || begins_clause(reading.str(at)) && reading.shape(at + 1) == Shape::Lower;
    written && !reading.meanings_at(at).any(other) && !clause()
}

/// `Ảnh Nguyễn Văn Tám Trên cơ sở này`: where a full stop is missing, the next sentence begins with such a word, which no
/// name has. As rows of a gazetteer they would be hits at every tenth word of a text.
pub(super) fn begins_clause(word: &str) -> bool {
    static WORDS: WordSet<17> = WordSet::new([
        "Trên", "Tại", "Những", "Nhưng", "Ngoài", "Việc", "Nếu", "Để", "Đối", "Ngày", "Tháng", "Đang", "Với", "Của",
        "Dưới", "Đây", "Đến",
    ]);
    WORDS.holds(word)
}

/// `McGurk`, `DeVos`: a second capital behind small letters, and nothing but letters.
fn is_camel(token: &str) -> bool {
    let mut letters = token.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase)
        && letters.clone().all(char::is_alphabetic)
        && letters.last().is_some_and(char::is_lowercase)
}

/// `Thanh Hóa` inside `Lê Thanh Hóa` is no place: the family name before it decides.
fn name_inside(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let vietnamese_name = (at..end).all(|token| is_any_name(reading, token));
    vietnamese_name
        && (is_surname(reading, at)
            || at > 0 && (is_surname(reading, at - 1) || reading.is_name(at - 1, NameRole::Middle)))
}

fn is_surname(reading: &Reading<'_>, at: usize) -> bool {
    reading.begins(at, Kinds::SURNAMES)
}

/// Where the longest family name at a token ends.
fn surname_end(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let is_surname = |meaning| {
        let family = matches!(
            meaning,
            Meaning::Name(NameRole::Surname | NameRole::MinoritySurname | NameRole::ForeignSurname)
        );
        family.then_some(())
    };
    reading.longest(at, is_surname).map(|(end, ())| end)
}

fn is_any_name(reading: &Reading<'_>, at: usize) -> bool {
    reading.begins(at, Kinds::NAMES)
}
