/// How long texts of a workbook may be, by the limits Excel documents.
enum SheetLimits {
  /// The most columns of a sheet.
  static let columns = 16_384

  /// The letters a spreadsheet heads a column with, by its position from 0.
  static func letters(_ position: Int) -> String {
    var letters: [UInt8] = []
    var rest = position + 1
    while rest > 0 {
      rest -= 1
      letters.append(0x41 + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// How high a row has to be, in points, for each of its texts to show in a column of its width.
  ///
  /// Excel would fit rows itself; other programs leave them as high as one line. Heights beyond what
  /// a screen holds help nobody.
  static func height(of texts: [(words: String, width: Double)]) -> Double {
    let lines = texts.map { text in
      (Double(min(text.words.unicodeScalars.count, 4_000)) / max(1, text.width - 2)).rounded(.up)
    }
    return min(max(1, lines.max() ?? 1), 16) * 15 + 3
  }

  /// The words of a cell, at most 32,767 UTF-16 units of them.
  static func cell(_ words: String) -> String { shortened(words, to: 32_767) }

  /// The title of an input or error message.
  static func messageTitle(_ words: String) -> String { shortened(words, to: 32) }

  /// An input or error message.
  static func message(_ words: String) -> String { shortened(words, to: 255) }

  /// A text of no more than `most` UTF-16 units, ended with an ellipsis where it was cut.
  static func shortened(_ words: String, to most: Int) -> String {
    guard words.utf16.count > most else { return words }
    var kept = String.UnicodeScalarView()
    var units = 1
    for scalar in words.unicodeScalars {
      units += UTF16.width(scalar)
      guard units <= most else { break }
      kept.append(scalar)
    }
    return String(kept) + "\u{2026}"
  }
}
