/// Why a file could not be read or replaced: the step that failed, and what the system says of it.
public struct FileFailure: Error, Hashable, Sendable {
  public let step: Step
  public let error: SystemError

  /// What was being done.
  public enum Step: String, Hashable, Sendable {
    case open, read, lock, create, write, sync, rename, link, backup
    case syncFolder
  }

  package init(step: Step, error: SystemError) {
    self.step = step
    self.error = error
  }

  /// Does something; a failure says during which step.
  package static func during<Value: ~Copyable>(
    _ step: Step, _ body: () throws(SystemError) -> Value
  ) throws(FileFailure) -> Value {
    do throws(SystemError) {
      return try body()
    } catch {
      throw FileFailure(step: step, error: error)
    }
  }
}
