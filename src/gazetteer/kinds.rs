//! The words that the tables use for the enumerations of the records.

use super::records::{Lineage, NameRole, PlaceKind, Slot, Takes, TitleKind};

/// Each kind of place with its word in `places.tsv`.
pub(crate) const PLACE_KINDS: [(&str, PlaceKind); 23] = [
    ("country", PlaceKind::Country),
    ("province", PlaceKind::Province),
    ("municipality", PlaceKind::Municipality),
    ("district", PlaceKind::District),
    ("urban_district", PlaceKind::UrbanDistrict),
    ("town", PlaceKind::Town),
    ("provincial_city", PlaceKind::ProvincialCity),
    ("commune", PlaceKind::Commune),
    ("ward", PlaceKind::Ward),
    ("township", PlaceKind::Township),
    ("special_zone", PlaceKind::SpecialZone),
    ("foreign_region", PlaceKind::ForeignRegion),
    ("foreign_city", PlaceKind::ForeignCity),
    ("region", PlaceKind::Region),
    ("river", PlaceKind::River),
    ("sea", PlaceKind::Sea),
    ("island", PlaceKind::Island),
    ("mountain", PlaceKind::Mountain),
    ("airport", PlaceKind::Airport),
    ("border_gate", PlaceKind::BorderGate),
    ("venue", PlaceKind::Venue),
    ("street", PlaceKind::Street),
    ("other", PlaceKind::Other),
];

/// Each way a place ends with its word in the column `became`.
pub(crate) const LINEAGES: [(&str, Lineage); 3] = [
    ("merged_into", Lineage::MergedInto),
    ("renamed_to", Lineage::RenamedTo),
    ("split_into", Lineage::SplitInto),
];

/// Each slot of a body pattern with its word in `body_patterns.tsv`.
pub(crate) const SLOTS: [(&str, Slot); 6] = [
    ("sector", Slot::Sector),
    ("name", Slot::Name),
    ("number", Slot::Number),
    ("place", Slot::Place),
    ("country", Slot::Country),
    ("body", Slot::Body),
];

/// Each kind of title with its word in `titles.tsv`.
pub(crate) const TITLE_KINDS: [(&str, TitleKind); 15] = [
    ("party", TitleKind::Party),
    ("state", TitleKind::State),
    ("government", TitleKind::Government),
    ("assembly", TitleKind::Assembly),
    ("front", TitleKind::Front),
    ("court", TitleKind::Court),
    ("military", TitleKind::Military),
    ("police", TitleKind::Police),
    ("diplomatic", TitleKind::Diplomatic),
    ("rank", TitleKind::Rank),
    ("academic", TitleKind::Academic),
    ("company", TitleKind::Company),
    ("religious", TitleKind::Religious),
    ("press", TitleKind::Press),
    ("other", TitleKind::Other),
];

/// What a title may take, with its word in `titles.tsv`.
pub(crate) const TAKES: [(&str, Takes); 3] = [
    ("body", Takes::Body),
    ("place", Takes::Place),
    ("sector", Takes::Sector),
];

/// Each part of a name with its word in `names.tsv`.
pub(crate) const NAME_ROLES: [(&str, NameRole); 6] = [
    ("surname", NameRole::Surname),
    ("minority_surname", NameRole::MinoritySurname),
    ("foreign_surname", NameRole::ForeignSurname),
    ("middle", NameRole::Middle),
    ("given", NameRole::Given),
    ("foreign_given", NameRole::ForeignGiven),
];

/// The value of a word in one of the tables above.
pub(crate) fn value_of<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    words.iter().find(|(known, _)| *known == word).map(|&(_, value)| value)
}

/// The word of a value in one of the tables above.
fn word_of<T: PartialEq>(words: &[(&'static str, T)], value: &T) -> &'static str {
    words
        .iter()
        .find(|(_, known)| known == value)
        .map_or("", |(word, _)| word)
}

impl PlaceKind {
    /// The word that `places.tsv` uses: `provincial_city`.
    pub fn as_str(self) -> &'static str {
        word_of(&PLACE_KINDS, &self)
    }
}

impl Lineage {
    /// The word that the column `became` uses: `merged_into`.
    pub fn as_str(self) -> &'static str {
        word_of(&LINEAGES, &self)
    }
}

impl TitleKind {
    /// The word that `titles.tsv` uses: `party`.
    pub fn as_str(self) -> &'static str {
        word_of(&TITLE_KINDS, &self)
    }
}

impl NameRole {
    /// The word that `names.tsv` uses: `minority_surname`.
    pub fn as_str(self) -> &'static str {
        word_of(&NAME_ROLES, &self)
    }
}
