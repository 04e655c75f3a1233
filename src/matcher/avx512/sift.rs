//! The [filter](super::super::filter), eight words at a time.
//!
//! Each step goes over the whole batch before the next one begins: so what one waits for is hidden behind what others do.

use std::arch::x86_64::{
    __m256i, __m512i, __mmask8, _mm_cvtsi32_si128, _mm256_add_epi32, _mm256_and_si256, _mm256_cmpge_epu32_mask,
    _mm256_movepi32_mask, _mm256_movm_epi32, _mm256_set1_epi32, _mm256_sllv_epi32, _mm256_srl_epi32, _mm256_sub_epi32,
    _mm512_add_epi32, _mm512_add_epi64, _mm512_and_si512, _mm512_andnot_si512, _mm512_cvtepi64_epi32,
    _mm512_cvtepu32_epi64, _mm512_mullo_epi64, _mm512_or_si512, _mm512_rol_epi32, _mm512_set1_epi64, _mm512_slli_epi64,
    _mm512_sllv_epi64, _mm512_srli_epi64, _mm512_srlv_epi64, _mm512_test_epi64_mask,
};

use super::super::filter::{Filter, HashSet};
use super::super::page::Page;
use super::vector::{Column, EMPTY, LANES, eight, gather, put, put_chosen, trailing_ones, trailing_zeros};

/// What is known of the words of a batch.
#[derive(Debug)]
pub(super) struct Columns {
    /// The first bytes of the words.
    starts: Column,
    lengths: Column,
    /// The first bytes of the words behind them, and the lengths of those.
    next_starts: Column,
    next_lengths: Column,
    /// The hashes of the words, and of both words, then of all three.
    firsts: Column,
    boths: Column,
    opened: Opened,
}

/// What is known of those words that pass with the one behind them.
#[derive(Debug)]
struct Opened {
    starts: Column,
    /// The bytes behind the second word.
    ends: Column,
    /// The hashes of both words.
    boths: Column,
    /// All bits where they pass whatever follows.
    are_enough: Column,
}

impl Columns {
    /// Columns without any word yet.
    #[inline(always)]
    pub(super) fn new() -> Self {
        Self {
            starts: EMPTY,
            lengths: EMPTY,
            next_starts: EMPTY,
            next_lengths: EMPTY,
            firsts: EMPTY,
            boths: EMPTY,
            opened: Opened {
                starts: EMPTY,
                ends: EMPTY,
                boths: EMPTY,
                are_enough: EMPTY,
            },
        }
    }
}

/// [Sifts](Filter::sift) words, of which there are at most [`BATCH`].
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512vpopcntdq")]
pub(super) fn sift(filter: &Filter, page: &Page, columns: &mut Columns, words: &mut [u32]) -> usize {
    let count = words.len();
    columns.starts[..count].copy_from_slice(words);
    measure(page, columns, count);
    hash_words(page, columns, count);
    let opened = open(filter, columns, count);
    hash_thirds(page, columns, opened);
    let kept = go_on(filter, columns, opened);
    words[..kept].copy_from_slice(&columns.starts[..kept]);
    kept
}

/// Finds where the words end, and the words behind them.
#[inline]
#[target_feature(enable = "avx512f,avx512vl,avx512vpopcntdq")]
fn measure(page: &Page, columns: &mut Columns, count: usize) {
    for at in (0..count).step_by(LANES) {
        let words = words_from(page, &columns.starts, at);
        let length = trailing_ones(words);
        let words = _mm512_srlv_epi64(words, length);
        let gap = trailing_zeros(words);
        let next_length = trailing_ones(_mm512_srlv_epi64(words, gap));
        let next = _mm512_cvtepi64_epi32(_mm512_add_epi64(length, gap));
        let next_start = _mm256_add_epi32(eight(&columns.starts, at), next);
        put(&mut columns.lengths, at, _mm512_cvtepi64_epi32(length));
        put(&mut columns.next_starts, at, next_start);
        put(&mut columns.next_lengths, at, _mm512_cvtepi64_epi32(next_length));
    }
}

