import PseudoTerminal
import Testing

@Suite("Recording a sheet", .serialized)
struct SheetTests {
  @Test("the exported sheet comes back: untouched it records nothing, filled in it records that")
  func roundTrip() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let sheet = "\(desk.folder)/sheet.csv"
    #expect(try desk.run("export", plan, "-o", sheet).ending == .exited(0))
    let before = Desk.bytes(of: plan)
    let untouched = try desk.run("record", plan, "--from", sheet)
    #expect(untouched.ending == .exited(0), "\(untouched.errors)")
    #expect(untouched.output.contains("Misurazioni registrate: 0,"))
    #expect(Desk.bytes(of: plan) == before)

    let text = String(decoding: Desk.bytes(of: sheet), as: UTF8.self)
    let line = try #require(text.split(separator: "\r\n").first { $0.hasPrefix("2.2;") })
    let filled = line.replacing(";14;;;;31/12/2017;", with: ";16;;;;31/12/2017;")
    try desk.write(Array(text.replacing(line, with: filled).utf8), to: sheet)
    let dry = try desk.run("record", plan, "--from", sheet, "--dry-run")
    #expect(dry.output.contains("1 misurazione da registrare"))
    #expect(Desk.bytes(of: plan) == before)
    let recorded = try desk.run("record", plan, "--from", sheet, "--by", "uff. prova")
    #expect(recorded.ending == .exited(0), "\(recorded.errors)")
    #expect(recorded.output.contains("2.2 = 16"))
    let shown = try desk.run("show", plan, "2.2", "--as-of", "2018-01-31")
    #expect(shown.output.contains("raggiunto") && shown.output.contains("corretta"))
    #expect(try desk.run("history", plan).output.contains("uff. prova  2.2 = 16"))
    #expect(try desk.run("validate", plan).ending == .exited(0))
  }

  @Test("an unlikely figure is named by line or code; a likely error is recorded only by force")
  func doubts() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let before = Desk.bytes(of: plan)
    let command = ["1.1.2", "--value", "170", "--date", "2017-12-31", "--by", "prova"]
    let one = try desk.run(["record", plan] + command)
    #expect(one.ending == .exited(65))
    #expect(one.errors.hasPrefix("cruscotto: 1.1.2: Più del 100\u{A0}%: manca il denominatore?"))
    let tried = try desk.run(["record", plan] + command + ["--force", "--dry-run"])
    #expect(tried.ending == .exited(0))
    #expect(tried.output.contains("raggiunto") && tried.output.contains("Prova"))
    let sheet = "\(desk.folder)/s.csv"
    let text = "codice;valore;data\n2.2;-3;31/10/2017\n2.2;-4;31/12/2017\n"
    try desk.write(Array(text.utf8), to: sheet)
    let refused = try desk.run("record", plan, "--from", sheet)
    #expect(refused.ending == .exited(65))
    // The second line is seen after the first: a number below zero is no longer news.
    let lines = refused.errors.split(separator: "\n")
    #expect(
      lines == [
        "cruscotto: \(sheet):2: 2.2: Un numero negativo: è giusto?",
        "cruscotto: \(sheet):3: 2.2: Attenzione: il totale è più basso che al 31/10/2017.",
        "cruscotto: \(sheet): 1 errore: non è stato registrato nulla; --force la registra lo stesso",
      ])
    #expect(Desk.bytes(of: plan) == before)
    #expect(try desk.run("record", plan, "--from", sheet, "--force").ending == .exited(0))
  }

  @Test("a figure that does not decide says what stays")
  func stays() throws {
    let desk = try Desk()
    let outcome = try desk.run(
      "record", try desk.copy(), "2.2", "--value", "99", "--date", "2020-01-01")
    #expect(outcome.output.contains("resta quasi raggiunto, 93,3"))
    #expect(outcome.errors.contains("Dopo la scadenza (31/12/2017)"))
  }

  @Test("the headings say how numbers are read, whatever the language of the messages")
  func headings() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let sheet = "\(desk.folder)/s.csv"
    #expect(try desk.run("export", plan, "-o", sheet, "--language", "it").ending == .exited(0))
    let outcome = try desk.run("record", plan, "--from", sheet, "--language", "en")
    #expect(outcome.output.hasPrefix("Measurements recorded: 0,"), "\(outcome)")
  }

  @Test(
    "a line whose code a spreadsheet has changed is refused",
    arguments: [
      ("1,00E+01;7;31/12/2017;;", "«1,00E+01» non è un codice"),
      ("02/10/2026;7;31/12/2017;;", "«02/10/2026» non è un codice"),
      ("2.1;990;31/12/2017;TITLE;", "2.1: «TITLE» è l'obiettivo di 2.10"),
      ("2.1;990;31/12/2017;;0000000000000080", "2.1: la misurazione della riga è di 2.10"),
    ])
  func changedCodes(line: String, message: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let full = try desk.run("export", plan, "--format", "csv").output
    let cells = try #require(full.split(separator: "\r\n").first { $0.hasPrefix("2.10;") })
      .split(separator: ";", omittingEmptySubsequences: false)
    let title = String(cells[2])
    let sheet = "\(desk.folder)/s.csv"
    let text = "codice;valore;data;obiettivo;misurazione\n" + line.replacing("TITLE", with: title)
    try desk.write(Array(text.utf8), to: sheet)
    let outcome = try desk.run("record", plan, "--from", sheet)
    #expect(outcome.ending == .exited(65))
    let words = message.replacing("TITLE", with: title)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test("one bad line and nothing is recorded; every bad line is named with its place")
  func allOrNothing() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let sheet = "\(desk.folder)/s.csv"
    let text = "codice;valore;data\n2.2;20;1/2/2018\n9.9;3;1/2/2018\n2.3;x;1/2/2018\n"
    try desk.write(Array(text.utf8), to: sheet)
    let before = Desk.bytes(of: plan)
    let outcome = try desk.run("record", plan, "--from", sheet)
    #expect(outcome.ending == .exited(65))
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("cruscotto: \(sheet):3: codice sconosciuto «9.9»") == true)
    #expect(lines.dropFirst().first?.hasPrefix("cruscotto: \(sheet):4: 2.3: valore «x»") == true)
    #expect(lines.last?.contains("non è stato registrato nulla") == true)
    #expect(Desk.bytes(of: plan) == before)
  }

  @Test("a sheet in Windows' own letters and with tabs is read like any other")
  func otherForms() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let sheet = "\(desk.folder)/s.csv"
    // «perché» in Windows-1252, CRLF, tabs.
    let bytes =
      Array("codice\tvalore\tdata\tnota\r\n2.2\t20\t1/2/2018\tperch".utf8) + [0xE9, 0x0D, 0x0A]
    try desk.write(bytes, to: sheet)
    let outcome = try desk.run("record", plan, "--from", sheet)
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    #expect(try desk.run("show", plan, "2.2").output.contains("perché"))
  }

  @Test("a sheet and a code do not go together")
  func usage() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    #expect(try desk.run("record", plan, "2.2", "--from", "x.csv").ending == .exited(64))
    #expect(try desk.run("record", plan).ending == .exited(64))
    #expect(try desk.run("record", plan, "--from", "none.csv").ending == .exited(66))
  }
}
