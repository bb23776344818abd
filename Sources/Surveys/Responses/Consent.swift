/// What counts as consent.
package enum Consent {
  private static let refusals: Set<String> = [
    "no", "n", "false", "0", "refuse", "refused", "decline", "declined", "disagree", "not_given",
    "withheld", "withdrawn", "do_not_agree", "i_do_not_agree",
  ]

  /// Whether choosing `option` gives consent: every option but a refusal and a missing reason.
  package static func isGiven(by option: AnswerOption) -> Bool {
    option.missing == nil && !refusals.contains(option.value.lowercased())
  }

  /// The options of a consent field that lists none.
  package static let usualOptions: [AnswerOption] = {
    var yes = AnswerOption(value: "yes", label: "Yes")
    yes.aliases = ["y", "true", "1", "I agree", "Agree", "I consent", "Consent", "Yes, I agree"]
    var no = AnswerOption(value: "no", label: "No")
    no.aliases = ["n", "false", "0", "I do not agree", "I do not consent", "Disagree"]
    return [yes, no]
  }()
}
