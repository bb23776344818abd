import CommentText
import TestSupport
import Testing

struct ScalarOffsetsTests {
  @Test func `emoji and combining marks count as the scalars they are`() {
    // Two scalars for the flag, four bytes each; a combining accent is one of its own.
    let text = "🇬🇧 e\u{301} café x"
    #expect(ScalarOffsets.of([0, 8, 9, 10, 12, 13, 19], in: text) == [0, 2, 3, 4, 5, 6, 11])
  }

  @Test func `offsets may come in any order and beyond the end`() {
    #expect(ScalarOffsets.of([99, 0, 2, 1], in: "é!") == [2, 0, 1, 0])
    #expect(ScalarOffsets.of([0, 5], in: "") == [0, 0])
    #expect(ScalarOffsets.of([], in: "x") == [])
  }

  @Test func `broken bytes count as a repaired string counts them`() {
    var random = SeededGenerator(usual: 3)
    let pool: [UInt8] = [
      0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xC3, 0xA9, 0xE0, 0xA0, 0xE2, 0x82, 0xAC, 0xED, 0x9F, 0xF0,
      0x9F,
      0x98, 0x80, 0xF4, 0x8F, 0x90, 0xF5, 0xFF,
    ]
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
        pool.randomElement(using: &random)
      }
      let counted = bytes.withUnsafeBytes { ScalarOffsets.of([bytes.count], in: CommentBytes($0)) }
      #expect(
        counted == [String(decoding: bytes, as: UTF8.self).unicodeScalars.count],
        "seed \(random.seed), bytes \(bytes)")
    }
  }
}
