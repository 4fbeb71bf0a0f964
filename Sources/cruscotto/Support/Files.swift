import FileSystem
import Glibc

/// Small things with files that are not plans: documents to be read, notes of the program.
enum Files {
  /// Returns what a path leads to, links followed.
  static func kind(of path: String) -> FileKind { FileKind(of: path) }

  /// Returns whether two paths lead to one file.
  static func isSame(_ path: String, _ other: String) -> Bool {
    guard let first = FileStatus.of(path), let second = FileStatus.of(other) else { return false }
    return first.isSame(second)
  }

  /// Returns a path from the root on, links as they are.
  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(World.currentFolder)/\(path)"
  }

  /// Returns where a path leads, past all links; `nil` where there is nothing.
  static func realPath(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Returns whether a path leads to a file without a byte.
  static func isEmpty(_ path: String) -> Bool { FileStatus.of(path)?.st_size == 0 }

  /// Reads a whole file; `-` is standard input.
  static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    let descriptor =
      path == "-" ? dup(STDIN_FILENO) : path.withFileName { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    errno = 0
    let bytes = rest(of: descriptor)
    guard errno == 0 else { throw failure(path) }
    return bytes
  }

  /// Reads what is left of an open file; what could be read before an error, which `errno` tells.
  ///
  /// - Parameters:
  ///   - descriptor: The open file.
  ///   - limit: How many bytes are read at most; what goes on after them is an error (`EFBIG`).
  /// - Returns: The bytes.
  static func rest(of descriptor: Int32, limit: Int = 1 << 28) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] }
      guard bytes.count <= limit else {
        errno = EFBIG
        return bytes
      }
      if count < 0, errno == EINTR {
        errno = 0
        continue
      }
      guard count > 0 else { return bytes }
    }
  }

  /// Returns a whole file as text.
  static func text(of path: String) throws(CommandFailure) -> String {
    guard let text = String(validating: try read(path), as: UTF8.self) else {
      throw CommandFailure(.badData, "\(path): \(Manual.phrases.notUTF8)")
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

  private static func failure(_ path: String) -> CommandFailure {
    let reason = String(cString: strerror(errno))
    if path == "-" { return CommandFailure(.ioError, "\(path): \(reason)") }
    switch kind(of: path) {
    case .missing: return CommandFailure(.noInput, "\(path): \(reason)")
    case .folder: return CommandFailure(.noInput, "\(path): \(Manual.phrases.isFolder)")
    case .file, .stream: return CommandFailure(.ioError, "\(path): \(reason)")
    }
  }
}
