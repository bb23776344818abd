/// Gives questions that share a scale all its rungs, those too that nobody chose in one of them.
enum SharedLadders {
  static func complete(_ fields: inout [DraftField]) {
    var sets:
      [(forms: Set<String>, categories: [AnswerOption], midpoint: String?, kind: QuestionKind)] = []
    for drafted in fields where isLadder(drafted.field) {
      let field = drafted.field
      let forms = forms(of: field)
      if !sets.contains(where: { $0.forms == forms }) {
        sets.append((forms, field.categories, field.midpoint, field.kind))
      }
    }
    for place in fields.indices {
      let field = fields[place].field
      guard field.kind == .singleChoice || field.kind == .scale, field.categories.count >= 2,
        field.layout == nil
      else { continue }
      let own = forms(of: field)
      let wider = sets.filter { $0.forms.isSuperset(of: own) && $0.forms.count > own.count }
      // Two that fit, and neither within the other, leave it open.
      guard let widest = wider.max(by: { $0.forms.count < $1.forms.count }),
        wider.allSatisfy({ $0.forms.isSubset(of: widest.forms) }),
        isLadder(field) || own.count >= 3
      else { continue }
      // Yes and no alone belong to no longer ladder.
      guard own != ["yes", "no"] else { continue }
      fields[place].field.categories = widest.categories
      fields[place].field.midpoint = widest.midpoint
      fields[place].field.kind = widest.kind
      fields[place].field.categoriesOrdered = true
      fields[place].notes.append(
        "Nobody chose every option here; the rest is taken from another question with the same scale."
      )
    }
  }

  private static func isLadder(_ field: SurveyField) -> Bool {
    (field.kind == .scale || field.kind == .singleChoice) && field.categoriesOrdered
      && field.categories.count >= 2 && field.layout == nil
  }

  private static func forms(of field: SurveyField) -> Set<String> {
    Set(field.categories.map { HeaderNormaliser.label($0.label) })
  }
}
