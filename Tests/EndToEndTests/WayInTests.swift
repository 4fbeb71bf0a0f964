import PseudoTerminal
import Testing

@Suite("Ways in", .serialized)
struct WayInTests {
  @Test("bash completes commands, codes of the plan and lists of statuses")
  func completion() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let cases = [
      (["exp"], "export"), (["show", plan, "2.1"], "2.13"), (["record", plan, "2.3"], "2.3#2"),
      (["status", plan, "--area", ""], "5"),
      (["status", plan, "--fail-on", "missed,over"], "missed,overdue"),
      (["assign", plan, "1.1", "--office", "Rag"], "Ragioneria e personale"),
    ]
    for (words, expected) in cases {
      let list = (["cruscotto"] + words).map { "'\($0)'" }.joined(separator: " ")
      let script = """
        PATH="$1:$PATH"; eval "$(cruscotto --generate-completion-script bash)"
        COMP_WORDS=(\(list)); COMP_CWORD=\(words.count); COMP_LINE="${COMP_WORDS[*]}"
        COMP_POINT=${#COMP_LINE}; _cruscotto cruscotto '\(words.last ?? "")' "${COMP_WORDS[COMP_CWORD-1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """
      let folder = Desk.program.path.split(separator: "/").dropLast().joined(separator: "/")
      let session = try Session(
        Program(path: "/bin/bash"), ["-c", script, "bash", "/" + folder],
        in: desk.surroundings(input: .empty, pipes: true))
      #expect(try session.waitForEnd() == .exited(0), "\(session.errorText)")
      let offers = session.outputText.split(separator: "\n").map { $0.replacing("\\", with: "") }
      #expect(
        offers.contains { $0.hasPrefix(expected) }, "\(words): \(offers) \(session.errorText)")
    }
  }

  @Test("the configuration's sample is valid, also with everything in it switched on")
  func configuration() throws {
    let desk = try Desk()
    let made = try desk.run("config", "--init")
    #expect(made.ending == .exited(0), "\(made.errors)")
    let path = try desk.run("config", "--path").output.split(separator: "\n").joined()
    #expect(made.output.contains(path))
    #expect(try desk.run("config", "--init").ending == .exited(73))
    let sample = String(decoding: Desk.bytes(of: path), as: UTF8.self)
    let on = sample.replacing(/(?m)^#(?<line>[a-z-]+ = )/) { String($0.output.line) }
    #expect(on != sample)
    try desk.write(Array(on.utf8), to: path)
    let shown = try desk.run("config")
    #expect(shown.ending == .exited(0), "\(shown.errors)")
    #expect(shown.output.contains("uff. statistica") || shown.output.contains("statistics office"))
    try desk.write(Array("langage = \"it\"\n".utf8), to: path)
    let wrong = try desk.run("config")
    #expect(wrong.ending == .exited(65))
    #expect(wrong.errors.contains("config.toml:1:1"))
  }

  @Test(
    "help speaks Italian and English, with examples that fit the line", arguments: ["it", "en"])
  func help(language: String) throws {
    let desk = try Desk()
    let commands = [
      "open", "demo", "import", "status", "show", "record", "history", "retract", "assign",
      "review", "revise", "weigh", "thresholds", "close", "reopen", "settle", "restore", "diff",
      "merge-file", "validate", "export", "template", "themes", "config",
    ]
    for command in commands {
      let outcome = try desk.run(command, "--help", "--language", language)
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output.contains(language == "it" ? "USO: cruscotto" : "USAGE: cruscotto"))
      #expect(!outcome.output.contains(language == "it" ? "Show " : "Mostra "), "\(command)")
      #expect(!outcome.output.contains(language == "it" ? "<day>" : "<giorno>"), "\(command)")
      for line in outcome.output.split(separator: "\n") where line.hasPrefix("  cruscotto") {
        #expect(line.count <= 80, "\(line)")
      }
    }
  }

  @Test(
    "a wrong command line is explained in Italian too",
    arguments: [
      (["status"], "manca l'argomento '<piano>'"),
      (["status", "p.json", "--as-of"], "manca il valore di '--as-of <giorno>'"),
      (["status", "p.json", "x"], "argomento di troppo 'x'"),
      (["status", "p.json", "x", "y"], "2 argomenti di troppo: 'x', 'y'"),
      (["status", "p.json", "--as-off", "x"], "opzione sconosciuta '--as-off'; forse '--as-of'?"),
      (
        ["export", "p.json", "--format", "pdf"],
        "il valore 'pdf' non è ammesso per '--format <formato>'; valori ammessi: 'md', 'html'"
      ),
      (["export", "p.json", "--force=3"], "l'opzione '--force' non vuole un valore, ma ha '3'"),
    ])
  func italianMistakes(words: [String], message: String) throws {
    let desk = try Desk()
    let session = try Session(
      Desk.program, words, in: desk.surroundings(input: .empty, pipes: true))
    #expect(try session.waitForEnd() == .exited(64))
    #expect(session.errorText.hasPrefix("cruscotto: \(message)"), "\(session.errorText)")
    #expect(session.errorText.contains("Uso: cruscotto \(words[0]) <piano>"))
  }

  @Test("what is mistyped is recognised and the nearest named")
  func suggestions() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let cases = [
      (["shwo", plan], "«show»"), (["status", plan, "--statsu", "missed"], "--status"),
      (["status", plan, "--status", "misssed"], "missed"), (["show", plan, "2.22"], "2.2"),
    ]
    for (words, expected) in cases {
      let session = try Session(
        Desk.program, words, in: desk.surroundings(input: .empty, pipes: true))
      _ = try session.waitForEnd()
      #expect(session.errorText.contains(expected), "\(words): \(session.errorText)")
    }
  }

  @Test("on a terminal the status has colours and fits the screen; NO_COLOR takes them away")
  func colours() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    for (variables, hasColour) in [([:], true), (["NO_COLOR": "1"], false)] {
      let session = try Session(
        Desk.program, ["status", plan, "--as-of", "2018-01-31"], size: .init(columns: 80, rows: 24),
        in: desk.surroundings(variables))
      #expect(try session.waitForEnd() == .exited(0))
      let sent = String(decoding: session.sent, as: UTF8.self)
      #expect(sent.contains("\u{1B}[32m■") == hasColour)
      #expect(sent.contains("\u{1B}") == hasColour && !sent.contains("␛"))
      #expect(sent.split(separator: "\n").count <= 24)
    }
  }
}
