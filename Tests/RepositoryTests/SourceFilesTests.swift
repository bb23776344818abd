import Foundation
import TestSupport
import Testing

struct SourceFilesTests {
  @Test(arguments: KeptFiles.all.filter { $0.hasSuffix(".swift") })
  func `no file is longer than 600 lines`(path: String) {
    #expect(KeptFiles.lines(path).count <= 600)
  }

  @Test func `half of the sources are shorter than 150 lines`() {
    let lengths = KeptFiles.swiftSources.map { KeptFiles.lines($0).count }.sorted()
    #expect(lengths[lengths.count / 2] <= 150)
  }

  @Test func `no file or type is called after nothing in particular`() throws {
    let vague = try Regex(
      "(Utils?|Utilit(y|ies)|Helpers?|Managers?|Models|Extensions|Common|Misc)$")
    for path in KeptFiles.all where path.hasSuffix(".swift") {
      let name = KeptFiles.name(path).dropLast(".swift".count)
      #expect(name.firstMatch(of: vague) == nil, "\(path)")
    }
    let declaration = try Regex(
      "(struct|class|enum|actor|protocol) +[A-Za-z]*(Utils?|Helpers?|Manager)\\b")
    for path in KeptFiles.swiftSources {
      #expect(KeptFiles.text(path).firstMatch(of: declaration) == nil, "\(path)")
    }
  }

  @Test(arguments: KeptFiles.swiftSources)
  func `nothing in the sources can stop the program`(path: String) {
    for (number, line) in KeptFiles.lines(path).enumerated() {
      let code = line.prefix { $0 != "/" }
      for trap in ["try!", "fatalError(", "preconditionFailure(", "precondition(", " as! "] {
        #expect(!code.contains(trap), "\(path):\(number + 1) has \(trap)")
      }
    }
  }

  @Test func `nothing is public`() throws {
    let promise = try NSRegularExpression(
      pattern: "^[ \t]*(@\\S+ +)*(public|open) +[a-z]", options: .anchorsMatchLines)
    for path in KeptFiles.swiftSources {
      #expect(Self.firstLine(of: promise, in: path) == nil, "\(path)")
    }
  }

  /// The number of the first line of a file that holds a match; Foundation's engine, for speed.
  private static func firstLine(of pattern: NSRegularExpression, in path: String) -> Int? {
    let text = KeptFiles.text(path)
    guard
      let match = pattern.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)),
      let range = Range(match.range, in: text)
    else { return nil }
    return text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).count
  }

  @Test func `no file holds a path of one machine or a word that belongs in none`() throws {
    // The patterns are those of Scripts/check, which holds them once for both.
    let patterns = KeptFiles.lines("Scripts/check").compactMap { line -> String? in
      guard line.hasPrefix("unwanted='") || line.hasPrefix("unwanted+='") else { return nil }
      return line.split(separator: "'").dropFirst().first.map(String.init)
    }
    #expect(patterns.count >= 3)
    let unwanted = try NSRegularExpression(pattern: patterns.joined())
    let planted = "see /ro" + "ot/notes"
    #expect(
      unwanted.firstMatch(in: planted, range: NSRange(planted.startIndex..., in: planted)) != nil)
    for path in KeptFiles.all {
      let line = Self.firstLine(of: unwanted, in: path)
      #expect(line == nil, "\(path):\(line ?? 0)")
    }
  }

  @Test func `the top holds what it should and nothing else`() {
    let tops = Set(KeptFiles.all.compactMap { $0.split(separator: "/").first.map(String.init) })
    let allowed: Set<String> = [
      "Package.swift", "Sources", "Tests", "SurveySchemas", "SampleResponses", "README.md",
      "Documentation", "Scripts", "LICENSE", "CHANGELOG.md", "SECURITY.md", "CONTRIBUTING.md",
      "THIRD-PARTY-NOTICES.md",
    ]
    #expect(tops.filter { !$0.hasPrefix(".") }.subtracting(allowed) == [])
    #expect(allowed.subtracting(tops) == [])
  }

  @Test func `scripts can be run`() {
    let scripts = KeptFiles.all.filter {
      $0.hasPrefix("Scripts/") && $0.split(separator: "/").count == 2
    }
    for path in scripts + [".ci/run"] {
      #expect(FileManager.default.isExecutableFile(atPath: Repository.path(path)), "\(path)")
    }
  }
}
