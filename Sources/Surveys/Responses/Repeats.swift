/// Finds responses that are there twice, and responses that merely answer alike.
struct Repeats {
  let responses: Responses
  /// A key for each row: a hash of its identifier, or of its whole record.
  let keys: [UInt64]
  let hasIdentifier: Bool
  /// Whether the export says when responses were written.
  let hasTimes: Bool
  /// The field that says which of a respondent's children a row is about.
  let child: Int?

  /// The rows that repeat an earlier one: the same identifier (and child), or every byte the same.
  func duplicates() -> [Int] {
    guard keys.count == responses.count, !isStrictlyAscending() else { return [] }
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
    return later(of: hashes) { row in
      !duplicates.contains(row) && hasText(row)
    } isSame: { a, b in
      sameTexts(a, b)
    }
  }

  /// Whether identifiers only ever grow, as most tools number them: then none repeats.
  private func isStrictlyAscending() -> Bool {
    guard hasIdentifier, responses.identifiers.count > 1 else { return false }
    return responses.text.withBuffers { file, arena in
      var last: UnsafeRawBufferPointer?
      for reference in responses.identifiers {
        guard reference.missing == nil else { return false }
        let buffer = reference.isInArena ? arena : file
        let text = UnsafeRawBufferPointer(
          rebasing: buffer[reference.offset..<(reference.offset + reference.length)])
        if let last {
          if last.count > text.count { return false }
          if last.count == text.count, !last.lexicographicallyPrecedes(text) { return false }
        }
        last = text
      }
      return true
    }
  }

  /// Rows whose key an earlier row has, where `isSame` agrees; open addressing over row numbers.
  private func later(
    of keys: [UInt64], counts: (Int) -> Bool, isSame: (Int, Int) -> Bool
  ) -> [Int] {
    var capacity = 64
    while capacity < keys.count * 2 { capacity *= 2 }
    var table = [UInt32](repeating: .max, count: capacity)
    var later: [Int] = []
    for row in keys.indices where counts(row) {
      var slot =
        Int(truncatingIfNeeded: (keys[row] &* 0x9E37_79B9_7F4A_7C15) >> 20) & (capacity - 1)
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

  private func text(_ reference: TextReference) -> String { responses.string(reference) }

  private func childOf(_ row: Int) -> String {
    guard let child else { return "" }
    return responses.plainAnswer(field: child, row: row)
  }

  /// Whether the row holds any text of somebody's own: ticks alone are alike too often to mention.
  private func hasText(_ row: Int) -> Bool {
    commentFields.contains { field in
      if case .texts(let references) = responses.answers[field] {
        return references[row].length > 0
      }
      return false
    }
  }

  private func sameTexts(_ a: Int, _ b: Int) -> Bool {
    commentFields.allSatisfy { field in
      if case .texts(let references) = responses.answers[field] {
        return text(references[a]) == text(references[b])
      }
      return true
    }
  }

  private var commentFields: [Int] {
    responses.schema.fields.indices.filter {
      switch responses.schema.fields[$0].kind {
      case .text, .otherText: true
      case .identifier, .singleChoice, .multipleChoice, .scale, .ranking, .number, .date, .consent:
        false
      }
    }
  }
}
