/// What ends most of a file's records; the reader takes each of them wherever it stands.
package enum LineEnding: String, Hashable, Sendable, CaseIterable {
  case lf = "LF"
  case crlf = "CRLF"
  case cr = "CR"
  /// No line ends: one record without a final newline.
  case none = "none"
}
