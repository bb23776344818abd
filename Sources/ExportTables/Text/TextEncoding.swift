/// An encoding that exports come in, by the name it is printed and asked for.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case macRoman = "macintosh"

  /// The name printed for people and in JSON.
  package var name: String { rawValue }

  /// The encoding someone means by `name`, in any case and by the names in common use.
  ///
  /// What calls itself ISO 8859-1 is read as Windows-1252, which has the same letters and also the
  /// curly quotes and dashes: browsers do so too (WHATWG Encoding Standard, 4.2). Plain `utf-16`
  /// is little-endian unless the file's mark says otherwise.
  package init?(named name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
    case "utf8", "utf8sig", "utf8bom", "ascii", "usascii": self = .utf8
    case "utf16le", "utf16", "unicode", "ucs2": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "1252", "ansi", "iso88591", "88591", "latin1", "l1", "cp819":
      self = .windows1252
    case "macintosh", "macroman", "mac", "xmacroman": self = .macRoman
    default: return nil
    }
  }

  /// The mark that begins a file in the encoding, where it has one.
  var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252, .macRoman: []
    }
  }

  /// Whether each character takes two bytes or four.
  var isWide: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
