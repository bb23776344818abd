internal import Foundation

/// A schema's `pattern`, matched against a whole cell.
///
/// A pattern that is a row of ASCII literals, classes and counts (`R-\d{7}`, `[A-Z]{2}\d+`) is
/// matched over the cell's bytes; any other goes to Foundation's regular expressions, slower and
/// just as exact.
struct BytePattern: Sendable {
  private struct Atom: Sendable {
    /// The bytes it takes, as a bitmap of 128.
    var low: UInt64
    var high: UInt64
    var least: Int
    var most: Int

    @inline(__always)
    func takes(_ byte: UInt8) -> Bool {
      byte < 64
        ? low & (1 << UInt64(byte)) != 0
        : byte < 128 && high & (1 << UInt64(byte - 64)) != 0
    }

    func isDisjoint(with other: Atom) -> Bool { low & other.low == 0 && high & other.high == 0 }
  }

  private let atoms: [Atom]?
  private let expression: NSRegularExpression?

  init(_ pattern: String) {
    atoms = Self.compile(Array(pattern.utf8))
    expression = atoms == nil ? try? NSRegularExpression(pattern: "\\A(?:\(pattern))\\z") : nil
  }

  func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let atoms else {
      guard let expression else { return true }
      let text = String(decoding: bytes, as: UTF8.self)
      return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
    var at = 0
    for atom in atoms {
      var taken = 0
      while taken < atom.most, at < bytes.count, atom.takes(bytes[at]) {
        taken += 1
        at += 1
      }
      if taken < atom.least { return false }
    }
    return at == bytes.count
  }

  /// The pattern as atoms, or nil where it needs more than they can say.
  ///
  /// Taking as much as possible is exact only where what may follow an atom of varying length
  /// cannot begin with what the atom takes.
  private static func compile(_ pattern: [UInt8]) -> [Atom]? {
    var bytes = pattern[...]
    if bytes.first == UInt8(ascii: "^") { bytes = bytes.dropFirst() }
    if bytes.last == UInt8(ascii: "$"), bytes.dropLast().last != UInt8(ascii: "\\") {
      bytes = bytes.dropLast()
    }
    var atoms: [Atom] = []
    while let byte = bytes.popFirst() {
      guard var atom = atom(byte, &bytes) else { return nil }
      if let next = bytes.first {
        switch next {
        case UInt8(ascii: "?"): (atom.least, atom.most) = (0, 1)
        case UInt8(ascii: "*"): (atom.least, atom.most) = (0, .max)
        case UInt8(ascii: "+"): (atom.least, atom.most) = (1, .max)
        case UInt8(ascii: "{"):
          guard let close = bytes.firstIndex(of: UInt8(ascii: "}")) else { return nil }
          let counts = String(decoding: bytes[bytes.startIndex + 1..<close], as: UTF8.self)
            .split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
          guard let least = counts.first ?? nil, least <= 1_000 else { return nil }
          atom.least = least
          if counts.count == 1 {
            atom.most = least
          } else if counts.count == 2 {
            atom.most = counts[1] ?? .max
          } else {
            return nil
          }
          bytes = bytes[close...]
        default: atoms.append(atom); continue
        }
        bytes = bytes.dropFirst()
        if bytes.first == UInt8(ascii: "?") || bytes.first == UInt8(ascii: "+") { return nil }
      }
      atoms.append(atom)
    }
    for (position, atom) in atoms.enumerated() where atom.least != atom.most {
      for later in atoms[(position + 1)...] {
        if !atom.isDisjoint(with: later) { return nil }
        if later.least > 0 { break }
      }
    }
    return atoms
  }

  private static func atom(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> Atom? {
    var set = Set<UInt8>()
    switch byte {
    case UInt8(ascii: "\\"):
      guard let escaped = rest.popFirst(), let bytes = escape(escaped) else { return nil }
      set = bytes
    case UInt8(ascii: "["):
      if rest.first == UInt8(ascii: "^") { return nil }
      var last: UInt8?
      while let next = rest.popFirst(), next != UInt8(ascii: "]") {
        if next == UInt8(ascii: "\\") {
          guard let escaped = rest.popFirst(), let bytes = escape(escaped) else { return nil }
          set.formUnion(bytes)
          last = nil
        } else if next == UInt8(ascii: "-"), let low = last, let high = rest.first,
          high != UInt8(ascii: "]"), high >= low, high < 128
        {
          set.formUnion(low...high)
          rest = rest.dropFirst()
          last = nil
        } else if next == UInt8(ascii: "[") || next == UInt8(ascii: "&") || next >= 128 {
          return nil
        } else {
          set.insert(next)
          last = next
        }
      }
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "."),
      UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "?"), UInt8(ascii: "{"), UInt8(ascii: "}"), 128...:
      return nil
    default: set = [byte]
    }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for byte in set {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
    return Atom(low: low, high: high, least: 1, most: 1)
  }

  private static func escape(_ byte: UInt8) -> Set<UInt8>? {
    switch byte {
    case UInt8(ascii: "d"): Set(UInt8(ascii: "0")...UInt8(ascii: "9"))
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "+"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "$"),
      UInt8(ascii: "^"):
      [byte]
    default: nil
    }
  }
}
