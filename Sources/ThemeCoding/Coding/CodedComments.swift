/// The codes of a batch of comments, held by column.
///
/// Comment `i` has the codes `codes[firstCode[i]..<firstCode[i + 1]]`, in the order of the codebook's
/// themes, at most one a theme.
package struct CodedComments: Sendable {
  /// How many comments there are.
  package let count: Int
  /// Why a comment has nothing to code, for each comment.
  package let nullKinds: [NullKind]
  /// The 64-bit words that a comment's themes take in `themeBits` and `tallyBits`.
  package let wordsPerComment: Int
  /// The themes given to each comment.
  ///
  /// Bit `t % 64` of word `i * wordsPerComment + t / 64` says that comment `i` has theme `t`. A theme
  /// is not set where one of its sub-themes is.
  package let themeBits: [UInt64]
  /// The themes each comment counts towards: those of `themeBits` and everything they are part of.
  package let tallyBits: [UInt64]
  /// Where each comment's codes begin in `codes`; one more than there are comments.
  package let firstCode: [UInt32]
  package let codes: [ThemeCode]
  /// The words behind the codes, in bytes; `ScalarOffsets` turns them into scalar offsets.
  package let evidence: [EvidenceSpan]

  package init(
    count: Int, nullKinds: [NullKind], wordsPerComment: Int, themeBits: [UInt64],
    tallyBits: [UInt64], firstCode: [UInt32], codes: [ThemeCode], evidence: [EvidenceSpan]
  ) {
    self.count = count
    self.nullKinds = nullKinds
    self.wordsPerComment = wordsPerComment
    self.themeBits = themeBits
    self.tallyBits = tallyBits
    self.firstCode = firstCode
    self.codes = codes
    self.evidence = evidence
  }

  /// The codes of one comment.
  package func codes(ofComment comment: Int) -> ArraySlice<ThemeCode> {
    guard comment >= 0, comment + 1 < firstCode.count else { return [] }
    return codes[Int(firstCode[comment])..<Int(firstCode[comment + 1])]
  }

  /// The spans behind one code, in order.
  package func evidence(of code: ThemeCode) -> ArraySlice<EvidenceSpan> {
    let first = Int(code.firstEvidence)
    let end = first + Int(code.evidenceCount)
    guard end <= evidence.count else { return [] }
    return evidence[first..<end]
  }

  /// Whether a comment counts towards a theme, by itself or through a sub-theme.
  package func counts(comment: Int, towards theme: Int) -> Bool {
    let word = comment * wordsPerComment + theme / 64
    guard comment >= 0, comment < count, theme >= 0, theme / 64 < wordsPerComment else {
      return false
    }
    return tallyBits[word] & (1 << UInt64(theme % 64)) != 0
  }
}

/// One theme given to one comment.
package struct ThemeCode: Hashable, Sendable {
  /// The first rule, in file order, that matched: a position in the codebook's `rules`.
  package let rule: UInt32
  /// Where its spans begin in the batch's `evidence`.
  package let firstEvidence: UInt32
  /// How sure the code is, 0 to 1; a rule is always 1.
  package let score: Float
  /// The position of the theme in the codebook.
  package let theme: UInt16
  package let direction: CodeDirection
  /// How many spans there are; those beyond `EvidenceSpan.mostPerCode` are left out.
  package let evidenceCount: UInt8

  package init(
    theme: UInt16, rule: UInt32, direction: CodeDirection, score: Float, firstEvidence: UInt32,
    evidenceCount: UInt8
  ) {
    self.theme = theme
    self.rule = rule
    self.direction = direction
    self.score = score
    self.firstEvidence = firstEvidence
    self.evidenceCount = evidenceCount
  }
}

/// Words of a comment that a code rests on, as bytes of its UTF-8, end exclusive.
package struct EvidenceSpan: Hashable, Sendable {
  package let start: UInt32
  package let end: UInt32

  /// The spans kept for one code of one comment: the first in the text.
  package static let mostPerCode = 32

  package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }
}

/// Why a comment has nothing to code.
package enum NullKind: UInt8, Sendable {
  /// It has something to code, whether or not a theme was found.
  case none
  /// It is empty, punctuation, or an answer such as "n/a" that says nothing.
  case noContent
  /// It is not in a language the codebook reads.
  case notUnderstood

  /// The word written in JSON, or nil where the comment is there to be coded.
  package var name: String? {
    switch self {
    case .none: nil
    case .noContent: "no_content"
    case .notUnderstood: "not_understood"
    }
  }
}
