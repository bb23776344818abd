/// The text of one comment, filled by the caller: UTF-8 bytes, valid during the call.
package typealias CommentBytes = UnsafeRawBufferPointer

/// A word of a comment that some pattern names; words of class 0 are counted, not kept.
package struct CommentToken: Sendable {
  /// Bytes from the start of the batch's text, end exclusive; apostrophes at its ends included.
  package var start: UInt32
  package var end: UInt32
  /// The number of the word in the batch: neighbours in a comment differ by one.
  package var ordinal: UInt32
  /// The word's class, never 0.
  package var wordClass: UInt32
}

/// Where one comment's text and tokens lie in a batch.
package struct ScannedComment: Sendable {
  /// Bytes from the start of the batch's text, end exclusive.
  package var start: UInt32
  package var end: UInt32
  package var firstToken: UInt32
  package var endToken: UInt32
  /// The number of words, those of class 0 included.
  package var words: UInt32
}

/// Some comments read into words; valid until the scanner that made it reads the next batch.
package struct ScannedBatch {
  /// The comments' bytes, a line break after each.
  package let text: UnsafePointer<UInt8>
  package let comments: UnsafeBufferPointer<ScannedComment>
  package let tokens: UnsafePointer<CommentToken>
}
