import Glibc
import PerformanceModel

/// A plan kept in a file: the one owner of that file in this program.
///
/// Calls wait for the disk and for other writers, so the screen must not wait for them. Nothing
/// suspends between reading the file and replacing it.
public actor PlanFile: PlanStore {
  private let path: String
  private let patience: Int
  /// The plan as this program last read or wrote it.
  private var base: (plan: Plan, fingerprint: Fingerprint)?

  /// Creates the owner of a file.
  ///
  /// - Parameters:
  ///   - path: The file, or a link to it.
  ///   - patience: How many milliseconds to wait for another writer.
  public init(_ path: String, patience: Int = 3000) {
    self.path = path
    self.patience = patience
  }

  /// Creates the owner of a file that was read already.
  public init(_ path: String, asLoaded loaded: LoadedPlan, patience: Int = 3000) {
    self.path = path
    self.patience = patience
    base = (loaded.plan, loaded.fingerprint)
  }

  public func load() throws(StoreError) -> LoadedPlan {
    let loaded = try LoadedPlan(contentsOf: path)
    base = (loaded.plan, loaded.fingerprint)
    return loaded
  }

  /// Reads the plan again if somebody else changed the file since it was last read or written here.
  public func loadIfChanged() throws(StoreError) -> LoadedPlan? {
    let location = try PlanLocation(path)
    if let base, base.fingerprint.isStill(location) { return nil }
    let loaded = try LoadedPlan(at: location)
    let isSame = base?.fingerprint.digest == loaded.fingerprint.digest
    base = (loaded.plan, loaded.fingerprint)
    return isSame ? nil : loaded
  }

  public func append(_ events: [PlanEvent]) throws(StoreError) -> SavedPlan {
    let location = try writableLocation()
    return try PlanLock.holding(location, patience: patience) { () throws(StoreError) in
      let current = try currentPlan(at: location)
      var plan = current.plan
      let missing = events.filter { !plan.holds($0) }
      let lost = missing.filter { !plan.apply($0) }
      guard lost.isEmpty else { throw .unknownSubjects(lost.map { $0.code?.text ?? $0.id }) }
      let contests =
        current.isOfOthers
        ? Contest.all(of: missing, base: base?.plan ?? current.plan, theirs: current.plan) : []
      if missing.isEmpty {
        try location.syncFolder()
        base = (current.plan, current.fingerprint)
      } else {
        try write(plan, to: location)
      }
      return saved(plan, isOfOthers: current.isOfOthers, contests)
    }
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
      let before = base?.plan ?? current.plan
      let merge = Merge(base: before, ours: plan, theirs: current.plan, settled: settled)
      guard merge.conflicts.isEmpty else { return .conflicts(merge.conflicts) }
      try write(merge.plan, to: location)
      return .saved(saved(merge.plan, isOfOthers: current.isOfOthers, merge.contests))
    }
  }

  /// Puts a new plan where no file is.
  public func create(_ plan: Plan) throws(StoreError) -> SavedPlan {
    let location = try PlanLocation(path)
    guard !location.isTaken else { throw .exists(location.name) }
    let bytes = try soundBytes(of: plan, for: location)
    do throws(StoreError) {
      return try PlanLock.holding(location, patience: patience) { () throws(StoreError) in
        try Replacement(location: location, bytes: bytes).create()
        try note(plan, bytes: bytes, at: location)
        return saved(plan, isOfOthers: false, [])
      }
    } catch .writeProtected(let name, let error) {
      throw .cannotCreate(name, error)
    }
  }
}

extension PlanFile {
  /// The plan as the file holds it now.
  private struct Current {
    let plan: Plan
    let fingerprint: Fingerprint
    /// Whether somebody else wrote the file since it was last read or written here.
    let isOfOthers: Bool
  }

  private func writableLocation() throws(StoreError) -> PlanLocation {
    let location = try PlanLocation(path)
    switch location.fault(for: F_OK) {
    case nil: break
    case ENOENT?, ENOTDIR?: throw .missing(location.name)
    case let code?: throw .failed(.open, location.name, SystemError(code: code))
    }
    if let code = location.fault(for: W_OK) {
      throw .writeProtected(location.name, SystemError(code: code))
    }
    return location
  }

  private func currentPlan(at location: PlanLocation) throws(StoreError) -> Current {
    let contents = try FileContents(of: location)
    if let base, base.fingerprint.digest == contents.fingerprint.digest {
      return Current(plan: base.plan, fingerprint: contents.fingerprint, isOfOthers: false)
    }
    let plan = try contents.parsed().plan
    return Current(plan: plan, fingerprint: contents.fingerprint, isOfOthers: base != nil)
  }

  private func write(_ plan: Plan, to location: PlanLocation) throws(StoreError) {
    let bytes = try soundBytes(of: plan, for: location)
    try Replacement(location: location, bytes: bytes).replace()
    try note(plan, bytes: bytes, at: location)
  }

  /// Returns the bytes of a plan once they were read back: what is written can be loaded.
  private func soundBytes(of plan: Plan, for location: PlanLocation) throws(StoreError) -> [UInt8] {
    let bytes = PlanFormat.bytes(of: plan)
    do throws(PlanProblems) {
      var ordered = plan
      ordered.sortEvents()
      if try PlanFormat.read(bytes, file: location.name).plan == ordered { return bytes }
      throw PlanProblems(list: [], omitted: 0)
    } catch {
      throw .unsound(error)
    }
  }

  /// Remembers what was written.
  private func note(_ plan: Plan, bytes: [UInt8], at location: PlanLocation) throws(StoreError) {
    base = (plan, try Fingerprint(of: bytes, at: location))
  }

  private func saved(_ plan: Plan, isOfOthers: Bool, _ contests: [Contest]) -> SavedPlan {
    SavedPlan(plan: plan, hasChangesOfOthers: isOfOthers, contests: contests)
  }
}
