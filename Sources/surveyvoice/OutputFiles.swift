import Foundation

/// Why an output could not be written.
struct OutputError: Error {
  var message: String
}

/// Writes files so that each appears whole or not at all.
enum OutputFiles {
  /// Writes one file, by way of a file beside it that then takes its name.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { handle in handle.write(Data(bytes)) }
  }

  /// Writes one file piece by piece.
  static func write(to path: String, _ body: (FileHandle) throws -> Void) throws {
    try checkFile(path)
    let files = FileManager.default
    let partial = "\(path).partial-\(ProcessInfo.processInfo.processIdentifier)"
    guard files.createFile(atPath: partial, contents: nil),
      let handle = FileHandle(forWritingAtPath: partial)
    else {
      throw OutputError(
        message: "\(path) cannot be written. Check that its folder exists and may be written to.")
    }
    do {
      try body(handle)
      try handle.synchronize()
      try handle.close()
      guard rename(partial, path) == 0 else {
        throw OutputError(message: "\(path) cannot be written.")
      }
    } catch {
      try? files.removeItem(atPath: partial)
      throw error
    }
  }

  /// Checks that a file may be written, before any work is done for it.
  static func checkFile(_ path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw OutputError(message: "\(path) is a folder. Name a file to write to.")
    }
    guard isWritableFolder(above: path) else {
      throw OutputError(
        message: "\(path) cannot be written. Check that its folder exists and may be written to.")
    }
  }

  /// Whether the folder that a path would be made in is there and may be written to.
  private static func isWritableFolder(above path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
      && isFolder.boolValue && FileManager.default.isWritableFile(atPath: folder)
  }

  /// Checks that a folder may be made, or is there and empty.
  static func checkFolder(_ path: String) throws {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: path, isDirectory: &isFolder) else {
      guard isWritableFolder(above: path) else { throw cannotWrite(path) }
      return
    }
    guard isFolder.boolValue else {
      throw OutputError(message: "\(path) is a file. Name a folder to write to.")
    }
    guard (try? files.contentsOfDirectory(atPath: path))?.isEmpty == true else {
      throw OutputError(
        message: "the folder \(path) is not empty. Name a new folder, or empty it first.")
    }
  }

  /// Writes a folder of files, which appears with all of them or not at all.
  static func writeFolder(_ entries: [(path: String, bytes: [UInt8])], to folder: String) throws {
    try checkFolder(folder)
    let files = FileManager.default
    let target = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let partial = "\(target).partial-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      for entry in entries {
        let url = URL(fileURLWithPath: "\(partial)/\(entry.path)")
        try files.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(entry.bytes).write(to: url)
      }
      if files.fileExists(atPath: target) { try files.removeItem(atPath: target) }
      guard rename(partial, target) == 0 else {
        throw OutputError(message: "the folder \(folder) cannot be written.")
      }
    } catch {
      try? files.removeItem(atPath: partial)
      if let error = error as? OutputError { throw error }
      throw cannotWrite(folder)
    }
  }

  private static func cannotWrite(_ folder: String) -> OutputError {
    OutputError(
      message: "the folder \(folder) cannot be written. Check that the folder above it exists "
        + "and may be written to.")
  }
}
