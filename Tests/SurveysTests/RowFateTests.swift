import Testing

@testable import Surveys

/// What becomes of each record of a file.
struct RowFateTests {
  private static let survey = TestSurvey(
    "{name: q, title: Q, kind: text}",
    "{name: n, title: N, kind: number, constraints: {required: true, minimum: 0}}")

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var fate: @Sendable (inout Reconciliation) -> Void
    var code: String?
    var rows: [Int] = []
    var testDescription: String { name }

    init(
      _ name: String, _ record: String, code: String? = nil, rows: [Int] = [3],
      _ fate: @escaping @Sendable (inout Reconciliation) -> Void
    ) {
      self.name = name
      bytes = Array(record.utf8)
      self.code = code
      self.rows = code == nil ? [] : rows
      self.fate = fate
    }
  }

  static let cases: [Case] = [
    Case("a whole record", "8,fine,2\n") { $0.accepted += 1 },
    Case("too many cells", "8,fine,2,more\n", code: "misaligned-row") { $0.quarantined += 1 },
    Case("too few cells", "8,fine\n", code: "misaligned-row") { $0.quarantined += 1 },
    Case("blank cells beyond the header's", "8,fine,2,,\n") { $0.accepted += 1 },
    Case("an empty line", "\n", code: "blank-row") { $0.blank += 1 },
    Case("cells with nothing in them", " ,\"\",\t\n", code: "blank-row") { $0.blank += 1 },
    Case("a NUL", "8,fi\0ne,2\n", code: "nul-byte") { $0.quarantined += 1 },
    Case("words after a closing quote", "8,\"fine\" really,2\n", code: "stray-quote") {
      $0.accepted += 1
    },
    Case("a required answer left out", "8,fine,\n", code: "required-missing") {
      $0.quarantined += 1
    },
    Case("a required answer out of range", "8,fine,-2\n", code: "required-missing") {
      $0.quarantined += 1
    },
  ]

  @Test(arguments: cases)
  func `a record's fate`(_ example: Case) throws {
    let validation = try Self.survey.reading(
      Array("ID,Q,N\n7,before,1\n".utf8) + example.bytes + Array("9,after,3\n".utf8))
    var expected = Reconciliation()
    expected.rows = 4
    expected.header = 1
    expected.accepted = 2
    example.fate(&expected)
    #expect(validation.reconciliation == expected)
    #expect(validation.isBalanced)
    if let code = example.code.flatMap(FindingCode.init(rawValue:)) {
      #expect(validation.places(of: code).map(\.row) == example.rows)
    } else {
      #expect(validation.found.isEmpty)
    }
    #expect(validation.setAside.map(\.row) == (expected.quarantined == 1 ? [3] : []))
    #expect(validation.responses.count == expected.accepted)
  }

  @Test func `bytes that are not UTF-8 set their record aside`() throws {
    let validation = try Self.survey.reading(
      Array("ID,Q,N\n7,caf".utf8) + [0xE9] + Array(",1\n8,ok – “fine”,2\n9,naïve,3\n".utf8))
    #expect(validation.places(of: .undecodableText).map(\.row) == [2])
    #expect(validation.reconciliation.quarantined == 1)
  }

  @Test func `a quote that is never closed costs its record alone`() throws {
    let validation = try Self.survey.reading("ID,Q,N\n7,\"open,1\n8,ok,2\n9,ok,3\n")
    #expect(validation.places(of: .unclosedQuote).map(\.row) == [2])
    #expect(validation.reconciliation.accepted == 2)
    #expect(validation.isBalanced)
  }

  @Test func `blank records before the header belong to it`() throws {
    let validation = try Self.survey.reading("\n\nID,Q,N\n7,a,1\n")
    #expect(validation.header.firstRow == 3)
    #expect(validation.reconciliation.header == 3)
    #expect(validation.reconciliation.accepted == 1)
    #expect(validation.responses.rows == [4])
  }

  @Test func `skipped records count as header, and rows are still the file's`() throws {
    let validation = try Self.survey.reading(
      "Downloaded for the council\nPlease do not share\nID,Q,N\n7,a,1\n8,b,x\n", skipRows: 2)
    #expect(validation.reconciliation.rows == 5)
    #expect(validation.reconciliation.header == 3)
    #expect(validation.responses.rows == [4])
    #expect(validation.places(of: .requiredMissing).map(\.row) == [5])
    #expect(validation.isBalanced)
  }

  @Test func `findings about columns name the header's row`() throws {
    let validation = try Self.survey.reading("x\nID,Q,N,Shoe size\n7,a,1,9\n", skipRows: 1)
    #expect(validation.places(of: .columnNotMatched).map(\.cell) == ["D2"])
  }

  // MARK: Partial and test responses

  private static let progress = TestSurvey(
    "{name: progress, title: Progress, kind: single_choice, role: completion, "
      + "categories: [{value: complete, label: Complete}, {value: partial, label: Partial}]}",
    "{name: q, title: Q, kind: text}")

  @Test(arguments: [false, true])
  func `partial responses are counted, and left out when asked`(_ completeOnly: Bool) throws {
    let validation = try Self.progress.reading(
      "ID,Progress,Q\n1,Complete,a\n2,Partial,b\n3,,c\n", completeOnly: completeOnly)
    #expect(validation.reconciliation.partial == 1)
    #expect(validation.reconciliation.accepted == (completeOnly ? 2 : 3))
    #expect(validation.found["partial-response"] == 1)
    #expect(validation.isBalanced)
  }

  @Test(arguments: [false, true])
  func `a response said to be partial twice over is counted once`(_ completeOnly: Bool) throws {
    var survey = Self.progress
    survey.fields[1] = survey.fields[1].replacing("title: Progress", with: "title: Status")
    let validation = try survey.reading(
      "ID,Status,Q\n1,Complete,a\n2,Partial,b\n", tools: [Tools.named("generic")],
      completeOnly: completeOnly)
    #expect(validation.reconciliation.partial == 1)
    #expect(validation.found["partial-response"] == 1)
    #expect(validation.isBalanced)
  }

  @Test(arguments: [false, true])
  func `partial counts only responses that are otherwise whole`(_ completeOnly: Bool) throws {
    let survey = TestSurvey(
      "{name: progress, title: Progress, kind: single_choice, role: completion, "
        + "categories: [{value: complete, label: Complete}, {value: partial, label: Partial}]}",
      "{name: consent, title: Agree?, kind: consent}",
      "{name: q, title: Q, kind: text, constraints: {required: true}}")
    let validation = try survey.reading(
      "ID,Progress,Agree?,Q\n1,Partial,No,a\n2,Partial,Yes,b\n2,Partial,Yes,b\n3,Complete,Yes,c\n",
      completeOnly: completeOnly)
    #expect(validation.reconciliation.refused == 1)
    #expect(validation.reconciliation.accepted + (completeOnly ? 2 : 0) == (completeOnly ? 3 : 2))
    #expect(validation.reconciliation.partial == (completeOnly ? 2 : 1))
    #expect(validation.isBalanced)
  }

  @Test func `a test response is left out, whatever else it is`() throws {
    let survey = TestSurvey("{name: q, title: Q, kind: number, constraints: {required: true}}")
    let validation = try survey.reading(
      "ID,Status,Q\n1,Survey Preview,\n2,Complete,3\n", tools: [Tools.named("generic")])
    #expect(validation.reconciliation.test == 1)
    #expect(validation.reconciliation.quarantined == 0)
    #expect(validation.places(of: .testResponse).map(\.row) == [2])
  }
}
