import Foundation
import TestSupport

/// What became of a program that was run.
struct Finished {
  var status: Int32
  var output: String
  var errors: String

  /// Runs the program at `path` and waits for it to end.
  static func running(
    _ path: String, _ arguments: [String], in folder: String,
    environment: [String: String] = [:]
  ) throws -> Finished {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Into files, since a full pipe that nobody reads would stop the program.
    let made = FileManager.default.temporaryDirectory
      .appendingPathComponent("surveyvoice-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: made) }
    func file(_ name: String) throws -> FileHandle {
      let url = made.appendingPathComponent(name)
      try Data().write(to: url)
      return try FileHandle(forWritingTo: url)
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try file("output")
    process.standardError = try file("errors")
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: made.appendingPathComponent(name)), as: UTF8.self)
    }
    return Finished(
      status: process.terminationStatus, output: try text("output"), errors: try text("errors"))
  }
}

/// The program as it was built together with these tests.
enum BuiltProgram {
  struct NotBuilt: Error {}

  static func path() throws -> String {
    let beside = CommandLine.arguments.first.map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("surveyvoice")
        .path
    }
    let usual = Repository.path(".build/debug/surveyvoice")
    for path in [beside, usual].compactMap(\.self)
    where FileManager.default.isExecutableFile(atPath: path) {
      return path
    }
    throw NotBuilt()
  }

  /// Runs the program where its samples and schemas are.
  static func run(_ arguments: [String]) throws -> Finished {
    try Finished.running(
      path(), arguments, in: Repository.root.path,
      environment: ["COLUMNS": "80", "SURVEYVOICE_SCHEMAS": "SurveySchemas"])
  }
}
