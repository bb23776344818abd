extension ColumnMatching {
  /// The matching with the unmatched columns that the schema leaves out counted as dropped.
  ///
  /// An empty heading among them means columns without one.
  func leavingOut(_ leftOut: [LeftOutHeader], of header: ExportHeader) -> ColumnMatching {
    guard !leftOut.isEmpty, !unmatchedColumns.isEmpty else { return self }
    var reasons: [String: DroppedColumn.Reason] = [:]
    for column in leftOut {
      let form = HeaderNormaliser.label(column.header)
      if reasons[form] == nil { reasons[form] = column.reason }
    }
    var matching = self
    let open = Set(unmatchedColumns)
    for column in header.columns where open.contains(column.index) {
      guard let reason = reasons[HeaderNormaliser.label(column.header)] else { continue }
      matching.unmatchedColumns.removeAll { $0 == column.index }
      matching.dropped.append(DroppedColumn(column: column.index, reason: reason))
    }
    matching.dropped.sort { $0.column < $1.column }
    return matching
  }
}
