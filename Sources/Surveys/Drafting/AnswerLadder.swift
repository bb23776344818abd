internal import Foundation

/// An order that options have among themselves, recognised by their words.
struct AnswerLadder: Equatable {
  enum Kind: Equatable {
    /// Agreement, satisfaction, how often, how much: a scale.
    case attitude
    /// Ages, incomes, sizes, dates in bands: an order, and no scale.
    case bands
    /// Numbers, some with words beside them.
    case numbers
    /// Yes, partly, no.
    case yesPartlyNo
  }

  var kind: Kind
  /// What tells this ladder from others of its kind: questions that share it share its rungs.
  var family: String
  /// The labels' places, in the ladder's order.
  var order: [Int]
  /// The label in the middle, by its place, where there is one.
  var midpoint: Int?

  /// The ladder that `labels` make up; nil where they are no ladder, or fewer than two rungs.
  init?(_ labels: [String]) {
    guard labels.count >= 2 else { return nil }
    let words = labels.map { label in
      var words = HeaderNormaliser.plainWords(label)
      for ending in [" of them", " of it", " of these"] where words.hasSuffix(ending) {
        words.removeLast(ending.count)
      }
      return words
    }
    for (name, rungs) in Self.listed {
      if let found = Self.places(words, among: rungs) {
        self.init(.attitude, "\(name)", found, descending: false)
        // A list that runs from a lot to nothing has no side to either hand.
        if name != "quality" { midpoint = nil }
        return
      }
    }
    if labels.count >= 3, let found = Self.places(words, among: Self.yesRungs) {
      self.init(.yesPartlyNo, "yes", found, descending: false)
      midpoint = order.count == 3 ? order[1] : nil
      return
    }
    if let (family, found) = Self.strengths(words) {
      self.init(.attitude, family, found, descending: true)
      // Only a ladder with two sides has a middle that is neither.
      midpoint = found.firstIndex(of: 0)
      return
    }
    let numbers = labels.map(Self.leadingNumber)
    if numbers.allSatisfy({ $0 != nil }) {
      let starts = numbers.compactMap { $0 }
      let isBands = !starts.allSatisfy { $0.isPlain }
      guard Set(starts.map(\.value)).count == starts.count else { return nil }
      self.init(
        isBands ? .bands : .numbers, isBands ? "bands" : "numbers", starts.map(\.value),
        descending: false)
      if isBands { midpoint = nil }
      return
    }
    return nil
  }

  private init?(_ kind: Kind, _ family: String, _ places: [Double], descending: Bool) {
    guard Set(places).count == places.count else { return nil }
    self.kind = kind
    self.family = family
    order = places.indices.sorted {
      descending ? places[$0] > places[$1] : places[$0] < places[$1]
    }
    midpoint = order.count >= 3 && order.count % 2 == 1 ? order[order.count / 2] : nil
  }

  // MARK: Lists

  /// How often, how much and how good, from most to least; a rung may be written in several ways.
  private static let listed: [(name: String, rungs: [[String]])] = [
    (
      "often",
      [
        ["always", "all the time", "all of the time", "constantly"],
        ["almost always", "nearly always"], ["most of the time", "mostly", "usually"],
        ["very often", "very frequently"], ["often", "frequently", "a lot of the time"],
        ["quite often", "fairly often", "regularly"],
        ["sometimes", "some of the time", "from time to time"], ["occasionally", "now and then"],
        ["not often", "not very often"], ["rarely", "seldom", "not much of the time"],
        ["very rarely", "hardly ever", "almost never"],
        ["never", "not at all", "none of the time"],
      ]
    ),
    (
      "period",
      [
        ["several times a day", "more than once a day"],
        ["daily", "every day", "once a day", "most days"],
        [
          "several times a week", "a few times a week", "more than once a week", "2 3 times a week",
        ],
        ["weekly", "every week", "once a week", "about once a week"],
        ["fortnightly", "every two weeks", "once a fortnight"],
        ["several times a month", "a few times a month", "2 3 times a month"],
        ["monthly", "every month", "once a month", "about once a month"],
        ["every few months", "quarterly", "every half term", "half termly"],
        ["termly", "every term", "once a term"],
        ["a few times a year", "several times a year", "twice a year"],
        ["yearly", "annually", "every year", "once a year"],
        ["less often", "less than once a year", "less than yearly", "less frequently"], ["never"],
      ]
    ),
    (
      "extent",
      [
        ["completely", "fully", "entirely", "totally", "all"], ["nearly all", "almost all"],
        ["a great deal", "to a great extent", "very much", "very much so", "a lot", "lots"],
        [
          "mostly", "largely", "mainly", "most", "for the most part", "to a large extent",
          "quite a lot",
        ],
        [
          "quite a bit", "moderately", "to a moderate extent", "a fair amount", "a moderate amount",
        ],
        ["about half", "half"],
        ["somewhat", "some", "partly", "partially", "to some extent", "in part"],
        [
          "a little", "a bit", "slightly", "a little bit", "to a small extent", "only a little",
          "to a limited extent",
        ],
        ["a few", "few"],
        ["not much", "not very much", "hardly at all", "not really", "very little", "hardly"],
        ["not at all", "none", "nothing", "not", "none at all"],
      ]
    ),
    (
      "quality",
      [
        ["outstanding"], ["excellent", "exceptional"], ["very good"], ["good"],
        ["fairly good", "quite good"],
        [
          "fair", "average", "satisfactory", "adequate", "acceptable", "ok", "okay",
          "neither good nor poor", "neither good nor bad", "requires improvement",
        ],
        ["fairly poor", "quite poor"],
        ["poor", "bad", "inadequate", "unsatisfactory", "needs improvement"],
        ["very poor", "very bad", "terrible", "awful"],
      ]
    ),
    (
      "change",
      [
        ["much better", "a lot better", "improved a lot"],
        ["better", "improved", "a bit better", "slightly better", "a little better"],
        ["about the same", "the same", "no change", "stayed the same", "no difference"],
        ["worse", "a bit worse", "slightly worse", "a little worse"],
        ["much worse", "a lot worse"],
      ]
    ),
  ]

