/// A date format in the Table Schema's notation (strptime): `%d/%m/%Y %H:%M`.
package struct DateFormat: Sendable, Equatable {
  private enum Piece: Sendable, Equatable {
    case day, month, year, shortYear, hour, minute, second, monthName
    case literal(UInt8)
  }

  private let pieces: [Piece]

  /// Nil where the format is the standard's `default` or `any`, or has a directive that is not read.
  package init?(_ format: String) {
    guard format.contains("%") else { return nil }
    var pieces: [Piece] = []
    var bytes = Substring(format).utf8[...]
    while let byte = bytes.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        pieces.append(.literal(byte))
        continue
      }
      switch bytes.popFirst() {
      case UInt8(ascii: "d"): pieces.append(.day)
      case UInt8(ascii: "m"): pieces.append(.month)
      case UInt8(ascii: "Y"): pieces.append(.year)
      case UInt8(ascii: "y"): pieces.append(.shortYear)
      case UInt8(ascii: "H"): pieces.append(.hour)
      case UInt8(ascii: "M"): pieces.append(.minute)
      case UInt8(ascii: "S"): pieces.append(.second)
      case UInt8(ascii: "b"), UInt8(ascii: "B"): pieces.append(.monthName)
      case UInt8(ascii: "%"): pieces.append(.literal(UInt8(ascii: "%")))
      default: return nil
      }
    }
    self.pieces = pieces
  }

  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The date that `bytes` stand for in this format, or nil.
  package func read(_ bytes: UnsafeBufferPointer<UInt8>) -> CivilDate? {
    var date = CivilDate(year: 1970, month: 1, day: 1)
    var hour = 0
    var minute = 0
    var second = 0
    var at = 0
    func number(_ most: Int) -> Int? {
      var value = 0
      var digits = 0
      while at < bytes.count, digits < most, (0x30...0x39).contains(bytes[at]) {
        value = value * 10 + Int(bytes[at] - 0x30)
        digits += 1
        at += 1
      }
      return digits > 0 ? value : nil
    }
    for piece in pieces {
      switch piece {
      case .literal(let byte):
        guard at < bytes.count, bytes[at] == byte else { return nil }
        at += 1
      case .monthName:
        var letters: [UInt8] = []
        while at < bytes.count, (0x61...0x7A).contains(bytes[at] | 0x20) {
          letters.append(bytes[at] | 0x20)
          at += 1
        }
        guard letters.count >= 3,
          let month = Self.names.firstIndex(where: {
            Array($0.lowercased().utf8).starts(with: letters)
          })
        else { return nil }
        date.month = month + 1
      case .day, .month, .hour, .minute, .second, .shortYear, .year:
        guard let value = number(piece == .year ? 4 : 2) else { return nil }
        switch piece {
        case .day: date.day = value
        case .month: date.month = value
        case .year: date.year = value
        case .shortYear: date.year = value + (value <= 68 ? 2000 : 1900)
        case .hour: hour = value
        case .minute: minute = value
        case .second: second = value
        case .literal, .monthName: break
        }
      }
    }
    guard at == bytes.count, hour < 24, minute < 60, second < 61 else { return nil }
    date.second = min(hour * 3600 + minute * 60 + second, 86_399)
    return date
  }

  /// The date in this format.
  package func write(_ date: CivilDate) -> String {
    var out = ""
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    for piece in pieces {
      switch piece {
      case .literal(let byte): out.unicodeScalars.append(Unicode.Scalar(byte))
      case .day: out += padded(date.day, 2)
      case .month: out += padded(date.month, 2)
      case .year: out += padded(date.year, 4)
      case .shortYear: out += padded(date.year % 100, 2)
      case .hour: out += padded(date.second / 3600, 2)
      case .minute: out += padded(date.second / 60 % 60, 2)
      case .second: out += padded(date.second % 60, 2)
      case .monthName: out += Self.names[max(0, min(11, date.month - 1))]
      }
    }
    return out
  }
}
