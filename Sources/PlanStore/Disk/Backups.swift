import Glibc
import PerformanceModel

/// Earlier states of a plan's file, in a hidden folder beside it.
///
/// A backup is a second name for the file that saving replaces, so it costs no copying. The newest
/// few are kept, and the last one of each of some days: see ``survivors(of:)``.
public struct Backups: Sendable {
  private static let newest = 3
  private static let days = 7

  private let location: PlanLocation

  init(of location: PlanLocation) {
    self.location = location
  }

  /// Finds the backups of a plan's file, whether the file is there or not.
  public init(of path: String) throws(StoreError) {
    location = try PlanLocation(path)
  }

  /// The moments at which the states were replaced, the latest first.
  public var moments: [Timestamp] {
    namesInFolder(location.backupFolder).compactMap(Self.moment).sorted(by: >)
  }

  /// Returns the file that holds the state replaced at a moment.
  public func path(of moment: Timestamp) -> String {
    "\(location.backupFolder)/\(Self.fileName(of: moment))"
  }

  /// Keeps the file as it is now, and forgets the states that are no longer needed.
  func keepCurrent() {
    mkdir(location.backupFolder, 0o777)
    var moment = Timestamp.now
    while link(location.path, path(of: moment)) != 0, errno == EEXIST {
      moment = Timestamp(milliseconds: moment.milliseconds + 1)
    }
    let all = moments
    let kept = Self.survivors(of: all)
    for moment in all where !kept.contains(moment) { unlink(path(of: moment)) }
  }

  /// Returns which states to keep: the newest three, and the last of each of the newest seven days.
  static func survivors(of moments: [Timestamp]) -> Set<Timestamp> {
    let latest = moments.sorted(by: >)
    let lastOfDays = Dictionary(latest.map { ($0.day, $0) }, uniquingKeysWith: max).values
    return Set(latest.prefix(newest)).union(lastOfDays.sorted(by: >).prefix(days))
  }

  /// Returns `2017-12-31T09-30-00.125Z.json`; colons would trouble other systems.
  private static func fileName(of moment: Timestamp) -> String {
    String(moment.iso.map { $0 == ":" ? "-" : $0 }) + ".json"
  }

  private static func moment(of fileName: String) -> Timestamp? {
    guard fileName.hasSuffix(".json"), let mark = fileName.firstIndex(of: "T") else { return nil }
    let time = fileName[mark...].dropLast(5).map { $0 == "-" ? ":" : $0 }
    return Timestamp(iso: fileName[..<mark] + String(time))
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
