import ArgumentParser
import Foundation

/// The plain read every reader is held against: each byte of the mapped file taken once, in order.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read the mapped bytes once with 64-bit xor, on one thread.")

  @Argument(help: "The CSV.")
  var path: String

  @Option(help: "How often to read; the first reading also maps the pages.")
  var repeats = 5

  func run() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    var times: [String] = []
    var result: UInt64 = 0
    for _ in 0..<max(1, repeats) {
      let start = ContinuousClock.now
      result = data.withUnsafeBytes { Self.xor($0) }
      times.append("\(seconds(since: start))")
    }
    print(
      "{\"bytes\":\(data.count),\"xor\":\(result),\"passes\":[\(times.joined(separator: ","))]}")
  }

  /// The xor of all 64-bit words; four sums at a time, so that memory and not the adder is measured.
  @inline(never)
  private static func xor(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var a: UInt64 = 0
    var b: UInt64 = 0
    var c: UInt64 = 0
    var d: UInt64 = 0
    var offset = 0
    let whole = bytes.count - bytes.count % 32
    while offset < whole {
      a ^= bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      b ^= bytes.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)
      c ^= bytes.loadUnaligned(fromByteOffset: offset &+ 16, as: UInt64.self)
      d ^= bytes.loadUnaligned(fromByteOffset: offset &+ 24, as: UInt64.self)
      offset &+= 32
    }
    while offset < bytes.count {
      a ^= UInt64(bytes[offset])
      offset &+= 1
    }
    return a ^ b ^ c ^ d
  }
}
