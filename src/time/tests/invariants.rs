//! What holds of any text.

use proptest::prelude::*;

use crate::text::Text;
use crate::time::{find_dates, resolve};

/// Pieces that dates are made of, and that break them.
const PIECES: [&str; 32] = [
    "ngày",
    "sáng",
    "từ",
    "đến",
    "tháng",
    "năm",
    "quý",
    "thứ",
    "cùng",
    "hôm",
    "nay",
    "mùng",
    "đầu",
    "nhiệm kỳ",
    "và",
    "12",
    "3",
    "31",
    "2020",
    "29",
    "99999",
    "0",
    "/",
    "-",
    ".",
    ",",
    "(",
    ")",
    " ",
    " ",
    "\n",
    "sẽ",
];

proptest! {
    #[test]
    fn expressions_are_in_order_and_apart(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40), published: bool) {
        let raw = pieces.concat();
        let text = Text::new(&raw, None);
        let found = find_dates(&text);
        let mut end = 0;
        for expression in &found {
            prop_assert!(end <= expression.tokens.start && expression.tokens.start < expression.tokens.end, "{expression:?}");
            prop_assert_eq!(expression.span, text.span_of(expression.tokens.clone()));
            end = expression.tokens.end;
        }
        let published = published.then(|| jiff::civil::date(2020, 2, 29));
        prop_assert_eq!(resolve(found.clone(), &text, published).len(), found.len());
    }
}
