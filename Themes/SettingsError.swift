import Text
import Wording

/// All faults of a text of settings: a theme, the configuration.
public struct SettingsError: Error, Hashable, Sendable {
  /// The problems in the order of the text; at least one.
  public let problems: [Problem]

  /// One fault and its place.
  public struct Problem: Hashable, Sendable {
    public let file: String
    /// Counted from 1.
    public let line: Int
    /// Counted from 1, in characters (Unicode scalars).
    public let column: Int
    /// The line as in the file; the beginning of one that is too long to be read.
    public let sourceLine: String
    /// The fault.
    public let summary: String
    /// The remedy.
    public let remedy: String
  }
}

extension SettingsError {
  /// Creates the error from the faults of a text.
  init(_ faults: [SettingsFault], in text: [UInt8], file: String) {
    let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    problems = faults.sorted { $0.place < $1.place }.map { fault in
      let index = fault.place.line - 1
      return Problem(
        file: file, line: fault.place.line, column: fault.place.column,
        sourceLine: lines.indices.contains(index) ? Self.shown(lines[index]) : "",
        summary: fault.summary, remedy: fault.remedy)
    }
  }

  private static func shown(_ line: ArraySlice<UInt8>) -> String {
    guard line.count <= SettingsLimits.longestLine else {
      return String(decoding: line.prefix(60), as: UTF8.self) + "…"
    }
    return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
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
    \(sourceLine.harmless)
    \(padding)^ \(remedy)
    """
  }

  /// Blanks as wide as the text before the column.
  private var padding: String {
    String(repeating: " ", count: String(sourceLine.unicodeScalars.prefix(column - 1)).cellWidth)
  }
}
