import PseudoTerminal
import Testing

@Suite("The command line", .serialized)
struct CommandTests {
  @Test("the document becomes a plan of 92 objectives in 5 areas; the plan is not written over")
  func importing() throws {
    let desk = try Desk()
    let document = "\(Desk.sampleFolder)/piano_performance_2017-2019.txt"
    let plan = "\(desk.folder)/new.json"
    let first = try desk.run("import", document, "-o", plan)
    #expect(first.ending == .exited(0), "\(first.errors)")
    #expect(first.output.contains("Righe: 92, lette 92, lasciate fuori 0. Aree: 5, obiettivi: 92."))
    #expect(first.output.contains("Linee: 133 = 21 vuote + 1 di intestazione + 8 di titoli e aree"))
    #expect(first.output.contains("Numeri: letti all'italiana"))
    #expect(first.output.contains("Aprire: cruscotto \(plan)"))
    #expect(first.output.contains("Da confermare: 38  cruscotto review \(plan)"))
    #expect(try desk.run("import", document, "-o", plan).ending == .exited(73))
    #expect(try desk.run("import", document, "-o", plan, "--force").ending == .exited(0))
    let record = try desk.run("record", plan, "2.2", "--value", "3", "--date", "2017-03-31")
    #expect(record.ending == .exited(0), "\(record.errors)")
    #expect(try desk.run("import", document, "-o", plan, "--force").ending == .exited(73))
  }

  @Test("quarters named by hand become measurements; a refused document is said in one line")
  func documents() throws {
    let desk = try Desk()
    let (table, plan) = ("\(desk.folder)/t.csv", "\(desk.folder)/p l'an.json")
    try desk.write(Array("Piano 2017\nObiettivo;Target;Trim. 1\nCorsi;≥ 5;3\n".utf8), to: table)
    let read = try desk.run("import", table, "-o", plan, "--column", "t1=Trim. 1")
    #expect(read.output.contains("Misurazioni: 1."), "\(read)")
    #expect(read.output.contains(#"Aprire: cruscotto '\#(desk.folder)/p l'\''an.json'"#))
    #expect(try desk.run("show", plan, "1.1").output.contains("31/03/2017"))
    try desk.write(Array("Nome;Trimestre\nUno;T1\nDue;T2\n".utf8), to: table)
    let refused = try desk.run("import", table, "-o", "\(desk.folder)/x.json")
    #expect(refused.ending == .exited(65))
    #expect(refused.errors.split(separator: "\n").count == 1, "\(refused.errors)")
  }

  @Test(
    "every option that takes a day reads it in words, and the answer names the day",
    arguments: [
      (["record", "2.2", "--value", "16", "--by", "x", "--date"], "30 settembre", "30/09/2017"),
      (["record", "1.1.2", "--value", "121/190", "--by", "x", "--date"], "Q2 2017", "30/06/2017"),
      (["show", "2.2", "--as-of"], "fine 1° trimestre", "31/03/2017"),
      (["status", "--as-of"], "14/7", "14/07/2017"),
      (["status", "--as-of", "31/12/2017", "--since"], "30 giugno", "30/06/2017"),
      (["weigh", "1.1", "3", "--reason", "x", "--by", "x", "--from"], "1/2", "01/02/2017"),
      (["close", "--reason", "x", "--by", "x", "--through"], "marzo", "31/03/2017"),
    ])
  func days(words: [String], day: String, meant: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let command = [words[0], plan] + words.dropFirst()
    let outcome = try desk.run(command + [day, "--language", "it"])
    #expect(outcome.ending == .exited(0), "\(outcome)")
    #expect((outcome.output + outcome.errors).contains(meant), "\(outcome)")
    for (wrong, said) in [
      ("31/2", "28/02/2017"), ("7/14/17", "il mese 14 non esiste"), ("boh", "data non leggibile"),
    ] {
      let refused = try desk.run(command + [wrong, "--language", "it"])
      #expect(refused.ending == .exited(65), "\(wrong)")
      #expect(refused.errors.contains(said), "\(refused)")
    }
  }

  @Test("the sample plan is what the program reads from the document today")
  func sampleIsFresh() throws {
    let desk = try Desk()
    let plan = "\(desk.folder)/sample.json"
    let outcome = try desk.run(
      "import", "\(Desk.sampleFolder)/piano_performance_2017-2019.txt", "-o", plan, "--title",
      "Piano della performance 2017–2019", "--organisation", "CCIAA Riviere di Liguria")
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    let kept = Desk.bytes(of: "\(Desk.sampleFolder)/piano_performance_2017-2019.json")
    #expect(Desk.bytes(of: plan) == kept)
  }

