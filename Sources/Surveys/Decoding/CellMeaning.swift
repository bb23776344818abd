/// What one distinct cell of a closed question means, in two bytes, so that it can be remembered.
struct CellMeaning: RawRepresentable, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static let optionBits: UInt16 = 0x0FFF
  private static let variantFlag: UInt16 = 0x1000
  private static let dateFlag: UInt16 = 0x2000
  /// With what makes it near in the two bits below.
  private static let nearFlag: UInt16 = 0x4000

  /// An option; nothing more is to be said.
  static func option(_ option: Int) -> Self { Self(rawValue: UInt16(truncatingIfNeeded: option)) }
  /// An option, written otherwise than the schema has it.
  static func variant(_ option: Int) -> Self {
    Self(rawValue: variantFlag | UInt16(truncatingIfNeeded: option))
  }
  /// An option that a spreadsheet made a date of.
  static func asDate(_ option: Int) -> Self {
    Self(rawValue: dateFlag | UInt16(truncatingIfNeeded: option))
  }
  /// No option, but near one.
  static func near(_ option: Int, _ likeness: OptionLikeness) -> Self {
    let kind = UInt16(OptionLikeness.allCases.firstIndex(of: likeness) ?? 0)
    return Self(rawValue: nearFlag | kind << 12 | UInt16(truncatingIfNeeded: option))
  }
  static func missing(_ reason: MissingReason) -> Self {
    Self(rawValue: AnswerCode(missing: reason).rawValue)
  }

  static let unknown = Self(rawValue: 0x8000)
  static let ambiguous = Self(rawValue: 0x8001)
  static let lostCharacters = Self(rawValue: 0x8002)
  static let errorValue = Self(rawValue: 0x8003)

  /// Whether there is nothing to say of it beyond the answer it is.
  @inline(__always)
  var isPlain: Bool {
    rawValue < Self.variantFlag || rawValue >= AnswerCode.firstMissing
  }

  /// The option that is taken, or nil where none is.
  var option: Int? {
    rawValue < Self.nearFlag ? Int(rawValue & Self.optionBits) : nil
  }

  /// The answer as it is held.
  var answer: AnswerCode {
    if rawValue >= AnswerCode.firstMissing { return AnswerCode(rawValue: rawValue) }
    if let option { return AnswerCode(option: option) }
    return AnswerCode(missing: .unreadable)
  }

  /// What is found in a cell that is not plain.
  var finding: (code: FindingCode, detail: Finding.Detail?, suggestion: Int?) {
    switch self {
    case .unknown: return (.unknownOption, nil, nil)
    case .ambiguous: return (.ambiguousOption, nil, nil)
    case .lostCharacters: return (.lostCharacters, nil, nil)
    case .errorValue: return (.errorValue, nil, nil)
    default: break
    }
    let option = Int(rawValue & Self.optionBits)
    if rawValue & Self.nearFlag != 0 {
      let kind = Int(rawValue >> 12 & 3)
      let likeness = OptionLikeness.allCases[min(kind, OptionLikeness.allCases.count - 1)]
      return (.nearOption, .option(option, likeness), option)
    }
    if rawValue & Self.dateFlag != 0 { return (.optionAsDate, nil, option) }
    return (.answerVariant, nil, nil)
  }
}

/// Reads the text of one answer to a closed question: slow and exact, once for each distinct cell.
struct ChoiceReader: Sendable {
  let lookup: OptionLookup
  private let near: NearOptions
  private let dates: OptionsAsDates
  private let missing: MissingLookup
  private let otherOption: Int?

  init(_ plan: FieldPlan) {
    lookup = OptionLookup(plan.field)
    near = NearOptions(plan.field)
    dates = OptionsAsDates(plan.field)
    missing = plan.missing
    otherOption = plan.otherOption
  }

  /// What a whole cell means.
  func meaning(of text: String) -> CellMeaning {
    if let reading = lookup.reading(of: text) {
      return reading.isVariant ? .variant(reading.option) : .option(reading.option)
    }
    if let reason = missing.reason(for: text) { return .missing(reason) }
    return meaning(ofUnknown: text)
  }

  /// What a text means that is none of the options, nor a reason for there being no answer.
  func meaning(ofUnknown text: String) -> CellMeaning {
    if DamagedText.isErrorValue(text) { return .errorValue }
    if DamagedText.isLost(text) { return .lostCharacters }
    switch dates.outcome(for: text) {
    case .one(let option): return .asDate(option)
    case .several: return .ambiguous
    case .none: break
    }
    if let otherOption { return .option(otherOption) }
    switch near.outcome(for: text) {
    case .one(let option, let likeness): return .near(option, likeness)
    case .several: return .ambiguous
    case .none: return .unknown
    }
  }
}
