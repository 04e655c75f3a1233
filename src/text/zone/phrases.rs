//! The phrases that newsrooms' sites print around articles and pictures.

use std::ops::Range;

use super::super::Shape;
use super::super::fold::fold;
use super::super::letter::is_word;
use super::super::token::Words;
use super::CAPTION_LENGTH;

/// Lines above a list of links to other articles, folded.
const LINKS: [&str; 16] = [
    "bài liên quan",
    "bài viết liên quan",
    "có thể bạn quan tâm",
    "đọc thêm",
    "mời bạn đọc xem thêm",
    "tin bài liên quan",
    "tin cùng chuyên mục",
    "tin khác",
    "tin liên quan",
    "tin mới nhất",
    "tin nóng",
    "tin tức liên quan",
    "xem nhiều",
    "xem thêm",
    "các tin khác",
    "bài đọc nhiều",
];

/// Lines that a site prints, folded, with or without a colon.
const LINES: [&str; 24] = [
    "bạn đọc bình luận",
    "báo lỗi",
    "bình luận",
    "chia sẻ",
    "chia sẻ bài viết",
    "facebook",
    "gửi bình luận",
    "in bài viết",
    "in trang",
    "lên đầu trang",
    "nghe đọc bài",
    "quảng cáo",
    "quay lại",
    "rao vặt",
    "tags",
    "thông cáo báo chí",
    "trang chủ",
    "từ khóa",
    "twitter",
    "viết bình luận",
    "ý kiến",
    "ý kiến bạn đọc",
    "zalo",
    "lưu bài viết",
];

/// What such lines begin with, folded.
const OPENINGS: [&str; 16] = [
    "xem thêm:",
    "đọc thêm:",
    "tin liên quan:",
    "các đơn vị thông tin của ttxvn",
    "doanh nghiệp - sản phẩm - dịch vụ",
    "chia sẻ:",
    "từ khóa:",
    "tags:",
    "theo dõi chúng tôi",
    "thông cáo báo chí rao vặt",
    "mời bạn đọc",
    "mời quý độc giả",
    "mời quý vị",
    "bản quyền thuộc",
    "giấy phép số",
    "liên hệ quảng cáo",
];

/// What the line under a picture begins with, folded.
const CAPTION_OPENINGS: [&str; 4] = ["trong ảnh:", "ảnh trên:", "ảnh dưới:", "ảnh minh họa"];

/// The words that these phrases begin with, in lower case; none has a tone that folding moves.
const FIRST_WORDS: [&str; 36] = [
    "bài", "báo", "bình", "bạn", "bản", "chia", "chú", "các", "có", "doanh", "facebook", "giấy", "gửi", "in", "liên",
    "lên", "lưu", "mời", "nghe", "quay", "quảng", "rao", "tags", "theo", "thông", "tin", "trang", "trong", "twitter",
    "từ", "viết", "xem", "zalo", "ý", "đọc", "ảnh",
];

/// What stands above a caption, folded.
const LABEL: &str = "chú thích ảnh";

/// The longest phrase of these lists, in tokens.
const PHRASE_LENGTH: usize = 10;

/// The longest line that one of the openings makes boilerplate, in tokens.
const BOILERPLATE_LENGTH: usize = 40;

/// Whether one of the phrases begins with a word.
fn begins_phrase(word: &str) -> bool {
    FIRST_WORDS.iter().any(|first| is_word(word, first))
}

/// The first words of a line or sentence, which show whether it is one of these phrases.
pub(super) struct Beginning {
    /// Folded, without the mark of a list before them; empty where there is nothing else, and of a line that is too
    /// long to be any of these or begins with another word.
    words: String,
    /// How many tokens the whole has.
    length: usize,
}

impl Beginning {
    pub(super) fn new(words: Words<'_>, tokens: &Range<usize>) -> Self {
        let is_bullet =
            |at: usize| words.shape(at) == Shape::Mark && matches!(words.word(at), "*" | "-" | "–" | "•" | ">");
        let first = tokens.clone().find(|at| !is_bullet(*at));
        let first = first.filter(|at| tokens.len() <= CAPTION_LENGTH && begins_phrase(words.word(*at)));
        let folded = first.map(|first| {
            let last = tokens.end.min(first + PHRASE_LENGTH) - 1;
            let span = words.tokens[first].span.to(words.tokens[last].span);
            fold(span.of(words.view))
        });
        Self {
            words: folded.unwrap_or_default(),
            length: tokens.len(),
        }
    }

    /// Whether the line is the heading of links to other articles.
    pub(super) fn is_links(&self) -> bool {
        LINKS.contains(&self.without_colon())
    }

    /// Whether the line or sentence is what a site prints around articles.
    pub(super) fn is_boilerplate(&self) -> bool {
        self.length <= BOILERPLATE_LENGTH
            && (LINES.contains(&self.without_colon())
                || self.is_links()
                || OPENINGS.iter().any(|opening| self.words.starts_with(opening)))
    }

    /// Whether the line is `Chú thích ảnh`, which stands above a caption.
    pub(super) fn is_label(&self) -> bool {
        self.length <= 4 && self.without_colon() == LABEL
    }

    /// Whether the line begins as captions do: `Trong ảnh: …`.
    pub(super) fn opens_caption(&self) -> bool {
        CAPTION_OPENINGS.iter().any(|opening| self.words.starts_with(opening))
    }

    fn without_colon(&self) -> &str {
        self.words.trim_end_matches([':', ' '])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_words_are_those_of_all_phrases() {
        let phrases = LINKS.iter().chain(&LINES).chain(&OPENINGS).chain(&CAPTION_OPENINGS);
        let first = |phrase: &&'static str| phrase.split([' ', ':']).next().unwrap_or_default();
        let mut words: Vec<&str> = phrases.chain([&LABEL]).map(first).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words, FIRST_WORDS);
        assert!(words.iter().all(|word| fold(word) == **word));
    }
}