  private static let yesRungs: [[String]] = [
    [
      "yes", "yes definitely", "definitely", "yes fully", "yes completely", "yes always",
      "yes all of it", "yes very much",
    ],
    ["yes mostly", "mostly", "yes probably", "probably", "mainly"],
    [
      "partly", "partially", "yes partly", "yes to some extent", "to some extent", "somewhat",
      "sometimes", "yes sometimes", "in part", "maybe", "possibly", "a bit", "a little", "some",
      "yes and no", "yes partially", "in some ways", "to a certain extent", "perhaps",
    ],
    ["not really", "no not really", "probably not", "mostly not"],
    [
      "no", "no not at all", "not at all", "definitely not", "no definitely not", "never",
      "no never",
    ],
  ]

  private static func places(_ words: [String], among rungs: [[String]]) -> [Double]? {
    var places: [Double] = []
    for word in words {
      guard let place = rungs.firstIndex(where: { $0.contains(word) }) else { return nil }
      places.append(Double(place))
    }
    return places
  }

  // MARK: Strengths

  private static let opposites: [(family: String, for: [String], against: [String])] = [
    ("agree", ["agree"], ["disagree"]),
    (
      "satisfied", ["satisfied", "satisfactory"], ["dissatisfied", "unsatisfied", "unsatisfactory"]
    ),
    ("likely", ["likely"], ["unlikely"]),
    (
      "favourable", ["favourable", "favorable", "favourably", "favorably"],
      ["unfavourable", "unfavorable", "unfavourably", "unfavorably"]
    ),
    ("easy", ["easy", "easily"], ["difficult", "hard"]),
    ("important", ["important"], ["unimportant"]),
    ("helpful", ["helpful"], ["unhelpful"]),
    ("happy", ["happy"], ["unhappy", "sad"]),
    ("good", ["good", "well"], ["poor", "bad", "poorly", "badly"]),
    ("support", ["support", "supportive"], ["oppose", "unsupportive"]),
    ("positive", ["positive", "positively"], ["negative", "negatively"]),
    ("safe", ["safe"], ["unsafe"]),
    ("confident", ["confident"], ["unconfident"]),
    ("comfortable", ["comfortable"], ["uncomfortable"]),
    ("useful", ["useful"], ["useless"]),
    ("effective", ["effective"], ["ineffective"]),
    ("clear", ["clear"], ["unclear"]),
    ("high", ["high"], ["low"]),
    ("interested", ["interested"], ["uninterested", "disinterested"]),
    ("familiar", ["familiar"], ["unfamiliar"]),
    ("aware", ["aware"], ["unaware"]),
    ("appropriate", ["appropriate"], ["inappropriate"]),
    ("fair", ["fair", "fairly"], ["unfair", "unfairly"]),
    ("worried", ["worried", "concerned"], ["unconcerned"]),
    ("true", ["true"], ["untrue", "false"]),
    ("involved", ["involved"], ["uninvolved"]),
    ("prepared", ["prepared", "ready"], ["unprepared"]),
    ("accessible", ["accessible"], ["inaccessible"]),
    ("informed", ["informed"], ["uninformed"]),
    ("valuable", ["valuable", "valued"], ["worthless"]),
    ("relevant", ["relevant"], ["irrelevant"]),
    ("strong", ["strong"], ["weak"]),
    ("better", ["better"], ["worse"]),
    ("more", ["more"], ["less"]),
    ("definitely", ["would", "will"], []),
  ]

