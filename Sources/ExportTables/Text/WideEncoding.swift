/// Encodings of two or four bytes a character, by a mark or by where the zero bytes stand.
enum WideEncoding {
  /// The name of an encoding that is known only to be refused; nobody exports surveys in it.
  static func refused(_ head: FileHead) -> String? {
    if head.begins(with: [0xFF, 0xFE, 0, 0]) && head.bytes.count % 4 == 0 { return "utf-32le" }
    if head.begins(with: [0, 0, 0xFE, 0xFF]) { return "utf-32be" }
    if head.begins(with: [0x2B, 0x2F, 0x76, 0x38]) { return "utf-7" }
    let zeros = zeros(head)
    let quarter = head.bytes.count / 4
    guard quarter >= 2 else { return nil }
    if zeros[0] * 10 <= quarter, (1...3).allSatisfy({ zeros[$0] * 10 >= quarter * 9 }) {
      return "utf-32le"
    }
    if zeros[3] * 10 <= quarter, (0...2).allSatisfy({ zeros[$0] * 10 >= quarter * 9 }) {
      return "utf-32be"
    }
    return nil
  }

  /// Two bytes a character without a mark: in most of them every other byte is zero.
  static func unmarked(_ head: FileHead) -> TextEncoding? {
    let zeros = zeros(head)
    let odd = zeros[1] + zeros[3]
    let even = zeros[0] + zeros[2]
    guard head.bytes.count >= 4, (odd + even) * 10 >= head.bytes.count * 3 else { return nil }
    // Text has hardly a zero in the other place, and characters other than zeros.
    if even * 10 <= odd, odd * 2 <= head.bytes.count + 1 { return .utf16LittleEndian }
    if odd * 10 <= even, even * 2 <= head.bytes.count + 1 { return .utf16BigEndian }
    return nil
  }

  /// How many bytes are zero at each place modulo four.
  private static func zeros(_ head: FileHead) -> [Int] {
    var zeros = [0, 0, 0, 0]
    for (index, byte) in head.bytes.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    return zeros
  }
}
