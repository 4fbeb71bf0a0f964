import Canvas

/// Everything that is wrong with a text of settings: a theme, the configuration.
public struct SettingsError: Error, Hashable, Sendable {
  /// The problems in the order of the text; at least one.
  public let problems: [Problem]

  /// One thing that is wrong, and where.
  public struct Problem: Hashable, Sendable {
    public let file: String
    /// The line and the column of a character, from 1.
    public let line: Int
    public let column: Int
    /// The line as it stands in the file.
    public let sourceLine: String
    /// What is wrong.
    public let summary: String
    /// What to do about it.
    public let remedy: String
  }
}

extension SettingsError: CustomStringConvertible {
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}

extension SettingsError.Problem: CustomStringConvertible {
  public var description: String {
    """
    \(file):\(line):\(column): error: \(summary)
    \(sourceLine)
    \(padding)^ \(remedy)
    """
  }

  /// Blanks as wide as the text before the column.
  private var padding: String {
    sourceLine.prefix(column - 1).map { character in
      character == "\t" ? "\t" : String(repeating: " ", count: String(character).cellWidth)
    }.joined()
  }
}
