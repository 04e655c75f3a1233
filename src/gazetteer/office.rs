//! Who held which office on a day.

use jiff::civil::Date;

use super::records::Post;
use super::set::Gazetteer;

/// The posts in one seat on one day.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Holders<'g> {
    /// Those whose known dates hold the day.
    pub surely: Vec<&'g Post>,
    /// Those that may hold it: the first day is unknown, or only the year of a change is known and the day lies in it.
    pub possibly: Vec<&'g Post>,
}

impl Holders<'_> {
    /// Whether nobody is known to have held the seat.
    pub fn is_empty(&self) -> bool {
        self.surely.is_empty() && self.possibly.is_empty()
    }
}

impl Gazetteer {
    /// Who had a title at a body on a day, those who came first before the others.
    ///
    /// `title` is a key of a title, `body` a body as [`Post::body`] writes it; empty for the body that the title itself
    /// names. A seat that is vacant, unknown or not in the tables has no holders.
    ///
    /// ```
    /// use sukien::gazetteer::{Gazetteer, GazetteerBuilder};
    ///
    /// let known = GazetteerBuilder::new()
    ///     .builtin(false)
    ///     .table("officials.tsv", "key\tname\taliases\tgender\tborn\tdied\tcountry\twikidata\tsource\n\
    ///         le-van-an\tLê Văn An\t\tm\t1960\t\t\t\town\n")
    ///     .table("titles.tsv", "key\tname\taliases\tkind\trank\ttakes\tsingle_seat\tbody\tsource\n\
    ///         chu-nhiem\tChủ nhiệm\t\tother\t\tbody\tyes\t\town\n")
    ///     .table("bodies.tsv", "key\tname\taliases\tkind\tparent\tplace\tfrom\tto\tsuccessor\tsource\n\
    ///         hoi-lam-vuon\tHội Làm vườn\t\torganisation\t\t\t\t\t\town\n")
    ///     .table("posts.tsv", "official\ttitle\tbody\tfrom\tto\tnote\tsource\n\
    ///         le-van-an\tchu-nhiem\thoi-lam-vuon\t2016-04\t2021-05-20\t\town\n")
    ///     .build()?;
    /// let on = |day: jiff::civil::Date| known.holders("chu-nhiem", "hoi-lam-vuon", day);
    /// assert_eq!(on(jiff::civil::date(2021, 5, 20)).surely[0].official, "le-van-an");
    /// assert_eq!(on(jiff::civil::date(2016, 4, 7)).possibly.len(), 1);
    /// assert!(on(jiff::civil::date(2021, 5, 21)).is_empty());
    /// # Ok::<(), sukien::GazetteerError>(())
    /// ```
    pub fn holders(&self, title: &str, body: &str, day: Date) -> Holders<'_> {
        let mut holders = Holders::default();
        for post in self.posts_in(title, body) {
            if post.held.surely_holds(day) {
                holders.surely.push(post);
            } else if post.held.may_hold(day) {
                holders.possibly.push(post);
            }
        }
        holders
    }

    /// All posts in one seat, by their first day; `title` and `body` as in [`Gazetteer::holders`].
    pub fn posts_in(&self, title: &str, body: &str) -> impl Iterator<Item = &Post> {
        let seat = (title, self.seat_body(title, body));
        let start = self.seats.partition_point(|&id| self.seat_of(id) < seat);
        let length = self.seats[start..].partition_point(|&id| self.seat_of(id) == seat);
        self.seats[start..start + length]
            .iter()
            .map(|&id| &self.posts()[id as usize])
    }

    /// All posts of one title, by body and first day.
    pub fn posts_titled(&self, title: &str) -> impl Iterator<Item = &Post> {
        let start = self.seats.partition_point(|&id| self.seat_of(id).0 < title);
        let length = self.seats[start..].partition_point(|&id| self.seat_of(id).0 == title);
        self.seats[start..start + length]
            .iter()
            .map(|&id| &self.posts()[id as usize])
    }

    /// Brings the posts in the order of seats; to be called when the last table is there.
    pub(super) fn sort_seats(&mut self) {
        let mut seats: Vec<_> = (0u32..)
            .zip(self.posts())
            .map(|(id, post)| {
                (
                    &*post.title,
                    self.seat_body(&post.title, &post.body),
                    post.held.from,
                    id,
                )
            })
            .collect();
        seats.sort_unstable();
        self.seats = seats.into_iter().map(|(.., id)| id).collect();
    }

    fn seat_of(&self, post: u32) -> (&str, &str) {
        let post = &self.posts()[post as usize];
        (&post.title, self.seat_body(&post.title, &post.body))
    }

    /// The body, or where that is empty the one that the title names.
    fn seat_body<'s>(&'s self, title: &str, body: &'s str) -> &'s str {
        if body.is_empty() {
            self.title(title).map_or("", |title| &title.body)
        } else {
            body
        }
    }
}
