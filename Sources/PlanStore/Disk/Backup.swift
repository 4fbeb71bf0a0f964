import PerformanceModel

/// An earlier state of a plan's file, which is itself a plan's file.
public struct Backup: Hashable, Sendable {
  /// When the state was replaced.
  public let moment: Timestamp
  public let reason: Reason
  public let path: String

  /// The reason why the state was replaced.
  public enum Reason: Hashable, Sendable {
    /// Something was recorded.
    case saved
    /// The file got the layout of a newer version; the number is the one that it had.
    case migrated(Int)
    /// Another backup was brought back.
    case restored
    /// A document was read into the file anew, or a fresh plan took its place.
    case replaced

    /// The state is kept apart from those that saving makes.
    var isSpecial: Bool { self != .saved }
  }

  /// The name of the file without its folder and `.json`.
  public var name: String { Self.name(moment, reason) }

  var fileName: String { "\(name).json" }

  /// Reads the name of a file of the folder; `nil` for files that are no backups.
  init?(fileName: String, in folder: String) {
    guard fileName.hasSuffix(".json"), let mark = fileName.firstIndex(of: "T"),
      let zone = fileName[mark...].firstIndex(of: "Z")
    else { return nil }
    let time = fileName[mark...zone].map { $0 == "-" ? ":" : $0 }
    guard let moment = Timestamp(iso: fileName[..<mark] + String(time)) else { return nil }
    let rest = fileName[fileName.index(after: zone)...].dropLast(5)
    let versionMark = ".version-"
    if rest.isEmpty {
      reason = .saved
    } else if rest == ".restored" {
      reason = .restored
    } else if rest == ".replaced" {
      reason = .replaced
    } else if rest.hasPrefix(versionMark), let version = Int(rest.dropFirst(versionMark.count)) {
      reason = .migrated(version)
    } else {
      return nil
    }
    self.moment = moment
    path = "\(folder)/\(fileName)"
  }

  init(at moment: Timestamp, because reason: Reason, in folder: String) {
    self.moment = moment
    self.reason = reason
    path = "\(folder)/\(Self.name(moment, reason)).json"
  }

  /// Returns `2017-12-31T09-30-00.125Z`, and the reason behind; colons would trouble other systems.
  private static func name(_ moment: Timestamp, _ reason: Reason) -> String {
    let time = String(moment.iso.map { $0 == ":" ? "-" : $0 })
    return switch reason {
    case .saved: time
    case .migrated(let version): "\(time).version-\(version)"
    case .restored: "\(time).restored"
    case .replaced: "\(time).replaced"
    }
  }
}
