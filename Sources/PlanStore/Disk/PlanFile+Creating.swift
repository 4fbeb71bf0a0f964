import FileSystem
import PerformanceModel

extension PlanFile {
  /// The files that a new plan may replace.
  public enum Replaceable: Hashable, Sendable {
    case nothing
    /// A plan without a measurement or decision.
    case unused
    case anything
  }

  public func create(_ plan: Plan) throws(StoreError) -> SavedPlan {
    try create(plan, over: .nothing)
  }

  /// Makes the file of a new plan.
  ///
  /// A file that it takes the place of becomes a backup.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - old: What may be there already.
  /// - Returns: The plan, as it was saved.
  /// - Throws: Why nothing was changed.
  public func create(
    _ plan: Plan, over old: Replaceable
  ) throws(StoreError) -> SavedPlan {
    let location = try PlanLocation(path)
    if old == .nothing, location.isTaken { throw .exists(location.name) }
    let bytes = try location.soundBytes(of: plan)
    do throws(StoreError) {
      return try PlanLock.holding(location, patience: patience) { () throws(StoreError) in
        let backup = try put(bytes, over: old, at: location)
        try note(plan, bytes: bytes, at: location)
        return saved(plan, over: backup)
      }
    } catch .file(let name, .writeProtected(let error)) {
      throw .file(name, .cannotCreate(error))
    }
  }

  private func put(
    _ bytes: [UInt8], over old: Replaceable, at location: PlanLocation
  ) throws(StoreError) -> KeptBackup {
    let replacement = PlanReplacement(location: location, bytes: bytes)
    guard old != .nothing, location.isTaken else {
      try replacement.create()
      return .none
    }
    try location.checkIsFile(FileKind(of: location.path))
    try checkMayWrite(location)
    if old == .unused { try checkIsUnused(location) }
    return try replacement.replace(because: .replaced)
  }

  private func checkIsUnused(_ location: PlanLocation) throws(StoreError) {
    let contents = try FileContents(of: location)
    guard let old = try? contents.parsed().plan, !old.hasEvents else {
      throw .inUse(location.name)
    }
  }
}
