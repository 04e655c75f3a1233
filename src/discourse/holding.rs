//! Titles that a verb gives or takes, and titles beside a name that are said of others.

use std::ops::Range;

use super::reach::subject_before;
use super::role::Tie;
use crate::mention::{TitlePhrase, WordClass};
use crate::text::Shape::{Mark, Number, Upper};
use crate::text::is_word;

/// The longest term behind a post, in tokens: `, nhiệm kỳ 2016 - 2021`.
const LONGEST_TERM: usize = 7;

impl Tie<'_, '_> {
    /// `ông Dũng được bầu giữ chức Phó Chủ tịch UBND tỉnh`, `bà Mai là Trưởng phòng`: a verb of holding between name and title.
    pub(super) fn held(&mut self) {
        let mut holders = Vec::new();
        for (title, phrase) in self.mentions.titles.iter().enumerate() {
            // `giữ chức Trưởng phòng Phòng chống ma túy`: the title goes on with a body that is not known.
            let cut = phrase.of.is_none() && self.reading.is_capital(phrase.tokens.end);
            if self.owner[title].is_some() || cut {
                continue;
            }
            let verb = self.reading.word_before(phrase.tokens.start, WordClass::Holds);
            let holder = verb.and_then(|(verb, _)| {
                subject_before(self.reading, verb, |end| self.person_ending(end))
                    .or_else(|| self.only_person_before(verb).filter(|_| !phrase.rank))
            });
            holders.extend(holder.filter(|name| !self.is_object(*name)).map(|name| (name, title)));
        }
        for (name, title) in holders {
            let listed = self.listed_with(name);
            for title in std::iter::once(title).chain(self.listed_after(title)) {
                self.owner[title] = Some(name);
                self.held.extend(listed.clone().map(|name| (name, title)));
            }
        }
    }

    /// `Các đồng chí Lê Văn Tám, Trần Thị Hoa được bầu giữ chức Phó Chủ tịch`: the names that end with this one on a list which a plural
    /// honorific opens; the name alone where none does.
    fn listed_with(&self, last: usize) -> Range<usize> {
        let names = &self.mentions.names;
        let mut first = last;
        // `Các đồng chí: Lê Văn Tám, Trần Thị Hoa`
        let plural = |name: usize| {
            let start = names[name].tokens.start;
            let colon = start
                .checked_sub(1)
                .filter(|colon| self.reading.is_mark(*colon, &[':']));
            let honorific = self.found[name].honorific.or_else(|| self.honorific_before(colon?));
            honorific.is_some_and(|honorific| self.mentions.honorifics[honorific].plural)
        };
        while !plural(first) {
            let joint = names[first].tokens.start.checked_sub(1);
            let joined = joint.filter(|joint| {
                self.found[first].titles.is_empty()
                    && (self.reading.is_mark(*joint, &[',']) || self.reading.str(*joint) == "và")
            });
            let before = first.checked_sub(1).filter(|before| {
                self.found[*before].is_person && joined.is_some_and(|joint| names[*before].tokens.end == joint)
            });
            let Some(before) = before else {
                return last..last + 1;
            };
            first = before;
        }
        first..last + 1
    }

    /// `trình Quốc thư lên Chủ tịch nước nhân dịp được bổ nhiệm làm Đại sứ`, `thay ông Nguyễn Văn A giữ chức`, `được ông Tám mời làm
    /// Phó Thủ tướng`: who stands behind such a word takes no post.
    fn is_object(&self, name: usize) -> bool {
        let before = self.found[name].tokens.start.checked_sub(1);
        before.is_some_and(|before| matches!(self.reading.str(before), "lên" | "thay" | "tới" | "được" | "bị"))
    }

    /// `giữ chức Bí thư Huyện ủy, Chủ tịch UBND huyện`: the free titles that go on a list.
    fn listed_after(&self, title: usize) -> Vec<usize> {
        let mut listed = Vec::new();
        let mut end = self.mentions.titles[title].tokens.end;
        while let Some(next) = self.title_after(end).filter(|next| self.owner[*next].is_none()) {
            listed.push(next);
            end = self.mentions.titles[next].tokens.end;
        }
        listed
    }

    /// `Bà Mai công tác 24 năm ở quận 5, sau đó được điều về huyện Nhà Bè, giữ chức Bí thư Huyện ủy`: behind a comma the verb is said of
    /// the one person with whom the sentence begins.
    fn only_person_before(&self, verb: usize) -> Option<usize> {
        let reading = self.reading;
        let sentence = reading.text.sentences[reading.text.sentence_at(verb)].tokens.clone();
        if verb <= sentence.start || !reading.is_mark(verb - 1, &[',']) {
            return None;
        }
        let names = &self.mentions.names;
        let from = names.partition_point(|name| name.tokens.start < sentence.start);
        let to = names.partition_point(|name| name.tokens.start < verb);
        let mut persons = (from..to).filter(|name| self.found[*name].is_person);
        let (only, more) = (persons.next()?, persons.next());
        let whole = &self.found[only].tokens;
        let honorifics = &self.mentions.honorifics;
        let others = honorifics.partition_point(|honorific| honorific.tokens.start < whole.end)
            < honorifics.partition_point(|honorific| honorific.tokens.start < verb);
        let told = (whole.end..verb).any(|at| {
            let other = |(_, trigger): (usize, &crate::gazetteer::Trigger)| &*trigger.event == "statement";
            reading.triggers_at(at).any(other)
        });
        (more.is_none() && whole.start == sentence.start && !others && !told).then_some(only)
    }

