internal import ExportTables
internal import Foundation

/// Writes a draft as YAML that people read and edit.
package enum SchemaDraftWriter {
  /// The whole file, with a line end at its end.
  package static func yaml(_ draft: SchemaDraft) -> String {
    var out = ""
    for note in draft.notes { out += YAMLText.comment(note, indent: "") }
    out += "$schema: https://datapackage.org/profiles/2.0/tableschema.json\n"
    out += "name: \(YAMLText.scalar(draft.name))\n"
    out += "title: \(YAMLText.scalar(draft.title))\n"
    out += "version: \"0.1\"\n"
    out += "# wave: \"2025\"\n"
    out += "# audience: one of " + Audience.allCases.map(\.rawValue).joined(separator: ", ") + "\n"
    if draft.unit != .respondents { out += "unit: \(draft.unit.rawValue)\n" }
    out += "fieldsMatch: equal\n"
    out += "missingValues:\n"
    out += missing(SchemaDraft.usualMissingForms + draft.missingForms, indent: "  ")
    out += "fields:\n"
    for field in draft.fields { out += text(field) }
    out += leftOut(draft)
    return out
  }

  /// Forms of "no answer", one a line; the standard wants each label once.
  private static func missing(_ forms: [MissingForm], indent: String) -> String {
    var seen: Set<MissingReason> = []
    return forms.map { form in
      let value = form.value.isEmpty ? "\"\"" : YAMLText.inBrackets(form.value)
      let label = seen.insert(form.reason).inserted ? ", label: \(form.reason.rawValue)" : ""
      return "\(indent)- {value: \(value)\(label)}\n"
    }.joined()
  }

  private static func text(_ draft: DraftField) -> String {
    let field = draft.field
    var out = ""
    for note in draft.notes { out += YAMLText.comment(note, indent: "  ") }
    out += "  - name: \(YAMLText.scalar(field.name))\n"
    func line(_ key: String, _ value: String) { out += "    \(key): \(value)\n" }
    line("title", YAMLText.scalar(field.title))
    line("type", field.type)
    line("kind", field.kind.rawValue)
    if let role = field.role {
      line("role", role.rawValue + (draft.roleNote.map { "  # \($0)" } ?? ""))
    }
    for proposal in draft.proposals { out += "    # \(proposal)\n" }
    if let question = field.question { line("question", YAMLText.scalar(question)) }
    if let other = field.otherOf { line("otherOf", YAMLText.scalar(other)) }
    if let layout = field.layout { line("layout", layout.rawValue) }
    if field.type == "list" {
      line("itemType", "string")
      line("delimiter", YAMLText.quoted(field.delimiter ?? ";"))
    }
    if field.privacy != .keep { line("privacy", field.privacy.rawValue) }
    out += aliases(field)
    if !field.categories.isEmpty {
      if field.categoriesOrdered { line("categoriesOrdered", "true") }
      if let midpoint = field.midpoint { line("midpoint", YAMLText.scalar(midpoint)) }
      out += "    categories:\n"
      for option in field.categories { out += "      - \(category(option))\n" }
    }
    if let forms = field.missingForms {
      out += "    missingValues:\n" + missing(forms, indent: "      ")
    }
    out += constraints(field)
    return out
  }

  private static func category(_ option: AnswerOption) -> String {
    var parts = [
      "value: \(YAMLText.inBrackets(option.value))",
      "label: \(YAMLText.inBrackets(option.label))",
    ]
    if !option.aliases.isEmpty { parts.append("aliases: \(YAMLText.list(option.aliases))") }
    if option.exclusive { parts.append("exclusive: true") }
    if let missing = option.missing { parts.append("missing: \(missing.rawValue)") }
    if let net = option.net { parts.append("net: \(YAMLText.inBrackets(net))") }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  private static func aliases(_ field: SurveyField) -> String {
    guard !field.aliases.isEmpty else { return "" }
    var tools: [String?] = []
    for alias in field.aliases where !tools.contains(alias.tool) { tools.append(alias.tool) }
    func texts(_ tool: String?) -> [String] {
      field.aliases.filter { $0.tool == tool }.map(\.text)
    }
    if tools == [nil] { return "    aliases: \(YAMLText.list(texts(nil)))\n" }
    // A mapping names tools alone: what any tool may write stands under each of them.
    let common = texts(nil)
    var out = "    aliases:\n"
    for tool in tools.compactMap({ $0 }) {
      out += "      \(tool): \(YAMLText.list(texts(tool) + common))\n"
    }
    return out
  }

  private static func constraints(_ field: SurveyField) -> String {
    var parts: [String] = []
    if field.required { parts.append("required: true") }
    if let low = field.minimum { parts.append("minimum: \(number(low))") }
    if let high = field.maximum { parts.append("maximum: \(number(high))") }
    let isScalar: Bool =
      switch field.kind {
      case .singleChoice, .scale, .consent: true
      case .identifier, .multipleChoice, .ranking, .number, .date, .text, .otherText: false
      }
    if isScalar, !field.categories.isEmpty, field.type == "string" {
      parts.append("enum: \(YAMLText.list(field.categories.map(\.value)))")
    }
    guard !parts.isEmpty else { return "" }
    return "    constraints:\n" + parts.map { "      \($0)\n" }.joined()
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  /// What is left out, and how to put it back.
  private static func leftOut(_ draft: SchemaDraft) -> String {
    var out = ""
    let told = draft.schema.leftOut
    if !told.isEmpty {
      out += "# Columns that are never read, by their headings.\nleftOut:\n"
      for column in told {
        out +=
          "  - {header: \(YAMLText.inBrackets(column.header)), reason: \(column.reason.rawValue)}\n"
      }
    }
    let personal = draft.leftOut.filter { $0.reason == .personal }
    if !personal.isEmpty {
      out += "#\n# Left out because they look personal; nothing of them is read, stored or shown:\n"
      for column in personal { out += line(column) }
      out += YAMLText.comment(
        "To put one back, add a field with its heading as the title, and say what becomes of it: "
          + "privacy: drop (a column that stays empty), hash (a code in its place) or sealed (kept "
          + "only encrypted)." + (told.isEmpty ? "" : " Take it out of leftOut too."), indent: "")
    }
    let metadata = draft.leftOut.filter { $0.reason == .metadata }
    if !metadata.isEmpty {
      out += "#\n# Left out because the survey tool adds them and nobody answers them:\n"
      for column in metadata.prefix(60) { out += line(column) }
      if metadata.count > 60 { out += "#   and \(metadata.count - 60) more\n" }
    }
    return out
  }

  private static func line(_ column: LeftOutColumn) -> String {
    let place = column.column > 0 ? CellLocation.columnName(column.column) : "-"
    let shown = HeaderWording.short(column.header)
    return "#   \(place): \(shown.isEmpty ? "(no heading)" : shown)"
      + (column.why.isEmpty ? "" : " (\(column.why))") + "\n"
  }
}
