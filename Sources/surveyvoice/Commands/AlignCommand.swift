import ArgumentParser
import Breakdowns
import ExportTables
import Surveys

/// `align`: two waves of one survey, question by question.
struct AlignCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Says which questions of two waves are the same, and what became of the others.",
    discussion: """
      Questions are compared by their words, their order and their options, never by number \
      alone: inserted, dropped, reworded, with other options, moved, renumbered. Ends in 1 where \
      anything but numbers differs.
      """)

  @Argument(help: ArgumentHelp("The earlier wave's export.", valueName: "earlier"))
  var earlier: String

  @Argument(help: ArgumentHelp("The later wave's export.", valueName: "later"))
  var later: String

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var schemas: SchemaFolderOption

  @Flag(help: "Write one JSON object.")
  var json = false

  mutating func run(on console: Console) throws -> ExitStatus {
    let dialects = try schemas.dialects()
    let options = try reading.options()
    let before = try ExportTable(reading: earlier, options: options)
    let after = try ExportTable(reading: later, options: options)
    func questions(of table: ExportTable) -> WaveQuestions {
      WaveQuestions(HeaderReader.read(table, dialects: dialects), table: table)
    }
    let alignment = WaveAlignment(earlier: questions(of: before), later: questions(of: after))
    if json {
      guard case .object(let members) = AlignmentJSON.of(alignment, all: true) else {
        return .fault
      }
      let files = [
        JSONText.Member("earlier", .string(before.name)),
        JSONText.Member("later", .string(after.name)),
      ]
      console.write(JSONText.object(files + members).line + "\n")
    } else {
      let lines = AlignmentText(alignment).lines.map { "  - \($0)" }
      console.write(
        (["\(after.name) against \(before.name)"] + lines).joined(separator: "\n") + "\n")
    }
    return alignment.needsLooking ? .doneWithFindings : .done
  }
}
