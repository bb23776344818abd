extension FileHead {
  /// Whether a file of this name is to be text.
  var isNamedAsText: Bool {
    [".csv", ".tsv", ".txt", ".tab"].contains { name.lowercased().hasSuffix($0) }
  }
}
