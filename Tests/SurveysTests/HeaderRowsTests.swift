import Testing

@testable import Surveys

/// Where a header begins and ends: never a header row among the responses, never a response among
/// the header rows.
struct HeaderRowsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var about: String
    var first: Int
    var count: Int
    var rows: [[String]]
    var testDescription: String { about }

    init(_ about: String, first: Int = 1, count: Int, _ rows: String...) {
      self.about = about
      self.first = first
      self.count = count
      self.rows = rows.map {
        $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      }
    }
  }

  static let cases: [Case] = [
    Case("answers in words under questions", count: 1, "Who?|Why?", "Me|Because", "You|So"),
    Case("one response", count: 1, "Who?|How many?", "Me|2"),
    Case(
      "a response like its header", count: 1, "Who?|How many?|Where?", "Who?|2|Hall", "Me|3|Hall",
      "You|4|Park"),
    Case(
      "codes above questions", count: 2, "q1|q2|age",
      "How is school?|What helps you most?|How old are you?",
      "Good|Time|12", "Bad|Rest|13", "Good|Time|14"),
    Case("codes above nothing but answers", count: 1, "q1|q2|q3", "1|2|3", "2|3|1"),
    Case(
      "coded headings and short answers", count: 1, "Q1|Q2|Q3", "Yes|No|Yes", "No|No|Yes",
      "Yes|Yes|No"),
    Case(
      "coded headings and long answers", count: 1, "Q1|Q2|Q3", "Yes|I like it a lot|2",
      "No|It was much too loud for me|3",
      "Yes|I do not know what to say|4"),
    Case(
      "a question over its options, its blanks beside it", count: 2, "Age|Which help?||Why?|",
      "|Speech|Clubs|Words|More",
      "12|Speech||a|b", "13||Clubs|c|d", "14|Speech|Clubs|e|f"),
    Case(
      "a merged heading, filled in", count: 2, "Age|Which help?|Which help?", "Age|Speech|Clubs",
      "12|1|0", "13|0|1",
      "14|1|1"),
    Case(
      "a heading missing over a column of answers", count: 1, "Age|Place|", "12|North|x",
      "13|North|y", "14|South|x",
      "15|South|y"),
    Case(
      "a first heading missing over row numbers", count: 1, "|Age|Place", "0|12|North", "1|13|South"
    ),
    Case("the same heading twice", count: 1, "Age|Why?|Why?", "12|a|b", "13|c|d", "14|a|d"),
    Case(
      "a row that only numbers the columns", count: 2, "Ident 1|Ident 2|Ident 3",
      "Who?|Why?|Where?", "||Hall", "||Park"),
    Case(
      "a title, a blank line", first: 3, count: 1, "Survey of clubs", "", "Age|Place|Why?|When?",
      "12|North|a|b", "13|South|c|d"),
    Case(
      "facts about the export", first: 4, count: 1, "Survey:|Clubs", "Exported:|2025-03-14", "",
      "Age|Place|Why?|When?",
      "12|North|a|b", "13|South|c|d"),
    Case(
      "a title in a row as wide as the table", first: 2, count: 1, "Survey of clubs|||",
      "Age|Place|Why?|When?",
      "12|North|a|b", "13|South|c|d"),
    Case(
      "one question, and an identifier", count: 2, "RespondentID|How much?||", "|A lot|Some|None",
      "11|0|1|0", "12|1|0|0"),
    Case(
      "one question alone", count: 2, "How much?|||", "A lot|Some|None|Lots", "A lot|||",
      "|Some||Lots", "|Some||Lots"),
    Case(
      "a title over two columns", first: 3, count: 1, "Clubs", "", "Age|Place", "12|North",
      "13|South"),
    Case("two columns, the first answer blank", count: 1, "Age|Place", "12|", "13|South", "14|"),
    Case(
      "a blank line below the header", count: 1, "Who?|Why?|Where?", "", "Me|a|Hall", "You|b|Park"),
    Case("one column", count: 1, "What helps?", "Time", "Rest", "Quiet"),
    Case("a header alone", count: 1, "Age|Place|Why?"),
    Case("blank records alone", count: 1, "", ""),
    Case(
      "three rows of Qualtrics", count: 3, "ResponseId|Q1", "Antwort-ID|Wie?",
      #"{"ImportId":"_recordId"}|{"ImportId":"QID1"}"#, "R_2YPOQ602ER1jkf1|2"),
    Case(
      "Qualtrics without its third row", count: 2,
      "StartDate|EndDate|ResponseId|RecordedDate|Duration (in seconds)|Q1",
      "Start Date|End Date|Response ID|Recorded Date|Duration (in seconds)|How is school going?",
      "2025-03-03|2025-03-03|R_2YPOQ602ER1jkf1|2025-03-03|12|2"),
    Case(
      "Qualtrics with one row", count: 1,
      "StartDate|EndDate|ResponseId|RecordedDate|Duration (in seconds)|Q1",
      "2025-03-03|2025-03-03|R_2YPOQ602ER1jkf1|2025-03-03|12|2"),
    Case(
      "a legacy header without a response", count: 2, "V1|V2|V3|V4|V5|Q1",
      "ResponseID|ResponseSet|Name|Status|Finished|How?"),
    Case(
      "somebody who answered \u{201C}Response\u{201D}", count: 1, "RespondentID|What is an answer?",
      "3887201482|Response",
      "3887201483|A thing"),
    Case(
      "a scale's numbers as options", count: 2, "RespondentID|CollectorID|How good?||", "||1|2|3",
      "3887201482|40|1||",
      "3887201483|40|||3"),
    Case(
      "a first response that ticked everything", count: 2, "RespondentID|CollectorID|Which help?|",
      "||Speech|Clubs",
      "3887201482|40|Speech|Clubs", "3887201483|40||Clubs"),
  ]

  @Test(arguments: cases)
  func `header rows are found from the data`(_ example: Case) {
    let header = HeaderReader.read(example.rows, dialects: Tools.all)
    #expect(header.firstRow == example.first)
    #expect(header.rowCount == example.count)
  }

  @Test func `sections above questions are no questions`() {
    let columns = HeaderReader.read(
      [
        ["About you", "", "Your child", ""],
        ["How old are you?", "Where do you live?", "How old is your child?", "What helps most?"],
        ["33", "North", "12", "Time"], ["41", "South", "9", "Rest"], ["52", "North", "7", "Quiet"],
        ["47", "South", "8", "Time"],
      ], dialects: Tools.all
    ).columns
    #expect(columns.map(\.question)[1] == "Where do you live?")
    #expect(columns.allSatisfy { $0.group == nil && $0.option == nil })
    #expect(columns[3].header == "Your child: What helps most?")
  }
}
