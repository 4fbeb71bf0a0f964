import Canvas
import Terminal
import Themes

/// The themes that the program comes with and the reader's own.
struct ThemeCollection {
  let names: [String]
  private let folder: String

  init() {
    folder = World.configurationFolder + "/themes"
    let own = Files.names(in: folder).filter { $0.hasSuffix(".toml") }.map {
      String($0.dropLast(5))
    }
    let shipped = ShippedTheme.allCases.map(\.rawValue)
    names = shipped + own.filter { !shipped.contains($0) }.sorted()
  }

  /// Returns a theme by name; an unknown or broken one gives the first that the program comes with.
  func theme(named name: String) -> Theme {
    (try? own(name)) ?? ShippedTheme(rawValue: name)?.theme ?? ShippedTheme.terminal.theme
  }

  private func own(_ name: String) throws -> Theme? {
    let path = "\(folder)/\(name).toml"
    guard Files.kind(of: path) == .file else { return nil }
    return try Theme(toml: String(decoding: Files.read(path), as: UTF8.self), file: path)
  }
}
