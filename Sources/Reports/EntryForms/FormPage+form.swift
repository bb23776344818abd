extension FormPage {
  /// The page of a form, in print of the usual size or large.
  init(_ form: EntryForm, isLargePrint: Bool) {
    title = PageText(form.title)
    edition = form.edition.map { PageText($0) }
    size = TrustedMarkup(styles: isLargePrint ? FormStyles.largePrint : FormStyles.usualPrint)
    styles = TrustedMarkup(styles: FormStyles.sheet)
    let footer = FormPage.footer(form)
    running = FormStyles.running(footer)
    self.footer = PageText(footer)
    before = FormWords.before(form).map { PageText($0) }
    thanks = FormWords.thanks.map { PageText($0) }
    var consent: [FormQuestion] = []
    var questions: [FormQuestion] = []
    var refusals: [String] = []
    for question in form.questions {
      if case .consent(let options) = question.answer {
        consent.append(FormQuestion(question))
        refusals += options.filter { !$0.isGiven }.map(\.label)
      } else {
        questions.append(FormQuestion(question))
      }
    }
    self.consent = consent
    self.questions = questions
    refusal = refusals.first.map { PageText(FormWords.refusal($0)) }
  }

  /// The survey's title, its edition and its version, as the foot of every page says them.
  private static func footer(_ form: EntryForm) -> String {
    [form.title, form.edition, form.version.map { "version \($0)" }].compactMap(\.self)
      .joined(separator: " \u{00B7} ")
  }
}

extension FormQuestion {
  init(_ question: EntryQuestion) {
    let anchor = "q\(question.number)"
    self.anchor = PageText(anchor)
    number = PageText(String(question.number))
    wording = PageText(question.wording)
    stem = question.stem.map { PageText($0) }
    routing = question.routing.map { PageText($0) }
    how = PageText(FormWords.how(question.answer))
    one = []
    several = []
    ranks = []
    date = []
    isGroup = true
    writeIn = question.writeIn.map {
      FormWriteIn(anchor: PageText("\(anchor)-other"), label: PageText($0.wording))
    }
    let options = question.answer.options.enumerated().map { position, label in
      FormOption(
        name: PageText(anchor), anchor: PageText("\(anchor)-\(position + 1)"),
        label: PageText(label))
    }
    switch question.answer {
    case .one, .consent: one = options
    case .several: several = options
    case .ranks: ranks = options
    case .date: date = Self.dateParts(anchor)
    case .number:
      box = FormBox(anchor: PageText("\(anchor)-1"), how: PageText("\(anchor)-how"))
      isGroup = false
    case .words(let isComment):
      lines = FormLines(
        anchor: PageText("\(anchor)-1"), how: PageText("\(anchor)-how"),
        rows: isComment ? "7" : "2")
      isGroup = false
    }
    isSingle = !isGroup
  }

  private static func dateParts(_ anchor: String) -> [FormDatePart] {
    [("Day", "2"), ("Month", "2"), ("Year", "4")].map { label, characters in
      FormDatePart(
        anchor: PageText("\(anchor)-\(label.lowercased())"), label: PageText(label),
        characters: PageText(characters))
    }
  }
}
