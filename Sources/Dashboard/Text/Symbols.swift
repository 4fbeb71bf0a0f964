import PerformanceModel
import Wording

/// The signs that the screen draws with, in Unicode or in plain ASCII.
public struct Symbols: Hashable, Sendable {
  public let isUnicode: Bool

  /// Creates the signs for a terminal.
  public init(isUnicode: Bool) {
    self.isUnicode = isUnicode
  }

  var selection: String { isUnicode ? "▸" : ">" }
  var ellipsis: String { isUnicode ? "…" : "~" }
  var rule: Unicode.Scalar { isUnicode ? "─" : "-" }
  var wall: Unicode.Scalar { isUnicode ? "│" : "|" }
  var crumb: String { isUnicode ? "›" : ">" }
  var dot: String { isUnicode ? "·" : "-" }
  var stale: String { isUnicode ? "⟳" : "@" }
  var tick: String { isUnicode ? "┤" : "|" }
  /// The signs of a chart: its axis with a tick, its corner, a measured point.
  var base: String { isUnicode ? "─" : "-" }
  var tickDown: String { isUnicode ? "┬" : "+" }
  var origin: String { isUnicode ? "┼" : "+" }
  var point: Unicode.Scalar { isUnicode ? "●" : "o" }
  var dash: Unicode.Scalar { isUnicode ? "─" : "-" }
  var up: String { isUnicode ? "↑" : "Up" }
  var down: String { isUnicode ? "↓" : "Down" }
  var left: String { isUnicode ? "←" : "h" }
  var right: String { isUnicode ? "→" : "l" }
  var unequal: String { isUnicode ? "≠" : "#" }
  var chosen: String { isUnicode ? "☑" : "[x]" }
  var unchosen: String { isUnicode ? "☐" : "[ ]" }
  var folded: String { "+" }
  var unfolded: String { isUnicode ? "▾" : "-" }
  var corners: (topLeft: String, topRight: String, bottomLeft: String, bottomRight: String) {
    isUnicode ? ("┌", "┐", "└", "┘") : ("+", "+", "+", "+")
  }

  /// The sign of an order, upwards or downwards.
  func direction(isDescending: Bool) -> String {
    isUnicode ? (isDescending ? "▾" : "▴") : (isDescending ? "v" : "^")
  }

  /// The sign of a status, the same in every theme.
  func sign(of status: Status) -> String { status.sign(isUnicode: isUnicode) }
}
