//! The phrases that newsrooms' sites print around articles and pictures.

use std::ops::Range;

use super::super::fold::fold;
use super::super::token::Words;

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

/// The longest phrase of these lists, in tokens.
const PHRASE_LENGTH: usize = 10;

/// The longest line that one of the openings makes boilerplate, in tokens.
const BOILERPLATE_LENGTH: usize = 40;

/// Whether the line is the heading of links to other articles.
pub(super) fn is_links(words: Words<'_>, tokens: &Range<usize>) -> bool {
    beginning(words, tokens).is_some_and(|line| LINKS.contains(&line.trim_end_matches([':', ' '])))
}

/// Whether the line or sentence is what a site prints around articles.
pub(super) fn is_boilerplate(words: Words<'_>, tokens: &Range<usize>) -> bool {
    tokens.len() <= BOILERPLATE_LENGTH
        && beginning(words, tokens).is_some_and(|line| {
            let whole = line.trim_end_matches([':', ' ']);
            LINES.contains(&whole) || LINKS.contains(&whole) || OPENINGS.iter().any(|opening| line.starts_with(opening))
        })
}

/// Whether the line is `Chú thích ảnh`, which stands above a caption.
pub(super) fn is_label(words: Words<'_>, tokens: &Range<usize>) -> bool {
    tokens.len() <= 4
        && beginning(words, tokens).is_some_and(|line| line.trim_end_matches([':', ' ']) == "chú thích ảnh")
}

/// Whether the line begins as captions do: `Trong ảnh: …`.
pub(super) fn opens_caption(words: Words<'_>, tokens: &Range<usize>) -> bool {
    beginning(words, tokens).is_some_and(|line| CAPTION_OPENINGS.iter().any(|opening| line.starts_with(opening)))
}

/// The first words, folded, without the mark of a list before them.
fn beginning(words: Words<'_>, tokens: &Range<usize>) -> Option<String> {
    let first = tokens
        .clone()
        .find(|&at| !matches!(words.word(at), "*" | "-" | "–" | "•" | ">"))?;
    let last = tokens.end.min(first + PHRASE_LENGTH) - 1;
    let span = words.tokens[first].span.to(words.tokens[last].span);
    Some(fold(span.of(words.view)))
}
