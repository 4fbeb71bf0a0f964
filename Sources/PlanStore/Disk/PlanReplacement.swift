import FileSystem
import Glibc

/// Puts bytes in the place of a plan's file, which becomes a backup.
///
/// To be used under a ``PlanLock``.
struct PlanReplacement {
  let location: PlanLocation
  let bytes: [UInt8]

  /// Replaces the file, whose mode, owner and extended attributes the new one gets.
  ///
  /// - Parameter reason: Why; `nil` for a file that is no plan in use, of which no backup is kept.
  /// - Returns: What became of the backup.
  /// - Throws: Which step failed.
  @discardableResult
  func replace(because reason: Backup.Reason?) throws(StoreError) -> KeptBackup {
    do throws(FileFailure) {
      guard let attributes = try FileAttributes(at: location.file) else {
        throw FileFailure(step: .open, error: SystemError(code: ENOENT))
      }
      let temporary = try wholeFile(with: attributes)
      let backup = try reason.map { reason throws(FileFailure) in try kept(because: reason) }
      try putInPlace(temporary, after: backup ?? .none)
      return backup ?? .none
    } catch {
      throw StoreError(error, at: location.name)
    }
  }

  /// Puts a new file where there is none.
  ///
  /// - Parameter attributes: What it shall have besides its bytes; `nil` for what is usual.
  /// - Throws: Which step failed.
  func create(with attributes: FileAttributes? = nil) throws(StoreError) {
    do throws(FileFailure) {
      try wholeFile(with: attributes).create()
    } catch {
      throw error.step == .link && error.error.code == EEXIST
        ? .exists(location.name) : StoreError(error, at: location.name)
    }
  }

  /// Writes the bytes to a file of their own beside the plan, and waits until the disk holds them.
  private func wholeFile(
    with attributes: FileAttributes?
  ) throws(FileFailure) -> TemporaryFile {
    let mode: mode_t = attributes == nil ? 0o666 : 0o600
    let temporary = try TemporaryFile(beside: location.file, mode: mode)
    try temporary.write(bytes)
    try temporary.complete(with: attributes)
    return temporary
  }

  /// Gives the new file its name; where that fails, the backup of the old one is none.
  private func putInPlace(
    _ temporary: consuming TemporaryFile, after backup: KeptBackup
  ) throws(FileFailure) {
    do throws(FileFailure) {
      try temporary.replace()
    } catch {
      if error.step == .rename, let backup = backup.backup { Backups(of: location).discard(backup) }
      throw error
    }
    if let backup = backup.backup { Backups(of: location).forgetOthers(than: backup) }
  }

  /// Keeps the file as it is as a backup.
  ///
  /// One that cannot be kept stops nobody who just saves.
  private func kept(because reason: Backup.Reason) throws(FileFailure) -> KeptBackup {
    do throws(FileFailure) {
      return .kept(try Backups(of: location).keepCurrent(because: reason))
    } catch {
      guard reason == .saved else { throw error }
      return .failed(location.backupFolder, error.error)
    }
  }
}

/// The fate of the state that a save replaced.
public enum KeptBackup: Hashable, Sendable {
  /// There was none to be kept.
  case none
  case kept(Backup)
  /// It is gone: it could not be kept in a folder.
  case failed(String, SystemError)

  /// The backup, where one was kept.
  public var backup: Backup? {
    switch self {
    case .kept(let backup): backup
    case .none, .failed: nil
    }
  }
}
