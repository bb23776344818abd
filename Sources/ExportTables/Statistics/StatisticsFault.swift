/// Why an SPSS file cannot be read: facts only.
package enum StatisticsFault: Error, Hashable, Sendable {
  /// It ends before it should.
  case cutShort
  /// It makes no sense, or is of a kind that is not known.
  case damaged
  /// Its text is in an encoding that is not known, or not in the one it names.
  case unknownText
  /// There is no variable, or no case.
  case noAnswers
  case tooManyVariables(Int)
  /// Its table comes to more than is read.
  case tooLarge

  /// The message for people about `file`.
  func message(file: String) -> String {
    switch self {
    case .cutShort:
      "\(file): the SPSS file is cut short: its end is missing. Copy or download it again."
    case .damaged:
      "\(file): the SPSS file is damaged, or of a kind that is not known. Export it again, or as CSV "
        + "with labels."
    case .unknownText:
      "\(file): the text of the SPSS file is in an encoding that is not known. Open it in SPSS, save "
        + "it in Unicode, and give that file; or export it as CSV with labels."
    case .noAnswers:
      "\(file): the SPSS file holds no answers. Export it again from the survey tool."
    case .tooManyVariables(let found):
      "\(file): the SPSS file has \(found) variables, more than are read."
    case .tooLarge:
      "\(file): the SPSS file is larger than is read. Check that it is a survey export; if it is, "
        + "export the answers as CSV."
    }
  }
}
