//! Titles and the names that they stand with.

use std::ops::Range;
use std::rc::Rc;

use super::entity::{Entities, EntityId};
use super::reach::{LONGEST_HOLDING, after_bracket, after_term, before_bracket, before_term};
use crate::gazetteer::TitleKind;
use crate::mention::{Mention, MentionKind, Mentions, Reading, WordClass};
use crate::text::{Shape, lower};

/// A person's name with all that stands with it: `Bí thư Thành ủy, đồng chí Nguyễn Văn Nên, Ủy viên Bộ Chính trị`.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Apposition {
    /// Whether the name is a person's.
    pub(crate) is_person: bool,
    /// The titles, by index, in the order of the text.
    pub(crate) titles: Vec<usize>,
    /// The titles that a verb gives it, by index: `ông Dũng giữ chức Phó Chủ tịch`.
    pub(crate) held: Vec<usize>,
    /// The honorific right before the name, by index.
    pub(crate) honorific: Option<usize>,
    /// From the first title or honorific to the last.
    pub(crate) tokens: Range<usize>,
}

/// A role that the text gives a person.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct RoleFact {
    pub(crate) person: EntityId,
    /// The title, by its index.
    pub(crate) title: usize,
}

/// For every name, the titles that stand with it; the order of the rules is the order of trust.
pub(crate) fn appositions(reading: &Reading<'_>, mentions: &Mentions) -> Vec<Apposition> {
    let mut tie = Tie {
        reading,
        mentions,
        owner: vec![None; mentions.titles.len()],
        held: Vec::new(),
        found: mentions.names.iter().map(alone).collect(),
        persons: (0..mentions.names.len())
            .filter(|name| mentions.names[*name].kind == MentionKind::Person)
            .collect(),
    };
    tie.honorifics();
    tie.right_before();
    tie.behind();
    tie.before_honorific();
    tie.further_before();
    tie.shared();
    tie.taken();
    tie.held();
    tie.honorifics_before_titles();
    for apposition in &mut tie.found {
        apposition.titles.sort_unstable();
    }
    for (name, title) in tie.held {
        tie.found[name].held.push(title);
    }
    tie.found
}

fn alone(name: &Mention) -> Apposition {
    Apposition {
        is_person: name.kind == MentionKind::Person,
        tokens: name.tokens.clone(),
        ..Apposition::default()
    }
}

/// How many tokens before a name may tell that it stands inside a phrase: `về việc cách chức ông A`.
const OBJECT: usize = 5;

pub(super) struct Tie<'a, 'r> {
    pub(super) reading: &'r Reading<'a>,
    pub(super) mentions: &'r Mentions,
    /// The name that owns each title.
    pub(super) owner: Vec<Option<usize>>,
    /// The titles that a verb gives a name: `ông Dũng giữ chức …`.
    pub(super) held: Vec<(usize, usize)>,
    pub(super) found: Vec<Apposition>,
    /// The names that are persons', by index.
    pub(super) persons: Rc<[usize]>,
}

impl Tie<'_, '_> {
    pub(super) fn persons(&self) -> impl Iterator<Item = usize> + use<> {
        let persons = Rc::clone(&self.persons);
        (0..persons.len()).map(move |index| persons[index])
    }

    fn own(&mut self, name: usize, title: usize) {
        self.owner[title] = Some(name);
        let tokens = &self.mentions.titles[title].tokens;
        let whole = &mut self.found[name];
        whole.titles.push(title);
        whole.tokens = whole.tokens.start.min(tokens.start)..whole.tokens.end.max(tokens.end);
    }

    fn honorifics(&mut self) {
        for name in self.persons() {
            if let Some(honorific) = self.honorific_before(self.found[name].tokens.start) {
                self.found[name].honorific = Some(honorific);
                self.found[name].tokens.start = self.mentions.honorifics[honorific].tokens.start;
            }
        }
    }

    /// `đồng chí Phó Thủ tướng Trịnh Đình Dũng`: one honorific before the titles that stand before a name.
    fn honorifics_before_titles(&mut self) {
        for name in self.persons() {
            let titled = self.found[name].tokens.start < self.mentions.names[name].tokens.start;
            let honorific = self.honorific_before(self.found[name].tokens.start);
            let one = honorific.filter(|honorific| !self.mentions.honorifics[*honorific].plural);
            if let Some(honorific) = one.filter(|_| titled && self.found[name].honorific.is_none()) {
                self.found[name].honorific = Some(honorific);
                self.found[name].tokens.start = self.mentions.honorifics[honorific].tokens.start;
            }
        }
    }

