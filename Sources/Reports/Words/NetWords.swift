import Breakdowns

/// A roll-up of answers in words: "Agree in all: 61% (worked out from the counts)".
enum NetWords {
  static func words(_ net: PublishedNet, in breakdown: PublishedBreakdown) -> String {
    let rule =
      switch net.rule {
      case .counts: "worked out from the counts"
      case .rounded: "the rounded shares added up"
      }
    let share = FigureWords.share(net.share) ?? "[c]"
    let figure = "\(share) (\(rule))"
    guard let group = net.group else { return "\(net.name): \(figure)" }
    let label = breakdown.groupBases.first { $0.group == group }?.label ?? group
    return "\(net.name), \(BreakdownWords.lowercasedFirst(label)): \(figure)"
  }
}
