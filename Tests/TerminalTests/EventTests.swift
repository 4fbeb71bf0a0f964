import Canvas
import Glibc
import PseudoTerminal
import Testing

@Suite("Events", .serialized)
struct EventTests {
  @Test("the loop reports a quiet time of the length asked for, and sleeps on")
  func quiet() throws {
    let session = try Session(.fixture, ["--quiet", "5"])
    try session.wait(for: "quiet")
    session.type("a")
    try session.wait(until: "it is quiet again") { $0.rows.filter { $0 == "quiet" }.count == 2 }
    #expect(session.screen.rows[3...5] == ["quiet", "key character(\"a\")", "quiet"])
    try session.wait(for: "draws 4")
  }

  @Test("a resized terminal is drawn again, without clearing it first")
  func resize() throws {
    let session = try Session(.fixture, ["--text", "東京 fine"])
    try session.wait(for: "draws 1")
    let before = session.sent.count
    for size in [Size(columns: 30, rows: 8), Size(columns: 100, rows: 30)] {
      session.resize(to: size)
      try session.wait(until: "it is drawn") { $0.rows.last?.hasPrefix(title(of: size)) == true }
      #expect(session.screen.row(2) == "東京 fine")
    }
    let sent = String(decoding: session.sent.dropFirst(before), as: UTF8.self)
    #expect(!sent.contains("\u{1B}[2J") && !sent.contains("\u{1B}[H\u{1B}[J"))
  }

  private func title(of size: Size) -> String { "\(size.columns)x\(size.rows) " }

  @Test("a storm of resizes ends on the right screen")
  func storm() throws {
    let session = try Session(.fixture, ["--list"], size: Size(columns: 80, rows: 24))
    try session.wait(for: "1 of 5000")
    let want = session.screen.rows
    for step in 0..<40 {
      session.resize(to: Size(columns: 1 + step * 37 % 200, rows: 1 + step * 17 % 60))
    }
    session.resize(to: Size(columns: 80, rows: 24))
    try session.wait(until: "the screen is as before") { $0.rows == want }
  }

  @Test("a burst of resizes is not drawn one by one")
  func burst() throws {
    let session = try Session(.fixture)
    try session.wait(for: "draws 1")
    for rows in 10...20 { session.resize(to: Size(columns: 70, rows: rows)) }
    try session.wait(for: "70x20 colours")
    #expect(session.screen.rows.filter { $0.hasPrefix("resized") }.count < 11)
  }

  @Test("the watched file is noticed when it is replaced or written, others are not")
  func fileWatch() throws {
    var template = Array("/tmp/terminal-tests-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let file = folder + "/piano.json"
    defer {
      unlink(file)
      rmdir(folder)
    }
    write("1", to: file)
    let session = try Session(.fixture, ["--watch", file])
    try session.wait(for: "draws 1")
    write("2", to: folder + "/other")
    write("3", to: folder + "/new")
    rename(folder + "/other", folder + "/third")
    unlink(folder + "/third")
    rename(folder + "/new", file)
    try session.wait(for: "file changed")
    session.type("a")
    try session.wait(for: "key character(\"a\")")
    #expect(session.screen.rows.filter { $0 == "file changed" }.count == 1)
    write("4", to: file)
    try session.wait(until: "it is noticed again") {
      $0.rows.filter { $0 == "file changed" }.count == 2
    }
  }

  private func write(_ text: String, to file: String) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = Glibc.write(descriptor, text, text.utf8.count)
    close(descriptor)
  }

  /// The shell waits for a command.
  private func isShell(_ screen: VirtualScreen) -> Bool {
    !screen.isAlternate && screen.rows.last { !$0.isEmpty } == "prompt>"
  }

  @Test("Ctrl-Z leaves a clean terminal to the shell, fg draws again")
  func suspend() throws {
    let session = try Session(
      .shell, ["-i"], in: Surroundings(["PS1": "prompt> ", "ENV": ""], pipesErrors: false))
    try session.wait(for: "prompt>")
    session.type(Program.fixture.path + " --text qui\r")
    try session.wait(for: "draws 1")
    session.type("a\u{1A}")
    try session.wait(until: "the shell is back", isShell)
    try session.wait(until: "nothing is left on") {
      $0.isCursorVisible
        && $0.modes.isDisjoint(with: [.mouseClicks, .mouseInText, .applicationCursor])
    }
    session.type("fg\r")
    try session.wait(until: "the frame is back") { $0.isAlternate && $0.text.contains("qui") }
    session.type("b")
    try session.wait(for: "key character(\"b\")")
    #expect(session.screen.text.contains("key character(\"a\")"))
    #expect(session.screen.modes.contains(.mouseClicks))
    session.resize(to: Size(columns: 50, rows: 20))
    try session.wait(for: "50x20 colours")
    session.type("\u{1A}")
    try session.wait(until: "the shell is back again", isShell)
    session.resize(to: Size(columns: 64, rows: 18))
    session.type("fg\r")
    try session.wait(for: "64x18 colours")
    #expect(session.screen.text.contains("resized 64x18"))
    session.type("q")
    try session.wait(until: "the shell is back for good", isShell)
    session.type("exit 7\r")
    #expect(try session.waitForEnd() == .exited(7))
  }
}
