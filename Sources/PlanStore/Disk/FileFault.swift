import FileSystem

/// A fault that only a plan in a file can have.
public enum FileFault: Hashable, Sendable {
  /// A folder has the name.
  case folder
  /// A pipe, device or socket has the name.
  case notAFile
  case cannotCreate(SystemError)
  /// The file or its folder may not be written.
  case writeProtected(SystemError)
  /// The file system has no locks, so two writers could lose each other's work.
  case noLocks(SystemError)
  /// A step of reading or replacing the file failed.
  case failed(FileFailure.Step, SystemError)
  /// A file that is no lock has the name of the plan's lock, and would be lost.
  case foreignLock(String)
  /// The file has more bytes than any plan.
  case tooLarge(Int)
  /// No earlier state of the file is kept, or none of that name.
  case noBackup

  var kind: StoreError.Kind {
    switch self {
    case .folder, .notAFile, .noBackup: .noInput
    case .cannotCreate, .foreignLock: .cannotCreate
    case .tooLarge: .badData
    case .writeProtected, .noLocks, .failed: .inputOutput
    }
  }
}

extension StoreError {
  /// Creates an error about a file that a person named.
  package init(_ failure: FileFailure, at name: String) {
    self = .file(name, .failed(failure.step, failure.error))
  }
}
