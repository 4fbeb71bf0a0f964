import Glibc
import PseudoTerminal
import Testing

@Suite("Differences and merges for git")
struct GitTests {
  /// A repository with a plan and a file that is none, both under the drivers.
  private struct Repository {
    let desk: Desk
    let plan: String

    init() throws {
      desk = try Desk()
      plan = try desk.copy()
      let program = Desk.program.path
      try desk.write(Array(Self.package.utf8), to: desk.folder + "/package.json")
      for command in [
        "init -q -b main .", "config user.email a@b", "config user.name n",
        "config merge.cruscotto.driver '\(program) merge-file %O %A %B %P'",
        "config diff.cruscotto.command '\(program) diff --git'",
      ] {
        #expect(try git(command).ending == .exited(0))
      }
      let attributes = "*.json merge=cruscotto diff=cruscotto\n"
      try desk.write(Array(attributes.utf8), to: desk.folder + "/.gitattributes")
      try commit("base")
    }

    static let package = "{\n \"name\": \"x\",\n \"a\": 1,\n\n\n\n \"b\": 2\n}\n"

    func git(_ command: String) throws -> Outcome {
      let script = "export GIT_CONFIG_GLOBAL=/dev/null; cd '\(desk.folder)' && git \(command)"
      let session = try Session(
        .shell, ["-c", script], in: desk.surroundings(input: .empty, pipes: true))
      let ending = try session.waitForEnd()
      return Outcome(ending: ending, output: session.outputText, errors: session.errorText)
    }

    func commit(_ message: String) throws {
      let files = "plan.json package.json .gitattributes"
      #expect(try git("add \(files) && git commit -qm \(message)").ending == .exited(0))
    }

    func change(_ path: String, _ old: String, _ new: String) throws {
      let text = String(decoding: Desk.bytes(of: path), as: UTF8.self)
      #expect(text.contains(old))
      try desk.write(Array(text.replacing(old, with: new).utf8), to: path)
    }
  }

  private static let event = "\"value\":14,\"author\""
  private static let changed = "\"value\":99,\"author\""

