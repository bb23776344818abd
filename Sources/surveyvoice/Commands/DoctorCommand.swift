import ArgumentParser
import Foundation
import Surveys
import ThemeCoding

/// `doctor`: whether this installation can do its work.
struct DoctorCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Checks that schemas, tools' habits and codebooks are found and load.")

  @OptionGroup var folder: SchemaFolderOption

  mutating func run(on console: Console) throws -> ExitStatus {
    let schemas = folder.folder
    console.write("surveyvoice \(surveyVoiceVersion)\n")
    console.write("threads: \(ProcessInfo.processInfo.usefulThreads)\n")
    guard FileKinds.exists(schemas.path) else {
      console.write(
        "schemas: the folder \(schemas.path) is not here. Name it with --schemas or "
          + "SURVEYVOICE_SCHEMAS, or run SurveyVoice where it is.\n")
      return .badInput
    }
    var problems = 0
    func check(_ what: String, _ folder: String, _ load: (String) -> String?) {
      let paths = SchemaFolder.yamlFiles(in: "\(schemas.path)/\(folder)")
      let wrong = paths.compactMap(load)
      console.write("\(what): \(paths.count) in \(schemas.path)/\(folder)")
      console.write(wrong.isEmpty ? "\n" : ", \(wrong.count) of them cannot be used:\n")
      for words in wrong { console.write("  \(words)\n") }
      problems += wrong.count + (paths.isEmpty ? 1 : 0)
    }
    check("surveys", "surveys") { path in
      do throws(SchemaError) {
        _ = try SchemaLoader.load(path: path)
        return nil
      } catch { return SchemaErrorText.words(for: error) }
    }
    check("tools", "dialects") { path in
      do throws(SchemaError) {
        _ = try DialectLoader.load(path: path)
        return nil
      } catch { return SchemaErrorText.words(for: error) }
    }
    check("codebooks", "codebooks") { path in
      do throws(CodebookError) {
        _ = try CodebookLoader.load(path: path)
        return nil
      } catch { return CodebookText.lines(error).joined(separator: " ") }
    }
    console.write(problems == 0 ? "all well\n" : "something needs mending, as said above\n")
    return problems == 0 ? .done : .doneWithFindings
  }
}
