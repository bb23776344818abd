import Surveys

/// Which group each response is counted in, worked out once and used for every question.
struct Placement: Sendable {
  /// For each row: a group's position, `unplaced`, or `leftOut`.
  var slots: [UInt16]
  var groupCount: Int

  /// The slot of those who are in no group.
  var unplaced: UInt16 { UInt16(truncatingIfNeeded: groupCount) }
  /// The slot of those not counted at all.
  var leftOut: UInt16 { UInt16(truncatingIfNeeded: groupCount + 1) }
  var slotCount: Int { groupCount + 2 }

  /// Everybody in no group, but those `isCounted` leaves out.
  static func everybody(count: Int, isCounted: [Bool]?) -> Placement {
    var placement = Placement(slots: [], groupCount: 0)
    if let isCounted {
      let out = placement.leftOut
      let inside = placement.unplaced
      placement.slots = isCounted.map { $0 ? inside : out }
    } else {
      placement.slots = [UInt16](repeating: placement.unplaced, count: count)
    }
    return placement
  }

  /// Groups by one option each, from `codes` of a field whose options `slotOf` places.
  static func byCodes(
    _ codes: [UInt16], groupCount: Int, slotOf: (UInt16) -> Int?, isCounted: [Bool]?
  ) -> Placement {
    var placement = Placement(slots: [], groupCount: groupCount)
    var table = [UInt16](repeating: placement.unplaced, count: 1 << 16)
    for code in 0..<(1 << 16) {
      if let slot = slotOf(UInt16(code)) { table[code] = UInt16(truncatingIfNeeded: slot) }
    }
    let out = placement.leftOut
    placement.slots = [UInt16](unsafeUninitializedCapacity: codes.count) { buffer, filled in
      codes.withUnsafeBufferPointer { codes in
        table.withUnsafeBufferPointer { table in
          for row in 0..<codes.count {
            buffer.initializeElement(at: row, to: table[Int(codes[row])])
          }
        }
      }
      filled = codes.count
    }
    if let isCounted {
      for row in placement.slots.indices where row < isCounted.count && !isCounted[row] {
        placement.slots[row] = out
      }
    }
    return placement
  }
}
