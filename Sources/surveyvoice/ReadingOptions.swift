import ArgumentParser
import ExportTables

/// How the bytes of an export are to be read, where what is found from the data is not right.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The sheet of a workbook, counted from 1.", valueName: "n"))
  var sheet: Int?

  @Option(help: ArgumentHelp("The encoding, such as utf-8 or windows-1252.", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "The character between cells, or comma, semicolon, tab, pipe.", valueName: "c"))
  var delimiter: String?

  @Option(help: ArgumentHelp("The quotation mark, or none.", valueName: "c"))
  var quote: String?

  @Option(
    help: ArgumentHelp("The character that takes away the meaning of the next.", valueName: "c"))
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
    if let delimiter { options.delimiter = try byte(delimiter, "--delimiter") }
    if let quote {
      options.quote = quote == "none" ? QuoteRule.none : .character(try byte(quote, "--quote"))
    }
    if let escape { options.escape = try byte(escape, "--escape") }
    return options
  }

  private func byte(_ text: String, _ option: String) throws -> UInt8 {
    switch text {
    case "comma": return UInt8(ascii: ",")
    case "semicolon": return UInt8(ascii: ";")
    case "tab", "\\t": return UInt8(ascii: "\t")
    case "pipe": return UInt8(ascii: "|")
    case "space": return UInt8(ascii: " ")
    default:
      let bytes = Array(text.utf8)
      guard bytes.count == 1, bytes[0] < 128, bytes[0] != 0x0A, bytes[0] != 0x0D else {
        throw ValidationError("\(option) takes a single character.")
      }
      return bytes[0]
    }
  }
}
