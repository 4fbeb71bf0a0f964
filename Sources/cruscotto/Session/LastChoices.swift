/// What the program remembers from one run to the next; nothing that anybody would miss.
enum LastChoices {
  /// The plan that was opened last.
  static var plan: String? { read("last-plan") }

  /// The theme that was chosen last.
  static var theme: String? { read("theme") }

  static func remember(plan: String) { Files.note(plan + "\n", at: path("last-plan")) }

  static func remember(theme: String) { Files.note(theme + "\n", at: path("theme")) }

  private static func path(_ name: String) -> String { "\(World.stateFolder)/\(name)" }

  private static func read(_ name: String) -> String? {
    guard Files.kind(of: path(name)) == .file, let bytes = try? Files.read(path(name)) else {
      return nil
    }
    let line = String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }
    return line.isEmpty ? nil : String(line)
  }
}
