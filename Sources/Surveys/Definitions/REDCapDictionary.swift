internal import Foundation

/// REDCap's data dictionary: a CSV file with a row for each field.
struct REDCapDictionary: SurveyDefinition {
  var title: String { "a REDCap data dictionary" }

  func recognises(_ file: DefinitionFile) -> Bool {
    let header = Set(file.header.map(HeaderNormaliser.label))
    let asShown = header.contains("variable / field name") && header.contains("field type")
    let asStored = header.contains("field_name") && header.contains("field_type")
    return asShown || asStored
  }

  func draft(_ file: DefinitionFile, name: String?) throws -> SchemaDraft {
    let rows = DefinitionRows(file.table.map(DefinitionFile.records) ?? [])
    var questions = DefinedQuestions(
      name: name, title: file.name.split(separator: ".").first.map(String.init) ?? "Survey",
      tool: "redcap",
      notes: [
        "Drafted from \(file.name), \(title). Read it through: which question is the outcome "
          + "(role: outcome), which describe people (role: group), which are comments (role: comment)."
      ])
    for (place, row) in rows.rows.enumerated() {
      if let question = question(row, rows, isFirst: place == 0) { questions.add(question) }
    }
    guard !questions.draft.fields.isEmpty else {
      throw DefinitionError.noQuestions(file: file.name, title: title)
    }
    return questions.finish()
  }

  private func question(
    _ row: [String], _ rows: DefinitionRows, isFirst: Bool
  ) -> DefinedQuestions.Question? {
    let code = rows.cell(row, "Variable / Field Name", "field_name")
    guard !code.isEmpty else { return nil }
    let label = rows.cell(row, "Field Label", "field_label")
    var question = DefinedQuestions.Question(
      codes: [code], title: label.isEmpty ? code : label, kind: .text)
    let choices = rows.cell(
      row, "Choices, Calculations, OR Slider Labels", "Choices OR Calculations",
      "select_choices_or_calculations")
    let validation = rows.cell(
      row, "Text Validation Type OR Show Slider Number",
      "text_validation_type_or_show_slider_number")
    switch rows.cell(row, "Field Type", "field_type").lowercased() {
    case "radio", "dropdown":
      question.kind = .singleChoice
      question.options = Self.options(choices)
    case "checkbox":
      question.kind = .multipleChoice
      question.options = Self.options(choices)
    case "yesno":
      question.kind = .singleChoice
      question.options = [
        .init(label: "Yes", codes: ["1"]), .init(label: "No", codes: ["0"]),
      ]
    case "truefalse":
      question.kind = .singleChoice
      question.options = [
        .init(label: "True", codes: ["1"]), .init(label: "False", codes: ["0"]),
      ]
    case "slider":
      question.kind = .number
      question.minimum = 0
      question.maximum = 100
    case "calc": question.kind = .number
    case "notes": question.kind = .text
    case "text", "sql":
      setKind(&question, validation)
      question.minimum = Double(rows.cell(row, "Text Validation Min", "text_validation_min"))
      question.maximum = Double(rows.cell(row, "Text Validation Max", "text_validation_max"))
      if question.kind != .number {
        question.minimum = nil
        question.maximum = nil
      }
    // What only shows something has no column of answers to be read.
    case "descriptive", "file", "signature": return nil
    default: break
    }
    if isFirst { question.kind = .identifier }
    let choicesAreMissing = question.options.isEmpty && isClosed(question.kind)
    if choicesAreMissing { question.kind = .text }
    let group = rows.cell(row, "Matrix Group Name", "matrix_group_name")
    let section = rows.cell(row, "Section Header", "section_header")
    if !group.isEmpty, !section.isEmpty, question.kind == .singleChoice { question.stem = section }
    if !isFirst, rows.cell(row, "Identifier?", "identifier").lowercased() == "y" {
      question.personal = "the dictionary marks it as an identifier"
    }
    return question
  }

  private func isClosed(_ kind: QuestionKind) -> Bool {
    switch kind {
    case .singleChoice, .multipleChoice, .ranking: true
    case .identifier, .scale, .number, .date, .text, .otherText, .consent: false
    }
  }

  private func setKind(_ question: inout DefinedQuestions.Question, _ validation: String) {
    let kind = validation.lowercased()
    if kind.hasPrefix("datetime") {
      question.kind = .date
      question.type = "datetime"
    } else if kind.hasPrefix("date") {
      question.kind = .date
    } else if kind == "integer" {
      question.kind = .number
      question.type = "integer"
    } else if kind.hasPrefix("number") {
      question.kind = .number
    } else if ["email", "phone", "zipcode", "postalcode_uk", "ssn", "mrn_10d"].contains(kind)
      || kind.hasPrefix("postalcode") || kind.hasPrefix("phone")
    {
      question.personal = "the dictionary has it checked as \(kind)"
    }
  }

  /// `1, one | 2, two`: a code, a comma, a label.
  static func options(_ text: String) -> [DefinedQuestions.Option] {
    text.split(separator: "|").compactMap { choice in
      let parts = choice.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      guard let code = parts.first, !code.isEmpty else { return nil }
      return .init(label: parts.count > 1 && !parts[1].isEmpty ? parts[1] : code, codes: [code])
    }
  }
}
