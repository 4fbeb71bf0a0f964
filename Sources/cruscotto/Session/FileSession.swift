import Dashboard
import Dispatch
import PerformanceModel
import PlanStore
import StoreWording
import Synchronization
import Terminal
import Wording

/// Keeps the plan of a dashboard in step with its file, on a thread of its own.
final class FileSession: Sendable {
  /// The plan as it was when the dashboard opened.
  let plan: Plan
  /// The path of the file itself, past all links; the screen keeps it wherever its name leads
  /// later.
  let path: String
  /// The path by which the reader opened it.
  let namedPath: String
  /// The reason why nothing can be saved here; `nil` when it can.
  let obstacle: StoreError?

  /// Used by the thread alone.
  private let store: Mutex<any EventStore>
  private let thread: BackgroundThread
  private let pending = DispatchGroup()
  private let lastFailure = Mutex<Failure?>(nil)
  private let condition = Mutex(FileCondition.inOrder)
  private let isReloading = Mutex(false)

  /// The reason why something was not saved, and the exit status for it.
  struct Failure {
    let reason: String
    let status: ExitStatus
  }

  /// Reads a plan.
  init(path: String) throws {
    let file = PlanFile(path)
    let loaded = try file.load()
    plan = loaded.plan
    obstacle = loaded.obstacle
    namedPath = Files.absolute(path)
    self.path = Files.realPath(of: path) ?? namedPath
    file.pin(to: self.path)
    store = Mutex(file)
    thread = try BackgroundThread()
  }

  /// Adds events to the file, and reports the result.
  func save(
    _ events: [PlanEvent], in phrases: Phrases, report: @escaping @Sendable (Message) -> Void
  ) {
    perform {
      do {
        let saved = try self.store.withLock { store throws(StoreError) in try store.append(events) }
        self.lastFailure.withLock { $0 = nil }
        if saved.hasChangesOfOthers { report(.planChanged(saved.plan)) }
        if let last = events.last { report(.saved(through: last.id)) }
        if let words = phrases.words(of: saved.backup) { report(.backupMissing(words)) }
        self.note(self.conditionOfName, report)
      } catch let error as StoreError where error.isAboutEvents {
        let reason = phrases.words(of: error)
        guard let plan = try? self.store.withLock({ try $0.load().plan }) else {
          self.lastFailure.withLock { $0 = Failure(reason: reason, status: error.exitStatus) }
          return report(.saveFailed(reason: reason))
        }
        self.lastFailure.withLock { $0 = nil }
        report(.saveRefused(plan, reason: reason))
      } catch {
        self.fail(error, phrases, report)
      }
    }
  }

  /// Writes a plan whose file is gone.
  func writeBack(
    _ plan: Plan, through last: String?, in phrases: Phrases,
    report: @escaping @Sendable (Message) -> Void
  ) {
    perform {
      do {
        _ = try self.store.withLock { store throws(StoreError) in try store.create(plan) }
        self.lastFailure.withLock { $0 = nil }
        report(.saved(through: last ?? ""))
        self.note(self.conditionOfName, report)
      } catch {
        self.fail(error, phrases, report)
      }
    }
  }

  /// Reports that something was not saved, and keeps it for the end.
  private func fail(_ error: any Error, _ phrases: Phrases, _ report: (Message) -> Void) {
    let reason = Self.reason(error, phrases)
    let status = (error as? StoreError)?.exitStatus ?? .ioError
    lastFailure.withLock { $0 = Failure(reason: reason, status: status) }
    report(.saveFailed(reason: reason))
    note(Self.condition(after: error), report)
  }

  /// Reads the file again if somebody else has changed it, and reports its condition.
  func reload(in phrases: Phrases, report: @escaping @Sendable (Message) -> Void) {
    let isNeeded = isReloading.withLock { isReloading in
      defer { isReloading = true }
      return !isReloading
    }
    guard isNeeded else { return }
    perform {
      // Taken first: any later change asks for another look.
      self.isReloading.withLock { $0 = false }
      do throws(StoreError) {
        let changed = try self.store.withLock { store throws(StoreError) in
          try store.changesOfOthers()
        }
        if let changed { report(.planChanged(changed.plan)) }
        self.note(self.conditionOfName, report)
      } catch {
        self.note(
          Self.condition(after: error) ?? .unreadable(reason: Self.reason(error, phrases)), report)
      }
    }
  }

  /// The condition of a valid file: whether the name that the reader gave still leads to it.
  private var conditionOfName: FileCondition {
    Files.realPath(of: namedPath) == path ? .inOrder : .nameMoved(shown: path)
  }

  /// Returns the condition of the file after an error that shows it; `nil` after any other.
  private static func condition(after error: any Error) -> FileCondition? {
    switch error as? StoreError {
    case .missing?: .missing
    case .otherPlan?: .otherPlan
    default: nil  // Any other error may be gone at the next look.
    }
  }

  /// Reports the condition of the file, if it is new.
  private func note(_ condition: FileCondition?, _ report: (Message) -> Void) {
    guard let condition else { return }
    let isNew = self.condition.withLock { known in
      defer { known = condition }
      return known != condition
    }
    if isNew { report(.fileIs(condition)) }
  }

  /// Waits until everything requested is done; returns why the last save failed, if it did, once.
  func finish() -> Failure? {
    pending.wait()
    return lastFailure.withLock { failure in
      defer { failure = nil }
      return failure
    }
  }

  private static func reason(_ error: any Error, _ phrases: Phrases) -> String {
    (error as? StoreError).map(phrases.words(of:)) ?? "\(error)"
  }

  private func perform(_ work: @escaping @Sendable () -> Void) {
    pending.enter()
    Task(executorPreference: thread) { [pending] in
      work()
      pending.leave()
    }
  }
}
