import Glibc
import PseudoTerminal
import Testing

@Suite("Pipes, devices and files without an end", .serialized)
struct LimitTests {
  /// Things that may be in the place of a file, and the shell words that make them.
  private static let places = [
    "mkfifo PATH", "ln -s /dev/zero PATH", "ln -s /dev/tty PATH", "mkdir PATH",
  ]

  @Test("no configuration, theme or note of the last run holds the program up", arguments: places)
  func settings(make: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let folder = "\(desk.folder)/home/.config/cruscotto"
    let state = "\(desk.folder)/home/.local/state/cruscotto"
    try desk.run(shell: "mkdir -p '\(folder)/themes' '\(state)'")
    for path in [
      "\(folder)/config.toml", "\(folder)/themes/mine.toml", "\(state)/theme", "\(state)/office",
      "\(state)/author",
    ] {
      try desk.run(shell: make.replacing("PATH", with: "'\(path)'"))
    }
    let outcome = try desk.run("status", plan, "--as-of", "2018-01-31")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output.contains("92,7"))
    #expect(outcome.errors.contains("config.toml: "), "\(outcome.errors)")
    let session = try Session(
      Desk.program, [plan, "--theme", "mine"], size: .init(columns: 120, rows: 40),
      in: desk.surroundings())
    try session.wait(for: "esci")
  }

  @Test("a template is a file of modest size", arguments: places)
  func templates(make: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let template = "\(desk.folder)/t.md"
    try desk.run(shell: make.replacing("PATH", with: "'\(template)'"))
    let outcome = try desk.run("export", plan, "--format", "md", "--template", template)
    #expect(outcome.output.isEmpty && outcome.errors.contains(template))
    #expect(outcome.ending == .exited(make.hasPrefix("mkdir") ? 66 : 74), "\(outcome.errors)")
  }

  @Test("a template with a zero byte is not text")
  func zeroByte() throws {
    let desk = try Desk()
    let template = "\(desk.folder)/t.md"
    try desk.write(Array("{{title}}\0{{year}}".utf8), to: template)
    let outcome = try desk.run(
      "export", try desk.copy(), "--format", "md", "--template", template)
    #expect(outcome.ending == .exited(65) && outcome.output.isEmpty)
  }

  @Test(
    "a plan comes through a pipe, by whatever name",
    arguments: [
      "cat %P | %X status /dev/stdin", "%X status <(cat %P)", "%X status - < %P",
      "%X diff <(cat %P) %P",
      "%X export <(cat %P) --format json", "%X validate /dev/fd/0 < %P",
    ])
  func pipes(words: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let outcome = try bash(words.replacing("%P", with: "'\(plan)'"), desk)
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    #expect(!outcome.output.isEmpty)
  }

  @Test("nothing is recorded into a pipe, and the message says why")
  func recordingIntoPipe() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let outcome = try bash("%X record <(cat '\(plan)') 2.2 --value 3", desk)
    #expect(outcome.ending == .exited(66))
    #expect(outcome.errors.contains("non è un file"), "\(outcome.errors)")
  }

  @Test(
    "input without an end is refused",
    arguments: [
      "%X status - < /dev/zero", "yes | %X record plan.json --from -",
      "%X import /dev/zero --report",
    ])
  func endlessInput(words: String) throws {
    let desk = try Desk()
    _ = try desk.copy()
    let outcome = try bash("cd '\(desk.folder)'; " + words, desk)
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains("troppo grande"), "\(outcome.errors)")
  }

  @Test("a file of a size that no plan has is refused before it is read")
  func hugeFile() throws {
    let desk = try Desk()
    let path = "\(desk.folder)/huge.json"
    try desk.run(shell: "truncate -s 900G '\(path)'")
    for words in [
      ["status", path], ["record", path, "2.2", "--value", "1"], ["import", path, "--report"],
    ] {
      let outcome = try desk.run(words)
      #expect(outcome.ending == .exited(65))
      #expect(outcome.errors.contains("troppo grande"), "\(outcome.errors)")
    }
    #expect(try desk.run("---offer", "bash", "cruscotto show '\(path)' ").ending == .exited(0))
  }

  @Test("without UTF-8 every word is in ASCII", arguments: ["C", "POSIX", "it_IT.ISO-8859-1"])
  func ascii(locale: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let commands = [
      ["status", plan, "--as-of", "2018-01-31"], ["show", plan, "2.2"], ["history", plan, "2.2"],
      ["review", plan], ["show", plan, "perché"], ["export", "--help"], ["themes"],
      ["validate", plan],
    ]
    for command in commands {
      let outcome = try desk.run(
        command + ["--language", "it"], variables: ["LC_ALL": locale, "LANG": ""])
      let said = outcome.output + outcome.errors
      #expect(!said.isEmpty && said.utf8.allSatisfy { $0 < 0x80 }, "\(command): \(said)")
    }
  }

  /// Runs words of bash, where %X is the program.
  private func bash(_ words: String, _ desk: Desk) throws -> Outcome {
    let session = try Session(
      Program(path: "/bin/bash"),
      ["-c", words.replacing("%X", with: "'\(Desk.program.path)'")],
      in: desk.surroundings(input: .empty, pipes: true))
    let ending = try session.waitForEnd()
    return Outcome(ending: ending, output: session.outputText, errors: session.errorText)
  }
}
