import Foundation
import Testing

/// What a JSON value must be, for holding an output against its contract.
indirect enum JSONShape: Sendable {
  case string, whole, number, flag
  case nullable(JSONShape)
  case list(JSONShape)
  /// An object with at least these keys.
  case object([String: JSONShape])
  /// An object whose keys are data.
  case map(JSONShape)
  /// One of these words.
  case word(Set<String>)

  /// What is wrong with `value`, each with where it stands.
  func faults(in value: Any?, at path: String = "") -> [String] {
    switch self {
    case .string: return value is String ? [] : ["\(path) is no string"]
    case .flag:
      return (value as? NSNumber).map { JSONFlag.isFlag($0) } == true
        ? [] : ["\(path) is no true or false"]
    case .whole:
      guard let number = value as? NSNumber, !JSONFlag.isFlag(number),
        number.doubleValue == number.doubleValue.rounded()
      else { return ["\(path) is no whole number"] }
      return []
    case .number:
      guard let number = value as? NSNumber, !JSONFlag.isFlag(number) else {
        return ["\(path) is no number"]
      }
      return []
    case .nullable(let shape): return value is NSNull ? [] : shape.faults(in: value, at: path)
    case .list(let shape):
      guard let list = value as? [Any] else { return ["\(path) is no list"] }
      return list.enumerated().flatMap { shape.faults(in: $1, at: "\(path)[\($0)]") }
    case .object(let keys):
      guard let object = value as? [String: Any] else { return ["\(path) is no object"] }
      return keys.sorted { $0.key < $1.key }.flatMap { key, shape in
        object[key].map { shape.faults(in: $0, at: "\(path).\(key)") } ?? ["\(path).\(key) is missing"]
      }
    case .map(let shape):
      guard let object = value as? [String: Any] else { return ["\(path) is no object"] }
      return object.flatMap { shape.faults(in: $0.value, at: "\(path).\($0.key)") }
    case .word(let words):
      guard let word = value as? String, words.contains(word) else {
        return ["\(path) is none of \(words.sorted())"]
      }
      return []
    }
  }
}

/// Tells JSON's true and false from its numbers.
enum JSONFlag {
  static func isFlag(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}

/// Expects `value` to have `shape`.
func expect(
  _ value: Any?, has shape: JSONShape, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(shape.faults(in: value) == [], sourceLocation: sourceLocation)
}
