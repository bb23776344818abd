/// The questions of a part as a list of links: a line a question, its groups in a line under it.
enum ContentsMarkup {
  static func list(_ questions: [ReportQuestion]) -> TrustedMarkup {
    var out = MarkupWriter()
    out.markup("<ol>\n")
    for question in questions {
      out.markup("<li>")
      link(to: question.anchor, &out) { out in
        if let voice = question.voice {
          out.append(voice)
          out.markup(": ")
        }
        out.append(question.title)
      }
      for (index, group) in question.groups.enumerated() {
        out.markup(index == 0 ? "\n<span class=\"by\">by " : ", ")
        link(to: group.anchor, &out) { $0.append(group.name) }
      }
      out.markup(question.groups.isEmpty ? "</li>\n" : "</span></li>\n")
    }
    out.markup("</ol>\n")
    return TrustedMarkup(out)
  }

  private static func link(
    to anchor: PageText, _ out: inout MarkupWriter, _ words: (inout MarkupWriter) -> Void
  ) {
    out.markup("<a href=\"#")
    out.append(anchor)
    out.markup("\">")
    words(&out)
    out.markup("</a>")
  }
}
