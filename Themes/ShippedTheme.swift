import Canvas
import PerformanceModel
import Text
import Wording

/// The themes that come with the program, in the order of a list.
public enum ShippedTheme: String, CaseIterable, Sendable {
  /// The palette of the terminal itself: the default.
  case terminal
  case dark
  case light
  case highContrast = "high-contrast"
  case colourBlind = "colour-blind"
  case monochrome

  /// The theme; read again each time.
  public var theme: Theme {
    do throws(SettingsError) {
      return try ThemeReader(toml, file: rawValue + ".toml", Phrases(.english))
        .theme(named: rawValue, over: nil)
    } catch {
      preconditionFailure("a shipped theme must be readable (\(error))")
    }
  }

  /// The text of the theme's file.
  package var toml: [UInt8] {
    switch self {
    case .terminal: PackageResources.terminal_toml
    case .dark: PackageResources.dark_toml
    case .light: PackageResources.light_toml
    case .highContrast: PackageResources.high_contrast_toml
    case .colourBlind: PackageResources.colour_blind_toml
    case .monochrome: PackageResources.monochrome_toml
    }
  }
}

extension Theme {
  /// Reads a theme of the reader's own.
  ///
  /// Roles that it leaves out come from the shipped theme that `inherits` names, or from
  /// ``ShippedTheme/terminal``.
  ///
  /// - Parameters:
  ///   - toml: The text of the file.
  ///   - file: The name of the file, for errors; without its ending it names the theme.
  ///   - phrases: The language of the errors.
  /// - Throws: All faults of the text, each with its place and its remedy.
  public init(
    toml: [UInt8], file: String, _ phrases: Phrases = Phrases(.english)
  ) throws(SettingsError) {
    let last = file.splitPath.name
    let name = last.endsIn(".toml") ? String(last.unicodeScalars.dropLast(5)) : last
    self = try ThemeReader(toml, file: file, phrases).theme(named: name, over: .terminal)
  }
}
