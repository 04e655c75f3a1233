//! The vowels of Vietnamese with their marks: nearly all that there is to compose, without a look into Unicode's tables.

/// How many tones there are, none among them.
const TONES: usize = 6;

/// Every vowel without a tone and with each: grave, acute, hook, tilde, dot below.
const VOWELS: [[&str; TONES]; 24] = [
    ["a", "à", "á", "ả", "ã", "ạ"],
    ["ă", "ằ", "ắ", "ẳ", "ẵ", "ặ"],
    ["â", "ầ", "ấ", "ẩ", "ẫ", "ậ"],
    ["e", "è", "é", "ẻ", "ẽ", "ẹ"],
    ["ê", "ề", "ế", "ể", "ễ", "ệ"],
    ["i", "ì", "í", "ỉ", "ĩ", "ị"],
    ["o", "ò", "ó", "ỏ", "õ", "ọ"],
    ["ô", "ồ", "ố", "ổ", "ỗ", "ộ"],
    ["ơ", "ờ", "ớ", "ở", "ỡ", "ợ"],
    ["u", "ù", "ú", "ủ", "ũ", "ụ"],
    ["ư", "ừ", "ứ", "ử", "ữ", "ự"],
    ["y", "ỳ", "ý", "ỷ", "ỹ", "ỵ"],
    ["A", "À", "Á", "Ả", "Ã", "Ạ"],
    ["Ă", "Ằ", "Ắ", "Ẳ", "Ẵ", "Ặ"],
    ["Â", "Ầ", "Ấ", "Ẩ", "Ẫ", "Ậ"],
    ["E", "È", "É", "Ẻ", "Ẽ", "Ẹ"],
    ["Ê", "Ề", "Ế", "Ể", "Ễ", "Ệ"],
    ["I", "Ì", "Í", "Ỉ", "Ĩ", "Ị"],
    ["O", "Ò", "Ó", "Ỏ", "Õ", "Ọ"],
    ["Ô", "Ồ", "Ố", "Ổ", "Ỗ", "Ộ"],
    ["Ơ", "Ờ", "Ớ", "Ở", "Ỡ", "Ợ"],
    ["U", "Ù", "Ú", "Ủ", "Ũ", "Ụ"],
    ["Ư", "Ừ", "Ứ", "Ử", "Ữ", "Ự"],
    ["Y", "Ỳ", "Ý", "Ỷ", "Ỹ", "Ỵ"],
];

/// How many of the vowels are small.
const SMALL: usize = 12;

/// A form of a vowel: its row in [`VOWELS`] times [`TONES`], and its tone.
type Form = u8;

/// No form, where one could stand: that behind all others.
const NONE: Form = (VOWELS.len() * TONES) as Form;

/// The vowel before byte `mark` as it composes with the marks from there on, and how many bytes these have; [`None`] where no
/// plain vowel stands there, where it composes to no letter of Vietnamese with all of its marks, and where what follows may
/// belong to them.
#[inline(always)]
pub(super) fn with_marks(bytes: &[u8], mark: usize) -> Option<(&'static str, usize)> {
    let plain = PLAIN[usize::from(*bytes.get(mark.checked_sub(1)?)?)];
    let Some([0xCC, first, next, second, behind, ..]) = bytes.get(mark..) else {
        return at_the_end(bytes, mark, plain);
    };
    // By tables, as whether a second mark comes and which ones they are can't be predicted.
    let is_second = *next == 0xCC;
    let second = [NO_MARK, MARKS[usize::from(*second)]][usize::from(is_second)];
    let form = marked(marked(plain, MARKS[usize::from(*first)]), second);
    let behind = [next, behind][usize::from(is_second)];
    let vowel = VOWELS.get(usize::from(form) / TONES)?[usize::from(form) % TONES];
    let is_whole = matches!(behind, ..0x80 | 0xC3..=0xC6);
    is_whole.then_some((vowel, 2 + 2 * usize::from(is_second)))
}

