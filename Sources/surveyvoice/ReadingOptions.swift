import ArgumentParser
import ExportTables

/// How the bytes of an export are to be read, where what is found from the data is not right.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The sheet of a workbook, counted from 1.", valueName: "n"))
  var sheet: Int?

  @Option(
    help: ArgumentHelp(
      "The encoding: utf-8, utf-16, utf-16le, utf-16be, windows-1252, macintosh.",
      valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "What stands between cells, or comma, semicolon, tab, pipe, space.", valueName: "c"))
  var delimiter: String?

  @Option(help: ArgumentHelp("The quotation mark, or none.", valueName: "c"))
  var quote: String?

  @Option(
    help: ArgumentHelp(
      "The character that takes away the meaning of the next, or none.", valueName: "c"))
  var escape: String?

  @Option(help: ArgumentHelp("How many records to leave out before the table.", valueName: "n"))
  var skipRows: Int = 0

  @Flag(help: "Take the file as comma-separated UTF-8 with double quotes, without looking.")
  var noDetect = false

  func options() throws -> ReadOptions {
    var options = ReadOptions()
    options.detect = !noDetect
    options.skipRows = skipRows
    options.sheet = sheet
    if skipRows < 0 { throw ValidationError("--skip-rows takes a number from 0.") }
    if let encoding {
      guard let known = TextEncoding(named: encoding) else {
        let names = TextEncoding.allCases.map(\.name).joined(separator: ", ")
        throw ValidationError("--encoding \(encoding) is not known. It takes \(names).")
      }
      options.encoding = known
    }
    if let delimiter { try Self.set(delimiter, in: &options) }
    if let quote {
      options.quote =
        Self.isNone(quote) ? QuoteRule.none : .character(try Self.byte(quote, "--quote"))
    }
    if let escape {
      options.looksForEscape = false
      if !Self.isNone(escape) { options.escape = try Self.byte(escape, "--escape") }
    }
    try Self.checkDistinct(options)
    return options
  }

  private static func isNone(_ text: String) -> Bool { text.isEmpty || text == "none" }

  /// The delimiter, which may be of several characters.
  private static func set(_ text: String, in options: inout ReadOptions) throws {
    let bytes = named(text).map { [$0] } ?? Array(text.utf8)
    guard let first = bytes.first else {
      throw ValidationError("--delimiter is empty. It takes what stands between cells.")
    }
    guard bytes.count <= 8 else {
      throw ValidationError(
        "--delimiter is of \(bytes.count) bytes. It takes at most 8: what stands between cells, or "
          + "comma, semicolon, tab, pipe or space.")
    }
    guard !bytes.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0 }) else {
      throw ValidationError("--delimiter holds a line end, which ends a record. It takes another.")
    }
    options.delimiter = first
    options.furtherDelimiter = Array(bytes.dropFirst())
  }

  private static func byte(_ text: String, _ option: String) throws -> UInt8 {
    if let byte = named(text) { return byte }
    let bytes = Array(text.utf8)
    guard bytes.count == 1, bytes[0] < 128, bytes[0] != 0x0A, bytes[0] != 0x0D, bytes[0] != 0 else {
      throw ValidationError(
        "\(option) takes a single character of ASCII, such as \", or none; "
          + "\(text.unicodeScalars.count) \(text.unicodeScalars.count == 1 ? "was" : "were") given."
      )
    }
    return bytes[0]
  }

  private static func named(_ text: String) -> UInt8? {
    switch text {
    case "comma": UInt8(ascii: ",")
    case "semicolon": UInt8(ascii: ";")
    case "tab", "\\t": UInt8(ascii: "\t")
    case "pipe": UInt8(ascii: "|")
    case "space": UInt8(ascii: " ")
    default: nil
    }
  }

  /// No character can mean two things, but for an escape that is the quote: two quotes are one.
  private static func checkDistinct(_ options: ReadOptions) throws {
    guard let delimiter = options.delimiter else { return }
    let shown = UnicodeScalar(delimiter)
    if options.furtherDelimiter.isEmpty, options.quote == .character(delimiter) {
      throw ValidationError(
        "--delimiter and --quote are both \u{2018}\(shown)\u{2019}. Tell them apart.")
    }
    if options.furtherDelimiter.isEmpty, options.escape == delimiter {
      throw ValidationError(
        "--delimiter and --escape are both \u{2018}\(shown)\u{2019}. Tell them apart.")
    }
  }
}
