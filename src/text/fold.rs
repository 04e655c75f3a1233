//! One spelling for the variants that Vietnamese newsrooms write of one word.
//!
//! Two things vary without a change of meaning: letter case (`THÀNH ỦY`, `Thành ủy`) and where the tone
//! mark of an open syllable in oa, oe or uy stands (`hòa` and `hoà`, `ủy` and `uỷ`). The canonical form is
//! lower-case with the tone on the first of the two vowels.

use super::letter::{is_alphabetic, small};

/// The canonical form of composed (NFC) text: lower-case, tones of open syllables in oa, oe, uy on the first vowel.
///
/// White space and punctuation stay as they are. Nothing moves after `q`, where `u` is part of the consonant, nor in
/// a closed syllable, where the second vowel rightly carries the tone. Of Vietnamese only `uỳ`, `uỹ` and `oẽ` change
/// their length in bytes (by one); everything else keeps it.
///
/// ```
/// use sukien::text::fold;
///
/// assert_eq!(fold("Tuỳ Hoà"), "tùy hòa");
/// assert_eq!(fold("UỶ BAN"), "ủy ban");
/// assert_eq!(fold("toàn quý khuyến"), "toàn quý khuyến");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(&mut folded, text);
    folded
}

/// Writes the canonical form of words that stand by themselves behind what was folded before.
pub(crate) fn fold_onto(folded: &mut String, text: &str) {
    let (mut before, mut last) = (' ', ' ');
    // What stands from here on in the text is canonical as it is, and not yet written.
    let mut plain = 0;
    for (at, c) in text.char_indices() {
        if c.is_ascii_lowercase() {
            (before, last) = (last, c);
            continue;
        }
        if !is_alphabetic(c) && canonical_tone(before, last).is_some() {
            folded.push_str(&text[plain..at]);
            plain = at;
            settle_tone(folded, before, last);
        }
        let small = small(c);
        if small == Some(c) {
            (before, last) = (last, c);
            continue;
        }
        folded.push_str(&text[plain..at]);
        plain = at + c.len_utf8();
        let mut push = |small| {
            folded.push(small);
            (before, last) = (last, small);
        };
        match small {
            Some(small) => push(small),
            None => c.to_lowercase().for_each(push),
        }
    }
    folded.push_str(&text[plain..]);
    settle_tone(folded, before, last);
}

/// Equal for folded words that are equal, and for no two others that a text will ever hold: FNV-1a.
pub(crate) fn hash(folded: &str) -> u64 {
    folded.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    })
}

/// Moves the tone of a syllable that ends in `first` and `second`, the last two characters of `folded`.
fn settle_tone(folded: &mut String, first: char, second: char) {
    let Some((toned, bare)) = canonical_tone(first, second) else {
        return;
    };
    let stem = folded.len() - first.len_utf8() - second.len_utf8();
    if folded[..stem].ends_with('q') {
        return;
    }
    folded.truncate(stem);
    folded.push(toned);
    folded.push(bare);
}

/// The two last vowels of an open syllable with the tone where it canonically stands: `('o', 'à')` gives `('ò', 'a')`.
///
/// `None` where the pair is none of oa, oe, uy with a tone on its second vowel. The caller sees to it that the syllable
/// ends there and that no `q` stands before it.
pub(crate) const fn canonical_tone(first: char, second: char) -> Option<(char, char)> {
    if !matches!(first, 'o' | 'u') || second.is_ascii() {
        return None;
    }
    let moved = match (first, second) {
        ('o', 'à') => ('ò', 'a'),
        ('o', 'á') => ('ó', 'a'),
        ('o', 'ả') => ('ỏ', 'a'),
        ('o', 'ã') => ('õ', 'a'),
        ('o', 'ạ') => ('ọ', 'a'),
        ('o', 'è') => ('ò', 'e'),
        ('o', 'é') => ('ó', 'e'),
        ('o', 'ẻ') => ('ỏ', 'e'),
        ('o', 'ẽ') => ('õ', 'e'),
        ('o', 'ẹ') => ('ọ', 'e'),
        ('u', 'ỳ') => ('ù', 'y'),
        ('u', 'ý') => ('ú', 'y'),
        ('u', 'ỷ') => ('ủ', 'y'),
        ('u', 'ỹ') => ('ũ', 'y'),
        ('u', 'ỵ') => ('ụ', 'y'),
        _ => return None,
    };
    Some(moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_gives_one_spelling() {
        let table = [
            ("hoà", "hòa"),
            ("hoè", "hòe"),
            ("uỷ", "ủy"),
            ("thuý", "thúy"),
            ("khoá", "khóa"),
            ("Tuỳ", "tùy"),
            ("xoã", "xõa"),
            ("loẽ", "lõe"),
            ("HOÀ BÌNH", "hòa bình"),
            ("Uỷ ban", "ủy ban"),
            ("hoà-bình", "hòa-bình"),
            ("Đắk Lắk", "đắk lắk"),
            ("H’Lâm", "h’lâm"),
            ("", ""),
        ];
        for (written, folded) in table {
            assert_eq!(fold(written), folded, "{written}");
        }
    }

    #[test]
    fn the_tone_stays_where_it_belongs() {
        for word in [
            "hoàn", "toàn", "khuyến", "khuỷu", "hoài", "quý", "quỳ", "quỹ", "thuở", "của", "mía", "hòa", "ủy",
        ] {
            assert_eq!(fold(word), word);
        }
    }

    #[test]
    fn folding_twice_is_folding_once() {
        for text in ["THUỶ ĐIỆN HOÀ BÌNH", "Xoè, loè", "QUÝ I/2020"] {
            let once = fold(text);
            assert_eq!(fold(&once), once);
        }
    }
}