/// Hashes the words, and both words.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vl")]
fn hash_words(page: &Page, columns: &mut Columns, count: usize) {
    for at in (0..count).step_by(LANES) {
        let first = hash(head(page, &columns.starts, &columns.lengths, at));
        let second = hash(head(page, &columns.next_starts, &columns.next_lengths, at));
        put(&mut columns.firsts, at, _mm512_cvtepi64_epi32(first));
        put(&mut columns.boths, at, _mm512_cvtepi64_epi32(join(first, second)));
    }
}

/// Keeps the words that pass with the one behind them, and says how many they are.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vl")]
fn open(filter: &Filter, columns: &mut Columns, count: usize) -> usize {
    let mut kept = 0;
    let opened = &mut columns.opened;
    for at in (0..count).step_by(LANES) {
        let starts = eight(&columns.starts, at);
        let ends = _mm256_add_epi32(eight(&columns.next_starts, at), eight(&columns.next_lengths, at));
        let is_out_of_sight = reach(_mm256_sub_epi32(ends, starts));
        let is_enough = has(&filter.openings, &columns.firsts, at) | is_out_of_sight;
        let passes = first_lanes(count - at) & (is_enough | has(&filter.openings, &columns.boths, at));
        put_chosen(&mut opened.starts, kept, passes, starts);
        put_chosen(&mut opened.ends, kept, passes, ends);
        put_chosen(&mut opened.boths, kept, passes, eight(&columns.boths, at));
        put_chosen(&mut opened.are_enough, kept, passes, _mm256_movm_epi32(is_enough));
        kept += passes.count_ones() as usize;
    }
    kept
}

/// Hashes three words each: two that pass and the one behind them.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512vpopcntdq")]
fn hash_thirds(page: &Page, columns: &mut Columns, count: usize) {
    let opened = &mut columns.opened;
    for at in (0..count).step_by(LANES) {
        let words = words_from(page, &opened.ends, at);
        let gap = trailing_zeros(words);
        let length = trailing_ones(_mm512_srlv_epi64(words, gap));
        let [gap, length] = [gap, length].map(|numbers| _mm512_cvtepi64_epi32(numbers));
        put(
            &mut columns.next_starts,
            at,
            _mm256_add_epi32(eight(&opened.ends, at), gap),
        );
        put(&mut columns.next_lengths, at, length);
        let is_enough = _mm256_movepi32_mask(eight(&opened.are_enough, at)) | reach(_mm256_add_epi32(gap, length));
        put(&mut opened.are_enough, at, _mm256_movm_epi32(is_enough));
    }
    for at in (0..count).step_by(LANES) {
        let third = hash(head(page, &columns.next_starts, &columns.next_lengths, at));
        let both = _mm512_cvtepu32_epi64(eight(&opened.boths, at));
        put(&mut columns.boths, at, _mm512_cvtepi64_epi32(join(both, third)));
    }
}

/// Keeps the words that pass with both behind them, and says how many they are.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vl")]
fn go_on(filter: &Filter, columns: &mut Columns, count: usize) -> usize {
    let mut kept = 0;
    let opened = &columns.opened;
    for at in (0..count).step_by(LANES) {
        let is_enough = _mm256_movepi32_mask(eight(&opened.are_enough, at));
        let goes_on = has(&filter.pairs, &opened.boths, at) | has(&filter.triples, &columns.boths, at);
        let passes = first_lanes(count - at) & (is_enough | goes_on);
        put_chosen(&mut columns.starts, kept, passes, eight(&opened.starts, at));
        kept += passes.count_ones() as usize;
    }
    kept
}

/// The lanes that hold one of as many words.
fn first_lanes(count: usize) -> __mmask8 {
    if count < LANES { (1 << count) - 1 } else { __mmask8::MAX }
}

/// Which numbers of bytes reach [out of sight](Page::SIGHT).
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
fn reach(lengths: __m256i) -> __mmask8 {
    _mm256_cmpge_epu32_mask(lengths, _mm256_set1_epi32(Page::SIGHT.cast_signed()))
}

/// [`Page::words_from`].
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
fn words_from(page: &Page, places: &Column, at: usize) -> __m512i {
    let bits = _mm256_and_si256(eight(places, at), _mm256_set1_epi32(7));
    _mm512_srlv_epi64(gather(&page.words, places, at, 3), _mm512_cvtepu32_epi64(bits))
}

