import ArgumentParser
import Foundation
import Reports
import Surveys

/// `schema template`: a form to print, and a sheet to type paper returns into.
struct SchemaTemplateCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Writes a form to print, and a workbook to type paper returns into.",
    discussion: """
      Without --output the form alone is printed to standard output. Fields that are sealed or \
      dropped, identifiers and what a tool notes itself are left out of both. `validate` reads the \
      workbook with the same schema.
      """)

  @Argument(
    help: ArgumentHelp("A schema's name, its file, or a folder of them.", valueName: "schema"))
  var name: String

  @Option(help: ArgumentHelp("The folder to make; it may exist if it is empty.", valueName: "dir"))
  var output: String?

  @Flag(help: "Print the form in 18 points.")
  var largePrint = false

  @OptionGroup var folder: SchemaFolderOption

  mutating func run(on console: Console) throws -> ExitStatus {
    let paths = try folder.folder.schemaPaths(named: name)
    guard !paths.isEmpty else {
      throw CommandFailure.badInput("there is no schema in \(name).")
    }
    if let output { try OutputFiles.checkFolder(output) }
    let dialects = try folder.dialects()
    var forms: [EntryForm] = []
    for path in paths {
      let form = EntryForm(try SchemaLoader.load(path: path), dialects: dialects)
      guard !form.questions.isEmpty else {
        throw CommandFailure.badInput(
          "the schema \(form.name) has no question that can be asked on paper: every field is left "
            + "out of forms.")
      }
      forms.append(form)
    }
    let printer = PrintableForm(isLargePrint: largePrint)
    guard let output else {
      guard forms.count == 1, let form = forms.first else {
        throw CommandFailure.badInput(
          "\(name) has \(forms.count) schemas. Name one of them, or a folder with --output.")
      }
      console.write(try printer.html(form))
      console.say("The workbook to type returns into is written with --output.")
      return .done
    }
    var entries: [(path: String, bytes: [UInt8])] = []
    for form in forms {
      entries.append(("\(form.name)-form.html", Array(try printer.html(form).utf8)))
      entries.append(("\(form.name)-returns.xlsx", try Self.workbook(form, beside: output)))
    }
    try OutputFiles.writeFolder(entries, to: output)
    for entry in entries { console.say("Written: \(output)/\(entry.path)") }
    return .done
  }

  /// The bytes of a workbook, made in a file beside the output that is then removed.
  private static func workbook(_ form: EntryForm, beside output: String) throws -> [UInt8] {
    let target = output.hasSuffix("/") ? String(output.dropLast()) : output
    let partial = "\(target).partial-\(ProcessInfo.processInfo.processIdentifier).xlsx"
    defer { try? FileManager.default.removeItem(atPath: partial) }
    do {
      try EntryWorkbook(form).write(to: partial)
    } catch {
      throw OutputError(
        message: "the workbook for \(form.name) cannot be written beside \(output) "
          + "(\(error.reason)). Check that there is room, and that the folder may be written to.")
    }
    guard let data = FileManager.default.contents(atPath: partial) else {
      throw OutputError(message: "the workbook for \(form.name) cannot be read back.")
    }
    return [UInt8](data)
  }
}
