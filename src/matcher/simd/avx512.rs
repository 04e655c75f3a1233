//! The first steps of a scan by the vector instructions AVX-512: [blocks](super::super::blocks) 64 bytes at a time, their leads sixteen at a
//! time, and words eight at a time through the [filter](super::super::filter).
//!
//! Each function has a twin for any machine, in [`blocks`](super::super::blocks), [`page`](super::super::page) and [`filter`](super::super::filter).

pub(super) mod sift;

use std::arch::x86_64::{
    __m512i, _mm_set_epi64x, _mm512_add_epi32, _mm512_and_si512, _mm512_broadcast_i32x4, _mm512_castsi512_si128,
    _mm512_cmpeq_epi8_mask, _mm512_cmpge_epu8_mask, _mm512_cvtepu8_epi32, _mm512_extracti32x4_epi32,
    _mm512_mask_cmpeq_epi8_mask, _mm512_maskz_compress_epi8, _mm512_movepi8_mask, _mm512_or_si512,
    _mm512_permutex2var_epi8, _mm512_permutexvar_epi8, _mm512_set1_epi8, _mm512_set1_epi32, _mm512_srli_epi16,
    _mm512_test_epi8_mask,
};

use self::sift::sift;
use super::super::blocks::{BLOCK, Block, WINDOW};
use super::super::page::Page;
use super::super::prefixes::{LENGTH, Prefixes};
use super::super::{Scratch, SurfaceMatcher};
use super::{load_64, store_sixteen};

/// [Scans](SurfaceMatcher::scan) a text.
#[target_feature(
    enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,avx512vpopcntdq,bmi1,bmi2,lzcnt,popcnt"
)]
pub(super) fn scan(matcher: &SurfaceMatcher, view: &str, scratch: &mut Scratch) {
    let Scratch { page, columns, hits } = scratch;
    let tables = Tables::new(&matcher.filter.prefixes);
    let page = Page::read(view, page, |window| classify(window, &tables));
    matcher.scan_page(
        &page,
        |bits, start, room| places(bits, start, room),
        |words, count| sift(&matcher.filter, &page, columns, words, count),
        hits,
    );
}

/// [`Prefixes`] in vectors.
///
/// An instruction looks bytes up by six of their bits here: a table of four has sixteen entries four times over.
pub(super) struct Tables {
    low: [__m512i; LENGTH],
    high: [__m512i; LENGTH],
}

impl Tables {
    #[inline]
    #[target_feature(enable = "avx512f")]
    pub(super) fn new(prefixes: &Prefixes) -> Self {
        Self {
            low: prefixes.low.map(|table| four_times(&table)),
            high: prefixes.high.map(|table| four_times(&table)),
        }
    }
}

/// Bytes of ASCII: the highest bit is set for letters and digits.
static ALPHANUMERIC: [[u8; 64]; 2] = {
    let mut tables = [[0; 64]; 2];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            tables[byte as usize / 64][byte as usize % 64] = 0x80;
        }
        byte += 1;
    }
    tables
};

/// First bytes of characters by their lowest six bits: a bit for each set of characters that is not odd.
static FIRST: [u8; 64] = {
    let mut table = [0; 64];
    table[0xC3 % 64] = 1;
    (table[0xC4 % 64], table[0xC5 % 64], table[0xC6 % 64]) = (2, 2, 2);
    table[0xE1 % 64] = 4;
    table[0xE2 % 64] = 8;
    table
};

/// Second bytes, likewise: all but `×` and `÷` are in the set of C3, all in that of C4 to C6, BA and BB in that of E1, and 80 in that
/// of E2, which has the marks.
static SECOND: [u8; 64] = {
    let mut table = [1 | 2; 64];
    (table[0x97 % 64], table[0xB7 % 64]) = (2, 2);
    (table[0xBA % 64], table[0xBB % 64]) = (1 | 2 | 4, 1 | 2 | 4);
    table[0x80 % 64] = 1 | 2 | 8;
    table
};

/// The numbers from zero on.
static COUNT: [u8; 64] = {
    let mut table = [0; 64];
    let mut at = 0;
    while at < 64 {
        table[at] = at as u8;
        at += 1;
    }
    table
};

/// Classifies a block.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
pub(super) fn classify(window: &[u8; WINDOW], tables: &Tables) -> Block {
    let from = |place: usize| load_64(window[place..].first_chunk().unwrap_or(&[0; BLOCK]));
    let [bytes, next] = [from(0), from(1)];
    let splat = |byte: u8| _mm512_set1_epi8(byte.cast_signed());

    // What is not ASCII has the highest bit, the one that is gathered, by itself.
    let [low, high] = [load_64(&ALPHANUMERIC[0]), load_64(&ALPHANUMERIC[1])];
    let word = _mm512_movepi8_mask(_mm512_or_si512(_mm512_permutex2var_epi8(low, bytes, high), bytes));

    let marks = _mm512_cmpeq_epi8_mask(bytes, splat(0xE2));
    let leading = _mm512_cmpge_epu8_mask(bytes, splat(0xC0));
    let first = _mm512_permutexvar_epi8(bytes, load_64(&FIRST));
    let usual = _mm512_test_epi8_mask(first, _mm512_permutexvar_epi8(next, load_64(&SECOND)));

    let buckets = |place: usize| {
        let bytes = from(place);
        let low = _mm512_permutexvar_epi8(bytes, tables.low[place]);
        // The bits that come over from the byte beside are not looked at.
        let high = _mm512_permutexvar_epi8(_mm512_srli_epi16::<4>(bytes), tables.high[place]);
        _mm512_and_si512(low, high)
    };
    let common = (1..LENGTH).fold(buckets(0), |common, place| _mm512_and_si512(common, buckets(place)));
    Block {
        word,
        mark: _mm512_mask_cmpeq_epi8_mask(marks, next, splat(0x80)),
        odd: leading & !usual,
        lead: _mm512_test_epi8_mask(common, common),
    }
}

/// [Lists](super::super::page::places) the places of the bits of a block.
#[inline]
#[target_feature(enable = "avx512f,avx512vbmi2")]
pub(super) fn places(bits: u64, start: u32, places: &mut [u32; BLOCK]) {
    let offsets = _mm512_maskz_compress_epi8(bits, load_64(&COUNT));
    let start = _mm512_set1_epi32(start.cast_signed());
    let [first, second, third, last] = places.as_chunks_mut().0 else {
        return;
    };
    store_sixteen(
        first,
        _mm512_add_epi32(_mm512_cvtepu8_epi32(_mm512_castsi512_si128(offsets)), start),
    );
    if bits.count_ones() > 16 {
        store_sixteen(
            second,
            _mm512_add_epi32(_mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32::<1>(offsets)), start),
        );
        store_sixteen(
            third,
            _mm512_add_epi32(_mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32::<2>(offsets)), start),
        );
        store_sixteen(
            last,
            _mm512_add_epi32(_mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32::<3>(offsets)), start),
        );
    }
}

/// A table four times over.
#[inline]
#[target_feature(enable = "avx512f")]
fn four_times(table: &[u8; 16]) -> __m512i {
    let table = u128::from_le_bytes(*table);
    _mm512_broadcast_i32x4(_mm_set_epi64x((table >> 64) as i64, table as i64))
}
