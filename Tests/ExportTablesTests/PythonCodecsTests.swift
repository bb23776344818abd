import Foundation
import Testing

@testable import ExportTables

/// Compares the tables of characters with those of Python, an implementation that is not ours.
struct PythonCodecsTests {
  /// What Python writes; nil where there is no Python.
  private static func python(_ program: String) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let written = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(written) : nil
  }

  private static let isPresent = python("print(1)") != nil

  @Test(
    .enabled(if: isPresent, "Python is not installed"),
    arguments: [(TextEncoding.windows1252, "cp1252"), (.macRoman, "mac_roman")])
  func `each byte is the character Python takes it for`(
    _ encoding: TextEncoding, _ codec: String
  ) throws {
    let expected = try #require(
      Self.python(
        "import sys; sys.stdout.buffer.write("
          + "bytes(range(128, 256)).decode('\(codec)', 'replace').encode('utf-16-le'))"))
    let table = try #require(SingleByteTable.of(encoding))
    var bytes: [UInt8] = []
    for scalar in table.scalars { bytes += [UInt8(scalar & 0xFF), UInt8(scalar >> 8)] }
    #expect(bytes == expected)
  }

  @Test(
    .enabled(if: isPresent, "Python is not installed"),
    arguments: ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
  func `a file that Python encoded reads as its text`(_ codec: String) throws {
    let text = "id,comment\\n1,\"Zoë’s “café” – £5, naïve…\"\\n2,l’élève\\n"
    let bytes = try #require(
      Self.python(
        "import sys; sys.stdout.buffer.write('''\(text)'''.encode('\(codec)'))"))
    let table = try ExportTable(bytes: bytes, name: "export.csv")
    #expect(
      table.head(3) == [["id", "comment"], ["1", "Zoë’s “café” – £5, naïve…"], ["2", "l’élève"]])
    #expect(table.encodingConfidence >= 0.8)
  }
}
