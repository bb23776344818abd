import Breakdowns
import Reports
import Surveys

/// Invented figures in the shape Breakdowns publishes them: no real survey, council or person.
enum SampleFigures {
  /// A single-choice question of parents that may be a pie.
  static var outcome: PublishedBreakdown {
    var breakdown = parents(
      "ideal_outcome", "Is your child on the way to the outcome you hoped for?")
    breakdown.wording =
      "Thinking about the support your child has now, is it leading to the outcome you hoped for?"
    breakdown.chart = .pie
    breakdown.chartReason = "A pie: each person gave one of four answers."
    breakdown.ordered = true
    breakdown.sentence =
      "Of 142 parents and carers who answered, 61 (43%) said “Yes, mostly”; 12 skipped it. "
      + "These are those who answered, not all families."
    breakdown.bases = Bases(respondents: 154, routed: 154, answered: 142, chose: 129, weighted: nil)
    breakdown.rows = rows([
      ("yes", "Yes, mostly", 61, 0.43), ("partly", "Partly", 40, 0.28), ("no", "No", 28, 0.20),
    ])
    breakdown.rows.append(
      PublishedRow(
        option: "dont_know", label: "Don’t know", count: 13, share: 0.09, isGrey: true))
    breakdown.notes = ["“Don’t know” counts as an answer. Those who skipped the question do not."]
    return breakdown
  }

  /// The same question of young people, with intervals and a small base.
  static var youngOutcome: PublishedBreakdown {
    var breakdown = PublishedBreakdown(
      question: "ideal_outcome", wording: "Is school going how you want?",
      title: "Is school going how you want?", survey: "young-person",
      surveyTitle: "Your say: young people’s survey")
    breakdown.audience = "young_person"
    breakdown.wave = "Spring 2025"
    breakdown.area = "Elmshire"
    breakdown.chart = .pie
    breakdown.ordered = true
    breakdown.sentence =
      "Of 48 young people who answered, 22 (46%) said “Yes, mostly”. "
      + "These are those who answered, not all young people."
    breakdown.bases = Bases(respondents: 52, routed: 52, answered: 48, chose: 43, weighted: nil)
    breakdown.rows = [
      PublishedRow(
        option: "yes", label: "Yes, mostly", count: 22, share: 0.46, low: 0.33, high: 0.6),
      PublishedRow(
        option: "partly", label: "Partly", count: 13, share: 0.27, low: 0.17, high: 0.41),
      PublishedRow(
        option: "no", label: "No", count: 8, share: 0.17, low: 0.09, high: 0.3, mark: "u"),
      PublishedRow(
        option: "dont_know", label: "Don’t know", count: 5, share: 0.1, low: 0.05, high: 0.22,
        mark: "u", isGrey: true),
    ]
    return breakdown
  }

  /// The same question of two audiences, as Breakdowns sets them side by side.
  static var sideBySide: PublishedBreakdown {
    var breakdown = PublishedBreakdown(
      question: "ideal_outcome", wording: outcome.wording, title: outcome.title,
      survey: "parent-carer, young-person",
      surveyTitle: "Parent and carer survey; Your say: young people’s survey")
    breakdown.by = "audience"
    breakdown.byTitle = "Who was asked"
    breakdown.chart = .stackedBar
    breakdown.chartReason = "Stacked bars, because the groups are compared answer by answer."
    breakdown.ordered = true
    breakdown.wave = "Spring 2025"
    breakdown.area = "Elmshire"
    breakdown.sentence =
      "Parents and carers: of 142, 61 (43%) said “Yes, mostly”, the most; Young people: of 48, "
      + "22 (46%) said “Yes, mostly”, the most. These are those who answered, not everybody."
    breakdown.notes = ["The audiences stand side by side and are never added together."]
    for part in [outcome, youngOutcome] {
      let label = part.audience == "parent_carer" ? "Parents and carers" : "Young people"
      breakdown.groupBases.append(
        GroupBase(group: part.audience ?? "", label: label, base: part.bases.answered))
      for row in part.rows {
        var row = row
        (row.group, row.groupLabel) = (part.audience, label)
        breakdown.rows.append(row)
        // Nobody is everybody here: those rows carry nothing.
        if part.audience == "parent_carer" {
          (row.group, row.groupLabel, row.count, row.share, row.mark) = (nil, nil, nil, nil, "x")
          breakdown.rows.append(row)
        }
      }
    }
    return breakdown
  }

