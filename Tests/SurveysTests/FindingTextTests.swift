import Testing

@testable import Surveys

/// The words of every finding.
struct FindingTextTests {
  private static let survey = ReconciliationTests.everything

  private static func finding(_ code: FindingCode, count: Int) -> Finding {
    Finding(code: code, field: 8, count: count, places: [], expected: 14)
  }

  @Test(arguments: FindingCode.allCases)
  func `every code has a sentence and what to do, for one and for several`(_ code: FindingCode)
    throws
  {
    let words = FindingText(try Self.survey.schema())
    for count in [1, 2, 1_000] {
      let message = words.message(Self.finding(code, count: count))
      let hint = words.hint(Self.finding(code, count: count))
      #expect(message.count > 10)
      #expect(!message.hasSuffix("."), "a sentence is ended by what prints it")
      #expect(hint.hasSuffix("."))
      #expect(hint.first?.isUppercase == true)
      #expect(!message.contains("1 rows") && !message.contains("1 answers"))
    }
    #expect(code.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
  }

  @Test func `findings come gravest first, then in the catalogue's order`() throws {
    var list = FindingList()
    for code in FindingCode.allCases.reversed() { list.add(code, row: 1) }
    let all = list.all
    #expect(all.map(\.severity) == all.map(\.severity).sorted())
    #expect(all.count == FindingCode.allCases.count)
    #expect(list.gravest == .error)
  }

  @Test func `findings are counted exactly and listed up to a cap`() {
    var first = FindingList()
    var second = FindingList()
    for row in 1...15 { first.add(.blankRow, row: row) }
    for row in 0..<15 { second.add(.blankRow, row: row) }
    first.append(second, rowOffset: 16)
    let finding = first.all.first
    #expect(finding?.count == 30)
    #expect(finding?.places.count == FindingList.examplesKept)
    #expect(finding?.places.compactMap(\.row) == Array(1...15) + Array(16...20))
  }

  @Test func `no message or hint ever holds what somebody wrote`() throws {
    let secret = "Quillfeather"
    var rows = [ReconciliationTests.header]
    for column in ReconciliationTests.header.indices.dropFirst(2) {
      var row = [
        "\(column)", "Yes", "complete", "Yes", "Low", "Speech;", "First;", "1", "2024-03-01", "S12",
        "Oak", "x", "y", "",
      ]
      row[column] = secret
      rows.append(row)
    }
    rows.append(["\(secret)", "Yes", secret])
    let validation = try Self.survey.reading(TestSurvey.csv(rows))
    #expect(validation.findings.all.count >= 7)
    let words = FindingText(validation.schema)
    for finding in validation.findings.all {
      #expect(!(words.message(finding) + words.hint(finding)).contains(secret), "\(finding.code)")
    }
  }
}
