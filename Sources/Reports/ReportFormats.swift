/// Every format there is, in the order help lists them.
package enum ReportFormats {
  package static let all: [any ReportFormat] = [
    TextReport(), CSVReport(), JSONReport(), SVGReport(), VegaLiteReport(), HTMLReport(),
  ]

  /// The format of this name, or nil.
  package static func named(_ name: String) -> (any ReportFormat)? {
    all.first { $0.name == name }
  }
}
