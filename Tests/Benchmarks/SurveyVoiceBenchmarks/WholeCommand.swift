import ArgumentParser

/// The options both forms of the whole work take.
struct WholeWorkOptions: ParsableArguments {
  @Argument(help: "The CSV.")
  var path: String

  @Option(help: "The survey's schema.")
  var schema: String

  @Option(help: "How many threads.")
  var threads = 2
}

/// Parse, validate, code and count: the product's main work on one export.
struct WholeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whole", abstract: "Parse, validate, code the comments and count.")

  @OptionGroup var options: WholeWorkOptions

  @Option(help: "The codebook.")
  var codebook: String

  func run() throws {
    try runWholeWork(
      WholeWork(
        path: options.path, schema: options.schema, codebook: codebook, threads: options.threads)
    ).print()
  }
}

/// The same without the comments.
struct NoCommentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "no-comments", abstract: "Parse, validate and count, leaving comments alone.")

  @OptionGroup var options: WholeWorkOptions

  func run() throws {
    try runWholeWork(
      WholeWork(
        path: options.path, schema: options.schema, codebook: nil, threads: options.threads)
    ).print()
  }
}
