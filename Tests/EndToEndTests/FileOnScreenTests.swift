import Canvas
import Glibc
import PseudoTerminal
import Testing

/// The screen's view of its file while others remove, replace and move it.
@Suite("The file under an open screen")
struct FileOnScreenTests {
  private static let languages = [
    ("it_IT.UTF-8", "FILE MANCANTE", "^S lo riscrive com'è qui", "ALTRO FILE", "q e riapri"),
    ("en_GB.UTF-8", "FILE MISSING", "^S writes it again, as shown", "OTHER FILE", "q, and open it"),
  ]

  private func open(
    _ desk: Desk, _ path: String, language: String = "it_IT.UTF-8", columns: Int = 120,
    rows: Int = 40
  ) throws -> Session {
    let session = try Session(
      Desk.program, [path, "--as-of", "2018-01-31"], size: Size(columns: columns, rows: rows),
      in: desk.surroundings(["LANG": language]))
    try session.wait(until: "keys are offered") {
      $0.text.contains("esci") || $0.text.contains("quit") || $0.text.contains("? ")
    }
    return session
  }

  /// Waits until the header says that all is saved.
  private func waitForSaving(_ session: Session) throws {
    try session.wait(until: "it is saved") {
      $0.text.split(separator: "\n").first?.hasSuffix(" salvato") == true
    }
  }

  /// Types a figure of 2.2 into the entry on its row, and saves it.
  private func enter(_ figure: String, in session: Session) throws {
    session.type("/2.2")
    session.press(.enter)
    session.type(figure)
    session.press(.enter)
  }

  private func end(_ session: Session) throws {
    session.signal(SIGTERM)
    _ = try session.waitForEnd()
  }

  @Test("a removed file is said to be missing, with what to do, and put back it is in order")
  func removed() throws {
    for (language, missing, way, _, _) in Self.languages {
      let desk = try Desk()
      let plan = try desk.copy()
      let session = try open(desk, plan, language: language)
      let before = Desk.bytes(of: plan)
      unlink(plan)
      try session.wait(for: missing)
      try session.wait(for: way)
      session.press(.down)
      #expect(session.screen.text.contains(way))
      try desk.write(before, to: plan)
      try session.wait(until: "the header is as before") { !$0.text.contains("FILE ") }
      try end(session)
    }
  }

  @Test(
    "a name that is no UTF-8, of a file or of its folder, is followed as any other",
    arguments: [#"d/p\377.json"#, #"d\377/p.json"#])
  func bytes(escaped: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let program = Desk.program.path
    let path = "N=\"$(printf '\(escaped)')\"; cd '\(desk.folder)'"
    try desk.run(shell: "\(path); mkdir -p \"${N%/*}\"; cp '\(plan)' \"$N\"")
    let session = try Session(
      .shell, ["-c", "\(path); cd \"${N%/*}\"; exec '\(program)' \"${N##*/}\""],
      size: Size(columns: 120, rows: 40), in: desk.surroundings())
    try session.wait(for: "esci")
    try waitForSaving(session)
    try desk.run(shell: "\(path); mv \"$N\" kept")
    try session.wait(for: "FILE MANCANTE")
    try desk.run(shell: "\(path); mv kept \"$N\"")
    try waitForSaving(session)
    try enter("19", in: session)
    try session.wait(for: "Registrato: 2.2 = 19")
    try waitForSaving(session)
    try end(session)
    #expect(try desk.run(shell: "\(path); grep -q '\"value\":19,' \"$N\"") == .exited(0))
  }

  @Test("a file that grows beyond any plan is unreadable, and the screen lives on")
  func large() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try open(desk, plan)
    let before = Desk.bytes(of: plan)
    try desk.run(shell: "truncate -s 1T '\(plan)'")
    try session.wait(for: "FILE ILLEGGIBILE")
    try desk.write(before, to: plan)
    try waitForSaving(session)
    try end(session)
  }

  @Test("the words fit a small terminal", arguments: [(80, 24), (40, 10)])
  func small(columns: Int, rows: Int) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try open(desk, plan, columns: columns, rows: rows)
    unlink(plan)
    try session.wait(for: "FILE MANCANTE")
    try session.wait(for: "^S lo riscrive")
    try end(session)
  }

