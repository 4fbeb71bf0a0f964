import Glibc
import Text
import Wording

/// Small things with files that are not plans: documents to be read, notes of the program.
enum Files {
  enum Kind {
    case missing
    case folder
    case file
  }

  /// Returns what a path leads to, links followed.
  static func kind(of path: String) -> Kind {
    var information = stat()
    guard stat(path, &information) == 0 else { return .missing }
    return information.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// Returns whether two paths lead to one file.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(path, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Returns whether a path leads to a file without a byte.
  static func isEmpty(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_size == 0
  }

  /// The most bytes that are read of one file: a plan of ten thousand measurements has two million.
  static let mostBytes = 64 << 20

  /// Reads a whole file, or what comes through a pipe; `-` is standard input.
  static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    return try whole(path, descriptor, mostBytes, Manual.phrases)
  }

  /// Reads a file of settings: a regular one of modest size, so that no pipe or device in its place
  /// holds the program up.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - phrases: The words of what is wrong; before the configuration is read, there are no others.
  /// - Returns: The bytes of the file.
  /// - Throws: Why it cannot be read.
  static func readSettings(
    _ path: String, _ phrases: @autoclosure () -> Phrases = Manual.phrases
  ) throws(CommandFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    var information = stat()
    if descriptor >= 0, fstat(descriptor, &information) == 0,
      information.st_mode & S_IFMT != S_IFREG, information.st_mode & S_IFMT != S_IFDIR
    {
      close(descriptor)
      throw CommandFailure(.ioError, at: path, phrases().isNoRegularFile)
    }
    return try whole(path, descriptor, mostBytes / 64, phrases())
  }

  private static func whole(
    _ path: String, _ descriptor: Int32, _ limit: Int, _ phrases: @autoclosure () -> Phrases
  ) throws(CommandFailure) -> [UInt8] {
    guard descriptor >= 0 else { throw failure(path, phrases()) }
    defer { close(descriptor) }
    errno = 0
    let bytes = rest(of: descriptor, upTo: limit + 1)
    guard errno == 0 else { throw failure(path, phrases()) }
    guard bytes.count <= limit else {
      throw CommandFailure(.badData, at: path, phrases().tooLarge(limit))
    }
    return bytes
  }

  /// Refuses a file that is larger than any that this program is for.
  static func checkSize(of path: String) throws(CommandFailure) {
    var information = stat()
    guard stat(path, &information) == 0, information.st_size > mostBytes else { return }
    throw CommandFailure(.badData, at: path, Manual.phrases.tooLarge(mostBytes))
  }

  /// Returns whether a path leads to what can be read only once, from its beginning to its end: a pipe,
  /// a socket, a device.
  static func isStream(_ path: String) -> Bool {
    var information = stat()
    guard stat(path, &information) == 0 else { return false }
    let kind = information.st_mode & S_IFMT
    return kind == S_IFIFO || kind == S_IFSOCK || kind == S_IFCHR
  }

  /// Reads what is left of an open file, or a number of bytes of it; what could be read before an error,
  /// which `errno` tells.
  static func rest(of descriptor: Int32, upTo limit: Int = mostBytes) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
      if count > 0 { bytes += buffer[..<count] }
      if count < 0, errno == EINTR {
        errno = 0
        continue
      }
      guard count > 0 else { break }
    }
    return bytes
  }

  /// Returns a file of settings as text.
  static func text(of path: String) throws(CommandFailure) -> String {
    let bytes = try readSettings(path)
    // What reads it in C would see its beginning only.
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.badData, at: path, Manual.phrases.notUTF8)
    }
    return text
  }

  /// Writes a note of the program itself, whose loss would harm nobody.
  static func note(_ text: String, at path: String) {
    makeFolder(of: path)
    write(Array(text.utf8), to: path)
  }

  /// Writes bytes to a file of the program itself.
  static func write(_ bytes: [UInt8], to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    _ = writeAll(bytes, to: descriptor)
  }

  /// Removes a file.
  static func remove(_ path: String) {
    unlink(path)
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The names in a folder; none where there is no such folder.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes the folder that holds a path, and the folders above it.
  static func makeFolder(of path: String) {
    let parts = path.pathParts.dropLast()
    var folder = path.isAbsolutePath ? "" : "."
    for part in parts {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
  }

  private static func failure(
    _ path: String, _ phrases: @autoclosure () -> Phrases
  ) -> CommandFailure {
    let reason = String(cString: strerror(errno))
    switch kind(of: path) {
    case .missing: return CommandFailure(.noInput, at: path, reason)
    case .folder: return CommandFailure(.noInput, at: path, phrases().isFolder)
    case .file: return CommandFailure(.ioError, at: path, reason)
    }
  }
}
