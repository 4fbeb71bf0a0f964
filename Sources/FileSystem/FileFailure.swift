/// The step at which a file could not be read or replaced, and the error of the system.
public struct FileFailure: Error, Hashable, Sendable {
  public let step: Step
  public let error: SystemError

  /// A step of reading or replacing a file.
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
