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
    return .done
  }
}
