//! Who held what when: posts of the gazetteer behind the roles of the text, and what they say of its day.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use jiff::civil::Date;

use super::Discourse;
use super::canon::joined_key;
use crate::gazetteer::{Official, Post, TitleKind};
use crate::mention::{Meaning, Mention, MentionKind, Mentions, Reading, TitlePhrase, WordClass};
use crate::text::{Shape, fold, is_word};

/// The days on which all dated posts of an article's people were held.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Window {
    /// Disjoint intervals, both ends inclusive, in order.
    pub(crate) days: Vec<(Date, Date)>,
    /// The posts that it rests on: `nguyen-van-nen: bi-thu thanh-uy:thanh-pho-ho-chi-minh`.
    pub(crate) posts: Vec<String>,
}

impl Window {
    /// Whether it has begun by the day.
    pub(crate) fn began_by(&self, day: Date) -> bool {
        self.days.first().is_some_and(|(from, _)| *from <= day)
    }

    /// Whether the day lies in it.
    pub(crate) fn holds(&self, day: Date) -> bool {
        self.days.iter().any(|(from, to)| (*from..=*to).contains(&day))
    }
}

/// The window of one article of the file; `None` where no post bounds it or where the posts contradict each other.
///
/// An article that calls Nguyễn Văn Nên both `Bí thư Trung ương Đảng` and `Bí thư Thành ủy Thành phố Hồ Chí Minh` is of the
/// months in which he was both.
pub(crate) fn window(
    reading: &Reading<'_>,
    mentions: &Mentions,
    discourse: &Discourse,
    officials_of: &[Vec<&Official>],
    part: u16,
) -> Option<Window> {
    let mut window = Window {
        days: vec![(Date::MIN, Date::MAX)],
        posts: Vec::new(),
    };
    let part_of = |name: &Mention| reading.text.part_at(name.tokens.start);
    let first = mentions.names.partition_point(|name| part_of(name) < part);
    let own = first..mentions.names.partition_point(|name| part_of(name) <= part);
    for name in own {
        let apposition = &discourse.appositions[name];
        if !apposition.is_person {
            continue;
        }
        let officials = &officials_of[discourse.entities.of_name[name].0 as usize];
        for title in apposition
            .titles
            .iter()
            .map(|title| &mentions.titles[*title])
            .filter(|title| !title.former && says_office(reading, title))
        {
            narrow(&mut window, reading, officials, title);
        }
    }
    let bounded = !window.posts.is_empty() && !window.days.is_empty() && window.days != [(Date::MIN, Date::MAX)];
    bounded.then_some(window)
}

/// Whether a title says of what it is: a `Chủ tịch` or `Giám đốc` alone is anyone's, a `Bộ trưởng` is of a ministry.
fn says_office(reading: &Reading<'_>, title: &TitlePhrase) -> bool {
    let row = &reading.gazetteer.titles()[title.row as usize];
    let high = matches!(
        row.kind,
        TitleKind::Government | TitleKind::State | TitleKind::Diplomatic
    );
    title.of.is_some() || !row.body.is_empty() || row.takes.is_empty() || high
}

/// Keeps the days of the window on which one of the officials may have held the title.
fn narrow(window: &mut Window, reading: &Reading<'_>, officials: &[&Official], title: &TitlePhrase) {
    let posts: Vec<&Post> = officials
        .iter()
        .flat_map(|official| held(reading, reading.gazetteer.posts_of(&official.key), title))
        .collect();
    if posts.is_empty() {
        return;
    }
    let mut days: Vec<(Date, Date)> = Vec::new();
    for post in &posts {
        let from = post.held.from.map_or(Date::MIN, |from| from.first());
        let to = post.held.to.map_or(Date::MAX, |to| to.last());
        days.extend(
            window
                .days
                .iter()
                .map(|(a, b)| (from.max(*a), to.min(*b)))
                .filter(|(a, b)| a <= b),
        );
        let words = format!("{}: {} {}", post.official, post.title, post.body);
        if !window.posts.contains(&words) {
            window.posts.push(words);
        }
    }
    window.days = joined(days);
}

