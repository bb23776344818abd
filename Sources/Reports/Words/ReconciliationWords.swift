import Surveys

/// The lines a file's rows divide into, in the order they are counted out.
enum ReconciliationWords {
  struct Step {
    var name: String
    var meaning: String
    var count: any KeyPath<Reconciliation, Int> & Sendable
  }

  static let steps = [
    Step(name: "rows in the file", meaning: "every record", count: \.rows),
    Step(name: "header rows", meaning: "the questions, and what the tool adds", count: \.header),
    Step(name: "blank rows", meaning: "nothing in them", count: \.blank),
    Step(name: "tests and previews", meaning: "not people’s answers", count: \.test),
    Step(name: "duplicates", meaning: "the same response twice", count: \.duplicate),
    Step(name: "consent refused", meaning: "discarded, and only counted", count: \.refused),
    Step(
      name: "partial responses",
      meaning: "not finished; counted among the accepted unless left out", count: \.partial),
    Step(name: "set aside", meaning: "could not be read; see the fix file", count: \.quarantined),
    Step(name: "accepted responses", meaning: "what the figures are made from", count: \.accepted),
  ]
}
