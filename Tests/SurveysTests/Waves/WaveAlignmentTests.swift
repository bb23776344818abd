import ExportTables
import TestSupport
import Testing

@testable import Surveys

struct WaveAlignmentTests {
  /// A wave's questions, from headings alone or with answers below them.
  static func wave(_ headings: [String], _ answers: [[String]] = []) throws -> WaveQuestions {
    let table = try ExportTable(
      bytes: TestSurvey.csv([headings] + answers), name: "wave.csv",
      options: ReadOptions(delimiter: UInt8(ascii: ",")))
    let header = HeaderReader.read(table.head(200), dialects: Tools.all)
    return WaveQuestions(header, table: table)
  }

  static func align(_ earlier: [String], _ later: [String]) throws -> WaveAlignment {
    WaveAlignment(earlier: try wave(earlier), later: try wave(later))
  }

  static func lines(_ earlier: [String], _ later: [String]) throws -> [String] {
    AlignmentText(try align(earlier, later)).lines
  }

  static let asked = [
    "How old is your child?", "Where do you live?", "What kind of support does your child have?",
    "Are you happy with the school?", "How long did you wait for help?",
    "What would make the biggest difference?",
  ]

  static func numbered(_ questions: [String]) -> [String] {
    questions.enumerated().map { "Q\($0 + 1). \($1)" }
  }

  @Test func `a wave is the same as itself`() throws {
    let lines = try Self.lines(Self.numbered(Self.asked), Self.numbered(Self.asked))
    #expect(lines == ["All 6 questions are the same."])
  }

