//! The vowels of Vietnamese with their marks: nearly all that there is to compose, without a look into Unicode's tables.

/// Every vowel without a tone and with each: grave, acute, hook, tilde, dot below.
const VOWELS: [[char; 6]; 24] = [
    ['a', 'à', 'á', 'ả', 'ã', 'ạ'],
    ['ă', 'ằ', 'ắ', 'ẳ', 'ẵ', 'ặ'],
    ['â', 'ầ', 'ấ', 'ẩ', 'ẫ', 'ậ'],
    ['e', 'è', 'é', 'ẻ', 'ẽ', 'ẹ'],
    ['ê', 'ề', 'ế', 'ể', 'ễ', 'ệ'],
    ['i', 'ì', 'í', 'ỉ', 'ĩ', 'ị'],
    ['o', 'ò', 'ó', 'ỏ', 'õ', 'ọ'],
    ['ô', 'ồ', 'ố', 'ổ', 'ỗ', 'ộ'],
    ['ơ', 'ờ', 'ớ', 'ở', 'ỡ', 'ợ'],
    ['u', 'ù', 'ú', 'ủ', 'ũ', 'ụ'],
    ['ư', 'ừ', 'ứ', 'ử', 'ữ', 'ự'],
    ['y', 'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ'],
    ['A', 'À', 'Á', 'Ả', 'Ã', 'Ạ'],
    ['Ă', 'Ằ', 'Ắ', 'Ẳ', 'Ẵ', 'Ặ'],
    ['Â', 'Ầ', 'Ấ', 'Ẩ', 'Ẫ', 'Ậ'],
    ['E', 'È', 'É', 'Ẻ', 'Ẽ', 'Ẹ'],
    ['Ê', 'Ề', 'Ế', 'Ể', 'Ễ', 'Ệ'],
    ['I', 'Ì', 'Í', 'Ỉ', 'Ĩ', 'Ị'],
    ['O', 'Ò', 'Ó', 'Ỏ', 'Õ', 'Ọ'],
    ['Ô', 'Ồ', 'Ố', 'Ổ', 'Ỗ', 'Ộ'],
    ['Ơ', 'Ờ', 'Ớ', 'Ở', 'Ỡ', 'Ợ'],
    ['U', 'Ù', 'Ú', 'Ủ', 'Ũ', 'Ụ'],
    ['Ư', 'Ừ', 'Ứ', 'Ử', 'Ữ', 'Ự'],
    ['Y', 'Ỳ', 'Ý', 'Ỷ', 'Ỹ', 'Ỵ'],
];

/// How many of the vowels are small.
const SMALL: usize = 12;

/// The place of the dot below among the tones.
const DOT_BELOW: usize = 5;

/// The letter that the vowel before byte `mark` composes to with the marks from there on, and how many bytes these have;
/// [`None`] where no plain vowel stands there, where it composes to no letter of Vietnamese with all of its marks, and where
/// what follows may belong to them.
#[inline]
pub(super) fn with_marks(bytes: &[u8], mark: usize) -> Option<(char, usize)> {
    let mut row = row_of(*bytes.get(mark.checked_sub(1)?)?)?;
    let mut tone = 0;
    let mut at = mark;
    while let Some([0xCC, last]) = bytes.get(at..at + 2) {
        match (last, tone) {
            (0x80, 0) => tone = 1,
            (0x81, 0) => tone = 2,
            (0x89, 0) => tone = 3,
            (0x83, 0) => tone = 4,
            (0xA3, 0) => tone = DOT_BELOW,
            // Any other tone stays outside of a circumflex or breve that is written behind it: they don't compose.
            (0x82, 0 | DOT_BELOW) => row = under_circumflex(row)?,
            (0x86, 0 | DOT_BELOW) => row = under_breve(row)?,
            (0x9B, _) => row = with_horn(row)?,
            _ => return None,
        }
        at += 2;
    }
    let is_whole = match bytes.get(at..) {
        None | Some([] | [..0x80, ..] | [0xC3..=0xC6, ..] | [0xE1, 0xBA | 0xBB, ..]) => true,
        Some(_) => false,
    };
    (at > mark && is_whole).then(|| (VOWELS[row][tone], at - mark))
}

fn row_of(vowel: u8) -> Option<usize> {
    let row = match vowel.to_ascii_lowercase() {
        b'a' => 0,
        b'e' => 3,
        b'i' => 5,
        b'o' => 6,
        b'u' => 9,
        b'y' => 11,
        _ => return None,
    };
    Some(row + if vowel.is_ascii_uppercase() { SMALL } else { 0 })
}

fn under_circumflex(row: usize) -> Option<usize> {
    match row % SMALL {
        0 => Some(row + 2),
        3 | 6 => Some(row + 1),
        _ => None,
    }
}

fn under_breve(row: usize) -> Option<usize> {
    matches!(row, 0 | SMALL).then_some(row + 1)
}

fn with_horn(row: usize) -> Option<usize> {
    match row % SMALL {
        6 => Some(row + 2),
        9 => Some(row + 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn vowels_compose_as_unicode_says() {
        let marks = [
            "", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}", "\u{306}", "\u{31B}", "\u{308}",
        ];
        let mut composed = 0;
        for vowel in "aeiouyAEIOUYbđ".chars() {
            for marks in marks.iter().flat_map(|one| marks.map(|other| [*one, other].concat())) {
                let written = format!("{vowel}{marks}");
                let whole: String = written.nfc().collect();
                let Some((letter, length)) = with_marks(written.as_bytes(), vowel.len_utf8()) else {
                    continue;
                };
                assert_eq!((letter.to_string(), length), (whole, marks.len()), "{written:?}");
                composed += 1;
            }
        }
        // Each of the 132 letters with a mark, those with two in one or two orders.
        assert!(composed > 132, "{composed}");
    }

    #[test]
    fn every_vowel_is_found_from_its_decomposed_form() {
        for letter in VOWELS.iter().flatten().filter(|letter| !letter.is_ascii()) {
            let decomposed: String = letter.nfd().collect();
            assert_eq!(
                with_marks(decomposed.as_bytes(), 1),
                Some((*letter, decomposed.len() - 1))
            );
        }
    }

    #[test]
    fn what_may_go_on_is_left_to_unicode() {
        for other in [
            "e\u{301}\u{200B}",
            "e\u{301}\u{345}",
            "e\u{308}",
            "n\u{303}",
            "e",
            "e\u{301}\u{302}",
        ] {
            assert_eq!(with_marks(other.as_bytes(), 1), None, "{other:?}");
        }
    }
}
