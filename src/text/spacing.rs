//! White space between words.

/// Words with one space between them, whatever white space they were written with.
pub(crate) fn single_spaced(words: &str) -> String {
    let mut spaced = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_white_space_becomes_one_space() {
        for words in [
            "",
            " ",
            "Hội nghị",
            " Hội nghị",
            "Hội nghị ",
            "Hội  nghị",
            "Hội\n\tnghị",
            "Hội\u{a0}nghị",
        ] {
            let parted: Vec<&str> = words.split_whitespace().collect();
            assert_eq!(single_spaced(words), parted.join(" "), "{words:?}");
        }
    }
}
