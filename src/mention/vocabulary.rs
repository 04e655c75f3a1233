//! What the surfaces mean: the gazetteer's rows behind each hit of the matcher.

use std::borrow::Cow;

use crate::gazetteer::{Cell, Gazetteer, NameRole, PlaceKind};
use crate::matcher::{Case, Surface, SurfaceId, SurfaceMatcher, TooManySurfaces};

/// A row of the gazetteer, by its index in its table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Meaning {
    Place(u32),
    /// A place whose bare name is also something else, so that it counts behind its unit word only: `Hòa Bình`.
    UnitPlace(u32),
    Country(u32),
    Body(u32),
    Head(u32),
    Sector(u32),
    Title(u32),
    Official(u32),
    Name(NameRole),
    /// Syllables that go together inside the names of known bodies: `Nông dân`, `Chữ thập đỏ`.
    Compound,
    Trigger(u32),
    Word(WordClass, u32),
}

/// A set of kinds of meanings: a bit for each variant of [`Meaning`], each role of a name and each class of words.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Kinds(u64);

impl Kinds {
    /// Every kind that a name, a title, a document or an honorific can begin with.
    pub(crate) const BEGIN_NAMES: Self = Self::of(Meaning::Place(0))
        .and(Meaning::UnitPlace(0))
        .and(Meaning::Country(0))
        .and(Meaning::Body(0))
        .and(Meaning::Head(0))
        .and(Meaning::Sector(0))
        .and(Meaning::Title(0))
        .and(Meaning::Official(0))
        .and(Meaning::Word(WordClass::Honorific, 0))
        .and(Meaning::Word(WordClass::Plural, 0))
        .and(Meaning::Word(WordClass::Unit, 0))
        .and(Meaning::Word(WordClass::Former, 0))
        .and(Meaning::Word(WordClass::Deputy, 0))
        .and(Meaning::Word(WordClass::DocumentKind, 0));

    /// What titles begin with.
    pub(crate) const TITLES: Self = Self::of(Meaning::Title(0))
        .and(Meaning::Word(WordClass::Former, 0))
        .and(Meaning::Word(WordClass::Deputy, 0));

    /// Known bodies, and the heads of others.
    pub(crate) const BODIES: Self = Self::of(Meaning::Body(0)).and(Meaning::Head(0));

    /// Places and countries that are known by their bare names.
    pub(crate) const PLACES: Self = Self::of(Meaning::Place(0)).and(Meaning::Country(0));

    /// Countries, by their names or by the syllable that stands for them.
    pub(crate) const COUNTRIES: Self = Self::of(Meaning::Country(0)).and(Meaning::Word(WordClass::ShortCountry, 0));

    /// Every part of names.
    pub(crate) const NAMES: Self = Self::SURNAMES
        .and(Meaning::Name(NameRole::Middle))
        .and(Meaning::Name(NameRole::Given));

    /// Every family name.
    pub(crate) const SURNAMES: Self = Self::of(Meaning::Name(NameRole::Surname))
        .and(Meaning::Name(NameRole::MinoritySurname))
        .and(Meaning::Name(NameRole::ForeignSurname));

    /// The kind of a meaning, whatever its row.
    pub(crate) const fn of(meaning: Meaning) -> Self {
        let bit = match meaning {
            Meaning::Place(_) => 0,
            Meaning::UnitPlace(_) => 1,
            Meaning::Country(_) => 2,
            Meaning::Body(_) => 3,
            Meaning::Head(_) => 4,
            Meaning::Sector(_) => 5,
            Meaning::Title(_) => 6,
            Meaning::Official(_) => 7,
            Meaning::Compound => 8,
            Meaning::Trigger(_) => 9,
            Meaning::Name(role) => 10 + role as u32,
            Meaning::Word(class, _) => 32 + class as u32,
        };
        Self(1 << bit)
    }

    /// These kinds and that of a meaning.
    pub(crate) const fn and(self, meaning: Meaning) -> Self {
        self.or(Self::of(meaning))
    }

