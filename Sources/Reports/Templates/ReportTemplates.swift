import Mustache

/// The templates of the HTML report, kept in the program so that it needs no files beside it.
///
/// Every name starts with a full stop: it is looked for in the value at hand only, so that a value
/// that is missing there is never filled in from outside. Every value stands in three braces, since
/// ``PageText`` is escaped when it is made. A contract test holds each template to the keys of its
/// context, both ways, and each context to ``PageText`` and ``TrustedMarkup``.
enum ReportTemplates {
  /// Every template with its name.
  static let all: [(name: String, text: String)] = [
    ("page", page), ("part", part), ("question", question), ("group", group),
    ("reading", reading), ("terms", terms),
  ]

  /// The templates, parsed.
  ///
  /// It throws only where one of the texts below is not a template.
  static func library() throws -> MustacheLibrary {
    var library = MustacheLibrary()
    for template in all { try library.register(template.text, named: template.name) }
    return library
  }

  static let page = """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>{{{.title}}}</title>
    <style>
    {{{.styles}}}
    </style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to main content</a>
    {{#.banner}}
    <aside class="banner" aria-label="Who may see this"><strong>{{{.}}}</strong></aside>
    {{/.banner}}
    <header class="masthead">
    <div class="wrap">
    <p class="eyebrow">Survey report</p>
    <h1>{{{.title}}}</h1>
    {{#.subtitle}}
    <p class="subtitle">{{{.}}}</p>
    {{/.subtitle}}
    <dl class="facts">
    {{#.facts}}
    <div><dt>{{{.term}}}</dt><dd>{{{.meaning}}}</dd></div>
    {{/.facts}}
    </dl>
    </div>
    </header>
    {{{.patterns}}}
    <main class="wrap" id="main" tabindex="-1">
    {{#.glance}}
    <section id="{{{.anchor}}}" class="glance" aria-labelledby="{{{.anchor}}}-h">
    <h2 id="{{{.anchor}}}-h"><span class="eyebrow">At a glance</span> {{{.heading}}}</h2>
    <div class="cards">
    {{#.cards}}
    <div class="card">
    <h3><span class="eyebrow">{{{.voice}}}</span> <a href="#{{{.anchor}}}">{{{.title}}}</a></h3>
    {{#.chart}}
    <div class="chart">{{{.}}}</div>
    {{/.chart}}
    <p>{{{.sentence}}}</p>
    </div>
    {{/.cards}}
    </div>
    </section>
    {{/.glance}}
    <nav class="contents" aria-labelledby="contents-h" id="contents">
    <h2 id="contents-h">Contents</h2>
    <ol>
    {{#.contents}}
    <li><a href="#{{{.anchor}}}">{{{.words}}}</a>
    {{#.questions}}
    <details{{#.isOpen}} open{{/.isOpen}}><summary>{{{.count}}}</summary>
    {{{.list}}}</details>
    {{/.questions}}
    </li>
    {{/.contents}}
    </ol>
    </nav>
    <section id="about" class="part prose" aria-labelledby="about-h">
    <h2 id="about-h">About this report</h2>
    {{#.about}}
    <p>{{{.}}}</p>
    {{/.about}}
    {{#.hasAnswered}}
    <h3 id="answered-h">Who answered</h3>
    <table class="plain">
    <caption>Responses the figures are made from, survey by survey. They are never added together.</caption>
    <thead><tr><th scope="col">Survey</th><th scope="col">Whose voice</th><th scope="col" class="number">Responses</th></tr></thead>
    <tbody>
    {{#.answered}}
    <tr><th scope="row">{{{.survey}}}</th><td>{{{.audience}}}</td><td class="number">{{{.accepted}}}</td></tr>
    {{/.answered}}
    </tbody>
    </table>
    {{/.hasAnswered}}
    <div class="isnot">
    <h3>What it is not</h3>
    <ul>
    <li>It is not all families, young people or settings: it is those who chose to answer.</li>
    <li>It does not say why something is so, or what would follow from a change.</li>
    <li>It does not decide anything about any child, and it holds no savings figure.</li>
    <li>Case reviews are what practitioners judged about cases. They are not survey answers, and are never counted with them.</li>
    </ul>
    </div>
    </section>
    {{#.parts}}
    {{>part}}
    {{/.parts}}
    <section id="withheld" class="part prose" aria-labelledby="withheld-h">
    <h2 id="withheld-h">What was withheld, and why</h2>
    <p>{{{.withheldIntroduction}}}</p>
    {{#.hasWithheld}}
    <dl class="terms">
    {{#.withheld}}
    <dt>{{{.reason}}}</dt>
    {{#.tables}}
    <dd>{{{.}}}</dd>
    {{/.tables}}
    {{/.withheld}}
    </dl>
    {{/.hasWithheld}}
    <p class="back"><a href="#contents">Back to contents</a></p>
    </section>
    {{#.hasReadings}}
    <section id="reading" class="part prose" aria-labelledby="reading-h">
    <h2 id="reading-h">How the data was read</h2>
    <p>Every row of every file is accounted for. Rows set aside can be put right and read again.</p>
    {{#.readings}}
    {{>reading}}
    {{/.readings}}
    <p class="back"><a href="#contents">Back to contents</a></p>
    </section>
    {{/.hasReadings}}
    <section id="method" class="part prose" aria-labelledby="method-h">
    <h2 id="method-h">How the figures were worked out</h2>
    <dl class="terms">
    {{#.methods}}
    {{>terms}}
    {{/.methods}}
    </dl>
    </section>
    <section id="definitions" class="part prose" aria-labelledby="definitions-h">
    <h2 id="definitions-h">Words and marks</h2>
    <dl class="terms">
    {{#.definitions}}
    {{>terms}}
    {{/.definitions}}
    </dl>
    <p class="back"><a href="#contents">Back to contents</a></p>
    </section>
    </main>
    <footer class="wrap colophon">
    <h2>What this was made from</h2>
    <dl class="terms">
    {{#.provenance}}
    {{>terms}}
    {{/.provenance}}
    </dl>
    </footer>
    </body>
    </html>

    """

