import ArgumentParser
import Glibc

/// The calls that a shell makes for its completion, and no person types.
enum CompletionCall {
  private static let scriptOption = "--generate-completion-script"
  /// The longest line that is completed, in bytes.
  private static let longestLine = 4096

  /// Answers a call of a shell and ends the program; returns where the arguments are not one.
  static func answer(_ arguments: [String]) {
    if arguments.first == "---offer", arguments.count >= 3,
      let shell = CompletionRequest.Shell(rawValue: arguments[1])
    {
      offer(arguments[2], in: shell, breaks: arguments.count > 3 ? arguments[3] : "")
    }
    guard let shell = wantedScript(arguments) else { return }
    Console.print(bytes: Array(CompletionScript.text(for: shell).utf8))
    exit(EXIT_SUCCESS)
  }

  private static func offer(
    _ line: String, in shell: CompletionRequest.Shell, breaks: String
  ) -> Never {
    guard line.utf8.count <= longestLine else { exit(EXIT_SUCCESS) }
    guard let program = CommandShape.ofProgram else { exit(EXIT_FAILURE) }
    let completion = Completion(CompletionRequest(line, in: shell), program)
    let lines = CompletionReply(completion: completion, breaks: breaks).lines
    Console.print(bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
    exit(completion.needsShell && lines.isEmpty ? CompletionReply.needsShell : EXIT_SUCCESS)
  }

  /// The shell whose script is wanted, by name or by the shell that calls.
  ///
  /// Otherwise the parser says what is wrong.
  private static func wantedScript(_ arguments: [String]) -> CompletionRequest.Shell? {
    guard let first = arguments.first else { return nil }
    if first == scriptOption {
      let name = arguments.dropFirst().first ?? Environment.variable("SHELL")?.splitPath.name
      return name.flatMap(CompletionRequest.Shell.init)
    }
    guard first.beginsWith(scriptOption + "=") else { return nil }
    return CompletionRequest.Shell(rawValue: String(first.dropFirst(scriptOption.count + 1)))
  }
}
