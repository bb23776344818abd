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
      let coded = responses.text.withTexts { texts in
        coder.code(count: references.count, context: context, threads: threads) {
          range, comments in
          for index in range { comments.append(texts[references[index]]) }
        }
      }
      return ThemeMentions(
        coded, of: references, field: question.name, codebook: coder.codebook)
    }
  }
}
