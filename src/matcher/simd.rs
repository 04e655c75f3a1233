//! The matcher on machines with vector instructions: which ones to use, and all of the crate's `unsafe` code.
//!
//! Of looking bytes up in a table the compiler makes no vector instructions by itself. So the hot steps of a scan have twins that do, which
//! [tests](tests) compare with those for any machine. What the twins can't do safely is here: to be called where a check has found the
//! instructions, and to take vectors from memory and put them back.

mod avx2;
mod avx512;
#[cfg(test)]
mod tests;

use std::arch::x86_64::{
    __m256i, __m512i, _mm_cvtsi32_si128, _mm256_cmpgt_epu32_mask, _mm256_loadu_si256, _mm256_set1_epi32,
    _mm256_srl_epi32, _mm256_storeu_si256, _mm512_loadu_si512, _mm512_set_epi64, _mm512_storeu_si512,
};

pub(super) use self::avx512::sift::Columns;
use super::filter::BATCH;
use super::{Scratch, SurfaceMatcher};

/// The numbers of 64 bits that the longest vectors hold.
const LANES: usize = 8;

/// A number for each word of a batch, and room for a vector behind the last.
type Column = [u32; BATCH + LANES];

/// [Scans](SurfaceMatcher::scan) a text; says whether the machine has instructions for it, and does nothing where not.
pub(super) fn scan(matcher: &SurfaceMatcher, view: &str, scratch: &mut Scratch) -> bool {
    scan_with_avx512(matcher, view, scratch) || scan_with_avx2(matcher, view, scratch)
}

/// The same with AVX-512.
fn scan_with_avx512(matcher: &SurfaceMatcher, view: &str, scratch: &mut Scratch) -> bool {
    let can = has_avx512();
    if can {
        #[expect(unsafe_code, reason = "nothing but a check tells the compiler what a machine can do")]
        // SAFETY: The machine has just been found to have the instructions that the function is compiled with.
        unsafe {
            avx512::scan(matcher, view, scratch);
        }
    }
    can
}

/// The same with AVX2.
fn scan_with_avx2(matcher: &SurfaceMatcher, view: &str, scratch: &mut Scratch) -> bool {
    let can = has_avx2();
    if can {
        #[expect(unsafe_code, reason = "nothing but a check tells the compiler what a machine can do")]
        // SAFETY: The machine has just been found to have the instructions that the function is compiled with.
        unsafe {
            avx2::scan(matcher, view, scratch);
        }
    }
    can
}

/// Whether the machine has the instructions that [`avx512`] is compiled with.
fn has_avx512() -> bool {
    is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512bw")
        && is_x86_feature_detected!("avx512dq")
        && is_x86_feature_detected!("avx512vl")
        && is_x86_feature_detected!("avx512vbmi")
        && is_x86_feature_detected!("avx512vbmi2")
        && is_x86_feature_detected!("avx512vpopcntdq")
        && has_bit_instructions()
}

/// Whether the machine has the instructions that [`avx2`] is compiled with.
fn has_avx2() -> bool {
    is_x86_feature_detected!("avx2") && has_bit_instructions()
}

fn has_bit_instructions() -> bool {
    is_x86_feature_detected!("bmi1")
        && is_x86_feature_detected!("bmi2")
        && is_x86_feature_detected!("lzcnt")
        && is_x86_feature_detected!("popcnt")
}

/// The bytes as a vector.
#[inline]
#[target_feature(enable = "avx2")]
fn load_32(bytes: &[u8; 32]) -> __m256i {
    #[expect(
        unsafe_code,
        reason = "put together from four numbers, a vector is loaded piece by piece"
    )]
    // SAFETY: There are as many bytes as a vector has, at whatever address.
    unsafe {
        _mm256_loadu_si256(bytes.as_ptr().cast())
    }
}

/// The bytes as a vector.
#[inline]
#[target_feature(enable = "avx512f")]
fn load_64(bytes: &[u8; 64]) -> __m512i {
    #[expect(unsafe_code, reason = "a vector is loaded through a pointer")]
    // SAFETY: There are as many bytes as a vector has, at whatever address.
    unsafe {
        _mm512_loadu_si512(bytes.as_ptr().cast())
    }
}

/// Puts the numbers of a vector into memory.
#[inline]
#[target_feature(enable = "avx512f")]
fn store_sixteen(numbers: &mut [u32; 16], vector: __m512i) {
    #[expect(unsafe_code, reason = "a vector is stored through a pointer")]
    // SAFETY: There is room for as many bytes as a vector has, at whatever address.
    unsafe {
        _mm512_storeu_si512(numbers.as_mut_ptr().cast(), vector);
    }
}

/// Eight numbers of a column from the one `at` on.
#[inline]
#[target_feature(enable = "avx512f")]
fn load_eight(column: &Column, at: usize) -> __m256i {
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
fn store_eight(column: &mut Column, at: usize, numbers: __m256i) {
    let room = &mut column[at..at + LANES];
    #[expect(unsafe_code, reason = "a vector is stored through a pointer")]
    // SAFETY: There is room for as many numbers as the vector has, at whatever address.
    unsafe {
        _mm256_storeu_si256(room.as_mut_ptr().cast(), numbers);
    }
}

/// The eight bytes from each of eight places on, zeros behind the end. The column has the places shifted to the left.
///
/// Loading them one by one takes half of the time of the instruction that gathers them.
#[inline]
#[target_feature(enable = "avx512f,avx512vl")]
fn gather(bytes: &[u8], column: &Column, at: usize, shift: u32) -> __m512i {
    let places = column[at..].first_chunk().copied().unwrap_or([0; LANES]);
    let places = places.map(|place: u32| place >> shift);
    let last = bytes.len().saturating_sub(LANES).min(u32::MAX as usize) as u32;
    let shifted = _mm256_srl_epi32(load_eight(column, at), _mm_cvtsi32_si128(shift.cast_signed()));
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
