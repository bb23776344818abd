/// What the styles of a workbook make of its numbers: one format for each style a cell may name.
struct CellFormats {
  private var formats: [NumberFormat] = []

  /// The formats of a workbook without styles: every number is a number.
  init() {}

  init(
    reading entry: ZipArchive.Entry, of archive: ZipArchive, limits: WorkbookLimits
  ) throws(WorkbookFault) {
    var codes: [Int: NumberFormat] = [:]
    var numbers: [Int] = []
    var isInCellFormats = false
    try XMLElements.read(
      entry, of: archive, as: .styles, limits: limits,
      ended: { if $0 == "cellXfs" { isInCellFormats = false } }
    ) { element in
      switch element.name {
      case "numFmt":
        // Formats of conditional styles are named alike, and stand deeper.
        if element.depth <= 2, let number = element["numFmtId"].flatMap({ Int($0) }) {
          codes[number] = NumberFormat(code: element["formatCode"] ?? "")
        }
      case "cellXfs": isInCellFormats = true
      case "xf" where isInCellFormats:
        numbers.append(element["numFmtId"].flatMap { Int($0) } ?? 0)
      default: break
      }
      return codes.count < limits.listed && numbers.count < limits.listed
    }
    if codes.count >= limits.listed || numbers.count >= limits.listed {
      throw .tooLarge(.list(.styles), limit: limits.listed)
    }
    formats = numbers.map { codes[$0] ?? NumberFormat(builtIn: $0) }
  }

  /// The format of cells with that style.
  @inline(__always)
  subscript(style: Int) -> NumberFormat {
    style >= 0 && style < formats.count ? formats[style] : .number
  }
}
