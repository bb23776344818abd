import ExportTables
import Testing

/// What a file says and the records that are in it.
struct CSVCase: Sendable, CustomTestStringConvertible {
  let name: String
  let input: String
  let rows: [[String]]
  /// The rows, from 0, that have problems.
  var problems: [Int: RecordProblems] = [:]

  var testDescription: String { name }
  var records: [ScannedRecord] {
    rows.enumerated().map { ScannedRecord(cells: $1, problems: problems[$0] ?? []) }
  }

  static let all = basics + quoting + lineEnds + damaged

  static let basics = [
    CSVCase(name: "one cell", input: "a", rows: [["a"]]),
    CSVCase(name: "two records", input: "a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
    CSVCase(name: "no final newline", input: "a,b\n1,2", rows: [["a", "b"], ["1", "2"]]),
    CSVCase(name: "empty cells", input: ",,\n,x,\n", rows: [["", "", ""], ["", "x", ""]]),
    CSVCase(name: "a final delimiter", input: "a,\nb,", rows: [["a", ""], ["b", ""]]),
    CSVCase(name: "a blank line", input: "a\n\nb\n", rows: [["a"], [], ["b"]]),
    CSVCase(name: "a blank first line", input: "\na\n", rows: [[], ["a"]]),
    CSVCase(name: "only newlines", input: "\n\n\n", rows: [[], [], []]),
    CSVCase(
      name: "ragged records", input: "a,b,c\n1\n1,2,3,4\n",
      rows: [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]]),
    CSVCase(name: "spaces are kept", input: " a , b \n", rows: [[" a ", " b "]]),
    CSVCase(
      name: "letters beyond ASCII", input: "naïve,“so”\n😀,ʤ",
      rows: [["naïve", "“so”"], ["😀", "ʤ"]]),
    CSVCase(
      name: "a long cell crosses blocks", input: "a,\(String(repeating: "word ", count: 40)),b\n",
      rows: [["a", String(repeating: "word ", count: 40), "b"]]),
  ]

  static let quoting = [
    CSVCase(name: "a quoted cell", input: "\"a\",b", rows: [["a", "b"]]),
    CSVCase(name: "an empty quoted cell", input: "\"\",\"\"\n\"\"", rows: [["", ""], [""]]),
    CSVCase(name: "a quoted comma", input: "\"a,b\",c\n", rows: [["a,b", "c"]]),
    CSVCase(
      name: "line ends in quotes are kept", input: "\"a\nb\r\nc\rd\",e\nf,g",
      rows: [["a\nb\r\nc\rd", "e"], ["f", "g"]]),
    CSVCase(name: "doubled quotes", input: "\"say \"\"ha\"\"\",b", rows: [["say \"ha\"", "b"]]),
    CSVCase(name: "only doubled quotes", input: "\"\"\"\",\"\"\"\"\"\"", rows: [["\"", "\"\""]]),
    CSVCase(
      name: "a doubled quote beside a comma", input: "\"a\"\",\"\"b\",c\n",
      rows: [["a\",\"b", "c"]]),
    CSVCase(
      name: "a doubled quote beside a line end", input: "\"a\"\"\n\"\"b\",c\n",
      rows: [["a\"\n\"b", "c"]]),
    CSVCase(name: "a quote in a bare cell", input: "5\" pipe,x\n", rows: [["5\" pipe", "x"]]),
    CSVCase(
      name: "quotes in a bare cell hold nothing", input: "a\"b,c\"d\ne,f\n",
      rows: [["a\"b", "c\"d"], ["e", "f"]]),
    CSVCase(
      name: "a quote behind a space", input: "a, \"b,c\"\nd\n",
      rows: [["a", " \"b", "c\""], ["d"]]),
    CSVCase(
      name: "text behind a closing quote", input: "\"a\"b,c\nd,e\n",
      rows: [["ab", "c"], ["d", "e"]], problems: [0: .strayQuote]),
    CSVCase(
      name: "a space behind a closing quote", input: "\"a\" ,\"b\"\n", rows: [["a ", "b"]],
      problems: [0: .strayQuote]),
    CSVCase(
      name: "quotes inside quotes, not doubled", input: "1,\"he said \"no\" to us\",2\n3,4,5\n",
      rows: [["1", "he said \"no\" to us", "2"], ["3", "4", "5"]], problems: [0: .strayQuote]),
    CSVCase(
      name: "one quote inside quotes", input: "1,\"a 10\" board\",2\n\"3\",4,5\n",
      rows: [["1", "a 10\" board", "2"], ["3", "4", "5"]], problems: [0: .strayQuote]),
    CSVCase(
      name: "a quote at the end inside quotes, not doubled", input: "\"a 10\"\",\"b\"\n\"c\",d\n",
      rows: [["a 10\"", "b"], ["c", "d"]], problems: [0: .strayQuote]),
    CSVCase(
      name: "a quote at the start inside quotes, not doubled", input: "\"\"no\" is no\",b\nc,d\n",
      rows: [["\"no\" is no", "b"], ["c", "d"]], problems: [0: .strayQuote]),
    CSVCase(
      name: "quotes inside a comment of several lines",
      input: "1,\"so \"fine\" he\nsaid, and left\",2\n\"3\",4,5\n",
      rows: [["1", "so \"fine\" he\nsaid, and left", "2"], ["3", "4", "5"]],
      problems: [0: .strayQuote]),
    CSVCase(
      name: "an escape is an ordinary character", input: "\"a\\\",b\n", rows: [["a\\", "b"]]),
  ]

