//! Each twin beside the one for any machine.

use super::super::blocks::{self, BLOCK, Block, WINDOW};
use super::super::filter::{Candidates, Filter};
use super::super::page::PageMemory;
use super::super::page::{self, Page};
use super::super::prefixes::Prefixes;
use super::super::{Case, Surface};
use super::avx512::sift::sift;
use super::*;

/// What vectors have to tell apart, at every offset in a window.
const TEXT: &str = "Đảng ủy, Phó bí thư “Y tế” – 3 × 4 ÷ 2\u{a0}km², Ελλάδα, დიახ, phong phú 🙂 @`[{ĐÃ ";

fn windows() -> impl Iterator<Item = [u8; WINDOW]> {
    (0..TEXT.len()).map(|offset| {
        let bytes: Vec<u8> = TEXT.bytes().cycle().skip(offset).take(WINDOW).collect();
        *bytes.first_chunk().expect("as many bytes as a window has")
    })
}

fn prefixes() -> Prefixes {
    Prefixes::new([("đảng", true), ("phó", false), ("ủy", false), ("y", true)])
}

fn matcher(surfaces: &[&str]) -> SurfaceMatcher {
    let surfaces = surfaces.iter().map(|text| Surface {
        text,
        case: Case::Initial,
    });
    SurfaceMatcher::new(surfaces).expect("few surfaces")
}

#[test]
fn all_find_the_same() {
    let matcher = matcher(&[
        "ủy ban",
        "Ủy ban nhân dân",
        "Hòa Bình",
        "phó chủ tịch",
        "TP.HCM",
        "“Vì nước”",
    ]);
    let text =
        "Ủy ban nhân dân TP.HCM – ỦY BAN NHÂN DÂN, phó  chủ tịch tỉnh Hoà\u{a0}Bình “Vì nước”, ²ủy ban. ".repeat(9);
    let mut scratch = Scratch::default();
    matcher.scan_anywhere(&text, &mut scratch);
    let expected = std::mem::take(&mut scratch.hits);
    assert!(expected.len() > 50);
    for scan in [scan_with_avx2, scan_with_avx512] {
        scratch.hits.clear();
        if scan(&matcher, &text, &mut scratch) {
            assert_eq!(scratch.hits, expected);
        }
    }
}

#[test]
fn avx2_classifies_blocks_alike() {
    #[target_feature(enable = "avx2")]
    fn classify(window: &[u8; WINDOW], prefixes: &Prefixes) -> Block {
        avx2::classify(window, &avx2::Tables::new(prefixes))
    }
    for window in windows().filter(|_| has_avx2()) {
        #[expect(unsafe_code, reason = "nothing but a check tells the compiler what a machine can do")]
        // SAFETY: The machine has been found to have the instructions.
        let block = unsafe { classify(&window, &prefixes()) };
        assert_eq!(block, blocks::classify(&window, &prefixes()));
    }
}

#[test]
fn avx512_classifies_blocks_and_lists_places_alike() {
    #[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx512vbmi2")]
    fn classify(window: &[u8; WINDOW], prefixes: &Prefixes) -> (Block, [u32; BLOCK]) {
        let block = avx512::classify(window, &avx512::Tables::new(prefixes));
        let mut places = [0; BLOCK];
        avx512::places(block.word, 7, &mut places);
        (block, places)
    }
    for window in windows().filter(|_| has_avx512()) {
        #[expect(unsafe_code, reason = "nothing but a check tells the compiler what a machine can do")]
        // SAFETY: The machine has been found to have the instructions.
        let (block, places) = unsafe { classify(&window, &prefixes()) };
        assert_eq!(block, blocks::classify(&window, &prefixes()));
        let mut expected = [0; BLOCK];
        page::places(block.word, 7, &mut expected);
        let count = block.word.count_ones() as usize;
        assert_eq!(places[..count], expected[..count]);
    }
}

#[test]
fn avx512_sifts_alike_up_to_the_end_of_a_text() {
    #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512vpopcntdq")]
    fn sift_words(filter: &Filter, page: &Page, words: &mut Candidates, count: usize) -> usize {
        sift(filter, page, &mut Columns::default(), words, count)
    }
    let matcher = matcher(&[
        "Ủy ban nhân dân",
        "bí thư",
        "UBND",
        "Y tế dự phòng",
        "phó chủ tịch nước",
        "Hòa Bình",
    ]);
    let filter = &matcher.filter;
    let text = "Ủy ban nhân dân, Ủy ban kiểm tra; bí  thư, BÍ THƯ, bí quyết. UBND tỉnh Hoà Bình: phó chủ tịch – phó chủ tịch nước, \
        Y tế dự\u{a0}phòng, Y tế công cộng, UBND";
    let text = format!("{text} {} {text}", "ủy".repeat(40));
    for text in (0..text.len())
        .filter_map(|end| text.get(..end))
        .filter(|_| has_avx512())
    {
        let mut memory = PageMemory::default();
        let page = Page::read(text, &mut memory, |window| blocks::classify(window, &filter.prefixes));
        let is_lead = |at: &u32| page.leads[*at as usize / BLOCK] >> (*at as usize % BLOCK) & 1 == 1;
        let words: Vec<u32> = (0..text.len() as u32).filter(is_lead).collect();
        for words in words.chunks(19) {
            let mut kept = Candidates::NONE;
            kept.starts[..words.len()].copy_from_slice(words);
            let mut expected = kept.clone();
            #[expect(unsafe_code, reason = "nothing but a check tells the compiler what a machine can do")]
            // SAFETY: The machine has been found to have the instructions.
            let count = unsafe { sift_words(filter, &page, &mut kept, words.len()) };
            let expected_count = filter.sift(&page, &mut expected, words.len());
            assert_eq!(kept.starts[..count], expected.starts[..expected_count], "{text}");
            assert_eq!(kept.are_alone[..count], expected.are_alone[..expected_count], "{text}");
        }
    }
}
