/// Workbooks of Excel and of whatever writes the same: `.xlsx` and `.xlsm`.
///
/// The format answers for every zip archive and every compound file, so that one that is no
/// workbook is named for what it is.
package struct ExcelTableFormat: TableFormat {
  private let limits: WorkbookLimits

  package init() { limits = WorkbookLimits() }

  /// A format with guards of one's own, for tests.
  init(limits: WorkbookLimits) { self.limits = limits }

  package var name: String { "xlsx" }

  package func recognises(_ head: FileHead) -> Bool {
    head.begins(with: [0x50, 0x4B, 0x03, 0x04]) || head.begins(with: [0x50, 0x4B, 0x05, 0x06])
      || head.begins(with: CompoundFile.signature) || Self.isWorkbookByNameAlone(head)
  }

  /// Whether a file is called a workbook, and is neither one nor anything else that is known.
  private static func isWorkbookByNameAlone(_ head: FileHead) -> Bool {
    isWorkbookName(head.name) && UnsupportedKind(head) == nil && BinaryCheck(head).isBinary
  }

  package func read(
    _ bytes: FileBytes, head: FileHead, options: ReadOptions
  ) throws(TableReadError) -> TableContent {
    if head.begins(with: CompoundFile.signature) {
      throw .unsupported(file: head.name, kind: CompoundFile.kind(of: bytes))
    }
    if Self.isWorkbookByNameAlone(head) {
      throw .workbook(file: head.name, fault: .notAnArchive)
    }
    if let kind = UnsupportedKind(head), kind == .openDocument {
      throw .unsupported(file: head.name, kind: kind)
    }
    do {
      let archive = try ZipArchive(bytes, limits: limits)
      switch try ArchiveKind(of: archive, limits: limits) {
      case .workbook(let path):
        let parts = try WorkbookParts(archive, at: path, limits: limits)
        return try WorkbookTable(parts, limits: limits, options: options).content()
      case .other(let kind): throw TableReadError.unsupported(file: head.name, kind: kind)
      }
    } catch let fault as WorkbookFault {
      // A zip that is not even said to be a workbook is described by what can be seen of it.
      if fault == .cutShort || fault == .damagedArchive, let kind = UnsupportedKind(head),
        kind != .excelWorkbook, !Self.isWorkbookName(head.name)
      {
        throw .unsupported(file: head.name, kind: kind)
      }
      throw .workbook(file: head.name, fault: fault)
    } catch let error as TableReadError {
      throw error
    } catch {
      throw .workbook(file: head.name, fault: .damagedArchive)
    }
  }

  private static func isWorkbookName(_ name: String) -> Bool {
    [".xlsx", ".xlsm"].contains { name.lowercased().hasSuffix($0) }
  }
}