  static let lineEnds = [
    CSVCase(name: "CR LF", input: "a,b\r\n1,2\r\n", rows: [["a", "b"], ["1", "2"]]),
    CSVCase(name: "CR", input: "a,b\r1,2\r", rows: [["a", "b"], ["1", "2"]]),
    CSVCase(
      name: "a mixture", input: "a\r\nb\nc\rd\r\n\r\ne",
      rows: [["a"], ["b"], ["c"], ["d"], [], ["e"]]
    ),
    CSVCase(name: "LF CR", input: "a\n\rb", rows: [["a"], [], ["b"]]),
    CSVCase(name: "CR CR LF", input: "a\r\r\nb", rows: [["a"], [], ["b"]]),
    CSVCase(name: "a final CR", input: "a,b\r", rows: [["a", "b"]]),
    CSVCase(
      name: "LF in quotes, CR LF outside", input: "\"a\nb\",c\r\nd,e\r\n",
      rows: [["a\nb", "c"], ["d", "e"]]),
    CSVCase(name: "CR LF behind a quote", input: "\"a\"\r\n\"b\"\r\n", rows: [["a"], ["b"]]),
  ]

  static let damaged = [
    CSVCase(
      name: "an unclosed quote costs its record", input: "a,b\n1,\"open\n2,x\n3,y\n",
      rows: [["a", "b"], ["1", "\"open"], ["2", "x"], ["3", "y"]], problems: [1: .unclosedQuote]),
    CSVCase(
      name: "an unclosed quote in the last line", input: "a,b\n1,\"open",
      rows: [["a", "b"], ["1", "\"open"]],
      problems: [1: .unclosedQuote]),
    CSVCase(
      name: "an unclosed quote does not hold the cells behind it",
      input: "1,\"open,2,3\n\"4\",5,6,7\n",
      rows: [["1", "\"open", "2", "3"], ["4", "5", "6", "7"]], problems: [0: .unclosedQuote]),
    CSVCase(
      name: "an unclosed quote behind a comment of two lines", input: "1,\"a\nb\",\"c,d\n2,x\n",
      rows: [["1", "a\nb", "\"c", "d"], ["2", "x"]], problems: [0: .unclosedQuote]),
    CSVCase(
      name: "an unclosed quote with doubled ones behind", input: "\"a\"\"b\n\"\"c\"\"\nd\n",
      rows: [["a\"b\n\"c\""], ["d"]], problems: [0: .strayQuote]),
    CSVCase(
      name: "an unclosed quote, and a cell in quotes in the next record",
      input: "1,\"a\n2,\"b\"\n3,c\n",
      rows: [["1", "\"a"], ["2", "b"], ["3", "c"]], problems: [0: .unclosedQuote]),
    CSVCase(name: "a lone quote", input: "\"", rows: [["\""]], problems: [0: .unclosedQuote]),
    CSVCase(
      name: "only quotes", input: "\"\"\"\"\"\"\"", rows: [["\"\"\""]],
      problems: [0: .strayQuote]),
    CSVCase(
      name: "a NUL", input: "a,b\n1,x\0y\n2,z\n", rows: [["a", "b"], ["1", "x\0y"], ["2", "z"]],
      problems: [1: .nulByte]),
  ]
}
