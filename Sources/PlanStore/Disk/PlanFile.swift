import FileSystem
import Glibc
import PerformanceModel

/// A plan kept in a file.
public final class PlanFile: EventStore {
  private(set) var path: String
  let patience: Int
  /// The plan as this program last read or wrote it.
  var base: Known?

  /// The last known state of the file.
  struct Known {
    let plan: Plan
    let version: Int
    let fingerprint: Fingerprint
  }

  /// Creates the owner of a file.
  ///
  /// - Parameters:
  ///   - path: The file, or a link to it.
  ///   - patience: How many milliseconds to wait for another writer.
  public init(_ path: String, patience: Int = 3000) {
    self.path = path
    self.patience = patience
  }

  public func load() throws(StoreError) -> LoadedPlan { try load(now: nil) }

  /// Reads the plan as the file holds it now.
  ///
  /// - Parameter now: The present moment, where events dated after it are to be warned of.
  /// - Returns: The plan, whole and checked.
  /// - Throws: Why the plan cannot be used.
  public func load(now: Timestamp?) throws(StoreError) -> LoadedPlan {
    let contents = try FileContents(of: PlanLocation(path))
    let loaded = try contents.loaded(now: now)
    base = Known(loaded, contents.fingerprint)
    return loaded
  }

  /// Goes on with the same file by another path, as by one without links.
  public func pin(to path: String) {
    self.path = path
  }

  public func changesOfOthers() throws(StoreError) -> LoadedPlan? {
    let location = try PlanLocation(path)
    if let base, base.fingerprint.isStill(location) { return nil }
    let contents = try FileContents(of: location)
    let loaded = try contents.loaded()
    try checkIsSamePlan(loaded.plan, at: location)
    let isSame = base?.fingerprint.digest == contents.fingerprint.digest
    base = Known(loaded, contents.fingerprint)
    return isSame ? nil : loaded
  }

  public func append(_ events: [PlanEvent]) throws(StoreError) -> SavedPlan {
    let location = try writableLocation()
    return try PlanLock.holding(location, patience: patience) { () throws(StoreError) in
      let current = try currentPlan(at: location)
      var plan = current.known.plan
      let missing = events.filter { !plan.holds($0) }
      try add(missing, to: &plan, at: location)
      guard !missing.isEmpty else {
        try location.syncFolder()
        base = current.known
        return saved(plan, isOfOthers: current.isOfOthers)
      }
      let backup = try write(plan, adding: missing, over: current.known.version, at: location)
      let names = Set(missing.map(\.id))
      let decisionConflicts = plan.decisionConflicts.filter {
        $0.sides.contains { names.contains($0.id) }
      }
      return saved(plan, isOfOthers: current.isOfOthers, decisionConflicts, over: backup)
    }
  }

  /// Adds events to a plan, each of which it must know the subject of and must not refuse.
  private func add(
    _ events: [PlanEvent], to plan: inout Plan, at location: PlanLocation
  ) throws(StoreError) {
    var lost: [String] = []
    for event in events {
      if let rejection = plan.rejection(of: event), rejection.isBinding {
        throw .refused(location.name, event.code, rejection)
      }
      if !plan.apply(event) { lost.append(event.code?.text ?? event.id) }
    }
    guard lost.isEmpty else { throw .unknownSubjects(lost) }
  }

  /// Saves a plan whose records were changed since it was last read here.
  ///
  /// - Parameters:
  ///   - plan: The plan as it should be.
  ///   - settled: The sides that a person chose in the conflicts of an earlier attempt.
  /// - Returns: The saved plan, or what a person must choose first; then nothing was written.
  /// - Throws: Why the plan is not saved.
  public func save(
    _ plan: Plan, settled: [MergeConflict: MergeSide] = [:]
  ) throws(StoreError) -> SaveOutcome {
    let location = try writableLocation()
    return try PlanLock.holding(location, patience: patience) { () throws(StoreError) in
      let current = try currentPlan(at: location)
      let before = base?.plan ?? current.known.plan
      let merge = Merge(base: before, ours: plan, theirs: current.known.plan, settled: settled)
      guard merge.conflicts.isEmpty else { return .conflicts(merge.conflicts) }
      let backup = try write(merge.plan, over: current.known.version, at: location)
      return .saved(
        saved(
          merge.plan, isOfOthers: current.isOfOthers, merge.plan.decisionConflicts, over: backup))
    }
  }
}

