import TestSupport
import Testing

@testable import ExportTables

struct EncodingTests {
  private static let comment = "id,comment\n1,\"Zoë said “don’t” – a café’s £5…\"\n2,naïve\n"

  /// The text in an encoding, by the tables of the code under test read backwards.
  static func encoded(_ text: String, _ encoding: TextEncoding, mark: Bool = false) -> [UInt8] {
    let start = mark ? encoding.mark : []
    switch encoding {
    case .utf8: return start + Array(text.utf8)
    case .utf16LittleEndian:
      return start + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return start + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252, .macRoman:
      let scalars = SingleByteTable.of(encoding)?.scalars ?? []
      return text.unicodeScalars.map { scalar in
        if scalar.value < 0x80 { return UInt8(scalar.value) }
        let place = scalars.firstIndex { UInt32($0) == scalar.value } ?? 0
        return UInt8(0x80 + place)
      }
    }
  }

  private func table(
    _ bytes: [UInt8], _ options: ReadOptions = ReadOptions()
  ) throws(TableReadError) -> ExportTable {
    try ExportTable(bytes: bytes, name: "export.csv", options: options)
  }

  @Test(arguments: TextEncoding.allCases, [false, true])
  func `each encoding is found from the file, and read`(
    _ encoding: TextEncoding, mark: Bool
  ) throws {
    let found = try table(Self.encoded(Self.comment, encoding, mark: mark))
    #expect(found.encoding == encoding)
    #expect(found.hasByteOrderMark == (mark && !encoding.mark.isEmpty))
    #expect(found.encodingConfidence >= 0.8)
    #expect(found.remarks == [])
    #expect(found.head(2)[1] == ["1", "Zoë said “don’t” – a café’s £5…"])
  }

  struct Told: Sendable, CustomTestStringConvertible {
    var names: [String]
    var encoding: TextEncoding
    var testDescription: String { names[0] }
  }

  static let told = [
    Told(names: ["utf-8", "UTF8", "utf-8-sig", "ascii", "US-ASCII"], encoding: .utf8),
    Told(names: ["utf-16", "utf-16le", "UTF_16_LE", "unicode"], encoding: .utf16LittleEndian),
    Told(names: ["utf-16be"], encoding: .utf16BigEndian),
    Told(
      names: ["windows-1252", "cp1252", "ANSI", "ISO-8859-1", "latin1", "l1"],
      encoding: .windows1252),
    Told(names: ["macintosh", "MacRoman", "mac-roman", "x-mac-roman"], encoding: .macRoman),
  ]

  @Test(arguments: told)
  func `an encoding goes by the names in use, and is read when told`(_ one: Told) throws {
    for name in one.names { #expect(TextEncoding(named: name) == one.encoding, "\(name)") }
    for detect in [true, false] {
      let options = ReadOptions(encoding: one.encoding, detect: detect)
      let found = try table(Self.encoded(Self.comment, one.encoding), options)
      #expect(found.encoding == one.encoding)
      #expect(found.encodingConfidence == 1)
      #expect(found.head(3)[2] == ["2", "naïve"])
    }
  }

  @Test func `the mark decides between the two that are called UTF-16`() throws {
    let big = Self.encoded(Self.comment, .utf16BigEndian, mark: true)
    let found = try table(big, ReadOptions(encoding: TextEncoding(named: "utf-16")))
    #expect(found.encoding == .utf16BigEndian)
    #expect(found.head(3)[2] == ["2", "naïve"])
  }

  @Test func `what is told is obeyed, and remarked on where the file speaks against it`() throws {
    let mac = Self.encoded(Self.comment, .macRoman)
    let found = try table(mac, ReadOptions(encoding: .windows1252))
    #expect(found.encoding == .windows1252)
    #expect(found.head(3)[2] == ["2", "na•ve"])
    let remark = try #require(found.remarks.first { $0.kind == .uncertainEncoding })
    #expect(remark.detail == "read as windows-1252; it may be macintosh")
    let utf8 = try table(mac, ReadOptions(encoding: .utf8))
    #expect(utf8.shape().rows(with: .invalidUTF8) == 2)
    #expect(utf8.remarks.map(\.kind) == [.uncertainEncoding, .undecodableBytes])
    #expect(
      utf8.remarks.last?.places == [
        CellLocation(row: 2, column: 2), CellLocation(row: 3, column: 2),
      ])
  }

