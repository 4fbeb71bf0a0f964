import Canvas

/// The keys that this type of terminal sends in its own way, by their bytes.
package struct KnownKeys {
  let keys: [[UInt8]: Key]

  /// Reads the keys of the current terminal from the database.
  init(eraseCharacter: UInt8) {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in Self.names {
      guard let bytes = TerminalType.capability(name), bytes.count > 1 else { continue }
      keys[bytes] = key
    }
    // Ctrl-H is a separate key unless this terminal sends it for Backspace.
    if eraseCharacter == 8 { keys[[8]] = .backspace }
    self.keys = keys
  }

  /// Keys given by hand.
  package init(_ keys: [[UInt8]: Key] = [:]) {
    self.keys = keys
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
      ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
