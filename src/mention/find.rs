//! One walk through each sentence that takes the longest name at every token.

use std::ops::Range;

use super::around::{
    after_credit, after_language, honoured, is_called_like_person, is_half_word, is_site, is_thing, longer_name_begins,
    starts_sentence,
};
use super::body::{FoundBody, body_at, sector_at};
use super::capitals;
use super::document::document_at;
use super::pairs;
use super::person::{Before, FoundPerson, person_at};
use super::place::{country_at, place_at};
use super::reading::Reading;
use super::repeat;
use super::series;
use super::settle;
use super::title::{is_longer_title, title_at};
use super::vocabulary::{Kinds, Meaning, WordClass};
use super::{Gender, Honorific, Mention, MentionKind, Mentions, TitlePhrase};
use crate::gazetteer::Slot;
use crate::text::{Sentence, Shape, Zone};

/// Finds the mentions of a text. `dates` are the token ranges that date expressions take, in order.
pub(crate) fn read(reading: &Reading<'_>, dates: &[Range<usize>]) -> Mentions {
    let mut walk = Walk {
        reading,
        dates,
        next_date: 0,
        found: Mentions::default(),
    };
    for (index, sentence) in reading.text.sentences.iter().enumerate() {
        let signed = match sentence.zone {
            Zone::Byline => !reading.is_shouted(sentence.tokens.start),
            _ => series::is_signature(reading, index),
        };
        walk.sentence(sentence, signed);
    }
    let mut found = walk.found;
    capitals::settle(reading, &mut found);
    settle::persons(reading, &mut found);
    settle::places(reading, &mut found);
    settle::bodies(reading, &mut found);
    pairs::add(reading, &mut found);
    repeat::add(reading, &mut found);
    found
}

struct Walk<'a, 'r> {
    reading: &'r Reading<'a>,
    dates: &'r [Range<usize>],
    next_date: usize,
    found: Mentions,
}

impl Walk<'_, '_> {
    fn sentence(&mut self, sentence: &Sentence, signed: bool) {
        let limit = sentence.tokens.end;
        let mut at = sentence.tokens.start;
        while at < limit {
            at = self.step(at, limit, signed).max(at + 1);
        }
    }

    /// Takes what begins at a token; returns where to go on.
    fn step(&mut self, at: usize, limit: usize, signed: bool) -> usize {
        if let Some(end) = self.date_end(at) {
            return end;
        }
        if self.reading.shape(at) == Shape::Mark && !self.reading.is_mark(at, &['"', '“']) {
            return at + 1;
        }
        if !may_begin_name(self.reading, at) {
            return at + 1;
        }
        if let Some(document) =
            document_at(self.reading, at, limit).filter(|document| !self.is_longer_name(at, document.kind.end))
        {
            let after_code = document.code.as_ref().map_or(at + 1, |code| code.end);
            let after_kind = document.kind.end;
            self.found.documents.push(document);
            // The code holds no names, but the subject may: `Nghị quyết Đại hội Đảng bộ tỉnh Tây Ninh`.
            return after_code.max(after_kind);
        }
        // `Anh Tuấn` alone below an article signs it.
        let signs = signed && self.reading.is_capital(at) && self.reading.is_capital(at + 1);
        if let Some(end) = (!signs).then(|| self.honorific(at, limit)).flatten() {
            return end;
        }
        if let Some(end) = series::address(self.reading, &mut self.found.names, at, limit) {
            return end;
        }
        if let Some(end) = series::paired_country(self.reading, &mut self.found.names, at, limit) {
            return end;
        }
        if let Some(end) = self.name(at, limit, signed) {
            return end;
        }
        self.headless_sectors(at, limit).unwrap_or(at + 1)
    }

    /// `Thư ký`, `Luật sư`, `Thông tấn xã`: a title or body that begins with a word for documents.
    fn is_longer_name(&self, at: usize, kind_end: usize) -> bool {
        let longer = |(end, meaning): (usize, Meaning)| {
            end > kind_end
                && matches!(
                    meaning,
                    Meaning::Title(_) | Meaning::Body(_) | Meaning::Head(_) | Meaning::Place(_)
                )
        };
        self.reading.meanings_at(at).any(longer)
    }