  @Test func `one question put in half way renumbers those behind it, and is all that is new`()
    throws
  {
    var later = Self.asked
    later.insert("Did anyone help you to apply?", at: 3)
    let lines = try Self.lines(Self.numbered(Self.asked), Self.numbered(later))
    #expect(
      lines == [
        "Inserted: Q4 ‘Did anyone help you to apply?’ (column D).",
        "3 questions renumbered (Q4 to Q6 became Q5 to Q7).", "3 questions are the same.",
      ])
  }

  @Test func `a question taken out is named where it was`() throws {
    var later = Self.asked
    later.remove(at: 1)
    let lines = try Self.lines(Self.asked, later)
    #expect(
      lines == [
        "Dropped: ‘Where do you live?’ (it was column B).", "5 questions are the same.",
      ])
  }

  @Test func `a question that was reworded is one question`() throws {
    var later = Self.asked
    later[4] = "How long did you have to wait for help to come?"
    let lines = try Self.lines(Self.asked, later)
    #expect(
      lines == [
        "1 reworded: ‘How long did you have to wait for help to come?’ was "
          + "‘How long did you wait for help?’.", "5 questions are the same.",
      ])
  }

  @Test func `a heading that lost its second paragraph is the same question`() throws {
    var earlier = Self.asked
    earlier[2] += "\n\nPlease think of the support that your child has now, at school or elsewhere."
    let alignment = try Self.align(earlier, Self.asked)
    #expect(alignment.questions(.reworded).count == 1)
    #expect(alignment.questions(.inserted).isEmpty && alignment.questions(.dropped).isEmpty)
  }

  @Test func `another question of the same make is another question`() throws {
    func about(_ things: String...) -> [String] {
      things.map { "How satisfied are you with the \($0) your child has had this year?" }
    }
    let alignment = try Self.align(
      about("speech therapy", "transport", "teaching", "respite"),
      about("speech therapy", "transport", "psychology", "respite"))
    #expect(alignment.questions(.inserted).map { $0.later?.columns } == [[3]])
    #expect(alignment.questions(.dropped).map { $0.earlier?.columns } == [[3]])
    #expect(alignment.sameCount == 3)
  }

  @Test func `a question that moved is found where it is`() throws {
    var later = Self.asked
    later.append(later.remove(at: 1))
    let lines = try Self.lines(Self.asked, later)
    #expect(
      lines == [
        "1 moved: ‘Where do you live?’ now comes after ‘What would make the biggest difference?’.",
        "5 questions are the same.",
      ])
  }

  @Test func `a heading that is there many times goes with the question on its left`() throws {
    let explain = "Please explain your answer:"
    let earlier = Self.asked.flatMap { [$0, explain] }
    var later = earlier
    later.insert(contentsOf: ["Did anyone help you to apply?", explain], at: 4)
    let alignment = try Self.align(earlier, later)
    #expect(alignment.questions(.inserted).compactMap(\.later?.columns) == [[5], [6]])
    #expect(alignment.questions(.dropped).isEmpty)
    for question in alignment.questions {
      guard let before = question.earlier?.columns.first, let after = question.later?.columns.first
      else { continue }
      #expect(after == (before > 4 ? before + 2 : before))
    }
  }

  @Test func `an option with a column of its own is gained, lost or relabelled`() throws {
    func options(_ labels: [String]) -> [String] {
      ["UserID", "UserNo", "Tracking Link", "Q1. Age?"]
        + labels.enumerated().map { "Q2.\($0 + 1). \($1)" } + ["Q3. Anything else?"]
    }
    let lines = try Self.lines(
      options(["Speech therapy", "Early help", "Short breaks", "A school nurse", "Other help"]),
      options(["Speech therapy", "Short breaks", "School nurse", "Other help", "A key worker"]))
    #expect(
      lines == [
        "1 has other options: Q2 ‘Speech therapy’ and 4 other options gained ‘A key worker’, lost "
          + "‘Early help’, now has ‘School nurse’ for ‘A school nurse’.",
        "2 questions are the same.",
      ])
  }

  @Test func `what three people chose is an option, and what one wrote is never named`() throws {
    func answers(_ counts: KeyValuePairs<String, Int>) -> [[String]] {
      counts.flatMap { Array(repeating: [$0, "x"], count: $1) }
    }
    let headings = ["How often?", "Why?"]
    let alignment = WaveAlignment(
      earlier: try Self.wave(
        headings, answers(["Every week": 20, "Every month": 20, "Less often": 10])),
      later: try Self.wave(
        headings,
        answers([
          "Every week": 20, "Every month": 30, "Only in the holidays": 12,
          "When Quillfeather can": 1,
        ])))
    let lines = AlignmentText(alignment).lines
    #expect(
      lines.first
        == "1 has other options: ‘How often?’ gained ‘Only in the holidays’, lost ‘Less often’.")
    #expect(!lines.joined().contains("Quillfeather"))
  }

  @Test func `an option that hardly anybody chose is not taken for gone`() throws {
    func answers(_ few: Int) -> [[String]] {
      Array(repeating: ["Yes", "x"], count: 30) + Array(repeating: ["No", "x"], count: 30)
        + Array(repeating: ["Not sure", "x"], count: few)
    }
    let alignment = WaveAlignment(
      earlier: try Self.wave(["Happy?", "Why?"], answers(4)),
      later: try Self.wave(["Happy?", "Why?"], answers(0)))
    #expect(!alignment.differs)
  }

  @Test func `a name that the tool keeps is stronger than words`() throws {
    func row(_ name: String, _ text: String) -> WaveQuestion {
      WaveQuestion(columns: [1], number: nil, text: text, identifiers: [name])
    }
    let pairing = QuestionPairing(
      [row("qid3", "How are you?"), row("qid4", "Where do you live now?")],
      [row("qid3", "Tell us about your week"), row("q9", "Where do you live now?")])
    #expect(pairing.pairs.map { [$0.earlier, $0.later] } == [[0, 0], [1, 1]])
  }

  @Test func `inserting and dropping anything anywhere is seen as just that`() throws {
    var random = SeededGenerator(usual: 20_250_307)
    let words = (0..<300).map { "word\(Character(UnicodeScalar(97 + $0 % 26) ?? "a"))\($0)" }
    func question() -> String {
      (0..<Int.random(in: 3...12, using: &random)).compactMap { _ in
        words.randomElement(using: &random)
      }.joined(separator: " ")
    }
    for _ in 0..<40 {
      let earlier = (0..<Int.random(in: 5...40, using: &random)).map { _ in question() }
      var later = earlier
      let dropped = Int.random(in: 0..<3, using: &random)
      for _ in 0..<dropped { later.remove(at: Int.random(in: 0..<later.count, using: &random)) }
      let inserted = Int.random(in: 0..<4, using: &random)
      for _ in 0..<inserted {
        later.insert(question(), at: Int.random(in: 0...later.count, using: &random))
      }
      let alignment = try Self.align(Self.numbered(earlier), Self.numbered(later))
      #expect(alignment.questions(.inserted).count == inserted, "seed \(random.seed)")
      #expect(alignment.questions(.dropped).count == dropped, "seed \(random.seed)")
      #expect(alignment.questions(.reworded).isEmpty && alignment.questions(.moved).isEmpty)
    }
  }

  @Test func `two surveys with nothing in common are all new and all dropped`() throws {
    let one = (0..<700).map { "alpha\($0) beta\($0) gamma\($0)" }
    let other = (0..<700).map { "delta\($0) epsilon\($0) zeta\($0)" }
    let alignment = try Self.align(one, other)
    #expect(alignment.questions(.inserted).count == 700)
    #expect(alignment.questions(.dropped).count == 700)
  }

  @Test func `one row of headings, or none, aligns with anything`() throws {
    #expect(try Self.align(["A question?"], ["A question?"]).sameCount == 1)
    let alignment = WaveAlignment(earlier: try Self.wave([""]), later: try Self.wave(["Why?"]))
    #expect(alignment.questions(.inserted).count == 1)
  }
}
