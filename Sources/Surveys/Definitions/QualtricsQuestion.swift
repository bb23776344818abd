internal import Foundation

/// One question of a Qualtrics survey file, as the questions it comes to: a grid is several.
struct QualtricsQuestion {
  private let payload: JSONValue
  private let id: String
  private let tag: String
  private let text: String
  private let heading: String

  init(_ payload: JSONValue, id: String) {
    self.payload = payload
    self.id = id
    let tag = payload["DataExportTag"].text
    self.tag = tag.isEmpty ? id : tag
    text = payload["QuestionText"].text
    // What exports are headed with: the question's text, cut short.
    heading = payload["QuestionDescription"].text
  }

  var questions: [DefinedQuestions.Question] {
    let selector = payload["Selector"].text
    switch payload["QuestionType"].text {
    case "MC": return [choice(selector)]
    case "TE": return selector == "FORM" ? parts(kind: .text) : [words()]
    case "Matrix": return matrix(payload, tag: tag, id: id, selector: selector)
    case "RO": return [ranking()]
    case "Slider", "CS": return parts(kind: .number)
    case "SBS":
      let columns = payload["AdditionalQuestions"]
      return columns.keys.flatMap { key in
        let part = columns[key]
        return matrix(
          part, tag: "\(tag)#\(key)", id: "\(id)#\(key)", selector: part["Selector"].text)
      }
    // Texts to be read, timings, captchas, drawings and files hold no answers to be read.
    default: return []
    }
  }

  private func question(_ kind: QuestionKind) -> DefinedQuestions.Question {
    var question = DefinedQuestions.Question(
      codes: [id, tag], title: text.isEmpty ? heading : text, kind: kind)
    question.headings = [heading]
    return question
  }

  // MARK: Choices

  private func choice(_ selector: String) -> DefinedQuestions.Question {
    let takesSeveral = selector.hasPrefix("MA") || selector == "MSB"
    var question = question(takesSeveral ? .multipleChoice : .singleChoice)
    question.options = options(payload, "Choices", "ChoiceOrder", recodes: "RecodeValues")
    if question.options.isEmpty {
      question.kind = .text
    }
    let choices = payload["Choices"]
    for key in keys(payload, "Choices", "ChoiceOrder")
    where ["true", "1", "on"].contains(choices[key]["TextEntry"].text.lowercased()) {
      question.others.append(
        .init(
          codes: ["\(id)_\(key)_TEXT", "\(tag)_\(key)_TEXT", "\(id)-\(key)-TEXT"]
            + recodedText(key), title: choices[key]["Display"].text))
    }
    return question
  }

  private func recodedText(_ key: String) -> [String] {
    let code = payload["RecodeValues"][key].text
    return code.isEmpty || code == key ? [] : ["\(tag)_\(code)_TEXT"]
  }

  private func keys(_ payload: JSONValue, _ choices: String, _ order: String) -> [String] {
    let all = payload[choices].keys
    let listed = payload[order].items.map(\.text).filter { all.contains($0) }
    return listed + all.filter { !listed.contains($0) }
  }

  private func options(
    _ payload: JSONValue, _ choices: String, _ order: String, recodes: String
  ) -> [DefinedQuestions.Option] {
    let all = payload[choices]
    // A list, where the tool numbered nothing: its places count from 1.
    if !all.list.isEmpty {
      return all.list.enumerated().map { place, choice in
        .init(label: choice["Display"].text, codes: [String(place + 1)])
      }
    }
    let exclusive = payload[choices]
    return keys(payload, choices, order).map { key in
      let name = payload["VariableNaming"][key].text
      let code = payload[recodes][key].text
      return .init(
        label: all[key]["Display"].text, codes: [code.isEmpty ? key : code, name],
        isExclusive: ["true", "1"].contains(exclusive[key]["ExclusiveAnswer"].text.lowercased()))
    }
  }

  private func ranking() -> DefinedQuestions.Question {
    var question = question(.ranking)
    question.options = options(payload, "Choices", "ChoiceOrder", recodes: "RecodeValues")
    if question.options.isEmpty { question.kind = .text }
    return question
  }

  // MARK: Words and numbers

  private func words() -> DefinedQuestions.Question {
    var question = question(.text)
    question.codes.append("\(id)_TEXT")
    setKind(&question, payload["Validation"]["Settings"])
    return question
  }

  private func setKind(_ question: inout DefinedQuestions.Question, _ validation: JSONValue) {
    let content = validation["ContentType"].text
    switch content {
    case "ValidNumber": question.kind = .number
    case "ValidDate": question.kind = .date
    case "ValidEmail", "ValidPhone", "ValidZip", "ValidUSZip", "ValidTextOnlyZip":
      question.personal = "the survey checks it as \(content.dropFirst(5).lowercased())"
    default: break
    }
  }

  /// A box or a slider for each of several items.
  private func parts(kind: QuestionKind) -> [DefinedQuestions.Question] {
    let choices = payload["Choices"]
    let names = tags(payload)
    return keys(payload, "Choices", "ChoiceOrder").map { key in
      var question = DefinedQuestions.Question(
        codes: ["\(id)_\(key)", "\(tag)_\(key)"] + (names[key].map { [$0] } ?? []),
        title: choices[key]["Display"].text, kind: kind)
      question.stem = text
      if kind == .text { setKind(&question, choices[key]["Validation"]) }
      question.headings = ["\(heading) - \(choices[key]["Display"].text)"]
      return question
    }
  }

  // MARK: Grids

  private func tags(_ payload: JSONValue) -> [String: String] {
    let tags = payload["ChoiceDataExportTags"]
    return Dictionary(
      tags.keys.map { ($0, tags[$0].text) }.filter { !$0.1.isEmpty },
      uniquingKeysWith: { a, _ in a })
  }

  private func matrix(
    _ payload: JSONValue, tag: String, id: String, selector: String
  ) -> [DefinedQuestions.Question] {
    let statements = payload["Choices"]
    let scale = options(payload, "Answers", "AnswerOrder", recodes: "RecodeValues")
    let names = tags(payload)
    let takesSeveral = payload["SubSelector"].text.hasPrefix("Multiple")
    let takesWords = selector == "TE" || selector == "TB" || scale.isEmpty
    return keys(payload, "Choices", "ChoiceOrder").flatMap { key -> [DefinedQuestions.Question] in
      let words = statements[key]["Display"].text
      var codes = ["\(id)_\(key)", "\(tag)_\(key)"]
      if let name = names[key] { codes.append(name) }
      var question = DefinedQuestions.Question(codes: codes, title: words, kind: .singleChoice)
      question.stem = payload["QuestionText"].text.isEmpty ? text : payload["QuestionText"].text
      question.headings = ["\(heading) - \(words)"]
      if selector == "Bipolar" {
        let ends = words.split(separator: ":").map(String.init)
        question.title = ends.joined(separator: " \u{2013} ")
      }
      if takesWords, !scale.isEmpty {
        let answers = self.keys(payload, "Answers", "AnswerOrder")
        return zip(answers, scale).map { answer, option in
          var part = question
          part.kind = .text
          part.codes = codes.map { "\($0)_\(answer)" }
          part.title = "\(words) - \(option.label)"
          part.headings = ["\(heading) - \(words) - \(option.label)"]
          return part
        }
      }
      if takesWords {
        question.kind = .text
        return [question]
      }
      question.options = scale
      if takesSeveral {
        question.kind = .multipleChoice
      }
      return [question]
    }
  }
}
