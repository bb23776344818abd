internal import CommentText
package import Surveys
package import ThemeCoding

extension ThemeMentions {
  /// Codes every comment field of `responses`, on up to `threads` threads.
  package static func coding(
    _ responses: Responses, with coder: ThemeCoder, threads: Int
  ) -> [ThemeMentions] {
    responses.schema.indices(playing: .comment).compactMap { field in
      guard case .texts(let references) = responses.answers[field] else { return nil }
      let question = responses.schema.fields[field]
      let context = CommentContext(
        audience: responses.schema.audience?.rawValue,
        question: question.question ?? question.name)
      let coded = responses.text.withBuffers { file, arena in
        let buffers = CommentBuffers(file: file, arena: arena)
        return coder.code(count: references.count, context: context, threads: threads) {
          range, comments in
          for index in range { comments.append(buffers.bytes(of: references[index])) }
        }
      }
      return ThemeMentions(
        coded, codebook: coder.codebook, field: question.name, comments: references)
    }
  }

  /// The mentions that `coded` holds of the comments of one field.
  package init(
    _ coded: CodedComments, codebook: Codebook, field: String, comments: [TextReference]
  ) {
    self.init(
      field: field,
      themes: codebook.themes.map { theme in
        Theme(
          id: theme.path, label: theme.label, parent: theme.parent.map { codebook.themes[$0].path })
      },
      wordsPerRow: coded.wordsPerComment, words: coded.tallyBits,
      states: zip(comments, coded.nullKinds).map { comment, kind in
        guard comment.length > 0 else { return .none }
        switch kind {
        case .none: return .substantive
        case .noContent: return .noContent
        case .notUnderstood: return .notUnderstood
        }
      })
  }
}

/// The two buffers that comments lie in, while they are being coded.
private struct CommentBuffers: @unchecked Sendable {
  let file: UnsafeRawBufferPointer
  let arena: UnsafeRawBufferPointer

  func bytes(of reference: TextReference) -> CommentBytes {
    guard reference.missing == nil else { return CommentBytes(start: nil, count: 0) }
    let buffer = reference.isInArena ? arena : file
    let start = reference.offset
    let end = min(buffer.count, start + reference.length)
    guard start < end else { return CommentBytes(start: nil, count: 0) }
    return CommentBytes(rebasing: buffer[start..<end])
  }
}
