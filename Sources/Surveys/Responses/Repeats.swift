internal import Foundation

/// Finds responses that are there twice, and responses that merely answer alike.
struct Repeats {
  let responses: Responses
  /// A key for each row: a hash of its record, or of an identifier that is not kept; empty where
  /// the identifiers themselves tell.
  let keys: [UInt64]
  let hasIdentifier: Bool
  /// Whether the export says when responses were written.
  let hasTimes: Bool
  /// The field that says which of a respondent's children a row is about.
  let child: Int?

  /// The rows that repeat an earlier one: the same identifier (and child), or every byte the same.
  func duplicates() -> [Int] {
    guard !isStrictlyAscending() else { return [] }
    let keys = keys.count == responses.count ? keys : identifierKeys()
    guard keys.count == responses.count else { return [] }
    // Rows alike in an export without identifiers and times may well be people who answered alike.
    guard hasIdentifier || hasTimes else { return [] }
    return later(of: keys) { row in
      keys[row] != 0
    } isSame: { a, b in
      guard hasIdentifier else { return true }
      return text(responses.identifiers[a]) == text(responses.identifiers[b])
        && childOf(a) == childOf(b)
    }
  }

  /// The rows, `without` the duplicates, whose answers are all the same as those of an earlier row.
  func alike(hashes: [UInt64], without duplicates: Set<Int>) -> [Int] {
    guard hashes.count == responses.count else { return [] }
    let texts = ownTexts()
    return later(of: hashes) { row in
      !duplicates.contains(row) && texts.contains { $0[row].length > 0 }
    } isSame: { a, b in
      texts.allSatisfy { text($0[a]) == text($0[b]) }
    }
  }

  /// A hash of each row's identifier; 0 where it has none that can be compared.
  private func identifierKeys() -> [UInt64] {
    responses.text.withTexts { texts in
      responses.identifiers.map { reference in
        guard reference.missing == nil else { return 0 }
        return texts[reference].withMemoryRebound(to: UInt8.self) { text in
          // What a spreadsheet shortened may have been two people's.
          DamagedText.isScientific(text) ? 0 : text.hashOfAll
        }
      }
    }
  }

  /// Whether identifiers only ever grow, as most tools number them: then none repeats.
  private func isStrictlyAscending() -> Bool {
    guard hasIdentifier, responses.identifiers.count > 1 else { return false }
    return responses.text.withTexts { texts in
      var last: UnsafeRawBufferPointer?
      for reference in responses.identifiers {
        guard reference.missing == nil else { return false }
        let text = texts[reference]
        if let last {
          if last.count > text.count { return false }
          if last.count == text.count, !Self.isBefore(last, text) { return false }
        }
        last = text
      }
      return true
    }
  }

  private static func isBefore(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    guard let first = a.baseAddress, let second = b.baseAddress else { return false }
    return memcmp(first, second, min(a.count, b.count)) < 0
  }

  /// Rows whose key an earlier row has, where `isSame` agrees.
  ///
  /// Nearly all keys are there once. Two passes over a bitmap that fits the processor's cache leave
  /// only the rows whose key may be there again, and only those go into a table.
  private func later(
    of keys: [UInt64], counts: (Int) -> Bool, isSame: (Int, Int) -> Bool
  ) -> [Int] {
    let candidates = mayRepeat(keys).filter(counts)
    var capacity = 64
    while capacity < candidates.count * 2 { capacity *= 2 }
    var table = [UInt32](repeating: .max, count: capacity)
    var later: [Int] = []
    for row in candidates {
      var slot = Int(truncatingIfNeeded: Self.scrambled(keys[row]) >> 20) & (capacity - 1)
      while true {
        let other = table[slot]
        if other == .max {
          table[slot] = UInt32(row)
          break
        }
        if keys[Int(other)] == keys[row], isSame(Int(other), row) {
          later.append(row)
          break
        }
        slot = (slot + 1) & (capacity - 1)
      }
    }
    return later
  }

  @inline(__always)
  private static func scrambled(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// The rows whose key shares its bit of a bitmap with another row's, in order.
  private func mayRepeat(_ keys: [UInt64]) -> [Int] {
    // Sixteen bits a key: one in sixteen keys shares its bit by chance.
    var bits = 10
    while bits < 27, (1 << bits) < keys.count * 16 { bits += 1 }
    let shift = UInt64(64 - bits)
    var once = [UInt64](repeating: 0, count: (1 << bits) / 64)
    var again = once
    var rows: [Int] = []
    keys.withUnsafeBufferPointer { keys in
      once.withUnsafeMutableBufferPointer { once in
        again.withUnsafeMutableBufferPointer { again in
          for key in keys {
            let place = Int(truncatingIfNeeded: Self.scrambled(key) >> shift)
            let bit: UInt64 = 1 << UInt64(place & 63)
            again[place >> 6] |= once[place >> 6] & bit
            once[place >> 6] |= bit
          }
          for row in keys.indices {
            let place = Int(truncatingIfNeeded: Self.scrambled(keys[row]) >> shift)
            if again[place >> 6] & (1 << UInt64(place & 63)) != 0 { rows.append(row) }
          }
        }
      }
    }
    return rows
  }

  private func text(_ reference: TextReference) -> String { responses.string(reference) }

  private func childOf(_ row: Int) -> String {
    guard let child else { return "" }
    return responses.plainAnswer(field: child, row: row)
  }

  /// The texts of somebody's own: ticks alone are alike too often to mention.
  private func ownTexts() -> [[TextReference]] {
    responses.schema.fields.indices.compactMap { field in
      switch responses.schema.fields[field].kind {
      case .text, .otherText:
        if case .texts(let references) = responses.answers[field] { return references }
        return nil
      case .identifier, .singleChoice, .multipleChoice, .scale, .ranking, .number, .date, .consent:
        return nil
      }
    }
  }
}
