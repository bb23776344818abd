import TestSupport
import Testing

@testable import Surveys

struct YAMLTextTests {
  @Test(arguments: [
    "yes", "No", "on", "OFF", "y", "N", "true", "null", "~", "1", "1.0", "1_000", "0x1F", "1e3",
    "2024-01-01", "12:30", "-", "- a", "a: b", "a #b", "#a", "'a'", "\"a\"", "[a]", "{a}", "a, b",
    "", " a", "a ", "*a", "&a", "!a", "%a", "@a", "`a", ">", "|", "?", "=", "<<", ".nan", "+1",
  ])
  func `what another reader would take for something else is quoted`(_ text: String) throws {
    #expect(YAMLText.scalar(text).hasPrefix("\""))
  }

  @Test(arguments: [
    "Strongly agree", "socio1", "Don't know", "5_to_11_years", "Élise", "What is it?",
  ])
  func `plain words stay plain`(_ text: String) {
    #expect(YAMLText.scalar(text) == text)
  }

  @Test func `every text comes back as it was`() throws {
    var random = SeededGenerator(usual: 7)
    for _ in 0..<400 {
      let scalars = (0..<Int.random(in: 1...12, using: &random)).compactMap { _ -> UnicodeScalar? in
        let value =
          Bool.random(using: &random)
          ? UInt32.random(in: 0x20...0x7E, using: &random)
          : UInt32.random(in: 0xA0...0x2FFF, using: &random)
        return UnicodeScalar(value)
      }
      let text = String(String.UnicodeScalarView(scalars))
      let yaml =
        "name: a\ntitle: \(YAMLText.scalar(text))\nfields: [{name: q, title: \(YAMLText.scalar(text)), kind: text}]\n"
      let schema = try SchemaLoader.load(yaml: yaml, file: "a.yaml")
      #expect(schema.title.unicodeScalars.elementsEqual(text.unicodeScalars))
      #expect(schema.fields[0].title.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }
}
