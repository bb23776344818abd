import ArgumentParser
import Foundation

/// Writes the benchmark's export, and its comments once more in a flat file.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write the benchmark's responses: the same bytes for a seed."
  )

  @Argument(help: "The CSV to write; the comments go beside it.")
  var output: String

  @Option(help: "How many responses.")
  var rows = 1_000_000

  @Option(help: "The seed.")
  var seed: UInt64 = 20_240_115

  @Option(help: "The phrases to plant, as theme<TAB>phrase lines.")
  var phrases: String

  @Flag(help: "Write of few words and many phrases, not as people do.")
  var dense = false

  func validate() throws {
    guard (0...99_999_999).contains(rows) else {
      throw ValidationError("--rows is from 0 to 99999999.")
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    let writer = ResponseWriter(
      phrases: try Phrases(reading: phrases), seed: seed, manner: dense ? .dense : .people)
    let csvFile = try OutputFile(output)
    let textFile = try OutputFile(output + CommentsFile.textSuffix)
    let indexFile = try OutputFile(output + CommentsFile.indexSuffix)

    var csv = Array(ResponseWriter.header.utf8)
    var plain: [UInt8] = []
    var places: [CommentPlace] = []
    var comments = 0
    var plainWritten = 0
    for number in 0..<rows {
      writer.write(number, to: &csv, plain: &plain, index: &places)
      if csv.count > 1 << 20 || number == rows - 1 {
        var index: [UInt8] = []
        for place in places { place.append(to: &index, offset: plainWritten) }
        plainWritten += plain.count
        comments += places.count
        try csvFile.write(csv)
        try textFile.write(plain)
        try indexFile.write(index)
        csv.removeAll(keepingCapacity: true)
        plain.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
      }
    }
    try csvFile.write(csv)
    let bytes = csvFile.count
    try csvFile.close()
    try textFile.close()
    try indexFile.close()
    print(
      "{\"rows\":\(rows),\"bytes\":\(bytes),\"comments\":\(comments),\"commentBytes\":"
        + "\(plainWritten - comments),\"wordList\":\(writer.distinctWords),\"seconds\":"
        + "\(seconds(since: start))}")
  }
}

/// A file being written under its final name's shadow, so that a stopped run leaves no half of one.
private final class OutputFile {
  private let path: String
  private let handle: FileHandle
  private(set) var count = 0

  init(_ path: String) throws {
    self.path = path
    let partial = path + ".partial"
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let handle = FileHandle(forWritingAtPath: partial)
    else { throw BenchmarkError("\(path) cannot be written: check its folder.") }
    self.handle = handle
  }

  func write(_ bytes: [UInt8]) throws {
    try handle.write(contentsOf: bytes)
    count += bytes.count
  }

  func close() throws {
    try handle.close()
    guard rename(path + ".partial", path) == 0 else {
      throw BenchmarkError("\(path) cannot be written: check its folder.")
    }
  }
}

/// The seconds gone by since `start`, with six places.
func seconds(since start: ContinuousClock.Instant) -> Double {
  let parts = (ContinuousClock.now - start).components
  let microseconds = parts.attoseconds / 1_000_000_000_000
  return Double(parts.seconds) + Double(microseconds) / 1_000_000
}
