//! A headline in capitals names what the same headline names as it is usually written.
//!
//! Held exactly: what a row of the gazetteers knows, and what the text below the headline names too. A free name that
//! stands in the headline alone is read there behind its title, or not at all; nothing else is ever read in its place.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;
use sukien::{Article, Extraction, Extractor, MentionKind};

use crate::articles;

/// The names in the first `end` bytes of a text, without regard to case.
fn named_before(extraction: &Extraction, end: usize) -> BTreeSet<(MentionKind, String)> {
    let named = |kind| matches!(kind, MentionKind::Person | MentionKind::Body | MentionKind::Place);
    let mentions = extraction.mentions.iter();
    mentions
        .filter(|mention| named(mention.kind) && mention.span.end as usize <= end)
        .map(|mention| (mention.kind, mention.text.to_lowercase()))
        .collect()
}

/// The names of a headline as it is written, and in capitals.
fn both(headline: &str, body: &str) -> [BTreeSet<(MentionKind, String)>; 2] {
    [headline.to_owned(), headline.to_uppercase()].map(|headline| {
        let text = format!("{headline}\n\n{body}");
        named_before(&Extractor::builtin().extract(&Article::new(&text)), headline.len())
    })
}

#[test]
fn own_headlines_in_capitals_name_the_same() {
    let mut wrong = Vec::new();
    for article in articles::all() {
        let (headline, body) = article.text.split_once('\n').unwrap();
        let [as_written, in_capitals] = both(headline, body);
        let below = body.to_lowercase();
        let lost = |name: &&(MentionKind, String)| !in_capitals.contains(name) && below.contains(&name.1);
        if !in_capitals.is_subset(&as_written) || as_written.iter().any(|name| lost(&name)) {
            wrong.push(format!(
                "{headline}\n    as written  {as_written:?}\n    in capitals {in_capitals:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A headline, the text below it, and what the headline names in capitals.
const SHOUTED: &[(&str, &str, &str)] = &[
    // The text knows whom and what the headline names.
    (
        "LÊ VĂN TÁM NHẬN GIẢI THƯỞNG LỚN",
        "Anh Lê Văn Tám nhận giải.",
        "person Lê Văn Tám",
    ),
    ("ÔNG TÁM KỂ CHUYỆN LÀNG XƯA", "Ông Lê Văn Tám kể chuyện.", "person Tám"),
    (
        "CÔNG TY MINH LONG ÂN BỊ PHẠT NẶNG",
        "Công ty Minh Long Ân bị phạt.",
        "body Công ty Minh Long Ân",
    ),
    (
        "DÂN XÃ TÂN LỘC ĐÔNG CÓ NƯỚC SẠCH",
        "Dân xã Tân Lộc Đông vui mừng.",
        "place xã Tân Lộc Đông",
    ),
    (
        "QUỐC HỘI HỌP PHIÊN CUỐI NĂM",
        "Chiều nay, Quốc hội họp.",
        "body Quốc hội",
    ),
    ("HÀNG VIỆT SANG MỸ TĂNG MẠNH", "Hàng sang Mỹ tăng.", "place Mỹ"),
    // The headline alone names them.
    (
        "BÍ THƯ TỈNH ỦY CÀ MAU LÊ VĂN TÁM TIẾP DÂN",
        "Tin ngắn.",
        "body Tỉnh ủy Cà Mau; person Lê Văn Tám",
    ),
    (
        "BỘ TÀI CHÍNH VÀ UBND TỈNH CÀ MAU HỌP BÀN",
        "Tin ngắn.",
        "body Bộ Tài chính; body UBND tỉnh Cà Mau",
    ),
    // Common words are no names.
    ("TIẾP TỤC TĂNG LƯƠNG CHO CÔNG NHÂN", "Lương tăng.", ""),
    ("BÁN HÀNG HÓA, CUNG CẤP DỊCH VỤ TỐT", "Dịch vụ tốt.", ""),
    ("ĐẢNG VIÊN TRẺ NÊU Ý KIẾN HAY", "Nhiều ý kiến hay.", ""),
    ("GIỮ ĐỨC ĐỘ VÀ Ý CHÍ CỦA NGƯỜI THẦY", "Người thầy.", ""),
    ("CÁC TỔ CHỨC CÓ THUÊ MƯỚN LAO ĐỘNG", "Lao động.", ""),
    ("LÊ VĂN TÁM BÌNH LUẬN TRẬN ĐẤU CUỐI", "Trận đấu hay.", ""),
    ("XÃ TÂN LỘC ĐÔNG CÓ NƯỚC SẠCH DÙNG", "Nước sạch.", ""),
    ("NHÀ NƯỚC PHÁP QUYỀN LÀ GÌ ĐÂY", "Bài viết.", ""),
];

#[test]
fn capitals_name_what_the_text_names_and_no_common_word() {
    let mut wrong = Vec::new();
    for (headline, body, expected) in SHOUTED {
        let text = format!("{headline}\n\n{body}");
        let found = named_before(&Extractor::builtin().extract(&Article::new(&text)), headline.len());
        let expected: BTreeSet<_> = expected
            .to_lowercase()
            .split("; ")
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect();
        let found: BTreeSet<_> = found
            .into_iter()
            .map(|(kind, name)| format!("{} {name}", format!("{kind:?}").to_lowercase()))
            .collect();
        if found != expected {
            wrong.push(format!("{headline}\n    expected {expected:?}\n    found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Parts of headlines as they are usually written, whose names the text below may have or not.
const NAMES: &[&str] = &[
    "Bí thư Tỉnh ủy Cà Mau Lê Văn Tám",
    "Chủ tịch UBND tỉnh Cà Mau Trần Thị Mai",
    "ông Lê Văn Tám",
    "bà Mai",
    "Bộ Tài chính",
    "UBND tỉnh Cà Mau",
    "Quốc hội",
    "Công ty Minh Long Ân",
    "xã Tân Lộc Đông",
    "Việt Nam",
    "Mỹ",
    "TP.HCM",
    "cán bộ, đảng viên",
];

/// What goes on in them.
const DEEDS: &[&str] = &[
    "thăm",
    "tiếp",
    "làm việc với",
    "yêu cầu",
    "họp bàn với",
    "bị phạt vì",
    "nêu ý kiến về",
    "giúp",
    "khen",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Nothing is named in capitals that the headline does not name in small letters; and where the text names it all, all is.
    #[test]
    fn headlines_of_chance_in_capitals_name_the_same(
        first in select(NAMES), deed in select(DEEDS), second in select(NAMES), known in any::<bool>(),
    ) {
        let headline = format!("{first} {deed} {second}");
        let below = if known { NAMES.join(" đi rồi. ") } else { "Hôm qua trời mưa to.".to_owned() };
        let [as_written, in_capitals] = both(&headline, &format!("{below}."));
        prop_assert!(in_capitals.is_subset(&as_written), "{headline}: {as_written:?}, {in_capitals:?}");
        if known {
            prop_assert_eq!(as_written, in_capitals, "{}", headline);
        }
    }
}
