import PerformanceModel

/// A plan kept in a file: its one owner in a program that must not wait for disk or other writers.
///
/// Nothing suspends between reading the file and replacing it.
public actor PlanFile: PlanStore {
  private let file: PlanOnDisk

  /// Creates the owner of a file.
  ///
  /// - Parameters:
  ///   - path: The file, or a link to it.
  ///   - loaded: What was read from it already.
  ///   - patience: How many milliseconds to wait for another writer.
  public init(_ path: String, asLoaded loaded: LoadedPlan? = nil, patience: Int = 3000) {
    file = PlanOnDisk(path, asLoaded: loaded, patience: patience)
  }

  public func load() throws(StoreError) -> LoadedPlan { try file.load() }

  /// Reads the plan again if somebody else changed the file since it was last read or written here.
  public func loadIfChanged() throws(StoreError) -> LoadedPlan? { try file.loadIfChanged() }

  public func append(_ events: [PlanEvent]) throws(StoreError) -> SavedPlan {
    try file.append(events)
  }

  /// Writes a plan where no file is.
  public func create(_ plan: Plan) throws(StoreError) -> SavedPlan {
    try file.create(plan, over: .nothing)
  }
}
