import ArgumentParser
import PlanStore
import Text

/// The exit statuses of the program, by the numbers of `sysexits.h` where they fit.
enum ExitStatus: Int32 {
  /// A status named by `--fail-on` occurs.
  case failOnMatched = 1
  /// The command line is wrong.
  case usage = 64
  /// A value, date, code or document cannot be read, or a file has problems.
  case badData = 65
  /// There is no such file, or a folder in its place.
  case noInput = 66
  /// The file exists and must not be overwritten, or cannot be created.
  case cannotCreate = 73
  case ioError = 74
  /// Another program is writing, or the system is out of something; trying again helps.
  case tryAgain = 75
  /// A merge for git was not done and nothing was written.
  case notMerged = 255

  var exitCode: ExitCode { ExitCode(rawValue) }
}

/// A reason to end a command: what, where, and what to do, for standard error.
struct CommandFailure: Error, CustomStringConvertible {
  let status: ExitStatus
  let description: String
  /// The fault, without its place.
  let reason: String

  init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
    reason = description
  }

  init(_ status: ExitStatus, at place: String, _ reason: String) {
    self.status = status
    self.reason = reason
    // A place may be the name of a file, which nobody shall take for a line of ours.
    description = "\(place.harmless): \(reason)"
  }
}

extension StoreError {
  /// The exit status of a command that meets the error.
  var exitStatus: ExitStatus {
    switch kind {
    case .badData: .badData
    case .noInput: .noInput
    case .cannotCreate: .cannotCreate
    case .inputOutput: .ioError
    case .locked: .tryAgain
    }
  }
}
