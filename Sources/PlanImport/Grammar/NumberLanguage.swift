import PerformanceModel

/// In which language a document writes its numbers, and how that is known.
public enum NumberLanguage: Hashable, Sendable {
  case decided(Language, by: Evidence)
  /// Nothing decides it: a number that the two languages read differently (`1.500`) is in doubt.
  /// Meanwhile figures are proposed as the given language reads them.
  case open(proposing: Language)

  /// Evidence that decides the language, the strongest first.
  public enum Evidence: Hashable, Sendable {
    /// `--language`.
    case option
    /// Numbers that only one language writes so, such as `12,5` or `1.250.000`; one of them.
    case marks(String)
    /// Words that belong to one language; one of them.
    case words(String)
    /// The language of the user's environment.
    case user
  }

  /// The language by which figures are read or proposed.
  public var language: Language {
    switch self {
    case .decided(let language, _), .open(let language): language
    }
  }

  /// True if a number that the two languages read differently must be asked about.
  public var isOpen: Bool {
    switch self {
    case .decided: false
    case .open: true
    }
  }
}
