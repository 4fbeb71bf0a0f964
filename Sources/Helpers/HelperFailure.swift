import FileSystem

/// The reason for which a helper program did not do its work.
package struct HelperFailure: Error, Hashable, Sendable {
  package let program: HelperProgram
  package let reason: Reason
  /// The first line of what the helper wrote to standard error; often empty.
  package let complaint: String

  /// Creates a failure of a program.
  package init(program: HelperProgram, reason: Reason, complaint: String) {
    self.program = program
    self.reason = reason
    self.complaint = complaint
  }

  /// An event that ends every helper, whatever it is for.
  package enum Reason: Hashable, Sendable {
    /// The helper is in none of its places.
    case missing
    /// The system did not start it.
    case notStarted(SystemError)
    /// It lacks a library that it is linked with.
    case lacksLibrary
    /// It ended with a status other than 0.
    case failed(status: Int32)
    /// A signal ended it: it crashed, or somebody ended it.
    case killed(signal: Int32)
    /// It ended as if all were well, before it had read what it was sent.
    case endedEarly
    /// It was still busy at its deadline, and was ended.
    case late
    /// It said a line, counted from 1, that is not one.
    case unreadable(line: Int)
    /// It said more than its limit, in bytes.
    case tooMuch(limit: Int)
    /// The caller did not want to wait any longer.
    case cancelled
  }
}
