//! What is a letter, what its lower case is, and where a syllable's tone mark may stand.

use unicode_normalization::char::is_combining_mark;

/// Whether a syllable can hold this character: letters, digits, and combining marks that composed with nothing.
pub(super) fn is_syllabic(character: char) -> bool {
    // Asked for nearly always of these, the quotes, dashes and spaces that news is full of.
    let common_mark = matches!(character, '\u{80}'..='\u{A9}' | '\u{2000}'..='\u{206F}');
    !common_mark && (character.is_alphanumeric() || is_combining_mark(character))
}

/// The lower case of a Latin letter that Vietnamese or its neighbours write (`Đ`, `Ư`, `Ễ`, `Ç`); other letters (`Ж`, `Ł`)
/// are given back as they are.
pub(super) fn lower(letter: char) -> char {
    char::from_u32(letter as u32 + u32::from(addend(letter))).unwrap_or(letter)
}

/// Whether a letter has a [lower case](lower).
fn is_upper(letter: char) -> bool {
    addend(letter) != 0
}

/// The letter whose [lower case](lower) this one is, if there is one.
pub(super) fn upper(letter: char) -> char {
    let mut uppers = letter.to_uppercase();
    uppers
        .next()
        .filter(|upper| uppers.next().is_none() && lower(*upper) == letter)
        .unwrap_or(letter)
}

/// Whether the first letter of a word is upper-case.
pub(super) fn is_capital(word: &str) -> bool {
    word.chars()
        .find(|character| is_upper(*character) || character.is_alphabetic())
        .is_some_and(is_upper)
}

/// A lower-case word with its first letter in upper case.
pub(super) fn capitalized(word: &str) -> String {
    let first = word.find(char::is_alphabetic).unwrap_or(word.len());
    let letter = |(at, letter)| if at == first { upper(letter) } else { letter };
    word.char_indices().map(letter).collect()
}

/// A lower-case word in upper case.
pub(super) fn uppercase(word: &str) -> String {
    word.chars().map(upper).collect()
}

/// What the lower case of a letter adds to it.
fn addend(letter: char) -> u8 {
    let mut bytes = [0; 6];
    let length = letter.encode_utf8(&mut bytes[2..]).len();
    lowering(bytes[length - 1], bytes[length], bytes[length + 1])
}

/// What the lower case of a letter adds to its last byte, which stands behind `before` and `last`; 0 for every other
/// byte. So letter case never changes a letter's length.
#[inline(always)]
pub(super) fn lowering(before: u8, last: u8, byte: u8) -> u8 {
    let ascii = byte.wrapping_sub(b'A') < 26;
    let latin_1 = (last == 0xC3) & (byte < 0x9E) & (byte != 0x97);
    let even = byte & 1 == 0;
    let extended = ((last == 0xC4) & (byte < 0xB0) & even) | ((last == 0xC5) & (byte == 0xA8));
    let horned = (last == 0xC6) & ((byte == 0xA0) | (byte == 0xAF));
    let toned = (before == 0xE1) & even & ((last == 0xBB) | ((last == 0xBA) & (byte >= 0xA0)));
    u8::from(ascii | latin_1) << 5 | u8::from(extended | horned | toned)
}

/// Toned forms of `o u a e y`, in one order of tones, for the open syllables in `oa`, `oe`, `uy`.
const TONED: [(char, [char; 5]); 5] = [
    ('o', ['ò', 'ó', 'ỏ', 'õ', 'ọ']),
    ('u', ['ù', 'ú', 'ủ', 'ũ', 'ụ']),
    ('a', ['à', 'á', 'ả', 'ã', 'ạ']),
    ('e', ['è', 'é', 'ẻ', 'ẽ', 'ẹ']),
    ('y', ['ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ']),
];

/// The same lower-case syllable with its tone mark at the other place: `hoà` for `hòa` and `hòa` for `hoà`.
///
/// Only open syllables in `oa`, `oe` and `uy` have one, with an onset of at most three letters (`ngh`), and none after `q`,
/// whose `u` belongs to the consonant (`quý`).
pub(super) fn tone_twin(syllable: &str) -> Option<String> {
    let mut letters: Vec<char> = syllable.chars().collect();
    let (onset, [first, second]) = letters.split_last_chunk_mut::<2>()?;
    let ((first_base, first_tone), (second_base, second_tone)) = (untone(*first), untone(*second));
    let open = matches!((first_base, second_base), ('o', 'a' | 'e') | ('u', 'y'));
    if !open || onset.len() > 3 || onset.last() == Some(&'q') || first_tone.is_some() == second_tone.is_some() {
        return None;
    }
    *first = tone(first_base, second_tone);
    *second = tone(second_base, first_tone);
    Some(letters.into_iter().collect())
}

/// The letter without its tone, and which tone it was.
fn untone(letter: char) -> (char, Option<usize>) {
    TONED
        .iter()
        .find_map(|(base, toned)| Some((*base, Some(toned.iter().position(|other| *other == letter)?))))
        .unwrap_or((letter, None))
}

/// The letter with a tone put on it.
fn tone(base: char, tone: Option<usize>) -> char {
    let toned = TONED.iter().find(|(other, _)| *other == base);
    tone.zip(toned).map_or(base, |(tone, (_, toned))| toned[tone])
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn the_tone_mark_moves_in_open_syllables_only() {
        for (one, other) in [
            ("hòa", "hoà"),
            ("ủy", "uỷ"),
            ("thúy", "thuý"),
            ("khỏe", "khoẻ"),
            ("õe", "oẽ"),
            ("lũy", "luỹ"),
        ] {
            assert_eq!(tone_twin(one).as_deref(), Some(other));
            assert_eq!(tone_twin(other).as_deref(), Some(one));
        }
        for fixed in [
            "quý", "quà", "hoàn", "hoa", "òà", "ngoài", "khuỷu", "huyện", "a", "", "của", "bìa",
        ] {
            assert_eq!(tone_twin(fixed), None, "{fixed}");
        }
    }

    #[test]
    fn every_letter_of_vietnamese_has_a_lower_case() {
        let tones = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"];
        let vowels = "aăâeêioôơuưy".chars();
        let toned = vowels.flat_map(|vowel| tones.map(|tone| format!("{vowel}{tone}")));
        let letters = toned
            .flat_map(|letter| letter.nfc().collect::<Vec<_>>())
            .chain('a'..='z')
            .chain(['đ']);
        for letter in letters {
            assert_eq!(letter.to_uppercase().map(lower).collect::<String>(), letter.to_string());
            assert_eq!(lower(letter), letter);
        }
    }

    #[test]
    fn a_lower_case_is_that_of_unicode() {
        for letter in ('\0'..='\u{2FFF}').filter(|letter| lower(*letter) != *letter) {
            assert_eq!(letter.to_lowercase().collect::<String>(), lower(letter).to_string());
        }
    }
}
