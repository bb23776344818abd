package import ExportTables

/// Gives each correction to the export it was written for.
package enum FixSharing {
  /// The corrections for each of `tables`, in its place.
  ///
  /// A correction goes where its key and place agree; one that agrees nowhere goes with the most of
  /// its file, to be named there.
  package static func share(
    _ files: [FixRequests], among tables: [ExportTable]
  ) -> [[FixRequest]] {
    var shares = [[FixRequest]](repeating: [], count: tables.count)
    guard tables.count > 1 else {
      if !tables.isEmpty { shares[0] = files.flatMap(\.all) }
      return shares
    }
    for file in files {
      let fitting = tables.map { FixApplication.fitting(file.all, in: $0) }
      let counts = fitting.map { $0.count { $0 } }
      let most = counts.max() ?? 0
      let home = counts.firstIndex(of: most) ?? 0
      for (index, request) in file.all.enumerated() {
        let own = fitting[home][index] ? home : fitting.firstIndex { $0[index] } ?? home
        shares[own].append(request)
      }
    }
    return shares
  }
}
