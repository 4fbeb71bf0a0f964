import Glibc

// Files that are made for a person: whole or not at all, and never in the place of another unasked.
extension Files {
  /// Refuses, before any work is done, a name under which no file can be made.
  static func check(_ path: String, replacing: Bool) throws(CommandFailure) {
    let phrases = Manual.phrases
    guard path != "-" else { return }
    switch kind(of: path) {
    case .folder: throw CommandFailure(.cannotCreate, "\(path): \(phrases.isFolder)")
    case .file where !replacing:
      throw CommandFailure(.cannotCreate, "\(path): \(phrases.fileExists)")
    case .file, .missing: break
    }
    let folder = folderName(of: path)
    guard kind(of: folder) == .folder else {
      throw CommandFailure(.cannotCreate, "\(path): \(phrases.noFolder(folder))")
    }
  }

  /// Makes a file of a text.
  static func create(_ text: String, at path: String, replacing: Bool) throws {
    try create(at: path, replacing: replacing) { temporary in
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw CommandFailure(.cannotCreate, "\(path): \(lastError)") }
      defer { close(descriptor) }
      guard writeAll(Array(text.utf8), to: descriptor) else {
        throw CommandFailure(.ioError, "\(path): \(lastError)")
      }
    }
  }

  /// Makes a file that somebody else writes; `-` is standard output.
  ///
  /// - Parameters:
  ///   - path: The name that the file gets once it is whole.
  ///   - replacing: Whether it may take the place of another.
  ///   - write: Writes a file at the temporary path that it is given.
  /// - Throws: Why there is no file, or what the writing itself throws.
  static func create(
    at path: String, replacing: Bool, _ write: (String) throws -> Void
  ) throws {
    try check(path, replacing: replacing)
    guard path != "-" else { return try pass(write) }
    let target = resolved(path)
    try withTemporary(in: folderName(of: target)) { temporary in
      try write(temporary)
      try settle(temporary, as: target, named: path, replacing: replacing)
    }
  }

  /// Hands to standard output what somebody else writes to a file.
  private static func pass(_ write: (String) throws -> Void) throws {
    guard !Console.isTerminal else {
      throw CommandFailure(.usage, Manual.phrases.notOnTerminal)
    }
    let bytes = try withTemporary(in: World.variable("TMPDIR") ?? "/tmp") { temporary in
      try write(temporary)
      return try read(temporary)
    }
    Console.print(bytes: bytes)
  }

  /// Lends a name for a file that is gone afterwards, however the program ends.
  private static func withTemporary<Result>(
    in folder: String, _ use: (String) throws -> Result
  ) rethrows -> Result {
    let temporary = "\(folder)/.cruscotto-\(String(World.seed, radix: 36)).part"
    let signals = HeldSignals()
    defer {
      unlink(temporary)
      signals.release()
    }
    return try use(temporary)
  }

  /// Gives a written file its name, on the disk and not only in memory.
  private static func settle(
    _ temporary: String, as target: String, named path: String, replacing: Bool
  ) throws(CommandFailure) {
    let descriptor = open(temporary, O_RDONLY | O_CLOEXEC)
    let isSafe = descriptor >= 0 && fsync(descriptor) == 0
    let reason = lastError
    if descriptor >= 0 { close(descriptor) }
    guard isSafe else { throw CommandFailure(.ioError, "\(path): \(reason)") }
    // A link, unlike a renaming, fails where another file has taken the name meanwhile.
    if !replacing, link(temporary, target) == 0 { return }
    if !replacing, errno == EEXIST {
      throw CommandFailure(.cannotCreate, "\(path): \(Manual.phrases.fileExists)")
    }
    guard rename(temporary, target) == 0 else {
      throw CommandFailure(.ioError, "\(path): \(lastError)")
    }
  }

  /// The file itself, past all links.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func folderName(of path: String) -> String {
    guard let mark = path.lastIndex(of: "/") else { return "." }
    return mark == path.startIndex ? "/" : String(path[..<mark])
  }

  private static var lastError: String { String(cString: strerror(errno)) }
}
