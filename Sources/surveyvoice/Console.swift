import Foundation

/// Where a command's results and its words about the run go.
///
/// Results go to standard output, everything about the run to standard error; tests read both from
/// memory.
final class Console {
  private let handle: FileHandle?
  private let errorHandle: FileHandle?
  /// What was written, where the console keeps it instead of handing it on.
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []

  private init(output: FileHandle?, errors: FileHandle?) {
    handle = output
    errorHandle = errors
  }

  static var standard: Console {
    Console(output: .standardOutput, errors: .standardError)
  }

  /// A console that keeps what it is given.
  static func kept() -> Console { Console(output: nil, errors: nil) }

  /// Writes results.
  func write(_ text: String) { write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) {
    output += bytes
    if handle != nil, output.count > 1 << 16 { flush() }
  }

  func write(_ bytes: UnsafeRawBufferPointer) {
    output.append(contentsOf: bytes)
    if handle != nil, output.count > 1 << 16 { flush() }
  }

  /// Writes one line about the run.
  func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    guard let errorHandle else {
      errors += bytes
      return
    }
    // In order on a terminal, where both streams are the same place.
    flush()
    errorHandle.write(Data(bytes))
  }

  func flush() {
    guard let handle, !output.isEmpty else { return }
    handle.write(Data(output))
    output.removeAll(keepingCapacity: true)
  }
}
