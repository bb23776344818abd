/// Words in lines of a fixed number of letters, for a terminal.
enum PlainLines {
  /// The width of a terminal that nobody has widened.
  static let width = 80

  /// `words` in lines of at most `width` letters, each line after the first moved in by `indent`.
  static func wrapped(_ words: String, width: Int = width, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    let margin = String(repeating: " ", count: indent)
    for word in words.split(whereSeparator: \.isWhitespace) {
      let start = lines.isEmpty ? "" : margin
      let joined = line.isEmpty ? start + word : "\(line) \(word)"
      if joined.count <= width || line.isEmpty {
        line = joined
      } else {
        lines.append(line)
        line = margin + word
      }
    }
    if !line.isEmpty { lines.append(line) }
    // A word longer than a line is cut, so that nothing runs past the edge.
    return lines.flatMap { cut($0, width: width) }
  }

  private static func cut(_ line: String, width: Int) -> [String] {
    var (pieces, rest) = ([String](), Substring(line))
    while rest.count > width {
      pieces.append(String(rest.prefix(width)))
      rest = rest.dropFirst(width)
    }
    return pieces + [String(rest)]
  }

  /// The text with spaces after it up to `width` letters.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// The text with spaces before it up to `width` letters.
  static func aligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
