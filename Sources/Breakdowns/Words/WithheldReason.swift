/// Why a table is left out, in words; no figure is in them.
struct WithheldReason: Sendable {
  let people: PeopleWords
  let rules: DisclosureRules

  func tooFew(isComment: Bool) -> String {
    let notes = Notes(people: people, say: SaidCount(rules: rules), rules: rules)
    let words = isComment ? notes.fewer.replacingAnswered() : notes.fewer
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  static let options =
    "Too few chose some of the answers, and they cannot be put together with their neighbours so "
    + "that nobody can be picked out."

  func groups(_ title: String) -> String {
    "No group of “\(title)” can be shown so that nobody can be picked out: the groups, or what "
      + "remains of everybody beside them, are too small."
  }

  static let severalGroups =
    "A person can be in more than one of these groups, and it is not yet proved that nobody can be "
    + "picked out."

  static let filter =
    "The filter leaves out too few, so that the difference from everybody would tell about them."

  static let cells =
    "Hiding the small figures does not keep them from being worked out."

  static let number =
    "A number could only be shown in bands, which the schema does not have. Give the field as a "
    + "scale, or add a field with bands."

  static let sealed = "The schema keeps this field out of every output."

  static let audiences =
    "What each audience's figures join does not fit together in one table."

  static let otherOptions =
    "Several audiences were asked this, but not with the same answers to choose from."

  static let nobody = "Nobody's answers are left to count."
}

extension String {
  /// The same words about comments: "fewer than 10 young people wrote a comment".
  fileprivate func replacingAnswered() -> String {
    hasSuffix(" answered")
      ? dropLast(" answered".count) + " wrote a comment" : self
  }
}
