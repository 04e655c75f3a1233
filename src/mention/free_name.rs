//! Free names behind the head of a body: where a name ends that no row knows.

use super::body::is_province;
use super::person;
use super::place::{FoundPlace, bare_unit_at, country_at, is_region, known_at, names_term, place_at};
use super::reading::Reading;
use super::vocabulary::{Meaning, WordClass};
use crate::gazetteer::NameRole;
use crate::text::{Shape, is_word};

/// The longest free name behind a head, in tokens.
const LONGEST_NAME: usize = 12;

/// The end of a free name: `Minh Phú`, `Phát triển đô thị Kinh Bắc`, `“Vì trẻ em”`.
pub(super) fn name_end(reading: &Reading<'_>, at: usize, limit: usize, fielded: bool) -> Option<usize> {
    if reading.is_mark(at, &['"', '“']) && !is_affair(reading, at) {
        return quoted_end(reading, at, limit);
    }
    // No letter says where a free name ends: `CÔNG TY MINH PHÚ BỊ PHẠT`.
    if reading.is_shouted(at) {
        return None;
    }
    let mut end = at;
    let mut named = false;
    while end < limit && end - at < LONGEST_NAME {
        // `Quỹ Hòa bình và phát triển TP.HCM`, `Công ty Môi trường đô thị Thành phố Hồ Chí Minh`
        // `CLB TP.HCM` has no other name.
        let abbreviated = || reading.shape(end) == Shape::Upper && reading.is_mark(end + 1, &['.']);
        if let Some(place) = unit_place_end(reading, end, limit).filter(|_| named || abbreviated()) {
            end = place;
            named = true;
            break;
        }
        let next = name_part_end(reading, end, at, limit, fielded);
        // `Đảng Tự do - dân chủ Nhật Bản Toshihiro Nikai`: behind a country stands a person, no more of the name.
        // `Trường THPT Nguyễn Đức Cảnh` holds a given name that a country has too.
        let given = |from: usize| from > at && from + 1 == end && reading.is_name(from - 1, NameRole::Surname);
        let is_country = |from| country_at(reading, from, end) == Some(end) && !given(from);
        let after_country = end > at && (at..end).any(is_country);
        if next == end || after_country && !reading.is_mark(end, &['-', '–']) {
            break;
        }
        named |= reading.is_capital(end);
        end = next;
    }
    // `Công ty cổ phần` alone is no name.
    named.then_some(end)
}

/// Where a place ends that begins with an abbreviation, `TP.HCM`, or with the capital of its unit word, `Thành phố`.
fn unit_place_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let place = place_at(reading, at, limit)?;
    let abbreviated = reading.shape(at) == Shape::Upper && place.end > at + 1;
    let city = reading.shape(at) == Shape::Capital
        && reading
            .word_at(at, WordClass::Unit)
            .is_some_and(|(_, unit)| &*unit.value == "admin");
    (abbreviated || city && place.unit).then_some(place.end)
}

/// `Vụ Đồng Tâm` is an affair of a place or a person, `Vụ Sabeco` one of a company, `Vụ Pháp chế` and `Vụ Châu Á` are departments;
/// `Ban Thường vụ Thành đoàn` ends with the word.
pub(super) fn is_affair_of(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let called = at > 0
        && reading.str(at - 1).eq_ignore_ascii_case("vụ")
        && (at == 1 || !is_word(reading.str(at - 2), "thường"));
    let name = |token: usize| {
        let is_name = |(_, meaning)| matches!(meaning, Meaning::Name(_));
        reading.meanings_at(token).any(is_name)
    };
    let local = |place: FoundPlace| {
        place.end == end && matches!(place.row, Some(Meaning::Place(_))) && !is_region(reading, place.row)
    };
    let place = || place_at(reading, at, end).is_some_and(local);
    let company = |(_, meaning): (usize, Meaning)| match meaning {
        Meaning::Body(row) => &*reading.gazetteer.bodies()[row as usize].kind == "company",
        _ => false,
    };
    let strange = || {
        let unknown = reading.meanings_at(at).next().is_none();
        unknown && matches!(reading.shape(at), Shape::Capital | Shape::Mixed) && reading.str(at).is_ascii()
    };
    let of_company = || end == at + 1 && (strange() || reading.meanings_at(at).any(company));
    called && ((at..end).all(name) || place() || of_company())
}

