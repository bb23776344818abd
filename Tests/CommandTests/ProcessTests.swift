import Foundation
import TestSupport
import Testing

@testable import surveyvoice

/// The built program itself, as a process.
struct ProcessTests {
  /// The program beside the test bundle; nil where only the tests were built.
  static let program: String? = {
    let folders = [
      URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path,
      Repository.path(".build/debug"),
    ]
    return folders.map { "\($0)/surveyvoice" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  private func run(_ arguments: [String], input: String = "") throws -> (Int32, String, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.program))
    process.arguments = arguments
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: output, as: UTF8.self),
      String(decoding: errors, as: UTF8.self)
    )
  }

  @Test(.enabled(if: program != nil, "the program is not built"))
  func `standard input, standard output and the exit code`() throws {
    let (status, output, errors) = try run(["table", "-"], input: "a;b\n1;2\n")
    #expect(status == 0)
    #expect(output == "a,b\r\n1,2\r\n")
    #expect(errors == "")
  }

  @Test(.enabled(if: program != nil, "the program is not built"))
  func `errors go to standard error and end in 2`() throws {
    let (status, output, errors) = try run(["table", "-"])
    #expect(status == 2)
    #expect(output == "")
    #expect(errors.hasPrefix("Error: standard input: the file is empty"))
  }
}
