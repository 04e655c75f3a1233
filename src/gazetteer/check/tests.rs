//! Every kind of problem in a table as small as can be, with the message that names it.

use crate::gazetteer::GazetteerBuilder;
use crate::gazetteer::schema::Table;

/// A set of tables without any problem, to which the cases add rows.
const SOUND: [(&str, &str); 6] = [
    ("countries.tsv", "vn|Việt Nam||general"),
    ("places.tsv", "tinh-an|An|province||||||||general"),
    ("bodies.tsv", "chinh-phu|Chính phủ||government||||||general"),
    (
        "body_patterns.tsv",
        "tinh-uy|Tỉnh ủy||party|place||general\nso|Sở||agency|sector; place||general",
    ),
    ("sectors.tsv", "y-te|Y tế||general"),
    (
        "titles.tsv",
        "bi-thu|Bí thư||party|1|body|yes||general\nthu-tuong|Thủ tướng||government|1||yes|chinh-phu|general",
    ),
];

/// The messages for some rows of one table, cells divided by `|`, behind the sound rows.
fn messages(file: &str, rows: &str) -> Vec<String> {
    let mut builder = GazetteerBuilder::new().builtin(false);
    for table in Table::ALL {
        let sound = SOUND
            .iter()
            .find(|(name, _)| *name == table.file())
            .map_or("", |(_, rows)| rows);
        let officials = if table == Table::Officials {
            "le-an|Lê An||m|1960||vn||general"
        } else {
            ""
        };
        let added = if table.file() == file { rows } else { "" };
        let lines = [sound, officials, added].into_iter().filter(|lines| !lines.is_empty());
        let columns: Vec<_> = table.columns().iter().map(|column| column.name).collect();
        let text = std::iter::once(columns.join("\t")).chain(lines.map(|line| line.replace('|', "\t")));
        builder = builder.table(table.file(), text.collect::<Vec<_>>().join("\n"));
    }
    builder.check().iter().map(ToString::to_string).collect()
}

#[track_caller]
fn finds(file: &str, row: &str, message: &str) {
    assert_eq!(messages(file, row), [message], "{row}");
}

#[track_caller]
fn passes(file: &str, row: &str) {
    assert_eq!(messages(file, row), Vec::<String>::new(), "{row}");
}

#[test]
fn sound_rows_pass() {
    passes("words.tsv", "");
    passes(
        "places.tsv",
        "vn-123|Hòa An|commune|00123|tinh-an||1991|2025-06-30|merged_into:tinh-an||general",
    );
    passes("posts.tsv", "le-an|bi-thu|tinh-uy:tinh-an|2020-10|||general; press");
    passes("posts.tsv", "le-an|bi-thu|so:y-te:tinh-an|2020-10|||general");
    passes("posts.tsv", "le-an|thu-tuong||2020-10|||general");
    passes("posts.tsv", "le-an|bi-thu|vn|2020-10|||general");
}

#[test]
fn the_number_of_cells() {
    finds(
        "words.tsv",
        "họp|aspect|general",
        "words.tsv:2: error: `họp aspect general`: expected 4 cells, separated by tabs, instead of 3",
    );
    finds(
        "countries.tsv",
        "\nla|Lào||general",
        "countries.tsv:3: error: ``: expected a row: there are no empty lines in a table",
    );
}

#[test]
fn the_header() {
    let problems = GazetteerBuilder::new()
        .table("words.tsv", "surface\tclass\tsource\nhọp\taspect\tgeneral")
        .check();
    assert_eq!(problems.len(), 1);
    assert_eq!(
        problems[0].to_string(),
        "words.tsv:1: error: `surface class source`: expected the header `surface class value source`, separated by tabs"
    );
}

#[test]
fn spelling() {
    finds(
        "words.tsv",
        "hoà bình|aspect||general",
        "words.tsv:2: error: surface `hoà bình`: expected the new tone placement, as in `hòa bình`",
    );
    finds(
        "words.tsv",
        "ho\u{323}p|aspect||general",
        "words.tsv:2: error: surface `ho\u{323}p`: expected composed Unicode (NFC)",
    );
    for surface in ["họp ", " họp", "hội  họp"] {
        let message = format!(
            "words.tsv:2: error: surface `{surface}`: expected single spaces between words and none at the ends"
        );
        finds("words.tsv", &format!("{surface}|aspect||general"), &message);
    }
    finds(
        "words.tsv",
        "hội\u{a0}họp|aspect||general",
        "words.tsv:2: error: surface `hội\u{a0}họp`: expected no control characters and no spaces but plain ones",
    );
    finds(
        "words.tsv",
        "\"họp\"|aspect||general",
        "words.tsv:2: error: surface `\"họp\"`: expected no quotation marks around a cell",
    );
}

