#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Text of another encoding as UTF-8, decoded once into memory.
///
/// What is no text in the encoding becomes a byte that is not UTF-8, one for each byte or unit, so
/// that reading gives U+FFFD and the record is marked like any other that cannot be decoded.
struct DecodedText {
  let bytes: FileBytes
  /// How many bytes or units were no text.
  private(set) var damaged = 0
  /// Where the first of them stand in `bytes`.
  private(set) var places: [Int] = []

  /// Decodes `source` from `start` on; `senseless` are bytes to be taken for no text.
  init?(
    _ source: FileBytes, from start: Int, encoding: TextEncoding, senseless: [Int] = []
  ) {
    guard source.count > start else {
      bytes = FileBytes([])
      return
    }
    var damage = Damage()
    let decoded = source.withUnsafeBytes { buffer -> FileBytes? in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return nil }
      let input = UnsafeBufferPointer(start: base + start, count: max(0, buffer.count - start))
      if let table = SingleByteTable.of(encoding) {
        return Self.decode(
          input, table: table, senseless: senseless.map { $0 - start }, damage: &damage)
      }
      return Self.decode(input, isBigEndian: encoding == .utf16BigEndian, damage: &damage)
    }
    guard let decoded else { return nil }
    bytes = decoded
    damaged = damage.count
    places = damage.places
  }

  private struct Damage {
    var count = 0
    var places: [Int] = []

    mutating func add(at place: Int) {
      count += 1
      if places.count < TableRemark.placesKept { places.append(place) }
    }
  }

  /// Room for `count` bytes from the system, which gives them back when the last value goes.
  private static func room(_ count: Int) -> UnsafeMutablePointer<UInt8>? {
    malloc(max(1, count))?.assumingMemoryBound(to: UInt8.self)
  }

  // MARK: One byte a character

  private static func decode(
    _ input: UnsafeBufferPointer<UInt8>, table: SingleByteTable, senseless: [Int],
    damage: inout Damage
  ) -> FileBytes? {
    table.encoded.withUnsafeBufferPointer { encoded in
      var size = 0
      for byte in input {
        size &+= byte < 0x80 ? 1 : Int(encoded[Int(byte & 0x7F)] >> 24)
      }
      // Up to four bytes are written at a time.
      guard let output = room(size + 8) else { return nil }
      var position = 0
      var written = 0
      for place in senseless + [input.count] where place >= position && place <= input.count {
        fill(output, &written, input, from: position, to: place, encoded, &damage)
        position = place
        if place < input.count {
          damage.add(at: written)
          output[written] = SingleByteTable.damaged
          written += 1
          position += 1
        }
      }
      return FileBytes(adopting: output, count: written)
    }
  }

  private static func fill(
    _ output: UnsafeMutablePointer<UInt8>, _ start: inout Int,
    _ input: UnsafeBufferPointer<UInt8>, from first: Int, to last: Int,
    _ encoded: UnsafeBufferPointer<UInt32>, _ damage: inout Damage
  ) {
    guard let source = input.baseAddress else { return }
    let raw = UnsafeRawPointer(source)
    let out = UnsafeMutableRawPointer(output)
    var written = start
    var position = first
    while position < last {
      while last - position >= 8 {
        let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 != 0 { break }
        out.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
        position += 8
        written += 8
      }
      let stop = min(last, position + 8)
      while position < stop {
        let byte = source[position]
        position += 1
        if byte < 0x80 {
          output[written] = byte
          written += 1
        } else {
          let code = encoded[Int(byte & 0x7F)]
          out.storeBytes(of: code.littleEndian, toByteOffset: written, as: UInt32.self)
          if UInt8(truncatingIfNeeded: code) == SingleByteTable.damaged { damage.add(at: written) }
          written += Int(code >> 24)
        }
      }
    }
    start = written
  }

  // MARK: Two bytes a character

  private static func decode(
    _ input: UnsafeBufferPointer<UInt8>, isBigEndian: Bool, damage: inout Damage
  ) -> FileBytes? {
    let units = input.count / 2
    guard let source = input.baseAddress, let output = room(units * 3 + 8) else { return nil }
    let raw = UnsafeRawPointer(source)
    let out = UnsafeMutableRawPointer(output)
    func unit(_ index: Int) -> UInt32 {
      let value = raw.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self)
      return UInt32(isBigEndian ? UInt16(bigEndian: value) : UInt16(littleEndian: value))
    }
    // The bits that are zero in four ASCII characters, the first in the lowest two bytes.
    let more: UInt64 = isBigEndian ? 0x80FF_80FF_80FF_80FF : 0xFF80_FF80_FF80_FF80
    var written = 0
    var index = 0
    while index < units {
      while units - index >= 4 {
        let word = raw.loadUnaligned(fromByteOffset: 2 * index, as: UInt64.self).littleEndian
        if word & more != 0 { break }
        var packed = isBigEndian ? word >> 8 : word
        packed = (packed | packed >> 8) & 0x0000_FFFF_0000_FFFF
        packed = (packed | packed >> 16) & 0xFFFF_FFFF
        out.storeBytes(
          of: UInt32(truncatingIfNeeded: packed).littleEndian, toByteOffset: written,
          as: UInt32.self)
        written += 4
        index += 4
      }
      let stop = min(units, index + 4)
      while index < stop {
        let first = unit(index)
        index += 1
        var value = first
        if first & 0xF800 == 0xD800 {
          let second = index < units ? unit(index) : 0
          guard first < 0xDC00, second & 0xFC00 == 0xDC00 else {
            damage.add(at: written)
            output[written] = SingleByteTable.damaged
            written += 1
            continue
          }
          index += 1
          value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
        }
        written += append(value, to: output + written)
      }
    }
    if input.count % 2 == 1 {
      damage.add(at: written)
      output[written] = SingleByteTable.damaged
      written += 1
    }
    // What was too much goes back to the system.
    let kept = realloc(output, max(1, written)) ?? UnsafeMutableRawPointer(output)
    return FileBytes(adopting: kept, count: written)
  }

  /// Writes a character in UTF-8; how many bytes that took.
  @inline(__always)
  private static func append(_ value: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
    func low(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: value >> shift & 0x3F) }
    if value < 0x80 {
      output[0] = UInt8(truncatingIfNeeded: value)
      return 1
    }
    if value < 0x800 {
      output[0] = 0xC0 | UInt8(truncatingIfNeeded: value >> 6)
      output[1] = low(0)
      return 2
    }
    if value < 0x10000 {
      output[0] = 0xE0 | UInt8(truncatingIfNeeded: value >> 12)
      output[1] = low(6)
      output[2] = low(0)
      return 3
    }
    output[0] = 0xF0 | UInt8(truncatingIfNeeded: value >> 18)
    output[1] = low(12)
    output[2] = low(6)
    output[3] = low(0)
    return 4
  }
}
