/// Git's work with texts, for files that are not plans.
enum GitText {
  /// Returns the difference between two files line by line; `nil` where there is no git.
  static func difference(_ old: String, _ new: String) -> [UInt8]? {
    let words = ["git", "diff", "--no-index", "--no-ext-diff", "--no-textconv", "--no-color", "--"]
    // git ends with 1 where they differ.
    return ChildProgram.run(words + [old, new]).flatMap { $0.status <= 1 ? $0.output : nil }
  }

  /// Merges two texts into ours, with marks around what both changed.
  ///
  /// - Returns: The number of conflicts; `nil` where nothing was done.
  static func merge(base: String, ours: String, theirs: String, taking side: String?) -> Int32? {
    let names = ["-L", "ours", "-L", "base", "-L", "theirs"]
    let words = ["git", "merge-file", "-q"] + names + (side.map { ["--\($0)"] } ?? [])
    let outcome = ChildProgram.run(words + ["--", ours, base, theirs])
    return outcome.flatMap { $0.status < 128 ? $0.status : nil }
  }
}