    /// The kinds of both sets.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets have a kind in common.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The closed classes of `words.tsv`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum WordClass {
    Honorific,
    Unit,
    Former,
    Deputy,
    Standing,
    Plural,
    Aspect,
    Filler,
    CompanyWord,
    /// A syllable that stands for a country in a pair: `Việt` of `Việt - Mỹ`; the value is the country's key.
    ShortCountry,
    /// The last word of a company's English name: `Group`, `Holdings`.
    CompanyTail,
    DocumentKind,
    Duty,
    Negation,
    Group,
    /// `hằng năm`: said of what is done again and again.
    Habit,
    NotName,
    /// A verb that gives a post: `giữ chức`.
    Holds,
    /// Words that stand behind a name and are no part of it: `lần này`, `nhấn mạnh`.
    NameEnd,
    /// Words with which a name goes on behind a comma: `giám sát`.
    GoesOn,
    /// Words with which a crime goes on behind a comma: `tàng trữ, vận chuyển trái phép`.
    Crime,
    /// People who speak without a name: `chuyên gia`, `nhà khoa học`.
    Human,
    /// What is written and speaks, though it is no document: `bài viết`, `tài liệu`.
    Written,
    /// A verb that an order begins with: `rà soát`, `khẩn trương`.
    Ordered,
    /// Who votes, and what a vote is counted by: `đại biểu`, `phiếu`.
    Voter,
    /// What makes a share one of votes: `tán thành`, `tín nhiệm`.
    Assent,
    /// What a letter says: `chúc mừng`, `chia buồn`; the value is its kind.
    Greeting,
    /// What a verb of saying does, by its value: `biểu dương` praises, `giải thích` answers, `đôn đốc` urges.
    Saying,
    /// Words before one for whom another acts: `thay mặt`, `thừa ủy quyền của`.
    Behalf,
    /// A class that only users' own tables know.
    Other,
}

impl WordClass {
    fn named(name: &str) -> Self {
        match name {
            "honorific" => Self::Honorific,
            "unit" => Self::Unit,
            "former" => Self::Former,
            "deputy" => Self::Deputy,
            "standing" => Self::Standing,
            "plural" => Self::Plural,
            "aspect" => Self::Aspect,
            "filler" => Self::Filler,
            "company_word" => Self::CompanyWord,
            "short_country" => Self::ShortCountry,
            "company_tail" => Self::CompanyTail,
            "document_kind" => Self::DocumentKind,
            "duty" => Self::Duty,
            "negation" => Self::Negation,
            "group" => Self::Group,
            "habit" => Self::Habit,
            "not_name" => Self::NotName,
            "holds" => Self::Holds,
            "name_end" => Self::NameEnd,
            "goes_on" => Self::GoesOn,
            "crime" => Self::Crime,
            "human" => Self::Human,
            "written" => Self::Written,
            "ordered" => Self::Ordered,
            "voter" => Self::Voter,
            "assent" => Self::Assent,
            "greeting" => Self::Greeting,
            "saying" => Self::Saying,
            "behalf" => Self::Behalf,
            _ => Self::Other,
        }
    }
}

fn every_word_is_capital(surface: &str) -> bool {
    surface.split(' ').all(|word| word.starts_with(char::is_uppercase))
}

/// All surfaces of a gazetteer, compiled, with the rows behind each.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    matcher: SurfaceMatcher,
    /// The meanings of surface `i` are `meanings[starts[i]..starts[i + 1]]`.
    starts: Vec<u32>,
    meanings: Vec<Meaning>,
    /// The kinds of the meanings of each surface.
    kinds: Vec<Kinds>,
    /// The types of events that triggers are of.
    event_types: Vec<String>,
    /// The type of each trigger, by its row: a table that stays at hand, where the rows lie far apart.
    type_of_trigger: Vec<EventType>,
}

/// A type of events that triggers are of, by its number among them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct EventType(u16);

