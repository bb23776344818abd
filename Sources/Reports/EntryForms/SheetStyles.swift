internal import CXlsxWriter

/// The looks of the entry workbook's cells, made once a workbook.
struct SheetStyles {
  typealias Format = UnsafeMutablePointer<lxw_format>

  /// The header row.
  let header: Format?
  /// The header of the return's number.
  let returnHeader: Format?
  /// A cell that is not text.
  let plain: Format?
  /// A cell of words: what is typed stays what it is, whatever it begins with.
  let words: Format?
  let date: Format?
  /// A cell in the middle: ticks and places.
  let centred: Format?
  let title: Format?
  let paragraph: Format?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    func make(_ style: (Format) -> Void) -> Format? {
      guard let format = workbook_add_format(workbook) else { return nil }
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      style(format)
      return format
    }
    func head(_ format: Format, _ ground: UInt32) {
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_font_color(format, 0xFFFFFF)
      format_set_bg_color(format, ground)
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xFFFFFF)
    }
    header = make { head($0, 0x12436D) }
    returnHeader = make { head($0, 0x3D464E) }
    plain = make { _ in }
    words = make {
      format_set_num_format($0, "@")
      format_set_text_wrap($0)
    }
    date = make { format_set_num_format($0, "dd/mm/yyyy") }
    centred = make { format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    title = make {
      format_set_bold($0)
      format_set_font_size($0, 16)
    }
    paragraph = make { format_set_text_wrap($0) }
  }
}
