/// Turns byte offsets into Unicode scalar offsets, the ones files and JSON speak of.
package enum ScalarOffsets {
  /// The scalar offset of each byte offset of `bytes`, in one pass over the text.
  ///
  /// `bytes` may be in any order. An offset inside a scalar counts as that scalar's; one beyond the
  /// text as its end. Broken UTF-8 counts as `String` repairs it.
  package static func of(_ bytes: [Int], in text: CommentBytes) -> [Int] {
    let order = bytes.indices.sorted { bytes[$0] < bytes[$1] }
    var answers = [Int](repeating: 0, count: bytes.count)
    var position = 0
    var scalars = 0
    let pointer = text.bindMemory(to: UInt8.self).baseAddress
    for index in order {
      while let pointer, position < min(bytes[index], text.count) {
        let length = UTF8Scalar.decode(pointer, at: position, end: text.count).length
        guard position + length <= bytes[index] else { break }
        position += length
        scalars += 1
      }
      answers[index] = scalars
    }
    return answers
  }

  /// The same for a text held as a string.
  package static func of(_ bytes: [Int], in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { of(bytes, in: CommentBytes($0)) }
  }
}
