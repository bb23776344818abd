import Foundation
import Yams

/// Reads codebooks: YAML (or JSON, which is YAML too) to a checked `Codebook`.
///
/// The keys are those of the files' contract, and one of ours:
///
/// - a theme's `only_if_no_other: "yes"` gives the theme only to comments no other theme was given
///   to, as general praise and general dissatisfaction want it.
///
/// `audiences` and `questions` of a theme hold for those of its rules that name none themselves.
/// A rule without an `id` is called after its theme and its number there: `placement.2`.
package struct CodebookLoader: Sendable {
  /// The longest codebook read, in bytes.
  static let longest = 8 << 20

  /// Reads the codebook at `path`; throws everything that is wrong with it, each with its place.
  package static func load(path: String) throws(CodebookError) -> Codebook {
    func failure(_ fault: CodebookFault) -> CodebookError {
      CodebookError(file: path, problems: [CodebookProblem(fault, at: .unknown)])
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw failure(.noFile)
    }
    guard !isFolder.boolValue else { throw failure(.isFolder) }
    guard let handle = FileHandle(forReadingAtPath: path) else { throw failure(.cannotOpen) }
    defer { try? handle.close() }
    guard let bytes = try? handle.read(upToCount: longest + 1) else {
      // An empty file reads as nothing at all.
      throw failure(.empty)
    }
    guard bytes.count <= longest else { throw failure(.tooLarge(limit: longest)) }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw failure(.notText)
    }
    return try load(yaml: text, name: path)
  }

  /// Reads a codebook held as text; `name` is what errors call it.
  package static func load(yaml: String, name: String) throws(CodebookError) -> Codebook {
    func failure(_ fault: CodebookFault, _ place: CodebookPlace = .unknown) -> CodebookError {
      CodebookError(file: name, problems: [CodebookProblem(fault, at: place)])
    }
    let root: Node?
    do {
      let text = yaml.hasPrefix("\u{FEFF}") ? String(yaml.unicodeScalars.dropFirst()) : yaml
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      let (fault, place) = describe(error)
      throw failure(fault, place)
    } catch {
      throw failure(.notYAML(""))
    }
    guard let root else { throw failure(.empty) }
    let problems = CodebookFields.Problems()
    let codebook = CodebookReader(problems: problems).read(root)
    guard let codebook, !problems.found.contains(where: { $0.severity == .error }) else {
      throw CodebookError(
        file: name, problems: problems.found.filter { $0.severity == .error })
    }
    return codebook
  }

  private static func describe(_ error: YamlError) -> (CodebookFault, CodebookPlace) {
    func place(_ mark: Mark) -> CodebookPlace {
      CodebookPlace(line: mark.line, column: mark.column)
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (.notYAML(problem), place(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return (.repeatedKey(keys.first ?? ""), place(context.mark))
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      return (.notYAML(problem), .unknown)
    case .no, .memory, .dataCouldNotBeDecoded:
      return (.notText, .unknown)
    }
  }
}
