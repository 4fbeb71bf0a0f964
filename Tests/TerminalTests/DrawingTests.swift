import Canvas
import Glibc
import PseudoTerminal
import Testing

@Suite("Drawing", .serialized)
struct DrawingTests {
  private static let text = "è 東京 e\u{301} │─┐ ■ … fine"

  @Test("wide and combining characters keep their columns")
  func characters() throws {
    let session = try Session(.fixture, ["--text", Self.text])
    try session.wait(for: "draws 1")
    #expect(session.screen.row(2) == Self.text)
    #expect(session.screen.cell(row: 2, column: 2).text == "東")
    #expect(session.screen.cell(row: 2, column: 2).width == 2)
    #expect(session.screen.cell(row: 2, column: 7).text == "e\u{301}")
  }

  @Test("without UTF-8, symbols and letters with accents have a likeness, others a question mark")
  func ascii() throws {
    let session = try Session(.fixture, ["--text", Self.text], in: Surroundings(["LC_ALL": "C"]))
    try session.wait(for: "draws 1")
    #expect(session.screen.row(2) == "e ? ?  e |-+ + . fine")
    #expect(session.screen.row(23).contains("ascii"))
    #expect(session.sent.allSatisfy { $0 < 0x80 })
  }

  @Test(
    "whatever size the environment names, the terminal's own is drawn",
    arguments: ["99999999", "0", "-1", "7", "x"])
  func strangeSize(size: String) throws {
    let session = try Session(
      .fixture, ["--text", Self.text], in: Surroundings(["COLUMNS": size, "LINES": size]))
    try session.wait(for: "draws 1")
    #expect(session.screen.row(2) == Self.text)
  }

  @Test("a terminal of any size is drawn")
  func hugeTerminal() throws {
    let session = try Session(
      .fixture, ["--text", Self.text], size: Size(columns: 1500, rows: 24))
    try session.wait(for: "draws 1")
    #expect(session.screen.row(2).hasPrefix(Self.text))
  }

  @Test("a locale that is not installed but asks for UTF-8 gets it")
  func missingLocale() throws {
    let session = try Session(
      .fixture, ["--text", Self.text], in: Surroundings(["LC_ALL": "xx_YY.UTF-8"]))
    try session.wait(for: "draws 1")
    #expect(session.screen.row(2) == Self.text)
  }

