import ArgumentParser
import Breakdowns
import Foundation
import Reports
import Surveys

/// `schema`: looking after schema files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Checks survey schemas, and hands them to other tools.",
    subcommands: [
      SchemaCheckCommand.self, SchemaTemplateCommand.self, SchemaExportCommand.self,
    ])
}

/// `schema check`: what is wrong with a schema, and what could be better.
struct SchemaCheckCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks a schema file, line by line.")

  @Argument(
    help: ArgumentHelp("A schema's name, its file, or a folder of them.", valueName: "schema"))
  var name: String

  @OptionGroup var folder: SchemaFolderOption

  mutating func run(on console: Console) throws -> ExitStatus {
    let paths = try folder.folder.schemaPaths(named: name)
    guard !paths.isEmpty else {
      throw CommandFailure.badInput("there is no schema in \(name).")
    }
    var status = ExitStatus.done
    for path in paths {
      let file = path.split(separator: "/").last.map(String.init) ?? path
      let schema: SurveySchema
      do {
        schema = try SchemaLoader.load(path: path)
      } catch {
        console.write(SchemaErrorText.words(for: error) + "\n")
        status = .badInput
        continue
      }
      let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      let advice = SchemaLint.advice(on: schema, text: text)
      console.write(
        "\(file): \(schema.name), \(Counted.words(schema.fields.count, "field", "fields")), "
          + (advice.isEmpty
            ? "nothing to mend\n"
            : "loads, with \(Counted.words(advice.count, "remark", "remarks"))\n"))
      for remark in advice {
        console.write("  " + SchemaAdviceText.words(remark, file: file) + "\n")
      }
      if !advice.isEmpty { status = status.and(.doneWithFindings) }
    }
    return status
  }
}

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
