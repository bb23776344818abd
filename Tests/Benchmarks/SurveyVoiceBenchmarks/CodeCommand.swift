import ArgumentParser

/// Coding alone, over comments extracted beforehand: what is held against vectorscan.
struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Code the comments `generate` wrote beside the CSV.")

  @Argument(help: "The CSV the comments lie beside.")
  var path: String

  @Option(help: "The codebook.")
  var codebook: String

  @Option(help: "How many threads.")
  var threads = 2

  func run() throws {
    try runCoding(comments: CommentsFile(beside: path), codebook: codebook, threads: threads)
      .print()
  }
}
