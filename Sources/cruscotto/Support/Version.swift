import CBuild

/// The name and the version of the program.
enum Version {
  /// The release, as `CHANGELOG.md` names it.
  private static let release = "0.1.0"

  /// Name, release, commit and its day, as in `cruscotto 0.1.0 (28bae3b, 2026-11-25)`.
  static var words: String { "cruscotto \(release) (\(String(cString: build_commit())))" }
}