  @Test("a reading is confirmed, corrected, and refused with its place")
  func review() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    #expect(try desk.run("review", plan).output.contains("«=50%», riga 93"))
    #expect(
      try desk.run("review", plan, "--confirm", "4.1", "--by", "Bianchi").ending == .exited(0))
    let set = try desk.run("review", plan, "--set", "4.3", "≤ 3 aziende", "--reason", "delibera 12")
    #expect(set.ending == .exited(0), "\(set.errors)")
    let shown = try desk.run("show", plan, "4.3", "--as-of", "2018-01-31")
    #expect(shown.output.contains("raggiunto"))
    let history = try desk.run("history", plan).output
    #expect(history.contains("Bianchi  4.1: target confermato"))
    #expect(
      history.contains("4.3: target corretto: ≤ 3\u{A0}aziende, entro il 31/12/2017, delibera 12"))
    let wrong = try desk.run("review", plan, "--set", "4.1", "> boh 3")
    #expect(wrong.ending == .exited(65))
    #expect(wrong.errors.contains("> boh 3: 7:"))
  }

  @Test("a cause is added to the figure in force; history and show print the remarks of figures")
  func remarks() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let cause = try desk.run("record", plan, "2.2", "--cause", "bando rinviato", "--by", "Rossi")
    #expect(cause.output.contains("2.2: 14\u{A0}nuove imprese ICT al 31/12/2017, di Rossi"))
    let note = try desk.run("record", plan, "2.2", "--note", "letto", "--date", "30/9/2017")
    #expect(note.ending == .exited(0))
    let history = try desk.run("history", plan, "2.2").output
    #expect(
      history.contains(
        "(valore invariato)\n    corregge 000000000000004d\n    Causa: bando rinviato\n"))
    let shown = try desk.run("show", plan, "2.2", "--as-of", "2018-01-31").output
    #expect(shown.contains("\n      Causa: bando rinviato\n"))
    #expect(shown.contains("\n      Nota: letto\n"))
    let retracted = try desk.run("retract", plan, "000000000000004b", "--reason", "doppia")
    #expect(retracted.ending == .exited(0))
    #expect(try desk.run("history", plan, "2.2").output.contains("\n    ritira 000000000000004b\n"))
    for (arguments, status) in [
      (["2.2", "--cause", "x", "--date", "30/8/2017"], 65), (["1.P6", "--cause", "x"], 65),
      (["2.2", "--cause", "x", "--replaces", "000000000000004a"], 64),
      (["2.2", "--date", "30/9/2017"], 64),
    ] as [([String], Int32)] {
      #expect(try desk.run(["record", plan] + arguments).ending == .exited(status), "\(arguments)")
    }
  }

  @Test(
    "a terminal that cannot be drawn on is refused before anything is written to it",
    arguments: ["nonsense", "dumb"])
  func unknownTerminal(type: String) throws {
    let desk = try Desk()
    let session = try Session(
      Desk.program, [try desk.copy()], in: desk.surroundings(["TERM": type]))
    #expect(try session.waitForEnd() == .exited(64))
    #expect(session.errorText.contains(type))
    #expect(session.leftovers.isEmpty)
  }

  @Test("status as JSON lists every objective; the areas' counts add up")
  func statusJSON() throws {
    let desk = try Desk()
    let status = try desk.run(
      "status", try desk.copy(), "--format", "json", "--as-of", "2018-01-31")
    #expect(status.ending == .exited(0))
    #expect(status.output.components(of: "\"parent\":") == 92)
    #expect(status.output.contains("\"totalWeight\": 92"))
  }

  @Test(
    "bad input gets one clear message and the right exit code",
    arguments: [
      (["status", "none.json"], 66, "none.json"),
      (["status", "."], 66, "cartella"),
      (["stauts", "plan.json"], 64, "forse «status»?"),
      (["status", "plan.json", "--fail-on", "broken"], 64, "deve essere uno di"),
      (["status", "plan.json", "--as-of", "31/2/2017"], 65, "31/2/2017"),
      (["status", "plan.json", "--area", "9"], 65, "area sconosciuta"),
      (["show", "plan.json", "9.9"], 65, "9.9"),
      (["record", "plan.json", "2.2", "--value", "12x"], 65, "«x»"),
      (["record", "plan.json", "2", "--value", "12"], 65, "«2» è un'area"),
      (
        ["record", "plan.json", "2.2", "--value", "1", "--date", "2017-02-29"], 65,
        "questo giorno non esiste"
      ),
      (
        ["import", "plan.json", "-o", "n.json", "--years", "2024-2026", "--year", "2030"], 64,
        "2030"
      ),
      (
        ["export", "plan.json", "--format", "json", "--force", "-o", "plan.json"], 73,
        "piano stesso"
      ),
      (["export", "plan.json", "--format", "md", "-o", ""], 64, "vuoto"),
      (["record", "plan.json", "1.1.2", "--numerator", "1", "--denominator", "0"], 65, "0"),
      (["record", "plan.json", "2.2", "--value", "1", "--date", "2999-01-01"], 65, "dopo oggi"),
      (["record", "plan.json", "1.P6", "--done", "yes"], 64, "giorno"),
      (["record", "plan.json", "1.P6", "--value", "3"], 65, "sì/no"),
      (["record", "plan.json", "2.2"], 64, "--value"),
      (["record", "plan.json", "2.2", "--value", "1", "--done", "yes"], 64, "--value"),
      (["retract", "plan.json", "ffff", "--reason", "x"], 65, "ffff"),
      (["import", "none.txt", "-o", "x.json"], 66, "none.txt"),
      (["frobnicate", "--x"], 64, ""),
    ])
  func badInput(arguments: [String], status: Int, message: String) throws {
    let desk = try Desk()
    _ = try desk.copy()
    let command = arguments.map { "'\($0)'" }.joined(separator: " ")
    let session = try Session(
      .shell, ["-c", "cd '\(desk.folder)' && exec '\(Desk.program.path)' \(command)"],
      in: desk.surroundings(input: .empty, pipes: true))
    #expect(
      try session.waitForEnd() == .exited(Int32(status)), "\(arguments): \(session.errorText)")
    #expect(session.errorText.contains(message), "\(arguments): \(session.errorText)")
    #expect(session.errorText.hasPrefix("cruscotto: ") || status == 64)
  }

  @Test("files that are not plans are refused with their place, and left alone")
  func brokenFiles() throws {
    let desk = try Desk()
    let cases: [(name: String, text: String)] = [
      ("empty.json", ""), ("text.json", "ciao"), ("other.json", "{\"a\": 1}"),
      ("newer.json", "{\"format\": \"cruscotto-plan\", \"version\": 99}"), ("list.json", "[]"),
    ]
    for (name, text) in cases {
      let path = "\(desk.folder)/\(name)"
      try desk.write(Array(text.utf8), to: path)
      for command in ["status", "validate"] {
        let outcome = try desk.run(command, path)
        #expect(outcome.ending == .exited(65), "\(name): \(outcome.errors)")
        #expect(outcome.errors.contains(name))
      }
      #expect(Desk.bytes(of: path) == Array(text.utf8))
    }
  }

  @Test("--fail-on ends with 1 when a status occurs")
  func failOn() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let day = "2018-01-31"
    #expect(
      try desk.run("status", plan, "--as-of", day, "--fail-on", "missed,overdue").ending
        == .exited(1))
    #expect(
      try desk.run("status", plan, "--as-of", day, "--fail-on", "toMeasure").ending == .exited(0))
  }

  @Test("the dashboard without a terminal prints the status and says so")
  func withoutTerminal() throws {
    let desk = try Desk()
    let outcome = try desk.run(try desk.copy())
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output.contains("Registro imprese"))
    #expect(outcome.errors.contains("terminale"))
  }

  @Test("the explanation goes from the figure to the source cell")
  func explain() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let outcome = try desk.run("show", plan, "2.2", "--explain", "--as-of", "2018-01-31")
    #expect(outcome.output.contains("«>15», riga 48"))
    #expect(outcome.output.contains("100 × 14 / 15 = 93,3"))
    #expect(outcome.output.contains("quasi"))
  }

  @Test("text of a file never steers the terminal")
  func hostileText() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let record = try desk.run(
      "record", plan, "2.2", "--value", "15", "--date", "2017-12-31", "--note",
      "a\u{1B}[2Jb\u{202E}c",
      "--by", "x\u{7}y")
    #expect(!record.output.contains("\u{1B}"))
    for command in ["show", "history"] {
      let outcome = try desk.run(command, plan, "2.2")
      #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{202E}"))
      #expect(!outcome.output.contains("\u{7}"))
    }
    let json = try desk.run("status", plan, "--format", "json")
    #expect(!json.output.contains("\u{1B}") && !json.output.contains("\u{202E}"))
  }
}

extension String {
  /// Returns the number of times that a text occurs in this one.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = Substring(self)
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
