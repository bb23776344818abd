import Breakdowns

/// The whole pack of a report: every file it is made of, ready to be written.
///
/// The same report gives the same files, byte for byte.
package struct ReportPack: Sendable, Equatable {
  /// One file: where it goes under the pack's folder, with `/` between folders, and what is in it.
  package struct File: Sendable, Equatable {
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, text: String) {
      self.path = path
      bytes = Array(text.utf8)
    }
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
      File(path: "figures.csv", text: CSVReport().write(report)),
      File(path: "figures.json", text: JSONReport().write(report)),
    ]
    var number = 0
    for breakdown in report.figures.breakdowns {
      guard BreakdownChart(breakdown, profile: report.figures.profile).kind != .none else {
        continue
      }
      number += 1
      let name = Self.chartName(breakdown, number: number)
      files.append(
        File(
          path: "charts/\(name).svg",
          text: SVGReport.file(breakdown, profile: report.figures.profile)))
    }
  }

  /// The chart's file name: its number, its question and what it is divided by.
  ///
  /// Letters, digits and hyphens only, so that no field's name can lead out of the folder.
  static func chartName(_ breakdown: PublishedBreakdown, number: Int) -> String {
    let padded = number < 10 ? "0\(number)" : "\(number)"
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
