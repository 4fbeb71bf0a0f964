import PerformanceModel
import Text

/// Where the quick status is printed: a terminal, a pipe or a file.
public struct TextPage: Sendable {
  /// Columns.
  public let width: Int
  /// Rows of a terminal; `nil` where the text may be of any length.
  public let height: Int?
  public let hasColour: Bool
  /// True if an ellipsis may be one character.
  public let isUnicode: Bool

  /// Creates a page.
  public init(width: Int, height: Int? = nil, hasColour: Bool = false, isUnicode: Bool = true) {
    self.width = width
    self.height = height
    self.hasColour = hasColour
    self.isUnicode = isUnicode
  }

  var ellipsis: String { isUnicode ? "…" : "..." }

  /// Returns lines as text; statuses in the eight colours that every terminal has.
  func text(_ lines: [TextLine]) -> String {
    lines.map { line in
      let cut = line.fitted(to: width, ellipsis: ellipsis)
      let text = cut.pieces.map(text(of:)).joined()
      return String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  private func text(of piece: TextLine.Piece) -> String {
    let text = piece.text.harmless
    guard hasColour, let status = piece.status else { return text }
    return "\u{1B}[\(Self.code(of: status))m\(text)\u{1B}[0m"
  }

  private static func code(of status: Status) -> String {
    switch status {
    case .achieved: "32"
    case .nearly: "36"
    case .partial: "33"
    case .missed, .overdue: "31;1"
    case .underWay: "34"
    case .behind: "35"
    case .toMeasure, .notDue, .notEvaluable: "2"
    }
  }
}
