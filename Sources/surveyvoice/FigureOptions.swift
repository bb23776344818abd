import ArgumentParser
import Breakdowns
import Surveys

/// What goes into figures, and how much of them may be shown.
struct FigureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "internal, publish or strict: how much is shown, and to whom.", valueName: "profile"))
  var profile: DisclosureProfile = .publish

  @Option(
    help: ArgumentHelp(
      "How nets are worked out: from counts, or as sums of rounded parts.", valueName: "rule"))
  var net: NetRule = .counts

  @Option(
    help: ArgumentHelp(
      "What a share is a share of: those who answered, or all respondents.", valueName: "base"))
  var denominator: Denominator = .answered

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only responses whose field has the value; may be given more than once.",
      valueName: "field=value"))
  var filters: [String] = []

  @Flag(help: "Leave out responses that were not finished.")
  var completeOnly = false

  func settings() throws -> BreakdownSettings {
    let wheres = try filters.map { text in
      guard let filter = Where(text) else {
        throw ValidationError("--where takes field=value, such as --where provision=E.")
      }
      return filter
    }
    return BreakdownSettings(
      profile: profile, net: net, denominator: denominator, wheres: wheres)
  }
}

extension DisclosureProfile: ExpressibleByArgument {}
extension NetRule: ExpressibleByArgument {}
extension Denominator: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
