import Glibc
import PerformanceModel

extension PlanFile {
  /// Puts a backup in the place of the file, whatever that holds; the file is kept as a backup first.
  ///
  /// - Returns: The plan that was brought back, and the backup of the file; `nil` where there was none.
  /// - Throws: Why nothing was changed.
  public func restore(_ backup: Backup) throws(StoreError) -> (plan: Plan, replaced: Backup?) {
    let location = try PlanLocation(path)
    let source = try PlanLocation(backup.path)
    let contents = try FileContents(of: source)
    let parsed = try contents.parsed()
    let bytes = Array(contents.padded.dropLast(JSONCursor.padding))
    return try PlanLock.holding(location, patience: patience) { () throws(StoreError) in
      let replacement = Replacement(location: location, bytes: bytes)
      var replaced: Backup?
      if location.isTaken {
        try checkMayWrite(location)
        replaced = try replacement.replace(because: .restored)
      } else {
        let attributes = try attempt(.open, on: source) { () throws(SystemError) in
          try FileAttributes(of: OpenFile(source.path, O_RDONLY))
        }
        try replacement.create(with: attributes)
      }
      base = Known(
        plan: parsed.plan, version: parsed.version,
        fingerprint: try Fingerprint(of: bytes, at: location))
      return (parsed.plan, replaced)
    }
  }

  /// Reads the two sides of a file in which a merge was left undecided; `nil` for any other file.
  public static func undecidedMerge(in path: String) throws(StoreError) -> UndecidedMerge? {
    try FileContents(of: PlanLocation(path)).undecided()
  }

  /// Puts the outcome of an undecided merge in the place of its two sides.
  ///
  /// - Parameter settled: The sides that a person chose.
  /// - Returns: The plan, or the conflicts that are left; then nothing was written.
  /// - Throws: Why nothing was written.
  public func settleMerge(
    _ settled: [MergeConflict: MergeSide]
  ) throws(StoreError) -> SaveOutcome? {
    let location = try writableLocation()
    return try PlanLock.holding(location, patience: patience) { () throws(StoreError) in
      guard let undecided = try FileContents(of: location).undecided() else { return nil }
      let merge = undecided.merge(settled: settled)
      guard merge.conflicts.isEmpty else { return .conflicts(merge.conflicts) }
      _ = try write(merge.plan, over: PlanFormat.version, at: location)
      return .saved(saved(merge.plan, isOfOthers: false, merge.plan.contests))
    }
  }

  /// Puts bytes in the place of a file that is no plan in use, such as the outcome of a merge in a
  /// folder of git; keeps no backup.
  public static func overwrite(_ path: String, with bytes: [UInt8]) throws(StoreError) {
    try Replacement(location: PlanLocation(path), bytes: bytes).replace(because: nil)
  }
}
