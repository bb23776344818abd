/// What the template `page` shows.
struct ReportPage {
  var title: PageText
  var subtitle: PageText?
  var styles: TrustedMarkup
  /// What every page of an internal report says; nil otherwise.
  var banner: PageText?
  var facts: [PageTerm]
  var contents: [ContentsEntry]
  var about: [PageText]
  var answered: [AnsweredRow]
  var hasAnswered: Bool
  var parts: [ReportPart]
  var withheldIntroduction: PageText
  var withheld: [PageTerm]
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

/// A line of the contents, with the charts under it.
struct ContentsEntry {
  var anchor: PageText
  var words: PageText
  var links: [ContentsLink]
  var hasLinks: Bool
}

/// A chart's line in the contents.
struct ContentsLink {
  var anchor: PageText
  var words: PageText
}

/// One survey in the table of who answered.
struct AnsweredRow {
  var survey: PageText
  var audience: PageText
  var accepted: PageText
}

/// What the template `part` shows: one section of charts.
struct ReportPart {
  var anchor: PageText
  var heading: PageText
  /// Whose voice it is, in a word or two; nil where there are several.
  var voice: PageText?
  var paragraphs: [PageText]
  var figures: [ReportFigure]
}

/// What the template `figure` shows: one chart with its table and everything said about it.
struct ReportFigure {
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
  /// `pair` where the table stands beside the chart; `stack` where it stands under it.
  var layout: PageText
  /// `long` where it may be parted between two printed pages; `short` otherwise.
  var extent: PageText
  var wide: TrustedMarkup?
  var narrow: TrustedMarkup?
  /// Why there is no chart; nil where there is one.
  var noChart: PageText?
  var table: ReportTable
  var nets: [PageText]
  var hasNets: Bool
  var notes: [PageText]
  var hasNotes: Bool
  var source: PageText
}

/// What the template `table` shows.
struct ReportTable {
  var anchor: PageText
  var caption: PageText
  var marks: PageText?
  /// Whether it may be wider than a telephone and so scrolls in a box of its own.
  var isWide: Bool
  /// `grouped` where each column is a group; `single` otherwise.
  var kind: PageText
  var corner: PageText
  var columns: [PageText]
  var rows: [ReportTableRow]
}

/// One line of a table.
struct ReportTableRow {
  var kind: PageText
  var header: PageText
  var cells: [PageText]
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
  var count: PageText
  var message: PageText
}
