#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which encoding a file is read in, why, and how sure that is.
struct EncodingDecision {
  var encoding: TextEncoding
  /// The bytes of the mark at the start, which are no part of any cell.
  var markLength = 0
  /// From 0 to 1.
  var confidence = 1.0
  /// The encoding that is the next likeliest, where that is worth saying.
  var alternative: TextEncoding?
  /// How many bytes the decision rests on.
  var evidence = 0
  /// Whether the text holds bytes that are not UTF-8, being read as that.
  var isDamaged = false
  /// Bytes that make no sense in any encoding.
  var senseless: [Int] = []

  /// As many bytes, in as many lines, make a good part of a file, and not a few stray cells.
  private static let goodPart = 10

  /// Finds the encoding from the whole of the file, or checks the one that was told.
  static func of(
    _ bytes: FileBytes, head: FileHead, told: TextEncoding?, detect: Bool
  ) throws(TableReadError) -> EncodingDecision {
    if let wide = WideEncoding.refused(head) {
      throw TableReadError.encodingRefused(file: head.name, name: wide)
    }
    var found: EncodingDecision
    do throws(TableReadError) {
      found = try find(bytes, head: head)
    } catch {
      // What was told is obeyed, whatever the file looks like.
      guard told != nil || !detect else { throw error }
      found = EncodingDecision(encoding: .utf8, confidence: 0, isDamaged: true)
    }
    guard let told = told ?? (detect ? nil : .utf8) else { return found }
    var decision = EncodingDecision(encoding: told)
    if told.isWide, found.encoding.isWide, found.markLength > 0 {
      // The mark at the start says which of the two it is.
      decision.encoding = found.encoding
    }
    if head.begins(with: decision.encoding.mark) {
      decision.markLength = decision.encoding.mark.count
    }
    decision.isDamaged = told == .utf8 && (found.isDamaged || found.encoding != .utf8)
    if found.encoding != decision.encoding, found.confidence >= 0.8, found.evidence > 0 {
      decision.alternative = found.encoding
      decision.evidence = found.evidence
    }
    if !told.isWide, told != .utf8 { decision.senseless = found.senseless }
    return decision
  }

  private static func find(
    _ bytes: FileBytes, head: FileHead
  ) throws(TableReadError) -> EncodingDecision {
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian]
    where head.begins(with: encoding.mark) {
      return EncodingDecision(
        encoding: encoding, markLength: 2, evidence: bytes.count)
    }
    if let wide = WideEncoding.unmarked(head) {
      return EncodingDecision(encoding: wide, confidence: 0.95, evidence: bytes.count)
    }
    let markLength = head.begins(with: TextEncoding.utf8.mark) ? 3 : 0
    let utf8 = UTF8Evidence(bytes, from: markLength)
    if utf8.illFormed == 0 {
      return EncodingDecision(
        encoding: .utf8, markLength: markLength, evidence: utf8.wellFormed + markLength)
    }
    let evidence = bytes.withUnsafeBytes { SingleByteEvidence($0, from: markLength) }
    return try decide(bytes, head, utf8, evidence, markLength: markLength)
  }

  /// Decides on a file that is not wholly UTF-8.
  private static func decide(
    _ bytes: FileBytes, _ head: FileHead, _ utf8: UTF8Evidence, _ evidence: SingleByteEvidence,
    markLength: Int
  ) throws(TableReadError) -> EncodingDecision {
    let isMac = evidence.mac.total > evidence.windows.total
    let best = isMac ? evidence.mac : evidence.windows
    let hasSupport = best.support >= 2 && best.total > 0
    let lines = evidence.illFormedLines + evidence.wellFormedLines
    let fewer = min(evidence.illFormedLines, evidence.wellFormedLines)
    if hasSupport, fewer >= goodPart, fewer * 10 >= lines {
      throw TableReadError.mixedEncodings(
        file: head.name, other: isMac ? .macRoman : .windows1252,
        utf8Lines: evidence.wellFormedLines, otherLines: evidence.illFormedLines)
    }
    var decision = EncodingDecision(encoding: .utf8, markLength: markLength)
    decision.evidence = evidence.count
    if markLength > 0 || utf8.wellFormed >= utf8.illFormed {
      decision.isDamaged = true
      decision.confidence = max(
        0.6, Double(utf8.wellFormed) / Double(max(1, utf8.wellFormed + utf8.illFormed)))
      return decision
    }
    let isOldMac = bytes.withUnsafeBytes { hasOnlyCarriageReturns($0) }
    let difference = abs(evidence.mac.total - evidence.windows.total)
    guard hasSupport || isOldMac else {
      if evidence.illFormedLines >= goodPart, evidence.illFormedLines * 20 >= lines,
        let first = evidence.first
      {
        throw TableReadError.unknownEncoding(file: head.name, offset: first)
      }
      decision.isDamaged = true
      decision.confidence = 0.6
      return decision
    }
    decision.senseless = evidence.senseless
    // Only Excel on a Mac of old ends its lines so.
    let macAhead =
      evidence.mac.total - evidence.windows.total + (isOldMac ? 6 : 0)
    decision.encoding = macAhead > 0 ? .macRoman : .windows1252
    decision.alternative = macAhead > 0 ? .windows1252 : .macRoman
    if evidence.alike == evidence.count {
      // Both read the same, so that no cell depends on which it is.
      decision.confidence = hasSupport ? 0.9 : 0.5
    } else if !hasSupport {
      decision.confidence = 0.5
    } else {
      decision.confidence = 1 - 0.5 * exp(-Double(max(difference, abs(macAhead))) / 9)
    }
    return decision
  }

  private static func hasOnlyCarriageReturns(_ buffer: UnsafeRawBufferPointer) -> Bool {
    guard let base = buffer.baseAddress else { return false }
    return memchr(base, 0x0D, buffer.count) != nil && memchr(base, 0x0A, buffer.count) == nil
  }
}
