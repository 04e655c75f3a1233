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
}