    /// The person whose name, or whose last title, ends before a token: `ông Dũng`, `ông Dũng, Phó Giám đốc,`.
    fn person_ending(&self, end: usize) -> Option<usize> {
        let names = &self.mentions.names;
        let named = names
            .partition_point(|name| name.tokens.end <= end)
            .checked_sub(1)
            .filter(|name| names[*name].tokens.end == end && self.found[*name].is_person);
        // `ông Lê Văn Tám, Phó Giám đốc Công an TP được bầu giữ chức`
        let titled = || {
            let comma = end.checked_sub(1).filter(|comma| self.reading.is_mark(*comma, &[',']));
            self.owner[self.title_ending(comma.unwrap_or(end))?]
        };
        named.or_else(titled)
    }

    /// `cách chức Phó Chủ tịch UBND tỉnh, nhiệm kỳ 2016 - 2021 đối với ông Nguyễn Văn A`: the post that someone loses.
    pub(super) fn taken(&mut self) {
        for name in self.persons() {
            let start = self.found[name].tokens.start;
            if let Some(title) = self.title_taken(start).filter(|title| self.owner[*title].is_none()) {
                self.owner[title] = Some(name);
                self.held.push((name, title));
            }
        }
    }

    fn title_taken(&self, start: usize) -> Option<usize> {
        let with = start.checked_sub(1).filter(|with| self.reading.str(*with) == "với")?;
        let end = with - usize::from(with > 0 && self.reading.str(with - 1) == "đối");
        let titles = &self.mentions.titles;
        let title = titles.partition_point(|title| title.tokens.end <= end).checked_sub(1)?;
        let gap = titles[title].tokens.end..end;
        let term = gap.len() <= LONGEST_TERM
            && gap.clone().all(|at| {
                matches!(self.reading.shape(at), Mark | Number | Upper)
                    || matches!(self.reading.str(at), "nhiệm" | "kỳ" | "giai" | "đoạn" | "khóa" | "khoá")
            });
        let lost = titles[title]
            .tokens
            .start
            .checked_sub(1)
            .is_some_and(|verb| matches!(self.reading.str(verb), "chức" | "nhiệm" | "danh"));
        (term && lost).then_some(title)
    }

    /// `các cố Tổng Bí thư và Đại tướng Lê Văn Tám`, `thừa ủy quyền Thủ tướng, Bộ trưởng Lê Văn Tám`, `4 đồng chí Phó Chủ
    /// tịch UBND tỉnh, Chủ tịch UBND tỉnh Lê Văn Tám`: what leads up to the nearer title is said of others.
    pub(super) fn is_anothers(&self, title: usize, name: usize) -> bool {
        let reading = self.reading;
        let start = self.mentions.titles[title].tokens.start;
        let work = start.saturating_sub(2)..start;
        let for_another =
            reading.word_before(start, WordClass::Behalf).is_some() || is_word(reading.words(work), "công tác");
        let several = reading.word_before(start, WordClass::Plural).is_some()
            || self.honorific_before(start).is_some_and(|honorific| {
                let honorific = &self.mentions.honorifics[honorific];
                let counted = honorific.tokens.start.checked_sub(1);
                honorific.plural || counted.is_some_and(|number| reading.shape(number) == Number)
            });
        for_another || several || self.is_addressed(title, name) || self.is_deputy_of_same(title, name)
    }

    /// `Tiếp thu ý kiến của đại biểu, Bộ trưởng Lê Văn Tám cho biết`, `Trao đổi với PV, Giám đốc Sở Lê Văn Tám`, `Tiếp Đại sứ Lào, Chủ tịch
    /// nước Lê Văn Tám đề nghị`: behind such a word the title ends its phrase, where the name behind the comma does something or the
    /// title is a journalist's.
    fn is_addressed(&self, title: usize, name: usize) -> bool {
        let reading = self.reading;
        let (tokens, end) = (&self.mentions.titles[title].tokens, self.found[name].tokens.end);
        let before = tokens.start.checked_sub(1).map_or("", |before| reading.str(before));
        let led =
            matches!(before, "của" | "với" | "gửi" | "trước" | "lời" | "về" | "cùng") || self.is_met(tokens.start);
        let acts = || reading.word_at(end, WordClass::Aspect).is_some() || reading.triggers_at(end).next().is_some();
        led && reading.is_mark(tokens.end, &[',']) && (self.is_interviewer(title) || acts())
    }

    /// `Tiếp | Đại sứ Lào`, `Khi thăm | Chủ tịch tỉnh`: whether the sentence begins with whom someone meets.
    fn is_met(&self, title: usize) -> bool {
        let text = self.reading.text;
        let opening = text.sentences[text.sentence_at(title)].tokens.start;
        let verb = opening + usize::from(is_word(self.reading.str(opening), "khi"));
        let mut verbs = self.reading.triggers_at(verb);
        verbs.any(|(end, verb)| end == title && matches!(&*verb.event, "meeting" | "visit"))
    }

    /// Nobody is both `Phó Chủ tịch UBND tỉnh` and `Chủ tịch UBND tỉnh`.
    fn is_deputy_of_same(&self, title: usize, name: usize) -> bool {
        let Some(nearer) = self.found[name].titles.last() else {
            return false;
        };
        let [further, nearer] = [title, *nearer].map(|title| &self.mentions.titles[title]);
        let words = |title: &TitlePhrase| title.of.clone().map(|of| self.reading.words(of));
        let deputy = |title: &TitlePhrase| {
            let start = title.head.start;
            self.reading.word_at(start, WordClass::Deputy).is_some()
        };
        further.of.is_some() && words(further) == words(nearer) && deputy(further) != deputy(nearer)
    }
}
