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

      --quarantine writes a fix file for each export: what could not be read, to be mended in a \
      spreadsheet. Fill in its last column, and give the file back with --fixes. The export itself \
      is never changed.
      """)

  @Argument(help: ArgumentHelp("The exports.", valueName: "file"))
  var files: [String]

  @OptionGroup var schemas: SchemaOptions
  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp("Where the clean table goes; - for standard output.", valueName: "out.csv"))
  var clean: String?

  @Option(
    help: ArgumentHelp("A folder for the fix files: what to mend, and where.", valueName: "dir"))
  var quarantine: String?

  @OptionGroup var fixing: FixOptions

  @Option(
    help: ArgumentHelp(
      "An earlier download of the same survey: says what is new, changed and vanished.",
      valueName: "earlier"))
  var since: String?

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
    run.fixes = try FixFiles.read(fixing)
    let exports = try run.read(files)
    let earlier = try since.map { try readEarlier($0, exports, run) }
    try writeClean(exports, console)
    if let quarantine {
      try OutputFiles.writeFolder(FixFiles.entries(for: exports), to: quarantine)
    }
    var status = ExitStatus.done
    for export in exports {
      var summary = ValidationSummary(export)
      if let earlier, earlier.validation.schema.name == export.validation.schema.name {
        summary.since = DownloadComparison(
          earlier: .init(earlier.validation, table: earlier.table),
          later: .init(export.validation, table: export.table))
      }
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

  /// Reads the earlier download with the schema of the export that it is an earlier download of.
  private func readEarlier(
    _ path: String, _ exports: [ReadExport], _ run: EvidenceRun
  ) throws -> ReadExport {
    var plain = run
    plain.fixes = nil
    let names = Set(exports.map(\.validation.schema.name))
    plain.schemas = run.schemas.filter { names.contains($0.name) }
    let earlier = try plain.read([path])
    guard let earlier = earlier.first else { throw CommandFailure.badInput("\(path) is empty.") }
    let later = exports.filter { $0.validation.schema.name == earlier.validation.schema.name }
    guard later.count == 1 else {
      throw CommandFailure.badInput(
        "--since compares one later download with an earlier one, and \(later.count) of these files "
          + "are of \u{2018}\(earlier.validation.schema.name)\u{2019}. Give one export of each survey."
      )
    }
    return earlier
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
