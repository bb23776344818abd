internal import CXlsxWriter
internal import Foundation

/// The workbook that paper returns are typed into: a row a return, lists to choose from, and a page
/// that says how.
///
/// The same form gives the same bytes: the one date in the file is fixed, and nothing else in it
/// depends on when or where it is made.
package struct EntryWorkbook: Sendable {
  package var form: EntryForm

  package init(_ form: EntryForm) { self.form = form }

  /// The rows that lists and checks are laid over; a thousand returns and more are typed elsewhere.
  static let rows = 5_000
  /// The sheets' names; `validate` reads the first.
  static let returnsSheet = "Returns"
  static let helpSheet = "How to type in"
  static let listsSheet = "Lists"
  /// The file's own date, which has to be there: the first of January 2000, in seconds since 1970.
  private static let created = 946_684_800

  /// Writes the workbook to a new file at `path`.
  ///
  /// Parts of it are kept meanwhile, without a name, in the folder that `path` is in.
  package func write(to path: String) throws(EntryWorkbookError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let failed: lxw_error = folder.withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      guard let workbook = workbook_new_opt(path, &options) else {
        return LXW_ERROR_MEMORY_MALLOC_FAILED
      }
      let filled = fill(workbook)
      let closed = workbook_close(workbook)
      return closed == LXW_NO_ERROR ? filled : closed
    }
    guard failed == LXW_NO_ERROR else {
      throw EntryWorkbookError(
        reason: lxw_strerror(failed).map { String(cString: $0) } ?? "error \(failed.rawValue)")
    }
  }

  private func fill(_ workbook: UnsafeMutablePointer<lxw_workbook>) -> lxw_error {
    let title = strdup(form.title)
    defer { free(title) }
    var properties = lxw_doc_properties()
    properties.title = title
    properties.created = Self.created
    let told = workbook_set_properties(workbook, &properties)
    guard told == LXW_NO_ERROR else { return told }
    guard let returns = workbook_add_worksheet(workbook, Self.returnsSheet),
      let help = workbook_add_worksheet(workbook, Self.helpSheet),
      let lists = workbook_add_worksheet(workbook, Self.listsSheet)
    else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
    let styles = SheetStyles(workbook)
    let columns = form.columns
    worksheet_hide(lists)
    let ranges = ListsSheet(columns).write(to: lists, styles)
    ReturnsSheet(columns, lists: ranges).write(to: returns, styles)
    HelpSheet(form, columns).write(to: help, styles)
    return LXW_NO_ERROR
  }
}

/// Why a workbook could not be written, in the library's words.
package struct EntryWorkbookError: Error, Sendable {
  package var reason: String
}
