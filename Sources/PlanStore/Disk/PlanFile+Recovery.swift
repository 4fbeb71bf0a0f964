import FileSystem
import Glibc
import PerformanceModel

extension PlanFile {
  /// Returns the earlier states that are kept, the latest first, whether the file is there or not.
  public func backups() throws(StoreError) -> [Backup] { try Backups(of: path).all }

  /// Puts a backup in the place of the file, whatever that holds; the file is kept as a backup first.
  ///
  /// - Returns: The plan that was brought back, and the backup of the file; `nil` where there was none.
  /// - Throws: Why nothing was changed.
  public func restore(_ backup: Backup) throws(StoreError) -> (plan: Plan, replaced: Backup?) {
    let location = try PlanLocation(path)
    // Who holds the lock also forgets backups, so this one is not forgotten while it is read.
    return try PlanLock.holding(location, patience: patience) { () throws(StoreError) in
      let (contents, parsed) = try read(backup, of: location)
      let bytes = Array(contents.padded.dropLast(JSONCursor.padding))
      let replaced = try put(bytes, of: contents.location, at: location)
      base = Known(
        plan: parsed.plan, version: parsed.version,
        fingerprint: try Fingerprint(of: bytes, at: location))
      return (parsed.plan, replaced)
    }
  }

  private func read(
    _ backup: Backup, of location: PlanLocation
  ) throws(StoreError) -> (contents: FileContents, parsed: PlanContents) {
    do throws(StoreError) {
      let contents = try FileContents(of: PlanLocation(backup.path))
      return (contents, try contents.parsed())
    } catch .missing {
      throw .file(location.name, .noBackup)
    }
  }

  private func put(
    _ bytes: [UInt8], of source: PlanLocation, at location: PlanLocation
  ) throws(StoreError) -> Backup? {
    let replacement = PlanReplacement(location: location, bytes: bytes)
    guard location.isTaken else {
      try replacement.create(
        with: source.attempt(.open) { () throws(SystemError) in
          try FileAttributes(of: OpenFile(source.path, O_RDONLY))
        })
      return nil
    }
    try location.checkIsFile(FileKind(of: location.path))
    try checkMayWrite(location)
    return try replacement.replace(because: .restored).backup
  }

  /// Reads the two sides of a file in which a merge was left undecided; `nil` for any other file.
  public func undecidedMerge() throws(StoreError) -> UndecidedMerge? {
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
      let backup = try write(merge.plan, over: PlanFormat.version, at: location)
      return .saved(saved(merge.plan, merge.plan.decisionConflicts, over: backup))
    }
  }
}