  /// A question where one may choose several answers, with a hidden one and intervals.
  static var support: PublishedBreakdown {
    var breakdown = parents("support_wanted", "What would help most")
    breakdown.wording = "Which of these would help your child most? Choose as many as you like."
    breakdown.chart = .bar
    breakdown.chartReason =
      "Bars: people could choose several answers, so the shares are not parts of one whole."
    breakdown.sentence =
      "Of 88 parents and carers who answered, 54 (61%) chose “Staff who understand my child’s needs”."
    breakdown.bases = Bases(respondents: 154, routed: 96, answered: 88, chose: 85, weighted: nil)
    breakdown.rows = [
      ("staff", "Staff who understand my child’s needs", 54, 0.61, 0.51, 0.71),
      ("speech", "Speech and language therapy", 41, 0.47, 0.37, 0.57),
      (
        "smaller", "A smaller class, or a quiet place to go when things get too much", 33, 0.38,
        0.28, 0.48
      ),
      ("plan", "A plan that says what will be done and by whom", 29, 0.33, 0.24, 0.43),
      ("transport", "Help with transport", 12, 0.14, 0.08, 0.22),
    ].map {
      PublishedRow(option: $0.0, label: $0.1, count: $0.2, share: $0.3, low: $0.4, high: $0.5)
    }
    breakdown.rows.append(
      PublishedRow(option: "equipment", label: "Equipment", mark: "c"))
    breakdown.rows.append(
      PublishedRow(
        option: "none", label: "None of these", count: 0, share: 0, low: 0, high: 0.04, isGrey: true
      ))
    breakdown.notes = [
      "People could choose several answers, so the shares add up to more than 100%."
    ]
    return breakdown
  }

  /// An ordered question over groups, one of them too small to show.
  static var outcomeByStage: PublishedBreakdown {
    var breakdown = parents("communication", "The school keeps me informed")
    breakdown.wording =
      "How far do you agree: the school keeps me informed about my child’s progress?"
    breakdown.by = "school_stage"
    breakdown.byTitle = "School stage"
    breakdown.chart = .stackedBar
    breakdown.chartReason = "Stacked bars: an ordered scale, group by group."
    breakdown.ordered = true
    breakdown.sentence =
      "Of 131 parents and carers who answered, 71 (54%) agree or strongly agree."
    breakdown.bases = Bases(respondents: 154, routed: 154, answered: 131, chose: 131, weighted: nil)
    breakdown.groupBases = [
      GroupBase(group: "early", label: "Early years", base: nil),
      GroupBase(group: "primary", label: "Primary", base: 64),
      GroupBase(group: "secondary", label: "Secondary", base: 52),
      GroupBase(group: "post16", label: "After 16 (college, sixth form or training)", base: 15),
    ]
    let options = [
      ("strongly_agree", "Strongly agree"), ("agree", "Agree"),
      ("neither", "Neither agree nor disagree"),
      ("disagree", "Disagree"), ("strongly_disagree", "Strongly disagree"),
    ]
    let figures: [String: [(Int, Double)]] = [
      "primary": [(12, 0.19), (28, 0.44), (10, 0.16), (9, 0.14), (5, 0.08)],
      "secondary": [(6, 0.12), (18, 0.35), (12, 0.23), (9, 0.17), (7, 0.13)],
    ]
    for (group, label) in breakdown.groupBases.map({ ($0.group, $0.label) }) {
      for (index, option) in options.enumerated() {
        var row = PublishedRow(
          group: group, groupLabel: label, option: option.0, label: option.1, mark: "c")
        if let figure = figures[group]?[index] {
          row.mark = nil
          (row.count, row.share) = figure
        }
        // After 16, the small answers are hidden and the larger are shown.
        if group == "post16", index == 1 { (row.count, row.share, row.mark) = (7, 0.47, "u") }
        breakdown.rows.append(row)
      }
    }
    breakdown.nets = [
      PublishedNet(group: "primary", name: "Agree in all", share: 0.63, rule: .counts),
      PublishedNet(group: "secondary", name: "Agree in all", share: 0.46, rule: .counts),
    ]
    return breakdown
  }

