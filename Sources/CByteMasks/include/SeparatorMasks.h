#ifndef SURVEYVOICE_SEPARATOR_MASKS_H
#define SURVEYVOICE_SEPARATOR_MASKS_H

// Where the bytes that matter to a table stand in a block of 64: bit i of a mask is byte i.
// Swift inlines these functions; a mask that a caller never reads costs nothing.

#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

typedef struct {
  uint64_t quote;      // the quote character
  uint64_t separator;  // the delimiter, LF or CR
  uint64_t lineEnd;    // LF or CR
  uint64_t special;    // NUL, or any byte that is not ASCII
} SeparatorMasks;

// The same masks by plain C: what other processors use, and what tests compare with.
static inline SeparatorMasks separator_masks_portable(
    const uint8_t *p, uint8_t quote, uint8_t delimiter) {
  SeparatorMasks m = {0, 0, 0, 0};
  for (int i = 0; i < 64; i++) {
    const uint8_t byte = p[i];
    const uint64_t line_end = (byte == '\n') | (byte == '\r');
    m.quote |= (uint64_t)(byte == quote) << i;
    m.separator |= (line_end | (byte == delimiter)) << i;
    m.lineEnd |= line_end << i;
    m.special |= (uint64_t)((byte == 0) | (byte >> 7)) << i;
  }
  return m;
}

// Reads exactly 64 bytes at p, which need not be aligned.
static inline SeparatorMasks separator_masks(
    const uint8_t *p, uint8_t quote, uint8_t delimiter) {
#if defined(__SSE2__)
  const __m128i quotes = _mm_set1_epi8((char)quote), delimiters = _mm_set1_epi8((char)delimiter);
  const __m128i lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r'), nul = _mm_setzero_si128();
  SeparatorMasks m = {0, 0, 0, 0};
  for (int i = 0; i < 64; i += 16) {
    const __m128i x = _mm_loadu_si128((const __m128i *)(p + i));
    const __m128i line_end = _mm_or_si128(_mm_cmpeq_epi8(x, lf), _mm_cmpeq_epi8(x, cr));
    const __m128i separator = _mm_or_si128(line_end, _mm_cmpeq_epi8(x, delimiters));
    const __m128i special = _mm_or_si128(x, _mm_cmpeq_epi8(x, nul));
    m.quote |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, quotes)) << i;
    m.separator |= (uint64_t)(uint32_t)_mm_movemask_epi8(separator) << i;
    m.lineEnd |= (uint64_t)(uint32_t)_mm_movemask_epi8(line_end) << i;
    m.special |= (uint64_t)(uint32_t)_mm_movemask_epi8(special) << i;
  }
  return m;
#elif defined(__aarch64__) && defined(__ARM_NEON)
  // NEON has no movemask: keep one bit of each byte, then add neighbours three times.
  const uint8x16_t bit = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t q[4], s[4], l[4], o[4];
  for (int i = 0; i < 4; i++) {
    const uint8x16_t x = vld1q_u8(p + 16 * i);
    l[i] = vorrq_u8(vceqq_u8(x, vdupq_n_u8('\n')), vceqq_u8(x, vdupq_n_u8('\r')));
    s[i] = vandq_u8(vorrq_u8(l[i], vceqq_u8(x, vdupq_n_u8(delimiter))), bit);
    q[i] = vandq_u8(vceqq_u8(x, vdupq_n_u8(quote)), bit);
    o[i] = vandq_u8(vorrq_u8(vcltzq_s8(vreinterpretq_s8_u8(x)), vceqzq_u8(x)), bit);
    l[i] = vandq_u8(l[i], bit);
  }
#define SURVEYVOICE_GATHER(v) vgetq_lane_u64(vreinterpretq_u64_u8( \
    vpaddq_u8(vpaddq_u8(vpaddq_u8(v[0], v[1]), vpaddq_u8(v[2], v[3])), vdupq_n_u8(0))), 0)
  SeparatorMasks m = {SURVEYVOICE_GATHER(q), SURVEYVOICE_GATHER(s), SURVEYVOICE_GATHER(l),
                      SURVEYVOICE_GATHER(o)};
#undef SURVEYVOICE_GATHER
  return m;
#else
  return separator_masks_portable(p, quote, delimiter);
#endif
}

#endif