  private static let modifiers: [(words: String, strength: Double)] = [
    ("extremely", 5), ("completely", 4.8), ("totally", 4.7), ("entirely", 4.7), ("fully", 4.6),
    ("strongly", 4), ("very", 4),
    ("much", 4), ("definitely", 4), ("highly", 4), ("greatly", 4), ("a lot", 4), ("quite", 2),
    ("fairly", 2),
    ("moderately", 2), ("mostly", 2.5), ("generally", 2.5), ("reasonably", 2), ("tend to", 2),
    ("probably", 2), ("somewhat", 1.5), ("partly", 1.5), ("slightly", 1), ("a little", 1),
    ("a bit", 1), ("mildly", 1),
  ]

  /// How far each label is for or against one thing; nil where they are not all about the same.
  private static func strengths(_ labels: [String]) -> (family: String, places: [Double])? {
    var family: String?
    var places: [Double] = []
    var signed = 0
    for label in labels {
      let words = label.split(separator: " ").map(String.init)
      guard words.count <= 10 else { return nil }
      if words.first == "neither" || words == ["neutral"] || label.hasPrefix("neutral ")
        || label == "neutral neither agree nor disagree" || label == "undecided" || label == "mixed"
        || label == "no change" || label == "about the same" || label == "no difference"
      {
        places.append(0)
        continue
      }
      var side = 0.0
      for (name, positive, negative) in opposites {
        if words.contains(where: positive.contains) { side = 1 }
        if words.contains(where: negative.contains) { side = -1 }
        if side != 0 {
          guard family == nil || family == name else { side = 0; continue }
          family = name
          break
        }
      }
      guard side != 0 else { return nil }
      signed += 1
      let modifier = modifiers.first { (" " + label + " ").contains(" \($0.words) ") }
      var strength = modifier?.strength ?? 3
      if (" " + label + " ").contains(" not at all ") {
        strength = -5
      } else if words.contains("not") || words.contains("isnt") {
        // "Not very useful" is more than "not useful", and less than any that says "useful".
        strength = modifier == nil ? -3 : -2
      }
      places.append(side * strength)
    }
    guard let family, signed >= 2 else { return nil }
    return (family, places)
  }

  // MARK: Numbers

  private struct Leading {
    var value: Double
    /// Whether the label is a number, with or without words: no band, no "over" or "under".
    var isPlain: Bool
  }

  /// The number that a label's place in an order follows from: where its band begins.
  private static func leadingNumber(_ label: String) -> Leading? {
    var text = label.lowercased().trimmingCharacters(in: .whitespacesAndNewlines)
    var shift = 0.0
    var isPlain = true
    for (signs, by) in [
      (
        [
          "less than", "under", "below", "fewer than", "up to", "younger than", "<", "\u{2264}",
          "before",
        ], -0.5
      ),
      (
        [
          "more than", "over", "above", "greater than", "older than", "at least", ">", "\u{2265}",
          "after", "between", "from", "aged", "age",
        ], 0.5
      ),
    ] {
      for sign in signs where text.hasPrefix(sign) {
        text = text.dropFirst(sign.count).trimmingCharacters(in: .whitespaces)
        shift = ["between", "from", "aged", "age", "at least"].contains(sign) ? 0 : by
        isPlain = false
        break
      }
    }
    for word in ["year ", "years ", "grade ", "key stage ", "band ", "level "]
    where text.hasPrefix(word) {
      text = String(text.dropFirst(word.count))
      isPlain = false
    }
    while let first = text.first, "\u{00A3}$\u{20AC}(".contains(first) { text.removeFirst() }
    let pattern = #"^\d{1,3}([ ,]\d{3})+(?!\d)|^\d+(\.\d+)?"#
    guard let place = text.range(of: pattern, options: .regularExpression),
      let value = Double(text[place].filter { $0.isNumber || $0 == "." }), text.utf8.count <= 80
    else { return nil }
    let rest = text[place.upperBound...].trimmingCharacters(in: .whitespaces)
    if rest.hasPrefix("k") { return Leading(value: value * 1000 + shift, isPlain: false) }
    if rest.hasPrefix("+") || rest.hasPrefix("or over") || rest.hasPrefix("or more")
      || rest.hasPrefix("and over") || rest.hasPrefix("plus")
    {
      isPlain = false
    } else if rest.range(
      of: #"^(-|\x{2013}|\x{2014}|to|and)\s*[£$€]?\d"#, options: .regularExpression) != nil
    {
      isPlain = false
    } else if rest.hasPrefix("years") || rest.hasPrefix("year") || rest.hasPrefix("employees")
      || rest.hasPrefix("month") || rest.hasPrefix("week") || rest.hasPrefix("hour")
      || rest.hasPrefix("minute") || rest.hasPrefix("%") || rest.hasPrefix("or ")
    {
      isPlain = false
    } else if !rest.isEmpty,
      rest.range(of: #"^[-\x{2013}\x{2014}:.)(=]|^\s*$"#, options: .regularExpression) == nil
    {
      // "3 schools" may be a band; "3rd child", "2 bed house" and the like are not numbers at all.
      return nil
    }
    return Leading(value: value + shift, isPlain: isPlain)
  }
}
