internal import ExportTables

extension FindingCode {
  /// The code of what a format's reader remarked on.
  init(_ remark: TableRemark.Kind) {
    switch remark {
    case .uncertainEncoding: self = .uncertainEncoding
    case .undecodableBytes: self = .undecodableBytes
    case .errorValue: self = .errorValue
    case .formula: self = .formula
    case .formulaWithoutValue: self = .formulaWithoutValue
    case .hiddenSheet: self = .hiddenSheet
    case .furtherSheet: self = .furtherSheet
    case .mergedCells: self = .mergedCells
    case .fewerRowsThanStated: self = .fewerRowsThanStated
    }
  }
}
