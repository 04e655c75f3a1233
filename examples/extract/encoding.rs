//! Bytes that are no text in UTF-8, and texts that are no articles.

/// What is wrong with a file as a whole, by its first bytes.
pub(crate) fn of_whole_file(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => {
            Some("UTF-16, expected UTF-8: convert it with `iconv -f UTF-16 -t UTF-8`".to_owned())
        }
        [0x1F, 0x8B, ..] => Some("gzip, expected UTF-8: unpack it, as with `zcat FILE | extract … -`".to_owned()),
        [0x28, 0xB5, 0x2F, 0xFD, ..] => {
            Some("zstd, expected UTF-8: unpack it, as with `zstdcat FILE | extract … -`".to_owned())
        }
        _ => None,
    }
}

/// What is wrong with bytes that are not UTF-8 from `at` on.
pub(crate) fn not_utf8(bytes: &[u8], at: usize) -> String {
    of_whole_file(bytes).unwrap_or_else(|| {
        format!(
            "byte {at} is 0x{:02X}: expected UTF-8; if the file is in another encoding, convert it with `iconv`",
            bytes[at]
        )
    })
}

/// What makes a text no article.
pub(crate) fn fault_of_text(text: &str) -> Option<String> {
    let start = text.trim_start_matches(['\u{FEFF}', ' ', '\t', '\r', '\n']);
    if start.is_empty() {
        return Some("the text is empty".to_owned());
    }
    if begins_with_tag(start) {
        return Some("HTML, expected plain text: give the text of the article without its markup".to_owned());
    }
    if start.matches('\0').count() * 4 > start.len() {
        return Some("UTF-16 without a mark, expected UTF-8: convert it with `iconv -f UTF-16LE -t UTF-8`".to_owned());
    }
    None
}

/// `<!DOCTYPE html>`, `<p>Sáng 3/12`, `<?xml version="1.0"?>`: no sentence begins like this.
fn begins_with_tag(text: &str) -> bool {
    let Some(tag) = text.strip_prefix('<') else {
        return false;
    };
    tag.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?')) && tag.contains('>')
}

/// Whether what was given as a text is JSON: `{"text": "…"}`.
pub(crate) fn is_json(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{FEFF}', ' ', '\t', '\r', '\n']);
    let object = start.trim_start_matches(['[', ' ', '\t', '\r', '\n']);
    object
        .strip_prefix('{')
        .is_some_and(|inside| inside.trim_start().starts_with('"'))
}
