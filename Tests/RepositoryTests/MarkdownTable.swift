/// A table of a Markdown paper, found by its first heading.
struct MarkdownTable {
  /// The cells of each row below the headings, without the spaces round them.
  let rows: [[String]]

  /// The first table of `text` whose first heading is `heading`; no rows where there is none.
  init(of text: String, heading: String) {
    var rows: [[String]] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        if isInside { break }
        continue
      }
      let cells = Self.cells(line)
      if isInside {
        if !cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) || cells.isEmpty {
          rows.append(cells)
        }
      } else if cells.first == heading {
        isInside = true
      }
    }
    self.rows = rows
  }

  private static func cells(_ line: Substring) -> [String] {
    // A bar behind a backslash belongs to the cell.
    let parts = line.dropFirst().replacing("\\|", with: "\u{1}").split(
      separator: "|", omittingEmptySubsequences: false)
    return parts.dropLast().map {
      String(
        $0.replacing("\u{1}", with: "|").drop { $0 == " " }.reversed().drop { $0 == " " }
          .reversed())
    }
  }

  /// The words of `cell` that stand between backticks.
  static func code(in cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
