//! What a place was on a day, and what it is now.

use jiff::civil::Date;

use super::records::Place;
use super::set::Gazetteer;
use super::surface::folded;

/// A place of some name, and what stood where it lies on some day.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PlaceOnDay<'g> {
    /// The place of the name that was asked for.
    pub place: &'g Place,
    /// What there was on the day: the place itself where it existed, else what it had become by then or came from; empty
    /// where the tables don't tell.
    pub on_day: Vec<&'g Place>,
    /// What there is now: the place itself where it goes on.
    pub now: Vec<&'g Place>,
}

impl Gazetteer {
    /// The places of a name, with or without the unit word, and what they were on the day, by key.
    ///
    /// It looks at every place: it is made for questions, not for the reading of texts.
    ///
    /// ```
    /// use sukien::gazetteer::Gazetteer;
    ///
    /// let found = Gazetteer::builtin().places_on("tỉnh Bình Dương", jiff::civil::date(2025, 8, 1));
    /// assert_eq!(found[0].place.key, "tinh-binh-duong");
    /// assert_eq!(found[0].on_day[0].key, "thanh-pho-ho-chi-minh");
    /// ```
    pub fn places_on(&self, name: &str, day: Date) -> Vec<PlaceOnDay<'_>> {
        self.places_named(&folded(name))
            .map(|(_, place, _)| PlaceOnDay {
                place,
                on_day: self.successors_on(place, day),
                now: self.successors(place),
            })
            .collect()
    }

    /// What there was on the day where a place lies, as [`PlaceOnDay::on_day`] has it.
    pub fn successors_on<'g>(&'g self, place: &'g Place, day: Date) -> Vec<&'g Place> {
        let has_ended = |place: &Place| place.valid.to.is_some_and(|to| to.last() < day);
        let ends = if has_ended(place) {
            self.follow(place, has_ended, |place| self.became(place))
        } else {
            let has_to_begin = |place: &Place| place.valid.from.is_some_and(|from| day < from.first());
            self.follow(place, has_to_begin, |place| self.forerunners(place))
        };
        ends.into_iter().filter(|place| place.valid.may_hold(day)).collect()
    }

    /// What there is now where a place lies, as [`PlaceOnDay::now`] has it.
    pub fn successors<'g>(&'g self, place: &'g Place) -> Vec<&'g Place> {
        let has_ended = |place: &Place| place.valid.to.is_some();
        let ends = self.follow(place, has_ended, |place| self.became(place));
        ends.into_iter().filter(|place| place.valid.to.is_none()).collect()
    }

    /// From a place along `step`, as long as `goes_on` holds; the ends of all ways, each once.
    fn follow<'g>(
        &'g self,
        place: &'g Place,
        goes_on: impl Fn(&Place) -> bool,
        step: impl Fn(&Place) -> Vec<&'g Place>,
    ) -> Vec<&'g Place> {
        let mut reached = vec![place];
        let mut ends = Vec::new();
        let mut next = 0;
        // Each place is reached once, so that a circle in a user's table ends too.
        while let Some(&place) = reached.get(next) {
            next += 1;
            if !goes_on(place) {
                ends.push(place);
                continue;
            }
            for neighbour in step(place) {
                if !reached.iter().any(|known| known.key == neighbour.key) {
                    reached.push(neighbour);
                }
            }
        }
        ends
    }

    fn became(&self, place: &Place) -> Vec<&Place> {
        place.became.iter().filter_map(|(_, key)| self.place(key)).collect()
    }

    fn forerunners(&self, place: &Place) -> Vec<&Place> {
        let became_it = |older: &&Place| older.became.iter().any(|(_, key)| *key == place.key);
        self.places().iter().filter(became_it).collect()
    }
}