    fn date_end(&mut self, at: usize) -> Option<usize> {
        while self.dates.get(self.next_date).is_some_and(|date| date.end <= at) {
            self.next_date += 1;
        }
        self.dates
            .get(self.next_date)
            .filter(|date| date.start <= at)
            .map(|date| date.end)
    }

    /// `ông Nên`, `các đồng chí: Nguyễn Văn A`.
    fn honorific(&mut self, at: usize, limit: usize) -> Option<usize> {
        let reading = self.reading;
        let plural = reading.word_at(at, WordClass::Plural).map(|(end, _)| end);
        let start = plural.unwrap_or(at);
        let (end, word) = reading.word_at(start, WordClass::Honorific)?;
        // `Ảnh: Anh Tuấn/TTXVN`, `Theo Anh Minh/VnExpress`, `tiếng Anh`
        if after_credit(reading, start)
            || series::before_agency(reading, start, limit)
            || after_language(reading, start)
            || is_longer_title(reading, start, end)
        {
            return None;
        }
        // `Bà Rịa`, `Bà Đen`, `32 Bà Triệu`, `Hai Bà Trưng`
        let longer = |(to, meaning): (usize, Meaning)| {
            let alone = matches!(meaning, Meaning::UnitPlace(_)) && !reading.is_capital(to);
            to > end && (alone || matches!(meaning, Meaning::Place(_)))
        };
        let named_so = |from: usize| reading.meanings_at(from).any(longer);
        let before = start.checked_sub(1).filter(|before| reading.is_capital(*before));
        if reading.is_capital(start) && (named_so(start) || before.is_some_and(named_so)) {
            return None;
        }
        // `Anh` alone, capitalised in the middle of a sentence, is the country or a name; `Đồng chí` is none.
        let gender = match &*word.value {
            "m" => Gender::Male,
            "f" => Gender::Female,
            _ => Gender::Either,
        };
        // `cử tri Đức đi bầu`: one syllable that is a country's is no voter's name, where nobody has been called so before.
        let known =
            |name: &Mention| name.kind == MentionKind::Person && reading.str(name.tokens.end - 1) == reading.str(end);
        let of_country = |name: &FoundPerson| {
            &*word.value == "voter"
                && country_at(reading, end, limit) == Some(name.end)
                && !self.found.names.iter().any(known)
        };
        let name = person_at(reading, end, limit, Before::Honorific).filter(|name| !of_country(name));
        if name.is_none()
            && end == start + 1
            && reading.is_capital(start)
            && !reading.is_shouted(start)
            && start > 0
            && !starts_sentence(reading, start)
        {
            return None;
        }
        self.found.honorifics.push(Honorific {
            tokens: at..end,
            gender,
            plural: plural.is_some(),
            pronoun: matches!(&*word.value, "m" | "f" | "any"),
        });
        let Some(name) = name.filter(|name| !longer_name_begins(reading, end, name.end, limit)) else {
            return Some(end);
        };
        self.push(
            MentionKind::Person,
            end..name.end,
            name.row.map(Meaning::Official),
            true,
        );
        Some(name.end)
    }

