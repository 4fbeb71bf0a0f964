import Canvas
import Terminal
import Text
import Themes
import Wording

/// The themes that the program comes with and the reader's own.
struct ThemeCollection {
  let names: [String]
  private let folder: String
  private let phrases: Phrases

  init(_ phrases: Phrases) {
    self.phrases = phrases
    folder = World.configurationFolder + "/themes"
    let own = Files.names(in: folder).filter { $0.endsIn(".toml") }.map {
      String($0.dropLast(5))
    }
    let shipped = ShippedTheme.allCases.map(\.rawValue)
    // Two files may have names that are one text to Unicode.
    names = shipped + Set(own).subtracting(shipped).sorted()
  }

  /// Returns a theme by name; an unknown or broken one gives the first that the program comes with.
  func theme(named name: String) -> Theme {
    (try? own(name)) ?? ShippedTheme(rawValue: name)?.theme ?? ShippedTheme.terminal.theme
  }

  /// What the themes are called; all of them are read for it.
  var titles: [String: Theme.Title] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, theme(named: $0).title) })
  }

  /// Why a theme of the reader's own cannot be used; `nil` where it can, or is none.
  func problem(of name: String) -> String? {
    do {
      _ = try own(name)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func own(_ name: String) throws -> Theme? {
    let path = "\(folder)/\(name).toml"
    // The names come from the folder itself, so none leads out of it.
    guard names.contains(name), Files.kind(of: path) != .missing else { return nil }
    return try Theme(toml: Files.readSettings(path, phrases), file: path, phrases)
  }
}
