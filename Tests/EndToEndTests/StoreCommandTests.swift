import PseudoTerminal
import Testing

@Suite("Commands that guard the file")
struct StoreCommandTests {
  @Test("restore lists what would be lost, brings a backup back, and can be taken back")
  func restore() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    for value in ["15", "16"] {
      _ = try desk.run("record", plan, "2.2", "--value", value, "--date", "2017-12-31")
    }
    let list = try desk.run("restore", plan)
    #expect(list.output.contains("si perderebbe 1 registrazione"))
    #expect(list.output.contains("si perderebbero 2 registrazioni"))
    let first = try desk.backups(of: plan)[0]
    #expect(try desk.run("restore", plan, first).output.contains("Ripristinata la copia"))
    #expect(try !desk.run("history", plan, "2.2").output.contains("= 16"))
    #expect(try desk.run("restore", plan).output.contains("prima di un restore"))
    let second = try desk.backups(of: plan)[0]
    #expect(try desk.run("restore", plan, second).ending == .exited(0))
    #expect(try desk.run("history", plan, "2.2").output.contains("= 16"))
    #expect(try desk.run("restore", plan, "zzzz").ending == .exited(66))
    let number = try desk.run("restore", plan, "1")
    #expect(number.ending == .exited(66))
    #expect(number.errors.contains("con le lettere dell'elenco"))
  }

  @Test("the letters of a backup stay its own, whatever is saved between the list and the choice")
  func stableNames() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    func record(_ value: String) throws {
      _ = try desk.run("record", plan, "2.2", "--value", value, "--date", "2017-12-31")
    }
    try record("15")
    try record("16")
    let chosen = try desk.backups(of: plan)[0]
    try record("17")
    #expect(try desk.run("restore", plan, chosen).ending == .exited(0))
    let history = try desk.run("history", plan, "2.2").output
    #expect(history.contains("= 15") && !history.contains("= 16") && !history.contains("= 17"))
  }

  @Test("an unreadable plan says how to look at its backup and how to bring it back")
  func wayOut() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    _ = try desk.run("record", plan, "2.2", "--value", "15", "--date", "2017-12-31")
    try desk.write(Array("{\"format\":\"cruscotto-plan\"".utf8), to: plan)
    let outcome = try desk.run("status", plan, "--language", "en")
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains("plan.json:1:27: "))
    #expect(outcome.errors.contains("cruscotto restore \(plan)"))
    let look = try #require(
      outcome.errors.split(separator: "\n").first { $0.contains("open --read-only") })
    let words = look.split(separator: " ").map(String.init)
    let backup = try #require(words.first { $0.contains(".backups/") })
    #expect(try desk.run("status", backup).ending == .exited(0))
    #expect(try desk.run("restore", plan, desk.backups(of: plan)[0]).ending == .exited(0))
    #expect(try desk.run("validate", plan).ending == .exited(0))
  }

  @Test("closed days refuse entries until they are opened again, and the history says who and why")
  func closing() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let close = try desk.run(
      "close", plan, "--through", "31/12/2017", "--reason", "delibera 8", "--by", "Verdi")
    #expect(close.output == "periodo chiuso fino al 31/12/2017, delibera 8\n")
    let late = try desk.run("record", plan, "2.2", "--value", "16", "--date", "31/12/2017")
    #expect(late.ending == .exited(65))
    #expect(late.errors.contains("periodo chiuso fino al 31/12/2017 (Verdi): lo riapre"))
    #expect(late.errors.contains("cruscotto reopen"))
    let revision = try desk.run(
      "revise", plan, "2.2", "> 12 imprese", "--from", "1/7/2017", "--reason", "x")
    #expect(revision.ending == .exited(65))
    let reopening = try desk.run(
      "reopen", plan, "--from", "1/10/2017", "--reason", "errore di conteggio")
    #expect(reopening.ending == .exited(0))
    #expect(
      try desk.run("record", plan, "2.2", "--value", "16", "--date", "31/12/2017").ending
        == .exited(0))
    #expect(
      try desk.run("record", plan, "2.2", "--value", "9", "--date", "30/9/2017").ending
        == .exited(65))
    let history = try desk.run("history", plan).output
    #expect(history.contains("Verdi  periodo chiuso fino al 31/12/2017, delibera 8"))
    #expect(history.contains("periodo riaperto dal 01/10/2017, errore di conteggio"))
    #expect(
      try desk.run("close", plan, "--through", "2999-01-01", "--reason", "x").ending == .exited(65))
  }

  @Test("a revised target holds from its day on; the old one is told beside it")
  func revising() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let revised = try desk.run(
      "revise", plan, "2.2", "> 12 imprese", "--from", "1/12/2017", "--reason", "delibera 45",
      "--by", "Giunta")
    #expect(
      revised.output.contains(
        "target rimodulato: > 12\u{A0}nuove imprese ICT, dal 01/12/2017"))
    #expect(revised.output.contains("(prima > 15"))
    let before = try desk.run("show", plan, "2.2", "--as-of", "2017-11-30").output
    let after = try desk.run("show", plan, "2.2", "--as-of", "2018-01-31").output
    #expect(before.contains("> 15"))
    #expect(after.contains("> 12") && after.contains("raggiunto"))
    #expect(
      try desk.run("weigh", plan, "1.1", "3", "--reason", "x", "--from", "1/1/2017").output
        .contains("peso 3"))
    #expect(
      try desk.run("thresholds", plan, "--nearly", "95", "--reason", "x", "--from", "1/7/2017")
        .output.contains("95\u{A0}%, 70\u{A0}%"))
    #expect(
      try desk.run("thresholds", plan, "--nearly", "50", "--reason", "x").ending == .exited(65))
    #expect(try desk.run("weigh", plan, "1.1", "-1", "--reason", "x").ending != .exited(0))
    let explained = try desk.run("show", plan, "2.2", "--explain", "--as-of", "2018-01-31").output
    #expect(
      explained.contains("Target: > 15\u{A0}nuove imprese ICT, scritto; nel piano «>15», riga 48."))
    #expect(
      explained.contains(
        "Rimodulato: da > 15\u{A0}nuove imprese ICT a > 12\u{A0}nuove imprese ICT, dal 01/12/2017; "
          + "deciso da Giunta il "))
    #expect(explained.contains(": delibera 45."))
  }

  @Test(
    "what would change the meaning of figures, or hold for no day, is refused with the reason",
    arguments: [
      (
        ["revise", "2.2", "<= 15 gg"],
        "giorni (durata), ma ci sono 4 misurazioni in nuove imprese ICT"
      ),
      (["revise", "1.1", "fatto entro 30/6/2017"], "traguardo, ma ci sono 4 misurazioni in %"),
      (["revise", "1.P4", ">= 3 imprese"], "imprese (conteggio), ma ci sono 2 misurazioni"),
      (["revise", "2.2", "> 12", "--from", "1/1/2018"], "non varrebbe per nessun giorno"),
      (["revise", "2.2", "> 12", "--from", "1/1/1990"], "viene prima del piano"),
      (["weigh", "1.4.1", "0", "--from", "1/1/2018"], "l'ultimo è il 31/12/2017"),
      (["thresholds", "--nearly", "75", "--from", "1/1/2020"], "l'ultimo è il 31/12/2019"),
    ])
  func refused(command: [String], message: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let before = Desk.bytes(of: plan)
    let from = command.contains("--from") ? [] : ["--from", "1/7/2017"]
    let words = [command[0], plan] + command.dropFirst() + from + ["--reason", "x"]
    let outcome = try desk.run(words)
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(Desk.bytes(of: plan) == before)
  }

  @Test("a closed year keeps its result: what judges it changes no more, from whatever day on")
  func closedYear() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    _ = try desk.run("close", plan, "--through", "31/12/2017", "--reason", "x", "--by", "Verdi")
    for command in [
      ["revise", plan, "2.8", ">= 106"], ["thresholds", plan, "--nearly", "75"],
      ["weigh", plan, "1.4.1", "0"],
    ] {
      for from in [[], ["--from", "1/2/2018"]] {
        let outcome = try desk.run(command + from + ["--reason", "x"])
        #expect(outcome.ending == .exited(65))
        #expect(outcome.errors.contains("periodo chiuso fino al 31/12/2017 (Verdi): lo riapre"))
      }
    }
  }

  @Test("a correction may read another unit, and says what becomes of the figures")
  func otherUnit() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let outcome = try desk.run("review", plan, "--set", "2.2", "<= 15 gg")
    #expect(outcome.ending == .exited(0))
    #expect(
      outcome.errors.contains(
        "4 misurazioni, registrate come nuove imprese ICT (conteggio), ora valgono come giorni (durata)"
      ))
  }

  @Test("what is said already is not recorded again, and says who did it and when")
  func saidAlready() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let retract = ["retract", plan, "000000000000004d", "--reason", "doppia", "--by", "Rossi"]
    #expect(try desk.run(retract).ending == .exited(0))
    let confirm = ["review", plan, "--confirm", "4.1", "--by", "Bianchi"]
    #expect(try desk.run(confirm).ending == .exited(0))
    let record = ["record", plan, "2.2", "--value", "15", "--date", "31/12/2017", "--replaces"]
    for (command, message) in [
      (retract, "000000000000004d è già ritirata, da Rossi il"),
      (confirm, "già deciso da Bianchi il"),
      (["review", plan, "--confirm", "2.2"], "non c'è niente da confermare"),
      (record + ["000000000000004d"], "è già ritirata, da Rossi il"),
      (record + ["0000000000000004"], "0000000000000004 è una misurazione di 1.1"),
    ] {
      let outcome = try desk.run(command)
      #expect(outcome.ending == .exited(65))
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
    #expect(try desk.run("settle", plan).output == "Nessuna decisione in conflitto.\n")
  }

  @Test("a blank text is a missing one; an objective can be taken from everybody")
  func blank() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    for command in [
      ["record", plan, "2.2", "--value", "1", "--by", ""],
      ["record", plan, "2.2", "--value", "1", "--cause", " "],
      ["retract", plan, "000000000000004d", "--reason", " "],
      ["weigh", plan, "1.1", "2", "--reason", ""], ["reopen", plan, "--reason", " "],
      ["review", plan, "--confirm", "4.1", "--by", " "], ["assign", plan, "2.2", "--office", ""],
      ["assign", plan, "2.2"], ["assign", plan, "2.2", "--nobody", "--office", "X"],
    ] {
      #expect(try desk.run(command).ending == .exited(64), "\(command)")
    }
    let nobody = try desk.run("assign", plan, "2.2", "--nobody")
    #expect(
      nobody.output == "2.2: non assegnato (prima Sviluppo economico, Giulia Hofer)\n")
  }

  @Test("two branches of git merge by the driver; what they decided apart is shown and settled")
  func git() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let git = "export GIT_CONFIG_GLOBAL=/dev/null; cd '\(desk.folder)' && git"
    func shell(_ command: String) throws -> Ending { try desk.run(shell: "\(git) \(command)") }
    let driver = "\(Desk.program.path) merge-file %O %A %B %P"
    #expect(
      try shell(
        "init -q -b main . && git config user.email a@b && git config user.name n && git config "
          + "merge.cruscotto.driver '\(driver)' && echo 'plan.json merge=cruscotto' > .gitattributes "
          + "&& git add plan.json .gitattributes && git commit -qm base && git checkout -qb other")
        == .exited(0))
    func change(_ value: String, _ target: String, by name: String) throws {
      _ = try desk.run(
        "record", plan, "2.2", "--value", value, "--date", "2017-12-31", "--by", name)
      _ = try desk.run(
        "revise", plan, "2.2", target, "--from", "2017-07-01", "--reason", "x", "--by", name)
      #expect(try shell("commit -qam '\(name)'") == .exited(0))
    }
    try change("20", "> 18 imprese", by: "Bianchi")
    #expect(try shell("checkout -q main") == .exited(0))
    try change("21", "> 19 imprese", by: "Rossi")
    #expect(try shell("merge -q --no-edit other") == .exited(0))
    let history = try desk.run("history", plan, "2.2").output
    #expect(history.contains("Bianchi  2.2 = 20") && history.contains("Rossi  2.2 = 21"))
    let decisionConflicts = try desk.run("settle", plan).output
    #expect(decisionConflicts.contains("a  2.2: target rimodulato: > 18"))
    #expect(decisionConflicts.contains("b  2.2: target rimodulato: > 19"))
    #expect(try desk.run("settle", plan, "1a").ending == .exited(64))
    #expect(try desk.run("settle", plan, "1a", "--reason", "delibera").ending == .exited(0))
    #expect(try desk.run("settle", plan).output == "Nessuna decisione in conflitto.\n")
    #expect(try desk.run("show", plan, "2.2", "--as-of", "2018-01-31").output.contains("> 18"))
  }

  @Test("the same member changed on two branches stays with both values, for a person to choose")
  func conflict() throws {
    let desk = try Desk()
    let base = try desk.copy(as: "base.json")
    let text = String(decoding: Desk.bytes(of: base), as: UTF8.self)
    let (ours, theirs) = ("\(desk.folder)/ours.json", "\(desk.folder)/theirs.json")
    try desk.write(Array(text.replacing("Competitivit", with: "Rivalit").utf8), to: ours)
    try desk.write(Array(text.replacing("Competitivit", with: "Agonismo e ").utf8), to: theirs)
    let merge = try desk.run("merge-file", base, ours, theirs)
    #expect(merge.ending == .exited(1))
    #expect(merge.errors.contains("a  «Rivalità e sviluppo imprese»"))
    #expect(merge.errors.contains("b  «Agonismo e à e sviluppo imprese»"))
    let status = try desk.run("status", ours)
    #expect(status.ending == .exited(65))
    #expect(status.errors.contains("cruscotto settle"))
    #expect(try desk.run("settle", ours).output.contains("1  area 2"))
    #expect(try desk.run("settle", ours, "1b").ending == .exited(0))
    let said = try desk.run("diff", base, ours).output
    #expect(said.contains("Agonismo") && !said.contains("Rivalit"))
    try desk.write([], to: theirs)
    let before = Desk.bytes(of: ours)
    #expect(try desk.run("merge-file", base, ours, theirs).ending == .exited(255))
    #expect(Desk.bytes(of: ours) == before)
    #expect(try desk.run("merge-file", base, ours, base, "--ours").ending == .exited(0))
  }

  @Test("a form on the screen refuses a closed day beside its date")
  func closedOnScreen() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    _ = try desk.run("close", plan, "--through", "31/12/2017", "--reason", "x", "--by", "Verdi")
    let session = try desk.open(plan)
    try session.goToShare()
    try session.typeShare()
    session.press(.enter)
    try session.wait(for: "lo riapre cruscotto reopen")
    session.press(.escape)
    session.signal(15)
    _ = try session.waitForEnd()
  }

  @Test("days that others close while a figure is typed refuse it, and the screen goes on")
  func closedMeanwhile() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let session = try desk.open(plan)
    try session.goToShare()
    try session.typeShare()
    _ = try desk.run("close", plan, "--through", "31/12/2017", "--reason", "x", "--by", "Verdi")
    // Before the screen knows, Enter would ask for a cause instead.
    try session.wait(for: "Il file è cambiato")
    session.press(.enter)
    try session.wait(for: "lo riapre cruscotto reopen")
    session.signal(15)
    _ = try session.waitForEnd()
    #expect(try !desk.run("history", plan, "1.1.2").output.contains("152 / 200"))
  }
}
