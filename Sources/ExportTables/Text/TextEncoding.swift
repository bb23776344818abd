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
  package init?(named name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
    case "utf8", "utf8sig", "utf8bom", "ascii", "usascii": self = .utf8
    case "utf16le", "utf16", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "1252", "ansi": self = .windows1252
    case "macintosh", "macroman", "mac", "xmacroman": self = .macRoman
    default: return nil
    }
  }
}
