//! The one place where the rooms meet.

mod dating;

use crate::article::Article;
use crate::discourse::{self, Discourse, Inferred};
use crate::event::{self, Participant, Story};
use crate::extraction::{Document, Extraction, MentionOut, Role};
use crate::gazetteer::Gazetteer;
use crate::matcher::TooManySurfaces;
use crate::mention::{self, MentionKind, Mentions, Reading, ReadingMemory, Vocabulary};
use crate::span::Span;
use crate::text::{Text, TextMemory, single_spaced};
use crate::time::{self, ResolvedDate};

/// Reads articles; built once, shared by any number of threads.
///
/// ```
/// use sukien::{Article, Extractor};
///
/// let extraction = Extractor::builtin().extract(&Article::new("Ông Nguyễn Văn Nên cho biết, hội nghị đã bế mạc."));
/// assert_eq!(extraction.events.len(), 1);
/// ```
#[derive(Debug)]
pub struct Extractor {
    gazetteer: Source,
    vocabulary: Vocabulary,
}

#[derive(Debug)]
enum Source {
    Builtin(&'static Gazetteer),
    Own(Box<Gazetteer>),
}

/// Memory that one article after another may use, of whatever extractor; each thread needs its own.
///
/// It holds as much as the longest of them took; drop it to give that back.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    text: TextMemory,
    reading: ReadingMemory,
}

impl Extractor {
    /// The extractor over the built-in gazetteer; compiled at the first call, shared by all later ones.
    pub fn builtin() -> &'static Self {
        static BUILTIN: once_cell::sync::Lazy<Extractor> = once_cell::sync::Lazy::new(|| {
            let gazetteer = Gazetteer::builtin();
            Extractor {
                vocabulary: Vocabulary::new(gazetteer).expect("the built-in surfaces fit"),
                gazetteer: Source::Builtin(gazetteer),
            }
        });
        &BUILTIN
    }

    /// An extractor over a gazetteer of one's own, such as a `GazetteerBuilder` makes.
    ///
    /// # Errors
    ///
    /// When the gazetteer has more surfaces than an automaton can hold (hundreds of millions of bytes).
    pub fn new(gazetteer: Gazetteer) -> Result<Self, TooManySurfaces> {
        Ok(Self {
            vocabulary: Vocabulary::new(&gazetteer)?,
            gazetteer: Source::Own(Box::new(gazetteer)),
        })
    }

    /// The gazetteer that it reads with.
    pub fn gazetteer(&self) -> &Gazetteer {
        match &self.gazetteer {
            Source::Builtin(gazetteer) => gazetteer,
            Source::Own(gazetteer) => gazetteer,
        }
    }

    /// Extracts one article. It can't fail: what can't be resolved is left empty.
    pub fn extract(&self, article: &Article<'_>) -> Extraction {
        self.extract_with(article, &mut Scratch::default())
    }

    /// The same in memory that an article before has used, which saves who reads many to ask for it again and again.
    ///
    /// ```
    /// use sukien::{Article, Extractor, Scratch};
    ///
    /// let mut scratch = Scratch::default();
    /// for text in ["Ông Nguyễn Văn Nên dự.", "Hội nghị đã bế mạc."] {
    ///     let extraction = Extractor::builtin().extract_with(&Article::new(text), &mut scratch);
    ///     assert_eq!(extraction, Extractor::builtin().extract(&Article::new(text)));
    /// }
    /// ```
    pub fn extract_with(&self, article: &Article<'_>, scratch: &mut Scratch) -> Extraction {
        let text = Text::read(article.readable(), article.title, std::mem::take(&mut scratch.text));
        let mut dates = time::resolve(time::find_dates(&text), &text, article.published);
        let taken: Vec<_> = dates.iter().map(|date| date.expression.tokens.clone()).collect();
        let reading = Reading::new(
            &text,
            &self.vocabulary,
            self.gazetteer(),
            std::mem::take(&mut scratch.reading),
        );
        let mentions = mention::read(&reading, &taken);
        let mut discourse = discourse::understand(&reading, &mentions);
        let dating = dating::date(article, &reading, &mentions, &discourse, &mut dates);
        discourse::link(&reading, &mentions, &mut discourse, dating.day);
        let inferred = discourse::infer(&reading, &mentions, &discourse, dating.day);
        let story = Story::new(&reading, &mentions, &discourse, &dates, dating.day);
        let events = event::merge(event::find(&story));
        let extraction = Extraction {
            document: Document {
                id: article.id.to_owned(),
                published: dating.day.map(|day| day.to_string()),
                dated_by: dating.by,
                interval: dating.interval,
                posts: dating.posts,
            },
            mentions: mentions_out(&text, &mentions, &discourse, inferred, &dates),
            roles: roles(&text, &mentions, &discourse),
            entities: discourse.entities.list,
            events,
        };
        scratch.reading = reading.into_memory();
        scratch.text = text.into_memory();
        extraction
    }
}

fn mentions_out(
    text: &Text<'_>,
    mentions: &Mentions,
    discourse: &Discourse,
    inferred: Vec<Option<Inferred>>,
    dates: &[ResolvedDate],
) -> Vec<MentionOut> {
    let plain = |kind, tokens: std::ops::Range<usize>| {
        let span = text.original(text.span_of(tokens));
        MentionOut {
            kind,
            span,
            text: span.of(text.raw).to_owned(),
            entity: None,
            value: None,
            inferred: None,
        }
    };
    let mut out: Vec<MentionOut> = Vec::with_capacity(mentions.names.len() + mentions.titles.len() + dates.len());
    out.extend(
        mentions
            .names
            .iter()
            .zip(&discourse.entities.of_name)
            .map(|(name, entity)| MentionOut {
                entity: Some(entity.0),
                ..plain(name.kind, name.tokens.clone())
            }),
    );
    out.extend(
        mentions
            .titles
            .iter()
            .zip(inferred)
            .map(|(title, inferred)| MentionOut {
                inferred,
                ..plain(MentionKind::Title, title.tokens.clone())
            }),
    );
    out.extend(
        mentions
            .documents
            .iter()
            .filter(|document| document.code.is_some())
            .map(|document| plain(MentionKind::Document, document.tokens.clone())),
    );
    out.extend(dates.iter().map(|date| MentionOut {
        value: date.value.as_ref().map(ToString::to_string),
        ..plain(MentionKind::Date, date.expression.tokens.clone())
    }));
    out.sort_by_key(|mention| (mention.span.start, std::cmp::Reverse(mention.span.end), mention.kind));
    out
}

fn roles(text: &Text<'_>, mentions: &Mentions, discourse: &Discourse) -> Vec<Role> {
    let original = |tokens: std::ops::Range<usize>| text.original(text.span_of(tokens));
    let written = |span: Span| single_spaced(span.of(text.raw));
    let role = |fact: &crate::discourse::RoleFact| {
        let title = &mentions.titles[fact.title];
        let span = original(title.tokens.clone());
        let person = discourse.entities.get(fact.person);
        Role {
            person: Participant {
                name: person.name.clone(),
                entity: Some(person.id),
                span,
            },
            title: written(span),
            body: title.of.clone().map(|of| {
                let span = original(of);
                Participant {
                    name: written(span),
                    entity: None,
                    span,
                }
            }),
            span,
        }
    };
    discourse.roles.iter().map(role).collect()
}
