import Surveys

/// A question as it is broken down: what it is called, and how it is counted.
struct Question: Sendable {
  /// The field's name, or `themes`.
  var name: String
  var wording: String
  var title: String
  var column: QuestionColumn
  var nets: [Net]
  /// One of several statements under a shared stem, which a pie would tear apart.
  var isStatement = false
  /// Each response's first preference, of a ranking.
  var isRanking = false
  /// The question who answered for a young person, which is of everybody who did.
  var countsEveryVoice = false
  /// For themes, whether the comments of several fields are taken together.
  var joinsComments = false
  /// The routing: asked only of those who gave this answer.
  var askedIf: String?

  /// A closed question of `schema`.
  init(field index: Int, of responses: Responses, settings: BreakdownSettings)
    throws(QuestionColumn.Refusal)
  {
    let schema = responses.schema
    var column = try QuestionColumn(field: index, of: responses)
    for option in column.options.indices {
      column.options[option].isInBase =
        settings.denominator == .respondents || column.options[option].countsAsAnswered
    }
    let field = schema.fields[index]
    self.column = column
    name = field.name
    title = field.title
    if let stem = field.question, field.kind == .scale || field.kind == .singleChoice {
      isStatement =
        schema.fields.filter { $0.question == stem && $0.kind == field.kind }.count > 1
      wording = "\(stem) – \(field.title)"
    } else {
      wording = field.title
    }
    nets = Net.of(field, in: schema, options: column.options)
    isRanking = field.kind == .ranking
    if let routing = field.askedIf { askedIf = Self.words(routing, in: schema) }
  }

  /// The themes of one comment field, or of all of them.
  init(themes mentions: ThemeMentions, schema: SurveySchema, joining fields: [String]) {
    column = QuestionColumn(themes: mentions)
    nets = []
    joinsComments = fields.count > 1
    let titles = fields.compactMap { name in schema.fields.first { $0.name == name }?.title }
    if let field = mentions.field, !joinsComments {
      name = field
      title = "Themes in: \(titles.first ?? field)"
    } else {
      name = BreakdownRequest.themes
      title = "Themes in comments"
    }
    wording = titles.joined(separator: " / ")
  }

  private static func words(_ routing: Routing, in schema: SurveySchema) -> String {
    guard let field = schema.fields.first(where: { $0.name == routing.field }) else {
      return "\(routing.field) is \(routing.value)"
    }
    let label = field.categories.first { $0.value == routing.value }?.label ?? routing.value
    return "“\(field.title)” with “\(label)”"
  }
}

/// A field that groups come from, with everyone already placed.
struct GroupField: Sendable {
  var name: String
  var title: String
  var placement: Placement
  var groups: [GroupCount]
  /// One placement for each group, where a person may be in several.
  var overlapping: [Placement]? = nil
  /// Groups by who answered for a young person.
  var isAnsweredBy: Bool
}
