internal import Foundation

/// Finds the options of a question whose several answers stand joined in one cell.
struct JoinedOptions {
  var layout: MultipleChoiceLayout
  /// The options, as written, the commonest first.
  var options: [String]
  /// Whether some cells hold words beside the options: an "other" that was typed in.
  var hasOther: Bool
  /// Whether every cell holds the same options in another order: a ranking.
  var isRanking: Bool

  private static let mostOptions = 60

  /// The options that the cells of `profile` are made up of; nil where they are no joined answers.
  init?(_ profile: ColumnProfile, habit: MultipleChoiceLayout?) {
    let cells = profile.values.map { (text: $0.text, count: $0.count) }
    guard !cells.isEmpty else { return nil }
    let withSemicolon = cells.filter { $0.text.contains(";") }
    let ending = withSemicolon.filter { $0.text.hasSuffix(";") }
    // A semicolon behind every answer, the last one too, is how Microsoft Forms marks the kind.
    let isMarked = !ending.isEmpty && ending.count == cells.count
    if isMarked || (habit == .joinedSemicolon && ending.count * 2 > cells.count) {
      self.init(
        cells.map { (Self.split($0.text, at: ";"), $0.count) }, .joinedSemicolon, isSure: true)
      return
    }
    if withSemicolon.count * 4 >= cells.count
      || (habit == .joinedSemicolon && !withSemicolon.isEmpty)
    {
      self.init(
        cells.map { (Self.split($0.text, at: ";"), $0.count) }, .joinedSemicolon, isSure: false)
      return
    }
    guard profile.longCells * 10 < profile.answers else { return nil }
    // A comma with no space behind it joins; one with a space is the option's own.
    let tight = cells.map { (parts: Self.tightParts($0.text), count: $0.count) }
    if tight.contains(where: { $0.parts.count > 1 }) {
      if let joined = JoinedOptions(tight, .joinedComma, isSure: false) {
        self = joined
        return
      }
    }
    guard cells.contains(where: { $0.text.contains(", ") }) else { return nil }
    self.init(
      Self.withCommasInside(cells.map { (Self.atoms($0.text), $0.count) }), .joinedComma,
      isSure: false)
  }

  /// Whether it is worth looking: what people wrote in sentences is no list of options.
  static func mayBeJoined(_ profile: ColumnProfile, habit: MultipleChoiceLayout?) -> Bool {
    let cells = profile.values.prefix(100)
    let joined = cells.count { $0.text.contains(habit == .joinedComma ? ", " : ";") }
    return joined * 3 >= cells.count
  }

  private init?(
    _ cells: [(parts: [String], count: Int)], _ layout: MultipleChoiceLayout, isSure: Bool
  ) {
    self.layout = layout
    var forms: [String: (text: String, answers: Int, cells: Int, partners: Int, first: Int)] = [:]
    var order = 0
    var answers = 0
    var several = 0
    for (parts, count) in cells {
      let distinct = Set(parts.map(HeaderNormaliser.label)).count
      if distinct > 1 { several += count }
      answers += count
      for part in parts {
        let form = HeaderNormaliser.label(part)
        guard !form.isEmpty else { continue }
        var known = forms[form] ?? (part, 0, 0, 0, order)
        order += 1
        known.answers += count
        known.cells += 1
        if distinct > 1 { known.partners += 1 }
        forms[form] = known
      }
    }
    guard several > 0 || isSure, answers > 0 else { return nil }
    let all = forms.values.sorted { ($0.answers, $1.first) > ($1.answers, $0.first) }
    // What several people chose is an option; what one wrote is an option only if it is short, and
    // only where there are few people.
    var options = all.filter { $0.answers >= 2 }
    let single = all.filter { $0.answers < 2 }
    let shortSingle = single.filter {
      $0.text.utf8.count <= 48 && AnswerForm.wordCount($0.text) <= 6
    }
    if isSure ? answers < 60 : answers < 25, shortSingle.count == single.count,
      single.count <= max(options.count, isSure ? 8 : 2)
    {
      options += single
    }
    guard options.count >= 2 || (isSure && !options.isEmpty), options.count <= Self.mostOptions
    else { return nil }
    let chosen = Set(options.map { HeaderNormaliser.label($0.text) })
    var covered = 0
    var whole = 0
    for (parts, count) in cells {
      let known = parts.count { chosen.contains(HeaderNormaliser.label($0)) }
      if known > 0 { covered += count }
      if known == parts.count { whole += count }
    }
    if !isSure {
      // Options come back in other company; the phrases of sentences do not.
      let mixing = options.count { $0.partners >= 2 || ($0.partners >= 1 && $0.cells >= 2) }
      guard covered * 10 >= answers * 7, whole * 10 >= answers * 5, mixing >= 2,
        options.count < cells.count * 3,
        options.allSatisfy({ $0.text.utf8.count <= 240 })
      else { return nil }
    }
    self.options = options.map(\.text)
    hasOther = whole < answers
    let everyPart = cells.map { Set($0.parts.map(HeaderNormaliser.label)) }
    isRanking =
      options.count >= 3 && cells.count >= 2 && !hasOther
      && everyPart.allSatisfy { $0.count == options.count }
      && Set(cells.map { $0.parts.map(HeaderNormaliser.label) }).count >= 2
  }

