#ifndef SURVEYVOICE_WORD_MASKS_H
#define SURVEYVOICE_WORD_MASKS_H

// Which bytes of a comment belong to words, sixty-four at a time.
//
// A word byte is an ASCII letter or digit, an apostrophe (dropped later) or any byte of 0x80 and
// more (decoded exactly later). Everything else stands between words.
//
// Written in C because a movemask has no counterpart in Swift's standard library; the portable
// form beside it gives the same bits everywhere and is what the tests compare with.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// The word bytes among the 64 at `bytes`, lowest bit first, by plain arithmetic on eight at a time.
static inline uint64_t sv_word_mask_portable(const uint8_t *bytes) {
  const uint64_t ones = 0x0101010101010101u;
  const uint64_t high = 0x8080808080808080u;
  uint64_t mask = 0;
  for (int group = 0; group < 8; group++) {
    uint64_t word = 0;
    for (int i = 7; i >= 0; i--) word = (word << 8) | bytes[group * 8 + i];
    const uint64_t low = word & ~high;
    const uint64_t lower = low | (ones * 0x20);
    // Adding 0x80 - x to a byte below 0x80 sets its top bit exactly when the byte is x or more.
    const uint64_t letter =
        (lower + ones * (0x80 - 'a')) & ~(lower + ones * (0x80 - 'z' - 1));
    const uint64_t digit = (low + ones * (0x80 - '0')) & ~(low + ones * (0x80 - '9' - 1));
    const uint64_t quote =
        (low + ones * (0x80 - 0x27)) & ~(low + ones * (0x80 - 0x28));
    const uint64_t hits = (letter | digit | quote | word) & high;
    // Gathers the eight top bits into one byte: each lands in its own bit of the product's top.
    mask |= (((hits >> 7) * 0x0102040810204080u) >> 56) << (group * 8);
  }
  return mask;
}

#if defined(__SSE2__)
static inline uint64_t sv_word_mask_16(const uint8_t *bytes) {
  const __m128i block = _mm_loadu_si128((const __m128i *)bytes);
  const __m128i lower = _mm_or_si128(block, _mm_set1_epi8(0x20));
  // Signed compares after moving the range to the bottom of the signed scale.
  const __m128i letter = _mm_cmplt_epi8(
      _mm_add_epi8(lower, _mm_set1_epi8((char)(0x80 - 'a'))), _mm_set1_epi8((char)(-128 + 26)));
  const __m128i digit = _mm_cmplt_epi8(
      _mm_add_epi8(block, _mm_set1_epi8((char)(0x80 - '0'))), _mm_set1_epi8((char)(-128 + 10)));
  const __m128i quote = _mm_cmpeq_epi8(block, _mm_set1_epi8(0x27));
  const __m128i hits = _mm_or_si128(_mm_or_si128(letter, digit), _mm_or_si128(quote, block));
  return (uint64_t)(uint32_t)_mm_movemask_epi8(hits);
}
#endif

/// The word bytes among the 64 at `bytes`, lowest bit first.
static inline uint64_t sv_word_mask(const uint8_t *bytes) {
#if defined(__SSE2__)
  return sv_word_mask_16(bytes) | (sv_word_mask_16(bytes + 16) << 16) |
         (sv_word_mask_16(bytes + 32) << 32) | (sv_word_mask_16(bytes + 48) << 48);
#else
  return sv_word_mask_portable(bytes);
#endif
}

/// Writes where words begin and end in `blocks` blocks of 64 bytes: start, end, start, end ...
///
/// `out` must have room for 64 * blocks + 8 numbers: up to eight more than counted are written.
/// Returns how many there are: an even number whenever the last byte is no word byte.
static inline size_t sv_word_edges(const uint8_t *bytes, size_t blocks, uint32_t *out) {
  uint32_t *next = out;
  uint64_t before = 0;
  for (size_t block = 0; block < blocks; block++) {
    const uint64_t mask = sv_word_mask(bytes + block * 64);
    uint64_t edges = mask ^ ((mask << 1) | before);
    before = mask >> 63;
    const uint32_t base = (uint32_t)(block * 64);
    const int count = __builtin_popcountll(edges);
    // Eight at a time without asking: one branch a group is cheaper than one an edge.
    for (int done = 0; done < count; done += 8) {
      for (int i = 0; i < 8; i++) {
        next[done + i] = base + (uint32_t)(edges == 0 ? 0 : __builtin_ctzll(edges));
        edges &= edges - 1;
      }
    }
    next += count;
  }
  return (size_t)(next - out);
}

#endif
