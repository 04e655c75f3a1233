//! The lines of a file in order: what each is, and where another article begins.

use super::super::Zone;
use super::super::fold::fold;
use super::super::token::Words;
use super::line::{Kind, Line};

/// The shortest headline that begins another article without being repeated, in tokens.
const HEADLINE_LENGTH: usize = 5;

/// The shortest paragraph that follows such a headline, in tokens.
const LEAD_LENGTH: usize = 20;

/// The longest rubric above a headline, in tokens: `THỜI SỰ`.
const RUBRIC_LENGTH: usize = 4;

/// The line breaks before the captions that stand together below an article: two blank lines.
const WIDE_GAP: usize = 3;

/// The longest caption in such a gallery, in tokens.
const GALLERY_CAPTION_LENGTH: usize = 70;

/// What a line was found to be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) zone: Zone,
    pub(super) part: u16,
    /// How many of its last sentences name the authors: `… của tỉnh. Văn Kiên`.
    pub(super) bylines: usize,
}

/// What was read of an article.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Stage {
    /// Nothing.
    Top,
    /// The headline.
    Headed,
    /// The lead.
    Running,
    /// The byline, or what the site prints below.
    Closed,
    /// The heading of a list of links.
    Links,
    /// The first of the captions below the article.
    Gallery,
}

/// The places of the lines.
pub(super) fn places(words: Words<'_>, lines: &[Line], title: Option<&str>) -> Vec<Place> {
    let mut walk = Walk {
        words,
        lines,
        gallery: gallery(lines),
        headline: title.map_or_else(String::new, fold),
        rubric: false,
        stage: match title {
            Some(_) => Stage::Headed,
            None => Stage::Top,
        },
        part: 0,
    };
    (0..lines.len()).map(|at| walk.place(at)).collect()
}

/// The first line of the captions that stand together at the end of a file, or the number of lines.
///
/// They are the short lines after the last gap of two blank lines, where such gaps are rare.
fn gallery(lines: &[Line]) -> usize {
    let wide = |line: &&Line| line.breaks >= WIDE_GAP;
    let is_short = |line: &Line| line.tokens.len() <= GALLERY_CAPTION_LENGTH;
    match lines.iter().skip(1).rposition(|line| wide(&line)) {
        Some(before)
            if lines.iter().skip(1).filter(wide).count() * 6 <= lines.len().max(12)
                && lines[before + 1..].iter().all(is_short) =>
        {
            before + 1
        }
        _ => lines.len(),
    }
}

struct Walk<'a> {
    words: Words<'a>,
    lines: &'a [Line],
    /// The first line of the captions below the last article.
    gallery: usize,
    /// The headline, folded.
    headline: String,
    /// Whether the headline is as short as a rubric.
    rubric: bool,
    stage: Stage,
    part: u16,
}

impl Walk<'_> {
    fn place(&mut self, at: usize) -> Place {
        let zone = self.zone(at);
        let bylines = match zone {
            Zone::Lead | Zone::Body => self.signatures(at),
            _ => 0,
        };
        if bylines > 0 {
            self.stage = Stage::Closed;
        }
        Place {
            zone,
            part: self.part,
            bylines,
        }
    }

    fn zone(&mut self, at: usize) -> Zone {
        match self.lines[at].kind {
            Kind::Boilerplate => self.close(Zone::Boilerplate),
            Kind::Links => {
                self.stage = Stage::Links;
                Zone::Boilerplate
            }
            Kind::Label | Kind::Caption => Zone::Caption,
            _ if at > 0 && self.lines[at - 1].kind == Kind::Label => Zone::Caption,
            Kind::Byline => self.close(Zone::Byline),
            Kind::Names if self.stage != Stage::Top && self.ends_article(at) => self.close(Zone::Byline),
            Kind::Names | Kind::Title => self.title(at),
            Kind::Paragraph => self.paragraph(at),
        }
    }

    /// A line below the running text closes the article; above it, it changes nothing.
    fn close(&mut self, zone: Zone) -> Zone {
        if self.stage == Stage::Running {
            self.stage = Stage::Closed;
        }
        zone
    }

    /// What a line without a full stop is.
    fn title(&mut self, at: usize) -> Zone {
        let repeats = self.is_repeated(at);
        match self.stage {
            Stage::Top if at + 1 < self.lines.len() => self.head(at),
            Stage::Headed if self.rubric || self.text(at) == self.headline => self.head(at),
            Stage::Running | Stage::Links | Stage::Gallery if repeats => self.begin_part(at),
            Stage::Closed if repeats || self.heads_article(at) => self.begin_part(at),
            Stage::Links => Zone::Boilerplate,
            _ => self.paragraph(at),
        }
    }

    fn head(&mut self, at: usize) -> Zone {
        self.headline = self.text(at);
        self.rubric = self.lines[at].tokens.len() <= RUBRIC_LENGTH;
        self.stage = Stage::Headed;
        Zone::Headline
    }

    fn begin_part(&mut self, at: usize) -> Zone {
        self.part = self.part.saturating_add(1);
        self.head(at)
    }

    /// What a line of running text is.
    fn paragraph(&mut self, at: usize) -> Zone {
        let (stage, zone) = match self.stage {
            Stage::Top | Stage::Headed => (Stage::Running, Zone::Lead),
            Stage::Gallery => (Stage::Gallery, Zone::Caption),
            _ if at >= self.gallery => (Stage::Gallery, Zone::Caption),
            _ => (Stage::Running, Zone::Body),
        };
        self.stage = stage;
        zone
    }

    /// How many sentences at the end of the line are bylines.
    fn signatures(&self, at: usize) -> usize {
        match self.lines[at].signatures {
            0 => 0,
            count if self.ends_article(at) => count,
            _ => 0,
        }
    }

    /// Whether the line is the last of its article, so that names there are those of the authors.
    fn ends_article(&self, at: usize) -> bool {
        let Some(next) = self.lines.get(at + 1) else {
            return true;
        };
        at + 1 == self.gallery
            || matches!(next.kind, Kind::Boilerplate | Kind::Links | Kind::Byline)
            || self.heads_article(at + 1)
    }

    /// Whether the line is the headline of an article whose lead follows.
    fn heads_article(&self, at: usize) -> bool {
        let line = &self.lines[at];
        let followed = self
            .lines
            .get(at + 1)
            .is_some_and(|next| next.kind == Kind::Paragraph && next.tokens.len() >= LEAD_LENGTH);
        line.kind == Kind::Title
            && (self.is_repeated(at) || at < self.gallery && followed && line.tokens.len() >= HEADLINE_LENGTH)
    }

    /// Whether the next line is the same.
    fn is_repeated(&self, at: usize) -> bool {
        let (line, next) = (&self.lines[at], self.lines.get(at + 1));
        line.kind == Kind::Title
            && line.tokens.len() >= HEADLINE_LENGTH
            && next.is_some_and(|next| next.tokens.len() == line.tokens.len())
            && self.text(at) == self.text(at + 1)
    }

    fn text(&self, at: usize) -> String {
        let tokens = &self.lines[at].tokens;
        let (first, last) = (tokens.start, tokens.end - 1);
        let span = self.words.tokens[first].span.to(self.words.tokens[last].span);
        fold(span.of(self.words.view))
    }
}
