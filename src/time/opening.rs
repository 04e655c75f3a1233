//! The words that a date expression opens with.

use crate::text::Shape;

use super::reader::Reader;

/// What a token may open.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Opening {
    /// A day: `ngày 3/12`, `sáng nay`, `thứ Năm (3/12)`, `mùng 5 tháng Giêng`, `cùng ngày`.
    Day,
    /// An interval: `từ ngày 3 đến 5/12`.
    From,
    /// A date or period that begins with its number: `3/12/2020`, `6 tháng đầu năm`.
    Number,
    /// A month, quarter, year or term: `tháng 12`, `quý I`, `năm 2020`, `nhiệm kỳ 2020 - 2025`.
    Period,
}

/// What the token may open; nearly always nothing, and then this says so fast.
pub(super) fn opening(reader: Reader<'_>, at: usize) -> Option<Opening> {
    match reader.shape(at)? {
        Shape::Number => Some(Opening::Number),
        Shape::Mark => None,
        Shape::Lower => lower_case_opening(reader.word(at)),
        Shape::Mixed => None,
        Shape::Capital | Shape::Upper => {
            let mut buffer = [0; LONGEST];
            lower_case_opening(lower_case(reader.word(at), &mut buffer)?)
        }
    }
}

/// The length in bytes of the longest word that opens an expression.
const LONGEST: usize = 7;

/// The word in lower case, written to the buffer; `None` where it is longer than every word that is sought.
fn lower_case<'b>(word: &str, buffer: &'b mut [u8; LONGEST]) -> Option<&'b str> {
    if word.len() > LONGEST {
        return None;
    }
    let mut length = 0;
    for c in word.chars().flat_map(char::to_lowercase) {
        length += c.encode_utf8(buffer.get_mut(length..length + c.len_utf8())?).len();
    }
    std::str::from_utf8(&buffer[..length]).ok()
}

fn lower_case_opening(word: &str) -> Option<Opening> {
    use Opening::{Day, From, Period};
    // By length first: a `match` compares its strings one after another.
    match word.len() {
        4 => match word {
            "hôm" => Some(Day),
            "từ" => Some(From),
            "năm" | "quý" | "quí" | "giai" | "sáu" => Some(Period),
            _ => None,
        },
        5 => match word {
            "ngày" | "sáng" | "trưa" | "tối" | "đêm" | "khuya" | "thứ" | "chủ" | "mùng" | "cùng" => {
                Some(Day)
            }
            "nửa" | "khóa" | "khoá" | "niên" | "rằm" | "chín" => Some(Period),
            _ => None,
        },
        6 => match word {
            "rạng" | "mồng" => Some(Day),
            "tháng" | "đầu" | "giữa" | "cuối" | "thời" => Some(Period),
            _ => None,
        },
        7 => match word {
            "chiều" => Some(Day),
            "nhiệm" => Some(Period),
            _ => None,
        },
        _ => None,
    }
}
