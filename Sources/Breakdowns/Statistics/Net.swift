import Surveys

/// A named group of options of one question, such as "agree" over two of them.
struct Net: Sendable, Equatable {
  var name: String
  var label: String
  /// Positions of options, ascending.
  var options: [Int]

  /// The nets of `field` over `options`: those its categories name, then the schema's roll-ups.
  static func of(_ field: SurveyField, in schema: SurveySchema, options: [CountedOption]) -> [Net] {
    let position = { (value: String) in options.firstIndex { $0.value == value } }
    var nets: [Net] = []
    for category in field.categories {
      guard let name = category.net, let option = position(category.value) else { continue }
      if let known = nets.firstIndex(where: { $0.name == name }) {
        nets[known].options.append(option)
      } else {
        let label = schema.rollups.first { $0.name == name }?.label
        nets.append(Net(name: name, label: label ?? words(name), options: [option]))
      }
    }
    for rollup in schema.rollups where !nets.contains(where: { $0.name == rollup.name }) {
      if let only = rollup.field, only != field.name { continue }
      let members = rollup.values.compactMap(position)
      // A roll-up without a field belongs to the fields that have all its values.
      guard members.count == rollup.values.count, !members.isEmpty else { continue }
      nets.append(Net(name: rollup.name, label: rollup.label, options: members.sorted()))
    }
    return nets
  }

  /// `net_agree` as words.
  private static func words(_ name: String) -> String {
    let spaced = String(name.map { $0 == "_" || $0 == "-" ? " " : $0 })
    return spaced.prefix(1).uppercased() + spaced.dropFirst()
  }
}
