internal import CReadStat

/// The labels that values of an SPSS file have, by the name of their set.
struct LabelSets {
  private enum Key: Hashable {
    case number(Double)
    case text(String)
  }
  private var sets: [String: [Key: [UInt8]]] = [:]

  mutating func add(_ label: UnsafePointer<CChar>, for value: readstat_value_t, in set: String) {
    guard let key = Self.key(value) else { return }
    sets[set, default: [:]][key] = Array(label.bytes)
  }

  /// The label of a value, if it has one that says anything.
  func label(of value: readstat_value_t, in set: String) -> [UInt8]? {
    guard let labels = sets[set], let key = Self.key(value), let label = labels[key],
      !label.isEmpty
    else { return nil }
    return label
  }

  private static func key(_ value: readstat_value_t) -> Key? {
    if readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING {
      // Values and labels are filled up with spaces to different widths.
      return readstat_string_value(value).map { text in
        var bytes = text.bytes[...]
        while bytes.last == 0x20 { bytes.removeLast() }
        return .text(String(decoding: bytes, as: UTF8.self))
      }
    }
    let number = readstat_double_value(value)
    return number.isNaN ? nil : .number(number)
  }
}
