import ArgumentParser

/// Corrections that exports are read with.
struct FixOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A fix file with its corrections filled in; may be given more than once.", valueName: "file"))
  var fixes: [String] = []
}