  /// Several answers over groups: clustered bars.
  static var supportByStage: PublishedBreakdown {
    var breakdown = support
    breakdown.by = "school_stage"
    breakdown.byTitle = "School stage"
    breakdown.groupBases = [
      GroupBase(group: "early", label: "Early years", base: nil),
      GroupBase(group: "primary", label: "Primary", base: 50),
      GroupBase(group: "secondary", label: "Secondary", base: 31),
    ]
    breakdown.rows = ["early", "primary", "secondary"].flatMap { group in
      support.rows.map { row in
        var row = row
        row.group = group
        row.groupLabel = breakdown.groupBases.first { $0.group == group }?.label
        if group == "early" {
          (row.count, row.share, row.low, row.high, row.mark) = (nil, nil, nil, nil, "c")
        }
        if group == "secondary", let share = row.share { row.share = share / 2 + 0.11 }
        if row.low != nil { (row.low, row.high) = (nil, nil) }
        return row
      }
    }
    return breakdown
  }

  /// Themes of comments.
  static var themes: PublishedBreakdown {
    var breakdown = parents("themes", "Themes in what could be better")
    breakdown.wording = "What could be better?"
    breakdown.chart = .bar
    breakdown.shareOf = .commented
    breakdown.chartReason = "Bars: one comment may carry several themes."
    breakdown.sentence =
      "Of 118 parents and carers who wrote a comment, 47 (40%) mentioned communication."
    breakdown.bases = Bases(respondents: 154, routed: 154, answered: 118, chose: 97, weighted: nil)
    let names = [
      "Communication", "Understanding of needs", "Waiting and delay", "Staff skills",
      "Clear goals", "Use of existing services", "Placement and setting", "Inclusion",
      "Moving between stages", "Wellbeing", "Funding and resources", "Quality of plans",
      "Being part of decisions", "Transport", "Health and therapies", "Friendships",
      "Safety and bullying", "Having to fight for support", "Learning and progress",
    ]
    for (index, label) in names.enumerated() {
      let count = 47 - index * 2
      breakdown.rows.append(
        PublishedRow(
          option: "theme\(index)", label: label, count: count,
          share: Double((count * 100 + 59) / 118) / 100))
    }
    breakdown.rows.append(PublishedRow(option: "t_small", label: "General praise", mark: "c"))
    breakdown.rows.append(
      PublishedRow(option: "other", label: "Other", count: 6, share: 0.05, isGrey: true))
    return breakdown
  }

  /// What practitioners judged about cases.
  static var caseReview: PublishedBreakdown {
    var breakdown = PublishedBreakdown(
      question: "goal_met", wording: "Could the goals be met without an EHC plan?",
      title: "Could the goals be met without an EHC plan?", survey: "case-review",
      surveyTitle: "Case reviews")
    breakdown.audience = "practitioner"
    breakdown.source = "case-review"
    breakdown.unit = "cases"
    breakdown.wave = "Spring 2025"
    breakdown.area = "Elmshire"
    breakdown.chart = .pie
    breakdown.sentence = "Of 36 cases reviewed, 15 (42%) were judged “Yes, with earlier support”."
    breakdown.bases = Bases(respondents: 36, routed: 36, answered: 36, chose: 36, weighted: nil)
    breakdown.rows = rows([
      ("yes", "Yes, with earlier support at SEN support level in a mainstream school", 15, 0.42),
      ("no", "No", 14, 0.39),
    ])
    breakdown.rows.append(
      PublishedRow(
        option: "_combined", label: "Combined: unsure, other", count: 7, share: 0.19,
        merges: ["unsure", "other"], isGrey: true))
    return breakdown
  }

