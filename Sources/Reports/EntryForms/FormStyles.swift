/// The style sheets of the paper form: A4, one column, boxes that are borders and so print wherever
/// backgrounds do not.
enum FormStyles {
  static let usualPrint: StaticString = ":root{--print:11.5pt;--screen:1.0625rem;--line:9mm}"
  /// 18 points, the size that sight-loss charities call large print.
  static let largePrint: StaticString = ":root{--print:18pt;--screen:1.5rem;--line:12mm}"

  static let sheet: StaticString = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;background:#eceee9}
    body{max-width:52rem;margin:0 auto;padding:1.5rem clamp(.9rem,4vw,3rem) 3rem;background:#fff;color:#14181c;font:var(--screen)/1.5 Arial,Helvetica,"Liberation Sans",sans-serif;overflow-wrap:break-word}
    .screen{font-size:1rem;color:#3d464e}
    aside.screen{border:1px solid #6b747b;border-left:6px solid #12436d;padding:.75rem 1rem;margin-bottom:2rem}
    footer.screen{border-top:1px solid #6b747b;margin-top:2.5rem;padding-top:.75rem}
    header{display:flex;flex-wrap:wrap;gap:1rem 2rem;justify-content:space-between;align-items:start;border-bottom:3px solid #12436d;padding-bottom:1rem}
    header>div{flex:1 1 18rem}
    h1,h2,h3,legend,.asked{line-height:1.25;margin:0}
    h1{font-size:1.75em}
    h2{font-size:1.35em;margin:1.75em 0 .5em}
    .edition{margin:.25em 0 0}
    .office{margin:0;border:1px solid #6b747b;padding:.5em .75em;font-size:.875em}
    .office span{color:#3d464e}
    .office input{display:block;margin-top:.25em}
    .before{padding-left:1.2em;margin:.5em 0}
    .before li{margin:.3em 0}
    .refusal{font-weight:700}
    .stem{font-size:1.125em;margin:1.5em 0 0}
    .question{border:0;border-top:1px solid #6b747b;margin:1.25em 0 0;padding:.75em 0 0;min-width:0}
    legend,.asked{display:block;font-weight:700;padding:0;float:left;width:100%}
    .number{display:inline-block;min-width:1.6em;margin-right:.2em}
    .how{clear:both;color:#3d464e}
    .how p{margin:.15em 0}
    .how .routing{color:#14181c;font-weight:700;font-style:italic}
    .options{columns:17em;column-gap:1.5em;margin:.4em 0 .2em}
    .option{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6em;align-items:start;padding:.2em 0;min-height:1.75em;break-inside:avoid}
    input,textarea{font:inherit;color:inherit;background:#fff;border:1.5px solid #14181c;border-radius:0;margin:0;padding:.1em .3em}
    input[type=radio],input[type=checkbox]{appearance:none;-webkit-appearance:none;width:1.5rem;height:1.5rem;width:max(1.3em,24px);height:max(1.3em,24px);padding:0;display:grid;place-content:center}
    input[type=radio]:checked::before,input[type=checkbox]:checked::before{content:"\\2713";font-weight:700;line-height:1}
    .option input[type=text]{width:2.6em;height:1.8em}
    .part{display:inline-block}
    .options:has(.part){columns:auto;display:flex;flex-wrap:wrap;gap:.5em 1.5em}
    .part span,.writein label{display:block}
    .part input{height:2em;letter-spacing:.3em}
    .line{height:2em;margin:.4em 0;width:8em}
    textarea{display:block;width:100%;resize:vertical;margin:.4em 0;line-height:var(--line);padding:0 .4em;background:repeating-linear-gradient(#fff 0 calc(var(--line) - 1px),#8a9299 calc(var(--line) - 1px) var(--line));print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .writein{margin:.6em 0 0}
    :focus-visible{outline:3px solid #12436d;outline-offset:3px}
    @media (forced-colors:active){input[type=radio],input[type=checkbox]{appearance:auto;-webkit-appearance:auto}}
    @media print{
    html,body{background:#fff}
    body{max-width:none;padding:0;font-size:var(--print);line-height:1.35}
    .screen{display:none}
    textarea{resize:none}
    input[type=radio],input[type=checkbox]{width:1.25em;height:1.25em}
    h1,h2,h3,legend,.asked,.how{break-after:avoid}
    .question,.option,.before li,.office{break-inside:avoid}
    .stem{break-after:avoid}
    h2{margin-top:1.2em}
    .question{margin-top:.9em;padding-top:.6em}
    }
    """

  /// The foot of every printed page: what the form is, and the page of how many.
  ///
  /// Letters and figures stand as they are and everything else by its number, so that no word of a
  /// schema can end the string.
  static func running(_ words: String) -> TrustedMarkup {
    var escaped = ""
    for scalar in words.unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        escaped.unicodeScalars.append(scalar)
      } else {
        escaped += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    var writer = MarkupWriter()
    writer.markup("@page{size:A4;margin:15mm 15mm 18mm;@bottom-left{content:\"")
    writer.words(escaped)
    writer.markup(
      "\";font:9pt Arial,Helvetica,sans-serif;color:#3d464e;vertical-align:top;padding-top:4mm;width:75%;text-align:left}"
    )
    writer.markup(
      "@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages);font:9pt Arial,Helvetica,sans-serif;color:#3d464e;vertical-align:top;padding-top:4mm}}"
    )
    return TrustedMarkup(writer)
  }
}
