import ArgumentParser
import Breakdowns
import Reports
import Surveys

/// `schema export`: the same survey in a standard's words alone.
struct SchemaExportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes a schema as a plain Table Schema or a JSON Schema.")

  @Argument(help: ArgumentHelp("A schema's name or its file.", valueName: "schema"))
  var name: String

  @Option(help: ArgumentHelp("table-schema or json-schema.", valueName: "format"))
  var format: SchemaExportFormat

  @OptionGroup var folder: SchemaFolderOption

  mutating func run(on console: Console) throws -> ExitStatus {
    guard let path = try folder.folder.schemaPaths(named: name).first else {
      throw CommandFailure.badInput("there is no schema in \(name).")
    }
    let schema = try SchemaLoader.load(path: path)
    switch format {
    case .tableSchema: console.write(TableSchemaFile(schema).json.pretty + "\n")
    case .jsonSchema: console.write(JSONSchemaFile(schema).json.pretty + "\n")
    }
    return .done
  }
}

/// The standards a schema is exported to.
enum SchemaExportFormat: String, ExpressibleByArgument, CaseIterable {
  case tableSchema = "table-schema"
  case jsonSchema = "json-schema"
}
