import CommentText
import TestSupport
import Testing

struct WordMaskTests {
  @Test func `the fast masks and the portable ones agree on any bytes`() {
    var random = SeededGenerator(usual: 11)
    for round in 0..<2_000 {
      let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(
        WordMasks.fast(bytes) == WordMasks.portable(bytes), "seed \(random.seed), round \(round)")
    }
  }

  @Test(arguments: UInt8.min...UInt8.max)
  func `letters, digits, apostrophes and bytes beyond ASCII belong to words`(byte: UInt8) {
    let character = Character(Unicode.Scalar(byte))
    let belongs =
      byte >= 0x80 || character == "'"
      || (character.isASCII && (character.isLetter || character.isNumber))
    for place in [0, 7, 8, 15, 31, 63] {
      var bytes = [UInt8](repeating: 0x20, count: 64)
      bytes[place] = byte
      let expected: UInt64 = belongs ? 1 << UInt64(place) : 0
      #expect(WordMasks.fast(bytes) == expected)
      #expect(WordMasks.portable(bytes) == expected)
    }
  }
}
