import Canvas
import Glibc
import PseudoTerminal
import Testing

extension Program {
  static let fixture = Program.built("terminal-fixture")
}

@Suite("Screen", .serialized)
struct ScreenTests {
  @Test("it draws, ends and leaves the terminal as it was")
  func startAndEnd() throws {
    let session = try Session(.fixture, size: Size(columns: 60, rows: 12))
    try session.wait(for: "60x12 colours 256 unicode terminal draws 1")
    #expect(session.screen.isAlternate)
    #expect(!session.screen.isCursorVisible)
    #expect(session.screen.modes.isSuperset(of: [.bracketedPaste, .mouseClicks, .mouseInText]))
    session.type("q")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.leftovers.isEmpty)
    #expect(session.errorText.isEmpty)
  }

  @Test(
    "the terminal is restored whatever ends the program",
    arguments: [
      ("X", Ending.exited(3)), ("C", .signalled(SIGILL)), ("\u{03}", .exited(130)),
    ])
  func ends(key: String, status: Ending) throws {
    let session = try Session(.fixture)
    try session.wait(for: "draws 1")
    session.type(key)
    let ended = try session.waitForEnd()
    #expect(ended == status || key == "C" && ended == .signalled(SIGTRAP))
    #expect(session.leftovers.isEmpty)
  }

  @Test("signals end it with a clean terminal", arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(signal: Int32) throws {
    let session = try Session(.fixture, ["--threads"])
    try session.wait(for: "draws 1")
    session.signal(signal)
    #expect(try session.waitForEnd() == .exited(128 + signal))
    #expect(session.leftovers.isEmpty)
  }

  @Test("a crash by a signal restores the terminal", arguments: [SIGSEGV, SIGABRT, SIGQUIT])
  func crashes(signal: Int32) throws {
    let session = try Session(.fixture)
    try session.wait(for: "draws 1")
    session.signal(signal)
    #expect(try session.waitForEnd() == .signalled(signal))
    #expect(session.leftovers.isEmpty)
  }

  @Test("a lost terminal ends it")
  func hangUp() throws {
    let session = try Session(.fixture)
    try session.wait(for: "draws 1")
    session.hangUp()
    #expect(try session.waitForEnd() == .exited(128 + SIGHUP))
  }

  @Test(
    "a terminal that cannot be used is refused with one line",
    arguments: [
      (["TERM": "dumb"], "'dumb' cannot place its cursor"),
      (["TERM": "no-such-terminal"], "'no-such-terminal' is not known here"),
      (["TERM": ""], "TERM is not set"),
    ])
  func refusals(variables: [String: String], words: String) throws {
    let session = try Session(.fixture, in: Surroundings(variables))
    #expect(try session.waitForEnd() == .exited(1))
    #expect(session.errorText.contains(words))
    #expect(session.errorText.split(separator: "\n").count == 1)
    #expect(session.sent.isEmpty)
    #expect(session.leftovers.isEmpty)
  }

  @Test("output into a pipe is refused")
  func pipe() throws {
    let session = try Session(.fixture, in: Surroundings(pipesOutput: true))
    #expect(try session.waitForEnd() == .exited(1))
    #expect(session.outputText.isEmpty)
    #expect(session.errorText.contains("needs a terminal"))
  }

  @Test(
    "keys come from the terminal where standard input does not",
    arguments: [
      Surroundings.Input.empty, .closed,
    ])
  func otherInput(input: Surroundings.Input) throws {
    let session = try Session(.fixture, in: Surroundings(input: input))
    try session.wait(for: "draws 1")
    session.press(.down)
    try session.wait(for: "key down")
    session.type("q")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.leftovers.isEmpty)
  }
}

@Suite("Keys in a terminal", .serialized)
struct TerminalKeyTests {
  @Test("keys, pastes and the mouse arrive as such")
  func keys() throws {
    let session = try Session(.fixture, size: Size(columns: 60, rows: 30))
    try session.wait(for: "draws 1")
    session.press(.down, .shiftUp, .function(5), .control("a"), .backTab, .pageDown)
    session.type("è")
    session.paste("uno\ndue")
    session.press(
      .click(column: 2, row: 3), .click(column: 2, row: 3), .wheelDown(column: 1, row: 1))
    session.press(.escape)
    try session.wait(for: "key escape")
    #expect(
      Array(session.screen.rows[3...14]) == [
        "key down", "key shiftUp", "key function(5)", "key control(\"a\")", "key backTab",
        "key pageDown", "key character(\"è\")", "key paste \"uno\\ndue\"", "key press 2,3",
        "key doubleClick 2,3", "key wheelDown 1,1", "key escape",
      ])
  }

  @Test("keys that wait are drawn once, Ctrl-C among them ends in its turn")
  func batches() throws {
    let session = try Session(.fixture, size: Size(columns: 60, rows: 40))
    try session.wait(for: "draws 1")
    session.type("abcdefghij")
    try session.wait(for: "draws 2")
    #expect(session.screen.text.contains("key character(\"j\")"))
    #expect(session.screen.row(39).hasSuffix("draws 2"))
    session.type("k\u{03}l")
    #expect(try session.waitForEnd() == .exited(130))
  }

  @Test("the mouse can be switched off and on")
  func mouseSwitch() throws {
    let session = try Session(.fixture)
    try session.wait(for: "draws 1")
    session.type("M")
    try session.wait(until: "the mouse is off, pastes are not") {
      !$0.modes.contains(.mouseClicks) && $0.modes.contains(.bracketedPaste)
    }
    session.type("M")
    try session.wait(until: "the mouse is on") { $0.modes.contains(.mouseClicks) }
  }

  @Test("a task wakes the loop")
  func mailbox() throws {
    let session = try Session(.fixture)
    try session.wait(for: "draws 1")
    session.type("P")
    try session.wait(for: "posted from a task")
  }
}
