internal import Foundation

/// Makes a question's options from its answers.
enum OptionDrafting {
  struct Options {
    var categories: [AnswerOption]
    var ladder: AnswerLadder?
    var midpoint: String?
    var isOrdered: Bool { ladder != nil }
  }

  /// The options written as `labels`, each once, in a good order: that of a ladder, or their own.
  static func options(
    _ labels: [String], tool: String, codes: Bool = false, keepsOrder: Bool = false
  ) -> Options {
    var shown: [String] = []
    var seen: Set<String> = []
    for label in labels {
      let form = HeaderNormaliser.label(label)
      if !form.isEmpty, seen.insert(form).inserted { shown.append(tidy(label)) }
    }
    let substantive = shown.indices.filter {
      AnswerForm.optionReason(shown[$0]) == nil && !isOther(shown[$0])
    }
    let ladder = codes ? nil : AnswerLadder(substantive.map { shown[$0] })
    var order = Array(shown.indices)
    if let ladder {
      let rungs = ladder.order.map { substantive[$0] }
      order = rungs + order.filter { !rungs.contains($0) }
    } else if let yesNo = yesNoOrder(shown) {
      order = yesNo
    } else if codes {
      order.sort { compareCodes(shown[$0], shown[$1]) }
    }
    // What is no answer in substance stands last, as it does on the questionnaire.
    if !keepsOrder {
      order =
        order.filter { AnswerForm.optionReason(shown[$0]) == nil && !isOther(shown[$0]) }
        + order.filter { isOther(shown[$0]) && AnswerForm.optionReason(shown[$0]) == nil }
        + order.filter { AnswerForm.optionReason(shown[$0]) != nil }
    } else if ladder == nil {
      order = Array(shown.indices)
    }
    var taken: Set<String> = []
    var categories: [AnswerOption] = []
    for (number, place) in order.enumerated() {
      let label = shown[place]
      var value = codes ? label : SlugWords.value(from: label)
      if isOther(label) { value = "other" }
      value = SlugWords.unique(value, otherwise: "option_\(number + 1)", taken: &taken)
      var option = AnswerOption(value: value, label: label)
      if !codes { option.missing = AnswerForm.optionReason(label) }
      option.aliases = inferredAliases(label, tool: tool)
      if isNoneOfThese(label) { option.exclusive = true }
      categories.append(option)
    }
    let middle = ladder.flatMap(\.midpoint).map { shown[substantive[$0]] }
    return Options(
      categories: categories, ladder: ladder,
      midpoint: middle.flatMap { middle in categories.first { $0.label == middle }?.value })
  }

  static func isOther(_ label: String) -> Bool {
    let words = HeaderNormaliser.plainWords(label)
    if label == "-oth-" { return true }
    return words == "other" || words == "others" || words.hasPrefix("other please")
      || words.hasPrefix("other specify") || words == "something else"
      || words.hasPrefix("something else please") || words.hasPrefix("other write")
      || words == "other option" || words.hasPrefix("others please") || words == "other answer"
  }

  static func isNoneOfThese(_ label: String) -> Bool {
    let words = HeaderNormaliser.plainWords(label)
    return ["none of these", "none of the above", "none of these apply", "none apply"].contains {
      words.hasPrefix($0)
    }
  }

  /// Yes before no, whatever came first in the file.
  private static func yesNoOrder(_ labels: [String]) -> [Int]? {
    let words = labels.map { HeaderNormaliser.plainWords($0) }
    guard
      let yes = words.firstIndex(where: {
        $0 == "yes" || $0.hasPrefix("yes ") || $0 == "y" || $0 == "true"
      }),
      let no = words.firstIndex(where: {
        $0 == "no" || $0.hasPrefix("no ") || $0 == "n" || $0 == "false"
      }),
      labels.count <= 4
    else { return nil }
    return [yes] + labels.indices.filter { $0 != yes && $0 != no } + [no]
  }

  private static func compareCodes(_ a: String, _ b: String) -> Bool {
    a.compare(b, options: [.numeric]) == .orderedAscending
  }

  /// Codes that a tool writes for an option where its export holds codes.
  private static func inferredAliases(_ label: String, tool: String) -> [String] {
    guard tool == "limesurvey" else { return [] }
    switch HeaderNormaliser.plainWords(label) {
    case "yes": return ["Y"]
    case "no": return ["N"]
    case "uncertain": return ["U"]
    case "other" where label != "-oth-": return ["-oth-"]
    default: return []
    }
  }

  /// A label as it is shown: markup, odd spaces and entities left out.
  static func tidy(_ label: String) -> String { HeaderWording.plain(label) }
}