    /// `Bí thư Thành ủy Nguyễn Văn Nên`, `Bí thư Đảng ủy xã Quế Long (huyện Quế Sơn) Đỗ Đình Hùng`
    fn right_before(&mut self) {
        for name in self.persons() {
            let start = self.found[name].tokens.start;
            let title = self
                .title_ending(start)
                .or_else(|| self.title_ending(before_bracket(self.reading, start)))
                .or_else(|| self.title_over_list(start));
            if let Some(title) = title {
                self.own(name, title);
            }
        }
    }

    /// `các Phó Thủ tướng: Nguyễn Văn A, Trần Văn B`
    fn title_over_list(&self, start: usize) -> Option<usize> {
        let colon = start
            .checked_sub(1)
            .filter(|colon| self.reading.is_mark(*colon, &[':']))?;
        self.title_ending(colon).filter(|title| {
            let start = self.mentions.titles[*title].tokens.start;
            self.reading.word_before(start, WordClass::Plural).is_some()
        })
    }

    /// `Chủ tịch UBND tỉnh, ông Nguyễn Văn A`, `Trưởng đoàn là bà Trần Thị B`, where no one before has the title.
    fn before_honorific(&mut self) {
        for name in self.persons() {
            if self.found[name].honorific.is_none() || !self.found[name].titles.is_empty() {
                continue;
            }
            let joint = self.found[name]
                .tokens
                .start
                .checked_sub(1)
                .filter(|joint| self.reading.is_mark(*joint, &[',']) || self.reading.str(*joint) == "là");
            let title = joint.and_then(|joint| self.title_ending(joint));
            let title = title.filter(|title| !self.is_own_source(*title, name));
            if let Some(title) = title.filter(|title| self.is_free(*title) && !self.is_interviewer(*title)) {
                self.own(name, title);
            }
        }
    }

    /// `trao đổi với PV Thanh Niên, ông Nguyễn Văn A cho biết`: who asks is another than who answers.
    pub(super) fn is_interviewer(&self, title: usize) -> bool {
        let row = self.mentions.titles[title].row;
        self.reading.gazetteer.titles()[row as usize].kind == TitleKind::Press
    }

    /// `Theo Chủ tịch UBND xã, ông Tám đã nhận tiền`: the source is the title alone, and the name does something;
    /// `Theo Chủ tịch UBND xã, ông Lê Văn Tám, …` names the source.
    fn is_own_source(&self, title: usize, name: usize) -> bool {
        let start = self.mentions.titles[title].tokens.start;
        let led = start
            .checked_sub(1)
            .is_some_and(|before| matches!(self.reading.str(before), "Theo" | "theo"));
        let end = self.mentions.names[name].tokens.end;
        led && self.reading.shape(end) == Shape::Lower && !self.says(end) && self.reading.str(end) != "thì"
    }

    /// Whether no one has the title yet, and neither a verb nor an adjunct before it keeps it from the name behind.
    fn is_free(&self, title: usize) -> bool {
        self.owner[title].is_none() && !self.is_given(title) && !self.is_in_adjunct(title) && !self.is_in_phrase(title)
    }

    /// `chăm lo sức khỏe đại biểu, ông Nguyễn Văn A nói`: a title that says no body, and is the last word of a phrase.
    fn is_in_phrase(&self, title: usize) -> bool {
        let phrase = &self.mentions.titles[title];
        let start = phrase.tokens.start;
        let before = start.checked_sub(1);
        phrase.of.is_none()
            && self.reading.shape(start) == Shape::Lower
            && before.is_some_and(|before| self.reading.shape(before) == Shape::Lower)
    }

    /// `bầu ông A giữ chức Chủ tịch UBND tỉnh, bà B …`: the title is given to the person before it.
    fn is_given(&self, title: usize) -> bool {
        let start = self.mentions.titles[title].tokens.start;
        (start.saturating_sub(LONGEST_HOLDING)..start).any(|at| {
            self.reading
                .triggers_at(at)
                .any(|(end, trigger)| end == start && &*trigger.event == "personnel" && &*trigger.reading == "post")
        })
    }

