import Glibc
import PseudoTerminal
import Testing

@Suite("The reader's own configuration")
struct ConfigurationTests {
  /// Writes the configuration, or a theme, of a desk's home.
  private func write(_ text: String, to name: String = "config.toml", of desk: Desk) throws {
    let folder = "\(desk.folder)/home/.config/cruscotto"
    try desk.run(shell: "mkdir -p '\(folder)/themes'")
    try desk.write(Array(text.utf8), to: "\(folder)/\(name)")
  }

  @Test("own keys, theme, language and author hold")
  func holds() throws {
    let desk = try Desk()
    try write(
      """
      language = "en"
      author = "Anna Bruno"
      theme = "mine"
      mouse = false

      [keys]
      enter-measurement = ["n", "F2"]
      """, of: desk)
    try write("inherits = \"dark\"\n", to: "themes/mine.toml", of: desk)
    let session = try Session(
      Desk.program, [try desk.copy(), "--as-of", "2018-01-31"],
      size: .init(columns: 120, rows: 40), in: desk.surroundings())
    try session.wait(for: "s why")
    #expect(!session.screen.modes.contains(.mouseClicks))
    session.press(.right)
    try session.wait(for: "n enter")
    session.press(.down, .down, .function(2))
    try session.wait(until: "the form names the author") {
      $0.text.contains("Measurement · 1.1.2") && $0.text.contains("Anna Bruno")
    }
    session.press(.escape)
    try session.wait(for: "n enter")
    session.type("t")
    try session.wait(for: "▸ mine")
    session.type("qq")
    #expect(try session.waitForEnd() == .exited(0))
  }

  @Test("mistakes are named by line and column, and do not stop the start; what is right holds")
  func mistakes() throws {
    let desk = try Desk()
    try write(
      """
      autor = "Anna"
      theme = "dark"
      [keys]
      search = "q"
      undo = "F99"
      """, of: desk)
    let plan = try desk.copy()
    let outcome = try desk.run("status", plan)
    #expect(outcome.ending == .exited(0))
    for text in [
      "config.toml:1:1: error: non c'è la chiave «autor»", "forse author?",
      "config.toml:4:10: error: il tasto è già di «quit»",
      "config.toml:5:8: error: «F99» non è un tasto",
    ] {
      #expect(outcome.errors.contains(text), "\(text)")
    }
    let session = try desk.open(plan)
    #expect(session.screen.text.contains("non c'è la chiave «autor»"))
    session.type("q")
    #expect(try session.waitForEnd() == .exited(0))
  }

  @Test("a broken theme of the reader's own is named, and the first shipped one shown instead")
  func brokenTheme() throws {
    let desk = try Desk()
    try write("[roles]\ntext = { colour = \"grün\" }\n", to: "themes/mine.toml", of: desk)
    let session = try desk.open(try desk.copy(), "--theme", "mine")
    #expect(session.screen.text.contains("«grün» non è un colore"))
    session.type("q")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(try desk.run("themes").ending == .exited(65))
  }

  @Test("the office that was chosen last is shown again the next time")
  func office() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let first = try desk.open(plan)
    first.type("m")
    try first.wait(for: "Uffici")
    first.press(.down, .enter)
    try first.wait(for: "solo Internazionalizzazione")
    first.type("q")
    _ = try first.waitForEnd()
    let second = try desk.open(plan)
    #expect(second.screen.row(0).contains("solo Internazionalizzazione"))
    second.type("m")
    try second.wait(for: "Tutti gli uffici")
    second.type("q")
    _ = try second.waitForEnd()
  }
}
