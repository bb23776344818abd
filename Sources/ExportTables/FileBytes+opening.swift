#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileBytes {
  /// A file smaller than this is read, since mapping costs more than copying.
  private static let smallestMapped = 16 * 1024

  /// Opens the file at `path`, or standard input for `-`.
  ///
  /// A regular file is mapped and must not be cut short while it is used; a pipe is read to its
  /// end. `name` is what errors call the file.
  init(path: String, name: String) throws(TableReadError) {
    if path == "-" {
      // A file handed over as standard input is a file like any other, read from its start.
      var facts = stat()
      if fstat(STDIN_FILENO, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
        Int(facts.st_size) >= Self.smallestMapped, lseek(STDIN_FILENO, 0, SEEK_CUR) == 0,
        let mapped = FileBytes(mapping: STDIN_FILENO, size: Int(facts.st_size))
      {
        self = mapped
      } else {
        try self.init(readingAll: STDIN_FILENO, name: name)
      }
      return
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? TableReadError.absent(file: name) : .unreadable(file: name, code: code)
    }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      throw TableReadError.unreadable(file: name, code: errno)
    }
    if facts.st_mode & S_IFMT == S_IFDIR { throw TableReadError.directory(file: name) }
    let size = Int(facts.st_size)
    if facts.st_mode & S_IFMT == S_IFREG, size >= Self.smallestMapped,
      let mapped = FileBytes(mapping: descriptor, size: size)
    {
      self = mapped
    } else {
      try self.init(readingAll: descriptor, name: name)
    }
  }

  /// Reads everything a descriptor still has to give.
  ///
  /// What comes through a pipe has to be kept, so that a line without an end must not fill the
  /// memory.
  private init(readingAll descriptor: Int32, name: String) throws(TableReadError) {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let limit = ReadLimits().hugeCellBytes
    var lineStart = 0
    var lines = 0
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { break }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        throw code == EISDIR
          ? TableReadError.directory(file: name) : .unreadable(file: name, code: code)
      }
      for (index, byte) in chunk[..<count].enumerated() where byte == 0x0A || byte == 0x0D {
        lineStart = bytes.count + index + 1
        lines += 1
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count - lineStart > limit {
        throw TableReadError.cellTooLarge(
          file: name, row: lines + 1, column: 1, limit: limit)
      }
    }
    self.init(bytes)
  }
}
