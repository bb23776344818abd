internal import Foundation

/// A value of a JSON file whose shape is not to be trusted: whatever is missing is empty.
struct JSONValue {
  private let value: Any?

  init(_ value: Any?) { self.value = value }

  subscript(key: String) -> JSONValue {
    JSONValue((value as? [String: Any])?[key])
  }

  /// Words, or a number as words; empty for anything else.
  var text: String {
    if let text = value as? String { return text }
    if let number = value as? NSNumber { return number.stringValue }
    return ""
  }

  var list: [JSONValue] { (value as? [Any])?.map(JSONValue.init) ?? [] }

  /// A list's values, or those of numbered keys in the order of their numbers.
  var items: [JSONValue] {
    if let list = value as? [Any] { return list.map(JSONValue.init) }
    return keys.map { self[$0] }
  }

  /// The keys of an object, numbers in their order.
  var keys: [String] {
    guard let object = value as? [String: Any] else { return [] }
    return object.keys.sorted {
      let order = $0.compare($1, options: .numeric)
      return order == .orderedSame ? $0 < $1 : order == .orderedAscending
    }
  }

  var isEmpty: Bool {
    if let object = value as? [String: Any] { return object.isEmpty }
    if let list = value as? [Any] { return list.isEmpty }
    return text.isEmpty
  }
}