extension PlanFile.Known {
  fileprivate init(_ loaded: LoadedPlan, _ fingerprint: Fingerprint) {
    self.init(plan: loaded.plan, version: loaded.version, fingerprint: fingerprint)
  }
}

extension PlanFile {
  /// The plan as the file holds it now.
  private struct Current {
    let known: Known
    /// True if somebody else wrote the file since it was last read or written here.
    let isOfOthers: Bool
  }

  func writableLocation() throws(StoreError) -> PlanLocation {
    let location = try PlanLocation(path)
    switch location.fault(for: F_OK) {
    case nil: break
    case ENOENT?, ENOTDIR?: throw .missing(location.name)
    case let code?: throw .file(location.name, .failed(.open, SystemError(code: code)))
    }
    try checkMayWrite(location)
    return location
  }

  func checkMayWrite(_ location: PlanLocation) throws(StoreError) {
    if let code = location.replacingFault {
      throw .file(location.name, .writeProtected(SystemError(code: code)))
    }
  }

  /// Refuses a plan of another body or other years than the one that was read here before.
  private func checkIsSamePlan(_ plan: Plan, at location: PlanLocation) throws(StoreError) {
    guard let known = base?.plan.header, !known.isOfSamePlan(as: plan.header) else { return }
    throw .otherPlan(location.name)
  }

  /// Reads the plan that is to be changed; one of a newer version must not be.
  private func currentPlan(at location: PlanLocation) throws(StoreError) -> Current {
    let contents = try FileContents(of: location)
    let isOwn = base?.fingerprint.digest == contents.fingerprint.digest
    let known: Known
    if isOwn, let base {
      known = Known(
        plan: base.plan, version: base.version, fingerprint: contents.fingerprint)
    } else {
      let parsed = try contents.parsed()
      try checkIsSamePlan(parsed.plan, at: location)
      known = Known(
        plan: parsed.plan, version: parsed.version, fingerprint: contents.fingerprint)
    }
    guard known.version <= PlanFormat.version else {
      throw .newerVersion(location.name, known.version)
    }
    return Current(known: known, isOfOthers: base != nil && !isOwn)
  }

  /// Puts a plan in the place of the file; returns what became of the file as it was.
  ///
  /// - Parameters:
  ///   - plan: The plan as it should be.
  ///   - events: All that is new in it; `nil` where anything may be.
  ///   - version: The version of the file as it is.
  ///   - location: The place of the file.
  /// - Returns: What became of the backup.
  /// - Throws: Why the plan is not written.
  func write(
    _ plan: Plan, adding events: [PlanEvent]? = nil, over version: Int, at location: PlanLocation
  ) throws(StoreError) -> KeptBackup {
    let isOld = version < PlanFormat.version
    let bytes = try location.soundBytes(of: plan, adding: isOld ? nil : events)
    let backup = try PlanReplacement(location: location, bytes: bytes)
      .replace(because: isOld ? .migrated(version) : .saved)
    try note(plan, bytes: bytes, at: location)
    return backup
  }

  /// Remembers what was written.
  func note(_ plan: Plan, bytes: [UInt8], at location: PlanLocation) throws(StoreError) {
    base = Known(
      plan: plan, version: PlanFormat.version, fingerprint: try Fingerprint(of: bytes, at: location)
    )
  }

  func saved(
    _ plan: Plan, isOfOthers: Bool = false, _ decisionConflicts: [DecisionConflict] = [],
    over backup: KeptBackup = .none
  ) -> SavedPlan {
    SavedPlan(
      plan: plan, hasChangesOfOthers: isOfOthers, decisionConflicts: decisionConflicts,
      backup: backup)
  }
}
