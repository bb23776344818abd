/// What a draft says at its top.
enum DraftNotes {
  static func notes(for source: DraftSource, _ draft: SchemaDraft) -> [String] {
    var notes = [
      "Drafted from \(source.name), written by \(source.header.dialect.title). Read it through: what "
        + "was guessed says so. An option that nobody chose in the export is not here; add it.",
      "Decide: which question is the outcome (role: outcome), which describe people (role: group), "
        + "which are comments (role: comment, with question: what_works, what_could_be_better, goals, "
        + "who_helps or anything_else).",
    ]
    if !draft.fields.contains(where: { $0.field.kind == .identifier }) {
      notes.append(
        "No column tells responses apart by number, so repeats are found only where whole rows are the same."
      )
    }
    notes += codeNotes(source, draft)
    return notes
  }

  private static func codeNotes(_ source: DraftSource, _ draft: SchemaDraft) -> [String] {
    let coded = draft.fields.contains { drafted in
      drafted.notes.contains { $0.hasPrefix("Codes without") }
    }
    switch source.tool {
    case "limesurvey":
      return [
        coded
          ? "This export holds codes. Give the same survey's export with full answers as a second file, "
            + "or its .lss, and each option gets its words."
          : "This export holds full answers. To read exports in codes with the same schema, give one as "
            + "a second file, or the survey's .lss: each option then keeps its code as an alias."
      ]
    case "qualtrics" where coded:
      return [
        "This export holds choices as numbers. Give the survey's .qsf, or its export as choice text as "
          + "a second file, and each option gets its words."
      ]
    case "redcap":
      return [
        "The labels of options stand in the project's data dictionary: draft from that, or give it as a second file."
      ]
    case "kobo" where coded:
      return [
        "The labels of options stand in the XLSForm: draft from that, or give it as a second file."
      ]
    default: return []
    }
  }
}
