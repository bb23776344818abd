import Breakdowns

/// The whole pack of a report: every file it is made of, ready to be written.
///
/// The same report gives the same files, byte for byte.
package struct ReportPack: Sendable, Equatable {
  /// One file: where it goes under the pack's folder, with `/` between folders, and what is in it.
  package struct File: Sendable, Equatable {
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
  }

  /// The files, in the order a reader should meet them.
  package var files: [File]

  /// Makes every file.
  ///
  /// It throws only where one of our own templates is wrong.
  package init(_ report: Report) throws {
    files = [
      File(path: "report.html", text: try HTMLReport().write(report)),
      File(path: "summary.txt", text: SummaryText(report).text),
      File(path: "figures.csv", bytes: CSVReport().bytes(report)),
      File(path: "figures.json", text: JSONReport().write(report)),
    ]
    let pictured = Self.pictured(report.figures)
    let digits = String(pictured.count).count
    for (index, breakdown) in pictured.enumerated() {
      let name = Self.chartName(breakdown, number: index + 1, digits: max(2, digits))
      files.append(
        File(
          path: "charts/\(name).svg",
          bytes: SVGReport.file(breakdown, profile: report.figures.profile)))
    }
  }

  /// The breakdowns that have a picture of their own.
  ///
  /// They are everybody's, and those by groups of each survey's first question, which is its outcome.
  /// The figures of all are in the other files.
  private static func pictured(_ figures: PublishedFigures) -> [PublishedBreakdown] {
    var leading: [String: String] = [:]
    for breakdown in figures.breakdowns where leading[breakdown.survey] == nil {
      leading[breakdown.survey] = breakdown.question
    }
    return figures.breakdowns.filter { breakdown in
      (breakdown.by == nil || breakdown.by == BreakdownRequest.byAudience
        || leading[breakdown.survey] == breakdown.question)
        && BreakdownChart(breakdown).kind != .none
    }
  }

  /// The chart's file name: its number, its question and what it is divided by.
  ///
  /// Numbers have as many digits as the largest, so that names sort; letters, digits and hyphens only,
  /// so that no field's name can lead out of the folder.
  static func chartName(_ breakdown: PublishedBreakdown, number: Int, digits: Int) -> String {
    let plainNumber = String(number)
    let padded = String(repeating: "0", count: max(0, digits - plainNumber.count)) + plainNumber
    let by = breakdown.by.map { "-by-\(plain($0))" } ?? ""
    return "\(padded)-\(plain(breakdown.question))\(by)"
  }

  private static func plain(_ name: String) -> String {
    let letters = name.unicodeScalars.prefix(60).map { scalar -> Character in
      switch scalar {
      case "a"..."z", "0"..."9": Character(scalar)
      case "A"..."Z": Character(Unicode.Scalar(UInt8(scalar.value) + 32))
      default: "-"
      }
    }
    return String(letters)
  }
}