#[test]
fn forms() {
    finds(
        "countries.tsv",
        "La|Lào||general",
        "countries.tsv:3: error: key `La`: expected lower-case ASCII letters, digits and single hyphens",
    );
    finds(
        "countries.tsv",
        "la|||general",
        "countries.tsv:3: error: name ``: expected a value: this column is never empty",
    );
    finds(
        "countries.tsv",
        "la|Lào|Ai Lao;Vạn Tượng|general",
        "countries.tsv:3: error: aliases `Ai Lao;Vạn Tượng`: expected a list with `; ` between its parts",
    );
    finds(
        "countries.tsv",
        "la|Lào||Own Knowledge",
        "countries.tsv:3: error: source `Own Knowledge`: expected short names of sources, as keys are written",
    );
    finds(
        "names.tsv",
        "Nguyễn|family|1|general",
        "names.tsv:2: error: part `family`: expected one of surname, minority_surname, foreign_surname, middle, given, foreign_given",
    );
    finds(
        "names.tsv",
        "Nguyễn|surname|many|general",
        "names.tsv:2: error: frequency `many`: expected a whole number",
    );
    finds(
        "body_patterns.tsv",
        "xa|Xã||party|place; river||general",
        "body_patterns.tsv:4: error: slots `place; river`: expected any of sector, name, number, place, country, body",
    );
    finds(
        "body_patterns.tsv",
        "xa|Xã||party|place|true|general",
        "body_patterns.tsv:4: error: bare `true`: expected `yes` or nothing",
    );
    finds(
        "places.tsv",
        "a|Á|river|7b|||||||general",
        "places.tsv:3: error: code `7b`: expected digits",
    );
    finds(
        "places.tsv",
        "a|Á|river||||||tinh-an||general",
        "places.tsv:3: error: became `tinh-an`: expected parts such as `merged_into:KEY`, with merged_into, renamed_to, \
         split_into",
    );
    finds(
        "officials.tsv",
        "le-ba|Lê Ba|||||vn|10800619|general",
        "officials.tsv:3: error: wikidata `10800619`: expected `Q` and digits",
    );
}

#[test]
fn dates() {
    finds(
        "places.tsv",
        "a|Á|river||||2025-02-30||||general",
        "places.tsv:3: error: from `2025-02-30`: expected a date as YYYY, YYYY-MM or YYYY-MM-DD",
    );
    finds(
        "places.tsv",
        "a|Á|river||||2025-07|2025-06-30|||general",
        "places.tsv:3: error: to `2025-06-30`: expected a date not before `from`, 2025-07",
    );
    finds(
        "officials.tsv",
        "le-ba|Lê Ba|||1960|1959|vn||general",
        "officials.tsv:3: error: died `1959`: expected a date not before `born`, 1960",
    );
    passes("places.tsv", "a|Á|river||||2025-07|2025|||general");
}

#[test]
fn keys_are_unique() {
    finds(
        "countries.tsv",
        "vn|Nam Việt||general",
        "countries.tsv:3: error: key `vn`: expected a key of its own: line 2 has it",
    );
}

#[test]
fn references_lead_to_rows() {
    finds(
        "places.tsv",
        "a|Á|river||tinh-b||||||general",
        "places.tsv:3: error: parent `tinh-b`: expected a key of places.tsv or countries.tsv",
    );
    finds(
        "places.tsv",
        "a|Á|river||||||merged_into:tinh-b||general",
        "places.tsv:3: error: became `merged_into:tinh-b`: expected a key of places.tsv",
    );
    finds(
        "bodies.tsv",
        "ubtp|Ủy ban||agency||xx||||general",
        "bodies.tsv:3: error: place `xx`: expected a key of places.tsv or countries.tsv",
    );
    finds(
        "posts.tsv",
        "le-ba|bi-thu|vn|2020|||general",
        "posts.tsv:2: error: official `le-ba`: expected a key of officials.tsv",
    );
    finds(
        "posts.tsv",
        "le-an|chu-tich|vn|2020|||general",
        "posts.tsv:2: error: title `chu-tich`: expected a key of titles.tsv",
    );
}

