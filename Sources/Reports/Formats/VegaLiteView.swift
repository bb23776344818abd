import Breakdowns

/// One chart in the words of Vega-Lite.
struct VegaLiteView {
  private let breakdown: PublishedBreakdown
  private let words: BreakdownWords
  private let data: ChartData
  private let chart: BreakdownChart

  init(_ breakdown: PublishedBreakdown, profile: DisclosureProfile) {
    self.breakdown = breakdown
    words = BreakdownWords(breakdown: breakdown, profile: profile)
    data = ChartData(breakdown)
    chart = BreakdownChart(breakdown)
  }

  /// The view's keys: title, description, data, then how it is drawn.
  var members: [JSONText.Member] {
    var subtitle = [InternalBanner.words(words.profile), breakdown.sentence].compactMap { $0 }
    if words.isThemes { subtitle.append("Machine-coded, not checked.") }
    subtitle += ["Base: \(words.baseLine)", "Source: \(words.source)"]
    return [
      .init(
        "title",
        .object(["text": .string(words.title), "subtitle": JSONText(subtitle), "anchor": "start"])),
      .init("description", .string(chart.description)),
      .init("width", 480),
      .init("data", .object(["values": .array(values)])),
    ] + drawing
  }

  /// One record for each row; a figure that is hidden is null and carries its mark.
  private var values: [JSONText] {
    data.groups.flatMap { group in
      group.figures.enumerated().map { order, figure in
        let row = figure.row
        return .object([
          "group": .string(group.label), "label": .string(row.label), "order": .integer(order),
          "count": JSONText(row.count), "share": JSONText(row.share), "low": JSONText(row.low),
          "high": JSONText(row.high), "mark": JSONText(row.mark),
        ])
      }
    }
  }

  private var drawing: [JSONText.Member] {
    switch chart.kind {
    case .pie:
      [
        .init("height", 320),
        .init("mark", .object(["type": "arc", "stroke": "white", "strokeWidth": 2])),
        .init(
          "encoding",
          .object([
            "theta": .object(["field": "share", "type": "quantitative", "stack": true]),
            "order": Self.order, "color": colour, "tooltip": tooltip,
          ])),
      ]
    case .stackedBar:
      [
        .init("mark", .object(["type": "bar", "stroke": "white", "strokeWidth": 2])),
        .init(
          "encoding",
          .object([
            "y": Self.nominal("group"), "x": Self.share(stack: "zero"), "order": Self.order,
            "color": colour, "tooltip": tooltip,
          ])),
      ]
    case .bar, .none: bars
    }
  }

  /// Bars with their intervals; where there are groups, a panel for each option.
  private var bars: [JSONText.Member] {
    let isGrouped = data.groups.count > 1
    let y = isGrouped ? "group" : "label"
    let encoding: JSONText = .object(["y": Self.nominal(y), "tooltip": tooltip])
    let layers: JSONText = .array([
      .object([
        "mark": .object(["type": "bar", "color": .string(ChartFill.substantive(0).colour)]),
        "encoding": .object(["x": Self.share(stack: nil)]),
      ]),
      .object([
        "mark": .object(["type": "rule", "strokeWidth": 2]),
        "encoding": .object([
          "x": .object(["field": "low", "type": "quantitative"]), "x2": .object(["field": "high"]),
        ]),
      ]),
    ])
    guard isGrouped else { return [.init("encoding", encoding), .init("layer", layers)] }
    return [
      .init(
        "facet",
        .object([
          "row": .object([
            "field": "label", "type": "nominal", "sort": JSONText(data.options.map(\.label)),
            "title": nil,
            "header": .object(["labelAngle": 0, "labelAlign": "left"]),
          ])
        ])),
      .init("spec", .object(["width": 480, "encoding": encoding, "layer": layers])),
    ]
  }

  private var colour: JSONText {
    .object([
      "field": "label", "type": "nominal", "sort": nil, "title": nil,
      "scale": .object([
        "domain": JSONText(data.options.map(\.label)),
        "range": JSONText(data.options.map(\.fill.colour)),
      ]),
    ])
  }

  private var tooltip: JSONText {
    .array([
      .object(["field": "label", "type": "nominal"]),
      .object(["field": "share", "type": "quantitative", "format": ".0%"]),
      .object(["field": "count", "type": "quantitative"]),
    ])
  }

  private static let order: JSONText = .object(["field": "order", "type": "quantitative"])

  private static func nominal(_ field: String) -> JSONText {
    .object(["field": .string(field), "type": "nominal", "sort": nil, "title": nil])
  }

  private static func share(stack: String?) -> JSONText {
    .object([
      "field": "share", "type": "quantitative", "stack": JSONText(stack),
      "axis": .object(["format": "%"]), "scale": .object(["domainMin": 0]), "title": nil,
    ])
  }
}