    /// The longest of title, body, place and person at a token.
    fn name(&mut self, at: usize, limit: usize, signed: bool) -> Option<usize> {
        let reading = self.reading;
        let title = title_at(reading, at, limit);
        let body = body_at(reading, at, limit);
        let place = place_at(reading, at, limit);
        let named = after_credit(reading, at) || self.after_agency(at) || series::before_agency(reading, at, limit);
        let credited = named || signed || series::joins_byline(reading, &self.found.names, at, limit);
        let before = if credited { Before::Honorific } else { Before::Nothing };
        let person = person_at(reading, at, limit, before)
            .filter(|name| !(named && (is_thing(reading, at, name.end) || is_site(reading, at, name.end))));
        // `Ảnh: Xuân Lộc`: one who signs is called like a district.
        let signer =
            place.filter(|place| named && !place.unit && person.is_none() && is_called_like_person(reading, at, place));
        if let Some(signer) = signer {
            self.push(MentionKind::Person, at..signer.end, None, false);
            return Some(signer.end);
        }
        let (body, place) = match person {
            // `Ảnh: Trường Hoàng`, `Ảnh: Q. Hùng`, `Nhật Minh - Đình Quyết`: a photographer, no school, district or temple.
            Some(_) if credited => (
                body.filter(|body| matches!(body.row, Some(Meaning::Body(_)))),
                place.filter(|place| !place.unit && !named),
            ),
            _ => (body, place),
        };
        let ends = [
            title.as_ref().map_or(0, |title| title.head.end),
            body.map_or(0, |body| body.end),
            place.map_or(0, |place| place.end),
            person.map_or(0, |person| person.end),
        ];
        let longest = ends.iter().copied().max().unwrap_or_default();
        if let Some(end) = series::company_end(reading, at, limit).filter(|end| *end > longest) {
            self.push(MentionKind::Body, at..end, None, false);
            return Some(end);
        }
        if longest <= at {
            return series::places_behind_colon(reading, &mut self.found.names, at, limit);
        }
        if let Some(title) =
            title.filter(|title| title.head.end == longest || title.tokens.end >= longest && ends[1] < longest)
        {
            return Some(self.title(title, limit));
        }
        if let Some(person) = person
            .filter(|person| person.end == longest && (person.row.is_some() || ends[1] < longest && ends[2] < longest))
        {
            // `Huân chương Hồ Chí Minh`, `tư tưởng Hồ Chí Minh`: the name of an order or a teaching.
            if honoured(reading, at) {
                return Some(person.end);
            }
            self.push(
                MentionKind::Person,
                at..person.end,
                person.row.map(Meaning::Official),
                false,
            );
            return Some(person.end);
        }
        if let Some(body) = body.filter(|body| body.end == longest) {
            return Some(self.body(at, body, limit));
        }
        let place = place?;
        self.push(MentionKind::Place, at..place.end, place.row, false);
        if place.unit && series::is_several(reading, at) {
            return Some(series::listed_places(reading, &mut self.found.names, place.end, limit));
        }
        Some(place.end)
    }

    /// `Ảnh: VGP/Quang Hiếu`
    fn after_agency(&self, at: usize) -> bool {
        let credited =
            |agency: &Mention| agency.tokens.end + 1 == at && after_credit(self.reading, agency.tokens.start);
        at > 0 && self.reading.is_mark(at - 1, &['/']) && self.found.names.last().is_some_and(credited)
    }

    /// A title, the body inside it, and the name behind it.
    fn title(&mut self, title: TitlePhrase, limit: usize) -> usize {
        let reading = self.reading;
        let end = title.tokens.end;
        let mut inside = title.head.end;
        while inside < end {
            let body = body_at(reading, inside, end);
            let place = place_at(reading, inside, end);
            match (body, place) {
                (Some(body), place) if place.is_none_or(|place| place.end <= body.end) => {
                    self.push(MentionKind::Body, inside..body.end, body.row, false);
                    inside = body.end;
                }
                (_, Some(place)) => {
                    self.push(MentionKind::Place, inside..place.end, place.row, false);
                    inside = place.end;
                }
                _ => inside += 1,
            }
        }
        self.own_body(&title);
        let rank = title.rank && reading.shape(title.head.end - 1) != Shape::Lower;
        self.found.titles.push(title);
        // `Phó Giám đốc NHCSXH Thái Bình`: what is known as a place and as no person is the title's place.
        let is_place =
            |name: usize| place_at(reading, end, limit).is_some_and(|place| place.end == name && name > end + 1);
        let Some(person) = person_at(reading, end, limit, Before::Title)
            .filter(|name| !longer_name_begins(reading, end, name.end, limit))
            .filter(|name| {
                name.row.is_some() || !is_place(name.end) && (rank || !is_half_word(reading, end, name.end))
            })
        else {
            return end;
        };
        self.push(
            MentionKind::Person,
            end..person.end,
            person.row.map(Meaning::Official),
            true,
        );
        person.end
    }

