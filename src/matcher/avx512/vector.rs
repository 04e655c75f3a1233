//! Vectors from memory and back, and small numbers in them.

use std::arch::x86_64::{
    __m256i, __m512i, __mmask8, _mm_cvtsi32_si128, _mm_set_epi64x, _mm256_cmpgt_epu32_mask, _mm256_loadu_si256,
    _mm256_maskz_compress_epi32, _mm256_set1_epi32, _mm256_srl_epi32, _mm256_storeu_si256, _mm512_add_epi32,
    _mm512_add_epi64, _mm512_andnot_si512, _mm512_broadcast_i32x4, _mm512_loadu_si512, _mm512_popcnt_epi64,
    _mm512_set_epi64, _mm512_set1_epi64, _mm512_storeu_si512, _mm512_sub_epi64,
};

use super::super::filter::BATCH;

/// Numbers of 64 bits in a vector.
pub(super) const LANES: usize = 8;

/// A number for each word of a batch, and room for a vector behind the last.
pub(super) type Column = [u32; BATCH + LANES];

/// A column without any word.
pub(super) const EMPTY: Column = [0; BATCH + LANES];

/// The bytes as a vector.
#[inline]
#[target_feature(enable = "avx512f")]
pub(super) fn load(bytes: &[u8; 64]) -> __m512i {
    #[expect(unsafe_code, reason = "a vector is loaded through a pointer")]
    // SAFETY: There are as many bytes as a vector has, at whatever address.
    unsafe {
        _mm512_loadu_si512(bytes.as_ptr().cast())
    }
}

/// Puts the numbers of a vector into memory.
#[inline]
#[target_feature(enable = "avx512f")]
pub(super) fn store(numbers: &mut [u32; 16], vector: __m512i) {
    #[expect(unsafe_code, reason = "a vector is stored through a pointer")]
    // SAFETY: There is room for as many bytes as a vector has, at whatever address.
    unsafe {
        _mm512_storeu_si512(numbers.as_mut_ptr().cast(), vector);
    }
}

/// The sums of sixteen numbers each.
#[inline]
#[target_feature(enable = "avx512f")]
pub(super) fn add(one: __m512i, other: __m512i) -> __m512i {
    _mm512_add_epi32(one, other)
}

/// A table four times over.
#[inline]
#[target_feature(enable = "avx512f")]
pub(super) fn four_times(table: &[u8; 16]) -> __m512i {
    let table = u128::from_le_bytes(*table);
    _mm512_broadcast_i32x4(_mm_set_epi64x((table >> 64) as i64, table as i64))
}

/// Eight numbers of a column from the one `at` on.
#[inline]
#[target_feature(enable = "avx512f")]
pub(super) fn eight(column: &Column, at: usize) -> __m256i {
    let numbers = &column[at..at + LANES];
    #[expect(unsafe_code, reason = "a vector is loaded through a pointer")]
    // SAFETY: There are as many numbers as the vector has, at whatever address.
    unsafe {
        _mm256_loadu_si256(numbers.as_ptr().cast())
    }
}

/// Puts eight numbers into a column from the one `at` on.
#[inline]
#[target_feature(enable = "avx512f")]
pub(super) fn put(column: &mut Column, at: usize, numbers: __m256i) {
    let room = &mut column[at..at + LANES];
    #[expect(unsafe_code, reason = "a vector is stored through a pointer")]
    // SAFETY: There is room for as many numbers as the vector has, at whatever address.
    unsafe {
        _mm256_storeu_si256(room.as_mut_ptr().cast(), numbers);
    }
}

/// Puts those of eight numbers that a mask chooses into a column, one beside the other, and anything behind them.
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
pub(super) fn put_chosen(column: &mut Column, at: usize, chosen: __mmask8, numbers: __m256i) {
    put(column, at, _mm256_maskz_compress_epi32(chosen, numbers));
}

/// The eight bytes from each of eight places on, zeros behind the end. The column has the places shifted to the left.
///
/// Loading them one by one takes half of the time of the instruction that gathers them.
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
pub(super) fn gather(bytes: &[u8], column: &Column, at: usize, shift: u32) -> __m512i {
    let places = column[at..].first_chunk().copied().unwrap_or([0; LANES]);
    let places = places.map(|place: u32| place >> shift);
    let last = bytes.len().saturating_sub(LANES).min(u32::MAX as usize) as u32;
    let shifted = _mm256_srl_epi32(eight(column, at), _mm_cvtsi32_si128(shift.cast_signed()));
    let too_far = _mm256_cmpgt_epu32_mask(shifted, _mm256_set1_epi32(last.cast_signed()));
    if too_far != 0 || bytes.len() < LANES {
        return lanes(places.map(|place| bytes_near_end(bytes, place as usize)));
    }
    lanes(places.map(|place| {
        #[expect(unsafe_code, reason = "a test for each place costs more than all of the loads")]
        // SAFETY: No place is farther than eight bytes before the end, as has been seen of all of them.
        unsafe {
            bytes.as_ptr().add(place as usize).cast::<i64>().read_unaligned()
        }
    }))
}

/// The eight bytes from a place on, zeros behind the end.
#[cold]
fn bytes_near_end(bytes: &[u8], place: usize) -> i64 {
    let rest = bytes.get(place..).unwrap_or_default();
    let mut eight = [0; size_of::<i64>()];
    let length = rest.len().min(eight.len());
    eight[..length].copy_from_slice(&rest[..length]);
    i64::from_le_bytes(eight)
}

/// Eight numbers as a vector.
#[inline]
#[target_feature(enable = "avx512f")]
fn lanes([a, b, c, d, e, f, g, h]: [i64; LANES]) -> __m512i {
    _mm512_set_epi64(h, g, f, e, d, c, b, a)
}

/// How many of the lowest bits are ones, of each of eight numbers.
#[inline]
#[target_feature(enable = "avx512f,avx512vpopcntdq")]
pub(super) fn trailing_ones(bits: __m512i) -> __m512i {
    _mm512_popcnt_epi64(_mm512_andnot_si512(_mm512_add_epi64(bits, _mm512_set1_epi64(1)), bits))
}

/// How many of the lowest bits are zeros.
#[inline]
#[target_feature(enable = "avx512f,avx512vpopcntdq")]
pub(super) fn trailing_zeros(bits: __m512i) -> __m512i {
    _mm512_popcnt_epi64(_mm512_andnot_si512(bits, _mm512_sub_epi64(bits, _mm512_set1_epi64(1))))
}
