//! One struct for each table of `gazetteers/`, a row each.

use std::borrow::Cow;

use crate::time::{DateRange, PartialDate};

/// The text of a cell: a part of the built-in tables, or owned where it was read from a user's.
pub type Cell = Cow<'static, str>;

/// The stable id of a row: lower-case ASCII letters, digits and hyphens, such as `nguyen-van-nen`.
pub type Key = Cell;

/// A place of `places.tsv`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Place {
    /// Stable id: `tinh-tay-ninh`; communes by their code, `vn-25456`.
    pub key: Key,
    /// The name without its unit word: `Tây Ninh`.
    pub name: Cell,
    /// What it is.
    pub kind: PlaceKind,
    /// The official code, where it has one: `72`.
    pub code: Cell,
    /// The place that it lies in, or the country of a foreign place: a key, or empty.
    pub parent: Key,
    /// Other surfaces, each matched as it is: `TP.HCM`.
    pub aliases: Vec<Cell>,
    /// When it existed under this name and rank.
    pub valid: DateRange,
    /// What it became: `merged_into`, `renamed_to` or `split_into`, each with the key of a place.
    pub became: Vec<(Lineage, Key)>,
    /// Whether the bare name is also a common word or a person, so that it needs its unit word: `Thanh Bình`, `Lê Duẩn`.
    pub needs_unit: bool,
    /// Where the fact is from.
    pub source: Cell,
}

/// How a place ended.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Lineage {
    /// It became a part of the other.
    MergedInto,
    /// It goes on under the other's name or rank.
    RenamedTo,
    /// Parts of it went to the other.
    SplitInto,
}

/// What a place is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[expect(missing_docs, reason = "each is its own definition in gazetteers/README.md")]
pub enum PlaceKind {
    Country,
    Province,
    Municipality,
    District,
    UrbanDistrict,
    Town,
    ProvincialCity,
    Commune,
    Ward,
    Township,
    SpecialZone,
    ForeignRegion,
    ForeignCity,
    Region,
    River,
    Sea,
    Island,
    Mountain,
    Airport,
    BorderGate,
    Venue,
    Street,
    Other,
}

/// A country of `countries.tsv`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Country {
    /// The ISO 3166-1 code in lower case, `vn`, or an own key for a former state.
    pub key: Key,
    /// The name that the press uses: `Hàn Quốc`.
    pub name: Cell,
    /// Other surfaces: `Đại Hàn Dân Quốc`.
    pub aliases: Vec<Cell>,
    /// Where the fact is from.
    pub source: Cell,
}

/// A body of `bodies.tsv`: an organisation that has a row of its own.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Body {
    /// Stable id: `bo-chinh-tri`.
    pub key: Key,
    /// The full name: `Bộ Chính trị`.
    pub name: Cell,
    /// Other surfaces: `BCT`.
    pub aliases: Vec<Cell>,
    /// What it is: one of the words that `gazetteers/README.md` lists (`party`, `ministry`, `army` …).
    pub kind: Cell,
    /// The body above it: a key, or empty.
    pub parent: Key,
    /// The place or country that it belongs to: a key of a place or of a country, or empty.
    pub place: Key,
    /// When it existed under this name.
    pub valid: DateRange,
    /// The body that took over: a key, or empty.
    pub successor: Key,
    /// Where the fact is from.
    pub source: Cell,
}

/// A pattern of `body_patterns.tsv`: a head with slots that makes bodies without rows of their own.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BodyPattern {
    /// Stable id of the pattern: `ubnd`.
    pub key: Key,
    /// The head as the full name has it: `Ủy ban nhân dân`.
    pub head: Cell,
    /// Other surfaces of the head: `UBND`.
    pub aliases: Vec<Cell>,
    /// What its bodies are, as in [`Body::kind`].
    pub kind: Cell,
    /// What may follow the head, in this order.
    pub slots: Vec<Slot>,
    /// Whether the head alone, capitalised, is a body's short name: `Thành ủy` is, `Sở` is not.
    pub bare: bool,
    /// Where the fact is from.
    pub source: Cell,
}

/// What may follow the head of a body.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Slot {
    /// A field of government, of `sectors.tsv`: `Y tế`.
    Sector,
    /// Any capitalised name: `Công ty {name}`.
    Name,
    /// A number of up to four digits: `Sư đoàn {number}`.
    Number,
    /// A place with or without its unit word: `UBND {place}`.
    Place,
    /// A country: `Quốc hội {country}`.
    Country,
    /// Another body: `Văn phòng {body}`.
    Body,
}

/// A field of government of `sectors.tsv`: `Giáo dục và Đào tạo`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sector {
    /// Stable id: `giao-duc-va-dao-tao`.
    pub key: Key,
    /// The full form.
    pub name: Cell,
    /// Other surfaces: `GD-ĐT`.
    pub aliases: Vec<Cell>,
    /// Where the fact is from.
    pub source: Cell,
}

