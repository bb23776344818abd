import ArgumentParser
import Breakdowns
import Foundation
import Surveys

/// `validate`: match, decode, report; write the clean table.
struct ValidateCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks exports against a schema, and writes the clean table.",
    discussion: """
      Every record of a file is accounted for. An answer that cannot be read counts as missing; a \
      row that cannot be read is set aside, with where and why.
      """)

  @Argument(help: ArgumentHelp("The exports.", valueName: "file"))
  var files: [String]

  @OptionGroup var schemas: SchemaOptions
  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp("Where the clean table goes; - for standard output.", valueName: "out.csv"))
  var clean: String?

  @Option(help: ArgumentHelp("A folder for the lists of rows set aside.", valueName: "dir"))
  var quarantine: String?

  @Flag(help: "Leave out responses that were not finished.")
  var completeOnly = false

  @Flag(help: "Write one JSON object a file, each on a line.")
  var json = false

  mutating func run(on console: Console) throws -> ExitStatus {
    if clean == "-", json {
      throw CommandFailure.badInput("--clean - and --json would both write to standard output.")
    }
    // Before any work, so that nothing is left half-done.
    if let clean, clean != "-" { try OutputFiles.checkFile(clean) }
    if let quarantine { try OutputFiles.checkFolder(quarantine) }
    var run = EvidenceRun(
      schemas: try schemas.load(), dialects: try schemas.folderOption.dialects())
    run.completeOnly = completeOnly
    run.reading = try reading.options()
    let exports = try run.read(files)
    try writeClean(exports, console)
    if let quarantine {
      try OutputFiles.writeFolder(
        exports.map { (SetAsideFile.name(for: $0.validation), SetAsideFile.bytes($0.validation)) },
        to: quarantine)
    }
    var status = ExitStatus.done
    for export in exports {
      let summary = ValidationSummary(export.validation)
      if json {
        console.write(summary.json.line + "\n")
      } else if clean == "-" {
        for line in summary.text.split(separator: "\n", omittingEmptySubsequences: false) {
          console.say(String(line))
        }
      } else {
        console.write(summary.text)
      }
      status = status.and(summary.status)
    }
    return status
  }

  private func writeClean(_ exports: [ReadExport], _ console: Console) throws {
    guard let clean else { return }
    guard Set(exports.map(\.validation.schema.name)).count <= 1 else {
      throw CommandFailure.badInput(
        "these exports are of different surveys, which do not make one clean table. Validate them "
          + "one survey at a time.")
    }
    let table = CleanTable(exports.map(\.validation.responses))
    if clean == "-" {
      table.write { console.write($0) }
      return
    }
    try OutputFiles.write(to: clean) { handle in
      table.write { bytes in handle.write(Data(bytes)) }
    }
  }
}
