import TestSupport
import Testing

@testable import Surveys

struct DistinctCellsTests {
  private func count(_ cells: [String], from row: Int = 0) -> DistinctCells {
    var counted = DistinctCells()
    for (offset, cell) in cells.enumerated() {
      Array(cell.utf8).withUnsafeBufferPointer { bytes in
        if let start = bytes.baseAddress {
          counted.add(start, bytes.count, row: UInt32(row + offset))
        }
      }
    }
    return counted
  }

  @Test func `a column cut anywhere comes to the same`() {
    var random = SeededGenerator(usual: 3)
    let cells = (0..<6_000).map { _ in "answer \(Int.random(in: 0..<2_500, using: &random))" }
    var whole = count(cells)
    let values = whole.values()
    for cut in [1, 999, 3_000, 5_999] {
      var first = count(Array(cells[..<cut]))
      first.append(count(Array(cells[cut...])), firstRow: UInt32(cut))
      #expect(first.values() == values)
      #expect(first.answers == 6_000)
    }
    #expect(!whole.isWhole)
    for value in values { #expect(value.count == cells.count { $0 == value.text }) }
  }

  @Test func `blanks around a cell make no difference, and blank cells are none`() {
    var counted = count(["Never ", " Never", "Never", " ", "\t"])
    #expect(counted.values() == [DistinctValue(text: "Never", count: 3, firstRow: 0)])
    #expect(counted.answers == 3)
  }
}
