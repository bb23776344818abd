internal import CReadStat

/// What an SPSS file says of one of its variables.
struct StatisticsVariable {
  enum Shown {
    case number, date, time, dateAndTime
  }

  let name: String
  let label: String
  let shown: Shown
  /// The name of its set of labels; none where empty.
  let labelSet: String

  init(_ variable: UnsafeMutablePointer<readstat_variable_t>, labelSet: String) {
    name = readstat_variable_get_name(variable).map { String(cString: $0) } ?? ""
    label = readstat_variable_get_label(variable).map { String(cString: $0) } ?? ""
    shown = Self.shown(
      readstat_variable_get_format(variable).map { String(cString: $0) } ?? "")
    self.labelSet = labelSet
  }

  /// What a format such as `DATETIME20` shows; IBM's list of them is in the Command Syntax Reference
  /// under "Date and time formats".
  private static func shown(_ format: String) -> Shown {
    switch format.prefix(while: { $0.isLetter }).uppercased() {
    case "DATE", "ADATE", "EDATE", "JDATE", "SDATE", "QYR", "MOYR", "WKYR": .date
    case "DATETIME", "YMDHMS": .dateAndTime
    case "TIME", "DTIME", "MTIME": .time
    default: .number
    }
  }
}
