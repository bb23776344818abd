internal import Foundation

/// One question of a LimeSurvey survey file, as the questions it comes to: a grid is several.
///
/// The types, a letter or sign each, are those of LimeSurvey's manual ("Question types").
struct LimeSurveyQuestion {
  private let question: LimeSurveyTables.Question

  init(_ question: LimeSurveyTables.Question) { self.question = question }

  var questions: [DefinedQuestions.Question] {
    switch question.type {
    case "L", "!": return [choice(options(question.answers))]
    case "O":
      var choice = choice(options(question.answers))
      choice.others.append(
        .init(codes: ["\(question.code)[comment]"], title: "Comment: \(question.text)"))
      return [choice]
    case "M", "P": return several()
    case "5": return [choice(numbers(5))]
    case "A": return statements(numbers(5))
    case "B": return statements(numbers(10))
    case "C":
      return statements([
        .init(label: "Yes", codes: ["Y"]), .init(label: "Uncertain", codes: ["U"]),
        .init(label: "No", codes: ["N"]),
      ])
    case "E":
      return statements([
        .init(label: "Increase", codes: ["I"]), .init(label: "Same", codes: ["S"]),
        .init(label: "Decrease", codes: ["D"]),
      ])
    case "F", "H": return statements(options(question.answers))
    case "1": return twoScales()
    case ":": return cells(kind: .number)
    case ";": return cells(kind: .text)
    case "K": return parts(kind: .number)
    case "Q": return parts(kind: .text)
    case "N": return [plain(.number)]
    case "S", "T", "U": return [plain(.text)]
    case "D": return [plain(.date)]
    case "Y":
      return [choice([.init(label: "Yes", codes: ["Y"]), .init(label: "No", codes: ["N"])])]
    case "G":
      return [choice([.init(label: "Female", codes: ["F"]), .init(label: "Male", codes: ["M"])])]
    case "R": return ranks()
    // Texts to be read, languages, sums and files hold no answers to be read.
    default: return []
    }
  }

  private func plain(_ kind: QuestionKind) -> DefinedQuestions.Question {
    .init(codes: [question.code], title: question.text, kind: kind)
  }

  private func options(_ items: [LimeSurveyTables.Item]) -> [DefinedQuestions.Option] {
    items.map { .init(label: $0.text.isEmpty ? $0.code : $0.text, codes: [$0.code]) }
  }

  private func numbers(_ count: Int) -> [DefinedQuestions.Option] {
    (1...max(1, count)).map { .init(label: String($0)) }
  }

  private func choice(_ options: [DefinedQuestions.Option]) -> DefinedQuestions.Question {
    var choice = plain(options.isEmpty ? .text : .singleChoice)
    choice.options = options
    if question.hasOther, !options.isEmpty {
      if !options.contains(where: { OptionDrafting.isOther($0.label) }) {
        choice.options.append(.init(label: "Other", codes: ["-oth-"]))
      }
      choice.others = [
        .init(codes: ["\(question.code)[other]"], title: "Other: \(question.text)")
      ]
    }
    return choice
  }

  private func several() -> [DefinedQuestions.Question] {
    var several = plain(question.parts.isEmpty ? .text : .multipleChoice)
    several.options = options(question.parts)
    if question.hasOther {
      several.others.append(
        .init(codes: ["\(question.code)[other]"], title: "Other: \(question.text)"))
    }
    if question.type == "P" {
      for part in question.parts {
        several.others.append(
          .init(
            codes: ["\(question.code)[\(part.code)comment]"], title: "Comment: \(part.text)"))
      }
    }
    return [several]
  }

  private func statements(_ scale: [DefinedQuestions.Option]) -> [DefinedQuestions.Question] {
    question.parts.map { part in
      var statement = self.part(part, kind: scale.isEmpty ? .text : .singleChoice)
      statement.options = scale
      return statement
    }
  }

  private func part(
    _ part: LimeSurveyTables.Item, kind: QuestionKind, code: String? = nil, words: String? = nil
  ) -> DefinedQuestions.Question {
    var out = DefinedQuestions.Question(
      codes: ["\(question.code)[\(code ?? part.code)]"],
      title: words ?? (part.text.isEmpty ? part.code : part.text), kind: kind)
    out.stem = question.text
    return out
  }

  private func parts(kind: QuestionKind) -> [DefinedQuestions.Question] {
    question.parts.map { part($0, kind: kind) }
  }

  /// An array of two scales: each statement is answered on both.
  private func twoScales() -> [DefinedQuestions.Question] {
    question.parts.flatMap { item in
      ["0", "1"].compactMap { scale -> DefinedQuestions.Question? in
        let answers = question.answers.filter { $0.scale == scale }
        guard !answers.isEmpty else { return nil }
        let number = scale == "0" ? 1 : 2
        var statement = part(item, kind: .singleChoice, words: "\(item.text) (scale \(number))")
        statement.codes = [
          "\(question.code)[\(item.code)][\(number)]", "\(question.code)[\(item.code)_\(scale)]",
        ]
        statement.options = options(answers)
        return statement
      }
    }
  }

  /// A table with a box in each cell: rows are of scale 0, columns of scale 1.
  private func cells(kind: QuestionKind) -> [DefinedQuestions.Question] {
    let rows = question.parts.filter { $0.scale != "1" }
    let columns = question.parts.filter { $0.scale == "1" }
    guard !columns.isEmpty else { return parts(kind: kind) }
    return rows.flatMap { row in
      columns.map { column in
        part(
          row, kind: kind, code: "\(row.code)_\(column.code)", words: "\(row.text) - \(column.text)"
        )
      }
    }
  }

  /// A ranking: its columns are places, and hold what was put there.
  private func ranks() -> [DefinedQuestions.Question] {
    let items = question.answers.isEmpty ? question.parts : question.answers
    return items.indices.map { place in
      var rank = DefinedQuestions.Question(
        codes: ["\(question.code)[\(place + 1)]"], title: "Rank \(place + 1)", kind: .singleChoice)
      rank.stem = question.text
      rank.options = options(items)
      rank.isOrdered = false
      return rank
    }
  }
}
