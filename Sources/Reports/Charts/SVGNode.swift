/// A piece of a picture: an element with its attributes and what is inside, or text.
///
/// The only way a chart becomes markup. Text and attribute values are escaped when written, so no
/// label of a survey can end an element or an attribute; names of elements and attributes come from
/// closed lists, so nothing of a survey can become one.
package indirect enum SVGNode: Sendable, Equatable {
  case element(Tag, [Attribute], [SVGNode])
  case text(String)

  /// The elements our pictures are made of; none of them can run a script or fetch a file.
  package enum Tag: String, Sendable {
    case svg, title, desc, defs, pattern, g, path, rect, circle, line, polyline, text, tspan
  }

  /// One attribute with its value.
  package struct Attribute: Sendable, Equatable {
    /// The attributes our pictures use.
    package enum Name: String, Sendable {
      case xmlns, viewBox, width, height, role, id, transform, d, x, y, x1, y1, x2, y2, cx, cy, r,
        rx
      case points, fill, stroke, patternUnits
      case className = "class"
      case language = "lang"
      case labelledBy = "aria-labelledby"
      case hidden = "aria-hidden"
      case strokeWidth = "stroke-width"
      case strokeDash = "stroke-dasharray"
      case strokeLinejoin = "stroke-linejoin"
      case fontFamily = "font-family"
      case fontSize = "font-size"
      case fontWeight = "font-weight"
      case textAnchor = "text-anchor"
    }

    var name: Name
    var value: String

    /// An attribute with words or a code for its value.
    package static func set(_ name: Name, _ value: String) -> Attribute {
      Attribute(name: name, value: value)
    }

    /// An attribute with a number for its value, to two decimals.
    package static func set(_ name: Name, _ value: Double) -> Attribute {
      Attribute(name: name, value: SVGNumber.text(value))
    }
  }

  /// The markup of this piece.
  package var markup: String {
    var text = ""
    write(into: &text)
    return text
  }

  private func write(into out: inout String) {
    switch self {
    case .text(let text):
      Self.escape(text, into: &out)
    case .element(let tag, let attributes, let children):
      out += "<\(tag.rawValue)"
      for attribute in attributes {
        out += " \(attribute.name.rawValue)=\""
        Self.escape(attribute.value, into: &out)
        out += "\""
      }
      guard !children.isEmpty else {
        out += "/>"
        return
      }
      out += ">"
      for child in children { child.write(into: &out) }
      out += "</\(tag.rawValue)>"
    }
  }

  /// Writes `text` scalar by scalar, since a quotation mark with a combining accent is one character
  /// to Swift and would be missed.
  private static func escape(_ text: String, into out: inout String) {
    // Nearly all of a picture is numbers and plain words, which need nothing done.
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22
        && byte != 0x27
    }
    if isPlain {
      out += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      // XML 1.0, section 2.2: these may not appear at all, not even escaped.
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}", "\u{FFFE}",
        "\u{FFFF}":
        out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }
}
