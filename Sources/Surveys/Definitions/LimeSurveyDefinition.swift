internal import Foundation

/// LimeSurvey's own survey file (`.lss`): XML with a table of questions and a table of answers.
struct LimeSurveyDefinition: SurveyDefinition {
  var title: String { "a LimeSurvey survey file" }

  func recognises(_ file: DefinitionFile) -> Bool {
    file.beginning.hasPrefix("<") && file.beginning.contains("<limesurveydoctype>survey")
  }

  func draft(_ file: DefinitionFile, name: String?) throws -> SchemaDraft {
    let tables: [String: [[String: String]]]
    do {
      tables = try TableXML(Array(try file.data(of: title))).tables
    } catch let fault as TableXML.Fault {
      let reason =
        switch fault {
        case .documentType: "it declares a document type, which is never read"
        case .broken: "its XML is not whole"
        }
      throw DefinitionError.damaged(file: file.name, title: title, reason: reason)
    }
    let survey = LimeSurveyTables(tables)
    var questions = DefinedQuestions(
      name: name, title: survey.title.isEmpty ? "Survey" : survey.title, tool: "limesurvey",
      notes: [
        "Drafted from \(file.name), \(title). Read it through: which question is the outcome "
          + "(role: outcome), which describe people (role: group), which are comments (role: comment)."
      ])
    questions.add(.init(codes: ["id"], title: "Response ID", kind: .identifier))
    questions.add(.init(codes: ["startdate"], title: "Date started", kind: .date, type: "datetime"))
    questions.add(
      .init(codes: ["submitdate"], title: "Date submitted", kind: .date, type: "datetime"))
    let before = questions.draft.fields.count
    for question in survey.questions {
      for part in LimeSurveyQuestion(question).questions { questions.add(part) }
    }
    guard questions.draft.fields.count > before else {
      throw DefinitionError.noQuestions(file: file.name, title: title)
    }
    return questions.finish()
  }
}

/// The tables of a LimeSurvey survey file, of any version, in the survey's own language.
struct LimeSurveyTables {
  struct Item {
    var code: String
    var text: String
    /// Which of two scales it belongs to: 0 or 1.
    var scale: String
  }

  struct Question {
    var code: String
    var type: String
    var text: String
    var hasOther: Bool
    var parts: [Item] = []
    var answers: [Item] = []
  }

  private(set) var title = ""
  private(set) var questions: [Question] = []

  init(_ tables: [String: [[String: String]]]) {
    let settings = tables["surveys_languagesettings"] ?? []
    let base =
      tables["surveys"]?.first?["language"] ?? settings.first?["surveyls_language"]
      ?? tables["questions"]?.first?["language"] ?? "en"
    func own(_ rows: [[String: String]]?) -> [[String: String]] {
      (rows ?? []).filter { row in row["language"].map { $0 == base || $0.isEmpty } ?? true }
    }
    title =
      settings.first { $0["surveyls_language"] == base }?["surveyls_title"]
      ?? settings.first?["surveyls_title"] ?? ""
    // From version 4 on, words stand in tables of their own.
    func words(_ table: String, key: String, text: String) -> [String: String] {
      Dictionary(
        own(tables[table]).compactMap { row in
          row[key].flatMap { id in row[text].map { (id, $0) } }
        }, uniquingKeysWith: { first, _ in first })
    }
    let questionWords = words("question_l10ns", key: "qid", text: "question")
    let answerWords = words("answer_l10ns", key: "aid", text: "answer")
    var groupOrder: [String: Int] = [:]
    for row in tables["groups"] ?? [] {
      if let id = row["gid"], groupOrder[id] == nil {
        groupOrder[id] = row["group_order"].flatMap { Int($0) } ?? groupOrder.count
      }
    }
    func number(_ row: [String: String], _ key: String) -> Int { row[key].flatMap { Int($0) } ?? 0 }

    var parts: [String: [(order: Int, item: Item)]] = [:]
    var answers: [String: [(order: Int, item: Item)]] = [:]
    let all = own(tables["questions"])
    let subquestions = own(tables["subquestions"]) + all.filter { !Self.isTop($0) }
    var seenParts: Set<String> = []
    for row in subquestions {
      guard let id = row["qid"], seenParts.insert(id).inserted, let parent = row["parent_qid"]
      else { continue }
      parts[parent, default: []].append(
        (
          number(row, "question_order"),
          Item(
            code: row["title"] ?? "", text: row["question"] ?? questionWords[id] ?? "",
            scale: row["scale_id"] ?? "0")
        ))
    }
    var seenAnswers: Set<String> = []
    for row in own(tables["answers"]) {
      guard let id = row["qid"], let code = row["code"],
        seenAnswers.insert("\(id)/\(row["scale_id"] ?? "0")/\(code)").inserted
      else { continue }
      answers[id, default: []].append(
        (
          number(row, "sortorder"),
          Item(
            code: code, text: row["answer"] ?? row["aid"].flatMap { answerWords[$0] } ?? "",
            scale: row["scale_id"] ?? "0")
        ))
    }
    func ordered(_ items: [(order: Int, item: Item)]?) -> [Item] {
      (items ?? []).enumerated().sorted {
        ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
      }.map(\.element.item)
    }
    var seen: Set<String> = []
    let top = all.filter { Self.isTop($0) && seen.insert($0["qid"] ?? "").inserted }
    let sorted = top.enumerated().sorted { a, b in
      let groupA = a.element["gid"].flatMap { groupOrder[$0] } ?? 0
      let groupB = b.element["gid"].flatMap { groupOrder[$0] } ?? 0
      return (groupA, number(a.element, "question_order"), a.offset)
        < (groupB, number(b.element, "question_order"), b.offset)
    }
    questions = sorted.map { _, row in
      let id = row["qid"] ?? ""
      var question = Question(
        code: row["title"] ?? "", type: row["type"] ?? "",
        text: row["question"] ?? questionWords[id] ?? "", hasOther: row["other"] == "Y")
      question.parts = ordered(parts[id])
      question.answers = ordered(answers[id])
      return question
    }
  }

  private static func isTop(_ row: [String: String]) -> Bool {
    row["parent_qid"].map { $0 == "0" || $0.isEmpty } ?? true
  }
}
