//! What is a letter, what its lower case is, and where a syllable's tone mark may stand.

use unicode_normalization::char::is_combining_mark;

/// Whether a syllable can hold this character: letters, digits, and combining marks that composed with nothing.
pub(super) fn is_syllabic(character: char) -> bool {
    character.is_alphanumeric() || is_combining_mark(character)
}

/// The lower case of a letter where that is one character of the same length in UTF-8, else the letter itself.
///
/// That is so for every Vietnamese letter; `ẞ`, `İ` and the like match only themselves.
pub(super) fn lower(letter: char) -> char {
    let mut lowered = letter.to_lowercase();
    match (lowered.next(), lowered.next()) {
        (Some(lower), None) if lower.len_utf8() == letter.len_utf8() => lower,
        _ => letter,
    }
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
/// Only open syllables in `oa`, `oe` and `uy` have one, and none after `q`, whose `u` belongs to the consonant (`quý`).
pub(super) fn tone_twin(syllable: &str) -> Option<String> {
    let mut letters: Vec<char> = syllable.chars().collect();
    let (onset, [first, second]) = letters.split_last_chunk_mut::<2>()?;
    let ((first_base, first_tone), (second_base, second_tone)) = (untone(*first), untone(*second));
    let open = matches!((first_base, second_base), ('o', 'a' | 'e') | ('u', 'y'));
    if !open || onset.last() == Some(&'q') || first_tone.is_some() == second_tone.is_some() {
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
    fn lower_case_keeps_the_length() {
        for (upper, expected) in [
            ('Đ', 'đ'),
            ('Ư', 'ư'),
            ('Ễ', 'ễ'),
            ('A', 'a'),
            ('ẞ', 'ẞ'),
            ('İ', 'İ'),
            ('К', 'к'),
            ('ơ', 'ơ'),
        ] {
            assert_eq!(lower(upper), expected);
        }
    }
}
