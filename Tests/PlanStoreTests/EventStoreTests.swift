import PerformanceModel
import PlanStore
import TestSupport
import Testing

/// A plan kept in memory for several programs, as a server would keep it.
private final class SharedMemory {
  var plan: Plan?
}

/// A store that is no file, made of what stores of other modules have.
private final class MemoryStore: EventStore {
  private let memory: SharedMemory
  private var known: Plan?

  init(_ memory: SharedMemory) {
    self.memory = memory
  }

  func load() throws(StoreError) -> LoadedPlan {
    guard let plan = memory.plan else { throw .missing("memory") }
    known = plan
    return LoadedPlan(plan: plan)
  }

  func changesOfOthers() throws(StoreError) -> LoadedPlan? {
    guard memory.plan != known else { return nil }
    return try load()
  }

  func append(_ events: [PlanEvent]) throws(StoreError) -> SavedPlan {
    let before = known
    var plan = try load().plan
    let names = Set(plan.history.map(\.id))
    for event in events where !names.contains(event.id) {
      guard plan.apply(event) else { throw .unknownSubjects([event.id]) }
    }
    let isOfOthers = before != nil && before != memory.plan
    (memory.plan, known) = (plan, plan)
    return SavedPlan(plan: plan, hasChangesOfOthers: isOfOthers)
  }

  func create(_ plan: Plan) throws(StoreError) -> SavedPlan {
    guard memory.plan == nil else { throw .exists("memory") }
    (memory.plan, known) = (plan, plan)
    return SavedPlan(plan: plan)
  }
}

@Suite("Every store of a plan")
struct EventStoreTests {
  private let visit = Code.of("1.1")

  private func isKept(_ id: String, in plan: Plan) -> Bool {
    plan.history.contains { $0.id == id }
  }

  private func check(_ ours: any EventStore, _ theirs: any EventStore) throws {
    let error = try #require(throws: StoreError.self) { _ = try ours.load() }
    #expect(error.kind == .noInput)
    _ = try ours.create(.small)
    let taken = try #require(throws: StoreError.self) { _ = try theirs.create(.small) }
    #expect(taken.kind == .cannotCreate)
    #expect(try theirs.load().plan == .small)
    #expect(try ours.changesOfOthers() == nil)

    let event = PlanEvent.measured(visit, .sample("a"))
    #expect(isKept("a", in: try theirs.append([event]).plan))
    #expect(isKept("a", in: try #require(try ours.changesOfOthers()).plan))
    #expect(try ours.changesOfOthers() == nil)
    let again = try ours.append([event])
    #expect(again.plan.history.count { $0.id == "a" } == 1)
    #expect(again.backup == .none && !again.hasChangesOfOthers)

    _ = try theirs.append([.measured(visit, .sample("b"))])
    let saved = try ours.append([.measured(visit, .sample("c"))])
    #expect(saved.hasChangesOfOthers)
    #expect(["a", "b", "c"].allSatisfy { isKept($0, in: saved.plan) })
    let unknown = PlanEvent.measured(Code.of("9.9"), .sample("d"))
    let lost = try #require(throws: StoreError.self) { _ = try ours.append([unknown]) }
    #expect(lost.isAboutEvents && lost.kind == .badData)
  }

  @Test("a file keeps to it")
  func file() throws {
    let folder = Scratch()
    let path = folder.file("plan.json")
    try check(PlanFile(path), PlanFile(path))
  }

  @Test("so can one that is no file")
  func memory() throws {
    let memory = SharedMemory()
    try check(MemoryStore(memory), MemoryStore(memory))
  }
}
