#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A number as a spreadsheet's file writes it, and as people see it.
struct NumberText {
  /// The digits before any exponent, read as one whole number, as far as they fit.
  private var mantissa: UInt64 = 0
  private var significantDigits = 0
  private var fractionDigits = 0
  private var hasPoint = false
  private var isNegative = false
  private var isPlain = true
  private let bytes: UnsafeBufferPointer<UInt8>

  /// A number's text without white space around it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var position = 0
    if let first = bytes.first, first == UInt8(ascii: "-") {
      isNegative = true
      position = 1
    }
    // A number that begins with its point has its zero put in front, as any odd one has.
    if position == bytes.count || bytes[position] == UInt8(ascii: ".") { isPlain = false }
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        if significantDigits > 0 || byte != UInt8(ascii: "0") { significantDigits += 1 }
        if significantDigits <= 18 { mantissa = mantissa * 10 + UInt64(byte & 0x0F) }
        if hasPoint { fractionDigits += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        isPlain = false
        return
      }
      position += 1
    }
  }

  /// The powers of ten that a `Double` holds exactly.
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The number, or nil where the text is none.
  var value: Double? {
    // Exact: both sides of the division are, and it rounds once.
    if isPlain, significantDigits <= 15, fractionDigits < Self.powers.count {
      let size = Double(mantissa) / Self.powers[fractionDigits]
      return isNegative ? -size : size
    }
    let value = Double(String(decoding: bytes, as: UTF8.self))
    return value?.isFinite == true ? value : nil
  }

  /// Appends the number as people see it: the shortest decimal of at most 15 significant digits.
  ///
  /// Whole numbers stay as they are written, however long: they may be identifiers. What is no
  /// number is appended as it stands, and false returned.
  func append(to text: inout GrowingBytes) -> Bool {
    if isPlain, !hasPoint {
      text.append(bytes)
      return true
    }
    if isPlain, significantDigits <= 15, let base = bytes.baseAddress {
      var end = bytes.count
      while bytes[end - 1] == UInt8(ascii: "0") { end -= 1 }
      if bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      let isWhole = end == 0 || (end == 1 && isNegative)
      if mantissa == 0 || isWhole {
        text.append(UInt8(ascii: "0"))
      } else {
        text.append(base, count: end)
      }
      return true
    }
    guard let value else {
      text.append(bytes)
      return false
    }
    Self.append(value, to: &text)
    return true
  }

  /// Appends a number in at most 15 significant digits, without an exponent where it is of an
  /// ordinary size: from a billionth to a sextillion.
  static func append(_ value: Double, to text: inout GrowingBytes) {
    guard value != 0 else {
      text.append(UInt8(ascii: "0"))
      return
    }
    if value < 0 { text.append(UInt8(ascii: "-")) }
    var (digits, exponent) = decimal(of: abs(value))
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    guard exponent >= -9, exponent < 21 else {
      text.append(digits[0])
      if digits.count > 1 {
        text.append(UInt8(ascii: "."))
        digits[1...].withUnsafeBufferPointer { text.append($0) }
      }
      text.append(UInt8(ascii: "E"))
      text.append(exponent < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
      text.append(number: abs(exponent), digits: 2)
      return
    }
    if exponent < 0 {
      text.append("0.")
      text.append(repeating: UInt8(ascii: "0"), count: -exponent - 1)
    }
    for (index, digit) in digits.enumerated() {
      if index == exponent + 1, exponent >= 0 { text.append(UInt8(ascii: ".")) }
      text.append(digit)
    }
    text.append(repeating: UInt8(ascii: "0"), count: exponent + 1 - digits.count)
  }

  /// The 15 digits nearest to a number above zero, and the power of ten of the first.
  private static func decimal(of value: Double) -> (digits: [UInt8], exponent: Int) {
    // The C library's rounding is exact, and its `C` locale is never changed.
    var written = [CChar](repeating: 0, count: 32)
    _ = withVaList([value]) { vsnprintf(&written, written.count, "%.14e", $0) }
    var digits: [UInt8] = []
    var exponent = 0
    var exponentIsNegative = false
    var isExponent = false
    for character in written.prefix(while: { $0 != 0 }) {
      let byte = UInt8(bitPattern: character)
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isExponent { exponent = exponent * 10 + Int(byte & 0x0F) } else { digits.append(byte) }
      case UInt8(ascii: "e"): isExponent = true
      case UInt8(ascii: "-"): exponentIsNegative = true
      default: break
      }
    }
    if digits.isEmpty { digits = [UInt8(ascii: "0")] }
    return (digits, exponentIsNegative ? -exponent : exponent)
  }
}
