import ArgumentParser
import ExportTables
import Foundation
import Surveys

/// `schema draft`: a schema to start from.
struct SchemaDraftCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Proposes a schema from an export, or from a survey tool's definition file.",
    discussion: """
      The schema goes to standard output, for a person to read through: what was guessed says so, \
      and columns that look personal are left out and listed at the end. Several files make one \
      schema: a definition and an export, or exports of the same survey in codes and in labels.
      """)

  @Argument(help: ArgumentHelp("Exports or definition files of one survey.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The schema's name, such as parent-carer.", valueName: "slug"))
  var name: String?

  @OptionGroup var folder: SchemaFolderOption
  @OptionGroup var reading: ReadingOptions

  mutating func run(on console: Console) throws -> ExitStatus {
    if let name, !SchemaDraft.isName(name) {
      throw CommandFailure.badInput(
        "--name takes small letters, digits and hyphens, such as parent-carer.")
    }
    let draft = try SchemaDrafter.draft(
      files, dialects: try folder.dialects(), name: name, reading: try reading.options(),
      threads: ProcessInfo.processInfo.usefulThreads)
    console.write(SchemaDraftWriter.yaml(draft))
    return .done
  }
}
