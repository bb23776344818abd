import CByteMasks
import TestSupport
import Testing

struct SeparatorMasksTests {
  @Test func `vector and portable masks agree with each byte`() {
    var generator = SeededGenerator(usual: 64)
    let telling: [UInt8] = [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0x00, 0x7F, 0x80, 0xFF, 0x27]
    for _ in 0..<2_000 {
      let block = (0..<64).map { _ in
        Bool.random(using: &generator)
          ? telling[Int.random(in: 0..<telling.count, using: &generator)]
          : UInt8.random(in: 0...255, using: &generator)
      }
      let quote: UInt8 = Bool.random(using: &generator) ? 0x22 : 0x27
      let delimiter = [0x2C, 0x3B, 0x09, 0x7C][Int.random(in: 0..<4, using: &generator)] as UInt8
      let fast = separator_masks(block, quote, delimiter)
      let portable = separator_masks_portable(block, quote, delimiter)
      func mask(_ holds: (UInt8) -> Bool) -> UInt64 {
        block.enumerated().reduce(0) { $0 | (holds($1.element) ? 1 << UInt64($1.offset) : 0) }
      }
      let expected = [
        mask { $0 == quote },
        mask { $0 == delimiter || $0 == 0x0A || $0 == 0x0D },
        mask { $0 == 0x0A || $0 == 0x0D },
        mask { $0 == 0 || $0 >= 0x80 },
      ]
      #expect([fast.quote, fast.separator, fast.lineEnd, fast.special] == expected)
      #expect(
        [portable.quote, portable.separator, portable.lineEnd, portable.special] == expected)
    }
  }
}
