import ExportTables
import TestSupport
import Testing

@testable import Surveys

/// Whatever a file holds, every record of it is accounted for once, whatever the number of threads.
struct ReconciliationTests {
  /// Every kind of field, and everything a field can ask for.
  static let everything = TestSurvey(
    "{name: consent, title: Agree?, kind: consent}",
    "{name: progress, title: Progress, kind: single_choice, role: completion, categories: "
      + "[complete, partial]}",
    "{name: plan, title: Plan, kind: single_choice, categories: [{value: E, label: \"Yes\"}, "
      + "{value: K, label: \"No\"}]}",
    "{name: level, title: Level, kind: scale, categories: [Low, Middle, High], "
      + "categoriesOrdered: true}",
    "{name: help, title: Help, kind: multiple_choice, delimiter: \";\", categories: [Speech, "
      + "\"Clubs, and breaks\", "
      + "{value: none, label: None, exclusive: true}, {value: other, label: Other}]}",
    "{name: help_other, title: Other help, kind: other_text, otherOf: help}",
    "{name: order, title: Order, kind: ranking, delimiter: \";\", categories: [First, Second, "
      + "Third]}",
    "{name: children, title: Children, kind: number, type: integer, constraints: {minimum: 0, "
      + "maximum: 9, required: true}}",
    "{name: when, title: When, kind: date}",
    "{name: code, title: Code, kind: text, constraints: {pattern: \"S[0-9]{2}\"}}",
    "{name: school, title: School, kind: text, privacy: hash}",
    "{name: phone, title: Phone, kind: text, privacy: drop}",
    "{name: why, title: Why, kind: text, askedIf: plan=E}")

  static let header: [String] = [
    "ID", "Agree?", "Progress", "Plan", "Level", "Help", "Order", "Children", "When", "Code",
    "School", "Phone", "Why",
    "Status",
  ]

  private static let answers: [[String]] = [
    ["1", "2", "3", "4", "", "77"], ["Yes", "Yes", "Yes", "No", ""], ["complete", "partial", ""],
    ["Yes", "No", "", "perhaps"], ["Low", "High", "[dont_know]", "9"],
    ["Speech;", "Speech, Clubs, and breaks", "None;Speech;", "A nan;", "", ";", "Other"],
    ["First;Third;", "Third", "", "Nobody;"], ["1", "9", "12", "", "two", "1", "3", "2.5"],
    ["2024-03-01", "3/4/2024", "25/3/2024", "never", ""], ["S12", "S1", ""],
    ["Oak", "Elm \"Road\"", ""],
    ["0117 496 0000", ""], ["Because, \"you see\"", "line\nbreak", "", "\u{1F600}", "=1+1"],
    ["", "", "", "Survey Preview", "Partial"],
  ]

  static func rows(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = TestSurvey.csv([header])
    var earlier: [[String]] = []
    for number in 0..<count {
      let kind = Int.random(in: 0..<100, using: &generator)
      if kind < 4 {
        bytes += Array(["\r\n", " ,\r\n", "\n"][kind % 3].utf8)
      } else if kind < 8 {
        bytes += Array("1,2,3\r\n".utf8)
      } else if kind < 10 {
        bytes += Array("8,Yes,\0,Yes,,,,1,,,,,,\r\n".utf8)
      } else if kind < 12 {
        bytes += [0x38, 0x2C, 0xE9, 0xFF] + Array(",,Yes,,,,1,,,,,,\r\n".utf8)
      } else if kind < 18, let again = earlier.randomElement(using: &generator) {
        bytes += TestSurvey.csv([again])
      } else {
        var row = answers.map { $0[Int.random(in: 0..<$0.count, using: &generator)] }
        if kind > 40 { row[0] = "N\(number)" }
        earlier.append(row)
        bytes += TestSurvey.csv([row])
      }
    }
    return bytes
  }

