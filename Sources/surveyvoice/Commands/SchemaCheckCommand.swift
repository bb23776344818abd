import ArgumentParser
import Foundation
import Surveys

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