#[test]
fn the_body_of_a_post_is_a_row_or_a_filled_pattern() {
    finds(
        "posts.tsv",
        "le-an|bi-thu|quoc-hoi|2020|||general",
        "posts.tsv:2: error: body `quoc-hoi`: expected a key of bodies.tsv or countries.tsv, or one of body_patterns.tsv and \
         the keys of its slots",
    );
    for body in [
        "tinh-uy",
        "tinh-uy:tinh-b",
        "tinh-uy:y-te:tinh-an",
        "tinh-uy:tinh-an:tinh-an",
    ] {
        let message = format!(
            "posts.tsv:2: error: body `{body}`: expected `tinh-uy:` and the keys of its slots (place), in this order"
        );
        finds("posts.tsv", &format!("le-an|bi-thu|{body}|2020|||general"), &message);
    }
    finds(
        "posts.tsv",
        "le-an|bi-thu|vn:tinh-an|2020|||general",
        "posts.tsv:2: error: body `vn:tinh-an`: expected a key of body_patterns.tsv before the first colon",
    );
    finds(
        "posts.tsv",
        "le-an|bi-thu|so:tinh-an:y-te|2020|||general",
        "posts.tsv:2: error: body `so:tinh-an:y-te`: expected `so:` and the keys of its slots (sector, place), in this order",
    );
}

#[test]
fn no_row_leads_back_to_itself() {
    finds(
        "places.tsv",
        "a|Á|river||a||||||general",
        "places.tsv:3: error: parent `a`: expected a key that does not lead back to `a`",
    );
    assert_eq!(
        messages(
            "bodies.tsv",
            "mot|Một||agency||||2020|hai|general\nhai|Hai||agency|||2021||mot|general"
        ),
        [
            "bodies.tsv:3: error: successor `hai`: expected a key that does not lead back to `mot`",
            "bodies.tsv:4: error: successor `mot`: expected a key that does not lead back to `hai`",
        ]
    );
}

#[test]
fn repetitions() {
    for alias in ["Lào", "LÀO"] {
        let message = format!(
            "countries.tsv:3: error: aliases `{alias}`: expected each surface once: case and tone placement make no other"
        );
        finds("countries.tsv", &format!("la|Lào|{alias}|general"), &message);
    }
    finds(
        "words.tsv",
        "họp|aspect|past|general\nHọp|aspect|past|press",
        "words.tsv:3: error: surface `Họp`: expected no second row that says what line 2 says",
    );
    assert_eq!(
        messages("words.tsv", "khỏe|aspect||general\nkhoẻ|aspect||general"),
        [
            "words.tsv:3: error: surface `khoẻ`: expected the new tone placement, as in `khỏe`",
            "words.tsv:3: warning: surface `khoẻ`: expected no row that differs from line 2 only in tone placement",
        ]
    );
}

#[test]
fn common_words_are_doubtful_aliases() {
    let tables = |aliases: &str| {
        let builder = GazetteerBuilder::new().builtin(false);
        builder
            .table("words.tsv", "surface\tclass\tvalue\tsource\nông\thonorific\tm\town")
            .table("names.tsv", "text\tpart\tfrequency\tsource\nTư\tgiven\t\town")
            .table(
                "countries.tsv",
                format!("key\tname\taliases\tsource\nx\tXứ\t{aliases}\town"),
            )
            .check()
    };
    let warned: Vec<_> = tables("Ông; Tư; Nước Xứ").iter().map(ToString::to_string).collect();
    assert_eq!(
        warned,
        [
            "countries.tsv:2: warning: aliases `Ông`: expected a surface that is no common word: it stands in words.tsv",
            "countries.tsv:2: warning: aliases `Tư`: expected a surface that is no common word: it stands in names.tsv",
        ]
    );
    assert!(tables("TƯ").is_empty(), "an abbreviation is matched in capitals only");
}