/// `Vụ “biệt phủ”` is an affair, no department.
fn is_affair(reading: &Reading<'_>, quote: usize) -> bool {
    quote > 0 && reading.str(quote - 1).eq_ignore_ascii_case("vụ")
}

/// Where the next part of a free name ends, or `at` where the name ends.
fn name_part_end(reading: &Reading<'_>, at: usize, first: usize, limit: usize, fielded: bool) -> usize {
    // `Công ty Lâm nghiệp Tiền Phong quản lý rừng`: behind two capitals the field is what the firm does.
    // `Tập đoàn Vinatex sản xuất`: so it is behind one that is no word.
    let word = || {
        reading
            .meanings_at(first)
            .any(|(_, meaning)| !matches!(meaning, Meaning::Body(_)))
    };
    let named = at >= first + 2 && reading.is_capital(at - 1) && reading.is_capital(at - 2)
        || at == first + 1 && reading.is_capital(first) && !word();
    if let Some((end, _)) = reading
        .word_at(at, WordClass::CompanyWord)
        .filter(|(end, _)| fielded && *end <= limit && !(named && reading.shape(at) == Shape::Lower))
        .filter(|(end, _)| {
            *end >= compound_end(reading, at, limit) && (at == first || is_closed_field(reading, at, limit))
        })
    {
        return end;
    }
    let joins = reading.is_mark(at, &['-', '–', '&']) || matches!(reading.str(at), "và" | "&");
    if joins && at > first && at + 1 < limit {
        return after_joint(reading, at, first, limit);
    }
    // `Cơ quan UBKT | Tỉnh ủy`, `Chi ủy | Chi bộ`: the first syllable alone is no part of the name.
    let committee = |meaning| match meaning {
        Meaning::Head(row) => (&*reading.gazetteer.patterns()[row as usize].kind == "party").then_some(()),
        _ => None,
    };
    if at + 2 <= limit
        && reading.shape(at + 1) == Shape::Lower
        && reading.longest(at, committee).is_some_and(|(end, ())| end == at + 2)
    {
        return at + 2;
    }
    // `Đại hội Đảng XIV` is the fourteenth.
    // `Trung ương Đảng Khóa X` names its term.
    let term = || is_roman(reading, at) || names_term(reading, at);
    if at == first && reading.str(at - 1) == "Đảng" && term() {
        return at;
    }
    // `Tập đoàn Viễn thông Cu-ba`
    if let Some(country) = country_at(reading, at, limit).filter(|country| at > first && *country > at + 1) {
        return country;
    }
    // `Trường THCS Hai Bà Trưng` is called so like a district.
    let district = reading.longest(at, |meaning| matches!(meaning, Meaning::UnitPlace(_)).then_some(()));
    if let Some((end, ())) = district.filter(|(end, ())| at == first && *end > at + 1 && *end <= limit) {
        return end;
    }
    match reading.shape(at) {
        // `Cục Quản lý Y dược cổ truyền Đến nay đã có …`, without the full stop
        Shape::Capital
            if at > first && reading.shape(at + 1) == Shape::Lower && person::begins_clause(reading.str(at)) =>
        {
            at
        }
        Shape::Capital | Shape::Upper | Shape::Mixed if !starts_other(reading, at, first, limit) => {
            compound_end(reading, at, limit)
        }
        // `Liên minh Doanh nghiệp châu Âu`
        Shape::Lower if at > first => known_place_end(reading, at, limit),
        Shape::Number if at > first && is_number_of_name(reading, at) => at + 1,
        _ => at,
    }
}

/// `Công ty Xây dựng 47` has a number; `Hải quan Hải Phòng 10 triệu đồng` and `Cục Thú y 60 năm qua` name a sum and a time.
fn is_number_of_name(reading: &Reading<'_>, at: usize) -> bool {
    const COUNTED: [&str; 14] = [
        "năm", "tháng", "ngày", "giờ", "tuổi", "lần", "người", "suất", "phần", "tỷ", "tỉ", "triệu", "nghìn", "đồng",
    ];
    reading.str(at).len() <= 3 && !reading.is_mark(at + 1, &['/', '-', '%']) && !COUNTED.contains(&reading.str(at + 1))
}

