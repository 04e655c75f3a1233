//! What goes in.

use jiff::civil::Date;

/// One input text with what is known of it from outside.
///
/// ```
/// use sukien::Article;
///
/// let article = Article::new("Sáng 3/12, Quốc hội họp.").published(jiff::civil::date(2020, 12, 3));
/// assert_eq!(article.id, "");
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Article<'a> {
    /// A name for the output, such as a file's name; may be empty.
    pub id: &'a str,
    /// The text, in any Unicode normalisation form.
    pub text: &'a str,
    /// The headline, where it is not part of the text.
    pub title: Option<&'a str>,
    /// The day on which it was published, in Việt Nam.
    pub published: Option<Date>,
}

impl<'a> Article<'a> {
    /// The longest text that is read whole, in bytes: 1 GiB. Of a longer one the rest is passed by.
    ///
    /// Composed, a text may become three times as long, and its offsets must still fit into 32 bits.
    pub const LONGEST: usize = 1 << 30;

    /// An article of which only the text is known.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }

    /// The same article with a name.
    pub fn id(self, id: &'a str) -> Self {
        Self { id, ..self }
    }

    /// The same article with its day of publication, which partial dates are resolved against.
    pub fn published(self, day: Date) -> Self {
        Self {
            published: Some(day),
            ..self
        }
    }

    /// The same article with a headline that its text does not repeat.
    pub fn title(self, title: &'a str) -> Self {
        Self {
            title: Some(title),
            ..self
        }
    }

    /// As much of the text as is read.
    pub(crate) fn readable(&self) -> &'a str {
        beginning(self.text, Self::LONGEST)
    }
}

/// The first characters of a text that have at most so many bytes.
fn beginning(text: &str, longest: usize) -> &str {
    let end = (0..=longest.min(text.len()))
        .rev()
        .find(|&end| text.is_char_boundary(end));
    &text[..end.unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_longer_is_cut_between_two_characters() {
        // H has one byte, ọ three, p one.
        let cases = [(0, ""), (1, "H"), (3, "H"), (4, "Họ"), (5, "Họp"), (9, "Họp")];
        for (longest, expected) in cases {
            assert_eq!(beginning("Họp", longest), expected, "{longest}");
        }
    }
}
