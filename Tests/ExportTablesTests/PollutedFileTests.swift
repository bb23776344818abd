import Testing

@testable import ExportTables

/// Files polluted in each of the ways that the Pollock benchmark names, with content of our own.
///
/// Each is read twice: told how it is written, and with everything found from the data.
struct PollutedFileTests {
  struct File: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var rows: [[String]]
    var told = ReadOptions()
    /// The rows where everything is found from the data; nil where they are the same.
    var found: [[String]]?
    var testDescription: String { name }
  }

  private static let header = ["Date", "Time", "Area", "Score", "Comment", "Link"]
  private static let body = (1...12).map { row in
    [
      "\(10 + row)/03/2025", "09:\(10 + row)", row % 3 == 0 ? "North, upper" : "South",
      "\(row).5", row % 4 == 0 ? "a 10\" board, it's \"new\"" : "they listen, and it helps \(row)",
      "https://example.org/\(row)",
    ]
  }
  private static let clean = [header] + body
  /// The columns whose cells stand in quotes, whatever they hold; the other cells do if they must.
  private static let quotedColumns: Set<Int> = [4, 5]

  /// The cells as they are written.
  private static func written(
    _ rows: [[String]] = clean, quote: String = "\"", escape: String = "\""
  ) -> [[String]] {
    rows.map { row in
      row.enumerated().map { column, cell in
        let text = cell.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: escape + "\"")
        return quotedColumns.contains(column) || cell.contains(",") ? quote + text + quote : text
      }
    }
  }

  private static func lines(
    _ cells: [[String]], delimiter: String = ",", end: String = "\r\n"
  ) -> String {
    cells.map { $0.joined(separator: delimiter) + end }.joined()
  }

  private static func with(
    _ change: (inout [[String]]) -> Void, _ cells: [[String]] = written()
  ) -> String {
    var cells = cells
    change(&cells)
    return lines(cells)
  }

  static let structure: [File] = [
    File(name: "as it should be", text: lines(written()), rows: clean),
    File(name: "no final line end", text: String(lines(written()).dropLast()), rows: clean),
    File(
      name: "two final line ends", text: lines(written()) + "\r\n", rows: clean + [[]]),
    File(name: "no header", text: lines(written(body)), rows: body),
    File(
      name: "three header rows", text: lines(written([header, header] + clean)),
      rows: [header, header] + clean),
    File(
      name: "a preamble of as many cells", text: "About,,,,,\r\n,,,,,\r\n" + lines(written()),
      rows: clean, told: ReadOptions(skipRows: 2),
      found: [["About", "", "", "", "", ""], ["", "", "", "", "", ""]] + clean),
    File(
      name: "a preamble of prose",
      text: "What parents said, 2025\r\nA note, with commas, and more; so\r\n\r\n"
        + lines(written()), rows: clean, told: ReadOptions(skipRows: 3),
      found: [["What parents said", " 2025"], ["A note", " with commas", " and more; so"], []]
        + clean),
    File(
      name: "a footnote", text: lines(written()) + "\r\nSource: us, 2025\r\n",
      rows: clean + [[], ["Source: us", " 2025"]]),
    File(
      name: "a second table, narrower",
      text: lines(written() + written(clean.map { Array($0.prefix(4)) })),
      rows: clean + clean.map { Array($0.prefix(4)) }),
    File(
      name: "a second table, wider", text: lines(written() + written(clean.map { $0 + ["x"] })),
      rows: clean + clean.map { $0 + ["x"] }),
    File(name: "only a header", text: lines(written([header])), rows: [header]),
    File(
      name: "one record", text: lines(written(Array(clean.prefix(2)))), rows: Array(clean.prefix(2))
    ),
    File(name: "LF", text: lines(written(), end: "\n"), rows: clean),
    File(name: "CR", text: lines(written(), end: "\r"), rows: clean),
  ]

  static let characters: [File] = [
    File(
      name: "semicolons", text: lines(written(), delimiter: ";"), rows: clean,
      told: ReadOptions(delimiter: UInt8(ascii: ";"))),
    File(
      name: "tabs", text: lines(written(), delimiter: "\t"), rows: clean,
      told: ReadOptions(delimiter: UInt8(ascii: "\t"))),
    File(
      name: "pipes", text: lines(written(), delimiter: "|"), rows: clean,
      told: ReadOptions(delimiter: UInt8(ascii: "|"))),
    File(
      name: "carets", text: lines(written(), delimiter: "^"), rows: clean,
      told: ReadOptions(delimiter: UInt8(ascii: "^"))),
    File(
      name: "commas and spaces", text: lines(written(), delimiter: ", "), rows: clean,
      told: {
        var options = ReadOptions(delimiter: UInt8(ascii: ","))
        options.furtherDelimiter = [UInt8(ascii: " ")]
        return options
      }()),
    File(
      name: "spaces", text: lines(written(), delimiter: " "), rows: clean,
      told: ReadOptions(delimiter: UInt8(ascii: " "))),
    File(
      name: "single quotes, with others inside", text: lines(written(quote: "'", escape: "")),
      rows: clean, told: ReadOptions(quote: .character(UInt8(ascii: "'")))),
    File(
      name: "backslashes before quotes", text: lines(written(escape: "\\")), rows: clean,
      told: ReadOptions(escape: UInt8(ascii: "\\"))),
    File(name: "nothing before quotes", text: lines(written(escape: "")), rows: clean),
  ]

  static let cells: [File] = [
    File(
      name: "a delimiter too many", text: with { $0[3][2] = "," + $0[3][2] },
      rows: clean.replacing(
        3, with: ["13/03/2025", "09:13", "", "North, upper"] + Array(clean[3][3...]))),
    File(
      name: "a delimiter too few",
      text: with { $0[2].replaceSubrange(0...1, with: [$0[2][0] + $0[2][1]]) },
      rows: clean.replacing(2, with: ["12/03/202509:12"] + Array(clean[2][2...]))),
    File(
      name: "a quote before a bare cell", text: with { $0[2][0] = "\"" + $0[2][0] },
      rows: clean.replacing(2, with: ["\"" + clean[2][0]] + Array(clean[2][1...]))),
    File(
      name: "a quote before the last cell of a record",
      text: with({ $0[2][5] = "\"x" }),
      rows: clean.replacing(2, with: Array(clean[2][..<5]) + ["\"x"])),
    File(
      name: "a quote before a cell in quotes", text: with { $0[2][4] = "\"" + $0[2][4] },
      rows: clean.replacing(2, with: Array(clean[2][..<4]) + ["\"" + clean[2][4], clean[2][5]])),
    File(
      name: "a quote inside a cell in quotes",
      text: with { $0[2][4] = "\"they \"listen, and so on\"" },
      rows: clean.replacing(
        2, with: Array(clean[2][..<4]) + ["they \"listen, and so on", clean[2][5]])),
    File(
      name: "a record held apart by other delimiters",
      text: with { $0[2] = [$0[2][0] + ";" + $0[2][1] + ";" + $0[2][3]] },
      rows: clean.replacing(2, with: ["12/03/2025;09:12;2.5"])),
    File(
      name: "an empty record, and one of a single cell",
      text: with {
        $0[2] = []; $0[3] = ["x"]
      },
      rows: clean.replacing(2, with: []).replacing(3, with: ["x"])),
  ]

  private func rows(_ text: String, _ options: ReadOptions) throws -> [[String]] {
    try ExportTable(bytes: Array(text.utf8), name: "polluted.csv", options: options)
      .scanned().map(\.cells)
  }

  @Test(arguments: structure + characters + cells)
  func `told how it is written, the file reads as it was meant`(_ file: File) throws {
    var options = file.told
    options.delimiter = options.delimiter ?? UInt8(ascii: ",")
    options.quote = options.quote ?? .double
    options.looksForEscape = false
    #expect(try rows(file.text, options) == file.rows)
    options.detect = false
    #expect(try rows(file.text, options) == file.rows)
  }

  @Test(arguments: structure + characters + cells)
  func `told nothing, it reads so too`(_ file: File) throws {
    #expect(try rows(file.text, ReadOptions()) == file.found ?? file.rows)
  }

  @Test func `a preamble longer than the table, of another delimiter, does not mislead`() throws {
    let notes = (1...12).map { "Note \($0), about the answers\n" }.joined()
    let rows = (1...6).map { "\($0);A;\($0),5;\($0 % 2 == 0 ? "good" : "fine, thanks")\n" }.joined()
    let table = "id;area;score;comment\n" + rows + "7;C;3,5;so, so\n"
    let read = try ExportTable(bytes: Array((notes + table).utf8), name: "a.csv")
    #expect(read.delimiter == UInt8(ascii: ";"))
    #expect(read.head(40).last == ["7", "C", "3,5", "so, so"])
  }

  @Test func `a line that only states the delimiter is no record`() throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = ["sep=;", "a;b", "1;2", ""].joined(separator: end)
      let table = try ExportTable(bytes: Array(text.utf8), name: "a.csv")
      #expect(table.head(9) == [["a", "b"], ["1", "2"]])
      #expect(table.firstRow == 1)
    }
  }
}

extension [[String]] {
  /// The rows with one in another's place.
  fileprivate func replacing(_ row: Int, with cells: [String]) -> [[String]] {
    var rows = self
    rows[row] = cells
    return rows
  }
}
