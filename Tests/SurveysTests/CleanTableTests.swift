import Testing

@testable import Surveys

/// The clean table: the schema's fields in its order, whatever order the export has them in.
struct CleanTableTests {
  @Test func `exactly the schema's fields, in its order`() throws {
    let survey = TestSurvey(
      "{name: b, title: Bee, kind: number}", "{name: gone, title: Not in this export, kind: text}",
      "{name: a, title: Ay, kind: single_choice, categories: [{value: x, label: Ex}]}")
    let validation = try survey.reading("Ay,Shoe size,Bee,ID\nEx,9,2.50,7\n,8,,8\n")
    #expect(
      validation.clean == "response_id,b,gone,a\r\n7,2.5,[not_asked],x\r\n8,,[not_asked],\r\n")
  }

  @Test func `what a spreadsheet would run is written as text, dashes and numbers are not`() throws
  {
    let survey = TestSurvey("{name: q, title: Q, kind: text}")
    let validation = try survey.answers(["=1+1", "+44 thanks", "-", "-5", "@me", "fine"])
    #expect(
      validation.clean
        == "response_id,q\r\n1,'=1+1\r\n2,'+44 thanks\r\n3,-\r\n4,-5\r\n5,'@me\r\n6,fine\r\n")
    #expect(try survey.reading(validation.clean).clean == validation.clean)
  }

  @Test func `a form that is a dash is not written for a missing answer`() throws {
    let survey = TestSurvey(
      "{name: q, title: Q, kind: text}",
      top: [
        "missingValues: [{value: \"-\", label: skipped}, {value: \"\", label: skipped}, {value: "
          + "NA, label: not_applicable}]"
      ])
    let validation = try survey.answers(["-", "", "NA", "x"])
    #expect(validation.clean == "response_id,q\r\n1,\r\n2,\r\n3,NA\r\n4,x\r\n")
  }

  @Test func `several exports of one survey, one after another`() throws {
    let survey = TestSurvey("{name: q, title: Q, kind: text}")
    let parts = [try survey.answers(["a"]), try survey.answers(["b", "c \"d\""])].map(\.responses)
    var text: [UInt8] = []
    CleanTable(parts).write { text.append(contentsOf: $0) }
    #expect(
      String(decoding: text, as: UTF8.self)
        == "response_id,q\r\n1,a\r\n1,b\r\n2,\"c \"\"d\"\"\"\r\n")
  }

  @Test func `exports joined as one hold the same answers`() throws {
    let survey = ReconciliationTests.everything
    let header = ReconciliationTests.header.joined(separator: ",")
    let one = try survey.reading(
      header + "\n1,Yes,complete,Yes,Low,Speech;,First;,1,2024-03-01,S12,Oak,x,\"a \"\"b\"\"\",\n")
    let two = try survey.reading(
      header + "\n2,Yes,partial,No,High,A nan;,Third;First;,3,25/3/2024,,Elm,x,,\n")
    let joined = try #require(Responses.joined([one.responses, two.responses]))
    var text: [UInt8] = []
    CleanTable([joined]).write { text.append(contentsOf: $0) }
    let rows =
      one.clean
      + two.clean.split(separator: "\r\n", omittingEmptySubsequences: true).dropFirst().map {
        $0 + "\r\n"
      }.joined()
    #expect(String(decoding: text, as: UTF8.self) == rows)
  }
}