    /// The body that a title's own words hold: `Bộ Chính trị` of `Ủy viên Bộ Chính trị`.
    fn own_body(&mut self, title: &TitlePhrase) {
        // `Phó Chủ tịch Thường trực UBND tỉnh` holds the `UBND tỉnh` and no `Thường trực UBND`.
        let last = self.found.names.last();
        if last.is_some_and(|name| name.kind == MentionKind::Body && name.tokens.start >= title.head.end) {
            return;
        }
        for at in title.head.start + 1..title.head.end {
            // `Phó Thủ tướng Thường trực Chính phủ` is of the `Chính phủ`.
            if self.reading.word_at(at, WordClass::Standing).is_some() {
                continue;
            }
            if let Some(body) = body_at(self.reading, at, title.tokens.end).filter(|body| body.end >= title.head.end) {
                let before = self
                    .found
                    .names
                    .iter()
                    .rposition(|name| name.tokens.start < at)
                    .map_or(0, |last| last + 1);
                // `đại biểu HĐND tỉnh Tây Ninh`: the place is a part of the body.
                let inside = self.found.names[before..].partition_point(|name| name.tokens.start < body.end);
                self.found.names.drain(before..before + inside);
                let mention = Mention {
                    kind: MentionKind::Body,
                    tokens: at..body.end,
                    row: body.row,
                    called: false,
                };
                self.found.names.insert(before, mention);
                return;
            }
        }
    }

    /// A body, and the ones that a list hangs on its head: `Bộ Công an, Quốc phòng, Ngoại giao`.
    fn body(&mut self, at: usize, body: FoundBody, limit: usize) -> usize {
        self.push(MentionKind::Body, at..body.end, body.row, false);
        self.listed_sectors(body.end, body.sector, limit)
    }

    /// `các sở: Xây dựng, Tài chính`, where the head itself names no body.
    fn headless_sectors(&mut self, at: usize, limit: usize) -> Option<usize> {
        let reading = self.reading;
        if !reading.begins(at, Kinds::BODIES) {
            return None;
        }
        let (head, ()) = reading.longest(at, |meaning| match meaning {
            Meaning::Head(row) => reading.gazetteer.patterns()[row as usize]
                .slots
                .contains(&Slot::Sector)
                .then_some(()),
            _ => None,
        })?;
        let first = head + usize::from(reading.is_mark(head, &[':']));
        let first_end = sector_at(reading, first, limit).filter(|_| first > head)?;
        self.push(MentionKind::Body, first..first_end, None, false);
        Some(self.listed_sectors(first_end, true, limit))
    }

    /// The fields that go on a list: `, Quốc phòng, Ngoại giao`.
    fn listed_sectors(&mut self, from: usize, listed: bool, limit: usize) -> usize {
        let mut end = from;
        while let Some(next) = self.next_sector(end, limit).filter(|_| listed) {
            self.push(MentionKind::Body, end + 1..next, None, false);
            end = next;
        }
        end
    }

    /// Where the field behind a comma or `và` ends, unless a longer body begins there.
    fn next_sector(&self, joint: usize, limit: usize) -> Option<usize> {
        let joined = self.reading.is_mark(joint, &[',']) || self.reading.str(joint) == "và";
        let next = sector_at(self.reading, joint + 1, limit).filter(|_| joined)?;
        let longer = body_at(self.reading, joint + 1, limit).is_some_and(|other| other.end > next);
        (!longer).then_some(next)
    }

    fn push(&mut self, kind: MentionKind, tokens: Range<usize>, row: Option<Meaning>, called: bool) {
        self.found.names.push(Mention {
            kind,
            tokens,
            row,
            called,
        });
    }
}

/// Whether a name, a title, a document or an honorific can begin at a token: most tokens are lower-case words that begin none.
fn may_begin_name(reading: &Reading<'_>, at: usize) -> bool {
    let written = !matches!(reading.shape(at), Shape::Lower | Shape::Number);
    written || reading.begins(at, Kinds::BEGIN_NAMES)
}
