import PseudoTerminal
import Testing

@Suite("Completion in real shells")
struct CompletionTests {
  /// Everything that a shell could expand, run, split or misread.
  private static let hostile = [
    "$(touch PWNED) `touch PWNED` ${HOME}$((1+1))", ";touch PWNED", "|touch PWNED &touch PWNED&",
    ">PWNED <(touch PWNED)", "it's say \"hi\"", "back\\slash\\ '\"'mix\"'\"",
    "* ? [a-z] {a,b} ~ ~root # hash", "!! and a!b -n --help =ls a=b",
    "a:b c@d %1 ^x^y è à € «» (paren)",
    "e\u{301} $'\\n' a\u{A0}b", "\u{301}mark'", "\"", "\\",
  ]

  private func office(_ place: Int) -> String { "k\(place + 10)x \(Self.hostile[place])" }

  @Test(
    "the name of an office reaches the program as it is, and nothing runs",
    arguments: ShellDesk.Kind.allCases)
  func offices(kind: ShellDesk.Kind) throws {
    let desk = try Desk()
    let plan = try plan(of: desk)
    let shell = try ShellDesk(kind, desk)
    let before = shell.files
    for place in Self.hostile.indices {
      for mark in kind == .bash ? ["", "\"", "'"] : ["", "\""] {
        let words = try shell.call("cruscotto status '\(plan)' --office \(mark)k\(place + 10)\t")
        #expect(words == ["status", plan, "--office", office(place)], "\(kind) \(mark)")
      }
    }
    let joined = try shell.call("cruscotto status '\(plan)' --office=k10\t")
    #expect(joined.last == "--office=\(office(0))")
    #expect(shell.files == before)
  }

  @Test(
    "files are found whatever their names, and their plan is read",
    arguments: ShellDesk.Kind.allCases)
  func files(kind: ShellDesk.Kind) throws {
    let desk = try Desk()
    try desk.run(shell: "mkdir -p '\(desk.folder)/work/dir one'")
    var names: [String] = []
    for (place, text) in Self.hostile.enumerated() where !text.contains("/") {
      let name = "k\(place + 10)x \(text).json"
      names.append(name)
      _ = try desk.copy(as: "work/\(name)")
    }
    _ = try desk.copy(as: "work/dir one/inner.json")
    let shell = try ShellDesk(kind, desk)
    let before = shell.files
    for name in names {
      let start = name.prefix(3)
      let words = try shell.call("cruscotto show \"\(start)\t2.13\t")
      #expect(words == ["show", name, "2.13"], "\(kind)")
    }
    #expect(try shell.call("cruscotto k11\t") == [names[1]], "\(kind)")
    for option in ["import ", "export x -o ", "export x --template ", "record x --from "] {
      #expect(try shell.call("cruscotto \(option)k11\t").last == names[1], "\(kind) \(option)")
      #expect(try shell.call("cruscotto \(option)dir\tin\t").last == "dir one/inner.json")
    }
    #expect(shell.files == before)
  }

  @Test(
    "a word goes on behind the signs at which shells take words apart",
    arguments: ShellDesk.Kind.allCases)
  func signs(kind: ShellDesk.Kind) throws {
    let desk = try Desk()
    let plan = try plan(of: desk, office: "a@b:c=d@e f")
    let shell = try ShellDesk(kind, desk)
    for typed in ["a", "a@", "a@b", "a@b:", "a@b:c", "a@b:c=", "a@b:c=d@", "a@b:c=d@e"] {
      let words = try shell.call("cruscotto status '\(plan)' --office \(typed)\t")
      #expect(words.last == "a@b:c=d@e f", "\(kind) \(typed)")
    }
  }

  @Test("words that no line can hold are left out", arguments: ShellDesk.Kind.allCases)
  func unsoundWords(kind: ShellDesk.Kind) throws {
    let desk = try Desk()
    let plan = try plan(of: desk, office: "k00 a\\u001b[31mb\\ntouch PWNED\\u0007")
    let shell = try ShellDesk(kind, desk)
    let words = try shell.call("cruscotto status '\(plan)' --office k00\t")
    #expect(words.last == "k00" && !shell.files.contains("PWNED"))
  }

  @Test("a line longer than anybody types is answered at once, with nothing")
  func longLine() throws {
    let line = "cruscotto status " + String(repeating: "a", count: 100_000)
    let answer = try Desk().run("---offer", "bash", line)
    #expect(answer.ending == .exited(0) && answer.output.isEmpty)
  }

  @Test("commands, options, columns and statuses are completed", arguments: ShellDesk.Kind.allCases)
  func words(kind: ShellDesk.Kind) throws {
    let desk = try Desk()
    let shell = try ShellDesk(kind, desk)
    _ = try desk.copy(as: "work/plan.json")
    let cases = [
      ("exp\tpl\t", ["export", "plan.json"]), ("pla\t", ["plan.json"]),
      ("help merg\t", ["help", "merge-file"]),
      ("import x --column targ\tY", ["import", "x", "--column", "target=Y"]),
      ("plan.json --read\t", ["plan.json", "--read-only"]),
      ("status plan.json --status non-pre\t", ["status", "plan.json", "--status", "non-previsto"]),
      (
        "status plan.json --status not-yet-d\t", ["status", "plan.json", "--status", "not-yet-due"]
      ),
      (
        "status plan.json --fail-on mancato,non-mis\t",
        ["status", "plan.json", "--fail-on", "mancato,non-misurato"]
      ),
      ("record plan.json 2.3#\t", ["record", "plan.json", "2.3#2"]),
      ("export plan.json --format xl\t", ["export", "plan.json", "--format", "xlsx"]),
      ("export plan.json --theme\t", ["export", "plan.json", "--theme"]),
      ("show plan.json 2.2 --as-of yes\t", ["show", "plan.json", "2.2", "--as-of", "yesterday"]),
      (
        "close plan.json --through \"fine tri\t",
        ["close", "plan.json", "--through", "fine trimestre"]
      ),
    ]
    for (typed, words) in cases {
      #expect(try shell.call("cruscotto \(typed)") == words, "\(kind) \(typed)")
    }
  }

  @Test("meanings are in the language of who types", arguments: ["it_IT.UTF-8", "en_GB.UTF-8"])
  func language(locale: String) throws {
    let desk = try Desk()
    let outcome = try desk.run(["---offer", "fish", "cruscotto exp"], variables: ["LANG": locale])
    #expect(
      outcome.output.contains(locale.hasPrefix("it") ? "Scrive la relazione" : "Write the report"))
  }

  /// A plan whose offices have hostile names.
  private func plan(of desk: Desk, office: String? = nil) throws -> String {
    let path = try desk.copy()
    if let office {
      let text = String(decoding: Desk.bytes(of: path), as: UTF8.self)
      let changed = text.replacing("\"Ragioneria e personale\"", with: "\"\(office)\"")
      #expect(changed != text)
      try desk.write(Array(changed.utf8), to: path)
      return path
    }
    let codes = try desk.run("status", path, "--format", "csv").output.split(separator: "\r\n")
      .dropFirst().compactMap { $0.split(separator: ",").first }.map(String.init)
    for (place, code) in zip(Self.hostile.indices, Set(codes).sorted()) {
      let outcome = try desk.run("assign", path, code, "--office", self.office(place), "--by", "x")
      #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    }
    return path
  }
}
