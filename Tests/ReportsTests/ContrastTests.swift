import Foundation
import Testing

@testable import Reports

/// Contrast by WCAG 2.2: 4.5 to 1 for words, 3 to 1 for what must be told apart.
struct ContrastTests {
  private static func luminance(_ hex: String) throws -> Double {
    let digits =
      hex.count == 4 ? hex.dropFirst().map { "\($0)\($0)" }.joined() : String(hex.dropFirst())
    let value = try #require(Int(digits, radix: 16))
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let part = Double(part) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  static func contrast(_ first: String, _ second: String) throws -> Double {
    let (a, b) = try (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test(arguments: ["light", "dark"])
  func `words stand out from their ground`(theme: String) throws {
    let sheets = "\(ReportStyles.sheet)".components(separatedBy: ":root{")
    let sheet = try #require(theme == "light" ? sheets[1] : sheets[2])
    var colours: [String: String] = [:]
    for part in try #require(sheet.components(separatedBy: "}").first).components(separatedBy: ";")
    {
      let pair = part.components(separatedBy: ":")
      if pair.count == 2, pair[1].hasPrefix("#") { colours[pair[0]] = pair[1] }
    }
    let pairs = [
      ("--ink", "--paper"), ("--ink", "--ground"), ("--ink", "--soft"), ("--muted", "--paper"),
      ("--muted", "--ground"), ("--accent", "--paper"), ("--accent", "--ground"),
      ("--alert", "--alert-ground"), ("--caution", "--caution-ground"),
    ]
    for (words, ground) in pairs {
      let contrast = try Self.contrast(#require(colours[words]), #require(colours[ground]))
      #expect(contrast >= 4.5, "\(words) on \(ground) is \(contrast)")
    }
    #expect(try Self.contrast(#require(colours["--focus"]), #require(colours["--ground"])) >= 3)
  }

  @Test
  func `areas stand out from white, by colour or by outline, and from the next`() throws {
    for index in 0..<6 {
      let fill = ChartFill.substantive(index)
      #expect(try Self.contrast(fill.colour, "#FFFFFF") >= 3)
      #expect(try Self.contrast(fill.colour, ChartFill.substantive((index + 1) % 6).colour) >= 3)
    }
    for index in 0..<4 {
      #expect(try Self.contrast(#require(ChartFill.grey(index).outline), "#FFFFFF") >= 3)
    }
  }

  @Test
  func `the first forty fills are all different, whatever colours one sees`() {
    let fills = (0..<40).map {
      "\(ChartFill.substantive($0).colour) \(ChartFill.substantive($0).pattern)"
    }
    #expect(Set(fills).count == fills.count)
    #expect(Set((0..<6).map { "\(ChartFill.substantive($0).pattern)" }).count == 6)
  }
}
