import FileSystem
import Glibc
import PerformanceModel

/// Earlier states of a plan's file, in a hidden folder beside it.
///
/// A backup is a second name for the file that saving replaces, so it costs no copying. Their number
/// is bounded: see ``survivors(of:)``.
struct Backups: Sendable {
  private static let newest = 3
  private static let days = 7
  private static let specials = 5

  private let location: PlanLocation

  init(of location: PlanLocation) {
    self.location = location
  }

  /// Finds the backups of a plan's file, whether the file is there or not.
  init(of path: String) throws(StoreError) {
    location = try PlanLocation(path)
  }

  /// All states that are kept, the latest first.
  var all: [Backup] {
    guard let folder = try? OpenFile(folder: location.backupFolder) else { return [] }
    return all(in: folder)
  }

  /// Keeps the file as it is now.
  ///
  /// Others are forgotten only once the file is replaced (``forgetOthers(than:)``): savings that fail would push
  /// out all that is kept.
  ///
  /// - Parameter reason: Why the file is replaced.
  /// - Returns: The backup.
  /// - Throws: Why there is none.
  func keepCurrent(because reason: Backup.Reason) throws(FileFailure) -> Backup {
    try FileFailure.during(.backup) { () throws(SystemError) in
      let folder = try openFolder()
      let backup = try keepCurrent(because: reason, in: folder)
      if reason.isSpecial { try folder.sync() }
      return backup
    }
  }

  /// Forgets the states that are no longer needed.
  ///
  /// - Parameter latest: The one that was kept just now. Where a clock went wrong, others may have later
  ///   dates; it stays all the same.
  func forgetOthers(than latest: Backup) {
    guard let folder = try? OpenFile(folder: location.backupFolder) else { return }
    let all = all(in: folder)
    let kept = Self.survivors(of: all).union([latest])
    for backup in all where !kept.contains(backup) { folder.remove(backup.fileName) }
  }

  /// Removes the backup of a file that was not replaced after all.
  func discard(_ backup: Backup) {
    guard let folder = try? OpenFile(folder: location.backupFolder) else { return }
    folder.remove(backup.fileName)
    // Only where nothing else is kept in it.
    _ = location.backupFolder.withFileName { rmdir($0) }
  }

  private func all(in folder: borrowing OpenFile) -> [Backup] {
    Folder.names(in: folder)
      .compactMap { Backup(fileName: $0, in: location.backupFolder) }
      .sorted { ($0.moment, $0.name) > ($1.moment, $1.name) }
  }

  /// Opens the folder, which is never a link: that could lead to the backups of another plan.
  private func openFolder() throws(SystemError) -> OpenFile {
    let isNew = location.backupFolder.withFileName { mkdir($0, 0o777) } == 0
    let folder = try OpenFile(folder: location.backupFolder)
    if isNew { try share(folder) }
    return folder
  }

  /// Lets those who may save the plan keep backups, too: who may write the folder that it lies in.
  private func share(_ folder: borrowing OpenFile) throws(SystemError) {
    let around = try OpenFile(location.folder, O_RDONLY | O_DIRECTORY)
    // Where all may write but only owners replace, as in /tmp, nobody but the owner saves the plan.
    guard try around.status().st_mode & S_ISVTX == 0 else { return }
    try FileAttributes(of: around).apply(to: folder)
  }

  private func keepCurrent(
    because reason: Backup.Reason, in folder: borrowing OpenFile
  ) throws(SystemError) -> Backup {
    var moment = Timestamp.now
    while true {
      let backup = Backup(at: moment, because: reason, in: location.backupFolder)
      do throws(SystemError) {
        try keepCurrent(as: backup.fileName, in: folder)
        return backup
      } catch {
        guard error.code == EEXIST else { throw error }
        moment = Timestamp(milliseconds: moment.milliseconds + 1)
      }
    }
  }

  private func keepCurrent(
    as name: String, in folder: borrowing OpenFile
  ) throws(SystemError) {
    do throws(SystemError) {
      let descriptor = folder.descriptor
      try retried {
        location.path.withFileName { path in
          name.withFileName { linkat(AT_FDCWD, path, descriptor, $0, 0) }
        }
      }
    } catch {
      guard error.meansNoSecondNames else { throw error }
      try copyCurrent(as: name, in: folder)
    }
  }

  private func copyCurrent(
    as name: String, in folder: borrowing OpenFile
  ) throws(SystemError) {
    let original = try OpenFile(location.path, O_RDONLY)
    let attributes = try FileAttributes(of: original)
    let bytes = try original.contents(padding: 0)
    let file = try OpenFile(creating: name, in: folder)
    do throws(SystemError) {
      try file.write(bytes)
      attributes.apply(to: file)
      try file.sync()
    } catch {
      folder.remove(name)
      throw error
    }
  }

  /// Returns which states to keep: of those that saving left, the newest three and the last of each of
  /// the newest seven days; of the others, the newest five.
  static func survivors(of backups: [Backup]) -> Set<Backup> {
    let latest = backups.sorted { $0.moment > $1.moment }
    let saved = latest.filter { !$0.reason.isSpecial }
    let lastOfDays = Dictionary(saved.map { ($0.moment.day, $0) }) { first, _ in first }.values
    let daily = lastOfDays.sorted { $0.moment > $1.moment }.prefix(days)
    return Set(saved.prefix(newest)).union(daily)
      .union(latest.filter(\.reason.isSpecial).prefix(specials))
  }
}

extension Timestamp {
  /// The moment that the system's clock shows.
  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }
}