  struct Few: Sendable, CustomTestStringConvertible {
    var bytes: [UInt8]
    var encoding: TextEncoding
    var text: String
    var testDescription: String { text }
  }

  static let few = [
    Few(bytes: Array("caf".utf8) + [0xE9], encoding: .windows1252, text: "café"),
    Few(bytes: Array("caf".utf8) + [0x8E], encoding: .macRoman, text: "café"),
    Few(bytes: Array("I don".utf8) + [0x92, 0x74], encoding: .windows1252, text: "I don’t"),
    Few(bytes: Array("I don".utf8) + [0xD5, 0x74], encoding: .macRoman, text: "I don’t"),
    Few(
      bytes: Array("a ".utf8) + [0x93] + Array("good".utf8) + [0x94] + Array(" year".utf8),
      encoding: .windows1252, text: "a “good” year"),
    Few(
      bytes: Array("a ".utf8) + [0xD2] + Array("good".utf8) + [0xD3] + Array(" year".utf8),
      encoding: .macRoman, text: "a “good” year"),
    Few(
      bytes: Array("so ".utf8) + [0x96] + Array(" no".utf8), encoding: .windows1252, text: "so – no"
    ),
    Few(
      bytes: Array("so ".utf8) + [0xD0] + Array(" no".utf8), encoding: .macRoman, text: "so – no"),
    Few(
      bytes: Array("Fran".utf8) + [0xE7] + Array("ois".utf8), encoding: .windows1252,
      text: "François"),
    Few(
      bytes: Array("Fran".utf8) + [0x8D] + Array("ois".utf8), encoding: .macRoman, text: "François"),
    Few(bytes: [0xC9] + Array("cole".utf8), encoding: .windows1252, text: "École"),
    Few(bytes: [0x83] + Array("cole".utf8), encoding: .macRoman, text: "École"),
  ]

  @Test(arguments: few)
  func `a few bytes that are not UTF-8 are read by what speaks for them`(_ one: Few) throws {
    let found = try table(Array("id,comment\n1,".utf8) + one.bytes + Array("\n2,ok\n".utf8))
    #expect(found.encoding == one.encoding)
    #expect(found.head(2)[1] == ["1", one.text])
    #expect(found.shape().rows(with: .invalidUTF8) == 0)
    #expect((0.5..<0.95).contains(found.encodingConfidence))
    let isRemarked = found.remarks.contains { $0.kind == .uncertainEncoding }
    #expect(isRemarked == (found.encodingConfidence < 0.8))
  }

  @Test func `a pound sign is one in either encoding`() throws {
    let found = try table(Array("id,cost\n1,".utf8) + [0xA3] + Array("5\n".utf8))
    #expect(found.head(2)[1] == ["1", "£5"])
    #expect(found.encodingConfidence >= 0.8)
  }

