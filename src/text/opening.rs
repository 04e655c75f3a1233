//! Words that open a sentence.
//!
//! Where pictures were taken out of an article, their captions stay behind in the running text without a full stop:
//! `Toàn cảnh họp báo Tại buổi họp báo, …`. A word that is capitalised only at the beginning of a sentence shows where
//! the next one begins.

use super::Shape;
use super::letter::is_word;
use super::token::Words;

/// Pairs of words that begin sentences and, capitalised, nothing else; sorted.
const OPENINGS: [(&str, &str); 32] = [
    ("Bên", "cạnh"),
    ("Bên", "lề"),
    ("Cùng", "ngày"),
    ("Cũng", "theo"),
    ("Cũng", "tại"),
    ("Liên", "quan"),
    ("Mới", "đây"),
    ("Ngay", "sau"),
    ("Ngoài", "ra"),
    ("Nhận", "lời"),
    ("Phát", "biểu"),
    ("Sau", "khi"),
    ("Sau", "đó"),
    ("Tham", "dự"),
    ("Theo", "đó"),
    ("Thực", "hiện"),
    ("Tiếp", "đó"),
    ("Trao", "đổi"),
    ("Trong", "khi"),
    ("Trong", "khuôn"),
    ("Trong", "đó"),
    ("Trước", "đó"),
    ("Trả", "lời"),
    ("Tuy", "nhiên"),
    ("Tới", "dự"),
    ("Từ", "đó"),
    ("Vì", "vậy"),
    ("Về", "phía"),
    ("Về", "vấn"),
    ("Đây", "là"),
    ("Đến", "dự"),
    ("Đến", "thời"),
];

/// Words after which a capitalised word is a name or a title, not the beginning of a sentence: `nhân dịp Ngày 20/11`.
const BINDING: [&str; 24] = [
    "và", "của", "về", "với", "cho", "là", "ở", "tại", "trong", "theo", "bài", "mục", "nhân", "dịp", "niệm", "mừng",
    "lễ", "ứng", "từ", "đến", "hội", "luật", "quỹ", "phong",
];

/// Whether a sentence may begin at token `at` though no full stop stands before it.
#[inline]
pub(super) fn opens(words: Words<'_>, at: usize) -> bool {
    words.shape(at) == Shape::Capital && capital_opens(words, at)
}

fn capital_opens(words: Words<'_>, at: usize) -> bool {
    if words.touches(at) || words.touches(at + 1) {
        return false;
    }
    let next = words.word(at + 1);
    let opening = match words.word(at) {
        // `Ban Theo dõi`
        "Theo" | "Tại" => words.shape(at + 1) != Shape::Mark && next != "dõi",
        "Sáng" | "Chiều" | "Tối" | "Trưa" | "Đêm" => {
            words.shape(at + 1) == Shape::Number || matches!(next, "ngày" | "nay" | "qua")
        }
        "Ngày" => words.shape(at + 1) == Shape::Number,
        word => words.shape(at + 1) == Shape::Lower && OPENINGS.binary_search(&(word, next)).is_ok(),
    };
    opening && at > 0 && !BINDING.iter().any(|binding| is_word(words.word(at - 1), binding))
}

#[cfg(test)]
mod tests {
    use super::OPENINGS;

    #[test]
    fn openings_are_sorted_as_they_are_searched() {
        assert!(OPENINGS.is_sorted_by(|one, next| one < next));
    }
}