  static var all: PublishedFigures {
    PublishedFigures(
      profile: .publish,
      generated: Provenance(
        inputs: [.init(name: "parents.csv", sha256: String(repeating: "ab", count: 32))],
        schemas: ["parent-carer 1.0", "young-person 1.0", "case-review 1.0"],
        codebook: "send-voice 1.0", version: "0.1.0"),
      breakdowns: [
        outcome, outcomeByStage, support, supportByStage, youngOutcome, sideBySide,
        caseReview, themes,
      ],
      withheld: [
        WithheldTable(
          question: "ideal_outcome", by: "school_stage",
          reason: "no way of hiding the small numbers left a table worth showing")
      ])
  }

  /// What became of a file's lines: all, header, blank, test, repeated, refused, partial, set aside
  /// and accepted.
  private static func lines(_ counts: [Int]) -> Reconciliation {
    var lines = Reconciliation()
    let keys: [WritableKeyPath<Reconciliation, Int>] = [
      \.rows, \.header, \.blank, \.test, \.duplicate, \.refused, \.partial, \.quarantined,
      \.accepted,
    ]
    for (key, count) in zip(keys, counts) { lines[keyPath: key] = count }
    return lines
  }

  static var run: RunSummary {
    RunSummary(
      exports: [
        ExportSummary(
          fileName: "parents.csv", schema: "parent-carer 1.0",
          surveyTitle: "Parent and carer survey", audience: "parent_carer", tool: "Microsoft Forms",
          reconciliation: lines(
            [168, 1, 2, 3, 2, 4, 9, 2, 154]),
          findings: [
            FindingSummary(
              severity: .warning, count: 6,
              message:
                "Answers to “school_stage” are not in the schema’s list; they count as missing."),
            FindingSummary(severity: .note, count: 1, message: "The file has Windows line ends."),
          ], comments: CommentSummary(comments: 126, coded: 97, withoutContent: 8)),
        ExportSummary(
          fileName: "young-people.csv", schema: "young-person 1.0",
          surveyTitle: "Your say: young people’s survey", audience: "young_person",
          tool: "SmartSurvey",
          reconciliation: lines(
            [54, 1, 0, 1, 0, 0, 2, 0, 52])),
        ExportSummary(
          fileName: "case-reviews.csv", schema: "case-review 1.0", surveyTitle: "Case reviews",
          audience: "practitioner", source: "case-review", tool: "Google Forms",
          reconciliation: lines(
            [37, 1, 0, 0, 0, 0, 0, 0, 36])),
      ], options: [OptionUsed(name: "Denominator", value: "those who answered")])
  }

  static var report: Report { Report(all, run: run) }

  static func figures(
    _ breakdowns: [PublishedBreakdown], profile: DisclosureProfile = .publish
  ) -> PublishedFigures {
    PublishedFigures(
      profile: profile,
      generated: Provenance(inputs: [], schemas: [], codebook: nil, version: "0.1.0"),
      breakdowns: breakdowns, withheld: [])
  }

  static func rows(_ figures: [(String, String, Int, Double)]) -> [PublishedRow] {
    figures.map { PublishedRow(option: $0.0, label: $0.1, count: $0.2, share: $0.3) }
  }

  private static func parents(_ question: String, _ title: String) -> PublishedBreakdown {
    var breakdown = PublishedBreakdown(
      question: question, wording: title, title: title, survey: "parent-carer",
      surveyTitle: "Parent and carer survey")
    breakdown.audience = "parent_carer"
    breakdown.wave = "Spring 2025"
    breakdown.area = "Elmshire"
    return breakdown
  }
}
