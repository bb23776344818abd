package import Surveys

/// All that was answered to one survey: the checked responses, and the themes of its comments.
///
/// A run holds several, one for each schema; the exports of one schema are joined before they come
/// here. Surveys and case reviews stay apart in everything made from them.
package struct SurveyEvidence: Sendable {
  package var responses: Responses
  /// One for each comment field that was coded, in the schema's order.
  package var themes: [ThemeMentions]

  package init(responses: Responses, themes: [ThemeMentions] = []) {
    self.responses = responses
    self.themes = themes
  }

  package var schema: SurveySchema { responses.schema }
}