/// The intervals in order, those that touch or overlap as one.
fn joined(mut days: Vec<(Date, Date)>) -> Vec<(Date, Date)> {
    days.sort_unstable();
    let mut joined: Vec<(Date, Date)> = Vec::new();
    for (from, to) in days {
        match joined.last_mut() {
            Some(last) if from <= last.1.tomorrow().unwrap_or(Date::MAX) => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    joined
}

/// Gives persons the key of the gazetteer where name, post and day agree with one official alone.
pub(crate) fn link(reading: &Reading<'_>, mentions: &Mentions, discourse: &mut Discourse, day: Option<Date>) {
    let officials_of = candidates(reading, mentions, discourse);
    let mut titles_of: Vec<Vec<&TitlePhrase>> = vec![Vec::new(); discourse.entities.list.len()];
    for role in &discourse.roles {
        titles_of[role.person.0 as usize].push(&mentions.titles[role.title]);
    }
    for id in 0..discourse.entities.list.len() as u32 {
        if discourse.entities.list[id as usize].kind != MentionKind::Person {
            continue;
        }
        let (officials, titles) = (&officials_of[id as usize], &titles_of[id as usize]);
        let agrees = |official: &&Official| {
            let posts = reading.gazetteer.posts_of(&official.key);
            titles.iter().any(|title| {
                held(reading, posts, title).any(|post| title.former || day.is_none_or(|day| post.held.may_hold(day)))
            })
        };
        let officials_told = officials.iter().filter(|_| !titles.is_empty());
        let agreeing: Vec<&Official> = officials_told.copied().filter(agrees).collect();
        let entity = &mut discourse.entities.list[id as usize];
        match (agreeing.as_slice(), officials.as_slice()) {
            ([one], _) => {
                entity.key = Some(one.key.to_string());
                entity.wikidata = Some(one.wikidata.to_string()).filter(|id| !id.is_empty());
            }
            ([], several) => entity.alternatives = several.iter().map(|official| official.key.to_string()).collect(),
            (several, _) => entity.alternatives = several.iter().map(|official| official.key.to_string()).collect(),
        }
    }
}

/// For each entity, the officials of the gazetteer who have its name.
pub(crate) fn candidates<'g>(
    reading: &Reading<'g>,
    mentions: &Mentions,
    discourse: &Discourse,
) -> Vec<Vec<&'g Official>> {
    let mut officials_of: Vec<Vec<&Official>> = vec![Vec::new(); discourse.entities.list.len()];
    let names = mentions.names.iter().zip(&discourse.entities.of_name);
    for (name, id) in names.filter(|(name, _)| name.kind == MentionKind::Person && name.tokens.len() > 1) {
        let officials = &mut officials_of[id.0 as usize];
        for (end, meaning) in reading.meanings_at(name.tokens.start) {
            if let Meaning::Official(row) = meaning
                && end == name.tokens.end
            {
                let official = &reading.gazetteer.officials()[row as usize];
                if !officials.iter().any(|known| known.key == official.key) {
                    officials.push(official);
                }
            }
        }
    }
    officials_of
}

/// Those of an official's posts that a title of the text may mean.
fn held<'g>(reading: &Reading<'g>, posts: &'g [Post], title: &TitlePhrase) -> impl Iterator<Item = &'g Post> {
    let gazetteer = reading.gazetteer;
    let key = |row: u32| &*gazetteer.titles()[row as usize].key;
    let (own, whole) = (post_title(reading, title), title.whole.map(key));
    // Read where a post of that title asks for it, which is seldom.
    let words = OnceCell::new();
    let is_of = move |post: &Post| {
        let body = &*post.body;
        // `Bộ trưởng Ngoại giao Ấn Độ` is its `Ngoại trưởng`.
        let foreign = own == "bo-truong" && *post.title == *"ngoai-truong";
        if !foreign && *post.title != *own {
            return false;
        }
        let of = words.get_or_init(|| title.of.clone().map(|of| BodyWords::new(reading, of)));
        if foreign {
            return of.as_ref().is_some_and(|of| of.is_foreign_office(body));
        }
        // `Đảng ủy` alone is that of any office, `Tỉnh ủy` that of a province.
        let may_be =
            |of: &BodyWords| of.may_be(body) && (of.is_specific() || of.names(body) || is_local(reading, body));
        of.as_ref().is_none_or(may_be)
    };
    posts
        .iter()
        .filter(move |post| whole == Some(&*post.title) || is_of(post))
}

/// The key under which the posts of a title stand: `Trưởng` of `Trưởng Ban Tổ chức Trung ương` is a `Trưởng ban`, and `Phó` before a
/// title that has no row with it makes another of it.
pub(super) fn post_title<'g>(reading: &Reading<'g>, title: &TitlePhrase) -> Cow<'g, str> {
    let row = &reading.gazetteer.titles()[title.row as usize];
    let key = match &*row.key {
        "truong"
            if title
                .of
                .as_ref()
                .is_some_and(|of| is_word(reading.str(of.start), "ban")) =>
        {
            "truong-ban"
        }
        key => key,
    };
    let deputy = reading.word_at(title.head.start, WordClass::Deputy).is_some();
    let named_so = fold(&row.name).starts_with(&fold(reading.str(title.head.start)));
    if deputy && !named_so {
        Cow::Owned(format!("pho-{key}"))
    } else {
        Cow::Borrowed(key)
    }
}

