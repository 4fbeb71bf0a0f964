import PerformanceModel

extension Status {
  /// The sign of the status, the same on every screen and in every report.
  public func sign(isUnicode: Bool) -> String {
    switch self {
    case .achieved: isUnicode ? "■" : "+"
    case .nearly: isUnicode ? "▲" : "~"
    case .partial: isUnicode ? "◆" : "o"
    case .missed: isUnicode ? "✖" : "x"
    case .underWay: isUnicode ? "▷" : ">"
    case .behind: isUnicode ? "◁" : "<"
    case .overdue: "!"
    case .toMeasure: isUnicode ? "·" : "."
    case .notDue: isUnicode ? "–" : "-"
    case .notEvaluable: "?"
    }
  }
}