  @Test(arguments: [false, true])
  func `every record has one fate`(_ completeOnly: Bool) throws {
    var generator = SeededGenerator(usual: 4_711)
    for round in 0..<40 {
      let bytes = Self.rows(Int.random(in: 0...80, using: &generator), &generator)
      let validation = try Self.everything.reading(
        bytes, tools: [Tools.named("generic")], completeOnly: completeOnly)
      let message = "seed \(generator.seed), round \(round)"
      #expect(validation.isBalanced, "\(message)")
      #expect(validation.reconciliation.accepted == validation.responses.count, "\(message)")
      #expect(validation.responses.rows == validation.responses.rows.sorted(), "\(message)")
      #expect(Set(validation.responses.rows).count == validation.responses.count, "\(message)")
      let counts = validation.reconciliation
      for (code, count) in [
        ("blank-row", counts.blank), ("test-response", counts.test),
        ("duplicate-response", counts.duplicate),
        ("consent-refused", counts.refused), ("partial-response", counts.partial),
      ] {
        #expect(validation.found[code] ?? 0 == count, "\(code), \(message)")
      }
      #expect(validation.setAside.count == counts.quarantined, "\(message)")
      for column in validation.responses.answers.indices {
        #expect(
          validation.answers(to: validation.schema.fields[column].name).count
            == validation.responses.count)
      }
    }
  }

  @Test func `the clean table read again is the same clean table`() throws {
    var survey = Self.everything
    survey.fields.removeAll { $0.contains("privacy: hash") }
    var generator = SeededGenerator(usual: 1_234)
    for round in 0..<25 {
      let bytes = Self.rows(60, &generator)
      let first = try survey.reading(bytes)
      let second = try survey.reading(first.clean)
      // A blank identifier in the clean table leaves rows that are alike apart.
      #expect(second.clean == first.clean, "seed \(generator.seed), round \(round)")
      #expect(second.reconciliation.accepted == first.reconciliation.accepted)
      #expect(second.reconciliation.quarantined == 0)
    }
  }

  @Test func `any number of threads reads the same`() throws {
    var generator = SeededGenerator(usual: 99)
    var bytes = Self.rows(800, &generator)
    // Long comments make the file large enough to be cut in parts.
    let comment = String(repeating: "a long comment, with \"\"quotes\"\" and\nbreaks ", count: 12)
    for number in 0..<3_000 {
      let plan = number % 3 == 0 ? "Yes" : "No"
      let when = number == 2_700 ? "3/25/2024" : "3/4/2024"
      bytes += Array(
        "T\(number % 2_900),Yes,complete,\(plan),Low,Speech;,First;,\(number % 11),\(when),S12,\"The \"\"Oak\"\"\",x,\"\(comment)\(number)\",\r\n"
          .utf8)
    }
    let one = try Self.everything.reading(bytes, tools: [Tools.named("generic")])
    #expect(one.isBalanced)
    for threads in 2...3 {
      let several = try Self.everything.reading(
        bytes, tools: [Tools.named("generic")], threads: threads)
      #expect(several.reconciliation == one.reconciliation)
      #expect(several.findings == one.findings)
      #expect(several.responses.rows == one.responses.rows)
      #expect(several.setAside == one.setAside)
      #expect(several.responses.written == one.responses.written)
      #expect(several.clean == one.clean)
    }
  }

  @Test func `no bytes at all trap`() throws {
    var generator = SeededGenerator(usual: 5)
    let pieces: [[UInt8]] =
      [
        ",", ",", "\n", "\n", "\"", "\"\"", "\r", "Yes", "No", "1", "9", "2024-03-01", "3/4/2024",
        "Speech;", "First;",
        "S12", "[not_asked]", "-", ";", "\u{1F600}", "<b", "&amp;", "99999999999999999999999999",
        "1e400", "-0",
        "\0", "0/0/0000", "99/99/9999 99:99:99", "12:00 PM", "\u{FEFF}",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82]]
    for round in 0..<250 {
      var bytes = round % 4 == 0 ? [] : TestSurvey.csv([Self.header])
      if round % 4 == 0 { bytes = Array("Agree?,Plan,Level,Help,Order,Children,When,Why\n".utf8) }
      for _ in 0..<Int.random(in: 0...150, using: &generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      guard
        let table = try? ExportTable(
          bytes: bytes, name: "any.csv",
          options: ReadOptions(delimiter: UInt8(ascii: ","), encoding: .utf8)),
        let validation = try? Self.everything.schema().validate(
          table, options: ValidationOptions(threads: 1, dialects: Tools.all))
      else { continue }
      #expect(validation.isBalanced, "seed \(generator.seed), round \(round)")
      _ = validation.clean
    }
  }
}
