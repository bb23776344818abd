/// A survey as the council describes it: the clean table's fields, and how exports map into them.
///
/// The file is a Frictionless Table Schema (version 2) with extra properties; see
/// `SurveySchemas/README.md` for the language, property by property.
package struct SurveySchema: Sendable, Equatable {
  /// The slug the schema is asked for by, and named by in every output.
  package var name: String
  package var title: String
  package var version: String?
  package var wave: String?
  package var area: String?
  package var audience: Audience?
  package var source: EvidenceSource = .survey
  /// What one row of the clean table stands for.
  package var unit: CountingUnit = .respondents
  package var fields: [SurveyField]
  /// Named groups of options, across fields of the same categories ("net" names live here or on categories).
  package var rollups: [Rollup] = []
  /// The Opportunity Matrix's rows over the `actual` and `ideal` fields, kept in file order.
  package var matrix: [OpportunityRow] = []
  /// Raw forms that mean "no answer" anywhere in the file, each with its reason.
  package var missingForms: [MissingForm] = []
  /// Columns of exports that are known, and are not to be read.
  package var leftOut: [LeftOutHeader] = []

  package init(name: String, title: String, fields: [SurveyField]) {
    self.name = name
    self.title = title
    self.fields = fields
  }

  /// The position of the field called `name`, or nil.
  package func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }

  /// The positions of every field playing `role`, in file order.
  package func indices(playing role: FieldRole) -> [Int] {
    fields.indices.filter { fields[$0].role == role }
  }
}

/// Who was asked.
package enum Audience: String, Sendable, CaseIterable, Codable {
  case parentCarer = "parent_carer"
  case youngPerson = "young_person"
  case educationProvider = "education_provider"
  case practitioner
}

/// The instrument an answer came from; the two are never merged into one chart.
package enum EvidenceSource: String, Sendable, CaseIterable, Codable {
  case survey
  case caseReview = "case-review"
}

/// What a count counts.
package enum CountingUnit: String, Sendable, CaseIterable, Codable {
  case respondents, children, cases
}

/// A column that somebody has decided to leave out, by its heading.
package struct LeftOutHeader: Sendable, Equatable {
  package var header: String
  package var reason: DroppedColumn.Reason

  package init(header: String, reason: DroppedColumn.Reason) {
    self.header = header
    self.reason = reason
  }
}

/// One question, or one piece of what every export says about a response.
package struct SurveyField: Sendable, Equatable {
  package var name: String
  package var title: String
  package var kind: QuestionKind
  /// The Table Schema type of the clean column, given or following from `kind`.
  package var type: String
  package var role: FieldRole?
  package var categories: [AnswerOption] = []
  package var categoriesOrdered = false
  /// The value of the option in the middle of an ordered scale; merging never crosses it.
  package var midpoint: String?
  /// Header forms that mean this field, from any tool (`nil` key) or one tool.
  package var aliases: [HeaderAlias] = []
  package var layout: MultipleChoiceLayout?
  /// The shared stem of a matrix's statements, or the topic of a comment (`what_works` ...).
  package var question: String?
  package var otherOf: String?
  package var translationOf: String?
  package var privacy: FieldPrivacy = .keep
  package var waves: [String] = []
  package var askedIf: Routing?
  /// Raw forms that mean "no answer" in this field; where present they replace the file's.
  package var missingForms: [MissingForm]?
  package var required = false
  package var minimum: Double?
  package var maximum: Double?
  package var pattern: String?
  /// The standard's `format`, such as `%d/%m/%Y` for a date.
  package var format: String?
  /// The standard's in-cell delimiter of a `list`.
  package var delimiter: String?

  package init(name: String, title: String, kind: QuestionKind) {
    self.name = name
    self.title = title
    self.kind = kind
    self.type = kind.tableSchemaType
  }
}

/// How a question is answered.
///
/// A closed list: adding a kind makes the compiler name each place that must decide what to do
/// with it, at decoding, counting and charting.
package enum QuestionKind: String, Sendable, CaseIterable, Codable {
  case identifier
  case singleChoice = "single_choice"
  case multipleChoice = "multiple_choice"
  case scale, ranking, number, date, text
  case otherText = "other_text"
  case consent

  /// The clean column's Table Schema type where the schema names none.
  package var tableSchemaType: String {
    switch self {
    case .identifier, .singleChoice, .scale, .text, .otherText, .consent: "string"
    case .multipleChoice, .ranking: "list"
    case .number: "number"
    case .date: "date"
    }
  }
}

/// What a field is for, beyond being answered.
package enum FieldRole: String, Sendable, CaseIterable, Codable {
  case outcome, group, comment, weight, setting, completion
  case answeredBy = "answered_by"
  case child, goal, actual, ideal
  case quotePermission = "quote_permission"
}

/// One option of a closed question.
package struct AnswerOption: Sendable, Equatable {
  package var value: String
  package var label: String
  package var aliases: [String] = []
  /// Chosen together with another option, it is reported: "none of these" with something else.
  package var exclusive = false
  /// The reason, where choosing this option means that there is no substantive answer.
  package var missing: MissingReason?
  /// The roll-up this option belongs to ("Agree" of "agree" and "strongly agree").
  package var net: String?

  package init(value: String, label: String) {
    self.value = value
    self.label = label
  }
}

/// A header form of a field; `tool` is nil where any tool may write it so.
package struct HeaderAlias: Sendable, Equatable {
  package var tool: String?
  package var text: String

  package init(tool: String? = nil, text: String) {
    self.tool = tool
    self.text = text
  }
}

/// How an export writes a question that takes several answers.
package enum MultipleChoiceLayout: String, Sendable, CaseIterable, Codable {
  case joinedSemicolon = "joined_semicolon"
  case joinedComma = "joined_comma"
  case columnPerOption = "column_per_option"
}

/// What becomes of a field's content once it has been read.
package enum FieldPrivacy: String, Sendable, CaseIterable, Codable {
  case keep, hash, drop, sealed
}

/// A field asked only of those who gave `value` to `field`.
package struct Routing: Sendable, Equatable {
  package var field: String
  package var value: String

  package init(field: String, value: String) {
    self.field = field
    self.value = value
  }
}

/// A raw form that stands for no answer, with the reason it gives.
package struct MissingForm: Sendable, Equatable {
  package var value: String
  package var reason: MissingReason

  package init(value: String, reason: MissingReason) {
    self.value = value
    self.reason = reason
  }
}

/// A named group of options of the fields it lists.
package struct Rollup: Sendable, Equatable {
  package var name: String
  package var label: String
  package var field: String?
  package var values: [String]

  package init(name: String, label: String, field: String?, values: [String]) {
    self.name = name
    self.label = label
    self.field = field
    self.values = values
  }
}

/// One row of the Opportunity Matrix: cases met through `ideal` rather than `actual`.
package struct OpportunityRow: Sendable, Equatable {
  package var name: String
  package var label: String
  package var actual: [String]
  package var ideal: [String]

  package init(name: String, label: String, actual: [String], ideal: [String]) {
    self.name = name
    self.label = label
    self.actual = actual
    self.ideal = ideal
  }
}