  @Test func `a byte that nothing speaks for is left undecoded, and its place said`() throws {
    let found = try table(Array("id,comment\n1,well ".utf8) + [0xE9] + Array("\n2,ok\n".utf8))
    #expect(found.encoding == .utf8)
    #expect(found.encodingConfidence < 0.8)
    #expect(found.scanned().map(\.problems) == [[], .invalidUTF8, []])
    #expect(
      found.remarks == [
        TableRemark(.undecodableBytes, places: [CellLocation(row: 2, column: 2)])
      ])
  }

  @Test func `bytes that make no sense in any encoding are marked among those that do`() throws {
    var bytes = Array("Are you a fan?".utf8) + [0x8C, 0xE6] + Array(",Why?\r".utf8)
    for row in 0..<20 { bytes += Array("\(row),I don".utf8) + [0xD5] + Array("t know\r".utf8) }
    let found = try table(bytes)
    #expect(found.encoding == .macRoman)
    #expect(found.lineEnding == .cr)
    #expect(found.head(2) == [["Are you a fan?\u{FFFD}\u{FFFD}", "Why?"], ["0", "I don’t know"]])
    #expect(
      found.remarks == [
        TableRemark(.undecodableBytes, count: 2, places: [CellLocation(row: 1, column: 1)])
      ])
  }

  @Test func `bytes that Windows-1252 does not have are marked`() throws {
    var bytes = Array("id,comment\n".utf8)
    for row in 0..<9 { bytes += Array("\(row),it".utf8) + [0x92] + Array("s fine\n".utf8) }
    bytes += Array("9,x".utf8) + [0x81] + Array("\n".utf8)
    let found = try table(bytes, ReadOptions(encoding: .windows1252))
    #expect(found.head(11)[10] == ["9", "x\u{FFFD}"])
    #expect(found.shape().rows(with: .invalidUTF8) == 1)
    #expect(found.remarks.last?.places == [CellLocation(row: 11, column: 2)])
  }

  @Test func `UTF-8 with a few broken cells stays UTF-8`() throws {
    var bytes: [UInt8] = Array("id,comment\n".utf8)
    for row in 0..<50 { bytes += Array("\(row),it’s a café\n".utf8) }
    bytes += Array("50,caf".utf8) + [0xE9] + Array("\n51,don".utf8) + [0x92] + Array("t\n".utf8)
    let found = try table(bytes)
    #expect(found.encoding == .utf8)
    #expect(found.encodingConfidence >= 0.8)
    #expect(found.shape().rows(with: .invalidUTF8) == 2)
    #expect(found.remarks.map(\.kind) == [.undecodableBytes])
    #expect(found.remarks.first?.count == 2)
  }

  @Test(arguments: [TextEncoding.windows1252, .macRoman])
  func `two files pasted together are refused, and a few stray lines are not`(
    _ other: TextEncoding
  ) throws {
    let line = "a,it’s a café, “really”\n"
    for (lines, others, isRefused) in [
      (40, 40, true), (90, 10, true), (90, 9, false), (9, 90, false),
    ] {
      let text = Array(repeating: Array(line.utf8), count: lines).joined()
      let rest = Array(repeating: Self.encoded(line, other), count: others).joined()
      let bytes = Array(text) + Array(rest)
      if isRefused {
        let error = #expect(throws: TableReadError.self) { try table(bytes) }
        #expect(
          error
            == .mixedEncodings(
              file: "export.csv", other: other, utf8Lines: lines, otherLines: others))
        #expect(error?.code == .mixedEncodings)
        #expect(
          try table(bytes, ReadOptions(encoding: .utf8)).shape().rows(with: .invalidUTF8) == others)
      } else {
        #expect(try table(bytes).shape().rows == lines + others)
      }
    }
  }

  @Test func `encodings that are not read are named`() {
    var utf32: [UInt8] = [0xFF, 0xFE, 0, 0]
    for byte in Array("id,x\n".utf8) { utf32 += [byte, 0, 0, 0] }
    let unmarked = Array(utf32.dropFirst(4))
    for bytes in [utf32, unmarked + unmarked] {
      let error = #expect(throws: TableReadError.self) { try table(bytes) }
      #expect(error == .encodingRefused(file: "export.csv", name: "utf-32le"))
    }
    // Cyrillic, in an encoding nobody here exports in.
    let words: [UInt8] = [0xEF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0xEC, 0xE8, 0xF0, 0x0A]
    let cyrillic = [UInt8](Array(repeating: words, count: 30).joined())
    let error = #expect(throws: TableReadError.self) { try table(cyrillic) }
    #expect(error == .unknownEncoding(file: "export.csv", offset: 0))
    #expect(error?.code == .unknownEncoding)
  }

  @Test func `halves of pairs and a half unit at the end are marked`() throws {
    let units: [UInt16] = [0x61, 0x2C, 0xD83D, 0x62, 0x0A, 0xDE00, 0x2C, 0xD83D, 0xDE00, 0x0A]
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in units { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    bytes.append(0x63)
    let found = try table(bytes)
    #expect(found.head(9) == [["a", "\u{FFFD}b"], ["\u{FFFD}", "😀"], ["\u{FFFD}"]])
    #expect(found.remarks.first?.count == 3)
    #expect(found.remarks.first?.places.map(\.spreadsheetName) == ["B1", "A2", "A3"])
  }

  @Test func `a large file in another encoding is refused`() {
    var options = ReadOptions()
    options.limits.decodedBytes = 20
    let error = #expect(throws: TableReadError.self) {
      try table(Self.encoded(Self.comment, .windows1252), options)
    }
    #expect(error == .tooLargeToDecode(file: "export.csv", encoding: .windows1252, limit: 20))
  }

  // MARK: Properties

  /// Any text of characters that the encoding has.
  private static func text(
    _ encoding: TextEncoding, _ generator: inout SeededGenerator
  ) -> String {
    let plain = Array("abc d,\"\n\r;’é1".unicodeScalars)
    let own: [Unicode.Scalar]
    if let table = SingleByteTable.of(encoding) {
      own = table.scalars.filter { $0 != 0xFFFD }.compactMap { Unicode.Scalar($0) }
    } else {
      own = [
        "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFD}", "\u{FFFF}", "\u{10000}", "😀", "\u{10FFFF}",
      ]
    }
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...80, using: &generator) {
      let source = Int.random(in: 0...3, using: &generator) == 0 ? own : plain
      text.append(source[Int.random(in: 0..<source.count, using: &generator)])
    }
    return String(text)
  }

  @Test(arguments: TextEncoding.allCases.filter { $0 != .utf8 })
  func `what is encoded is decoded again, wherever it is cut`(_ encoding: TextEncoding) throws {
    var generator = SeededGenerator(usual: 31)
    let unit = encoding.isWide ? 2 : 1
    for round in 0..<400 {
      let text = Self.text(encoding, &generator)
      let bytes = Self.encoded(text, encoding)
      let whole = try #require(DecodedText(FileBytes(bytes), from: 0, encoding: encoding))
      let decoded = whole.bytes.withUnsafeBytes { Array($0) }
      try #require(decoded == Array(text.utf8), "seed \(generator.seed), round \(round)")
      #expect(whole.damaged == 0)
      // A cut between characters gives the same in two pieces.
      let count = Int.random(in: 0...text.unicodeScalars.count, using: &generator)
      let front = String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
      let cut = Self.encoded(front, encoding).count
      let first = try #require(
        DecodedText(FileBytes(Array(bytes[..<cut])), from: 0, encoding: encoding))
      let rest = try #require(DecodedText(FileBytes(bytes), from: cut, encoding: encoding))
      #expect(
        first.bytes.withUnsafeBytes { Array($0) } + rest.bytes.withUnsafeBytes { Array($0) }
          == decoded, "seed \(generator.seed), round \(round)")
      // One anywhere else damages what it cuts, and nothing before.
      let anywhere = Int.random(in: 0...bytes.count, using: &generator)
      let damaged = try #require(
        DecodedText(FileBytes(Array(bytes[..<anywhere])), from: 0, encoding: encoding))
      #expect(damaged.damaged <= (unit == 1 ? 0 : 2))
      #expect(
        damaged.bytes.withUnsafeBytes { Array($0) }.dropLast(damaged.damaged)
          .elementsEqual(decoded.prefix(damaged.bytes.count - damaged.damaged)))
    }
  }

  @Test func `counting in pieces counts what counting in one go does`() {
    var generator = SeededGenerator(usual: 32)
    let pieces: [[UInt8]] = [
      Array("plain text ".utf8), Array("é".utf8), Array("’".utf8), Array("😀".utf8), [0xFF],
      [0xE2, 0x80],
    ]
    var bytes: [UInt8] = []
    var wellFormed = 0
    while bytes.count < 20 << 20 {
      let piece = Int.random(in: 0..<4, using: &generator)
      for _ in 0..<200 { bytes += pieces[piece] }
      if (1...3).contains(piece) { wellFormed += 200 }
    }
    let found = UTF8Evidence(FileBytes(bytes), from: 0)
    #expect(found.wellFormed == wellFormed)
    #expect(found.illFormed == 0)
    let broken = UTF8Evidence(FileBytes(bytes + [0xFF] + bytes + [0xE2, 0x80]), from: 0)
    #expect(broken.wellFormed == 2 * wellFormed)
    #expect(broken.illFormed == 3)
  }

  @Test(.enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
  func `an export with header text that is right in no encoding is read, and that said`() throws {
    let table = try ExportTable(
      reading: SharedData.path("exports/surveymonkey-starwars-macroman.csv"))
    #expect(table.shape().rows == 1_188)
    #expect(table.encodingConfidence < 0.8)
    #expect(
      table.remarks == [
        TableRemark(.undecodableBytes, count: 2, places: [CellLocation(row: 1, column: 32)])
      ])
    #expect(table.head(1)[0][31].hasSuffix("Universe?\u{FFFD}\u{FFFD}"))
  }
}
