import FileSystem
import Glibc
import PlanStore
import Text
import Wording

/// Simple work with files that are not plans: documents to be read, notes of the program.
enum Files {
  /// Returns the kind of file that a path leads to, links followed.
  static func kind(of path: String) -> FileKind { FileKind(of: path) }

  /// Returns whether two paths lead to the same file.
  static func isSame(_ path: String, _ other: String) -> Bool {
    guard let first = FileStatus.of(path), let second = FileStatus.of(other) else { return false }
    return first.isSame(second)
  }

  /// Returns a path from the root, with links as they are.
  static func absolute(_ path: String) -> String {
    path.isAbsolutePath ? path : "\(Environment.currentFolder)/\(path)"
  }

  /// Returns the path of a file past all links; `nil` where there is nothing.
  static func realPath(of path: String) -> String? {
    guard let resolved = path.withFileName({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return String(fileName: resolved)
  }

  /// Returns whether a path leads to an empty file.
  static func isEmpty(_ path: String) -> Bool { FileStatus.of(path)?.st_size == 0 }

  /// The most bytes that are read of one file.
  static let mostBytes = PlanFormat.mostBytes

  /// Reads a whole file, or what comes through a pipe; `-` is standard input.
  static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    let descriptor =
      path == "-" ? dup(STDIN_FILENO) : path.withFileName { open($0, O_RDONLY | O_CLOEXEC) }
    return try whole(path, descriptor, mostBytes, Manual.phrases)
  }

  /// Reads a file of settings: a regular one of modest size, since a pipe or device could block.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - phrases: The words of errors; before the configuration is read, there are no others.
  /// - Returns: The bytes of the file.
  /// - Throws: Why it cannot be read.
  static func readSettings(
    _ path: String, _ phrases: @autoclosure () -> Phrases = Manual.phrases
  ) throws(CommandFailure) -> [UInt8] {
    let descriptor = path.withFileName {
      open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    }
    var information = stat()
    if descriptor >= 0, fstat(descriptor, &information) == 0,
      information.st_mode & S_IFMT != S_IFREG, information.st_mode & S_IFMT != S_IFDIR
    {
      close(descriptor)
      throw CommandFailure(.ioError, at: path, phrases().isNotRegularFile)
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

  /// Reads the rest of an open file, or a number of bytes of it.
  ///
  /// After an error, which `errno` tells, it returns the bytes read before.
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
    // A reader in C would see only its beginning.
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.badData, at: path, Manual.phrases.notUTF8)
    }
    return text
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
  static func names(in folder: String) -> [String] { Folder.names(in: folder) }

  /// Makes the folder that holds a path, and the folders above it.
  static func makeFolder(of path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    var folder = path.utf8.first == UInt8(ascii: "/") ? "" : "."
    for part in parts {
      folder += "/" + String(decoding: part, as: UTF8.self)
      _ = folder.withFileName { mkdir($0, 0o700) }
    }
  }

  private static func failure(
    _ path: String, _ phrases: @autoclosure () -> Phrases
  ) -> CommandFailure {
    let reason = String(cString: strerror(errno))
    if path == "-" { return CommandFailure(.ioError, at: path, reason) }
    switch kind(of: path) {
    case .missing: return CommandFailure(.noInput, at: path, reason)
    case .folder: return CommandFailure(.noInput, at: path, phrases().isFolder)
    case .file, .stream: return CommandFailure(.ioError, at: path, reason)
    }
  }
}
