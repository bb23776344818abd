import Breakdowns

extension ReportPart {
  /// The sections of charts, in the order of a report: each survey's own voice, then case reviews,
  /// then audiences side by side, then the themes of comments.
  ///
  /// `leading` are given the first questions of the surveys and of the case reviews.
  static func parts(
    _ figures: PublishedFigures, pictures: inout PagePictures, leading: inout [LeadingQuestion]
  ) -> [ReportPart] {
    let all = figures.breakdowns
    let together = all.filter { $0.by == BreakdownRequest.byAudience }
    let apart = all.filter { $0.by != BreakdownRequest.byAudience }
    // The themes of case reviews stay with the case reviews.
    let isVoiceTheme = { (breakdown: PublishedBreakdown) in
      BreakdownWords(breakdown: breakdown, profile: figures.profile).isThemes
        && breakdown.source != "case-review"
    }
    let answers = apart.filter { !isVoiceTheme($0) }
    let surveys = grouped(answers.filter { $0.source != "case-review" })
    let reviews = grouped(answers.filter { $0.source == "case-review" })
    var making = Making(profile: figures.profile, pictures: pictures)
    var parts = surveys.enumerated().map { making.survey($1, number: $0 + 1) }
    parts += reviews.enumerated().map { making.caseReview($1, number: $0 + 1) }
    if !together.isEmpty { parts.append(making.sideBySide(together)) }
    let themes = apart.filter(isVoiceTheme).enumerated().sorted { first, second in
      let ranks = (
        AudienceWords.rank(of: first.element.audience),
        AudienceWords.rank(of: second.element.audience)
      )
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : first.offset < second.offset
    }.map(\.element)
    if !themes.isEmpty { parts.append(making.themes(themes)) }
    pictures = making.pictures
    leading = making.leading
    return parts
  }

  /// The breakdowns of each survey together, surveys in the order of their audiences.
  private static func grouped(_ breakdowns: [PublishedBreakdown]) -> [[PublishedBreakdown]] {
    var groups: [[PublishedBreakdown]] = []
    for item in breakdowns {
      let same = groups.firstIndex {
        $0.first?.survey == item.survey && $0.first?.wave == item.wave
          && $0.first?.audience == item.audience
      }
      if let same { groups[same].append(item) } else { groups.append([item]) }
    }
    // Sorting is stable only by our own tie-break: the order they came in.
    return groups.enumerated().sorted { first, second in
      let ranks = (
        AudienceWords.rank(of: first.element.first?.audience),
        AudienceWords.rank(of: second.element.first?.audience)
      )
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : first.offset < second.offset
    }.map(\.element)
  }

  /// Parts being made, with what they have in common.
  private struct Making {
    let profile: DisclosureProfile
    var pictures: PagePictures
    /// How many questions have been given an anchor.
    var count = 0
    var leading: [LeadingQuestion] = []

    /// Each question once, in the order they come, everybody's table first.
    mutating func questions(
      _ items: [PublishedBreakdown], showsVoice: Bool = false, isSurvey: Bool = false
    ) -> [ReportQuestion] {
      var groups: [[PublishedBreakdown]] = []
      for item in items {
        let same = groups.firstIndex {
          $0.first?.question == item.question && $0.first?.survey == item.survey
            && $0.first?.wave == item.wave
        }
        if let same { groups[same].append(item) } else { groups.append([item]) }
      }
      var questions: [ReportQuestion] = []
      for group in groups {
        let place = group.firstIndex { $0.by == nil } ?? 0
        var rest = group
        let first = rest.remove(at: place)
        count += 1
        questions.append(
          ReportQuestion(
            first, groups: rest, profile: profile, anchor: "q\(count)", showsVoice: showsVoice,
            pictures: &pictures))
        if isSurvey, questions.count == 1, first.by == nil {
          leading.append(LeadingQuestion(anchor: questions[0].anchor, breakdown: first))
        }
      }
      return questions
    }

    mutating func survey(_ items: [PublishedBreakdown], number: Int) -> ReportPart {
      let audience = items.first?.audience
      let voice =
        audience == nil
        ? "people" : BreakdownWords.lowercasedFirst(AudienceWords.title(of: audience))
      return ReportPart(
        anchor: PageText("survey-\(number)"), heading: PageText(items.first.map(heading) ?? ""),
        voice: PageText("Voice: \(voice)"),
        paragraphs: [
          PageText(
            "What \(voice) answered. Their answers are shown by themselves here, "
              + "and are not averaged with anybody else’s.")
        ],
        questions: questions(items, isSurvey: true))
    }

    mutating func caseReview(_ items: [PublishedBreakdown], number: Int) -> ReportPart {
      ReportPart(
        anchor: PageText("case-reviews-\(number)"),
        heading: PageText(items.first.map(heading) ?? "Case reviews"),
        voice: "Case reviews: what practitioners judged, not what families said",
        paragraphs: [
          """
          Practitioners looked at individual cases and wrote down what they judged. Each figure \
          counts cases reviewed. These are not survey answers, and no chart here mixes the two.
          """
        ],
        questions: questions(items, isSurvey: true))
    }

    mutating func sideBySide(_ items: [PublishedBreakdown]) -> ReportPart {
      ReportPart(
        anchor: "side-by-side", heading: "The same question, side by side", voice: nil,
        paragraphs: [
          """
          Where several audiences were asked the same thing, their answers stand beside one another. \
          A difference may come from who answered as much as from what they think.
          """
        ],
        questions: questions(items))
    }

    mutating func themes(_ items: [PublishedBreakdown]) -> ReportPart {
      ReportPart(
        anchor: "themes", heading: "Themes in the comments", voice: nil,
        paragraphs: [
          """
          A list of words and phrases was looked for in every comment. Nobody has yet checked what \
          it found, so read these as a first sort, not as a count of opinions. One person may \
          mention several themes, so the shares add up to more than 100%.
          """
        ],
        questions: questions(items, showsVoice: true))
    }

    private func heading(_ breakdown: PublishedBreakdown) -> String {
      [breakdown.surveyTitle, breakdown.wave].compactMap { $0 }.filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
  }
}
