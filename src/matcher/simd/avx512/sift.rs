//! The [filter](super::super::super::filter), eight words at a time.
//!
//! Each step goes over the whole batch before the next one begins: so what one waits for is hidden behind what others do.

use std::arch::x86_64::{
    __m256i, __m512i, __mmask8, _mm_cvtsi32_si128, _mm256_add_epi32, _mm256_and_si256, _mm256_cmpge_epu32_mask,
    _mm256_maskz_compress_epi32, _mm256_movepi32_mask, _mm256_movm_epi32, _mm256_set1_epi32, _mm256_sllv_epi32,
    _mm256_srl_epi32, _mm256_sub_epi32, _mm512_add_epi32, _mm512_add_epi64, _mm512_and_si512, _mm512_andnot_si512,
    _mm512_cvtepi64_epi32, _mm512_cvtepu32_epi64, _mm512_mullo_epi64, _mm512_or_si512, _mm512_popcnt_epi64,
    _mm512_rol_epi32, _mm512_set1_epi64, _mm512_slli_epi64, _mm512_sllv_epi64, _mm512_srli_epi64, _mm512_srlv_epi64,
    _mm512_sub_epi64, _mm512_test_epi64_mask,
};

use super::super::super::filter::{BATCH, Candidates, Filter, HashSet};
use super::super::super::page::Page;
use super::super::{Column, LANES, gather, load_eight, store_eight};

/// What is known of the words of a batch.
#[derive(Clone, Debug, Default)]
pub(in super::super::super) struct Columns(Box<Batch>);

/// The same, in memory of its own.
#[derive(Clone, Debug)]
struct Batch {
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
    /// All bits of those words in the end with which no surface goes on.
    are_alone: Column,
}

/// What is known of those words that pass with the one behind them.
#[derive(Clone, Debug)]
struct Opened {
    starts: Column,
    /// The bytes behind the second word.
    ends: Column,
    /// The hashes of both words.
    boths: Column,
    /// All bits where the first word is a surface by itself.
    are_single: Column,
    /// All bits where a word reaches out of sight.
    are_far: Column,
}

impl Default for Batch {
    fn default() -> Self {
        const EMPTY: Column = [0; BATCH + LANES];
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
                are_single: EMPTY,
                are_far: EMPTY,
            },
            are_alone: EMPTY,
        }
    }
}

/// [Sifts](Filter::sift) the first `count` words.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512vpopcntdq")]
pub(in super::super) fn sift(
    filter: &Filter,
    page: &Page,
    columns: &mut Columns,
    words: &mut Candidates,
    count: usize,
) -> usize {
    let Columns(columns) = columns;
    columns.starts[..count].copy_from_slice(&words.starts[..count]);
    measure(page, columns, count);
    hash_words(page, columns, count);
    let opened = open(filter, columns, count);
    hash_thirds(page, columns, opened);
    let kept = go_on(filter, columns, opened);
    words.starts[..kept].copy_from_slice(&columns.starts[..kept]);
    words.are_alone[..kept].copy_from_slice(&columns.are_alone[..kept]);
    kept
}

/// Finds where the words end, and the words behind them.
#[inline]
#[target_feature(enable = "avx512f,avx512vl,avx512vpopcntdq")]
fn measure(page: &Page, columns: &mut Batch, count: usize) {
    for at in (0..count).step_by(LANES) {
        let words = words_from(page, &columns.starts, at);
        let length = trailing_ones(words);
        let words = _mm512_srlv_epi64(words, length);
        let gap = trailing_zeros(words);
        let next_length = trailing_ones(_mm512_srlv_epi64(words, gap));
        let next = _mm512_cvtepi64_epi32(_mm512_add_epi64(length, gap));
        let next_start = _mm256_add_epi32(load_eight(&columns.starts, at), next);
        store_eight(&mut columns.lengths, at, _mm512_cvtepi64_epi32(length));
        store_eight(&mut columns.next_starts, at, next_start);
        store_eight(&mut columns.next_lengths, at, _mm512_cvtepi64_epi32(next_length));
    }
}

/// Hashes the words, and both words.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vl")]
fn hash_words(page: &Page, columns: &mut Batch, count: usize) {
    for at in (0..count).step_by(LANES) {
        let first = hash(head(page, &columns.starts, &columns.lengths, at));
        let second = hash(head(page, &columns.next_starts, &columns.next_lengths, at));
        store_eight(&mut columns.firsts, at, _mm512_cvtepi64_epi32(first));
        store_eight(&mut columns.boths, at, _mm512_cvtepi64_epi32(join(first, second)));
    }
}

/// Keeps the words that pass with the one behind them, and says how many they are.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vl")]
fn open(filter: &Filter, columns: &mut Batch, count: usize) -> usize {
    let mut kept = 0;
    let opened = &mut columns.opened;
    for at in (0..count).step_by(LANES) {
        let starts = load_eight(&columns.starts, at);
        let ends = _mm256_add_epi32(
            load_eight(&columns.next_starts, at),
            load_eight(&columns.next_lengths, at),
        );
        let is_far = reach(_mm256_sub_epi32(ends, starts));
        let is_single = has(&filter.openings, &columns.firsts, at);
        let passes = first_lanes(count - at) & (is_single | is_far | has(&filter.openings, &columns.boths, at));
        store_chosen(&mut opened.starts, kept, passes, starts);
        store_chosen(&mut opened.ends, kept, passes, ends);
        store_chosen(&mut opened.boths, kept, passes, load_eight(&columns.boths, at));
        store_chosen(&mut opened.are_single, kept, passes, _mm256_movm_epi32(is_single));
        store_chosen(&mut opened.are_far, kept, passes, _mm256_movm_epi32(is_far));
        kept += passes.count_ones() as usize;
    }
    kept
}