/// The same where fewer bytes follow than two marks and one more have.
#[cold]
fn at_the_end(bytes: &[u8], mark: usize, plain: Form) -> Option<(&'static str, usize)> {
    let (mut form, mut at) = (plain, mark);
    while let Some([0xCC, last]) = bytes.get(at..at + 2) {
        form = marked(form, MARKS[usize::from(*last)]);
        at += 2;
    }
    let is_whole = matches!(bytes.get(at..), Some([] | [..0x80, ..]));
    let vowel = VOWELS.get(usize::from(form) / TONES)?[usize::from(form) % TONES];
    (at > mark && is_whole).then_some((vowel, at - mark))
}

#[inline(always)]
fn marked(form: Form, mark: u8) -> Form {
    MARKED[usize::from(form)][usize::from(mark)]
}

/// The form of each vowel that is one byte, and [`NONE`] of other bytes.
static PLAIN: [Form; 256] = {
    let mut plain = [NONE; 256];
    let mut row = 0;
    while row < VOWELS.len() {
        if let [vowel] = VOWELS[row][0].as_bytes() {
            plain[*vowel as usize] = (row * TONES) as Form;
        }
        row += 1;
    }
    plain
};

/// How many marks the tables know: any other one, five tones, the circumflex, the breve, the horn, and none at all.
const KNOWN_MARKS: usize = 10;
const CIRCUMFLEX: usize = 6;
const BREVE: usize = 7;
const HORN: usize = 8;
const NO_MARK: u8 = 9;

/// The marks by the last byte of their two: tones by their place among the tones.
static MARKS: [u8; 256] = {
    let mut marks = [0; 256];
    marks[0x80] = 1;
    marks[0x81] = 2;
    marks[0x89] = 3;
    marks[0x83] = 4;
    marks[0xA3] = DOT_BELOW as u8;
    marks[0x82] = CIRCUMFLEX as u8;
    marks[0x86] = BREVE as u8;
    marks[0x9B] = HORN as u8;
    marks
};

/// The place of the dot below among the tones.
const DOT_BELOW: usize = 5;

/// What each form, and no form, becomes under each mark.
static MARKED: [[Form; KNOWN_MARKS]; NONE as usize + 1] = {
    let mut marked = [[NONE; KNOWN_MARKS]; NONE as usize + 1];
    let mut form = 0;
    while form < NONE as usize {
        let mut mark = 1;
        while mark < NO_MARK as usize {
            marked[form][mark] = under(form / TONES, form % TONES, mark);
            mark += 1;
        }
        marked[form][NO_MARK as usize] = form as Form;
        form += 1;
    }
    marked
};

/// The form of a row with a tone under a mark.
const fn under(row: usize, tone: usize, mark: usize) -> Form {
    // Any tone but the dot below stays outside of a circumflex or breve that is written behind it: they don't compose.
    let is_open = tone == 0 || tone == DOT_BELOW;
    let (row, tone) = match (row % SMALL, mark) {
        (_, 1..=DOT_BELOW) if tone == 0 => (row, mark),
        (0, CIRCUMFLEX) if is_open => (row + 2, tone),
        (3 | 6, CIRCUMFLEX) if is_open => (row + 1, tone),
        (0, BREVE) if is_open => (row + 1, tone),
        (6, HORN) => (row + 2, tone),
        (9, HORN) => (row + 1, tone),
        _ => return NONE,
    };
    (row * TONES + tone) as Form
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
                assert_eq!((letter, length), (&*whole, marks.len()), "{written:?}");
                composed += 1;
            }
        }
        // Each of the 132 letters with a mark, those with two in one or two orders.
        assert!(composed > 132, "{composed}");
    }

    #[test]
    fn every_vowel_is_found_from_its_decomposed_form() {
        for letter in VOWELS.iter().flatten().filter(|letter| letter.len() > 1) {
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
