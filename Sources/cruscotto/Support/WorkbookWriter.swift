import Glibc
import Text
import Wording

/// Has a workbook written by the program that knows how to.
struct WorkbookWriter {
  let phrases: Phrases

  private static let name = "cruscotto-xlsx"

  /// Where the writer may lie: beside this program, or where an installation puts it.
  private static var places: [String] {
    let folder = World.executablePath.pathParts.dropLast()
    let installed = folder.dropLast() + ["libexec", "cruscotto"]
    return [Array(folder), Array(installed)].map { "/" + ($0 + [name]).joined(separator: "/") }
  }

  /// Writes a workbook to a path.
  ///
  /// - Parameters:
  ///   - lines: What the writer is told.
  ///   - path: Where no file is yet.
  ///   - shownName: The name that the reader knows the file by.
  /// - Throws: Why there is no file.
  func write(_ lines: String, to path: String, named shownName: String) throws(CommandFailure) {
    guard let writer = Self.places.first(where: { access($0, X_OK) == 0 }) else {
      throw CommandFailure(.ioError, "\(shownName): \(phrases.noWorkbookWriter(Self.places))")
    }
    let (status, complaint) = try run(writer, path, input: lines)
    guard status == 0 else {
      let reason = complaint.split(separator: "\n").first.map(String.init) ?? "\(status)"
      throw CommandFailure(.ioError, "\(shownName): \(phrases.workbookFailed(reason))")
    }
  }

  private func run(
    _ writer: String, _ path: String, input: String
  ) throws(CommandFailure) -> (status: Int32, complaint: String) {
    let toWriter = try makePipe()
    let fromWriter = try makePipe()
    let child = start(writer, path, input: toWriter[0], complaints: fromWriter[1])
    close(toWriter[0])
    close(fromWriter[1])
    // What goes wrong here shows in how the child ends.
    if child > 0 { _ = Files.writeAll(Array(input.utf8), to: toWriter[1]) }
    close(toWriter[1])
    let complaint = Files.rest(of: fromWriter[0])
    close(fromWriter[0])
    guard child > 0 else { return (-1, String(cString: strerror(-child))) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (status, String(decoding: complaint, as: UTF8.self))
  }

  /// Returns the two ends of a pipe, which no child inherits unasked.
  private func makePipe() throws(CommandFailure) -> [Int32] {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw CommandFailure(.ioError, String(cString: strerror(errno)))
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return ends
  }

  /// Starts the writer; returns its number, or the system's error below 0.
  private func start(
    _ writer: String, _ path: String, input: Int32, complaints: Int32
  ) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = [strdup(writer), strdup(path), nil]
    var variables = [World.variable("TMPDIR").map { strdup("TMPDIR=\($0)") } ?? nil, nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    // Ctrl-C is for the writer, too, while this program waits for it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let fault = posix_spawn(&child, writer, &actions, &attributes, &words, &variables)
    return fault == 0 ? child : -fault
  }
}
