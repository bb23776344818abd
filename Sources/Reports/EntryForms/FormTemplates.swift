internal import Mustache

/// The templates of the paper form, kept by the same rules as ``ReportTemplates``.
enum FormTemplates {
  /// Every template with its name.
  static let all: [(name: String, text: String)] = [("form", form), ("question", question)]

  /// The templates, parsed.
  ///
  /// It throws only where one of the texts below is not a template.
  static func library() throws -> MustacheLibrary {
    var library = MustacheLibrary()
    for template in all { try library.register(template.text, named: template.name) }
    return library
  }

  static let form = """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>{{{.title}}}: paper form</title>
    <style>
    {{{.size}}}
    {{{.styles}}}
    {{{.running}}}
    </style>
    </head>
    <body>
    <aside class="screen" aria-label="About this page">This page is for printing. You can also fill it in here and then print it: nothing you type is sent or kept.</aside>
    <header>
    <div>
    <h1>{{{.title}}}</h1>
    {{#.edition}}
    <p class="edition">{{{.}}}</p>
    {{/.edition}}
    </div>
    <p class="office"><label for="return">Return number <span>(for the office)</span></label> <input id="return" type="text" autocomplete="off" size="8"></p>
    </header>
    <main>
    <section aria-labelledby="before">
    <h2 id="before">Please read this first</h2>
    <ul class="before">
    {{#.before}}
    <li>{{{.}}}</li>
    {{/.before}}
    </ul>
    {{#.consent}}
    {{>question}}
    {{/.consent}}
    {{#.refusal}}
    <p class="refusal">{{{.}}}</p>
    {{/.refusal}}
    </section>
    <section aria-labelledby="answers">
    <h2 id="answers">Your answers</h2>
    {{#.questions}}
    {{>question}}
    {{/.questions}}
    </section>
    <section aria-labelledby="end">
    <h2 id="end">The end</h2>
    {{#.thanks}}
    <p>{{{.}}}</p>
    {{/.thanks}}
    </section>
    </main>
    <footer class="screen">{{{.footer}}}</footer>
    </body>
    </html>

    """

  static let question = """
    {{#.stem}}
    <h3 class="stem">{{{.}}}</h3>
    {{/.stem}}
    {{#.isGroup}}
    <fieldset class="question" id="{{{.anchor}}}" aria-describedby="{{{.anchor}}}-how">
    <legend><span class="number">{{{.number}}}.</span> {{{.wording}}}</legend>
    {{/.isGroup}}
    {{#.isSingle}}
    <div class="question" id="{{{.anchor}}}">
    <label class="asked" for="{{{.anchor}}}-1"><span class="number">{{{.number}}}.</span> {{{.wording}}}</label>
    {{/.isSingle}}
    <div class="how" id="{{{.anchor}}}-how">
    {{#.routing}}
    <p class="routing">{{{.}}}</p>
    {{/.routing}}
    <p>{{{.how}}}</p>
    </div>
    {{#.isGroup}}
    <div class="options">
    {{#.one}}
    <label class="option"><input type="radio" name="{{{.name}}}" id="{{{.anchor}}}" autocomplete="off"> <span>{{{.label}}}</span></label>
    {{/.one}}
    {{#.several}}
    <label class="option"><input type="checkbox" name="{{{.name}}}" id="{{{.anchor}}}" autocomplete="off"> <span>{{{.label}}}</span></label>
    {{/.several}}
    {{#.ranks}}
    <label class="option"><input type="text" inputmode="numeric" size="2" name="{{{.name}}}" id="{{{.anchor}}}" autocomplete="off"> <span>{{{.label}}}</span></label>
    {{/.ranks}}
    {{#.date}}
    <label class="part"><span>{{{.label}}}</span> <input type="text" inputmode="numeric" size="{{{.characters}}}" id="{{{.anchor}}}" autocomplete="off"></label>
    {{/.date}}
    </div>
    {{/.isGroup}}
    {{#.box}}
    <input class="line" type="text" inputmode="decimal" size="8" id="{{{.anchor}}}" autocomplete="off" aria-describedby="{{{.how}}}">
    {{/.box}}
    {{#.lines}}
    <textarea id="{{{.anchor}}}" rows="{{{.rows}}}" autocomplete="off" aria-describedby="{{{.how}}}"></textarea>
    {{/.lines}}
    {{#.writeIn}}
    <p class="writein"><label for="{{{.anchor}}}">{{{.label}}}</label> <textarea id="{{{.anchor}}}" rows="2" autocomplete="off"></textarea></p>
    {{/.writeIn}}
    {{#.isGroup}}
    </fieldset>
    {{/.isGroup}}
    {{#.isSingle}}
    </div>
    {{/.isSingle}}

    """
}
