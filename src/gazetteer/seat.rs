//! From the words of an office to the keys of its title and its body.

use std::collections::BTreeSet;

use super::records::{BodyPattern, Slot, Takes, Title};
use super::set::Gazetteer;
use super::surface::{folded, matching};

/// A title at a body, as posts name it.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Seat {
    /// The key of the title.
    pub title: String,
    /// The body as [`Post::body`](super::Post::body) writes it; empty for the one that the title itself names.
    pub body: String,
}

impl Gazetteer {
    /// What the words of an office may mean, given as title and body with the border anywhere between them:
    /// `Bí thư Thành ủy` and `Thành phố Hồ Chí Minh`, `Bộ trưởng` and `Y tế`; or the two keys.
    ///
    /// Seats that somebody is known to have held stand alone where there are any; else come all that the words can
    /// mean. The longest title comes first, then bodies by key. Empty where no title or no body has the words. It looks at
    /// every row: it is made for questions, not for the reading of texts.
    pub fn seats_named(&self, title: &str, body: &str) -> Vec<Seat> {
        let mut seats = Vec::new();
        for (known, rest) in self.titles_before(title) {
            let phrase = folded(&format!("{rest} {body}"));
            let bodies = self.bodies_after(known, body, &phrase);
            let own_body_left_out = bodies
                .into_iter()
                .map(|body| if body == known.body { String::new() } else { body });
            seats.extend(own_body_left_out.map(|body| Seat {
                title: known.key.to_string(),
                body,
            }));
        }
        // `Thủ tướng Chính phủ` is the name of the title, and `Thủ tướng` at the government that it names itself.
        let mut known = BTreeSet::new();
        seats.retain(|seat| known.insert(seat.clone()));
        let is_held = |seat: &Seat| self.posts_in(&seat.title, &seat.body).next().is_some();
        if seats.iter().any(is_held) {
            seats.retain(is_held);
        }
        seats
    }

    /// The titles that the words begin with, the longest first, each with the words behind it.
    fn titles_before(&self, words: &str) -> Vec<(&Title, String)> {
        if let Some(title) = self.title(words) {
            return vec![(title, String::new())];
        }
        let words = folded(words);
        let mut titles = Vec::new();
        for (head, rest) in splits(&words).into_iter().rev() {
            let named = self
                .titles()
                .iter()
                .filter(|title| matching(&title.name, &title.aliases, head).is_some());
            titles.extend(named.map(|title| (title, rest.to_owned())));
        }
        titles
    }

    /// The bodies that a title may have with these words behind it; `key` is the body as it was given.
    fn bodies_after(&self, title: &Title, key: &str, phrase: &str) -> BTreeSet<String> {
        if phrase.is_empty() {
            return BTreeSet::from([String::new()]);
        }
        if self.posts_in(&title.key, key).next().is_some() {
            return BTreeSet::from([key.to_owned()]);
        }
        let mut bodies = self.bodies_named(phrase);
        if title.takes.contains(&Takes::Sector) {
            bodies.extend(self.ministries_of(phrase));
        }
        if bodies.is_empty() {
            bodies.extend(self.bodies_at(title, phrase));
        }
        bodies
    }

    /// The bodies and countries of a folded name, and the bodies that a pattern makes of it.
    fn bodies_named(&self, words: &str) -> BTreeSet<String> {
        let bodies = self
            .bodies()
            .iter()
            .filter(|body| matching(&body.name, &body.aliases, words).is_some());
        let mut keys: BTreeSet<String> = bodies.map(|body| body.key.to_string()).collect();
        keys.extend(self.countries_named(words));
        for pattern in self.patterns() {
            keys.extend(self.filled(pattern, words));
        }
        keys
    }

    fn countries_named(&self, words: &str) -> impl Iterator<Item = String> {
        let named = self
            .countries()
            .iter()
            .filter(move |row| matching(&row.name, &row.aliases, words).is_some());
        named.map(|country| country.key.to_string())
    }

    /// The keys of a pattern with its slots filled by what follows its head in the words.
    fn filled(&self, pattern: &BodyPattern, words: &str) -> Vec<String> {
        let heads = splits(words).into_iter();
        heads
            .filter(|(head, rest)| !rest.is_empty() && matching(&pattern.head, &pattern.aliases, head).is_some())
            .flat_map(|(_, rest)| self.fillings(&pattern.slots, rest))
            .map(|filling| format!("{}{filling}", pattern.key))
            .collect()
    }

    /// Every way to read the words as the slots in their order, each slot once or not at all: `:y-te:tinh-tay-ninh`.
    fn fillings(&self, slots: &[Slot], words: &str) -> Vec<String> {
        if words.is_empty() {
            return vec![String::new()];
        }
        let mut fillings = Vec::new();
        for (index, &slot) in slots.iter().enumerate() {
            for (head, rest) in splits(words) {
                for key in self.slot_keys(slot, head) {
                    let others = self.fillings(&slots[index + 1..], rest);
                    fillings.extend(others.iter().map(|other| format!(":{key}{other}")));
                }
            }
        }
        fillings
    }

    fn slot_keys(&self, slot: Slot, words: &str) -> Vec<String> {
        match slot {
            Slot::Sector => {
                let named = self
                    .sectors()
                    .iter()
                    .filter(|row| matching(&row.name, &row.aliases, words).is_some());
                named.map(|sector| sector.key.to_string()).collect()
            }
            // `Sư đoàn 9` lies in no `phường 9`.
            Slot::Place if words.bytes().all(|byte| byte.is_ascii_digit()) => Vec::new(),
            Slot::Place => self
                .places_named(words)
                .map(|(_, place, _)| place.key.to_string())
                .collect(),
            Slot::Country => self.countries_named(words).collect(),
            Slot::Body => {
                let named = self
                    .bodies()
                    .iter()
                    .filter(|row| matching(&row.name, &row.aliases, words).is_some());
                named.map(|body| body.key.to_string()).collect()
            }
            Slot::Number if !words.is_empty() && words.bytes().all(|byte| byte.is_ascii_digit()) => {
                vec![words.to_owned()]
            }
            Slot::Name | Slot::Number => Vec::new(),
        }
    }

    /// The ministries whose name ends with the words of their field, as in `Bộ trưởng Y tế`.
    fn ministries_of(&self, field: &str) -> Vec<String> {
        let is_of_field = |name: &str| folded(name).strip_suffix(field).is_some_and(|head| head.ends_with(' '));
        let ministries = self
            .bodies()
            .iter()
            .filter(|body| body.kind == "ministry" && is_of_field(&body.name));
        ministries.map(|body| body.key.to_string()).collect()
    }

    /// The bodies at a place where somebody had the title: `Bí thư` and `Tây Ninh`.
    fn bodies_at(&self, title: &Title, place: &str) -> Vec<String> {
        let places: Vec<_> = self.places_named(place).map(|(_, place, _)| &*place.key).collect();
        let is_there = |body: &str| places.iter().any(|place| body.rsplit(':').next() == Some(place));
        let posts = self
            .posts()
            .iter()
            .filter(|post| post.title == title.key && is_there(&post.body));
        posts.map(|post| post.body.to_string()).collect()
    }
}

/// The words cut in two at each of their borders, the whole with nothing behind it last.
fn splits(words: &str) -> Vec<(&str, &str)> {
    let cuts = words
        .match_indices(' ')
        .map(|(space, _)| (&words[..space], &words[space + 1..]));
    cuts.chain([(words, "")]).collect()
}
