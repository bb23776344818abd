import TestSupport
import Testing

@testable import surveyvoice

/// Help, the version, and words that are not understood.
struct HelpTests {
  static let verbs: [[String]] = [
    [], ["demo"], ["inspect"], ["table"], ["schema"], ["schema", "check"], ["schema", "export"],
    ["align"], ["validate"], ["code"], ["codebook"], ["codebook", "check"], ["breakdown"],
    ["report"],
    ["doctor"],
  ]

  @Test(arguments: verbs)
  func `the help of every command`(_ verb: [String]) throws {
    let ran = Ran(verb + ["--help"])
    #expect(ran.status == .done)
    #expect(ran.errors == "")
    let name = (["surveyvoice"] + verb).joined(separator: "-")
    try expectGolden(ran.output, "\(name).txt", suite: "Help")
  }

  @Test func `the version stands alone on a line`() {
    let ran = Ran("--version")
    #expect(ran.status == .done)
    #expect(ran.output == surveyVoiceVersion + "\n")
  }

  static let wrong: [[String]] = [
    ["frobnicate"], ["inspect"], ["inspect", "a.csv", "--frob"],
    ["table", "a.csv", "--skip-rows", "x"],
    ["table", "a.csv", "--skip-rows", "-1"], ["breakdown", "a.csv", "--profile", "everything"],
    ["breakdown", "a.csv", "--net", "guess"],
    ["schema", "export", "parent-carer", "--format", "xml"],
    ["report", "a.csv", "--schema", "parent-carer"], ["code", "--codebook", "send-voice"],
    ["table", "a.csv", "--delimiter", "ab"], ["table", "a.csv", "--encoding", "klingon"],
  ]

  @Test(arguments: wrong)
  func `wrong arguments end in 2, with words on standard error`(_ arguments: [String]) {
    let ran = Ran(arguments)
    #expect(ran.status == .badInput)
    #expect(ran.output == "")
    #expect(ran.errors.hasPrefix("Error: "))
  }
}
