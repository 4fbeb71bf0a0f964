import Glibc

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

  /// Returns whether a path leads to nothing, or to a file without a byte.
  static func isEmpty(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) != 0 || information.st_size == 0
  }

  /// Reads a whole file.
  static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
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

  /// Writes a new file for a person; refuses to take the place of another unless told to.
  static func create(_ text: String, at path: String, replacing: Bool) throws(CommandFailure) {
    guard replacing || kind(of: path) == .missing else {
      throw CommandFailure(.cannotCreate, "\(path): exists; --force replaces it")
    }
    let temporary = path + ".part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw CommandFailure(.cannotCreate, "\(path): \(String(cString: strerror(errno)))")
    }
    let bytes = Array(text.utf8)
    let isWhole = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    close(descriptor)
    guard isWhole, rename(temporary, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw CommandFailure(.ioError, "\(path): \(reason)")
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
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
    let parts = path.split(separator: "/").dropLast()
    var folder = path.hasPrefix("/") ? "" : "."
    for part in parts {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
  }

  private static func failure(_ path: String) -> CommandFailure {
    let reason = String(cString: strerror(errno))
    switch kind(of: path) {
    case .missing: return CommandFailure(.noInput, "\(path): \(reason)")
    case .folder: return CommandFailure(.noInput, "\(path): is a folder, not a file")
    case .file: return CommandFailure(.ioError, "\(path): \(reason)")
    }
  }
}
