//! Our own articles, in `tests/articles/`: a text each, and a table of their days of publication.

use std::fs;
use std::path::PathBuf;

use jiff::civil::Date;
use sukien::{Article, Extraction, Extractor};

/// An article of the folder.
pub(crate) struct OwnArticle {
    /// The name of its file without the extension: `01-online-party-conference`.
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) published: Option<Date>,
}

impl OwnArticle {
    pub(crate) fn extract(&self) -> Extraction {
        self.extract_as(&self.text)
    }

    /// Extracts another form of its text.
    pub(crate) fn extract_as(&self, text: &str) -> Extraction {
        Extractor::builtin().extract(&self.article(text))
    }

    /// The article with another form of its text.
    pub(crate) fn article<'a>(&'a self, text: &'a str) -> Article<'a> {
        Article {
            published: self.published,
            ..Article::new(text).id(&self.name)
        }
    }
}

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/articles")
}

/// All of them, in the order of their names.
pub(crate) fn all() -> Vec<OwnArticle> {
    let table = fs::read_to_string(folder().join("published.tsv")).unwrap();
    let rows = table.lines().skip(1).filter_map(|row| row.split_once('\t'));
    rows.map(|(name, published)| OwnArticle {
        name: name.to_owned(),
        text: fs::read_to_string(folder().join(name).with_extension("txt")).unwrap(),
        published: (!published.is_empty()).then(|| published.parse().unwrap()),
    })
    .collect()
}

#[test]
fn every_text_has_its_row_and_every_row_its_text() {
    let mut texts: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    texts.sort();
    assert_eq!(texts, all().into_iter().map(|article| article.name).collect::<Vec<_>>());
}

#[test]
fn the_shipped_example_is_the_first_article() {
    let shipped = fs::read_to_string(folder().join("../../examples/article.txt")).unwrap();
    assert_eq!(shipped, all()[0].text);
}
