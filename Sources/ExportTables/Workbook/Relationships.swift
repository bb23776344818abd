/// What one part of a workbook says that its other parts are, and where.
struct Relationships {
  private var targets: [String: (kind: String, path: String)] = [:]
  private var first: [String: String] = [:]

  init() {}

  /// Reads the relationships of the part at `path`; none where it has none.
  init(
    of path: String, in archive: ZipArchive, limits: WorkbookLimits
  ) throws(WorkbookFault) {
    let folder = Self.folder(of: path)
    let file = path.dropFirst(folder.count)
    guard let entry = archive.entry(named: "\(folder)_rels/\(file).rels") else { return }
    var found = Relationships()
    var count = 0
    try XMLElements.read(entry, of: archive, as: .relationships, limits: limits) { element in
      guard element.name == "Relationship", let target = element["Target"],
        element["TargetMode"]?.lowercased() != "external"
      else { return true }
      count += 1
      let kind = element["Type"].map(Self.lastWord) ?? ""
      let path = Self.resolved(target, from: folder)
      if let id = element["Id"], found.targets[id] == nil { found.targets[id] = (kind, path) }
      if found.first[kind] == nil { found.first[kind] = path }
      return count < limits.listed
    }
    if count >= limits.listed { throw .tooLarge(.list(.relationships), limit: limits.listed) }
    self = found
  }

  /// Where the relationship of that identifier leads, and its kind: `worksheet`.
  func target(_ id: String) -> (kind: String, path: String)? { targets[id] }

  /// Where the first relationship of that kind leads.
  func path(ofKind kind: String) -> String? { first[kind] }

  /// The folder of a path, with its slash; empty at the top.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The kind at the end of a relationship's type, whichever namespace it is in.
  private static func lastWord(_ type: String) -> String {
    type.split(separator: "/").last.map { $0.lowercased() } ?? ""
  }

  /// A target as a path from the top of the archive: it is never one of a disk.
  static func resolved(_ target: String, from folder: String) -> String {
    let slashes = String((target.removingPercentEscapes).map { $0 == "\\" ? "/" : $0 })
    let whole = slashes.hasPrefix("/") ? slashes : folder + slashes
    var steps: [Substring] = []
    for step in whole.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}

extension String {
  /// The text with `%20` and its like undone; as it is where that gives no text.
  fileprivate var removingPercentEscapes: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16),
        rest.count >= 2
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }
}
