internal import Foundation

/// Qualtrics' own survey file (`.qsf`): JSON with an element for each question, block and branch.
struct QualtricsDefinition: SurveyDefinition {
  var title: String { "a Qualtrics survey file" }

  func recognises(_ file: DefinitionFile) -> Bool {
    file.beginning.hasPrefix("{")
      && (file.beginning.contains("\"surveyentry\"")
        || file.beginning.contains("\"surveyelements\""))
  }

  func draft(_ file: DefinitionFile, name: String?) throws -> SchemaDraft {
    let data = try file.data(of: title)
    guard let root = (try? JSONSerialization.jsonObject(with: data)).map(JSONValue.init),
      !root["SurveyElements"].list.isEmpty
    else {
      throw DefinitionError.damaged(
        file: file.name, title: title,
        reason: "it is not whole: its list of elements cannot be read")
    }
    let survey = root["SurveyEntry"]["SurveyName"].text
    var questions = DefinedQuestions(
      name: name, title: survey.isEmpty ? "Survey" : survey, tool: "qualtrics",
      notes: [
        "Drafted from \(file.name), \(title). Read it through: which question is the outcome "
          + "(role: outcome), which describe people (role: group), which are comments (role: comment)."
      ])
    questions.add(
      .init(
        codes: ["ResponseId", "ResponseID", "_recordId"], title: "Response ID", kind: .identifier))
    questions.add(.init(codes: ["StartDate"], title: "Start Date", kind: .date, type: "datetime"))
    questions.add(.init(codes: ["EndDate"], title: "End Date", kind: .date, type: "datetime"))
    let before = questions.draft.fields.count
    let elements = root["SurveyElements"].list
    var payloads: [String: JSONValue] = [:]
    for element in elements where element["Element"].text == "SQ" {
      let payload = element["Payload"]
      let id = payload["QuestionID"].text
      payloads[id.isEmpty ? element["PrimaryAttribute"].text : id] = payload
    }
    for id in Self.order(elements, known: payloads) {
      if let payload = payloads[id] {
        for question in QualtricsQuestion(payload, id: id).questions { questions.add(question) }
      }
    }
    guard questions.draft.fields.count > before else {
      throw DefinitionError.noQuestions(file: file.name, title: title)
    }
    return questions.finish()
  }

  /// The questions in the order in which people meet them: the flow's blocks, and what is in each.
  private static func order(_ elements: [JSONValue], known: [String: JSONValue]) -> [String] {
    var blocks: [String: [String]] = [:]
    var blockOrder: [String] = []
    var trash: Set<String> = []
    for element in elements where element["Element"].text == "BL" {
      for block in element["Payload"].items {
        let id = block["ID"].text
        if blocks[id] == nil { blockOrder.append(id) }
        blocks[id] = block["BlockElements"].items.filter { $0["Type"].text == "Question" }
          .map { $0["QuestionID"].text }
        if block["Type"].text == "Trash" { trash.formUnion(blocks[id] ?? []) }
      }
    }
    var flow: [String] = []
    func walk(_ item: JSONValue, _ depth: Int) {
      guard depth < 40 else { return }
      let id = item["ID"].text
      if blocks[id] != nil { flow.append(id) }
      for next in item["Flow"].items { walk(next, depth + 1) }
    }
    for element in elements where element["Element"].text == "FL" { walk(element["Payload"], 0) }
    var order: [String] = []
    var seen: Set<String> = []
    for block in flow + blockOrder {
      for question in blocks[block] ?? [] where known[question] != nil && !trash.contains(question)
      {
        if seen.insert(question).inserted { order.append(question) }
      }
    }
    // A file of questions alone has no blocks to order them.
    let rest = known.keys.filter { !seen.contains($0) && !trash.contains($0) }
    return order + rest.sorted { $0.compare($1, options: .numeric) == .orderedAscending }
  }
}
