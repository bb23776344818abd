import ArgumentParser
import ExportTables

/// `table`: the raw table as CSV, before any survey meaning.
struct TableCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Writes the raw table of an export as CSV.",
    discussion: """
      UTF-8, commas, CR LF, all rows, header rows included: what SurveyVoice read, before it made \
      anything of it.
      """)

  @Argument(help: ArgumentHelp("The export, or - for standard input.", valueName: "file"))
  var file: String

  @OptionGroup var reading: ReadingOptions

  mutating func run(on console: Console) throws -> ExitStatus {
    let table = try ExportTable(reading: file, options: reading.options())
    table.copyAsCSV { console.write($0) }
    for remark in table.remarks {
      if let words = Self.words(remark) { console.say("\(table.name): \(words)") }
    }
    return .done
  }

  /// What is said of text that may not be what it was; other remarks are for `inspect`.
  private static func words(_ remark: TableRemark) -> String? {
    switch remark.kind {
    case .uncertainEncoding:
      return
        "the encoding is a guess (\(remark.detail)). Look at a few accents and apostrophes; if "
        + "they are wrong, name the encoding with --encoding."
    case .undecodableBytes:
      let places = remark.places.map(\.spreadsheetName).joined(separator: ", ")
      let more = remark.places.count >= TableRemark.placesKept ? " and further on" : ""
      return
        "\(Counted.words(remark.count, "byte is", "bytes are")) no text in any encoding that fits, "
        + "and written as \u{FFFD}"
        + (places.isEmpty ? "" : ": see \(places)\(more)") + "."
    case .errorValue, .formula, .formulaWithoutValue, .hiddenSheet, .furtherSheet, .mergedCells,
      .fewerRowsThanStated:
      return nil
    }
  }
}