impl Vocabulary {
    /// Compiles every surface that can be matched by itself.
    pub(crate) fn new(gazetteer: &Gazetteer) -> Result<Self, TooManySurfaces> {
        let mut surfaces = Surfaces::default();
        surfaces.add_places(gazetteer);
        surfaces.add_bodies(gazetteer);
        surfaces.add_people(gazetteer);
        surfaces.add_words(gazetteer);
        let mut vocabulary = surfaces.compile()?;
        for trigger in gazetteer.triggers() {
            let known = vocabulary.event_type(&trigger.event);
            let event_type = known.unwrap_or(EventType(vocabulary.event_types.len() as u16));
            if known.is_none() {
                vocabulary.event_types.push(trigger.event.to_string());
            }
            vocabulary.type_of_trigger.push(event_type);
        }
        Ok(vocabulary)
    }

    /// The type of events that the triggers call so; `None` where none does.
    pub(crate) fn event_type(&self, event: &str) -> Option<EventType> {
        let known = self.event_types.iter().position(|known| known == event)?;
        Some(EventType(known as u16))
    }

    /// The type of events that a trigger is of, by its row.
    pub(crate) fn type_of_trigger(&self, row: u32) -> EventType {
        self.type_of_trigger[row as usize]
    }

    /// The matcher over all surfaces.
    pub(crate) fn matcher(&self) -> &SurfaceMatcher {
        &self.matcher
    }

    /// The rows behind a surface.
    pub(crate) fn meanings(&self, surface: SurfaceId) -> &[Meaning] {
        let at = surface.0 as usize;
        &self.meanings[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// The kinds of those rows.
    pub(crate) fn kinds(&self, surface: SurfaceId) -> Kinds {
        self.kinds[surface.0 as usize]
    }
}

/// The surfaces while they are gathered, each with the letter case that it asks for and one of its meanings.
#[derive(Default)]
struct Surfaces<'g>(Vec<(Cow<'g, str>, CaseRank, Meaning)>);

/// [`Case`] as a part of a key.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
enum CaseRank {
    Any,
    Initial,
    Every,
}

impl<'g> Surfaces<'g> {
    fn add(&mut self, texts: impl IntoIterator<Item = &'g str>, case: CaseRank, meaning: Meaning) {
        self.0
            .extend(texts.into_iter().map(|text| (Cow::Borrowed(text), case, meaning)));
    }

    fn add_places(&mut self, gazetteer: &'g Gazetteer) {
        for (row, place) in (0..).zip(gazetteer.places()) {
            if matches!(place.kind, PlaceKind::Commune | PlaceKind::Ward | PlaceKind::Township) {
                // `phường Xuân Hương - Đà Lạt`: of those with a dash, no rule could say how far the name goes.
                if place.name.contains(" - ") {
                    self.add(
                        named(&place.name, &place.aliases),
                        CaseRank::Every,
                        Meaning::UnitPlace(row),
                    );
                }
                continue;
            }
            let meaning = if place.needs_unit {
                Meaning::UnitPlace(row)
            } else {
                Meaning::Place(row)
            };
            self.add([&*place.name], CaseRank::Every, meaning);
            self.add(
                place.aliases.iter().map(|alias| &**alias),
                CaseRank::Every,
                Meaning::Place(row),
            );
        }
        for (row, country) in (0..).zip(gazetteer.countries()) {
            self.add(
                named(&country.name, &country.aliases),
                CaseRank::Every,
                Meaning::Country(row),
            );
        }
    }

    fn add_bodies(&mut self, gazetteer: &'g Gazetteer) {
        for (row, body) in (0..).zip(gazetteer.bodies()) {
            for surface in named(&body.name, &body.aliases) {
                // `Tuổi Trẻ` is a newspaper, `Tuổi trẻ` the young.
                let titled = body.kind == "press" && surface.contains(' ') && every_word_is_capital(surface);
                let case = if titled { CaseRank::Every } else { CaseRank::Initial };
                self.add([surface], case, Meaning::Body(row));
            }
            self.add_compounds(&body.name);
        }
        for (row, pattern) in (0..).zip(gazetteer.patterns()) {
            self.add(
                named(&pattern.head, &pattern.aliases),
                CaseRank::Any,
                Meaning::Head(row),
            );
        }
        for (row, sector) in (0..).zip(gazetteer.sectors()) {
            self.add(
                named(&sector.name, &sector.aliases),
                CaseRank::Initial,
                Meaning::Sector(row),
            );
            self.add_compounds(&sector.name);
        }
    }

