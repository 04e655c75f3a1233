//! What is a letter and what is its lower case, told of Vietnamese without a look into the tables of Unicode.

use std::borrow::Cow;

/// Whether a character is a letter.
#[inline]
pub(super) fn is_alphabetic(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphabetic(),
        '\u{C0}'..='\u{24F}' => c != '×' && c != '÷',
        '\u{1E00}'..='\u{1EFF}' => true,
        '\u{2000}'..='\u{206F}' => false,
        _ => c.is_alphabetic(),
    }
}

/// Whether a character is a letter or a digit.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    is_alphabetic(c) || c.is_numeric()
}

/// The lower case of a character of Vietnamese text; `None` of a rarer one, which may have another or none.
#[inline]
pub(crate) const fn small(c: char) -> Option<char> {
    let further = match c {
        'A'..='Z' => 0x20,
        'À'..='Þ' if c != '×' => 0x20,
        '\0'..='\u{FF}' | 'ă' | 'đ' | 'ĩ' | 'ũ' | 'ơ' | 'ư' | '\u{2000}'..='\u{206F}' => 0,
        'Ă' | 'Đ' | 'Ĩ' | 'Ũ' | 'Ơ' | 'Ư' => 1,
        // Capitals are even here and stand before their small letters.
        'Ạ'..='\u{1EFF}' => 1 - (c as u32 & 1),
        _ => return None,
    };
    char::from_u32(c as u32 + further)
}

/// Words in lower case, which most are already.
pub(crate) fn lower(words: &str) -> Cow<'_, str> {
    if words.chars().all(|c| small(c) == Some(c)) {
        return Cow::Borrowed(words);
    }
    let small: Option<String> = words.chars().map(small).collect();
    Cow::Owned(small.unwrap_or_else(|| words.to_lowercase()))
}

/// Whether a written word is this one, given in lower case, in whatever case; case changes no Vietnamese letter's length.
pub(crate) fn is_word(written: &str, word: &str) -> bool {
    written.len() == word.len() && written.chars().map(|c| small(c).unwrap_or(c)).eq(word.chars())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_unicode() {
        for c in '\0'..='\u{2FFF}' {
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            if let Some(small) = small(c) {
                assert!(c.to_lowercase().eq([small]), "{c:?}");
            }
        }
    }

    #[test]
    fn small_words_are_left_as_they_are() {
        assert!(matches!(lower("thành ủy, 2020"), Cow::Borrowed(_)));
        assert_eq!(lower("Thành Ủy ĐỒNG THÁP, Łódź"), "thành ủy đồng tháp, łódź");
        assert!(is_word("ỦY", "ủy") && !is_word("ủy", "uỷ") && !is_word("ủy ban", "ủy"));
    }
}
