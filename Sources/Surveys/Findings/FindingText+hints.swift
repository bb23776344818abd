extension FindingText {
  /// What to do about it, in a sentence.
  package func hint(_ finding: Finding) -> String {
    let field = fieldName(finding)
    switch finding.code {
    case .misalignedRow:
      return "Look for a delimiter or line break inside an answer, or two copies joined by hand."
    case .unclosedQuote:
      return "Close the quotation mark in the named row, or export the file again."
    case .nulByte, .undecodableText:
      return "Export the file again as \"CSV UTF-8\"; answers in the named rows were set aside."
    case .cellTooLong:
      return "Look at the named row: an unclosed quotation mark often swallows what follows."
    case .strayQuote:
      return "Nothing to do if the answer reads well; otherwise export the file again."
    case .undecodableBytes:
      return
        "Export the file again as \"CSV UTF-8\", or name its encoding; what was there is lost here."
    case .uncertainEncoding:
      return "Look at a few accents and apostrophes; if they are wrong, name the encoding."
    case .errorValue:
      return "Each counts as unreadable. Mend the formula in the spreadsheet, and save it again."
    case .formulaWithoutValue:
      return "Open the workbook in a spreadsheet program and save it: it then keeps the values."
    case .formula:
      return "Nothing to do if the values were up to date when the workbook was saved."
    case .mergedCells:
      return "Nothing to do in a header; below it, only a merged range's first cell has an answer."
    case .fewerRowsThanStated:
      return "Check that the workbook is whole: count its rows where it came from."
    case .hiddenSheet:
      return "Name the sheet with --sheet if its answers should be read."
    case .furtherSheet:
      return "If it holds responses too, read it with --sheet."
    case .duplicateHeader:
      return
        "They are told apart by their neighbours; give them aliases in the schema if that is wrong."
    case .blankHeader:
      return "Nothing to do if the column is empty; otherwise give it a header in the file."
    case .fieldNotFound where isToolsOwn(finding):
      return
        "Nothing to do if the tool writes none; otherwise add the column's header to its \"aliases\"."
    case .fieldNotFound:
      return "Check that it was asked in this wave, or add the column's header to its \"aliases\"."
    case .columnNotMatched:
      return "If it should be read, add a field for it to the schema, or its header to a field's "
        + "\"aliases\"."
    case .ambiguousColumn:
      return "Give the right column a header of its own in the \"aliases\" of \(field)."
    case .personalColumnDropped:
      return
        "Nothing to do: it never reaches the clean table. Name it in the schema only if it must be kept."
    case .requiredMissing:
      return "Fill in the answer in the fix file, or leave the row out."
    case .unknownOption:
      return "If people mean one of \(options(finding)), add what they wrote to that option's "
        + "\"aliases\"; until then it counts as unreadable."
    case .nearOption:
      return
        "If they mean it, add what they wrote to that option's \"aliases\", or mend them in the fix "
        + "file; until then each counts as unreadable."
    case .ambiguousOption:
      return "Ask what was meant, and mend each in the fix file; nothing was guessed."
    case .optionAsDate:
      return
        "Look that none is wrong; a column formatted as text before the file is opened stays whole."
    case .answerVariant:
      return "Nothing to do."
    case .exclusiveOption:
      return "Both were kept; decide which of them you believe."
    case .unreadableNumber, .numberOutOfRange, .patternMismatch:
      return
        "Each counts as unreadable, not as an answer; mend it in the export if you know better."
    case .unreadableDate:
      return "Each counts as unreadable. Give the column's form as \"format\", such as %d/%m/%Y."
    case .undecidedDateOrder:
      return "Give the form in the schema as \"format\": %d/%m/%Y or %m/%d/%Y."
    case .mixedDateForms:
      return
        "Each was read by its own form. Look whether two exports, or two computers, were joined."
    case .decidedDateOrder:
      return "Nothing to do. To be sure without looking, give the form in the schema as \"format\"."
    case .placeholderDate:
      return "Nothing to do: the response is whole, and its date was not kept."
    case .damagedTime:
      return "What is lost cannot be worked out; take the times from a fresh export."
    case .lostCharacters:
      return "Take them from a fresh export, saved as \"CSV UTF-8\" and never as plain CSV."
    case .garbledText:
      return "Take the comments from a fresh export; these were kept as they stand."
    case .identifierMissing:
      return "They were kept; a later download of the same survey cannot be matched with them."
    case .identifierDamaged:
      return
        "They were kept, and not compared: format the column as a number without decimals before "
        + "saving, or export again."
    case .blankRow, .testResponse, .consentRefused:
      return "Nothing to do: they are counted here and nowhere else."
    case .duplicateResponse:
      return
        "The first of each was kept. If they are different people, their identifiers are wrong."
    case .identicalAnswers:
      return "Two people may well answer alike; look if there are many."
    case .unansweredResponse:
      return "Somebody opened the survey and left; they are in no question's figures."
    case .partialResponse:
      return "They are in the figures; --complete-only leaves them out."
    }
  }
}
