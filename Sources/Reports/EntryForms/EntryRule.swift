internal import CXlsxWriter
internal import Foundation

/// What may be typed into a column's cells, and what the cell says about it when it is chosen.
struct EntryRule {
  private var column: EntryColumn
  private var list: String?

  init(_ column: EntryColumn, list: String?) {
    self.column = column
    self.list = list
  }

  /// Lays the rule over the column's cells, from the second row on.
  func lay(over sheet: UnsafeMutablePointer<lxw_worksheet>, column place: lxw_col_t) {
    var rule = lxw_data_validation()
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    let what = limit(&rule)
    let heading = column.question.map { "Question \($0)" } ?? column.header
    let words: [String] = [
      SheetLimits.messageTitle(heading), SheetLimits.message(column.help), list ?? "",
      "Not what is asked for",
      SheetLimits.message(
        "Type \(what), or leave the cell empty if nothing was answered or it cannot be read."),
    ]
    let texts = words.map { strdup($0) }
    defer { for text in texts { free(text) } }
    rule.input_title = texts[0]
    rule.input_message = texts[1]
    if list != nil { rule.value_formula = texts[2] }
    rule.error_title = texts[3]
    rule.error_message = texts[4]
    worksheet_data_validation_range(
      sheet, 1, place, lxw_row_t(EntryWorkbook.rows), place, &rule)
  }

  /// Sets what is allowed, and says it in words.
  private func limit(_ rule: inout lxw_data_validation) -> String {
    func between(_ type: lxw_validation_types, _ least: Double, _ most: Double) {
      rule.validate = UInt8(type.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = least
      rule.maximum_number = most
    }
    switch column.cell {
    case .choice, .tick:
      guard list != nil else { break }
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      return column.cell == .tick ? "x" : "an answer from the list"
    case .rank(let count):
      between(LXW_VALIDATION_TYPE_INTEGER, 1, Double(max(1, count)))
      return "a whole number from 1 to \(max(1, count))"
    case .number(let least, let most, let isWhole):
      between(
        isWhole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL,
        least ?? -Self.furthest, max(most ?? Self.furthest, least ?? -Self.furthest))
      return NumberWords.asked(least: least, most: most, isWhole: isWhole)
    case .date:
      between(LXW_VALIDATION_TYPE_DATE, 0, 0)
      rule.minimum_datetime = lxw_datetime(year: 1900, month: 3, day: 1, hour: 0, min: 0, sec: 0)
      rule.maximum_datetime = lxw_datetime(year: 2199, month: 12, day: 31, hour: 0, min: 0, sec: 0)
      return "a date as day/month/year"
    case .returnNumber, .words: break
    }
    rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    return "words"
  }

  /// A number no answer goes beyond, either way.
  private static let furthest = 1e12
}
