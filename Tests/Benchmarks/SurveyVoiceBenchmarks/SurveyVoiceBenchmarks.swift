import ArgumentParser

/// The programs the speed comparison runs; `Scripts/bench` builds them, runs them and compares.
@main
struct SurveyVoiceBenchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "SurveyVoiceBenchmarks",
    abstract: "Make the benchmark's data and measure the product on it.",
    subcommands: [
      GenerateCommand.self, ReadCommand.self, ParseCommand.self, WholeCommand.self,
      NoCommentsCommand.self, CodeCommand.self,
    ])
}
