import ArgumentParser
import Breakdowns
import ExportTables
import Foundation
import Surveys

/// `inspect`: what a file is, before anything is made of it.
struct InspectCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Says which tool wrote an export, how it is laid out, and how many answered.")

  @Argument(help: ArgumentHelp("The export, or - for standard input.", valueName: "file"))
  var file: String

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var schemas: SchemaFolderOption

  @Flag(help: "Write one JSON object.")
  var json = false

  mutating func run(on console: Console) throws -> ExitStatus {
    let table = try ExportTable(reading: file, options: reading.options())
    let inspection = Inspection(
      table, dialects: try schemas.dialects(), threads: ProcessInfo.processInfo.usefulThreads)
    console.write(json ? inspection.json.line + "\n" : inspection.text)
    return inspection.hasFindings ? .doneWithFindings : .done
  }
}
