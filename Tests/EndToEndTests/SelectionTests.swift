import PseudoTerminal
import Testing

@Suite("A part of the plan on the command line", .serialized)
struct SelectionTests {
  @Test(
    "statuses and kinds are named in the words of either language",
    arguments: [
      (["--status", "mancato"], 6), (["--status", "missed"], 6), (["--status", "Mancati"], 6),
      (["--status", "non-raggiunto"], 6), (["--status", "Non raggiunti"], 6),
      (["--status", "scaduto"], 6), (["--status", "non-misurati"], 6), (["--status", "n.d."], 6),
      (["--status", "under-way"], 1), (["--status", "underWay,in corso"], 1),
      (["--status", "in-ritardo,behind"], 0), (["--kind", "salute"], 5),
      (["--kind", "financialHealth"], 5), (["--kind", "programmed"], 20),
      (["--kind", "Efficacia ed efficienza"], 10),
      (["--kind", "operativo,strategic", "--status", "quasi"], 6),
      (["--office", "registro IMPRESE", "--status", "missed"], 2),
    ])
  func words(options: [String], count: Int) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let outcome = try desk.run(["status", plan, "--as-of", "2018-01-31"] + options)
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    let words = count == 1 ? "1 obiettivo corrisponde" : "\(count) obiettivi corrispondono"
    #expect(outcome.output.contains(words), "\(outcome.output)")
    #expect(outcome.output.contains("Selezione: "))
  }

  @Test(
    "--fail-on tests all that is counted, whatever --status lists",
    arguments: [
      (["--fail-on", "missed"], 1), (["--fail-on", "mancato", "--status", "achieved"], 1),
      (["--fail-on", "missed", "--area", "5"], 0), (["--fail-on", "behind"], 0),
      (["--fail-on", "missed", "--office", "Ragioneria e personale"], 0),
      (["--fail-on", "boh"], 64), (["--office", "Nessuno"], 65),
    ])
  func failing(options: [String], code: Int) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let outcome = try desk.run(["status", plan, "--as-of", "2018-01-31"] + options)
    #expect(outcome.ending == .exited(Int32(code)), "\(outcome.errors)")
  }

  @Test("help names the values and the roles", arguments: ["it", "en"])
  func help(language: String) throws {
    let desk = try Desk()
    let italian = language == "it"
    let status = try desk.run("status", "--help", "--language", language).output
    for word in italian
      ? ["raggiunto", "in-ritardo", "salute"] : ["achieved", "in-progress", "planned"]
    {
      #expect(status.contains(word), "\(word)")
    }
    let roles = try desk.run("import", "--help", "--language", language).output
    for word in italian ? ["baseline", "scadenza"] : ["baseline", "deadline"] {
      #expect(roles.contains(word), "\(word)")
    }
    let root = try desk.run("--language", language, "--help").output
    #expect(root.contains(italian ? "cruscotto [<piano>]" : "cruscotto [<plan>]"))
  }

  @Test("help on an unknown command is an error that names the nearest one")
  func unknownHelp() throws {
    let desk = try Desk()
    let near = try desk.run("help", "statsu")
    #expect(near.ending == .exited(64))
    #expect(near.errors.contains("status"))
    #expect(try desk.run("help", "bogus").ending == .exited(64))
    #expect(try desk.run("help", "status").ending == .exited(0))
    #expect(try desk.run("help").ending == .exited(0))
  }

  @Test("an office gets several objectives and whole areas at once, and its own history")
  func offices() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let assigned = try desk.run("assign", plan, "5", "1.P1", "5.H1", "--office", "Prova")
    #expect(assigned.ending == .exited(0), "\(assigned.errors)")
    #expect(assigned.output.split(separator: "\n").count == 6)
    let status = try desk.run("status", plan, "--office", "prova", "--as-of", "2018-01-31").output
    #expect(status.contains("Selezione: ufficio Prova."))
    #expect(status.contains("6/6"), "\(status)")
    let history = try desk.run("history", plan, "--office", "Prova").output
    #expect(history.contains("5.H1 = 121,2"))
    #expect(!history.contains("2.12 ="))
    let area = try desk.run("history", plan, "5").output
    #expect(area.contains("5.H5 ="))
    #expect(!area.contains("1.P1"))
    let sheet = try desk.run("export", plan, "--format", "csv", "--office", "Prova").output
    #expect(sheet.split(separator: "\r\n").count == 7)
    #expect(try desk.run("assign", plan, "1.P1", "9.9", "--office", "X").ending == .exited(65))
    #expect(!(try desk.run("history", plan).output.contains("assegnato a X")))
  }

  @Test("decisions and closed days are in reports and in the status")
  func decisions() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    for command in [
      ["revise", plan, "2.8", ">= 106", "--from", "2017-07-01", "--reason", "delibera 7"],
      ["weigh", plan, "1.1", "3", "--from", "2017-01-01", "--reason", "più importante"],
      ["close", plan, "--through", "2017-12-31", "--reason", "approvata"],
    ] {
      let outcome = try desk.run(command)
      #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    }
    let status = try desk.run("status", plan, "--as-of", "2018-01-31").output
    #expect(status.contains("Periodo chiuso fino al 31/12/2017"))
    for format in ["md", "html", "json"] {
      let text = try desk.run(
        "export", plan, "--format", format, "--as-of", "2018-01-31"
      ).output
      for word in ["delibera 7", "più importante", "approvata"] {
        #expect(text.contains(word), "\(word) in \(format)")
      }
    }
    let json = try desk.run("status", plan, "--format", "json").output
    #expect(json.contains("\"closedThrough\": \"2017-12-31\""))
    let early = try desk.run("export", plan, "--format", "md", "--as-of", "2017-06-30").output
    #expect(!early.contains("delibera 7"), "a target changed later is not in force yet")
  }

  @Test("merging with a base that is not there writes nothing")
  func missingBase() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let other = try desk.copy(as: "other.json")
    let outcome = try desk.run("merge-file", "\(desk.folder)/none", plan, other)
    #expect(outcome.ending == .exited(255))
    #expect(outcome.errors.contains("none"))
    #expect(try desk.run("merge-file", "/dev/null", plan, other).ending == .exited(0))
  }
}
