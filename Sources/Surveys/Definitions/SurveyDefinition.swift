internal import Foundation

/// A file in which a survey tool keeps what it asked: questions and options, and no answers.
///
/// To read another, write a type of this protocol in a file of its own and list it in
/// `SurveyDefinitions.all`.
protocol SurveyDefinition: Sendable {
  /// What people call such a file.
  var title: String { get }

  /// Whether `file` is one.
  func recognises(_ file: DefinitionFile) -> Bool

  /// The schema it comes to; `name` is its slug, the survey's own title where nil.
  func draft(_ file: DefinitionFile, name: String?) throws -> SchemaDraft
}

/// The definition files that are read.
enum SurveyDefinitions {
  static let all: [any SurveyDefinition] = [
    QualtricsDefinition(), LimeSurveyDefinition(), REDCapDictionary(), XLSForm(),
  ]

  /// What reads `file`, if anything does.
  static func definition(of file: DefinitionFile) -> (any SurveyDefinition)? {
    all.first { $0.recognises(file) }
  }
}

/// Why a definition file comes to no schema.
package enum DefinitionError: Error, Sendable, Equatable {
  /// The file is larger than any survey's definition.
  case tooLarge(file: String, limit: Int)
  /// The file is not what it looks like; `reason` says what was found.
  case damaged(file: String, title: String, reason: String)
  /// There is no question in it.
  case noQuestions(file: String, title: String)

  /// The message for people.
  package var message: String {
    switch self {
    case .tooLarge(let file, let limit):
      "\(file): the file is larger than \(limit >> 20) MiB, which no survey's definition is. Check "
        + "that it is the definition and not the answers."
    case .damaged(let file, let title, let reason):
      "\(file): this looks like \(title), but \(reason). Export it from the survey tool again."
    case .noQuestions(let file, let title):
      "\(file): this is \(title) without a question in it. Check that the right survey was exported."
    }
  }
}