/// `Viện Công nghệ thực phẩm,` is named after its field, `Cục Kỹ thuật xây dựng kế hoạch` does something: behind the words for a
/// field in small letters the name or the phrase must end, or go on with a capital.
fn is_closed_field(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    if reading.shape(at) != Shape::Lower {
        return true;
    }
    let end = fields_end(reading, at, limit);
    let next = end + usize::from(matches!(reading.str(end), "và" | "&"));
    // `Công ty Đường sắt đô thị số 1`
    let ends = || {
        next == end
            && (reading.str(end) == "số"
                || reading.shape(end) == Shape::Mark
                || place_at(reading, end, limit).is_some()
                || bare_unit_at(reading, end, limit).is_some())
    };
    end >= limit || reading.is_capital(next) || ends()
}

/// `Sở khoa học và công nghệ tỉnh`, `Hiệp hội du lịch TP.HCM`: where the words for a field end that stand in small letters; what tells
/// the name from a sentence (`Sở xây dựng kế hoạch`) is the place or the country that must follow.
pub(super) fn local_field_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    if reading.shape(at) != Shape::Lower {
        return None;
    }
    let end = fields_end(reading, at, limit);
    let placed = || place_at(reading, end, limit).is_some() || country_at(reading, end, limit).is_some();
    (end > at && (placed() || bare_unit_at(reading, end, limit).is_some())).then_some(end)
}

fn is_roman(reading: &Reading<'_>, at: usize) -> bool {
    reading.shape(at) == Shape::Upper && reading.str(at).chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'))
}

/// Where a place whose name begins in lower case ends, `châu Âu`; `at` where none stands.
fn known_place_end(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    known_at(reading, at, limit).map_or(at, |place| place.end)
}

/// `Nghiên cứu và Phát triển` goes on behind `và`, `Công ty A và Công ty B` does not.
fn after_joint(reading: &Reading<'_>, at: usize, first: usize, limit: usize) -> usize {
    let next = at + 1;
    // `Báo Hải quan và lãnh đạo Cục`
    let people = |class| reading.word_at(next, class).is_some();
    // `Nhà máy thép Phú Hưng và nhà máy điện`: in small letters only a field goes on with another, and one word as in `Than - khoáng sản`.
    let single = reading.is_mark(at, &['-', '–']) && at == first + 1;
    let placed = || (first..at).any(|from| place_at(reading, from, at).is_some_and(|place| place.end == at));
    let field = || single || (first..at).any(|from| ends_field(reading, from, at)) && !placed();
    if reading.shape(next) == Shape::Lower && (people(WordClass::Group) || people(WordClass::Human) || !field()) {
        return at;
    }
    let word = reading
        .meanings_at(next)
        .any(|(end, meaning)| end <= limit && matches!(meaning, Meaning::Sector(_) | Meaning::Compound));
    let tokens = &reading.text.tokens;
    // `HĐQT Đồng Tâm Group- Chủ đầu tư`
    let other_phrase = tokens[at].spaced != tokens[next].spaced && reading.shape(next + 1) == Shape::Lower;
    let glued = reading.is_mark(at, &['-', '–', '&']) && reading.is_capital(next) && !other_phrase;
    if (word || glued) && !begins_head(reading, next) && !starts_other(reading, next, next - 1, limit) {
        compound_end(reading, next, limit).max(next)
    } else {
        at
    }
}

/// Whether a word for a field lies between the two tokens: `Kế hoạch`, `thiết kế`.
fn ends_field(reading: &Reading<'_>, from: usize, end: usize) -> bool {
    let field = |meaning| {
        matches!(
            meaning,
            Meaning::Sector(_) | Meaning::Compound | Meaning::Word(WordClass::CompanyWord, _)
        )
    };
    reading
        .meanings_at(from)
        .any(|(to, meaning)| to == end && field(meaning))
}

/// `Viện Mỹ thuật và Đại học Kiến trúc` are two: another head begins here, and no longer word (`Báo chí`).
fn begins_head(reading: &Reading<'_>, at: usize) -> bool {
    let longest = reading.meanings_at(at).map(|(end, _)| end).max();
    reading.shape(at) == Shape::Capital
        && reading
            .meanings_at(at)
            .any(|(end, meaning)| Some(end) == longest && matches!(meaning, Meaning::Head(_)))
        && !reading
            .meanings_at(at)
            .any(|(end, meaning)| Some(end) == longest && matches!(meaning, Meaning::Sector(_)))
}

