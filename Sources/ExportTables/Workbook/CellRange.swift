/// A block of cells, such as those of `B1:D2`.
struct CellRange: Hashable {
  let first: CellLocation
  let last: CellLocation

  /// The block a reference names; nil where it names none.
  init?(_ reference: UnsafeBufferPointer<UInt8>) {
    let colon = reference.firstIndex(of: UInt8(ascii: ":"))
    guard
      let first = Self.cell(UnsafeBufferPointer(rebasing: reference[..<(colon ?? reference.count)]))
    else { return nil }
    self.first = first
    if let colon {
      guard let last = Self.cell(UnsafeBufferPointer(rebasing: reference[(colon + 1)...])),
        last.row >= first.row, last.column >= first.column
      else { return nil }
      self.last = last
    } else {
      last = first
    }
  }

  /// The cell that letters and digits name: `AC17`.
  @inline(__always)
  static func cell(_ reference: UnsafeBufferPointer<UInt8>) -> CellLocation? {
    var column = 0
    var row = 0
    var position = 0
    while position < reference.count {
      // Either case of a letter, as a number from 1 to 26.
      let letter = Int(reference[position] | 0x20) - 0x60
      guard letter >= 1, letter <= 26, column < 1 << 20 else { break }
      column = column * 26 + letter
      position += 1
    }
    let digits = position
    while position < reference.count {
      let digit = Int(reference[position]) - 0x30
      guard digit >= 0, digit <= 9, row < 1 << 40 else { return nil }
      row = row * 10 + digit
      position += 1
    }
    return column > 0 && row > 0 && position > digits ? CellLocation(row: row, column: column) : nil
  }
}