  @Test(
    "no colour code is written where colours are refused or missing",
    arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "vt220"]])
  func noColour(variables: [String: String]) throws {
    let session = try Session(.fixture, ["--theme", "dark"], in: Surroundings(variables))
    try session.wait(for: "draws 1")
    #expect(session.screen.row(23).contains("colours 0"))
    session.type("q")
    #expect(try session.waitForEnd() == .exited(0))
    let codes = String(decoding: session.sent, as: UTF8.self).matches(of: /\u{1B}\[([0-9;:]*)m/)
    for code in codes {
      let numbers = code.1.split(separator: ";").compactMap { Int($0) }
      #expect(!numbers.contains { (30...49).contains($0) || (90...107).contains($0) }, "\(code.0)")
    }
    #expect(session.screen.cell(row: 1, column: 0).isReversed || session.leftovers.isEmpty)
  }

  @Test("an empty NO_COLOR refuses nothing")
  func emptyNoColour() throws {
    let session = try Session(.fixture, in: Surroundings(["NO_COLOR": ""]))
    try session.wait(for: "colours 256")
  }

  @Test(
    "colours follow the depth of the terminal",
    arguments: [
      ("xterm-256color", 210, 237), ("xterm-16color", 9, nil), ("xterm", 1, nil),
    ])
  func depth(term: String, foreground: Int, selection: Int?) throws {
    guard term != "xterm-16color" || isKnown(term) else { return }
    let session = try Session(.fixture, ["--theme", "dark"], in: Surroundings(["TERM": term]))
    try session.wait(for: "draws 1")
    let column = Int(Role.statusMissed.rawValue)
    #expect(session.screen.cell(row: 0, column: column).foreground == .palette(foreground))
    #expect(session.screen.cell(row: 0, column: column).background == .terminal)
    let selected = session.screen.cell(row: 1, column: column)
    #expect(selected.foreground == (selection == nil ? .terminal : .palette(foreground)))
    #expect(selected.isBold)
    #expect(selected.isReversed == (selection == nil))
    #expect(selected.background == selection.map { .palette($0) } ?? .terminal)
  }

  private func isKnown(_ term: String) -> Bool {
    ["/usr/share/terminfo", "/lib/terminfo"].contains { access("\($0)/x/\(term)", R_OK) == 0 }
  }

  @Test("another theme repaints everything")
  func themeChange() throws {
    let session = try Session(.fixture)
    try session.wait(for: "terminal draws 1")
    let column = Int(Role.statusMissed.rawValue)
    #expect(session.screen.cell(row: 0, column: column).foreground == .palette(1))
    session.type("T")
    try session.wait(for: "dark draws 2")
    #expect(session.screen.cell(row: 0, column: column).foreground == .palette(210))
  }

  @Test("a redrawn screen shows nothing but the frame")
  func redraw() throws {
    let session = try Session(.fixture, ["--list"])
    try session.wait(for: "1 of 5000")
    let want = session.screen.rows
    session.scribble("\u{1B}[5;9Hmail for you\r\n\r\n")
    #expect(session.screen.rows != want)
    session.press(.control("l"))
    try session.wait(until: "the frame is back") { $0.rows == want }
  }

  @Test("the cursor is where the frame has it")
  func cursor() throws {
    let session = try Session(.fixture, ["--cursor"])
    try session.wait(for: "draws 1")
    #expect(session.screen.isCursorVisible)
    #expect(session.screen.cursor == Position(column: 3, row: 0))
  }

  @Test("a terminal that cannot hide its cursor marks the selection with it")
  func visibleCursor() throws {
    let session = try Session(.fixture, ["--list"], in: Surroundings(["TERM": "vt100"]))
    try session.wait(for: "1 of 5000")
    session.press(.down, .down)
    try session.wait(for: "3 of 5000")
    #expect(session.screen.cursor == Position(column: 0, row: 2))
  }

  @Test("a list scrolls with few bytes and ends as a fresh one")
  func scrolling() throws {
    let size = Size(columns: 120, rows: 40)
    let session = try Session(.fixture, ["--list"], size: size)
    try session.wait(for: "1 of 5000")
    for count in 2...90 {
      let before = session.sent.count
      session.press(.down)
      try session.wait(for: "\(count) of 5000")
      #expect(session.sent.count - before < 600)
    }
    let other = try Session(.fixture, ["--list"], size: size)
    try other.wait(for: "1 of 5000")
    for _ in 2...90 { other.press(.down) }
    try other.wait(for: "90 of 5000")
    #expect(session.screen.rows == other.screen.rows)
    #expect(session.screen.row(38).contains("90"))
    #expect(session.screen.cell(row: 38, column: 60).isReversed)
  }

  @Test("a frame made ready before others were drawn is drawn whole")
  func outdatedPreparation() throws {
    let session = try Session(.fixture)
    try session.wait(for: "draws 1")
    session.type("F")
    try session.wait(for: "draws 2")
    session.type("abc")
    try session.wait(for: "key character(\"c\")")
    session.type("D")
    try session.wait(for: "draws 1")
    #expect(session.screen.row(3) == "key character(\"F\")")
    #expect(session.screen.row(4).isEmpty)
    session.type("d")
    try session.wait(for: "key character(\"d\")")
    #expect(session.screen.row(4) == "key character(\"a\")")
  }

  @Test("a screen larger than what is sent in one piece is drawn all the same")
  func largeScreen() throws {
    let session = try Session(.fixture, ["--list"], size: Size(columns: 300, rows: 120))
    try session.wait(for: "1 of 5000")
    let want = session.screen.rows
    #expect(want.prefix(119).allSatisfy { !$0.isEmpty })
    session.scribble("\u{1B}[2J\u{1B}[40;100Hmail for you")
    session.press(.control("l"))
    try session.wait(until: "the frame is back") { $0.rows == want }
    session.press(.down)
    try session.wait(for: "2 of 5000")
    #expect(session.screen.rows.dropLast() == want.dropLast())
    // A resize to the same size sends every row anew.
    session.scribble("\u{1B}[2J")
    session.signal(SIGWINCH)
    try session.wait(until: "the frame is back") { $0.rows.dropLast() == want.dropLast() }
  }
}
