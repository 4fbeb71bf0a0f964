import Canvas
import Terminal
import Text
import Themes
import Wording

/// The themes that the program comes with and the reader's own.
struct ThemeCollection {
  let names: [String]
  /// The folder of the reader's own themes; `nil` for users without a home.
  private let folder: String?
  private let phrases: Phrases

  init(_ phrases: Phrases) {
    self.phrases = phrases
    folder = Environment.configurationFolder.map { $0 + "/themes" }
    let own = (folder.map(Files.names(in:)) ?? []).filter { $0.endsIn(".toml") }.map {
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

  /// The titles of the themes by name; all of them are read for it.
  var titles: [String: Theme.Title] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, theme(named: $0).title) })
  }

  /// Returns why a theme of the reader's own cannot be used; `nil` where it can, or is not one.
  func problem(of name: String) -> String? {
    do {
      _ = try own(name)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func own(_ name: String) throws -> Theme? {
    // The names come from the folder itself, so none leads out of it.
    guard let folder, names.contains(name) else { return nil }
    let path = "\(folder)/\(name).toml"
    switch OwnFiles.read(path) {
    case .missing: return nil
    case .bytes(let bytes): return try Theme(toml: bytes, file: path, phrases)
    case .untrusted(let distrust):
      throw CommandFailure(.badData, phrases.configurationRefused(path, distrust))
    }
  }
}
