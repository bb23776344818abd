/// A JSON value that keeps its keys in the order they are given, for outputs fixed to the byte.
package enum JSONText: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByNilLiteral
{
  /// One key with its value.
  package struct Member: Sendable, Equatable {
    package var key: String
    package var value: JSONText

    package init(_ key: String, _ value: JSONText) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  case integer(Int)
  /// Written in the shortest form that reads back the same; what is not finite becomes null.
  case number(Double)
  case string(String)
  case array([JSONText])
  case object([Member])

  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONText...) { self = .array(elements) }
  package init(nilLiteral: ()) { self = .null }

  package init(_ value: String?) { self = value.map(JSONText.string) ?? .null }
  package init(_ value: Int?) { self = value.map(JSONText.integer) ?? .null }
  package init(_ value: Double?) { self = value.map(JSONText.number) ?? .null }
  package init(_ values: [String]) { self = .array(values.map(JSONText.string)) }

  /// An object of `members`, in their order.
  package static func object(_ members: KeyValuePairs<String, JSONText>) -> JSONText {
    .object(members.map { Member($0.key, $0.value) })
  }

  /// The value on one line, as JSON Lines wants it.
  package var line: String {
    var out = ""
    write(to: &out, indent: nil)
    return out
  }

  /// The value over several lines, two spaces a level, without a line end after it.
  package var pretty: String {
    var out = ""
    write(to: &out, indent: 0)
    return out
  }

  private func write(to out: inout String, indent: Int?) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .integer(let value): out += String(value)
    case .number(let value):
      guard value.isFinite else {
        out += "null"
        return
      }
      // A whole number stays whole: 0, not 0.0.
      out += value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    case .string(let value): Self.quote(value, into: &out)
    case .array(let values):
      Self.list(values.count, "[", "]", to: &out, indent: indent) { index, out, inner in
        values[index].write(to: &out, indent: inner)
      }
    case .object(let members):
      Self.list(members.count, "{", "}", to: &out, indent: indent) { index, out, inner in
        Self.quote(members[index].key, into: &out)
        out += inner == nil ? ":" : ": "
        members[index].value.write(to: &out, indent: inner)
      }
    }
  }

  private static func list(
    _ count: Int, _ open: String, _ close: String, to out: inout String, indent: Int?,
    _ element: (Int, inout String, Int?) -> Void
  ) {
    out += open
    let inner = indent.map { $0 + 1 }
    for index in 0..<count {
      if index > 0 { out += "," }
      newline(inner, to: &out)
      element(index, &out, inner)
    }
    if count > 0 { newline(indent, to: &out) }
    out += close
  }

  private static func newline(_ indent: Int?, to out: inout String) {
    guard let indent else { return }
    out += "\n"
    out += String(repeating: "  ", count: indent)
  }

  private static func quote(_ text: String, into out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
