import ExportTables
import TestSupport
import Testing

struct RefusalsPaperTests {
  @Test func `every refusal is explained, in order`() {
    let rows = MarkdownTable(
      of: KeptFiles.text("Documentation/Findings.md"), heading: "refusal"
    ).rows
    #expect(
      rows.map { MarkdownTable.code(in: $0[0]).first ?? "" } == RefusalCode.allCases.map(\.rawValue)
    )
    #expect(rows.allSatisfy { $0.count == 3 && $0.allSatisfy { !$0.isEmpty } })
  }
}