#[test]
fn rows_that_can_never_match() {
    finds(
        "countries.tsv",
        "la|Lào|–|general",
        "countries.tsv:3: warning: aliases `–`: expected a letter or a digit: this surface can never match",
    );
    finds(
        "places.tsv",
        "a|Á|region|||||||yes|general",
        "places.tsv:3: warning: needs_unit `yes`: expected nothing for a place of kind region: it has no unit word, so that \
         this row can never match",
    );
    finds(
        "body_patterns.tsv",
        "xa|Xã||party|||general",
        "body_patterns.tsv:4: warning: slots ``: expected a slot, or `yes` under `bare`: this row can never match",
    );
}

#[test]
fn posts_without_dates() {
    finds(
        "posts.tsv",
        "le-an|bi-thu|vn||||general",
        "posts.tsv:2: warning: from ``: expected a date here or under `to`: a post without dates is held on every day, and on \
         none for sure",
    );
}

#[test]
fn two_holders_of_one_seat() {
    let post =
        |official: &str, from: &str, to: &str, note: &str| format!("{official}|thu-tuong||{from}|{to}|{note}|general");
    let both = |one: String, other: String| {
        let builder = GazetteerBuilder::new();
        let officials = "key\tname\taliases\tgender\tborn\tdied\tcountry\twikidata\tsource\n\
                         le-an-x\tLê An\t\t\t1901\t\t\t\town\nle-ba-x\tLê Ba\t\t\t1901\t\t\t\town";
        let header = "official\ttitle\tbody\tfrom\tto\tnote\tsource";
        let problems = builder
            .builtin(false)
            .table(
                "bodies.tsv",
                "key\tname\taliases\tkind\tparent\tplace\tfrom\tto\tsuccessor\tsource\n\
                                  chinh-phu\tChính phủ\t\tgovernment\t\t\t\t\t\town",
            )
            .table(
                "titles.tsv",
                "key\tname\taliases\tkind\trank\ttakes\tsingle_seat\tbody\tsource\n\
                                  thu-tuong\tThủ tướng\t\tgovernment\t\t\tyes\tchinh-phu\town",
            )
            .table("officials.tsv", officials)
            .table("posts.tsv", format!("{header}\n{one}\n{other}").replace('|', "\t"))
            .check();
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let overlap = "posts.tsv:3: warning: official `le-ba-x`: expected one holder of thu-tuong at chinh-phu at a time, or a \
                   note: `le-an-x` (line 2) overlaps";
    let one = |to| post("le-an-x", "1945-09-02", to, "");
    for to in ["", "1960", "1955-09-21", "1955-09-20"] {
        assert_eq!(both(one(to), post("le-ba-x", "1955-09-20", "", "")), [overlap], "{to}");
    }
    for to in ["1955-09-19", "1955-09", "1955", "1950"] {
        assert!(both(one(to), post("le-ba-x", "1955-09-20", "", "")).is_empty(), "{to}");
    }
    assert!(both(one(""), post("le-ba-x", "1955-09-20", "", "during an absence")).is_empty());
    assert!(both(one(""), post("le-ba-x", "", "1970", "")).is_empty());
}

#[test]
fn problems_of_all_tables_come_at_once() {
    let problems = GazetteerBuilder::new()
        .table("words.tsv", "surface\tclass\tvalue\tsource\nxx\t\t\town\nyy\tzz\town")
        .table("sectors.tsv", "key\tname\n")
        .table(
            "posts.tsv",
            "official\ttitle\tbody\tfrom\tto\tnote\tsource\nno-one\tno-title\tno-body\t1\t2\t\town",
        )
        .check();
    let places: Vec<_> = problems.iter().map(|p| (p.file.as_str(), p.line, p.column)).collect();
    assert_eq!(
        places,
        [
            ("words.tsv", Some(2), Some("class")),
            ("words.tsv", Some(3), None),
            ("sectors.tsv", Some(1), None),
            ("posts.tsv", Some(2), Some("from")),
            ("posts.tsv", Some(2), Some("to")),
            ("posts.tsv", Some(2), Some("official")),
            ("posts.tsv", Some(2), Some("title")),
            ("posts.tsv", Some(2), Some("body")),
        ]
    );
}