  @Test("diff ends with 1 where files differ, with 0 where not, and tells changed events first")
  func status() throws {
    let desk = try Desk()
    let (old, new) = (try desk.copy(as: "old.json"), try desk.copy(as: "new.json"))
    #expect(try desk.run("diff", old, new).ending == .exited(0))
    _ = try desk.run("record", new, "2.2", "--value", "15", "--date", "2017-12-31")
    #expect(try desk.run("diff", old, new).ending == .exited(1))
    let text = String(decoding: Desk.bytes(of: new), as: UTF8.self)
    try desk.write(Array(text.replacing(Self.event, with: Self.changed).utf8), to: new)
    let outcome = try desk.run("diff", old, new)
    #expect(
      outcome.output.hasPrefix("CAMBIATA DOPO LA REGISTRAZIONE: misurazione 000000000000004d (2.2)")
    )
    #expect(outcome.output.contains("valore: 14 → 99"))
    #expect(try desk.run("diff", new, old).output.contains("MANCA: 2.2"))
    try desk.write(Array("{}".utf8), to: new)
    #expect(try desk.run("diff", old, new).ending == .exited(65))
    #expect(try desk.run("diff", old, desk.folder + "/none.json").ending == .exited(66))
    #expect(try desk.run("diff", old, "--language", "xx").ending == .exited(64))
  }

  @Test("with --git any number of arguments but git's own is a mistake of usage", arguments: 0...10)
  func usage(count: Int) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let words = ["diff", "--git"] + Array(repeating: plan, count: count)
    #expect(try desk.run(words).ending == .exited([1, 7, 9].contains(count) ? 0 : 64))
  }

  @Test("git diff shows plans in words and all other files line by line, and always goes on")
  func differences() throws {
    let repository = try Repository()
    try repository.change(repository.plan, Self.event, Self.changed)
    try repository.change(repository.desk.folder + "/package.json", "\"a\": 1", "\"a\": 7")
    let both = try repository.git("diff")
    #expect(both.ending == .exited(0))
    #expect(both.output.contains("+ \"a\": 7,"))
    #expect(both.output.contains("valore: 14 → 99"))
    try repository.desk.write(Array("{\"format\":\"cruscotto-plan\"".utf8), to: repository.plan)
    let damaged = try repository.git("diff")
    #expect(damaged.ending == .exited(0))
    #expect(damaged.output.contains("+{\"format\":\"cruscotto-plan\""))
    unlink(repository.plan)
    let deleted = try repository.git("diff")
    #expect(deleted.ending == .exited(0))
    #expect(deleted.output.contains("-\"format\":\"cruscotto-plan\""))
    #expect(deleted.output.contains("+ \"a\": 7,"))
  }

  @Test("a merge stops at an event that one branch changed, and merges other files as git does")
  func merging() throws {
    let repository = try Repository()
    let package = repository.desk.folder + "/package.json"
    #expect(try repository.git("checkout -qb other").ending == .exited(0))
    try repository.change(repository.plan, Self.event, Self.changed)
    try repository.change(package, "\"a\": 1", "\"a\": 5")
    try repository.commit("other")
    #expect(try repository.git("checkout -q main").ending == .exited(0))
    try repository.change(package, "\"a\": 1", "\"a\": 7")
    try repository.change(package, "\"b\": 2", "\"b\": 3")
    // git asks no program about a file that only one branch changed.
    _ = try repository.desk.run("assign", repository.plan, "2.2", "--office", "Studi")
    try repository.commit("main")
    let merge = try repository.git("merge --no-edit other")
    #expect(merge.ending == .exited(1))
    #expect(merge.errors.contains("000000000000004d, cambiato dopo la registrazione"))
    let marked = String(decoding: Desk.bytes(of: package), as: UTF8.self)
    #expect(marked.contains("<<<<<<< ours\n \"a\": 7,\n=======\n \"a\": 5,\n>>>>>>> theirs\n"))
    #expect(marked.contains("\"b\": 3"))
    let conflicts = try repository.git("diff")
    #expect(conflicts.ending == .exited(0))
    #expect(conflicts.output.contains("package.json") && conflicts.output.contains("plan.json"))
    #expect(try repository.git("diff HEAD").ending == .exited(0))
    let list = try repository.desk.run("settle", repository.plan)
    #expect(list.output.contains("a  valore: 14") && list.output.contains("b  valore: 99"))
    #expect(try repository.desk.run("settle", repository.plan, "1a").ending == .exited(0))
    let plan = Desk.bytes(of: repository.plan)
    #expect(String(decoding: plan, as: UTF8.self).contains(Self.event))
  }

  @Test(
    "names that look like options are names to git's drivers",
    arguments: ["-x.json", "--help", "--", "-", "--ours", "a b.json", "new\nline.json"])
  func names(name: String) throws {
    let repository = try Repository()
    let desk = repository.desk
    let path = "\(desk.folder)/\(name)"
    func commit(_ replaced: String, _ message: String) throws {
      try repository.change(path, "\"title\":\"\(replaced)", "\"title\":\"\(message) \(replaced)")
      let all = try repository.git("add -A . && git commit -qm \(message)")
      #expect(all.ending == .exited(0), "\(all.errors)")
    }
    let attributes = "*.json merge=cruscotto diff=cruscotto\n-* merge=cruscotto diff=cruscotto\n"
    try desk.write(Array(attributes.utf8), to: desk.folder + "/.gitattributes")
    _ = try desk.copy(as: name)
    _ = try repository.git("add -A . && git commit -qm copy && git checkout -qb other")
    try commit("Favorire la nascita", "THEIRS")
    _ = try repository.git("checkout -q main")
    try commit("Solidità finanziaria", "OURS")
    let difference = try repository.git("diff HEAD~1")
    #expect(difference.ending == .exited(0), "\(difference.errors)")
    #expect(difference.output.contains("«OURS Solidità"), "\(difference.output)")
    let merge = try repository.git("merge --no-edit other")
    #expect(merge.ending == .exited(0), "\(merge.errors)")
    let merged = String(decoding: Desk.bytes(of: path), as: UTF8.self)
    #expect(merged.contains("THEIRS") && merged.contains("OURS"))
  }

  @Test("a merge that does nothing ends with 255, whatever the reason")
  func nothingDone() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let merge = "'\(Desk.program.path)' merge-file"
    try desk.write([0], to: desk.folder + "/large.json")
    truncate(desk.folder + "/large.json", 1 << 40)
    for (limit, words) in [
      ("", "--none '\(plan)' '\(plan)' '\(plan)'"), ("", "'\(plan)'"),
      ("ulimit -n 4;", "'\(plan)' '\(plan)' '\(plan)'"),
      ("", "'\(desk.folder)/large.json' '\(plan)' '\(plan)'"),
      ("", "'\(plan)' '\(plan)' '\(desk.folder)/none.json'"),
    ] {
      #expect(
        try desk.run(shell: "\(limit) \(merge) \(words)") == .exited(255), "\(limit) \(words)")
    }
    #expect(try desk.run(shell: "\(merge) --help") == .exited(0))
  }

  @Test("what both sides go back to may come through a pipe, and is not taken for nothing")
  func pipes() throws {
    let desk = try Desk()
    let (plan, ours) = (try desk.copy(), try desk.copy(as: "ours.json"))
    let theirs = try desk.copy(as: "theirs.json")
    let text = String(decoding: Desk.bytes(of: theirs), as: UTF8.self)
    let changed = text.replacing("Favorire la nascita", with: "THEIRS")
    try desk.write(Array(changed.utf8), to: theirs)
    let command = "'\(Desk.program.path)' merge-file <(cat '\(plan)') '\(ours)' <(cat '\(theirs)')"
    let session = try Session(
      Program(path: "/bin/bash"), ["-c", command], in: desk.surroundings(input: .empty, pipes: true)
    )
    #expect(try session.waitForEnd() == .exited(0), "\(session.errorText)")
    #expect(String(decoding: Desk.bytes(of: ours), as: UTF8.self).contains("THEIRS"))
  }

  @Test("files that are not plans merge without a conflict where git merges them so")
  func cleanText() throws {
    let desk = try Desk()
    let names = ["base", "ours", "theirs"].map { "\(desk.folder)/\($0).json" }
    let text = Repository.package
    for (name, bytes) in zip(
      names,
      [
        text, text.replacing("\"a\": 1", with: "\"a\": 5"),
        text.replacing("\"b\": 2", with: "\"b\": 6"),
      ])
    {
      try desk.write(Array(bytes.utf8), to: name)
    }
    #expect(try desk.run(["merge-file"] + names).ending == .exited(0))
    let merged = String(decoding: Desk.bytes(of: names[1]), as: UTF8.self)
    #expect(merged.contains("\"a\": 5") && merged.contains("\"b\": 6"))
  }

  @Test("an outcome that could not be opened is not written")
  func unsound() throws {
    let desk = try Desk()
    let names = try ["base", "ours", "theirs"].map { try desk.copy(as: $0 + ".json") }
    for (name, code) in [(names[1], "2.2"), (names[2], "2.3")] {
      let text = String(decoding: Desk.bytes(of: name), as: UTF8.self)
      let record =
        "{\"id\":\"same\",\"indicator\":\"\(code)\",\"date\":\"2017-12-31\",\"value\":1,"
        + "\"author\":\"x\",\"recordedAt\":\"2018-02-0\(code.suffix(1))T00:00:00.000Z\"}\n,\n"
      let start = "\"measurements\":[\n"
      try desk.write(Array(text.replacing(start, with: start + record).utf8), to: name)
      #expect(try desk.run("status", name).ending == .exited(0))
    }
    let before = Desk.bytes(of: names[1])
    let outcome = try desk.run(["merge-file"] + names)
    #expect([.exited(1), .exited(255)].contains(outcome.ending))
    if outcome.ending == .exited(255) { #expect(Desk.bytes(of: names[1]) == before) }
    #expect(!outcome.errors.isEmpty)
  }
}
