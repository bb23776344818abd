internal import Foundation

/// Finds, in headers, which of a respondent's children a column is about: "Child 2: main need",
/// "Main need (second child)".
enum ChildHeaders {
  private static let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"]

  /// The child's number, from 1, and the header without it; nil where the header names no child.
  static func child(in header: String) -> (number: Int, rest: String)? {
    let whole = NSRange(header.startIndex..., in: header)
    if let match = numbered?.firstMatch(in: header, range: whole),
      let place = Range(match.range, in: header),
      let digits = Range(match.range(at: 1), in: header),
      let number = Int(header[digits]), number >= 1
    {
      return (number, without(place, header))
    }
    if let match = ordinal?.firstMatch(in: header, range: whole),
      let place = Range(match.range, in: header),
      let word = Range(match.range(at: 1), in: header),
      let index = ordinals.firstIndex(of: header[word].lowercased())
    {
      return (index + 1, without(place, header))
    }
    return nil
  }

  private static let numbered = try? NSRegularExpression(
    pattern: #"\(?\b(?:child|young person)\s*(?:no\.?|number|#)?\s*(\d)\b\)?\s*[:\-–.]?"#,
    options: .caseInsensitive)
  private static let ordinal = try? NSRegularExpression(
    pattern:
      #"\(?\b(?:your\s+)?(first|second|third|fourth|fifth|sixth)\s+(?:child|young person)\b\)?\s*[:\-–.]?"#,
    options: .caseInsensitive)

  private static func without(_ place: Range<String.Index>, _ header: String) -> String {
    var rest = header
    rest.removeSubrange(place)
    return rest.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
