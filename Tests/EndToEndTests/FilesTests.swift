import Glibc
import PseudoTerminal
import Testing

@Suite("Files that are written")
struct FilesTests {
  private let desk: Desk
  private let plan: String
  private let program = "'\(Desk.program.path)'"

  init() throws {
    desk = try Desk()
    plan = try desk.copy()
  }

  private func path(_ name: String) -> String { "\(desk.folder)/\(name)" }

  /// Runs a script in the folder; returns its ending and its output.
  private func bash(_ script: String) throws -> Outcome {
    let session = try Session(
      Program(path: "/bin/bash"), ["-c", "cd '\(desk.folder)'; P=\(program); \(script)"],
      in: desk.surroundings(input: .empty, pipes: true))
    let ending = try session.waitForEnd()
    return Outcome(ending: ending, output: session.outputText, errors: session.errorText)
  }

  private func mode(of name: String) -> mode_t {
    var status = stat()
    return stat(path(name), &status) == 0 ? status.st_mode : 0
  }

  @Test(
    "what is no file is written into and never replaced",
    arguments: [
      "$W -o - > got", "$W -o /dev/stdout > got", "$W -o /dev/fd/1 > got",
      "$W -o /dev/stdout | cat > got",
      "$W -o /proc/self/fd/1 > got", "$W -o /dev/fd/7 7> got", "ln -s /dev/fd/1 l; $W -o l > got",
      "mkfifo f; cat f > got & $W -o f; wait",
      "$W -o >(cat > got; echo > done); while ! [ -e done ]; do :; done",
    ])
  func streams(way: String) throws {
    for (make, format) in [
      ("$P export plan.json --format md", "md"), ("$P export plan.json --format xlsx", "xlsx"),
      ("$P import doc.txt", "plan"),
    ] {
      let document = Desk.bytes(of: "\(Desk.sampleFolder)/piano_performance_2017-2019.txt")
      try desk.write(document, to: path("doc.txt"))
      _ = try bash("rm -f expected; \(make) -o expected")
      for force in format == "md" ? ["", " --force"] : [" --force"] {
        let outcome = try bash("rm -f f l got done; W=\"\(make)\(force)\"; \(way)")
        #expect(outcome.ending == .exited(0), "\(format): \(outcome.errors)")
        let got = Desk.bytes(of: path("got"))
        if format == "xlsx" {
          #expect(got.starts(with: Array("PK".utf8)) && got.count > 10_000)
        } else {
          #expect(got == Desk.bytes(of: path("expected")) && !got.isEmpty, "\(format)\(force)")
        }
      }
    }
  }

  @Test("a device stays one; what cannot be written into is told", arguments: ["md", "xlsx"])
  func devices(format: String) throws {
    let export = "$P export plan.json --format \(format) --force -o"
    let device = try bash("\(export) /dev/null && [ -c /dev/null ] && \(export) /dev/full")
    #expect(device.ending == .exited(74))
    #expect(device.errors.contains("/dev/full: il disco è pieno"), "\(device.errors)")
    let gone = try bash("mkfifo f; exec 3<>f 4>f 3>&-; \(export) /dev/fd/4; echo $?")
    #expect(gone.output == "141\n")
    #expect(gone.errors.isEmpty)
    #expect(try desk.names() == ["f", "home", "plan.json"])
  }

  @Test("text for a terminal cannot control it, under any name of the terminal")
  func terminal() throws {
    let text = String(decoding: Desk.bytes(of: plan), as: UTF8.self)
    try desk.write(
      Array(text.replacing("PIANO PERFORMANCE", with: "\\u001b]0;x\\u0007PIANO").utf8), to: plan)
    for name in ["-", "/dev/stdout", "/dev/tty"] {
      let session = try Session(
        Desk.program, ["export", plan, "--format", "md", "-o", name], in: desk.surroundings())
      #expect(try session.waitForEnd() == .exited(0))
      #expect(!session.sent.contains(0x07), "\(name)")
    }
  }

