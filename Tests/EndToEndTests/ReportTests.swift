import Glibc
import PseudoTerminal
import Testing

@Suite("Reports on the command line", .serialized)
struct ReportTests {
  @Test(
    "every format is written whole under its name",
    arguments: ["md", "html", "csv", "json", "xlsx"])
  func formats(format: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let file = "\(desk.folder)/report.\(format)"
    let outcome = try desk.run("export", plan, "-o", file, "--as-of", "2018-01-31")
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    let bytes = Desk.bytes(of: file)
    let starts = [
      "md": "# Relazione", "html": "<!DOCTYPE html>", "csv": "\u{FEFF}codice;", "json": "{\n",
      "xlsx": "PK\u{3}\u{4}",
    ]
    #expect(bytes.starts(with: Array((starts[format] ?? "").utf8)))
    let piped = try desk.run("export", plan, "--format", format, "--as-of", "2018-01-31")
    #expect(piped.ending == .exited(0))
    if format != "xlsx" { #expect(Array(piped.output.utf8) == bytes) }
    #expect(try desk.names() == ["home", "plan.json", "report.\(format)"])
  }

  @Test("a file that exists is replaced only when told to; a folder and a missing folder never")
  func existing() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let file = "\(desk.folder)/r.md"
    try desk.write(Array("mine".utf8), to: file)
    let refused = try desk.run("export", plan, "-o", file)
    #expect(refused.ending == .exited(73))
    #expect(refused.errors.contains("--force"))
    #expect(Desk.bytes(of: file) == Array("mine".utf8))
    #expect(try desk.run("export", plan, "-o", file, "--force").ending == .exited(0))
    #expect(Desk.bytes(of: file).starts(with: Array("# ".utf8)))
    for place in ["\(desk.folder)/none/r.md", desk.folder] {
      let outcome = try desk.run("export", plan, "-o", place, "--format", "md", "--force")
      #expect(outcome.ending == .exited(73), "\(place)")
      #expect(outcome.errors.contains(place))
    }
    #expect(try desk.run("export", plan, "-o", "\(desk.folder)/r.doc").ending == .exited(64))
  }

  @Test("a request to end leaves the whole file or none, and no rest", arguments: ["html", "xlsx"])
  func interrupted(format: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let file = "\(desk.folder)/r.\(format)"
    for _ in 0..<5 {
      let watch = FolderWatch(desk.folder)
      let session = try Session(
        Desk.program, ["export", plan, "--force", "-o", file],
        in: desk.surroundings(input: .empty, pipes: true))
      #expect(watch.waitForFile(), "nothing is written")
      session.signal(SIGINT)
      _ = try session.waitForEnd()
      #expect(try desk.names().allSatisfy { !$0.hasSuffix(".tmp") })
      unlink(file)
    }
  }

  @Test(
    "a disk that fills up leaves no half file and no rest",
    arguments: ["md", "html", "csv", "json", "xlsx"])
  func fullDisk(format: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let file = "\(desk.folder)/r.\(format)"
    let script = """
      trap '' XFSZ; ulimit -f 16; export TMPDIR='\(desk.folder)'
      exec '\(Desk.program.path)' export '\(plan)' -o '\(file)'
      """
    let session = try Session(
      .shell, ["-c", script], in: desk.surroundings(input: .empty, pipes: true))
    #expect(try session.waitForEnd() == .exited(74), "\(session.errorText)")
    #expect(session.errorText.contains(file))
    #expect(try desk.names() == ["home", "plan.json"])
    let full = try desk.run(shell: "'\(Desk.program.path)' status '\(plan)' > /dev/full")
    #expect(full == .exited(74))
  }

  @Test(
    "a reader that goes away ends the program quietly",
    arguments: [
      "export %p --format html", "status %p --format json", "history %p", "export %p --format csv",
    ])
  func closedPipe(command: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let words = command.replacing("%p", with: "'\(plan)'")
    // A pipe that had a reader, and has none any more when the program begins.
    let script = "mkfifo f; exec 3<>f 4>f 3>&-; '\(Desk.program.path)' \(words) >&4; echo $?"
    let quoted = "cd '\(desk.folder)' && { \(script)\n}"
    let session = try Session(
      Program(path: "/bin/bash"), ["-c", quoted], in: desk.surroundings(input: .empty, pipes: true))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.outputText == "141\n")
    #expect(session.errorText.isEmpty, "\(session.errorText)")
  }

  @Test("a plan comes on standard input too")
  func standardInput() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let script = """
      cd '\(desk.folder)'; P='\(Desk.program.path)'
      for c in 'status -' 'validate -' 'history -' 'show - 2.2' 'export - --format md'; do
        $P $c < '\(plan)' > out || exit 1; test -s out || exit 2
      done
      echo '{' | $P status -; test $? = 65
      """
    #expect(try desk.run(shell: script) == .exited(0))
  }

  @Test("the template of the program makes the report of the program", arguments: ["md", "html"])
  func shippedTemplate(format: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let template = "\(desk.folder)/mine"
    #expect(try desk.run("template", format, "-o", template).ending == .exited(0))
    #expect(try desk.run("template", format, "-o", template).ending == .exited(73))
    let own = try desk.run("export", plan, "--format", format, "--template", template)
    #expect(own.ending == .exited(0), "\(own.errors)")
    #expect(own.output == (try desk.run("export", plan, "--format", format).output))
    let style = try desk.run("template", "css")
    #expect(style.output.hasSuffix("}}\n"))
    #expect(try desk.run("template", "xlsx").ending == .exited(64))
  }

  @Test("a template is filled in; its faults are named with their line")
  func templates() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let template = "\(desk.folder)/t.html"
    try desk.write(Array("<h1>{{title}}</h1>\n{{#areas}}{{code}} {{/areas}}".utf8), to: template)
    let filled = try desk.run("export", plan, "--format", "html", "--template", template)
    #expect(filled.output == "<h1>Relazione annuale sulla performance 2017</h1>\n1 2 3 4 5 ")
    try desk.write(Array("x\n{{nome}}".utf8), to: template)
    let wrong = try desk.run("export", plan, "--format", "html", "--template", template)
    #expect(wrong.ending == .exited(65))
    #expect(wrong.errors.hasPrefix("cruscotto: \(template):2: «nome»"), "\(wrong.errors)")
    let csv = try desk.run("export", plan, "--format", "csv", "--template", template)
    #expect(csv.ending == .exited(64))
  }
}

extension Desk {
  /// The names of what lies in the folder, those that begin with a dot included, except locks.
  func names() throws -> [String] {
    let session = try Session(
      .shell, ["-c", "ls -A '\(folder)' | grep -v '[.]lock$' || :"], in: surroundings(pipes: true))
    _ = try session.waitForEnd()
    return session.outputText.split(separator: "\n").map(String.init)
  }
}
