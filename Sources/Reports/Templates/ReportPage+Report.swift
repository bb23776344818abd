import Breakdowns
import Surveys

extension ReportPage {
  /// The whole page of a report.
  init(_ report: Report) {
    let figures = report.figures
    let areas = Self.unique(figures.breakdowns.compactMap(\.area).filter { !$0.isEmpty })
    let waves = Self.unique(figures.breakdowns.compactMap(\.wave).filter { !$0.isEmpty })
    var pictures = PagePictures()
    var leading: [LeadingQuestion] = []
    let parts = ReportPart.parts(figures, pictures: &pictures, leading: &leading)
    let glance = GlanceGroup.groups(leading, pictures: &pictures)
    let readings = report.run.exports.enumerated().map {
      ExportReading($1, number: $0 + 1, profile: figures.profile)
    }

    title =
      areas.count == 1
      ? PageText("SEND survey evidence: \(areas[0])") : "SEND survey evidence"
    subtitle = waves.isEmpty ? nil : PageText(waves.joined(separator: "; "))
    styles = TrustedMarkup(styles: ReportStyles.sheet)
    patterns = pictures.definitions
    banner = InternalBanner.words(figures.profile).map { PageText($0) }
    facts = Self.facts(report, questions: parts.reduce(0) { $0 + $1.questions.count })
    self.glance = glance
    contents = Self.contents(parts, hasReadings: !readings.isEmpty)
    about = Self.about(figures)
    answered = report.run.exports.map {
      AnsweredRow(
        survey: PageText($0.surveyTitle),
        audience: PageText(
          $0.source == "case-review"
            ? "Case reviews by practitioners" : AudienceWords.title(of: $0.audience)),
        accepted: PageText(FigureWords.count($0.reconciliation.accepted)))
    }
    hasAnswered = !answered.isEmpty
    self.parts = parts
    withheldIntroduction = Self.withheldIntroduction(figures)
    withheld = WithheldWords(figures: figures).reasons.map { reason in
      WithheldEntry(
        reason: PageText(reason.reason), tables: reason.tables.map { PageText($0) })
    }
    hasWithheld = !withheld.isEmpty
    self.readings = readings
    hasReadings = !readings.isEmpty
    methods = MethodNotes.terms(report)
    definitions = Definitions.terms
    provenance = Self.provenance(figures.generated)
  }

  private static func facts(_ report: Report, questions: Int) -> [PageTerm] {
    let profile =
      switch report.figures.profile {
      case .internal: "Internal"
      case .publish: "For publishing"
      case .strict: "For publishing, strictest rules"
      }
    let surveys = report.run.exports.filter { $0.source != "case-review" }.count
    let reviews = report.run.exports.count - surveys
    var facts: [PageTerm] = []
    if surveys > 0 { facts.append(PageTerm(term: "Surveys", meaning: PageText("\(surveys)"))) }
    if reviews > 0 {
      facts.append(PageTerm(term: "Sets of case reviews", meaning: PageText("\(reviews)")))
    }
    facts.append(PageTerm(term: "Questions", meaning: PageText("\(questions)")))
    facts.append(PageTerm(term: "Prepared", meaning: PageText(profile)))
    return facts
  }

  private static func about(_ figures: PublishedFigures) -> [PageText] {
    [
      """
      This report sets out what people said in the surveys below: the questions as they were asked, \
      who answered, and how many. Every chart has a table with the same numbers, and says how many \
      people it is of.
      """
    ]
  }

  private static func contents(_ parts: [ReportPart], hasReadings: Bool) -> [ContentsEntry] {
    func plain(_ anchor: PageText, _ words: PageText) -> ContentsEntry {
      ContentsEntry(anchor: anchor, words: words, questions: nil)
    }
    var entries = [plain("about", "About this report")]
    entries += parts.enumerated().map { index, part in
      let count = part.questions.count
      return ContentsEntry(
        anchor: part.anchor, words: part.heading,
        questions: ContentsQuestions(
          isOpen: index == 0, count: PageText(count == 1 ? "1 question" : "\(count) questions"),
          list: ContentsMarkup.list(part.questions)))
    }
    entries.append(plain("withheld", "What was withheld, and why"))
    if hasReadings { entries.append(plain("reading", "How the data was read")) }
    entries.append(plain("method", "How the figures were worked out"))
    entries.append(plain("definitions", "Words and marks"))
    return entries
  }

  private static func withheldIntroduction(_ figures: PublishedFigures) -> PageText {
    switch figures.profile {
    case .internal:
      "Nothing was withheld: this is an internal report and shows small numbers."
    case .publish, .strict:
      figures.withheld.isEmpty
        ? """
        No whole table was withheld. Single figures marked [c] are hidden because they are, or would \
        reveal, a small number of people.
        """
        : """
        These tables could not be shown without a risk that somebody is recognised. Single figures \
        marked [c] are hidden for the same reason.
        """
    }
  }

  private static func provenance(_ generated: Provenance) -> [PageTerm] {
    var terms = generated.inputs.map {
      PageTerm(term: PageText($0.name), meaning: PageText("SHA-256 \($0.sha256)"))
    }
    if !generated.schemas.isEmpty {
      terms.append(
        PageTerm(
          term: "Survey schemas", meaning: PageText(generated.schemas.joined(separator: ", "))))
    }
    if let codebook = generated.codebook {
      terms.append(PageTerm(term: "Codebook", meaning: PageText(codebook)))
    }
    terms.append(
      PageTerm(term: "Made with", meaning: PageText("SurveyVoice \(generated.version)")))
    return terms
  }

  private static func unique(_ words: [String]) -> [String] {
    var kept: [String] = []
    for word in words where !kept.contains(word) { kept.append(word) }
    return kept
  }
}