  @Test("a report keeps its mode and stays behind its link; a new one has the usual mode")
  func attributes() throws {
    for format in ["md", "xlsx"] {
      let report = "r.\(format)"
      let outcome = try bash(
        """
        umask 027; echo mine > \(report); chmod 604 \(report); ln -s \(report) l.\(format)
        $P export plan.json -o l.\(format) --force && $P export plan.json -o new.\(format) &&
        [ -L l.\(format) ]
        """)
      #expect(outcome.ending == .exited(0), "\(outcome.errors)")
      #expect(mode(of: report) & 0o777 == 0o604)
      #expect(mode(of: "new.\(format)") & 0o777 == 0o640)
    }
  }

  @Test("what a dead writer left is cleared up, and nobody else's file")
  func leftovers() throws {
    for (name, written) in [("r.md", "export plan.json -o r.md --force"), ("plan.json", record)] {
      let outcome = try bash(
        """
        touch .\(name).0123456789abcdef.tmp .\(name).appunti.tmp .\(name).x.0123456789abcdef.tmp
        $P \(written) && ls -A | grep tmp
        """)
      #expect(
        outcome.output.hasSuffix(".\(name).appunti.tmp\n.\(name).x.0123456789abcdef.tmp\n"),
        "\(outcome.output)\(outcome.errors)")
      _ = try bash("rm .*.tmp")
    }
  }

  private var record: String { "record plan.json 2.2 --value 15 --date 2017-12-31" }

  @Test("import over a plan leaves it as it was unless all went well, and keeps it as a backup")
  func importing() throws {
    let document = Desk.bytes(of: "\(Desk.sampleFolder)/piano_performance_2017-2019.txt")
    try desk.write(document, to: path("doc.txt"))
    _ = try bash("$P import doc.txt -o new.json; chmod 640 new.json; ln -s new.json l.json")
    let before = Desk.bytes(of: path("new.json"))
    let full = try bash("ulimit -f 20; $P import doc.txt -o new.json --force")
    #expect(full.ending == .exited(74))
    let held = try bash("flock .new.json.lock $P import doc.txt -o new.json --force")
    #expect(held.ending == .exited(75))
    #expect(Desk.bytes(of: path("new.json")) == before)
    let again = try bash("$P import doc.txt -o l.json --force --title Altro && [ -L l.json ]")
    #expect(again.ending == .exited(0), "\(again.errors)")
    #expect(Desk.bytes(of: path("new.json")) != before)
    #expect(mode(of: "new.json") & 0o777 == 0o640)
    let backups = try desk.backups(of: path("new.json"))
    #expect(backups.count == 1)
    _ = try desk.run("restore", path("new.json"), backups[0])
    #expect(Desk.bytes(of: path("new.json")) == before)
    let used = Desk.bytes(of: plan)
    for (language, words) in [("it", "contiene misurazioni"), ("en", "contains measurements")] {
      let refused = try bash("$P import doc.txt -o plan.json --force --language \(language)")
      #expect(refused.ending == .exited(73))
      #expect(refused.errors.contains(words), "\(refused.errors)")
    }
    #expect(Desk.bytes(of: plan) == used)
  }

  @Test("config --init makes the sample again only when told to")
  func configuration() throws {
    let file = path("home/.config/cruscotto/config.toml")
    #expect(try desk.run("config", "--init").ending == .exited(0))
    let sample = Desk.bytes(of: file)
    try desk.write(Array("# mine\n".utf8), to: file)
    let refused = try desk.run("config", "--init")
    #expect(refused.ending == .exited(73))
    #expect(refused.errors.contains("--force"))
    #expect(Desk.bytes(of: file) == Array("# mine\n".utf8))
    #expect(try desk.run("config", "--init", "--force").ending == .exited(0))
    #expect(Desk.bytes(of: file) == sample)
    #expect(try desk.run("config", "--force").ending == .exited(64))
  }

  @Test(
    "a name is bytes: what is no UTF-8, or begins with a mark, is read, saved and restored",
    arguments: [#"pi\350no.json"#, #"\377\376"#, #"\314\201x.json"#, #"\356\276\200.json"#])
  func names(escaped: String) throws {
    let outcome = try bash(
      """
      N="d/$(printf '\(escaped)')"; mkdir d; cp plan.json "$N"
      $P \(record.replacing("plan.json", with: "\"$N\"")) > told && $P validate "$N" &&
      B=$($P restore "$N" | sed -n '2s/ .*//p') && $P restore "$N" $B && cmp plan.json "$N" &&
      $P export "$N" --format md --template "$N" -o "$N.md" && [ -s "$N.md" ] && ls -A d | wc -l
      """)
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    #expect(outcome.output.hasSuffix("3\n"), "\(outcome.output)")
  }

  @Test("no report takes the place of another plan with measurements", arguments: ["json", "md"])
  func otherPlan(format: String) throws {
    let other = try desk.copy(as: "other.json")
    let before = Desk.bytes(of: other)
    let outcome = try desk.run("export", plan, "--format", format, "-o", other, "--force")
    #expect(outcome.ending == .exited(73))
    #expect(outcome.errors.contains("contiene misurazioni"), "\(outcome.errors)")
    let isWhole = Desk.bytes(of: other) == before
    #expect(isWhole)
  }

  @Test("no report takes the place of a damaged or undecided plan, or of its own template")
  func precious() throws {
    let whole = String(decoding: Desk.bytes(of: plan), as: UTF8.self)
    let title = "\"title\":\"A\","
    for (name, text) in [
      ("t.md", "{{title}}"), ("damaged.json", String(whole.prefix(9000))),
      ("undecided.json", "<<<<<<< a\n\(title)\n=======\n\(title)\n>>>>>>> b\n" + whole),
    ] {
      try desk.write(Array(text.utf8), to: path(name))
      let outcome = try bash("$P export plan.json --format md --template t.md -o \(name) --force")
      #expect(outcome.ending == .exited(73), "\(name)")
      #expect(outcome.errors.contains("scegli un altro nome"), "\(outcome.errors)")
      let isWhole = Desk.bytes(of: path(name)) == Array(text.utf8)
      #expect(isWhole)
    }
  }

  @Test("where files may not grow, a command says so and leaves nothing behind")
  func sizeLimit() throws {
    for command in [record, "export plan.json --format md -o r.md", "export plan.json -o r.xlsx"] {
      let outcome = try bash("ulimit -f 8; $P \(command)")
      #expect(outcome.ending == .exited(74), "\(command): \(outcome.errors)")
      #expect(!outcome.errors.isEmpty)
      #expect(try desk.names() == ["home", "plan.json"])
    }
  }

  @Test("where only owners may replace files, others are refused, and leave no folder behind")
  func stickyFolder() throws {
    guard geteuid() == 0 else { return }
    let user = "setpriv --reuid=60002 --regid=60002 --clear-groups"
    let program = try desk.programForOthers()
    let outcome = try bash(
      """
      chmod 711 .; mkdir s; chmod 1777 s; cp plan.json s/p.json; chmod 666 s/p.json
      chown 60001 s/p.json
      \(user) \(program) \(record.replacing("plan.json", with: "s/p.json")); echo $?; ls -A s
      """)
    #expect(outcome.output == "74\np.json\n")
    #expect(outcome.errors.contains("non si può scrivere: permesso negato"), "\(outcome.errors)")
  }

  @Test("a pipe among the backups holds nobody up")
  func pipeAmongBackups() throws {
    let outcome = try bash(
      """
      mkdir .plan.json.backups; mkfifo .plan.json.backups/2018-01-31T09-30-00.125Z.json
      timeout 20 $P restore plan.json
      """)
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output.contains("0 byte"), "\(outcome.output)")
  }

  @Test("names that are no UTF-8 reach the folders and programs that they name")
  func namesOfOthers() throws {
    let outcome = try bash(
      """
      H="$PWD/h$(printf '\\377')"; mkdir "$H"; HOME="$H" $P config --init > told
      [ -f "$H/.config/cruscotto/config.toml" ] || exit 1
      O="o$(printf '\\377').txt"; echo old > "$O"; echo new > n.txt
      $P diff --git n.txt "$O" 1 100644 n.txt 2 100644
      """)
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    #expect(outcome.output.contains("-old\n+new\n"), "\(outcome.output)")
  }

  @Test("a command to be copied names its file as one word on one line, whatever its name")
  func copiedCommands() throws {
    for name in [
      "a b'c", "$(touch PWNED)`touch PWNED`", "x;touch PWNED", #"d\nFORGED "$(touch PWNED)'"#,
    ] {
      let outcome = try bash(
        """
        N=$(printf '%b.json' '\(name.replacing("'", with: #"'\''"#))'); cp plan.json "$N"
        $P \(record.replacing("plan.json", with: "\"$N\"")) > told; echo '{' > "$N"
        C=$($P validate "$N" 2>&1 | sed -n 's/^  cruscotto \\(restore .*\\)    le elenca.*/\\1/p')
        eval "$P $C" && ! [ -e PWNED ] && rm "$N"
        """)
      #expect(outcome.ending == .exited(0), "\(name): \(outcome.errors)")
      #expect(
        outcome.output.contains("249 misurazioni") || outcome.output.contains("248 misurazioni"))
    }
  }

  @Test("words of a file, and names of files, begin no line of their own")
  func oneLine() throws {
    let text = String(decoding: Desk.bytes(of: plan), as: UTF8.self)
    let forged = text.replacing("uff. sviluppo economico", with: "x\\nFORGED")
      .replacing("Sviluppo economico", with: "y\\nFORGED")
    try desk.write(Array(forged.utf8), to: path("forged.json"))
    for command in [
      "diff forged.json plan.json", "diff plan.json forged.json", "history forged.json",
      "diff --git plan.json plan.json 1 100644 forged.json 2 100644",
      "status forged.json --office none", "merge-file plan.json forged.json plan.json",
      "status $'none\nFORGED.json'", "export plan.json --format md -o $'no/ne\nFORGED'",
      "diff --git $'p\nFORGED' plan.json 1 100644 forged.json 2 100644", "settle forged.json",
    ] {
      let outcome = try bash("$P \(command)")
      let lines = (outcome.output + outcome.errors).split(separator: "\n")
      #expect(!lines.isEmpty && !lines.contains { $0.hasPrefix("FORGED") }, "\(command): \(lines)")
    }
  }

  @Test("what is neither a file nor text is refused, and nothing is recorded")
  func bytesAsText() throws {
    let before = Desk.bytes(of: plan)
    let outcome = try bash("$P \(record) --note \"$(printf 'caff\\350')\"")
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.contains("non è testo in UTF-8"))
    #expect(Desk.bytes(of: plan) == before)
  }

  @Test("no command needs a thread: where none can be started, all is saved")
  func noThreads() throws {
    let nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    let user = geteuid() == 0 ? nobody : ""
    let program = try desk.programForOthers()
    let outcome = try bash(
      """
      chmod 777 .; chmod 666 plan.json
      \(user) timeout 20 bash -c "ulimit -u 1; exec \(program) \(record)"
      """)
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    #expect(try desk.run("history", plan, "2.2").output.contains("= 15"))
  }

  @Test("two users of a shared folder keep backups, and each restores what the other saved")
  func sharedFolder() throws {
    guard geteuid() == 0 else { return }
    func user(_ number: Int) -> String {
      "umask 022; setpriv --reuid=\(number) --regid=\(number) --groups=60100 \(program)"
    }
    let outcome = try bash(
      """
      chmod 711 .; mkdir s; chgrp 60100 s; chmod 2775 s; cp plan.json s/p.json; chmod 664 s/p.json
      chown 60001:60100 s/p.json
      (\(user(60001)) \(record.replacing("plan.json", with: "s/p.json"))) &&
      (\(user(60002)) \(record.replacing("plan.json", with: "s/p.json"))) && echo --- &&
      (\(user(60002)) restore s/p.json)
      """)
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    #expect(!outcome.errors.contains("senza copia"), "\(outcome.errors)")
    #expect(try desk.backups(of: path("s/p.json")).count == 2)
    let restored = try bash(
      "B=$($P restore s/p.json | sed -n '2s/ .*//p'); (\(user(60002)) restore s/p.json $B)")
    #expect(restored.ending == .exited(0), "\(restored.errors)")
  }

  @Test("a save that can keep no backup says so, on the command line and on the screen")
  func withoutBackup() throws {
    try desk.write([1], to: path(".plan.json.backups"))
    let outcome = try bash("$P \(record)")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.contains(".plan.json.backups: salvato, ma senza copia di sicurezza"))
    let session = try desk.open(plan)
    session.type(":2.2 ")
    try session.wait(for: "Favorire la nascita")
    session.press(.enter)
    try session.wait(for: "Target")
    session.type("e")
    try session.wait(for: "Misurazione · 2.2")
    session.type("17")
    session.press(.enter)
    try session.wait(for: "senza copia di sicurezza")
    session.signal(SIGTERM)
    _ = try session.waitForEnd()
  }
}
