internal import CByteMasks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the bytes of a file that are not UTF-8 say, read as Windows-1252 and as MacRoman.
struct SingleByteEvidence {
  /// How well each byte fits between its neighbours, added up.
  private(set) var windows = Fit()
  private(set) var mac = Fit()
  /// How many bytes there are, and how many stand for the same character in both.
  private(set) var count = 0
  private(set) var alike = 0
  /// Lines with bytes that are not UTF-8, and lines with others that are more than ASCII.
  private(set) var illFormedLines = 0
  private(set) var wellFormedLines = 0
  /// The first byte that is not UTF-8.
  private(set) var first: Int?
  /// Bytes that make no sense in either encoding, in rising order.
  ///
  /// At least two together that fit in neither, right behind a mark such as a question mark: what
  /// is left of something damaged before.
  private(set) var senseless: [Int] = []

  struct Fit {
    var total = 0
    /// What speaks for the encoding, without what speaks against it.
    var support = 0

    mutating func add(_ fit: Int) {
      total += fit
      support += max(0, fit)
    }
  }

  private static let windowsKinds = CharacterKind.table(.windows1252)
  private static let macKinds = CharacterKind.table(.macRoman)
  private static let likeIn = zip(
    SingleByteTable.windows1252.scalars, SingleByteTable.macRoman.scalars
  ).map { $0 == $1 }
  /// No more senseless places than this are kept: a file that has them has something else wrong.
  private static let mostSenseless = 10_000

  /// Looks at every byte of `buffer` from `start` on that is not ASCII.
  init(_ buffer: UnsafeRawBufferPointer, from start: Int) {
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
    let end = buffer.count
    var lastIllFormed: Int?
    var lastWellFormed: Int?
    var position = start
    while true {
      position += sv_ascii_run(base + position, end - position)
      guard position < end else { return }
      let length = UTF8Check.sequenceLength(base, at: position, end: end)
      if length > 1 {
        if !Self.isSameLine(base, from: lastWellFormed, to: position) { wellFormedLines += 1 }
        lastWellFormed = position
        position += length
        continue
      }
      first = first ?? position
      if !Self.isSameLine(base, from: lastIllFormed, to: position) { illFormedLines += 1 }
      var last = position + 1
      while last < end, base[last] >= 0x80,
        UTF8Check.sequenceLength(base, at: last, end: end) == 0
      {
        last += 1
      }
      lastIllFormed = last - 1
      addRun(base, from: position, to: last, start: start, end: end)
      position = last
    }
  }

  private static func isSameLine(
    _ base: UnsafePointer<UInt8>, from last: Int?, to position: Int
  ) -> Bool {
    guard let last else { return false }
    return memchr(base + last, 0x0A, position - last) == nil
      && memchr(base + last, 0x0D, position - last) == nil
  }

  private mutating func addRun(
    _ base: UnsafePointer<UInt8>, from first: Int, to last: Int, start: Int, end: Int
  ) {
    var isSenseless = last - first >= 2
    for position in first..<last {
      let byte = base[position]
      count += 1
      if Self.likeIn[Int(byte & 0x7F)] { alike += 1 }
      let before = position > start ? Int(base[position - 1]) : 0x0A
      let behind = position + 1 < end ? Int(base[position + 1]) : 0x0A
      let isSuffix = Self.isSuffix(base, from: position + 1, to: end)
      let inWindows = Self.windowsKinds[Int(byte)].fit(
        left: Self.windowsKinds[before], right: Self.windowsKinds[behind], isSuffix: isSuffix)
      let inMac = Self.macKinds[Int(byte)].fit(
        left: Self.macKinds[before], right: Self.macKinds[behind], isSuffix: isSuffix)
      windows.add(inWindows)
      mac.add(inMac)
      if inWindows > 0 || inMac > 0 { isSenseless = false }
    }
    guard isSenseless, first > start, Self.windowsKinds[Int(base[first - 1])] == .mark,
      last == end || !Self.windowsKinds[Int(base[last])].isLetter,
      senseless.count < Self.mostSenseless
    else { return }
    senseless.append(contentsOf: first..<last)
  }

  /// Whether what follows an apostrophe in English stands here: s, t, m, d, re, ve, ll, and no more.
  private static func isSuffix(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    let first = base[start] | 0x20
    let second = start + 1 < end ? base[start + 1] | 0x20 : 0
    let ends: (Int) -> Bool = { $0 >= end || !windowsKinds[Int(base[$0])].isLetter }
    switch first {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "d"):
      return ends(start + 1)
    case UInt8(ascii: "r"), UInt8(ascii: "v"):
      return second == UInt8(ascii: "e") && ends(start + 2)
    case UInt8(ascii: "l"):
      return second == UInt8(ascii: "l") && ends(start + 2)
    default:
      return false
    }
  }
}
