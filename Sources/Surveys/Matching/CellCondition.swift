/// What a cell must be for something to be said of its record.
package enum CellCondition: Sendable, Equatable {
  /// One of these, in the form in which labels are compared; an empty one is a blank cell.
  case any(of: Set<String>)
  /// Something, and none of these; a blank cell is not meant.
  case other(than: Set<String>)
  /// A number smaller than this.
  case below(Double)

  /// A cell longer than this, in bytes, meets no condition.
  private static let longest = 80

  /// Whether a cell with this text meets the condition.
  package func holds(for text: UnsafeBufferPointer<UInt8>) -> Bool {
    let cell = text.trimmed
    if cell.isEmpty {
      if case .any(let values) = self { return values.contains("") }
      return false
    }
    guard cell.count <= Self.longest else {
      if case .other = self { return true }
      return false
    }
    switch self {
    case .any(let values): return values.contains(Self.form(cell))
    case .other(let values): return !values.contains(Self.form(cell))
    case .below(let limit):
      guard cell.first.map({ $0 <= UInt8(ascii: "9") }) ?? false,
        let number = Double(String(decoding: cell, as: UTF8.self))
      else { return false }
      return number < limit
    }
  }

  private static func form(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    HeaderNormaliser.label(String(decoding: cell, as: UTF8.self))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes without white space at either end.
  fileprivate var trimmed: Slice<Self> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var low = startIndex
    var high = endIndex
    while low < high, isSpace(self[low]) { low += 1 }
    while high > low, isSpace(self[high - 1]) { high -= 1 }
    return self[low..<high]
  }
}
