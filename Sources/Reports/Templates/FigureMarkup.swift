import Breakdowns

/// A chart at both widths with its table beside or under it, written straight into markup.
///
/// There are hundreds of these on a page, so they do not go through templates.
struct FigureMarkup {
  let words: BreakdownWords
  let chart: BreakdownChart
  let table: FigureTable
  /// Starts every id of the figure.
  let anchor: String
  /// What the table is of, in a line.
  let caption: String

  /// Writes it, and notes the fills its page must define.
  func write(into out: inout MarkupWriter, fills: inout [ChartFill]) {
    out.markup(fitsBeside ? "<div class=\"pair\">" : "<div class=\"stack\">")
    if chart.kind == .none {
      out.markup("<p class=\"nochart\">")
      let reason = words.breakdown.chartReason
      out.words(reason.isEmpty ? "There is no chart: the figures are in the table." : reason)
      out.markup("</p>")
    } else {
      out.markup("<div class=\"chart wide\">")
      write(.wide, into: &out, fills: &fills)
      out.markup("</div>\n<div class=\"chart narrow\">")
      write(.narrow, into: &out, fills: &fills)
      out.markup("</div>\n")
    }
    writeTable(into: &out)
    out.markup("</div>\n")
  }

  private func write(
    _ width: ChartWidth, into out: inout MarkupWriter, fills: inout [ChartFill]
  ) {
    guard let drawing = chart.drawing(width) else { return }
    for fill in drawing.allFills where !fills.contains(fill) { fills.append(fill) }
    ChartPicture(
      drawing, title: "\(chart.kindWords): \(words.title)",
      description: "The same figures are in the table."
    ).writeInline(into: &out)
  }

  /// Whether the table is small enough to stand beside its chart rather than under it.
  private var fitsBeside: Bool {
    if table.isGrouped { return table.columns.count <= 4 && table.rows.count <= 8 }
    return table.rows.count <= 8
      && table.rows.allSatisfy { $0.header.count <= (table.columns.count > 3 ? 24 : 60) }
  }

  private func writeTable(into out: inout MarkupWriter) {
    out.markup("<div class=\"twin\">")
    if let marks = table.marks {
      out.markup("<p class=\"marks\">")
      out.words(marks)
      out.markup("</p>")
    }
    out.markup("<div class=\"scroll\"")
    // What may be wider than a telephone scrolls in a box that the keyboard can reach.
    if table.isGrouped || table.columns.count > 3 {
      out.markup(" role=\"group\" tabindex=\"0\" aria-labelledby=\"")
      out.words("\(anchor)-t")
      out.markup("\"")
    }
    out.markup(table.isGrouped ? "><table class=\"fig grouped\">" : "><table class=\"fig single\">")
    out.markup("<caption id=\"")
    out.words("\(anchor)-t")
    out.markup("\"><span>")
    out.words(caption)
    out.markup("</span></caption>\n<thead><tr>")
    for column in table.columns {
      out.markup("<th scope=\"col\">")
      out.words(column)
      out.markup("</th>")
    }
    out.markup("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      switch row.kind {
      case .answer: out.markup("<tr>")
      case .base: out.markup("<tr class=\"base\">")
      case .part: out.markup("<tr class=\"part-row\">")
      case .net: out.markup("<tr class=\"net\">")
      }
      out.markup("<th scope=\"row\">")
      out.words(row.header)
      out.markup("</th>")
      for cell in row.cells {
        out.markup("<td>")
        out.words(cell)
        out.markup("</td>")
      }
      out.markup("</tr>\n")
    }
    out.markup("</tbody>\n</table></div></div>\n")
  }
}