    /// `Hội Nông dân Việt Nam` teaches that `Nông` goes on with `dân`, so that `Hội Nông dân tỉnh` is read whole.
    fn add_compounds(&mut self, name: &str) {
        let mut compound = String::new();
        for syllable in name.split([' ', ',']).chain([""]) {
            let lower = syllable.chars().next().is_some_and(char::is_lowercase);
            if lower && !compound.is_empty() && syllable != "và" {
                compound.push(' ');
                compound.push_str(syllable);
                continue;
            }
            if compound.contains(' ') {
                let whole = Cow::Owned(std::mem::take(&mut compound));
                self.0.push((whole, CaseRank::Initial, Meaning::Compound));
            }
            compound.clear();
            // `Lao động - thương binh` has no `- thương binh`.
            if !lower && syllable.starts_with(char::is_alphabetic) {
                compound.push_str(syllable);
            }
        }
    }

    fn add_people(&mut self, gazetteer: &'g Gazetteer) {
        for (row, official) in (0..).zip(gazetteer.officials()) {
            let spoken = named(&official.name, &official.aliases).filter(|name| name.contains([' ', '.', '-']));
            self.add(spoken, CaseRank::Every, Meaning::Official(row));
        }
        for part in gazetteer.names() {
            self.add([&*part.text], CaseRank::Every, Meaning::Name(part.part));
        }
        for (row, title) in (0..).zip(gazetteer.titles()) {
            self.add(named(&title.name, &title.aliases), CaseRank::Any, Meaning::Title(row));
        }
    }

    fn add_words(&mut self, gazetteer: &'g Gazetteer) {
        for (row, trigger) in (0..).zip(gazetteer.triggers()) {
            self.add([&*trigger.surface], CaseRank::Any, Meaning::Trigger(row));
        }
        for (row, word) in (0..).zip(gazetteer.words()) {
            let meaning = match &*word.class {
                "compound" => Meaning::Compound,
                class => Meaning::Word(WordClass::named(class), row),
            };
            self.add([&*word.surface], CaseRank::Any, meaning);
        }
    }

    /// Compiles them in the order of their texts; the meanings of one text stay in the order in which they were added.
    fn compile(mut self) -> Result<Vocabulary, TooManySurfaces> {
        self.0
            .sort_by(|(one, case, _), (other, other_case, _)| (one, case).cmp(&(other, other_case)));
        let same_surface = |one: &(Cow<str>, CaseRank, Meaning), other: &(Cow<str>, CaseRank, Meaning)| {
            one.0 == other.0 && one.1 == other.1
        };
        let groups: Vec<_> = self.0.chunk_by(same_surface).collect();
        let matcher = SurfaceMatcher::new(groups.iter().map(|group| Surface {
            text: &group[0].0,
            case: match group[0].1 {
                CaseRank::Any => Case::Any,
                CaseRank::Initial => Case::Initial,
                CaseRank::Every => Case::Every,
            },
        }))?;
        let mut starts = vec![0];
        let mut meanings: Vec<Meaning> = Vec::with_capacity(self.0.len());
        let mut kinds = Vec::with_capacity(groups.len());
        for group in groups {
            let start = meanings.len();
            for (_, _, meaning) in group {
                if !meanings[start..].contains(meaning) {
                    meanings.push(*meaning);
                }
            }
            let own = meanings[start..].iter();
            kinds.push(own.fold(Kinds::default(), |kinds, meaning| kinds.and(*meaning)));
            starts.push(meanings.len() as u32);
        }
        Ok(Vocabulary {
            matcher,
            starts,
            meanings,
            kinds,
            event_types: Vec::new(),
            type_of_trigger: Vec::new(),
        })
    }
}

/// A row's name and its aliases.
fn named<'a>(name: &'a str, aliases: &'a [Cell]) -> impl Iterator<Item = &'a str> {
    std::iter::once(name).chain(aliases.iter().map(|alias| &**alias))
}
