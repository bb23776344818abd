/// The columns of a survey that asks the same questions again for each child.
struct ChildColumns {
  /// The header with the first child's columns under their plain questions, and no other child's.
  private(set) var first: ExportHeader
  /// The columns about later children, under their plain questions, by the child's number.
  private(set) var later: [Int: [ExportColumn]] = [:]

  init(_ header: ExportHeader) {
    first = header
    first.columns = []
    let loops = Self.loops(in: header)
    for column in header.columns {
      if let number = loops[column.index] {
        if number == 1 {
          first.columns.append(column)
        } else {
          later[number, default: []].append(column)
        }
        continue
      }
      guard let (number, rest) = Self.child(of: column) else {
        first.columns.append(column)
        continue
      }
      var plain = column
      plain.header = column.option.map { "\(rest): \($0)" } ?? rest
      plain.question = rest
      if number == 1 {
        first.columns.append(plain)
      } else {
        later[number, default: []].append(plain)
      }
    }
  }

  /// The columns of a tool's loop, with the round each is of: `1_Q5`, `2_Q5`.
  ///
  /// A number before a name is a round only where the first and a later one are there, asking the
  /// same.
  private static func loops(in header: ExportHeader) -> [Int: Int] {
    var rounds: [String: [(number: Int, column: ExportColumn)]] = [:]
    for column in header.columns {
      for name in column.identifiers {
        guard let digit = name.first, let number = digit.wholeNumberValue, (1...9).contains(number),
          name.dropFirst().first == "_", name.utf8.count > 2
        else { continue }
        rounds[String(name.dropFirst(2)), default: []].append((number, column))
        break
      }
    }
    var loops: [Int: Int] = [:]
    for (_, columns) in rounds
    where columns.count > 1 && columns.contains(where: { $0.number == 1 }) {
      let questions = Set(columns.map { HeaderNormaliser.words(of: $0.column.question) })
      guard questions.count == 1 else { continue }
      for (number, column) in columns { loops[column.index] = number }
    }
    return loops
  }

  private static func child(of column: ExportColumn) -> (number: Int, rest: String)? {
    if let found = ChildHeaders.child(in: column.question), !found.rest.isEmpty { return found }
    // A tool that numbers a repeated question: the question was found again without its number.
    guard column.option == nil, column.question != column.header,
      column.header.hasPrefix(column.question),
      let number = Int(column.header.dropFirst(column.question.count)), (2...9).contains(number)
    else { return nil }
    return (number, column.question)
  }

  /// For each later child that has any, the matches of the fields that are asked again.
  func repeats(of matching: ColumnMatching) -> [ChildRepeat] {
    later.keys.sorted().compactMap { number in
      guard let columns = later[number] else { return nil }
      var matches: [FieldMatch] = []
      for match in matching.matches {
        let found = match.columns.compactMap { own -> MatchedColumn? in
          guard let base = first.columns.first(where: { $0.index == own.index }),
            let again = columns.first(where: {
              HeaderNormaliser.words(of: $0.question) == HeaderNormaliser.words(of: base.question)
                && $0.option.map(HeaderNormaliser.label) == base.option.map(HeaderNormaliser.label)
            })
          else { return nil }
          return MatchedColumn(index: again.index, option: own.option)
        }
        guard !found.isEmpty, found.count == match.columns.count else { continue }
        var again = match
        again.columns = found
        matches.append(again)
      }
      return matches.isEmpty ? nil : ChildRepeat(number: number, matches: matches)
    }
  }
}

/// The fields that an export holds again for a later child.
package struct ChildRepeat: Sendable, Equatable {
  /// Which child, from 2.
  package var number: Int
  package var matches: [FieldMatch]
}
