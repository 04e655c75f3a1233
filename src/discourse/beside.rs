//! The titles and honorifics that stand beside a token: before it, behind it, and over what may link the two.

use super::reach::{after_age, after_bracket, after_term};
use super::role::Tie;
use crate::mention::WordClass;
use crate::text::Shape;

impl Tie<'_, '_> {
    /// The last title that ends before a token, if at most `, kiêm` stands between.
    pub(super) fn title_before(&self, start: usize) -> Option<usize> {
        let titles = &self.mentions.titles;
        let title = titles
            .partition_point(|title| title.tokens.end <= start)
            .checked_sub(1)?;
        let end = titles[title].tokens.end;
        (end + 2 >= start && !self.is_parted(end - 1, start)).then_some(title)
    }

    /// The title that ends right before a token.
    pub(super) fn title_ending(&self, end: usize) -> Option<usize> {
        self.title_before(end)
            .filter(|title| self.mentions.titles[*title].tokens.end == end)
    }

    /// `… làm Bí thư Tỉnh ủy` of a headline, with `Ông A, …` below: whether another zone begins between two tokens.
    fn is_parted(&self, from: usize, to: usize) -> bool {
        let text = self.reading.text;
        let zone = |token: usize| text.sentences[text.sentence_at(token)].zone;
        to < self.reading.len() && zone(from) != zone(to)
    }

    /// The title behind a token and what may link the two: `, kiêm`, ` - `, `(SN 1980) -`, `nay là`, `(đang làm`.
    pub(super) fn title_after(&self, end: usize) -> Option<usize> {
        self.linked_title(end).or_else(|| {
            let past = after_bracket(self.reading, end);
            (past > end).then(|| self.linked_title(past)).flatten()
        })
    }

    fn linked_title(&self, end: usize) -> Option<usize> {
        let reading = self.reading;
        let untold = after_term(reading, end);
        let end = after_age(reading, untold);
        let joins = reading.is_mark(end, &[',', '-', '–', '(']) || end > untold && reading.is_mark(end, &[';']);
        let mut start = end + usize::from(joins);
        // `Ông Đoàn Văn Tám - tân Chủ tịch Hội Khuyến học tỉnh`
        let leads = matches!(reading.str(start), "kiêm" | "tân");
        // `với Thủ tướng Nguyễn Xuân Phúc, và Tổng thống Mỹ`: behind a comma `và` begins another clause.
        start += usize::from(leads || start == end && reading.str(start) == "và");
        let now = matches!(reading.str(start), "nay" | "hiện");
        let linked = start > end || now;
        let verb = reading.word_at(start, WordClass::Aspect).map_or(start, |(end, _)| end);
        // `bổ nhiệm ông A, Phó Giám đốc Sở, giữ chức Giám đốc Sở`: the post to come does not stand with the name, `đang giữ chức` does.
        let stands = now || verb > start || matches!(reading.str(verb), "là");
        let after_verb = reading
            .word_at(verb, WordClass::Holds)
            .filter(|_| stands)
            .map_or(start, |(end, _)| end);
        if end > 0 && self.is_parted(end - 1, end) {
            return None;
        }
        if !linked {
            return self.title_touching(end);
        }
        self.title_starting(start).or_else(|| self.title_starting(after_verb))
    }

    /// `ông Nguyễn Văn Tám giám đốc Sở Y tế nêu ý kiến`, without the comma: a title in small letters that says its body, and
    /// no name behind it.
    fn title_touching(&self, end: usize) -> Option<usize> {
        let names = &self.mentions.names;
        let title = self.title_starting(end)?;
        let phrase = &self.mentions.titles[title];
        let named = names.partition_point(|name| name.tokens.end <= end).checked_sub(1);
        let behind_name =
            named.is_some_and(|name| names[name].tokens.end == end && self.found[name].is_person && names[name].called);
        let next = names.partition_point(|name| name.tokens.start < phrase.tokens.end);
        let leads = names
            .get(next)
            .is_some_and(|name| name.tokens.start == phrase.tokens.end);
        // `ông Nguyễn Thế Giang Phó Chủ tịch UBND tỉnh`: behind a whole name the title may have its capital.
        let whole = named.is_some_and(|name| names[name].tokens.len() >= 3);
        let small = whole || self.reading.shape(end) == Shape::Lower;
        (behind_name && small && phrase.of.is_some() && (whole || !phrase.former) && !leads).then_some(title)
    }

    /// The title that begins at a token.
    pub(super) fn title_starting(&self, start: usize) -> Option<usize> {
        let titles = &self.mentions.titles;
        titles.binary_search_by_key(&start, |title| title.tokens.start).ok()
    }

    /// The honorific that ends right before a token.
    pub(super) fn honorific_before(&self, start: usize) -> Option<usize> {
        let honorifics = &self.mentions.honorifics;
        honorifics
            .binary_search_by_key(&start, |honorific| honorific.tokens.end)
            .ok()
    }
}
