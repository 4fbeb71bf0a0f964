import FileSystem
import Helpers

/// Git's work with texts, for files that are not plans.
enum GitText {
  /// Returns the difference between two files line by line; `nil` where there is no git.
  static func difference(_ old: String, _ new: String) -> [UInt8]? {
    let words = ["git", "diff", "--no-index", "--no-ext-diff", "--no-textconv", "--no-color", "--"]
    // git ends with 1 where they differ.
    return run(words + [old, new]).flatMap { $0.status <= 1 ? $0.output : nil }
  }

  /// Merges two texts into ours, with marks around what both changed.
  ///
  /// - Returns: The number of conflicts; `nil` where nothing was done.
  static func merge(base: String, ours: String, theirs: String, taking side: String?) -> Int32? {
    let names = ["-L", "ours", "-L", "base", "-L", "theirs"]
    let words = ["git", "merge-file", "-q"] + names + (side.map { ["--\($0)"] } ?? [])
    return run(words + ["--", ours, base, theirs]).flatMap { $0.status < 128 ? $0.status : nil }
  }

  private static func run(_ words: [String]) -> (status: Int32, output: [UInt8])? {
    let environment = Environment.settings(
      "PATH", "HOME", "XDG_CONFIG_HOME", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "TERM",
      "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM")
    guard let outcome = try? ChildProcess.output(of: words, environment: environment),
      case .exited(let status) = outcome.ending
    else { return nil }
    return (status, outcome.bytes)
  }
}
