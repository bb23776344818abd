internal import ExportTables
internal import Foundation

/// An XLSForm: the workbook from which KoboToolbox and ODK make a form, with the sheets `survey`,
/// `choices` and `settings` (xlsform.org).
struct XLSForm: SurveyDefinition {
  var title: String { "an XLSForm" }

  func recognises(_ file: DefinitionFile) -> Bool {
    guard file.table?.sheet != nil else { return false }
    return file.sheetNames.contains("survey")
      && (file.sheetNames.contains("choices") || file.sheetNames.contains("settings"))
  }

  func draft(_ file: DefinitionFile, name: String?) throws -> SchemaDraft {
    guard let survey = file.records(ofSheet: "survey") else {
      throw DefinitionError.noQuestions(file: file.name, title: title)
    }
    let rows = DefinitionRows(survey)
    let settings = DefinitionRows(file.records(ofSheet: "settings") ?? [])
    let heading = settings.rows.first.map { settings.cell($0, "form_title", "title") } ?? ""
    var questions = DefinedQuestions(
      name: name,
      title: heading.isEmpty
        ? file.name.split(separator: ".").first.map(String.init) ?? "" : heading,
      tool: "kobo",
      notes: [
        "Drafted from \(file.name), \(title). Read it through: which question is the outcome "
          + "(role: outcome), which describe people (role: group), which are comments (role: comment)."
      ])
    let lists = choiceLists(file)
    var identifier = DefinedQuestions.Question(
      codes: ["_id", "_uuid", "KEY"], title: "Response", kind: .identifier)
    identifier.headings = []
    questions.add(identifier)
    var groups: [(name: String, label: String)] = []
    var repeats = 0
    for row in rows.rows {
      let words = rows.cell(row, "type").split(separator: " ").map(String.init)
      guard let type = words.first?.lowercased() else { continue }
      let name = rows.cell(row, "name")
      let label = text(row, rows)
      switch (type, words.dropFirst().first?.lowercased() ?? "") {
      case ("begin_group", _), ("begin", "group"): groups.append((name, label))
      case ("end_group", _), ("end", "group"): _ = groups.popLast()
      case ("begin_repeat", _), ("begin", "repeat"):
        groups.append((name, label))
        repeats += 1
      case ("end_repeat", _), ("end", "repeat"):
        _ = groups.popLast()
        repeats = max(0, repeats - 1)
      default:
        // A repeat is a table of its own, one file each in most exports.
        guard repeats == 0,
          let question = question(
            type, list: words.dropFirst().first ?? "", hasOther: words.contains("or_other"),
            name: name, label: label, path: groups.map(\.name), lists: lists)
        else { continue }
        questions.add(question)
      }
    }
    guard questions.draft.fields.count > 1 else {
      throw DefinitionError.noQuestions(file: file.name, title: title)
    }
    return questions.finish()
  }

  /// The label, in English where there are several languages.
  private func text(_ row: [String], _ rows: DefinitionRows) -> String {
    let plain = rows.cell(
      row, "label", "label::english", "label::english (en)", "label:english", "caption")
    if !plain.isEmpty { return plain }
    return rows.column(beginning: "label").map { rows.cell(row, $0) } ?? ""
  }

  private func choiceLists(_ file: DefinitionFile) -> [String: [DefinedQuestions.Option]] {
    let rows = DefinitionRows(file.records(ofSheet: "choices") ?? [])
    var lists: [String: [DefinedQuestions.Option]] = [:]
    for row in rows.rows {
      let list = rows.cell(row, "list_name", "list name")
      let code = rows.cell(row, "name", "value")
      guard !list.isEmpty, !code.isEmpty else { continue }
      let label = text(row, rows)
      lists[list, default: []].append(.init(label: label.isEmpty ? code : label, codes: [code]))
    }
    return lists
  }

  private func question(
    _ type: String, list: String, hasOther: Bool, name: String, label: String, path: [String],
    lists: [String: [DefinedQuestions.Option]]
  ) -> DefinedQuestions.Question? {
    guard !name.isEmpty else { return nil }
    var codes = [name]
    if !path.isEmpty {
      codes.append((path + [name]).joined(separator: "/"))
      codes.append((path + [name]).joined(separator: "."))
    }
    var question = DefinedQuestions.Question(
      codes: codes, title: label.isEmpty ? name : label, kind: .text)
    var options = lists[list] ?? []
    if hasOther {
      options.append(.init(label: "Other", codes: []))
      question.others = [
        .init(codes: codes.map { "\($0)_other" }, title: "Other: \(question.title)")
      ]
    }
    switch type {
    case "select_one", "select1":
      question.kind = options.isEmpty ? .text : .singleChoice
      question.options = options
    case "select_multiple", "select":
      question.kind = options.isEmpty ? .text : .multipleChoice
      question.options = options
    case "rank":
      question.kind = options.isEmpty ? .text : .ranking
      question.options = options
    case "integer", "range":
      question.kind = .number
      question.type = "integer"
    case "decimal": question.kind = .number
    case "date": question.kind = .date
    case "datetime", "date-time":
      question.kind = .date
      question.type = "datetime"
    case "start", "end":
      question.kind = .date
      question.type = "datetime"
      question.title = type == "start" ? "Started" : "Finished"
      question.codes = [type] + codes.filter { $0 != type }
    case "text", "string", "time", "barcode", "calculate": question.kind = .text
    case "geopoint", "geotrace", "geoshape", "phonenumber", "email", "username":
      question.personal = "it is of the type \(type)"
    case "acknowledge", "trigger":
      question.kind = .singleChoice
      question.options = [.init(label: "OK", codes: ["OK"])]
    // Notes, pictures, sound, hidden and device fields hold no answers to be read.
    default: return nil
    }
    if type == "calculate", label.isEmpty { return nil }
    return question
  }
}
