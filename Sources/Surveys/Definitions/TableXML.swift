/// Reads XML that holds tables of rows, as LimeSurvey's files do: nothing but elements and text.
///
/// There are no document types and no entities but XML's own five and characters by number, so that
/// nothing can grow in the reading and nothing is fetched.
struct TableXML {
  enum Fault: Error { case documentType, broken }

  /// The rows of each table, by the table's name; a row's cells by theirs.
  private(set) var tables: [String: [[String: String]]] = [:]

  private let bytes: [UInt8]
  private var at = 0

  /// No honest file nests elements deeper.
  private static let deepest = 64

  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    try read()
  }

  private mutating func read() throws(Fault) {
    var path: [String] = []
    var text: [UInt8] = []
    var row: [String: String] = [:]
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "<") {
        try appendText(to: &text)
        continue
      }
      if starts(with: "<![CDATA[") {
        at += 9
        let end = try find("]]>")
        text.append(contentsOf: bytes[at..<end])
        at = end + 3
      } else if starts(with: "<!--") {
        at = try find("-->") + 3
      } else if starts(with: "<?") {
        at = try find("?>") + 2
      } else if starts(with: "<!") {
        throw .documentType
      } else if starts(with: "</") {
        let name = try tag().name
        guard path.last == name else { throw .broken }
        close(path, text, &row)
        path.removeLast()
        text.removeAll(keepingCapacity: true)
      } else {
        let (name, isEmpty) = try tag()
        guard path.count < Self.deepest else { throw .broken }
        text.removeAll(keepingCapacity: true)
        if !isEmpty {
          path.append(name)
          if name == "row" { row = [:] }
        }
      }
    }
    guard path.isEmpty else { throw .broken }
  }

  /// Keeps what an element held: a cell of a row, a row of a table, or a word beside them.
  private mutating func close(_ path: [String], _ text: [UInt8], _ row: inout [String: String]) {
    guard let name = path.last else { return }
    if name == "row" {
      if let table = path.dropLast().last(where: { $0 != "rows" }) {
        tables[table, default: []].append(row)
      }
    } else if path.dropLast().last == "row" {
      row[name] = String(decoding: text, as: UTF8.self)
    } else if path.count == 2 {
      tables[name, default: []].append(["": String(decoding: text, as: UTF8.self)])
    }
  }

  private func starts(with word: StaticString) -> Bool {
    guard at + word.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[at + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  private func find(_ word: StaticString) throws(Fault) -> Int {
    let count = word.utf8CodeUnitCount
    var place = at
    while place + count <= bytes.count {
      if bytes[place] == word.utf8Start[0],
        (1..<max(count, 1)).allSatisfy({ bytes[place + $0] == word.utf8Start[$0] })
      {
        return place
      }
      place += 1
    }
    throw .broken
  }

  /// A tag's name, and whether it is an element in itself; its attributes are passed over.
  private mutating func tag() throws(Fault) -> (name: String, isEmpty: Bool) {
    at += at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "/") ? 2 : 1
    let start = at
    while at < bytes.count, !Self.endsName(bytes[at]) { at += 1 }
    let name = String(decoding: bytes[start..<at], as: UTF8.self)
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        let isEmpty = bytes[at - 1] == UInt8(ascii: "/")
        at += 1
        guard !name.isEmpty else { throw .broken }
        return (name, isEmpty)
      }
      at += 1
    }
    throw .broken
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private mutating func appendText(to text: inout [UInt8]) throws(Fault) {
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") {
      guard bytes[at] == UInt8(ascii: "&") else {
        text.append(bytes[at])
        at += 1
        continue
      }
      let end = bytes[at...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
      guard let end else { throw .broken }
      let name = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
      guard let scalar = Self.character(name) else { throw .broken }
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
      at = end + 1
    }
  }

  private static func character(_ name: String) -> UnicodeScalar? {
    switch name {
    case "lt": "<"
    case "gt": ">"
    case "amp": "&"
    case "quot": "\""
    case "apos": "'"
    default:
      name.hasPrefix("#x")
        ? UInt32(name.dropFirst(2), radix: 16).flatMap(UnicodeScalar.init)
        : name.hasPrefix("#") ? UInt32(name.dropFirst()).flatMap(UnicodeScalar.init) : nil
    }
  }
}