/// Whether the key of a body is that of a place, `tinh-uy:tinh-ha-tinh`, which the text speaks of: a `Phó Chủ tịch UBND TP` of an
/// article about Đà Nẵng is no namesake in Hà Nội.
fn is_local(reading: &Reading<'_>, body: &str) -> bool {
    let place = body.rsplit(':').next().unwrap_or_default();
    place.len() < body.len() && reading.names_place(place)
}

/// The words of a body as they are compared with the keys of the gazetteer.
pub(super) struct BodyWords {
    /// The keys of the rows and heads that its surface may be.
    heads: Vec<String>,
    /// Its last two syllables, as a key has them: `chi-minh`.
    tail: String,
    /// The keys of its parts, joined: `thanh-uy-thanh-pho-ho-chi-minh`.
    joined: Option<String>,
    /// Whether something follows the head.
    specific: bool,
}

impl BodyWords {
    pub(super) fn new(reading: &Reading<'_>, of: Range<usize>) -> Self {
        let gazetteer = reading.gazetteer;
        let mut heads = Vec::new();
        let mut specific = true;
        for (end, meaning) in reading.meanings_at(of.start).filter(|(end, _)| *end <= of.end) {
            match meaning {
                Meaning::Head(row) => {
                    heads.push(gazetteer.patterns()[row as usize].key.to_string());
                    // `UBND TP` is any city's, as `UBND tỉnh` is any province's.
                    let unit = reading
                        .word_at(end, WordClass::Unit)
                        .is_some_and(|(unit, _)| unit == of.end);
                    specific &= end < of.end
                        && !unit
                        && (end..of.end).any(|at| reading.is_capital(at) || reading.shape(at) == Shape::Number);
                }
                Meaning::Body(row) => heads.push(gazetteer.bodies()[row as usize].key.to_string()),
                _ => {}
            }
        }
        let joined = joined_key(reading, of.clone());
        let syllables: Vec<String> = of
            .filter(|at| reading.shape(*at) != Shape::Mark)
            .map(|at| ascii(reading.str(at)))
            .collect();
        Self {
            heads,
            tail: syllables[syllables.len().saturating_sub(2)..].join("-"),
            joined,
            specific,
        }
    }

    /// Whether it names one body: `UBND tỉnh` is any province's.
    pub(super) fn is_specific(&self) -> bool {
        self.specific
    }

    /// Whether a key is that of the body itself.
    fn names(&self, body: &str) -> bool {
        self.heads.iter().any(|own| own == body)
    }

    /// Whether all parts of a body's key are those of this name; where it is no body's, of a ministry: `Bộ trưởng GTVT`.
    fn is_whole(&self, body: &str) -> bool {
        let Some(joined) = self.joined.as_deref() else {
            return false;
        };
        let parts = body.replace(':', "-");
        // `Thủ tướng Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam`: the office of this country names no body.
        let home = body.is_empty() && joined == "vn";
        parts == joined || parts.strip_prefix("bo-") == Some(joined) || home
    }

    /// Whether it is the foreign office of a country: `Ngoại giao Ấn Độ`, `Bộ Ngoại giao Ấn Độ`.
    fn is_foreign_office(&self, country: &str) -> bool {
        let joined = self.joined.as_deref().unwrap_or_default();
        let of = joined.strip_prefix("bo-").unwrap_or(joined).strip_prefix("ngoai-giao-");
        of == Some(country)
    }

    /// Whether a body key of a post may be this body.
    pub(super) fn may_be(&self, body: &str) -> bool {
        let head = body.split(':').next().unwrap_or_default();
        if self.is_whole(body) {
            return true;
        }
        let same_head = self.heads.iter().any(|own| own == body || own == head);
        same_head && (!self.specific || body.ends_with(&self.tail) || self.names(body))
            || self.heads.is_empty() && body.ends_with(&self.tail)
    }
}

/// A syllable without its marks, as keys have it: `Đảng` is `dang`.
fn ascii(syllable: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    fold(syllable)
        .nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .map(|c| if c == 'đ' { 'd' } else { c })
        .collect()
}
