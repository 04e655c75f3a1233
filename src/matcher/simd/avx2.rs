//! [Blocks](super::super::blocks) by the vector instructions AVX2, 32 bytes at a time, and the whole scan compiled for such a machine.
//!
//! The twin of [`classify`] for any machine is [`blocks::classify`](super::super::blocks::classify).

use std::arch::x86_64::{
    __m256i, _mm256_and_si256, _mm256_andnot_si256, _mm256_cmpeq_epi8, _mm256_max_epu8, _mm256_min_epu8,
    _mm256_movemask_epi8, _mm256_or_si256, _mm256_set_epi64x, _mm256_set1_epi8, _mm256_setzero_si256,
    _mm256_shuffle_epi8, _mm256_srli_epi16, _mm256_sub_epi8,
};

use super::super::blocks::{Block, WINDOW};
use super::super::page::{Page, places};
use super::super::prefixes::{LENGTH, Prefixes};
use super::super::{Scratch, SurfaceMatcher};
use super::load_32;

/// The bytes of a vector.
const VECTOR: usize = size_of::<__m256i>();

/// [Scans](SurfaceMatcher::scan) a text.
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
pub(super) fn scan(matcher: &SurfaceMatcher, view: &str, scratch: &mut Scratch) {
    let Scratch { page, hits, .. } = scratch;
    let tables = Tables::new(&matcher.filter.prefixes);
    let page = Page::read(view, page, |window| classify(window, &tables));
    matcher.scan_page(
        &page,
        places,
        |words, count| matcher.filter.sift(&page, words, count),
        hits,
    );
}

/// [`Prefixes`] in vectors.
pub(super) struct Tables {
    low: [__m256i; LENGTH],
    high: [__m256i; LENGTH],
}

impl Tables {
    #[inline]
    #[target_feature(enable = "avx2")]
    pub(super) fn new(prefixes: &Prefixes) -> Self {
        Self {
            low: prefixes.low.map(|table| twice(&table)),
            high: prefixes.high.map(|table| twice(&table)),
        }
    }
}

/// Classifies a block.
#[inline]
#[target_feature(enable = "avx2")]
pub(super) fn classify(window: &[u8; WINDOW], tables: &Tables) -> Block {
    let first = classify_half(window, 0, tables);
    let second = classify_half(window, VECTOR, tables);
    let join = |low: u32, high: u32| u64::from(low) | u64::from(high) << u32::BITS;
    Block {
        word: join(first.0, second.0),
        mark: join(first.1, second.1),
        odd: join(first.2, second.2),
        lead: join(first.3, second.3),
    }
}

/// The bits for `word`, `mark`, `odd` and `lead` of the 32 bytes from `at` on.
#[inline]
#[target_feature(enable = "avx2")]
fn classify_half(window: &[u8; WINDOW], at: usize, tables: &Tables) -> (u32, u32, u32, u32) {
    let [bytes, next] = [0, 1].map(|offset| load(window, at + offset));
    let is = |bytes, byte: u8| _mm256_cmpeq_epi8(bytes, splat(byte));
    let or = |one, other| _mm256_or_si256(one, other);
    let and = |one, other| _mm256_and_si256(one, other);

    let digit = within(bytes, b'0', 10);
    let letter = within(or(bytes, splat(0x20)), b'a', 26);
    // What is not ASCII has the highest bit, the one that is gathered, by itself.
    let word = or(or(digit, letter), bytes);

    let sign = and(is(bytes, 0xC3), is(or(next, splat(0x20)), 0xB7));
    let latin = _mm256_andnot_si256(sign, within(bytes, 0xC3, 4));
    let toned = and(is(bytes, 0xE1), is(and(next, splat(0xFE)), 0xBA));
    let leading = _mm256_cmpeq_epi8(_mm256_max_epu8(bytes, splat(0xC0)), bytes);
    let mark = and(is(bytes, 0xE2), is(next, 0x80));
    let odd = _mm256_andnot_si256(or(or(latin, toned), mark), leading);

    let buckets = |place: usize| {
        let bytes = load(window, at + place);
        let low = _mm256_shuffle_epi8(tables.low[place], and(bytes, splat(0xF)));
        let high = and(_mm256_srli_epi16::<4>(bytes), splat(0xF));
        and(low, _mm256_shuffle_epi8(tables.high[place], high))
    };
    let common = (1..LENGTH).fold(buckets(0), |common, place| and(common, buckets(place)));
    let no_lead = _mm256_cmpeq_epi8(common, _mm256_setzero_si256());

    (gather(word), gather(mark), gather(odd), !gather(no_lead))
}

/// The 32 bytes from `at` on.
#[inline]
#[target_feature(enable = "avx2")]
fn load(window: &[u8; WINDOW], at: usize) -> __m256i {
    load_32(window[at..].first_chunk().unwrap_or(&[0; VECTOR]))
}

/// A table in both halves of a vector.
#[inline]
#[target_feature(enable = "avx2")]
fn twice(table: &[u8; 16]) -> __m256i {
    let table = u128::from_le_bytes(*table);
    let (low, high) = (table as i64, (table >> 64) as i64);
    _mm256_set_epi64x(high, low, high, low)
}

/// A byte in all places.
#[inline]
#[target_feature(enable = "avx2")]
fn splat(byte: u8) -> __m256i {
    _mm256_set1_epi8(byte.cast_signed())
}

/// Which bytes are among `count` bytes from `first` on.
#[inline]
#[target_feature(enable = "avx2")]
fn within(bytes: __m256i, first: u8, count: u8) -> __m256i {
    let distance = _mm256_sub_epi8(bytes, splat(first));
    _mm256_cmpeq_epi8(_mm256_min_epu8(distance, splat(count - 1)), distance)
}

/// The highest bits of the bytes.
#[inline]
#[target_feature(enable = "avx2")]
fn gather(bytes: __m256i) -> u32 {
    _mm256_movemask_epi8(bytes).cast_unsigned()
}
