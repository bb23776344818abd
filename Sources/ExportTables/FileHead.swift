/// The first bytes of a file: what formats are recognised by.
package struct FileHead: Sendable {
  /// The file's name, for errors.
  package let name: String
  /// Up to 64 KiB.
  package let bytes: [UInt8]
  /// Whether that is the whole file.
  package let isWhole: Bool

  private static let limit = 64 * 1024

  package init(_ bytes: FileBytes, name: String) {
    self.name = name
    self.bytes = bytes.withUnsafeBytes { Array($0.prefix(Self.limit)) }
    isWhole = bytes.count <= Self.limit
  }

  /// Whether the file begins with these bytes.
  package func begins(with signature: [UInt8]) -> Bool { bytes.starts(with: signature) }

  /// Whether `text` occurs in the first `count` bytes, in either case.
  package func mentions(_ text: String, within count: Int) -> Bool {
    let wanted = Array(text.lowercased().utf8)
    let searched = bytes.prefix(count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard !wanted.isEmpty, searched.count >= wanted.count else { return false }
    return (0...(searched.count - wanted.count)).contains {
      searched[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