  static let part = """
    <section id="{{{.anchor}}}" class="part" aria-labelledby="{{{.anchor}}}-h">
    <div class="part-head">
    {{#.voice}}
    <p class="eyebrow">{{{.}}}</p>
    {{/.voice}}
    <h2 id="{{{.anchor}}}-h">{{{.heading}}}</h2>
    {{#.paragraphs}}
    <p>{{{.}}}</p>
    {{/.paragraphs}}
    </div>
    {{#.questions}}
    {{>question}}
    {{/.questions}}
    <p class="back"><a href="#contents">Back to contents</a></p>
    </section>

    """

  static let question = """
    <article id="{{{.anchor}}}" class="figure" aria-labelledby="{{{.anchor}}}-h">
    <div class="lead">
    <h3 id="{{{.anchor}}}-h">{{#.voice}}<span class="eyebrow">{{{.}}}</span> {{/.voice}}{{{.title}}}</h3>
    {{#.sentence}}
    <p class="sentence">{{{.}}}</p>
    {{/.sentence}}
    {{#.caution}}
    <p class="caution">{{{.}}}</p>
    {{/.caution}}
    {{#.wording}}
    <p class="meta"><b>Asked</b> “{{{.}}}”</p>
    {{/.wording}}
    <p class="meta"><b>Base</b> {{{.base}}}{{#.otherBases}} <span class="aside">({{{.}}})</span>{{/.otherBases}}</p>
    {{{.figure}}}
    {{#.nets}}
    <p class="nets">{{{.}}}</p>
    {{/.nets}}
    </div>
    {{#.hasNotes}}
    <div class="notes">
    <h4>Notes</h4>
    <ul>
    {{#.notes}}
    <li>{{{.}}}</li>
    {{/.notes}}
    </ul>
    </div>
    {{/.hasNotes}}
    {{#.groups}}
    {{>group}}
    {{/.groups}}
    <p class="source"><b>Source</b> {{{.source}}}</p>
    </article>

    """

  static let group = """
    <div id="{{{.anchor}}}" class="group">
    <h4>By {{{.name}}}</h4>
    {{#.question}}
    <p class="asked">“{{{.}}}”</p>
    {{/.question}}
    {{#.sentence}}
    <p>{{{.}}}</p>
    {{/.sentence}}
    {{{.figure}}}
    {{#.notes}}
    <p class="aside">{{{.}}}</p>
    {{/.notes}}
    </div>

    """

  static let reading = """
    <h3 id="{{{.anchor}}}">{{{.name}}}</h3>
    <p class="meta"><b>Written by</b> {{{.tool}}}</p>
    <p class="meta"><b>Read with</b> {{{.schema}}}</p>
    <table class="plain reconciliation">
    <caption>What became of each row of {{{.name}}}</caption>
    <thead><tr><th scope="col">Rows</th><th scope="col" class="meaning">Meaning</th><th scope="col" class="number">Number</th></tr></thead>
    <tbody>
    {{#.steps}}
    <tr class="{{{.kind}}}"><th scope="row">{{{.name}}}</th><td class="meaning">{{{.meaning}}}</td><td class="number">{{{.count}}}</td></tr>
    {{/.steps}}
    </tbody>
    </table>
    {{#.comments}}
    <p>{{{.}}}</p>
    {{/.comments}}
    {{#.hasFindings}}
    <h4>Found in it</h4>
    <ul class="findings">
    {{#.findings}}
    <li><b>{{{.severity}}}</b> {{{.message}}}</li>
    {{/.findings}}
    </ul>
    {{/.hasFindings}}

    """

  static let terms = """
    <dt>{{{.term}}}</dt><dd>{{{.meaning}}}</dd>

    """
}
