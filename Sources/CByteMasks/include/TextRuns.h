#ifndef SURVEYVOICE_TEXT_RUNS_H
#define SURVEYVOICE_TEXT_RUNS_H

// How far plain text goes: the length of the run of ASCII bytes that `bytes` begins with.
//
// Text in any encoding read here is mostly ASCII, so passing over it decides how fast a file is
// checked and decoded.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// The length of the run of ASCII bytes at the start of `count` bytes, by plain arithmetic.
static inline size_t sv_ascii_run_portable(const uint8_t *bytes, size_t count) {
  size_t i = 0;
  for (; i + 8 <= count; i += 8) {
    uint64_t word;
    memcpy(&word, bytes + i, 8);
    if (word & 0x8080808080808080u) break;
  }
  while (i < count && bytes[i] < 0x80) i++;
  return i;
}

/// The length of the run of ASCII bytes at the start of `count` bytes.
static inline size_t sv_ascii_run(const uint8_t *bytes, size_t count) {
#if defined(__SSE2__)
  size_t i = 0;
  for (; i + 64 <= count; i += 64) {
    const __m128i a = _mm_loadu_si128((const __m128i *)(bytes + i));
    const __m128i b = _mm_loadu_si128((const __m128i *)(bytes + i + 16));
    const __m128i c = _mm_loadu_si128((const __m128i *)(bytes + i + 32));
    const __m128i d = _mm_loadu_si128((const __m128i *)(bytes + i + 48));
    if (_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d)))) break;
  }
  return i + sv_ascii_run_portable(bytes + i, count - i);
#else
  return sv_ascii_run_portable(bytes, count);
#endif
}

#endif
