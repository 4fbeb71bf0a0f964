import FileSystem
import Glibc
import PlanStore
import StoreWording

// Files made for a person are whole or absent, and never replace another one unless asked to.
extension Files {
  /// Refuses, before any work is done, a name under which no file can be created.
  static func check(_ path: String, replacing: Bool) throws {
    let phrases = Manual.phrases
    guard !path.isEmpty else {
      throw CommandFailure(
        .usage,
        Manual.say(
          "il nome del file da creare è vuoto", "the name of the file to create is empty"))
    }
    switch path == "-" ? .stream : kind(of: path) {
    case .stream: return
    case .folder: throw CommandFailure(.cannotCreate, at: path, phrases.isFolder)
    case .file where !replacing:
      throw CommandFailure(.cannotCreate, at: path, phrases.fileExists)
    case .file, .missing: break
    }
    let folder = try location(of: path).folder
    guard kind(of: folder) == .folder else {
      throw CommandFailure(.cannotCreate, at: path, phrases.noFolder(folder))
    }
  }

  /// Returns whether a name means standard output, or something that can be written but not
  /// replaced.
  static func isStream(_ path: String) -> Bool { path == "-" || kind(of: path) == .stream }

  /// Makes a file of a text; `-` is standard output.
  static func create(_ text: String, at path: String, replacing: Bool) throws {
    try check(path, replacing: replacing)
    guard path != "-" else { return Console.printExactly(text) }
    guard isStream(path) else {
      return try writeWhole(at: path, replacing: replacing) { try $0.write(Array(text.utf8)) }
    }
    try writeStream(to: path) { isTerminal in Array((isTerminal ? Console.shown(text) : text).utf8)
    }
  }

  /// Creates a file that a function writes, in any order.
  ///
  /// - Parameters:
  ///   - path: The name that the file gets once it is whole; `-` is standard output.
  ///   - replacing: Whether it may replace another file.
  ///   - write: Writes the file, which is open already, at the path that it receives.
  /// - Throws: Why there is no file, or the error of the function.
  static func create(
    at path: String, replacing: Bool, _ write: (String) throws -> Void
  ) throws {
    try check(path, replacing: replacing)
    guard isStream(path) else {
      return try writeWhole(at: path, replacing: replacing) { try write($0.file.pathWhileOpen) }
    }
    try writeStream(to: path) { isTerminal in
      guard !isTerminal else { throw CommandFailure(.usage, Manual.phrases.notOnTerminal) }
      return try bytes(of: write)
    }
  }

  /// Writes into a stream what is made for it, for a terminal or for other output.
  private static func writeStream(
    to path: String, _ make: (_ isTerminal: Bool) throws -> [UInt8]
  ) throws {
    guard path != "-" else { return Console.print(bytes: try make(Console.isTerminal)) }
    do {
      let stream = try OpenFile(stream: path)
      try stream.write(try make(isatty(stream.descriptor) == 1))
    } catch let error as SystemError {
      // As for standard output, a reader that has ended is not a fault.
      if error.code == EPIPE { exit(128 + SIGPIPE) }
      throw CommandFailure(.ioError, at: path, Manual.phrases.reason(error))
    }
  }

  /// Returns the bytes that a function writes to a file without a name, which nobody else can read.
  private static func bytes(of write: (String) throws -> Void) throws -> [UInt8] {
    let folder = Environment.path("TMPDIR") ?? "/tmp"
    do {
      let file = try OpenFile(namelessIn: folder)
      try write(file.pathWhileOpen)
      return try file.contents(padding: 0)
    } catch let error as SystemError {
      let reason = "\(folder): \(Manual.phrases.reason(error))"
      throw CommandFailure(
        .ioError,
        reason + Manual.say("; TMPDIR sceglie un'altra cartella", "; TMPDIR chooses another folder")
      )
    }
  }

  /// Puts a file in its place; a link is kept, and its file replaced.
  private static func writeWhole(
    at path: String, replacing: Bool, _ write: (borrowing TemporaryFile) throws -> Void
  ) throws {
    // A request to end waits until the temporary file has its name, or is gone.
    let signals = HeldSignals()
    defer { signals.release() }
    let location = try location(of: path)
    try namingErrors(of: path) {
      let old = try FileAttributes(at: location)
      let temporary = try TemporaryFile(beside: location, mode: old == nil ? 0o666 : 0o600)
      try write(temporary)
      try temporary.complete(with: old)
      if replacing { try temporary.replace() } else { try temporary.create() }
    }
  }

  private static func location(of path: String) throws -> FileLocation {
    try namingErrors(of: path) {
      try FileFailure.during(.open) { () throws(SystemError) in try FileLocation(path) }
    }
  }

  /// Does something with a file; names it in errors as a person knows it.
  private static func namingErrors<Value>(of path: String, _ body: () throws -> Value) throws
    -> Value
  {
    do {
      return try body()
    } catch let failure as FileFailure {
      switch (failure.step, failure.error.code) {
      case (.link, EEXIST):
        throw CommandFailure(.cannotCreate, at: path, Manual.phrases.fileExists)
      case (.create, EACCES), (.create, EPERM), (.create, EROFS), (.create, ENAMETOOLONG):
        throw StoreError.file(path, .cannotCreate(failure.error))
      case _: throw StoreError(failure, at: path)
      }
    }
  }
}