/// The first eight bytes of words, zeros behind shorter ones.
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
fn head(page: &Page, starts: &Column, lengths: &Column, at: usize) -> __m512i {
    let bits = _mm512_slli_epi64::<3>(_mm512_cvtepu32_epi64(eight(lengths, at)));
    let behind = _mm512_sllv_epi64(_mm512_set1_epi64(-1), bits);
    _mm512_andnot_si512(behind, gather(page.text.as_bytes(), starts, at, 0))
}

/// [`hash`](super::super::filter::hash).
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn hash(head: __m512i) -> __m512i {
    let high = _mm512_and_si512(_mm512_srli_epi64::<7>(head), _mm512_set1_epi64(0x0101_0101_0101_0101));
    let twice = _mm512_add_epi64(high, high);
    let caseless = _mm512_andnot_si512(_mm512_or_si512(high, twice), _mm512_add_epi64(head, twice));
    let caseless = _mm512_or_si512(caseless, _mm512_set1_epi64(0x2020_2020_2020_2000));
    let factor = _mm512_set1_epi64(0x9E37_79B9_7F4A_7C15_u64.cast_signed());
    _mm512_srli_epi64::<32>(_mm512_mullo_epi64(caseless, factor))
}

/// [`join`](super::super::filter::join).
#[inline]
#[target_feature(enable = "avx512f")]
fn join(first: __m512i, second: __m512i) -> __m512i {
    _mm512_add_epi32(_mm512_rol_epi32::<13>(first), second)
}

/// Which hashes are in the set.
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
fn has(set: &HashSet, hashes: &Column, at: usize) -> __mmask8 {
    let bits = _mm256_srl_epi32(eight(hashes, at), _mm_cvtsi32_si128(set.shift.cast_signed()));
    let bits = _mm256_sllv_epi32(_mm256_set1_epi32(1), _mm256_and_si256(bits, _mm256_set1_epi32(7)));
    _mm512_test_epi64_mask(
        gather(&set.bits, hashes, at, set.shift + 3),
        _mm512_cvtepu32_epi64(bits),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matcher::{Case, Surface, SurfaceMatcher, blocks};

    #[test]
    fn what_passes_is_what_passes_on_any_machine() {
        if !crate::matcher::avx512::is_available() {
            return;
        }
        let surfaces = [
            "Ủy ban nhân dân",
            "bí thư",
            "UBND",
            "Y tế dự phòng",
            "phó chủ tịch nước",
            "Hòa Bình",
        ];
        let surfaces = surfaces.map(|text| Surface {
            text,
            case: Case::Initial,
        });
        let matcher = SurfaceMatcher::new(surfaces).expect("few surfaces");
        let filter = &matcher.filter;
        let text = "Ủy ban nhân dân, Ủy ban kiểm tra; bí  thư, BÍ THƯ, bí quyết. UBND tỉnh Hoà Bình: phó chủ tịch – phó chủ tịch nước, \
            Y tế dự\u{a0}phòng, Y tế công cộng, UBND";
        let long = format!("{text} {} {text}", "ủy".repeat(40));
        for text in (0..long.len()).filter_map(|end| long.get(..end)) {
            let page = Page::read(text, |window| blocks::classify(window, &filter.prefixes));
            let words: Vec<u32> = (0..text.len() as u32)
                .filter(|at| page.leads[*at as usize / 64] >> (at % 64) & 1 == 1)
                .collect();
            for batch in words.chunks(19) {
                let [mut ours, mut twin] = [batch.to_vec(), batch.to_vec()];
                let twin_kept = filter.sift(&page, &mut twin);
                let kept = sifted(filter, &page, &mut ours);
                assert_eq!(ours[..kept], twin[..twin_kept], "{text}");
            }
        }
    }

    fn sifted(filter: &Filter, page: &Page, words: &mut [u32]) -> usize {
        #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512vpopcntdq")]
        fn with_avx512(filter: &Filter, page: &Page, words: &mut [u32]) -> usize {
            sift(filter, page, &mut Columns::new(), words)
        }
        #[expect(unsafe_code, reason = "nothing but a check tells the compiler what a machine can do")]
        // SAFETY: The test has found the machine to have the instructions.
        unsafe {
            with_avx512(filter, page, words)
        }
    }
}
