internal import Foundation

/// Everything a decoder needs to know about its field in one export.
struct FieldPlan: Sendable {
  /// The field's position in the schema.
  var position: Int
  var field: SurveyField
  /// The columns the field is read from, counted from 1; empty where it is not in the export.
  var columns: [MatchedColumn]
  var layout: MultipleChoiceLayout?
  /// Raw forms that mean "no answer": the field's or the file's, then the tool's.
  var missing: MissingLookup
  /// Cells that mean "not chosen" where each option has a column.
  var notChosen: Set<String>
  var monthFirst: Bool
  /// The option that stands for what people typed in, where the schema has a field for the text.
  var otherOption: Int?
  /// For an "other" text typed into its question's own column: that question.
  var otherParent: SurveyField?
  /// Which child every row is about, for the field that says so where columns tell children apart.
  var childNumber: Int?
  /// Whether the export writes 1 for an option that was chosen and 2 for one that was not.
  var isOneTwo = false
  /// Whether the tool writes the column itself, and nobody answers it.
  var isToolsOwn = false
  /// Whether the field is none of the schema's, but a column of the tool's that is kept beside it.
  var isHidden = false
  /// Whether the file's own reader has counted the spreadsheet errors in it.
  var hasErrorRemark = false
  /// Why every answer is missing, where the field is not in the export.
  var absence: MissingReason

  /// The field as findings name it: a hidden one is none of the schema's.
  var shownField: Int? { isHidden ? nil : position }

  /// The column, from 0, that a field with a single column is read from.
  var column: Int? { columns.first.map { $0.index - 1 } }
}

/// Finds the reason a raw form gives for there being no answer.
struct MissingLookup: Sendable {
  private var reasons: [String: MissingReason] = [:]
  /// Whether a form counts only in the capitals it is given in.
  private let isExact: Bool
  /// The bytes that a form may begin with, so that nearly every answer is known to be none at sight.
  private var beginnings = ByteSet()
  /// What a blank cell means.
  private(set) var blank = MissingReason.skipped
  /// The length of the longest form, in bytes.
  private(set) var longest = 0

  /// With `isExact` a form counts only in its own capitals: what a tool writes as "N/A" is another
  /// thing than what somebody typed as "n/a".
  init(_ forms: [MissingForm], isExact: Bool = false) {
    self.isExact = isExact
    for form in forms {
      let key = HeaderNormaliser.label(form.value, keepingCase: isExact)
      if reasons[key] == nil { reasons[key] = form.reason }
      longest = max(longest, key.utf8.count)
    }
    blank = reasons[""] ?? .skipped
    reasons[""] = blank
    // Sorted for nothing but to be the same each time; the set has no order.
    for form in reasons.keys.sorted() { beginnings.insertBeginning(of: form) }
  }

  /// Whether a text that begins with `byte` may be one of the forms.
  @inline(__always)
  func mayBegin(with byte: UInt8) -> Bool { beginnings.contains(byte) }

  /// The reason `answer` gives, or nil where it is an answer.
  func reason(for answer: String) -> MissingReason? {
    guard answer.utf8.count <= OptionLookup.longestAnswer else { return nil }
    return reasons[HeaderNormaliser.label(answer, keepingCase: isExact)]
  }

}

/// A set of bytes, as four words of bits.
struct ByteSet: Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// Every byte but ASCII's, and those that markup begins with, may begin any form once normalised.
  init() {
    words.2 = .max
    words.3 = .max
    insert(UInt8(ascii: "<"))
    insert(UInt8(ascii: "&"))
  }

  mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  /// Inserts what `form` may begin with, in either case.
  mutating func insertBeginning(of form: String) {
    for byte in form.utf8.prefix(1) {
      insert(byte)
      if (0x61...0x7A).contains(byte) { insert(byte & 0xDF) }
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let word = byte < 64 ? words.0 : byte < 128 ? words.1 : byte < 192 ? words.2 : words.3
    return word & (1 << UInt64(byte & 63)) != 0
  }
}