  private static func split(_ cell: String, at separator: Character) -> [String] {
    cell.split(separator: separator).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      .filter { !$0.isEmpty }
  }

  // MARK: Commas

  private static func tightParts(_ cell: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var afterComma = false
    for character in cell {
      if afterComma {
        if character == " " {
          part.append(",")
        } else {
          parts.append(part)
          part = ""
        }
        afterComma = false
      }
      if character == "," {
        afterComma = true
      } else {
        part.append(character)
      }
    }
    if afterComma { part.append(",") }
    parts.append(part)
    return parts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }

  /// A cell cut at each comma and space, but not inside brackets.
  private static func atoms(_ cell: String) -> [String] {
    var atoms: [String] = []
    var atom = ""
    var depth = 0
    var afterComma = false
    for character in cell {
      if afterComma {
        afterComma = false
        if character == " " {
          atoms.append(atom)
          atom = ""
          continue
        }
        atom.append(",")
      }
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "," where depth == 0:
        afterComma = true
        continue
      default: break
      }
      atom.append(character)
    }
    if afterComma { atom.append(",") }
    atoms.append(atom)
    // Brackets that never close hold nothing together.
    if depth > 0 { atoms = cell.components(separatedBy: ", ") }
    return atoms.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }

  /// Puts together what is one option with commas in it.
  ///
  /// Two neighbours are one option where the second begins with a small letter though options begin
  /// with capitals, and always comes after the first; or where neither ever comes without the other.
  private static func withCommasInside(
    _ cells: [(parts: [String], count: Int)]
  ) -> [(parts: [String], count: Int)] {
    let beginnings = cells.compactMap { $0.parts.first?.unicodeScalars.first }
    let capitals = beginnings.count { $0.properties.isUppercase || !$0.properties.isLowercase }
    let optionsHaveCapitals = capitals * 10 >= beginnings.count * 9
    var cells = cells
    for _ in 0..<12 {
      var alone: [String: Int] = [:]
      var distinct: [String: Int] = [:]
      var pairs: [Pair: Int] = [:]
      for (parts, count) in cells {
        for part in parts {
          alone[part, default: 0] += count
          distinct[part, default: 0] += 1
        }
        for (a, b) in zip(parts, parts.dropFirst()) { pairs[Pair(a: a, b: b), default: 0] += count }
      }
      var joins: Set<Pair> = []
      for (pair, count) in pairs {
        let isContinued =
          optionsHaveCapitals && (pair.b.unicodeScalars.first?.properties.isLowercase ?? false)
        if isContinued, alone[pair.b] == count {
          joins.insert(pair)
        } else if count >= 3, alone[pair.a] == count, alone[pair.b] == count {
          joins.insert(pair)
        }
      }
      if joins.isEmpty { break }
      cells = cells.map { parts, count in
        var joined: [String] = []
        var last: String?
        for part in parts {
          if let before = last, joins.contains(Pair(a: before, b: part)), !joined.isEmpty {
            joined[joined.count - 1] += ", " + part
            last = nil
          } else {
            joined.append(part)
            last = part
          }
        }
        return (joined, count)
      }
    }
    return cells
  }

  private struct Pair: Hashable {
    var a: String
    var b: String
  }
}
