internal import ExportTables
internal import Foundation

/// The bytes of a short cell as two integers, so that comparing answers costs two comparisons.
///
/// Exact for cells of up to 16 bytes; longer ones are told apart by their length, first and last
/// eight bytes and then byte by byte.
struct CellKey: Equatable {
  var first: UInt64
  var last: UInt64
  var length: Int

  /// Reads the key of `length` bytes at `bytes`; never reads beyond them.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    self.length = length
    let raw = UnsafeRawPointer(bytes)
    if length >= 8 {
      first = raw.loadUnaligned(as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
    } else if length >= 4 {
      first = UInt64(raw.loadUnaligned(as: UInt32.self))
      last = UInt64(raw.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self))
    } else if length > 0 {
      // The first, middle and last byte cover every byte of one to three.
      first =
        UInt64(bytes[0]) | UInt64(bytes[length >> 1]) << 8 | UInt64(bytes[length - 1]) << 16
      last = 0
    } else {
      first = 0
      last = 0
    }
  }

  @inline(__always)
  var hash: UInt64 {
    var value = first &* 0x9E37_79B9_7F4A_7C15
    value ^= (last &+ UInt64(truncatingIfNeeded: length)) &* 0xC2B2_AE3D_27D4_EB4F
    return value ^ (value >> 29)
  }
}

/// Remembers the code that each distinct cell of a column was decoded to.
///
/// A survey's closed questions have a handful of distinct cells, so that nearly every answer is
/// found here without being read as text. A full slot is replaced: what is found never depends on
/// what was remembered.
struct CellMemory {
  private struct Slot {
    var first: UInt64 = 0
    var last: UInt64 = 0
    /// Minus one where the slot is free.
    var length: Int32 = -1
    var code: UInt16 = 0
    /// Where the bytes between the first and last eight are kept.
    var bytesStart: Int32 = 0
  }

  private static let slotCount = 256
  private var slots = [Slot](repeating: Slot(), count: Self.slotCount)
  private var bytes: [UInt8] = []
  /// The longest cell remembered; answers beyond it are decoded each time.
  static let longest = 512

  /// Looks up the cells of one column, writing their codes; the rows that are not remembered come
  /// back in `misses`.
  ///
  /// One loop over flat memory: this is where nearly every closed answer is read.
  func look(
    up cells: UnsafePointer<Cell>, stride: Int, count: Int, base: UnsafePointer<UInt8>,
    blank: UInt16, codes: UnsafeMutablePointer<UInt16>, misses: inout [Int]
  ) {
    slots.withUnsafeBufferPointer { slots in
      bytes.withUnsafeBufferPointer { bytes in
        guard let slots = slots.baseAddress else { return }
        for row in 0..<count {
          let cell = cells[row &* stride]
          let length = cell.length
          if length == 0 {
            codes[row] = blank
            continue
          }
          let pointer = base + Int(cell.start)
          let key = CellKey(pointer, length)
          let slot = slots + (Int(truncatingIfNeeded: key.hash >> 32) & (Self.slotCount - 1))
          guard slot.pointee.length == Int32(truncatingIfNeeded: length),
            slot.pointee.first == key.first, slot.pointee.last == key.last,
            length <= 16
              || Self.isSame(bytes, Int(slot.pointee.bytesStart), pointer, length)
          else {
            misses.append(row)
            continue
          }
          codes[row] = slot.pointee.code
        }
      }
    }
  }

  /// Whether the bytes kept from `start` on are those at `pointer`.
  @inline(__always)
  private static func isSame(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ pointer: UnsafePointer<UInt8>,
    _ length: Int
  ) -> Bool {
    guard let kept = bytes.baseAddress, start + length <= bytes.count else { return false }
    return memcmp(kept + start, pointer, length) == 0
  }

  /// Looks the cell up; nil where it has not been seen or has been forgotten.
  @inline(__always)
  func code(of key: CellKey, at pointer: UnsafePointer<UInt8>) -> UInt16? {
    let slot = slots[Int(truncatingIfNeeded: key.hash >> 32) & (Self.slotCount - 1)]
    guard slot.length == Int32(truncatingIfNeeded: key.length), slot.first == key.first,
      slot.last == key.last
    else { return nil }
    if key.length > 16 {
      for offset in 8..<(key.length - 8)
      where bytes[Int(slot.bytesStart) + offset] != pointer[offset] {
        return nil
      }
    }
    return slot.code
  }

  mutating func remember(_ code: UInt16, for key: CellKey, at pointer: UnsafePointer<UInt8>) {
    guard key.length <= Self.longest else { return }
    // The arena of bytes is bounded: a column of ever new long answers starts it afresh.
    if bytes.count > 1 << 20 {
      bytes.removeAll(keepingCapacity: true)
      slots = [Slot](repeating: Slot(), count: Self.slotCount)
    }
    let start = bytes.count
    if key.length > 16 {
      bytes.append(contentsOf: UnsafeBufferPointer(start: pointer, count: key.length))
    }
    slots[Int(truncatingIfNeeded: key.hash >> 32) & (Self.slotCount - 1)] = Slot(
      first: key.first, last: key.last, length: Int32(key.length), code: code,
      bytesStart: Int32(start))
  }
}
