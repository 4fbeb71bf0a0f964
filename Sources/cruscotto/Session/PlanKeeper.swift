import Dashboard
import Dispatch
import PerformanceModel
import PlanStore
import Synchronization
import Terminal
import Wording

/// Keeps the plan of a dashboard in step with its file, on a thread of its own.
final class PlanKeeper: Sendable {
  /// The plan as it was when the dashboard opened.
  let plan: Plan
  /// The file itself, past all links.
  let path: String
  /// Why nothing can be saved here; `nil` when it can.
  let obstacle: StoreError?

  private let file: PlanFile
  private let thread: BackgroundThread
  private let pending = DispatchGroup()
  private let lastFailure = Mutex<Failure?>(nil)

  /// Why something was not saved, and how a program ends that could not.
  struct Failure {
    let reason: String
    let status: ExitStatus
  }

  /// Reads a plan.
  init(path: String) throws {
    let loaded = try LoadedPlan(contentsOf: path)
    plan = loaded.plan
    obstacle = loaded.obstacle
    self.path = loaded.realPath
    file = PlanFile(path, asLoaded: loaded)
    thread = try BackgroundThread()
  }

  /// Adds events to the file, and reports what came of it.
  func save(
    _ events: [PlanEvent], in phrases: Phrases, report: @escaping @Sendable (Message) -> Void
  ) {
    perform {
      do {
        let saved = try await self.file.append(events)
        self.lastFailure.withLock { $0 = nil }
        if saved.hasChangesOfOthers { report(.planChanged(saved.plan)) }
        if let last = events.last { report(.saved(through: last.id)) }
        if let words = phrases.words(of: saved.backup) { report(.backupMissing(words)) }
      } catch let error as StoreError where error.isAboutEvents {
        let reason = phrases.words(of: error)
        guard let plan = try? await self.file.load().plan else {
          self.lastFailure.withLock { $0 = Failure(reason: reason, status: error.exitStatus) }
          return report(.saveFailed(reason: reason))
        }
        self.lastFailure.withLock { $0 = nil }
        report(.saveRefused(plan, reason: reason))
      } catch {
        let reason = Self.reason(error, phrases)
        let status = (error as? StoreError)?.exitStatus ?? .ioError
        self.lastFailure.withLock { $0 = Failure(reason: reason, status: status) }
        report(.saveFailed(reason: reason))
      }
    }
  }

  /// Reads the file again if somebody else has changed it.
  func reload(in phrases: Phrases, report: @escaping @Sendable (Message) -> Void) {
    perform {
      do {
        if let loaded = try await self.file.loadIfChanged() { report(.planChanged(loaded.plan)) }
      } catch {
        report(.planUnreadable(reason: Self.reason(error, phrases)))
      }
    }
  }

  /// Waits until everything asked for is done; returns why the last save failed, if it did, once.
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

  private func perform(_ work: @escaping @Sendable () async -> Void) {
    pending.enter()
    Task(executorPreference: thread) { [pending] in
      await work()
      pending.leave()
    }
  }
}
