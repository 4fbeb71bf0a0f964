import Glibc
import PseudoTerminal
import Testing

@Suite("From the overview to a measurement and back", .serialized)
struct FirstLightTests {
  @Test(
    "152 of 200 is entered, shown as nearly in its colour, kept, undone; the history keeps both")
  func wholeWay() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try desk.open(plan)
    #expect(session.screen.text.contains("dati dimostrativi"))
    try session.goToShare()
    try session.typeShare()
    session.press(.tab, .tab)
    session.type("31/12/2017")
    try session.wait(for: "152 / 200 = 76")
    session.press(.enter)
    try session.wait(for: "Invio di nuovo salva senza.")
    session.type("personale ridotto")
    session.press(.enter)
    try session.waitForSavedShare()
    let row = try #require(session.screen.rows.firstIndex { $0.contains("▲ quasi") })
    let column = try #require(session.screen.row(row).firstIndex(of: "▲"))
    let place = session.screen.row(row).distance(
      from: session.screen.row(row).startIndex, to: column)
    let nearly = session.screen.cell(row: row, column: place)
    #expect(nearly.text == "▲")
    #expect(nearly.foreground != .terminal)
    session.type("q")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.leftovers.isEmpty)

    let again = try desk.open(plan)
    again.press(.right, .down, .down)
    try again.wait(for: "152 / 200 = 76")
    again.type("u")
    try again.wait(until: "nothing to undo in a new session") {
      $0.text.contains("Niente da annullare")
    }
    again.type("q")
    #expect(try again.waitForEnd() == .exited(0))
  }

  @Test("undo takes the figure away, also from the file; the history keeps both")
  func undo() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try desk.open(plan)
    try session.goToShare()
    try session.typeShare()
    session.press(.enter, .enter)
    try session.waitForSavedShare()
    session.type("u")
    try session.wait(until: "the figure is gone") {
      $0.text.contains("Annullato") && $0.row(0).contains("salvato")
    }
    session.type("q")
    #expect(try session.waitForEnd() == .exited(0))
    let shown = try desk.run("show", plan, "1.1.2", "--as-of", "2018-01-31")
    #expect(shown.output.contains("(ritirata)"))
    #expect(shown.output.contains("non misurato"))
    let history = try desk.run("history", plan, "1.1.2")
    #expect(history.output.contains("152 / 200"))
    #expect(history.output.contains("ritirata"))
  }

  @Test("a change on disk is taken in without a key")
  func changeOnDisk() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try desk.open(plan)
    try session.goToShare()
    let record = try desk.run(
      "record", plan, "1.1.2", "--numerator", "190", "--denominator", "200", "--date", "2017-12-31")
    #expect(record.ending == .exited(0))
    try session.wait(for: "190 / 200 = 95")
    session.type("q")
    #expect(try session.waitForEnd() == .exited(0))
  }

  @Test("two writers at once lose nothing")
  func twoWriters() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try desk.open(plan)
    try session.goToShare()
    try session.typeShare()
    #expect(
      try desk.run("record", plan, "2.2", "--value", "15", "--date", "2017-12-31").ending
        == .exited(0))
    session.press(.enter, .enter)
    try session.waitForSavedShare()
    session.type("q")
    _ = try session.waitForEnd()
    #expect(try desk.run("history", plan, "1.1.2").output.contains("152 / 200"))
    #expect(try desk.run("history", plan, "2.2").output.contains("= 15"))
  }

  @Test(
    "signals end with 128 and their number and leave the terminal clean",
    arguments: [SIGTERM, SIGINT])
  func signals(number: Int32) throws {
    let desk = try Desk()
    let session = try desk.open(try desk.copy())
    session.signal(number)
    #expect(try session.waitForEnd() == .exited(128 + number))
    #expect(session.leftovers.isEmpty)
  }

  @Test("read-only leaves the file alone")
  func readOnly() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let before = Desk.bytes(of: plan)
    let session = try desk.open(plan, "--read-only")
    session.press(.right)
    session.type("e")
    try session.wait(for: "Sola lettura")
    session.type("q")
    _ = try session.waitForEnd()
    #expect(Desk.bytes(of: plan) == before)
  }

  @Test(
    "small and odd windows show the selection", arguments: [(20, 5), (40, 10), (10, 3), (200, 60)])
  func sizes(columns: Int, rows: Int) throws {
    let desk = try Desk()
    let session = try Session(
      Desk.program, [try desk.copy(), "--as-of", "2018-01-31"],
      size: .init(columns: columns, rows: rows), in: desk.surroundings())
    try session.wait(for: "▸")
    session.type("q")
    #expect(try session.waitForEnd() == .exited(0))
  }
}
