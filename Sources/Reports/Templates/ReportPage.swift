/// What the template `page` shows.
struct ReportPage {
  var title: PageText
  var subtitle: PageText?
  var styles: TrustedMarkup
  /// The patterns all pictures of the page share.
  var patterns: TrustedMarkup
  /// What every page of an internal report says; nil otherwise.
  var banner: PageText?
  var facts: [PageTerm]
  var glance: [GlanceGroup]
  var contents: [ContentsEntry]
  var about: [PageText]
  var answered: [AnsweredRow]
  var hasAnswered: Bool
  var parts: [ReportPart]
  var withheldIntroduction: PageText
  var withheld: [WithheldEntry]
  var hasWithheld: Bool
  var readings: [ExportReading]
  var hasReadings: Bool
  var methods: [PageTerm]
  var definitions: [PageTerm]
  var provenance: [PageTerm]
}

/// A word and what it means, or a name and its value.
struct PageTerm {
  var term: PageText
  var meaning: PageText
}

/// The outcomes of the surveys, or those of the case reviews, at a glance.
struct GlanceGroup {
  var anchor: PageText
  var heading: PageText
  var cards: [GlanceCard]
}

/// One outcome at a glance.
struct GlanceCard {
  /// The section it is from.
  var anchor: PageText
  var voice: PageText
  var title: PageText
  var sentence: PageText
  /// Nil where no chart may be drawn.
  var chart: TrustedMarkup?
}

/// A line of the contents.
struct ContentsEntry {
  var anchor: PageText
  var words: PageText
  /// The questions under it; nil where there are none.
  var questions: ContentsQuestions?
}

/// The questions of a part, in a list that opens and closes.
struct ContentsQuestions {
  var isOpen: Bool
  /// "17 questions".
  var count: PageText
  /// A line a question with a link for each of its groups (see ``ContentsMarkup``).
  var list: TrustedMarkup
}

/// Why tables were left out, with their names.
struct WithheldEntry {
  var reason: PageText
  var tables: [PageText]
}

/// One survey in the table of who answered.
struct AnsweredRow {
  var survey: PageText
  var audience: PageText
  var accepted: PageText
}

/// What the template `part` shows: one section of questions.
struct ReportPart {
  var anchor: PageText
  var heading: PageText
  /// Whose voice it is, in a word or two; nil where there are several.
  var voice: PageText?
  var paragraphs: [PageText]
  var questions: [ReportQuestion]
}

/// What the template `question` shows: everybody's chart and table, what is said of all of the
/// question's tables, and those tables.
struct ReportQuestion {
  var anchor: PageText
  /// Whose answers these are, where the section does not say.
  var voice: PageText?
  var title: PageText
  var sentence: PageText?
  /// "Machine-coded, not checked", on themes.
  var caution: PageText?
  var wording: PageText?
  var base: PageText
  var otherBases: PageText?
  /// Chart and table (see ``FigureMarkup``).
  var figure: TrustedMarkup
  var nets: PageText?
  var notes: [PageText]
  var hasNotes: Bool
  var groups: [ReportGroup]
  var source: PageText
}

/// What the template `group` shows: one of a question's tables by groups.
struct ReportGroup {
  var anchor: PageText
  /// What the groups are: "district".
  var name: PageText
  /// What people were asked about themselves, where the heading does not say it.
  var question: PageText?
  var sentence: PageText?
  var figure: TrustedMarkup
  /// What is true of this table and not of its question's.
  var notes: PageText?
}

/// How one export was read.
struct ExportReading {
  var name: PageText
  var anchor: PageText
  var tool: PageText
  var schema: PageText
  var steps: [ReconciliationRow]
  var findings: [FindingRow]
  var hasFindings: Bool
  var comments: PageText?
}

/// One line of a file's reconciliation.
struct ReconciliationRow {
  var name: PageText
  var meaning: PageText
  var count: PageText
  var kind: PageText
}

/// One finding of a file.
struct FindingRow {
  var severity: PageText
  var message: PageText
}
