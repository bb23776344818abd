internal import Mustache

/// A survey on paper: one page of HTML that needs nothing else, to be printed on A4.
package struct PrintableForm: Sendable {
  /// 18 points instead of 11.5.
  package var isLargePrint: Bool

  package init(isLargePrint: Bool = false) { self.isLargePrint = isLargePrint }

  /// The page of `form`.
  package func html(_ form: EntryForm) throws -> String {
    let library = try FormTemplates.library()
    let page = FormPage(form, isLargePrint: isLargePrint)
    guard let html = library.render(page, withTemplate: "form") else {
      throw ReportTemplateError(template: "form")
    }
    return html
  }
}