/// A title of `titles.tsv`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Title {
    /// Stable id: `bi-thu`.
    pub key: Key,
    /// The title without its body: `Bí thư`.
    pub name: Cell,
    /// Other surfaces: `BT`.
    pub aliases: Vec<Cell>,
    /// What sort it is.
    pub kind: TitleKind,
    /// Working order of precedence, 1 first; 0 where there is none.
    pub rank: u16,
    /// What may follow it.
    pub takes: Vec<Takes>,
    /// Whether one body has one holder at a time.
    pub single_seat: bool,
    /// The body that the title itself names: `Thủ tướng` is of `chinh-phu`; a key, or empty.
    pub body: Key,
    /// Where the fact is from.
    pub source: Cell,
}

/// What sort of title.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[expect(missing_docs, reason = "each is its own definition in gazetteers/README.md")]
pub enum TitleKind {
    Party,
    State,
    Government,
    Assembly,
    Front,
    Court,
    Military,
    Police,
    Diplomatic,
    Rank,
    Academic,
    Company,
    Religious,
    Press,
    Other,
}

/// What may follow a title to make it whole.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Takes {
    /// A body: `Bí thư {Thành ủy Hà Nội}`.
    Body,
    /// A place or country: `Thủ tướng {Lào}`.
    Place,
    /// A field: `Bộ trưởng {Y tế}`.
    Sector,
}

/// A person of `officials.tsv`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Official {
    /// Stable id: `nguyen-van-nen`; namesakes get their year of birth, `nguyen-van-hung-1964`.
    pub key: Key,
    /// The name that the press uses.
    pub name: Cell,
    /// Other surfaces: `Xi Jinping` of `Tập Cận Bình`.
    pub aliases: Vec<Cell>,
    /// `m`, `f` or empty.
    pub gender: Cell,
    /// Birth, as far as known.
    pub born: Option<PartialDate>,
    /// Death, as far as known.
    pub died: Option<PartialDate>,
    /// The country served, a key of a country: `vn`.
    pub country: Key,
    /// The Wikidata id, or empty.
    pub wikidata: Cell,
    /// Where the fact is from.
    pub source: Cell,
}

/// A dated post of `posts.tsv`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Post {
    /// Who held it: a key of an official.
    pub official: Key,
    /// What it is: a key of a title.
    pub title: Key,
    /// Of which body: the key of a body, or of a pattern with its slots, `tinh-uy:tinh-tay-ninh`, `so:y-te:tinh-tay-ninh`; empty where the title says it all.
    pub body: Cell,
    /// From when to when, both ends as far as known; an open end is a post still held when the row was written.
    pub held: DateRange,
    /// Why two holders of one seat overlap, or other explanation; may be empty.
    pub note: Cell,
    /// Where the fact is from.
    pub source: Cell,
}

/// A part of names of `names.tsv`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NamePart {
    /// The syllables: `Nguyễn`, `Tôn Nữ`.
    pub text: Cell,
    /// Which part of a name.
    pub part: NameRole,
    /// How often among the persons that were counted; 0 where nobody counted.
    pub frequency: u32,
    /// Where the fact is from.
    pub source: Cell,
}

/// Which part of a name.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum NameRole {
    /// A family name of the Kinh: `Nguyễn`.
    Surname,
    /// A family name or name head of a minority: `Ksor`, `Y`, `Hầu`.
    MinoritySurname,
    /// A family name of the Chinese or Korean in Sino-Vietnamese: `Tập`.
    ForeignSurname,
    /// Between family and given name: `Văn`.
    Middle,
    /// The name a person is called by: `Nên`.
    Given,
    /// The first name of a foreigner: `Marcel`.
    ForeignGiven,
}

/// A phrase of `triggers.tsv` that speaks of an event.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Trigger {
    /// The phrase: `chủ trì`.
    pub surface: Cell,
    /// The event type that it belongs to, by its name in the output: `conference`.
    pub event: Cell,
    /// How it works in a sentence: one of the words that `gazetteers/README.md` lists for the type (`verb`, `noun`, `veto` …).
    pub reading: Cell,
    /// What it says of the event: the `kind`, `act` or `action` of the guidelines, or empty.
    pub value: Cell,
    /// Where the fact is from.
    pub source: Cell,
}

/// A word of `words.tsv`: the closed classes that mention and event rules lean on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Word {
    /// The word: `đồng chí`.
    pub surface: Cell,
    /// Its class: one of the words that `gazetteers/README.md` lists (`honorific`, `unit`, `aspect` …).
    pub class: Cell,
    /// What it means inside the class, such as `female` or `planned`; may be empty.
    pub value: Cell,
    /// Where the fact is from.
    pub source: Cell,
}
