internal import ExportTables
internal import Foundation

/// A file that may be a survey's definition, opened as far as it takes to tell.
struct DefinitionFile {
  /// The file's name without its folders.
  let name: String
  let path: String
  let reading: ReadOptions
  /// The first words of a text file, in lower case; empty for any other.
  let beginning: String
  /// The file as a table, where it is one.
  let table: ExportTable?
  /// The first record of that table.
  let header: [String]

  /// A definition larger than this is none, in bytes.
  static let longest = 64 << 20

  /// Opens the file; throws what reading it as a table throws, where it is nothing else.
  init(path: String, reading: ReadOptions) throws {
    self.path = path
    self.reading = reading
    name = path.split(separator: "/").last.map(String.init) ?? path
    var start = Data()
    if path != "-", let handle = FileHandle(forReadingAtPath: path) {
      start = (try? handle.read(upToCount: 1 << 16)) ?? Data()
      try? handle.close()
    }
    let text = String(decoding: start, as: UTF8.self)
      .trimmingCharacters(in: CharacterSet.whitespacesAndNewlines.union(["\u{FEFF}"]))
    let isMarked = text.hasPrefix("{") || text.hasPrefix("<?xml") || text.hasPrefix("<document")
    beginning = isMarked ? text.lowercased() : ""
    if isMarked {
      table = nil
      header = []
    } else {
      let table = try ExportTable(reading: path, options: reading)
      header = table.head(1).first ?? []
      self.table = table
    }
  }

  /// All of a text file.
  func data(of title: String) throws -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TableReadError.absent(file: name)
    }
    guard data.count <= Self.longest else {
      throw DefinitionError.tooLarge(file: name, limit: Self.longest)
    }
    return data
  }

  /// The records of the sheet called `sheet`, in whatever place it stands; nil where there is none.
  func records(ofSheet sheet: String) -> [[String]]? {
    guard let facts = table?.sheet else { return nil }
    if facts.name.lowercased() == sheet { return table.map(Self.records) }
    for number in 1...max(1, min(facts.count, 60)) where number != facts.number {
      var options = reading
      options.sheet = number
      guard let other = try? ExportTable(reading: path, options: options) else { continue }
      if other.sheet?.name.lowercased() == sheet { return Self.records(other) }
    }
    return nil
  }

  /// The names of the sheets that people see, as far as they hold something.
  var sheetNames: Set<String> {
    guard let table, let sheet = table.sheet else { return [] }
    let others = table.remarks.filter { $0.kind == .furtherSheet || $0.kind == .hiddenSheet }
    return Set(([sheet.name] + others.map(\.detail)).map { $0.lowercased() })
  }

  /// No definition has more rows.
  private static let mostRecords = 200_000

  static func records(_ table: ExportTable) -> [[String]] { table.head(mostRecords) }
}

/// Rows under named columns, as definition files keep them.
struct DefinitionRows {
  private let places: [String: Int]
  let rows: [[String]]

  /// The first record is the header; names are compared as labels are.
  init(_ records: [[String]]) {
    var places: [String: Int] = [:]
    for (place, name) in (records.first ?? []).enumerated() {
      let form = HeaderNormaliser.label(name)
      if places[form] == nil { places[form] = place }
    }
    self.places = places
    rows = Array(records.dropFirst())
  }

  /// The cell of `row` in the first of the columns called one of `names`; empty where there is none.
  func cell(_ row: [String], _ names: String...) -> String {
    for name in names {
      if let place = places[HeaderNormaliser.label(name)], place < row.count {
        return row[place].trimmingCharacters(in: .whitespacesAndNewlines)
      }
    }
    return ""
  }

  /// The first column whose name begins so, in the file's order of names.
  func column(beginning prefix: String) -> String? {
    places.filter { $0.key.hasPrefix(prefix) }.min { $0.value < $1.value }?.key
  }
}
