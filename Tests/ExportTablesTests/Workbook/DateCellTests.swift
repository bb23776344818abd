import TestSupport
import Testing

@testable import ExportTables

/// Dates are numbers that a format shows as dates, and nothing else is.
struct DateCellTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let format: String
    let number: String
    let text: String
    init(_ format: String, _ number: String, _ text: String) {
      (self.format, self.number, self.text) = (format, number, text)
    }
    var testDescription: String { "\(number) as \(format)" }
  }

  static let cases = [
    Case("14", "45356", "2024-03-05"),
    Case("14", "45356.604166666664", "2024-03-05 14:30:00"),
    Case("22", "45356.604166666664", "2024-03-05 14:30:00"),
    Case("22", "45356", "2024-03-05 00:00:00"),
    Case("21", "0.604166666666667", "14:30:00"),
    Case("20", "45356.5", "2024-03-05 12:00:00"),
    Case("45", "0.00071759259259259259", "00:01:02"),
    Case("46", "1.5", "36:00:00"),
    Case("27", "45356", "2024-03-05"),
    Case("57", "45356", "2024-03-05"),
    Case("1", "45356", "45356"),
    Case("9", "0.25", "0.25"),
    Case("49", "45356", "45356"),
    Case("m/d/yy h:mm:ss", "45356.604166666664", "2024-03-05 14:30:00"),
    Case("[$-409]d mmm yyyy;@", "45356", "2024-03-05"),
    Case("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "45356", "2024-03-05"),
    Case("[Red]dd/mm/yyyy", "45356", "2024-03-05"),
    Case("[Red]0.00", "45356", "45356"),
    Case("[Color10]General", "45356", "45356"),
    Case("[$£-809]#,##0.00", "45356", "45356"),
    Case("0 \"days\"", "45356", "45356"),
    Case("\"day\" 0", "45356", "45356"),
    Case("0\\d", "45356", "45356"),
    Case("0_d", "45356", "45356"),
    Case("*d0", "45356", "45356"),
    Case("\"on\" d", "45356", "2024-03-05"),
    Case("0.00E+00", "45356", "45356"),
    Case("##0.0E-0", "45356", "45356"),
    Case("General", "45356", "45356"),
    Case("GENERAL", "45356.5", "45356.5"),
    Case("@", "45356", "45356"),
    Case("yyyy", "45356", "2024-03-05"),
    Case("mmm", "45356", "2024-03-05"),
    Case("m", "45356", "2024-03-05"),
    Case("e\"年\"m\"月\"d\"日\"", "45356", "2024-03-05"),
    Case("h AM/PM", "0.5", "12:00:00"),
    Case("mm:ss.0", "0.00001", "00:00:00.864"),
    Case("[h]:mm", "2.0208333333333335", "48:30:00"),
    Case("[mm]:ss", "0.1", "02:24:00"),
    Case("hh:mm:ss.000", "0.5000000115741", "12:00:00.001"),
    Case("h:mm:ss", "0.99999999999", "1900-01-01 00:00:00"),
    // The year 1900, with a day that never was.
    Case("14", "0", "1900-01-00"),
    Case("14", "1", "1900-01-01"),
    Case("14", "59", "1900-02-28"),
    Case("14", "60", "1900-02-29"),
    Case("14", "61", "1900-03-01"),
    Case("22", "0.25", "06:00:00"),
    Case("14", "2958465", "9999-12-31"),
    Case("14", "2958466", "2958466"),
    Case("14", "-1", "-1"),
    Case("14", "1E+300", "1E+300"),
    Case("14", "soon", "soon"),
  ]

  @Test(arguments: cases)
  func `a number is shown as its format has it`(_ example: Case) throws {
    var workbook = SmallWorkbook(
      rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(example.number)</v></c></row>")
    workbook.formats = [example.format]
    #expect(try workbook.read() == [[example.text]])
  }

  static let from1904 = [
    Case("14", "0", "1904-01-01"),
    Case("22", "0.5", "1904-01-01 12:00:00"),
    Case("21", "0.5", "12:00:00"),
    Case("14", "43894", "2024-03-05"),
  ]

  @Test(arguments: from1904)
  func `dates may count from 1904`(_ example: Case) throws {
    var workbook = SmallWorkbook(
      rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(example.number)</v></c></row>")
    workbook.formats = [example.format]
    // An extension repeats the name, and says nothing of dates.
    workbook.properties =
      "<workbookPr date1904=\"1\"/><extLst><ext><x15:workbookPr xmlns:x15=\"x\"/></ext></extLst>"
    #expect(try workbook.read() == [[example.text]])
  }

  @Test func `a style that is not there, or not a number, is no format`() throws {
    var workbook = SmallWorkbook(
      rows:
        "<row><c s=\"9\"><v>45356</v></c><c s=\"x\"><v>45356</v></c><c s=\"\"><v>1</v></c></row>")
    workbook.formats = ["14"]
    #expect(try workbook.read() == [["45356", "45356", "1"]])
  }
}