  @Test("a file cut short is unreadable, and with the very same bytes in order again")
  func sameBytes() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try open(desk, plan)
    let before = Desk.bytes(of: plan)
    for _ in 0..<3 {
      try desk.write(Array(before.prefix(2000)), to: plan)
      try session.wait(for: "FILE ILLEGGIBILE")
      try desk.write(before, to: plan)
      try session.wait(until: "the file is in order") { !$0.text.contains("FILE ILLEGGIBILE") }
    }
    try waitForSaving(session)
    try end(session)
  }

  @Test("a figure saved while the file is gone is kept, and written back with the whole plan")
  func writeBack() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try open(desk, plan)
    unlink(plan)
    try session.wait(for: "FILE MANCANTE")
    try enter("16", in: session)
    try session.wait(for: "NON SALVATO")
    #expect(Desk.bytes(of: plan).isEmpty)
    session.send([0x13])
    try waitForSaving(session)
    #expect(try desk.run("history", plan, "2.2").output.contains("2.2 = 16"))
    #expect(try desk.run("history", plan, "2.2").output.contains("2.2 = 14"))
    try end(session)
  }

  @Test("a figure saved while the file is gone is saved when somebody puts it back")
  func saveWhenBack() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try open(desk, plan)
    #expect(rename(plan, plan + ".away") == 0)
    try session.wait(for: "FILE MANCANTE")
    try enter("16", in: session)
    try session.wait(for: "NON SALVATO")
    #expect(rename(plan + ".away", plan) == 0)
    try waitForSaving(session)
    #expect(try desk.run("history", plan, "2.2").output.contains("2.2 = 16"))
    try end(session)
  }

  @Test("a file created again by a link, or by restore, is noticed")
  func madeAnew() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    _ = try desk.run("record", plan, "2.2", "--value", "15", "--date", "2017-12-31")
    let session = try open(desk, plan)
    unlink(plan)
    try session.wait(for: "FILE MANCANTE")
    let backup = try #require(desk.backups(of: plan).first)
    _ = try desk.run("restore", plan, backup)
    try session.wait(until: "the file is there") { !$0.text.contains("FILE MANCANTE") }
    let other = try desk.copy(as: "other.json")
    _ = try desk.run("record", other, "2.2", "--value", "17", "--date", "2017-12-31")
    unlink(plan)
    try session.wait(for: "FILE MANCANTE")
    #expect(link(other, plan) == 0)
    try session.wait(until: "the file is there") { !$0.text.contains("FILE MANCANTE") }
    session.type("/2.2")
    session.press(.enter)
    try session.wait(for: "17")
    try end(session)
  }

  @Test("a link turned elsewhere is said, and figures go into the file that is shown")
  func turnedLink() throws {
    for (language, _, _, other, way) in Self.languages {
      let desk = try Desk()
      let (first, second) = (try desk.copy(as: "p.json"), try desk.copy(as: "q.json"))
      let name = desk.folder + "/plan.json"
      #expect(symlink("p.json", name) == 0)
      let session = try open(desk, name, language: language)
      let untouched = Desk.bytes(of: second)
      unlink(name)
      #expect(symlink("q.json", name) == 0)
      try session.wait(for: other)
      try session.wait(for: way)
      try enter("16", in: session)
      try desk.waitUntil { try desk.run("history", first, "2.2").output.contains("2.2 = 16") }
      #expect(Desk.bytes(of: second) == untouched)
      try desk.run(shell: "ln -sfn p.json '\(name)'")
      try session.wait(until: "the name leads here again") { !$0.text.contains(other) }
      try end(session)
    }
  }

  @Test("a linked folder turned elsewhere is said as well")
  func turnedFolder() throws {
    let desk = try Desk()
    try desk.run(shell: "mkdir '\(desk.folder)/a' '\(desk.folder)/b'")
    let (first, second) = (try desk.copy(as: "a/p.json"), try desk.copy(as: "b/p.json"))
    #expect(symlink("a", desk.folder + "/now") == 0)
    let session = try open(desk, desk.folder + "/now/p.json")
    let untouched = Desk.bytes(of: second)
    try desk.run(
      shell: "cd '\(desk.folder)' && ln -s b next && mv -T next now")
    try session.wait(for: "ALTRO FILE")
    try enter("16", in: session)
    try desk.waitUntil { try desk.run("history", first, "2.2").output.contains("2.2 = 16") }
    #expect(Desk.bytes(of: second) == untouched)
    try end(session)
  }

  @Test("a folder renamed and created again is followed, again and again")
  func renamedFolder() throws {
    let desk = try Desk()
    let folder = desk.folder + "/piani"
    try desk.run(shell: "mkdir '\(folder)'")
    let plan = try desk.copy(as: "piani/p.json")
    let session = try open(desk, plan)
    for number in 0..<3 {
      #expect(rename(folder, "\(folder)\(number)") == 0)
      try session.wait(for: "FILE MANCANTE")
      mkdir(folder, 0o700)
      let copy = try desk.copy(as: "piani/p.json")
      try session.wait(until: "the file is there") { !$0.text.contains("FILE MANCANTE") }
      _ = try desk.run("record", copy, "2.2", "--value", "2\(number)", "--date", "2017-12-31")
      session.type("/2.2")
      session.press(.enter)
      try session.wait(for: "2\(number)")
      session.press(.escape)
    }
    try end(session)
  }

  @Test("another plan under the same name is said, and no figure goes into it")
  func otherPlan() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try open(desk, plan)
    let text = String(decoding: Desk.bytes(of: plan), as: UTF8.self)
    let other = Array(
      text.replacing("\"programmingYear\":2017", with: "\"programmingYear\":2018").utf8)
    try desk.write(other, to: plan + ".new")
    #expect(rename(plan, plan + ".old") == 0)
    #expect(rename(plan + ".new", plan) == 0)
    try session.wait(for: "ALTRO FILE")
    try enter("16", in: session)
    try session.wait(for: "NON SALVATO")
    #expect(Desk.bytes(of: plan) == other)
    #expect(rename(plan + ".old", plan) == 0)
    try waitForSaving(session)
    #expect(try desk.run("history", plan, "2.2").output.contains("2.2 = 16"))
    try end(session)
  }

  @Test("where the system grants no watch, the file is looked at every few seconds")
  func noWatch() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    // A user namespace of its own has a limit of its own.
    let limit = "/proc/sys/user/max_inotify_instances"
    let script = "echo 0 > \(limit) && exec '\(Desk.program.path)' '\(plan)' --as-of 2018-01-31"
    guard try desk.run(shell: "unshare -Ur sh -c 'echo 0 > \(limit)'") == .exited(0) else { return }
    let session = try Session(
      .shell, ["-c", "exec unshare -Ur sh -c \"\(script)\""], size: Size(columns: 120, rows: 40),
      in: desk.surroundings())
    try session.wait(for: "esci")
    unlink(plan)
    try session.wait(for: "FILE MANCANTE")
    _ = try desk.copy()
    try session.wait(until: "the file is there") { !$0.text.contains("FILE MANCANTE") }
    try end(session)
  }
}