/// The syllables that go with the one at `at`: two of `Nông dân`, one of `Minh`.
fn compound_end(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    reading
        .longest(at, |meaning| {
            matches!(meaning, Meaning::Compound | Meaning::Sector(_)).then_some(())
        })
        .map_or(at + 1, |(end, ())| end)
        .min(limit)
}

/// Whether something else than the name's next syllable begins here: a title, an official, a person behind the name.
fn starts_other(reading: &Reading<'_>, at: usize, first: usize, limit: usize) -> bool {
    let inside = at > first;
    let is_place = |end: usize| {
        reading
            .meanings_at(at)
            .any(|(to, meaning)| to == end && matches!(meaning, Meaning::Place(_) | Meaning::UnitPlace(_)))
    };
    let other = reading.meanings_at(at).any(|(end, meaning)| match meaning {
        Meaning::Title(_) => end > at + 1,
        // `Hội đồng Kinh doanh ASEAN - Mỹ` holds a body's abbreviation.
        // `Công ty Nhựa Thiếu niên Tiền Phong` holds the words of a newspaper's title.
        Meaning::Body(row) => {
            let titled = reading.gazetteer.bodies()[row as usize].kind == "press" && !begins_with_head(reading, at);
            // `T.Ư`
            inside && (reading.shape(at) != Shape::Upper || reading.is_mark(at + 1, &['.']) && end > at + 1) && !titled
        }
        // `học viện Chính trị quốc gia Hồ Chí Minh`: what a place is called after, a body may be too.
        Meaning::Official(_) => inside && !is_place(end),
        Meaning::Word(WordClass::Honorific, _) => end > at + 1 || inside,
        _ => false,
    });
    // `Công ty Tây Trường Sơn Quảng Nam` goes on with a province, not with someone called `Sơn`.
    let province = || place_at(reading, at + 1, limit).is_some_and(|place| is_province(reading, place.row));
    let person = inside && person::surname_run(reading, at, limit);
    // `Nhà máy chế biến thủy sản Nguyễn Hưng`: behind words in small letters two syllables are the firm's own.
    let small = || (first..at).all(|token| reading.shape(token) == Shape::Lower);
    // `Công ty Thương mại Dịch vụ Hoàng Phát`
    let field = || fields_end(reading, first, at) == at;
    let own = !reading.is_capital(at + 2) && (small() || field());
    // `Tổng công ty MobiFone Lê Nam Trà`: behind a foreign word a person's three begin at once.
    let foreign = |(_, meaning)| matches!(meaning, Meaning::Body(_));
    let abbreviated = matches!(reading.shape(first), Shape::Mixed | Shape::Upper) && reading.str(first).len() > 1;
    let known = || reading.shape(first) == Shape::Capital && reading.meanings_at(first).all(foreign);
    let strange = at == first + 1 && (abbreviated || known());
    // `Tập đoàn Sunfire Lee Jae-yong`
    let hyphened = || person::begins_hyphened(reading, at + 1);
    let long = || reading.is_capital(at + 2) || hyphened();
    other || person && (at >= first + 2 && !own || strange && long()) && !province()
}

/// Where the words end that say what a body does: `Thương mại Dịch vụ`, `thiết kế và xây dựng`, `giáo dục - đào tạo`.
fn fields_end(reading: &Reading<'_>, first: usize, limit: usize) -> usize {
    let field = |at: usize| {
        reading
            .word_at(at, WordClass::CompanyWord)
            .filter(|(next, _)| *next <= limit)
    };
    let mut end = first;
    loop {
        let joint = usize::from(end > first && matches!(reading.str(end), "và" | "&" | "-"));
        let Some((next, _)) = field(end + joint) else {
            return end;
        };
        end = next;
    }
}

fn begins_with_head(reading: &Reading<'_>, at: usize) -> bool {
    reading
        .meanings_at(at)
        .any(|(_, meaning)| matches!(meaning, Meaning::Head(_)))
}

fn quoted_end(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let close = (at + 1..limit.min(at + LONGEST_NAME)).find(|token| reading.is_mark(*token, &['"', '”']))?;
    Some(close + 1)
}
