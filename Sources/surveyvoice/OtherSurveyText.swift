import Surveys

/// Words for an export that is of another survey than the one it was read against.
enum OtherSurveyText {
  static func words(for error: OtherSurveyError) -> String {
    "\(error.file) does not look like an export of \u{2018}\(error.schemaTitle)\u{2019} "
      + "(\(error.schema)): of its \(error.fieldsWanted) fields, "
      + (error.fieldsFound == 0 ? "none was found" : "only \(error.fieldsFound) were found")
      + ". Name another schema with --schema, or look at the file's columns with "
      + "\u{2018}surveyvoice inspect\u{2019}."
  }
}
