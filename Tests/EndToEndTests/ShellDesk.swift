import Canvas
import PseudoTerminal
import Testing

/// A shell in a terminal with the program's completion, where `cruscotto` only notes the words of
/// its command line.
final class ShellDesk {
  let desk: Desk
  let session: Session
  let kind: Kind
  private var callCount = 0

  enum Kind: String, CaseIterable, Sendable {
    case bash, zsh, fish

    fileprivate var arguments: [String] {
      switch self {
      case .bash: ["--norc", "--noprofile", "-i"]
      case .zsh: ["-f", "-i"]
      case .fish: ["--no-config", "-i"]
      }
    }

    fileprivate var setUp: String {
      switch self {
      case .bash: "eval \"$(cruscotto --generate-completion-script bash)\""
      case .zsh:
        "autoload -U compinit && compinit -D && eval \"$(cruscotto --generate-completion-script zsh)\""
      case .fish: "cruscotto --generate-completion-script fish | source"
      }
    }
  }

  /// Starts a shell in the folder of a desk.
  init(_ kind: Kind, _ desk: Desk) throws {
    self.desk = desk
    self.kind = kind
    try desk.run(shell: "mkdir -p '\(desk.folder)/bin'")
    let wrapper = """
      #!/bin/sh
      case "$1" in
      ---offer | --generate-*) exec '\(Desk.program.path)' "$@" ;;
      esac
      for word; do printf '%s\\0' "$word"; done > "$CALLS/words"
      echo "called $(cat "$CALLS/count")"
      """
    try desk.write(Array(wrapper.utf8), to: "\(desk.folder)/bin/cruscotto")
    try desk.run(shell: "chmod +x '\(desk.folder)/bin/cruscotto'; mkdir -p '\(desk.folder)/work'")
    let path = "\(desk.folder)/bin:/usr/bin:/bin"
    session = try Session(
      Program(path: "/usr/bin/\(kind.rawValue)"), kind.arguments,
      size: Size(columns: 200, rows: 50),
      in: desk.surroundings(
        ["PATH": path, "CALLS": desk.folder, "LC_CTYPE": "C.UTF-8"], pipes: false))
    session.type("cd '\(desk.folder)/work'; \(kind.setUp); echo re''ady\r")
    try session.wait(for: "ready")
  }

  /// Types a line with Tabs in it and Enter behind, and returns the words that the program was called with.
  func call(_ line: String) throws -> [String] {
    callCount += 1
    try desk.write(Array("\(callCount)".utf8), to: "\(desk.folder)/count")
    session.type(line + "\r")
    try session.wait(for: "called \(callCount)")
    let bytes = Desk.bytes(of: "\(desk.folder)/words")
    return bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in the folder of the shell.
  var files: Set<String> {
    let session = try? Session(
      .shell, ["-c", "ls -A1 '\(desk.folder)/work'"], in: desk.surroundings(pipes: true))
    _ = try? session?.waitForEnd()
    return Set((session?.outputText ?? "").split(separator: "\n").map(String.init))
  }
}
