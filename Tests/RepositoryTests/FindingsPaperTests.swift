import Surveys
import TestSupport
import Testing

struct FindingsPaperTests {
  @Test func `every finding is explained, with the severity it has`() {
    let rows = MarkdownTable(of: KeptFiles.text("Documentation/Findings.md"), heading: "code").rows
    let explained = rows.map { "\(MarkdownTable.code(in: $0[0]).first ?? "") \($0[1])" }
    let findings = FindingCode.allCases.map { "\($0.rawValue) \($0.severity.rawValue)" }
    #expect(explained == findings)
    #expect(rows.allSatisfy { $0.count == 4 && $0.allSatisfy { !$0.isEmpty } })
  }

  @Test func `every finding is in the list of broken samples, with the same severity`() {
    let rows = MarkdownTable(of: KeptFiles.text("SampleResponses/README.md"), heading: "code").rows
    let listed = rows.map { "\(MarkdownTable.code(in: $0[0]).first ?? "") \($0[1])" }
    let findings = FindingCode.allCases.map { "\($0.rawValue) \($0.severity.rawValue)" }
    #expect(Set(listed) == Set(findings))
  }
}
