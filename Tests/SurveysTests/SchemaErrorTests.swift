import Testing

@testable import Surveys

/// What is said of a schema that is wrong: each fault with its line and column, all at once.
struct SchemaErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var yaml: String
    var message: String
    var testDescription: String { name }
  }

  /// A whole file with one field's line to fill in, which is line 4.
  private static func field(_ line: String) -> String {
    "name: s\ntitle: S\nfields:\n  - \(line)\n"
  }

  static let cases: [Case] = [
    Case(
      name: "a misspelt key of the file",
      yaml: "name: s\ntitel: S\ntitle: S\nfields:\n  - {name: a, title: A, kind: text}\n",
      message:
        "s.yaml, line 2, column 1: ‘titel’ is not a key of a schema file. Did you mean ‘title’?"),
    Case(
      name: "a misspelt key of a field",
      yaml: field("{name: a, title: A, kind: text, privcay: drop}"),
      message:
        "s.yaml, line 4, column 37: ‘privcay’ is not a key of a field. Did you mean ‘privacy’?"),
    Case(
      name: "a key nothing is like", yaml: field("{name: a, title: A, kind: text, colour: red}"),
      message: "s.yaml, line 4, column 37: ‘colour’ is not a key of a field."),
    Case(
      name: "a misspelt key of an option",
      yaml: field("{name: a, title: A, kind: single_choice, categories: [{value: x, lable: X}]}"),
      message: "s.yaml, line 4, column 70: ‘lable’ is not a key of an option. Did you mean ‘label’?"
    ),
    Case(
      name: "a misspelt constraint",
      yaml: field("{name: a, title: A, kind: text, constraints: {requird: true}}"),
      message:
        "s.yaml, line 4, column 51: ‘requird’ is not a key of constraints. Did you mean ‘required’?"
    ),
    Case(
      name: "no title", yaml: field("{name: a, kind: text}"),
      message: "s.yaml, line 4, column 5: the field ‘a’ has no ‘title’, which it needs."),
    Case(
      name: "no kind", yaml: field("{name: a, title: A}"),
      message: "s.yaml, line 4, column 5: the field ‘a’ has no ‘kind’, which it needs."),
    Case(
      name: "no name", yaml: field("{title: A, kind: text}"),
      message: "s.yaml, line 4, column 5: a field has no ‘name’, which it needs."),
    Case(
      name: "no fields", yaml: "name: s\ntitle: S\n",
      message: "s.yaml, line 1, column 1: the schema has no ‘fields’, which it needs."),
    Case(
      name: "an empty list of fields", yaml: "name: s\ntitle: S\nfields: []\n",
      message: "s.yaml, line 3, column 9: ‘fields’ should be a list of at least one field."),
    Case(
      name: "a misspelt kind",
      yaml: field("{name: a, title: A, kind: single_chioce, categories: [x, y]}"),
      message:
        "s.yaml, line 4, column 31: ‘single_chioce’ is not a value of ‘kind’: it takes identifier, "
        + "single_choice, multiple_choice, scale, ranking, number, date, text, other_text or "
        + "consent. "
        + "Did you mean ‘single_choice’?"),
    Case(
      name: "a misspelt role", yaml: field("{name: a, title: A, kind: text, role: coment}"),
      message:
        "s.yaml, line 4, column 43: ‘coment’ is not a value of ‘role’: it takes outcome, group, "
        + "comment, "
        + "weight, setting, completion, answered_by, child, goal, actual, ideal or "
        + "quote_permission. "
        + "Did you mean ‘comment’?"),
    Case(
      name: "an unknown type", yaml: field("{name: a, title: A, kind: text, type: strng}"),
      message: "Did you mean ‘string’?"),
    Case(
      name: "an unknown audience",
      yaml: "name: s\ntitle: S\naudience: parents\nfields:\n  - {name: a, title: A, kind: text}\n",
      message:
        "s.yaml, line 3, column 11: ‘parents’ is not a value of ‘audience’: it takes parent_carer, "
        + "young_person, education_provider or practitioner."),
    Case(
      name: "a name that is no slug",
      yaml: "name: My survey\ntitle: S\nfields:\n  - {name: a, title: A, kind: text}\n",
      message:
        "s.yaml, line 1, column 7: ‘name’ should be a slug: lower-case letters, digits and hyphens."
    ),
    Case(
      name: "a field twice",
      yaml: field("{name: a, title: A, kind: text}\n  - {name: a, title: B, kind: text}"),
      message:
        "s.yaml, line 5, column 5: the field ‘a’ is there twice; each needs a name of its own."),
    Case(
      name: "an option twice",
      yaml: field(
        "{name: a, title: A, kind: single_choice, categories: [{value: x, label: X}, {value: x, "
          + "label: Y}]}"
      ),
      message: "the option ‘x’ is there twice; each needs a name of its own."),
    Case(
      name: "a label twice",
      yaml: field(
        "{name: a, title: A, kind: single_choice, categories: [{value: x, label: X}, {value: y, "
          + "label: X}]}"
      ),
      message: "two options of ‘a’ are both written ‘X’; an answer could mean either."),
    Case(
      name: "a label twice but for its case",
      yaml: field(
        "{name: a, title: A, kind: single_choice, categories: [{value: x, label: Yes}, {value: "
          + "y, label: \"YES \"}]}"
      ),
      message: "two options of ‘a’ are both written"),
    Case(
      name: "one option's alias is another's label",
      yaml: field(
        "{name: a, title: A, kind: single_choice, categories: [{value: x, label: X}, {value: y, "
          + "label: Why, aliases: [X]}]}"
      ),
      message: "two options of ‘a’ are both written ‘X’; an answer could mean either."),
    Case(
      name: "a choice without options", yaml: field("{name: a, title: A, kind: multiple_choice}"),
      message:
        "s.yaml, line 4, column 31: ‘a’ is a multiple_choice and needs ‘categories’: its "
        + "options, each with "
        + "a value and a label."),
    Case(
      name: "a choice with an empty list of options",
      yaml: field("{name: a, title: A, kind: single_choice, categories: []}"),
      message: "‘a’ is a single_choice and needs ‘categories’"),
    Case(
      name: "an option without a value",
      yaml: field("{name: a, title: A, kind: single_choice, categories: [{label: X}]}"),
      message: "s.yaml, line 4, column 59: an option has no ‘value’, which it needs."),
    Case(
      name: "a field that is not there",
      yaml: field(
        "{name: a, title: A, kind: other_text, otherOf: outcom}\n  - {name: outcome, title: O, "
          + "kind: text}"
      ),
      message:
        "s.yaml, line 4, column 5: ‘otherOf’ names a field ‘outcom’ that the schema does not have. "
        + "Did you mean ‘outcome’?"),
    Case(
      name: "an option that is not there",
      yaml: field(
        "{name: a, title: A, kind: text, askedIf: p=EHC}\n  - {name: p, title: P, kind: "
          + "single_choice, categories: [EHCP, none]}"
      ),
      message: "‘askedIf’ names an option ‘EHC’ that ‘p’ does not have. Did you mean ‘EHCP’?"),
    Case(
      name: "routing that cannot be read",
      yaml: field("{name: a, title: A, kind: text, askedIf: always}"),
      message: "s.yaml, line 4, column 46: ‘askedIf’ should be written field=value."),
    Case(
      name: "a midpoint that is no option",
      yaml: field(
        "{name: a, title: A, kind: scale, midpoint: neiter, categories: [agree, neither]}"),
      message: "‘midpoint’ names an option ‘neiter’ that ‘a’ does not have. Did you mean ‘neither’?"
    ),
    Case(
      name: "a roll-up of no field",
      yaml: field("{name: a, title: A, kind: text}")
        + "rollups: [{name: r, field: b, values: [x]}]\n",
      message: "‘rollups’ names a field ‘b’ that the schema does not have."),
    Case(
      name: "a list where a word should be",
      yaml: "name: [s]\ntitle: S\nfields:\n  - {name: a, title: A, kind: text}\n",
      message: "s.yaml, line 1, column 7: ‘name’ should be a word or a line of text."),
    Case(
      name: "a word where a list should be", yaml: "name: s\ntitle: S\nfields: many\n",
      message: "s.yaml, line 3, column 9: ‘fields’ should be a list."),
    Case(
      name: "a field that is a word", yaml: "name: s\ntitle: S\nfields: [outcome]\n",
      message: "s.yaml, line 3, column 10: ‘a field’ should be a mapping of keys and values."),
    Case(
      name: "a flag that is neither",
      yaml: field("{name: a, title: A, kind: scale, categoriesOrdered: maybe}"),
      message: "s.yaml, line 4, column 57: ‘categoriesOrdered’ should be true or false."),
    Case(
      name: "a number that is none",
      yaml: field("{name: a, title: A, kind: number, constraints: {minimum: few}}"),
      message: "‘minimum’ should be a number."),
    Case(
      name: "a pattern that cannot be read",
      yaml: field("{name: a, title: A, kind: text, constraints: {pattern: \"[a-\"}}"),
      message: "s.yaml, line 4, column 60: ‘pattern’ should be a regular expression."),
    Case(
      name: "a reason that is none",
      yaml: field(
        "{name: a, title: A, kind: single_choice, categories: [{value: x, label: X, missing: "
          + "unknown}]}"
      ),
      message: "‘unknown’ is not a value of ‘missing’"),
    Case(
      name: "a missing value whose label is no reason",
      yaml:
        "name: s\ntitle: S\nmissingValues: [{value: x, label: dont_now}]\nfields:\n  - {name: a, "
        + "title: A, kind: text}\n",
      message:
        "s.yaml, line 3, column 35: ‘dont_now’ is not a value of ‘label’: it takes not_asked, "
        + "skipped, "
        + "not_applicable, prefer_not_to_say, dont_know or unreadable. Did you mean ‘dont_know’?"),
    Case(
      name: "aliases for a tool that is not known",
      yaml: field("{name: a, title: A, kind: text, aliases: {surveymonky: [B]}}"),
      message:
        "s.yaml, line 4, column 47: ‘surveymonky’ is not a key of ‘aliases’. Did you mean "
        + "‘surveymonkey’?"
    ),
    Case(
      name: "no YAML", yaml: "name: s\n  title: [\n", message: "s.yaml, line "),
    Case(
      name: "a key twice",
      yaml: "name: s\nname: t\ntitle: S\nfields:\n  - {name: a, title: A, kind: text}\n",
      message: "the key name is there twice"),
    Case(
      name: "nothing", yaml: "",
      message: "s.yaml, line 1, column 1: this is not YAML: the file is empty."),
    Case(name: "a comment alone", yaml: "# nothing\n", message: "the file is empty"),
    Case(
      name: "a word alone", yaml: "survey\n",
      message: "‘a schema file’ should be a mapping of keys and values."),
  ]

  @Test(arguments: cases)
  func `a fault is named with its place`(_ example: Case) {
    let error = #expect(throws: SchemaError.self) {
      try SchemaLoader.load(yaml: example.yaml, file: "s.yaml")
    }
    let words = error.map(SchemaErrorText.words) ?? ""
    #expect(words.contains(example.message), "\(words)")
    #expect(words.hasPrefix("s.yaml"))
  }

  @Test func `all faults are named at once, in the file's order`() {
    let error = #expect(throws: SchemaError.self) {
      try SchemaLoader.load(
        yaml:
          "name: s\ntitle: S\nwav: 1\nfields:\n  - {name: a, title: A, kind: txt}\n  - {name: b, "
          + "kind: text}\n",
        file: "s.yaml")
    }
    #expect(error?.problems.map(\.line) == [3, 5, 6])
  }

  @Test func `files that cannot be opened`() {
    func words(_ path: String) -> String {
      do throws(SchemaError) {
        _ = try SchemaLoader.load(path: path)
        return "no error"
      } catch {
        return SchemaErrorText.words(for: error)
      }
    }
    #expect(
      words("/no/such/survey.yaml").hasPrefix(
        "survey.yaml: the schema cannot be opened (there is no such file)"))
    #expect(words("/tmp").hasPrefix("tmp: the schema cannot be opened (it is a folder)"))
  }
}
