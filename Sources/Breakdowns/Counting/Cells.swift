import Surveys

/// Where each count of a group lies in one flat array, and the loops that fill it.
///
/// A group's cells are its options, then the missing reasons, then: responses, answered, chose, no
/// content, not understood. The loops run over millions of rows: bytes and positions only.
struct Cells: Sendable {
  let optionCount: Int
  let reasonOfCell: Int
  let responses: Int
  let answered: Int
  let chose: Int
  let noContent: Int
  let notUnderstood: Int
  let stride: Int
  /// For each possible answer code, the cell it is counted in.
  let cellOfCode: [UInt16]
  /// For each missing reason, the cell: the option that stands for it, else the reason's own.
  let cellOfReason: [Int]
  private let optionOfReason: [Int]

  init(column: QuestionColumn, slots: Int) {
    let reasons = MissingReason.allCases.count
    optionCount = column.options.count
    reasonOfCell = optionCount
    responses = optionCount + reasons
    answered = responses + 1
    chose = responses + 2
    noContent = responses + 3
    notUnderstood = responses + 4
    stride = responses + 5
    optionOfReason = column.optionOfReason
    let first = optionCount
    cellOfReason = (0..<reasons).map { reason in
      let option = column.optionOfReason[reason]
      return option >= 0 ? option : first + reason
    }
    let unreadable = MissingReason.allCases.firstIndex(of: .unreadable) ?? 0
    var table = [UInt16](
      repeating: UInt16(truncatingIfNeeded: cellOfReason[unreadable]), count: 1 << 16)
    for option in 0..<min(optionCount, Int(AnswerCode.firstMissing)) {
      table[option] = UInt16(truncatingIfNeeded: option)
    }
    for (position, reason) in MissingReason.allCases.enumerated() {
      table[Int(AnswerCode(missing: reason).rawValue)] = UInt16(
        truncatingIfNeeded: cellOfReason[position])
    }
    cellOfCode = table
  }

  /// Adds every row of `column` to `flat`, the row's slot first.
  func add(_ column: QuestionColumn, _ slots: [UInt16], into flat: inout [Int]) {
    switch column.answers {
    case .codes(let codes): add(codes, slots, into: &flat)
    case .sets(let sets): add(sets, options: column.options, slots, into: &flat)
    case .themes(let mentions): add(mentions, slots, into: &flat)
    }
  }

  private func add(_ codes: [UInt16], _ slots: [UInt16], into flat: inout [Int]) {
    let count = min(codes.count, slots.count)
    let stride = stride
    let limit = flat.count
    flat.withUnsafeMutableBufferPointer { flat in
      cellOfCode.withUnsafeBufferPointer { table in
        codes.withUnsafeBufferPointer { codes in
          slots.withUnsafeBufferPointer { slots in
            for row in 0..<count {
              let cell = Int(slots[row]) &* stride &+ Int(table[Int(codes[row])])
              if cell < limit { flat[cell] &+= 1 }
            }
          }
        }
      }
    }
  }

  private func add(
    _ sets: OptionSets, options: [CountedOption], _ slots: [UInt16], into flat: inout [Int]
  ) {
    let words = sets.wordsPerRow
    let count = min(sets.missing.count, slots.count, sets.words.count / max(1, words))
    // Who ticked nothing but "does not apply to me" has not answered.
    var notAnswers = [UInt64](repeating: 0, count: words)
    var substantive = [UInt64](repeating: 0, count: words)
    for (position, option) in options.enumerated() where position / 64 < words {
      let bit = UInt64(1) << UInt64(position % 64)
      if option.reason == nil { substantive[position / 64] |= bit }
      if !option.countsAsAnswered { notAnswers[position / 64] |= bit }
    }
    let limit = flat.count
    let own = optionCount
    flat.withUnsafeMutableBufferPointer { flat in
      sets.words.withUnsafeBufferPointer { bits in
        for row in 0..<count {
          let base = Int(slots[row]) &* stride
          guard base + stride <= limit else { continue }
          flat[base + responses] &+= 1
          if let reason = sets.missing[row] {
            let position = Cells.position(of: reason)
            flat[base + cellOfReason[position]] &+= 1
            if reason.countsAsAnswered { flat[base + answered] &+= 1 }
            continue
          }
          var isSubstantive = false
          var isOnlyNotAnswer = true
          var isEmpty = true
          for word in 0..<words {
            var left = bits[row &* words &+ word]
            if left & substantive[word] != 0 { isSubstantive = true }
            if left & ~notAnswers[word] != 0 { isOnlyNotAnswer = false }
            while left != 0 {
              isEmpty = false
              let option = word &* 64 &+ left.trailingZeroBitCount
              if option < own { flat[base + option] &+= 1 }
              left &= left &- 1
            }
          }
          if isEmpty || !isOnlyNotAnswer { flat[base + answered] &+= 1 }
          if isSubstantive { flat[base + chose] &+= 1 }
        }
      }
    }
  }

  private func add(_ mentions: ThemeMentions, _ slots: [UInt16], into flat: inout [Int]) {
    let words = mentions.wordsPerRow
    let count = min(mentions.states.count, slots.count, mentions.words.count / max(1, words))
    let skipped = cellOfReason[Cells.position(of: .skipped)]
    let limit = flat.count
    let own = optionCount
    flat.withUnsafeMutableBufferPointer { flat in
      mentions.words.withUnsafeBufferPointer { bits in
        for row in 0..<count {
          let base = Int(slots[row]) &* stride
          guard base + stride <= limit else { continue }
          flat[base + responses] &+= 1
          switch mentions.states[row] {
          case .none:
            flat[base + skipped] &+= 1
            continue
          case .noContent:
            flat[base + noContent] &+= 1
            continue
          case .notUnderstood:
            flat[base + notUnderstood] &+= 1
            continue
          case .substantive:
            flat[base + answered] &+= 1
          }
          var any: UInt64 = 0
          for word in 0..<words {
            var left = bits[row &* words &+ word]
            any |= left
            while left != 0 {
              let theme = word &* 64 &+ left.trailingZeroBitCount
              if theme < own { flat[base + theme] &+= 1 }
              left &= left &- 1
            }
          }
          if any != 0 { flat[base + chose] &+= 1 }
        }
      }
    }
  }

  /// One group read back from its cells.
  func group(
    _ described: GroupCount, _ cells: ArraySlice<Int>, options: [CountedOption], shape: TableShape
  ) -> GroupCount {
    var group = described
    let cells = Array(cells)
    group.counts = Array(cells[0..<optionCount])
    group.missing = Array(cells[reasonOfCell..<responses])
    group.noContent = cells[noContent]
    group.notUnderstood = cells[notUnderstood]
    switch shape {
    case .one:
      group.respondents = cells[0..<responses].reduce(0, +)
      group.answered = options.indices.reduce(0) {
        $0 + (options[$1].countsAsAnswered ? cells[$1] : 0)
      }
      group.chose = options.indices.reduce(0) {
        $0 + (options[$1].reason == nil ? cells[$1] : 0)
      }
    case .several, .themes:
      group.respondents = cells[responses]
      group.answered = cells[answered]
      group.chose = cells[chose]
    }
    return group
  }

  static func position(of reason: MissingReason) -> Int {
    switch reason {
    case .notAsked: 0
    case .skipped: 1
    case .notApplicable: 2
    case .preferNotToSay: 3
    case .dontKnow: 4
    case .unreadable: 5
    }
  }
}
