/// Guesses what fields are for, and says that it is a guess.
enum RoleGuess {
  private static let groupWords = [
    "age", "gender", "sex", "ethnicity", "ethnic", "district", "area", "region", "location", "ward",
    "where do you live", "responding as", "respondent type", "type of respondent", "are you a",
    "which best describes you", "which of the following best describes you", "year group", "phase",
    "key stage", "need", "provision", "ehcp", "ehc plan", "sen support", "disability", "placement",
    "organisation type", "type of organisation", "sector", "type of school", "school type", "role",
    "household income", "income", "education", "country", "religion", "size of organisation",
    "how old", "do you live", "you live in", "kind of support does", "learn now", "live in",
    "age band", "age group", "age range", "relationship to", "local authority", "council",
    "capacity",
  ]

  static func assign(_ fields: inout [DraftField]) {
    var groups = 0
    for place in fields.indices {
      let field = fields[place].field
      let words = " " + HeaderNormaliser.plainWords(field.title) + " "
      switch field.kind {
      case .singleChoice, .scale:
        let isAbout = describesPeople(words)
        if field.kind == .singleChoice, field.role == nil, field.question == nil, isAbout,
          groups < 10,
          (2...15).contains(field.categories.count)
        {
          fields[place].field.role = .group
          fields[place].roleNote = "guessed"
          groups += 1
        }
        if words.contains(" quote ") || words.contains(" quoted ") || words.contains(" published "),
          field.categories.count <= 3
        {
          fields[place].proposals.append("role: quote_permission")
        }
        if words.contains(" outcome ") || words.contains(" outcomes ") {
          fields[place].proposals.append("role: outcome")
        }
      case .text:
        if field.role == .setting {
          fields[place].roleNote = "guessed; its names are kept as codes"
        } else if fields[place].field.role == .comment {
          fields[place].roleNote = "guessed"
        }
      case .number:
        if words.contains(" weight ") || words.contains(" weighting ") {
          fields[place].proposals.append("role: weight")
        }
      case .identifier, .multipleChoice, .ranking, .date, .otherText, .consent: break
      }
    }
    if groups == 0 { guessSmallChoices(&fields) }
    if !fields.contains(where: { $0.proposals.contains("role: outcome") }) {
      proposeOutcome(&fields)
    }
  }

  /// Whether a question asks who somebody is, rather than mentions it.
  private static func describesPeople(_ words: String) -> Bool {
    let count = AnswerForm.wordCount(words)
    let first = words.split(separator: " ").first ?? ""
    let isAside = ["have", "has", "did", "do", "does", "why", "how"].contains(String(first))
    return groupWords.contains { cue in
      guard words.contains(" \(cue) ") else { return false }
      return cue.contains(" ") ? true : count <= 9 && !isAside
    }
  }

  /// With nothing that is plainly a description of people, the first questions with few options.
  private static func guessSmallChoices(_ fields: inout [DraftField]) {
    let small = fields.indices.filter {
      let field = fields[$0].field
      return field.kind == .singleChoice && field.question == nil && field.role == nil
        && (2...6).contains(field.categories.count)
    }
    for place in small.prefix(2) {
      fields[place].field.role = .group
      fields[place].roleNote = "guessed"
    }
  }

  /// The leading question is never chosen blindly: a line is left for a person to uncomment.
  private static func proposeOutcome(_ fields: inout [DraftField]) {
    let place =
      fields.firstIndex { $0.field.kind == .scale && $0.field.role == nil }
      ?? fields.firstIndex {
        $0.field.kind == .singleChoice && $0.field.role == nil && $0.field.categories.count > 2
      }
    if let place { fields[place].proposals.append("role: outcome") }
  }
}
