/// Lengths and places as text: one decimal at most, no exponent, the same on every machine.
///
/// A tenth of a unit is a tenth of a pixel: finer than any screen or printer shows.
enum SVGNumber {
  /// The number as an attribute takes it ("12.5"); what is not a number reads 0.
  static func text(_ value: Double) -> String {
    var bytes: [UInt8] = []
    write(value, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same, at the end of some bytes.
  static func write(_ value: Double, into bytes: inout [UInt8]) {
    guard value.isFinite, abs(value) < 1e9 else { return bytes.append(0x30) }
    let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
    if tenths < 0 { bytes.append(0x2D) }
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    var divisor: UInt = 1
    while whole / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(whole / divisor % 10))
      divisor /= 10
    }
    if rest > 0 {
      bytes.append(0x2E)
      bytes.append(0x30 + UInt8(rest))
    }
  }
}
