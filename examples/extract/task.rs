//! What is done with one document.

use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::civil::Date;
use sukien::gazetteer::GazetteerBuilder;
use sukien::{Article, Extraction, Extractor, Scratch};

use crate::arguments::{Arguments, Format};
use crate::explain::explain;
use crate::input::Item;
use crate::record::Fault;

/// What every line of the output begins with, the id behind it.
pub(crate) const BEGINNING: &str = r#"{"document":{"id":"#;

/// A text of more bytes than this leaves no memory to the next: it would be kept to the end of the run.
const LARGE: usize = 1 << 20;

/// How a document is extracted and written.
pub(crate) struct Task {
    /// The user's own; the built-in one where there is none.
    extractor: Option<Extractor>,
    published: Option<Date>,
    /// None for an explanation.
    format: Option<Format>,
}

impl Task {
    /// Loads the user's gazetteers, where there are any; gives all that is wrong with them.
    pub(crate) fn new(arguments: &Arguments) -> Result<Self, String> {
        let own = |folder| {
            let gazetteer = GazetteerBuilder::new().folder(folder).build();
            Extractor::new(gazetteer.map_err(|error| error.to_string())?).map_err(|error| error.to_string())
        };
        Ok(Self {
            extractor: arguments.gazetteers.as_ref().map(own).transpose()?,
            published: arguments.published,
            format: (!arguments.explain).then_some(arguments.format),
        })
    }

    /// The output for one input, as it is written.
    pub(crate) fn answer(&self, item: &Item, scratch: &mut Scratch) -> Result<String, Fault> {
        let loaded = item.load()?;
        let owned = loaded.article(self.published)?;
        let article = owned.article();
        // No text is known that makes it panic; if there is one, it takes only itself out of a run of days.
        let extraction = catch_unwind(AssertUnwindSafe(|| self.extract(&article, scratch)));
        if article.text.len() > LARGE {
            *scratch = Scratch::default();
        }
        let extraction =
            extraction.map_err(|_| loaded.fault("the extraction failed: please report it with this document"))?;
        match self.format {
            None => Ok(explain(&article, &extraction)),
            Some(format) => json(&extraction, format).map_err(|error| loaded.fault(error.to_string())),
        }
    }

    fn extract(&self, article: &Article<'_>, scratch: &mut Scratch) -> Extraction {
        let extractor = self.extractor.as_ref().unwrap_or_else(|| Extractor::builtin());
        extractor.extract_with(article, scratch)
    }

    /// How the line of one input begins, without extracting it.
    pub(crate) fn beginning(&self, item: &Item) -> Result<String, Fault> {
        let loaded = item.load()?;
        let owned = loaded.article(self.published)?;
        let id = serde_json::to_string(owned.article().id).map_err(|error| loaded.fault(error.to_string()))?;
        Ok(format!("{BEGINNING}{id},"))
    }
}

/// One extraction as JSON: on one line, or pretty as an element of an array.
fn json(extraction: &Extraction, format: Format) -> serde_json::Result<String> {
    match format {
        Format::Jsonl => serde_json::to_string(extraction),
        // A line break inside a string is escaped, so that every line of the output is one of the layout.
        Format::Json => Ok(format!(
            "  {}",
            serde_json::to_string_pretty(extraction)?.replace('\n', "\n  ")
        )),
    }
}
