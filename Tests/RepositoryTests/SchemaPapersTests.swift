import Surveys
import TestSupport
import Testing

struct SchemaPapersTests {
  /// The keys of schemas that other people's scripts rely on.
  static let promised = [
    "$schema", "name", "title", "kind", "version", "wave", "area", "audience", "source", "unit",
    "fieldsMatch", "missingValues", "type", "role", "categories", "categoriesOrdered", "midpoint",
    "aliases", "layout", "question", "otherOf", "translationOf", "privacy", "waves", "askedIf",
    "rollups", "matrix", "value", "label", "exclusive", "missing", "net",
  ]
  /// Properties of the Table Schema standard that need no words of ours.
  static let standards: Set<String> = [
    "description", "example", "rdfType", "trueValues", "falseValues", "decimalChar", "groupChar",
    "bareNumber", "primaryKey", "uniqueKeys", "foreignKeys",
  ]

  @Test(arguments: promised)
  func `a promised key is read and explained`(key: String) throws {
    #expect(KeptFiles.text("SurveySchemas/README.md").contains("`\(key)`"))
    #expect(KeptFiles.text("Sources/Surveys/Schema/SchemaLoader.swift").contains("\"\(key)\""))
  }

  @Test func `every key that the loader reads is explained`() throws {
    let source = KeptFiles.text("Sources/Surveys/Schema/SchemaLoader.swift")
    let lists = source.matches(of: try Regex("static let (file|field)Keys = \\[([^\\]]*)\\]"))
    #expect(lists.count == 2)
    let paper = KeptFiles.text("SurveySchemas/README.md")
    for list in lists {
      let words = String(list.output[2].substring ?? "").split(separator: "\"")
        .filter { !$0.contains(",") && !$0.allSatisfy(\.isWhitespace) }.map(String.init)
      #expect(words.count > 10)
      for word in words where !Self.standards.contains(word) {
        #expect(paper.contains("`\(word)`"), "\(word)")
      }
    }
  }

  @Test func `every kind, role, privacy and missing reason is explained`() {
    let paper = KeptFiles.text("SurveySchemas/README.md")
    let words =
      QuestionKind.allCases.map(\.rawValue) + FieldRole.allCases.map(\.rawValue)
      + FieldPrivacy.allCases.map(\.rawValue) + MultipleChoiceLayout.allCases.map(\.rawValue)
    for word in words { #expect(paper.contains("`\(word)`"), "\(word)") }
    for reason in MissingReason.allCases { #expect(paper.contains(reason.rawValue)) }
  }

  @Test func `every key of a dialect is explained`() throws {
    let source = KeptFiles.text("Sources/Surveys/Matching/DialectKeys.swift")
    let list = try #require(source.firstMatch(of: try Regex("let keys = \\[([^\\]]*)\\]")))
    let words = String(list.output[1].substring ?? "").split(separator: "\"")
      .filter { !$0.contains(",") && !$0.allSatisfy(\.isWhitespace) }
    #expect(words.count > 10)
    let paper = KeptFiles.text("Documentation/HowTo/AddATool.md")
    for word in words { #expect(paper.contains("`\(word)`"), "\(word)") }
  }
}