    /// `Theo quyết định của Chủ tịch nước, ông Nguyễn Văn A được tặng Huân chương`: the comma ends the adjunct, it ties nothing.
    fn is_in_adjunct(&self, title: usize) -> bool {
        let start = self.mentions.titles[title].tokens.start;
        let text = self.reading.text;
        let opener = text.sentences[text.sentence_at(start)].tokens.start;
        let opens = matches!(
            &*lower(self.reading.str(opener)),
            "theo" | "trước" | "sau" | "trong" | "với" | "được" | "từ" | "về"
        );
        opens && start > opener + 1 && !(opener..start).any(|at| self.reading.is_mark(at, &[',', ';']))
    }

    /// `Nguyễn Văn Nên, Bí thư Trung ương Đảng, Bí thư Thành ủy`, `Nguyễn Văn A - Giám đốc Sở`, `ông B (Phó Chủ tịch)`.
    fn behind(&mut self) {
        for name in self.persons() {
            let has_before = !self.found[name].titles.is_empty();
            let mut end = self.mentions.names[name].tokens.end;
            // `Thủ tướng Nguyễn Văn A và Bộ trưởng Kinh tế Đức`: who has a title already is followed by another.
            if has_before && self.reading.str(end) == "và" {
                continue;
            }
            let mut chain = Vec::new();
            while let Some(title) = self.title_after(end).filter(|title| self.owner[*title].is_none()) {
                // `về việc của ông Nguyễn Văn A, PV đặt câu hỏi`
                if self.is_interviewer(title) && self.mentions.titles[title].of.is_none() {
                    break;
                }
                chain.push(title);
                end = self.mentions.titles[title].tokens.end;
            }
            // `Bí thư Tỉnh ủy A, Ủy viên Bộ Chính trị, Chủ tịch B`: what leads up to the next owned title is the next name's.
            // `ông Tám (bên trái), Tư lệnh A và Chuẩn Đô đốc B`: behind `và` another person's titles begin.
            let next_owned = self.title_after(end).is_some() && self.reading.str(end) != "và";
            if has_before && next_owned {
                continue;
            }
            if !self.is_source_only(name, end) {
                for title in chain {
                    self.own(name, title);
                }
            }
        }
    }

    /// `Theo ông Đạt, Giám đốc Sở là cán bộ nên phải làm rõ`: the comma ends the source, the title is the subject. So it is in
    /// `Về việc của ông Đạt, Thủ tướng yêu cầu …`, where the title is of no body that is said.
    fn is_source_only(&self, name: usize, titles_end: usize) -> bool {
        let start = self.found[name].tokens.start;
        let before = start.checked_sub(1).map_or("", |before| self.reading.str(before));
        let bare = || {
            self.title_ending(titles_end)
                .is_some_and(|title| self.mentions.titles[title].of.is_none())
        };
        let acts = || {
            self.reading.word_at(titles_end, WordClass::Aspect).is_some()
                || self.reading.word_at(titles_end, WordClass::Filler).is_some()
                || self.reading.triggers_at(titles_end).next().is_some()
                || self.reading.str(titles_end) == "là"
        };
        let titled = !self.found[name].titles.is_empty();
        // `Vui mừng gặp lại Bí thư Khu ủy Lê Văn A, Thủ tướng nhấn mạnh …`, `Đề cập đến việc kỷ luật ông A, Thủ tướng nói …`: an
        // office whose body none has to name is another's, where the name has one already or stands inside a phrase.
        let office = || {
            let title = self
                .title_ending(titles_end)
                .map(|title| self.mentions.titles[title].row as usize);
            title.is_some_and(|row| !self.reading.gazetteer.titles()[row].body.is_empty())
        };
        let placed = || {
            let titles = &self.found[name].titles;
            titles.iter().any(|title| !self.mentions.titles[*title].rank) || self.stands_in_phrase(start)
        };
        let source = match before {
            "Theo" | "theo" => !titled || acts(),
            // `Trả lời câu hỏi của đại biểu Lê Văn A, Bộ trưởng Bộ Y tế cho biết …`
            "của" | "với" | "gặp" | "tiếp" => bare() && acts() || self.says(titles_end),
            _ => bare() && acts() && office() && placed(),
        };
        source
            && self.reading.is_mark(
                after_bracket(self.reading, self.mentions.names[name].tokens.end),
                &[','],
            )
            && self.reading.shape(titles_end) == Shape::Lower
    }

    /// `về việc kỷ luật ông A`: whether a name at a token stands inside the phrase of a noun.
    fn stands_in_phrase(&self, start: usize) -> bool {
        let words = (start.saturating_sub(OBJECT)..start).rev();
        let mut words = words.take_while(|at| self.reading.shape(*at) != Shape::Mark);
        words.any(|at| {
            matches!(
                self.reading.str(at),
                "việc" | "về" | "đến" | "với" | "của" | "ngoài" | "Ngoài"
            )
        })
    }

