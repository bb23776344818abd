/// Words in lines of a fixed number of letters, for a terminal.
enum PlainLines {
  /// The width of a terminal that nobody has widened.
  static let width = 80

  /// `words` in lines of at most `width` letters, each line after the first moved in by `indent`.
  static func wrapped(_ words: String, width: Int = width, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    let margin = String(repeating: " ", count: indent)
    for word in words.words {
      let length = letters(word)
      if used > 0, used + 1 + length <= width {
        line += " "
        line += word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      line = lines.isEmpty ? String(word) : margin + word
      used = lines.isEmpty ? length : indent + length
    }
    if used > 0 { lines.append(line) }
    // A word longer than a line is cut, so that nothing runs past the edge.
    return lines.flatMap { cut($0, width: width) }
  }

  /// How many letters there are.
  static func letters(_ words: some StringProtocol) -> Int {
    // Counting where letters start is near enough for a terminal, and quick.
    words.utf8.count { $0 & 0xC0 != 0x80 }
  }

  private static func cut(_ line: String, width: Int) -> [String] {
    if line.utf8.count <= width { return [line] }
    var (pieces, rest) = ([String](), Substring(line))
    while letters(rest) > width {
      pieces.append(String(rest.prefix(width)))
      rest = rest.dropFirst(width)
    }
    return pieces + [String(rest)]
  }

  /// The text with spaces after it up to `width` letters.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - letters(text)))
  }

  /// The text with spaces before it up to `width` letters.
  static func aligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - letters(text))) + text
  }
}

extension String {
  /// The words between spaces, tabs and line ends.
  var words: [Substring] {
    utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map(Substring.init)
  }
}
