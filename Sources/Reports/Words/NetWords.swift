import Breakdowns

/// Roll-ups of answers in words; a note says by which rule they are worked out.
enum NetWords {
  /// The roll-up's name in words: "Net agree".
  static func name(_ net: PublishedNet) -> String {
    let words = net.name.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Its share, or the mark that stands for a hidden one.
  static func share(_ net: PublishedNet) -> String { FigureWords.share(net.share) ?? "[c]" }

  /// Everybody's roll-ups in a line ("Net agree: 44%; net disagree: 39%"); nil where there are none.
  static func line(_ nets: [PublishedNet], group: String?) -> String? {
    let own = nets.filter { $0.group == group }
    guard !own.isEmpty else { return nil }
    return own.enumerated().map { index, net in
      let name = name(net)
      return "\(index == 0 ? name : BreakdownWords.lowercasedFirst(name)): \(share(net))"
    }.joined(separator: "; ")
  }
}