/// Hashes three words each: two that pass and the one behind them.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512vpopcntdq")]
fn hash_thirds(page: &Page, columns: &mut Batch, count: usize) {
    let opened = &mut columns.opened;
    for at in (0..count).step_by(LANES) {
        let words = words_from(page, &opened.ends, at);
        let gap = trailing_zeros(words);
        let length = trailing_ones(_mm512_srlv_epi64(words, gap));
        let [gap, length] = [gap, length].map(|numbers| _mm512_cvtepi64_epi32(numbers));
        store_eight(
            &mut columns.next_starts,
            at,
            _mm256_add_epi32(load_eight(&opened.ends, at), gap),
        );
        store_eight(&mut columns.next_lengths, at, length);
        let is_far = _mm256_movepi32_mask(load_eight(&opened.are_far, at)) | reach(_mm256_add_epi32(gap, length));
        store_eight(&mut opened.are_far, at, _mm256_movm_epi32(is_far));
    }
    for at in (0..count).step_by(LANES) {
        let third = hash(head(page, &columns.next_starts, &columns.next_lengths, at));
        let both = _mm512_cvtepu32_epi64(load_eight(&opened.boths, at));
        store_eight(&mut columns.boths, at, _mm512_cvtepi64_epi32(join(both, third)));
    }
}

/// Keeps the words that pass with both behind them, and says how many they are.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vl")]
fn go_on(filter: &Filter, columns: &mut Batch, count: usize) -> usize {
    let mut kept = 0;
    let opened = &columns.opened;
    for at in (0..count).step_by(LANES) {
        let [is_single, is_far] =
            [&opened.are_single, &opened.are_far].map(|column| _mm256_movepi32_mask(load_eight(column, at)));
        let goes_on = is_far | has(&filter.pairs, &opened.boths, at) | has(&filter.triples, &columns.boths, at);
        let passes = first_lanes(count - at) & (is_single | goes_on);
        store_chosen(&mut columns.starts, kept, passes, load_eight(&opened.starts, at));
        store_chosen(&mut columns.are_alone, kept, passes, _mm256_movm_epi32(!goes_on));
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
    let bits = _mm256_and_si256(load_eight(places, at), _mm256_set1_epi32(7));
    _mm512_srlv_epi64(gather(page.words, places, at, 3), _mm512_cvtepu32_epi64(bits))
}

/// The first eight bytes of words, zeros behind shorter ones.
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
fn head(page: &Page, starts: &Column, lengths: &Column, at: usize) -> __m512i {
    let bits = _mm512_slli_epi64::<3>(_mm512_cvtepu32_epi64(load_eight(lengths, at)));
    let behind = _mm512_sllv_epi64(_mm512_set1_epi64(-1), bits);
    _mm512_andnot_si512(behind, gather(page.text.as_bytes(), starts, at, 0))
}

/// [`hash`](super::super::super::filter::hash).
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

/// [`join`](super::super::super::filter::join).
#[inline]
#[target_feature(enable = "avx512f")]
fn join(first: __m512i, second: __m512i) -> __m512i {
    _mm512_add_epi32(_mm512_rol_epi32::<13>(first), second)
}

/// Which hashes are in the set.
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
fn has(set: &HashSet, hashes: &Column, at: usize) -> __mmask8 {
    let bits = _mm256_srl_epi32(load_eight(hashes, at), _mm_cvtsi32_si128(set.shift.cast_signed()));
    let bits = _mm256_sllv_epi32(_mm256_set1_epi32(1), _mm256_and_si256(bits, _mm256_set1_epi32(7)));
    _mm512_test_epi64_mask(
        gather(&set.bits, hashes, at, set.shift + 3),
        _mm512_cvtepu32_epi64(bits),
    )
}

/// Puts those of eight numbers that a mask chooses into a column, one beside the other, and anything behind them.
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
fn store_chosen(column: &mut Column, at: usize, chosen: __mmask8, numbers: __m256i) {
    store_eight(column, at, _mm256_maskz_compress_epi32(chosen, numbers));
}

/// How many of the lowest bits are ones, of each of eight numbers.
#[inline]
#[target_feature(enable = "avx512f,avx512vpopcntdq")]
fn trailing_ones(bits: __m512i) -> __m512i {
    _mm512_popcnt_epi64(_mm512_andnot_si512(_mm512_add_epi64(bits, _mm512_set1_epi64(1)), bits))
}

/// How many of the lowest bits are zeros.
#[inline]
#[target_feature(enable = "avx512f,avx512vpopcntdq")]
fn trailing_zeros(bits: __m512i) -> __m512i {
    _mm512_popcnt_epi64(_mm512_andnot_si512(bits, _mm512_sub_epi64(bits, _mm512_set1_epi64(1))))
}