    /// Whether a verb of saying begins at a token.
    fn says(&self, at: usize) -> bool {
        let mut triggers = self.reading.triggers_at(at);
        triggers.any(|(_, trigger)| &*trigger.event == "statement" && &*trigger.reading == "verb")
    }

    /// `Ủy viên Bộ Chính trị, Bí thư Thành ủy Nguyễn Văn Nên`: titles before the one right before the name.
    fn further_before(&mut self) {
        for name in self.persons() {
            while !self.found[name].titles.is_empty() {
                let start = self.found[name].tokens.start;
                let untermed = before_term(self.reading, start);
                let before = self.title_before(start).or_else(|| self.title_ending(untermed));
                let Some(title) = before.filter(|title| self.owner[*title].is_none()) else {
                    break;
                };
                let end = after_term(self.reading, self.mentions.titles[title].tokens.end);
                let gap = end.min(start)..start;
                // `Phó Giám đốc Công an tỉnh Đại tá Lê Văn Tám`: a rank may follow without a comma.
                let rank = self.found[name]
                    .titles
                    .last()
                    .is_some_and(|nearer| self.mentions.titles[*nearer].rank);
                // `Theo quyết định của Giám đốc Sở, ông Lê Văn Tám, Phó Hiệu trưởng …`: the comma ends the adjunct.
                let told_apart = || {
                    let honorific = self.found[name].honorific;
                    honorific.is_some_and(|first| self.mentions.honorifics[first].tokens.start == start)
                        && self.is_in_adjunct(title)
                };
                if gap.is_empty() && self.is_office(title) && !rank || self.is_anothers(title, name) || told_apart() {
                    break;
                }
                if !(gap.is_empty() || gap.len() <= 2 && gap.clone().all(|at| self.links(at))) {
                    break;
                }
                self.own(name, title);
            }
        }
    }

    /// Two offices stand with one name by a comma; `trình Thủ tướng Tổng Thanh tra Chính phủ Lê Văn Tám` has run on.
    fn is_office(&self, title: usize) -> bool {
        let row = self.mentions.titles[title].row;
        self.reading.gazetteer.titles()[row as usize].single_seat
    }

    /// `các Phó Thủ tướng: Nguyễn Văn A, Trần Văn B`: one title over several names.
    fn shared(&mut self) {
        let persons = Rc::clone(&self.persons);
        for pair in persons.windows(2) {
            let [first, second] = [pair[0], pair[1]];
            let Some(title) = self.found[first].titles.first().copied() else {
                continue;
            };
            let start = self.mentions.titles[title].tokens.start;
            // `các đồng chí Phó Chủ tịch UBND tỉnh Lê Văn Tám, Trần Thị Hoa`
            let honorific = self.found[first].honorific.or_else(|| self.honorific_before(start));
            let plural = self.reading.word_before(start, WordClass::Plural).is_some()
                || honorific.is_some_and(|h| self.mentions.honorifics[h].plural);
            let before_name = self.mentions.titles[title].tokens.start < self.mentions.names[first].tokens.start;
            let gap = self.mentions.names[first].tokens.end..self.found[second].tokens.start;
            let listed =
                gap.len() == 1 && (self.reading.is_mark(gap.start, &[',']) || self.reading.str(gap.start) == "và");
            if plural && before_name && listed && self.found[second].titles.is_empty() {
                self.found[second].titles.push(title);
            }
        }
    }

    /// Whether the token may stand between two titles of one person.
    fn links(&self, at: usize) -> bool {
        self.reading.is_mark(at, &[',', '-', '–']) || matches!(self.reading.str(at), "và" | "kiêm")
    }
}

/// The roles that stand with names, in the order of the text.
pub(crate) fn stated(mentions: &Mentions, appositions: &[Apposition], entities: &Entities) -> Vec<RoleFact> {
    let mut roles = Vec::new();
    for (name, apposition) in appositions
        .iter()
        .enumerate()
        .filter(|(_, apposition)| apposition.is_person)
    {
        let person = entities.of_name[name];
        let titles = apposition.titles.iter().chain(&apposition.held);
        roles.extend(titles.map(|title| RoleFact { person, title: *title }));
    }
    roles.sort_by_key(|role| mentions.titles[role.title].tokens.start);
    roles
}
