import Glibc
import PerformanceModel

/// Earlier states of a plan's file, in a hidden folder beside it.
///
/// A backup is a second name for the file that saving replaces, so it costs no copying. Their number
/// is bounded: see ``survivors(of:)``.
public struct Backups: Sendable {
  private static let newest = 3
  private static let days = 7
  private static let specials = 5

  private let location: PlanLocation

  init(of location: PlanLocation) {
    self.location = location
  }

  /// Finds the backups of a plan's file, whether the file is there or not.
  public init(of path: String) throws(StoreError) {
    location = try PlanLocation(path)
  }

  /// All states that are kept, the latest first.
  public var all: [Backup] {
    namesInFolder(location.backupFolder)
      .compactMap { Backup(fileName: $0, in: location.backupFolder) }
      .sorted { ($0.moment, $0.name) > ($1.moment, $1.name) }
  }

  /// Keeps the file as it is now, and forgets the states that are no longer needed.
  ///
  /// - Parameter reason: Why the file is replaced.
  /// - Returns: The backup.
  /// - Throws: Why there is none.
  @discardableResult
  func keepCurrent(because reason: Backup.Reason) throws(StoreError) -> Backup {
    let backup: Backup
    do throws(SystemError) {
      backup = try kept(because: reason)
      if reason.isSpecial {
        try OpenFile(location.backupFolder, O_RDONLY | O_DIRECTORY).sync()
      }
    } catch {
      throw .failed(.backup, location.name, error)
    }
    forgetOthers()
    return backup
  }

  private func kept(because reason: Backup.Reason) throws(SystemError) -> Backup {
    mkdir(location.backupFolder, 0o777)
    var moment = Timestamp.now
    while true {
      let backup = Backup(at: moment, because: reason, in: location.backupFolder)
      if link(location.path, backup.path) == 0 { return backup }
      switch errno {
      case EINTR: break
      case EEXIST: moment = Timestamp(milliseconds: moment.milliseconds + 1)
      case EPERM, ENOTSUP, EMLINK, EXDEV:
        // Some file systems know no second names, and some systems forbid them for files of others.
        try copy(to: backup.path)
        return backup
      case let code: throw SystemError(code: code)
      }
    }
  }

  private func copy(to path: String) throws(SystemError) {
    let original = try OpenFile(location.path, O_RDONLY)
    let attributes = try FileAttributes(of: original)
    let bytes = try original.contents(padding: 0)
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    do throws(SystemError) {
      try file.write(bytes)
      attributes.apply(to: file)
      try file.sync()
    } catch {
      unlink(path)
      throw error
    }
  }

  private func forgetOthers() {
    let all = all
    let kept = Self.survivors(of: all)
    for backup in all where !kept.contains(backup) { unlink(backup.path) }
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
