//! The page on adding an event type quotes the code as it stands.

use std::fs;
use std::path::Path;

/// What the page quotes from.
const QUOTED: [&str; 4] = [
    "src/event/visit.rs",
    "src/event/mod.rs",
    "src/event/merge/same.rs",
    "gazetteers/triggers.tsv",
];

#[test]
fn the_page_quotes_the_code_as_it_stands() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| fs::read_to_string(root.join(name)).unwrap();
    let page = read("docs/event-types.md");
    let sources = QUOTED.map(read);
    // Between fences every second piece is a block, whose first line is its language.
    let blocks = page.split("```").skip(1).step_by(2);
    let quotations: Vec<&str> = blocks
        .filter_map(|block| {
            let (language, text) = block.split_once('\n')?;
            matches!(language, "text" | "tsv").then_some(text)
        })
        .flat_map(|text| {
            if text.contains('\t') {
                text.lines().collect()
            } else {
                vec![text]
            }
        })
        .collect();
    assert!(quotations.len() > 6, "{quotations:?}");
    for quotation in quotations {
        let stands = sources.iter().any(|source| source.contains(quotation));
        assert!(stands, "no longer in the code:\n{quotation}");
    }
}
