import ArgumentParser
import Foundation
import Surveys

/// Where schemas, dialects and codebooks are looked up.
struct SchemaFolderOption: ParsableArguments {
  @Option(
    name: .customLong("schemas"),
    help: ArgumentHelp(
      "The folder that schemas, dialects and codebooks are looked up in.",
      discussion: "Otherwise SURVEYVOICE_SCHEMAS, then ./SurveySchemas.", valueName: "dir"))
  var schemas: String?

  var folder: SchemaFolder {
    SchemaFolder(
      path: schemas ?? ProcessInfo.processInfo.environment["SURVEYVOICE_SCHEMAS"]
        ?? "SurveySchemas")
  }

  /// The tools' habits known here; none where there is no such folder.
  func dialects() throws -> [ExportDialect] { try DialectLoader.load(from: folder) }
}

/// Which schemas exports are read with.
struct SchemaOptions: ParsableArguments {
  @Option(
    name: .customLong("schema"),
    help: ArgumentHelp(
      "A schema's name, its file, or a folder of them; may be given more than once.",
      valueName: "schema"))
  var names: [String] = []

  @OptionGroup var folderOption: SchemaFolderOption

  /// The schemas named, in order, each once.
  func load() throws -> [SurveySchema] {
    guard !names.isEmpty else {
      throw CommandFailure.badInput(
        "no schema was named. Say which survey this is with --schema, such as --schema parent-carer."
      )
    }
    var paths: [String] = []
    for name in names {
      for path in try folderOption.folder.schemaPaths(named: name) where !paths.contains(path) {
        paths.append(path)
      }
    }
    var schemas: [SurveySchema] = []
    for path in paths { schemas.append(try SchemaLoader.load(path: path)) }
    guard !schemas.isEmpty else {
      throw CommandFailure.badInput("there is no schema in \(names.joined(separator: ", ")).")
    }
    return schemas
  }
}

extension ProcessInfo {
  /// The threads work is spread over: all the machine has.
  var usefulThreads: Int { max(1, activeProcessorCount) }
}
